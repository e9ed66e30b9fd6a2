//===- SharedMemory.cpp - Where kernels keep what they share --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SharedMemory.h"

#include <algorithm>

using namespace llvm;
using namespace mlir::hlq;

static constexpr int64_t kFloatBytes = 4;
static constexpr int64_t kBarrierBytes = 8;
/// The widest chunk, a swizzled row of 128 bytes, and the narrowest, which four
/// matrices of a store fill.
static constexpr int64_t kWidestChunk = 64, kNarrowestChunk = 16;
static constexpr int64_t kBuffersPerWarpgroup = 2;

int64_t mlir::hlq::getMaxAccumulators(const ContractSchedule &schedule,
                                      const ContractTraits &traits) {
  // Of a thread's registers: 232 where two warpgroups multiply (and one alone
  // has no fewer), 160 where three do.
  bool hasMany = schedule.consumers < 3;
  // Packed operands of two blocks of rows are in registers, too.
  if (!traits.hasBlocks())
    return hasMany ? (traits.packedLhs ? 160 : 192) : 96;
  // Addresses of what is added, and of a scale for each column, take more.
  int64_t addressed = traits.accumulates + (traits.rhsScales.rows == 1);
  return hasMany ? 192 - 32 * addressed : 128 - 32 * (addressed > 0);
}

ContractLayout::ContractLayout(const ContractSchedule &schedule,
                               const ContractTraits &traits, const Chip &chip) {
  rowBlocks = schedule.tileM / (kWgmmaRows * schedule.consumers);
  lhsRowBytes = schedule.tileK / (traits.packedLhs ? 2 : 1);
  lhsBytes = schedule.tileM * lhsRowBytes;
  stageBytes = lhsBytes + schedule.tileN * schedule.tileK;
  sumColumns = schedule.tileN;
  // Sums beside the scaled ones.
  bool fits = schedule.tileN <= getMaxAccumulators(schedule, traits);
  if (traits.hasBlocks() && rowBlocks == 1 && !fits && schedule.tileN % 32 == 0)
    sumColumns /= 2;
  bool readsAgain = rowBlocks > 1 || sumColumns < schedule.tileN;
  wholeStages = traits.hasBlocks() && readsAgain
                    ? traits.getSumCodes() / schedule.tileK
                    : 1;
  scaleBytes = 0;
  if (traits.lhsScales.isPerRow() && !traits.hasBlocks())
    scaleBytes += rowBlocks * kWgmmaRows * kFloatBytes;
  if (traits.rhsScales.isPerRow() && !traits.hasBlocks())
    scaleBytes += schedule.tileN * kFloatBytes;
  auto layOut = [&](int64_t columns) {
    chunkColumns = columns;
    chunkBytes = kWgmmaRows * columns * traits.resultBytes;
    chunks = schedule.stages * stageBytes;
    scales = chunks + kBuffersPerWarpgroup * schedule.consumers * chunkBytes;
    fullBarriers = scales + schedule.consumers * scaleBytes;
    emptyBarriers = fullBarriers + schedule.stages * kBarrierBytes;
    totalBytes = emptyBarriers + schedule.stages * kBarrierBytes;
  };
  if (traits.accumulates || traits.resultBytes != 2) {
    layOut(0);
    return;
  }
  // The widest chunk that cuts the tile evenly, narrower if stages leave less.
  int64_t columns = kWidestChunk;
  while (schedule.tileN % columns != 0)
    columns /= 2;
  for (layOut(columns);
       columns > kNarrowestChunk && totalBytes > chip.sharedMemoryPerBlock;)
    layOut(columns /= 2);
}

EncodeLayout::EncodeLayout(int64_t elementBits, ArrayRef<int64_t> viewBytes,
                           ArrayRef<int64_t> viewMaxima) {
  // Elements of 32 bits are split into three of 16.
  int64_t planes = elementBits == 32 ? 3 : 1;
  tileBytes = planes * kEncodeTile * kEncodeTile * 2;
  warpCodesBytes = 0;
  for (int64_t bytes : viewBytes)
    warpCodesBytes = std::max(warpCodesBytes, bytes / kEncodeWarps);
  codesTotalBytes = tileBytes + kEncodeWarps * warpCodesBytes;
  auto reserve = [&](int64_t bytes) {
    codesTotalBytes += bytes;
    return codesTotalBytes - bytes;
  };
  this->viewMaxima.assign(viewMaxima.begin(), viewMaxima.end());
  for (int64_t count : viewMaxima)
    maxima.push_back(reserve(count * kFloatBytes));
  for (int64_t count : viewMaxima)
    barriers.push_back(reserve(count ? kBarrierBytes : 0));
  int64_t count = viewBytes.size();
  maximaTotalBytes = tileBytes + count * kEncodeWarps * kFloatBytes;
}
