//===- ContractKernel.h - Integer matrix product ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTKERNEL_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTKERNEL_H

#include "hlq/Target/SharedMemory.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::hlq {

/// A kernel that multiplies two matrices of 8-bit codes, [m, k] and [n, k], and
/// scales the 32-bit sums.
struct ContractKernel {
  StringRef name;
  const Chip *chip = nullptr;
  ContractSchedule schedule;
  /// What shares a scale in the left (right) operand.
  ScaleBlock lhsScales, rhsScales;
  /// f32, f16 or bf16.
  Type resultType;
  /// Whether a matrix of the result's type is added.
  bool accumulate = false;
  /// Whether the left operand has two codes in a byte (PackedCodes.h).
  bool packedLhs = false;
};

ContractTraits getTraits(const ContractKernel &kernel);
ContractLayout getLayout(const ContractKernel &kernel);

/// The bytes of dynamic shared memory that the kernel is launched with.
int64_t getSharedMemoryBytes(const ContractKernel &kernel);

/// The threads of a block.
int64_t getBlockSize(const ContractKernel &kernel);

/// The columns of the result that one store through the result's tensor map
/// covers: its box is [these columns, 64 rows], its swizzle as wide as a row of
/// the box. 0 if the kernel never stores through a map.
int64_t getResultBoxColumns(const ContractKernel &kernel);

/// Builds the kernel where the builder stands, in a gpu.module.
LLVM::LLVMFuncOp buildContractKernel(OpBuilder &builder, Location loc,
                                     const ContractKernel &kernel);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTKERNEL_H
