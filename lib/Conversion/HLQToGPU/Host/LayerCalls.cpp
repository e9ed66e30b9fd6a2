//===- LayerCalls.cpp - Callers of layers ---------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayerCalls.h"

#include "HostBuilder.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::hlq;

/// The type of a buffer that rows fill without gaps: where bufferization has to
/// copy an operand, it allocates of the type that is asked for.
static MemRefType getContiguousType(RankedTensorType type) {
  return MemRefType::get(type.getShape(), type.getElementType());
}

/// What the host function takes for an operand of the call.
static void appendArguments(HostBuilder &builder, Value operand,
                            SmallVectorImpl<Value> &arguments) {
  auto tensor = dyn_cast<RankedTensorType>(operand.getType());
  if (isSeed(operand.getType())) {
    if (tensor)
      operand = tensor::ExtractOp::create(builder, operand, ValueRange());
    llvm::append_values(arguments, operand, builder.getNullPointer());
    return;
  }
  Value buffer = bufferization::ToBufferOp::create(
      builder, getContiguousType(tensor), operand);
  arguments.push_back(
      memref::CastOp::create(builder, getBufferType(tensor), buffer));
}

/// A new buffer for a result of the call, whose sizes are those of the operands
/// that it comes from.
static Value allocateResult(HostBuilder &builder, func::CallOp call,
                            Value result) {
  auto type = cast<RankedTensorType>(result.getType());
  SmallVector<Value> sizes;
  for (unsigned dimension : {0u, 1u}) {
    if (!type.isDynamicDim(dimension))
      continue;
    auto [source, sourceDimension] = getSizeSource(result, dimension);
    Value operand = call.getOperand(cast<BlockArgument>(source).getArgNumber());
    sizes.push_back(tensor::DimOp::create(builder, operand, sourceDimension));
  }
  return memref::AllocOp::create(builder, getContiguousType(type), sizes);
}

static void replaceCall(func::CallOp call, func::FuncOp function,
                        func::FuncOp host, func::FuncOp workspace) {
  HostBuilder builder(call.getLoc(), OpBuilder(call));
  SmallVector<Value> arguments, buffers;
  for (Value operand : call.getOperands())
    appendArguments(builder, operand, arguments);
  for (Value result :
       function.getBody().front().getTerminator()->getOperands()) {
    Value buffer = allocateResult(builder, call, result);
    buffers.push_back(buffer);
    arguments.push_back(memref::CastOp::create(
        builder, getBufferType(cast<RankedTensorType>(result.getType())),
        buffer));
  }

  // The sizes alone tell how much workspace is needed.
  auto bytesType = cast<MemRefType>(host.getArgumentTypes().back());
  arguments.push_back(memref::AllocaOp::create(builder, bytesType,
                                               ValueRange{builder.index(0)}));
  Value bytes =
      func::CallOp::create(builder, workspace, arguments).getResult(0);
  arguments.back() =
      memref::AllocOp::create(builder, bytesType, ValueRange{bytes});
  func::CallOp::create(builder, host, arguments);
  for (auto [result, buffer] : llvm::zip_equal(call.getResults(), buffers))
    result.replaceAllUsesWith(bufferization::ToTensorOp::create(
        builder, cast<RankedTensorType>(result.getType()), buffer,
        /*restrict=*/true, /*writable=*/true));
  call.erase();
}

void hlq::replaceLayerCalls(func::FuncOp function, func::FuncOp host,
                            func::FuncOp workspace) {
  auto uses = SymbolTable::getSymbolUses(function,
                                         function->getParentOfType<ModuleOp>());
  if (!uses)
    return;
  for (SymbolTable::SymbolUse use : *uses)
    if (auto call = dyn_cast<func::CallOp>(use.getUser()))
      replaceCall(call, function, host, workspace);
}
