//===- InitAll.cpp - Registering everything of hlq ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/InitAll.h"
#include "hlq/Conversion/HLQToGPU/HLQToGPU.h"
#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "hlq/Pipelines/Pipelines.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"

void mlir::hlq::registerAllDialects(DialectRegistry &registry) {
  registry.insert<HLQDialect>();
  // What hlq-gpu-pipeline translates kernels with.
  registerAllGPUToLLVMIRTranslations(registry);
}

void mlir::hlq::registerAllPasses() {
  registerHLQTransformsPasses();
  registerHLQToGPUPasses();
  registerHLQToLinalgPasses();
  registerHLQPipelines();
}
