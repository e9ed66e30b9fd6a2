//===- CApi.cpp - The C functions -----------------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Executable.h"
#include "PlanReader.h"

#include <new>

using namespace hlq::runtime;

namespace {

struct LastError {
  Error error;
  bool isOutOfMemory = false;
};
thread_local LastError lastError;

/// Runs what returns an Error; keeps that for hlq_last_error.
template <typename Body>
hlq_status run(Body body) noexcept {
  try {
    Error error = body();
    if (!error)
      return HLQ_STATUS_OK;
    lastError.error = std::move(error);
    lastError.isOutOfMemory = false;
    return lastError.error.status;
  } catch (...) {
    // Nothing here throws but the allocation of host memory.
    lastError.isOutOfMemory = true;
    return HLQ_STATUS_OUT_OF_MEMORY;
  }
}

Error misuse(std::string text) {
  return {HLQ_STATUS_INVALID_ARGUMENT, std::move(text)};
}

using NamedPointer = std::pair<const char *, const void *>;

/// Refuses null pointers.
Error checkPointers(const char *call,
                    std::initializer_list<NamedPointer> pointers) {
  for (auto [name, pointer] : pointers)
    if (!pointer)
      return misuse(concat(call, ": ", name, " is null"));
  return success();
}

/// An array, which may be null where it has no elements.
NamedPointer orNone(const char *name, const void *array, size_t count) {
  return {name, count == 0 ? name : array};
}

} // namespace

int32_t hlq_runtime_version() { return HLQ_RUNTIME_VERSION; }

const char *hlq_status_string(hlq_status status) {
  switch (status) {
  case HLQ_STATUS_OK:
    return "ok";
  case HLQ_STATUS_INVALID_ARGUMENT:
    return "invalid argument";
  case HLQ_STATUS_INVALID_EXECUTABLE:
    return "invalid executable";
  case HLQ_STATUS_INVALID_OPERAND:
    return "invalid operand";
  case HLQ_STATUS_INVALID_WORKSPACE:
    return "invalid workspace";
  case HLQ_STATUS_PLAN_FAILED:
    return "plan failed";
  case HLQ_STATUS_NO_DRIVER:
    return "no driver";
  case HLQ_STATUS_WRONG_DEVICE:
    return "wrong device";
  case HLQ_STATUS_NOT_PREPARED:
    return "not prepared";
  case HLQ_STATUS_DRIVER_FAILED:
    return "driver failed";
  case HLQ_STATUS_OUT_OF_MEMORY:
    return "out of memory";
  }
  return "unknown status";
}

const char *hlq_last_error() {
  return lastError.isOutOfMemory ? "there is no host memory left"
                                 : lastError.error.text.c_str();
}

int32_t hlq_last_error_operand() {
  return lastError.isOutOfMemory ? -1 : lastError.error.operand;
}

hlq_status hlq_executable_load(const void *bytes, size_t size,
                               hlq_executable **executable) {
  return run([&] {
    if (Error error =
            checkPointers("hlq_executable_load",
                          {{"bytes", bytes}, {"executable", executable}}))
      return error;
    *executable = nullptr;
    auto loaded = std::make_unique<hlq_executable>();
    if (Error error =
            readPlan({static_cast<const char *>(bytes), size}, loaded->plan))
      return error;
    for (const Function &function : loaded->plan.functions)
      loaded->functions.push_back({&function, loaded.get()});
    *executable = loaded.release();
    return success();
  });
}

hlq_status hlq_executable_unload(hlq_executable *executable) {
  return run([&] {
    delete executable;
    return success();
  });
}

const char *hlq_executable_target(const hlq_executable *executable) {
  return executable ? executable->plan.target.name.c_str() : nullptr;
}

size_t hlq_executable_function_count(const hlq_executable *executable) {
  return executable ? executable->functions.size() : 0;
}

hlq_status hlq_executable_get_function(const hlq_executable *executable,
                                       size_t index,
                                       const hlq_function **function) {
  return run([&] {
    if (Error error =
            checkPointers("hlq_executable_get_function",
                          {{"executable", executable}, {"function", function}}))
      return error;
    *function = nullptr;
    if (index >= executable->functions.size())
      return misuse(
          concat("function ", index, " of ", executable->functions.size()));
    *function = &executable->functions[index];
    return success();
  });
}

hlq_status hlq_executable_find_function(const hlq_executable *executable,
                                        const char *name,
                                        const hlq_function **function) {
  return run([&] {
    if (Error error = checkPointers("hlq_executable_find_function",
                                    {{"executable", executable},
                                     {"name", name},
                                     {"function", function}}))
      return error;
    *function = nullptr;
    std::string names;
    for (const hlq_function &candidate : executable->functions) {
      if (candidate.plan->name == name) {
        *function = &candidate;
        return success();
      }
      names += concat(names.empty() ? "" : ", ", candidate.plan->name);
    }
    return misuse(concat("no function '", name, "'; there are: ", names));
  });
}

const char *hlq_function_name(const hlq_function *function) {
  return function ? function->plan->name.c_str() : nullptr;
}

size_t hlq_function_operand_count(const hlq_function *function) {
  return function ? function->plan->operands.size() : 0;
}

hlq_status hlq_function_operand_info(const hlq_function *function, size_t index,
                                     hlq_operand_info *info) {
  return run([&] {
    if (Error error = checkPointers("hlq_function_operand_info",
                                    {{"function", function}, {"info", info}}))
      return error;
    if (index >= function->plan->operands.size())
      return misuse(concat("function '", function->plan->name, "': operand ",
                           index, " of ", function->plan->operands.size()));
    const Operand &operand = function->plan->operands[index];
    *info = hlq_operand_info{};
    info->name = operand.name.c_str();
    info->direction = operand.direction;
    info->element_type = operand.type;
    info->rank = operand.rank;
    for (int d = 0; d < operand.rank; ++d)
      info->sizes[d] = operand.sizes[d];
    return success();
  });
}

hlq_status hlq_infer_sizes(const hlq_function *function, hlq_operand *operands,
                           size_t count, size_t index) {
  return run([&] {
    if (Error error =
            checkPointers("hlq_infer_sizes",
                          {{"function", function}, {"operands", operands}}))
      return error;
    return inferSizes(*function, operands, count, index);
  });
}

hlq_status hlq_workspace_size(const hlq_function *function,
                              const hlq_operand *operands, size_t count,
                              size_t *bytes) {
  return run([&] {
    if (Error error = checkPointers("hlq_workspace_size",
                                    {{"function", function},
                                     orNone("operands", operands, count),
                                     {"bytes", bytes}}))
      return error;
    return workspaceSize(*function, operands, count, *bytes);
  });
}

hlq_status hlq_prepare(const hlq_function *function) {
  return run([&] {
    if (Error error = checkPointers("hlq_prepare", {{"function", function}}))
      return error;
    return prepare(*function);
  });
}

hlq_status hlq_launch(const hlq_function *function, const hlq_operand *operands,
                      size_t count, void *workspace, size_t workspaceBytes,
                      void *stream) {
  return run([&] {
    if (Error error =
            checkPointers("hlq_launch", {{"function", function},
                                         orNone("operands", operands, count)}))
      return error;
    return launch(*function, operands, count, workspace, workspaceBytes,
                  static_cast<CUstream>(stream));
  });
}
