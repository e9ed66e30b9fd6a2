//===- HLQToGPUPass.cpp - hlq-to-gpu --------------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Host/LayerLowering.h"
#include "hlq/Conversion/HLQToGPU/HLQToGPU.h"
#include "hlq/Target/Chips.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQTOGPUPASS
#include "hlq/Conversion/HLQToGPU/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

namespace {

struct HLQToGPU : public hlq::impl::HLQToGPUPassBase<HLQToGPU> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto target = module->getAttrOfType<TargetAttr>(HLQDialect::kTargetAttr);
    SmallVector<func::FuncOp> layers;
    for (auto function : module.getOps<func::FuncOp>())
      if (isLayer(function))
        layers.push_back(function);
    if (layers.empty())
      return;
    if (!target) {
      module.emitError("has no 'hlq.target': hlq-select-schedules sets it");
      return signalPassFailure();
    }
    const Chip *chip = findChip(stringifyTargetName(target.getName()));
    KernelLibrary kernels(module);
    for (func::FuncOp layer : layers)
      if (failed(lowerLayer(layer, *chip, kernels)))
        return signalPassFailure();
  }
};

} // namespace
