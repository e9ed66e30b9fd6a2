//===- Pipelines.h - From training steps to exits ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_PIPELINES_PIPELINES_H
#define HLQ_PIPELINES_PIPELINES_H

#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::hlq {

/// How gradients are rewritten: the options of hlq-quantize-gradients.
struct LinalgPipelineOptions
    : public PassPipelineOptions<LinalgPipelineOptions> {
  Option<RecipeName> recipe{
      *this, "recipe",
      llvm::cl::desc("The recipe where no hlq.recipe attribute states one"),
      llvm::cl::init(RecipeName::HLQ), recipeValues()};
  Option<RoundingOverride> rounding{
      *this, "rounding",
      llvm::cl::desc("Rounding of incoming gradients, over any recipe's"),
      llvm::cl::init(RoundingOverride::Recipe), roundingValues()};
  Option<int64_t> seed{*this, "seed",
                       llvm::cl::desc("Seed of stochastic rounding where no "
                                      "argument is marked hlq.seed"),
                       llvm::cl::init(0)};
  Option<bool> delayed{*this, "delayed",
                       llvm::cl::desc("Make scales that are one for a tensor "
                                      "of the step before's maximum, in any "
                                      "recipe"),
                       llvm::cl::init(false)};
};

/// The options are those of the linalg pipeline, with which it begins.
using CPUPipelineOptions = LinalgPipelineOptions;

/// The linalg pipeline's options, the chip that kernels are made for, and
/// whether gradients are rewritten that are predicted to be slower on it.
struct GPUPipelineOptions : public LinalgPipelineOptions {
  Option<TargetName> target{
      *this, "target", llvm::cl::desc("The chip that kernels are made for"),
      llvm::cl::init(TargetName::SM90a), targetValues()};
  Option<bool> force{
      *this, "force",
      llvm::cl::desc("Rewrite also what is predicted to be slower"),
      llvm::cl::init(false)};
};

/// A training step on tensors -> the same with gradients rewritten into hlq
/// operations: what every pipeline begins with. With a `target`, those that
/// are predicted to be faster on it, and all with `force`.
void buildRewritePipeline(OpPassManager &pm,
                          const LinalgPipelineOptions &options,
                          llvm::StringRef target = "", bool force = false);

/// A training step on tensors -> the same with rewritten gradients, in upstream
/// dialects only: what IREE or any other backend takes.
void buildLinalgPipeline(OpPassManager &pm,
                         const LinalgPipelineOptions &options);

/// A training step on tensors -> what mlir-runner executes, or mlir-translate
/// turns into LLVM IR.
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// A layer's backward or a training step on tensors -> host functions that
/// launch kernels on device buffers, and the kernels' PTX in a gpu.binary. What
/// is no layer's stays on tensors and calls the layers' functions.
void buildGPUPipeline(OpPassManager &pm, const GPUPipelineOptions &options);

/// Registers `hlq-linalg-pipeline`, `hlq-cpu-pipeline` and `hlq-gpu-pipeline`,
/// and the passes that only pipelines need.
void registerHLQPipelines();

} // namespace mlir::hlq

#endif // HLQ_PIPELINES_PIPELINES_H
