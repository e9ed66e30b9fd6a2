//===- Limits.cpp - What a chip can't hold --------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/Limits.h"

#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>

using namespace llvm;
using namespace mlir::hlq;

static constexpr int64_t kMaxConsumers = 3;

/// What keeps the numbers of tiles within 32 bits.
static constexpr int64_t kMaxRaster = 1024;

EncodeLayout EncodeProblem::getLayout() const {
  SmallVector<int64_t, 4> bytes, maxima;
  for (const EncodeView &view : views) {
    bytes.push_back(view.getTileBytes());
    maxima.push_back(view.getTileMaxima());
  }
  return EncodeLayout(elementBits, bytes, maxima);
}

void TileCluster::cover(int64_t elements, bool down) {
  int64_t &tiles = down ? rows : columns;
  tiles = std::max<int64_t>(tiles, divideCeil(elements, kEncodeTile));
}

TileCluster EncodeProblem::getCluster() const {
  TileCluster cluster;
  for (const EncodeView &view : views)
    if (view.findsOwnScales())
      cluster.cover(view.scales.codes * 16 / view.kept, view.transposed);
  return cluster;
}

/// Why a kernel of the schedule can't apply the scales, if so.
static std::optional<std::string>
explainScales(const ContractSchedule &schedule, const ContractTraits &traits) {
  auto fail = [](const Twine &text) { return text.str(); };
  int64_t codes = traits.getSumCodes();
  for (const ScaleBlock &block : {traits.lhsScales, traits.rhsScales}) {
    // The 16 rows of a warp share a scale, or each has its own.
    if (block.rows > 1 && (codes == 0 || block.rows % 16 != 0))
      return fail("scales of " + Twine(block.rows) +
                  " rows each: one for all, one for each row, or, where they "
                  "come in blocks of codes, for a multiple of 16 is expected");
    if (block.codes % schedule.tileK != 0)
      return fail("scales of " + Twine(block.codes) +
                  " codes each: a multiple of " + Twine(schedule.tileK) +
                  ", those of a stage, is expected");
    if (block.codes != 0 && block.codes % codes != 0)
      return fail("scales of " + Twine(block.codes) +
                  " codes beside those of " + Twine(codes) +
                  ": a multiple is expected");
  }
  return std::nullopt;
}

std::optional<std::string>
mlir::hlq::explainLimit(const ContractSchedule &schedule,
                        const ContractTraits &traits, const Chip &chip) {
  auto fail = [](const Twine &text) { return text.str(); };
  if (schedule.consumers < 1 || schedule.consumers > kMaxConsumers)
    return fail(Twine(schedule.consumers) + " warpgroups that multiply: 1 to " +
                Twine(kMaxConsumers) + " are expected");
  int64_t rows = kWgmmaRows * schedule.consumers;
  if (schedule.tileM < rows || schedule.tileM % rows != 0)
    return fail("tile of " + Twine(schedule.tileM) + " rows: a multiple of " +
                Twine(rows) + ", 64 for each of " + Twine(schedule.consumers) +
                " warpgroups, is expected");
  if (schedule.tileN < 16 || schedule.tileN > 256 || schedule.tileN % 16 != 0)
    return fail("tile of " + Twine(schedule.tileN) +
                " columns: a multiple of 16 up to 256 is expected");
  if (schedule.tileK != 128)
    return fail("tile of " + Twine(schedule.tileK) +
                " codes of the contracted dimension: 128, a row of the "
                "swizzle, is expected");
  if (schedule.stages < 2)
    return fail(Twine(schedule.stages) + " stages: at least 2 are expected");
  if (schedule.raster < 1 || schedule.raster > kMaxRaster)
    return fail("raster of " + Twine(schedule.raster) +
                " rows of tiles: 1 to " + Twine(kMaxRaster) + " are expected");
  if (auto limit = explainScales(schedule, traits))
    return limit;
  ContractLayout layout(schedule, traits, chip);
  int64_t accumulators = schedule.tileN / 2 * layout.rowBlocks;
  if (traits.hasBlocks())
    accumulators += layout.sumColumns / 2;
  int64_t maxAccumulators = getMaxAccumulators(schedule, traits);
  if (accumulators > maxAccumulators)
    return fail(Twine(accumulators) + " accumulators a thread: at most " +
                Twine(maxAccumulators) + " fit");
  // Stages that are read again must stay, beside one that arrives meanwhile.
  if (layout.wholeStages > 1 && schedule.stages <= layout.wholeStages)
    return fail(Twine(schedule.stages) + " stages: more than the " +
                Twine(layout.wholeStages) +
                " of a block of scales are expected where sums are formed in "
                "parts");
  int64_t bytes = layout.totalBytes;
  if (bytes > chip.sharedMemoryPerBlock)
    return fail(Twine(bytes) + " bytes of shared memory: a block on " +
                chip.name + " has " + Twine(chip.sharedMemoryPerBlock));
  return std::nullopt;
}

std::optional<std::string>
mlir::hlq::explainLimit(const EncodeSchedule &schedule,
                        const EncodeProblem &problem, const Chip &chip) {
  auto fail = [](const Twine &text) { return text.str(); };
  if (schedule.tileRows != kEncodeTile || schedule.tileColumns != kEncodeTile)
    return fail("tile of " + Twine(schedule.tileRows) + " x " +
                Twine(schedule.tileColumns) +
                " elements: " + Twine(kEncodeTile) + " x " +
                Twine(kEncodeTile) + " is expected");
  if (schedule.raster < 1 || schedule.raster > kMaxRaster)
    return fail("raster of " + Twine(schedule.raster) +
                " rows of tiles: 1 to " + Twine(kMaxRaster) + " are expected");
  int64_t blocks = schedule.blocksPerMultiprocessor;
  if (blocks < 1 || blocks > kMaxEncodeBlocks)
    return fail(Twine(blocks) + " blocks on a multiprocessor: 1 to " +
                Twine(kMaxEncodeBlocks) + " are expected");
  if (int64_t tiles = problem.getCluster().size(); tiles > kLargestCluster)
    return fail(Twine(tiles) + " tiles of " + Twine(kEncodeTile) + " x " +
                Twine(kEncodeTile) + " elements share scales: at most " +
                Twine(kLargestCluster) + " find them together");
  EncodeLayout layout = problem.getLayout();
  int64_t bytes = std::max(layout.codesTotalBytes, layout.maximaTotalBytes);
  if (bytes > chip.sharedMemoryPerBlock)
    return fail(Twine(bytes) + " bytes of shared memory: a block on " +
                chip.name + " has " + Twine(chip.sharedMemoryPerBlock));
  if (blocks * (bytes + kSharedMemoryReserved) >
      chip.sharedMemoryPerMultiprocessor)
    return fail(Twine(blocks) + " blocks of " + Twine(bytes) +
                " bytes of shared memory, and " + Twine(kSharedMemoryReserved) +
                " more each: a multiprocessor of " + chip.name + " has " +
                Twine(chip.sharedMemoryPerMultiprocessor));
  return std::nullopt;
}
