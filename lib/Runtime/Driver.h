//===- Driver.h - The CUDA driver, found at run time ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What this library needs of the driver's interface, with the names and values
// of NVIDIA's documentation ("CUDA Driver API"). No header or library of CUDA
// is needed to build.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_DRIVER_H
#define HLQ_LIB_RUNTIME_DRIVER_H

#include "Error.h"

#include <cstddef>
#include <cstdint>

namespace hlq::runtime {

using CUresult = int;
using CUdevice = int;
using CUdeviceptr = unsigned long long;
using CUcontext = struct CUctx_st *;
using CUmodule = struct CUmod_st *;
using CUfunction = struct CUfunc_st *;
using CUstream = struct CUstream_st *;

/// Enumerators, and arguments that are enumerations, are plain integers here.
// NOLINTBEGIN(readability-identifier-naming)
enum : int {
  CUDA_SUCCESS = 0,
  CUDA_ERROR_INVALID_CONTEXT = 201,
  CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED = 900,
  CUDA_ERROR_STREAM_CAPTURE_IMPLICIT = 906,

  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR = 75,
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR = 76,

  CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8,
  CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE = 15,
  CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING = 2,

  CU_JIT_ERROR_LOG_BUFFER = 5,
  CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6,

  CU_STREAM_CAPTURE_STATUS_NONE = 0,

  CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION = 6,

  CU_TENSOR_MAP_DATA_TYPE_UINT8 = 0,
  CU_TENSOR_MAP_DATA_TYPE_INT32 = 3,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT16 = 6,
  CU_TENSOR_MAP_DATA_TYPE_FLOAT32 = 7,
  CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 = 9,

  CU_TENSOR_MAP_INTERLEAVE_NONE = 0,

  CU_TENSOR_MAP_SWIZZLE_NONE = 0,
  CU_TENSOR_MAP_SWIZZLE_32B = 1,
  CU_TENSOR_MAP_SWIZZLE_64B = 2,
  CU_TENSOR_MAP_SWIZZLE_128B = 3,

  CU_TENSOR_MAP_L2_PROMOTION_L2_256B = 3,

  CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE = 0,
};
// NOLINTEND(readability-identifier-naming)

/// A property of a launch: here only those whose value is an integer.
struct CUlaunchAttribute {
  int id;
  char unused[4];
  union {
    int integer;
    char bytes[64];
  } value;
};
static_assert(sizeof(CUlaunchAttribute) == 72, "as in the driver's interface");

struct CUlaunchConfig {
  unsigned gridX, gridY, gridZ;
  unsigned blockX, blockY, blockZ;
  unsigned sharedBytes;
  CUstream stream;
  CUlaunchAttribute *attributes;
  unsigned attributeCount;
};
static_assert(sizeof(CUlaunchConfig) == 56, "as in the driver's interface");

/// A function of the driver: its name in this library, its symbol, what it
/// takes. All return a CUresult.
#define HLQ_DRIVER_FUNCTIONS(REQUIRED, OPTIONAL)                               \
  REQUIRED(cuInit, "cuInit", (unsigned flags))                                 \
  REQUIRED(cuGetErrorName, "cuGetErrorName", (CUresult, const char **))        \
  REQUIRED(cuGetErrorString, "cuGetErrorString", (CUresult, const char **))    \
  REQUIRED(cuDeviceGet, "cuDeviceGet", (CUdevice *, int ordinal))              \
  REQUIRED(cuDeviceGetName, "cuDeviceGetName", (char *, int size, CUdevice))   \
  REQUIRED(cuDeviceGetAttribute, "cuDeviceGetAttribute",                       \
           (int *, int attribute, CUdevice))                                   \
  REQUIRED(cuDevicePrimaryCtxRetain, "cuDevicePrimaryCtxRetain",               \
           (CUcontext *, CUdevice))                                            \
  REQUIRED(cuCtxGetCurrent, "cuCtxGetCurrent", (CUcontext *))                  \
  REQUIRED(cuCtxGetDevice, "cuCtxGetDevice", (CUdevice *))                     \
  REQUIRED(cuCtxPushCurrent, "cuCtxPushCurrent_v2", (CUcontext))               \
  REQUIRED(cuCtxPopCurrent, "cuCtxPopCurrent_v2", (CUcontext *))               \
  REQUIRED(cuModuleLoadDataEx, "cuModuleLoadDataEx",                           \
           (CUmodule *, const void *image, unsigned count, int *options,       \
            void **values))                                                    \
  REQUIRED(cuModuleUnload, "cuModuleUnload", (CUmodule))                       \
  REQUIRED(cuModuleGetFunction, "cuModuleGetFunction",                         \
           (CUfunction *, CUmodule, const char *name))                         \
  REQUIRED(cuFuncSetAttribute, "cuFuncSetAttribute",                           \
           (CUfunction, int attribute, int value))                             \
  REQUIRED(cuStreamIsCapturing, "cuStreamIsCapturing", (CUstream, int *))      \
  REQUIRED(cuMemsetD8Async, "cuMemsetD8Async",                                 \
           (CUdeviceptr, unsigned char, size_t count, CUstream))               \
  REQUIRED(cuMemsetD32Async, "cuMemsetD32Async",                               \
           (CUdeviceptr, unsigned, size_t count, CUstream))                    \
  REQUIRED(cuTensorMapEncodeTiled, "cuTensorMapEncodeTiled",                   \
           (void *map, int dataType, uint32_t rank, void *address,             \
            const uint64_t *sizes, const uint64_t *strides,                    \
            const uint32_t *box, const uint32_t *elementStrides,               \
            int interleave, int swizzle, int promotion, int fill))             \
  REQUIRED(cuLaunchKernel, "cuLaunchKernel",                                   \
           (CUfunction, unsigned gridX, unsigned gridY, unsigned gridZ,        \
            unsigned blockX, unsigned blockY, unsigned blockZ,                 \
            unsigned sharedBytes, CUstream, void **arguments, void **extra))   \
  OPTIONAL(cuCtxGetId, "cuCtxGetId", (CUcontext, unsigned long long *))        \
  OPTIONAL(cuFuncLoad, "cuFuncLoad", (CUfunction))                             \
  OPTIONAL(                                                                    \
      cuLaunchKernelEx, "cuLaunchKernelEx",                                    \
      (const CUlaunchConfig *, CUfunction, void **arguments, void **extra))

/// The driver's functions; optional ones are null where it lacks them.
struct Driver {
  // NOLINTBEGIN(bugprone-macro-parentheses)
#define HLQ_DECLARE(name, symbol, parameters)                                  \
  CUresult(*name) parameters = nullptr;
  HLQ_DRIVER_FUNCTIONS(HLQ_DECLARE, HLQ_DECLARE)
#undef HLQ_DECLARE
  // NOLINTEND(bugprone-macro-parentheses)
};

/// Finds and initializes the driver, once a process; after a failure the next
/// call tries again.
Error getDriver(const Driver *&driver);

/// "cuInit: CUDA_ERROR_NO_DEVICE (100): no CUDA-capable device is detected".
std::string describe(const Driver &driver, const char *call, CUresult result);

/// The calling thread's CUDA context; where it has none, the primary context of
/// device 0, which is then current until this object dies.
class CurrentContext {
public:
  CurrentContext() = default;
  CurrentContext(const CurrentContext &) = delete;
  CurrentContext &operator=(const CurrentContext &) = delete;
  ~CurrentContext();

  Error enter(const Driver &driver);
  CUcontext get() const { return context; }

private:
  const Driver *driver = nullptr;
  CUcontext context = nullptr;
  bool isPushed = false;
};

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_DRIVER_H
