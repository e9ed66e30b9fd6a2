//===- LayerLowering.h - A layer's host function ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERLOWERING_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERLOWERING_H

#include "KernelLibrary.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::hlq {

struct Chip;

/// Whether all that the function computes are scheduled encodings and
/// contractions, so that kernels can.
bool isLayer(func::FuncOp function);

/// Replaces a function on tensors by a host function on device buffers that
/// launches kernels, and `@<name>.workspace`, which takes the same buffers and
/// returns the bytes of scratch memory; where results have dynamic sizes also
/// `@<name>.extents`, which returns these. Operands of the host function are
/// the function's, a buffer for each of its results, and the workspace, a
/// memref<?xi8>. An integer seed is followed by the address of one that is
/// added to it, or null. Calls of the function follow.
LogicalResult lowerLayer(func::FuncOp function, const Chip &chip,
                         KernelLibrary &kernels);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERLOWERING_H
