//===- Quantizer.h - Symmetric integer quantization -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Symmetric min-max quantization, the reference that every lowering agrees with
// code by code: value ≈ code · scale, scale = absmax / qmax in float32, codes
// in
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

/// What stochastic rounding adds to a quotient before it takes the floor:
/// 1.5 · 2^15, in whose binade a float's last bit is 1/256. The sum of this
/// number and r/256 has the bits kStochasticOffsetBits | r.
inline constexpr float kStochasticOffset = 49152.0f;
inline constexpr uint32_t kStochasticOffsetBits = 0x47400000;

/// clamp(floor(v + r/256), ±qmax) for v = value / scale in float32 and a random
/// byte r (philoxByte), as
///   floor(v + (kStochasticOffset + r/256)) - kStochasticOffset
/// with one float32 addition, which rounds the sum, and so v, to a multiple of
/// 1/256, ties to even. For a uniform r the expected code is within 1/512 of v
/// as long as v is within ±qmax; integers stay. A NaN quotient gives -qmax.
int8_t quantizeStochastic(float value, float scale, uint8_t random,
                          CodeFormat format);

/// The same with the low byte of the float32 v in place of a random one. Its
/// bits are as good as random where v has them below the fraction's eight, and
/// where they are not a constant: a scale that is a power of two leaves zeros
/// there, and every value is rounded down.
int8_t quantizePseudoStochastic(float value, float scale, CodeFormat format);

/// The largest number of products of codes, of magnitudes up to `qmaxLhs` and
/// `qmaxRhs` >= 1, whose sum fits a 32-bit accumulator whatever the codes: the
/// largest K with K · qmaxLhs · qmaxRhs < 2^31. 133144 for two 8-bit codes.
int64_t maxAccumulationLength(int64_t qmaxLhs, int64_t qmaxRhs);

/// The stream of random numbers that rounds one tensor: element e, as
/// elementNumbers counts them along the dimension `along`, the last by default,
/// takes philoxByte(seed, tensor, e).
struct StochasticStream {
  uint64_t seed;
  uint32_t tensor;
  std::optional<int64_t> along = std::nullopt;
};

/// The numbers that elements of a row-major array of `shape` have in stochastic
/// rounding: their positions in the array laid out with `along` as its
/// innermost dimension, padded to a multiple of kPhiloxSpan, and the others in
/// their order.
llvm::SmallVector<uint64_t>
elementNumbers(llvm::ArrayRef<int64_t> shape,
               std::optional<int64_t> along = std::nullopt);

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
