//===- HostBuilder.h - Sizes and memory of a layer --------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic on sizes that folds what is static, and the views of memory that a
// layer's host function hands to kernels.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTBUILDER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::hlq {

class HostBuilder : public ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(*this, value);
  }
  Value i32(int64_t value) {
    return arith::ConstantOp::create(*this, getI32IntegerAttr(value));
  }
  Value i64(int64_t value) {
    return arith::ConstantOp::create(*this, getI64IntegerAttr(value));
  }
  Value add(Value a, Value b) { return createOrFold<arith::AddIOp>(a, b); }
  Value mul(Value a, Value b) { return createOrFold<arith::MulIOp>(a, b); }
  Value min(Value a, Value b) { return createOrFold<arith::MinUIOp>(a, b); }
  Value ceilDiv(Value a, int64_t b) {
    return createOrFold<arith::CeilDivUIOp>(a, index(b));
  }
  Value roundUp(Value a, int64_t b) { return mul(ceilDiv(a, b), index(b)); }
  Value isMultiple(Value a, int64_t b) {
    return createOrFold<arith::CmpIOp>(
        arith::CmpIPredicate::eq, createOrFold<arith::RemUIOp>(a, index(b)),
        index(0));
  }
  Value logicalAnd(Value a, Value b) {
    return createOrFold<arith::AndIOp>(a, b);
  }
  Value toI32(Value index) {
    return createOrFold<arith::IndexCastOp>(getI32Type(), index);
  }
  Value toI64(Value index) {
    return createOrFold<arith::IndexCastOp>(getI64Type(), index);
  }

  /// The size of a dimension of a buffer.
  Value getSize(Value buffer, unsigned dimension);
  /// The address of a buffer's first element, as an index, its offset included.
  Value getAddress(Value buffer);
  /// The elements from one row of a matrix to the next.
  Value getPitch(Value buffer);
  /// An address as the pointer that kernels take.
  Value toPointer(Value address);
  Value getNullPointer();

  /// The matrix of bytes at `offset` of the workspace.
  Value getBytes(Value workspace, Value offset, Value rows, Value columns,
                 Value pitch);
  /// The tensor map of a matrix: boxes of `boxRows` x `boxColumns`, swizzled by
  /// `swizzleBytes`, zeros where a box leaves the matrix.
  Value getTensorMap(Value matrix, int64_t boxRows, int64_t boxColumns,
                     int64_t swizzleBytes);

  /// Stops a launch whose condition is false.
  void require(Value condition, const Twine &message);
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTBUILDER_H
