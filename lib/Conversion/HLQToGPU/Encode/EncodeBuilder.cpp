//===- EncodeBuilder.cpp - Instructions of encode kernels -----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EncodeBuilder.h"

using namespace mlir;
using namespace mlir::hlq;

constexpr unsigned kSharedSpace = 3;

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

Value EncodeBuilder::threadIndex() {
  return NVVM::ThreadIdXOp::create(*this, getI32Type());
}

Value EncodeBuilder::blockIndexX() {
  return NVVM::BlockIdXOp::create(*this, getI32Type());
}

Value EncodeBuilder::blockIndexY() {
  return NVVM::BlockIdYOp::create(*this, getI32Type());
}

Value EncodeBuilder::blockIndexZ() {
  return NVVM::BlockIdZOp::create(*this, getI32Type());
}

Value EncodeBuilder::gridSizeX() {
  return NVVM::GridDimXOp::create(*this, getI32Type());
}

Value EncodeBuilder::gridSizeY() {
  return NVVM::GridDimYOp::create(*this, getI32Type());
}

Value EncodeBuilder::gridSizeZ() {
  return NVVM::GridDimZOp::create(*this, getI32Type());
}

void EncodeBuilder::barrier() { NVVM::BarrierOp::create(*this); }

void EncodeBuilder::synchronizeWarp() {
  NVVM::SyncWarpOp::create(*this, /*mask=*/i32(-1));
}

Value EncodeBuilder::shuffle(NVVM::ShflKind kind, Value value, Value operand) {
  return NVVM::ShflOp::create(*this, value.getType(), /*thread_mask=*/i32(-1),
                              value, operand, /*mask_and_clamp=*/i32(31), kind,
                              UnitAttr());
}

Value EncodeBuilder::shuffleFrom(Value value, Value source) {
  return shuffle(NVVM::ShflKind::idx, value, source);
}

Value EncodeBuilder::shuffleXor(Value value, int64_t mask) {
  return shuffle(NVVM::ShflKind::bfly, value, i32(mask));
}

Value EncodeBuilder::reduceOverWarp(NVVM::ReduxKind kind, Value value) {
  return NVVM::ReduxOp::create(*this, value.getType(), value, kind, i32(-1));
}

//===----------------------------------------------------------------------===//
// Shared memory
//===----------------------------------------------------------------------===//

Value EncodeBuilder::sharedPointer(Value address, int64_t offset) {
  Value pointer =
      LLVM::IntToPtrOp::create(*this, pointerType(kSharedSpace), address);
  return gep(pointer, offset);
}

Value EncodeBuilder::loadShared(Type type, Value address, int64_t offset) {
  return LLVM::LoadOp::create(*this, type, sharedPointer(address, offset),
                              /*alignment=*/
                              type.isIntOrFloat() ? 4 : 16);
}

void EncodeBuilder::storeShared(Value value, Value address, int64_t offset) {
  Type type = value.getType();
  unsigned alignment =
      type.isIntOrFloat() ? type.getIntOrFloatBitWidth() / 8 : 16;
  LLVM::StoreOp::create(*this, value, sharedPointer(address, offset),
                        alignment);
}

void EncodeBuilder::copyAsync16(Value address, int64_t offset, Value source,
                                Value validBytes) {
  NVVM::CpAsyncOp::create(*this, sharedPointer(address, offset), source, 16,
                          NVVM::LoadCacheModifierKind::CG, validBytes);
}

void EncodeBuilder::waitForCopies() {
  NVVM::CpAsyncCommitGroupOp::create(*this);
  NVVM::CpAsyncWaitGroupOp::create(*this, 0);
}

std::array<Value, 4> EncodeBuilder::extractFour(Value aggregate) {
  std::array<Value, 4> values;
  for (int64_t i = 0; i < 4; ++i)
    values[i] = LLVM::ExtractValueOp::create(*this, aggregate, i);
  return values;
}

/// Four equal parts, as instructions on fragments return them.
static Type getStructOfFour(Type type) {
  return LLVM::LLVMStructType::getLiteral(type.getContext(),
                                          SmallVector<Type>(4, type));
}

std::array<Value, 4> EncodeBuilder::loadMatrices(Value address, int64_t offset,
                                                 bool transposed) {
  return extractFour(NVVM::LdMatrixOp::create(
      *this, getStructOfFour(getI32Type()), sharedPointer(address, offset),
      /*num=*/4, transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row,
      NVVM::LdStMatrixShapeAttr::get(getContext(), 8, 8),
      NVVM::LdStMatrixEltType::B16));
}

void EncodeBuilder::storeMatrices(ArrayRef<Value> words, Value address) {
  NVVM::StMatrixOp::create(*this, sharedPointer(address, 0), words,
                           NVVM::MMALayout::row,
                           NVVM::LdStMatrixShapeAttr::get(getContext(), 8, 8),
                           NVVM::LdStMatrixEltType::B16);
}

//===----------------------------------------------------------------------===//
// Shared memory of a cluster
//===----------------------------------------------------------------------===//

void EncodeBuilder::arriveAtCluster() {
  NVVM::ClusterArriveRelaxedOp::create(*this, getUnitAttr());
}

void EncodeBuilder::waitForCluster() {
  NVVM::ClusterWaitOp::create(*this, getUnitAttr());
}

void EncodeBuilder::initializeArrivals(Value barrier) {
  NVVM::MBarrierInitOp::create(*this, sharedPointer(barrier), /*count=*/i32(1),
                               Value());
}

void EncodeBuilder::publishArrivals() {
  NVVM::FenceMbarrierInitOp::create(*this);
}

void EncodeBuilder::expectArrivals(Value barrier, int64_t bytes) {
  NVVM::MBarrierArriveExpectTxOp::create(
      *this, /*res=*/Type(), sharedPointer(barrier), i32(bytes),
      NVVM::MemScopeKind::CTA, /*relaxed=*/false, /*predicate=*/Value());
}

void EncodeBuilder::waitForArrivals(Value barrier) {
  auto loop = scf::WhileOp::create(*this, TypeRange(), ValueRange());
  OpBuilder::InsertionGuard guard(*this);
  createBlock(&loop.getBefore());
  Value done = NVVM::MBarrierTryWaitOp::create(*this, getI1Type(),
                                               sharedPointer(barrier),
                                               /*parity=*/i32(0), Value());
  scf::ConditionOp::create(*this, bitXor(done, i1(true)), ValueRange());
  createBlock(&loop.getAfter());
  scf::YieldOp::create(*this);
}

Value EncodeBuilder::inlineAssembly(Type type, ValueRange operands,
                                    StringRef instruction,
                                    StringRef constraints,
                                    bool hasSideEffects) {
  auto assembly = LLVM::InlineAsmOp::create(
      *this, type ? TypeRange(type) : TypeRange(), operands, instruction,
      constraints, hasSideEffects, /*is_align_stack=*/false,
      LLVM::tailcallkind::TailCallKind::None,
      LLVM::AsmDialectAttr::get(getContext(), LLVM::AsmDialect::AD_ATT),
      ArrayAttr());
  return type ? assembly.getResult(0) : Value();
}

Value EncodeBuilder::mapToBlock(Value address, Value rank) {
  return inlineAssembly(getI32Type(), {address, rank},
                        "mapa.shared::cluster.u32 $0, $1, $2;", "=r,r,r",
                        /*hasSideEffects=*/false);
}

void EncodeBuilder::storeInBlock(Value word, Value address, Value barrier) {
  inlineAssembly(Type(), {address, word, barrier},
                 "st.async.shared::cluster.mbarrier::complete_tx::bytes.u32 "
                 "[$0], $1, [$2];",
                 "r,r,r,~{memory}", /*hasSideEffects=*/true);
}

//===----------------------------------------------------------------------===//
// Global memory
//===----------------------------------------------------------------------===//

Value EncodeBuilder::loadGlobal(Type type, Value pointer, unsigned alignment) {
  auto load = LLVM::LoadOp::create(*this, type, pointer, alignment);
  load.setInvariant(true);
  return load;
}

Value EncodeBuilder::loadDependent(Type type, Value pointer,
                                   unsigned alignment) {
  return LLVM::LoadOp::create(*this, type, pointer, alignment);
}

void EncodeBuilder::storeGlobal(Value value, Value pointer) {
  LLVM::StoreOp::create(*this, value, pointer,
                        value.getType().isIntOrFloat() ? 4 : 16);
}

void EncodeBuilder::atomicMax(Value pointer, Value bits) {
  LLVM::AtomicRMWOp::create(*this, LLVM::AtomicBinOp::umax, pointer, bits,
                            LLVM::AtomicOrdering::monotonic, "device");
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value EncodeBuilder::permuteBytes(Value a, Value b, int64_t selector) {
  return NVVM::PermuteOp::create(*this, getI32Type(), a, b, i32(selector),
                                 NVVM::PermuteMode::DEFAULT);
}

std::array<Value, 4> EncodeBuilder::multiply(Type elementType,
                                             ArrayRef<Value> a,
                                             ArrayRef<Value> b,
                                             ArrayRef<Value> c) {
  int64_t depth = 8 * b.size();
  // bf16 fragments are words to the operation, f16 fragments vectors.
  bool isHalf = elementType.isF16();
  auto fragments = [&](ArrayRef<Value> words) {
    SmallVector<Value> result(words);
    if (isHalf)
      for (Value &word : result)
        word = bitcast(word, VectorType::get(2, elementType));
    return result;
  };
  NVVM::MMATypes type = isHalf ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16;
  return extractFour(NVVM::MmaOp::create(
      *this, getStructOfFour(getF32Type()), fragments(a), fragments(b), c,
      /*shape=*/ArrayRef<int64_t>{16, 8, depth}, /*b1Op=*/std::nullopt,
      /*intOverflow=*/std::nullopt,
      /*multiplicandPtxTypes=*/std::array<NVVM::MMATypes, 2>{type, type},
      /*multiplicandLayouts=*/
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col}));
}

LLVM::LLVMFuncOp hlq::createKernel(OpBuilder &builder, Location loc,
                                   StringRef name, ArrayRef<Type> parameters,
                                   int64_t threads) {
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(builder.getContext()), parameters);
  auto func = LLVM::LLVMFuncOp::create(builder, loc, name, type);
  func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                builder.getUnitAttr());
  func->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                builder.getUnitAttr());
  func->setAttr(NVVM::NVVMDialect::getMaxntidAttrName(),
                builder.getDenseI32ArrayAttr({int32_t(threads)}));
  Block *entry = func.addEntryBlock(builder);
  builder.setInsertionPointToStart(entry);
  LLVM::ReturnOp::create(builder, loc, ValueRange());
  builder.setInsertionPointToStart(entry);
  return func;
}
