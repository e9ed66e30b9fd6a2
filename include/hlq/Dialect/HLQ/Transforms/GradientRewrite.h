//===- GradientRewrite.h - Contractions into codes --------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREWRITE_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREWRITE_H

#include "hlq/Dialect/HLQ/Analysis/GradientAnalysis.h"
#include "hlq/Dialect/HLQ/Transforms/DelayedScales.h"
#include "hlq/Dialect/HLQ/Transforms/Recipes.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::hlq {

/// An operand on its way to codes: its value, and the loop that indexes each of
/// its dimensions.
struct GradientOperand {
  Value value;
  SmallVector<unsigned> loops;

  int64_t findDimension(unsigned loop) const {
    return llvm::find(loops, loop) - loops.begin();
  }
};

/// Sees an operand through the transposes and extensions around it.
GradientOperand getBareOperand(const Contraction &contraction, unsigned index);

/// Why a gradient contraction can't, or by its settings shouldn't, be
/// rewritten; nothing where it can.
std::optional<std::string> explainRefusal(const GradientContraction &gradient,
                                          const PathSettings &settings);

/// Whether the scale of one of its operands, the incoming gradient or the other
/// one, is made of the maximum of the step before.
bool delaysScale(const GradientContraction &gradient,
                 const PathSettings &settings, bool isGradient);

/// Replaces a gradient contraction for which explainRefusal has nothing to say
/// by a transform and quantizer for each operand and an `hlq.contract`.
///
/// `seed` is an i64 value for stochastic rounding of the incoming gradient,
/// null where the settings say otherwise, and `stream` the number of its draws,
/// which run along the dimension that is contracted in blocks. `delayed` has
/// the maxima of delayed scales.
ContractOp quantizeGradient(RewriterBase &rewriter,
                            const GradientContraction &gradient,
                            const PathSettings &settings, Value seed,
                            int64_t stream, DelayedScales &delayed);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTREWRITE_H
