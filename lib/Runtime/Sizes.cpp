//===- Sizes.cpp - Sizes of outputs and of the workspace ------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sizes.h"

#include "Executable.h"

using namespace hlq::runtime;

Error hlq::runtime::checkExtents(const Function &function,
                                 const std::vector<BoundOperand> &bound,
                                 std::vector<int64_t> &values) {
  if (Error error = evaluate(function, function.extentValues, bound, values))
    return error;
  for (const Extent &extent : function.extents) {
    int64_t size = bound[extent.operand].sizes[extent.dimension];
    if (size != values[extent.value])
      return operandError(function, extent.operand,
                          concat("size ", extent.dimension, " is ", size,
                                 ", must be ", values[extent.value]));
  }
  return success();
}

Error hlq::runtime::workspaceBytes(const Function &function,
                                   const std::vector<BoundOperand> &bound,
                                   std::vector<int64_t> &values,
                                   size_t &bytes) {
  if (Error error = evaluate(function, function.workspaceValues, bound, values))
    return error;
  int64_t computed = values[function.workspaceBytes];
  if (computed < 0)
    return {HLQ_STATUS_PLAN_FAILED,
            concat("function '", function.name, "': a workspace of ", computed,
                   " bytes")};
  bytes = static_cast<size_t>(computed);
  return success();
}

Error hlq::runtime::workspaceSize(const hlq_function &function,
                                  const hlq_operand *operands, size_t count,
                                  size_t &bytes) {
  const Function &plan = *function.plan;
  std::vector<BoundOperand> bound;
  std::vector<int64_t> values;
  if (Error error = bindOperands(plan, operands, count, Binding::Sizes, bound))
    return error;
  if (Error error = checkExtents(plan, bound, values))
    return error;
  return workspaceBytes(plan, bound, values, bytes);
}

Error hlq::runtime::inferSizes(const hlq_function &function,
                               hlq_operand *operands, size_t count,
                               size_t index) {
  const Function &plan = *function.plan;
  std::vector<BoundOperand> bound;
  std::vector<int64_t> values;
  if (Error error =
          bindOperands(plan, operands, count, Binding::InputSizes, bound))
    return error;
  if (index >= count || plan.operands[index].direction != HLQ_OUT)
    return {HLQ_STATUS_INVALID_ARGUMENT,
            concat("function '", plan.name, "': operand ", index,
                   " is no 'out' operand")};
  if (Error error = evaluate(plan, plan.extentValues, bound, values))
    return error;

  const Operand &operand = plan.operands[index];
  std::array<int64_t, HLQ_MAX_RANK> sizes = operand.sizes;
  for (const Extent &extent : plan.extents)
    if (extent.operand == static_cast<int32_t>(index))
      sizes[extent.dimension] = values[extent.value];
  hlq_operand inferred{};
  inferred.address = operands[index].address;
  inferred.element_type = operand.type;
  inferred.rank = operand.rank;
  int64_t stride = 1;
  for (int d = operand.rank - 1; d >= 0; --d) {
    if (sizes[d] == HLQ_DYNAMIC_SIZE)
      return operandError(plan, index,
                          concat("size ", d,
                                 " is dynamic, and the executable "
                                 "doesn't say what it is"));
    if (sizes[d] < 1)
      return operandError(
          plan, index,
          concat("size ", d, " would be ", sizes[d], ", must be at least 1"));
    inferred.sizes[d] = sizes[d];
    inferred.strides[d] = stride;
    // Rows of codes are padded.
    bool isRow = operand.type == HLQ_I8 && d == operand.rank - 1;
    int64_t padded = sizes[d];
    if (__builtin_add_overflow(
            padded, isRow ? -padded & (HLQ_CODES_PITCH - 1) : 0, &padded) ||
        __builtin_mul_overflow(stride, padded, &stride))
      return operandError(plan, index,
                          "its number of elements doesn't fit 64 bits");
  }
  operands[index] = inferred;
  return success();
}
