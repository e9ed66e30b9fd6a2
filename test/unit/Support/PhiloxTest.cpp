//===- PhiloxTest.cpp - Tests of the random numbers -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Philox.h"

#include "gtest/gtest.h"

#include <cmath>
#include <set>

using namespace mlir::hlq;

namespace {

using Block = std::array<uint32_t, 4>;
using Key = std::array<uint32_t, 2>;

struct KnownAnswer {
  unsigned rounds;
  Block counter;
  Key key;
  Block result;
};

constexpr uint32_t kOnes = 0xffffffff;

/// The lines "philox4x32 7" and "philox4x32 10" of Random123's
/// tests/kat_vectors (github.com/DEShawResearch/random123).
constexpr KnownAnswer kKnownAnswers[] = {
    {7, {0, 0, 0, 0}, {0, 0}, {0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48}},
    {7,
     {kOnes, kOnes, kOnes, kOnes},
     {kOnes, kOnes},
     {0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662}},
    {7,
     {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0x4dfccaba, 0x190a87f0, 0xc47362ba, 0xb6b5242a}},
    {10,
     {0, 0, 0, 0},
     {0, 0},
     {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
    {10,
     {kOnes, kOnes, kOnes, kOnes},
     {kOnes, kOnes},
     {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
    {10,
     {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
};

TEST(PhiloxTest, KnownAnswers) {
  for (const KnownAnswer &answer : kKnownAnswers)
    EXPECT_EQ(philox4x32(answer.counter, answer.key, answer.rounds),
              answer.result)
        << answer.rounds << " rounds, counter " << answer.counter[0];
}

TEST(PhiloxTest, DefaultsToSevenRounds) {
  EXPECT_EQ(philox4x32({1, 2, 3, 4}, {5, 6}),
            philox4x32({1, 2, 3, 4}, {5, 6}, 7));
}

TEST(PhiloxTest, UniformTakesTheTopBitsOfItsWord) {
  // Each half of the seed and of the element's block number distinct.
  uint64_t seed = 0x0123456789abcdef;
  uint32_t tensor = 42;
  uint64_t position = 0x1122334455667788 >> 2;
  for (unsigned word = 0; word < 4; ++word) {
    uint32_t bits =
        philox4x32({uint32_t(position), uint32_t(position >> 32), tensor, 0},
                   {0x89abcdef, 0x01234567}, 7)[word];
    EXPECT_EQ(philoxUniform(seed, tensor, 4 * position + word),
              float(bits >> 8) / 16777216.0f);
  }
}

/// From the first known answer: the words of block 0, tensor 0, seed 0.
TEST(PhiloxTest, UniformOfSeedZero) {
  EXPECT_EQ(philoxUniform(0, 0, 0), float(0x5f6fb7) / 0x1p24f);
  EXPECT_EQ(philoxUniform(0, 0, 1), float(0x0d893f) / 0x1p24f);
  EXPECT_EQ(philoxUniform(0, 0, 2), float(0x4f121f) / 0x1p24f);
  EXPECT_EQ(philoxUniform(0, 0, 3), float(0x4f730a) / 0x1p24f);
}

TEST(PhiloxTest, UniformStaysInRangeAndIsUniform) {
  constexpr int kCount = 1 << 16;
  double sum = 0, squares = 0;
  float least = 1, most = 0;
  for (int i = 0; i < kCount; ++i) {
    float u = philoxUniform(/*seed=*/3, /*tensor=*/0, i);
    ASSERT_GE(u, 0.0f);
    ASSERT_LT(u, 1.0f);
    ASSERT_EQ(u * 0x1p24f, std::floor(u * 0x1p24f));
    sum += u;
    squares += double(u) * u;
    least = std::min(least, u);
    most = std::max(most, u);
  }
  // Four standard deviations of the mean of u and of u².
  EXPECT_NEAR(sum / kCount, 1.0 / 2, 4 * std::sqrt(1.0 / 12 / kCount));
  EXPECT_NEAR(squares / kCount, 1.0 / 3, 4 * std::sqrt(4.0 / 45 / kCount));
  EXPECT_LT(least, 1e-3);
  EXPECT_GT(most, 1 - 1e-3);
}

TEST(PhiloxTest, UniformIsIndependentOfTheOrderOfCalls) {
  constexpr int kCount = 64;
  float forward[kCount];
  for (int i = 0; i < kCount; ++i)
    forward[i] = philoxUniform(7, 1, i);
  for (int i = kCount - 1; i >= 0; --i)
    EXPECT_EQ(philoxUniform(7, 1, i), forward[i]);
}

TEST(PhiloxTest, SeedsTensorsAndElementsGiveOtherStreams) {
  std::set<float> seen;
  uint64_t high = uint64_t{1} << 32;
  for (uint64_t seed : {uint64_t{0}, uint64_t{1}, high})
    for (uint32_t tensor : {0, 1})
      for (uint64_t element : {uint64_t{0}, uint64_t{1}, uint64_t{4}, 4 * high})
        seen.insert(philoxUniform(seed, tensor, element));
  EXPECT_EQ(seen.size(), 3u * 2u * 4u);
}

} // namespace
