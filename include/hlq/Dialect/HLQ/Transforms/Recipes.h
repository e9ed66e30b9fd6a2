//===- Recipes.h - The table of recipes -------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_RECIPES_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_RECIPES_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"

namespace mlir::hlq {

/// How one gradient is rewritten: a recipe's row of the table with its
/// overrides, nothing left open.
struct PathSettings {
  bool rewrite;
  /// n of the transform along the contracted dimension, 1: none.
  int64_t order;
  /// Basis vectors kept of n.
  int64_t rank;
  SelectionRule selection;
  /// Storage type of both operands' codes.
  Type code;
  ScalesAttr gradientScales;
  ScalesAttr operandScales;
  /// Of the incoming gradient; the other operand is rounded to nearest.
  Rounding rounding;
  /// Whether scales that are one for a tensor are made of the maximum of the
  /// step before.
  bool delayed = false;

  /// Whether the scale of an operand is delayed, the incoming gradient or the
  /// other one; in a contraction with a batch dimension none is one for the
  /// tensor.
  bool delaysScale(bool isGradient) const;

  /// Elements of a block along the contracted dimension: a contraction of fewer
  /// stays as it is.
  int64_t getBlock() const;
  /// The basis, or null where there is no transform.
  BasisAttr getBasis(MLIRContext *context) const;
  /// `hadamard 16`, `sequency 8 of 16` or `none`.
  std::string describeTransform() const;
};

/// The recipe that holds for an operation: the `hlq.recipe` of the operation or
/// of the nearest one around it, else `fallback`.
RecipeAttr findRecipe(Operation *op, RecipeAttr fallback);

/// The settings of a recipe for one of the two gradients, or an error emitted
/// by `emitError` where its overrides contradict each other.
FailureOr<PathSettings>
resolvePath(RecipeAttr recipe, GradientRole role,
            function_ref<InFlightDiagnostic()> emitError);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_RECIPES_H
