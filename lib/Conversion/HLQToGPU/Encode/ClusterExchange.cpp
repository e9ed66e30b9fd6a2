//===- ClusterExchange.cpp - Blocks tell one another their maxima ---------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tiles that share scales of a view are a *group*: neighbours along the
// codes, all in one cluster. Every block sends its maxima to every block of the
// group, itself included, by stores that count themselves at a barrier of the
// receiver's when they have arrived. The receiver knows how many bytes will
// come, so a barrier is used once, and nobody waits for more than the view
// needs.
//
// A block waits for all that is sent to it before it ends, so nobody stores
// into the memory of a block that is gone.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"

using namespace mlir;
using namespace mlir::hlq;

/// This block's place in the group of a view.
Value TileEncoder::placeInGroup(const PlannedView &view) {
  return urem(codeTile(view), view.groupTiles);
}

/// The rank in the cluster of the block at a place in the group. A grid is made
/// of whole clusters, so the tile's numbers tell the block's place; to compute
/// it from the registers that hold it takes several times as many instructions.
Value TileEncoder::getRank(const PlannedView &view, Value place) {
  Value row = urem(rowTile, plan.cluster.rows);
  Value column = urem(columnTile, plan.cluster.columns);
  Value &along = view.view.transposed ? row : column;
  along = add(sub(along, placeInGroup(view)), place);
  return add(mul(column, plan.cluster.rows), row);
}

/// A barrier for each view, ready before any block of the cluster sends: all
/// arrive here, and wait only when they have something to send.
void TileEncoder::openExchange() {
  Value isFirst = eq(thread, i32(0));
  when(isFirst, [&] {
    for (const PlannedView &view : plan.views)
      if (view.findsOwnMaxima())
        initializeArrivals(barrierAddress(view));
    publishArrivals();
  });
  // The assembler initializes with the whole warp, in which the first thread,
  // who goes on, is just one of those that may have done it.
  synchronizeWarp();
  when(isFirst, [&] {
    for (const PlannedView &view : plan.views)
      if (view.findsOwnMaxima())
        expectArrivals(barrierAddress(view),
                       plan.layout.viewMaxima[view.number] * kMaximumBytes);
  });
  synchronizeWarp();
  arriveAtCluster();
}

Value TileEncoder::barrierAddress(const PlannedView &view) {
  return add(tileAddress, plan.layout.barriers[view.number]);
}

/// Sends the largest magnitudes of the thread's two rows, or of the warp.
void TileEncoder::sendMaxima(const PlannedView &view,
                             std::array<Value, 2> maxima) {
  Value slots = add(tileAddress, plan.layout.maxima[view.number]);
  Value barrier = barrierAddress(view);
  Value place = placeInGroup(view);
  auto send = [&](Value bits, Value slot, Value receiver) {
    Value rank = getRank(view, receiver);
    storeInBlock(bits, mapToBlock(slot, rank), mapToBlock(barrier, rank));
  };
  if (view.perRow()) {
    // Of the four lanes that have a row's maximum, every second one has the
    // other row; they share the receivers.
    Value bits = asBits(reduceOverQuad(maxima));
    Value row = add(mul(warp, kBlock), rowOfLane());
    Value slot = add(slots, mul(add(mul(place, kTile), row), kMaximumBytes));
    for (int64_t first = 0; first < view.groupTiles; first += 2) {
      Value receiver = add(shr(quad, 1), first);
      if (first + 2 <= view.groupTiles)
        send(bits, slot, receiver);
      else
        when(ult(receiver, i32(view.groupTiles)),
             [&] { send(bits, slot, receiver); });
    }
    return;
  }
  Value bits = reduceOverWarp(NVVM::ReduxKind::UMAX,
                              asBits(maximum(maxima[0], maxima[1])));
  Value slot = add(slots, mul(add(mul(place, kWarps), warp), kMaximumBytes));
  when(ult(lane, i32(view.groupTiles)), [&] { send(bits, slot, lane); });
}

/// The largest magnitude of the group: for each row that of the warp's row
/// lane mod 16, else of all.
Value TileEncoder::receiveMaxima(const PlannedView &view) {
  waitForArrivals(barrierAddress(view));
  Value slots = add(tileAddress, plan.layout.maxima[view.number]);
  if (view.perRow()) {
    Value row = add(mul(warp, kBlock), urem(lane, kBlock));
    Value slot = add(slots, mul(row, kMaximumBytes));
    Value largest;
    for (int64_t place = 0; place < view.groupTiles; ++place) {
      Value word =
          loadShared(getI32Type(), slot, place * kTile * kMaximumBytes);
      largest = largest ? umax(largest, word) : word;
    }
    return asFloat(largest);
  }
  Value largest;
  int64_t words = view.groupTiles * kWarps;
  for (int64_t first = 0; first < words; first += kWarpThreads) {
    // The last words are read more than once.
    Value word = add(lane, first);
    if (first + kWarpThreads > words)
      word = umin(word, i32(words - 1));
    word = loadShared(getI32Type(), add(slots, mul(word, kMaximumBytes)));
    largest = largest ? umax(largest, word) : word;
  }
  return asFloat(reduceOverWarp(NVVM::ReduxKind::UMAX, largest));
}
