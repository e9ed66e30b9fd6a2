//===- TileQuantize.cpp - Coefficients become codes -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rounding adds a power of two so large that the sum's last bits are the code.
// No scaled value leaves ±qmax by more than rounding: where scales are delayed,
// larger ones are clamped before.
//
//===----------------------------------------------------------------------===//

#include "PackedCodes.h"
#include "TileEncoder.h"
#include "hlq/Support/Philox.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::hlq;

/// 1.5·2^23, whose last place is 1: the code is byte 0 of the sum.
constexpr float kNearestMagic = 12582912.0f;
/// The bits of 1.5·2^15, whose last place is 2^-8: with a random byte as byte 0
/// that byte is the fraction, and the code is byte 1 of the sum.
constexpr int64_t kStochasticMagic = 0x47400000;
/// Numbers of the same last place, as bits, for sums that share a register: the
/// low half's is 2^15 + 128, whose low 16 bits never overflow nor fall below
/// zero; the high half's makes the sum of the upper 16 bits, of both numbers'
/// and of the values', that of the values.
constexpr int64_t kLowHalfMagic = 0x47008000, kHighHalfMagic = 0x4740B900;
/// Scales below the smallest normal number are 1.
constexpr float kSmallestScale = 0x1p-126f;

static bool isStochastic(const PlannedView &view) {
  return view.view.rounding == Rounding::Stochastic;
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

static Value compareFloats(EncodeBuilder &b, arith::CmpFPredicate predicate,
                           Value lhs, float rhs) {
  return arith::CmpFOp::create(b, predicate, lhs, b.f32(rhs));
}

/// absmax / qmax, rounded to nearest, or 1 where that is no normal number.
///
/// A product with the reciprocal and one correction, which rounds correctly for
/// qmax of 7 and of 127 and every absmax whose scale is normal (tried on all
/// mantissas); the general division is several times as many instructions.
static Value divideByLargestCode(EncodeBuilder &b, Value absmax, int64_t qmax) {
  Value reciprocal = b.f32(1.0f / qmax);
  Value estimate = arith::MulFOp::create(b, absmax, reciprocal);
  Value rest = b.fma(estimate, b.f32(-qmax), absmax);
  Value scale = b.fma(rest, reciprocal, estimate);
  // Inf and NaN, whose rest is NaN, stay as they are.
  Value isFinite = compareFloats(b, arith::CmpFPredicate::OLT, absmax,
                                 std::numeric_limits<float>::infinity());
  scale = b.select(isFinite, scale, absmax);
  Value isTiny =
      compareFloats(b, arith::CmpFPredicate::OLT, scale, kSmallestScale);
  return b.select(isTiny, b.f32(1), scale);
}

/// 1 / scale: an estimate and one step of Newton's method, as a division does,
/// but without its branch for results that are not normal. A scale is at least
/// 2^-126 and at most 2^128 / 7; with one that is not finite codes are void.
static Value getReciprocal(EncodeBuilder &b, Value scale) {
  Value estimate = NVVM::RcpApproxFtzF32Op::create(b, b.getF32Type(), scale);
  Value negated = arith::NegFOp::create(b, scale);
  Value rest = b.fma(negated, estimate, b.f32(1));
  return b.fma(rest, estimate, estimate);
}

Value TileEncoder::getScale(const PlannedView &view, Value absmax) {
  return divideByLargestCode(*this, absmax, view.view.qmax);
}

/// That of the codes as they are stored.
Value TileEncoder::getStoredScale(const PlannedView &view, Value scale) {
  if (view.view.shift == 0)
    return scale;
  return arith::MulFOp::create(*this, scale,
                               f32(std::ldexp(1.0f, -view.view.shift)));
}

/// The row of codes, of this warp's, whose scale the lane computes.
Value TileEncoder::scaleRow(const PlannedView &view) {
  return add(firstCodeRow(view), add(mul(warp, kBlock), urem(lane, kBlock)));
}

/// What the pass over the maxima found, for each row, or for all; or what the
/// caller has.
Value TileEncoder::loadMaxima(const PlannedView &view) {
  if (view.isDelayed())
    return loadGlobal(getF32Type(), arguments.views[view.number].maxima);
  Value index =
      view.perRow() ? umin(scaleRow(view), add(codeRows(view), -1)) : i32(0);
  return loadDependent(getF32Type(), gep(arguments.views[view.number].maxima,
                                         zext64(index), getF32Type()));
}

/// Computes the scales of this warp's rows of the largest magnitudes, each in
/// one lane, writes them if this tile is the first of those that share them
/// (delayed ones follow at the end: publishMeasured), and returns the
/// reciprocals of those of the thread's two rows.
std::array<Value, 2> TileEncoder::prepareScales(const PlannedView &view,
                                                Value absmax) {
  const ViewArguments &arguments = this->arguments.views[view.number];
  Value scale = getScale(view, absmax);
  if (view.isDelayed()) {
    Value inverse = getReciprocal(*this, scale);
    return {inverse, inverse};
  }

  Value row = scaleRow(view);
  Value index, writes;
  if (view.findsOwnMaxima()) {
    Value block = udiv(codeTile(view), view.groupTiles);
    Value group = view.perRow() ? row : udiv(firstCodeRow(view), kTile);
    index = add(mulWide(block, arguments.scalesPitch), zext64(group));
    writes = bitAnd(tileIsInside, eq(placeInGroup(view), i32(0)));
  } else {
    index = zext64(view.perRow() ? row : i32(0));
    writes = eq(codeTile(view), i32(0));
  }
  if (view.perRow())
    writes = bitAnd(writes,
                    bitAnd(ult(lane, i32(kBlock)), ult(row, codeRows(view))));
  else if (view.findsOwnMaxima())
    writes = bitAnd(writes, eq(thread, i32(0)));
  else
    writes = eq(bitOr(bitOr(rowTile, columnTile), thread), i32(0));
  when(writes, [&] {
    storeGlobal(getStoredScale(view, scale),
                gep(arguments.scales, index, getF32Type()));
  });

  Value inverse = getReciprocal(*this, scale);
  if (!view.perRow())
    return {inverse, inverse};
  return {shuffleFrom(inverse, group), shuffleFrom(inverse, add(group, 8))};
}

//===----------------------------------------------------------------------===//
// Random numbers
//===----------------------------------------------------------------------===//

void TileEncoder::prepareSeed() {
  Value address =
      LLVM::PtrToIntOp::create(*this, getI64Type(), arguments.seedAddress);
  auto given = scf::IfOp::create(*this, TypeRange{getI64Type()},
                                 eq(address, i64(0)), /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPointToStart(given.thenBlock());
    scf::YieldOp::create(*this, i64(0));
    setInsertionPointToStart(given.elseBlock());
    scf::YieldOp::create(*this,
                         loadGlobal(getI64Type(), arguments.seedAddress, 8));
  }
  Value seed = add(arguments.seed, given.getResult(0));
  // The same in all lanes already; the reduction says so to the assembler,
  // which then keeps the keys of all rounds in uniform registers.
  std::array<Value, 2> key = {
      reduceOverWarp(NVVM::ReduxKind::OR, low32(seed)),
      reduceOverWarp(NVVM::ReduxKind::OR, high32(seed))};
  roundKeys.clear();
  for (unsigned round = 0; round < kPhiloxRounds; ++round) {
    roundKeys.push_back(key);
    key = {add(key[0], kPhiloxWeyl0), add(key[1], kPhiloxWeyl1)};
  }
}

/// Element e = row·(64 n) + column of the code matrix, n spans a row, has the
/// counter 4·(e div 64) + (e div 4) mod 4.
std::array<Value, 2> TileEncoder::prepareCounters(const PlannedView &view) {
  Value extent = view.view.transposed ? arguments.rows : arguments.columns;
  Value spans = ceildiv(extent, kRandomSpan * view.blocksPerPortion());
  Value row = add(firstCodeRow(view), add(mul(warp, kBlock), group));
  Value span = mul(codeTile(view), view.spans());
  Value first = add(mulWide(row, spans), zext64(span));
  first = bitOr(mul(first, 4), zext64(quad));
  return {first, add(first, zext64(mul(spans, /*rows*/ 8 * 4)))};
}

/// 16 random bytes: for byte b of portion q of the span, byte b of word q.
std::array<Value, 4> TileEncoder::drawRandom(const PlannedView &view,
                                             Value counter) {
  std::array<Value, 4> words = {low32(counter), high32(counter),
                                arguments.views[view.number].stream, i32(0)};
  for (const std::array<Value, 2> &key : roundKeys) {
    Value product0 = mulWide(words[0], i32(kPhiloxMultiplier0));
    Value product1 = mulWide(words[2], i32(kPhiloxMultiplier1));
    words = {
        bitXor(bitXor(high32(product1), words[1]), key[0]), low32(product1),
        bitXor(bitXor(high32(product0), words[3]), key[1]), low32(product0)};
  }
  return words;
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

/// Stochastic rounding of four: a value is rounded to a multiple of 2^-8, then
/// its random byte is added, which but for ties is the same as to round their
/// sum. Two values share a register, as 16 bits each, so that two additions do
/// for four codes; both operands of a pair's sum come by multiplication and
/// addition, in units that have less to do than those for logic and bytes.
/// 128 is to be subtracted yet from codes 0 and 1: bit 7 of theirs is wrong.
Value TileEncoder::quantizeFourStochastic(ArrayRef<Value> coefficients,
                                          Value inverseScale, Value random) {
  std::array<Value, 4> values;
  for (auto [i, coefficient] : llvm::enumerate(coefficients)) {
    int64_t magic = i < 2 ? kLowHalfMagic : kHighHalfMagic;
    values[i] = asBits(fma(coefficient, inverseScale, asFloat(i32(magic))));
  }
  // Values 0 and 2 with bytes 0 and 2, and 1 and 3 with bytes 1 and 3.
  Value even = add(mul(values[2], 1 << 16), values[0]);
  Value odd = add(mul(values[3], 1 << 16), values[1]);
  even = add(even, bitAnd(random, 0x00FF00FF));
  odd = add(odd, permuteBytes(random, i32(0), 0x4341));
  // The upper byte of each half.
  return permuteBytes(even, odd, 0x7351);
}

/// Four bytes times 2^shift, without what leaves them.
Value TileEncoder::shiftFour(Value bytes, int64_t shift) {
  uint32_t kept = (0xFF << shift) & 0xFF;
  return bitAnd(mul(bytes, 1 << shift),
                static_cast<int32_t>(kept * 0x01010101));
}

/// Four codes in a word, the first one in its lowest byte. What is stored
/// shifted may have anything in the bits that the shift drops.
Value TileEncoder::quantizeFour(const PlannedView &view,
                                ArrayRef<Value> coefficients,
                                Value inverseScale, Value random) {
  if (isStochastic(view)) {
    Value codes = quantizeFourStochastic(coefficients, inverseScale, random);
    return view.view.shift == 0 ? bitXor(codes, 0x00008080) : codes;
  }
  // The magic number's upper three bytes behind the value's lowest.
  constexpr int64_t kRandomByte = 0x7650;
  std::array<Value, 4> sums;
  for (auto [i, coefficient] : llvm::enumerate(coefficients)) {
    Value magic;
    if (view.view.rounding == Rounding::Nearest)
      magic = f32(kNearestMagic);
    else
      magic = asFloat(permuteBytes(
          asBits(arith::MulFOp::create(*this, coefficient, inverseScale)),
          i32(kStochasticMagic), kRandomByte));
    sums[i] = asBits(fma(coefficient, inverseScale, magic));
  }
  bool isNearest = view.view.rounding == Rounding::Nearest;
  int64_t codesOfTwo = isNearest ? 0x0040 : 0x0051;
  return permuteBytes(permuteBytes(sums[0], sums[1], codesOfTwo),
                      permuteBytes(sums[2], sums[3], codesOfTwo), 0x5410);
}

/// Four codes as they are stored, a byte each.
Value TileEncoder::getStoredCodes(const PlannedView &view, Value codes) {
  return view.view.shift == 0 ? codes : shiftFour(codes, view.view.shift);
}

/// Eight codes of 4 bits: four in the upper halves of bytes, four in the lower.
Value TileEncoder::packEight(Value upper, Value lower) {
  return bitOr(shiftFour(upper, 4), bitAnd(lower, ~kUpperHalves));
}
