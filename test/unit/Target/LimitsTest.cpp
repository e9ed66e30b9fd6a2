//===- LimitsTest.cpp - Tests of what a chip can't hold -----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/Limits.h"
#include "ContractCases.h"

#include "gtest/gtest.h"

#include <string>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

const Chip &hopper() { return *findChip("sm_90a"); }

/// Why the schedule is refused, "" where it isn't.
std::string explain(const ContractSchedule &schedule,
                    const ContractTraits &traits = {}) {
  return explainLimit(schedule, traits, hopper()).value_or("");
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
  // Packed operands are in registers beside them.
  ContractTraits packed;
  packed.packedLhs = true;
  EXPECT_EQ(explain({256, 192, 128, 2, 2, 8}, packed),
            "192 accumulators a thread: at most 160 fit");
  EXPECT_EQ(explain({256, 160, 128, 2, 2, 8}, packed), "");
  EXPECT_EQ(explain({192, 192, 128, 2, 3, 8}, packed), "");
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

ContractTraits withBlocks(ScaleBlock lhs, ScaleBlock rhs,
                          bool accumulates = false) {
  return {2, lhs, rhs, accumulates};
}

TEST(ContractLimitTest, ScalesAreThoseThatAWarpCanShare) {
  ContractSchedule schedule{128, 128, 128, 4, 2, 8};
  for (ScaleBlock block : {ScaleBlock{0, 256}, ScaleBlock{1, 256},
                           ScaleBlock{16, 256}, ScaleBlock{128, 384}}) {
    EXPECT_EQ(explain(schedule, withBlocks(block, {})), "");
    EXPECT_EQ(explain(schedule, withBlocks({1, 0}, block)), "");
  }
  EXPECT_EQ(explain(schedule, withBlocks({128, 256}, {1, 512})), "");
  EXPECT_EQ(explain(schedule, withBlocks({8, 256}, {})),
            "scales of 8 rows each: one for all, one for each row, or, where "
            "they come in blocks of codes, for a multiple of 16 is expected");
  EXPECT_NE(explain(schedule, withBlocks({128, 0}, {})), "");
  EXPECT_EQ(explain(schedule, withBlocks({128, 0}, {1, 256})), "");
  EXPECT_EQ(explain(schedule, withBlocks({}, {1, 192})),
            "scales of 192 codes each: a multiple of 128, those of a stage, is "
            "expected");
  EXPECT_EQ(explain(schedule, withBlocks({1, 256}, {128, 384})),
            "scales of 384 codes beside those of 256: a multiple is expected");
}

TEST(ContractLimitTest, SumsInBlocksAreHeldTwice) {
  ContractTraits blocks = withBlocks({1, 256}, {128, 256});
  // As a whole up to 96 + 96, in halves 64 + 128.
  EXPECT_EQ(explain({128, 192, 128, 4, 2, 8}, blocks), "");
  EXPECT_EQ(explain({128, 208, 128, 4, 2, 8}, blocks),
            "208 accumulators a thread: at most 192 fit");
  EXPECT_EQ(explain({128, 256, 128, 4, 2, 8}, blocks), "");
  EXPECT_EQ(explain({256, 128, 128, 4, 2, 8}, blocks), "");
  EXPECT_EQ(explain({256, 160, 128, 3, 2, 8}, blocks),
            "240 accumulators a thread: at most 192 fit");
  EXPECT_EQ(explain({192, 128, 128, 4, 3, 8}, blocks), "");
  EXPECT_EQ(explain({192, 160, 128, 4, 3, 8}, blocks), "");
  EXPECT_EQ(explain({192, 176, 128, 4, 3, 8}, blocks),
            "176 accumulators a thread: at most 128 fit");
  // What is added, and scales of columns, are addressed beside.
  ContractTraits adding = withBlocks({1, 256}, {128, 256}, true);
  ContractTraits columns = withBlocks({128, 256}, {1, 256});
  ContractTraits both = withBlocks({128, 256}, {1, 0}, true);
  for (const ContractTraits &traits : {adding, columns}) {
    EXPECT_EQ(explain({128, 160, 128, 4, 2, 8}, traits), "");
    EXPECT_EQ(explain({128, 256, 128, 4, 2, 8}, traits),
              "192 accumulators a thread: at most 160 fit");
    EXPECT_EQ(explain({256, 128, 128, 4, 2, 8}, traits),
              "192 accumulators a thread: at most 160 fit");
    EXPECT_EQ(explain({192, 96, 128, 4, 3, 8}, traits), "");
  }
  EXPECT_EQ(explain({128, 128, 128, 4, 2, 8}, both), "");
  EXPECT_EQ(explain({256, 96, 128, 4, 2, 8}, both),
            "144 accumulators a thread: at most 128 fit");
}

TEST(ContractLimitTest, StagesThatAreReadAgainStayInTheRing) {
  ContractSchedule halves{128, 256, 128, 4, 2, 8};
  EXPECT_EQ(explain(halves, withBlocks({1, 384}, {})), "");
  EXPECT_EQ(explain(halves, withBlocks({1, 512}, {})),
            "4 stages: more than the 4 of a block of scales are expected where "
            "sums are formed in parts");
  EXPECT_EQ(explain({128, 192, 128, 4, 2, 8}, withBlocks({1, 2048}, {})), "");
}

//===----------------------------------------------------------------------===//
// Limits of encodings
//===----------------------------------------------------------------------===//

/// Views of which so many codes of 16 elements are kept.
EncodeProblem encoding(int64_t bits, const std::vector<int64_t> &kept) {
  EncodeProblem problem;
  problem.elementBits = bits;
  for (int64_t count : kept)
    problem.views.emplace_back().kept = count;
  return problem;
}

TEST(EncodeLimitTest, EachNumberHasItsEdges) {
  EncodeProblem problem = encoding(16, {16, 8});
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

TEST(EncodeLimitTest, TilesFindScalesTogether) {
  // 512 tokens, of which half the coefficients are kept, beside outputs.
  EncodeProblem problem = encoding(16, {16, 8});
  problem.views[1].transposed = true;
  problem.views[1].scales = {128, 256};
  auto reason = [&](int64_t outputs) {
    problem.views[0].scales = {1, outputs};
    return explainLimit({128, 128, 8, 1}, problem, hopper()).value_or("");
  };
  EXPECT_EQ(reason(256), "");
  EXPECT_EQ(problem.getCluster().rows, 4);
  EXPECT_EQ(problem.getCluster().columns, 2);
  EXPECT_EQ(reason(512), "16 tiles of 128 x 128 elements share scales: at most "
                         "8 find them together");
  // A scale for each row is none that tiles look for.
  EXPECT_EQ(reason(0), "");
  EXPECT_EQ(problem.getCluster().size(), 4);
  problem.views.pop_back();
  EXPECT_EQ(reason(1024), "");
  EXPECT_NE(reason(2048), "");
}

TEST(EncodeLimitTest, BlocksMustFitTogether) {
  // float: 96 KiB and one view of 16 KiB at a time.
  EncodeProblem problem = encoding(32, {16, 16});
  auto reason = [&](int64_t blocks) {
    return explainLimit({128, 128, 8, blocks}, problem, hopper()).value_or("");
  };
  EXPECT_EQ(reason(1), "");
  EXPECT_EQ(reason(2), "");
  EXPECT_EQ(reason(3), "3 blocks of 114688 bytes of shared memory, and 1024 "
                       "more each: a multiprocessor of sm_90a has 233472");
}

} // namespace
