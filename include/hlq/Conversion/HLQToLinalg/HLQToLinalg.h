//===- HLQToLinalg.h - Lowering to upstream dialects ------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H
#define HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir {
class ConversionPatternRewriter;
class RewritePatternSet;
class RewriterBase;
class TypeConverter;
} // namespace mlir

namespace mlir::arith {
class ArithDialect;
} // namespace mlir::arith
namespace mlir::linalg {
class LinalgDialect;
} // namespace mlir::linalg
namespace mlir::math {
class MathDialect;
} // namespace mlir::math
namespace mlir::scf {
class SCFDialect;
} // namespace mlir::scf
namespace mlir::tensor {
class TensorDialect;
} // namespace mlir::tensor

namespace mlir::hlq {

/// The lowerings of all hlq operations. The converter stores codes as i8
/// (populateCodeStorage).
void populateHLQToLinalgPatterns(const TypeConverter &converter,
                                 RewritePatternSet &patterns);

/// Converts tensors of i4 to tensors of i8.
void populateCodeStorage(TypeConverter &converter);

/// The operations that carry codes between those of hlq, with tensors of i8 in
/// place of i4: functions, calls, control flow, and what moves elements.
void populateCodeStoragePatterns(const TypeConverter &converter,
                                 RewritePatternSet &patterns);

/// Whether an operation has tensors of i4 among its operands, results and block
/// arguments, or in its signature.
bool carriesNarrowCodes(Operation *op);

/// Whether populateCodeStoragePatterns covers the operation.
bool canStoreCodesWide(Operation *op);

/// Creates the operations that an encode is the fused form of, in front of it:
/// the elementwise operation that is its region, for each view project (in
/// f32), quantize, and transposes, and the sums. Returns what replaces its
/// results.
SmallVector<Value> decomposeEncode(RewriterBase &rewriter, EncodeOp op);

#define GEN_PASS_DECL
#include "hlq/Conversion/HLQToLinalg/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "hlq/Conversion/HLQToLinalg/Passes.h.inc"

} // namespace mlir::hlq

#endif // HLQ_CONVERSION_HLQTOLINALG_HLQTOLINALG_H
