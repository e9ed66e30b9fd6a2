//===- ContractEpilogue.cpp - From sums to the result ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warpgroup's sums lie as wgmma leaves them: warp w holds rows 16w to 16w+15
// of each 64; its lane l holds, in each group of 8 columns, columns 2(l mod 4)
// and the next of row l/4 ("half" 0) and of row l/4 + 8 ("half" 1). Register
// 4 * group + 2 * half + i is column i of those two.
//
//===----------------------------------------------------------------------===//

#include "ContractEpilogue.h"
#include "ContractSums.h"

using namespace mlir;
using namespace mlir::hlq;

ContractEpilogue::ContractEpilogue(KernelBuilder &builder,
                                   const ContractKernel &kernel,
                                   const ContractLayout &layout,
                                   const ContractArguments &arguments,
                                   Value sharedMemory, Value consumer,
                                   Value thread)
    : b(builder), kernel(kernel), layout(layout), arguments(arguments),
      sharedMemory(sharedMemory), consumer(consumer), thread(thread) {
  const ContractSchedule &schedule = kernel.schedule;
  hasBlocks = getTraits(kernel).hasBlocks();
  resultBytes = kernel.resultType.getIntOrFloatBitWidth() / 8;
  lane = b.bitAnd(thread, 31);
  isLeader = b.eq(thread, b.i32(0));
  barrierId = b.add(consumer, 1);
  if (hasBlocks)
    return;
  int64_t rows = kWgmmaRows * layout.rowBlocks;
  lhsScales = {arguments.lhsScales, kernel.lhsScales.isPerRow(), rows, 0, {}};
  rhsScales = {arguments.rhsScales,
               kernel.rhsScales.isPerRow(),
               schedule.tileN,
               kernel.lhsScales.isPerRow() ? rows * 4 : 0,
               {}};
  for (Scales *scales : {&lhsScales, &rhsScales})
    if (!scales->perRow)
      scales->own = {loadScale(scales->pointer, b.i32(0))};
}

void ContractEpilogue::beginTile(TileOrigin origin) {
  firstRow = b.add(origin.row, b.mul(consumer, kWgmmaRows * layout.rowBlocks));
  firstColumn = origin.column;
  fetchScales(lhsScales, firstRow, arguments.m);
  fetchScales(rhsScales, firstColumn, arguments.n);
}

void ContractEpilogue::storeTile(ArrayRef<Value> sums) {
  if (lhsScales.perRow || rhsScales.perRow) {
    barrier(); // The scales of the tile before may still be read.
    shareScales(lhsScales);
    shareScales(rhsScales);
    barrier();
  }
  if (layout.chunkColumns == 0)
    return storeFromRegisters(sums);
  b.whenElse(
      b.cmp(arith::CmpIPredicate::ne, arguments.useResultMap, b.i32(0)),
      [&] { storeThroughMap(sums); }, [&] { storeFromRegisters(sums); });
}

void ContractEpilogue::finish() {
  if (layout.chunkColumns != 0)
    b.when(isLeader, [&] { NVVM::CpAsyncBulkWaitGroupOp::create(b, 0, {}); });
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

Value ContractEpilogue::loadScale(Value scales, Value index) {
  // Not invariant: an earlier kernel writes them while this one waits.
  return LLVM::LoadOp::create(b, b.getF32Type(),
                              b.gep(scales, index, b.getF32Type()),
                              /*alignment=*/4);
}

/// Fetches those that a tile needs, where they are many. A thread needs the
/// scales of a quarter of the tile's columns, too many to hold while products
/// are summed: each fetches a few, and shares them when the sums are there.
void ContractEpilogue::fetchScales(Scales &scales, Value first, Value limit) {
  if (!scales.perRow)
    return;
  scales.own.clear();
  for (int64_t i = 0; i < scales.count; i += kWarpgroupThreads) {
    Value index = b.umin(b.add(thread, i), b.i32(scales.count - 1));
    Value inside = b.umin(b.add(first, index), b.sub(limit, b.i32(1)));
    scales.own.push_back(loadScale(scales.pointer, inside));
  }
}

void ContractEpilogue::shareScales(const Scales &scales) {
  if (!scales.perRow)
    return;
  for (auto [i, scale] : llvm::enumerate(scales.own)) {
    Value index =
        b.umin(b.add(thread, i * kWarpgroupThreads), b.i32(scales.count - 1));
    LLVM::StoreOp::create(b, scale, sharedScale(scales, index),
                          /*alignment=*/4);
  }
}

/// The address of one of the tile's scales.
Value ContractEpilogue::sharedScale(const Scales &scales, Value index) {
  Value own = b.add(b.mul(consumer, layout.scaleBytes), b.mul(index, 4));
  return b.gep(b.gep(sharedMemory, own), layout.scales + scales.offset);
}

/// The scales of the thread's two rows in a block of 64.
ContractEpilogue::Pair ContractEpilogue::rowScales(int64_t block) {
  if (hasBlocks)
    return {};
  if (!lhsScales.perRow)
    return {lhsScales.own[0], lhsScales.own[0]};
  Value first = sharedScale(lhsScales, rowInBlock());
  auto load = [&](int64_t row) {
    return LLVM::LoadOp::create(b, b.getF32Type(), b.gep(first, row * 4),
                                /*alignment=*/4);
  };
  return {load(block * kWgmmaRows), load(block * kWgmmaRows + 8)};
}

/// The scales of the thread's two columns in a group of 8.
ContractEpilogue::Pair ContractEpilogue::columnScales(int64_t group) {
  if (hasBlocks)
    return {};
  if (!rhsScales.perRow)
    return {rhsScales.own[0], rhsScales.own[0]};
  Value first = sharedScale(rhsScales, b.mul(b.bitAnd(lane, 3), 2));
  Value pair = LLVM::LoadOp::create(b, VectorType::get(2, b.getF32Type()),
                                    b.gep(first, group * 32), /*alignment=*/8);
  return {LLVM::ExtractElementOp::create(b, pair, b.i32(0)),
          LLVM::ExtractElementOp::create(b, pair, b.i32(1))};
}

ContractEpilogue::Pair
ContractEpilogue::scaledPair(Value sums, int64_t group, int64_t half,
                             Value rowScale, Pair columnScales, Pair init) {
  Pair scaled;
  for (int64_t i = 0; i < 2; ++i) {
    Value sum =
        LLVM::ExtractValueOp::create(b, sums, {4 * group + 2 * half + i});
    if (hasBlocks) {
      scaled[i] = sum;
      continue;
    }
    Value value = arith::MulFOp::create(
        b, arith::SIToFPOp::create(b, b.getF32Type(), sum), rowScale);
    scaled[i] =
        init[i] ? Value(LLVM::FMAOp::create(b, value, columnScales[i], init[i]))
                : Value(arith::MulFOp::create(b, value, columnScales[i]));
  }
  return scaled;
}

/// The pair, rounded to the result's type, as a vector.
Value ContractEpilogue::pack(Pair values) {
  auto type = VectorType::get(2, kernel.resultType);
  auto [low, high] = values;
  auto nearest = NVVM::FPRoundingMode::RN;
  if (kernel.resultType.isBF16())
    return NVVM::ConvertF32x2ToBF16x2Op::create(b, type, high, low, {},
                                                nearest);
  if (kernel.resultType.isF16())
    return NVVM::ConvertF32x2ToF16x2Op::create(b, type, high, low, {}, nearest);
  Value vector = LLVM::UndefOp::create(b, type);
  vector = LLVM::InsertElementOp::create(b, vector, low, b.i32(0));
  return LLVM::InsertElementOp::create(b, vector, high, b.i32(1));
}

//===----------------------------------------------------------------------===//
// Stores through the result's tensor map
//===----------------------------------------------------------------------===//

/// Waits for the warpgroup's threads.
void ContractEpilogue::barrier() {
  NVVM::BarrierOp::create(b, Type(), barrierId, b.i32(kWarpgroupThreads), {},
                          {});
}

void ContractEpilogue::storeThroughMap(ArrayRef<Value> sums) {
  int64_t columns = layout.chunkColumns;
  int64_t stored = 0;
  for (int64_t block = 0; block < layout.rowBlocks; ++block) {
    Pair scales = rowScales(block);
    for (int64_t column = 0; column < kernel.schedule.tileN;
         column += columns, ++stored) {
      int64_t buffer = stored % 2;
      // The buffer's earlier store must have read it: that is the store before
      // the last, but the last may have used either buffer when a tile begins.
      b.when(isLeader, [&] {
        NVVM::CpAsyncBulkWaitGroupOp::create(b, stored == 0 ? 0 : 1,
                                             b.getUnitAttr());
      });
      barrier();
      stageChunk(sums[block], scales, column, buffer);
      // The copy engine sees what threads wrote only after each one's fence.
      NVVM::FenceProxyOp::create(
          b, NVVM::ProxyKind::async_shared,
          NVVM::SharedSpaceAttr::get(b.getContext(),
                                     NVVM::SharedSpace::shared_cta));
      barrier();
      b.when(isLeader, [&] {
        Value offset = b.add(b.mul(consumer, 2 * layout.chunkBytes),
                             layout.chunks + buffer * layout.chunkBytes);
        NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
            b, arguments.resultMap, b.gep(sharedMemory, offset),
            ValueRange{b.add(firstColumn, column),
                       b.add(firstRow, block * kWgmmaRows)},
            /*l2CacheHint=*/{}, NVVM::TMAStoreMode::TILE, /*predicate=*/{});
        NVVM::CpAsyncBulkCommitGroupOp::create(b);
      });
    }
  }
}

/// Writes a chunk where its tensor map expects it: 16-byte pieces of a row are
/// permuted by the row's number, so that 8 rows fall into different banks.
void ContractEpilogue::stageChunk(Value sums, Pair rowScales,
                                  int64_t firstChunkColumn, int64_t buffer) {
  int64_t rowBytes = layout.chunkColumns * resultBytes;
  // Lanes 8i to 8i+7 give the addresses of the rows of the i-th 8x8 matrix.
  // Matrices 0 and 2 are rows 0 to 7 of the warp's, 1 and 3 the other 8.
  Value matrix = b.shr(lane, 3);
  Value rowOfMatrix = b.bitAnd(lane, 7);
  Value row = b.add(b.add(b.mul(b.bitAnd(matrix, 1), 8), rowOfMatrix),
                    b.mul(b.shr(thread, 5), 16));
  // Swizzles of 128, 64 and 32 bytes repeat every 8 rows, by 8, 4, 2 pieces.
  Value permutation =
      b.shr(rowOfMatrix, static_cast<int64_t>(llvm::Log2_64(128 / rowBytes)));
  Value rowOffset =
      b.add(b.add(b.mul(consumer, 2 * layout.chunkBytes), b.mul(row, rowBytes)),
            layout.chunks);
  for (int64_t column = 0; column < layout.chunkColumns; column += 16) {
    SmallVector<Value> registers;
    for (int64_t group = (firstChunkColumn + column) / 8, end = group + 2;
         group < end; ++group) {
      Pair scales = columnScales(group);
      for (int64_t half = 0; half < 2; ++half)
        registers.push_back(b.bitcast(
            pack(scaledPair(sums, group, half, rowScales[half], scales)),
            b.getI32Type()));
    }
    Value piece = b.add(b.shr(matrix, 1), column / 8);
    Value offset = b.add(rowOffset, b.mul(b.bitXor(piece, permutation), 16));
    NVVM::StMatrixOp::create(
        b, b.gep(b.gep(sharedMemory, offset), buffer * layout.chunkBytes),
        registers, NVVM::MMALayout::row,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
  }
}

//===----------------------------------------------------------------------===//
// Stores from registers
//===----------------------------------------------------------------------===//

void ContractEpilogue::storeFromRegisters(ArrayRef<Value> sums) {
  auto store = [&](int64_t width) {
    // Texts that differ keep the ways to store apart: else the compiler
    // converts all sums before it branches to one of them, and runs short of
    // registers.
    StringRef text = width == 1 ? "// sums, one at a time" : "// sums in pairs";
    for (auto [block, blockSums] : llvm::enumerate(sums))
      storeBlock(passSums(b, blockSums, text), block, width);
  };
  // A result that could go through a map comes here only when it is not
  // aligned, which is rare enough for narrow stores.
  if (layout.chunkColumns != 0)
    return store(/*width=*/1);
  b.whenElse(
      arePairsAligned(), [&] { store(/*width=*/2); },
      [&] { store(/*width=*/1); });
}

/// Whether each pair is within the matrix or outside, at addresses that allow
/// access to both elements at once.
Value ContractEpilogue::arePairsAligned() {
  Value bits = b.mul(b.zext64(arguments.n), resultBytes);
  auto include = [&](Value pointer, Value pitch) {
    Value address = LLVM::PtrToIntOp::create(b, b.getI64Type(), pointer);
    bits = b.bitOr(b.bitOr(bits, address), b.mul(pitch, resultBytes));
  };
  include(arguments.result, arguments.resultPitch);
  if (kernel.accumulate)
    include(arguments.init, arguments.initPitch);
  return b.eq(b.bitAnd(bits, 2 * resultBytes - 1), b.i64(0));
}

/// Stores 64 rows, `width` elements at a time.
void ContractEpilogue::storeBlock(Value sums, int64_t block, int64_t width) {
  // Columns of the matrix from the thread's first of the tile on; not positive
  // if that is outside.
  Value remaining = b.sub(arguments.n, firstColumnOfThread());
  Pair rowScales = this->rowScales(block);
  std::array<Value, 2> resultRows, initRows, inside;
  for (int64_t half = 0; half < 2; ++half) {
    Value row = resultRow(block, half);
    inside[half] = b.ult(row, arguments.m);
    resultRows[half] = rowPointer(arguments.result, row, arguments.resultPitch);
    if (addsInit())
      initRows[half] = initRow(block, half);
  }
  // Columns whose addends are loaded before the first of them is stored: the
  // compiler can't tell that result and addend differ, so it keeps that order.
  int64_t columnsAtOnce = layout.rowBlocks == 1 ? 32 : 16;
  int64_t tileN = kernel.schedule.tileN;
  for (int64_t first = 0; first < tileN; first += columnsAtOnce) {
    int64_t last = std::min(first + columnsAtOnce, tileN);
    SmallVector<Pair> inits;
    for (int64_t column = first; column < last; column += 8)
      for (int64_t half = 0; half < 2; ++half)
        inits.push_back(
            addsInit() ? loadInitPair(initRows[half], column, remaining, width)
                       : Pair());
    const Pair *init = inits.begin();
    for (int64_t column = first; column < last; column += 8) {
      Pair scales = columnScales(column / 8);
      for (int64_t half = 0; half < 2; ++half)
        storePair(scaledPair(sums, column / 8, half, rowScales[half], scales,
                             *init++),
                  resultRows[half], column, inside[half], remaining, width);
    }
  }
}

/// The thread's two rows in a block of 64.
Value ContractEpilogue::resultRow(int64_t block, int64_t half) {
  return b.add(b.add(firstRow, rowInBlock()), block * kWgmmaRows + half * 8);
}

/// The first of the thread's two rows in a block of 64; the other is 8 below.
Value ContractEpilogue::rowInBlock() {
  return b.add(b.mul(b.shr(thread, 5), 16), b.shr(lane, 2));
}

Value ContractEpilogue::firstColumnOfThread() {
  return b.add(firstColumn, b.mul(b.bitAnd(lane, 3), 2));
}

/// Where the thread's first column of the tile lies in a row of a matrix.
Value ContractEpilogue::rowPointer(Value matrix, Value row, Value pitch) {
  Value column = firstColumnOfThread();
  Value index = b.add(b.mul(b.zext64(row), pitch), b.zext64(column));
  return b.gep(matrix, index, kernel.resultType);
}

/// Where a row of what is added begins, as `rowPointer` has it; the last one
/// for those outside of the matrix.
Value ContractEpilogue::initRow(int64_t block, int64_t half) {
  Value row = b.umin(resultRow(block, half), b.sub(arguments.m, b.i32(1)));
  return rowPointer(arguments.init, row, arguments.initPitch);
}

SmallVector<Value> ContractEpilogue::loadInit() {
  int64_t count = kernel.schedule.tileN / 2;
  if (!kernel.accumulate)
    return SmallVector<Value>(
        layout.rowBlocks,
        makeStruct(b, SmallVector<Value>(count, b.f32(0.0f))));
  SmallVector<Type> types(
      layout.rowBlocks,
      LLVM::LLVMStructType::getLiteral(
          b.getContext(), SmallVector<Type>(count, b.getF32Type())));
  auto choice = scf::IfOp::create(b, types, arePairsAligned(),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  for (int64_t width : {2, 1}) {
    b.setInsertionPointToStart(width == 2 ? choice.thenBlock()
                                          : choice.elseBlock());
    scf::YieldOp::create(b, loadInitBlocks(width));
  }
  return choice.getResults();
}

/// For each 64 rows a struct of their elements in f32, in the order of sums.
SmallVector<Value> ContractEpilogue::loadInitBlocks(int64_t width) {
  Value remaining = b.sub(arguments.n, firstColumnOfThread());
  SmallVector<Value> blocks;
  for (int64_t block = 0; block < layout.rowBlocks; ++block) {
    const Value rows[] = {initRow(block, 0), initRow(block, 1)};
    SmallVector<Value> elements;
    for (int64_t column = 0; column < kernel.schedule.tileN; column += 8)
      for (Value row : rows)
        llvm::append_range(elements,
                           loadInitPair(row, column, remaining, width));
    blocks.push_back(makeStruct(b, elements));
  }
  return blocks;
}

/// Loads a pair in float32. What lies outside of the matrix is not needed:
/// its address is moved inside, which is cheaper than a branch.
ContractEpilogue::Pair ContractEpilogue::loadInitPair(Value row, int64_t column,
                                                      Value remaining,
                                                      int64_t width) {
  Type type = kernel.resultType;
  auto load = [&](Type loaded, int64_t offset) -> Value {
    Value inside = arith::MinSIOp::create(b, b.i32(column + offset),
                                          b.sub(remaining, b.i32(width)));
    return LLVM::LoadOp::create(b, loaded, b.gep(row, inside, type),
                                width * resultBytes);
  };
  Pair pair;
  if (width == 2) {
    Value both = load(VectorType::get(2, type), 0);
    for (int64_t i = 0; i < 2; ++i)
      pair[i] = LLVM::ExtractElementOp::create(b, both, b.i32(i));
  } else {
    pair = {load(type, 0), load(type, 1)};
  }
  if (!type.isF32())
    for (Value &value : pair)
      value = arith::ExtFOp::create(b, b.getF32Type(), value);
  return pair;
}

void ContractEpilogue::storePair(Pair values, Value row, int64_t column,
                                 Value rowInside, Value remaining,
                                 int64_t width) {
  Value packed = pack(values);
  for (int64_t i = 0; i < 2; i += width) {
    Value inside = b.bitAnd(rowInside, b.cmp(arith::CmpIPredicate::slt,
                                             b.i32(column + i), remaining));
    b.when(inside, [&] {
      Value stored =
          width == 2
              ? packed
              : Value(LLVM::ExtractElementOp::create(b, packed, b.i32(i)));
      LLVM::StoreOp::create(b, stored, b.gep(row, (column + i) * resultBytes),
                            width * resultBytes);
    });
  }
}
