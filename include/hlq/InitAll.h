//===- InitAll.h - Registering everything of hlq ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_INITALL_H
#define HLQ_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::hlq {

/// Adds the dialect, and what its passes need of other dialects.
void registerAllDialects(DialectRegistry &registry);

/// Registers every pass and pipeline of hlq.
void registerAllPasses();

} // namespace mlir::hlq

#endif // HLQ_INITALL_H
