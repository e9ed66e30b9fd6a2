//===- SelectSchedules.cpp - From problem to schedule ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"

#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <limits>

using namespace llvm;
using namespace mlir::hlq;

/// What a size that is known at run time only is taken to be.
static constexpr int64_t kUnknownSize = 8192;

//===----------------------------------------------------------------------===//
// Limits
//===----------------------------------------------------------------------===//

static constexpr int64_t kMaxConsumers = 3;

/// Blocks of 256 threads that a multiprocessor holds with as many registers as
/// an encoding needs, 64 a thread.
static constexpr int64_t kMaxEncodeBlocks = 4;

/// What keeps the numbers of tiles within 32 bits.
static constexpr int64_t kMaxRaster = 1024;

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
  EncodeLayout layout(problem.elementBits, problem.viewBytes);
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

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

namespace {
/// A tile that proved its worth, and what its products are worth beside those
/// of the first.
struct Candidate {
  ContractSchedule schedule;
  double efficiency;
};
} // namespace

/// Measured on an H200 with ten sizes
/// (test/unit/Target/SelectSchedulesTest.cpp) down to 128 x 112; what is
/// smaller is estimated.
static constexpr Candidate candidates[] = {
    {{128, 256, 128, 4, 2, 8}, 1.00}, {{256, 192, 128, 3, 2, 8}, 1.05},
    {{256, 128, 128, 4, 2, 8}, 0.99}, {{128, 192, 128, 5, 2, 8}, 0.95},
    {{128, 192, 128, 4, 2, 8}, 0.95}, {{192, 160, 128, 4, 3, 8}, 0.94},
    {{128, 160, 128, 5, 2, 8}, 0.93}, {{128, 128, 128, 6, 2, 8}, 0.90},
    {{128, 112, 128, 6, 2, 8}, 0.85}, {{128, 96, 128, 6, 2, 8}, 0.78},
    {{128, 64, 128, 6, 2, 8}, 0.60},  {{64, 256, 128, 5, 1, 8}, 0.60},
    {{64, 128, 128, 6, 1, 8}, 0.50},  {{64, 64, 128, 6, 1, 8}, 0.36},
};

SmallVector<ContractSchedule> mlir::hlq::getContractCandidates() {
  return map_to_vector(candidates, [](const Candidate &candidate) {
    return candidate.schedule;
  });
}

/// The time that the candidate's tiles take, in products of a multiprocessor at
/// full rate. Products with padding count as products.
///
/// A wave that fills a part of the chip takes more than its part of the time,
/// and less than all of it: the chip runs at the limit of its power, so that
/// multiprocessors which idle speed up the others. The mean of both fits best.
static double estimateTime(const Candidate &candidate, int64_t m, int64_t n,
                           int64_t k, const Chip &chip) {
  const ContractSchedule &schedule = candidate.schedule;
  int64_t tiles = divideCeil(m, schedule.tileM) * divideCeil(n, schedule.tileN);
  double waves = divideCeil(tiles, chip.multiprocessors);
  double filled = static_cast<double>(tiles) / chip.multiprocessors;
  double products =
      static_cast<double>(schedule.tileM) * static_cast<double>(schedule.tileN);
  // The last tile's results are stored while nothing is multiplied.
  double depth = static_cast<double>(k) + 256.0;
  return (waves + filled) / 2 * products * depth / candidate.efficiency;
}

Selected<ContractSchedule>
mlir::hlq::selectSchedule(const ContractProblem &problem, const Chip &chip) {
  if (!chip.missing.empty())
    return {std::nullopt, (chip.name + " lacks " + chip.missing).str()};
  int64_t m = problem.m.value_or(kUnknownSize);
  int64_t n = problem.n.value_or(kUnknownSize);
  int64_t k = problem.k.value_or(kUnknownSize);
  Selected<ContractSchedule> selected;
  double best = std::numeric_limits<double>::infinity();
  for (const Candidate &candidate : candidates) {
    if (auto limit = explainLimit(candidate.schedule, problem.traits, chip)) {
      selected.reason = *limit;
      continue;
    }
    double time = estimateTime(candidate, m, n, k, chip);
    if (time < best) {
      best = time;
      selected.schedule = candidate.schedule;
    }
  }
  if (selected)
    selected.reason.clear();
  selected.cost = best;
  return selected;
}

Selected<EncodeSchedule> mlir::hlq::selectSchedule(const EncodeProblem &problem,
                                                   const Chip &chip) {
  if (!chip.missing.empty())
    return {std::nullopt, (chip.name + " lacks " + chip.missing).str()};
  // Many blocks that make their views in turns are ahead of few that make them
  // at once: while one waits for its tile, others work.
  EncodeSchedule schedule;
  schedule.blocksPerMultiprocessor = kMaxEncodeBlocks;
  while (schedule.blocksPerMultiprocessor > 1 &&
         explainLimit(schedule, problem, chip))
    --schedule.blocksPerMultiprocessor;
  if (auto limit = explainLimit(schedule, problem, chip))
    return {std::nullopt, *limit};
  return {schedule, ""};
}
