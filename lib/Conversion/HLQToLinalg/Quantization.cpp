//===- Quantization.cpp - Quantizers in linalg ----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"
#include "LoweringUtils.h"

#include "hlq/Support/Philox.h"
#include "hlq/Support/Quantizer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <limits>

using namespace mlir;
using namespace mlir::hlq;
using utils::IteratorType;

namespace {
/// How a tensor of codes and the scales of its groups are seen in one loop
/// nest: dimension d of the tensor, with `split[d]` = b > 1, becomes the loops
/// (group, index in group), of which the scales have the first; a dimension
/// that shares a scale is not among the scales' (`shared`).
struct Groups {
  Groups(ArrayRef<int64_t> shape, ArrayRef<int64_t> block);

  int64_t getNumLoops() const { return numLoops; }

  /// For each dimension the group's size, 0 where groups don't split it.
  SmallVector<int64_t> split;
  /// For each dimension, whether all of it shares a scale.
  SmallVector<bool> shared;
  /// The first loop of each dimension.
  SmallVector<int64_t> loops;
  /// (loops) -> (indices of the scales without the shared dimensions).
  AffineMap getScaleMap(MLIRContext *context) const;

private:
  int64_t numLoops = 0;
};
} // namespace

Groups::Groups(ArrayRef<int64_t> shape, ArrayRef<int64_t> block) {
  for (auto [size, group] : llvm::zip_equal(shape, block)) {
    // A single group, however large it may be.
    bool single = size > 0 && group >= size;
    shared.push_back(group == 0 || single);
    split.push_back(shared.back() || group == 1 ? 0 : group);
    loops.push_back(numLoops);
    numLoops += split.back() == 0 ? 1 : 2;
  }
}

AffineMap Groups::getScaleMap(MLIRContext *context) const {
  SmallVector<AffineExpr> exprs;
  for (auto [loop, isShared] : llvm::zip_equal(loops, shared))
    if (!isShared)
      exprs.push_back(getAffineDimExpr(loop, context));
  return AffineMap::get(numLoops, 0, exprs, context);
}

//===----------------------------------------------------------------------===//
// quantize
//===----------------------------------------------------------------------===//

/// The largest magnitudes of the groups of a split operand, without the shared
/// dimensions.
static Value lowerMaxima(OpBuilder &builder, Location loc, Value split,
                         const Groups &groups) {
  MLIRContext *context = builder.getContext();
  AffineMap scaleMap = groups.getScaleMap(context);
  SmallVector<OpFoldResult> loopSizes = getSizes(builder, loc, split);
  SmallVector<IteratorType> iterators(groups.getNumLoops(),
                                      IteratorType::reduction);
  SmallVector<OpFoldResult> sizes;
  for (AffineExpr expr : scaleMap.getResults()) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    iterators[loop] = IteratorType::parallel;
    sizes.push_back(loopSizes[loop]);
  }
  return createGeneric(
      builder, loc, split,
      createZeros(builder, loc, sizes, builder.getF32Type()),
      {builder.getMultiDimIdentityMap(groups.getNumLoops()), scaleMap},
      iterators, [&](OpBuilder &b, Location l, ValueRange v) -> Value {
        Value magnitude = math::AbsFOp::create(b, l, extendToF32(b, l, v[0]));
        return arith::MaximumFOp::create(b, l, magnitude, v[1]);
      });
}

/// The scales of largest magnitudes: absmax / qmax, 1 where that is zero; NaN
/// and Inf pass. With `measured`, a tensor's own maxima, those that are NaN or
/// Inf, too.
static Value lowerScales(OpBuilder &builder, Location loc, Value absmax,
                         Value measured, int64_t qmax) {
  SmallVector<OpFoldResult> sizes = getSizes(builder, loc, absmax);
  Value limit = createF32(builder, loc, qmax);
  Value smallest = createF32(builder, loc, std::numeric_limits<float>::min());
  Value one = createF32(builder, loc, 1.0);
  Value infinity =
      createF32(builder, loc, std::numeric_limits<float>::infinity());
  SmallVector<Value> operands = {absmax};
  if (measured)
    operands.push_back(measured);
  SmallVector<AffineMap> maps(operands.size() + 1,
                              builder.getMultiDimIdentityMap(sizes.size()));
  return createGeneric(
      builder, loc, operands,
      tensor::EmptyOp::create(builder, loc, sizes, builder.getF32Type()), maps,
      SmallVector<IteratorType>(sizes.size(), IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange v) -> Value {
        // The quotient, not the maximum: a tiny one may underflow. NaN is not
        // less than anything.
        Value scale = arith::DivFOp::create(b, l, v[0], limit);
        Value underflows = arith::CmpFOp::create(
            b, l, arith::CmpFPredicate::OLT, scale, smallest);
        scale = arith::SelectOp::create(b, l, underflows, one, scale);
        if (!measured)
          return scale;
        Value isFinite = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OLT,
                                               v[1], infinity);
        Value poison = arith::MaximumFOp::create(b, l, scale, v[1]);
        return arith::SelectOp::create(b, l, isFinite, scale, poison);
      });
}

/// The i64 number of the current element of the whole tensor:
/// Σ (offset + index) · stride.
static Value createElementNumber(OpBuilder &builder, Location loc,
                                 const Groups &groups, ValueRange offsets,
                                 ValueRange strides) {
  Type i64 = builder.getI64Type();
  auto index = [&](int64_t dimension) -> Value {
    int64_t loop = groups.loops[dimension];
    Value number = linalg::IndexOp::create(builder, loc, loop);
    if (int64_t size = groups.split[dimension]) {
      Value extent = arith::ConstantIndexOp::create(builder, loc, size);
      Value inner = linalg::IndexOp::create(builder, loc, loop + 1);
      number = arith::MulIOp::create(builder, loc, number, extent);
      number = arith::AddIOp::create(builder, loc, number, inner);
    }
    return arith::IndexCastOp::create(builder, loc, i64, number);
  };
  Value element =
      arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(0));
  for (auto [dimension, stride] : llvm::enumerate(strides)) {
    Value number = index(dimension);
    if (!offsets.empty())
      number = arith::AddIOp::create(builder, loc, number, offsets[dimension]);
    number = arith::MulIOp::create(builder, loc, number, stride);
    element = arith::AddIOp::create(builder, loc, element, number);
  }
  return element;
}

/// clamp(rint(quotient)), or for a byte, an i32, clamp(floor(quotient + byte /
/// 256)) with one addition that rounds, as in quantizeStochastic() of
/// Support/Quantizer.h.
static Value createCode(OpBuilder &builder, Location loc, Value quotient,
                        Value byte, int64_t qmax) {
  Value step;
  if (!byte) {
    step = math::RoundEvenOp::create(builder, loc, quotient);
  } else {
    Value bits = arith::ConstantOp::create(
        builder, loc, builder.getI32IntegerAttr(kStochasticOffsetBits));
    bits = arith::OrIOp::create(builder, loc, bits, byte);
    Value number =
        arith::BitcastOp::create(builder, loc, builder.getF32Type(), bits);
    Value sum = arith::AddFOp::create(builder, loc, quotient, number);
    step = math::FloorOp::create(builder, loc, sum);
    step = arith::SubFOp::create(builder, loc, step,
                                 createF32(builder, loc, kStochasticOffset));
  }
  // The number of a NaN and -qmax is -qmax: the conversion is defined.
  Value low = createF32(builder, loc, -static_cast<double>(qmax));
  Value high = createF32(builder, loc, qmax);
  step = arith::MaxNumFOp::create(builder, loc, step, low);
  step = arith::MinNumFOp::create(builder, loc, step, high);
  return arith::FPToSIOp::create(builder, loc, builder.getI8Type(), step);
}

/// The low byte of a quotient's bits, as an i32.
static Value createLowByte(OpBuilder &builder, Location loc, Value quotient) {
  Value bits =
      arith::BitcastOp::create(builder, loc, builder.getI32Type(), quotient);
  Value mask =
      arith::ConstantOp::create(builder, loc, builder.getI32IntegerAttr(255));
  return arith::AndIOp::create(builder, loc, bits, mask);
}

namespace {
struct QuantizeLowering : OpConversionPattern<QuantizeOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(QuantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value operand = adaptor.getOperand();
    auto type = cast<RankedTensorType>(operand.getType());
    auto codesType = getTypeConverter()->convertType<RankedTensorType>(
        op.getCodes().getType());
    if (!codesType || !codesType.getElementType().isInteger(8))
      return rewriter.notifyMatchFailure(
          op, "the type converter does not store codes as i8");
    int64_t qmax = CodeAttr::getQmax(op.getCodes().getType().getElementType());
    Groups groups(type.getShape(), op.getBlock());
    int64_t numLoops = groups.getNumLoops();

    // Zeros that pad the last group change no maximum, and their codes are cut
    // off again.
    Value split = splitBlocks(rewriter, loc, operand, groups.split);
    Value maxima = lowerMaxima(rewriter, loc, split, groups);
    Value scales =
        op.getPrevious()
            ? lowerScales(rewriter, loc,
                          dropUnitDims(rewriter, loc, adaptor.getPrevious(),
                                       groups.shared),
                          maxima, qmax)
            : lowerScales(rewriter, loc, maxima, /*measured=*/Value(), qmax);

    // What the random numbers need, on the outside: i64 strides and offsets.
    SmallVector<Value> offsets, strides;
    if (op.getRounding() == Rounding::Stochastic)
      getElementNumbering(rewriter, op, adaptor, offsets, strides);

    Value empty =
        tensor::EmptyOp::create(rewriter, loc, getSizes(rewriter, loc, split),
                                codesType.getElementType());
    AffineMap identity = rewriter.getMultiDimIdentityMap(numLoops);
    Value codes = createGeneric(
        rewriter, loc, {split, scales}, empty,
        {identity, groups.getScaleMap(op.getContext()), identity},
        SmallVector<IteratorType>(numLoops, IteratorType::parallel),
        [&](OpBuilder &b, Location l, ValueRange v) {
          Value quotient =
              arith::DivFOp::create(b, l, extendToF32(b, l, v[0]), v[1]);
          Value byte;
          if (op.getRounding() == Rounding::Stochastic) {
            Value element = createElementNumber(b, l, groups, offsets, strides);
            byte = createPhiloxByte(b, l, adaptor.getSeed(),
                                    static_cast<uint32_t>(op.getStream()),
                                    element);
          } else if (op.getRounding() == Rounding::PseudoStochastic) {
            byte = createLowByte(b, l, quotient);
          }
          return createCode(b, l, quotient, byte, qmax);
        });

    codes = mergeBlocks(rewriter, loc, codes, groups.split,
                        getSizes(rewriter, loc, operand));
    auto withUnitDims = [&](Value value, Type type) {
      return castTo(rewriter, loc,
                    insertUnitDims(rewriter, loc, value, groups.shared), type);
    };
    SmallVector<Value> results = {
        castTo(rewriter, loc, codes, codesType),
        withUnitDims(scales, op.getScales().getType())};
    if (op.getMaxima())
      results.push_back(withUnitDims(maxima, op.getMaxima().getType()));
    rewriter.replaceOp(op, results);
    return success();
  }

private:
  /// The offsets (none: zero) and strides of the elements' numbers, as i64: 1
  /// along the dimension that is drawn along, and for the others row-major
  /// around it, padded.
  static void getElementNumbering(OpBuilder &builder, QuantizeOp op,
                                  OpAdaptor adaptor,
                                  SmallVector<Value> &offsets,
                                  SmallVector<Value> &strides) {
    Location loc = op.getLoc();
    SizeBuilder arithmetic(builder, loc);
    auto toI64 = [&](OpFoldResult size) -> Value {
      return arith::IndexCastOp::create(builder, loc, builder.getI64Type(),
                                        arithmetic.value(size));
    };
    if (!adaptor.getStrides().empty()) {
      for (Value stride : adaptor.getStrides())
        strides.push_back(toI64(stride));
      for (Value offset : adaptor.getOffsets())
        offsets.push_back(toI64(offset));
      return;
    }
    SmallVector<OpFoldResult> sizes =
        getSizes(builder, loc, adaptor.getOperand());
    strides.resize(sizes.size());
    if (sizes.empty())
      return;
    int64_t along = op.getDrawDimension();
    strides[along] = toI64(arithmetic.constant(1));
    OpFoldResult stride = arithmetic.roundUp(sizes[along], kPhiloxSpan);
    for (int64_t dimension = sizes.size() - 1; dimension >= 0; --dimension) {
      if (dimension == along)
        continue;
      strides[dimension] = toI64(stride);
      stride = arithmetic.mul(stride, sizes[dimension]);
    }
  }
};

//===----------------------------------------------------------------------===//
// dequantize
//===----------------------------------------------------------------------===//

struct DequantizeLowering : OpConversionPattern<DequantizeOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(DequantizeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value codes = adaptor.getCodes();
    auto type = cast<RankedTensorType>(codes.getType());
    if (!type.getElementType().isInteger(8))
      return rewriter.notifyMatchFailure(op, "its codes are not stored as i8");
    Type elementType = op.getType().getElementType();
    Groups groups(type.getShape(), op.getBlock());
    int64_t numLoops = groups.getNumLoops();

    Value split = splitBlocks(rewriter, loc, codes, groups.split);
    Value scales =
        dropUnitDims(rewriter, loc, adaptor.getScales(), groups.shared);
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, getSizes(rewriter, loc, split), elementType);
    AffineMap identity = rewriter.getMultiDimIdentityMap(numLoops);
    Value result = createGeneric(
        rewriter, loc, {split, scales}, empty,
        {identity, groups.getScaleMap(op.getContext()), identity},
        SmallVector<IteratorType>(numLoops, IteratorType::parallel),
        [&](OpBuilder &b, Location l, ValueRange v) {
          Value code = arith::SIToFPOp::create(b, l, b.getF32Type(), v[0]);
          Value product = arith::MulFOp::create(b, l, code, v[1]);
          return truncateFromF32(b, l, product, elementType);
        });
    result = mergeBlocks(rewriter, loc, result, groups.split,
                         getSizes(rewriter, loc, codes));
    rewriter.replaceOp(op, castTo(rewriter, loc, result, op.getType()));
    return success();
  }
};
} // namespace

void hlq::populateQuantizationLowerings(const TypeConverter &converter,
                                        RewritePatternSet &patterns) {
  patterns.add<QuantizeLowering, DequantizeLowering>(converter,
                                                     patterns.getContext());
}
