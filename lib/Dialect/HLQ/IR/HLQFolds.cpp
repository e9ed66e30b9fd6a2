//===- HLQFolds.cpp - Folders and canonicalizers --------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of transforms and quantizers: pairs that cancel, casts, zeros, empty tensors.
// Transposes are in HLQTransposeFolds.cpp, hlq.contract in
// HLQContractFolds.cpp.
//
// dequantize(quantize(t)) is not t: it stays. So do pairs of transforms between
// which a value is rounded to a narrower type than float32.
//
//===----------------------------------------------------------------------===//

#include "HLQFolds.h"
#include "HLQShapes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::hlq;

static RankedTensorType tensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

Value hlq::matchForgetfulCast(Value value) {
  auto cast = value.getDefiningOp<tensor::CastOp>();
  if (!cast || !tensor::canFoldIntoConsumerOp(cast))
    return {};
  return cast.getSource();
}

//===----------------------------------------------------------------------===//
// Folders
//===----------------------------------------------------------------------===//

/// Whether a producer and a consumer of an intermediate value, between types
/// that are equal, round nowhere but in float32.
static bool staysInF32(Value source, Value intermediate, Type result) {
  return source.getType() == result &&
         tensorType(source).getElementType().isF32() &&
         tensorType(intermediate).getElementType().isF32();
}

/// Whether a static size is a multiple of a block: nothing is padded.
static bool hasWholeBlocks(Value value, int64_t dimension, int64_t block) {
  int64_t size = tensorType(value).getDimSize(dimension);
  return !ShapedType::isDynamic(size) && size % block == 0;
}

/// Zeros stay zeros.
static Attribute foldZero(Attribute operand, Type type) {
  auto elements = dyn_cast_or_null<SplatElementsAttr>(operand);
  auto resultType = cast<RankedTensorType>(type);
  if (!elements || !resultType.hasStaticShape() ||
      !elements.getSplatValue<APFloat>().isZero())
    return {};
  return DenseElementsAttr::get(
      resultType,
      Builder(type.getContext()).getZeroAttr(resultType.getElementType()));
}

/// Whether two operations have the same basis, attribute or operand.
template <typename LhsOp, typename RhsOp>
static bool haveSameBasis(LhsOp lhs, RhsOp rhs) {
  return lhs.getBasisAttr() == rhs.getBasisAttr() &&
         lhs.getBasisMatrix() == rhs.getBasisMatrix() &&
         lhs.getDimension() == rhs.getDimension();
}

OpFoldResult HadamardOp::fold(FoldAdaptor adaptor) {
  if (getOrder() == 1 && getOperand().getType() == getType())
    return getOperand();
  // The transform is its own inverse.
  auto inner = getOperand().getDefiningOp<HadamardOp>();
  if (inner && inner.getDimension() == getDimension() &&
      inner.getOrder() == getOrder() &&
      staysInF32(inner.getOperand(), getOperand(), getType()) &&
      hasWholeBlocks(inner.getOperand(), getDimension(), getOrder()))
    return inner.getOperand();
  return foldZero(adaptor.getOperand(), getType());
}

OpFoldResult ProjectOp::fold(FoldAdaptor adaptor) {
  // P Pᵀ = I, for blocks that the expansion did not cut.
  auto inner = getOperand().getDefiningOp<ExpandOp>();
  if (inner && haveSameBasis(*this, inner) &&
      staysInF32(inner.getOperand(), getOperand(), getType()) &&
      (hasWholeBlocks(getOperand(), getDimension(), getOrder()) ||
       (!inner.getSize() &&
        tensorType(getOperand()).isDynamicDim(getDimension()))))
    return inner.getOperand();
  return foldZero(adaptor.getOperand(), getType());
}

OpFoldResult ExpandOp::fold(FoldAdaptor adaptor) {
  // Pᵀ P = I where P has all rows, and the padding is cut off again.
  Value source;
  if (getRank() == getOrder()) {
    auto project = getOperand().getDefiningOp<ProjectOp>();
    if (project && haveSameBasis(*this, project))
      source = project.getOperand();
    auto hadamard = getOperand().getDefiningOp<HadamardOp>();
    if (hadamard && getBasisAttr() &&
        static_cast<int64_t>(hadamard.getOrder()) == getOrder() &&
        hadamard.getDimension() == getDimension())
      source = hadamard.getOperand();
  }
  if (source && staysInF32(source, getOperand(), getType()) &&
      !tensorType(source).isDynamicDim(getDimension()))
    return source;
  return foldZero(adaptor.getOperand(), getType());
}

LogicalResult QuantizeOp::fold(FoldAdaptor adaptor,
                               SmallVectorImpl<OpFoldResult> &results) {
  // Codes of zeros are zeros whatever is drawn, and their scale is 1; a delayed
  // one isn't known.
  if (getPrevious())
    return failure();
  auto scalesType = cast<RankedTensorType>(getScales().getType());
  Attribute codes = foldZero(adaptor.getOperand(), getCodes().getType());
  if (!codes || !scalesType.hasStaticShape())
    return failure();
  results.push_back(codes);
  results.push_back(DenseElementsAttr::get(scalesType, 1.0f));
  return success();
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

/// A result without elements needs no computation.
template <typename OpTy>
struct FoldEmptyResult : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    if (!type.hasStaticShape() || type.getNumElements() != 0)
      return rewriter.notifyMatchFailure(op, "the result is not known to be "
                                             "empty");
    SmallVector<Value> results;
    if constexpr (std::is_same_v<OpTy, QuantizeOp>) {
      if (op.getPrevious())
        return rewriter.notifyMatchFailure(op, "its scale is delayed");
      auto scalesType = cast<RankedTensorType>(op.getScales().getType());
      if (!scalesType.hasStaticShape())
        return rewriter.notifyMatchFailure(op, "the scales' shape is dynamic");
      results.push_back(arith::ConstantOp::create(
          rewriter, op.getLoc(), DenseElementsAttr::get(scalesType, 1.0f)));
    }
    results.insert(results.begin(), tensor::EmptyOp::create(
                                        rewriter, op.getLoc(), type.getShape(),
                                        type.getElementType()));
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// A transform of order 1 between types that differ in known sizes only.
struct HadamardOfOrderOne : OpRewritePattern<HadamardOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(HadamardOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getOrder() != 1)
      return rewriter.notifyMatchFailure(op, "the order is not 1");
    if (getElementTypeOrSelf(op.getOperand().getType()) !=
        getElementTypeOrSelf(op.getType()))
      return rewriter.notifyMatchFailure(op, "the element type changes");
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, op.getType(),
                                                op.getOperand());
    return success();
  }
};

/// A projection onto all vectors is the transform.
struct ProjectOntoFullBasis : OpRewritePattern<ProjectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ProjectOp op,
                                PatternRewriter &rewriter) const override {
    BasisAttr basis = op.getBasisAttr();
    if (!basis || !basis.isFullRank())
      return rewriter.notifyMatchFailure(op, "the basis is not known to have "
                                             "full rank");
    rewriter.replaceOpWithNewOp<HadamardOp>(
        op, op.getType(), op.getOperand(), op.getDimension(), basis.getOrder());
    return success();
  }
};

/// So is its adjoint, the transform being symmetric, where nothing is cut off.
struct ExpandFromFullBasis : OpRewritePattern<ExpandOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ExpandOp op,
                                PatternRewriter &rewriter) const override {
    BasisAttr basis = op.getBasisAttr();
    if (!basis || !basis.isFullRank())
      return rewriter.notifyMatchFailure(op, "the basis is not known to have "
                                             "full rank");
    bool dynamic = tensorType(op.getResult()).isDynamicDim(op.getDimension());
    if (op.getSize() ||
        (!dynamic &&
         !hasWholeBlocks(op.getResult(), op.getDimension(), basis.getOrder())))
      return rewriter.notifyMatchFailure(op, "the last block may be cut");
    rewriter.replaceOpWithNewOp<HadamardOp>(
        op, op.getType(), op.getOperand(), op.getDimension(), basis.getOrder());
    return success();
  }
};

/// The narrow tensor of which `value` is the extension to float32.
static Value matchExtension(Value value) {
  if (!getElementTypeOrSelf(value.getType()).isF32())
    return {};
  Value source;
  if (auto extension = value.getDefiningOp<arith::ExtFOp>()) {
    source = extension.getIn();
  } else if (auto generic = value.getDefiningOp<linalg::GenericOp>()) {
    if (generic.getNumDpsInputs() != 1 || generic.getNumResults() != 1 ||
        generic.getNumParallelLoops() != generic.getNumLoops() ||
        !llvm::all_of(generic.getIndexingMapsArray(),
                      [](AffineMap map) { return map.isIdentity(); }))
      return {};
    Block *body = generic.getBody();
    auto extension =
        body->getTerminator()->getOperand(0).getDefiningOp<arith::ExtFOp>();
    if (!extension || extension.getIn() != body->getArgument(0))
      return {};
    source = generic.getDpsInputs()[0];
  }
  if (!source || source.getType() == value.getType())
    return {};
  auto type = dyn_cast<RankedTensorType>(source.getType());
  if (!type ||
      !(type.getElementType().isF16() || type.getElementType().isBF16()))
    return {};
  return source;
}

/// Sums and quotients are formed in float32 anyway: an extension before them
/// changes nothing.
template <typename OpTy>
struct AbsorbExtension : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Value source = matchExtension(op.getOperand());
    if (!source)
      return rewriter.notifyMatchFailure(
          op, "the operand is no extension of f16 or bf16");
    if (tensorType(source).getShape() != tensorType(op.getOperand()).getShape())
      return rewriter.notifyMatchFailure(op, "the extension is a cast, too");
    rewriter.modifyOpInPlace(op,
                             [&] { op.getOperandMutable().assign(source); });
    return success();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// What the operands' shapes tell of the results'.
static SmallVector<SmallVector<int64_t>> inferShapes(HadamardOp op) {
  SmallVector<int64_t> shape(tensorType(op.getOperand()).getShape());
  int64_t &size = shape[op.getDimension()];
  size = transformedSize(size, op.getOrder(), op.getOrder());
  return {shape};
}
static SmallVector<SmallVector<int64_t>> inferShapes(ProjectOp op) {
  SmallVector<int64_t> shape(tensorType(op.getOperand()).getShape());
  int64_t &size = shape[op.getDimension()];
  size = transformedSize(size, op.getOrder(), op.getRank());
  return {shape};
}
static SmallVector<SmallVector<int64_t>> inferShapes(ExpandOp op) {
  SmallVector<int64_t> shape(tensorType(op.getOperand()).getShape());
  int64_t &size = shape[op.getDimension()];
  size = op.getSize() ? ShapedType::kDynamic
                      : transformedSize(size, op.getRank(), op.getOrder());
  int64_t stated = tensorType(op.getResult()).getDimSize(op.getDimension());
  if (!ShapedType::isDynamic(stated))
    size = stated;
  return {shape};
}
static SmallVector<SmallVector<int64_t>> inferShapes(QuantizeOp op) {
  ArrayRef<int64_t> shape = tensorType(op.getOperand()).getShape();
  SmallVector<SmallVector<int64_t>> shapes = {SmallVector<int64_t>(shape),
                                              scaleShape(shape, op.getBlock())};
  if (op.getMaxima())
    shapes.emplace_back(shape.size(), 1);
  return shapes;
}
static SmallVector<SmallVector<int64_t>> inferShapes(DequantizeOp op) {
  return {SmallVector<int64_t>(tensorType(op.getCodes()).getShape())};
}

namespace {

/// Looks through casts that forget sizes, and states in the results' types
/// what then is known.
template <typename OpTy>
struct PropagateStaticSizes : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    // Worked out on a copy that is in no block: it may be refused.
    IRMapping mapping;
    bool lookedThrough = false;
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        if (Value source = matchForgetfulCast(operand)) {
          mapping.map(operand, source);
          lookedThrough = true;
        }
    auto copy = cast<OpTy>(op->clone(mapping));
    auto refuse = [&](const char *reason) {
      copy->destroy();
      return rewriter.notifyMatchFailure(op, reason);
    };
    bool refined = false;
    for (auto [result, inferred] :
         llvm::zip_equal(copy->getResults(), inferShapes(copy))) {
      RankedTensorType type = tensorType(result);
      SmallVector<int64_t> shape(type.getShape());
      for (auto [size, known] : llvm::zip_equal(shape, inferred)) {
        if (ShapedType::isDynamic(known) || size == known)
          continue;
        if (!ShapedType::isDynamic(size))
          return refuse("static sizes contradict each other");
        size = known;
        refined = true;
      }
      result.setType(RankedTensorType::get(shape, type.getElementType()));
    }
    if (!refined && !lookedThrough)
      return refuse("no size is known that the types don't state");
    if constexpr (std::is_same_v<OpTy, DequantizeOp>) {
      if (failed(verifyCompatibleShape(
              tensorType(copy.getScales()).getShape(),
              scaleShape(tensorType(copy.getCodes()).getShape(),
                         copy.getBlock()))))
        return refuse("the scales' static sizes contradict the codes'");
    }
    rewriter.insert(copy);
    SmallVector<Value> results;
    for (auto [result, old] :
         llvm::zip_equal(copy->getResults(), op->getResults())) {
      if (result.getType() == old.getType())
        results.push_back(result);
      else
        results.push_back(tensor::CastOp::create(rewriter, op.getLoc(),
                                                 old.getType(), result));
    }
    rewriter.replaceOp(op, results);
    return success();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

void HadamardOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<HadamardOfOrderOne, FoldEmptyResult<HadamardOp>,
               AbsorbExtension<HadamardOp>, PropagateStaticSizes<HadamardOp>>(
      context);
  populateTransposePatterns<HadamardOp>(patterns);
}

void ProjectOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<ProjectOntoFullBasis, FoldEmptyResult<ProjectOp>,
               AbsorbExtension<ProjectOp>, PropagateStaticSizes<ProjectOp>>(
      context);
  populateTransposePatterns<ProjectOp>(patterns);
}

void ExpandOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<ExpandFromFullBasis, FoldEmptyResult<ExpandOp>,
               AbsorbExtension<ExpandOp>, PropagateStaticSizes<ExpandOp>>(
      context);
  populateTransposePatterns<ExpandOp>(patterns);
}

void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<FoldEmptyResult<QuantizeOp>, AbsorbExtension<QuantizeOp>,
               PropagateStaticSizes<QuantizeOp>>(context);
  populateTransposePatterns<QuantizeOp>(patterns);
}

void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns
      .add<FoldEmptyResult<DequantizeOp>, PropagateStaticSizes<DequantizeOp>>(
          context);
  populateTransposePatterns<DequantizeOp>(patterns);
}
