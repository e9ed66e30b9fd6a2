//===- Executable.cpp - hlq-to-executable ---------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanWriter.h"

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Translation/Translation.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::hlq;

/// FNV-1a of 64 bits.
static uint64_t computeChecksum(StringRef bytes) {
  uint64_t hash = 0xcbf29ce484222325;
  for (unsigned char byte : bytes)
    hash = (hash ^ byte) * 0x100000001b3;
  return hash;
}

LogicalResult hlq::translateToExecutable(ModuleOp module, raw_ostream &os) {
  auto target = module->getAttrOfType<TargetAttr>(HLQDialect::kTargetAttr);
  if (!target)
    return module.emitError("has no 'hlq.target': hlq-gpu-pipeline sets it");
  FailureOr<StringRef> ptx = getPTX(module);
  if (failed(ptx))
    return failure();

  std::string body;
  llvm::raw_string_ostream stream(body);
  SymbolTable symbols(module);
  unsigned count = 0;
  for (auto host : module.getOps<func::FuncOp>()) {
    auto workspace =
        symbols.lookup<func::FuncOp>((host.getName() + ".workspace").str());
    if (!workspace)
      continue;
    ++count;
    auto extents =
        symbols.lookup<func::FuncOp>((host.getName() + ".extents").str());
    if (failed(PlanWriter(host, workspace, extents, stream).write()))
      return failure();
  }
  if (count == 0)
    return module.emitError("has no function that launches kernels");
  StringRef text = ptx->rtrim('\0');
  stream << "ptx " << text.size() << "\n" << text;

  os << "hlq-executable 1\ntarget " << stringifyTargetName(target.getName())
     << "\nchecksum " << llvm::format("%016llx", computeChecksum(body)) << "\n"
     << body;
  return success();
}
