//===- LoweringUtils.cpp - Views in blocks and sizes ----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweringUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

Value SizeBuilder::value(OpFoldResult size) {
  return getValueOrCreateConstantIndexOp(builder, loc, size);
}

OpFoldResult SizeBuilder::add(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (l && r)
    return constant(*l + *r);
  if (l == 0)
    return rhs;
  if (r == 0)
    return lhs;
  return arith::AddIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::sub(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (l && r)
    return constant(*l - *r);
  if (r == 0)
    return lhs;
  return arith::SubIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::mul(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (l && r)
    return constant(*l * *r);
  if (l == 1)
    return rhs;
  if (r == 1)
    return lhs;
  return arith::MulIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::min(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (l && r)
    return constant(std::min(*l, *r));
  return arith::MinSIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::max(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (l && r)
    return constant(std::max(*l, *r));
  return arith::MaxSIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::floorDiv(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs);
  std::optional<int64_t> r = getConstantIntValue(rhs);
  if (r == 1)
    return lhs;
  if (l && r && *r > 0)
    return constant(*l / *r);
  return arith::DivUIOp::create(builder, loc, value(lhs), value(rhs))
      .getResult();
}

OpFoldResult SizeBuilder::ceilDiv(OpFoldResult lhs, int64_t rhs) {
  return floorDiv(add(lhs, constant(rhs - 1)), constant(rhs));
}

OpFoldResult SizeBuilder::roundUp(OpFoldResult size, int64_t multiple) {
  return mul(ceilDiv(size, multiple), constant(multiple));
}

SmallVector<OpFoldResult> hlq::getSizes(OpBuilder &builder, Location loc,
                                        Value tensor) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  // Sizes that fold arrive as the values of constants.
  for (OpFoldResult &size : sizes)
    if (auto value = dyn_cast<Value>(size))
      size = getAsOpFoldResult(value);
  return sizes;
}

RankedTensorType hlq::getTensorType(ArrayRef<OpFoldResult> sizes,
                                    Type elementType) {
  SmallVector<int64_t> shape;
  for (OpFoldResult size : sizes)
    shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  return RankedTensorType::get(shape, elementType);
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

Value hlq::refineSizes(OpBuilder &builder, Location loc, Value tensor,
                       ArrayRef<OpFoldResult> sizes) {
  auto type = cast<RankedTensorType>(tensor.getType());
  return castTo(builder, loc, tensor,
                getTensorType(sizes, type.getElementType()));
}

Value hlq::padTo(OpBuilder &builder, Location loc, Value tensor,
                 ArrayRef<OpFoldResult> own, ArrayRef<OpFoldResult> sizes) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SizeBuilder size(builder, loc);
  SmallVector<OpFoldResult> low(type.getRank(), size.constant(0)), high;
  bool padded = false;
  for (auto [from, to] : llvm::zip_equal(own, sizes)) {
    high.push_back(from == to ? size.constant(0) : size.sub(to, from));
    padded |= !isConstantIntValue(high.back(), 0);
  }
  if (!padded)
    return tensor;
  Value zero = arith::ConstantOp::create(
      builder, loc, builder.getZeroAttr(type.getElementType()));
  return tensor::PadOp::create(builder, loc,
                               getTensorType(sizes, type.getElementType()),
                               tensor, low, high, zero);
}

/// The reassociation of dimensions that splitBlocks makes pairs of.
static SmallVector<ReassociationIndices> getPairs(ArrayRef<int64_t> blocks) {
  SmallVector<ReassociationIndices> pairs;
  int64_t next = 0;
  for (int64_t block : blocks) {
    pairs.emplace_back().push_back(next++);
    if (block != 0)
      pairs.back().push_back(next++);
  }
  return pairs;
}

Value hlq::splitBlocks(OpBuilder &builder, Location loc, Value tensor,
                       ArrayRef<int64_t> blocks, bool exact) {
  if (llvm::all_of(blocks, [](int64_t block) { return block == 0; }))
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  SizeBuilder size(builder, loc);
  SmallVector<OpFoldResult> own = getSizes(builder, loc, tensor);
  SmallVector<OpFoldResult> padded, split;
  for (auto [extent, block] : llvm::zip_equal(own, blocks)) {
    if (block == 0) {
      padded.push_back(extent);
      split.push_back(extent);
      continue;
    }
    split.push_back(size.ceilDiv(extent, block));
    padded.push_back(size.mul(split.back(), size.constant(block)));
    split.push_back(size.constant(block));
  }
  Value whole = refineSizes(builder, loc, tensor, own);
  if (!exact)
    whole = padTo(builder, loc, whole, own, padded);
  return tensor::ExpandShapeOp::create(
      builder, loc, getTensorType(split, type.getElementType()), whole,
      getPairs(blocks), split);
}

Value hlq::mergeBlocks(OpBuilder &builder, Location loc, Value tensor,
                       ArrayRef<int64_t> blocks, ArrayRef<OpFoldResult> sizes) {
  if (llvm::all_of(blocks, [](int64_t block) { return block == 0; }))
    return tensor;
  Value merged =
      tensor::CollapseShapeOp::create(builder, loc, tensor, getPairs(blocks));
  if (sizes.empty())
    return merged;
  auto type = cast<RankedTensorType>(merged.getType());
  RankedTensorType resultType = getTensorType(sizes, type.getElementType());
  bool whole = true;
  for (auto [block, size, own] :
       llvm::zip_equal(blocks, sizes, type.getShape())) {
    std::optional<int64_t> known = getConstantIntValue(size);
    whole &= block == 0 || (known && *known == own);
  }
  if (whole)
    return merged;
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, resultType, merged,
                                        offsets, sizes, strides);
}

/// Groups each dimension that stays with the unit ones after it, the first also
/// with those before; nothing where all are unit.
static SmallVector<ReassociationIndices>
getUnitReassociation(ArrayRef<bool> unit) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices leading;
  for (auto [index, isUnit] : llvm::enumerate(unit)) {
    if (!isUnit) {
      groups.push_back(leading);
      leading.clear();
    }
    ReassociationIndices &group = groups.empty() ? leading : groups.back();
    group.push_back(index);
  }
  return groups;
}

Value hlq::dropUnitDims(OpBuilder &builder, Location loc, Value tensor,
                        ArrayRef<bool> unit) {
  if (llvm::none_of(unit, [](bool isUnit) { return isUnit; }))
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape(type.getShape()), kept;
  for (auto [size, isUnit] : llvm::zip_equal(shape, unit)) {
    if (isUnit)
      size = 1;
    else
      kept.push_back(size);
  }
  Value whole = castTo(builder, loc, tensor, type.clone(shape));
  return tensor::CollapseShapeOp::create(builder, loc, type.clone(kept), whole,
                                         getUnitReassociation(unit));
}

Value hlq::insertUnitDims(OpBuilder &builder, Location loc, Value tensor,
                          ArrayRef<bool> unit) {
  if (llvm::none_of(unit, [](bool isUnit) { return isUnit; }))
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> own = getSizes(builder, loc, tensor);
  SmallVector<OpFoldResult> sizes;
  unsigned next = 0;
  for (bool isUnit : unit)
    sizes.push_back(isUnit ? builder.getIndexAttr(1) : own[next++]);
  return tensor::ExpandShapeOp::create(
      builder, loc, getTensorType(sizes, type.getElementType()),
      refineSizes(builder, loc, tensor, own), getUnitReassociation(unit),
      sizes);
}

Value hlq::castTo(OpBuilder &builder, Location loc, Value tensor, Type type) {
  if (tensor.getType() == type)
    return tensor;
  return tensor::CastOp::create(builder, loc, type, tensor);
}

//===----------------------------------------------------------------------===//
// Elementwise and reducing operations
//===----------------------------------------------------------------------===//

Value hlq::createZeros(OpBuilder &builder, Location loc,
                       ArrayRef<OpFoldResult> sizes, Type elementType) {
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(elementType));
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}

Value hlq::createGeneric(OpBuilder &builder, Location loc, ValueRange inputs,
                         Value init, ArrayRef<AffineMap> maps,
                         ArrayRef<utils::IteratorType> iterators,
                         BodyBuilder body) {
  return linalg::GenericOp::create(
             builder, loc, init.getType(), inputs, init, maps, iterators,
             [&](OpBuilder &b, Location l, ValueRange arguments) {
               linalg::YieldOp::create(b, l, body(b, l, arguments));
             })
      .getResult(0);
}

Value hlq::extendToF32(OpBuilder &builder, Location loc, Value scalar) {
  Type f32 = builder.getF32Type();
  if (scalar.getType() == f32)
    return scalar;
  return arith::ExtFOp::create(builder, loc, f32, scalar);
}

Value hlq::truncateFromF32(OpBuilder &builder, Location loc, Value scalar,
                           Type type) {
  if (scalar.getType() == type)
    return scalar;
  return arith::TruncFOp::create(builder, loc, type, scalar);
}

Value hlq::createF32(OpBuilder &builder, Location loc, double value) {
  return arith::ConstantOp::create(
      builder, loc, builder.getF32FloatAttr(static_cast<float>(value)));
}

Value hlq::convertFloats(OpBuilder &builder, Location loc, Value tensor,
                         Type elementType) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (type.getElementType() == elementType)
    return tensor;
  SmallVector<OpFoldResult> sizes = getSizes(builder, loc, tensor);
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return createGeneric(builder, loc, tensor, empty, {identity, identity},
                       iterators, [&](OpBuilder &b, Location l, ValueRange v) {
                         return truncateFromF32(b, l, extendToF32(b, l, v[0]),
                                                elementType);
                       });
}
