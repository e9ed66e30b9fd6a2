//===- Limits.h - What a chip can't hold ------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hard limits of a kernel's schedule: registers, shared memory, alignment. What
// is best among schedules within them is another matter.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_LIMITS_H
#define HLQ_TARGET_LIMITS_H

#include "hlq/Target/Chips.h"
#include "hlq/Target/Problems.h"

#include <optional>
#include <string>

namespace mlir::hlq {

/// Blocks of 256 threads that a multiprocessor holds with as many registers as
/// an encoding needs, 64 a thread.
inline constexpr int64_t kMaxEncodeBlocks = 4;

/// Why the chip can't run a kernel of the schedule, if so.
std::optional<std::string> explainLimit(const ContractSchedule &schedule,
                                        const ContractTraits &traits,
                                        const Chip &chip);
std::optional<std::string> explainLimit(const EncodeSchedule &schedule,
                                        const EncodeProblem &problem,
                                        const Chip &chip);

} // namespace mlir::hlq

#endif // HLQ_TARGET_LIMITS_H
