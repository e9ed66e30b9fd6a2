//===- GPUPipeline.cpp - To kernels and their launches --------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Conversion/HLQToGPU/HLQToGPU.h"
#include "hlq/Pipelines/Pipelines.h"
#include "hlq/Target/Chips.h"
#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::hlq;

/// Kernels to LLVM's dialect, and on to PTX inside the module.
static void addKernelLowering(OpPassManager &pm, const Chip &chip) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertNVVMToLLVMPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createHLQLowerKernelsPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  GpuNVVMAttachTargetOptions target;
  target.chip = chip.name.str();
  target.features = chip.ptxFeature.str();
  target.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(target));
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = "isa";
  pm.addPass(createGpuModuleToBinaryPass(binary));
}

void hlq::buildGPUPipeline(OpPassManager &pm,
                           const GPUPipelineOptions &options) {
  buildRewritePipeline(pm, options, stringifyTargetName(options.target),
                       options.force);
  pm.addPass(createHLQFuseEncodingsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createHLQOutlineEncodingsPass());
  pm.addPass(createHLQFuseProducersPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  HLQSelectSchedulesPassOptions schedules;
  schedules.target = options.target;
  pm.addPass(createHLQSelectSchedulesPass(schedules));
  pm.addPass(createHLQOutlineLayersPass());
  pm.addPass(createHLQToGPUPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  addKernelLowering(pm, *findChip(stringifyTargetName(options.target)));
}
