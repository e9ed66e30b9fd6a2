//===- FakeDriver.h - A CUDA driver for tests -------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A library that looks like libcuda.so.1 to the runtime, without a GPU: it
// keeps a log of what would change a device, counts calls, and fails when told
// to. HLQ_CUDA_DRIVER names it; a test steers it by these functions.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TEST_UNIT_RUNTIME_FAKEDRIVER_H
#define HLQ_TEST_UNIT_RUNTIME_FAKEDRIVER_H

extern "C" {

/// Forgets the log, the counts, all settings and what is loaded: an executable
/// that was launched before must not be used any more.
void fake_reset();

/// Settings: "major", "minor" (compute capability; 9, 0), "capturing" (0; 1:
/// all streams are), "context" (the number of the context that threads have
/// from the start, and its id; 1; 0: none).
void fake_set(const char *setting, long long value);

/// Lets the `nth` call (from 0) from now of a function fail.
void fake_fail(const char *call, int result, int nth);

/// What the compiler of PTX complains about, when it is told to fail.
void fake_compiler_log(const char *text);

/// How many calls of a function there were.
int fake_count(const char *call);

/// Modules that are loaded, and contexts that are retained.
int fake_modules();
int fake_retained();

/// Makes a context the calling thread's current one.
void fake_enter(long long context);

/// Destroys a context: it can't be pushed any more.
void fake_destroy(long long context);

/// The arguments of a kernel, a letter each: m(ap), p(ointer), l(ong), i(nt).
void fake_kernel(const char *name, const char *arguments);

/// What was done since the reset, a line each. Valid until the next call.
const char *fake_log();
}

#endif // HLQ_TEST_UNIT_RUNTIME_FAKEDRIVER_H
