//===- Passes.h - Passes that pipelines need --------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_PIPELINES_PASSES_H
#define HLQ_PIPELINES_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::linalg {
class LinalgDialect;
} // namespace mlir::linalg

namespace mlir::hlq {

#define GEN_PASS_DECL
#include "hlq/Pipelines/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "hlq/Pipelines/Passes.h.inc"

} // namespace mlir::hlq

#endif // HLQ_PIPELINES_PASSES_H
