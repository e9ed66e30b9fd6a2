//===- HLQSpans.h - Tiles in blocks and in elements -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_IR_HLQSPANS_H
#define LIB_HLQ_DIALECT_HLQ_IR_HLQSPANS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::hlq {

/// A loop of an operation as its tiles see it: `extent` elements in units of
/// `unit`, the last of which may be cut. Unit 0 is all of them at once.
struct Loop {
  int64_t unit;
  /// ShapedType::kDynamic where the type doesn't tell.
  int64_t extent;
  bool isReduction = false;
  /// Where the extent is read; no value where it is computed.
  Value source = {};
  int64_t dimension = 0;
};

/// A tile along one loop, in units and in elements.
struct Span {
  OpFoldResult firstUnit, units;
  OpFoldResult offset, size;
};

/// How many units a loop has.
OpFoldResult countUnits(OpBuilder &builder, Location loc, const Loop &loop,
                        OpFoldResult extent);

/// The span of some units: the last is cut at the extent.
Span spanOfUnits(OpBuilder &builder, Location loc, const Loop &loop,
                 OpFoldResult extent, OpFoldResult firstUnit,
                 OpFoldResult units);

/// The span of some elements, which begin and end with units.
Span spanOfElements(OpBuilder &builder, Location loc, const Loop &loop,
                    OpFoldResult offset, OpFoldResult size);

/// The whole loop.
Span spanOfAll(OpBuilder &builder, Location loc, const Loop &loop,
               OpFoldResult extent);

/// Whether elements from `offset` on begin a unit and fill units up to the
/// last, as far as can be proven. Creates nothing.
bool fillsUnits(const Loop &loop, OpFoldResult offset, OpFoldResult size);

/// Whether they are all of the loop's.
bool coversLoop(const Loop &loop, OpFoldResult offset, OpFoldResult size);

/// A number that divides a value, as large as can be told: 0 for 0.
int64_t knownDivisor(OpFoldResult value);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQSPANS_H
