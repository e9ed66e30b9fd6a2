//===- Evaluate.h - What an executable computes on the host -----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic of a plan: from a caller's operands to sizes, addresses and
// arguments. Nothing here knows of a driver.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_EVALUATE_H
#define HLQ_LIB_RUNTIME_EVALUATE_H

#include "Error.h"
#include "Plan.h"

#include <cstddef>

namespace hlq::runtime {

/// An operand that was checked.
struct BoundOperand {
  int64_t address = 0, value = 0;
  std::array<int64_t, HLQ_MAX_RANK> sizes{}, strides{};
};

/// What binding looks at.
enum class Binding {
  /// The sizes of operands that are not `out`.
  InputSizes,
  /// The sizes of all operands.
  Sizes,
  /// Everything.
  Addresses
};

/// Checks the caller's operands against the function's and notes what values
/// are made of. `bound` grows to their number, and keeps its storage.
Error bindOperands(const Function &function, const hlq_operand *operands,
                   size_t count, Binding binding,
                   std::vector<BoundOperand> &bound);

/// Computes one value; `values` are the earlier ones of its section.
Error evaluate(const Function &function, const Instruction &instruction,
               const std::vector<BoundOperand> &bound, int64_t workspace,
               const int64_t *values, int64_t &result);

/// Computes all values of a section, into `values`, which grows as `bound`
/// does.
Error evaluate(const Function &function,
               const std::vector<Instruction> &instructions,
               const std::vector<BoundOperand> &bound,
               std::vector<int64_t> &values);

/// "function 'backward', operand 'gy': …", about that operand.
Error operandError(const Function &function, size_t operand,
                   std::string_view text);

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_EVALUATE_H
