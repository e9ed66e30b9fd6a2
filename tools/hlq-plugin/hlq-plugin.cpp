//===- hlq-plugin.cpp - The plugin for mlir-opt ---------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `mlir-opt --load-dialect-plugin=HLQPlugin.so` registers the dialect and, in
// the same callback, the passes and pipelines, so that --pass-pipeline knows
// them without --load-pass-plugin.
//
//===----------------------------------------------------------------------===//

#include "hlq/InitAll.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"

static void registerEverything(mlir::DialectRegistry *registry) {
  mlir::hlq::registerAllDialects(*registry);
  mlir::hlq::registerAllPasses();
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "HLQPlugin", HLQ_VERSION,
          registerEverything};
}

/// For tools that load pass plugins only; the dialect then comes with the
/// passes that depend on it.
extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "HLQPlugin", HLQ_VERSION,
          mlir::hlq::registerAllPasses};
}
