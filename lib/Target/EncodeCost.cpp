//===- EncodeCost.cpp - How long encodings take ---------------------------===//
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

static constexpr int64_t kCopyAlignment = 16;

/// A kernel that takes `work` for a tile and writes `written` bytes.
static Estimate estimatePass(const EncodeProblem &problem,
                             const ChipRates &chip, double work, double written,
                             double among,
                             TileCluster cluster = {},
                             bool justRead = false) {
  const EncodeRates &rates = chip.encode;
  int64_t rows = problem.rows.value_or(kUnknownSize);
  int64_t columns = problem.columns.value_or(kUnknownSize);
  int64_t elementBytes = problem.elementBits / 8;
  if (columns * elementBytes % kCopyAlignment != 0)
    work += rates.narrow;
  if (elementBytes == 4)
    work += rates.wide;
  int64_t tiles = alignTo(divideCeil(rows, kEncodeTile), cluster.rows) *
                  alignTo(divideCeil(columns, kEncodeTile), cluster.columns);
  int64_t waves = divideCeil(tiles, chip.multiprocessors);
  double read = static_cast<double>(rows) * static_cast<double>(columns) *
                static_cast<double>(elementBytes);
  double moved = read + written;
  double cached = getCachedShare(rates, among > 0 ? among : moved);
  // The last tiles come first: what was read last is still there.
  if (justRead)
    cached = std::max(cached, std::min(read, rates.cached) / moved);
  double transfer = moved * (cached / rates.l2 + (1 - cached) / rates.dram);
  Estimate result =
      overlap(rates.launch + rates.latency * work + (1 - cached) * rates.miss,
              rates.exponent,
              {{static_cast<double>(waves) * work, Bound::Transforming},
               {transfer, Bound::Memory}});
  result.tiles = tiles;
  result.waves = waves;
  return result;
}

Estimate mlir::hlq::estimateMaxima(const EncodeProblem &problem,
                                   const ChipRates &chip, double among) {
  const EncodeRates &rates = chip.encode;
  int64_t count = llvm::count_if(
      problem.views, [](const EncodeView &view) { return view.needsMaxima(); });
  if (count == 0)
    return {};
  double work = rates.maxima + rates.maximaView * static_cast<double>(count);
  return estimatePass(problem, chip, work, /*written=*/0, among);
}

Estimate mlir::hlq::estimateCodes(const EncodeProblem &problem,
                                  const ChipRates &chip, double among,
                                  bool justRead) {
  const EncodeRates &rates = chip.encode;
  double elements = static_cast<double>(problem.rows.value_or(kUnknownSize)) *
                    static_cast<double>(problem.columns.value_or(kUnknownSize));
  double work = rates.codes, written = 0;
  bool exchanges = false;
  for (const EncodeView &view : problem.views) {
    double kept = static_cast<double>(view.kept) / 16;
    work += rates.view + kept * (rates.code + (view.draws ? rates.draw : 0));
    written += elements * view.getBytes();
    // Delayed scales measure the maximum as well, for the next step.
    if (!view.needsMaxima())
      work += rates.maximaView;
    exchanges |= view.findsOwnScales();
  }
  if (exchanges)
    work += rates.exchange;
  return estimatePass(problem, chip, work, written, among,
                      problem.getCluster(), justRead);
}
