//===- HLQTiling.h - Tiling of operations -----------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_IR_HLQTILING_H
#define LIB_HLQ_DIALECT_HLQ_IR_HLQTILING_H

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace mlir::hlq {

/// Gives all operations but hlq.encode their TilingInterface; called by
/// HLQDialect::initialize().
void attachTiling(MLIRContext &context);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQTILING_H
