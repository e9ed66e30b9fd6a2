//===- OutlineLayers.cpp - hlq-outline-layers -----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/EquivalenceClasses.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQOUTLINELAYERSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

static bool isScheduled(Operation *op) {
  return isa<EncodeOp, ContractOp>(op) &&
         op->hasAttr(HLQDialect::kScheduleAttr);
}

/// What a layer's function may hold beside scheduled operations: how its
/// results' memory begins, and the seed.
static bool isAncillary(Operation *op) {
  return isa<arith::ConstantOp, tensor::EmptyOp, tensor::DimOp, linalg::FillOp,
             tensor::ExtractOp>(op);
}

namespace {

/// The scheduled operations of a layer, in the order of their block.
struct Layer {
  SmallVector<Operation *> ops;
  /// What they, and the ancillary operations that only they need, read.
  SetVector<Value> inputs;
  SmallVector<Value> outputs;
  /// Ancillary operations to be repeated inside, in order.
  SetVector<Operation *> ancillary;
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
  static void addInput(Layer &layer, Value value);
  static Operation *findInsertionPoint(const Layer &layer);
  void outline(Layer &layer, Operation *before);
  std::string getName(const Layer &layer);
  void copyMarks(const Layer &layer, func::FuncOp outlined);

  func::FuncOp function;
  SymbolTable &symbols;
};

} // namespace

/// Groups of scheduled operations of which each reads codes of another.
SmallVector<Layer> LayerOutliner::collect(Block &block) {
  llvm::EquivalenceClasses<Operation *> classes;
  SmallVector<Operation *> scheduled;
  for (Operation &op : block) {
    if (!isScheduled(&op))
      continue;
    scheduled.push_back(&op);
    classes.insert(&op);
    for (Value operand : op.getOperands())
      if (Operation *producer = operand.getDefiningOp();
          producer && isa<EncodeOp>(producer) && isScheduled(producer))
        classes.unionSets(producer, &op);
  }
  llvm::MapVector<Operation *, Layer> layers;
  for (Operation *op : scheduled)
    layers[classes.getLeaderValue(op)].ops.push_back(op);
  SmallVector<Layer> result;
  for (auto &entry : layers)
    // Codes that nothing scheduled contracts are no layer's.
    if (llvm::any_of(entry.second.ops, llvm::IsaPred<ContractOp>))
      result.push_back(std::move(entry.second));
  return result;
}

void LayerOutliner::addInput(Layer &layer, Value value) {
  Operation *producer = value.getDefiningOp();
  if (producer && llvm::is_contained(layer.ops, producer))
    return;
  // A zero fill is a zero fill anywhere; a tensor of unknown contents isn't.
  if (producer && isAncillary(producer)) {
    for (Value operand : producer->getOperands())
      addInput(layer, operand);
    layer.ancillary.insert(producer);
    return;
  }
  layer.inputs.insert(value);
}

void LayerOutliner::findBoundary(Layer &layer) {
  for (Operation *op : layer.ops)
    for (Value operand : op->getOperands())
      addInput(layer, operand);
  for (Operation *op : layer.ops)
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            return !llvm::is_contained(layer.ops, user);
          }))
        layer.outputs.push_back(result);
}

/// A place after every input and before every use of an output, or null.
Operation *LayerOutliner::findInsertionPoint(const Layer &layer) {
  Block *block = layer.ops.front()->getBlock();
  Operation *first = layer.ops.front();
  for (Value input : layer.inputs)
    if (Operation *producer = input.getDefiningOp();
        producer && producer->getBlock() == block &&
        first->isBeforeInBlock(producer->getNextNode()))
      first = producer->getNextNode();
  for (Value output : layer.outputs)
    for (Operation *user : output.getUsers()) {
      Operation *ancestor = block->findAncestorOpInBlock(*user);
      if (!llvm::is_contained(layer.ops, user) &&
          (!ancestor || ancestor->isBeforeInBlock(first)))
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

/// Marks the function's signature as roles tell it.
void LayerOutliner::copyMarks(const Layer &layer, func::FuncOp outlined) {
  MLIRContext *context = function.getContext();
  auto markArgument = [&](Value value, StringRef name, Attribute attribute) {
    const auto *input = llvm::find(layer.inputs, value);
    if (input == layer.inputs.end())
      return;
    unsigned index = std::distance(layer.inputs.begin(), input);
    for (StringRef other : {HLQDialect::kParameterAttr, HLQDialect::kTangentAttr,
                            HLQDialect::kSeedAttr})
      if (outlined.getArgAttr(index, other))
        return;
    outlined.setArgAttr(index, name, attribute);
  };
  auto getTensor = [](Value codes) -> Value {
    auto encode = codes.getDefiningOp<EncodeOp>();
    return encode ? encode.getOperand() : Value();
  };
  for (Operation *op : layer.ops) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      if (Value seed = encode.getSeed()) {
        if (auto extract = seed.getDefiningOp<tensor::ExtractOp>())
          seed = extract.getTensor();
        markArgument(seed, HLQDialect::kSeedAttr, UnitAttr::get(context));
      }
      continue;
    }
    auto contract = cast<ContractOp>(op);
    auto role = op->getAttrOfType<RoleAttr>(HLQDialect::kRoleAttr);
    if (!role)
      continue;
    if (role.getRole() == GradientRole::WeightGradient) {
      const auto *output = llvm::find(layer.outputs, contract.getResult());
      if (output != layer.outputs.end())
        outlined.setResultAttr(std::distance(layer.outputs.begin(), output),
                               HLQDialect::kGradientOfAttr,
                               role.getParameter());
      continue;
    }
    // Of an input gradient's operands, the parameter is an argument of the
    // step, or seen as one through views; the other is the gradient.
    for (auto [codes, other] :
         {std::pair<Value, Value>(contract.getLhs(), contract.getRhs()),
          std::pair<Value, Value>(contract.getRhs(), contract.getLhs())}) {
      Value tensor = getTensor(codes);
      auto argument = dyn_cast_if_present<BlockArgument>(tensor);
      if (!argument || argument.getOwner() != &function.getBody().front() ||
          !function.getArgAttr(argument.getArgNumber(),
                               HLQDialect::kParameterAttr))
        continue;
      markArgument(tensor, HLQDialect::kParameterAttr, role.getParameter());
      if (Value gradient = getTensor(other))
        markArgument(gradient, HLQDialect::kTangentAttr,
                     UnitAttr::get(context));
    }
  }
}

void LayerOutliner::outline(Layer &layer, Operation *before) {
  Location loc = layer.ops.front()->getLoc();
  OpBuilder builder(function);
  auto type = builder.getFunctionType(
      TypeRange(ValueRange(layer.inputs.getArrayRef())),
      TypeRange(ValueRange(layer.outputs)));
  auto outlined = func::FuncOp::create(builder, loc, getName(layer), type);
  symbols.insert(outlined);
  copyMarks(layer, outlined);

  builder.setInsertionPointToStart(outlined.addEntryBlock());
  IRMapping mapping;
  mapping.map(layer.inputs.getArrayRef(), outlined.getArguments());
  for (Operation *op : layer.ancillary)
    builder.clone(*op, mapping);
  for (Operation *op : layer.ops)
    builder.clone(*op, mapping);
  SmallVector<Value> results;
  for (Value output : layer.outputs)
    results.push_back(mapping.lookup(output));
  func::ReturnOp::create(builder, loc, results);

  builder.setInsertionPoint(before);
  auto call = func::CallOp::create(builder, loc, outlined,
                                   layer.inputs.getArrayRef());
  for (auto [output, result] :
       llvm::zip_equal(layer.outputs, call.getResults()))
    output.replaceAllUsesWith(result);
  for (Operation *op : llvm::reverse(layer.ops))
    op->erase();
}

/// A layer for each contraction, each with encodings of its own.
SmallVector<Layer> LayerOutliner::split(const Layer &layer) {
  SmallVector<Layer> parts;
  for (Operation *op : layer.ops) {
    if (!isa<ContractOp>(op))
      continue;
    Layer &part = parts.emplace_back();
    llvm::SmallDenseMap<Operation *, Operation *> copies;
    for (OpOperand &operand : op->getOpOperands()) {
      Operation *producer = operand.get().getDefiningOp();
      if (!producer || !llvm::is_contained(layer.ops, producer))
        continue;
      Operation *&copy = copies[producer];
      if (!copy) {
        copy = OpBuilder(producer).clone(*producer);
        part.ops.push_back(copy);
      }
      operand.set(
          copy->getResult(cast<OpResult>(operand.get()).getResultNumber()));
    }
    part.ops.push_back(op);
  }
  for (Operation *op : llvm::reverse(layer.ops))
    if (op->use_empty())
      op->erase();
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
      if (!function.isExternal() && holdsMore(function))
        LayerOutliner(function, symbols).run();
  }

  /// Whether the function holds more than one layer's operations.
  static bool holdsMore(func::FuncOp function) {
    return function
        .walk([](Operation *op) {
          bool known =
              isScheduled(op) || isAncillary(op) ||
              isa<func::FuncOp, func::ReturnOp, linalg::YieldOp>(op);
          return known ? WalkResult::advance() : WalkResult::interrupt();
        })
        .wasInterrupted();
  }
};

} // namespace
