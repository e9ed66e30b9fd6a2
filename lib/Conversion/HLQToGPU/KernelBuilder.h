//===- KernelBuilder.h - Arithmetic of kernels in few words -----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_KERNELBUILDER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_KERNELBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::hlq {

/// Builds a kernel's body: integers are i32 unless said otherwise. Constants
/// are made where they are used; canonicalization and CSE clean up.
class KernelBuilder : public ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  Value i1(bool value) { return integer(value, 1); }
  Value i32(int64_t value) { return integer(value, 32); }
  Value i64(int64_t value) { return integer(value, 64); }
  Value f32(float value) {
    return arith::ConstantOp::create(*this, getF32FloatAttr(value));
  }

  Value add(Value a, Value b) { return arith::AddIOp::create(*this, a, b); }
  Value sub(Value a, Value b) { return arith::SubIOp::create(*this, a, b); }
  Value mul(Value a, Value b) { return arith::MulIOp::create(*this, a, b); }
  Value udiv(Value a, Value b) { return arith::DivUIOp::create(*this, a, b); }
  Value urem(Value a, Value b) { return arith::RemUIOp::create(*this, a, b); }
  Value umin(Value a, Value b) { return arith::MinUIOp::create(*this, a, b); }
  Value bitAnd(Value a, Value b) { return arith::AndIOp::create(*this, a, b); }
  Value bitOr(Value a, Value b) { return arith::OrIOp::create(*this, a, b); }
  Value bitXor(Value a, Value b) { return arith::XOrIOp::create(*this, a, b); }
  Value shl(Value a, Value b) { return arith::ShLIOp::create(*this, a, b); }
  Value shr(Value a, Value b) { return arith::ShRUIOp::create(*this, a, b); }
  // With a constant on the right, of the left one's type.
  Value add(Value a, int64_t b) { return b == 0 ? a : add(a, like(a, b)); }
  Value mul(Value a, int64_t b) { return b == 1 ? a : mul(a, like(a, b)); }
  Value udiv(Value a, int64_t b) { return udiv(a, like(a, b)); }
  Value urem(Value a, int64_t b) { return urem(a, like(a, b)); }
  Value bitAnd(Value a, int64_t b) { return bitAnd(a, like(a, b)); }
  Value bitXor(Value a, int64_t b) { return bitXor(a, like(a, b)); }
  Value shl(Value a, int64_t b) { return shl(a, like(a, b)); }
  Value shr(Value a, int64_t b) { return shr(a, like(a, b)); }

  Value cmp(arith::CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(*this, predicate, a, b);
  }
  Value eq(Value a, Value b) { return cmp(arith::CmpIPredicate::eq, a, b); }
  Value ult(Value a, Value b) { return cmp(arith::CmpIPredicate::ult, a, b); }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(*this, condition, a, b);
  }
  Value zext64(Value a) {
    return arith::ExtUIOp::create(*this, getI64Type(), a);
  }
  Value bitcast(Value a, Type type) {
    return LLVM::BitcastOp::create(*this, type, a);
  }

  LLVM::LLVMPointerType pointerType(unsigned addressSpace) {
    return LLVM::LLVMPointerType::get(getContext(), addressSpace);
  }
  /// The pointer, moved by i32 or i64 elements of a type (bytes by default).
  Value gep(Value pointer, Value offset, Type elementType = {}) {
    return LLVM::GEPOp::create(*this, pointer.getType(),
                               elementType ? elementType : getI8Type(), pointer,
                               ArrayRef<LLVM::GEPArg>{offset});
  }
  Value gep(Value pointer, int64_t bytes) {
    if (bytes == 0)
      return pointer;
    return LLVM::GEPOp::create(
        *this, pointer.getType(), getI8Type(), pointer,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
  }

  /// if (condition) body, without results.
  void when(Value condition, function_ref<void()> body) {
    auto op = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPointToStart(op.thenBlock());
    body();
  }
  /// for (i = from; i < to; i += step), values carried by `initial`.
  SmallVector<Value>
  loop(Value from, Value to, Value step, ValueRange initial,
       function_ref<SmallVector<Value>(Value, ValueRange)> body) {
    auto op = scf::ForOp::create(
        *this, from, to, step, initial,
        [&](OpBuilder &, Location, Value index, ValueRange carried) {
          OpBuilder::InsertionGuard guard(*this);
          setInsertionPointToEnd(index.getParentBlock());
          scf::YieldOp::create(*this, body(index, carried));
        });
    return SmallVector<Value>(op.getResults());
  }

  /// if (condition) body else otherwise, without results.
  void whenElse(Value condition, function_ref<void()> body,
                function_ref<void()> otherwise) {
    auto op = scf::IfOp::create(*this, condition, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPointToStart(op.thenBlock());
    body();
    setInsertionPointToStart(op.elseBlock());
    otherwise();
  }

  /// The block's dynamic shared memory, which all kernels of a module name by
  /// one symbol. 1024 bytes is the alignment that a swizzle of 128 asks for.
  Value dynamicSharedMemory() {
    constexpr StringLiteral name = "hlq_shared_memory";
    Operation *table =
        SymbolTable::getNearestSymbolTable(getInsertionBlock()->getParentOp());
    auto global = dyn_cast_or_null<LLVM::GlobalOp>(
        SymbolTable::lookupSymbolIn(table, name));
    if (!global) {
      OpBuilder::InsertionGuard guard(*this);
      setInsertionPointToStart(&table->getRegion(0).front());
      global = LLVM::GlobalOp::create(
          *this, LLVM::LLVMArrayType::get(getI8Type(), 0), /*isConstant=*/false,
          LLVM::Linkage::External, name, Attribute(), /*alignment=*/1024,
          /*addrSpace=*/3);
    }
    return LLVM::AddressOfOp::create(*this, global);
  }

  /// A kernel may begin before the one launched just before it has ended. Waits
  /// until that one has, and what it wrote can be read. Loads that follow must
  /// not be invariant: those may be moved ahead of this. (The operation of NVVM
  /// says nothing of memory, so that other loads could be, too.)
  void waitForEarlierKernel() { instruct("griddepcontrol.wait;"); }
  /// Lets the kernel that is launched next begin as soon as all blocks of this
  /// one have come here or ended.
  void letNextKernelBegin() { instruct("griddepcontrol.launch_dependents;"); }

private:
  /// An instruction without operands that stays where it is.
  void instruct(StringRef text) {
    LLVM::InlineAsmOp::create(
        *this, TypeRange(), ValueRange(), text, "~{memory}",
        /*has_side_effects=*/true, /*is_align_stack=*/false,
        LLVM::tailcallkind::TailCallKind::None,
        LLVM::AsmDialectAttr::get(getContext(), LLVM::AsmDialect::AD_ATT),
        ArrayAttr());
  }
  Value integer(int64_t value, unsigned bits) {
    return arith::ConstantOp::create(
        *this, getIntegerAttr(getIntegerType(bits), value));
  }
  Value like(Value a, int64_t value) {
    return integer(value, a.getType().getIntOrFloatBitWidth());
  }
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_KERNELBUILDER_H
