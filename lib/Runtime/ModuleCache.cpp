//===- ModuleCache.cpp - An executable's kernels, by context --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleCache.h"

using namespace hlq::runtime;

namespace {

Error driverError(const Driver &driver, const char *call, CUresult result,
                  std::string_view more = "") {
  return {HLQ_STATUS_DRIVER_FAILED,
          concat(describe(driver, call, result), more)};
}

/// Whether the current device can run what was made for `target`.
Error checkDevice(const Driver &driver, const Target &target) {
  CUdevice device = 0;
  if (CUresult result = driver.cuCtxGetDevice(&device))
    return driverError(driver, "cuCtxGetDevice", result);
  int major = 0, minor = 0;
  if (CUresult result = driver.cuDeviceGetAttribute(
          &major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device))
    return driverError(driver, "cuDeviceGetAttribute", result);
  if (CUresult result = driver.cuDeviceGetAttribute(
          &minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device))
    return driverError(driver, "cuDeviceGetAttribute", result);
  bool fits = major == target.major &&
              (target.isExact ? minor == target.minor : minor >= target.minor);
  if (fits)
    return success();
  char name[128] = "";
  if (driver.cuDeviceGetName(name, sizeof name - 1, device) != CUDA_SUCCESS)
    name[0] = '\0';
  return {HLQ_STATUS_WRONG_DEVICE,
          concat("the executable is for ", target.name, " (compute capability ",
                 target.major, ".", target.minor,
                 target.isExact ? "" : " or a later minor one", "), device ",
                 device, *name ? concat(", ", name, ",") : std::string(),
                 " has ", major, ".", minor)};
}

/// Whether something may be loaded while `stream` is as it is.
Error checkNotCapturing(const Driver &driver, CUstream stream) {
  int capture = CU_STREAM_CAPTURE_STATUS_NONE;
  CUresult result = driver.cuStreamIsCapturing(stream, &capture);
  // The default stream says so where another stream's capture forbids its use.
  if (result != CUDA_SUCCESS && result != CUDA_ERROR_STREAM_CAPTURE_IMPLICIT)
    return driverError(driver, "cuStreamIsCapturing", result);
  if (result == CUDA_SUCCESS && capture == CU_STREAM_CAPTURE_STATUS_NONE)
    return success();
  return {HLQ_STATUS_NOT_PREPARED,
          "the kernels are not loaded yet, and can't be while the stream is "
          "capturing: call hlq_prepare before the capture begins"};
}

/// Resolves the kernels of a module that was loaded.
Error resolve(const Driver &driver, const Plan &plan, LoadedModule &module) {
  for (const Kernel &kernel : plan.kernels) {
    CUfunction function = nullptr;
    auto fail = [&](const char *call, CUresult result) {
      return driverError(driver, call, result,
                         concat("; kernel '", kernel.name, "', ",
                                kernel.sharedBytes, " bytes of shared memory"));
    };
    if (CUresult result = driver.cuModuleGetFunction(&function, module.module,
                                                     kernel.name.c_str()))
      return fail("cuModuleGetFunction", result);
    // Without it 48 KB are the limit, for static memory together with this.
    if (kernel.sharedBytes > 0)
      if (CUresult result = driver.cuFuncSetAttribute(
              function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
              static_cast<int>(kernel.sharedBytes)))
        return fail("cuFuncSetAttribute", result);
    // Kernels with clusters are up to 4 % faster where the blocks of one need
    // not be spread over multiprocessors. A preference; others have none.
    if (CUresult result = driver.cuFuncSetAttribute(
            function, CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE,
            CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING))
      return fail("cuFuncSetAttribute", result);
    // Where loading is lazy, the first launch would do it, maybe in a capture.
    if (driver.cuFuncLoad)
      if (CUresult result = driver.cuFuncLoad(function))
        return fail("cuFuncLoad", result);
    module.functions.push_back(function);
  }
  return success();
}

/// Loads the PTX into the current context.
Error load(const Driver &driver, const Plan &plan, LoadedModule &module) {
  if (Error error = checkDevice(driver, plan.target))
    return error;
  std::string log(16384, '\0');
  int options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  // Option values are passed as if they were pointers.
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  void *values[] = {log.data(), reinterpret_cast<void *>(log.size() - 1)};
  module.functions.reserve(plan.kernels.size());
  if (CUresult result = driver.cuModuleLoadDataEx(
          &module.module, plan.ptx.c_str(), 2, options, values)) {
    log.resize(log.find('\0'));
    while (!log.empty() && log.back() == '\n')
      log.pop_back();
    bool isCapture = result >= CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED &&
                     result <= CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
    return driverError(
        driver, "cuModuleLoadDataEx", result,
        isCapture     ? "; call hlq_prepare before a stream's capture begins"
        : log.empty() ? ""
                      : concat("; the driver's compiler says:\n", log));
  }
  Error error = resolve(driver, plan, module);
  if (error)
    driver.cuModuleUnload(module.module);
  return error;
}

} // namespace

Error ModuleCache::get(const Driver &given, const Plan &plan, CUcontext context,
                       const CUstream *stream, const LoadedModule *&module) {
  unsigned long long id = 0;
  if (given.cuCtxGetId)
    if (CUresult result = given.cuCtxGetId(context, &id))
      return driverError(given, "cuCtxGetId", result);

  std::lock_guard<std::mutex> lock(mutex);
  driver = &given;
  for (const auto &loaded : modules)
    if (loaded->context == context && loaded->contextId == id) {
      module = loaded.get();
      return success();
    }
  if (stream)
    if (Error error = checkNotCapturing(given, *stream))
      return error;
  // Room first: what is loaded must find its place.
  modules.reserve(modules.size() + 1);
  auto loading = std::make_unique<LoadedModule>();
  loading->context = context;
  loading->contextId = id;
  if (Error error = load(given, plan, *loading))
    return error;
  module = loading.get();
  modules.push_back(std::move(loading));
  return success();
}

ModuleCache::~ModuleCache() {
  for (const auto &loaded : modules) {
    // A context that is gone took its modules along; the driver then refuses.
    unsigned long long id = 0;
    if (driver->cuCtxGetId &&
        (driver->cuCtxGetId(loaded->context, &id) != CUDA_SUCCESS ||
         id != loaded->contextId))
      continue;
    if (driver->cuCtxPushCurrent(loaded->context) != CUDA_SUCCESS)
      continue;
    driver->cuModuleUnload(loaded->module);
    CUcontext popped = nullptr;
    driver->cuCtxPopCurrent(&popped);
  }
}
