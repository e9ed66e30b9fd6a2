//===- PTX.cpp - hlq-to-ptx -----------------------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Translation/Translation.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

FailureOr<StringRef> hlq::getPTX(ModuleOp module) {
  SmallVector<gpu::BinaryOp> binaries(module.getOps<gpu::BinaryOp>());
  if (binaries.size() != 1)
    return module.emitError("has ") << binaries.size()
                                    << " gpu.binary operations: the one that "
                                       "hlq-gpu-pipeline makes of a "
                                       "module's kernels is expected";
  for (Attribute attribute : binaries.front().getObjects()) {
    auto object = cast<gpu::ObjectAttr>(attribute);
    if (object.getFormat() == gpu::CompilationTarget::Assembly)
      return object.getObject().getValue();
  }
  return binaries.front().emitOpError("holds no assembly");
}

LogicalResult hlq::translateToPTX(ModuleOp module, raw_ostream &os) {
  FailureOr<StringRef> ptx = getPTX(module);
  if (failed(ptx))
    return failure();
  os << ptx->rtrim('\0');
  return success();
}
