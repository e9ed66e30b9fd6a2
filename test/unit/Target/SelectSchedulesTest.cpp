//===- SelectSchedulesTest.cpp - Tests of limits and choices --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

const Chip &hopper() { return *findChip("sm_90a"); }

std::string toString(const ContractSchedule &schedule) {
  std::string text;
  for (int64_t number : {schedule.tileM, schedule.tileN, schedule.tileK,
                         schedule.stages, schedule.consumers, schedule.raster})
    text += (text.empty() ? "" : "x") + std::to_string(number);
  return text;
}

std::string select(std::optional<int64_t> m, std::optional<int64_t> n,
                   std::optional<int64_t> k, ContractTraits traits = {}) {
  auto selected = selectSchedule(ContractProblem{m, n, k, traits}, hopper());
  return selected ? toString(*selected.schedule) : selected.reason;
}

/// Why the schedule is refused, "" where it isn't.
std::string explain(const ContractSchedule &schedule,
                    const ContractTraits &traits = {}) {
  return explainLimit(schedule, traits, hopper()).value_or("");
}

std::vector<ContractTraits> allTraits() {
  std::vector<ContractTraits> all;
  for (int64_t bytes : {2, 4})
    for (bool lhs : {false, true})
      for (bool rhs : {false, true})
        for (bool accumulates : {false, true})
          all.push_back({bytes, {lhs, 0}, {rhs, 0}, accumulates});
  return all;
}

//===----------------------------------------------------------------------===//
// Limits of contractions
//===----------------------------------------------------------------------===//

TEST(ContractLimitTest, EachNumberHasItsEdges) {
  ContractSchedule good{128, 128, 128, 4, 2, 8};
  EXPECT_EQ(explain(good), "");
  struct Case {
    int64_t ContractSchedule::*member;
    int64_t value;
    std::string reason;
  };
  std::vector<Case> cases = {
      {&ContractSchedule::tileM, 64, "tile of 64 rows: a multiple of 128"},
      {&ContractSchedule::tileM, 192, "tile of 192 rows: a multiple of 128"},
      {&ContractSchedule::tileM, 256, ""},
      {&ContractSchedule::tileN, 0, "tile of 0 columns: a multiple of 16"},
      {&ContractSchedule::tileN, 16, ""},
      {&ContractSchedule::tileN, 24, "tile of 24 columns: a multiple of 16"},
      {&ContractSchedule::tileN, 256, ""},
      {&ContractSchedule::tileN, 272,
       "tile of 272 columns: a multiple of 16 up"},
      {&ContractSchedule::tileK, 64, "tile of 64 codes"},
      {&ContractSchedule::tileK, 256, "tile of 256 codes"},
      {&ContractSchedule::stages, 1, "1 stages: at least 2"},
      {&ContractSchedule::stages, 2, ""},
      {&ContractSchedule::stages, 6, ""},
      {&ContractSchedule::stages, 7,
       "bytes of shared memory: a block on sm_90a"},
      {&ContractSchedule::consumers, 0, "0 warpgroups that multiply: 1 to 3"},
      {&ContractSchedule::consumers, 1, ""},
      {&ContractSchedule::consumers, 4, "4 warpgroups that multiply: 1 to 3"},
      {&ContractSchedule::raster, 0, "raster of 0 rows of tiles: 1 to 1024"},
      {&ContractSchedule::raster, 1, ""},
      {&ContractSchedule::raster, 1024, ""},
      {&ContractSchedule::raster, 1025, "raster of 1025 rows of tiles"},
  };
  for (const Case &testCase : cases) {
    ContractSchedule schedule = good;
    schedule.*testCase.member = testCase.value;
    std::string reason = explain(schedule);
    SCOPED_TRACE(toString(schedule) + ": " + reason);
    EXPECT_EQ(reason.empty(), testCase.reason.empty());
    EXPECT_NE(reason.find(testCase.reason), std::string::npos)
        << testCase.reason;
  }
}

TEST(ContractLimitTest, AccumulatorsAreBoundedByTheRegistersLeft) {
  EXPECT_EQ(explain({256, 192, 128, 2, 2, 8}), "");
  EXPECT_EQ(explain({256, 208, 128, 2, 2, 8}),
            "208 accumulators a thread: at most 192 fit");
  EXPECT_EQ(explain({64, 256, 128, 2, 1, 8}), "");
  EXPECT_EQ(explain({128, 192, 128, 2, 1, 8}), "");
  EXPECT_EQ(explain({128, 208, 128, 2, 1, 8}),
            "208 accumulators a thread: at most 192 fit");
  EXPECT_EQ(explain({192, 192, 128, 2, 3, 8}), "");
  EXPECT_EQ(explain({192, 208, 128, 2, 3, 8}),
            "104 accumulators a thread: at most 96 fit");
}

TEST(ContractLimitTest, SharedMemoryIsThatOfTheKernel) {
  // Seven stages fit beside results in registers, not beside chunks.
  ContractSchedule schedule{128, 128, 128, 7, 2, 8};
  ContractTraits wide, wideAndScaled;
  wide.resultBytes = wideAndScaled.resultBytes = 4;
  wideAndScaled.rhsScales = {1, 0};
  EXPECT_EQ(explain(schedule),
            "237680 bytes of shared memory: a block on sm_90a has 232448");
  EXPECT_EQ(explain(schedule, wide), "");
  EXPECT_EQ(explain(schedule, wideAndScaled), "");
  // The same tile at the edge: every total from the layout, at most and beyond
  // what a block may have.
  for (const ContractTraits &traits : allTraits())
    for (int64_t stages = 2; stages < 12; ++stages)
      for (int64_t tileN = 16; tileN <= 256; tileN += 16) {
        ContractSchedule schedule{128, tileN, 128, stages, 2, 8};
        int64_t bytes = ContractLayout(schedule, traits, hopper()).totalBytes;
        EXPECT_EQ(explain(schedule, traits).empty(), bytes <= 232448)
            << toString(schedule) << " " << bytes;
      }
}

TEST(ContractLimitTest, AnotherChipsMemoryCounts) {
  ContractSchedule schedule{128, 128, 128, 2, 2, 8};
  EXPECT_EQ(explain(schedule), "");
  Chip small = hopper();
  small.sharedMemoryPerBlock = 65536;
  EXPECT_NE(explainLimit(schedule, {}, small), std::nullopt);
}

//===----------------------------------------------------------------------===//
// Choices for contractions
//===----------------------------------------------------------------------===//

TEST(SelectContractTest, Pinned) {
  EXPECT_EQ(select(8192, 4096, 4096), "128x256x128x4x2x8");
  EXPECT_EQ(select(8192, 8192, 8192), "256x192x128x3x2x8");
  EXPECT_EQ(select(25216, 768, 3072), "256x192x128x3x2x8");
  EXPECT_EQ(select(3072, 768, 12608), "128x160x128x5x2x8");
  EXPECT_EQ(select(2304, 768, 12608), "128x112x128x6x2x8");
  EXPECT_EQ(select(768, 768, 3072), "128x64x128x6x2x8");
  EXPECT_EQ(select(6304, 768, 3072), "256x192x128x3x2x8");
  EXPECT_EQ(select(1024, 1024, 1024), "128x96x128x6x2x8");
  EXPECT_EQ(select(197, 768, 768), "64x64x128x6x1x8");
  EXPECT_EQ(select(1, 1, 1), "64x64x128x6x1x8");
  EXPECT_EQ(select(64, 65536, 4096), "64x256x128x5x1x8");
}

TEST(SelectContractTest, UnknownSizesAreTakenToBeLarge) {
  EXPECT_EQ(select({}, {}, {}), select(8192, 8192, 8192));
  EXPECT_EQ(select({}, 768, 3072), select(8192, 768, 3072));
  EXPECT_EQ(select(1, 1, {}), "64x64x128x6x1x8");
}

TEST(SelectContractTest, CandidatesAreWithinLimitsForEveryKernel) {
  for (const ContractSchedule &candidate : getContractCandidates())
    EXPECT_EQ(explain(candidate), "") << toString(candidate);
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
          EXPECT_EQ(explain(*selected.schedule, traits), "");
          ++count;
        }
  EXPECT_GT(count, 10000);
}

TEST(SelectContractTest, MoreWorkNeverTakesLess) {
  std::vector<int64_t> sizes = sweep();
  for (size_t i = 1; i < sizes.size(); ++i)
    for (int64_t other : sizes) {
      auto cost = [](int64_t m, int64_t n, int64_t k) {
        return selectSchedule(ContractProblem{m, n, k}, hopper()).cost;
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
      EXPECT_EQ(select(m, n, 1024), "64x64x128x6x1x8") << m << " " << n;
  // And what fills the chip many times doesn't.
  for (int64_t size : {4096, 8192, 65536}) {
    auto selected = selectSchedule(ContractProblem{size, size, size}, hopper());
    EXPECT_GE(selected.schedule->tileM * selected.schedule->tileN, 128 * 256);
  }
}

/// Measured on an H200: 10^12 operations a second with random codes and results
/// in bf16 or f16, for ten sizes m, n, k.
const ContractSchedule measuredSchedules[] = {
    {128, 256, 128, 4, 2, 8}, {128, 192, 128, 5, 2, 8},
    {128, 192, 128, 4, 2, 8}, {256, 192, 128, 3, 2, 8},
    {256, 128, 128, 4, 2, 8}, {128, 160, 128, 5, 2, 8},
    {128, 128, 128, 6, 2, 8}, {128, 112, 128, 6, 2, 8},
    {192, 160, 128, 4, 3, 8}};
struct Measured {
  int64_t m, n, k;
  int64_t rates[std::size(measuredSchedules)];
};
const Measured measuredRates[] = {
    {8192, 4096, 4096, {1405, 1337, 1329, 1331, 1370, 1339, 1165, 1155, 1306}},
    {8192, 4096, 11008, {1399, 1316, 1356, 1403, 1422, 1284, 1282, 1262, 1320}},
    {11008, 4096, 4096, {1324, 1263, 1295, 1345, 1303, 1284, 1273, 1177, 1291}},
    {4096, 11008, 4096, {1300, 1252, 1284, 1336, 1309, 1257, 1262, 1185, 1274}},
    {25216, 768, 3072, {1224, 1203, 1235, 1332, 1169, 1140, 1164, 1055, 1189}},
    {25216, 768, 2304, {1179, 1141, 1180, 1289, 1147, 1099, 1144, 998, 1145}},
    {3072, 768, 12608, {922, 1180, 1110, 645, 951, 1229, 897, 972, 1001}},
    {2304, 768, 12608, {687, 938, 937, 493, 721, 1045, 1171, 1199, 738}},
    {8192, 8192, 8192, {1396, 1274, 1297, 1462, 1384, 1337, 1328, 1223, 1273}},
    {16384, 8192, 8192, {1388, 1309, 1397, 1492, 1380, 1294, 1328, 1236, 1298}},
};

TEST(SelectContractTest, IsWithinThreePercentOfTheBestMeasured) {
  for (const Measured &measured : measuredRates) {
    std::string chosen = select(measured.m, measured.n, measured.k);
    SCOPED_TRACE(std::to_string(measured.m) + "x" + std::to_string(measured.n) +
                 "x" + std::to_string(measured.k) + ": " + chosen);
    int64_t rate = 0, best = 0;
    for (auto [schedule, measuredRate] :
         llvm::zip(measuredSchedules, measured.rates)) {
      if (toString(schedule) == chosen)
        rate = measuredRate;
      best = std::max(best, measuredRate);
    }
    EXPECT_GE(rate, 0.97 * best);
  }
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

EncodeProblem encoding(int64_t bits, std::vector<int64_t> views) {
  EncodeProblem problem;
  problem.elementBits = bits;
  problem.viewBytes.assign(views.begin(), views.end());
  return problem;
}

TEST(EncodeLimitTest, EachNumberHasItsEdges) {
  EncodeProblem problem = encoding(16, {16384, 8192});
  auto reason = [&](EncodeSchedule schedule) {
    return explainLimit(schedule, problem, hopper()).value_or("");
  };
  EXPECT_EQ(reason({128, 128, 8, 4}), "");
  EXPECT_EQ(reason({64, 128, 8, 4}),
            "tile of 64 x 128 elements: 128 x 128 is expected");
  EXPECT_EQ(reason({128, 256, 8, 4}),
            "tile of 128 x 256 elements: 128 x 128 is expected");
  EXPECT_EQ(reason({128, 128, 0, 4}),
            "raster of 0 rows of tiles: 1 to 1024 are expected");
  EXPECT_EQ(reason({128, 128, 1024, 4}), "");
  EXPECT_EQ(reason({128, 128, 1025, 4}),
            "raster of 1025 rows of tiles: 1 to 1024 are expected");
  EXPECT_EQ(reason({128, 128, 8, 0}),
            "0 blocks on a multiprocessor: 1 to 4 are expected");
  EXPECT_EQ(reason({128, 128, 8, 1}), "");
  EXPECT_EQ(reason({128, 128, 8, 5}),
            "5 blocks on a multiprocessor: 1 to 4 are expected");
}

TEST(EncodeLimitTest, BlocksMustFitTogether) {
  // float: 96 KiB and one view of 16 KiB at a time.
  EncodeProblem problem = encoding(32, {16384, 16384});
  auto reason = [&](int64_t blocks) {
    return explainLimit({128, 128, 8, blocks}, problem, hopper()).value_or("");
  };
  EXPECT_EQ(reason(1), "");
  EXPECT_EQ(reason(2), "");
  EXPECT_EQ(reason(3), "3 blocks of 114688 bytes of shared memory, and 1024 "
                       "more each: a multiprocessor of sm_90a has 233472");
}

TEST(SelectEncodeTest, Pinned) {
  auto blocks = [](int64_t bits, std::vector<int64_t> views) {
    return selectSchedule(encoding(bits, std::move(views)), hopper())
        .schedule->blocksPerMultiprocessor;
  };
  // gy, x and W by the recipe; gy without a basis; all views of a matrix.
  EXPECT_EQ(blocks(16, {16384, 8192}), 4);
  EXPECT_EQ(blocks(16, {8192}), 4);
  EXPECT_EQ(blocks(16, {16384}), 4);
  EXPECT_EQ(blocks(16, {16384, 16384}), 4);
  EXPECT_EQ(blocks(16, {16384, 16384, 16384, 16384}), 4);
  EXPECT_EQ(blocks(32, {16384, 8192}), 2);
  EXPECT_EQ(blocks(32, {16384}), 2);
  // A maximum a view and warp: more than two blocks have room for.
  EXPECT_EQ(blocks(32, std::vector<int64_t>(600, 8192)), 1);
}

TEST(SelectEncodeTest, NeverViolatesALimit) {
  for (int64_t bits : {16, 32}) {
    std::vector<int64_t> views;
    for (int64_t count = 1; count <= 24; ++count) {
      views.push_back(count % 3 == 0 ? 8192 : 16384);
      EncodeProblem problem = encoding(bits, views);
      auto selected = selectSchedule(problem, hopper());
      ASSERT_TRUE(selected) << bits << " " << count << selected.reason;
      EXPECT_EQ(explainLimit(*selected.schedule, problem, hopper()),
                std::nullopt);
    }
  }
}

} // namespace
