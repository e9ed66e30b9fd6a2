//===- Uniform.h - Numbers to test with -------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TEST_UNIT_SUPPORT_UNIFORM_H
#define TEST_UNIT_SUPPORT_UNIFORM_H

#include "hlq/Support/Philox.h"

namespace mlir::hlq {

/// A number in [0, 1), a multiple of 2^-24: the i-th of sequence (a, b).
inline float uniform(uint32_t a, uint32_t b, uint32_t i) {
  return static_cast<float>(philox4x32({i, b, 0, 1}, {a, 0})[0] >> 8) *
         0x1.0p-24f;
}

} // namespace mlir::hlq

#endif // TEST_UNIT_SUPPORT_UNIFORM_H
