//===- HLQOps.cpp - Operations of the hlq dialect -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Assembly, builders, verifiers and shape reification of all operations but
// hlq.contract, which has a file of its own.
//
//===----------------------------------------------------------------------===//

#include "HLQAssembly.h"
#include "HLQShapes.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Assembly directives
//===----------------------------------------------------------------------===//

/// `<hadamard, order = 16, rank = 8>` or `%p : tensor<8x16xf32>`.
static ParseResult
parseBasis(OpAsmParser &parser,
           std::optional<OpAsmParser::UnresolvedOperand> &matrix, Type &type,
           BasisAttr &basis) {
  OpAsmParser::UnresolvedOperand operand;
  OptionalParseResult result = parser.parseOptionalOperand(operand);
  if (!result.has_value())
    return parser.parseCustomAttributeWithFallback(basis);
  if (failed(*result))
    return failure();
  matrix = operand;
  return parser.parseColonType(type);
}

static void printBasis(OpAsmPrinter &printer, Operation *, Value matrix,
                       Type type, BasisAttr basis) {
  if (basis)
    printer.printStrippedAttrOrType(basis);
  if (matrix)
    printer << matrix << " : " << type;
}

/// `stochastic(%seed, stream 3, along 0)` or `pseudo_stochastic`; the clause is
/// absent for rounding to nearest, `along` for the last dimension.
static OptionalParseResult
parseRoundingClause(OpAsmParser &parser, RoundingAttr &rounding,
                    std::optional<OpAsmParser::UnresolvedOperand> &seed,
                    IntegerAttr &stream, IntegerAttr &along) {
  Builder &builder = parser.getBuilder();
  if (succeeded(parser.parseOptionalKeyword("pseudo_stochastic"))) {
    rounding =
        RoundingAttr::get(builder.getContext(), Rounding::PseudoStochastic);
    return success();
  }
  if (failed(parser.parseOptionalKeyword("stochastic")))
    return std::nullopt;
  rounding = RoundingAttr::get(builder.getContext(), Rounding::Stochastic);
  OpAsmParser::UnresolvedOperand operand;
  int64_t number = 0;
  if (parser.parseLParen() || parser.parseOperand(operand) ||
      parser.parseComma() || parser.parseKeyword("stream") ||
      parser.parseInteger(number))
    return failure();
  if (succeeded(parser.parseOptionalComma())) {
    int64_t dimension = 0;
    if (parser.parseKeyword("along") || parser.parseInteger(dimension))
      return failure();
    along = builder.getI64IntegerAttr(dimension);
  }
  if (parser.parseRParen())
    return failure();
  seed = operand;
  stream = builder.getI64IntegerAttr(number);
  return success();
}

static void printRoundingClause(OpAsmPrinter &printer, Operation *op,
                                RoundingAttr rounding, Value seed,
                                IntegerAttr stream, IntegerAttr along) {
  if (rounding.getValue() == Rounding::PseudoStochastic) {
    printer << "pseudo_stochastic";
    return;
  }
  printer << "stochastic(" << seed << ", stream " << stream.getInt();
  auto type = cast<RankedTensorType>(op->getOperand(0).getType());
  if (along && along.getInt() != type.getRank() - 1)
    printer << ", along " << along.getInt();
  printer << ")";
}

static ParseResult parseViews(OpAsmParser &parser, ArrayAttr &views) {
  SmallVector<Attribute> elements;
  auto parseView = [&]() -> ParseResult {
    ViewAttr view;
    if (parser.parseCustomAttributeWithFallback(view))
      return failure();
    elements.push_back(view);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseView))
    return failure();
  views = parser.getBuilder().getArrayAttr(elements);
  return success();
}

static void printViews(OpAsmPrinter &printer, Operation *, ArrayAttr views) {
  printer << "[";
  llvm::interleaveComma(
      views.getAsRange<ViewAttr>(), printer,
      [&](ViewAttr view) { printer.printStrippedAttrOrType(view); });
  printer << "]";
}

#define GET_OP_CLASSES
#include "hlq/Dialect/HLQ/IR/HLQOps.cpp.inc"

//===----------------------------------------------------------------------===//
// What transforms along a dimension share
//===----------------------------------------------------------------------===//

static LogicalResult verifyDimension(Operation *op, int64_t dimension,
                                     int64_t rank, StringRef rule) {
  if (dimension >= 0 && dimension < rank)
    return success();
  return op->emitOpError() << "dimension " << dimension
                           << " is not one of the operand's " << rank << " ("
                           << rule << ")";
}

/// Checks the shape of a result that differs from `expected` in nothing.
static LogicalResult verifyShape(Operation *op, StringRef what, Type type,
                                 ArrayRef<int64_t> expected, StringRef rule) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(type).getShape();
  if (succeeded(verifyCompatibleShape(shape, expected)))
    return success();
  return op->emitOpError() << what << " has shape " << formatShape(shape)
                           << ", expected " << formatShape(expected) << " ("
                           << rule << ")";
}

/// Checks a dimension whose blocks give `count` elements each; verifyShape
/// can't where the other side's size is dynamic.
static LogicalResult verifyMultiple(Operation *op, StringRef what, Type type,
                                    int64_t dimension, int64_t count,
                                    StringRef rule) {
  int64_t size = cast<RankedTensorType>(type).getDimSize(dimension);
  if (ShapedType::isDynamic(size) || size % count == 0)
    return success();
  return op->emitOpError() << what << " has size " << size
                           << " along dimension " << dimension
                           << ", expected a multiple of " << count << " ("
                           << rule << ")";
}

/// A basis is an attribute or an operand of static shape r×n.
static LogicalResult verifyBasis(Operation *op, Value matrix, BasisAttr basis,
                                 StringRef rulePrefix) {
  if (static_cast<bool>(matrix) == static_cast<bool>(basis))
    return op->emitOpError()
           << "has " << (matrix ? "two bases" : "no basis")
           << ": one is expected, an attribute or an operand (" << rulePrefix
           << "_c1)";
  if (!matrix)
    return success();
  auto type = cast<RankedTensorType>(matrix.getType());
  if (type.getRank() != 2 || !type.hasStaticShape() || type.getDimSize(0) < 1 ||
      type.getDimSize(0) > type.getDimSize(1))
    return op->emitOpError() << "basis is of type " << type
                             << ", expected a static shape r×n with 1 ≤ r ≤ n ("
                             << rulePrefix << "_c3)";
  return success();
}

static int64_t getBasisRank(Value matrix, BasisAttr basis) {
  return basis ? basis.getRank()
               : cast<RankedTensorType>(matrix.getType()).getDimSize(0);
}

static int64_t getBasisOrder(Value matrix, BasisAttr basis) {
  return basis ? basis.getOrder()
               : cast<RankedTensorType>(matrix.getType()).getDimSize(1);
}

/// Sizes of a result that has the operand's, but along `dimension`
/// `ceil(size / from) * to`.
static LogicalResult reifyBlockTransform(OpBuilder &builder, Operation *op,
                                         Value operand, int64_t dimension,
                                         int64_t from, int64_t to,
                                         ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, op->getLoc(), operand);
  AffineExpr d0 = builder.getAffineDimExpr(0);
  sizes[dimension] = affine::makeComposedFoldedAffineApply(
      builder, op->getLoc(), d0.ceilDiv(from) * to, {sizes[dimension]});
  // A size that the result's type states is stated as that.
  refineByType(builder, op->getResult(0).getType(), sizes);
  reified.emplace_back(std::move(sizes));
  return success();
}

//===----------------------------------------------------------------------===//
// HadamardOp
//===----------------------------------------------------------------------===//

void HadamardOp::build(OpBuilder &builder, OperationState &state, Value operand,
                       int64_t dimension, int64_t order, Type elementType) {
  auto type = cast<RankedTensorType>(operand.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dimension] = transformedSize(shape[dimension], order, order);
  build(builder, state, RankedTensorType::get(shape, elementType), operand,
        dimension, order);
}

LogicalResult HadamardOp::verify() {
  auto type = cast<RankedTensorType>(getOperand().getType());
  int64_t order = getOrder(), dimension = getDimension();
  if (auto reason = explainInvalidOrder(order))
    return emitOpError() << *reason << " (hadamard_c1)";
  if (failed(verifyDimension(*this, dimension, type.getRank(), "hadamard_c2")))
    return failure();
  SmallVector<int64_t> expected(type.getShape());
  expected[dimension] = transformedSize(expected[dimension], order, order);
  if (failed(verifyShape(*this, "result", getType(), expected, "hadamard_c3")))
    return failure();
  return verifyMultiple(*this, "result", getType(), dimension, order,
                        "hadamard_c3");
}

LogicalResult
HadamardOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &reified) {
  return reifyBlockTransform(builder, *this, getOperand(), getDimension(),
                             getOrder(), getOrder(), reified);
}

//===----------------------------------------------------------------------===//
// ProjectOp
//===----------------------------------------------------------------------===//

void ProjectOp::build(OpBuilder &builder, OperationState &state, Value operand,
                      int64_t dimension, BasisAttr basis, Type elementType) {
  auto type = cast<RankedTensorType>(operand.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dimension] =
      transformedSize(shape[dimension], basis.getOrder(), basis.getRank());
  build(builder, state, RankedTensorType::get(shape, elementType), operand,
        /*basis_matrix=*/Value(), dimension, basis);
}

int64_t ProjectOp::getOrder() {
  return getBasisOrder(getBasisMatrix(), getBasisAttr());
}

int64_t ProjectOp::getRank() {
  return getBasisRank(getBasisMatrix(), getBasisAttr());
}

LogicalResult ProjectOp::verify() {
  auto type = cast<RankedTensorType>(getOperand().getType());
  if (failed(verifyBasis(*this, getBasisMatrix(), getBasisAttr(), "project")) ||
      failed(
          verifyDimension(*this, getDimension(), type.getRank(), "project_c2")))
    return failure();
  SmallVector<int64_t> expected(type.getShape());
  int64_t &size = expected[getDimension()];
  size = transformedSize(size, getOrder(), getRank());
  if (failed(verifyShape(*this, "result", getType(), expected, "project_c4")))
    return failure();
  return verifyMultiple(*this, "result", getType(), getDimension(), getRank(),
                        "project_c4");
}

LogicalResult
ProjectOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &reified) {
  return reifyBlockTransform(builder, *this, getOperand(), getDimension(),
                             getOrder(), getRank(), reified);
}

//===----------------------------------------------------------------------===//
// ExpandOp
//===----------------------------------------------------------------------===//

int64_t ExpandOp::getOrder() {
  return getBasisOrder(getBasisMatrix(), getBasisAttr());
}

int64_t ExpandOp::getRank() {
  return getBasisRank(getBasisMatrix(), getBasisAttr());
}

LogicalResult ExpandOp::verify() {
  auto type = cast<RankedTensorType>(getOperand().getType());
  if (failed(verifyBasis(*this, getBasisMatrix(), getBasisAttr(), "expand")) ||
      failed(
          verifyDimension(*this, getDimension(), type.getRank(), "expand_c2")))
    return failure();
  // The shape of an operand is a function of the result's, not the other way.
  auto resultType = cast<RankedTensorType>(getType());
  if (resultType.getRank() != type.getRank())
    return emitOpError() << "result has rank " << resultType.getRank()
                         << ", expected the operand's, " << type.getRank()
                         << " (expand_c4)";
  SmallVector<int64_t> expected(resultType.getShape());
  int64_t &size = expected[getDimension()];
  size = transformedSize(size, getOrder(), getRank());
  if (failed(verifyShape(*this, "operand", type, expected, "expand_c4")) ||
      failed(verifyMultiple(*this, "operand", type, getDimension(), getRank(),
                            "expand_c4")))
    return failure();
  if (getSize() && !resultType.isDynamicDim(getDimension()))
    return emitOpError() << "has a size operand for dimension "
                         << getDimension() << ", whose size "
                         << resultType.getDimSize(getDimension())
                         << " is static (expand_c5)";
  return success();
}

LogicalResult
ExpandOp::reifyResultShapes(OpBuilder &builder,
                            ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getOperand());
  OpFoldResult &size = sizes[getDimension()];
  AffineExpr d0 = builder.getAffineDimExpr(0);
  size = getSize() ? OpFoldResult(getSize())
                   : affine::makeComposedFoldedAffineApply(
                         builder, getLoc(), d0.floorDiv(getRank()) * getOrder(),
                         {size});
  refineByType(builder, getType(), sizes);
  reified.emplace_back(std::move(sizes));
  return success();
}

//===----------------------------------------------------------------------===//
// QuantizeOp
//===----------------------------------------------------------------------===//

void QuantizeOp::build(OpBuilder &builder, OperationState &state, Value operand,
                       CodeAttr code, ArrayRef<int64_t> block,
                       Rounding rounding, Value seed, int64_t stream,
                       std::optional<int64_t> along, Value previous) {
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(operand.getType()).getShape();
  // The last dimension is not stated.
  IntegerAttr dimension;
  if (along && *along != static_cast<int64_t>(shape.size()) - 1)
    dimension = builder.getI64IntegerAttr(*along);
  build(builder, state, RankedTensorType::get(shape, code.getType()),
        RankedTensorType::get(scaleShape(shape, block), builder.getF32Type()),
        /*maxima=*/previous ? previous.getType() : Type(), operand, seed,
        /*offsets=*/ValueRange(), /*strides=*/ValueRange(), previous, block,
        rounding, stream, dimension);
}

int64_t QuantizeOp::getDrawDimension() {
  return getAlong().value_or(
      cast<RankedTensorType>(getOperand().getType()).getRank() - 1);
}

/// One block size a dimension, and scales of the shape that follows.
static LogicalResult verifyScales(Operation *op, StringRef what,
                                  ArrayRef<int64_t> shape,
                                  ArrayRef<int64_t> block, Type scales,
                                  StringRef blockRule, StringRef shapeRule) {
  if (block.size() != shape.size())
    return op->emitOpError()
           << what << "block has " << block.size() << " sizes for "
           << shape.size() << " dimensions (" << blockRule << ")";
  for (int64_t size : block)
    if (size < 0)
      return op->emitOpError()
             << what << "block size " << size
             << " is neither '*' (0) nor at least 1 (" << blockRule << ")";
  return verifyShape(op, (what + "scales").str(), scales,
                     scaleShape(shape, block), shapeRule);
}

/// `previous` and `maxima`: one number each for all of the operand.
static LogicalResult verifyDelayed(QuantizeOp op, size_t rank) {
  if (!op.getPrevious() && !op.getMaxima())
    return success();
  if (!op.getPrevious() || !op.getMaxima())
    return op.emitOpError()
           << "has " << (op.getPrevious() ? "" : "no ")
           << "previous maxima and " << (op.getMaxima() ? "" : "no ")
           << "maxima as a result: both or neither are "
              "expected (quantize_c8)";
  for (auto [what, value] :
       {std::pair<StringRef, Value>("previous maxima", op.getPrevious()),
        std::pair<StringRef, Value>("maxima", op.getMaxima())})
    if (auto type = cast<RankedTensorType>(value.getType());
        type.getShape() != ArrayRef(SmallVector<int64_t>(rank, 1)))
      return op.emitOpError()
             << what << " are of type " << type << ", expected "
             << type.clone(SmallVector<int64_t>(rank, 1)) << " (quantize_c8)";
  for (auto [dimension, size] : llvm::enumerate(op.getBlock()))
    if (size != 0)
      return op.emitOpError()
             << "has previous maxima and block size " << size
             << " along dimension " << dimension
             << ": one scale for all of the operand, '*', is expected "
                "(quantize_c8)";
  return success();
}

/// A way to round, as diagnostics call it.
static StringRef describe(Rounding rounding) {
  switch (rounding) {
  case Rounding::Nearest:
    return "rounding to nearest";
  case Rounding::Stochastic:
    return "stochastic rounding";
  case Rounding::PseudoStochastic:
    return "pseudo-stochastic rounding";
  }
  llvm_unreachable("unknown rounding");
}

LogicalResult QuantizeOp::verify() {
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(getOperand().getType()).getShape();
  if (failed(verifyShape(*this, "codes", getCodes().getType(), shape,
                         "quantize_c2")) ||
      failed(verifyScales(*this, "", shape, getBlock(), getScales().getType(),
                          "quantize_c1", "quantize_c3")))
    return failure();
  if (failed(verifyDelayed(*this, shape.size())))
    return failure();
  bool stochastic = getRounding() == Rounding::Stochastic;
  if (stochastic && !getSeed())
    return emitOpError("rounds stochastically without a seed (quantize_c4)");
  if (!stochastic && getSeed())
    return emitOpError() << "has a seed, but " << describe(getRounding())
                         << " draws nothing (quantize_c4)";
  size_t rank = shape.size();
  if (!getOffsets().empty() || !getStrides().empty()) {
    if (getOffsets().size() != rank || getStrides().size() != rank)
      return emitOpError() << "has " << getOffsets().size() << " offsets and "
                           << getStrides().size() << " strides for " << rank
                           << " dimensions (quantize_c5)";
    if (!stochastic)
      return emitOpError() << "has offsets and strides, but "
                           << describe(getRounding())
                           << " draws nothing (quantize_c5)";
  }
  if (auto reason = explainInvalidStream(getStream(), stochastic))
    return emitOpError() << *reason << " (quantize_c6)";
  if (std::optional<uint64_t> along = getAlong()) {
    if (!stochastic)
      return emitOpError() << "draws along dimension " << getDrawDimension()
                           << ", but " << describe(getRounding())
                           << " draws nothing (quantize_c7)";
    return verifyDimension(*this, getDrawDimension(), rank, "quantize_c7");
  }
  return success();
}

LogicalResult
QuantizeOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getOperand());
  SmallVector<OpFoldResult> scales =
      scaleSizes(builder, getLoc(), sizes, getBlock());
  refineByType(builder, getCodes().getType(), sizes);
  refineByType(builder, getScales().getType(), scales);
  SmallVector<OpFoldResult> ones(sizes.size(), builder.getIndexAttr(1));
  reified.emplace_back(std::move(sizes));
  reified.emplace_back(std::move(scales));
  if (getMaxima())
    reified.emplace_back(std::move(ones));
  return success();
}

//===----------------------------------------------------------------------===//
// DequantizeOp
//===----------------------------------------------------------------------===//

LogicalResult DequantizeOp::verify() {
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(getCodes().getType()).getShape();
  if (failed(verifyShape(*this, "result", getType(), shape, "dequantize_c2")))
    return failure();
  return verifyScales(*this, "", shape, getBlock(), getScales().getType(),
                      "dequantize_c1", "dequantize_c3");
}

LogicalResult
DequantizeOp::reifyResultShapes(OpBuilder &builder,
                                ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getCodes());
  refineByType(builder, getType(), sizes);
  reified.emplace_back(std::move(sizes));
  return success();
}

//===----------------------------------------------------------------------===//
// EncodeOp
//===----------------------------------------------------------------------===//

/// The shape of a view's codes before its transpose.
static SmallVector<int64_t> viewShape(ArrayRef<int64_t> shape, ViewAttr view) {
  SmallVector<int64_t> result(shape);
  if (BasisAttr basis = view.getBasis()) {
    int64_t &size = result[*view.getAlong()];
    size = transformedSize(size, basis.getOrder(), basis.getRank());
  }
  return result;
}

static SmallVector<int64_t> permute(ArrayRef<int64_t> shape,
                                    ArrayRef<int64_t> permutation) {
  if (permutation.empty())
    return SmallVector<int64_t>(shape);
  return applyPermutation(shape, permutation);
}

void EncodeOp::build(OpBuilder &builder, OperationState &state, TypeRange types,
                     Value operand, Value seed, ArrayAttr views,
                     ValueRange previous) {
  build(builder, state, types, /*produced=*/Type(), /*sums=*/Type(),
        /*maxima=*/previous.getTypes(), operand, /*others=*/ValueRange(), seed,
        previous, views);
}

std::optional<unsigned> EncodeOp::getDelayedNumber(unsigned view) {
  if (!cast<ViewAttr>(getViews()[view]).getDelayed())
    return std::nullopt;
  return llvm::count_if(
      getViews().getValue().take_front(view),
      [](Attribute other) { return cast<ViewAttr>(other).getDelayed(); });
}

SmallVector<Value> EncodeOp::getTensors() {
  SmallVector<Value> tensors = {getOperand()};
  llvm::append_range(tensors, getOthers());
  return tensors;
}

RankedTensorType EncodeOp::getEncodedType() {
  RankedTensorType type = getOperand().getType();
  if (getProducer().empty())
    return type;
  auto yield = cast<YieldOp>(getProducer().front().getTerminator());
  return type.clone(yield.getValue().getType());
}

/// The region and the tensors that it reads.
static LogicalResult verifyProducer(EncodeOp op) {
  Region &region = op.getProducer();
  ArrayRef<int64_t> shape = op.getOperand().getType().getShape();
  if (region.empty()) {
    if (op.getOthers().empty())
      return success();
    return op.emitOpError() << "has " << op.getOthers().size()
                            << " further operands without a region (encode_c5)";
  }
  for (auto [index, other] : llvm::enumerate(op.getOthers())) {
    ArrayRef<int64_t> sizes =
        cast<RankedTensorType>(other.getType()).getShape();
    bool fits = sizes.size() == shape.size();
    for (size_t i = 0; fits && i < shape.size(); ++i)
      fits = sizes[i] == 1 || ShapedType::isDynamic(sizes[i]) ||
             ShapedType::isDynamic(shape[i]) || sizes[i] == shape[i];
    if (!fits)
      return op.emitOpError()
             << "further operand " << index << " has shape "
             << formatShape(sizes) << ", expected " << formatShape(shape)
             << ", or 1 in place of a size (encode_c5)";
  }
  Block &block = region.front();
  SmallVector<Value> tensors = op.getTensors();
  if (block.getNumArguments() != tensors.size())
    return op.emitOpError()
           << "region has " << block.getNumArguments() << " arguments for "
           << tensors.size() << " tensors (encode_c6)";
  for (auto [index, tensor] : llvm::enumerate(tensors))
    if (Type type = block.getArgument(index).getType();
        type != getElementTypeOrSelf(tensor.getType()))
      return op.emitOpError()
             << "region's argument " << index << " is of type " << type
             << ", expected the tensor's element type "
             << getElementTypeOrSelf(tensor.getType()) << " (encode_c6)";
  if (block.empty() || !isa<YieldOp>(block.back()))
    return op.emitOpError("region doesn't end with 'hlq.yield' (encode_c6)");
  for (Operation &inner : block.without_terminator())
    if (inner.getNumRegions() != 0 || !isPure(&inner))
      return op.emitOpError()
             << "region has '" << inner.getName()
             << "', which has a region or side effects (encode_c6)";
  return success();
}

/// The maxima of delayed views.
static LogicalResult verifyMaxima(EncodeOp op) {
  auto views = op.getViews().getAsRange<ViewAttr>();
  size_t count =
      llvm::count_if(views, [](ViewAttr view) { return view.getDelayed(); });
  RankedTensorType type = op.getOperand().getType();
  SmallVector<int64_t> shape(type.getRank(), 1);
  for (auto [what, values] :
       {std::pair<StringRef, ValueRange>("previous maxima", op.getPrevious()),
        std::pair<StringRef, ValueRange>("maxima", op.getMaxima())}) {
    if (values.size() != count)
      return op.emitOpError()
             << "has " << values.size() << " " << what << " for " << count
             << " delayed views (encode_c9)";
    for (Value value : values)
      if (auto found = cast<RankedTensorType>(value.getType());
          found.getShape() != ArrayRef(shape))
        return op.emitOpError()
               << what << " are of type " << found << ", expected "
               << found.clone(shape) << " (encode_c9)";
  }
  return success();
}

/// The results beside codes and scales.
static LogicalResult verifyFloatResults(EncodeOp op) {
  SmallVector<int64_t> shape(op.getOperand().getType().getShape());
  if (Value produced = op.getProduced()) {
    if (op.getProducer().empty())
      return op.emitOpError("has a produced tensor without a region "
                            "(encode_c7)");
    if (failed(verifyShape(op, "produced tensor", produced.getType(), shape,
                           "encode_c7")))
      return failure();
    Type expected = op.getEncodedType().getElementType();
    if (Type type = getElementTypeOrSelf(produced.getType()); type != expected)
      return op.emitOpError()
             << "produced tensor is of " << type << ", but the region yields "
             << expected << " (encode_c7)";
  }
  Value sums = op.getSums();
  if (!sums)
    return success();
  if (shape.empty())
    return op.emitOpError("has sums of a tensor without dimensions "
                          "(encode_c8)");
  shape[0] = 1;
  return verifyShape(op, "sums", sums.getType(), shape, "encode_c8");
}

LogicalResult EncodeOp::verify() {
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(getOperand().getType()).getShape();
  int64_t rank = shape.size();
  if (getViews().empty())
    return emitOpError("has no views (encode_c1)");
  if (getEncodings().size() != 2 * getViews().size())
    return emitOpError() << "has " << getEncodings().size() << " results for "
                         << getViews().size()
                         << " views: codes and scales are expected for each "
                            "(encode_c1)";
  bool stochastic = false;
  for (auto [index, view] :
       llvm::enumerate(getViews().getAsRange<ViewAttr>())) {
    stochastic |= view.getRounding() == Rounding::Stochastic;
    std::string name = "view " + std::to_string(index) + ": ";
    if (view.getAlong() && (*view.getAlong() < 0 || *view.getAlong() >= rank))
      return emitOpError() << name << "dimension " << *view.getAlong()
                           << " is not one of the operand's " << rank
                           << " (encode_c2)";
    ArrayRef<int64_t> permutation = view.getPermutation();
    if (!permutation.empty() &&
        (static_cast<int64_t>(permutation.size()) != rank ||
         !isPermutationVector(permutation)))
      return emitOpError() << name << "permutation [" << permutation
                           << "] is none of " << rank
                           << " dimensions (encode_c2)";
    if (static_cast<int64_t>(view.getBlock().size()) != rank)
      return emitOpError() << name << "block has " << view.getBlock().size()
                           << " sizes for " << rank
                           << " dimensions (encode_c2)";
    SmallVector<int64_t> codes = viewShape(shape, view);
    Type codesType = getResult(2 * index).getType();
    Type scalesType = getResult(2 * index + 1).getType();
    if (!CodeAttr::isCodeType(getElementTypeOrSelf(codesType)) ||
        !getElementTypeOrSelf(scalesType).isF32())
      return emitOpError() << name << "results are of types " << codesType
                           << " and " << scalesType
                           << ": codes and f32 scales are expected "
                              "(encode_c1)";
    if (failed(verifyShape(*this, name + "codes", codesType,
                           permute(codes, permutation), "encode_c3")) ||
        failed(verifyShape(
            *this, name + "scales", scalesType,
            permute(scaleShape(codes, view.getBlock()), permutation),
            "encode_c3")))
      return failure();
  }
  if (stochastic && !getSeed())
    return emitOpError("rounds stochastically without a seed (encode_c4)");
  if (!stochastic && getSeed())
    return emitOpError("has a seed, but no view draws (encode_c4)");
  if (failed(verifyMaxima(*this)) || failed(verifyProducer(*this)))
    return failure();
  return verifyFloatResults(*this);
}

LogicalResult
EncodeOp::reifyResultShapes(OpBuilder &builder,
                            ReifiedRankedShapedTypeDims &reified) {
  SmallVector<OpFoldResult> operandSizes =
      tensor::getMixedSizes(builder, getLoc(), getOperand());
  AffineExpr d0 = builder.getAffineDimExpr(0);
  for (auto [index, view] :
       llvm::enumerate(getViews().getAsRange<ViewAttr>())) {
    SmallVector<OpFoldResult> sizes = operandSizes;
    if (BasisAttr basis = view.getBasis()) {
      OpFoldResult &size = sizes[*view.getAlong()];
      size = affine::makeComposedFoldedAffineApply(
          builder, getLoc(), d0.ceilDiv(basis.getOrder()) * basis.getRank(),
          {size});
    }
    SmallVector<OpFoldResult> scales =
        scaleSizes(builder, getLoc(), sizes, view.getBlock());
    if (!view.getPermutation().empty()) {
      applyPermutationToVector(sizes, view.getPermutation());
      applyPermutationToVector(scales, view.getPermutation());
    }
    refineByType(builder, getResult(2 * index).getType(), sizes);
    refineByType(builder, getResult(2 * index + 1).getType(), scales);
    reified.emplace_back(std::move(sizes));
    reified.emplace_back(std::move(scales));
  }
  if (Value produced = getProduced()) {
    SmallVector<OpFoldResult> sizes = operandSizes;
    refineByType(builder, produced.getType(), sizes);
    reified.emplace_back(std::move(sizes));
  }
  if (Value sums = getSums()) {
    SmallVector<OpFoldResult> sizes = operandSizes;
    sizes.front() = builder.getIndexAttr(1);
    refineByType(builder, sums.getType(), sizes);
    reified.emplace_back(std::move(sizes));
  }
  reified.append(
      getMaxima().size(),
      SmallVector<OpFoldResult>(operandSizes.size(), builder.getIndexAttr(1)));
  return success();
}
