//===- ContractEpilogue.h - From sums to the result -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second half of the integer matrix product: the sums that a warpgroup
// holds, integers that are scaled here, or f32 that are scaled already, are
// rounded once and stored.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTEPILOGUE_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTEPILOGUE_H

#include "ContractScales.h"
#include <array>

namespace mlir::hlq {

/// Stores the tiles of one consumer warpgroup.
class ContractEpilogue {
public:
  /// `consumer` is the warpgroup's number among the consumers, `thread` the
  /// thread's within it.
  ContractEpilogue(KernelBuilder &builder, const ContractKernel &kernel,
                   const ContractLayout &layout,
                   const ContractArguments &arguments, Value sharedMemory,
                   Value consumer, Value thread);

  /// Asks for the scales of the tile that begins there, so that they arrive
  /// while its products are summed.
  void beginTile(TileOrigin origin);
  /// What f32 sums of that tile begin with: zeros, or the matrix that is added.
  SmallVector<Value> loadInit();
  /// Stores a tile whose sums are given as one struct per 64 rows.
  void storeTile(ArrayRef<Value> sums);
  /// Waits until all stores have left shared memory.
  void finish();

private:
  /// Two neighbours: in a row for sums, in a column for the rows' scales.
  using Pair = std::array<Value, 2>;

  /// One operand's scales: one for all of it, or one per row of it, which is a
  /// row or a column of the result.
  struct Scales {
    Value pointer;
    bool perRow = false;
    /// How many a tile needs, and where they lie among the consumer's.
    int64_t count, offset;
    /// The one, or those of a tile that the thread fetches.
    SmallVector<Value> own;
  };
  Value loadScale(Value scales, Value index);
  void fetchScales(Scales &scales, Value first, Value limit);
  void shareScales(const Scales &scales);
  Value sharedScale(const Scales &scales, Value index);
  Pair rowScales(int64_t block);
  Pair columnScales(int64_t group);

  void storeThroughMap(ArrayRef<Value> sums);
  void stageChunk(Value sums, Pair rowScales, int64_t firstChunkColumn,
                  int64_t buffer);
  void storeFromRegisters(ArrayRef<Value> sums);
  void storeBlock(Value sums, int64_t block, int64_t width);

  Value arePairsAligned();
  Value resultRow(int64_t block, int64_t half);
  Value rowInBlock();
  Value firstColumnOfThread();
  Value rowPointer(Value matrix, Value row, Value pitch);
  /// Whether sums are added to a matrix here, and not when they are formed.
  bool addsInit() const { return kernel.accumulate && !hasBlocks; }
  Pair scaledPair(Value sums, int64_t group, int64_t half, Value rowScale,
                  Pair columnScales, Pair init = {});
  Value initRow(int64_t block, int64_t half);
  SmallVector<Value> loadInitBlocks(int64_t width);
  Pair loadInitPair(Value row, int64_t column, Value remaining, int64_t width);
  void storePair(Pair values, Value row, int64_t column, Value rowInside,
                 Value remaining, int64_t width);
  Value pack(Pair values);
  void barrier();

  KernelBuilder &b;
  const ContractKernel &kernel;
  const ContractLayout &layout;
  const ContractArguments &arguments;
  Value sharedMemory, consumer, thread;

  /// Whether sums come as f32, with all but rounding done.
  bool hasBlocks;
  int64_t resultBytes;
  Value lane, isLeader, barrierId;
  Scales lhsScales, rhsScales;
  /// Of the tile: its first row that is this warpgroup's, and first column.
  Value firstRow, firstColumn;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTEPILOGUE_H
