//===- Overlap.h - Times of what happens at once ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_TARGET_OVERLAP_H
#define LIB_HLQ_TARGET_OVERLAP_H

#include "hlq/Target/Costs.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace mlir::hlq {

/// One of the things that a kernel does at once.
struct Part {
  double time;
  Bound bound;
};

/// Somewhat more than the longest: the norm of the times of that exponent.
inline Estimate overlap(double launch, double exponent,
                        std::initializer_list<Part> parts) {
  const Part &longest = *std::max_element(
      parts.begin(), parts.end(),
      [](const Part &lhs, const Part &rhs) { return lhs.time < rhs.time; });
  double sum = 0;
  for (const Part &part : parts)
    sum += std::pow(part.time / longest.time, exponent);
  double time = longest.time * std::pow(sum, 1 / exponent);
  return {launch + time, launch > time ? Bound::Launch : longest.bound};
}

/// Of what is touched again after so many bytes, how much the L2 still has.
inline double getCachedShare(const EncodeRates &rates, double touched) {
  return std::clamp(
      (rates.uncached - touched) / (rates.uncached - rates.cached), 0.0, 1.0);
}

} // namespace mlir::hlq

#endif // LIB_HLQ_TARGET_OVERLAP_H
