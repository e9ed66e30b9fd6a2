//===- HLQToLinalg.h - Lowering to upstream dialects ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H
#define HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::hlq {

#define GEN_PASS_DECL
#include "hlq/Conversion/HLQToLinalg/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "hlq/Conversion/HLQToLinalg/Passes.h.inc"

} // namespace mlir::hlq

#endif // HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H
