//===- EncodeKernel.h - Transforms and quantizers ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEKERNEL_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEKERNEL_H

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Target/SharedMemory.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::hlq {

/// One coded view of a matrix [rows, columns] as a kernel makes it.
using EncodeKernelView = CodedMatrix;

/// What a pass over the matrix does: the largest magnitudes, or the codes.
enum class EncodeMode { Maxima, Codes };

/// A tensor that a matrix is computed from: of its size, or of size 1 along a
/// dimension. (One row for all rows has a pitch of 0.)
struct ProducerTensor {
  Type elementType;
  bool broadcastsRows = false, broadcastsColumns = false;
};

struct EncodeKernel {
  StringRef name;
  EncodeSchedule schedule;
  /// f32, f16 or bf16.
  Type elementType;
  SmallVector<EncodeKernelView> views;
  EncodeMode mode = EncodeMode::Codes;
  /// Where the kernel computes the matrix, or sums of it: the tensors that it
  /// reads, the matrix itself where there is no region, and the region of the
  /// operation. No tensors where it only encodes.
  SmallVector<ProducerTensor> tensors;
  Region *producer = nullptr;
  /// Whether it stores the matrix, and each tile's sums of columns.
  bool storesProduced = false, formsSums = false;

  bool producesTile() const { return !tensors.empty(); }
};

/// The cluster that finds the scales of blocks: the grid's x is a multiple of
/// its rows and y of its columns. One block for kernels that find none.
TileCluster getCluster(const EncodeKernel &kernel);

/// What the kernel that makes codes is told of the kernels launched before: it
/// reads nothing of theirs, the maxima, or the matrix as well.
inline constexpr int32_t kWaitsForNothing = 0, kWaitsForMaxima = 1,
                         kWaitsForMatrix = 2;

int64_t getSharedMemoryBytes(const EncodeKernel &kernel);
int64_t getBlockSize(const EncodeKernel &kernel);

/// Builds the kernel where the builder stands, in a gpu.module.
LLVM::LLVMFuncOp buildEncodeKernel(OpBuilder &builder, Location loc,
                                   const EncodeKernel &kernel);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEKERNEL_H
