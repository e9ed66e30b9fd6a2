//===- OutlineEncodings.cpp - hlq-outline-encodings -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/FuseEncodings.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQOUTLINEENCODINGSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

static StringAttr getEncodedName(func::FuncOp function, unsigned argument) {
  return function.getArgAttrOfType<StringAttr>(argument,
                                               HLQDialect::kEncodedAttr);
}

static bool hasMarks(func::FuncOp function) {
  return llvm::any_of(llvm::seq(function.getNumArguments()), [&](unsigned i) {
    return getEncodedName(function, i) != nullptr;
  });
}

namespace {

/// A size that is read of an argument, and the codes that tell it.
struct SizeRead {
  tensor::DimOp op;
  Value codes;
  unsigned dimension;
};

/// A marked argument and what its function does with it.
struct EncodedArgument {
  BlockArgument tensor;
  StringAttr name;
  SmallVector<EncodeOp> encodes;
  SmallVector<SizeRead> sizes;
  /// The arguments that seeds and previous maxima of the encodings come from.
  SmallPtrSet<Value, 4> others;

  /// Whether the value is an argument that nothing but the encodings reads.
  bool isOwn(Value value) const {
    return isa<BlockArgument>(value) &&
           llvm::all_of(value.getUsers(), [&](Operation *user) {
             return llvm::is_contained(encodes, user);
           });
  }
};

class EncodingOutliner {
public:
  EncodingOutliner(func::FuncOp function, SymbolTable &symbols)
      : function(function), symbols(symbols) {}

  LogicalResult run();

private:
  FailureOr<EncodedArgument> analyze(BlockArgument tensor, StringAttr name);
  LogicalResult findSizeSource(EncodedArgument &argument, tensor::DimOp op);
  LogicalResult findSeed(EncodedArgument &argument, EncodeOp encode);
  LogicalResult findMaxima(EncodedArgument &argument, EncodeOp encode);
  void eraseMaxima(EncodedArgument &argument);
  Attribute findName(Value maxima);
  LogicalResult createFunction(EncodedArgument &argument);
  void replaceArgument(EncodedArgument &argument);

  func::FuncOp function;
  SymbolTable &symbols;
};

} // namespace

//===----------------------------------------------------------------------===//
// What is read
//===----------------------------------------------------------------------===//

/// The dimension of a view's codes that has the size of the operand's dimension
/// `dimension`, where one has.
static std::optional<unsigned>
findCodesDimension(ViewAttr view, int64_t dimension, int64_t rank) {
  // A transform rounds the size up to whole blocks.
  if (view.getAlong() == dimension)
    return std::nullopt;
  if (view.getPermutation().empty())
    return dimension;
  for (unsigned i = 0; i < rank; ++i)
    if (view.getPermutation()[i] == dimension)
      return i;
  return std::nullopt;
}

LogicalResult EncodingOutliner::findSizeSource(EncodedArgument &argument,
                                               tensor::DimOp op) {
  std::optional<int64_t> dimension = op.getConstantIndex();
  if (!dimension)
    return op.emitOpError("reads a size of an argument that is marked '")
           << HLQDialect::kEncodedAttr << "' = " << argument.name
           << ": its dimension must be a constant";
  int64_t rank = cast<RankedTensorType>(argument.tensor.getType()).getRank();
  for (EncodeOp encode : argument.encodes)
    for (auto [i, view] :
         llvm::enumerate(encode.getViews().getAsRange<ViewAttr>()))
      if (auto found = findCodesDimension(view, *dimension, rank)) {
        argument.sizes.push_back({op, encode.getResult(2 * i), *found});
        return success();
      }
  return op.emitOpError("reads size ")
         << *dimension << " of an argument that is marked '"
         << HLQDialect::kEncodedAttr << "' = " << argument.name
         << ": its codes don't tell that, they are rounded up to blocks along "
            "it";
}

LogicalResult EncodingOutliner::findSeed(EncodedArgument &argument,
                                         EncodeOp encode) {
  Value seed = encode.getSeed();
  if (!seed || matchPattern(seed, m_Constant()))
    return success();
  if (auto extract = seed.getDefiningOp<tensor::ExtractOp>();
      extract && extract.getIndices().empty())
    seed = extract.getTensor();
  auto given = dyn_cast<BlockArgument>(seed);
  if (!given || given.getOwner() != &function.getBody().front())
    return encode.emitOpError("of an argument that is marked '")
           << HLQDialect::kEncodedAttr << "' = " << argument.name
           << " has a seed that is neither a constant nor an argument";
  argument.others.insert(seed);
  return success();
}

/// The maxima of delayed scales come and go with the encodings.
LogicalResult EncodingOutliner::findMaxima(EncodedArgument &argument,
                                           EncodeOp encode) {
  for (auto [previous, maxima] :
       llvm::zip_equal(encode.getPrevious(), encode.getMaxima())) {
    if (!argument.isOwn(previous))
      return encode.emitOpError("of an argument that is marked '")
             << HLQDialect::kEncodedAttr << "' = " << argument.name
             << " has previous maxima that are no argument, or that something "
                "else reads";
    for (Operation *user : maxima.getUsers())
      if (!isa<func::ReturnOp>(user))
        return user->emitOpError("reads the maxima of an argument that is "
                                 "marked '")
               << HLQDialect::kEncodedAttr << "' = " << argument.name
               << ": its encoding returns them";
    argument.others.insert(previous);
  }
  return success();
}

FailureOr<EncodedArgument> EncodingOutliner::analyze(BlockArgument tensor,
                                                     StringAttr name) {
  EncodedArgument argument{tensor, name, {}, {}, {}};
  for (Operation *user : tensor.getUsers())
    if (auto encode = dyn_cast<EncodeOp>(user))
      argument.encodes.push_back(encode);
  // Uses have no order that means anything.
  llvm::sort(argument.encodes, [&](EncodeOp lhs, EncodeOp rhs) {
    return lhs->getBlock() == rhs->getBlock() && lhs->isBeforeInBlock(rhs);
  });
  for (Operation *user : tensor.getUsers()) {
    LogicalResult fits = success();
    auto encode = dyn_cast<EncodeOp>(user);
    if (auto dim = dyn_cast<tensor::DimOp>(user))
      fits = findSizeSource(argument, dim);
    else if (encode && encode.getProducer().empty() && !encode.getSums())
      fits = success(succeeded(findSeed(argument, encode)) &&
                     succeeded(findMaxima(argument, encode)));
    else if (encode)
      fits = encode.emitOpError("of an argument that is marked '")
             << HLQDialect::kEncodedAttr << "' = " << name
             << " makes more of it than codes";
    else
      fits = user->emitOpError("reads an argument that is marked '")
             << HLQDialect::kEncodedAttr << "' = " << name
             << ": only its codes are passed";
    if (failed(fits))
      return failure();
  }
  if (argument.encodes.empty())
    return function.emitOpError("argument ")
           << tensor.getArgNumber() << " is marked '"
           << HLQDialect::kEncodedAttr << "' = " << name
           << ", but nothing encodes it";
  for (EncodeOp encode : argument.encodes)
    if (encode->getBlock() != tensor.getOwner())
      return encode.emitOpError("of an argument that is marked '")
             << HLQDialect::kEncodedAttr << "' = " << name
             << " must stand in its function's own block";
  return argument;
}

//===----------------------------------------------------------------------===//
// What becomes of it
//===----------------------------------------------------------------------===//

/// `@<function>.encode.<name>(tensor, seeds, previous maxima)
/// -> codes, scales, …, maxima`.
LogicalResult EncodingOutliner::createFunction(EncodedArgument &argument) {
  std::string name =
      (function.getName() + ".encode." + argument.name.getValue()).str();
  if (symbols.lookup(name))
    return function.emitOpError("argument ")
           << argument.tensor.getArgNumber() << " is marked '"
           << HLQDialect::kEncodedAttr << "' = " << argument.name
           << ", but there is a function '" << name << "' already";

  SmallVector<Value> inputs = {argument.tensor};
  for (BlockArgument other : function.getArguments())
    if (argument.others.contains(other))
      inputs.push_back(other);
  SmallVector<Value> outputs;
  for (EncodeOp encode : argument.encodes)
    llvm::append_range(outputs, encode.getEncodings());
  unsigned numCodes = outputs.size();
  SmallVector<Attribute> names;
  for (EncodeOp encode : argument.encodes)
    for (Value maxima : encode.getMaxima())
      if (!maxima.use_empty()) {
        outputs.push_back(maxima);
        names.push_back(findName(maxima));
      }
  OpBuilder builder(function.getContext());
  auto outlined = func::FuncOp::create(
      builder, argument.encodes.front().getLoc(), name,
      builder.getFunctionType(TypeRange(ValueRange(inputs)),
                              TypeRange(ValueRange(outputs))));
  outlined->setDiscardableAttrs(function->getDiscardableAttrDictionary());
  symbols.insert(outlined, std::next(Block::iterator(function)));
  for (auto [i, input] : llvm::enumerate(inputs)) {
    unsigned number = cast<BlockArgument>(input).getArgNumber();
    for (NamedAttribute mark :
         function_interface_impl::getArgAttrs(function, number))
      if (mark.getName() != HLQDialect::kEncodedAttr)
        outlined.setArgAttr(i, mark.getName(), mark.getValue());
  }
  for (unsigned i = 0; i < numCodes; ++i)
    outlined.setResultAttr(
        i, i % 2 == 0 ? HLQDialect::kCodesOfAttr : HLQDialect::kScalesOfAttr,
        argument.name);
  for (auto [i, mark] : llvm::enumerate(names))
    if (mark)
      outlined.setResultAttr(numCodes + i, HLQDialect::kMaximaAttr, mark);

  builder.setInsertionPointToStart(outlined.addEntryBlock());
  IRMapping mapping;
  mapping.map(inputs, outlined.getArguments());
  for (EncodeOp encode : argument.encodes) {
    Value seed = encode.getSeed();
    if (seed && !mapping.contains(seed))
      builder.clone(*seed.getDefiningOp(), mapping);
    builder.clone(*encode, mapping);
  }
  SmallVector<Value> results = llvm::map_to_vector(
      outputs, [&](Value output) { return mapping.lookup(output); });
  func::ReturnOp::create(builder, outlined.getLoc(), results);
  return success();
}

/// The mark of a returned maximum, or null.
Attribute EncodingOutliner::findName(Value maxima) {
  return function.getResultAttr(maxima.use_begin()->getOperandNumber(),
                                HLQDialect::kMaximaAttr);
}

/// The function neither takes nor returns maxima of what it doesn't encode.
void EncodingOutliner::eraseMaxima(EncodedArgument &argument) {
  Operation *terminator = function.getBody().front().getTerminator();
  for (EncodeOp encode : argument.encodes)
    for (Value maxima : encode.getMaxima())
      for (OpOperand &use : llvm::make_early_inc_range(maxima.getUses())) {
        unsigned number = use.getOperandNumber();
        terminator->eraseOperand(number);
        (void)function.eraseResult(number);
      }
}

/// Codes and scales in the tensor's place.
void EncodingOutliner::replaceArgument(EncodedArgument &argument) {
  eraseMaxima(argument);
  unsigned number = argument.tensor.getArgNumber();
  MLIRContext *context = function.getContext();
  IRMapping given;
  for (EncodeOp encode : argument.encodes)
    for (auto [i, result] : llvm::enumerate(encode.getEncodings())) {
      StringRef mark =
          i % 2 == 0 ? HLQDialect::kCodesOfAttr : HLQDialect::kScalesOfAttr;
      NamedAttribute attribute(StringAttr::get(context, mark), argument.name);
      // Nothing fails where nothing refers to the function.
      (void)function.insertArgument(number, result.getType(),
                                    DictionaryAttr::get(context, attribute),
                                    encode.getLoc());
      given.map(result, function.getArgument(number++));
    }
  for (SizeRead &size : argument.sizes) {
    OpBuilder builder(size.op);
    Value replacement = tensor::DimOp::create(
        builder, size.op.getLoc(), given.lookup(size.codes), size.dimension);
    size.op.replaceAllUsesWith(replacement);
    size.op->erase();
  }
  for (EncodeOp encode : argument.encodes) {
    for (Value result : encode.getEncodings())
      result.replaceAllUsesWith(given.lookup(result));
    encode->erase();
  }
  (void)function.eraseArgument(number);
  for (unsigned i = function.getNumArguments(); i-- > 0;) {
    BlockArgument other = function.getArgument(i);
    if (argument.others.contains(other) && other.use_empty() &&
        function.getArgAttr(i, HLQDialect::kPreviousMaximaAttr))
      (void)function.eraseArgument(i);
  }
}

LogicalResult EncodingOutliner::run() {
  if (function.isExternal())
    return function.emitOpError("marks arguments '")
           << HLQDialect::kEncodedAttr << "', but has no body";
  auto module = function->getParentOfType<ModuleOp>();
  if (auto uses = SymbolTable::getSymbolUses(function, module);
      uses && !uses->empty())
    return function.emitOpError("marks arguments '")
           << HLQDialect::kEncodedAttr
           << "', but is called within the module: its caller would have to "
              "encode them";
  IRRewriter rewriter(function.getContext());
  fuseEncodings(rewriter, function);

  SmallVector<EncodedArgument, 0> found;
  for (BlockArgument argument : function.getArguments()) {
    StringAttr name = getEncodedName(function, argument.getArgNumber());
    if (!name)
      continue;
    FailureOr<EncodedArgument> analyzed = analyze(argument, name);
    if (failed(analyzed))
      return failure();
    found.push_back(std::move(*analyzed));
  }
  // Each function is put right behind this one: the last one first.
  for (EncodedArgument &argument : llvm::reverse(found))
    if (failed(createFunction(argument)))
      return failure();
  for (EncodedArgument &argument : found)
    replaceArgument(argument);
  return success();
}

namespace {

struct OutlineEncodings
    : public hlq::impl::HLQOutlineEncodingsPassBase<OutlineEncodings> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
    for (func::FuncOp function : functions)
      if (hasMarks(function) &&
          failed(EncodingOutliner(function, symbols).run()))
        return signalPassFailure();
  }
};

} // namespace
