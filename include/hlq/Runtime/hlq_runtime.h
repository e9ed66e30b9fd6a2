/*===- hlq_runtime.h - Loads and launches GPU executables ----------*- C
-*-===*\
|*                                                                            *|
|* Part of the hlq project, under the Apache License v2.0 with LLVM           *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* The interface of libhlq_runtime.so, which runs what                        *|
|* `hlq-translate --hlq-to-executable` writes:                                *|
|*                                                                            *|
|*   hlq_executable *executable;                                              *|
|*   const hlq_function *function;                                            *|
|*   hlq_executable_load(bytes, size, &executable);                           *|
|*   hlq_executable_find_function(executable, "backward", &function);         *|
|*   hlq_workspace_size(function, operands, count, &needed);                  *|
|*   hlq_launch(function, operands, count, workspace, needed, stream);        *|
|*   hlq_executable_unload(executable);                                       *|
|*                                                                            *|
|* Every call that can fail returns a status; hlq_last_error says in words    *|
|* what was wrong. No call terminates the process or lets a C++ exception     *|
|* out.                                                                       *|
|*                                                                            *|
|* The CUDA driver is found at run time, by the first call that needs it:     *|
|* the library that the environment variable HLQ_CUDA_DRIVER names, else      *|
|* libcuda.so.1. Loading, listing and hlq_workspace_size work without.        *|
|*                                                                            *|
|* Threads: every function but hlq_executable_unload may be called by several *|
|* threads at once, on one executable, on several devices and streams.        *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef HLQ_RUNTIME_HLQ_RUNTIME_H
#define HLQ_RUNTIME_HLQ_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define HLQ_API
#else
#define HLQ_API __attribute__((visibility("default")))
#endif

/* The names are C's. NOLINTBEGIN(readability-identifier-naming) */

#ifdef __cplusplus
extern "C" {
#endif

/** The version of this interface: it grows when a struct or a function changes
 * its meaning. hlq_runtime_version returns that of the library. */
#define HLQ_RUNTIME_VERSION 1

/** The largest rank of an operand. */
#define HLQ_MAX_RANK 8

/** The size of a dimension that is not known before the call. */
#define HLQ_DYNAMIC_SIZE (-1)

/** The alignment of a workspace in bytes. */
#define HLQ_WORKSPACE_ALIGNMENT 256

typedef enum hlq_status {
  HLQ_STATUS_OK = 0,
  /** The call itself: a null pointer, an index out of range, no such name. */
  HLQ_STATUS_INVALID_ARGUMENT = 1,
  /** The bytes are no executable: damaged, truncated, or of another version. */
  HLQ_STATUS_INVALID_EXECUTABLE = 2,
  /** An operand breaks a rule; hlq_last_error_operand says which one. */
  HLQ_STATUS_INVALID_OPERAND = 3,
  /** The workspace is missing, too small or misaligned. */
  HLQ_STATUS_INVALID_WORKSPACE = 4,
  /** The executable's own computation failed: a division by zero, an overflow,
   * a grid or a tensor map out of bounds. */
  HLQ_STATUS_PLAN_FAILED = 5,
  /** There is no CUDA driver, or one that is too old. */
  HLQ_STATUS_NO_DRIVER = 6,
  /** The executable was made for another device than the current one. */
  HLQ_STATUS_WRONG_DEVICE = 7,
  /** The kernels are not loaded, and the stream is capturing, which forbids
   * loading them: call hlq_prepare before the capture begins. */
  HLQ_STATUS_NOT_PREPARED = 8,
  /** A call of the CUDA driver failed. */
  HLQ_STATUS_DRIVER_FAILED = 9,
  /** There is no host memory left. */
  HLQ_STATUS_OUT_OF_MEMORY = 10
} hlq_status;

typedef enum hlq_element_type {
  HLQ_BF16 = 1,
  HLQ_F16 = 2,
  HLQ_F32 = 3,
  HLQ_I64 = 4,
  /** Codes, of four bits too: a byte each. */
  HLQ_I8 = 5
} hlq_element_type;

/** What the bytes from row to row of a matrix of codes are a multiple of, as
 * hlq_infer_sizes makes them. */
#define HLQ_CODES_PITCH 128

typedef enum hlq_direction {
  HLQ_IN = 1,
  HLQ_OUT = 2,
  HLQ_INOUT = 3
} hlq_direction;

/** An executable, loaded. */
typedef struct hlq_executable hlq_executable;

/** A function of an executable; it lives as long as that. */
typedef struct hlq_function hlq_function;

/** What a function says of one of its operands. */
typedef struct hlq_operand_info {
  const char *name;     /**< lives as long as the executable */
  int32_t direction;    /**< an hlq_direction */
  int32_t element_type; /**< an hlq_element_type */
  int32_t rank;
  int64_t sizes[HLQ_MAX_RANK]; /**< HLQ_DYNAMIC_SIZE where not known */
} hlq_operand_info;

/** What a caller passes for an operand: a matrix in device memory or, for an
 * `in` operand of rank 0 and type i64, a number.
 *
 * Rules: the element type and the rank are the function's, static sizes too;
 * every size is at least 1; the innermost stride is 1 and every other one at
 * least the extent of the dimensions within it (a row pitch), though of a
 * dimension of size 1 the stride does not matter; the address is not null and
 * a multiple of the element's size. Codes lie at a multiple of 16 bytes, with
 * rows a multiple of 16 bytes apart; where they are an output, a multiple of
 * HLQ_CODES_PITCH, since rows are filled up to the next row. Whether operands overlap is NOT checked: an
 * output that overlaps another operand gives wrong results. */
typedef struct hlq_operand {
  void *address;        /**< in device memory */
  int64_t value;        /**< the number, where is_value is set */
  int32_t is_value;     /**< 1: `value` counts, 0: `address` */
  int32_t element_type; /**< an hlq_element_type */
  int32_t rank;
  int32_t reserved; /**< 0 */
  int64_t sizes[HLQ_MAX_RANK];
  int64_t strides[HLQ_MAX_RANK]; /**< in elements */
} hlq_operand;

/** The HLQ_RUNTIME_VERSION that the library was built with. */
HLQ_API int32_t hlq_runtime_version(void);

/** The name of a status, such as "invalid operand". Never null. */
HLQ_API const char *hlq_status_string(hlq_status status);

/** What was wrong with the last call of this thread that failed, in words; ""
 * where none has. Valid until the thread's next call that fails. */
HLQ_API const char *hlq_last_error(void);

/** The position of the operand that the text of hlq_last_error is about, -1
 * where it is about none. */
HLQ_API int32_t hlq_last_error_operand(void);

/** Reads and checks an executable. The bytes are copied. Needs no driver. */
HLQ_API hlq_status hlq_executable_load(const void *bytes, size_t size,
                                       hlq_executable **executable);

/** Frees an executable and its kernels in every context that still exists.
 * Work that was launched must have ended, and no other thread may use it. Null
 * is accepted. */
HLQ_API hlq_status hlq_executable_unload(hlq_executable *executable);

/** The target that it was made for, such as "sm_90a"; null for null. */
HLQ_API const char *hlq_executable_target(const hlq_executable *executable);

HLQ_API size_t hlq_executable_function_count(const hlq_executable *executable);
HLQ_API hlq_status hlq_executable_get_function(const hlq_executable *executable,
                                               size_t index,
                                               const hlq_function **function);
HLQ_API hlq_status
hlq_executable_find_function(const hlq_executable *executable, const char *name,
                             const hlq_function **function);

HLQ_API const char *hlq_function_name(const hlq_function *function);
HLQ_API size_t hlq_function_operand_count(const hlq_function *function);
HLQ_API hlq_status hlq_function_operand_info(const hlq_function *function,
                                             size_t index,
                                             hlq_operand_info *info);

/** Fills in element type, rank, sizes and strides of operands[index], which is
 * an `out` operand, from the function and the sizes of the operands that are not
 * `out`. Strides are contiguous, but rows of codes HLQ_CODES_PITCH apart, or a
 * multiple of it. Addresses are not looked at. */
HLQ_API hlq_status hlq_infer_sizes(const hlq_function *function,
                                   hlq_operand *operands, size_t count,
                                   size_t index);

/** The bytes of device memory that a launch on these operands needs. Addresses
 * are not looked at. */
HLQ_API hlq_status hlq_workspace_size(const hlq_function *function,
                                      const hlq_operand *operands, size_t count,
                                      size_t *bytes);

/** Loads the kernels of the function's executable into the calling thread's
 * CUDA context, so that launches need not. A launch does it where it is
 * missing, unless its stream is capturing. */
HLQ_API hlq_status hlq_prepare(const hlq_function *function);

/** Enqueues the function on a stream (a CUstream or cudaStream_t; null: the
 * default stream) and returns without waiting.
 *
 * The stream belongs to the calling thread's current context. Where the thread
 * has none, the primary context of device 0 is used (and stays retained until
 * the process ends). The workspace is device memory, aligned to
 * HLQ_WORKSPACE_ALIGNMENT, that nobody else uses until the work has ended; null
 * where hlq_workspace_size says 0.
 *
 * Everything that can be checked is checked before anything is enqueued; only
 * where a launch itself fails (HLQ_STATUS_DRIVER_FAILED) earlier kernels may
 * run. Once the kernels are loaded a call neither synchronizes nor allocates,
 * and can be captured into a graph. */
HLQ_API hlq_status hlq_launch(const hlq_function *function,
                              const hlq_operand *operands, size_t count,
                              void *workspace, size_t workspace_bytes,
                              void *stream);

#ifdef __cplusplus
} /* extern "C" */
#endif

/* NOLINTEND(readability-identifier-naming) */

#endif /* HLQ_RUNTIME_HLQ_RUNTIME_H */
