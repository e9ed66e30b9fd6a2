//===- ContractLowering.cpp - Launches of contractions --------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFunctions.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::hlq;

/// Whether a product takes so long, some 50 µs, that it does better without an
/// early begin. Products of unknown size have one.
static bool isLongProduct(const MatrixProduct &product) {
  constexpr double kLong = 2e10;
  double products = 1;
  for (int64_t size : {product.m, product.n, product.k})
    products *= ShapedType::isDynamic(size) ? 0 : size;
  return products >= kLong;
}

void LayerLowering::lowerContract(HostBuilder &builder, ContractOp op,
                                  const HostOperands &operands,
                                  const WorkspaceLayout &layout) {
  const MatrixProduct &product = form.products.at(op);
  auto getMemory = [&](bool isRhs, ScaleBlock block) -> CodesMemory {
    Value codes = isRhs ? op.getRhs() : op.getLhs();
    Value scales = isRhs ? op.getRhsScales() : op.getLhsScales();
    if (auto result = dyn_cast<OpResult>(codes))
      return layout.codes.find(result.getOwner())
          ->second[result.getResultNumber() / 2];
    CodesMemory memory = getGivenCodes(builder, operands.buffers.lookup(codes),
                                       operands.buffers.lookup(scales), block);
    requireSizes(builder, memory.scalesBuffer,
                 memory.getSizes(builder, /*isScales=*/true),
                 "argument " +
                     Twine(cast<BlockArgument>(scales).getArgNumber()),
                 "must be that of the codes whose scales it holds");
    return memory;
  };
  CodesMemory rowFactor = getMemory(product.swapped, product.rowScales);
  CodesMemory columnFactor = getMemory(!product.swapped, product.columnScales);
  Value m = rowFactor.rows, n = columnFactor.rows, k = rowFactor.length;
  Value result = operands.results[form.resultNumbers.at(op)];

  auto requireEqual = [&](Value a, Value b, const Twine &what) {
    builder.require(
        builder.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, a, b),
        what);
  };
  // Not the codes' number, which projections round up, unless that is all that
  // is known.
  bool areKnown = rowFactor.extent && columnFactor.extent;
  requireEqual(areKnown ? rowFactor.extent : rowFactor.length,
               areKnown ? columnFactor.extent : columnFactor.length,
               "the operands of result " + Twine(form.resultNumbers.at(op)) +
                   " must agree in the size that is contracted");
  const Value sizes[] = {m, n};
  requireSizes(builder, result, sizes,
               "result " + Twine(form.resultNumbers.at(op)),
               "must be that of the operand that it comes from");
  // A block of products is known to be short enough.
  if (product.getSumCodes() == 0) {
    int64_t limit = getLongestSum(op);
    builder.require(builder.createOrFold<arith::CmpIOp>(
                        arith::CmpIPredicate::ule, k, builder.index(limit)),
                    "result " + Twine(form.resultNumbers.at(op)) +
                        " must sum up at most " + Twine(limit) +
                        " products of codes: kernels sum up all at once");
  }

  ContractKernel kernel;
  kernel.chip = &chip;
  kernel.schedule = *getContractSchedule(op);
  kernel.lhsScales = product.rowScales;
  kernel.rhsScales = product.columnScales;
  kernel.resultType = op.getType().getElementType();
  kernel.accumulate = !product.startsFromZero;
  kernel.packedLhs = rowFactor.packed;

  const ContractSchedule &schedule = kernel.schedule;
  auto getCodesMap = [&](const CodesMemory &memory, int64_t boxRows) {
    int64_t bytes = schedule.tileK / (memory.packed ? 2 : 1);
    return builder.getTensorMap(memory.getMatrix(builder, operands.workspace),
                                boxRows, bytes, /*swizzleBytes=*/bytes);
  };
  Value lhsMap = getCodesMap(rowFactor, schedule.tileM);
  Value rhsMap = getCodesMap(columnFactor, schedule.tileN);

  // Results leave by the copy engine where it can address them.
  Value resultAddress = builder.getAddress(result);
  Value resultPitch = builder.getPitch(result);
  int64_t bytes = op.getType().getElementTypeBitWidth() / 8;
  Value resultMap = lhsMap;
  Value useResultMap = builder.i32(0);
  if (bytes == 2 && !kernel.accumulate) {
    // The engine writes 16 bytes at a time: rows end on such a boundary, else
    // it would write beyond them (measured).
    Value aligned = builder.isMultiple(resultAddress, 16);
    for (Value elements : {resultPitch, n})
      aligned = builder.logicalAnd(
          aligned,
          builder.isMultiple(builder.mul(elements, builder.index(bytes)), 16));
    int64_t columns = getResultBoxColumns(kernel);
    auto choice = scf::IfOp::create(
        builder, aligned,
        [&](OpBuilder &nested, Location loc) {
          HostBuilder then(loc, nested);
          scf::YieldOp::create(
              then, then.getTensorMap(result, 64, columns, columns * bytes));
        },
        [&](OpBuilder &nested, Location loc) {
          HostBuilder otherwise(loc, nested);
          auto box = MemRefType::get({64, columns}, kernel.resultType);
          Value anywhere =
              memref::ViewOp::create(otherwise, box, operands.workspace,
                                     otherwise.index(0), ValueRange());
          scf::YieldOp::create(
              otherwise,
              otherwise.getTensorMap(anywhere, 64, columns, columns * bytes));
        });
    resultMap = choice.getResult(0);
    useResultMap =
        builder.createOrFold<arith::ExtUIOp>(builder.getI32Type(), aligned);
  }

  Value init = builder.getNullPointer();
  Value initPitch = builder.toI64(builder.index(0));
  if (kernel.accumulate) {
    Value buffer = operands.buffers.lookup(op.getInit());
    requireSizes(builder, buffer, sizes,
                 "what result " + Twine(form.resultNumbers.at(op)) +
                     " is added to",
                 "must be the result's");
    init = builder.toPointer(builder.getAddress(buffer));
    initPitch = builder.toI64(builder.getPitch(buffer));
  }
  bool waits =
      llvm::any_of(ValueRange{op.getLhs(), op.getRhs()}, [&](Value codes) {
        // What the caller gives is there.
        Operation *encode = codes.getDefiningOp();
        return encode && order.mustWaitFor(codesLaunches.at(encode));
      });
  // Where blocks take whatever multiprocessor the kernel before leaves first,
  // neighbouring tiles go to distant ones. Large products run 2 to 4 % slower
  // so (measured on an H200), which is more than an early begin saves.
  bool isLong = isLongProduct(product);
  waits &= !isLong;
  Value tiles = builder.mul(builder.ceilDiv(m, schedule.tileM),
                            builder.ceilDiv(n, schedule.tileN));
  Value blocks = builder.min(tiles, builder.index(chip.multiprocessors));
  SmallVector<Value> arguments = {
      lhsMap, rhsMap, resultMap,
      rowFactor.getScalesPointer(builder, operands.workspace),
      columnFactor.getScalesPointer(builder, operands.workspace)};
  if (product.getSumCodes() != 0)
    llvm::append_values(arguments,
                        builder.toI32(rowFactor.getScalesPitch(builder)),
                        builder.toI32(columnFactor.getScalesPitch(builder)));
  llvm::append_values(arguments, builder.toPointer(resultAddress), init,
                      builder.toI32(m), builder.toI32(n), builder.toI32(k),
                      builder.toI64(resultPitch), initPitch, useResultMap,
                      builder.i32(waits));
  launch(builder, kernels.get(kernel),
         {blocks, builder.index(1), builder.index(1)}, arguments, waits,
         /*isDependent=*/!isLong);
}
