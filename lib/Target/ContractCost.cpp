//===- ContractCost.cpp - How long contractions take ----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Overlap.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace mlir::hlq;

/// Results of 16 bits leave by the copy engine where rows are multiples of
/// this.
static constexpr int64_t kStoreAlignment = 16;

/// Codes that share a scale where rates of tiles with blocks are measured.
static constexpr int64_t kMeasuredBlock = 256;

StringRef mlir::hlq::stringifyBound(Bound bound) {
  switch (bound) {
  case Bound::Launch:
    return "launch";
  case Bound::Multiplying:
    return "multiplying";
  case Bound::Power:
    return "power";
  case Bound::L2:
    return "L2";
  case Bound::Transforming:
    return "transforming";
  case Bound::Memory:
    return "memory";
  }
  llvm_unreachable("unknown bound");
}

Estimate mlir::hlq::estimate(const ContractProblem &problem,
                             const TileRates &tile, const ChipRates &chip) {
  const ContractSchedule &schedule = tile.schedule;
  const ContractTraits &traits = problem.traits;
  const ContractRates &rates = chip.contract;
  int64_t m = problem.m.value_or(kUnknownSize);
  int64_t n = problem.n.value_or(kUnknownSize);
  int64_t k = problem.k.value_or(kUnknownSize);
  int64_t tiles = divideCeil(m, schedule.tileM) * divideCeil(n, schedule.tileN);
  int64_t waves = divideCeil(tiles, chip.multiprocessors);
  double steps = divideCeil(k, schedule.tileK);
  double tileArea = static_cast<double>(schedule.tileM * schedule.tileN);

  double step = tile.step;
  if (int64_t depth = traits.getSumCodes()) {
    auto tileK = static_cast<double>(schedule.tileK);
    step *= 1 + rates.block * (tileK / static_cast<double>(depth) -
                               tileK / static_cast<double>(kMeasuredBlock));
  }
  double results = tile.results;
  double units = tileArea / (kEncodeTile * kEncodeTile);
  if (traits.accumulates)
    results += rates.accumulate * units;
  else if (traits.resultBytes != 2)
    results += rates.wide * units;
  else if (n * traits.resultBytes % kStoreAlignment != 0)
    results += rates.narrow * units;

  auto count = static_cast<double>(tiles);
  auto tileK = static_cast<double>(schedule.tileK);
  double operations = 2 * count * tileArea * steps * tileK;
  double sustained =
      traits.hasBlocks() ? rates.blockOperations : rates.operations;
  if (problem.codeBits <= kSmallCodeBits)
    sustained *= rates.small;
  double fetched = count * steps * tileK *
                   static_cast<double>(schedule.tileM + schedule.tileN);
  double moved = static_cast<double>(m + n) * static_cast<double>(k) +
                 static_cast<double>(m) * static_cast<double>(n) *
                     static_cast<double>(traits.resultBytes) *
                     (traits.accumulates ? 2 : 1);
  Estimate result =
      overlap(rates.launch, rates.exponent,
              {{static_cast<double>(waves) * (steps * step + results),
                Bound::Multiplying},
               {operations / sustained, Bound::Power},
               {fetched / rates.l2, Bound::L2},
               {moved / rates.dram, Bound::Memory}});
  result.tiles = tiles;
  result.waves = waves;
  return result;
}
