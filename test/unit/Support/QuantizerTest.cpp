//===- QuantizerTest.cpp - Tests of the quantizers ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Quantizer.h"
#include "hlq/Support/Philox.h"

#include "Uniform.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

constexpr CodeFormat kInt4{4};
constexpr CodeFormat kInt8{8};
constexpr CodeFormat kFormats[] = {kInt4, kInt8};
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kDenormMin = std::numeric_limits<float>::denorm_min();

using Codes = SmallVector<int8_t>;
using Scales = SmallVector<float>;
using Shape = SmallVector<int64_t>;
using Numbers = SmallVector<uint64_t>;

TEST(QuantizerTest, LargestCode) {
  EXPECT_EQ(kInt4.qmax(), 7);
  EXPECT_EQ(kInt8.qmax(), 127);
  EXPECT_EQ(CodeFormat{2}.qmax(), 1);
}

TEST(QuantizerTest, Scale) {
  EXPECT_EQ(scaleFor(14.0f, kInt4), 2.0f);
  EXPECT_EQ(scaleFor(127.0f, kInt8), 1.0f);
  EXPECT_EQ(scaleFor(1.0f, kInt8), 1.0f / 127.0f);
}

TEST(QuantizerTest, ScaleOfZeroIsOne) {
  EXPECT_EQ(scaleFor(0.0f, kInt8), 1.0f);
  // A quotient that underflows.
  EXPECT_EQ(scaleFor(kDenormMin, kInt8), 1.0f);
}

TEST(QuantizerTest, ScalePassesPoison) {
  EXPECT_TRUE(std::isnan(scaleFor(kNaN, kInt8)));
  EXPECT_EQ(scaleFor(kInf, kInt8), kInf);
}

TEST(QuantizerTest, NearestRoundsTiesToEven) {
  EXPECT_EQ(quantizeNearest(0.5f, 1.0f, kInt4), 0);
  EXPECT_EQ(quantizeNearest(1.5f, 1.0f, kInt4), 2);
  EXPECT_EQ(quantizeNearest(2.5f, 1.0f, kInt4), 2);
  EXPECT_EQ(quantizeNearest(-0.5f, 1.0f, kInt4), 0);
  EXPECT_EQ(quantizeNearest(-1.5f, 1.0f, kInt4), -2);
  EXPECT_EQ(quantizeNearest(-2.5f, 1.0f, kInt4), -2);
  EXPECT_EQ(quantizeNearest(2.51f, 1.0f, kInt4), 3);
  EXPECT_EQ(quantizeNearest(-2.49f, 1.0f, kInt4), -2);
  EXPECT_EQ(quantizeNearest(1.25f, 0.5f, kInt4), 2);
}

TEST(QuantizerTest, NearestIsWithinHalfAStep) {
  for (CodeFormat format : kFormats) {
    float scale = scaleFor(3.0f, format);
    for (int i = -3000; i <= 3000; ++i) {
      float value = float(i) / 1000.0f;
      double code = quantizeNearest(value, scale, format);
      EXPECT_LE(std::abs(code - double(value) / scale), 0.5 + 1e-5);
    }
  }
}

TEST(QuantizerTest, TheMostNegativeCodeIsNeverUsed) {
  for (CodeFormat format : kFormats) {
    int64_t qmax = format.qmax();
    for (float value : {float(qmax) + 0.4f, float(qmax) + 1.0f, 1e30f, kInf}) {
      EXPECT_EQ(quantizeNearest(value, 1.0f, format), qmax);
      EXPECT_EQ(quantizeNearest(-value, 1.0f, format), -qmax);
      for (uint8_t random : {0, 128, 255}) {
        EXPECT_EQ(quantizeStochastic(value, 1.0f, random, format), qmax);
        EXPECT_EQ(quantizeStochastic(-value, 1.0f, random, format), -qmax);
      }
      EXPECT_EQ(quantizePseudoStochastic(value, 1.0f, format), qmax);
      EXPECT_EQ(quantizePseudoStochastic(-value, 1.0f, format), -qmax);
    }
  }
}

/// A scale that some targets flush to zero is none: its block is zero.
TEST(QuantizerTest, SubnormalScaleIsOne) {
  const float smallest = std::numeric_limits<float>::min();
  EXPECT_EQ(scaleFor(7 * smallest, kInt4), smallest);
  for (float absmax : {kDenormMin, 10 * kDenormMin, 6.9f * smallest}) {
    EXPECT_EQ(scaleFor(absmax, kInt4), 1.0f);
    EXPECT_EQ(quantizeNearest(absmax, scaleFor(absmax, kInt4), kInt4), 0);
  }
}

TEST(QuantizerTest, ANaNQuotientGivesAValidCode) {
  for (CodeFormat format : kFormats) {
    for (auto [value, scale] :
         {std::pair(kNaN, 1.0f), {1.0f, kNaN}, {kInf, kInf}, {-kInf, kInf}}) {
      EXPECT_EQ(quantizeNearest(value, scale, format), -format.qmax());
      EXPECT_EQ(quantizeStochastic(value, scale, 128, format), -format.qmax());
      EXPECT_EQ(quantizePseudoStochastic(value, scale, format), -format.qmax());
    }
    EXPECT_EQ(quantizeNearest(1.0f, kInf, format), 0);
  }
}

TEST(QuantizerTest, StochasticIsTheFloorOfTheSum) {
  EXPECT_EQ(quantizeStochastic(2.25f, 1.0f, 0, kInt4), 2);
  EXPECT_EQ(quantizeStochastic(2.25f, 1.0f, 191, kInt4), 2);
  EXPECT_EQ(quantizeStochastic(2.25f, 1.0f, 192, kInt4), 3);
  EXPECT_EQ(quantizeStochastic(-2.25f, 1.0f, 0, kInt4), -3);
  EXPECT_EQ(quantizeStochastic(-2.25f, 1.0f, 63, kInt4), -3);
  EXPECT_EQ(quantizeStochastic(-2.25f, 1.0f, 64, kInt4), -2);
  EXPECT_EQ(quantizeStochastic(1.0f, 0.5f, 128, kInt4), 2);
  // Against integers: the sum in units of 1/256, ties to even.
  for (int i = 0; i < 4096; ++i) {
    float value = 254.0f * uniform(5, 0, i) - 127.0f;
    uint8_t random = philoxByte(5, 1, i);
    EXPECT_EQ(quantizeStochastic(value, 1.0f, random, kInt8),
              std::floor(std::nearbyint(256.0 * value + random) / 256.0))
        << value << " + " << int(random);
  }
}

/// The addition rounds to a multiple of 1/256; ties to even, of the sum.
TEST(QuantizerTest, StochasticRoundsTheQuotientOnce) {
  EXPECT_EQ(quantizeStochastic(2.0f + 0.49f / 256, 1.0f, 255, kInt4), 2);
  EXPECT_EQ(quantizeStochastic(2.0f + 0.5f / 256, 1.0f, 255, kInt4), 3);
  EXPECT_EQ(quantizeStochastic(2.0f + 1.5f / 256, 1.0f, 254, kInt4), 3);
  EXPECT_EQ(quantizeStochastic(2.0f + 1.49f / 256, 1.0f, 254, kInt4), 2);
  EXPECT_EQ(quantizeStochastic(3.0f - 0.49f / 256, 1.0f, 0, kInt4), 3);
}

TEST(QuantizerTest, StochasticKeepsRepresentableValues) {
  for (CodeFormat format : kFormats)
    for (int64_t code = -format.qmax(); code <= format.qmax(); ++code)
      for (int random : {0, 1, 128, 255})
        EXPECT_EQ(
            quantizeStochastic(float(code) * 0.125f, 0.125f, random, format),
            code)
            << random;
  EXPECT_EQ(quantizeStochastic(-0.0f, 1.0f, 255, kInt8), 0);
}

TEST(QuantizerTest, StochasticIsUnbiased) {
  constexpr int kCount = 20000;
  float scale = scaleFor(1.0f, kInt4);
  for (float value : {0.01f, 0.1f, 0.5f, -0.01f, -0.3f, -0.77f, 0.999f}) {
    float quotient = value / scale;
    double sum = 0;
    for (int seed = 0; seed < kCount; ++seed) {
      int8_t code = quantizeStochastic(
          value, scale, philoxByte(seed, /*tensor=*/0, 0), kInt4);
      ASSERT_LT(std::abs(code - quotient), 1.0f);
      sum += code;
    }
    double fraction = quotient - std::floor(quotient);
    EXPECT_LT(std::abs(sum / kCount - quotient),
              4 * std::sqrt(fraction * (1 - fraction) / kCount) + 1.0 / 512)
        << value;
  }
}

/// Over all bytes, each as often as the others, the mean is the quotient
/// rounded to a multiple of 1/256: nothing is left to chance.
TEST(QuantizerTest, StochasticHasTheExactMeanOverAllBytes) {
  for (int i = 0; i < 256; ++i) {
    float value = 14.0f * uniform(6, 0, i) - 7.0f;
    int sum = 0;
    for (int random = 0; random < 256; ++random)
      sum += quantizeStochastic(value, 1.0f, random, kInt4);
    EXPECT_EQ(sum, std::nearbyint(256.0 * value)) << value;
    EXPECT_LE(std::abs(sum / 256.0 - value), 1.0 / 512) << value;
  }
}

TEST(QuantizerTest, PseudoStochasticTakesTheLowByteOfTheQuotient) {
  // Bits of a quotient in [2, 4): 2^-22 is the last one.
  EXPECT_EQ(quantizePseudoStochastic(2.25f + 191 * 0x1p-22f, 1.0f, kInt4), 2);
  EXPECT_EQ(quantizePseudoStochastic(2.25f + 192 * 0x1p-22f, 1.0f, kInt4), 3);
  EXPECT_EQ(quantizePseudoStochastic(-2.25f - 63 * 0x1p-22f, 1.0f, kInt4), -3);
  EXPECT_EQ(quantizePseudoStochastic(-2.25f - 64 * 0x1p-22f, 1.0f, kInt4), -2);
  // Of the quotient, not of the value.
  EXPECT_EQ(quantizePseudoStochastic(4.5f + 192 * 0x1p-21f, 2.0f, kInt4), 3);
}

/// Its limit: where the division leaves zeros in the low byte, it floors.
TEST(QuantizerTest, PseudoStochasticFloorsBehindAPowerOfTwo) {
  for (int i = -7 * 16; i <= 7 * 16; ++i) {
    float value = float(i) / 16;
    EXPECT_EQ(quantizePseudoStochastic(value * 0.5f, 0.5f, kInt4),
              std::floor(value));
  }
}

/// Its use: over values that have these bits, the errors average out.
TEST(QuantizerTest, PseudoStochasticErrorsOfManyValuesCancel) {
  constexpr int kCount = 20000;
  float scale = scaleFor(1.0f, kInt4);
  double sum = 0;
  for (int i = 0; i < kCount; ++i) {
    float value = 2 * uniform(7, 0, i) - 1;
    double error =
        quantizePseudoStochastic(value, scale, kInt4) - double(value) / scale;
    ASSERT_LT(std::abs(error), 1.0);
    sum += error;
  }
  // An error has a variance of 1/6.
  EXPECT_LT(std::abs(sum / kCount), 4 * std::sqrt(1.0 / 6 / kCount));
}

TEST(QuantizerTest, AccumulationLength) {
  EXPECT_EQ(maxAccumulationLength(127, 127), 133144);
  EXPECT_EQ(maxAccumulationLength(7, 7), 43826196);
  EXPECT_EQ(maxAccumulationLength(1, 1), 2147483647);
  for (int64_t lhs : {1, 7, 127}) {
    for (int64_t rhs : {1, 7, 127}) {
      int64_t length = maxAccumulationLength(lhs, rhs);
      EXPECT_LT(length * lhs * rhs, int64_t{1} << 31);
      EXPECT_GE((length + 1) * lhs * rhs, int64_t{1} << 31);
    }
  }
}

TEST(QuantizeBlocksTest, ScaleShape) {
  EXPECT_EQ(scaleShapeFor({5, 300}, {0, 0}), (Shape{1, 1}));
  EXPECT_EQ(scaleShapeFor({5, 300}, {1, 0}), (Shape{5, 1}));
  EXPECT_EQ(scaleShapeFor({5, 300}, {1, 256}), (Shape{5, 2}));
  EXPECT_EQ(scaleShapeFor({4, 512}, {2, 256}), (Shape{2, 2}));
  EXPECT_EQ(scaleShapeFor({}, {}), Shape{});
  EXPECT_EQ(scaleShapeFor({0, 3}, {2, 0}), (Shape{0, 1}));
}

TEST(QuantizeBlocksTest, PerTensor) {
  auto result = quantizeBlocks({1, -2, 3, -7, 5, 6}, {2, 3}, {0, 0}, kInt4);
  EXPECT_EQ(result.codes, (Codes{1, -2, 3, -7, 5, 6}));
  EXPECT_EQ(result.scales, (Scales{1}));
  EXPECT_EQ(result.scaleShape, (Shape{1, 1}));
}

TEST(QuantizeBlocksTest, PerRowAndPerColumn) {
  std::vector<float> data = {7, 14, -28, 70};
  auto rows = quantizeBlocks(data, {2, 2}, {1, 0}, kInt4);
  EXPECT_EQ(rows.scales, (Scales{2, 10}));
  EXPECT_EQ(rows.codes, (Codes{4, 7, -3, 7}));
  auto columns = quantizeBlocks(data, {2, 2}, {0, 1}, kInt4);
  EXPECT_EQ(columns.scales, (Scales{4, 10}));
  EXPECT_EQ(columns.codes, (Codes{2, 1, -7, 7}));
}

TEST(QuantizeBlocksTest, PartialBlocks) {
  // Blocks of 2×2 in 3×5: 2×3 scales, the last row and column of them partial.
  std::vector<float> data = {
      7,  0,  14, 0,  21, //
      0,  -7, 0,  7,  -3, //
      28, 4,  35, -5, 42, //
  };
  auto result = quantizeBlocks(data, {3, 5}, {2, 2}, kInt4);
  EXPECT_EQ(result.scaleShape, (Shape{2, 3}));
  EXPECT_EQ(result.scales, (Scales{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(result.codes, (Codes{7, 0, 7, 0, 7,   //
                                 0, -7, 0, 4, -1, //
                                 7, 1, 7, -1, 7}));
}

TEST(QuantizeBlocksTest, ThreeDimensions) {
  // Sample by sample, with blocks of 2 along the last dimension.
  std::vector<float> data = {7,  1, 14, 2, 1, -7, 2, -14,
                             21, 3, 70, 0, 0, 0,  0, 0};
  auto result = quantizeBlocks(data, {2, 2, 4}, {1, 0, 2}, kInt4);
  EXPECT_EQ(result.scaleShape, (Shape{2, 1, 2}));
  EXPECT_EQ(result.scales, (Scales{1, 2, 3, 10}));
  EXPECT_EQ(result.codes,
            (Codes{7, 1, 7, 1, 1, -7, 1, -7, 7, 1, 7, 0, 0, 0, 0, 0}));
}

TEST(QuantizeBlocksTest, ScalarsAndEmptyArrays) {
  auto scalar = quantizeBlocks({-14}, {}, {}, kInt4);
  EXPECT_EQ(scalar.codes, (Codes{-7}));
  EXPECT_EQ(scalar.scales, (Scales{2}));
  auto perTensor = quantizeBlocks({}, {0, 3}, {0, 0}, kInt4);
  EXPECT_EQ(perTensor.codes, Codes{});
  EXPECT_EQ(perTensor.scales, (Scales{1}));
  auto perRow = quantizeBlocks({}, {0, 3}, {1, 0}, kInt4);
  EXPECT_EQ(perRow.scales, Scales{});
}

TEST(QuantizeBlocksTest, ZeroBlockHasScaleOne) {
  auto result = quantizeBlocks({0, -0.0f, 7, 0}, {2, 2}, {1, 0}, kInt4,
                               StochasticStream{1, 2});
  EXPECT_EQ(result.scales, (Scales{1, 1}));
  EXPECT_EQ(result.codes, (Codes{0, 0, 7, 0}));
}

/// Wherever in the block the poison lies, the block it is in is not finite, and
/// the others are untouched.
TEST(QuantizeBlocksTest, PoisonReachesTheScaleOfItsBlockAlone) {
  for (float poison : {kNaN, kInf, -kInf}) {
    for (size_t position : {0, 1, 2}) {
      std::vector<float> data = {1, 2, 7, 1, 2, 7};
      data[position] = poison;
      auto result = quantizeBlocks(data, {2, 3}, {1, 0}, kInt4);
      EXPECT_FALSE(std::isfinite(result.scales[0])) << position;
      EXPECT_EQ(std::isnan(result.scales[0]), std::isnan(poison)) << position;
      EXPECT_FALSE(
          std::isfinite(float(result.codes[position]) * result.scales[0]));
      EXPECT_EQ(result.scales[1], 1.0f);
      EXPECT_EQ(ArrayRef(result.codes).take_back(3),
                ArrayRef<int8_t>({1, 2, 7}));
    }
  }
}

TEST(ElementNumbersTest, LastDimensionIsPadded) {
  EXPECT_EQ(elementNumbers({2, 3}), (Numbers{0, 1, 2, 64, 65, 66}));
  EXPECT_EQ(elementNumbers({2, 1}, 1), (Numbers{0, 64}));
  Numbers wide = elementNumbers({2, 65});
  EXPECT_EQ(wide[64], 64u);
  EXPECT_EQ(wide[65], 128u);
  EXPECT_EQ(elementNumbers({}), Numbers{0});
  EXPECT_EQ(elementNumbers({0, 3}), Numbers{});
}

TEST(ElementNumbersTest, OthersAreRowMajorAround) {
  EXPECT_EQ(elementNumbers({3, 2}, 0), (Numbers{0, 64, 1, 65, 2, 66}));
  // [a, b, c] along b: (3a + c) · 64 + b
  EXPECT_EQ(elementNumbers({2, 2, 3}, 1),
            (Numbers{0, 64, 128, 1, 65, 129, 192, 256, 320, 193, 257, 321}));
}

TEST(QuantizeBlocksTest, StochasticCountsElementsOverTheTensor) {
  std::vector<float> data(24);
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = 2 * uniform(8, 0, i) - 1;
  for (int64_t along : {0, 1}) {
    auto result = quantizeBlocks(data, {4, 6}, {2, 4}, kInt4,
                                 StochasticStream{9, 3, along});
    ASSERT_EQ(result.scaleShape, (Shape{2, 2}));
    bool differs = false;
    for (int64_t i = 0; i < 24; ++i) {
      float scale = result.scales[i / 12 * 2 + i % 6 / 4];
      int64_t number = along == 1 ? i / 6 * 64 + i % 6 : i % 6 * 64 + i / 6;
      EXPECT_EQ(
          result.codes[i],
          quantizeStochastic(data[i], scale, philoxByte(9, 3, number), kInt4));
      differs |= result.codes[i] != quantizeNearest(data[i], scale, kInt4);
    }
    EXPECT_TRUE(differs);
  }
}

} // namespace
