//===- Plan.h - What an executable says -------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The structures that PlanReader makes of an executable's text. They are valid:
// whoever reads them need not check a reference again.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_PLAN_H
#define HLQ_LIB_RUNTIME_PLAN_H

#include "hlq/Runtime/hlq_runtime.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace hlq::runtime {

/// Limits that a reader enforces; they bound what a launch works with.
namespace limits {
constexpr int kFunctions = 4096;
constexpr int kOperands = 1024;
constexpr int kValues = 1 << 16;     // of a section
constexpr int kStatements = 1 << 16; // of a launch section, without values
constexpr int kMaps = 4096;
constexpr int kArguments = 256;      // of a kernel
constexpr int kArgumentBytes = 4096; // of a kernel; the CUDA limit
constexpr int kThreads = 1024;       // of a block; the CUDA limit
constexpr int kMapRank = 5;          // the CUDA limit
} // namespace limits

/// Bytes of a tensor map, and its alignment.
constexpr int kMapBytes = 128;
constexpr int kMapAlignment = 64;

/// Bytes of an element.
inline int64_t elementBytes(int32_t type) {
  switch (type) {
  case HLQ_I8:
    return 1;
  case HLQ_BF16:
  case HLQ_F16:
    return 2;
  case HLQ_F32:
    return 4;
  default:
    return 8;
  }
}

struct Operand {
  std::string name;
  hlq_direction direction = HLQ_IN;
  hlq_element_type type = HLQ_F32;
  int32_t rank = 0;
  std::array<int64_t, HLQ_MAX_RANK> sizes{};

  /// Whether it can be given by value.
  bool isNumber() const {
    return rank == 0 && type == HLQ_I64 && direction == HLQ_IN;
  }
};

enum class Opcode : uint8_t {
  Constant,       // immediate
  Size,           // operand a, dimension b
  Stride,         // operand a, dimension b
  Address,        // operand a
  Value,          // operand a
  Workspace,      // + immediate
  WorkspaceValue, // + value a
  // From here on: values a, b, (c).
  Add,
  Sub,
  Mul,
  Div,
  CeilDiv,
  Rem,
  Min,
  Max,
  And,
  Or,
  Eq,
  Ne,
  Lt,
  Le,
  Select,
};

/// `let %n = …`: computes one signed 64-bit value.
struct Instruction {
  Opcode opcode;
  int32_t a = 0, b = 0, c = 0;
  int64_t immediate = 0;
  /// Of the file, for messages.
  int32_t line = 0;
};

/// The size of a dimension of an output.
struct Extent {
  int32_t operand, dimension, value;
};

struct Requirement {
  int32_t value;
  std::string text;
};

struct Memset {
  int32_t address, bytes;
};

struct TensorMap {
  std::string name;
  /// The value that decides whether the map is made, or -1: always.
  int32_t condition = -1;
  /// The map that is copied where it is not made, or -1.
  int32_t otherwise = -1;
  /// As the driver numbers them.
  int32_t dataType = 0, swizzle = 0;
  int32_t rank = 0;
  int32_t address = 0;
  // Inner dimension first; values, but for the box.
  std::array<int32_t, limits::kMapRank> sizes{};
  std::array<int32_t, limits::kMapRank - 1> strides{};
  std::array<uint32_t, limits::kMapRank> box{};
};

enum class ArgumentKind : uint8_t { Map, Pointer, I64, I32, F32 };

struct Argument {
  ArgumentKind kind;
  /// A map's number, or a value's.
  int32_t index;
};

struct KernelLaunch {
  /// Of Plan::kernels.
  int32_t kernel;
  std::array<int32_t, 3> grid; // values
  std::array<uint32_t, 3> block;
  uint32_t sharedBytes;
  /// Whether it may begin before the kernel launched before it has ended.
  bool isDependent;
  std::vector<Argument> arguments;
};

/// One line of a launch section: what it is, and its number among its kind.
struct Statement {
  enum Kind : uint8_t { Let, Require, Set, Map, Launch } kind;
  int32_t index;
  int32_t line;
};

struct Function {
  std::string name;
  std::vector<Operand> operands;

  std::vector<Instruction> extentValues;
  std::vector<Extent> extents;

  std::vector<Instruction> workspaceValues;
  int32_t workspaceBytes = -1; // a value

  std::vector<Statement> statements;
  std::vector<Instruction> launchValues;
  std::vector<Requirement> requirements;
  std::vector<Memset> memsets;
  std::vector<TensorMap> maps;
  std::vector<KernelLaunch> launches;
};

/// A kernel that some function launches.
struct Kernel {
  std::string name;
  /// The most that any launch asks for.
  uint32_t sharedBytes = 0;
};

struct Target {
  std::string name; // sm_90a
  int major = 0, minor = 0;
  /// Whether it runs on exactly this compute capability (suffix 'a').
  bool isExact = false;
};

struct Plan {
  Target target;
  std::vector<Function> functions;
  std::vector<Kernel> kernels;
  std::string ptx;
};

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_PLAN_H
