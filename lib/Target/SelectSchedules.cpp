//===- SelectSchedules.cpp - From problem to schedule ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace llvm;
using namespace mlir::hlq;

/// What a size that is known at run time only is taken to be.
static constexpr int64_t kUnknownSize = 8192;

//===----------------------------------------------------------------------===//
// Limits
//===----------------------------------------------------------------------===//

/// Threads of a warpgroup, and rows of a wgmma instruction.
static constexpr int64_t kWarpgroupThreads = 128;
static constexpr int64_t kInstructionRows = 64;

/// Accumulators of one thread beyond which the rest of the kernel's values
/// don't fit beside them (measured: 192 do, at 232 registers).
static constexpr int64_t kMaxAccumulators = 192;

int64_t mlir::hlq::getSharedMemoryBytes(const ContractSchedule &schedule) {
  int64_t stage = (schedule.tileM + schedule.tileN) * schedule.tileK;
  // Each warpgroup stores from two buffers of 64 rows of 128 bytes.
  int64_t staging = schedule.consumers * 2 * kInstructionRows * 128;
  int64_t barriers = schedule.stages * 2 * 8;
  return schedule.stages * stage + staging + barriers;
}

std::optional<std::string>
mlir::hlq::explainLimit(const ContractSchedule &schedule, const Chip &chip) {
  auto fail = [](const Twine &text) { return text.str(); };
  int64_t rows = kInstructionRows * schedule.consumers;
  if (schedule.consumers < 1 || schedule.consumers > 2)
    return fail(Twine(schedule.consumers) +
                " warpgroups that multiply: 1 or 2 are expected");
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
  if (schedule.raster < 1)
    return fail("raster of " + Twine(schedule.raster) +
                " rows of tiles: at least 1 is expected");
  int64_t accumulators = schedule.tileM * schedule.tileN /
                         (schedule.consumers * kWarpgroupThreads);
  if (accumulators > kMaxAccumulators)
    return fail(Twine(accumulators) + " accumulators a thread: at most " +
                Twine(kMaxAccumulators) + " fit");
  int64_t bytes = getSharedMemoryBytes(schedule);
  if (bytes > chip.sharedMemoryPerBlock)
    return fail(Twine(bytes) + " bytes of shared memory: a block on " +
                chip.name + " has " + Twine(chip.sharedMemoryPerBlock));
  return std::nullopt;
}

int64_t mlir::hlq::getSharedMemoryBytes(const EncodeSchedule &schedule,
                                        const EncodeProblem &problem) {
  // float32 is split into three planes of bfloat16.
  int64_t planes = problem.elementBits == 32 ? 3 : 1;
  // Codes leave before those of the next view are made.
  int64_t codes =
      problem.viewBytes.empty() ? 0 : *llvm::max_element(problem.viewBytes);
  return schedule.tileRows * schedule.tileColumns * 2 * planes + codes;
}

std::optional<std::string>
mlir::hlq::explainLimit(const EncodeSchedule &schedule,
                        const EncodeProblem &problem, const Chip &chip) {
  if (schedule.tileRows != 128 || schedule.tileColumns != 128)
    return ("tile of " + Twine(schedule.tileRows) + " x " +
            Twine(schedule.tileColumns) + " elements: 128 x 128 is expected")
        .str();
  int64_t bytes = getSharedMemoryBytes(schedule, problem);
  if (bytes > chip.sharedMemoryPerBlock)
    return ("a tile and its codes take " + Twine(bytes) +
            " bytes of shared memory: a block on " + chip.name + " has " +
            Twine(chip.sharedMemoryPerBlock))
        .str();
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

namespace {
/// A tile that proved its worth, and the share of the instruction's rate that
/// its steady state reaches (measured on an H200, docs/performance.md).
struct Candidate {
  ContractSchedule schedule;
  double efficiency;
};
} // namespace

static constexpr Candidate candidates[] = {
    {{128, 256, 128, 4, 2, 8}, 1.00}, {{256, 128, 128, 4, 2, 8}, 0.98},
    {{256, 192, 128, 3, 2, 8}, 0.98}, {{128, 192, 128, 4, 2, 8}, 0.95},
    {{128, 160, 128, 5, 2, 8}, 0.92}, {{128, 128, 128, 6, 2, 8}, 0.88},
    {{128, 112, 128, 6, 2, 8}, 0.84}, {{128, 96, 128, 6, 2, 8}, 0.78},
    {{128, 64, 128, 6, 2, 8}, 0.60},  {{64, 128, 128, 6, 1, 8}, 0.50},
    {{64, 64, 128, 6, 1, 8}, 0.36},
};

/// The time of the candidate's waves, in products of a multiprocessor at full
/// rate. Products with padding count as products.
static double estimateTime(const Candidate &candidate, int64_t m, int64_t n,
                           int64_t k, const Chip &chip) {
  const ContractSchedule &schedule = candidate.schedule;
  int64_t tiles = divideCeil(m, schedule.tileM) * divideCeil(n, schedule.tileN);
  int64_t waves = divideCeil(tiles, chip.multiprocessors);
  double products =
      static_cast<double>(schedule.tileM) * static_cast<double>(schedule.tileN);
  // The last tile's results are stored while nothing is multiplied.
  double depth = static_cast<double>(k) + 256.0;
  return static_cast<double>(waves) * products * depth / candidate.efficiency;
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
    if (auto limit = explainLimit(candidate.schedule, chip)) {
      selected.reason = *limit;
      continue;
    }
    double time = estimateTime(candidate, m, n, k, chip);
    if (time < best) {
      best = time;
      selected.schedule = candidate.schedule;
    }
  }
  return selected;
}

Selected<EncodeSchedule> mlir::hlq::selectSchedule(const EncodeProblem &problem,
                                                   const Chip &chip) {
  if (!chip.missing.empty())
    return {std::nullopt, (chip.name + " lacks " + chip.missing).str()};
  EncodeSchedule schedule;
  // As many blocks as shared memory holds, of which each takes 1 KiB more; four
  // of 256 threads leave each thread 64 registers.
  int64_t bytes = getSharedMemoryBytes(schedule, problem) + 1024;
  schedule.blocksPerMultiprocessor = std::clamp<int64_t>(
      chip.sharedMemoryPerMultiprocessor / bytes, int64_t{1}, int64_t{4});
  if (auto limit = explainLimit(schedule, problem, chip))
    return {std::nullopt, *limit};
  return {schedule, ""};
}
