//===- SumKernel.h - Sums of all tiles --------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_SUMKERNEL_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_SUMKERNEL_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::hlq {

/// Columns that a block of the kernel below sums up.
inline constexpr int64_t kSumColumns = 32;

/// Adds up the rows of an f32 matrix, always in the same order, and rounds each
/// sum once. Parameters: the matrix without gaps, the sums, its rows and
/// columns (i32).
struct SumKernel {
  StringRef name;
  /// f32, f16 or bf16.
  Type resultType;
};

int64_t getSharedMemoryBytes(const SumKernel &kernel);
int64_t getBlockSize(const SumKernel &kernel);

/// Builds the kernel where the builder stands, in a gpu.module.
LLVM::LLVMFuncOp buildSumKernel(OpBuilder &builder, Location loc,
                                const SumKernel &kernel);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_SUMKERNEL_H
