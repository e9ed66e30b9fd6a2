//===- GradientCosts.h - Which gradients are worth a rewrite ----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTCOSTS_H
#define LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTCOSTS_H

#include "hlq/Dialect/HLQ/Analysis/GradientAnalysis.h"
#include "hlq/Dialect/HLQ/Transforms/Recipes.h"
#include "hlq/Target/Chips.h"

namespace mlir::hlq {

/// A contraction that can be rewritten, and what costs say of it.
struct WeighedGradient {
  WeighedGradient(const GradientContraction *gradient,
                  const PathSettings *settings)
      : gradient(gradient), settings(settings) {}

  const GradientContraction *gradient;
  const PathSettings *settings;

  bool rewrite = true;
  /// Predicted microseconds of the layer: as decided, and with nothing
  /// rewritten; of a contraction that is left also with it rewritten. Nullopt
  /// where there is no prediction, and why.
  std::optional<double> time, floatTime, otherTime;
  std::string unpredicted;
};

/// Decides for the least predicted time of each layer: of the contractions that
/// share an incoming gradient, and so its encoding. What can't be predicted is
/// rewritten, and so is everything with `force`.
void weighGradients(MutableArrayRef<WeighedGradient> gradients,
                    const Chip &chip, bool force);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_TRANSFORMS_GRADIENTCOSTS_H
