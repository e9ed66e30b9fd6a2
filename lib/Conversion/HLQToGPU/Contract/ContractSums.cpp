//===- ContractSums.cpp - From codes to sums ------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Adding a block's scaled sums takes a warpgroup about a third of the time that
// the tensor cores need to form them. So that they don't idle, another
// warpgroup multiplies meanwhile. Warpgroups that multiply the same stages fall
// into step, though; where they would, they take turns: one may begin to
// multiply a block when the one before it has issued its own, and has all but
// its last stage behind it. Whatever a turn doesn't need is done before it.
//
//===----------------------------------------------------------------------===//

#include "ContractSums.h"
#include "PackedCodes.h"
#include "PackedOperand.h"

using namespace mlir;
using namespace mlir::hlq;

/// Codes of the contracted dimension that one wgmma instruction takes.
static constexpr int64_t kWgmmaCodes = 32;
/// The number of the first warpgroup's barrier for turns; the epilogues have
/// those before it.
static constexpr int64_t kTurnBarrier = 8;

Value hlq::passSums(KernelBuilder &b, Value sums, StringRef instruction) {
  auto type = cast<LLVM::LLVMStructType>(sums.getType());
  int64_t count = type.getBody().size();
  // As many results, each in the register of the operand of its number.
  std::string constraints;
  for (int64_t i = 0; i < count; ++i)
    constraints += type.getBody().front().isF32() ? "=f," : "=r,";
  SmallVector<Value> registers;
  for (int64_t i = 0; i < count; ++i) {
    constraints += (i == 0 ? "" : ",") + std::to_string(i);
    registers.push_back(LLVM::ExtractValueOp::create(b, sums, {i}));
  }
  return LLVM::InlineAsmOp::create(
             b, type, registers, instruction, constraints,
             /*has_side_effects=*/true, /*is_align_stack=*/false,
             LLVM::tailcallkind::TailCallKind::None,
             LLVM::AsmDialectAttr::get(b.getContext(),
                                       LLVM::AsmDialect::AD_ATT),
             ArrayAttr())
      .getResult(0);
}

Value hlq::makeStruct(KernelBuilder &b, ArrayRef<Value> elements) {
  auto type = LLVM::LLVMStructType::getLiteral(
      b.getContext(),
      SmallVector<Type>(elements.size(), elements.front().getType()));
  Value result = LLVM::UndefOp::create(b, type);
  for (auto [i, element] : llvm::enumerate(elements))
    result = LLVM::InsertValueOp::create(b, result, element, i);
  return result;
}

ContractSums::ContractSums(KernelBuilder &builder, const ContractKernel &kernel,
                           const ContractLayout &layout,
                           const ContractArguments &arguments,
                           ContractRing &ring, Value consumer, Value thread,
                           Value stages)
    : b(builder), schedule(kernel.schedule), layout(layout), ring(ring),
      scales(builder, kernel, layout, arguments, consumer, thread),
      consumer(consumer), thread(thread), stages(stages),
      isPacked(kernel.packedLhs) {
  stagesOfSum = getTraits(kernel).getSumCodes() / schedule.tileK;
  readsAgain = getSlices().size() > 1;
  // The others' turns may need as many stages of the ring.
  takesTurns = stagesOfSum != 0 && !readsAgain && schedule.consumers > 1 &&
               stagesOfSum < schedule.stages;
}

SmallVector<Value>
ContractSums::form(RingPosition &position, function_ref<TileOrigin()> locate,
                   function_ref<SmallVector<Value>()> getInit) {
  if (stagesOfSum == 0)
    return formWhole(position, locate);
  scales.beginTile(locate());
  return formInBlocks(position, getInit());
}

//===----------------------------------------------------------------------===//
// All of the contracted dimension at once
//===----------------------------------------------------------------------===//

SmallVector<Value> ContractSums::formWhole(RingPosition &position,
                                           function_ref<TileOrigin()> locate) {
  SmallVector<Slice> slices = getSlices();
  int64_t count = slices.size();
  // Whether products are added to sums is fixed in the instruction: the first
  // stage, which has none to add to, comes before the loop.
  SmallVector<Value> state(count, undefinedSums(schedule.tileN));
  state = multiplyStage(position, state, slices, /*isFirst=*/true);
  // The tensor cores work now: time to see where the tile lies.
  locate();
  RingPosition next = ring.advance(position);
  state.append({next.stage, next.parity, position.stage});
  state =
      b.loop(b.i32(1), stages, b.i32(1), state, [&](Value, ValueRange carried) {
        RingPosition position{carried[count], carried[count + 1]};
        Value previous = carried[count + 2];
        SmallVector<Value> state = multiplyStage(
            position, carried.take_front(count), slices, /*isFirst=*/false);
        // The tensor cores stay busy with this stage while the one before it,
        // now read, is given back.
        NVVM::WgmmaWaitGroupSyncOp::create(b, 1);
        ring.release(previous);
        RingPosition next = ring.advance(position);
        state.append({next.stage, next.parity, position.stage});
        return state;
      });
  SmallVector<Value> sums =
      waitForSums(ArrayRef<Value>(state).take_front(count));
  ring.release(state[count + 2]);
  position = {state[count], state[count + 1]};
  return sums;
}

//===----------------------------------------------------------------------===//
// In blocks
//===----------------------------------------------------------------------===//

SmallVector<ContractSums::Slice> ContractSums::getSlices() {
  SmallVector<Slice> slices;
  for (int64_t rowBlock = 0; rowBlock < layout.rowBlocks; ++rowBlock)
    for (int64_t column = 0; column < schedule.tileN;
         column += layout.sumColumns)
      slices.push_back({rowBlock, column, layout.sumColumns});
  return slices;
}

SmallVector<Value> ContractSums::formInBlocks(RingPosition &position,
                                              SmallVector<Value> init) {
  SmallVector<Slice> slices = getSlices();
  SmallVector<Value> state;
  for (Slice slice : slices) {
    SmallVector<Value> elements;
    for (int64_t i = 0; i < slice.columns / 2; ++i)
      elements.push_back(LLVM::ExtractValueOp::create(
          b, init[slice.rowBlock], {slice.firstColumn / 2 + i}));
    state.push_back(makeStruct(b, elements));
  }
  int64_t count = slices.size();
  state.append({position.stage, position.parity});
  // Where stages are read again, scales are fetched a block ahead. Elsewhere a
  // block's own products leave them time enough to arrive, and what is issued
  // meanwhile would cost more.
  if (readsAgain)
    state.append(scales.fetch(b.i32(0)));
  Value blocks = b.udiv(b.add(stages, stagesOfSum - 1), stagesOfSum);
  state = b.loop(
      b.i32(0), blocks, b.i32(1), state, [&](Value block, ValueRange carried) {
        SmallVector<Value> state(carried);
        SmallVector<Value> fetched, next;
        if (readsAgain)
          fetched = llvm::to_vector(carried.drop_front(count + 2));
        else
          fetched = scales.fetch(block);
        auto beginBlock = [&] {
          scales.beginBlock(block, fetched);
          if (!readsAgain)
            return;
          Value last = b.sub(blocks, b.i32(1));
          next = scales.fetch(b.umin(b.add(block, 1), last));
        };
        // The last block may be shorter.
        Value stagesOfBlock = b.umin(b.sub(stages, b.mul(block, stagesOfSum)),
                                     b.i32(stagesOfSum));
        RingPosition first{carried[count], carried[count + 1]}, end;
        for (auto [i, slice] : llvm::enumerate(slices)) {
          // All but the last leave the stages for the next.
          end = first;
          Value sums = formSlice(
              end, stagesOfBlock, slice, /*isFirst=*/i == 0,
              /*isLast=*/static_cast<int64_t>(i) == count - 1, beginBlock);
          state[i] = addScaled(state[i], sums, slice);
        }
        state[count] = end.stage;
        state[count + 1] = end.parity;
        llvm::copy(next, state.begin() + count + 2);
        return state;
      });
  position = {state[count], state[count + 1]};
  SmallVector<Value> joined;
  for (int64_t rowBlock = 0; rowBlock < layout.rowBlocks; ++rowBlock) {
    SmallVector<Value> elements;
    for (auto [slice, sums] : llvm::zip_first(slices, state))
      for (int64_t i = 0; slice.rowBlock == rowBlock && i < slice.columns / 2;
           ++i)
        elements.push_back(LLVM::ExtractValueOp::create(b, sums, {i}));
    joined.push_back(makeStruct(b, elements));
  }
  return joined;
}

/// Sums up `count` stages from `position` on, which moves on; gives them back
/// if the slice is the last that reads them. `beginBlock` is called once the
/// first slice's products are on their way. (Where several slices read the
/// stages, blocks are whole, and later slices wait for the first stage only,
/// which has arrived as all the others: with any other border between basic
/// blocks the assembler begins them in the midst of the slice before, and runs
/// short of registers.)
Value ContractSums::formSlice(RingPosition &position, Value count, Slice slice,
                              bool isFirst, bool isLast,
                              function_ref<void()> beginBlock) {
  ring.waitUntilFull(position);
  takeTurn();
  Value sums = multiplyStage(position, undefinedSums(slice.columns), slice,
                             /*isFirst=*/true, /*waits=*/false)[0];
  RingPosition next = ring.advance(position);
  SmallVector<Value> state = {sums, next.stage, next.parity, position.stage};
  auto addStage = [&](ValueRange carried) -> SmallVector<Value> {
    RingPosition position{carried[1], carried[2]};
    Value sums = multiplyStage(position, carried[0], slice, /*isFirst=*/false,
                               /*waits=*/isFirst)[0];
    if (isLast) {
      NVVM::WgmmaWaitGroupSyncOp::create(b, 1);
      ring.release(carried[3]);
    }
    RingPosition next = ring.advance(position);
    return {sums, next.stage, next.parity, position.stage};
  };
  if (readsAgain) {
    for (int64_t i = 1; i < stagesOfSum; ++i)
      state = addStage(state);
  } else {
    state =
        b.loop(b.i32(1), count, b.i32(1), state,
               [&](Value, ValueRange carried) { return addStage(carried); });
  }
  passTurn();
  if (isFirst)
    beginBlock();
  sums = waitForSums(state[0])[0];
  if (isLast)
    ring.release(state[3]);
  position = {state[1], state[2]};
  return sums;
}

Value ContractSums::addScaled(Value scaled, Value sums, Slice slice) {
  SmallVector<Value> elements;
  for (int64_t i = 0; i < slice.columns / 2; ++i) {
    int64_t group = slice.firstColumn / 8 + i / 4;
    Value product = scales.getProduct(slice.rowBlock, /*half=*/i / 2 % 2, group,
                                      /*column=*/i % 2);
    Value sum = arith::SIToFPOp::create(
        b, b.getF32Type(), LLVM::ExtractValueOp::create(b, sums, {i}));
    elements.push_back(LLVM::FMAOp::create(
        b, sum, product, LLVM::ExtractValueOp::create(b, scaled, {i})));
  }
  // They are used after the next block's products only: left alone, the
  // compiler would add them there, and run short of registers.
  return passSums(b, makeStruct(b, elements), "// scaled");
}

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

void ContractSums::takeTurn() {
  if (takesTurns)
    NVVM::BarrierOp::create(b, Type(), b.add(consumer, kTurnBarrier),
                            b.i32(2 * kWarpgroupThreads), {}, {});
}

void ContractSums::passTurn() {
  if (!takesTurns)
    return;
  Value next = b.urem(b.add(consumer, 1), schedule.consumers);
  NVVM::BarrierArriveOp::create(b, b.add(next, kTurnBarrier),
                                b.i32(2 * kWarpgroupThreads));
}

void ContractSums::begin() {
  // The first warpgroup's first turn.
  if (takesTurns)
    b.when(b.eq(consumer, b.i32(schedule.consumers - 1)), [&] { passTurn(); });
}

void ContractSums::end() {
  // A barrier must not be left half complete.
  if (takesTurns)
    b.when(b.eq(consumer, b.i32(0)), [&] { takeTurn(); });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

Value ContractSums::undefinedSums(int64_t columns) {
  return LLVM::UndefOp::create(
      b, LLVM::LLVMStructType::getLiteral(
             b.getContext(), SmallVector<Type>(columns / 2, b.getI32Type())));
}

/// Issues the products of a stage, which run on their own, as one group, or,
/// packed, as two.
SmallVector<Value> ContractSums::multiplyStage(RingPosition position,
                                               ValueRange sums,
                                               ArrayRef<Slice> slices,
                                               bool isFirst, bool waits) {
  if (waits)
    ring.waitUntilFull(position);
  Value stage = ring.getStageAddress(position.stage);
  int64_t blockBytes = kWgmmaRows * layout.lhsRowBytes;
  Value lhs = b.add(stage, b.mul(consumer, layout.rowBlocks * blockBytes));
  Value rhs = describeStart(b.add(stage, layout.lhsBytes));
  SmallVector<Value> results(sums);
  if (isPacked) {
    multiplyPacked(lhs, rhs, results, slices, isFirst);
    return results;
  }
  lhs = describeStart(lhs);
  NVVM::WgmmaFenceAlignedOp::create(b);
  for (int64_t code = 0; code < schedule.tileK; code += kWgmmaCodes)
    for (auto [slice, result] : llvm::zip_equal(slices, results))
      result =
          multiply(result, describe(lhs, slice.rowBlock * blockBytes + code),
                   describe(rhs, slice.firstColumn * schedule.tileK + code),
                   isFirst && code == 0);
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return results;
}

/// The same of packed left operands, which come from registers: half a stage at
/// a time, so that the tensor cores have the other half's products while the
/// registers of the one before, now free, are filled.
void ContractSums::multiplyPacked(Value lhs, Value rhs,
                                  MutableArrayRef<Value> sums,
                                  ArrayRef<Slice> slices, bool isFirst) {
  constexpr int64_t kWords = 4;
  int64_t blockBytes = kWgmmaRows * layout.lhsRowBytes;
  for (int64_t half = 0; half < 2; ++half) {
    SmallVector<Value> words;
    for (Slice slice : slices)
      llvm::append_range(
          words, loadPackedWords(b, b.add(lhs, slice.rowBlock * blockBytes),
                                 thread, half));
    Value loaded =
        passSums(b, makeStruct(b, words), "wgmma.wait_group.sync.aligned 1;");
    for (auto [i, word] : llvm::enumerate(words))
      word = LLVM::ExtractValueOp::create(b, loaded, {static_cast<int64_t>(i)});
    SmallVector<std::array<Value, 4>> fragments;
    for (size_t i = 0; i < words.size(); i += 2)
      fragments.push_back(
          unpackFragment(b, ArrayRef<Value>(words).slice(i, 2)));
    NVVM::WgmmaFenceAlignedOp::create(b);
    for (int64_t step = 0; step < 2; ++step) {
      int64_t code = (2 * half + step) * kWgmmaCodes;
      for (auto [i, slice, sum] : llvm::enumerate(slices, sums))
        sum = multiplyFragment(
            b, sum, fragments[i * kWords / 2 + step],
            describe(rhs, slice.firstColumn * schedule.tileK + code),
            isFirst && code == 0);
    }
    NVVM::WgmmaGroupSyncAlignedOp::create(b);
  }
}

/// The lower word of what describes an operand to wgmma.
Value ContractSums::describeStart(Value address) {
  constexpr int64_t unused = 1 << 16;
  return b.add(b.shr(address, 4), unused);
}

/// Describes an operand that begins `offset` bytes behind a start: rows of 128
/// bytes, in blocks of 8 rows that follow one another and are swizzled as the
/// copy engine wrote them. (The offset is added here, to a word, since little
/// may stand between one instruction and the next: a warpgroup that adds scaled
/// sums issues at the same time.)
Value ContractSums::describe(Value start, int64_t offset) {
  constexpr int64_t swizzle128 = int64_t(1) << 62;
  constexpr int64_t bytesPerBlock = int64_t(8 * 128 / 16) << 32;
  return b.bitOr(b.zext64(b.add(start, offset / 16)),
                 b.i64(swizzle128 | bytesPerBlock));
}

Value ContractSums::multiply(Value sums, Value lhs, Value rhs, bool isFirst) {
  int64_t columns =
      2 * cast<LLVM::LLVMStructType>(sums.getType()).getBody().size();
  return NVVM::WgmmaMmaAsyncOp::create(
      b, sums.getType(), sums, lhs, rhs,
      NVVM::MMAShapeAttr::get(b.getContext(), kWgmmaRows, columns, kWgmmaCodes),
      NVVM::WGMMATypes::s8, NVVM::WGMMATypes::s8, NVVM::WGMMATypes::s32,
      isFirst ? NVVM::WGMMAScaleOut::zero : NVVM::WGMMAScaleOut::one,
      NVVM::WGMMAScaleIn::one, NVVM::WGMMAScaleIn::one, NVVM::MMALayout::row,
      NVVM::MMALayout::col, NVVM::MMAIntOverflowAttr());
}

/// Waits for all products. NVVM's own operation doesn't mention the sums, so
/// that what reads them could be moved before it.
SmallVector<Value> ContractSums::waitForSums(ValueRange sums) {
  SmallVector<Value> results;
  for (Value block : sums)
    results.push_back(passSums(
        b, block,
        results.empty() ? "wgmma.wait_group.sync.aligned 0;" : "// sums"));
  return results;
}
