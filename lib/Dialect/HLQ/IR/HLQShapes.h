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

#include <optional>
#include <string>

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

/// The largest order of a block transform: beyond it, a matrix of the order
/// would not fit any memory that a kernel has.
inline constexpr int64_t kMaxOrder = int64_t(1) << 16;

/// Why a transform can't have this order; nothing where it can.
std::optional<std::string> explainInvalidOrder(int64_t order);

/// Why a quantizer can't have this stream; nothing where it can.
std::optional<std::string> explainInvalidStream(int64_t stream,
                                                bool stochastic);

/// `197x768`, with `?` for a dynamic size; `scalar` for rank 0.
std::string formatShape(ArrayRef<int64_t> shape);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQSHAPES_H
