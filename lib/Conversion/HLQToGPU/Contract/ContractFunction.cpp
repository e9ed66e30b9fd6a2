//===- ContractFunction.cpp - Parameters of a matrix product --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractFunction.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

ContractArguments::ContractArguments(const ContractKernel &kernel,
                                     Block &entry) {
  SmallVector<Value *> members = {&lhsMap, &rhsMap, &resultMap, &lhsScales,
                                  &rhsScales};
  if (getTraits(kernel).hasBlocks())
    members.append({&lhsScalesPitch, &rhsScalesPitch});
  members.append({&result, &init, &m, &n, &k, &resultPitch, &initPitch,
                  &useResultMap, &waits});
  for (auto [member, argument] : llvm::zip_equal(members, entry.getArguments()))
    *member = argument;
}

LLVM::LLVMFuncOp hlq::createContractFunction(KernelBuilder &b,
                                             const ContractKernel &kernel) {
  Type map = b.pointerType(0), global = b.pointerType(1);
  Type i32 = b.getI32Type(), i64 = b.getI64Type();
  SmallVector<Type> types = {map, map, map, global, global};
  if (getTraits(kernel).hasBlocks())
    types.append({i32, i32});
  types.append({global, global, i32, i32, i32, i64, i64, i32, i32});
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
