//===- SelectSchedules.h - From problem to schedule -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pure functions: a problem and a chip give a schedule, or the reason why there
// is none. What a chip can't hold (limits) stands apart from what is thought
// best.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_SELECTSCHEDULES_H
#define HLQ_TARGET_SELECTSCHEDULES_H

#include "hlq/Target/Chips.h"
#include "hlq/Target/Schedules.h"
#include "hlq/Target/SharedMemory.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <string>

namespace mlir::hlq {

/// An integer product [m, k] x [n, k]: sizes in elements, nullopt where they
/// are known at run time only.
struct ContractProblem {
  std::optional<int64_t> m, n, k;
  ContractTraits traits = {};
};

/// A matrix [rows, columns] that is encoded; `elementBits` is 16 or 32.
struct EncodeProblem {
  std::optional<int64_t> rows, columns;
  int64_t elementBits = 16;
  /// For each view the codes of a tile, in bytes.
  llvm::SmallVector<int64_t, 4> viewBytes;
};

/// A schedule, or why there is none.
template <typename Schedule>
struct Selected {
  std::optional<Schedule> schedule;
  std::string reason;
  /// The time that was estimated, in units that compare schedules alone.
  double cost = 0;

  explicit operator bool() const { return schedule.has_value(); }
};

/// Why the chip can't run a kernel of the schedule, if so.
std::optional<std::string> explainLimit(const ContractSchedule &schedule,
                                        const ContractTraits &traits,
                                        const Chip &chip);
std::optional<std::string> explainLimit(const EncodeSchedule &schedule,
                                        const EncodeProblem &problem,
                                        const Chip &chip);

/// The schedules that are chosen from, beside what they are thought to be
/// worth.
llvm::SmallVector<ContractSchedule> getContractCandidates();

/// The tile whose waves of blocks are expected to take the least time. A size
/// known at run time only is taken to be large.
Selected<ContractSchedule> selectSchedule(const ContractProblem &problem,
                                          const Chip &chip);
Selected<EncodeSchedule> selectSchedule(const EncodeProblem &problem,
                                        const Chip &chip);

} // namespace mlir::hlq

#endif // HLQ_TARGET_SELECTSCHEDULES_H
