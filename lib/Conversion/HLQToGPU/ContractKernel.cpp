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
// Each stage has two barriers. "Full" completes when the stage's bytes have
// arrived, "empty" when every consumer has read them. Both sides count rounds
// through the ring and wait for the round's parity.
//
//===----------------------------------------------------------------------===//

#include "ContractKernel.h"
#include "ContractEpilogue.h"
#include "KernelBuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

/// Codes of the contracted dimension that one wgmma instruction takes.
static constexpr int64_t wgmmaCodes = 32;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

ContractLayout hlq::getLayout(const ContractKernel &kernel) {
  ContractTraits traits;
  traits.resultBytes = kernel.resultType.getIntOrFloatBitWidth() / 8;
  traits.lhsScales = kernel.lhsScales;
  traits.rhsScales = kernel.rhsScales;
  traits.accumulates = kernel.accumulate;
  return ContractLayout(kernel.schedule, traits, *kernel.chip);
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

ContractArguments::ContractArguments(Block &entry) {
  Value *members[] = {&lhsMap,      &rhsMap, &resultMap,   &lhsScales,
                      &rhsScales,   &result, &init,        &m,
                      &n,           &k,      &resultPitch, &initPitch,
                      &useResultMap};
  for (auto [member, argument] : llvm::zip_equal(members, entry.getArguments()))
    *member = argument;
}

//===----------------------------------------------------------------------===//
// The generator
//===----------------------------------------------------------------------===//

namespace {

/// A place in the ring of stages: the stage and the parity of the round.
struct RingPosition {
  Value stage, parity;
};

/// The first row and column of a tile of the result.
struct TileOrigin {
  Value row, column;
};

class ContractGenerator {
public:
  ContractGenerator(KernelBuilder &builder, const ContractKernel &kernel,
                    Block &entry)
      : b(builder), kernel(kernel), schedule(kernel.schedule),
        layout(getLayout(kernel)), arguments(entry) {}

  void run();

private:
  void initializeBarriers();
  void produce();
  void consume();

  // Tiles.
  Value countTiles(Value size, int64_t tileSize) {
    return b.udiv(b.add(size, tileSize - 1), tileSize);
  }
  SmallVector<Value>
  forEachTile(ValueRange carried,
              function_ref<SmallVector<Value>(Value, ValueRange)> body);
  TileOrigin locateTile(Value tile);

  // The ring.
  Value fullBarrier(Value stage) { return at(layout.fullBarriers, stage, 8); }
  Value emptyBarrier(Value stage) { return at(layout.emptyBarriers, stage, 8); }
  void waitFor(Value barrier, Value parity);
  RingPosition advance(RingPosition position);
  void fetchStage(RingPosition position, TileOrigin tile, Value kBlock);
  void fetch(Value map, Value destination, Value barrier, Value code,
             Value row);
  void release(Value stage);

  // Sums.
  SmallVector<Value> multiplyStage(RingPosition position, ValueRange sums,
                                   bool isFirst);
  Value multiply(Value sums, Value lhs, Value rhs, bool isFirst);
  SmallVector<Value> waitForSums(ValueRange sums);
  Value operandDescriptor(Value address);

  /// The address of element `index` of an array in shared memory.
  Value at(int64_t offset, Value index, int64_t size) {
    return b.gep(sharedMemory, b.add(b.mul(index, size), offset));
  }

  KernelBuilder &b;
  const ContractKernel &kernel;
  const ContractSchedule &schedule;
  ContractLayout layout;
  ContractArguments arguments;
  /// As a pointer, and as the number that operands are described by.
  Value sharedMemory, sharedAddress;
  /// The thread within its warpgroup; the warpgroup; whether the thread is its
  /// warpgroup's first.
  Value thread, warpgroup, isLeader;
  Value kBlocks;
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

void ContractGenerator::run() {
  sharedMemory = b.dynamicSharedMemory();
  sharedAddress = LLVM::PtrToIntOp::create(b, b.getI32Type(), sharedMemory);
  Value threadOfBlock = NVVM::ThreadIdXOp::create(b, b.getI32Type());
  thread = b.bitAnd(threadOfBlock, kWarpgroupThreads - 1);
  isLeader = b.eq(thread, b.i32(0));
  // Taken from the warp's first lane, so that the assembler sees one value per
  // warp and keeps what depends on it out of each thread's registers.
  warpgroup = NVVM::ShflOp::create(
      b, b.getI32Type(), b.i32(-1), b.udiv(threadOfBlock, kWarpgroupThreads),
      b.i32(0), b.i32(31), NVVM::ShflKind::idx, UnitAttr());
  kBlocks = countTiles(arguments.k, schedule.tileK);

  b.when(b.eq(threadOfBlock, b.i32(0)), [&] { initializeBarriers(); });
  NVVM::Barrier0Op::create(b);

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
// The ring of stages
//===----------------------------------------------------------------------===//

void ContractGenerator::initializeBarriers() {
  for (Value map : {arguments.lhsMap, arguments.rhsMap, arguments.resultMap})
    NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                             NVVM::CacheEvictionPriorityAttr(), map,
                             /*predicate=*/Value(), /*tensormap=*/true);
  for (int64_t stage = 0; stage < schedule.stages; ++stage) {
    NVVM::MBarrierInitOp::create(b, fullBarrier(b.i32(stage)), b.i32(1),
                                 Value());
    NVVM::MBarrierInitOp::create(b, emptyBarrier(b.i32(stage)),
                                 b.i32(schedule.consumers), Value());
  }
  NVVM::FenceMbarrierInitOp::create(b);
}

void ContractGenerator::waitFor(Value barrier, Value parity) {
  auto loop = scf::WhileOp::create(b, TypeRange(), ValueRange());
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&loop.getBefore());
  Value done = NVVM::MBarrierTryWaitOp::create(b, b.getI1Type(), barrier,
                                               parity, Value());
  scf::ConditionOp::create(b, b.bitXor(done, b.i1(true)), ValueRange());
  b.createBlock(&loop.getAfter());
  scf::YieldOp::create(b);
}

RingPosition ContractGenerator::advance(RingPosition position) {
  Value next = b.add(position.stage, 1);
  Value wraps = b.eq(next, b.i32(schedule.stages));
  Value flip = arith::ExtUIOp::create(b, b.getI32Type(), wraps);
  return {b.select(wraps, b.i32(0), next), b.bitXor(position.parity, flip)};
}

void ContractGenerator::produce() {
  // A barrier that never completed a round counts as done with the one before,
  // whose parity is 1: the first round through the ring doesn't wait.
  forEachTile({b.i32(0), b.i32(1)}, [&](Value tile, ValueRange carried) {
    TileOrigin origin = locateTile(tile);
    return b.loop(b.i32(0), kBlocks, b.i32(1), carried,
                  [&](Value kBlock, ValueRange carried) -> SmallVector<Value> {
                    RingPosition position{carried[0], carried[1]};
                    waitFor(emptyBarrier(position.stage), position.parity);
                    fetchStage(position, origin, kBlock);
                    RingPosition next = advance(position);
                    return {next.stage, next.parity};
                  });
  });
}

void ContractGenerator::fetchStage(RingPosition position, TileOrigin tile,
                                   Value kBlock) {
  Value barrier = fullBarrier(position.stage);
  // What lies outside of a matrix arrives as zeros and counts as well.
  NVVM::MBarrierArriveExpectTxOp::create(b, /*res=*/Type(), barrier,
                                         b.i32(layout.stageBytes),
                                         NVVM::MemScopeKind::CTA,
                                         /*relaxed=*/false,
                                         /*predicate=*/Value());
  Value code = b.mul(kBlock, schedule.tileK);
  Value stage = at(0, position.stage, layout.stageBytes);
  fetch(arguments.lhsMap, stage, barrier, code, tile.row);
  fetch(arguments.rhsMap, b.gep(stage, layout.lhsBytes), barrier, code,
        tile.column);
}

void ContractGenerator::fetch(Value map, Value destination, Value barrier,
                              Value code, Value row) {
  Value clusterAddress =
      LLVM::AddrSpaceCastOp::create(b, b.pointerType(7), destination);
  NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
      b, clusterAddress, map, ValueRange{code, row}, barrier,
      /*im2colOffsets=*/ValueRange(), /*multicastMask=*/Value(),
      /*l2CacheHint=*/Value(), NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false,
      NVVM::CTAGroupKindAttr(), /*predicate=*/Value());
}

void ContractGenerator::release(Value stage) {
  b.when(isLeader, [&] {
    NVVM::MBarrierArriveOp::create(b, b.getI64Type(), emptyBarrier(stage),
                                   Value());
  });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

void ContractGenerator::consume() {
  Value consumer = b.sub(warpgroup, b.i32(1));
  ContractEpilogue epilogue(b, kernel, layout, arguments, sharedMemory,
                            consumer, thread);
  auto sumsType = LLVM::LLVMStructType::getLiteral(
      b.getContext(), SmallVector<Type>(schedule.tileN / 2, b.getI32Type()));
  int64_t blocks = layout.rowBlocks;

  forEachTile(
      {b.i32(0), b.i32(0)},
      [&](Value tile, ValueRange carried) -> SmallVector<Value> {
        // Whether products are added to sums is fixed in the instruction: the
        // first stage, which has none to add to, comes before the loop.
        RingPosition position{carried[0], carried[1]};
        SmallVector<Value> state(blocks);
        for (Value &sums : state)
          sums = LLVM::UndefOp::create(b, sumsType);
        state = multiplyStage(position, state, /*isFirst=*/true);
        // The tensor cores work now: time to see where the tile lies.
        TileOrigin origin = locateTile(tile);
        epilogue.beginTile(origin.row, origin.column);
        RingPosition next = advance(position);
        state.append({next.stage, next.parity, position.stage});
        state = b.loop(
            b.i32(1), kBlocks, b.i32(1), state, [&](Value, ValueRange carried) {
              RingPosition position{carried[blocks], carried[blocks + 1]};
              Value previous = carried[blocks + 2];
              SmallVector<Value> state = multiplyStage(
                  position, carried.take_front(blocks), /*isFirst=*/false);
              // The tensor cores stay busy with this stage while the one before
              // it, now read, is given back.
              NVVM::WgmmaWaitGroupSyncOp::create(b, 1);
              release(previous);
              RingPosition next = advance(position);
              state.append({next.stage, next.parity, position.stage});
              return state;
            });
        SmallVector<Value> sums =
            waitForSums(ArrayRef<Value>(state).take_front(blocks));
        release(state[blocks + 2]);
        epilogue.storeTile(sums);
        return {state[blocks], state[blocks + 1]};
      });
  epilogue.finish();
}

/// Issues the products of a stage as one group, which runs on its own.
SmallVector<Value> ContractGenerator::multiplyStage(RingPosition position,
                                                    ValueRange sums,
                                                    bool isFirst) {
  waitFor(fullBarrier(position.stage), position.parity);
  Value stage = b.add(sharedAddress, b.mul(position.stage, layout.stageBytes));
  int64_t blockBytes = kWgmmaRows * schedule.tileK;
  Value lhs = b.add(
      stage, b.mul(b.sub(warpgroup, b.i32(1)), layout.rowBlocks * blockBytes));
  Value rhs = b.add(stage, layout.lhsBytes);
  NVVM::WgmmaFenceAlignedOp::create(b);
  SmallVector<Value> results(sums);
  for (int64_t code = 0; code < schedule.tileK; code += wgmmaCodes)
    for (auto [block, result] : llvm::enumerate(results))
      result = multiply(
          result, operandDescriptor(b.add(lhs, block * blockBytes + code)),
          operandDescriptor(b.add(rhs, code)), isFirst && code == 0);
  NVVM::WgmmaGroupSyncAlignedOp::create(b);
  return results;
}

/// Describes an operand to wgmma: rows of 128 bytes, in blocks of 8 rows that
/// follow one another and are swizzled as the copy engine wrote them.
Value ContractGenerator::operandDescriptor(Value address) {
  constexpr int64_t swizzle128 = int64_t(1) << 62;
  constexpr int64_t bytesPerBlock = int64_t(8 * 128 / 16) << 32;
  constexpr int64_t unused = int64_t(1) << 16;
  return b.bitOr(b.zext64(b.shr(address, 4)),
                 b.i64(swizzle128 | bytesPerBlock | unused));
}

Value ContractGenerator::multiply(Value sums, Value lhs, Value rhs,
                                  bool isFirst) {
  return NVVM::WgmmaMmaAsyncOp::create(
      b, sums.getType(), sums, lhs, rhs,
      NVVM::MMAShapeAttr::get(b.getContext(), kWgmmaRows, schedule.tileN,
                              wgmmaCodes),
      NVVM::WGMMATypes::s8, NVVM::WGMMATypes::s8, NVVM::WGMMATypes::s32,
      isFirst ? NVVM::WGMMAScaleOut::zero : NVVM::WGMMAScaleOut::one,
      NVVM::WGMMAScaleIn::one, NVVM::WGMMAScaleIn::one, NVVM::MMALayout::row,
      NVVM::MMALayout::col, NVVM::MMAIntOverflowAttr());
}

/// Waits for all products. NVVM's own operation doesn't mention the sums, so
/// that what reads them could be moved before it.
SmallVector<Value> ContractGenerator::waitForSums(ValueRange sums) {
  SmallVector<Value> results;
  for (Value block : sums)
    results.push_back(passSums(
        b, block,
        results.empty() ? "wgmma.wait_group.sync.aligned 0;" : "// sums"));
  return results;
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

static LLVM::LLVMFuncOp createFunction(KernelBuilder &b,
                                       const ContractKernel &kernel) {
  Type map = b.pointerType(0), global = b.pointerType(1);
  Type i32 = b.getI32Type(), i64 = b.getI64Type();
  SmallVector<Type> types = {map, map, map, global, global, global, global,
                             i32, i32, i32, i64,    i64,    i32};
  DictionaryAttr plain = b.getDictionaryAttr({});
  DictionaryAttr byValue = b.getDictionaryAttr(
      {b.getNamedAttr(
           LLVM::LLVMDialect::getByValAttrName(),
           TypeAttr::get(LLVM::LLVMArrayType::get(b.getI8Type(), 128))),
       b.getNamedAttr(LLVM::LLVMDialect::getAlignAttrName(),
                      b.getI64IntegerAttr(64)),
       b.getNamedAttr(NVVM::NVVMDialect::getGridConstantAttrName(),
                      b.getUnitAttr())});
  SmallVector<DictionaryAttr> argumentAttributes(types.size(), plain);
  for (int64_t i = 0; i < 3; ++i)
    argumentAttributes[i] = byValue;
  int32_t threads = getBlockSize(kernel);
  SmallVector<NamedAttribute> attributes = {
      b.getNamedAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr()),
      b.getNamedAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                     b.getUnitAttr()),
      b.getNamedAttr(NVVM::NVVMDialect::getMaxntidAttrName(),
                     b.getDenseI32ArrayAttr({threads})),
      b.getNamedAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                     b.getI32IntegerAttr(1))};
  return LLVM::LLVMFuncOp::create(
      b, kernel.name,
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                  types),
      LLVM::Linkage::External, /*dsoLocal=*/false, LLVM::CConv::C,
      /*comdat=*/{}, attributes, argumentAttributes);
}

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
  LLVM::LLVMFuncOp function = createFunction(b, kernel);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  ContractGenerator(b, kernel, *entry).run();
  LLVM::ReturnOp::create(b, ValueRange());
  return function;
}
