//===- Register.cpp - Translations by name --------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Translation/Translation.h"

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Tools/mlir-translate/Translation.h"

using namespace mlir;
using namespace mlir::hlq;

static void registerDialects(DialectRegistry &registry) {
  registerAllDialects(registry);
  registry.insert<HLQDialect>();
}

void hlq::registerHLQTranslations() {
  TranslateFromMLIRRegistration ptx(
      "hlq-to-ptx", "the PTX of a module that went through hlq-gpu-pipeline",
      [](ModuleOp module, raw_ostream &os) {
        return translateToPTX(module, os);
      },
      registerDialects);
  TranslateFromMLIRRegistration executable(
      "hlq-to-executable",
      "launch plan and PTX of a module that went through hlq-gpu-pipeline",
      [](ModuleOp module, raw_ostream &os) {
        return translateToExecutable(module, os);
      },
      registerDialects);
}
