//===- ContractRing.cpp - Stages of operands in shared memory -------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractRing.h"

using namespace mlir;
using namespace mlir::hlq;

ContractRing::ContractRing(KernelBuilder &builder,
                           const ContractSchedule &schedule,
                           const ContractLayout &layout, Value sharedMemory,
                           Value isLeader)
    : b(builder), schedule(schedule), layout(layout),
      sharedMemory(sharedMemory), isLeader(isLeader) {
  sharedAddress = LLVM::PtrToIntOp::create(b, b.getI32Type(), sharedMemory);
}

void ContractRing::initialize() {
  for (int64_t stage = 0; stage < schedule.stages; ++stage) {
    NVVM::MBarrierInitOp::create(b, fullBarrier(b.i32(stage)), b.i32(1),
                                 Value());
    NVVM::MBarrierInitOp::create(b, emptyBarrier(b.i32(stage)),
                                 b.i32(schedule.consumers), Value());
  }
  NVVM::FenceMbarrierInitOp::create(b);
}

void ContractRing::waitFor(Value barrier, Value parity) {
  auto loop = scf::WhileOp::create(b, TypeRange(), ValueRange());
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&loop.getBefore());
  Value done = NVVM::MBarrierTryWaitOp::create(b, b.getI1Type(), barrier,
                                               parity, Value());
  scf::ConditionOp::create(b, b.bitXor(done, b.i1(true)), ValueRange());
  b.createBlock(&loop.getAfter());
  scf::YieldOp::create(b);
}

RingPosition ContractRing::advance(RingPosition position) {
  Value next = b.add(position.stage, 1);
  Value wraps = b.eq(next, b.i32(schedule.stages));
  Value flip = arith::ExtUIOp::create(b, b.getI32Type(), wraps);
  return {b.select(wraps, b.i32(0), next), b.bitXor(position.parity, flip)};
}

void ContractRing::waitUntilFull(RingPosition position) {
  waitFor(fullBarrier(position.stage), position.parity);
}

void ContractRing::waitUntilEmpty(RingPosition position) {
  waitFor(emptyBarrier(position.stage), position.parity);
}

Value ContractRing::expectBytes(RingPosition position) {
  Value barrier = fullBarrier(position.stage);
  NVVM::MBarrierArriveExpectTxOp::create(b, /*res=*/Type(), barrier,
                                         b.i32(layout.stageBytes),
                                         NVVM::MemScopeKind::CTA,
                                         /*relaxed=*/false,
                                         /*predicate=*/Value());
  return barrier;
}

void ContractRing::release(Value stage) {
  b.when(isLeader, [&] {
    NVVM::MBarrierArriveOp::create(b, b.getI64Type(), emptyBarrier(stage),
                                   Value());
  });
}

Value ContractRing::getStage(Value stage) {
  return at(0, stage, layout.stageBytes);
}

Value ContractRing::getStageAddress(Value stage) {
  return b.add(sharedAddress, b.mul(stage, layout.stageBytes));
}
