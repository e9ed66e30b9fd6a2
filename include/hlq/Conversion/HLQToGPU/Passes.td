//===- Passes.td - Kernels for hlq operations --------------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOGPU_PASSES_TD
#define HLQ_CONVERSION_HLQTOGPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def HLQToGPUPass : Pass<"hlq-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Make kernels of scheduled hlq operations, and a host function that launches them";
  let description = [{
    Converts each function that holds scheduled `hlq.encode` and `hlq.contract`
    operations and nothing else (`hlq-outline-layers` makes such functions):

    - for each encoding two kernels, one that finds the largest magnitudes and
      one that writes codes and scales; for each contraction one. They are
      functions of the llvm dialect in `gpu.module @hlq_kernels`, made of scf,
      arith, llvm and nvvm, one for all uses of the same kind, since sizes are
      arguments;
    - a host function of the same name on device buffers: the arguments, a buffer
      for each result, and a workspace. It launches the kernels in order, on
      tensor maps made by nvgpu. Conditions that sizes have to meet are
      assertions. A seed is followed by the address of one that is added to it;
    - `@<name>.workspace`, which returns the bytes of workspace for the same
      operands, and, where results have dynamic sizes, `@<name>.extents`, which
      returns these.

    Rows of a buffer may have any pitch, and any sizes may be dynamic.

    ```mlir
    // before
    func.func @backward(%gy: tensor<?x96xbf16>, …) -> tensor<?x64xbf16> {
      %q:4 = hlq.encode %gy […] {hlq.schedule = …} : …
      …
    // after
    func.func @backward(%gy: memref<?x96xbf16, strided<[?, 1], offset: ?>>, …,
                        %gx: memref<?x64xbf16, strided<[?, 1], offset: ?>>,
                        %workspace: memref<?xi8>) {
      gpu.memset %maxima, %zero : memref<?xi32>, i32
      gpu.launch_func @hlq_kernels::@maxima_bf16_… blocks in (…) threads in (…) …
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::nvgpu::NVGPUDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

def HLQLowerKernelsPass : Pass<"hlq-lower-kernels", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lower what is left of arith and cf in kernels to the llvm dialect";
  let description = [{
    The last step before translation, for one `gpu.module`: host functions beside
    it keep their arithmetic and assertions, which upstream's passes on modules
    would lower as well.

    ```mlir
    // before
    llvm.func @k(%a: i32) attributes {nvvm.kernel} { %b = arith.addi %a, %a : i32 …
    // after
    llvm.func @k(%a: i32) attributes {nvvm.kernel} { %b = llvm.add %a, %a : i32 …
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // HLQ_CONVERSION_HLQTOGPU_PASSES_TD
