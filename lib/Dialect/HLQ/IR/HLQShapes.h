//===- HLQShapes.h - Shape arithmetic of blocks -----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_IR_HLQSHAPES_H
#define LIB_HLQ_DIALECT_HLQ_IR_HLQSHAPES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::hlq {

/// `ceil(size / from) * to`, dynamic where size is.
int64_t transformedSize(int64_t size, int64_t from, int64_t to);

/// The shape of scales: `ceil(size / block)` for each dimension, 1 where block
/// is 0.
SmallVector<int64_t> scaleShape(ArrayRef<int64_t> shape,
                                ArrayRef<int64_t> block);

/// The same on sizes that may be values.
SmallVector<OpFoldResult> scaleSizes(OpBuilder &builder, Location loc,
                                     ArrayRef<OpFoldResult> sizes,
                                     ArrayRef<int64_t> block);

/// Replaces sizes that a ranked tensor type states by constants.
void refineByType(Builder &builder, Type type,
                  MutableArrayRef<OpFoldResult> sizes);

/// `197x768`, with `?` for a dynamic size; `scalar` for rank 0.
std::string formatShape(ArrayRef<int64_t> shape);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQSHAPES_H
