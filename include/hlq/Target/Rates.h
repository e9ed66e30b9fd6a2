//===- Rates.h - How fast a chip was measured to be -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers in the cost model's formulas (docs/cost-model.md), which
// tools/gpu/fit.py fits to measurements and writes. Times are in microseconds,
// rates in bytes or operations a microsecond.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_RATES_H
#define HLQ_TARGET_RATES_H

#include "hlq/Target/Schedules.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::hlq {

/// A tile of contractions: what a multiprocessor takes for a step of 128 codes,
/// and for the results.
struct TileRates {
  ContractSchedule schedule;
  /// Whether it is of the kernel with scales per block; with 256 codes each.
  bool blocks;
  double step, results;
};

struct ContractRates {
  /// What every launch takes.
  double launch;
  /// How completely what happens at once overlaps; endless: wholly, 1: not.
  double exponent;
  /// Multiplications and additions of the whole chip, at the limit of its
  /// power; of the kernel with scales per block, which does more beside them.
  double operations, blockOperations;
  /// How many times as many where both operands have codes of few bits.
  double small;
  /// Of tiles out of L2, and of matrices out of memory.
  double l2, dram;
  /// Beside a tile's results, for each 128 x 128 of them: f32, accumulation,
  /// rows that aren't a multiple of 16 bytes.
  double wide, accumulate, narrow;
  /// What a step takes longer with scales for each 128 codes than with endless
  /// blocks; half as much for 256, at which tiles are measured.
  double block;
};

struct EncodeRates {
  double launch;
  /// Of the first tile, in times of a tile: until it is there, and its codes
  /// are written.
  double latency;
  /// What the first tile takes longer out of memory.
  double miss;
  double exponent;
  /// What a tile takes: the kernel that finds maxima, and for each view; the
  /// one that makes codes, for each view, for its codes, and if they draw.
  double maxima, maximaView, codes, view, code, draw;
  double dram, l2;
  /// Bytes that stay in L2 until they are touched again: all up to `cached`,
  /// none from `uncached`.
  double cached, uncached;
  /// Beside, for a tile: elements whose rows aren't a multiple of 16 bytes, and
  /// those of 32 bits.
  double narrow, wide;
  /// The exchange of maxima among the blocks of a cluster.
  double exchange;
};

/// The vendor's library, whose kernels are taken to be as ours. `dram` adds to
/// `operations`.
struct FloatRates {
  double launch, exponent, operations, dram;
  /// Of 64 elements, and for each 128 x 128 of a tile; results likewise.
  double step, stepArea, results, resultsArea;
  /// What cutting the contracted dimension into parts takes beside: adding
  /// them up is a launch of its own.
  double split;
  /// What a step of one element takes in f32, by tiles of 64 x 64.
  double f32;
  /// How much slower rows are that are multiples of 16, 8, 4 and 2 bytes.
  double alignment[4];
};

struct ChipRates {
  llvm::StringRef chip;
  int64_t multiprocessors;
  ContractRates contract;
  llvm::ArrayRef<TileRates> tiles;
  EncodeRates encode;
  FloatRates product;
  /// Setting a small region to zero.
  double memset;
  /// How much earlier than by itself a kernel of a layer has ended that was
  /// launched as dependent on the one before.
  double dependent;
  /// How much of the time is saved that a kernel which doesn't wait for the one
  /// before would run beside it, between 0 and 1.
  double beside;
};

/// The rates of a PTX target, or null where none were measured.
const ChipRates *findRates(llvm::StringRef chip);

} // namespace mlir::hlq

#endif // HLQ_TARGET_RATES_H
