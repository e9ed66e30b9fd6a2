//===- ContractSums.h - From codes to sums ----------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How a warpgroup forms the sums of a tile. Where each operand's scales don't
// vary along the contracted dimension, 32-bit integers sum up all of it, and
// scales apply at the end. Otherwise they sum up a block of it; scaled, it is
// added to sums in f32, and the integers begin anew.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSUMS_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSUMS_H

#include "ContractRing.h"
#include "ContractScales.h"

namespace mlir::hlq {

/// Runs an instruction that takes a struct of sums and hands it on as it is: no
/// compiler moves what reads the result before it, or what makes the operand
/// after it. Without an instruction it only does that.
Value passSums(KernelBuilder &builder, Value sums, StringRef instruction);

/// A struct of elements of one type.
Value makeStruct(KernelBuilder &builder, ArrayRef<Value> elements);

class ContractSums {
public:
  /// `consumer` is the warpgroup's number among the consumers, `thread` the
  /// thread's within it, `stages` how many stages there are in a tile.
  ContractSums(KernelBuilder &builder, const ContractKernel &kernel,
               const ContractLayout &layout, const ContractArguments &arguments,
               ContractRing &ring, Value consumer, Value thread, Value stages);

  /// Before the first tile, and after the last.
  void begin();
  void end();

  /// The sums of a tile whose first stage is at `position`, which moves on, as
  /// one struct per 64 rows: of integers, or of f32 with scales applied.
  ///
  /// `locate` tells where the tile begins; `getInit` makes, after that, the
  /// structs that f32 sums begin with.
  SmallVector<Value> form(RingPosition &position,
                          function_ref<TileOrigin()> locate,
                          function_ref<SmallVector<Value>()> getInit);

private:
  /// A part of the warpgroup's sums that is formed at a time.
  struct Slice {
    int64_t rowBlock, firstColumn, columns;
  };
  SmallVector<Slice> getSlices();
  SmallVector<Value> formWhole(RingPosition &position,
                               function_ref<TileOrigin()> locate);
  SmallVector<Value> formInBlocks(RingPosition &position,
                                  SmallVector<Value> scaled);
  Value formSlice(RingPosition &position, Value count, Slice slice,
                  bool isFirst, bool isLast, function_ref<void()> beginBlock);
  Value addScaled(Value scaled, Value sums, Slice slice);
  void takeTurn();
  void passTurn();

  Value undefinedSums(int64_t columns);
  SmallVector<Value> multiplyStage(RingPosition position, ValueRange sums,
                                   ArrayRef<Slice> slices, bool isFirst,
                                   bool waits = true);
  void multiplyPacked(Value lhs, Value rhs, MutableArrayRef<Value> sums,
                      ArrayRef<Slice> slices, bool isFirst);
  Value multiply(Value sums, Value lhs, Value rhs, bool isFirst);
  SmallVector<Value> waitForSums(ValueRange sums);
  Value describeStart(Value address);
  Value describe(Value start, int64_t offset);

  KernelBuilder &b;
  const ContractSchedule &schedule;
  const ContractLayout &layout;
  ContractRing &ring;
  BlockScales scales;
  Value consumer, thread, stages;
  /// Stages whose products are summed up as integers; 0 is all of a tile's.
  int64_t stagesOfSum;
  /// Whether a stage is read for each slice anew.
  bool readsAgain;
  /// Whether the left operand has two codes in a byte.
  bool isPacked;
  bool takesTurns;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSUMS_H
