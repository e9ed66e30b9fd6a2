//===- ContractFunction.h - Parameters of a matrix product ------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTFUNCTION_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTFUNCTION_H

#include "ContractKernel.h"
#include "KernelBuilder.h"

namespace mlir::hlq {

/// The kernel's parameters, in their order.
struct ContractArguments {
  ContractArguments(const ContractKernel &kernel, Block &entry);

  Value lhsMap, rhsMap, resultMap, lhsScales, rhsScales;
  /// From the scales of one block of codes to those of the next; only where
  /// scales come in blocks.
  Value lhsScalesPitch, rhsScalesPitch;
  Value result, init, m, n, k, resultPitch, initPitch, useResultMap;
  /// Whether the kernel launched before it may have made codes or scales.
  Value waits;
};

/// The kernel's function, without a body.
LLVM::LLVMFuncOp createContractFunction(KernelBuilder &builder,
                                        const ContractKernel &kernel);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTFUNCTION_H
