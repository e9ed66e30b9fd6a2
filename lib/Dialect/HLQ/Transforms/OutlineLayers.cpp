//===- OutlineLayers.cpp - hlq-outline-layers -----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/EquivalenceClasses.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQOUTLINELAYERSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

static EncodeOp getEncode(Value codes) {
  return codes.getDefiningOp<EncodeOp>();
}

/// Whether kernels form the contraction's result, and something takes it. A
/// whole function's contraction may read codes that are arguments, too.
static bool isLayerContract(Operation *op, bool isWhole) {
  auto contract = dyn_cast<ContractOp>(op);
  if (!contract || !op->hasAttr(HLQDialect::kScheduleAttr) || op->use_empty())
    return false;
  return llvm::all_of(
      ValueRange{contract.getLhs(), contract.getRhs()}, [&](Value codes) {
        if (isWhole && isa<BlockArgument>(codes))
          return true;
        EncodeOp encode = getEncode(codes);
        return encode && encode->hasAttr(HLQDialect::kScheduleAttr) &&
               encode->getBlock() == op->getBlock();
      });
}

static bool isSharedContract(Operation *op) {
  return isLayerContract(op, /*isWhole=*/false);
}

/// The tensor that holds the seed, of rank 0, or null.
static Value getSeedTensor(Value seed) {
  auto extract = seed.getDefiningOp<tensor::ExtractOp>();
  return extract && extract.getTensor().getType().getRank() == 0
             ? extract.getTensor()
             : Value();
}

//===----------------------------------------------------------------------===//
// Functions that are layers
//===----------------------------------------------------------------------===//

static bool isArgument(Value value) { return isa<BlockArgument>(value); }

/// Whether the function is what hlq-to-gpu takes as it is.
static bool isWholeLayer(func::FuncOp function) {
  if (!function.getBody().hasOneBlock())
    return false;
  llvm::SmallPtrSet<Value, 4> returned;
  for (Operation &op : function.getBody().front()) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      Value seed = encode.getSeed();
      if (!op.hasAttr(HLQDialect::kScheduleAttr) ||
          !llvm::all_of(encode.getTensors(), isArgument) ||
          !llvm::all_of(encode.getPrevious(), isArgument) ||
          (seed && !isArgument(seed) && !matchPattern(seed, m_Constant()) &&
           !(getSeedTensor(seed) && isArgument(getSeedTensor(seed)))))
        return false;
    } else if (auto contract = dyn_cast<ContractOp>(op)) {
      if (!isLayerContract(&op, /*isWhole=*/true) ||
          !(isKnownZero(contract.getInit()) || isArgument(contract.getInit())))
        return false;
    } else if (isa<func::ReturnOp>(op)) {
      for (Value operand : op.getOperands())
        if (!isa_and_nonnull<ContractOp, EncodeOp>(operand.getDefiningOp()) ||
            !returned.insert(operand).second)
          return false;
    } else if (!isa<arith::ConstantOp, tensor::EmptyOp, tensor::DimOp,
                    linalg::FillOp, tensor::ExtractOp>(op)) {
      return false;
    }
  }
  return llvm::all_of(function.getOps<ContractOp>(), [&](ContractOp op) {
    return returned.contains(op.getResult());
  });
}

//===----------------------------------------------------------------------===//
// Layers of larger functions
//===----------------------------------------------------------------------===//

namespace {

/// Contractions and the encodings that they read, in the order of their block.
struct Layer {
  SmallVector<Operation *> ops;
  /// The tensors, and seeds, that they read.
  SetVector<Value> inputs;
  /// Results of its contractions, and the float ones of its encodings.
  SmallVector<Value> outputs;

  bool contains(Operation *op) const { return llvm::is_contained(ops, op); }
};

class LayerOutliner {
public:
  LayerOutliner(func::FuncOp function, SymbolTable &symbols)
      : function(function), symbols(symbols) {}

  void run();

private:
  static SmallVector<Layer> collect(Block &block);
  static SmallVector<Layer> split(const Layer &layer);
  static void findBoundary(Layer &layer);
  static Operation *findInsertionPoint(const Layer &layer);
  void outline(const Layer &layer, Operation *before);
  void buildBody(const Layer &layer, func::FuncOp outlined);
  std::string getName(const Layer &layer);
  void copyMaximaMarks(const Layer &layer, EncodeOp encode,
                       func::FuncOp outlined);
  void copyMarks(const Layer &layer, func::FuncOp outlined);
  Value findGradient(ContractOp contract, GradientRole role);

  func::FuncOp function;
  SymbolTable &symbols;
};

} // namespace

/// Groups of contractions that share encodings.
SmallVector<Layer> LayerOutliner::collect(Block &block) {
  llvm::EquivalenceClasses<Operation *> classes;
  SmallVector<Operation *> ops;
  for (Operation &op : block) {
    if (isa<EncodeOp>(op) && llvm::any_of(op.getUsers(), isSharedContract)) {
      classes.insert(&op);
      ops.push_back(&op);
    } else if (isSharedContract(&op)) {
      auto contract = cast<ContractOp>(op);
      classes.unionSets(getEncode(contract.getLhs()), &op);
      classes.unionSets(getEncode(contract.getRhs()), &op);
      ops.push_back(&op);
    }
  }
  llvm::MapVector<Operation *, Layer> layers;
  for (Operation *op : ops)
    layers[classes.getLeaderValue(op)].ops.push_back(op);
  SmallVector<Layer> result;
  for (auto &entry : layers)
    result.push_back(std::move(entry.second));
  return result;
}

void LayerOutliner::findBoundary(Layer &layer) {
  for (Operation *op : layer.ops) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      layer.inputs.insert_range(encode.getTensors());
      layer.inputs.insert_range(encode.getPrevious());
      Value seed = encode.getSeed();
      if (!seed || matchPattern(seed, m_Constant()))
        continue;
      Value tensor = getSeedTensor(seed);
      layer.inputs.insert(tensor ? tensor : seed);
      continue;
    }
    auto contract = cast<ContractOp>(op);
    if (!isKnownZero(contract.getInit()))
      layer.inputs.insert(contract.getInit());
    layer.outputs.push_back(contract.getResult());
  }
  for (Operation *op : layer.ops)
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      SmallVector<Value> results = {encode.getProduced(), encode.getSums()};
      llvm::append_range(results, encode.getMaxima());
      for (Value result : results)
        if (result && !result.use_empty())
          layer.outputs.push_back(result);
    }
}

/// A place after every input and before every use of an output, or null.
Operation *LayerOutliner::findInsertionPoint(const Layer &layer) {
  Operation *first = layer.ops.front();
  Block *block = first->getBlock();
  for (Value input : layer.inputs) {
    Operation *producer = input.getDefiningOp();
    if (!producer || producer->getBlock() != block)
      continue;
    // Neither a result of the layer, nor before it.
    if (layer.contains(producer))
      return nullptr;
    if (first->isBeforeInBlock(producer->getNextNode()))
      first = producer->getNextNode();
  }
  for (Value output : layer.outputs)
    for (Operation *user : output.getUsers()) {
      // What uses it in another block comes later.
      Operation *ancestor = block->findAncestorOpInBlock(*user);
      if (ancestor && ancestor->isBeforeInBlock(first))
        return nullptr;
    }
  return first;
}

/// `<function>.<parameter>`.
std::string LayerOutliner::getName(const Layer &layer) {
  std::string name = function.getName().str();
  for (Operation *op : layer.ops)
    if (auto role = op->getAttrOfType<RoleAttr>(HLQDialect::kRoleAttr))
      return name + "." + role.getParameter().str();
  return name + ".layer";
}

/// The tensor that holds the gradient among those that the contraction's
/// operands encode, or null.
Value LayerOutliner::findGradient(ContractOp contract, GradientRole role) {
  auto isParameter = [&](Value tensor) {
    auto argument = dyn_cast<BlockArgument>(stripViews(tensor));
    return argument && argument.getOwner() == &function.getBody().front() &&
           function.getArgAttr(argument.getArgNumber(),
                               HLQDialect::kParameterAttr);
  };
  Value codes[] = {contract.getLhs(), contract.getRhs()};
  std::optional<unsigned> found;
  for (unsigned index : {0u, 1u}) {
    auto result = cast<OpResult>(codes[index]);
    auto encode = cast<EncodeOp>(result.getOwner());
    auto view = cast<ViewAttr>(encode.getViews()[result.getResultNumber() / 2]);
    // Beside a parameter there is the gradient, and only gradients are rounded
    // to other than nearest.
    bool isGradient =
        role == GradientRole::InputGradient
            ? isParameter(getEncode(codes[1 - index]).getOperand())
            : view.getRounding() != Rounding::Nearest;
    if (isGradient && found)
      return {};
    if (isGradient)
      found = index;
  }
  return found ? getEncode(codes[*found]).getOperand() : Value();
}

/// Maxima of delayed scales keep the names that they have in the step.
void LayerOutliner::copyMaximaMarks(const Layer &layer, EncodeOp encode,
                                    func::FuncOp outlined) {
  for (Value previous : encode.getPrevious()) {
    auto argument = dyn_cast<BlockArgument>(previous);
    if (!argument || argument.getOwner() != &function.getBody().front())
      continue;
    const auto *input = llvm::find(layer.inputs, previous);
    if (Attribute name = function.getArgAttr(argument.getArgNumber(),
                                             HLQDialect::kPreviousMaximaAttr))
      outlined.setArgAttr(std::distance(layer.inputs.begin(), input),
                          HLQDialect::kPreviousMaximaAttr, name);
  }
  for (Value maxima : encode.getMaxima())
    for (OpOperand &use : maxima.getUses()) {
      const auto *output = llvm::find(layer.outputs, maxima);
      Attribute name = isa<func::ReturnOp>(use.getOwner())
                           ? function.getResultAttr(use.getOperandNumber(),
                                                    HLQDialect::kMaximaAttr)
                           : Attribute();
      if (name)
        outlined.setResultAttr(std::distance(layer.outputs.begin(), output),
                               HLQDialect::kMaximaAttr, name);
    }
}

/// Marks the function's signature as roles tell it.
void LayerOutliner::copyMarks(const Layer &layer, func::FuncOp outlined) {
  MLIRContext *context = function.getContext();
  auto markArgument = [&](Value value, StringRef name, Attribute attribute) {
    const auto *input = llvm::find(layer.inputs, value);
    if (input == layer.inputs.end())
      return;
    unsigned index = std::distance(layer.inputs.begin(), input);
    for (StringRef other : {HLQDialect::kParameterAttr,
                            HLQDialect::kTangentAttr, HLQDialect::kSeedAttr})
      if (outlined.getArgAttr(index, other))
        return;
    outlined.setArgAttr(index, name, attribute);
  };
  for (Operation *op : layer.ops) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      copyMaximaMarks(layer, encode, outlined);
      if (Value seed = encode.getSeed()) {
        Value tensor = getSeedTensor(seed);
        markArgument(tensor ? tensor : seed, HLQDialect::kSeedAttr,
                     UnitAttr::get(context));
      }
      continue;
    }
    auto contract = cast<ContractOp>(op);
    auto role = op->getAttrOfType<RoleAttr>(HLQDialect::kRoleAttr);
    if (!role)
      continue;
    if (role.getRole() == GradientRole::WeightGradient) {
      const auto *output = llvm::find(layer.outputs, contract.getResult());
      outlined.setResultAttr(std::distance(layer.outputs.begin(), output),
                             HLQDialect::kGradientOfAttr, role.getParameter());
    }
    Value gradient = findGradient(contract, role.getRole());
    if (!gradient)
      continue;
    markArgument(gradient, HLQDialect::kTangentAttr, UnitAttr::get(context));
    if (role.getRole() == GradientRole::InputGradient)
      for (Value codes : {contract.getLhs(), contract.getRhs()})
        if (Value tensor = getEncode(codes).getOperand(); tensor != gradient)
          markArgument(tensor, HLQDialect::kParameterAttr, role.getParameter());
  }
}

/// The layer's operations, with seeds and zeros of their own.
void LayerOutliner::buildBody(const Layer &layer, func::FuncOp outlined) {
  auto builder = OpBuilder::atBlockBegin(outlined.addEntryBlock());
  IRMapping mapping;
  mapping.map(layer.inputs.getArrayRef(), outlined.getArguments());
  for (Operation *op : layer.ops) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      Value seed = encode.getSeed();
      if (seed && !mapping.contains(seed))
        builder.clone(*seed.getDefiningOp(), mapping);
      builder.clone(*op, mapping);
      continue;
    }
    auto contract = cast<ContractOp>(op);
    if (Value init = contract.getInit(); isKnownZero(init)) {
      Location loc = init.getLoc();
      auto type = contract.getType();
      SmallVector<Value> sizes;
      for (unsigned dimension : {0u, 1u}) {
        if (!type.isDynamicDim(dimension))
          continue;
        auto [tensor, sourceDimension] = getSizeSource(contract, dimension);
        sizes.push_back(tensor::DimOp::create(
            builder, loc, mapping.lookup(tensor), sourceDimension));
      }
      Value zero = arith::ConstantOp::create(
          builder, loc, builder.getZeroAttr(type.getElementType()));
      Value empty = tensor::EmptyOp::create(builder, loc, type, sizes);
      Value zeros =
          linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
      mapping.map(init, zeros);
      builder.clone(*op, mapping);
      mapping.erase(init);
      continue;
    }
    builder.clone(*op, mapping);
  }
  SmallVector<Value> results;
  for (Value output : layer.outputs)
    results.push_back(mapping.lookup(output));
  func::ReturnOp::create(builder, outlined.getLoc(), results);
}

void LayerOutliner::outline(const Layer &layer, Operation *before) {
  Location loc = layer.ops.front()->getLoc();
  OpBuilder builder(function);
  auto type =
      builder.getFunctionType(TypeRange(ValueRange(layer.inputs.getArrayRef())),
                              TypeRange(ValueRange(layer.outputs)));
  auto outlined = func::FuncOp::create(builder, loc, getName(layer), type);
  symbols.insert(outlined);
  copyMarks(layer, outlined);
  buildBody(layer, outlined);

  builder.setInsertionPoint(before);
  auto call =
      func::CallOp::create(builder, loc, outlined, layer.inputs.getArrayRef());
  for (auto [output, result] :
       llvm::zip_equal(layer.outputs, call.getResults()))
    Value(output).replaceAllUsesWith(result);
  // An encoding stays where something else reads its codes.
  for (Operation *op : llvm::reverse(layer.ops))
    if (op->use_empty())
      op->erase();
}

/// A layer for each contraction.
SmallVector<Layer> LayerOutliner::split(const Layer &layer) {
  SmallVector<Layer> parts;
  for (Operation *op : layer.ops) {
    auto contract = dyn_cast<ContractOp>(op);
    if (!contract)
      continue;
    Layer &part = parts.emplace_back();
    for (Operation *encode : layer.ops)
      if (encode == getEncode(contract.getLhs()) ||
          encode == getEncode(contract.getRhs()))
        part.ops.push_back(encode);
    part.ops.push_back(op);
  }
  return parts;
}

void LayerOutliner::run() {
  for (Block &block : function.getBody())
    for (Layer &layer : collect(block)) {
      findBoundary(layer);
      if (Operation *before = findInsertionPoint(layer)) {
        outline(layer, before);
        continue;
      }
      for (Layer &part : split(layer)) {
        findBoundary(part);
        outline(part, findInsertionPoint(part));
      }
    }
}

namespace {

struct OutlineLayers
    : public hlq::impl::HLQOutlineLayersPassBase<OutlineLayers> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
    for (func::FuncOp function : functions)
      if (!function.isExternal() && !isWholeLayer(function))
        LayerOutliner(function, symbols).run();
  }
};

} // namespace
