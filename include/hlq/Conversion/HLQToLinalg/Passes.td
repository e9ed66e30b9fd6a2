//===- Passes.td - Conversion out of the hlq dialect -------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOLINALG_PASSES_TD
#define HLQ_CONVERSION_HLQTOLINALG_PASSES_TD

include "mlir/Pass/PassBase.td"

def HLQToLinalgPass : Pass<"hlq-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Lower hlq operations to linalg, arith, math, tensor and scf";
}

#endif // HLQ_CONVERSION_HLQTOLINALG_PASSES_TD
