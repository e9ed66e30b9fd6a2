//===- ElementBuilder.h - Arithmetic of producers in kernels ----*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The region of an `hlq.encode` as instructions for one element. Products and
// sums in float32 may become fused ones; divisions are correct but for two
// units in the last place. The functions that activations are made of have no
// library here, and are made of the chip's approximations of 2^x and 1/x:
//
//   exp    2^(x log2 e), relative error below 2⁻²² + |x| 2⁻²⁴
//   erf    ±(1 - 2^(-|x| p(|x|))), p of degree 4, absolute error below 7·10⁻⁷
//   tanh   ±(1 - t) / (1 + t), t = 2^(-2|x| log2 e), absolute error below
//   3·10⁻⁷
//
// The derivative of GELU with erf, d(z) = Φ(z) + z φ(z), is made as one
// function (GeluDerivative.h), with one power:
//
//   d      1/2 ± (1/2 - 2^(|z| (a|z| + b)) p(|z|)); p of degree 5, absolute
//   error below 4·10⁻⁷; where the result is rounded to bf16 of degree 3, error
//   below 4·10⁻⁶ + 8·10⁻⁵ |d|
//
// All of it is far below the rounding to 16 bits, not to speak of codes.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ELEMENTBUILDER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ELEMENTBUILDER_H

#include "EncodeBuilder.h"

#include "llvm/ADT/DenseMap.h"

namespace mlir::hlq {

/// An element as it is in memory, and in f32.
struct LoadedElement {
  Value narrow, wide;
};

/// The element of that type which is `narrow`.
LoadedElement getLoaded(EncodeBuilder &builder, Value narrow);

/// Which operations of a region are built, and how: found once for all
/// elements.
class ElementPlan {
public:
  /// Null: the only element, as it is.
  explicit ElementPlan(Region *region);

  /// What the region makes of one element of each tensor; the last rounding,
  /// from f32, is left to asBitsOfPair.
  Value produce(EncodeBuilder &builder, ArrayRef<LoadedElement> elements) const;

private:
  Block *block = nullptr;
  /// The value that is produced, without its last rounding.
  Value result;
  /// Values that are GELU's derivative, by which its argument.
  llvm::DenseMap<Value, Value> geluDerivatives;
  /// The operations that the result needs, in order.
  SmallVector<Operation *> needed;
};

/// Two elements, rounded from f32 where they still are that, as the 16-bit
/// halves of a word.
Value asBitsOfPair(EncodeBuilder &builder, Value low, Value high, Type type);

/// A half (0: the low one) of a word of two 16-bit floats, in f32.
Value extendHalf(EncodeBuilder &builder, Value word, int64_t half, Type type);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_ELEMENTBUILDER_H
