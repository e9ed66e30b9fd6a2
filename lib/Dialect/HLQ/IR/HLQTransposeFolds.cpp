//===- HLQTransposeFolds.cpp - Transposes sink towards contractions -------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operation along a dimension doesn't care which one it is: a transpose of
// its operand moves behind it, where there is less data (projections, codes)
// and where hlq.contract takes it into its maps.
//
//===----------------------------------------------------------------------===//

#include "HLQFolds.h"
#include "hlq/Dialect/HLQ/IR/Transposes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Transposes
//===----------------------------------------------------------------------===//

/// A generic whose result is its one operand, permuted.
static std::optional<Transposed> matchGenericTranspose(linalg::GenericOp op) {
  if (!op || op.getNumDpsInputs() != 1 || op.getNumResults() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops())
    return std::nullopt;
  Block *body = op.getBody();
  if (!llvm::hasSingleElement(*body) ||
      body->getTerminator()->getOperand(0) != body->getArgument(0))
    return std::nullopt;
  AffineMap from = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap to = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!from.isPermutation() || !to.isPermutation())
    return std::nullopt;
  SmallVector<int64_t> permutation;
  for (AffineExpr loop : to.getResults())
    permutation.push_back(*from.getResultPosition(loop));
  return Transposed{op.getDpsInputs()[0], permutation};
}

std::optional<Transposed> hlq::matchTranspose(Value value) {
  std::optional<Transposed> transposed;
  if (auto transpose = value.getDefiningOp<linalg::TransposeOp>())
    transposed = Transposed{transpose.getInput(),
                            SmallVector<int64_t>(transpose.getPermutation())};
  else
    transposed =
        matchGenericTranspose(value.getDefiningOp<linalg::GenericOp>());
  if (!transposed || !isa<RankedTensorType>(transposed->source.getType()) ||
      isIdentityPermutation(transposed->permutation))
    return std::nullopt;
  return transposed;
}

Value hlq::createTranspose(OpBuilder &builder, Location loc, Value value,
                           ArrayRef<int64_t> permutation, Type type) {
  auto valueType = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  applyPermutationToVector(sizes, permutation);
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, valueType.getElementType());
  Value result =
      linalg::TransposeOp::create(builder, loc, value, empty, permutation)
          ->getResult(0);
  if (result.getType() != type)
    result = tensor::CastOp::create(builder, loc, type, result);
  return result;
}

/// The type of a value of which `type` is the transposed one.
static RankedTensorType untransposed(Type type, ArrayRef<int64_t> permutation) {
  auto tensor = cast<RankedTensorType>(type);
  return RankedTensorType::get(
      applyPermutation(tensor.getShape(), invertPermutationVector(permutation)),
      tensor.getElementType());
}

/// Scales that are all of size 1 look the same from every side.
static bool isUnit(Type type) {
  return llvm::all_of(cast<RankedTensorType>(type).getShape(),
                      [](int64_t size) { return size == 1; });
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

/// hadamard, project, expand: one operand, one dimension.
template <typename OpTy>
struct SinkTranspose : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    std::optional<Transposed> transposed = matchTranspose(op.getOperand());
    if (!transposed)
      return rewriter.notifyMatchFailure(op, "the operand is no transpose");
    IRMapping mapping;
    mapping.map(op.getOperand(), transposed->source);
    auto moved = cast<OpTy>(rewriter.clone(*op, mapping));
    rewriter.modifyOpInPlace(moved, [&] {
      moved.setDimension(transposed->permutation[op.getDimension()]);
      moved.getResult().setType(
          untransposed(op.getType(), transposed->permutation));
    });
    rewriter.replaceOp(op,
                       createTranspose(rewriter, op.getLoc(), moved,
                                       transposed->permutation, op.getType()));
    return success();
  }
};

struct SinkTransposeThroughQuantize : OpRewritePattern<QuantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<Transposed> transposed = matchTranspose(op.getOperand());
    if (!transposed)
      return rewriter.notifyMatchFailure(op, "the operand is no transpose");
    ArrayRef<int64_t> permutation = transposed->permutation;
    SmallVector<int64_t> inverse = invertPermutationVector(permutation);
    // What is drawn for an element follows from the order of the dimensions
    // that it isn't drawn along. Strides could tell the old order, but a view
    // of hlq.encode has none: such a quantizer would be cut off from fusion.
    bool draws = op.getRounding() == Rounding::Stochastic;
    if (draws && op.getStrides().empty() &&
        !keepsOtherDimensions(op, permutation))
      return rewriter.notifyMatchFailure(
          op, "elements are numbered in the operand's order");
    IntegerAttr along;
    int64_t drawDimension = op.getDrawDimension();
    if (draws && permutation[drawDimension] != int64_t(permutation.size()) - 1)
      along = rewriter.getI64IntegerAttr(permutation[drawDimension]);
    SmallVector<Value> offsets(op.getOffsets()), strides(op.getStrides());
    if (!strides.empty()) {
      applyPermutationToVector(offsets, inverse);
      applyPermutationToVector(strides, inverse);
    }
    auto moved = QuantizeOp::create(
        rewriter, op.getLoc(),
        untransposed(op.getCodes().getType(), permutation),
        untransposed(op.getScales().getType(), permutation),
        op.getMaxima() ? op.getMaxima().getType() : Type(), transposed->source,
        op.getSeed(), offsets, strides, op.getPrevious(),
        applyPermutation(op.getBlock(), inverse), op.getRounding(),
        op.getStream(), along);
    moved->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    Value codes = createTranspose(rewriter, op.getLoc(), moved.getCodes(),
                                  permutation, op.getCodes().getType());
    Value scales = moved.getScales();
    if (!isUnit(scales.getType()))
      scales = createTranspose(rewriter, op.getLoc(), scales, permutation,
                               op.getScales().getType());
    SmallVector<Value> results = {codes, scales};
    if (moved.getMaxima())
      results.push_back(moved.getMaxima());
    rewriter.replaceOp(op, results);
    return success();
  }

  /// Whether the dimensions of the operand that nothing is drawn along stand in
  /// the same order in the source of the transpose. Those of size 1 don't
  /// count.
  static bool keepsOtherDimensions(QuantizeOp op,
                                   ArrayRef<int64_t> permutation) {
    ArrayRef<int64_t> shape =
        cast<RankedTensorType>(op.getOperand().getType()).getShape();
    int64_t last = -1;
    for (auto [dimension, source] : llvm::enumerate(permutation)) {
      if (static_cast<int64_t>(dimension) == op.getDrawDimension() ||
          shape[dimension] == 1)
        continue;
      if (source < last)
        return false;
      last = source;
    }
    return true;
  }
};

/// Codes and scales that both are transposed, or codes alone where scales have
/// no extent.
struct SinkTransposeThroughDequantize : OpRewritePattern<DequantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<Transposed> codes = matchTranspose(op.getCodes());
    if (!codes)
      return rewriter.notifyMatchFailure(op, "the codes are no transpose");
    Value scales = matchScales(op.getScales(), codes->permutation);
    if (!scales)
      return rewriter.notifyMatchFailure(
          op, "the scales are not transposed as the codes are");
    Type type = untransposed(op.getType(), codes->permutation);
    auto moved = DequantizeOp::create(
        rewriter, op.getLoc(), type, codes->source, scales,
        applyPermutation(op.getBlock(),
                         invertPermutationVector(codes->permutation)));
    moved->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    rewriter.replaceOp(op, createTranspose(rewriter, op.getLoc(), moved,
                                           codes->permutation, op.getType()));
    return success();
  }

  /// The scales before the transpose.
  static Value matchScales(Value scales, ArrayRef<int64_t> permutation) {
    if (isUnit(scales.getType()))
      return scales;
    std::optional<Transposed> transposed = matchTranspose(scales);
    if (!transposed ||
        ArrayRef<int64_t>(transposed->permutation) != permutation)
      return {};
    return transposed->source;
  }
};

/// A contraction reads codes in any order: a transpose goes into the map.
struct AbsorbTransposeOfCodes : OpRewritePattern<ContractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ContractOp op,
                                PatternRewriter &rewriter) const override {
    for (unsigned index : {0, 1}) {
      std::optional<Transposed> codes =
          matchTranspose(op->getOperand(2 * index));
      if (!codes)
        continue;
      Value scales = SinkTransposeThroughDequantize::matchScales(
          op->getOperand(2 * index + 1), codes->permutation);
      if (!scales)
        return rewriter.notifyMatchFailure(
            op, "scales are not transposed as their codes are");
      SmallVector<int64_t> inverse =
          invertPermutationVector(codes->permutation);
      AffineMap map = op.getMap(index);
      SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
      maps[index] = AffineMapAttr::get(AffineMap::get(
          map.getNumDims(), 0, applyPermutation(map.getResults(), inverse),
          op.getContext()));
      rewriter.modifyOpInPlace(op, [&] {
        op->setOperand(2 * index, codes->source);
        op->setOperand(2 * index + 1, scales);
        op.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
        if (index == 0)
          op.setLhsBlock(applyPermutation(op.getLhsBlock(), inverse));
        else
          op.setRhsBlock(applyPermutation(op.getRhsBlock(), inverse));
      });
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no codes are a transpose");
  }
};

/// And it writes in any order.
struct AbsorbTransposeOfResult : OpRewritePattern<ContractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ContractOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getResult().hasOneUse())
      return rewriter.notifyMatchFailure(
          op, "the result has several uses, or none");
    Operation *user = *op.getResult().user_begin();
    if (user->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "the result is not transposed");
    std::optional<Transposed> transposed = matchTranspose(user->getResult(0));
    if (!transposed || transposed->source != op.getResult())
      return rewriter.notifyMatchFailure(op, "the result is not transposed");
    ArrayRef<int64_t> permutation = transposed->permutation;

    rewriter.setInsertionPoint(user);
    FailureOr<Value> init = transposeInit(rewriter, op, permutation);
    if (failed(init))
      return rewriter.notifyMatchFailure(
          op, "the destination is neither filled nor transposed");
    AffineMap map = op.getResultMap();
    SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
    maps[2] = AffineMapAttr::get(AffineMap::get(
        map.getNumDims(), 0, applyPermutation(map.getResults(), permutation),
        op.getContext()));
    IRMapping mapping;
    mapping.map(op.getInit(), *init);
    auto moved = cast<ContractOp>(rewriter.clone(*op, mapping));
    rewriter.modifyOpInPlace(moved, [&] {
      moved.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
      moved.getResult().setType(cast<RankedTensorType>(init->getType()));
    });
    Value result = moved.getResult();
    if (result.getType() != user->getResult(0).getType())
      result = tensor::CastOp::create(rewriter, op.getLoc(),
                                      user->getResult(0).getType(), result);
    rewriter.replaceOp(user, result);
    return success();
  }

  /// The transposed destination, where it costs nothing.
  static FailureOr<Value> transposeInit(OpBuilder &builder, ContractOp op,
                                        ArrayRef<int64_t> permutation) {
    Value init = op.getInit();
    if (std::optional<Transposed> transposed = matchTranspose(init))
      if (isIdentityPermutation(
              applyPermutation(transposed->permutation, permutation)))
        return transposed->source;
    auto fill = init.getDefiningOp<linalg::FillOp>();
    if (!fill)
      return failure();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, op.getLoc(), init);
    applyPermutationToVector(sizes, permutation);
    Value empty = tensor::EmptyOp::create(
        builder, op.getLoc(), sizes,
        cast<RankedTensorType>(init.getType()).getElementType());
    return linalg::FillOp::create(builder, fill.getLoc(), fill.getInputs(),
                                  empty)
        .getResult(0);
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

namespace mlir::hlq {

template <typename OpTy>
void populateTransposePatterns(RewritePatternSet &patterns) {
  patterns.add<SinkTranspose<OpTy>>(patterns.getContext());
}
template void populateTransposePatterns<HadamardOp>(RewritePatternSet &);
template void populateTransposePatterns<ProjectOp>(RewritePatternSet &);
template void populateTransposePatterns<ExpandOp>(RewritePatternSet &);

template <>
void populateTransposePatterns<QuantizeOp>(RewritePatternSet &patterns) {
  patterns.add<SinkTransposeThroughQuantize>(patterns.getContext());
}

template <>
void populateTransposePatterns<DequantizeOp>(RewritePatternSet &patterns) {
  patterns.add<SinkTransposeThroughDequantize>(patterns.getContext());
}

template <>
void populateTransposePatterns<ContractOp>(RewritePatternSet &patterns) {
  patterns.add<AbsorbTransposeOfCodes, AbsorbTransposeOfResult>(
      patterns.getContext());
}

} // namespace mlir::hlq
