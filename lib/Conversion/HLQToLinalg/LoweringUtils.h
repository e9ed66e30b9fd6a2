//===- LoweringUtils.h - Views in blocks and sizes --------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the lowerings of the single operations share: arithmetic on sizes that
// may be values, and the view of a tensor [.., size, ..] in blocks,
// [.., ceil(size / n), n, ..].
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGUTILS_H
#define LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGUTILS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::hlq {

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// Arithmetic on non-negative sizes, folded as far as they are static. Values
/// are made by arith alone, so that nothing of affine is left to lower.
class SizeBuilder {
public:
  SizeBuilder(OpBuilder &builder, Location loc) : builder(builder), loc(loc) {}

  OpFoldResult constant(int64_t value) { return builder.getIndexAttr(value); }
  OpFoldResult add(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult sub(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult mul(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult min(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult max(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult floorDiv(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult ceilDiv(OpFoldResult lhs, int64_t rhs);
  OpFoldResult roundUp(OpFoldResult size, int64_t multiple);
  Value value(OpFoldResult size);

private:
  OpBuilder &builder;
  Location loc;
};

/// The tensor's sizes: attributes wherever they are known, be it from what made
/// the tensor, else values.
SmallVector<OpFoldResult> getSizes(OpBuilder &builder, Location loc,
                                   Value tensor);

/// A tensor type with `?` where a size is a value.
RankedTensorType getTensorType(ArrayRef<OpFoldResult> sizes, Type elementType);

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

/// The tensor with a type that says which of its sizes are known.
Value refineSizes(OpBuilder &builder, Location loc, Value tensor,
                  ArrayRef<OpFoldResult> sizes);

/// The tensor of sizes `own`, padded with zeros at the end of each dimension to
/// `sizes`; the tensor itself where these are the same.
Value padTo(OpBuilder &builder, Location loc, Value tensor,
            ArrayRef<OpFoldResult> own, ArrayRef<OpFoldResult> sizes);

/// [s0, s1, ..] -> [.., ceil(s / n), n, ..] for each dimension whose block n is
/// not 0, padded with zeros to a multiple of it; the other dimensions stay.
/// `exact`: the sizes are multiples, even where that can't be seen.
Value splitBlocks(OpBuilder &builder, Location loc, Value tensor,
                  ArrayRef<int64_t> blocks, bool exact = false);

/// The reverse of splitBlocks: merges the pairs of dimensions and cuts off what
/// exceeds `sizes`, nothing where no sizes are given.
Value mergeBlocks(OpBuilder &builder, Location loc, Value tensor,
                  ArrayRef<int64_t> blocks, ArrayRef<OpFoldResult> sizes = {});

/// Drops the dimensions marked in `unit`, which have size 1.
Value dropUnitDims(OpBuilder &builder, Location loc, Value tensor,
                   ArrayRef<bool> unit);

/// Inserts dimensions of size 1 where `unit` is set, which has an entry for
/// each dimension of the result.
Value insertUnitDims(OpBuilder &builder, Location loc, Value tensor,
                     ArrayRef<bool> unit);

/// A cast, where the type differs in what is static.
Value castTo(OpBuilder &builder, Location loc, Value tensor, Type type);

//===----------------------------------------------------------------------===//
// Elementwise and reducing operations
//===----------------------------------------------------------------------===//

/// A zero-filled tensor.
Value createZeros(OpBuilder &builder, Location loc,
                  ArrayRef<OpFoldResult> sizes, Type elementType);

using BodyBuilder = function_ref<Value(OpBuilder &, Location, ValueRange)>;

/// A linalg.generic with one result, whose type is that of `init`; `maps` end
/// with the result's. `body` gets the block's arguments, and its value is
/// yielded.
Value createGeneric(OpBuilder &builder, Location loc, ValueRange inputs,
                    Value init, ArrayRef<AffineMap> maps,
                    ArrayRef<utils::IteratorType> iterators, BodyBuilder body);

/// The scalar in f32, extended where it is narrower.
Value extendToF32(OpBuilder &builder, Location loc, Value scalar);

/// The f32 scalar in `type`, rounded where that is narrower.
Value truncateFromF32(OpBuilder &builder, Location loc, Value scalar,
                      Type type);

/// An f32 constant.
Value createF32(OpBuilder &builder, Location loc, double value);

/// The tensor in another float type, element by element.
Value convertFloats(OpBuilder &builder, Location loc, Value tensor,
                    Type elementType);

} // namespace mlir::hlq

#endif // LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGUTILS_H
