//===- LinalgPipeline.cpp - To upstream dialects on tensors ---------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"
#include "hlq/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::hlq;

void hlq::buildRewritePipeline(OpPassManager &pm,
                               const LinalgPipelineOptions &options,
                               StringRef target, bool force) {
  pm.addPass(createHLQMarkGradientsPass());
  HLQQuantizeGradientsPassOptions rewrite;
  rewrite.recipe = options.recipe;
  rewrite.rounding = options.rounding;
  rewrite.seed = options.seed;
  rewrite.delayed = options.delayed;
  rewrite.target = target.str();
  rewrite.force = force;
  pm.addPass(createHLQQuantizeGradientsPass(rewrite));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void hlq::buildLinalgPipeline(OpPassManager &pm,
                              const LinalgPipelineOptions &options) {
  buildRewritePipeline(pm, options);
  pm.addPass(createHLQOutlineEncodingsPass());
  pm.addPass(createHLQToLinalgPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}
