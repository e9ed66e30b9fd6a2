//===- HLQToGPU.h - Kernels for hlq operations ------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOGPU_HLQTOGPU_H
#define HLQ_CONVERSION_HLQTOGPU_HLQTOGPU_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::hlq {

#define GEN_PASS_DECL
#include "hlq/Conversion/HLQToGPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "hlq/Conversion/HLQToGPU/Passes.h.inc"

} // namespace mlir::hlq

#endif // HLQ_CONVERSION_HLQTOGPU_HLQTOGPU_H
