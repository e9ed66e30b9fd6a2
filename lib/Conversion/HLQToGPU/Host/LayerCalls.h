//===- LayerCalls.h - Callers of layers -------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERCALLS_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERCALLS_H

#include "LayerForm.h"

namespace mlir::hlq {

/// Replaces calls of a layer's function on tensors by calls of its host
/// function: callers give buffers of theirs, and take results out of new ones.
/// `workspace` returns the bytes of workspace.
void replaceLayerCalls(func::FuncOp function, func::FuncOp host,
                       func::FuncOp workspace);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERCALLS_H
