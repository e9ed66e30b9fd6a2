//===- LaunchOrder.h - Which launches wait for which ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A host function's kernels are *dependent* launches: one begins when every
// block of the one before has let it, which is long before that one has ended.
// So a kernel's first blocks take the place of the last ones of the kernel
// before, and nothing is idle in between. Three rules keep this right:
//
// - The first kernel is launched as usual: it begins when everything enqueued
//   before has ended. What callers pass can be read at once by all kernels.
//   (Long contractions are launched as usual, too: ContractLowering.cpp.)
// - A kernel waits before it reads or changes what earlier kernels of the
//   function made, unless those are known to have ended. They are if a kernel
//   after them waited before it let the next one begin.
// - A kernel that hasn't waited before waits at its end. So who waits for one
//   kernel has waited for all before it.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAUNCHORDER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAUNCHORDER_H

#include <cstdint>

namespace mlir::hlq {

class LaunchOrder {
public:
  /// Whether a kernel that is launched next has to wait for launch `number`.
  bool mustWaitFor(int64_t number) const { return number >= ended; }

  /// Counts a launch and returns its number. `waits` says that it waits for the
  /// launches before it, and lets the next one begin only then, or that it
  /// begins when they have ended.
  int64_t append(bool waits) {
    if (waits)
      ended = count;
    return count++;
  }

  int64_t size() const { return count; }

private:
  int64_t count = 0;
  /// Launches below this number have ended when the next one begins.
  int64_t ended = 0;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAUNCHORDER_H
