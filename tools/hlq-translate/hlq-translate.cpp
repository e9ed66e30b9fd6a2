//===- hlq-translate.cpp - The translation driver -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Translation/Translation.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"

int main(int argc, char **argv) {
  mlir::hlq::registerHLQTranslations();
  return failed(mlir::mlirTranslateMain(
      argc, argv, "hlq: out of MLIR, to PTX and executables\n"));
}
