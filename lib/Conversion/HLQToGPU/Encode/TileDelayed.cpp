//===- TileDelayed.cpp - Scales of the step before ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A delayed scale is known before the tensor is read, so codes are made at
// once, and the maximum is found on the way, for the next step. A warp that
// finds a coefficient beyond what has a code makes its codes again, clamped.
// That is rare, so clamps cost nothing where there is nothing to clamp; the
// maximum is one instruction for each code.
//
// Maximum and scale lie in memory that was zeroed, and are only raised, by
// bits: those of positive numbers are in order, infinity is above all of them,
// and NaN above that. So a block that finds one of the latter two raises the
// scale to it, before or after the block that writes the scale.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"

using namespace mlir;
using namespace mlir::hlq;

/// The bits of infinity.
static constexpr int64_t kInfinity = 0x7F800000;

/// Makes the warp's codes, and leaves their maximum for the block's.
void TileEncoder::encodeDelayedView(const PlannedView &view,
                                    const QuantizerState &state) {
  Value largest;
  encodeView(view, state, /*limit=*/Value(), &largest);
  Value bits = reduceOverWarp(NVVM::ReduxKind::UMAX, asBits(largest));
  Value slots = add(tileAddress, plan.layout.maxima[view.number]);
  when(eq(lane, i32(0)),
       [&] { storeShared(bits, add(slots, mul(warp, kMaximumBytes))); });
  // Where the scale is 1 for want of a previous maximum, it is the largest
  // code.
  Value previous = loadMaxima(view);
  Value isOne = eq(asBits(getScale(view, previous)), asBits(f32(1)));
  Value limit = select(isOne, f32(view.view.qmax), previous);
  when(ult(asBits(limit), bits), [&] {
    synchronizeWarp();
    encodeView(view, state, limit);
  });
}

/// Raises maximum and scale to what the block's warps found.
void TileEncoder::publishMeasured(const PlannedView &view) {
  const ViewArguments &arguments = this->arguments.views[view.number];
  Value bits =
      loadLargestOfWarps(add(tileAddress, plan.layout.maxima[view.number]));
  atomicMax(arguments.measured, bits);
  Value scale = asBits(getStoredScale(view, getScale(view, loadMaxima(view))));
  Value isPoison = ult(i32(kInfinity - 1), bits);
  Value isFirst = eq(bitOr(rowTile, columnTile), i32(0));
  when(bitOr(isFirst, isPoison), [&] {
    atomicMax(arguments.scales, select(isPoison, umax(scale, bits), scale));
  });
}

void TileEncoder::publishAllMeasured() {
  barrier();
  int64_t count = 0;
  for (const PlannedView &view : plan.views)
    if (view.isDelayed()) {
      Value publishes = eq(thread, i32(count++ % kWarps * kWarpThreads));
      // A cluster's tiles beyond the matrix encode nothing.
      if (plan.findsMaxima())
        publishes = bitAnd(publishes, tileIsInside);
      when(publishes, [&] { publishMeasured(view); });
    }
}
