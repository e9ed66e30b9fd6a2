//===- FuseEncodings.h - One encode for each tensor -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_FUSEENCODINGS_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_FUSEENCODINGS_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::hlq {

/// Replaces the transforms and quantizers of each tensor under `root` by one
/// `hlq.encode`, with the dimension that a contraction sums over innermost in
/// the codes that it reads. Says in a remark what it leaves and why.
void fuseEncodings(RewriterBase &rewriter, Operation *root);

/// The tensor of which an operation's result is the truncation to bf16 or f16,
/// to nearest, element by element; null where it isn't one.
Value matchTruncation(Operation *op);

/// An `hlq.contract` from zero whose float32 result is only truncated has the
/// narrow result itself: it rounds once either way.
void populateFoldTruncationPatterns(RewritePatternSet &patterns);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_FUSEENCODINGS_H
