//===- EncodeKernel.h - Transforms and quantizers ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODEKERNEL_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODEKERNEL_H

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Target/SharedMemory.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::hlq {

/// One coded view of a matrix [rows, columns] as a kernel makes it.
using EncodeKernelView = CodedMatrix;

/// What a pass over the matrix does: the largest magnitudes, or the codes.
enum class EncodeMode { Maxima, Codes };

struct EncodeKernel {
  StringRef name;
  EncodeSchedule schedule;
  /// f32, f16 or bf16.
  Type elementType;
  SmallVector<EncodeKernelView> views;
  EncodeMode mode = EncodeMode::Codes;
};

/// The cluster that finds the scales of blocks: the grid's x is a multiple of
/// its rows and y of its columns. One block for kernels that find none.
TileCluster getCluster(const EncodeKernel &kernel);

int64_t getSharedMemoryBytes(const EncodeKernel &kernel);
int64_t getBlockSize(const EncodeKernel &kernel);

/// Builds the kernel where the builder stands, in a gpu.module.
LLVM::LLVMFuncOp buildEncodeKernel(OpBuilder &builder, Location loc,
                                   const EncodeKernel &kernel);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODEKERNEL_H
