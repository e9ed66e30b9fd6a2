//===- Driver.cpp - The CUDA driver, found at run time --------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <cstdlib>
#include <dlfcn.h>
#include <mutex>

using namespace hlq::runtime;

namespace {

/// Opens the library and looks its functions up.
Error open(Driver &driver) {
  const char *variable = std::getenv("HLQ_CUDA_DRIVER");
  bool isNamed = variable && *variable;
  const char *name = isNamed ? variable : "libcuda.so.1";
  // Never closed: contexts live as long as the process. Which library it is is
  // the user's choice.
  // NOLINTNEXTLINE(clang-analyzer-optin.taint.GenericTaint)
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *reason = dlerror();
    return {HLQ_STATUS_NO_DRIVER,
            concat("no CUDA driver: ", name, " can't be loaded",
                   isNamed ? " (HLQ_CUDA_DRIVER)" : "", ": ",
                   reason ? reason : "unknown reason",
                   isNamed
                       ? ""
                       : ". Install NVIDIA's driver, or set HLQ_CUDA_DRIVER "
                         "to the path of its libcuda.so.1")};
  }
  const char *missing = nullptr;
// Parameters are lists in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define HLQ_LOOK_UP(name, symbol, parameters)                                  \
  driver.name =                                                                \
      reinterpret_cast<CUresult(*) parameters>(dlsym(library, symbol));
#define HLQ_REQUIRE(name, symbol, parameters)                                  \
  HLQ_LOOK_UP(name, symbol, parameters)                                        \
  if (!driver.name)                                                            \
    missing = symbol;
  HLQ_DRIVER_FUNCTIONS(HLQ_REQUIRE, HLQ_LOOK_UP)
#undef HLQ_REQUIRE
#undef HLQ_LOOK_UP
  // NOLINTEND(bugprone-macro-parentheses)
  if (missing) {
    dlclose(library);
    return {HLQ_STATUS_NO_DRIVER,
            concat("the CUDA driver ", name, " lacks ", missing,
                   "; 12.0 is the oldest that will do")};
  }
  if (CUresult result = driver.cuInit(0))
    return {HLQ_STATUS_NO_DRIVER, concat("the CUDA driver ", name, ": ",
                                         describe(driver, "cuInit", result))};
  return success();
}

} // namespace

Error hlq::runtime::getDriver(const Driver *&driver) {
  static std::mutex mutex;
  static Driver loaded;
  static bool isLoaded = false;
  std::lock_guard<std::mutex> lock(mutex);
  if (!isLoaded) {
    if (Error error = open(loaded))
      return error;
    isLoaded = true;
  }
  driver = &loaded;
  return success();
}

std::string hlq::runtime::describe(const Driver &driver, const char *call,
                                   CUresult result) {
  const char *name = nullptr, *text = nullptr;
  if (driver.cuGetErrorName(result, &name) != CUDA_SUCCESS || !name)
    name = "unknown error";
  if (driver.cuGetErrorString(result, &text) != CUDA_SUCCESS || !text)
    text = "no description";
  return concat(call, ": ", name, " (", result, "): ", text);
}

CurrentContext::~CurrentContext() {
  CUcontext popped = nullptr;
  if (isPushed)
    driver->cuCtxPopCurrent(&popped);
}

Error CurrentContext::enter(const Driver &given) {
  driver = &given;
  auto fail = [&](const char *call, CUresult result) {
    return Error(HLQ_STATUS_DRIVER_FAILED, describe(given, call, result));
  };
  if (CUresult result = driver->cuCtxGetCurrent(&context))
    return fail("cuCtxGetCurrent", result);
  if (context)
    return success();

  // Retained once, for the rest of the process.
  static std::mutex mutex;
  static CUcontext primary = nullptr;
  std::lock_guard<std::mutex> lock(mutex);
  if (!primary) {
    CUdevice device = 0;
    if (CUresult result = driver->cuDeviceGet(&device, 0))
      return fail("cuDeviceGet(0)", result);
    if (CUresult result = driver->cuDevicePrimaryCtxRetain(&primary, device)) {
      primary = nullptr;
      return fail("cuDevicePrimaryCtxRetain(device 0)", result);
    }
  }
  if (CUresult result = driver->cuCtxPushCurrent(primary))
    return fail("cuCtxPushCurrent(primary context of device 0)", result);
  context = primary;
  isPushed = true;
  return success();
}
