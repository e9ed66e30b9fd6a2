//===- HLQSpans.cpp - Tiles in blocks and in elements ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HLQSpans.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

#include <numeric>
#include <tuple>

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// From units to elements and back
//===----------------------------------------------------------------------===//

static OpFoldResult apply(OpBuilder &builder, Location loc, AffineExpr expr,
                          ArrayRef<OpFoldResult> operands) {
  return affine::makeComposedFoldedAffineApply(builder, loc, expr, operands);
}

OpFoldResult hlq::countUnits(OpBuilder &builder, Location loc, const Loop &loop,
                             OpFoldResult extent) {
  if (loop.unit == 0)
    return builder.getIndexAttr(1);
  return apply(builder, loc, builder.getAffineDimExpr(0).ceilDiv(loop.unit),
               {extent});
}

Span hlq::spanOfAll(OpBuilder &builder, Location loc, const Loop &loop,
                    OpFoldResult extent) {
  OpFoldResult zero = builder.getIndexAttr(0);
  return {zero, countUnits(builder, loc, loop, extent), zero, extent};
}

Span hlq::spanOfUnits(OpBuilder &builder, Location loc, const Loop &loop,
                      OpFoldResult extent, OpFoldResult firstUnit,
                      OpFoldResult units) {
  if (loop.unit == 0)
    return spanOfAll(builder, loc, loop, extent);
  if (loop.unit == 1)
    return {firstUnit, units, firstUnit, units};
  AffineExpr first, count, end;
  bindDims(builder.getContext(), first, count, end);
  OpFoldResult offset = apply(builder, loc, first * loop.unit, {firstUnit});
  OpFoldResult size;
  if (knownDivisor(extent) % loop.unit == 0) {
    size = apply(builder, loc, first * loop.unit, {units});
  } else {
    auto map =
        AffineMap::get(3, 0, {count * loop.unit, end - first * loop.unit},
                       builder.getContext());
    size = affine::makeComposedFoldedAffineMin(builder, loc, map,
                                               {firstUnit, units, extent});
  }
  return {firstUnit, units, offset, size};
}

Span hlq::spanOfElements(OpBuilder &builder, Location loc, const Loop &loop,
                         OpFoldResult offset, OpFoldResult size) {
  assert(loop.unit != 0 && "all elements have a span of their own");
  if (loop.unit == 1)
    return {offset, size, offset, size};
  AffineExpr d0 = builder.getAffineDimExpr(0);
  return {apply(builder, loc, d0.floorDiv(loop.unit), {offset}),
          apply(builder, loc, d0.ceilDiv(loop.unit), {size}), offset, size};
}

//===----------------------------------------------------------------------===//
// What can be proven of a tile
//===----------------------------------------------------------------------===//

static int64_t knownDivisor(AffineExpr expr, ArrayRef<int64_t> dims,
                            ArrayRef<int64_t> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return std::abs(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  int64_t lhs = knownDivisor(binary.getLHS(), dims, symbols);
  int64_t rhs = knownDivisor(binary.getRHS(), dims, symbols);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
  case AffineExprKind::Mod:
    return std::gcd(lhs, rhs);
  case AffineExprKind::Mul:
    return lhs * rhs;
  default:
    return 1;
  }
}

/// The map and operands of an affine.apply or affine.min.
static std::pair<AffineMap, ValueRange> matchAffine(Value value) {
  if (auto apply = value.getDefiningOp<affine::AffineApplyOp>())
    return {apply.getAffineMap(), apply.getMapOperands()};
  if (auto min = value.getDefiningOp<affine::AffineMinOp>())
    return {min.getMap(), min.getOperands()};
  return {};
}

static SmallVector<int64_t> knownDivisors(ValueRange values) {
  return llvm::map_to_vector(
      values, [](Value value) { return hlq::knownDivisor(value); });
}

int64_t hlq::knownDivisor(OpFoldResult value) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return std::abs(*constant);
  auto operand = cast<Value>(value);
  if (auto [map, operands] = matchAffine(operand); map) {
    SmallVector<int64_t> divisors = knownDivisors(operands);
    ArrayRef<int64_t> dims = ArrayRef(divisors).take_front(map.getNumDims());
    ArrayRef<int64_t> symbols = ArrayRef(divisors).drop_front(dims.size());
    int64_t divisor = 0;
    for (AffineExpr expr : map.getResults())
      divisor = std::gcd(divisor, ::knownDivisor(expr, dims, symbols));
    return divisor;
  }
  // An induction variable steps from its lower bound.
  auto argument = dyn_cast<BlockArgument>(operand);
  if (!argument)
    return 1;
  auto loop =
      dyn_cast_or_null<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
  if (!loop)
    return 1;
  auto variables = loop.getLoopInductionVars();
  auto lower = loop.getLoopLowerBounds();
  auto steps = loop.getLoopSteps();
  if (!variables || !lower || !steps)
    return 1;
  for (auto [variable, from, step] :
       llvm::zip_equal(*variables, *lower, *steps))
    if (variable == argument)
      return std::gcd(hlq::knownDivisor(from), hlq::knownDivisor(step));
  return 1;
}

/// Whether `size`, an affine.min, is at most what is left of a loop behind
/// `offset`, and fills units otherwise.
static bool endsWithUnitOrLoop(const Loop &loop, OpFoldResult offset,
                               OpFoldResult size) {
  auto value = dyn_cast<Value>(size);
  auto start = dyn_cast<Value>(offset);
  if (!value || !start || ShapedType::isDynamic(loop.extent))
    return false;
  AffineMap map;
  ValueRange operands;
  std::tie(map, operands) = matchAffine(value);
  if (!map)
    return false;
  SmallVector<int64_t> divisors = knownDivisors(operands);
  ArrayRef<int64_t> dims = ArrayRef(divisors).take_front(map.getNumDims());
  ArrayRef<int64_t> symbols = ArrayRef(divisors).drop_front(dims.size());
  // The offset as an expression in the map's operands.
  MLIRContext *context = value.getContext();
  auto toOperand = [&](Value wanted) -> AffineExpr {
    for (auto [index, operand] : llvm::enumerate(operands))
      if (operand == wanted)
        return index < map.getNumDims()
                   ? getAffineDimExpr(index, context)
                   : getAffineSymbolExpr(index - map.getNumDims(), context);
    return {};
  };
  AffineExpr startExpr = toOperand(start);
  if (!startExpr) {
    auto [startMap, startOperands] = matchAffine(start);
    if (!startMap || startMap.getNumResults() != 1)
      return false;
    SmallVector<AffineExpr> replacements;
    for (Value operand : startOperands) {
      AffineExpr expr = toOperand(operand);
      if (!expr)
        return false;
      replacements.push_back(expr);
    }
    startExpr = startMap.getResult(0).replaceDimsAndSymbols(
        ArrayRef(replacements).take_front(startMap.getNumDims()),
        ArrayRef(replacements).drop_front(startMap.getNumDims()));
  }
  return llvm::all_of(map.getResults(), [&](AffineExpr expr) {
    if (::knownDivisor(expr, dims, symbols) % loop.unit == 0)
      return true;
    AffineExpr end = simplifyAffineExpr(expr + startExpr, map.getNumDims(),
                                        map.getNumSymbols());
    return end == getAffineConstantExpr(loop.extent, context);
  });
}

bool hlq::coversLoop(const Loop &loop, OpFoldResult offset, OpFoldResult size) {
  if (!isZeroInteger(offset))
    return false;
  if (!ShapedType::isDynamic(loop.extent))
    return getConstantIntValue(size) == loop.extent;
  if (!loop.source)
    return false;
  using Variable = ValueBoundsConstraintSet::Variable;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      Variable(size), Variable(loop.source, loop.dimension));
  return succeeded(equal) && *equal;
}

bool hlq::fillsUnits(const Loop &loop, OpFoldResult offset, OpFoldResult size) {
  if (loop.unit == 1 || coversLoop(loop, offset, size))
    return true;
  if (loop.unit == 0 || knownDivisor(offset) % loop.unit != 0)
    return false;
  if (knownDivisor(size) % loop.unit == 0)
    return true;
  std::optional<int64_t> start = getConstantIntValue(offset);
  std::optional<int64_t> length = getConstantIntValue(size);
  if (start && length)
    return *start + *length == loop.extent;
  return endsWithUnitOrLoop(loop, offset, size);
}
