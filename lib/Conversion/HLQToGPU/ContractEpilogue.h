//===- ContractEpilogue.h - From sums to the result -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second half of the integer matrix product: the 32-bit sums that a
// warpgroup holds are scaled, rounded once and stored.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACTEPILOGUE_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACTEPILOGUE_H

#include "ContractKernel.h"
#include "KernelBuilder.h"
#include <array>

namespace mlir::hlq {

/// The kernel's parameters, in their order.
struct ContractArguments {
  explicit ContractArguments(Block &entry);

  Value lhsMap, rhsMap, resultMap, lhsScales, rhsScales, result, init;
  Value m, n, k, resultPitch, initPitch, useResultMap;
};

/// Runs an instruction that takes a struct of sums and hands it on as it is: no
/// compiler moves what reads the result before it. Without an instruction it
/// only does that.
Value passSums(KernelBuilder &builder, Value sums, StringRef instruction);

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
  void beginTile(Value firstRow, Value firstColumn);
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
    bool perRow;
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
  Value rowInBlock();
  Value firstColumnOfThread();
  Value rowPointer(Value matrix, Value row, Value pitch);
  Pair scaledPair(Value sums, int64_t group, int64_t half, Value rowScale,
                  Pair columnScales, Pair init = {});
  Pair loadInit(Value row, int64_t column, Value remaining, int64_t width);
  void storePair(Pair values, Value row, int64_t column, Value rowInside,
                 Value remaining, int64_t width);
  Value pack(Pair values);
  void barrier();

  KernelBuilder &b;
  const ContractKernel &kernel;
  const ContractLayout &layout;
  const ContractArguments &arguments;
  Value sharedMemory, consumer, thread;

  int64_t resultBytes;
  Value lane, isLeader, barrierId;
  Scales lhsScales, rhsScales;
  /// Of the tile: its first row that is this warpgroup's, and first column.
  Value firstRow, firstColumn;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACTEPILOGUE_H
