//===- Costs.h - How long kernels take --------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas of docs/cost-model.md: pure functions of a problem and of a
// chip's rates.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_COSTS_H
#define HLQ_TARGET_COSTS_H

#include "hlq/Target/Problems.h"
#include "hlq/Target/Rates.h"

namespace mlir::hlq {

/// What takes the longest of what a kernel does at once.
enum class Bound {
  Launch,       ///< the launch itself
  Multiplying,  ///< the matrix instructions of the waves of tiles
  Power,        ///< the rate that the chip sustains
  L2,           ///< fetching tiles
  Transforming, ///< the instructions that make codes
  Memory,       ///< reading and writing
};
llvm::StringRef stringifyBound(Bound bound);

/// A time in microseconds, and what of it takes the longest.
struct Estimate {
  double time = 0;
  Bound bound = Bound::Launch;
  /// Tiles of the result or of the matrix, and how many a multiprocessor has at
  /// most.
  int64_t tiles = 0, waves = 0;
};

/// A contraction by a tile that was measured.
Estimate estimate(const ContractProblem &problem, const TileRates &tile,
                  const ChipRates &rates);

/// The kernel that finds the maxima of those views that don't find their own;
/// no time where all do. `among`: bytes that are touched before the matrix is
/// again, if more than its own.
Estimate estimateMaxima(const EncodeProblem &problem, const ChipRates &rates,
                        double among = 0);
/// The kernel that makes codes; `among` as above. `justRead`: by the kernel
/// before it.
Estimate estimateCodes(const EncodeProblem &problem, const ChipRates &rates,
                       double among = 0, bool justRead = false);

/// A product of floats.
Estimate estimate(const FloatProblem &problem, const ChipRates &rates);

} // namespace mlir::hlq

#endif // HLQ_TARGET_COSTS_H
