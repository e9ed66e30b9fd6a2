//===- FunctionReader.cpp - Reads a function of an executable -------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionReader.h"

#include "Driver.h"

#include <algorithm>

using namespace hlq::runtime;

namespace {

template <typename T>
struct Named {
  std::string_view name;
  T value;
};
template <typename T, size_t N>
const T *lookUp(const Named<T> (&table)[N], std::string_view name) {
  for (const Named<T> &entry : table)
    if (entry.name == name)
      return &entry.value;
  return nullptr;
}

constexpr Named<hlq_direction> kDirections[] = {
    {"in", HLQ_IN}, {"out", HLQ_OUT}, {"inout", HLQ_INOUT}};

constexpr Named<hlq_element_type> kElementTypes[] = {{"bf16", HLQ_BF16},
                                                     {"f16", HLQ_F16},
                                                     {"f32", HLQ_F32},
                                                     {"i64", HLQ_I64},
                                                     {"i8", HLQ_I8}};

/// Instructions on values alone.
struct Arithmetic {
  Opcode opcode;
  int count;
};
constexpr Named<Arithmetic> kArithmetic[] = {
    {"add", {Opcode::Add, 2}},      {"sub", {Opcode::Sub, 2}},
    {"mul", {Opcode::Mul, 2}},      {"div", {Opcode::Div, 2}},
    {"rem", {Opcode::Rem, 2}},      {"ceildiv", {Opcode::CeilDiv, 2}},
    {"min", {Opcode::Min, 2}},      {"max", {Opcode::Max, 2}},
    {"and", {Opcode::And, 2}},      {"or", {Opcode::Or, 2}},
    {"eq", {Opcode::Eq, 2}},        {"ne", {Opcode::Ne, 2}},
    {"lt", {Opcode::Lt, 2}},        {"le", {Opcode::Le, 2}},
    {"select", {Opcode::Select, 3}}};

/// Instructions on an operand.
constexpr Named<Opcode> kQueries[] = {{"size", Opcode::Size},
                                      {"stride", Opcode::Stride},
                                      {"address", Opcode::Address},
                                      {"value", Opcode::Value}};

struct MapType {
  int32_t driverType;
  int bytes;
};
constexpr Named<MapType> kMapTypes[] = {
    {"i8", {CU_TENSOR_MAP_DATA_TYPE_UINT8, 1}},
    {"i32", {CU_TENSOR_MAP_DATA_TYPE_INT32, 4}},
    {"f16", {CU_TENSOR_MAP_DATA_TYPE_FLOAT16, 2}},
    {"bf16", {CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, 2}},
    {"f32", {CU_TENSOR_MAP_DATA_TYPE_FLOAT32, 4}}};

struct Swizzle {
  int32_t driverMode;
  int64_t bytes;
};
constexpr Named<Swizzle> kSwizzles[] = {
    {"0", {CU_TENSOR_MAP_SWIZZLE_NONE, 0}},
    {"32", {CU_TENSOR_MAP_SWIZZLE_32B, 32}},
    {"64", {CU_TENSOR_MAP_SWIZZLE_64B, 64}},
    {"128", {CU_TENSOR_MAP_SWIZZLE_128B, 128}}};

constexpr Named<ArgumentKind> kArgumentKinds[] = {
    {"ptr", ArgumentKind::Pointer},
    {"i64", ArgumentKind::I64},
    {"i32", ArgumentKind::I32},
    {"f32", ArgumentKind::F32}};

} // namespace

bool FunctionReader::valueReference(const std::vector<Instruction> &values,
                                    int32_t &index) {
  std::string_view text = peek();
  std::optional<int64_t> number;
  if (!text.empty() && text.front() == '%')
    number = parseInteger(text.substr(1));
  if (!number || *number < 0)
    return fail(concat("expected a value such as %0, got ", found()));
  if (*number >= static_cast<int64_t>(values.size()))
    return fail(concat("'", shown(text),
                       "' is not computed above; this section has ",
                       values.size(), " values so far"));
  index = static_cast<int32_t>(*number);
  word();
  return true;
}

bool FunctionReader::operandReference(int32_t &index) {
  for (size_t i = 0; i < function.operands.size(); ++i)
    if (function.operands[i].name == peek()) {
      index = static_cast<int32_t>(i);
      word();
      return true;
    }
  return fail(
      concat("function '", function.name, "' has no operand ", found()));
}

//===----------------------------------------------------------------------===//
// Sections
//===----------------------------------------------------------------------===//

bool FunctionReader::readFunction() {
  function = Function();
  if (!expect("function"))
    return false;
  if (!isName(peek(), "_.$-"))
    return fail(concat("expected a function's name, got ", found()));
  function.name = word();
  for (const Function &other : plan.functions)
    if (other.name == function.name)
      return fail(concat("a second function '", function.name, "'"));
  if (!endLine() || !nextLine("'operand' or 'workspace'"))
    return false;
  while (accept("operand"))
    if (!readOperand() || !nextLine("'operand' or 'workspace'"))
      return false;
  if (accept("extents") && !readExtents())
    return false;
  return readWorkspace() && readLaunch();
}

bool FunctionReader::readOperand() {
  Operand operand;
  if (!isName(peek(), "_."))
    return fail(concat("expected an operand's name, got ", found()));
  operand.name = word();
  for (const Operand &other : function.operands)
    if (other.name == operand.name)
      return fail(concat("a second operand '", operand.name, "'"));
  const hlq_direction *direction = lookUp(kDirections, peek());
  if (!direction)
    return fail(concat("expected in, out or inout, got ", found()));
  operand.direction = *direction;
  word();
  const hlq_element_type *type = lookUp(kElementTypes, peek());
  if (!type)
    return fail(concat("expected bf16, f16, f32, i64 or i8, got ", found()));
  operand.type = *type;
  word();
  while (!isDone()) {
    if (operand.rank == HLQ_MAX_RANK)
      return fail(concat("operand '", operand.name, "' has more than ",
                         HLQ_MAX_RANK, " dimensions"));
    int64_t size = HLQ_DYNAMIC_SIZE;
    if (!accept("?") && !integer("a size", 1, INT64_MAX, size))
      return false;
    operand.sizes[operand.rank++] = size;
  }
  if (function.operands.size() == limits::kOperands)
    return fail(concat("more than ", limits::kOperands, " operands"));
  function.operands.push_back(std::move(operand));
  return true;
}

bool FunctionReader::readExtents() {
  if (!endLine() || !nextLine("'let' or 'extent'"))
    return false;
  while (peek() == "let" || peek() == "extent") {
    if (!(accept("let") ? readLet(Section::Extents, function.extentValues)
                        : readExtent()) ||
        !nextLine("'let', 'extent' or 'workspace'"))
      return false;
  }
  return true;
}

bool FunctionReader::readExtent() {
  Extent extent{};
  int64_t dimension = 0;
  if (!expect("extent") || !operandReference(extent.operand))
    return false;
  const Operand &operand = function.operands[extent.operand];
  if (operand.direction != HLQ_OUT)
    return fail(concat("operand '", operand.name, "' is no 'out' operand"));
  if (!integer("the dimension", 0, operand.rank - 1, dimension) ||
      !valueReference(function.extentValues, extent.value) || !endLine())
    return false;
  if (operand.sizes[dimension] != HLQ_DYNAMIC_SIZE)
    return fail(
        concat("operand '", operand.name, "': size ", dimension, " is static"));
  extent.dimension = static_cast<int32_t>(dimension);
  for (const Extent &other : function.extents)
    if (other.operand == extent.operand && other.dimension == extent.dimension)
      return fail(concat("operand '", operand.name,
                         "': a second extent of dimension ", dimension));
  function.extents.push_back(extent);
  return true;
}

bool FunctionReader::readWorkspace() {
  if (!expect("workspace") || !endLine() || !nextLine("'let' or 'bytes'"))
    return false;
  while (accept("let"))
    if (!readLet(Section::Workspace, function.workspaceValues) ||
        !nextLine("'let' or 'bytes'"))
      return false;
  return expect("bytes") &&
         valueReference(function.workspaceValues, function.workspaceBytes) &&
         endLine() && nextLine("'launch'");
}

bool FunctionReader::readLaunch() {
  if (!expect("launch") || !endLine() || !nextLine("a statement or 'end'"))
    return false;
  while (!accept("end")) {
    Statement statement{};
    statement.line = line;
    if (!readStatement(statement) || !endLine() ||
        !nextLine("a statement or 'end'"))
      return false;
    function.statements.push_back(statement);
    if (function.statements.size() - function.launchValues.size() >
        limits::kStatements)
      return fail(concat("more than ", limits::kStatements, " statements"));
  }
  return endLine();
}

bool FunctionReader::readStatement(Statement &statement) {
  auto add = [&](Statement::Kind kind, size_t count) {
    statement.kind = kind;
    statement.index = static_cast<int32_t>(count);
  };
  if (accept("let")) {
    add(Statement::Let, function.launchValues.size());
    return readLet(Section::Launch, function.launchValues);
  }
  if (accept("require")) {
    add(Statement::Require, function.requirements.size());
    return readRequire();
  }
  if (accept("memset")) {
    add(Statement::Set, function.memsets.size());
    return readMemset();
  }
  if (peek() == "map" || peek() == "map-if") {
    add(Statement::Map, function.maps.size());
    return readMap(/*isConditional=*/word() == "map-if");
  }
  if (accept("kernel")) {
    add(Statement::Launch, function.launches.size());
    return readKernel();
  }
  return fail(
      concat("expected let, require, memset, map, map-if, kernel or end, got ",
             found()));
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

bool FunctionReader::readLet(Section section,
                             std::vector<Instruction> &values) {
  std::string number = concat("%", values.size());
  if (peek() != number)
    return fail(concat("expected 'let ", number, "', got ", found()));
  word();
  if (!expect("="))
    return false;
  Instruction instruction{};
  instruction.line = line;
  std::string_view name = peek();
  if (const Arithmetic *arithmetic = lookUp(kArithmetic, name)) {
    word();
    instruction.opcode = arithmetic->opcode;
    if (!valueReference(values, instruction.a) ||
        !valueReference(values, instruction.b) ||
        (arithmetic->count == 3 && !valueReference(values, instruction.c)))
      return false;
  } else if (accept("constant")) {
    instruction.opcode = Opcode::Constant;
    if (!integer("the constant", INT64_MIN, INT64_MAX, instruction.immediate))
      return false;
  } else if (section == Section::Launch && accept("workspace")) {
    bool isValue = !peek().empty() && peek().front() == '%';
    instruction.opcode = isValue ? Opcode::WorkspaceValue : Opcode::Workspace;
    if (!(isValue ? valueReference(values, instruction.a)
                  : integer("the offset", 0, INT64_MAX, instruction.immediate)))
      return false;
  } else if (const Opcode *opcode = lookUp(kQueries, name)) {
    word();
    instruction.opcode = *opcode;
    if (!readQuery(section, instruction))
      return false;
  } else {
    return fail(concat("unknown instruction ", found(),
                       name == "workspace" ? " in this section" : ""));
  }
  if (!endLine())
    return false;
  if (values.size() == limits::kValues)
    return fail(concat("more than ", limits::kValues, " values in a section"));
  values.push_back(instruction);
  return true;
}

bool FunctionReader::readQuery(Section section, Instruction &instruction) {
  bool isAddress = instruction.opcode == Opcode::Address ||
                   instruction.opcode == Opcode::Value;
  if (isAddress && section != Section::Launch)
    return fail(
        concat("'", previous(), "' belongs into the launch section only"));
  if (!operandReference(instruction.a))
    return false;
  const Operand &operand = function.operands[instruction.a];
  if (section == Section::Extents && operand.direction == HLQ_OUT)
    return fail(concat("operand '", operand.name,
                       "' is an 'out' operand, on which extents can't depend"));
  if (instruction.opcode == Opcode::Value && !operand.isNumber())
    return fail(concat("operand '", operand.name,
                       "' has no value: it is no 'in i64' of rank 0"));
  if (isAddress)
    return true;
  int64_t dimension = 0;
  if (operand.rank == 0)
    return fail(concat("operand '", operand.name, "' has no dimensions"));
  if (!integer("the dimension", 0, operand.rank - 1, dimension))
    return false;
  instruction.b = static_cast<int32_t>(dimension);
  return true;
}

bool FunctionReader::readRequire() {
  Requirement requirement;
  if (!valueReference(function.launchValues, requirement.value))
    return false;
  std::string_view text = peek();
  if (text.size() < 3 || text.front() != '"')
    return fail(concat("expected a text in quotation marks, got ", found()));
  word();
  for (size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
      if (text[i] != '"' && text[i] != '\\')
        return fail("a backslash stands before \" and \\ only");
    }
    requirement.text += text[i];
  }
  function.requirements.push_back(std::move(requirement));
  return true;
}

bool FunctionReader::readMemset() {
  Memset memset{};
  if (!valueReference(function.launchValues, memset.address) ||
      !valueReference(function.launchValues, memset.bytes))
    return false;
  function.memsets.push_back(memset);
  return true;
}

int32_t FunctionReader::findMap(std::string_view name) const {
  for (size_t i = 0; i < function.maps.size(); ++i)
    if (function.maps[i].name == name)
      return static_cast<int32_t>(i);
  return -1;
}

bool FunctionReader::readMap(bool isConditional) {
  TensorMap map;
  if (isConditional && !valueReference(function.launchValues, map.condition))
    return false;
  if (!isName(peek(), "_.") || lookUp(kArgumentKinds, peek()))
    return fail(concat("expected a map's name, got ", found()));
  map.name = word();
  if (findMap(map.name) >= 0)
    return fail(concat("a second map '", map.name, "'"));
  if (!readMapBody(map))
    return false;
  if (isConditional) {
    if (!expect("else"))
      return false;
    map.otherwise = findMap(peek());
    if (map.otherwise < 0)
      return fail(concat("no map ", found(), " above"));
    word();
  }
  if (function.maps.size() == limits::kMaps)
    return fail(concat("more than ", limits::kMaps, " maps"));
  function.maps.push_back(std::move(map));
  return true;
}

bool FunctionReader::readMapBody(TensorMap &map) {
  const std::vector<Instruction> &values = function.launchValues;
  const MapType *type = lookUp(kMapTypes, peek());
  if (!type)
    return fail(concat("expected i8, i32, f16, bf16 or f32, got ", found()));
  map.dataType = type->driverType;
  word();
  if (!expect("address") || !valueReference(values, map.address) ||
      !expect("sizes"))
    return false;
  while (peek() != "strides") {
    if (map.rank == limits::kMapRank)
      return fail(concat("map '", map.name, "' has more than ",
                         limits::kMapRank, " dimensions"));
    if (!valueReference(values, map.sizes[map.rank]))
      return false;
    ++map.rank;
  }
  if (map.rank == 0)
    return fail(concat("map '", map.name, "' has no sizes"));
  word();
  for (int i = 0; i + 1 < map.rank; ++i)
    if (!valueReference(values, map.strides[i]))
      return false;
  if (!expect("box"))
    return false;
  for (int i = 0; i < map.rank; ++i) {
    int64_t size = 0;
    if (!integer("a size of the box", 1, 256, size))
      return false;
    map.box[i] = static_cast<uint32_t>(size);
  }
  if (!expect("swizzle"))
    return false;
  const Swizzle *swizzle = lookUp(kSwizzles, peek());
  if (!swizzle)
    return fail(concat("expected 0, 32, 64 or 128, got ", found()));
  map.swizzle = swizzle->driverMode;
  word();
  int64_t inner = int64_t(map.box[0]) * type->bytes;
  if (inner % 16 != 0)
    return fail(concat("map '", map.name, "': the box is ", inner,
                       " bytes wide, no multiple of 16"));
  if (swizzle->bytes != 0 && inner > swizzle->bytes)
    return fail(concat("map '", map.name, "': the box is ", inner,
                       " bytes wide, more than the swizzle's ",
                       swizzle->bytes));
  return true;
}

bool FunctionReader::readKernel() {
  KernelLaunch launch{};
  if (!isName(peek(), "_$%"))
    return fail(concat("expected a kernel's name, got ", found()));
  std::string_view name = word();
  if (!expect("grid"))
    return false;
  for (int32_t &size : launch.grid)
    if (!valueReference(function.launchValues, size))
      return false;
  if (!expect("block"))
    return false;
  int64_t threads = 1, size = 0;
  for (uint32_t &extent : launch.block) {
    if (!integer("a size of the block", 1, limits::kThreads, size))
      return false;
    extent = static_cast<uint32_t>(size);
    threads *= size;
  }
  if (threads > limits::kThreads || launch.block[2] > 64)
    return fail(concat("a block of ", launch.block[0], " x ", launch.block[1],
                       " x ", launch.block[2], " threads, more than ",
                       limits::kThreads, " or deeper than 64"));
  if (!expect("shared") || !integer("the shared memory", 0, 1 << 20, size))
    return false;
  launch.sharedBytes = static_cast<uint32_t>(size);
  launch.isDependent = accept("dependent");
  if (launch.isDependent && !followsKernel())
    return fail(concat("kernel '", name,
                       "' is dependent, but no kernel precedes it, or a memset "
                       "stands between them"));
  if (!expect("args"))
    return false;
  while (!isDone())
    if (!readArgument(launch))
      return false;
  launch.kernel = kernelNumber(name, launch.sharedBytes);
  function.launches.push_back(std::move(launch));
  return true;
}

/// Whether the last thing that was enqueued is a kernel.
bool FunctionReader::followsKernel() const {
  for (size_t i = function.statements.size(); i-- > 0;) {
    Statement::Kind kind = function.statements[i].kind;
    if (kind == Statement::Launch || kind == Statement::Set)
      return kind == Statement::Launch;
  }
  return false;
}

bool FunctionReader::readArgument(KernelLaunch &launch) {
  Argument argument{};
  if (const ArgumentKind *kind = lookUp(kArgumentKinds, peek())) {
    argument.kind = *kind;
    word();
    if (!valueReference(function.launchValues, argument.index))
      return false;
  } else {
    argument.kind = ArgumentKind::Map;
    argument.index = findMap(peek());
    if (argument.index < 0)
      return fail(
          concat("expected ptr, i64, i32, f32 or a map above, got ", found()));
    word();
  }
  if (launch.arguments.size() == limits::kArguments)
    return fail(concat("more than ", limits::kArguments, " arguments"));
  launch.arguments.push_back(argument);
  return true;
}

int32_t FunctionReader::kernelNumber(std::string_view name,
                                     uint32_t sharedBytes) {
  for (size_t i = 0; i < plan.kernels.size(); ++i)
    if (plan.kernels[i].name == name) {
      plan.kernels[i].sharedBytes =
          std::max(plan.kernels[i].sharedBytes, sharedBytes);
      return static_cast<int32_t>(i);
    }
  plan.kernels.push_back({std::string(name), sharedBytes});
  return static_cast<int32_t>(plan.kernels.size() - 1);
}
