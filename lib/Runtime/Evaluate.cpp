//===- Evaluate.cpp - What an executable computes on the host -------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluate.h"

using namespace hlq::runtime;

namespace {

const char *elementName(int32_t type) {
  switch (type) {
  case HLQ_BF16:
    return "bf16";
  case HLQ_F16:
    return "f16";
  case HLQ_F32:
    return "f32";
  case HLQ_I64:
    return "i64";
  case HLQ_I8:
    return "i8";
  default:
    return nullptr;
  }
}

/// Checks sizes and strides and notes them.
Error bindSizes(const Function &function, size_t index,
                const hlq_operand &given, BoundOperand &bound) {
  const Operand &operand = function.operands[index];
  auto fail = [&](std::string_view text) {
    return operandError(function, index, text);
  };
  if (given.rank != operand.rank)
    return fail(concat("rank ", given.rank, ", must be ", operand.rank));
  for (int d = 0; d < operand.rank; ++d) {
    if (given.sizes[d] < 1)
      return fail(
          concat("size ", d, " is ", given.sizes[d], ", must be at least 1"));
    if (operand.sizes[d] != HLQ_DYNAMIC_SIZE &&
        given.sizes[d] != operand.sizes[d])
      return fail(concat("size ", d, " is ", given.sizes[d], ", must be ",
                         operand.sizes[d]));
  }
  // The extent of the dimensions within, in elements.
  int64_t extent = 1;
  for (int d = operand.rank - 1; d >= 0; --d) {
    // The reader bounds ranks.
    // NOLINTNEXTLINE(clang-analyzer-security.ArrayBound)
    int64_t stride = given.strides[d];
    bool isInnermost = d == operand.rank - 1;
    bool fits = isInnermost ? stride == 1 : stride >= extent;
    if (!fits && given.sizes[d] == 1)
      stride = extent;
    else if (!fits)
      return fail(concat("stride ", d, " is ", stride, ", must be ",
                         isInnermost ? "" : "at least ", extent));
    int64_t bytes = 0;
    if (__builtin_mul_overflow(stride, given.sizes[d], &extent) ||
        __builtin_mul_overflow(extent, elementBytes(operand.type), &bytes))
      return fail(concat("size ", d, " times stride ", d, " is ",
                         given.sizes[d], " * ", stride,
                         " elements, which doesn't fit 64 bits in bytes"));
    bound.sizes[d] = given.sizes[d];
    bound.strides[d] = stride;
  }
  return success();
}

/// Checks the address or the number and notes it.
Error bindAddress(const Function &function, size_t index,
                  const hlq_operand &given, BoundOperand &bound) {
  const Operand &operand = function.operands[index];
  auto fail = [&](std::string_view text) {
    return operandError(function, index, text);
  };
  if (given.is_value) {
    bound.value = given.value;
    return success();
  }
  auto address = reinterpret_cast<uintptr_t>(given.address);
  if (!given.address)
    return fail("the address is null");
  if (address % elementBytes(operand.type) != 0)
    return fail(concat("the address is ", address, ", no multiple of the ",
                       elementBytes(operand.type), " bytes of an element"));
  bound.address = static_cast<int64_t>(address);
  return success();
}

Error bindOperand(const Function &function, size_t index,
                  const hlq_operand &given, Binding binding,
                  BoundOperand &bound) {
  const Operand &operand = function.operands[index];
  bound = BoundOperand();
  if (binding == Binding::InputSizes && operand.direction == HLQ_OUT)
    return success();
  if (given.element_type != operand.type) {
    const char *name = elementName(given.element_type);
    return operandError(
        function, index,
        concat("element type ",
               name ? std::string(name) : concat("number ", given.element_type),
               ", must be ", elementName(operand.type)));
  }
  if (given.is_value && !operand.isNumber())
    return operandError(function, index,
                        "given by value, must be in device memory");
  if (Error error = bindSizes(function, index, given, bound))
    return error;
  return binding == Binding::Addresses
             ? bindAddress(function, index, given, bound)
             : success();
}

/// a / b, rounded toward plus infinity; b is not 0, nor is it INT64_MIN / -1.
int64_t ceilDiv(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  bool isRoundedDown = a % b != 0 && (a < 0) == (b < 0);
  return quotient + (isRoundedDown ? 1 : 0);
}

} // namespace

Error hlq::runtime::operandError(const Function &function, size_t operand,
                                 std::string_view text) {
  return {HLQ_STATUS_INVALID_OPERAND,
          concat("function '", function.name, "', operand '",
                 function.operands[operand].name, "': ", text),
          static_cast<int>(operand)};
}

Error hlq::runtime::bindOperands(const Function &function,
                                 const hlq_operand *operands, size_t count,
                                 Binding binding,
                                 std::vector<BoundOperand> &bound) {
  if (count != function.operands.size())
    return {HLQ_STATUS_INVALID_OPERAND,
            concat("function '", function.name, "' takes ",
                   function.operands.size(), " operands, got ", count)};
  if (bound.size() < count)
    bound.resize(count);
  for (size_t i = 0; i < count; ++i)
    if (Error error = bindOperand(function, i, operands[i], binding, bound[i]))
      return error;
  return success();
}

Error hlq::runtime::evaluate(const Function &function,
                             const Instruction &instruction,
                             const std::vector<BoundOperand> &bound,
                             int64_t workspace, const int64_t *values,
                             int64_t &result) {
  const Instruction &i = instruction;
  bool isArithmetic = i.opcode >= Opcode::Add;
  int64_t a = isArithmetic ? values[i.a] : 0;
  int64_t b = isArithmetic ? values[i.b] : 0;
  auto fail = [&](std::string_view text) {
    return Error(HLQ_STATUS_PLAN_FAILED,
                 concat("function '", function.name, "', line ", i.line,
                        " of the executable: ", text, " of ", a, " and ", b));
  };
  bool isOverflow = false;
  switch (i.opcode) {
  case Opcode::Constant:
    result = i.immediate;
    break;
  case Opcode::Size:
    result = bound[i.a].sizes[i.b];
    break;
  case Opcode::Stride:
    result = bound[i.a].strides[i.b];
    break;
  case Opcode::Address:
    result = bound[i.a].address;
    break;
  case Opcode::Value:
    result = bound[i.a].value;
    break;
  case Opcode::Workspace:
  case Opcode::WorkspaceValue:
    a = workspace;
    b = i.opcode == Opcode::Workspace ? i.immediate : values[i.a];
    isOverflow = __builtin_add_overflow(a, b, &result);
    break;
  case Opcode::Add:
    isOverflow = __builtin_add_overflow(a, b, &result);
    break;
  case Opcode::Sub:
    isOverflow = __builtin_sub_overflow(a, b, &result);
    break;
  case Opcode::Mul:
    isOverflow = __builtin_mul_overflow(a, b, &result);
    break;
  case Opcode::Div:
  case Opcode::CeilDiv:
  case Opcode::Rem:
    if (b == 0)
      return fail("division by zero");
    if (a == INT64_MIN && b == -1)
      isOverflow = true;
    else
      result = i.opcode == Opcode::Div   ? a / b
               : i.opcode == Opcode::Rem ? a % b
                                         : ceilDiv(a, b);
    break;
  case Opcode::Min:
    result = a < b ? a : b;
    break;
  case Opcode::Max:
    result = a > b ? a : b;
    break;
  case Opcode::And:
    result = a & b;
    break;
  case Opcode::Or:
    result = a | b;
    break;
  case Opcode::Eq:
    result = a == b;
    break;
  case Opcode::Ne:
    result = a != b;
    break;
  case Opcode::Lt:
    result = a < b;
    break;
  case Opcode::Le:
    result = a <= b;
    break;
  case Opcode::Select:
    result = a != 0 ? b : values[i.c];
    break;
  }
  return isOverflow ? fail("64-bit overflow") : success();
}

Error hlq::runtime::evaluate(const Function &function,
                             const std::vector<Instruction> &instructions,
                             const std::vector<BoundOperand> &bound,
                             std::vector<int64_t> &values) {
  if (values.size() < instructions.size())
    values.resize(instructions.size());
  for (size_t i = 0; i < instructions.size(); ++i)
    if (Error error = evaluate(function, instructions[i], bound, 0,
                               values.data(), values[i]))
      return error;
  return success();
}
