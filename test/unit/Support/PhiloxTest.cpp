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
#include <string>

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

/// Block p of a span of 64 has the elements 4p + 16·word + byte.
TEST(PhiloxTest, ABlockServesSixteenElements) {
  // Each half of the seed and of the span's number distinct.
  uint64_t seed = 0x0123456789abcdef;
  uint32_t tensor = 42;
  uint64_t span = 0x112233445566778;
  for (unsigned p = 0; p < 4; ++p) {
    uint64_t position = 4 * span + p;
    Block block =
        philox4x32({uint32_t(position), uint32_t(position >> 32), tensor, 0},
                   {0x89abcdef, 0x01234567}, 7);
    for (unsigned word = 0; word < 4; ++word)
      for (unsigned byte = 0; byte < 4; ++byte)
        EXPECT_EQ(
            philoxByte(seed, tensor, 64 * span + 4 * p + 16 * word + byte),
            block[word] >> (8 * byte) & 0xff)
            << p << " " << word << " " << byte;
  }
}

/// From the first known answer: the words of block 0, tensor 0, seed 0.
TEST(PhiloxTest, BytesOfSeedZero) {
  for (auto [element, byte] : {std::pair(0, 0x09),
                               {1, 0xb7},
                               {2, 0x6f},
                               {3, 0x5f},
                               {16, 0x64},
                               {17, 0x3f},
                               {33, 0x1f},
                               {48, 0x48},
                               {51, 0x4f}})
    EXPECT_EQ(philoxByte(0, 0, element), byte) << element;
}

TEST(PhiloxTest, BytesAreUniform) {
  constexpr int kCount = 1 << 16;
  int counts[256] = {};
  for (int i = 0; i < kCount; ++i)
    ++counts[philoxByte(/*seed=*/3, /*tensor=*/0, i)];
  double squares = 0;
  for (int count : counts)
    squares += (count - kCount / 256.0) * (count - kCount / 256.0);
  // Chi squared of 255 degrees of freedom: four standard deviations.
  EXPECT_NEAR(squares / (kCount / 256.0), 255, 4 * std::sqrt(2 * 255.0));
}

TEST(PhiloxTest, BytesAreIndependentOfTheOrderOfCalls) {
  constexpr int kCount = 64;
  uint8_t forward[kCount];
  for (int i = 0; i < kCount; ++i)
    forward[i] = philoxByte(7, 1, i);
  for (int i = kCount - 1; i >= 0; --i)
    EXPECT_EQ(philoxByte(7, 1, i), forward[i]);
}

/// 64 bytes as a string, which no other stream has.
TEST(PhiloxTest, SeedsTensorsAndSpansGiveOtherStreams) {
  std::set<std::string> seen;
  uint64_t high = uint64_t{1} << 32;
  for (uint64_t seed : {uint64_t{0}, uint64_t{1}, high})
    for (uint32_t tensor : {0, 1})
      for (uint64_t span : {uint64_t{0}, uint64_t{1}, high >> 2, high}) {
        std::string bytes;
        for (uint64_t i = 0; i < 64; ++i)
          bytes += char(philoxByte(seed, tensor, 64 * span + i));
        seen.insert(bytes);
      }
  EXPECT_EQ(seen.size(), 3u * 2u * 4u);
}

} // namespace
