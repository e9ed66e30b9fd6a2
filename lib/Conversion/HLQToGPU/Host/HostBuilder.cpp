//===- HostBuilder.cpp - Sizes and memory of a layer ----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostBuilder.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

Value HostBuilder::getSize(Value buffer, unsigned dimension) {
  int64_t size = cast<MemRefType>(buffer.getType()).getDimSize(dimension);
  if (!ShapedType::isDynamic(size))
    return index(size);
  return memref::DimOp::create(*this, buffer, dimension);
}

Value HostBuilder::getAddress(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(*this, buffer);
  auto metadata = memref::ExtractStridedMetadataOp::create(*this, buffer);
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  return add(base, mul(metadata.getOffset(), index(bytes)));
}

Value HostBuilder::getPitch(Value buffer) {
  return memref::ExtractStridedMetadataOp::create(*this, buffer)
      .getStrides()
      .front();
}

Value HostBuilder::toPointer(Value address) {
  return LLVM::IntToPtrOp::create(
      *this, LLVM::LLVMPointerType::get(getContext(), 1), toI64(address));
}

Value HostBuilder::getNullPointer() {
  return LLVM::ZeroOp::create(*this,
                              LLVM::LLVMPointerType::get(getContext(), 1));
}

Value HostBuilder::getBytes(Value workspace, Value offset, Value rows,
                            Value columns, Value pitch) {
  constexpr int64_t dynamic = ShapedType::kDynamic;
  auto type = MemRefType::get(
      {dynamic, dynamic}, getI8Type(),
      StridedLayoutAttr::get(getContext(), dynamic, {dynamic, 1}));
  return memref::ReinterpretCastOp::create(
      *this, type, workspace, OpFoldResult(offset),
      ArrayRef<OpFoldResult>{rows, columns},
      ArrayRef<OpFoldResult>{pitch, OpFoldResult(getIndexAttr(1))});
}

static nvgpu::TensorMapSwizzleKind getSwizzle(int64_t bytes) {
  switch (bytes) {
  case 128:
    return nvgpu::TensorMapSwizzleKind::SWIZZLE_128B;
  case 64:
    return nvgpu::TensorMapSwizzleKind::SWIZZLE_64B;
  case 32:
    return nvgpu::TensorMapSwizzleKind::SWIZZLE_32B;
  default:
    return nvgpu::TensorMapSwizzleKind::SWIZZLE_NONE;
  }
}

Value HostBuilder::getTensorMap(Value matrix, int64_t boxRows,
                                int64_t boxColumns, int64_t swizzleBytes) {
  auto type = cast<MemRefType>(matrix.getType());
  Type elementType = type.getElementType();
  auto unranked = UnrankedMemRefType::get(elementType, type.getMemorySpace());
  auto box = MemRefType::get({boxRows, boxColumns}, elementType,
                             MemRefLayoutAttrInterface(), getI64IntegerAttr(3));
  auto map = nvgpu::TensorMapDescriptorType::get(
      getContext(), box, getSwizzle(swizzleBytes),
      nvgpu::TensorMapL2PromoKind::L2PROMO_256B,
      nvgpu::TensorMapOOBKind::OOB_ZERO,
      nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE);
  return nvgpu::TmaCreateDescriptorOp::create(
      *this, map, memref::CastOp::create(*this, unranked, matrix),
      ValueRange{index(boxRows), index(boxColumns)});
}

void HostBuilder::require(Value condition, const Twine &message) {
  if (matchPattern(condition, m_One()))
    return;
  cf::AssertOp::create(*this, condition, message.str());
}
