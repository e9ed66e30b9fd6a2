//===- KernelLibrary.h - The kernels of a module ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_KERNELLIBRARY_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_KERNELLIBRARY_H

#include "Contract/ContractKernel.h"
#include "Encode/EncodeKernel.h"
#include "Encode/SumKernel.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::hlq {

/// What a launch says of a kernel.
struct KernelReference {
  SymbolRefAttr symbol;
  int64_t threads;
  int64_t sharedMemoryBytes;
};

/// The kernels of a module, each once, in a gpu.module made when the first is
/// asked for. Kernels take all sizes as arguments, so that layers share them;
/// their names tell what they are.
class KernelLibrary {
public:
  explicit KernelLibrary(ModuleOp module) : module(module) {}

  KernelReference get(ContractKernel kernel);
  KernelReference get(EncodeKernel kernel);
  KernelReference get(SumKernel kernel);

private:
  /// Builds a kernel that isn't there yet.
  template <typename Kernel, typename Build>
  KernelReference find(Kernel &kernel, const std::string &name, Build build);

  ModuleOp module;
  gpu::GPUModuleOp kernels;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_KERNELLIBRARY_H
