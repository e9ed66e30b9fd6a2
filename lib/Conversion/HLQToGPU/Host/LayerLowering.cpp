//===- LayerLowering.cpp - A layer's host function ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayerLowering.h"

#include "HostFunctions.h"
#include "LayerCalls.h"
#include "PackedCodes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::hlq;

/// What every part of the workspace is aligned to, and its own alignment.
static constexpr int64_t kAlignment = 256;
/// What the pitch of codes is a multiple of: a row of the swizzle.
static constexpr int64_t kPitchAlignment = 128;

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

SmallVector<Type> LayerLowering::getHostTypes() {
  MLIRContext *context = function.getContext();
  SmallVector<Type> types;
  auto getType = [&](Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    return form.isScales(tensor) ? getScalesType(type) : getBufferType(type);
  };
  for (BlockArgument argument : function.getArguments()) {
    if (isSeed(argument.getType()))
      llvm::append_values(types, Type(IntegerType::get(context, 64)),
                          Type(LLVM::LLVMPointerType::get(context, 1)));
    else
      types.push_back(getType(argument));
  }
  for (Value result : function.getBody().front().getTerminator()->getOperands())
    types.push_back(getType(result));
  types.push_back(
      MemRefType::get({ShapedType::kDynamic}, IntegerType::get(context, 8)));
  return types;
}

/// A host function with the marks of the tensor function, and what it writes.
func::FuncOp LayerLowering::createFunction(StringRef name, TypeRange results) {
  OpBuilder builder(function);
  auto host =
      func::FuncOp::create(builder, function.getLoc(), name,
                           builder.getFunctionType(getHostTypes(), results));
  unsigned number = 0;
  for (BlockArgument argument : function.getArguments()) {
    if (DictionaryAttr marks = function.getArgAttrDict(argument.getArgNumber()))
      host.setArgAttrs(number, marks);
    // What a gradient is added to is a gradient of the same parameter.
    for (ContractOp op : form.contracts)
      if (op.getInit() == argument)
        if (Attribute parameter = function.getResultAttr(
                form.resultNumbers.at(op), HLQDialect::kGradientOfAttr))
          host.setArgAttr(number, HLQDialect::kGradientOfAttr, parameter);
    number += isSeed(argument.getType()) ? 2 : 1;
  }
  for (unsigned index = 0; index < function.getNumResults();
       ++index, ++number) {
    if (DictionaryAttr marks = function.getResultAttrDict(index))
      host.setArgAttrs(number, marks);
    host.setArgAttr(number, "bufferization.access",
                    builder.getStringAttr("write"));
  }
  unsigned firstResult = number - function.getNumResults();
  for (auto [value, result] : form.floatNumbers) {
    unsigned argument = firstResult + result;
    if (!host.getArgAttr(argument, HLQDialect::kGradientOfAttr)) {
      auto encode = cast<EncodeOp>(value.getDefiningOp());
      host.setArgAttr(argument, HLQDialect::kEncodingResultAttr,
                      builder.getStringAttr(
                          value == encode.getSums() ? "sums" : "produced"));
    }
  }
  host.addEntryBlock();
  return host;
}

HostOperands LayerLowering::getOperands(func::FuncOp host) {
  HostOperands operands;
  unsigned number = 0;
  for (BlockArgument argument : function.getArguments()) {
    if (isSeed(argument.getType())) {
      operands.seeds[argument] = {host.getArgument(number),
                                  host.getArgument(number + 1)};
      number += 2;
    } else {
      operands.buffers[argument] = host.getArgument(number++);
    }
  }
  for (unsigned i = 0; i < function.getNumResults(); ++i)
    operands.results.push_back(host.getArgument(number++));
  operands.workspace = host.getArgument(number);
  return operands;
}

//===----------------------------------------------------------------------===//
// Sizes and memory
//===----------------------------------------------------------------------===//

WorkspaceLayout LayerLowering::createLayout(HostBuilder &builder,
                                            const HostOperands &operands) {
  WorkspaceLayout layout;
  Value end = builder.index(0);
  bool isEmpty = true;
  auto reserve = [&](Value bytes) {
    Value begin = end;
    isEmpty = false;
    end = builder.add(end, builder.roundUp(bytes, kAlignment));
    return begin;
  };
  for (EncodeOp op : form.encodes) {
    Value buffer = operands.buffers.lookup(op.getOperand());
    auto getKept = [&](unsigned result) {
      auto it = form.keptNumbers.find(op.getResult(result));
      return it == form.keptNumbers.end() ? Value()
                                          : operands.results[it->second];
    };
    for (auto [view, matrix] : llvm::enumerate(form.matrices.at(op))) {
      CodesMemory memory;
      memory.rows = builder.getSize(buffer, matrix.transposed ? 1 : 0);
      memory.extent = builder.getSize(buffer, matrix.transposed ? 0 : 1);
      memory.length = memory.extent;
      if (BasisAttr basis = matrix.basis)
        memory.length =
            builder.mul(builder.ceilDiv(memory.length, basis.getOrder()),
                        builder.index(basis.getRank()));
      memory.pitch = builder.roundUp(memory.length, kPitchAlignment);
      memory.packed = matrix.packed;
      if (memory.packed)
        memory.pitch = builder.mul(builder.ceilDiv(memory.length, kPackedCodes),
                                   builder.index(kPackedBytes));
      memory.setScales(builder, matrix.scales);
      memory.codesBuffer = getKept(2 * view);
      memory.scalesBuffer = getKept(2 * view + 1);
      Value scaleBytes = builder.mul(memory.count, builder.index(4));
      if (matrix.needsMaxima())
        memory.maxima = reserve(scaleBytes);
      if (matrix.delayed) {
        Value measured = op.getMaxima()[*op.getDelayedNumber(view)];
        if (auto it = form.maximaNumbers.find(measured);
            it != form.maximaNumbers.end())
          memory.measuredBuffer = operands.results[it->second];
        else
          memory.measured = reserve(scaleBytes);
        if (!memory.scalesBuffer)
          memory.scales = reserve(scaleBytes);
      }
      if (!matrix.findsMaxima())
        layout.zeroedBytes = end;
      if (memory.codesBuffer)
        memory.pitch = builder.getPitch(memory.codesBuffer);
      layout.codes[op].push_back(memory);
    }
  }
  for (EncodeOp op : form.encodes)
    for (CodesMemory &memory : layout.codes[op]) {
      if (!memory.scalesBuffer && !memory.scales)
        memory.scales = reserve(builder.mul(memory.count, builder.index(4)));
      if (!memory.codesBuffer)
        memory.codes = reserve(builder.mul(memory.rows, memory.pitch));
    }
  for (EncodeOp op : form.encodes) {
    if (!getResult(op.getSums(), operands))
      continue;
    Value buffer = operands.buffers.lookup(op.getOperand());
    Value rowTiles = builder.ceilDiv(builder.getSize(buffer, 0), kEncodeTile);
    layout.sums[op] =
        reserve(builder.mul(builder.mul(rowTiles, builder.getSize(buffer, 1)),
                            builder.index(sizeof(float))));
  }
  // Maps that nothing is stored through are made of it: it is never empty.
  if (isEmpty && !form.contracts.empty())
    reserve(builder.index(1));
  layout.bytes = end;
  return layout;
}

/// `@<name>.extents`: the sizes of results that their types don't tell, in
/// order. None where there are none.
void LayerLowering::createExtents(StringRef name) {
  SmallVector<std::pair<OpResult, unsigned>> wanted;
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  SmallVector<Type> hostTypes = getHostTypes();
  ArrayRef<Type> types = hostTypes;
  for (auto [result, type] : llvm::zip_equal(
           terminator.getOperands(),
           types.drop_back().take_back(terminator.getNumOperands())))
    for (unsigned dimension : {0u, 1u})
      if (cast<MemRefType>(type).isDynamicDim(dimension))
        wanted.emplace_back(cast<OpResult>(result), dimension);
  if (wanted.empty())
    return;
  func::FuncOp extents = createFunction(
      name,
      SmallVector<Type>(wanted.size(), IndexType::get(function.getContext())));
  HostBuilder builder(function.getLoc(),
                      OpBuilder::atBlockEnd(&extents.getBody().front()));
  HostOperands operands = getOperands(extents);
  WorkspaceLayout layout = createLayout(builder, operands);
  SmallVector<Value> sizes;
  for (auto [result, dimension] : wanted) {
    if (isa<ContractOp>(result.getOwner()) || isFloatResult(result)) {
      auto [source, sourceDimension] = getSizeSource(result, dimension);
      sizes.push_back(
          builder.getSize(operands.buffers.lookup(source), sourceDimension));
      continue;
    }
    const CodesMemory &memory = layout.codes.find(result.getOwner())
                                    ->second[result.getResultNumber() / 2];
    sizes.push_back(memory.getSizes(builder, form.isScales(result))[dimension]);
  }
  func::ReturnOp::create(builder, sizes);
}

/// What the kernels rely on and types don't say.
void LayerLowering::checkSizes(HostBuilder &builder,
                               const HostOperands &operands) {
  for (BlockArgument argument : function.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type)
      continue;
    for (unsigned dimension = 0; dimension < type.getRank(); ++dimension) {
      if (!type.isDynamicDim(dimension))
        continue;
      Value size =
          builder.getSize(operands.buffers.lookup(argument), dimension);
      Value positive = builder.createOrFold<arith::CmpIOp>(
          arith::CmpIPredicate::sge, size, builder.index(1));
      Value small = builder.createOrFold<arith::CmpIOp>(
          arith::CmpIPredicate::sle, size, builder.index(kMaxLayerSize));
      builder.require(builder.logicalAnd(positive, small),
                      "size " + Twine(dimension) + " of argument " +
                          Twine(argument.getArgNumber()) +
                          " must be from 1 to " + Twine(kMaxLayerSize));
    }
    if (form.givenCodes.contains(argument))
      requireCodesLayout(builder, operands.buffers.lookup(argument),
                         kCodesAlignment,
                         "argument " + Twine(argument.getArgNumber()));
  }
  // The encoding fills its last tile of a row, beyond the row's end.
  for (auto [codes, number] : form.keptNumbers)
    if (!form.isScales(codes))
      requireCodesLayout(builder, operands.results[number], kPitchAlignment,
                         "result " + Twine(number));
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Returns the launch's number. Whether the kernel waits for earlier ones
/// before anything else is one of its arguments. One that is not dependent
/// begins when they have ended.
int64_t LayerLowering::launch(HostBuilder &builder, KernelReference kernel,
                              std::array<Value, 3> grid, ValueRange arguments,
                              bool waits, bool isDependent) {
  gpu::KernelDim3 gridSize{grid[0], grid[1], grid[2]};
  gpu::KernelDim3 blockSize{builder.index(kernel.threads), builder.index(1),
                            builder.index(1)};
  auto op = gpu::LaunchFuncOp::create(
      builder, kernel.symbol, gridSize, blockSize,
      builder.i32(kernel.sharedMemoryBytes), arguments);
  if (order.size() == 0)
    return order.append(waits);
  if (isDependent)
    op->setAttr(HLQDialect::kDependentAttr, builder.getUnitAttr());
  return order.append(waits || !isDependent);
}

/// Zeroes what kernels only raise: maxima, and delayed scales.
void LayerLowering::zeroMaxima(HostBuilder &builder,
                               const HostOperands &operands,
                               const WorkspaceLayout &layout) {
  auto zero = [&](Value buffer) {
    Type type = cast<MemRefType>(buffer.getType()).getElementType();
    gpu::MemsetOp::create(
        builder, TypeRange(), ValueRange(), buffer,
        arith::ConstantOp::create(builder, builder.getZeroAttr(type)));
  };
  if (layout.zeroedBytes) {
    Value words = builder.createOrFold<arith::DivUIOp>(layout.zeroedBytes,
                                                       builder.index(4));
    zero(memref::ViewOp::create(
        builder, MemRefType::get({ShapedType::kDynamic}, builder.getI32Type()),
        operands.workspace, builder.index(0), ValueRange{words}));
  }
  for (EncodeOp op : form.encodes)
    for (auto [matrix, memory] :
         llvm::zip_equal(form.matrices.at(op), layout.codes.find(op)->second))
      if (matrix.delayed)
        for (Value buffer : {memory.measuredBuffer, memory.scalesBuffer})
          if (buffer)
            zero(buffer);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

void LayerLowering::run() {
  std::string name = function.getName().str();
  function.setName(name + ".tensors");
  // Symbol uses of the tensor function are its callers'.
  Location loc = function.getLoc();
  Type index = IndexType::get(function.getContext());

  func::FuncOp sizer = createFunction(name + ".workspace", {index});
  HostBuilder sizes(loc, OpBuilder::atBlockEnd(&sizer.getBody().front()));
  func::ReturnOp::create(sizes, createLayout(sizes, getOperands(sizer)).bytes);

  createExtents(name + ".extents");
  func::FuncOp host = createFunction(name, {});
  HostBuilder builder(loc, OpBuilder::atBlockEnd(&host.getBody().front()));
  HostOperands operands = getOperands(host);
  checkSizes(builder, operands);
  WorkspaceLayout layout = createLayout(builder, operands);
  zeroMaxima(builder, operands, layout);
  for (EncodeOp op : form.encodes)
    lowerEncode(builder, op, operands, layout);
  for (ContractOp op : form.contracts)
    lowerContract(builder, op, operands, layout);
  func::ReturnOp::create(builder);

  function.setName(name);
  replaceLayerCalls(function, host, sizer);
  function.erase();
}

LogicalResult hlq::lowerLayer(func::FuncOp function, const Chip &chip,
                              KernelLibrary &kernels) {
  FailureOr<LayerForm> form = analyzeLayer(function, chip);
  if (failed(form))
    return failure();
  auto uses = SymbolTable::getSymbolUses(function,
                                         function->getParentOfType<ModuleOp>());
  if ((!form->givenCodes.empty() || !form->keptNumbers.empty()) && uses &&
      !uses->empty())
    return function.emitOpError("takes or returns codes on the GPU, and is "
                                "called in the module: codes pass between "
                                "executables' functions only");
  LayerLowering(function, *form, chip, kernels).run();
  return success();
}
