//===- FakeDriver.cpp - A CUDA driver for tests ---------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeDriver.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace {

enum : int {
  kSuccess = 0,
  kInvalidValue = 1,
  kInvalidContext = 201,
  kInvalidHandle = 400,
  kNotFound = 500,
};

struct Function {
  std::string name;
  int64_t context;
  bool isLoaded = true;
};

struct Module {
  int64_t context;
  std::string image;
  std::vector<Function *> functions;
};

struct State {
  std::map<std::string, long long> settings = {
      {"major", 9}, {"minor", 0}, {"capturing", 0}, {"context", 1}};
  std::map<std::string, int> counts;
  std::map<std::string, std::map<int, int>> failures; // call -> nth -> result
  std::map<std::string, std::string> kernels;
  std::set<Module *> modules;
  std::set<int64_t> destroyed;
  std::string compilerLog, log;
  int retained = 0, maps = 0, generation = 0;
};

std::mutex mutex;
State state;
int generations = 0;

// The contexts of a thread; of an earlier test they don't count.
thread_local std::vector<int64_t> contexts;
thread_local int contextsGeneration = -1;

std::vector<int64_t> &stack() {
  if (contextsGeneration != state.generation) {
    contexts.clear();
    if (state.settings["context"])
      contexts.push_back(state.settings["context"]);
    contextsGeneration = state.generation;
  }
  return contexts;
}

/// Counts a call; the result that it should fail with, or 0.
int count(const char *call) {
  int number = state.counts[call]++;
  auto &failures = state.failures[call];
  auto failure = failures.find(number);
  return failure == failures.end() ? kSuccess : failure->second;
}

template <typename... Arguments>
void log(const char *format, Arguments... arguments) {
  char line[512];
  std::snprintf(line, sizeof line, format, arguments...);
  state.log += line;
  state.log += '\n';
}

std::string shownArguments(const std::string &letters, void **arguments) {
  std::string text;
  char part[64];
  for (size_t i = 0; i < letters.size(); ++i) {
    switch (letters[i]) {
    case 'm':
      std::snprintf(part, sizeof part, " %.8s%s",
                    static_cast<const char *>(arguments[i]),
                    reinterpret_cast<uintptr_t>(arguments[i]) % 64 ? "!" : "");
      break;
    case 'p':
      std::snprintf(part, sizeof part, " 0x%llx",
                    *static_cast<unsigned long long *>(arguments[i]));
      break;
    case 'l':
      std::snprintf(part, sizeof part, " %lld",
                    *static_cast<long long *>(arguments[i]));
      break;
    default:
      std::snprintf(part, sizeof part, " %d",
                    *static_cast<int *>(arguments[i]));
    }
    text += part;
  }
  return text;
}

void destroy(Module *module) {
  for (Function *function : module->functions)
    delete function;
  delete module;
}

using Lock = std::lock_guard<std::mutex>;

} // namespace

#define COUNT(call)                                                            \
  Lock lock(mutex);                                                            \
  if (int failure = count(call))                                               \
  return failure

extern "C" {

void fake_reset() {
  Lock lock(mutex);
  for (Module *module : state.modules)
    destroy(module);
  state = State();
  state.generation = ++generations;
}
void fake_set(const char *setting, long long value) {
  Lock lock(mutex);
  state.settings[setting] = value;
}
void fake_fail(const char *call, int result, int nth) {
  Lock lock(mutex);
  state.failures[call][state.counts[call] + nth] = result;
}
void fake_compiler_log(const char *text) {
  Lock lock(mutex);
  state.compilerLog = text;
}
int fake_count(const char *call) {
  Lock lock(mutex);
  return state.counts[call];
}
int fake_modules() {
  Lock lock(mutex);
  return static_cast<int>(state.modules.size());
}
int fake_retained() {
  Lock lock(mutex);
  return state.retained;
}
void fake_enter(long long context) {
  Lock lock(mutex);
  stack().assign(1, context);
}
void fake_destroy(long long context) {
  Lock lock(mutex);
  state.destroyed.insert(context);
}
void fake_kernel(const char *name, const char *arguments) {
  Lock lock(mutex);
  state.kernels[name] = arguments;
}
const char *fake_log() {
  static thread_local std::string copy;
  Lock lock(mutex);
  copy = state.log;
  return copy.c_str();
}

int cuInit(unsigned) {
  COUNT("cuInit");
  return kSuccess;
}
int cuGetErrorName(int result, const char **name) {
  *name = result == 218 ? "CUDA_ERROR_INVALID_PTX" : "CUDA_ERROR_FAKE";
  return kSuccess;
}
int cuGetErrorString(int result, const char **text) {
  *text = "told to fail";
  return result == 999 ? kInvalidValue : kSuccess;
}
int cuDeviceGet(int *device, int ordinal) {
  COUNT("cuDeviceGet");
  *device = ordinal;
  return kSuccess;
}
int cuDeviceGetName(char *name, int size, int) {
  COUNT("cuDeviceGetName");
  std::snprintf(name, static_cast<size_t>(size), "Fake GPU");
  return kSuccess;
}
int cuDeviceGetAttribute(int *value, int attribute, int) {
  COUNT("cuDeviceGetAttribute");
  *value =
      static_cast<int>(state.settings[attribute == 75 ? "major" : "minor"]);
  return attribute == 75 || attribute == 76 ? kSuccess : kInvalidValue;
}
int cuDevicePrimaryCtxRetain(int64_t *context, int device) {
  COUNT("cuDevicePrimaryCtxRetain");
  *context = 100 + device;
  ++state.retained;
  return kSuccess;
}
int cuCtxGetCurrent(int64_t *context) {
  COUNT("cuCtxGetCurrent");
  *context = stack().empty() ? 0 : stack().back();
  return kSuccess;
}
int cuCtxGetDevice(int *device) {
  COUNT("cuCtxGetDevice");
  *device = 0;
  return stack().empty() ? kInvalidContext : kSuccess;
}
int cuCtxGetId(int64_t context, unsigned long long *id) {
  COUNT("cuCtxGetId");
  // A context that comes after a destroyed one at its address has another id.
  *id = static_cast<unsigned long long>(context) +
        (state.destroyed.count(context) ? 1000 : 0);
  return kSuccess;
}
int cuCtxPushCurrent_v2(int64_t context) {
  COUNT("cuCtxPushCurrent");
  stack().push_back(context);
  return kSuccess;
}
int cuCtxPopCurrent_v2(int64_t *context) {
  COUNT("cuCtxPopCurrent");
  if (stack().empty())
    return kInvalidContext;
  *context = stack().back();
  stack().pop_back();
  return kSuccess;
}
int cuModuleLoadDataEx(Module **module, const char *image, unsigned options,
                       int *names, void **values) {
  Lock lock(mutex);
  if (int failure = count("cuModuleLoadDataEx")) {
    if (options == 2 && names[0] == 5 && names[1] == 6)
      std::snprintf(static_cast<char *>(values[0]),
                    reinterpret_cast<uintptr_t>(values[1]), "%s",
                    state.compilerLog.c_str());
    return failure;
  }
  if (stack().empty())
    return kInvalidContext;
  // Long enough for other threads to come by.
  std::this_thread::sleep_for(std::chrono::milliseconds(2));
  *module = new Module{stack().back(), image, {}};
  state.modules.insert(*module);
  log("load %zu bytes", std::strlen(image));
  return kSuccess;
}
int cuModuleUnload(Module *module) {
  COUNT("cuModuleUnload");
  if (!state.modules.count(module) || stack().empty() ||
      stack().back() != module->context)
    return kInvalidHandle;
  state.modules.erase(module);
  destroy(module);
  log("unload from %d", static_cast<int>(stack().back()));
  return kSuccess;
}
int cuModuleGetFunction(Function **function, Module *module, const char *name) {
  COUNT("cuModuleGetFunction");
  if (module->image.find(std::string(".entry ") + name) == std::string::npos)
    return kNotFound;
  *function = new Function{name, module->context};
  module->functions.push_back(*function);
  return kSuccess;
}
int cuFuncSetAttribute(Function *function, int attribute, int value) {
  COUNT("cuFuncSetAttribute");
  log("attribute %d of %s is %d", attribute, function->name.c_str(), value);
  return kSuccess;
}
#ifndef HLQ_FAKE_OLD_DRIVER
int cuFuncLoad(Function *) {
  COUNT("cuFuncLoad");
  return kSuccess;
}
#endif
int cuStreamIsCapturing(void *, int *status) {
  COUNT("cuStreamIsCapturing");
  *status = static_cast<int>(state.settings["capturing"]);
  return kSuccess;
}
int cuMemsetD8Async(unsigned long long address, unsigned char value,
                    size_t bytes, void *stream) {
  COUNT("cuMemsetD8Async");
  log("memset8 0x%llx %u x %zu stream %p", address, value, bytes, stream);
  return kSuccess;
}
int cuMemsetD32Async(unsigned long long address, unsigned value, size_t words,
                     void *stream) {
  COUNT("cuMemsetD32Async");
  log("memset32 0x%llx %u x %zu stream %p", address, value, words, stream);
  return kSuccess;
}
int cuTensorMapEncodeTiled(void *map, int type, uint32_t rank, void *address,
                           const uint64_t *sizes, const uint64_t *strides,
                           const uint32_t *box, const uint32_t *elementStrides,
                           int interleave, int swizzle, int promotion,
                           int fill) {
  COUNT("cuTensorMapEncodeTiled");
  if (reinterpret_cast<uintptr_t>(map) % 64 != 0)
    return kInvalidValue;
  std::string text;
  for (uint32_t d = 0; d < rank; ++d)
    text += " size " + std::to_string(sizes[d]) + " box " +
            std::to_string(box[d]) + " step " +
            std::to_string(elementStrides[d]) +
            (d == 0 ? "" : " stride " + std::to_string(strides[d - 1]));
  std::memset(map, 0, 128);
  std::snprintf(static_cast<char *>(map), 8, "map%d", state.maps);
  log("map%d type %d at %p%s interleave %d swizzle %d promotion %d fill %d",
      state.maps++, type, address, text.c_str(), interleave, swizzle, promotion,
      fill);
  return kSuccess;
}
#ifndef HLQ_FAKE_OLD_DRIVER
/// What the driver's interface says of this layout: 56 bytes, and 72 each.
struct LaunchConfig {
  unsigned grid[3], block[3], shared;
  void *stream;
  struct {
    int id, unused, value[16];
  } *attributes;
  unsigned attributeCount;
};
int cuLaunchKernelEx(const LaunchConfig *config, Function *function,
                     void **arguments, void **extra) {
  COUNT("cuLaunchKernelEx");
  if (extra || stack().empty() || function->context != stack().back())
    return kInvalidHandle;
  std::string attributes;
  for (unsigned i = 0; i < config->attributeCount; ++i)
    attributes += " attribute " + std::to_string(config->attributes[i].id) +
                  " is " + std::to_string(config->attributes[i].value[0]);
  log("launch %s grid %u %u %u block %u %u %u shared %u stream %p%s args%s",
      function->name.c_str(), config->grid[0], config->grid[1], config->grid[2],
      config->block[0], config->block[1], config->block[2], config->shared,
      config->stream, attributes.c_str(),
      shownArguments(state.kernels[function->name], arguments).c_str());
  return kSuccess;
}
#endif
int cuLaunchKernel(Function *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned shared, void *stream,
                   void **arguments, void **extra) {
  COUNT("cuLaunchKernel");
  if (extra || stack().empty() || function->context != stack().back())
    return kInvalidHandle;
  log("launch %s grid %u %u %u block %u %u %u shared %u stream %p args%s",
      function->name.c_str(), gridX, gridY, gridZ, blockX, blockY, blockZ,
      shared, stream,
      shownArguments(state.kernels[function->name], arguments).c_str());
  return kSuccess;
}
}
