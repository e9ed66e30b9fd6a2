//===- ContractRing.h - Stages of operands in shared memory -----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ring of stages through which operands reach those who multiply. Each
// stage has two barriers. "Full" completes when the stage's bytes have arrived,
// "empty" when every consumer has read them. Both sides count rounds through
// the ring and wait for the round's parity.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTRING_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTRING_H

#include "KernelBuilder.h"
#include "hlq/Target/SharedMemory.h"

namespace mlir::hlq {

/// A place in the ring: the stage and the parity of the round.
struct RingPosition {
  Value stage, parity;
};

class ContractRing {
public:
  /// `isLeader`: whether the thread speaks for its warpgroup.
  ContractRing(KernelBuilder &builder, const ContractSchedule &schedule,
               const ContractLayout &layout, Value sharedMemory,
               Value isLeader);

  /// Makes the barriers; one thread of the block does.
  void initialize();

  RingPosition advance(RingPosition position);
  void waitUntilFull(RingPosition position);
  void waitUntilEmpty(RingPosition position);
  /// Announces the stage's bytes; returns the barrier that they are to arrive
  /// at.
  Value expectBytes(RingPosition position);
  /// Says that the warpgroup has read the stage.
  void release(Value stage);

  /// Where the stage's tiles of the left and right operand begin.
  Value getStage(Value stage);
  /// The same as a number, which operands are described by.
  Value getStageAddress(Value stage);

private:
  Value fullBarrier(Value stage) { return at(layout.fullBarriers, stage, 8); }
  Value emptyBarrier(Value stage) { return at(layout.emptyBarriers, stage, 8); }
  void waitFor(Value barrier, Value parity);
  /// The address of element `index` of an array in shared memory.
  Value at(int64_t offset, Value index, int64_t size) {
    return b.gep(sharedMemory, b.add(b.mul(index, size), offset));
  }

  KernelBuilder &b;
  const ContractSchedule &schedule;
  const ContractLayout &layout;
  Value sharedMemory, sharedAddress, isLeader;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTRING_H
