//===- Translation.h - Out of MLIR ------------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TRANSLATION_TRANSLATION_H
#define HLQ_TRANSLATION_TRANSLATION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::hlq {

/// The PTX that `hlq-gpu-pipeline` embedded in the module, or an error.
FailureOr<StringRef> getPTX(ModuleOp module);

/// Writes the PTX of a module that went through `hlq-gpu-pipeline`.
LogicalResult translateToPTX(ModuleOp module, raw_ostream &os);

/// Writes an executable: a launch plan for each layer's host function, then the
/// PTX. The format is that of include/hlq/Runtime.
LogicalResult translateToExecutable(ModuleOp module, raw_ostream &os);

/// Registers `--hlq-to-ptx` and `--hlq-to-executable`.
void registerHLQTranslations();

} // namespace mlir::hlq

#endif // HLQ_TRANSLATION_TRANSLATION_H
