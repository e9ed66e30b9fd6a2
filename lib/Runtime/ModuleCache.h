//===- ModuleCache.h - An executable's kernels, by context ------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_MODULECACHE_H
#define HLQ_LIB_RUNTIME_MODULECACHE_H

#include "Driver.h"
#include "Plan.h"

#include <memory>
#include <mutex>

namespace hlq::runtime {

/// Kernels, loaded into one context.
struct LoadedModule {
  CUcontext context = nullptr;
  /// Tells a context from an earlier one at the same address; 0 where the
  /// driver can't say.
  unsigned long long contextId = 0;
  CUmodule module = nullptr;
  /// As Plan::kernels.
  std::vector<CUfunction> functions;
};

/// The modules of an executable. Any thread may use it at any time.
class ModuleCache {
public:
  ModuleCache() = default;
  ModuleCache(const ModuleCache &) = delete;
  ModuleCache &operator=(const ModuleCache &) = delete;
  ~ModuleCache();

  /// The kernels in the current context, loaded where they are not yet. With a
  /// `stream`, what has to be loaded while that is capturing is an error.
  Error get(const Driver &driver, const Plan &plan, CUcontext context,
            const CUstream *stream, const LoadedModule *&module);

private:
  std::mutex mutex;
  const Driver *driver = nullptr;
  std::vector<std::unique_ptr<LoadedModule>> modules;
};

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_MODULECACHE_H
