//===- GradientRemarks.h - What passes say of a contraction -----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Remarks of category "hlq", one a contraction and pass, with key-value
// arguments that tools read: Role, Parameter, Op, Batch, L, O, I, then what the
// pass adds (Decision, Recipe, Code, Transform), and Reason.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREMARKS_H
#define LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREMARKS_H

#include "hlq/Dialect/HLQ/Analysis/GradientAnalysis.h"
#include "mlir/IR/Remarks.h"

namespace mlir::hlq {

/// The options of a remark of the pass `name` on an operation.
remark::RemarkOpts remarkOptions(StringRef name, Operation *op);

/// The remark of the pass `name` that an operation is left as it is, and why.
void remarkKept(StringRef name, Operation *op, const Twine &reason);

/// Appends role, parameter, operation and sizes.
void describe(remark::detail::InFlightRemark &remark,
              const GradientContraction &gradient);

/// `12.3`.
std::string formatMicroseconds(double time);

/// Appends one argument; `value` is evaluated by the caller.
void append(remark::detail::InFlightRemark &remark, StringRef key,
            const Twine &value);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREMARKS_H
