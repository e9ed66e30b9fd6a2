//===- FloatCost.cpp - How long products of floats take -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Overlap.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace llvm;
using namespace mlir::hlq;

/// Tiles that the vendor's library is taken to choose from, its steps, and
/// those of products in f32.
static constexpr int64_t tileSizes[][2] = {{256, 128}, {128, 256}, {192, 128},
                                           {128, 192}, {128, 128}, {128, 64},
                                           {64, 128},  {64, 64}};
static constexpr int64_t kFloatTileK = 64;
/// Parts that the contracted dimension is cut into, each of some steps at
/// least.
static constexpr int64_t partCounts[] = {1,  2,  3,  4,  6,  8,
                                         12, 16, 24, 32, 48, 64};
static constexpr int64_t kStepsOfPart = 4;
static constexpr int64_t kF32Tile = 64;

static double getSlowdown(const FloatRates &rates, int64_t alignment) {
  int64_t index = 4 - std::clamp<int64_t>(Log2_64(alignment), 1, 4);
  return rates.alignment[index];
}

Estimate mlir::hlq::estimate(const FloatProblem &problem,
                             const ChipRates &chip) {
  const FloatRates &rates = chip.product;
  int64_t m = problem.m.value_or(kUnknownSize);
  int64_t n = problem.n.value_or(kUnknownSize);
  int64_t k = problem.k.value_or(kUnknownSize);
  if (problem.elementBits == 32) {
    // Without tensor cores: bound by what a multiprocessor adds up.
    int64_t tiles = divideCeil(m, kF32Tile) * divideCeil(n, kF32Tile);
    int64_t waves = divideCeil(tiles, chip.multiprocessors);
    double time =
        static_cast<double>(waves) * static_cast<double>(k) * rates.f32;
    return {rates.launch + time, Bound::Multiplying, tiles, waves};
  }
  auto dm = static_cast<double>(m), dn = static_cast<double>(n);
  auto dk = static_cast<double>(k);
  double moved = 2 * (dm * dk + dn * dk + dm * dn);
  // Multiplying and what comes out of memory draw power in turns.
  double memory = moved * (1 - getCachedShare(chip.encode, moved)) / rates.dram;
  int64_t steps = divideCeil(k, kFloatTileK);
  double slowdown = getSlowdown(rates, problem.alignment);
  Estimate best;
  best.time = std::numeric_limits<double>::infinity();
  for (auto [rows, columns] : tileSizes) {
    int64_t tiles = divideCeil(m, rows) * divideCeil(n, columns);
    double tileArea = static_cast<double>(rows * columns);
    double units = tileArea / (kEncodeTile * kEncodeTile);
    double step = rates.step + rates.stepArea * units;
    double results = rates.results + rates.resultsArea * units;
    double operations = 2 * static_cast<double>(tiles) * tileArea *
                        static_cast<double>(steps * kFloatTileK);
    for (int64_t parts : partCounts) {
      if (parts > 1 && steps < parts * kStepsOfPart)
        break;
      int64_t waves = divideCeil(tiles * parts, chip.multiprocessors);
      double chain =
          static_cast<double>(waves) *
          (static_cast<double>(divideCeil(steps, parts)) * step + results);
      Estimate found = overlap(
          rates.launch, rates.exponent,
          {{slowdown * chain, Bound::Multiplying},
           {slowdown * operations / rates.operations + memory, Bound::Power}});
      // Sums of parts are written, and read, in f32.
      if (parts > 1)
        found.time +=
            rates.split + 8 * static_cast<double>(parts) * dm * dn / rates.dram;
      if (found.time < best.time) {
        best = found;
        best.tiles = tiles;
        best.waves = waves;
      }
    }
  }
  return best;
}
