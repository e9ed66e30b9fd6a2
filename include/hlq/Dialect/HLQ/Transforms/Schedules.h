//===- Schedules.h - Schedules that operations carry ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H

#include "hlq/Target/Schedules.h"
#include "mlir/IR/Operation.h"

#include <optional>

namespace mlir::hlq {

/// The schedule in the operation's `hlq.schedule`, if it has one of the kind:
/// three tile sizes for a contraction, two for an encoding.
std::optional<ContractSchedule> getContractSchedule(Operation *op);
std::optional<EncodeSchedule> getEncodeSchedule(Operation *op);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_SCHEDULES_H
