//===- EncodeLowering.cpp - Launches of encodings -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Encode/SumKernel.h"
#include "HostFunctions.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

/// The buffer of an encoding's float result, or null if nothing takes it.
Value LayerLowering::getResult(Value result, const HostOperands &operands) {
  auto number =
      result ? form.floatNumbers.find(result) : form.floatNumbers.end();
  return number == form.floatNumbers.end() ? Value()
                                           : operands.results[number->second];
}

/// Says of a kernel what its matrix is, and returns the arguments for it. The
/// first kernel of an encoding computes the matrix and its sums; later ones
/// compute it again only where it has not been stored.
SmallVector<Value> LayerLowering::describeMatrix(
    HostBuilder &builder, EncodeOp op, const HostOperands &operands,
    const WorkspaceLayout &layout, bool isFirst, EncodeKernel &kernel) {
  Value produced = getResult(op.getProduced(), operands);
  Value sums = getResult(op.getSums(), operands);
  bool computes = !op.getProducer().empty() && (isFirst || !produced);
  kernel.elementType = op.getEncodedType().getElementType();
  kernel.storesProduced = isFirst && produced;
  kernel.formsSums = isFirst && sums;
  kernel.producer = computes ? &op.getProducer() : nullptr;
  kernel.tensors.clear();

  Value first = operands.buffers.lookup(op.getOperand());
  Value rows = builder.getSize(first, 0), columns = builder.getSize(first, 1);
  Value matrix = computes || !produced ? first : produced;
  StringRef rule = "must be that of what is encoded";
  SmallVector<Value> arguments = {builder.toPointer(builder.getAddress(matrix)),
                                  builder.toI32(rows), builder.toI32(columns),
                                  builder.toI64(builder.getPitch(matrix))};
  if (!computes) {
    if (kernel.formsSums)
      kernel.tensors.push_back({kernel.elementType});
  } else {
    for (Value tensor : op.getTensors()) {
      auto type = cast<RankedTensorType>(tensor.getType());
      ProducerTensor &described = kernel.tensors.emplace_back();
      described.elementType = type.getElementType();
      if (tensor == op.getOperand() && kernel.tensors.size() == 1)
        continue;
      described.broadcastsRows = type.getDimSize(0) == 1;
      described.broadcastsColumns = type.getDimSize(1) == 1;
      Value buffer = operands.buffers.lookup(tensor);
      unsigned number = cast<BlockArgument>(tensor).getArgNumber();
      const Value sizes[] = {described.broadcastsRows ? builder.index(1) : rows,
                             described.broadcastsColumns ? builder.index(1)
                                                         : columns};
      requireSizes(builder, buffer, sizes, "argument " + Twine(number), rule);
      Value pitch = described.broadcastsRows
                        ? builder.i64(0)
                        : builder.toI64(builder.getPitch(buffer));
      llvm::append_values(arguments,
                          builder.toPointer(builder.getAddress(buffer)), pitch);
    }
  }
  if (kernel.storesProduced) {
    requireSizes(builder, produced, {rows, columns},
                 "result " + Twine(form.floatNumbers.at(op.getProduced())),
                 rule);
    llvm::append_values(arguments,
                        builder.toPointer(builder.getAddress(produced)),
                        builder.toI64(builder.getPitch(produced)));
  }
  if (kernel.formsSums) {
    requireSizes(builder, sums, {builder.index(1), columns},
                 "result " + Twine(form.floatNumbers.at(op.getSums())), rule);
    Value offset = layout.sums.lookup(op);
    arguments.push_back(builder.toPointer(
        builder.add(builder.getAddress(operands.workspace), offset)));
  }
  return arguments;
}

/// Adds up the sums of each row of tiles.
void LayerLowering::lowerSums(HostBuilder &builder, EncodeOp op,
                              const HostOperands &operands,
                              const WorkspaceLayout &layout) {
  Value sums = getResult(op.getSums(), operands);
  if (!sums)
    return;
  Value buffer = operands.buffers.lookup(op.getOperand());
  Value rowTiles = builder.ceilDiv(builder.getSize(buffer, 0), kEncodeTile);
  Value columns = builder.getSize(buffer, 1);
  SumKernel kernel;
  kernel.resultType = getElementTypeOrSelf(op.getSums().getType());
  Value parts = builder.add(builder.getAddress(operands.workspace),
                            layout.sums.lookup(op));
  launch(builder, kernels.get(kernel),
         {builder.ceilDiv(columns, kSumColumns), builder.index(1),
          builder.index(1)},
         {builder.toPointer(parts), builder.toPointer(builder.getAddress(sums)),
          builder.toI32(rowTiles), builder.toI32(columns)},
         /*waits=*/false);
}

/// The maxima of the views whose codes need them first, then the codes of all.
void LayerLowering::lowerEncode(HostBuilder &builder, EncodeOp op,
                                const HostOperands &operands,
                                const WorkspaceLayout &layout) {
  EncodeKernel kernel;
  kernel.schedule = *getEncodeSchedule(op);

  Value buffer = operands.buffers.lookup(op.getOperand());
  Value rows = builder.getSize(buffer, 0), columns = builder.getSize(buffer, 1);
  Value rowTiles = builder.ceilDiv(rows, kernel.schedule.tileRows);
  Value columnTiles = builder.ceilDiv(columns, kernel.schedule.tileColumns);
  // A group of row tiles is walked together, then the next column of tiles.
  // Clusters are whole: some of their tiles may lie beyond the matrix.
  auto getGrid = [&](TileCluster cluster) -> std::array<Value, 3> {
    Value raster = builder.min(builder.index(kernel.schedule.raster), rowTiles);
    raster = builder.roundUp(raster, cluster.rows);
    return {raster, builder.roundUp(columnTiles, cluster.columns),
            builder.createOrFold<arith::CeilDivUIOp>(rowTiles, raster)};
  };

  Value base = builder.getAddress(operands.workspace);
  auto pointerAt = [&](Value offset) {
    return builder.toPointer(builder.add(base, offset));
  };
  const SmallVector<CodesMemory> &memories = layout.codes.find(op)->second;
  for (OpResult result : op.getResults().take_front(op.getEncodings().size()))
    if (auto it = form.keptNumbers.find(result); it != form.keptNumbers.end())
      requireSizes(builder, operands.results[it->second],
                   memories[result.getResultNumber() / 2].getSizes(
                       builder, form.isScales(result)),
                   "result " + Twine(it->second),
                   "must be that of the operand that it comes from");
  ArrayRef<CodedMatrix> views = form.matrices.at(op);
  SmallVector<Value> arguments;
  bool needsMaxima = llvm::any_of(
      views, [](const CodedMatrix &view) { return view.needsMaxima(); });
  if (needsMaxima)
    arguments =
        describeMatrix(builder, op, operands, layout, /*isFirst=*/true, kernel);
  for (auto [memory, view] : llvm::zip_equal(memories, views)) {
    if (!view.needsMaxima())
      continue;
    arguments.push_back(pointerAt(memory.maxima));
    kernel.views.push_back(view);
  }
  bool waits = false;
  if (needsMaxima) {
    kernel.mode = EncodeMode::Maxima;
    waits = order.mustWaitFor(launch(builder, kernels.get(kernel),
                                     getGrid(getCluster(kernel)), arguments,
                                     /*waits=*/false));
  }

  arguments = describeMatrix(builder, op, operands, layout,
                             /*isFirst=*/!needsMaxima, kernel);
  Value seed = op.getSeed() ? getSeed(op.getSeed()) : Value();
  if (seed && operands.seeds.contains(seed)) {
    auto [value, address] = operands.seeds.lookup(seed);
    llvm::append_values(arguments, value, address);
  } else {
    APInt constant(64, 0);
    if (seed)
      matchPattern(seed, m_ConstantInt(&constant));
    arguments.push_back(builder.i64(constant.getSExtValue()));
    arguments.push_back(builder.getNullPointer());
  }
  for (auto [index, view] : llvm::enumerate(views)) {
    const CodesMemory &memory = memories[index];
    llvm::append_values(arguments,
                        memory.getCodesPointer(builder, operands.workspace),
                        builder.toI64(memory.pitch));
    if (view.needsMaxima())
      arguments.push_back(pointerAt(memory.maxima));
    if (view.delayed)
      arguments.push_back(
          builder.toPointer(builder.getAddress(operands.buffers.lookup(
              op.getPrevious()[*op.getDelayedNumber(index)]))));
    arguments.push_back(memory.getScalesPointer(builder, operands.workspace));
    if (view.scales.variesAlongCodes())
      arguments.push_back(builder.toI32(memory.getScalesPitch(builder)));
    if (view.delayed)
      arguments.push_back(
          memory.getMeasuredPointer(builder, operands.workspace));
    arguments.push_back(builder.i32(view.stream));
  }
  // What the pass over the maxima computed and stored is read again.
  bool readsStored =
      needsMaxima && !kernel.producer && getResult(op.getProduced(), operands);
  arguments.push_back(builder.i32(!waits        ? kWaitsForNothing
                                  : readsStored ? kWaitsForMatrix
                                                : kWaitsForMaxima));
  kernel.views.assign(views.begin(), views.end());
  kernel.mode = EncodeMode::Codes;
  codesLaunches[op] = launch(builder, kernels.get(kernel),
                             getGrid(getCluster(kernel)), arguments, waits);
  lowerSums(builder, op, operands, layout);
}
