//===- Transforms.cpp - Block transforms as contractions ------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// hadamard, project and expand are one contraction with a small matrix over the
// tensor viewed in blocks.
//
// The matrix of an attribute basis is constant. Where sqrt(n) is a power of two
// its entries are ±1 / sqrt(n), else ±1 and the factor follows in a pass of its
// own: products are exact either way, so that a backend may fuse
// multiplications and additions without changing a bit. A basis operand has
// arbitrary entries; there the fusion is spelled out.
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"
#include "LoweringUtils.h"

#include "hlq/Support/Hadamard.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::hlq;
using utils::IteratorType;

namespace {
/// A transform of blocks of `from` elements into blocks of `to`.
struct BlockTransform {
  int64_t dimension;
  int64_t from;
  int64_t to;
  /// [to, from], or where `transposed` [from, to].
  Value matrix = {};
  bool transposed = false;
  /// Whether a product with an entry of the matrix is exact.
  bool exactProducts = true;
  /// What the sums are multiplied by.
  double factor = 1.0;
};
} // namespace

/// The transform of a basis, or of its `adjoint`. The matrix is constant, laid
/// out so that its innermost loop is that of the result.
static BlockTransform createHadamardTransform(OpBuilder &builder, Location loc,
                                              int64_t dimension,
                                              BasisAttr basis, bool adjoint) {
  int64_t n = basis.getOrder();
  double factor = 1.0 / std::sqrt(static_cast<double>(n));
  bool exactRoot = llvm::Log2_64(n) % 2 == 0;
  auto entry = static_cast<float>(exactRoot ? factor : 1.0);
  SmallVector<int64_t> rows = basis.getRows();
  BlockTransform transform{dimension, n, basis.getRank()};
  if (adjoint)
    std::swap(transform.from, transform.to);
  SmallVector<float> entries;
  for (int64_t from = 0; from < transform.from; ++from)
    for (int64_t to = 0; to < transform.to; ++to)
      entries.push_back(entry * (adjoint ? hadamardSign(rows[from], to)
                                         : hadamardSign(rows[to], from)));
  auto type = RankedTensorType::get({transform.from, transform.to},
                                    builder.getF32Type());
  transform.matrix = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type, ArrayRef<float>(entries)));
  transform.transposed = true;
  transform.factor = exactRoot ? 1.0 : factor;
  return transform;
}

/// The tensor, multiplied by a factor in f32, in another element type.
static Value scaleFloats(OpBuilder &builder, Location loc, Value tensor,
                         double factor, Type elementType) {
  if (factor == 1.0)
    return convertFloats(builder, loc, tensor, elementType);
  auto type = cast<RankedTensorType>(tensor.getType());
  Value empty = tensor::EmptyOp::create(
      builder, loc, getSizes(builder, loc, tensor), elementType);
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<IteratorType> iterators(type.getRank(), IteratorType::parallel);
  Value constant = createF32(builder, loc, factor);
  return createGeneric(builder, loc, tensor, empty, {identity, identity},
                       iterators, [&](OpBuilder &b, Location l, ValueRange v) {
                         Value product =
                             arith::MulFOp::create(b, l, v[0], constant);
                         return truncateFromF32(b, l, product, elementType);
                       });
}

/// [.., blocks · from, ..] -> [.., size, ..], size at most blocks · to; without
/// `size`, all of them.
static Value lowerBlockTransform(OpBuilder &builder, Location loc,
                                 Value operand, const BlockTransform &transform,
                                 std::optional<OpFoldResult> size, bool exact,
                                 Type elementType) {
  int64_t rank = cast<RankedTensorType>(operand.getType()).getRank();
  int64_t dimension = transform.dimension;
  SmallVector<int64_t> fromBlocks(rank, 0), toBlocks(rank, 0);
  fromBlocks[dimension] = transform.from;
  Value blocks = splitBlocks(builder, loc, operand, fromBlocks, exact);

  // Loops: those of the result's view [.., block, to, ..], then from.
  SmallVector<OpFoldResult> sizes = getSizes(builder, loc, blocks);
  sizes[dimension + 1] = builder.getIndexAttr(transform.to);
  MLIRContext *context = builder.getContext();
  AffineExpr to = getAffineDimExpr(dimension + 1, context);
  AffineExpr from = getAffineDimExpr(rank + 1, context);
  AffineMap resultMap =
      AffineMap::getMultiDimIdentityMap(rank + 2, context).dropResult(rank + 1);
  SmallVector<AffineExpr> exprs(resultMap.getResults());
  exprs[dimension + 1] = from;
  AffineMap operandMap = AffineMap::get(rank + 2, 0, exprs, context);
  SmallVector<AffineExpr> entry = {to, from};
  if (transform.transposed)
    std::swap(entry[0], entry[1]);
  AffineMap matrixMap = AffineMap::get(rank + 2, 0, entry, context);
  SmallVector<IteratorType> iterators(rank + 1, IteratorType::parallel);
  iterators.push_back(IteratorType::reduction);

  Value zeros = createZeros(builder, loc, sizes, builder.getF32Type());
  Value sums =
      createGeneric(builder, loc, {blocks, transform.matrix}, zeros,
                    {operandMap, matrixMap, resultMap}, iterators,
                    [&](OpBuilder &b, Location l, ValueRange v) -> Value {
                      Value element = extendToF32(b, l, v[0]);
                      if (!transform.exactProducts)
                        return math::FmaOp::create(b, l, element, v[1], v[2]);
                      Value product =
                          arith::MulFOp::create(b, l, element, v[1]);
                      return arith::AddFOp::create(b, l, v[2], product);
                    });
  Value result = scaleFloats(builder, loc, sums, transform.factor, elementType);

  toBlocks[dimension] = transform.to;
  if (!size)
    return mergeBlocks(builder, loc, result, toBlocks);
  sizes.erase(sizes.begin() + dimension + 1);
  sizes[dimension] = *size;
  return mergeBlocks(builder, loc, result, toBlocks, sizes);
}

namespace {
struct HadamardLowering : OpConversionPattern<HadamardOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(HadamardOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type elementType = op.getType().getElementType();
    int64_t n = op.getOrder();
    Value result;
    if (n == 1) {
      result = convertFloats(rewriter, loc, adaptor.getOperand(), elementType);
    } else {
      BlockTransform transform = createHadamardTransform(
          rewriter, loc, op.getDimension(),
          BasisAttr::getHadamard(op.getContext(), n), /*adjoint=*/false);
      result =
          lowerBlockTransform(rewriter, loc, adaptor.getOperand(), transform,
                              std::nullopt, /*exact=*/false, elementType);
    }
    rewriter.replaceOp(op, castTo(rewriter, loc, result, op.getType()));
    return success();
  }
};

/// The transform of a projection or its adjoint onto an attribute's or an
/// operand's basis.
template <typename OpTy>
BlockTransform createBasisTransform(OpBuilder &builder, OpTy op, Value matrix,
                                    bool adjoint) {
  auto dimension = static_cast<int64_t>(op.getDimension());
  if (!matrix)
    return createHadamardTransform(builder, op.getLoc(), dimension,
                                   op.getBasisAttr(), adjoint);
  BlockTransform transform{dimension, op.getOrder(), op.getRank(), matrix};
  transform.exactProducts = false;
  transform.transposed = adjoint;
  if (adjoint)
    std::swap(transform.from, transform.to);
  return transform;
}

struct ProjectLowering : OpConversionPattern<ProjectOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ProjectOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    BlockTransform transform = createBasisTransform(
        rewriter, op, adaptor.getBasisMatrix(), /*adjoint=*/false);
    Value result = lowerBlockTransform(
        rewriter, op.getLoc(), adaptor.getOperand(), transform, std::nullopt,
        /*exact=*/false, op.getType().getElementType());
    rewriter.replaceOp(op, castTo(rewriter, op.getLoc(), result, op.getType()));
    return success();
  }
};

struct ExpandLowering : OpConversionPattern<ExpandOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ExpandOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    BlockTransform transform = createBasisTransform(
        rewriter, op, adaptor.getBasisMatrix(), /*adjoint=*/true);
    RankedTensorType type = op.getType();
    std::optional<OpFoldResult> size;
    if (!type.isDynamicDim(op.getDimension()))
      size = rewriter.getIndexAttr(type.getDimSize(op.getDimension()));
    else if (Value given = adaptor.getSize())
      size = getAsOpFoldResult(given);
    Value result = lowerBlockTransform(rewriter, op.getLoc(),
                                       adaptor.getOperand(), transform, size,
                                       /*exact=*/true, type.getElementType());
    rewriter.replaceOp(op, castTo(rewriter, op.getLoc(), result, type));
    return success();
  }
};
} // namespace

void hlq::populateTransformLowerings(const TypeConverter &converter,
                                     RewritePatternSet &patterns) {
  patterns.add<HadamardLowering, ProjectLowering, ExpandLowering>(
      converter, patterns.getContext());
}
