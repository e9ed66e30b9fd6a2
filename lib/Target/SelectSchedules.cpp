//===- SelectSchedules.cpp - From problem to schedule ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"
#include "hlq/Target/Limits.h"

#include "llvm/ADT/Twine.h"

using namespace llvm;
using namespace mlir::hlq;

/// Why nothing can be chosen for a chip, "" where something can.
static std::string explainMissing(const Chip &chip) {
  if (!chip.missing.empty())
    return (chip.name + " lacks " + chip.missing).str();
  if (!findRates(chip.name))
    return ("no rates were measured for " + chip.name +
            ": tools/gpu/fit.py writes them")
        .str();
  return "";
}

SmallVector<ContractSchedule>
mlir::hlq::getContractCandidates(const ContractTraits &traits,
                                 const Chip &chip) {
  SmallVector<ContractSchedule> candidates;
  if (const ChipRates *rates = findRates(chip.name))
    for (const TileRates &tile : rates->tiles)
      if (tile.blocks == traits.hasBlocks())
        candidates.push_back(tile.schedule);
  return candidates;
}

Selected<ContractSchedule>
mlir::hlq::selectSchedule(const ContractProblem &problem, const Chip &chip) {
  Selected<ContractSchedule> selected;
  selected.reason = explainMissing(chip);
  if (!selected.reason.empty())
    return selected;
  const ChipRates &rates = *findRates(chip.name);
  for (const TileRates &tile : rates.tiles) {
    if (tile.blocks != problem.traits.hasBlocks())
      continue;
    if (auto limit = explainLimit(tile.schedule, problem.traits, chip)) {
      selected.reason = *limit;
      continue;
    }
    Estimate found = estimate(problem, tile, rates);
    if (!selected || found.time < selected.estimate.time) {
      selected.runnerUp = selected.schedule;
      selected.runnerUpEstimate = selected.estimate;
      selected.schedule = tile.schedule;
      selected.estimate = found;
    } else if (!selected.runnerUp ||
               found.time < selected.runnerUpEstimate.time) {
      selected.runnerUp = tile.schedule;
      selected.runnerUpEstimate = found;
    }
  }
  if (selected)
    selected.reason.clear();
  return selected;
}

Selected<EncodeSchedule> mlir::hlq::selectSchedule(const EncodeProblem &problem,
                                                   const Chip &chip) {
  Selected<EncodeSchedule> selected;
  selected.reason = explainMissing(chip);
  if (!selected.reason.empty())
    return selected;
  // Many blocks that make their views in turns are ahead of few that make them
  // at once: while one waits for its tile, others work.
  EncodeSchedule schedule;
  schedule.blocksPerMultiprocessor = kMaxEncodeBlocks;
  while (schedule.blocksPerMultiprocessor > 1 &&
         explainLimit(schedule, problem, chip))
    --schedule.blocksPerMultiprocessor;
  if (auto limit = explainLimit(schedule, problem, chip)) {
    selected.reason = *limit;
    return selected;
  }
  selected.schedule = schedule;
  selected.estimate = estimateCodes(problem, *findRates(chip.name));
  return selected;
}

std::optional<Estimate>
mlir::hlq::estimateSchedule(const ContractProblem &problem,
                            const ContractSchedule &schedule,
                            const Chip &chip) {
  const ChipRates *rates = findRates(chip.name);
  if (!rates)
    return std::nullopt;
  for (const TileRates &tile : rates->tiles)
    if (tile.schedule == schedule && tile.blocks == problem.traits.hasBlocks())
      return estimate(problem, tile, *rates);
  return std::nullopt;
}
