//===- SelectSchedules.h - From problem to schedule -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A problem and a chip give a schedule with its predicted time, or the reason
// why there is none: the candidate within the limits (Limits.h) that is
// expected to take the least time (Costs.h).
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_SELECTSCHEDULES_H
#define HLQ_TARGET_SELECTSCHEDULES_H

#include "hlq/Target/Chips.h"
#include "hlq/Target/Costs.h"
#include "hlq/Target/Problems.h"
#include "hlq/Target/Schedules.h"

#include <optional>
#include <string>

namespace mlir::hlq {

/// A schedule with its predicted time, or why there is none.
template <typename Schedule>
struct Selected {
  std::optional<Schedule> schedule;
  std::string reason;
  Estimate estimate;
  /// The next best, where there is one.
  std::optional<Schedule> runnerUp;
  Estimate runnerUpEstimate;

  explicit operator bool() const { return schedule.has_value(); }
};

/// The schedules that are chosen from: those that were measured on the chip.
llvm::SmallVector<ContractSchedule>
getContractCandidates(const ContractTraits &traits, const Chip &chip);

/// The candidate that is expected to take the least time. A size known at run
/// time only is taken to be large.
Selected<ContractSchedule> selectSchedule(const ContractProblem &problem,
                                          const Chip &chip);

/// The only tile there is, with as many blocks as a multiprocessor holds.
Selected<EncodeSchedule> selectSchedule(const EncodeProblem &problem,
                                        const Chip &chip);

/// The predicted time of a schedule that was chosen by hand, where such a tile
/// was measured.
std::optional<Estimate> estimateSchedule(const ContractProblem &problem,
                                         const ContractSchedule &schedule,
                                         const Chip &chip);

} // namespace mlir::hlq

#endif // HLQ_TARGET_SELECTSCHEDULES_H
