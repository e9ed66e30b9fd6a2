//===- Sizes.h - Sizes of outputs and of the workspace ----------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_SIZES_H
#define HLQ_LIB_RUNTIME_SIZES_H

#include "Evaluate.h"

namespace hlq::runtime {

/// Checks that outputs have the sizes that the function says. `values` is
/// storage to use.
Error checkExtents(const Function &function,
                   const std::vector<BoundOperand> &bound,
                   std::vector<int64_t> &values);

/// The bytes of workspace; `values` is storage to use.
Error workspaceBytes(const Function &function,
                     const std::vector<BoundOperand> &bound,
                     std::vector<int64_t> &values, size_t &bytes);

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_SIZES_H
