//===- PtxEntries.h - The kernels in a PTX text -----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_PTXENTRIES_H
#define HLQ_LIB_RUNTIME_PTXENTRIES_H

#include <cstdint>
#include <string_view>
#include <vector>

namespace hlq::runtime {

struct PtxParameter {
  int64_t bytes;
  int64_t alignment;
};

struct PtxEntry {
  std::string_view name;
  std::vector<PtxParameter> parameters;
};

/// What a PTX text declares, as far as a launch depends on it.
struct PtxSummary {
  /// The first word of `.target`; empty where there is none.
  std::string_view target;
  std::vector<PtxEntry> entries;

  const PtxEntry *find(std::string_view name) const;
};

/// Looks for directives only, the rest may be anything. The summary refers to
/// the text. A parameter of a type that is unknown has 0 bytes.
PtxSummary summarizePtx(std::string_view ptx);

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_PTXENTRIES_H
