//===- SumKernel.cpp - Sums of all tiles ----------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block has 32 columns, a thread one of them and every eighth row; sums of
// threads meet in shared memory.
//
//===----------------------------------------------------------------------===//

#include "SumKernel.h"

#include "EncodeBuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

static constexpr int64_t kWarps = 8;
static constexpr int64_t kThreads = kWarps * kSumColumns;
/// Rows whose loads are in flight together.
static constexpr int64_t kRowsTogether = 4;

int64_t hlq::getSharedMemoryBytes(const SumKernel &) { return kThreads * 4; }

int64_t hlq::getBlockSize(const SumKernel &) { return kThreads; }

static void buildBody(EncodeBuilder &b, const SumKernel &kernel,
                      ValueRange parameters) {
  Value matrix = parameters[0], result = parameters[1], rows = parameters[2],
        columns = parameters[3];
  b.waitForEarlierKernel();
  b.letNextKernelBegin();
  Value thread = b.threadIndex();
  Value lane = b.urem(thread, kSumColumns);
  Value warp = b.udiv(thread, kSumColumns);
  Value column = b.add(b.mul(b.blockIndexX(), kSumColumns), lane);
  Value inside = b.slt(column, columns);
  Value safeColumn = b.umin(column, b.add(columns, -1));
  auto body = [&](Value start, ValueRange carried) {
    SmallVector<Value> elements;
    for (int64_t i = 0; i < kRowsTogether; ++i) {
      Value row = b.add(start, i * kWarps);
      Value index = b.add(b.mulWide(b.umin(row, b.add(rows, -1)), columns),
                          b.zext64(safeColumn));
      Value element =
          b.loadDependent(b.getF32Type(), b.gep(matrix, index, b.getF32Type()));
      elements.push_back(b.select(b.slt(row, rows), element, b.f32(0)));
    }
    Value sum = carried[0];
    for (Value element : elements)
      sum = arith::AddFOp::create(b, sum, element);
    return SmallVector<Value>{sum};
  };
  Value sum =
      b.loop(warp, rows, b.i32(kWarps * kRowsTogether), b.f32(0), body).front();

  Value shared =
      LLVM::PtrToIntOp::create(b, b.getI32Type(), b.dynamicSharedMemory());
  b.storeShared(sum, b.add(shared, b.mul(thread, 4)));
  b.barrier();
  b.when(b.bitAnd(b.eq(warp, b.i32(0)), inside), [&] {
    Value total;
    for (int64_t part = 0; part < kWarps; ++part) {
      Value value = b.loadShared(b.getF32Type(), b.add(shared, b.mul(lane, 4)),
                                 part * kSumColumns * 4);
      total = total ? Value(arith::AddFOp::create(b, total, value)) : value;
    }
    if (!kernel.resultType.isF32())
      total = arith::TruncFOp::create(b, kernel.resultType, total);
    b.storeGlobal(total, b.gep(result, b.zext64(column), kernel.resultType));
  });
}

LLVM::LLVMFuncOp hlq::buildSumKernel(OpBuilder &builder, Location loc,
                                     const SumKernel &kernel) {
  OpBuilder::InsertionGuard guard(builder);
  MLIRContext *context = builder.getContext();
  Type pointer = LLVM::LLVMPointerType::get(context, /*addressSpace=*/1);
  Type i32 = builder.getI32Type();
  LLVM::LLVMFuncOp func = createKernel(builder, loc, kernel.name,
                                       {pointer, pointer, i32, i32}, kThreads);
  EncodeBuilder body(loc, builder);
  buildBody(body, kernel, func.getArguments());
  return func;
}
