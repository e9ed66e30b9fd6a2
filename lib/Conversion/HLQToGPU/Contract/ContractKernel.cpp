//===- ContractKernel.cpp - Integer matrix product ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One block per multiprocessor walks over tiles of the result. Its first
// warpgroup only asks for tiles of the operands, which the copy engine (TMA)
// puts into a ring of stages in shared memory; the other warpgroups multiply
// them with wgmma and hold the sums in registers. The ring doesn't stop at a
// tile's end: while results are stored, the next tile's operands arrive.
//
//===----------------------------------------------------------------------===//

#include "ContractKernel.h"
#include "ContractEpilogue.h"
#include "ContractSums.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

ContractTraits hlq::getTraits(const ContractKernel &kernel) {
  ContractTraits traits;
  traits.resultBytes = kernel.resultType.getIntOrFloatBitWidth() / 8;
  traits.lhsScales = kernel.lhsScales;
  traits.rhsScales = kernel.rhsScales;
  traits.accumulates = kernel.accumulate;
  traits.packedLhs = kernel.packedLhs;
  return traits;
}

ContractLayout hlq::getLayout(const ContractKernel &kernel) {
  return ContractLayout(kernel.schedule, getTraits(kernel), *kernel.chip);
}

int64_t hlq::getSharedMemoryBytes(const ContractKernel &kernel) {
  return getLayout(kernel).totalBytes;
}

int64_t hlq::getResultBoxColumns(const ContractKernel &kernel) {
  return getLayout(kernel).chunkColumns;
}

int64_t hlq::getBlockSize(const ContractKernel &kernel) {
  return kWarpgroupThreads * (kernel.schedule.consumers + 1);
}

//===----------------------------------------------------------------------===//
// The generator
//===----------------------------------------------------------------------===//

namespace {

class ContractGenerator {
public:
  ContractGenerator(KernelBuilder &builder, const ContractKernel &kernel,
                    Block &entry);

  void run();

private:
  void initialize();
  void produce();
  void fetchStage(RingPosition position, TileOrigin tile, Value stage);
  void fetch(Value map, Value destination, Value barrier, Value byte,
             Value row);
  void consume();

  // Tiles.
  Value countTiles(Value size, int64_t tileSize) {
    return b.udiv(b.add(size, tileSize - 1), tileSize);
  }
  SmallVector<Value>
  forEachTile(ValueRange carried,
              function_ref<SmallVector<Value>(Value, ValueRange)> body);
  TileOrigin locateTile(Value tile);

  KernelBuilder &b;
  const ContractKernel &kernel;
  const ContractSchedule &schedule;
  ContractLayout layout;
  ContractArguments arguments;
  /// The dynamic shared memory; the thread within its block and its warpgroup;
  /// whether it is its warpgroup's first.
  Value sharedMemory, threadOfBlock, thread, isLeader;
  Value warpgroup;
  ContractRing ring;
  /// Stages of a tile.
  Value stages;
};

} // namespace

/// Registers per thread of the warpgroup that fetches and of those that
/// multiply, when the former gives up some: together no more than a
/// multiprocessor's 64 Ki. Two warpgroups have enough from the beginning.
static std::optional<std::pair<int64_t, int64_t>>
getRegisterSplit(int64_t consumers) {
  switch (consumers) {
  case 2:
    return {{40, 232}};
  case 3:
    return {{32, 160}};
  default:
    return std::nullopt;
  }
}

ContractGenerator::ContractGenerator(KernelBuilder &builder,
                                     const ContractKernel &kernel, Block &entry)
    : b(builder), kernel(kernel), schedule(kernel.schedule),
      layout(getLayout(kernel)), arguments(kernel, entry),
      sharedMemory(b.dynamicSharedMemory()),
      threadOfBlock(NVVM::ThreadIdXOp::create(b, b.getI32Type())),
      thread(b.bitAnd(threadOfBlock, kWarpgroupThreads - 1)),
      isLeader(b.eq(thread, b.i32(0))),
      ring(b, schedule, layout, sharedMemory, isLeader) {}

void ContractGenerator::run() {
  // Taken from the warp's first lane, so that the assembler sees one value per
  // warp and keeps what depends on it out of each thread's registers.
  warpgroup = NVVM::ShflOp::create(
      b, b.getI32Type(), b.i32(-1), b.udiv(threadOfBlock, kWarpgroupThreads),
      b.i32(0), b.i32(31), NVVM::ShflKind::idx, UnitAttr());
  stages = countTiles(arguments.k, schedule.tileK);
  if (int64_t wholeStages = layout.wholeStages; wholeStages > 1)
    stages = b.mul(countTiles(stages, wholeStages), wholeStages);

  b.when(b.eq(threadOfBlock, b.i32(0)), [&] { initialize(); });
  NVVM::Barrier0Op::create(b);
  b.when(b.cmp(arith::CmpIPredicate::ne, arguments.waits, b.i32(0)),
         [&] { b.waitForEarlierKernel(); });
  // The next one's blocks take the place of those that run out of tiles.
  b.letNextKernelBegin();

  auto split = getRegisterSplit(schedule.consumers);
  auto setRegisters = [&](int64_t count, NVVM::SetMaxRegisterAction action) {
    if (split)
      NVVM::SetMaxRegisterOp::create(b, count, action);
  };
  b.whenElse(
      b.eq(warpgroup, b.i32(0)),
      [&] {
        setRegisters(split ? split->first : 0,
                     NVVM::SetMaxRegisterAction::decrease);
        b.when(isLeader, [&] { produce(); });
      },
      [&] {
        setRegisters(split ? split->second : 0,
                     NVVM::SetMaxRegisterAction::increase);
        consume();
      });
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

SmallVector<Value> ContractGenerator::forEachTile(
    ValueRange carried,
    function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  Value first = NVVM::BlockIdXOp::create(b, b.getI32Type());
  Value step = NVVM::GridDimXOp::create(b, b.getI32Type());
  Value tiles = b.mul(countTiles(arguments.m, schedule.tileM),
                      countTiles(arguments.n, schedule.tileN));
  return b.loop(first, tiles, step, carried, body);
}

/// Blocks that run at once take neighbouring tiles: `raster` rows of tiles are
/// walked column by column before the next rows, and the last rows are fewer.
TileOrigin ContractGenerator::locateTile(Value tile) {
  Value rowTiles = countTiles(arguments.m, schedule.tileM);
  Value columnTiles = countTiles(arguments.n, schedule.tileN);
  Value groupTiles = b.mul(columnTiles, schedule.raster);
  Value group = b.udiv(tile, groupTiles);
  Value tileOfGroup = b.sub(tile, b.mul(group, groupTiles));
  Value firstRow = b.mul(group, schedule.raster);
  Value rows = b.umin(b.sub(rowTiles, firstRow), b.i32(schedule.raster));
  Value column = b.udiv(tileOfGroup, rows);
  Value row = b.add(firstRow, b.sub(tileOfGroup, b.mul(column, rows)));
  return {b.mul(row, schedule.tileM), b.mul(column, schedule.tileN)};
}

//===----------------------------------------------------------------------===//
// The warpgroup that fetches
//===----------------------------------------------------------------------===//

void ContractGenerator::initialize() {
  for (Value map : {arguments.lhsMap, arguments.rhsMap, arguments.resultMap})
    NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                             NVVM::CacheEvictionPriorityAttr(), map,
                             /*predicate=*/Value(), /*tensormap=*/true);
  ring.initialize();
}

void ContractGenerator::produce() {
  // A barrier that never completed a round counts as done with the one before,
  // whose parity is 1: the first round through the ring doesn't wait.
  forEachTile({b.i32(0), b.i32(1)}, [&](Value tile, ValueRange carried) {
    TileOrigin origin = locateTile(tile);
    return b.loop(b.i32(0), stages, b.i32(1), carried,
                  [&](Value stage, ValueRange carried) -> SmallVector<Value> {
                    RingPosition position{carried[0], carried[1]};
                    ring.waitUntilEmpty(position);
                    fetchStage(position, origin, stage);
                    RingPosition next = ring.advance(position);
                    return {next.stage, next.parity};
                  });
  });
}

void ContractGenerator::fetchStage(RingPosition position, TileOrigin tile,
                                   Value stage) {
  // What lies outside of a matrix arrives as zeros and counts as well.
  Value barrier = ring.expectBytes(position);
  Value code = b.mul(stage, schedule.tileK);
  Value destination = ring.getStage(position.stage);
  fetch(arguments.lhsMap, destination, barrier,
        b.mul(stage, layout.lhsRowBytes), tile.row);
  fetch(arguments.rhsMap, b.gep(destination, layout.lhsBytes), barrier, code,
        tile.column);
}

void ContractGenerator::fetch(Value map, Value destination, Value barrier,
                              Value byte, Value row) {
  Value clusterAddress =
      LLVM::AddrSpaceCastOp::create(b, b.pointerType(7), destination);
  NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
      b, clusterAddress, map, ValueRange{byte, row}, barrier,
      /*im2colOffsets=*/ValueRange(), /*multicastMask=*/Value(),
      /*l2CacheHint=*/Value(), NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false,
      NVVM::CTAGroupKindAttr(), /*predicate=*/Value());
}

//===----------------------------------------------------------------------===//
// Those that multiply
//===----------------------------------------------------------------------===//

void ContractGenerator::consume() {
  Value consumer = b.sub(warpgroup, b.i32(1));
  ContractEpilogue epilogue(b, kernel, layout, arguments, sharedMemory,
                            consumer, thread);
  ContractSums sums(b, kernel, layout, arguments, ring, consumer, thread,
                    stages);
  sums.begin();
  forEachTile({b.i32(0), b.i32(0)},
              [&](Value tile, ValueRange carried) -> SmallVector<Value> {
                RingPosition position{carried[0], carried[1]};
                auto locate = [&] {
                  TileOrigin origin = locateTile(tile);
                  epilogue.beginTile(origin);
                  return origin;
                };
                epilogue.storeTile(sums.form(
                    position, locate, [&] { return epilogue.loadInit(); }));
                return {position.stage, position.parity};
              });
  sums.end();
  epilogue.finish();
  // Whoever waits for this kernel relies on all that were launched before.
  b.waitForEarlierKernel();
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

LLVM::LLVMFuncOp hlq::buildContractKernel(OpBuilder &builder, Location loc,
                                          const ContractKernel &kernel) {
  const ContractSchedule &schedule = kernel.schedule;
  assert(schedule.tileK == 128 && "a swizzled row is 128 codes");
  assert(schedule.tileN % 16 == 0 && schedule.tileN <= 256 && "no such wgmma");
  assert(schedule.tileM % (kWgmmaRows * schedule.consumers) == 0 &&
         "consumers have 64 rows each or a multiple");
  (void)schedule;

  OpBuilder::InsertionGuard guard(builder);
  KernelBuilder b(loc, builder);
  LLVM::LLVMFuncOp function = createContractFunction(b, kernel);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  ContractGenerator(b, kernel, *entry).run();
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}
