//===- HLQFolds.h - Parts of the canonicalizers -----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_IR_HLQFOLDS_H
#define LIB_HLQ_DIALECT_HLQ_IR_HLQFOLDS_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/IR/PatternMatch.h"

#include <optional>

namespace mlir::hlq {

/// A value that is another one transposed, by `linalg.transpose` or by a
/// `linalg.generic` that does nothing else: dimension i of the value is
/// dimension `permutation[i]` of the source.
struct Transposed {
  Value source;
  SmallVector<int64_t> permutation;
};
std::optional<Transposed> matchTranspose(Value value);

/// Transposes that sink through an operation that acts along dimensions.
template <typename OpTy>
void populateTransposePatterns(RewritePatternSet &patterns);

/// The source of a tensor.cast that only forgets static sizes, else null.
Value matchForgetfulCast(Value value);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQFOLDS_H
