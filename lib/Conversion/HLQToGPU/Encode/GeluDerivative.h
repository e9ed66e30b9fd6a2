//===- GeluDerivative.h - GELU's derivative in a region ---------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The derivative of z Φ(z), Φ(z) + z φ(z), is written with two functions, erf
// and exp, but is one of z. Importers and canonicalization order its sums and
// products in many ways, so it is recognized by what it is as a polynomial in
// z, erf(z / √2) and exp(-z² / 2), whose coefficients don't depend on the
// order.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_GELUDERIVATIVE_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_GELUDERIVATIVE_H

#include "mlir/IR/Block.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <array>

namespace mlir::hlq {

/// By each value of the block in f32 that is Φ(z) + z φ(z), as far as constants
/// in f32 can say, that z.
llvm::DenseMap<Value, Value> findGeluDerivatives(Block &block);

/// What approximates it, d(z), as 1/2 ± (1/2 + 2^(m (e₁ m + e₀)) p(m)) with m
/// the lesser one of |z| and the bound, and z's sign: the power times -p(m) is
/// d(-m) and 1 - d(m).
struct GeluDerivativeFit {
  /// Beyond, d is 0 or 1. A larger m would be the same, but p could overflow.
  float bound;
  std::array<float, 2> exponent;
  ArrayRef<float> polynomial;
};

/// The absolute error is below 4·10⁻⁷; where what is computed with it is
/// rounded to bf16, below 4·10⁻⁶ + 8·10⁻⁵ |d|, with two instructions less.
const GeluDerivativeFit &getGeluDerivativeFit(bool isRoundedToBF16);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_GELUDERIVATIVE_H
