//===- Elementwise.h - Operations on tensors, by element --------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What computes each element of a tensor from the elements at the same place of
// others, be it linalg or arithmetic on whole tensors, seen as arithmetic on
// scalars; and the operations that importers put around it.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_ANALYSIS_ELEMENTWISE_H
#define HLQ_DIALECT_HLQ_ANALYSIS_ELEMENTWISE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"

namespace mlir::hlq {

/// How an operand of an elementwise operation follows its elements: at the same
/// place, by the place in the last dimension alone, or not at all.
enum class Broadcast { None, Rows, All };

/// Whether kernels can do an operation on scalars: arithmetic of floats up to
/// f32, comparisons and choices, and the functions that activations are made
/// of.
bool isProducerOperation(Operation *op);

/// Whether `op`, which may be null, is elementwise, with one result, and does
/// what kernels can do.
bool isElementwise(Operation *op);

/// Its operands, in the order that cloneElement takes their elements.
SmallVector<std::pair<Value, Broadcast>> getElementwiseOperands(Operation *op);

/// Its arithmetic on scalars, where the builder stands, folded where it can be.
Value cloneElement(OpBuilder &builder, Operation *op, ArrayRef<Value> elements);

/// The value that all elements of a tensor are known to have, or null.
TypedAttr getSplatConstant(Value tensor);

/// Whether tensors of the element type can be encoded: f16, bf16, f32.
bool isEncodable(Type elementType);

/// Whether it extends (truncates, to nearest) a float tensor and does nothing
/// else; to f32 (from f32).
bool isExtension(Operation *op);
bool isTruncation(Operation *op);

/// Whether it sums up, in f32 and from zero, all elements of its only input
/// that have the same place in the last dimension, whose size is `columns`.
bool isSumOfRows(linalg::LinalgOp op, int64_t columns);

/// Whether the sizes of two types of tensors tell how one is the other in
/// another shape, of the same order of elements.
bool canReshape(Type from, Type to);

/// The tensor in another shape; null where canReshape says no.
Value createReshape(OpBuilder &builder, Location loc, Value tensor,
                    ArrayRef<int64_t> shape);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_ANALYSIS_ELEMENTWISE_H
