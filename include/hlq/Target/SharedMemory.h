//===- SharedMemory.h - Where kernels keep what they share ------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The layout of a block's shared memory, in bytes from its beginning. Kernel
// generators build on it, and limits are checked with it: there is no second
// formula.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_SHAREDMEMORY_H
#define HLQ_TARGET_SHAREDMEMORY_H

#include "hlq/Target/Chips.h"
#include "hlq/Target/Schedules.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::hlq {

/// Rows that one wgmma instruction forms, and threads that issue it.
inline constexpr int64_t kWgmmaRows = 64;
inline constexpr int64_t kWarpgroupThreads = 128;

/// What a kernel of an integer matrix product is, beside its schedule.
struct ContractTraits {
  /// 2 or 4.
  int64_t resultBytes = 2;
  /// What shares a scale in the left (right) operand.
  ScaleBlock lhsScales, rhsScales;
  /// Whether a matrix is added.
  bool accumulates = false;
  /// Whether the left operand has two codes in a byte.
  bool packedLhs = false;

  /// Whether sums take several scales along the contracted dimension.
  bool hasBlocks() const {
    return lhsScales.variesAlongCodes() || rhsScales.variesAlongCodes();
  }
  /// Codes of a row whose products are summed up before their scales apply; 0
  /// is all of the row.
  int64_t getSumCodes() const { return hlq::getSumCodes(lhsScales, rhsScales); }
};

/// Accumulators of one thread, sums and scaled sums, beyond which the rest of
/// the kernel's values don't fit beside them.
int64_t getMaxAccumulators(const ContractSchedule &schedule,
                           const ContractTraits &traits);

/// The stages of operands, then results on their way out, scales, barriers.
struct ContractLayout {
  ContractLayout(const ContractSchedule &schedule, const ContractTraits &traits,
                 const Chip &chip);

  /// Blocks of 64 rows that a warpgroup has in a tile.
  int64_t rowBlocks;
  /// Columns of a block of 64 rows whose products are summed up in 32 bits at a
  /// time: all of the tile's, or a half where scales come in blocks and the
  /// sums don't fit beside the scaled ones.
  int64_t sumColumns;
  /// What the number of stages of a tile is rounded up to: those of a block of
  /// scales where they are read for each part of the sums anew, else 1.
  int64_t wholeStages;
  /// A stage is a tile of the left operand and one of the right; bytes of a row
  /// of the left one.
  int64_t lhsRowBytes;
  int64_t lhsBytes, stageBytes;
  /// Result chunks of [64, chunkColumns], two for each warpgroup that
  /// multiplies; no columns if the kernel stores from registers alone.
  int64_t chunkColumns, chunkBytes, chunks;
  /// The scales of a tile's rows and columns, for each warpgroup its own; none
  /// where they come in blocks.
  int64_t scales, scaleBytes;
  int64_t fullBarriers, emptyBarriers;
  int64_t totalBytes;
};

/// Rows and columns of the tile that one block encodes.
inline constexpr int64_t kEncodeTile = 128;
/// Warps of that block: each makes 16 rows of codes.
inline constexpr int64_t kEncodeWarps = kEncodeTile / 16;

/// The tile in planes of 16 bits; then, for each warp, room for the codes that
/// it makes of one view, which leave before those of the next are made; then
/// what blocks of a cluster send one another, and the barriers that count it,
/// or the warps' maxima of views whose scales are delayed.
/// In the kernel that looks for maxima alone they follow the tile, one for each
/// view and warp.
struct EncodeLayout {
  /// `viewBytes`: for each view the codes of a tile; `viewMaxima`: for each
  /// view the maxima that a block receives, or gathers of its warps, 0 if it is
  /// told the scales; none: all 0.
  EncodeLayout(int64_t elementBits, llvm::ArrayRef<int64_t> viewBytes,
               llvm::ArrayRef<int64_t> viewMaxima = {});

  int64_t tileBytes, warpCodesBytes;
  /// For each view, how many maxima arrive, where, and the barrier that counts
  /// them. Nothing else ever lies there: a barrier's memory must not be used
  /// otherwise.
  llvm::SmallVector<int64_t, 4> viewMaxima, maxima, barriers;
  /// Of the kernel that makes codes, and of the one that finds maxima.
  int64_t codesTotalBytes, maximaTotalBytes;
};

} // namespace mlir::hlq

#endif // HLQ_TARGET_SHAREDMEMORY_H
