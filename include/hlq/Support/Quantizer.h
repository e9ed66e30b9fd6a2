//===- Quantizer.h - Symmetric integer quantization -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Symmetric min-max quantization, the reference that every lowering agrees with
// code by code: value ≈ code · scale, scale = absmax / qmax in float32, codes in
// [-qmax, qmax]. The most negative two's complement value (-8, -128) is never
// used, so that negation and products stay symmetric.
//
// Poison travels in the scale: a NaN or Inf in a block makes its scale NaN or
// Inf, so whatever its codes are, the dequantized block is not finite, and a
// loss scaler sees it.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_SUPPORT_QUANTIZER_H
#define HLQ_SUPPORT_QUANTIZER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <optional>

namespace mlir::hlq {

/// A signed integer code of 2 to 8 bits.
struct CodeFormat {
  unsigned bits;

  /// The largest magnitude of a code: 7 for 4 bits, 127 for 8.
  int64_t qmax() const { return (int64_t{1} << (bits - 1)) - 1; }
};

/// The scale of values whose largest magnitude is `absmax` >= 0: absmax / qmax
/// in float32, or 1 where that is below the smallest normal number: an all-zero
/// block, or a quotient that underflows, which some targets flush to zero. NaN
/// and Inf pass through.
float scaleFor(float absmax, CodeFormat format);

/// clamp(rint(value / scale), ±qmax), ties to even, quotient in float32. A NaN
/// quotient gives -qmax: a valid code, whose scale carries the poison.
int8_t quantizeNearest(float value, float scale, CodeFormat format);

/// clamp(floor(value / scale + u), ±qmax) for `u` in [0, 1), a multiple of
/// 2^-24 (philoxUniform): unbiased within ±qmax for a uniform u. A NaN quotient
/// gives -qmax.
///
/// The sum is not rounded: with q = value / scale in float32, the code is
/// floor(q) + 1 where q - floor(q) >= 1 - u, else floor(q), and lowerings are
/// to do the same. A float32 q + u would carry an exact 126 to 127 wherever u
/// >= 1 - 2^-18.
int8_t quantizeStochastic(float value, float scale, float u, CodeFormat format);

/// The largest number of products of codes, of magnitudes up to `qmaxLhs` and
/// `qmaxRhs` >= 1, whose sum fits a 32-bit accumulator whatever the codes: the
/// largest K with K · qmaxLhs · qmaxRhs < 2^31. 133144 for two 8-bit codes.
int64_t maxAccumulationLength(int64_t qmaxLhs, int64_t qmaxRhs);

/// The stream of random numbers that rounds one tensor: element i, counted in
/// row-major order over the whole tensor, takes philoxUniform(seed, tensor, i).
struct StochasticStream {
  uint64_t seed;
  uint32_t tensor;
};

/// The codes of an array, in its shape, and their scales; both row-major.
struct QuantizedBlocks {
  llvm::SmallVector<int8_t> codes;
  llvm::SmallVector<float> scales;
  /// The shape of `scales`; see scaleShapeFor.
  llvm::SmallVector<int64_t> scaleShape;
};

/// The shape of the scales of an array of `shape` in blocks of `block`, of
/// equal length: 1 along d where block[d] is 0 (the whole dimension shares a
/// scale), else ceil(shape[d] / block[d]). So per tensor is 0, ..., 0; per
/// token (row of [L, C]) is 1, 0; per token and 256 channels is 1, 256.
llvm::SmallVector<int64_t> scaleShapeFor(llvm::ArrayRef<int64_t> shape,
                                         llvm::ArrayRef<int64_t> block);

/// Quantizes `data`, row-major of `shape`, with a scale for each block (see
/// scaleShapeFor; the last along a dimension may be partial), from the largest
/// magnitude in it. Rounds to nearest, or stochastically where there is a
/// `stream`.
QuantizedBlocks
quantizeBlocks(llvm::ArrayRef<float> data, llvm::ArrayRef<int64_t> shape,
               llvm::ArrayRef<int64_t> block, CodeFormat format,
               std::optional<StochasticStream> stream = std::nullopt);

} // namespace mlir::hlq

#endif // HLQ_SUPPORT_QUANTIZER_H
