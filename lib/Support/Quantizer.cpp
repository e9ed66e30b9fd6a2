//===- Quantizer.cpp - Symmetric integer quantization ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Quantizer.h"

#include "hlq/Support/Philox.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

#include <cassert>
#include <cmath>
#include <limits>

using namespace llvm;
using namespace mlir::hlq;

/// The code of `step`, an integer or an infinity or NaN. NaN, of which no
/// comparison is true, gives -qmax.
static int8_t clampToCode(float step, CodeFormat format) {
  assert(format.bits >= 2 && format.bits <= 8 && "expected 2 to 8 bits");
  auto qmax = static_cast<float>(format.qmax());
  if (!(step > -qmax))
    return static_cast<int8_t>(-qmax);
  return static_cast<int8_t>(step < qmax ? step : qmax);
}

/// The larger of two magnitudes; NaN where either is NaN, unlike std::fmax.
static float propagatingMax(float lhs, float rhs) {
  return rhs > lhs || std::isnan(rhs) ? rhs : lhs;
}

float mlir::hlq::scaleFor(float absmax, CodeFormat format) {
  float scale = absmax / static_cast<float>(format.qmax());
  return scale < std::numeric_limits<float>::min() ? 1.0f : scale;
}

int8_t mlir::hlq::quantizeNearest(float value, float scale, CodeFormat format) {
  return clampToCode(std::nearbyint(value / scale), format);
}

/// floor(quotient + random / 256), with one rounding of the quotient.
static int8_t roundWithByte(float quotient, uint8_t random, CodeFormat format) {
  float sum = quotient + llvm::bit_cast<float>(kStochasticOffsetBits | random);
  return clampToCode(std::floor(sum) - kStochasticOffset, format);
}

int8_t mlir::hlq::quantizeStochastic(float value, float scale, uint8_t random,
                                     CodeFormat format) {
  return roundWithByte(value / scale, random, format);
}

int8_t mlir::hlq::quantizePseudoStochastic(float value, float scale,
                                           CodeFormat format) {
  float quotient = value / scale;
  return roundWithByte(quotient,
                       static_cast<uint8_t>(llvm::bit_cast<uint32_t>(quotient)),
                       format);
}

int64_t mlir::hlq::maxAccumulationLength(int64_t qmaxLhs, int64_t qmaxRhs) {
  assert(qmaxLhs >= 1 && qmaxRhs >= 1 && "expected magnitudes of codes");
  return std::numeric_limits<int32_t>::max() / (qmaxLhs * qmaxRhs);
}

SmallVector<int64_t> mlir::hlq::scaleShapeFor(ArrayRef<int64_t> shape,
                                              ArrayRef<int64_t> block) {
  assert(shape.size() == block.size() && "expected a block size per dimension");
  SmallVector<int64_t> scaleShape;
  for (auto [extent, size] : zip_equal(shape, block)) {
    assert(extent >= 0 && size >= 0 && "expected extents");
    scaleShape.push_back(size == 0 ? 1 : divideCeilSigned(extent, size));
  }
  return scaleShape;
}

/// The row-major number of the scale of each element of `shape`.
static SmallVector<int64_t> scaleIndices(ArrayRef<int64_t> shape,
                                         ArrayRef<int64_t> block,
                                         ArrayRef<int64_t> scaleShape) {
  // One dimension after the other: the outer indices so far, each followed by
  // the block numbers along the next dimension.
  SmallVector<int64_t> indices = {0};
  for (auto [extent, size, count] : zip_equal(shape, block, scaleShape)) {
    SmallVector<int64_t> extended;
    extended.reserve(indices.size() * extent);
    for (int64_t outer : indices)
      for (int64_t i = 0; i < extent; ++i)
        extended.push_back(outer * count + (size == 0 ? 0 : i / size));
    indices = std::move(extended);
  }
  return indices;
}

SmallVector<uint64_t> mlir::hlq::elementNumbers(ArrayRef<int64_t> shape,
                                                std::optional<int64_t> along) {
  int64_t rank = shape.size();
  int64_t inner = along.value_or(rank - 1);
  assert((rank == 0 || (inner >= 0 && inner < rank)) && "expected a dimension");
  SmallVector<uint64_t> strides(rank, 1);
  uint64_t stride = rank == 0 ? 1 : alignTo(shape[inner], kPhiloxSpan);
  for (int64_t dimension = rank - 1; dimension >= 0; --dimension) {
    if (dimension == inner)
      continue;
    strides[dimension] = stride;
    stride *= shape[dimension];
  }
  SmallVector<uint64_t> numbers = {0};
  for (auto [extent, step] : zip_equal(shape, strides)) {
    SmallVector<uint64_t> extended;
    extended.reserve(numbers.size() * extent);
    for (uint64_t outer : numbers)
      for (int64_t i = 0; i < extent; ++i)
        extended.push_back(outer + i * step);
    numbers = std::move(extended);
  }
  return numbers;
}

QuantizedBlocks
mlir::hlq::quantizeBlocks(ArrayRef<float> data, ArrayRef<int64_t> shape,
                          ArrayRef<int64_t> block, CodeFormat format,
                          std::optional<StochasticStream> stream) {
  QuantizedBlocks result;
  result.scaleShape = scaleShapeFor(shape, block);
  SmallVector<int64_t> scaleOf = scaleIndices(shape, block, result.scaleShape);
  assert(data.size() == scaleOf.size() && "expected data of the shape");

  result.scales.assign(product_of(result.scaleShape, int64_t{1}), 0.0f);
  for (auto [value, index] : zip_equal(data, scaleOf))
    result.scales[index] =
        propagatingMax(result.scales[index], std::fabs(value));
  for (float &scale : result.scales)
    scale = scaleFor(scale, format);

  SmallVector<uint64_t> numbers;
  if (stream)
    numbers = elementNumbers(shape, stream->along);
  result.codes.reserve(data.size());
  for (auto [element, value] : enumerate(data)) {
    float scale = result.scales[scaleOf[element]];
    result.codes.push_back(
        stream ? quantizeStochastic(
                     value, scale,
                     philoxByte(stream->seed, stream->tensor, numbers[element]),
                     format)
               : quantizeNearest(value, scale, format));
  }
  return result;
}
