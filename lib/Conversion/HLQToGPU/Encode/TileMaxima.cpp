//===- TileMaxima.cpp - The largest magnitudes of a tile ------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scales need the largest coefficients only, not where they are, which is less
// work than to make the coefficients:
//
//   full rank: the last step of the transform makes u + v and u - v of a
//     coefficient u of the first eight elements and one of the others, v. The
//     larger magnitude of the two is |u| + |v|.
//   projections: one product makes the eight coefficients of a block. They are
//     those that codes are made of to the last bit. Elements may cancel in all
//     of them, and then another order of summation would be far off.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"

using namespace mlir;
using namespace mlir::hlq;

/// The largest magnitudes of the thread's two rows of codes.
std::array<Value, 2> TileEncoder::findMaxima(const PlannedView &view) {
  std::array<Value, 2> maxima;
  auto include = [&](int64_t row, Value magnitude) {
    maxima[row] = maxima[row] ? maximum(maxima[row], magnitude) : magnitude;
  };
  if (!view.view.basis) {
    makeBasis(view);
    for (int64_t portion = 0; portion < view.portions(); ++portion)
      for (auto [row, coefficients] :
           llvm::enumerate(transformPortion(view, portion)))
        for (Value coefficient : coefficients)
          include(row, absolute(coefficient));
    return maxima;
  }

  const std::array<Value, 2> words = columnsOfBases[view.number];
  const std::array<Value, 4> zeros = {f32(0), f32(0), f32(0), f32(0)};
  for (int64_t block = 0; block < kTile / kBlock; ++block) {
    // Full rank: of the first eight elements, and of the others.
    std::array<std::array<Value, 4>, 2> sums = {zeros, zeros};
    for (int64_t plane = numPlanes - 1; plane >= 0; --plane) {
      std::array<Value, 4> fragment = loadFragment(view, block, plane);
      if (view.rank != kBlock) {
        sums[0] = multiply(fragmentType, fragment, words, sums[0]);
        continue;
      }
      for (int64_t half = 0; half < 2; ++half)
        sums[half] =
            multiply(fragmentType, ArrayRef<Value>(fragment).slice(2 * half, 2),
                     words[0], sums[half]);
    }
    for (int64_t i = 0; i < 4; ++i) {
      Value magnitude = absolute(sums[0][i]);
      if (view.rank == kBlock)
        magnitude =
            arith::AddFOp::create(*this, magnitude, absolute(sums[1][i]));
      include(i / 2, magnitude);
    }
  }
  return maxima;
}

/// The larger one of the four lanes of a quad: of row g in the even lanes, of
/// row g + 8 in the odd ones.
Value TileEncoder::reduceOverQuad(std::array<Value, 2> maxima) {
  // Lanes exchange what the other one keeps.
  Value isOdd = eq(bitAnd(lane, 1), i32(1));
  Value kept = select(isOdd, maxima[1], maxima[0]);
  Value given = select(isOdd, maxima[0], maxima[1]);
  kept = maximum(kept, shuffleXor(given, 1));
  return maximum(kept, shuffleXor(kept, 2));
}

/// The row of the warp's 16 that reduceOverQuad leaves in this lane.
Value TileEncoder::rowOfLane() { return add(group, mul(bitAnd(quad, 1), 8)); }

//===----------------------------------------------------------------------===//
// The pass that finds maxima alone
//===----------------------------------------------------------------------===//

/// Only the atomics wait for what was launched before.
void TileEncoder::buildMaxima() {
  letNextKernelBegin();
  makeColumnsOfBases();
  waitForCopies();
  barrier();
  if (kernel.formsSums)
    storeSums();
  for (const PlannedView &view : plan.views)
    reduceMaxima(view);
  publishTensorMaxima();
}

void TileEncoder::reduceMaxima(const PlannedView &view) {
  std::array<Value, 2> maxima = findMaxima(view);
  if (!view.perRow()) {
    // One word for each warp, until all are there.
    Value bits = reduceOverWarp(NVVM::ReduxKind::UMAX,
                                asBits(maximum(maxima[0], maxima[1])));
    Value slot =
        add(stagingAddress, add(mul(warp, 4), view.number * kWarps * 4));
    when(eq(lane, i32(0)), [&] { storeShared(bits, slot); });
    return;
  }
  Value largest = reduceOverQuad(maxima);
  Value row = add(add(firstCodeRow(view), mul(warp, kBlock)), rowOfLane());
  waitForEarlierKernel();
  when(bitAnd(ult(quad, i32(2)), ult(row, codeRows(view))), [&] {
    atomicMax(
        gep(arguments.views[view.number].maxima, zext64(row), getI32Type()),
        asBits(largest));
  });
}

/// The largest of eight words, one of each warp.
Value TileEncoder::loadLargestOfWarps(Value slots) {
  Value bits;
  Type four = VectorType::get(4, getI32Type());
  for (int64_t part = 0; part < kWarps; part += 4) {
    Value words = loadShared(four, slots, part * kMaximumBytes);
    for (int64_t j = 0; j < 4; ++j) {
      Value word = LLVM::ExtractElementOp::create(*this, words, i32(j));
      bits = bits ? umax(bits, word) : word;
    }
  }
  return bits;
}

void TileEncoder::publishTensorMaxima() {
  SmallVector<const PlannedView *> views;
  for (const PlannedView &view : plan.views)
    if (!view.perRow())
      views.push_back(&view);
  if (views.empty())
    return;
  barrier();
  // A warp for each view, as far as there are warps.
  for (auto [i, view] : llvm::enumerate(views))
    when(eq(thread, i32(i % kWarps * 32)), [&, view = view] {
      Value bits = loadLargestOfWarps(
          add(stagingAddress, view->number * kWarps * kMaximumBytes));
      waitForEarlierKernel();
      atomicMax(arguments.views[view->number].maxima, bits);
    });
}
