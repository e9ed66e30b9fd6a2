//===- SelectSchedulesTest.cpp - Tests of choices -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"
#include "ContractCases.h"
#include "hlq/Target/Limits.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

const Chip &hopper() { return *findChip("sm_90a"); }

std::string select(std::optional<int64_t> m, std::optional<int64_t> n,
                   std::optional<int64_t> k, ContractTraits traits = {}) {
  auto selected = selectSchedule(ContractProblem{m, n, k, traits}, hopper());
  return selected ? toString(*selected.schedule) : selected.reason;
}

//===----------------------------------------------------------------------===//
// Choices for contractions
//===----------------------------------------------------------------------===//

// What doesn't depend on a few percent; MeasuredTest is about those.
TEST(SelectContractTest, Pinned) {
  EXPECT_EQ(select(3072, 768, 12608), "128x160x128x5x2x8");
  EXPECT_EQ(select(1024, 1024, 1024), "64x128x128x8x1x8");
  EXPECT_EQ(select(197, 768, 768), "64x32x128x8x1x8");
  EXPECT_EQ(select(1, 1, 1), "64x32x128x8x1x8");
  EXPECT_EQ(select(64, 65536, 4096), "64x256x128x5x1x8");
}

TEST(SelectContractTest, UnknownSizesAreTakenToBeLarge) {
  EXPECT_EQ(select({}, {}, {}), select(8192, 8192, 8192));
  EXPECT_EQ(select({}, 768, 3072), select(8192, 768, 3072));
  EXPECT_EQ(select(1, 1, {}), "64x32x128x8x1x8");
}

TEST(SelectContractTest, CandidatesAreWithinLimits) {
  ContractTraits blocks;
  blocks.lhsScales = {1, 256};
  for (const ContractTraits &traits : {ContractTraits(), blocks}) {
    auto candidates = getContractCandidates(traits, hopper());
    EXPECT_GT(candidates.size(), 10u);
    for (const ContractSchedule &candidate : candidates)
      EXPECT_EQ(explainLimit(candidate, traits, hopper()), std::nullopt)
          << toString(candidate);
  }
}

TEST(SelectContractTest, ScalesPerBlockHaveTilesOfTheirOwn) {
  ContractTraits blocks;
  blocks.lhsScales = {1, 256};
  // Ahead of all other tiles by 10 %, and by 5 %.
  EXPECT_EQ(select(3072, 768, 12608, blocks), "128x160x128x5x2x8");
  std::string tile = select(25216, 768, 3072, blocks);
  EXPECT_EQ(tile.substr(0, 8), "128x192x") << tile;
  double plain =
      selectSchedule(ContractProblem{8192, 4096, 4096}, hopper()).estimate.time;
  double scaled =
      selectSchedule(ContractProblem{8192, 4096, 4096, blocks}, hopper())
          .estimate.time;
  EXPECT_LT(plain, scaled);
  EXPECT_LT(scaled, 1.2 * plain);
}

/// Thousands of sizes, among them 1 and each side of every tile's edge.
std::vector<int64_t> sweep() {
  std::vector<int64_t> sizes = {1, 15, 16, 17, 2048, 4095, 100000, 1 << 20};
  for (int64_t tile : {64, 112, 128, 160, 192, 256})
    for (int64_t size : {tile - 1, tile, tile + 1})
      sizes.push_back(size);
  llvm::sort(sizes);
  sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
  return sizes;
}

TEST(SelectContractTest, NeverViolatesALimit) {
  int64_t count = 0;
  for (const ContractTraits &traits : allTraits())
    for (int64_t m : sweep())
      for (int64_t n : sweep())
        for (int64_t k : {1, 4096}) {
          auto selected =
              selectSchedule(ContractProblem{m, n, k, traits}, hopper());
          ASSERT_TRUE(selected) << selected.reason;
          EXPECT_EQ(selected.reason, "");
          EXPECT_EQ(explainLimit(*selected.schedule, traits, hopper()),
                    std::nullopt);
          ++count;
        }
  EXPECT_GT(count, 10000);
}

TEST(SelectContractTest, MoreWorkNeverTakesLess) {
  std::vector<int64_t> sizes = sweep();
  for (size_t i = 1; i < sizes.size(); ++i)
    for (int64_t other : sizes) {
      auto cost = [](int64_t m, int64_t n, int64_t k) {
        // Rows of other alignments are stored otherwise.
        return selectSchedule(ContractProblem{m, (n + 7) / 8 * 8, k}, hopper())
            .estimate.time;
      };
      EXPECT_LE(cost(sizes[i - 1], other, 512), cost(sizes[i], other, 512));
      EXPECT_LE(cost(other, sizes[i - 1], 512), cost(other, sizes[i], 512));
      EXPECT_LE(cost(512, other, sizes[i - 1]), cost(512, other, sizes[i]));
    }
}

TEST(SelectContractTest, FewTilesAreSmallTiles) {
  // What a single wave of the smallest tiles covers gets them.
  for (int64_t m : {1, 64, 512})
    for (int64_t n : {1, 64, 512})
      EXPECT_EQ(select(m, n, 1024), "64x32x128x8x1x8") << m << " " << n;
  // And what fills the chip many times doesn't.
  for (int64_t size : {4096, 8192, 65536}) {
    auto selected = selectSchedule(ContractProblem{size, size, size}, hopper());
    EXPECT_GE(selected.schedule->tileM * selected.schedule->tileN, 128 * 160);
  }
}

TEST(SelectContractTest, PredictionAndRunnerUpComeAlong) {
  auto selected = selectSchedule(ContractProblem{8192, 4096, 4096}, hopper());
  ASSERT_TRUE(selected && selected.runnerUp);
  EXPECT_GT(selected.estimate.time, 100);
  EXPECT_LE(selected.estimate.time, selected.runnerUpEstimate.time);
  EXPECT_FALSE(*selected.schedule == *selected.runnerUp);
  EXPECT_EQ(
      estimateSchedule({8192, 4096, 4096}, *selected.runnerUp, hopper())->time,
      selected.runnerUpEstimate.time);
  // None is better than the runner-up but the chosen one.
  for (const ContractSchedule &candidate :
       getContractCandidates({}, hopper())) {
    if (!(candidate == *selected.schedule)) {
      EXPECT_GE(estimateSchedule({8192, 4096, 4096}, candidate, hopper())->time,
                selected.runnerUpEstimate.time);
    }
  }
}

TEST(SelectContractTest, TilesByHandMayHaveNoPrediction) {
  EXPECT_EQ(estimateSchedule({64, 64, 64}, {256, 16, 128, 2, 2, 8}, hopper()),
            std::nullopt);
  EXPECT_EQ(estimateSchedule({64, 64, 64}, {128, 256, 128, 4, 2, 8},
                             *findChip("sm_80")),
            std::nullopt);
}

TEST(SelectContractTest, OtherChipsSayWhatIsMissing) {
  for (const Chip &chip : getChips()) {
    if (chip.missing.empty())
      continue;
    std::string reason = chip.name.str() + " lacks " + chip.missing.str();
    EXPECT_EQ(selectSchedule(ContractProblem{}, chip).reason, reason);
    EXPECT_FALSE(selectSchedule(ContractProblem{}, chip));
    EXPECT_EQ(selectSchedule(EncodeProblem{}, chip).reason, reason);
    EXPECT_FALSE(selectSchedule(EncodeProblem{}, chip));
  }
}

//===----------------------------------------------------------------------===//
// Encodings
//===----------------------------------------------------------------------===//

/// Views of which so many codes of 16 elements are kept.
EncodeProblem encoding(int64_t bits, const std::vector<int64_t> &kept) {
  EncodeProblem problem;
  problem.elementBits = bits;
  for (int64_t count : kept)
    problem.views.emplace_back().kept = count;
  return problem;
}

TEST(SelectEncodeTest, Pinned) {
  auto blocks = [](int64_t bits, std::vector<int64_t> views) {
    return selectSchedule(encoding(bits, std::move(views)), hopper())
        .schedule->blocksPerMultiprocessor;
  };
  // gy, x and W by the recipe; gy without a basis; all views of a matrix.
  EXPECT_EQ(blocks(16, {16, 8}), 4);
  EXPECT_EQ(blocks(16, {8}), 4);
  EXPECT_EQ(blocks(16, {16}), 4);
  EXPECT_EQ(blocks(16, {16, 16}), 4);
  EXPECT_EQ(blocks(16, {16, 16, 16, 16}), 4);
  EXPECT_EQ(blocks(32, {16, 8}), 2);
  EXPECT_EQ(blocks(32, {16}), 2);
  // A maximum a view and warp: more than two blocks have room for.
  EXPECT_EQ(blocks(32, std::vector<int64_t>(600, 8)), 1);
}

TEST(SelectEncodeTest, NeverViolatesALimit) {
  for (int64_t bits : {16, 32}) {
    std::vector<int64_t> views;
    for (int64_t count = 1; count <= 24; ++count) {
      views.push_back(count % 3 == 0 ? 8 : 16);
      EncodeProblem problem = encoding(bits, views);
      auto selected = selectSchedule(problem, hopper());
      ASSERT_TRUE(selected) << bits << " " << count << selected.reason;
      EXPECT_EQ(explainLimit(*selected.schedule, problem, hopper()),
                std::nullopt);
    }
  }
}

} // namespace
