//===- Passes.h - Passes on and into the hlq dialect ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "llvm/Support/CommandLine.h"

namespace mlir::affine {
class AffineDialect;
} // namespace mlir::affine
namespace mlir::arith {
class ArithDialect;
} // namespace mlir::arith
namespace mlir::func {
class FuncDialect;
} // namespace mlir::func
namespace mlir::linalg {
class LinalgDialect;
} // namespace mlir::linalg
namespace mlir::tensor {
class TensorDialect;
} // namespace mlir::tensor

namespace mlir::hlq {

/// What the option `rounding` of a pass or pipeline says about the rounding of
/// incoming gradients.
enum class RoundingOverride { Recipe, Nearest, Stochastic, PseudoStochastic };

/// What the options `recipe` and `rounding` of passes and pipelines take.
inline llvm::cl::ValuesClass recipeValues() {
  return llvm::cl::values(
      clEnumValN(RecipeName::HLQ, "hlq",
                 "Hadamard-quantized input gradient, low-rank weight gradient"),
      clEnumValN(RecipeName::HLQBlock, "hlq-block",
                 "the same with scales for blocks of what is contracted"),
      clEnumValN(RecipeName::Int8, "int8", "8-bit codes, no transform"),
      clEnumValN(RecipeName::Int4, "int4", "4-bit codes, no transform"),
      clEnumValN(RecipeName::None, "none", "leave gradients as they are"));
}
inline llvm::cl::ValuesClass roundingValues() {
  return llvm::cl::values(
      clEnumValN(RoundingOverride::Recipe, "recipe", "as each recipe says"),
      clEnumValN(RoundingOverride::Nearest, "nearest",
                 "to nearest, ties to even"),
      clEnumValN(RoundingOverride::Stochastic, "stochastic",
                 "unbiased, by Philox"),
      clEnumValN(RoundingOverride::PseudoStochastic, "pseudo_stochastic",
                 "by the value's own low bits"));
}
/// What the option `target` of passes and pipelines takes.
inline llvm::cl::ValuesClass targetValues() {
  return llvm::cl::values(
      clEnumValN(TargetName::SM80, "sm_80", "A100"),
      clEnumValN(TargetName::SM86, "sm_86", "GeForce RTX 30"),
      clEnumValN(TargetName::SM89, "sm_89", "GeForce RTX 40"),
      clEnumValN(TargetName::SM90a, "sm_90a", "H100, H200"),
      clEnumValN(TargetName::SM100a, "sm_100a", "B200"),
      clEnumValN(TargetName::SM120a, "sm_120a", "GeForce RTX 50"));
}

#define GEN_PASS_DECL
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_H
