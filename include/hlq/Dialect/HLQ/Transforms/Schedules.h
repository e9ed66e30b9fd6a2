//===- Schedules.h - Schedules that operations carry ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Target/Chips.h"
#include "hlq/Target/Schedules.h"

#include <optional>
#include <string>

namespace mlir::hlq {

/// The schedule in the operation's `hlq.schedule`, if it has one of the kind:
/// three tile sizes for a contraction, two for an encoding.
std::optional<ContractSchedule> getContractSchedule(Operation *op);
std::optional<EncodeSchedule> getEncodeSchedule(Operation *op);

/// The operation's `hlq.schedule` if it has one that the chip can run, or the
/// best where it has none; failure, and the reason, where no kernel has the
/// operation's form or the schedule is beyond the chip.
FailureOr<ScheduleAttr> selectSchedule(ContractOp op, const Chip &chip,
                                       std::string &reason);
FailureOr<ScheduleAttr> selectSchedule(EncodeOp op, const Chip &chip,
                                       std::string &reason);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H
