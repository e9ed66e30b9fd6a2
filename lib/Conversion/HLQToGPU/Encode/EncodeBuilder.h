//===- EncodeBuilder.h - Instructions of encode kernels ---------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The instructions that encode kernels are made of, one function each. Shared
// memory is addressed by i32 numbers rather than pointers: swizzled addresses
// are XORed, and pointers into shared memory are 64 bits wide in PTX.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEBUILDER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEBUILDER_H

#include "KernelBuilder.h"

#include <array>

namespace mlir::hlq {

class EncodeBuilder : public KernelBuilder {
public:
  using KernelBuilder::KernelBuilder;

  //===--- Threads --------------------------------------------------------===//

  Value threadIndex();
  Value blockIndexX();
  Value blockIndexY();
  Value blockIndexZ();
  Value gridSizeX();
  Value gridSizeY();
  Value gridSizeZ();
  /// All threads of the block meet.
  void barrier();
  /// All lanes of the warp meet.
  void synchronizeWarp();
  /// The value that lane `source` of the warp holds.
  Value shuffleFrom(Value value, Value source);
  /// The value that the lane holds whose number differs in the bits `mask`.
  Value shuffleXor(Value value, int64_t mask);
  /// A reduction of i32 over the warp. Its result is known to be the same in
  /// all lanes, so it and what follows from it live in uniform registers.
  Value reduceOverWarp(NVVM::ReduxKind kind, Value value);

  //===--- Shared memory --------------------------------------------------===//

  Value loadShared(Type type, Value address, int64_t offset = 0);
  void storeShared(Value value, Value address, int64_t offset = 0);
  /// 16 bytes from global memory, of which the first `validBytes` are read and
  /// the rest is zero; all 16 without that value.
  void copyAsync16(Value address, int64_t offset, Value source,
                   Value validBytes = {});
  void waitForCopies();
  /// Four matrices of 8 × 8 16-bit elements; lane i has the address of row
  /// i mod 8 of matrix i / 8.
  std::array<Value, 4> loadMatrices(Value address, int64_t offset,
                                    bool transposed);
  void storeMatrices(ArrayRef<Value> words, Value address);

  //===--- Shared memory of a cluster -------------------------------------===//

  /// The thread has done what others of the cluster wait for in waitForCluster,
  /// which orders no memory accesses but those of publishArrivals.
  void arriveAtCluster();
  void waitForCluster();
  /// A barrier in shared memory that counts the bytes which arrive, for one
  /// use: made, seen by the cluster, told how many to expect, and waited for.
  void initializeArrivals(Value barrier);
  void publishArrivals();
  void expectArrivals(Value barrier, int64_t bytes);
  void waitForArrivals(Value barrier);
  /// The address of the same place in another block of the cluster.
  Value mapToBlock(Value address, Value rank);
  /// Stores 32 bits in another block's memory without waiting; they count at
  /// that block's barrier.
  void storeInBlock(Value word, Value address, Value barrier);

  //===--- Global memory --------------------------------------------------===//

  /// A load of what no thread of the kernel writes, so that it may move across
  /// stores.
  Value loadGlobal(Type type, Value pointer, unsigned alignment = 0);
  /// A load of what an earlier kernel wrote, which stays behind the wait for
  /// it.
  Value loadDependent(Type type, Value pointer, unsigned alignment = 0);
  void storeGlobal(Value value, Value pointer);
  /// *pointer = max(*pointer, bits), unsigned.
  void atomicMax(Value pointer, Value bits);

  //===--- Arithmetic -----------------------------------------------------===//

  Value sle(Value a, Value b) { return cmp(arith::CmpIPredicate::sle, a, b); }
  Value ne(Value a, Value b) { return cmp(arith::CmpIPredicate::ne, a, b); }
  Value slt(Value a, Value b) { return cmp(arith::CmpIPredicate::slt, a, b); }
  Value ceildiv(Value a, int64_t b) { return udiv(add(a, b - 1), b); }
  Value low32(Value a) {
    return arith::TruncIOp::create(*this, getI32Type(), a);
  }
  Value high32(Value a) { return low32(shr(a, 32)); }
  /// The 64-bit product of two unsigned 32-bit numbers.
  Value mulWide(Value a, Value b) { return mul(zext64(a), zext64(b)); }
  Value fma(Value a, Value b, Value c) {
    return LLVM::FMAOp::create(*this, a, b, c);
  }
  Value absolute(Value a) { return LLVM::FAbsOp::create(*this, a); }
  /// The larger and the smaller one; NaN where either is NaN.
  Value maximum(Value a, Value b) {
    return LLVM::MaximumOp::create(*this, a, b);
  }
  /// a, or the limit with a's sign where that is nearer to zero.
  Value clamp(Value a, Value limit) {
    return LLVM::MaxNumOp::create(*this,
                                  LLVM::MinNumOp::create(*this, a, limit),
                                  LLVM::FNegOp::create(*this, limit));
  }
  Value minimum(Value a, Value b) {
    return LLVM::MinimumOp::create(*this, a, b);
  }
  Value asBits(Value a) { return bitcast(a, getI32Type()); }
  Value asFloat(Value a) { return bitcast(a, getF32Type()); }
  /// Four of the eight bytes (low first) of a and b, chosen by the nibbles of
  /// `selector`, of which the lowest chooses the lowest byte.
  Value permuteBytes(Value a, Value b, int64_t selector);
  Value umax(Value a, Value b) { return arith::MaxUIOp::create(*this, a, b); }
  /// c + a·b: a is 16 × 16 and b 16 × 8, or a is 16 × 8 and b 8 × 8; c is 16 ×
  /// 8 of f32.
  std::array<Value, 4> multiply(Type elementType, ArrayRef<Value> a,
                                ArrayRef<Value> b, ArrayRef<Value> c);

private:
  Value sharedPointer(Value address, int64_t offset = 0);
  /// PTX that nothing else says.
  Value inlineAssembly(Type type, ValueRange operands, StringRef instruction,
                       StringRef constraints, bool hasSideEffects);
  Value shuffle(NVVM::ShflKind kind, Value value, Value operand);
  std::array<Value, 4> extractFour(Value aggregate);
};

/// A kernel of blocks of `threads` threads that does nothing yet; the builder
/// stands where its body goes.
LLVM::LLVMFuncOp createKernel(OpBuilder &builder, Location loc, StringRef name,
                              ArrayRef<Type> parameters, int64_t threads);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ENCODEBUILDER_H
