//===- Launch.cpp - Enqueues a function -----------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In three steps, so that whatever can be refused is refused before anything is
// enqueued: compute and check on the host, load kernels and make tensor maps,
// enqueue.
//
//===----------------------------------------------------------------------===//

#include "Executable.h"
#include "Sizes.h"

#include <cstring>

using namespace hlq::runtime;

namespace {

struct alignas(kMapAlignment) MapStorage {
  unsigned char bytes[kMapBytes];
};

/// What a launch works with. A thread keeps it from launch to launch, so that
/// only the first one of a larger function allocates.
struct Scratch {
  std::vector<BoundOperand> bound;
  std::vector<int64_t> values;
  std::vector<MapStorage> maps;
};
thread_local Scratch scratch;

/// Whether the kernel may begin before the one before it has ended. Where the
/// driver knows no way to say so, it begins when all is done.
bool beginsEarly(const Driver &driver, const KernelLaunch &launch) {
  return launch.isDependent && driver.cuLaunchKernelEx;
}

/// One launch under way.
class Launcher {
public:
  Launcher(const Function &function, Scratch &scratch)
      : function(function), scratch(scratch) {}

  Error bind(const hlq_operand *operands, size_t count);
  Error bindWorkspace(void *workspace, size_t bytes);
  Error compute();
  Error makeMaps(const Driver &driver);
  Error enqueue(const Driver &driver, const Plan &plan,
                const LoadedModule &module, CUstream stream);

private:
  Error fail(const Statement &statement, hlq_status status,
             std::string_view text) const {
    return {status, concat("function '", function.name, "', line ",
                           statement.line, " of the executable: ", text)};
  }
  Error failPlan(const Statement &statement, std::string_view text) const {
    return fail(statement, HLQ_STATUS_PLAN_FAILED, text);
  }
  int64_t value(int32_t index) const { return scratch.values[index]; }
  bool isMade(const TensorMap &map) const {
    return map.condition < 0 || value(map.condition) != 0;
  }

  Error check(const Statement &statement);
  Error checkMemset(const Statement &statement, const Memset &memset);
  Error checkMap(const Statement &statement, const TensorMap &map);
  Error checkKernel(const Statement &statement, const KernelLaunch &launch);
  CUresult encode(const Driver &driver, const TensorMap &map,
                  MapStorage &storage);
  /// Memory that is zeroed at once.
  struct Cleared {
    CUdeviceptr address;
    size_t bytes;

    bool isWords() const { return address % 4 == 0 && bytes % 4 == 0; }
  };
  /// That of a memset and of those right behind it which go on where it ends;
  /// moves on to the last of them. A small memset takes as long as a larger
  /// one.
  Cleared joinMemsets(size_t &first);
  CUresult clear(const Driver &driver, Cleared cleared, CUstream stream);
  CUresult launchKernel(const Driver &driver, const KernelLaunch &launch,
                        CUfunction kernel, CUstream stream);

  const Function &function;
  Scratch &scratch;
  int64_t workspace = 0;
};

Error Launcher::bind(const hlq_operand *operands, size_t count) {
  if (Error error = bindOperands(function, operands, count, Binding::Addresses,
                                 scratch.bound))
    return error;
  return checkExtents(function, scratch.bound, scratch.values);
}

Error Launcher::bindWorkspace(void *given, size_t bytes) {
  size_t needed = 0;
  if (Error error =
          workspaceBytes(function, scratch.bound, scratch.values, needed))
    return error;
  auto fail = [&](std::string_view text) {
    return Error(HLQ_STATUS_INVALID_WORKSPACE,
                 concat("function '", function.name, "', workspace: ", text));
  };
  workspace = reinterpret_cast<intptr_t>(given);
  if (needed == 0)
    return success();
  if (!given)
    return fail(concat("the address is null, ", needed, " bytes are needed"));
  if (bytes < needed)
    return fail(concat(bytes, " bytes, must be at least ", needed));
  if (workspace % HLQ_WORKSPACE_ALIGNMENT != 0)
    return fail(concat("the address is ", workspace, ", no multiple of ",
                       HLQ_WORKSPACE_ALIGNMENT));
  return success();
}

Error Launcher::compute() {
  if (scratch.values.size() < function.launchValues.size())
    scratch.values.resize(function.launchValues.size());
  for (const Statement &statement : function.statements)
    if (Error error = check(statement))
      return error;
  return success();
}

Error Launcher::check(const Statement &statement) {
  switch (statement.kind) {
  case Statement::Let:
    return evaluate(function, function.launchValues[statement.index],
                    scratch.bound, workspace, scratch.values.data(),
                    scratch.values[statement.index]);
  case Statement::Require: {
    const Requirement &requirement = function.requirements[statement.index];
    return value(requirement.value) != 0
               ? success()
               : Error(HLQ_STATUS_INVALID_OPERAND,
                       concat("function '", function.name,
                              "': ", requirement.text));
  }
  case Statement::Set:
    return checkMemset(statement, function.memsets[statement.index]);
  case Statement::Map:
    return checkMap(statement, function.maps[statement.index]);
  case Statement::Launch:
    return checkKernel(statement, function.launches[statement.index]);
  }
  return success();
}

Error Launcher::checkMemset(const Statement &statement, const Memset &memset) {
  int64_t bytes = value(memset.bytes);
  if (bytes < 0)
    return failPlan(statement, concat("memset of ", bytes, " bytes"));
  if (bytes > 0 && value(memset.address) == 0)
    return failPlan(statement, "memset of the address 0");
  return success();
}

Error Launcher::checkMap(const Statement &statement, const TensorMap &map) {
  if (!isMade(map))
    return success();
  int64_t address = value(map.address);
  if (address == 0 || address % 16 != 0)
    return failPlan(statement,
                    concat("map '", map.name, "': the address is ", address,
                           ", not a multiple of 16 from 16"));
  for (int d = 0; d < map.rank; ++d) {
    int64_t size = value(map.sizes[d]);
    if (size < 1 || size > int64_t(1) << 32)
      return failPlan(statement, concat("map '", map.name, "': size ", d,
                                        " is ", size, ", not from 1 to 2^32"));
  }
  for (int d = 0; d + 1 < map.rank; ++d) {
    int64_t stride = value(map.strides[d]);
    if (stride < 16 || stride % 16 != 0 || stride >= int64_t(1) << 40)
      return failPlan(statement,
                      concat("map '", map.name, "': stride ", d, " is ", stride,
                             " bytes, not a multiple of 16 below 2^40"));
  }
  return success();
}

Error Launcher::checkKernel(const Statement &statement,
                            const KernelLaunch &launch) {
  constexpr int64_t kMost[] = {INT32_MAX, 65535, 65535};
  for (int d = 0; d < 3; ++d) {
    int64_t size = value(launch.grid[d]);
    if (size < 1 || size > kMost[d])
      return failPlan(statement, concat("size ", d, " of the grid is ", size,
                                        ", not from 1 to ", kMost[d]));
  }
  for (size_t i = 0; i < launch.arguments.size(); ++i) {
    const Argument &argument = launch.arguments[i];
    if (argument.kind != ArgumentKind::I32 &&
        argument.kind != ArgumentKind::F32)
      continue;
    int64_t most = argument.kind == ArgumentKind::I32 ? INT32_MAX : UINT32_MAX;
    int64_t given = value(argument.index);
    if (given < INT32_MIN || given > most)
      return failPlan(statement, concat("argument ", i, " is ", given,
                                        ", which doesn't fit 32 bits"));
  }
  return success();
}

Error Launcher::makeMaps(const Driver &driver) {
  if (scratch.maps.size() < function.maps.size())
    scratch.maps.resize(function.maps.size());
  for (const Statement &statement : function.statements) {
    if (statement.kind != Statement::Map)
      continue;
    const TensorMap &map = function.maps[statement.index];
    MapStorage &storage = scratch.maps[statement.index];
    if (!isMade(map))
      storage = scratch.maps[map.otherwise];
    else if (CUresult result = encode(driver, map, storage))
      return fail(statement, HLQ_STATUS_DRIVER_FAILED,
                  concat("map '", map.name, "': ",
                         describe(driver, "cuTensorMapEncodeTiled", result)));
  }
  return success();
}

CUresult Launcher::encode(const Driver &driver, const TensorMap &map,
                          MapStorage &storage) {
  uint64_t sizes[limits::kMapRank] = {}, strides[limits::kMapRank] = {};
  uint32_t elementStrides[limits::kMapRank] = {1, 1, 1, 1, 1};
  for (int d = 0; d < map.rank; ++d)
    sizes[d] = static_cast<uint64_t>(value(map.sizes[d]));
  for (int d = 0; d + 1 < map.rank; ++d)
    strides[d] = static_cast<uint64_t>(value(map.strides[d]));
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  auto *address = reinterpret_cast<void *>(value(map.address));
  return driver.cuTensorMapEncodeTiled(
      storage.bytes, map.dataType, static_cast<uint32_t>(map.rank), address,
      sizes, strides, map.box.data(), elementStrides,
      CU_TENSOR_MAP_INTERLEAVE_NONE, map.swizzle,
      CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
}

Error Launcher::enqueue(const Driver &driver, const Plan &plan,
                        const LoadedModule &module, CUstream stream) {
  for (size_t i = 0; i < function.statements.size(); ++i) {
    const Statement &statement = function.statements[i];
    if (statement.kind == Statement::Set) {
      if (CUresult result = clear(driver, joinMemsets(i), stream))
        return fail(statement, HLQ_STATUS_DRIVER_FAILED,
                    describe(driver, "cuMemsetAsync", result));
    } else if (statement.kind == Statement::Launch) {
      const KernelLaunch &launch = function.launches[statement.index];
      if (CUresult result = launchKernel(
              driver, launch, module.functions[launch.kernel], stream))
        return fail(
            statement, HLQ_STATUS_DRIVER_FAILED,
            concat("kernel '", plan.kernels[launch.kernel].name, "': ",
                   describe(driver,
                            beginsEarly(driver, launch) ? "cuLaunchKernelEx"
                                                        : "cuLaunchKernel",
                            result)));
    }
  }
  return success();
}

Launcher::Cleared Launcher::joinMemsets(size_t &first) {
  auto get = [&](size_t statement) {
    const Memset &memset =
        function.memsets[function.statements[statement].index];
    return Cleared{static_cast<CUdeviceptr>(value(memset.address)),
                   static_cast<size_t>(value(memset.bytes))};
  };
  Cleared cleared = get(first);
  while (first + 1 < function.statements.size() &&
         function.statements[first + 1].kind == Statement::Set) {
    Cleared next = get(first + 1);
    if (!cleared.isWords() || !next.isWords() ||
        next.address != cleared.address + cleared.bytes)
      break;
    cleared.bytes += next.bytes;
    ++first;
  }
  return cleared;
}

CUresult Launcher::clear(const Driver &driver, Cleared cleared,
                         CUstream stream) {
  if (cleared.bytes == 0)
    return CUDA_SUCCESS;
  if (cleared.isWords())
    return driver.cuMemsetD32Async(cleared.address, 0, cleared.bytes / 4,
                                   stream);
  return driver.cuMemsetD8Async(cleared.address, 0, cleared.bytes, stream);
}

CUresult Launcher::launchKernel(const Driver &driver,
                                const KernelLaunch &launch, CUfunction kernel,
                                CUstream stream) {
  void *arguments[limits::kArguments];
  int32_t words[limits::kArguments];
  for (size_t i = 0; i < launch.arguments.size(); ++i) {
    const Argument &argument = launch.arguments[i];
    switch (argument.kind) {
    case ArgumentKind::Map:
      arguments[i] = scratch.maps[argument.index].bytes;
      break;
    case ArgumentKind::Pointer:
    case ArgumentKind::I64:
      arguments[i] = &scratch.values[argument.index];
      break;
    case ArgumentKind::I32:
    case ArgumentKind::F32:
      words[i] = static_cast<int32_t>(value(argument.index));
      arguments[i] = &words[i];
      break;
    }
  }
  auto grid = [&](int d) {
    return static_cast<unsigned>(value(launch.grid[d]));
  };
  if (!beginsEarly(driver, launch))
    return driver.cuLaunchKernel(
        kernel, grid(0), grid(1), grid(2), launch.block[0], launch.block[1],
        launch.block[2], launch.sharedBytes, stream, arguments, nullptr);
  CUlaunchAttribute early{};
  early.id = CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION;
  early.value.integer = 1;
  CUlaunchConfig config{grid(0),
                        grid(1),
                        grid(2),
                        launch.block[0],
                        launch.block[1],
                        launch.block[2],
                        launch.sharedBytes,
                        stream,
                        &early,
                        1};
  return driver.cuLaunchKernelEx(&config, kernel, arguments, nullptr);
}

/// The kernels in the current context, which `context` keeps current.
Error load(const hlq_function &function, CurrentContext &context,
           const CUstream *stream, const Driver *&driver,
           const LoadedModule *&module) {
  if (Error error = getDriver(driver))
    return error;
  if (Error error = context.enter(*driver))
    return error;
  return function.executable->modules.get(*driver, function.executable->plan,
                                          context.get(), stream, module);
}

} // namespace

Error hlq::runtime::prepare(const hlq_function &function) {
  const Driver *driver = nullptr;
  const LoadedModule *module = nullptr;
  CurrentContext context;
  return load(function, context, nullptr, driver, module);
}

Error hlq::runtime::launch(const hlq_function &function,
                           const hlq_operand *operands, size_t count,
                           void *workspace, size_t workspaceBytes,
                           CUstream stream) {
  Launcher launcher(*function.plan, scratch);
  if (Error error = launcher.bind(operands, count))
    return error;
  if (Error error = launcher.bindWorkspace(workspace, workspaceBytes))
    return error;
  if (Error error = launcher.compute())
    return error;

  const Driver *driver = nullptr;
  const LoadedModule *module = nullptr;
  CurrentContext context;
  if (Error error = load(function, context, &stream, driver, module))
    return error;
  if (Error error = launcher.makeMaps(*driver))
    return error;
  return launcher.enqueue(*driver, function.executable->plan, *module, stream);
}
