//===- Register.cpp - Pipelines by name -----------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Pipelines/Passes.h"
#include "hlq/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

void hlq::registerHLQPipelines() {
  registerHLQPipelinesPasses();
  PassPipelineRegistration<LinalgPipelineOptions>(
      "hlq-linalg-pipeline",
      "Rewrite gradients and lower to upstream dialects on tensors",
      buildLinalgPipeline);
  PassPipelineRegistration<CPUPipelineOptions>(
      "hlq-cpu-pipeline",
      "Rewrite gradients and lower to what mlir-runner executes",
      buildCPUPipeline);
  PassPipelineRegistration<GPUPipelineOptions>(
      "hlq-gpu-pipeline",
      "Rewrite gradients and make kernels of them, with the host side of their "
      "launches",
      buildGPUPipeline);
}
