//===- TileTransform.cpp - A basis as a constant matrix -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The transform of 16 elements is a product with ±1/4; without a basis the
// matrix is the identity. A thread makes its fragments of the matrix from its
// number: reading them from a table made a launch about 1 µs longer, whatever
// the matrix's size.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"
#include "llvm/ADT/APFloat.h"

using namespace mlir;
using namespace mlir::hlq;

/// The bits of a value in f16 or bf16, which it is representable in.
static uint32_t getBits(double value, Type type) {
  llvm::APFloat number(value);
  bool losesInfo = false;
  number.convert(cast<FloatType>(type).getFloatSemantics(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return number.bitcastToAPInt().getZExtValue();
}

/// The number of the Hadamard matrix's row that makes a coefficient of a block
/// (both i32).
static Value getHadamardRow(EncodeBuilder &b, const PlannedView &view,
                            Value coefficient) {
  if (view.view.basis.isFullRank())
    return coefficient;
  // The rows that are kept, in four bits each.
  uint32_t rows = 0;
  for (auto [i, row] : llvm::enumerate(view.view.basis.getRows()))
    rows |= static_cast<uint32_t>(row) << (4 * i);
  return b.bitAnd(
      b.shr(b.i32(static_cast<int32_t>(rows)), b.mul(coefficient, 4)), 15);
}

/// The entries 8f + 2t (low) and 8f + 2t + 1 of a row of the Hadamard matrix /
/// 4, as bits, for both f.
static std::array<Value, 2> getHadamardWords(EncodeBuilder &b, Value row,
                                             Value quad, Type type) {
  constexpr int32_t kSigns = int32_t(0x80008000);
  // Bits 31 - n and 15 - n are the parity of n, for n from 0 to 15.
  constexpr int64_t kParities = 0x69966996;
  int64_t quarter = getBits(0.25, type);
  // The sign of entry e is the parity of row & e: entry e + 1, of even e, has
  // the sign of entry e, times -1 in odd rows.
  Value word = b.bitXor(b.i32(quarter << 16 | quarter), b.shl(row, 31));
  std::array<Value, 2> words;
  for (int64_t f = 0; f < 2; ++f) {
    Value common = b.bitAnd(row, b.add(b.mul(quad, 2), 8 * f));
    Value signs = b.bitAnd(b.shl(b.i32(kParities), common), kSigns);
    words[f] = b.bitXor(word, signs);
  }
  return words;
}

/// The same entries of a row of the identity.
static std::array<Value, 2> getIdentityWords(EncodeBuilder &b, Value row,
                                             Value quad, Type type) {
  Value one = b.shl(b.i32(getBits(1.0, type)), b.mul(b.bitAnd(row, 1), 16));
  std::array<Value, 2> words;
  for (int64_t f = 0; f < 2; ++f)
    words[f] = b.select(b.eq(b.shr(row, 1), b.add(quad, 4 * f)), one, b.i32(0));
  return words;
}

/// Register f of lane (g, t) holds, for the half's column g, elements 8f + 2t
/// and 8f + 2t + 1; columns 2t and 2t + 1 of the product are what lane t gets
/// of each half, hence this order of coefficients.
void TileEncoder::makeBasis(const PlannedView &view) {
  std::array<std::array<Value, 2>, 2> halves;
  for (int64_t half = 0; half < 2; ++half) {
    Value coefficient =
        add(add(mul(udiv(group, 2), 4), urem(group, 2)), half * 2);
    halves[half] =
        view.view.basis
            ? getHadamardWords(
                  *this,
                  getHadamardRow(*this, view, urem(coefficient, view.rank)),
                  quad, fragmentType)
            : getIdentityWords(*this, coefficient, quad, fragmentType);
  }
  basis.clear();
  // Of a portion's eight coefficients and the next eight, each block has all or
  // one half, and zeros in the place of the other block's.
  Value blockOfLane = udiv(group, view.rank / 2);
  for (int64_t block = 0; block < view.blocksPerPortion(); ++block)
    for (const std::array<Value, 2> &words : halves)
      for (Value word : words)
        basis.push_back(
            view.blocksPerPortion() == 1
                ? word
                : select(eq(blockOfLane, i32(block)), word, i32(0)));
}

/// For maxima: a column for each coefficient of a block, in any order, with
/// half of its rows in each of the two words. Of a full basis the first eight
/// columns and rows, which are the Hadamard matrix of order 8.
void TileEncoder::makeColumnsOfBases() {
  for (const PlannedView &view : plan.views)
    columnsOfBases.push_back(
        view.view.basis
            ? getHadamardWords(*this, getHadamardRow(*this, view, group), quad,
                               fragmentType)
            : std::array<Value, 2>());
}

/// Where this lane's row of the fragment of block 0 lies. The four matrices of
/// a fragment [row, element] of 16 × 16 are (0, 0), (8, 0), (0, 8), (8, 8) in
/// this order; a transposed view's rows are the tile's columns.
Value TileEncoder::getFragmentAddress(const PlannedView &view) {
  Value low = bitAnd(matrix, 1), high = shr(matrix, 1);
  Value row, piece;
  if (view.view.transposed) {
    row = add(mul(high, 8), matrixRow);
    piece = add(mul(warp, 2), low);
  } else {
    row = add(mul(warp, kBlock), add(mul(low, 8), matrixRow));
    piece = high;
  }
  return add(tileAddress,
             add(mul(row, kTileRowBytes), mul(bitXor(piece, matrixRow), 16)));
}

/// The tile's elements of a block and the 16 rows of codes that this warp
/// makes.
std::array<Value, 4> TileEncoder::loadFragment(const PlannedView &view,
                                               int64_t block, int64_t plane) {
  Value address = getFragmentAddress(view);
  int64_t offset = plane * kPlaneBytes;
  // A step along the tile's rows leaves the swizzle alone; one along its
  // columns, by two pieces of 16 bytes, goes through it.
  if (view.view.transposed)
    return loadMatrices(address, block * kBlock * kTileRowBytes + offset,
                        /*transposed=*/true);
  return loadMatrices(bitXor(address, block * 2 * 16), offset,
                      /*transposed=*/false);
}

/// Four coefficients of each of the thread's two rows.
std::array<std::array<Value, 4>, 2>
TileEncoder::transformPortion(const PlannedView &view, int64_t portion) {
  SmallVector<std::array<Value, 4>> halves(2, {f32(0), f32(0), f32(0), f32(0)});
  for (int64_t i = 0; i < view.blocksPerPortion(); ++i) {
    int64_t block = portion * view.blocksPerPortion() + i;
    // From low to high, so that small parts are not lost.
    for (int64_t plane = numPlanes - 1; plane >= 0; --plane) {
      std::array<Value, 4> fragment = loadFragment(view, block, plane);
      for (int64_t half = 0; half < 2; ++half)
        halves[half] = multiply(
            fragmentType, fragment,
            ArrayRef<Value>(basis).slice(4 * i + 2 * half, 2), halves[half]);
    }
  }
  std::array<std::array<Value, 4>, 2> rows;
  for (int64_t row = 0; row < 2; ++row)
    rows[row] = {halves[0][2 * row], halves[0][2 * row + 1], halves[1][2 * row],
                 halves[1][2 * row + 1]};
  return rows;
}
