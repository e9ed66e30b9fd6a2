//===- HLQTiling.cpp - Tiling of operations -------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// TilingInterface of all operations but hlq.encode. An iteration is a block
// wherever an operation works on blocks, so that every tile size is legal:
//
// - a transform counts blocks along its dimension, elements along the others;
// - a quantizer counts the blocks that share a scale, one where that is `*`;
// - a contraction counts blocks along a loop in which scales come in blocks,
//   else elements. Tiles along contracted loops add up in the destination, each
//   sum rounded to its element type.
//
// The last tile is cut at the tensor's end; operations pad by themselves. What
// differs between operations is told by the functions `getLoops`, `getExtents`,
// `getResultDimensions` and `buildTile`; the interface follows from them.
//
//===----------------------------------------------------------------------===//

#include "HLQTiling.h"
#include "HLQSpans.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Support/Philox.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SmallBitVector.h"

#include <numeric>

using namespace mlir;
using namespace mlir::hlq;

namespace {

/// Offsets and sizes of a slice of a tensor.
struct Slice {
  SmallVector<OpFoldResult> offsets, sizes;

  void append(OpFoldResult offset, OpFoldResult size) {
    offsets.push_back(offset);
    sizes.push_back(size);
  }
};

/// Which part of a loop a dimension of a result is: `perUnit` elements for each
/// unit of the loop, or (0) the loop's own elements.
struct ResultDimension {
  unsigned loop;
  int64_t perUnit = 0;
};

} // namespace

static OpFoldResult multiply(OpBuilder &builder, Location loc,
                             OpFoldResult value, int64_t factor) {
  return affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineDimExpr(0) * factor, {value});
}

static OpFoldResult ceilDivide(OpBuilder &builder, Location loc,
                               OpFoldResult value, int64_t divisor) {
  return affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineDimExpr(0).ceilDiv(divisor), {value});
}

static Value extract(OpBuilder &builder, Location loc, Value tensor,
                     const Slice &slice) {
  SmallVector<OpFoldResult> strides(slice.sizes.size(),
                                    builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, tensor, slice.offsets,
                                        slice.sizes, strides);
}

/// The type of a tile of `whole`.
static RankedTensorType tileType(Value whole, const Slice &slice) {
  auto type = cast<RankedTensorType>(whole.getType());
  auto [shape, dynamic] = decomposeMixedValues(slice.sizes);
  return RankedTensorType::get(shape, type.getElementType());
}

static Loop makeLoop(Value source, int64_t dimension, int64_t unit) {
  auto type = cast<RankedTensorType>(source.getType());
  return {unit, type.getDimSize(dimension), /*isReduction=*/false, source,
          dimension};
}

/// One loop for each dimension of a tensor.
static SmallVector<Loop> makeLoops(Value source, ArrayRef<int64_t> units) {
  SmallVector<Loop> loops;
  for (auto [dimension, unit] : llvm::enumerate(units))
    loops.push_back(makeLoop(source, dimension, unit));
  return loops;
}

static SmallVector<OpFoldResult> getExtents(OpBuilder &builder, Operation *op,
                                            ArrayRef<Loop> loops) {
  SmallVector<OpFoldResult> extents;
  for (const Loop &loop : loops) {
    if (!ShapedType::isDynamic(loop.extent))
      extents.push_back(builder.getIndexAttr(loop.extent));
    else
      extents.push_back(tensor::getMixedSize(builder, op->getLoc(), loop.source,
                                             loop.dimension));
  }
  return extents;
}

//===----------------------------------------------------------------------===//
// Transforms
//===----------------------------------------------------------------------===//

/// Units 1, but for the dimension that blocks run along.
static SmallVector<int64_t> transformUnits(Value tensor, int64_t dimension,
                                           int64_t order) {
  SmallVector<int64_t> units(cast<RankedTensorType>(tensor.getType()).getRank(),
                             1);
  units[dimension] = order;
  return units;
}

/// `perUnit` elements of the slice for each block, elements elsewhere.
static Slice sliceInBlocks(OpBuilder &builder, Location loc,
                           ArrayRef<Span> spans, int64_t dimension,
                           int64_t perUnit) {
  Slice slice;
  for (auto [index, span] : llvm::enumerate(spans)) {
    if (static_cast<int64_t>(index) != dimension)
      slice.append(span.offset, span.size);
    else
      slice.append(multiply(builder, loc, span.firstUnit, perUnit),
                   multiply(builder, loc, span.units, perUnit));
  }
  return slice;
}

static Slice sliceInElements(ArrayRef<Span> spans) {
  Slice slice;
  for (const Span &span : spans)
    slice.append(span.offset, span.size);
  return slice;
}

static SmallVector<ResultDimension>
transformResult(unsigned rank, int64_t dimension, int64_t perUnit) {
  SmallVector<ResultDimension> dimensions;
  for (unsigned index = 0; index < rank; ++index)
    dimensions.push_back({index, index == dimension ? perUnit : 0});
  return dimensions;
}

static SmallVector<Loop> getLoops(HadamardOp op) {
  return makeLoops(
      op.getOperand(),
      transformUnits(op.getOperand(), op.getDimension(), op.getOrder()));
}
static SmallVector<Loop> getLoops(ProjectOp op) {
  return makeLoops(
      op.getOperand(),
      transformUnits(op.getOperand(), op.getDimension(), op.getOrder()));
}
static SmallVector<Loop> getLoops(ExpandOp op) {
  // The result's size is the operand's, but for the last block.
  SmallVector<Loop> loops = makeLoops(
      op.getOperand(),
      transformUnits(op.getOperand(), op.getDimension(), op.getOrder()));
  Loop &loop = loops[op.getDimension()];
  loop.extent =
      cast<RankedTensorType>(op.getType()).getDimSize(op.getDimension());
  loop.source = {};
  return loops;
}

static SmallVector<ResultDimension> getResultDimensions(HadamardOp op,
                                                        unsigned) {
  return transformResult(cast<RankedTensorType>(op.getType()).getRank(),
                         op.getDimension(), op.getOrder());
}
static SmallVector<ResultDimension> getResultDimensions(ProjectOp op,
                                                        unsigned) {
  return transformResult(cast<RankedTensorType>(op.getType()).getRank(),
                         op.getDimension(), op.getRank());
}
static SmallVector<ResultDimension> getResultDimensions(ExpandOp op, unsigned) {
  return transformResult(cast<RankedTensorType>(op.getType()).getRank(),
                         op.getDimension(), 0);
}

static SmallVector<OpFoldResult> getExtents(OpBuilder &builder, ExpandOp op,
                                            ArrayRef<Loop> loops) {
  ReifiedRankedShapedTypeDims reified;
  LogicalResult result = op.reifyResultShapes(builder, reified);
  assert(succeeded(result) && "always reifies");
  (void)result;
  return reified.front();
}

/// The same operation on a slice of its first operand.
static TilingResult cloneOnSlice(OpBuilder &builder, Operation *op,
                                 const Slice &slice, Type type) {
  Value operand = extract(builder, op->getLoc(), op->getOperand(0), slice);
  SmallVector<Value> operands(op->getOperands());
  operands[0] = operand;
  Operation *tile = clone(builder, op, {type}, operands);
  return {{tile}, {tile->getResult(0)}, {operand.getDefiningOp()}};
}

static TilingResult buildTile(HadamardOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  return cloneOnSlice(builder, op, sliceInElements(spans),
                      tileType(op.getResult(), results[0]));
}
static TilingResult buildTile(ProjectOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  return cloneOnSlice(builder, op, sliceInElements(spans),
                      tileType(op.getResult(), results[0]));
}
static TilingResult buildTile(ExpandOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  Slice slice = sliceInBlocks(builder, op.getLoc(), spans, op.getDimension(),
                              op.getRank());
  Value operand = extract(builder, op.getLoc(), op.getOperand(), slice);
  // A size that the type doesn't tell is an operand.
  OpFoldResult size = spans[op.getDimension()].size;
  auto tile = ExpandOp::create(builder, op.getLoc(),
                               tileType(op.getResult(), results[0]), operand,
                               op.getBasisMatrix(), dyn_cast<Value>(size),
                               op.getDimension(), op.getBasisAttr());
  tile->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  return {{tile}, {tile.getResult()}, {operand.getDefiningOp()}};
}

//===----------------------------------------------------------------------===//
// Quantizers
//===----------------------------------------------------------------------===//

static SmallVector<Loop> getLoops(QuantizeOp op) {
  return makeLoops(op.getOperand(), op.getBlock());
}
static SmallVector<Loop> getLoops(DequantizeOp op) {
  return makeLoops(op.getCodes(), op.getBlock());
}

/// Codes have elements, scales one for each unit.
static SmallVector<ResultDimension> codesOrScales(unsigned rank, bool scales) {
  SmallVector<ResultDimension> dimensions;
  for (unsigned index = 0; index < rank; ++index)
    dimensions.push_back({index, scales ? 1 : 0});
  return dimensions;
}
static SmallVector<ResultDimension> getResultDimensions(QuantizeOp op,
                                                        unsigned result) {
  // Maxima have the scales' shape.
  return codesOrScales(op.getBlock().size(), result != 0);
}
static SmallVector<ResultDimension> getResultDimensions(DequantizeOp op,
                                                        unsigned) {
  return codesOrScales(op.getBlock().size(), false);
}

/// Strides of the elements' numbers: stated ones, else 1 along the dimension
/// that is drawn along, and for the others row-major around it, padded.
static SmallVector<Value> getStrides(QuantizeOp op, OpBuilder &builder) {
  if (!op.getStrides().empty())
    return op.getStrides();
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, op.getOperand());
  SmallVector<Value> strides(sizes.size());
  if (sizes.empty())
    return strides;
  int64_t along = op.getDrawDimension();
  strides[along] = arith::ConstantIndexOp::create(builder, loc, 1);
  OpFoldResult stride = multiply(
      builder, loc, ceilDivide(builder, loc, sizes[along], kPhiloxSpan),
      kPhiloxSpan);
  for (int64_t index = sizes.size() - 1, left = index; index >= 0; --index) {
    if (index == along)
      continue;
    strides[index] = getValueOrCreateConstantIndexOp(builder, loc, stride);
    if (--left == 0)
      break;
    std::optional<int64_t> lhs = getConstantIntValue(stride);
    std::optional<int64_t> rhs = getConstantIntValue(sizes[index]);
    if (lhs && rhs)
      stride = builder.getIndexAttr(*lhs * *rhs);
    else
      stride = arith::MulIOp::create(
                   builder, loc, strides[index],
                   getValueOrCreateConstantIndexOp(builder, loc, sizes[index]))
                   .getResult();
  }
  return strides;
}

static TilingResult buildTile(QuantizeOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  Location loc = op.getLoc();
  Value operand =
      extract(builder, loc, op.getOperand(), sliceInElements(spans));
  // Elements keep the numbers that they have in the whole tensor.
  SmallVector<Value> offsets, strides;
  if (op.getRounding() == Rounding::Stochastic) {
    strides = getStrides(op, builder);
    for (auto [index, span] : llvm::enumerate(spans)) {
      Value offset = getValueOrCreateConstantIndexOp(builder, loc, span.offset);
      if (!op.getOffsets().empty())
        offset = builder.createOrFold<arith::AddIOp>(
            loc, op.getOffsets()[index], offset);
      offsets.push_back(offset);
    }
  }
  // A delayed scale is one for all of the operand, and its maximum is, too.
  auto tile = QuantizeOp::create(
      builder, loc, tileType(op.getCodes(), results[0]),
      tileType(op.getScales(), results[1]),
      op.getMaxima() ? op.getMaxima().getType() : Type(), operand, op.getSeed(),
      offsets, strides, op.getPrevious(), op.getBlock(), op.getRounding(),
      op.getStream(), op.getAlongAttr());
  tile->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  return {{tile},
          llvm::to_vector_of<Value>(tile->getResults()),
          {operand.getDefiningOp()}};
}

static TilingResult buildTile(DequantizeOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  Location loc = op.getLoc();
  Slice scalesSlice;
  for (const Span &span : spans)
    scalesSlice.append(span.firstUnit, span.units);
  Value codes = extract(builder, loc, op.getCodes(), sliceInElements(spans));
  Value scales = extract(builder, loc, op.getScales(), scalesSlice);
  Operation *tile = clone(builder, op, {tileType(op.getResult(), results[0])},
                          {codes, scales});
  return {{tile},
          {tile->getResult(0)},
          {codes.getDefiningOp(), scales.getDefiningOp()}};
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// Units are blocks of both operands.
static SmallVector<Loop> getLoops(ContractOp op) {
  SmallVector<Loop> loops(op.getNumLoops(), Loop{1, ShapedType::kDynamic});
  Value operands[] = {op.getLhs(), op.getRhs(), op.getInit()};
  ArrayRef<int64_t> blocks[] = {op.getLhsBlock(), op.getRhsBlock()};
  for (auto [index, operand] : llvm::enumerate(operands)) {
    for (auto [dimension, expr] :
         llvm::enumerate(op.getMap(index).getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      Loop &loop = loops[dim.getPosition()];
      Loop found = makeLoop(operand, dimension, 1);
      if (ShapedType::isDynamic(loop.extent)) {
        loop.extent = found.extent;
        loop.source = found.source;
        loop.dimension = found.dimension;
      }
      if (index < 2 && blocks[index][dimension] != 0)
        loop.unit = std::lcm(loop.unit, blocks[index][dimension]);
    }
  }
  for (unsigned loop : op.getContractedLoops())
    loops[loop].isReduction = true;
  return loops;
}

static SmallVector<ResultDimension> getResultDimensions(ContractOp op,
                                                        unsigned) {
  SmallVector<ResultDimension> dimensions;
  for (AffineExpr expr : op.getResultMap().getResults())
    dimensions.push_back({cast<AffineDimExpr>(expr).getPosition()});
  return dimensions;
}

/// The slice of an operand that a tile of the loops indexes: from its map at
/// the first index to its map at the last.
static Slice sliceOfMap(OpBuilder &builder, Location loc, AffineMap map,
                        ArrayRef<Span> spans) {
  Slice whole = sliceInElements(spans);
  SmallVector<AffineExpr> last;
  for (unsigned loop = 0; loop < spans.size(); ++loop)
    last.push_back(builder.getAffineDimExpr(loop) - 1);
  Slice slice;
  for (AffineExpr expr : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      const Span &span = spans[dim.getPosition()];
      slice.append(span.offset, span.size);
      continue;
    }
    slice.append(affine::makeComposedFoldedAffineApply(builder, loc, expr,
                                                       whole.offsets),
                 affine::makeComposedFoldedAffineApply(
                     builder, loc, expr.replaceDims(last) + 1, whole.sizes));
  }
  return slice;
}

/// The scales of such a slice. A loop's unit is a multiple of its blocks.
static Slice sliceOfScales(OpBuilder &builder, Location loc, AffineMap map,
                           ArrayRef<int64_t> block, ArrayRef<Loop> loops,
                           ArrayRef<Span> spans) {
  Slice slice;
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), block)) {
    if (size == 0) {
      slice.append(builder.getIndexAttr(0), builder.getIndexAttr(1));
      continue;
    }
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    const Span &span = spans[loop];
    int64_t perUnit = loops[loop].unit / size;
    slice.append(multiply(builder, loc, span.firstUnit, perUnit),
                 perUnit == 1 ? span.units
                              : ceilDivide(builder, loc, span.size, size));
  }
  return slice;
}

static TilingResult buildTile(ContractOp op, OpBuilder &builder,
                              ArrayRef<Span> spans, ArrayRef<Slice> results) {
  Location loc = op.getLoc();
  SmallVector<Loop> loops = getLoops(op);
  AffineMap lhs = op.getLhsMap(), rhs = op.getRhsMap();
  SmallVector<Value> operands = {
      extract(builder, loc, op.getLhs(), sliceOfMap(builder, loc, lhs, spans)),
      extract(builder, loc, op.getLhsScales(),
              sliceOfScales(builder, loc, lhs, op.getLhsBlock(), loops, spans)),
      extract(builder, loc, op.getRhs(), sliceOfMap(builder, loc, rhs, spans)),
      extract(builder, loc, op.getRhsScales(),
              sliceOfScales(builder, loc, rhs, op.getRhsBlock(), loops, spans)),
      extract(builder, loc, op.getInit(), results[0])};
  Operation *tile = clone(builder, op, {operands.back().getType()}, operands);
  SmallVector<Operation *> slices = llvm::map_to_vector(
      operands, [](Value operand) { return operand.getDefiningOp(); });
  return {{tile}, {tile->getResult(0)}, slices};
}

//===----------------------------------------------------------------------===//
// The interface
//===----------------------------------------------------------------------===//

namespace {

/// What the interface says follows from the functions above.
template <typename OpTy>
struct TilingModel : TilingInterface::ExternalModel<TilingModel<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return llvm::map_to_vector(getLoops(cast<OpTy>(op)), [](const Loop &loop) {
      return loop.isReduction ? utils::IteratorType::reduction
                              : utils::IteratorType::parallel;
    });
  }

  SmallVector<Range> getIterationDomain(Operation *op,
                                        OpBuilder &builder) const {
    SmallVector<Loop> loops = getLoops(cast<OpTy>(op));
    SmallVector<OpFoldResult> extents =
        getExtents(builder, cast<OpTy>(op), loops);
    SmallVector<Range> domain;
    for (auto [loop, extent] : llvm::zip_equal(loops, extents))
      domain.push_back({builder.getIndexAttr(0),
                        countUnits(builder, op->getLoc(), loop, extent),
                        builder.getIndexAttr(1)});
    return domain;
  }

  FailureOr<TilingResult>
  getTiledImplementation(Operation *op, OpBuilder &builder,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes) const {
    SmallVector<Span> spans = getSpans(op, builder, offsets, sizes);
    return build(op, builder, spans);
  }

  LogicalResult
  getResultTilePosition(Operation *op, OpBuilder &builder,
                        unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes,
                        SmallVector<OpFoldResult> &resultOffsets,
                        SmallVector<OpFoldResult> &resultSizes) const {
    SmallVector<Span> spans = getSpans(op, builder, offsets, sizes);
    Slice slice = getResultSlice(op, builder, resultNumber, spans);
    resultOffsets = std::move(slice.offsets);
    resultSizes = std::move(slice.sizes);
    return success();
  }

  bool isOpFusableWithConsumerSlice(Operation *op, unsigned resultNumber,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) const {
    return !explainUnfusable(op, resultNumber, offsets, sizes);
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    FailureOr<SmallVector<Span>> spans =
        getSpansOfResult(op, builder, resultNumber, offsets, sizes);
    if (failed(spans))
      return failure();
    for (const Span &span : *spans) {
      domainOffsets.push_back(span.firstUnit);
      domainSizes.push_back(span.units);
    }
    return success();
  }

  FailureOr<TilingResult>
  generateResultTileValue(Operation *op, OpBuilder &builder,
                          unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) const {
    FailureOr<SmallVector<Span>> spans =
        getSpansOfResult(op, builder, resultNumber, offsets, sizes);
    if (failed(spans))
      return failure();
    TilingResult tile = build(op, builder, *spans);
    tile.tiledValues = {tile.tiledValues[resultNumber]};
    return tile;
  }

private:
  static SmallVector<Span> getSpans(Operation *op, OpBuilder &builder,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) {
    SmallVector<Loop> loops = getLoops(cast<OpTy>(op));
    SmallVector<OpFoldResult> extents =
        getExtents(builder, cast<OpTy>(op), loops);
    SmallVector<Span> spans;
    for (auto [loop, extent, offset, size] :
         llvm::zip_equal(loops, extents, offsets, sizes))
      spans.push_back(
          spanOfUnits(builder, op->getLoc(), loop, extent, offset, size));
    return spans;
  }

  static Slice getResultSlice(Operation *op, OpBuilder &builder,
                              unsigned resultNumber, ArrayRef<Span> spans) {
    Slice slice;
    for (ResultDimension dimension :
         getResultDimensions(cast<OpTy>(op), resultNumber)) {
      const Span &span = spans[dimension.loop];
      if (dimension.perUnit == 0)
        slice.append(span.offset, span.size);
      else
        slice.append(
            multiply(builder, op->getLoc(), span.firstUnit, dimension.perUnit),
            multiply(builder, op->getLoc(), span.units, dimension.perUnit));
    }
    return slice;
  }

  static TilingResult build(Operation *op, OpBuilder &builder,
                            ArrayRef<Span> spans) {
    SmallVector<Slice> results;
    for (unsigned index = 0; index < op->getNumResults(); ++index)
      results.push_back(getResultSlice(op, builder, index, spans));
    return buildTile(cast<OpTy>(op), builder, spans, results);
  }

  /// Whether a tile is known to be all of a result along a dimension. Fusion
  /// asks a copy of an operation: the tile's size may be the original's.
  static bool coversResult(Operation *op, unsigned resultNumber, unsigned index,
                           ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> sizes) {
    Value result = op->getResult(resultNumber);
    if (auto size = dyn_cast<Value>(sizes[index]))
      if (auto dim = size.getDefiningOp<tensor::DimOp>())
        if (auto source = dyn_cast<OpResult>(dim.getSource()))
          if (source.getResultNumber() == resultNumber &&
              OperationEquivalence::isEquivalentTo(
                  source.getOwner(), op, OperationEquivalence::IgnoreLocations))
            result = source;
    return coversLoop(makeLoop(result, index, 1), offsets[index], sizes[index]);
  }

  /// Why a tile of a result is none of the iteration domain; nothing where it
  /// is one.
  static std::optional<std::string>
  explainUnfusable(Operation *op, unsigned resultNumber,
                   ArrayRef<OpFoldResult> offsets,
                   ArrayRef<OpFoldResult> sizes) {
    SmallVector<Loop> loops = getLoops(cast<OpTy>(op));
    auto dimensions = getResultDimensions(cast<OpTy>(op), resultNumber);
    for (auto [index, dimension] : llvm::enumerate(dimensions)) {
      const Loop &loop = loops[dimension.loop];
      if (coversResult(op, resultNumber, index, offsets, sizes))
        continue;
      std::string name = "dimension " + std::to_string(index) + " of the tile ";
      if (dimension.perUnit != 0) {
        if (knownDivisor(offsets[index]) % dimension.perUnit != 0 ||
            knownDivisor(sizes[index]) % dimension.perUnit != 0)
          return name + "is not known to consist of blocks of " +
                 std::to_string(dimension.perUnit);
        continue;
      }
      if (loop.unit == 0 && !coversLoop(loop, offsets[index], sizes[index]))
        return name + "is not known to be all that shares a scale";
      if (loop.unit != 0 && !fillsUnits(loop, offsets[index], sizes[index]))
        return name + "is not known to consist of blocks of " +
               std::to_string(loop.unit);
    }
    return std::nullopt;
  }

  static FailureOr<SmallVector<Span>>
  getSpansOfResult(Operation *op, OpBuilder &builder, unsigned resultNumber,
                   ArrayRef<OpFoldResult> offsets,
                   ArrayRef<OpFoldResult> sizes) {
    if (auto reason = explainUnfusable(op, resultNumber, offsets, sizes)) {
      if (auto *listener = dyn_cast_if_present<RewriterBase::Listener>(
              builder.getListener()))
        listener->notifyMatchFailure(op->getLoc(), [&](Diagnostic &diagnostic) {
          diagnostic << *reason;
        });
      return failure();
    }
    Location loc = op->getLoc();
    SmallVector<Loop> loops = getLoops(cast<OpTy>(op));
    SmallVector<OpFoldResult> extents =
        getExtents(builder, cast<OpTy>(op), loops);
    SmallVector<Span> spans(loops.size());
    llvm::SmallBitVector known(loops.size());
    auto dimensions = getResultDimensions(cast<OpTy>(op), resultNumber);
    for (auto [index, dimension] : llvm::enumerate(dimensions)) {
      unsigned number = dimension.loop;
      const Loop &loop = loops[number];
      known.set(number);
      if (loop.unit == 0 ||
          coversResult(op, resultNumber, index, offsets, sizes)) {
        spans[number] = spanOfAll(builder, loc, loop, extents[number]);
        continue;
      }
      if (dimension.perUnit == 0) {
        spans[number] =
            spanOfElements(builder, loc, loop, offsets[index], sizes[index]);
        continue;
      }
      AffineExpr unit = builder.getAffineDimExpr(0).floorDiv(dimension.perUnit);
      spans[number] = spanOfUnits(builder, loc, loop, extents[number],
                                  affine::makeComposedFoldedAffineApply(
                                      builder, loc, unit, {offsets[index]}),
                                  affine::makeComposedFoldedAffineApply(
                                      builder, loc, unit, {sizes[index]}));
    }
    // What the result lacks is contracted, all of it.
    for (unsigned number = 0; number < loops.size(); ++number)
      if (!known.test(number))
        spans[number] = spanOfAll(builder, loc, loops[number], extents[number]);
    return spans;
  }
};

} // namespace

void hlq::attachTiling(MLIRContext &context) {
  HadamardOp::attachInterface<TilingModel<HadamardOp>>(context);
  ProjectOp::attachInterface<TilingModel<ProjectOp>>(context);
  ExpandOp::attachInterface<TilingModel<ExpandOp>>(context);
  QuantizeOp::attachInterface<TilingModel<QuantizeOp>>(context);
  DequantizeOp::attachInterface<TilingModel<DequantizeOp>>(context);
  ContractOp::attachInterface<TilingModel<ContractOp>>(context);
}
