//===- Executable.h - An executable that was loaded -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_EXECUTABLE_H
#define HLQ_LIB_RUNTIME_EXECUTABLE_H

#include "ModuleCache.h"
#include "Plan.h"

struct hlq_function {
  const hlq::runtime::Function *plan;
  hlq_executable *executable;
};

/// Only `modules` changes after loading.
struct hlq_executable {
  hlq::runtime::Plan plan;
  std::vector<hlq_function> functions;
  hlq::runtime::ModuleCache modules;
};

namespace hlq::runtime {

// What the C functions of the same names do.
Error inferSizes(const hlq_function &function, hlq_operand *operands,
                 size_t count, size_t index);
Error workspaceSize(const hlq_function &function, const hlq_operand *operands,
                    size_t count, size_t &bytes);
Error prepare(const hlq_function &function);
Error launch(const hlq_function &function, const hlq_operand *operands,
             size_t count, void *workspace, size_t workspaceBytes,
             CUstream stream);

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_EXECUTABLE_H
