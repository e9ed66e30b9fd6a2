//===- Transposes.h - Transposes of tensors ---------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_IR_TRANSPOSES_H
#define HLQ_DIALECT_HLQ_IR_TRANSPOSES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"

namespace mlir::hlq {

/// `value` transposed as `permutation` tells, by `linalg.transpose`, and cast to
/// `type` where that states more or less of the shape: dimension i of the result
/// is dimension `permutation[i]` of the value.
Value createTranspose(OpBuilder &builder, Location loc, Value value,
                      ArrayRef<int64_t> permutation, Type type);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_IR_TRANSPOSES_H
