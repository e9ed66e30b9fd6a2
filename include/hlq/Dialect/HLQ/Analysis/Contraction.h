//===- Contraction.h - A linalg operation as a contraction ------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_ANALYSIS_CONTRACTION_H
#define HLQ_DIALECT_HLQ_ANALYSIS_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::hlq {

/// Where a loop of a contraction occurs.
enum class LoopKind {
  Batch,      ///< both operands and the result
  Lhs,        ///< operand 0 and the result
  Rhs,        ///< operand 1 and the result
  Contracted, ///< both operands, not the result
};

/// The sizes of a gradient contraction as those of a linear layer (for a
/// convolution, of its im2col form): tokens, outputs and inputs, and the
/// product of batch dimensions. ShapedType::kDynamic where unknown.
struct LinearSizes {
  int64_t tokens, outputs, inputs, batch;
};

/// A linalg operation on tensors that multiplies two operands and adds up:
/// a matmul in any form, a contraction in a `linalg.generic`, a convolution.
class Contraction {
public:
  /// Recognizes an operation by its interface, maps and body.
  static std::optional<Contraction> match(Operation *op);

  linalg::LinalgOp getOp() const { return op; }
  Value getOperand(unsigned index) const {
    return op.getDpsInputOperand(index)->get();
  }
  Value getInit() const { return op.getDpsInitOperand(0)->get(); }
  Value getResult() const { return op->getResult(0); }
  AffineMap getMap(unsigned index) const { return maps[index]; }
  AffineMap getResultMap() const { return maps[2]; }

  unsigned getNumLoops() const { return kinds.size(); }
  LoopKind getKind(unsigned loop) const { return kinds[loop]; }
  /// The loops of a kind, ascending.
  SmallVector<unsigned> getLoops(LoopKind kind) const;
  /// Static sizes of the loops, ShapedType::kDynamic where unknown.
  ArrayRef<int64_t> getLoopSizes() const { return sizes; }
  /// The product of the sizes of loops.
  int64_t getExtent(ArrayRef<unsigned> loops) const;

  /// Whether some operand is indexed by a sum of loops.
  bool isConvolution() const;
  /// Whether operands are multiplied as integers.
  bool isInteger() const;

  /// The sizes, given which operand carries the incoming gradient and whether
  /// the result is a weight's gradient.
  LinearSizes getLinearSizes(unsigned gradientOperand,
                             bool isWeightGradient) const;

private:
  Contraction() = default;

  mutable linalg::LinalgOp op;
  SmallVector<AffineMap, 3> maps;
  SmallVector<LoopKind> kinds;
  SmallVector<int64_t> sizes;
};

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_ANALYSIS_CONTRACTION_H
