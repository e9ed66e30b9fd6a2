//===- EncodeKernel.cpp - Transforms and quantizers -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EncodeKernel.h"
#include "TileEncoder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

int64_t mlir::hlq::getGroupTiles(const EncodeKernelView &view) {
  return view.getBlockElements() / kTile;
}

TileCluster mlir::hlq::getCluster(const EncodeKernel &kernel) {
  return kernel.mode == EncodeMode::Codes ? getTileCluster(kernel.views)
                                          : TileCluster();
}

int64_t mlir::hlq::getSharedMemoryBytes(const EncodeKernel &kernel) {
  return planEncodeKernel(kernel).sharedBytes;
}

int64_t mlir::hlq::getBlockSize(const EncodeKernel &kernel) { return kThreads; }

[[maybe_unused]] static bool isSupported(const EncodeKernel &kernel) {
  auto isSupportedBasis = [](BasisAttr basis) {
    return !basis || (basis.getOrder() == kBlock &&
                      (basis.getRank() == 16 || basis.getRank() == 8));
  };
  return !kernel.views.empty() && kernel.schedule.tileRows == kTile &&
         kernel.schedule.tileColumns == kTile &&
         llvm::all_of(kernel.views,
                      [&](const EncodeKernelView &view) {
                        return isSupportedBasis(view.basis);
                      }) &&
         !explainCluster(kernel.views);
}

/// The parameters' types, in the order that readArguments takes them.
static SmallVector<Type> getParameterTypes(OpBuilder &builder,
                                           const EncodeKernel &kernel) {
  Type i32 = builder.getI32Type(), i64 = builder.getI64Type();
  Type pointer =
      LLVM::LLVMPointerType::get(builder.getContext(), /*addressSpace=*/1);
  SmallVector<Type> types = {pointer, i32, i32, i64};
  for (size_t i = 1; i < kernel.tensors.size(); ++i)
    types.append({pointer, i64});
  if (kernel.storesProduced)
    types.append({pointer, i64});
  if (kernel.formsSums)
    types.push_back(pointer);
  if (kernel.mode == EncodeMode::Maxima) {
    types.append(kernel.views.size(), pointer);
    return types;
  }
  types.append({i64, pointer});
  for (const EncodeKernelView &view : kernel.views) {
    if (view.findsMaxima())
      types.append({pointer, i64, pointer, i32, i32});
    else if (view.delayed)
      types.append({pointer, i64, pointer, pointer, pointer, i32});
    else
      types.append({pointer, i64, pointer, pointer, i32});
  }
  types.push_back(i32);
  return types;
}

static TileEncoder::Arguments readArguments(const EncodeKernel &kernel,
                                            ValueRange parameters) {
  auto next = [&] {
    Value parameter = parameters.front();
    parameters = parameters.drop_front();
    return parameter;
  };
  TileEncoder::Arguments arguments;
  arguments.input = next();
  arguments.rows = next();
  arguments.columns = next();
  arguments.pitch = next();
  auto nextMatrix = [&] {
    Value pointer = next();
    return MatrixArgument{pointer, next()};
  };
  for (size_t i = 1; i < kernel.tensors.size(); ++i)
    arguments.others.push_back(nextMatrix());
  if (kernel.storesProduced)
    arguments.produced = nextMatrix();
  if (kernel.formsSums)
    arguments.sums = next();
  if (kernel.mode == EncodeMode::Codes) {
    arguments.seed = next();
    arguments.seedAddress = next();
  }
  for (const EncodeKernelView &view : kernel.views) {
    ViewArguments &given = arguments.views.emplace_back();
    if (kernel.mode == EncodeMode::Maxima) {
      given.maxima = next();
      continue;
    }
    given.codes = next();
    given.codesPitch = next();
    if (!view.findsMaxima())
      given.maxima = next();
    given.scales = next();
    if (view.findsMaxima())
      given.scalesPitch = next();
    if (view.delayed)
      given.measured = next();
    given.stream = next();
  }
  if (kernel.mode == EncodeMode::Codes)
    arguments.waits = next();
  return arguments;
}

LLVM::LLVMFuncOp mlir::hlq::buildEncodeKernel(OpBuilder &builder, Location loc,
                                              const EncodeKernel &kernel) {
  assert(isSupported(kernel) &&
         "views of order 16 and rank 16 or 8, or without basis, and tiles of "
         "128 × 128");
  OpBuilder::InsertionGuard guard(builder);
  LLVM::LLVMFuncOp func = createKernel(
      builder, loc, kernel.name, getParameterTypes(builder, kernel), kThreads);
  func->setAttr(
      NVVM::NVVMDialect::getMinctasmAttrName(),
      builder.getI32IntegerAttr(kernel.schedule.blocksPerMultiprocessor));

  EncodePlan plan = planEncodeKernel(kernel);
  if (plan.findsMaxima())
    func->setAttr(
        NVVM::NVVMDialect::getClusterDimAttrName(),
        builder.getDenseI32ArrayAttr(
            {int32_t(plan.cluster.rows), int32_t(plan.cluster.columns), 1}));

  TileEncoder(loc, builder, kernel, plan,
              readArguments(kernel, func.getArguments()))
      .build();
  return func;
}
