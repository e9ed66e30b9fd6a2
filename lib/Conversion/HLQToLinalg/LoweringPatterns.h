//===- LoweringPatterns.h - The lowerings, by subject -----------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGPATTERNS_H
#define LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGPATTERNS_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::hlq {

/// hadamard, project and expand.
void populateTransformLowerings(const TypeConverter &converter,
                                RewritePatternSet &patterns);
/// quantize and dequantize.
void populateQuantizationLowerings(const TypeConverter &converter,
                                   RewritePatternSet &patterns);
/// contract.
void populateContractionLowerings(const TypeConverter &converter,
                                  RewritePatternSet &patterns);
/// encode, into the operations above.
void populateEncodeLowerings(const TypeConverter &converter,
                             RewritePatternSet &patterns);

/// A random byte, as an i32, as philoxByte() of Support/Philox.h makes it: for
/// the i64 `element` of the tensor `stream` under the i64 `seed`.
Value createPhiloxByte(OpBuilder &builder, Location loc, Value seed,
                       uint32_t stream, Value element);

} // namespace mlir::hlq

#endif // LIB_HLQ_CONVERSION_HLQTOLINALG_LOWERINGPATTERNS_H
