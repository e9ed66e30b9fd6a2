//===- FunctionReader.h - Reads a function of an executable -----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_FUNCTIONREADER_H
#define HLQ_LIB_RUNTIME_FUNCTIONREADER_H

#include "LineReader.h"
#include "Plan.h"

namespace hlq::runtime {

/// Reads functions, by the grammar in PlanReader.h.
class FunctionReader : protected LineReader {
protected:
  FunctionReader(std::string_view bytes, Plan &plan)
      : LineReader(bytes), plan(plan) {}

  /// From `function` to `end`; the result is in `function`.
  bool readFunction();

  Plan &plan;
  Function function;

private:
  enum class Section { Extents, Workspace, Launch };

  bool valueReference(const std::vector<Instruction> &values, int32_t &index);
  bool operandReference(int32_t &index);
  int32_t findMap(std::string_view name) const;
  int32_t kernelNumber(std::string_view name, uint32_t sharedBytes);

  // Sections.
  bool readOperand();
  bool readExtents();
  bool readExtent();
  bool readWorkspace();
  bool readLaunch();

  // The lines of sections.
  bool readStatement(Statement &statement);
  bool readLet(Section section, std::vector<Instruction> &values);
  bool readQuery(Section section, Instruction &instruction);
  bool readRequire();
  bool readMemset();
  bool readMap(bool isConditional);
  bool readMapBody(TensorMap &map);
  bool readKernel();
  bool readArgument(KernelLaunch &launch);
  bool followsKernel() const;
};

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_FUNCTIONREADER_H
