//===- Schedules.h - How a kernel cuts its work -----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel generator is told about the shape of the kernel. Pure data:
// what fits a chip and what is best for a problem is decided beside it.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_SCHEDULES_H
#define HLQ_TARGET_SCHEDULES_H

#include <algorithm>
#include <cstdint>

namespace mlir::hlq {

/// How many rows of a code matrix [rows, K], and how many codes of a row, share
/// a scale; 0 is all of them.
struct ScaleBlock {
  int64_t rows = 0, codes = 0;

  /// One scale for each row.
  bool isPerRow() const { return rows == 1 && codes == 0; }
  /// Whether a sum of products over a row takes several scales.
  bool variesAlongCodes() const { return codes != 0; }
  bool operator==(const ScaleBlock &other) const {
    return rows == other.rows && codes == other.codes;
  }
};

/// Codes of a row whose products are summed up before their scales apply, the
/// smaller block of both operands'; 0 is all of the row.
inline int64_t getSumCodes(const ScaleBlock &lhs, const ScaleBlock &rhs) {
  if (lhs.codes == 0 || rhs.codes == 0)
    return std::max(lhs.codes, rhs.codes);
  return std::min(lhs.codes, rhs.codes);
}

/// A persistent integer matrix product: one warpgroup fetches, the others
/// multiply.
struct ContractSchedule {
  /// Rows and columns of the result that a thread block forms at a time, and
  /// codes of the contracted dimension in one stage.
  int64_t tileM = 128, tileN = 256, tileK = 128;
  /// Tiles of both operands that shared memory holds at once.
  int64_t stages = 4;
  /// Warpgroups that multiply; each has tileM / consumers rows.
  int64_t consumers = 2;
  /// Rows of tiles that are walked together, so that L2 holds their operands.
  int64_t raster = 8;

  bool operator==(const ContractSchedule &other) const {
    return tileM == other.tileM && tileN == other.tileN &&
           tileK == other.tileK && stages == other.stages &&
           consumers == other.consumers && raster == other.raster;
  }
};

/// An encoding: one thread block makes all codes of one tile.
struct EncodeSchedule {
  int64_t tileRows = 128, tileColumns = 128;
  /// Row tiles that are walked together before the next column of tiles. (8 was
  /// up to 1 % slower, 16 up to 3 %.)
  int64_t raster = 4;
  /// Thread blocks that a multiprocessor is to hold, which bounds registers.
  int64_t blocksPerMultiprocessor = 4;
};

} // namespace mlir::hlq

#endif // HLQ_TARGET_SCHEDULES_H
