//===- SharedMemoryTest.cpp - Tests of the layout of shared memory --------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SharedMemory.h"

#include "gtest/gtest.h"

#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

const Chip &hopper() { return *findChip("sm_90a"); }

TEST(ContractLayoutTest, PartsFollowOneAnother) {
  // 128 x 256, four stages, two warpgroups, bf16: by hand.
  ContractLayout layout({128, 256, 128, 4, 2, 8}, {}, hopper());
  EXPECT_EQ(layout.rowBlocks, 1);
  EXPECT_EQ(layout.lhsBytes, 16384);
  EXPECT_EQ(layout.stageBytes, 49152);
  EXPECT_EQ(layout.chunkColumns, 64);
  EXPECT_EQ(layout.chunkBytes, 8192);
  EXPECT_EQ(layout.chunks, 4 * 49152);
  EXPECT_EQ(layout.scales, 4 * 49152 + 4 * 8192);
  EXPECT_EQ(layout.scaleBytes, 0);
  EXPECT_EQ(layout.fullBarriers, 229376);
  EXPECT_EQ(layout.emptyBarriers, 229376 + 32);
  EXPECT_EQ(layout.totalBytes, 229376 + 64);
}

TEST(ContractLayoutTest, PackedCodesTakeHalfOfTheRoom) {
  ContractTraits traits;
  traits.packedLhs = true;
  ContractLayout layout({128, 256, 128, 4, 2, 8}, traits, hopper());
  EXPECT_EQ(layout.lhsRowBytes, 64);
  EXPECT_EQ(layout.lhsBytes, 8192);
  EXPECT_EQ(layout.stageBytes, 8192 + 32768);
}

TEST(ContractLayoutTest, ScalesOfRowsTakeRoomForEachWarpgroup) {
  ContractSchedule schedule{256, 128, 128, 3, 2, 8};
  int64_t plain = ContractLayout(schedule, {}, hopper()).totalBytes;
  auto extra = [&](bool lhs, bool rhs) {
    ContractTraits traits;
    traits.lhsScales.rows = lhs;
    traits.rhsScales.rows = rhs;
    return ContractLayout(schedule, traits, hopper()).totalBytes - plain;
  };
  // A warpgroup's 128 rows and all 128 columns, in float.
  EXPECT_EQ(extra(true, false), 2 * 128 * 4);
  EXPECT_EQ(extra(false, true), 2 * 128 * 4);
  EXPECT_EQ(extra(true, true), 2 * 256 * 4);
}

TEST(ContractLayoutTest, SumsInBlocksAreFormedInParts) {
  auto layOut = [](int64_t tileM, int64_t tileN, int64_t consumers,
                   bool accumulates = false) {
    ContractTraits traits;
    traits.lhsScales = {1, 512};
    traits.rhsScales = {128, 256};
    traits.accumulates = accumulates;
    return ContractLayout({tileM, tileN, 128, 4, consumers, 8}, traits,
                          hopper());
  };
  EXPECT_EQ(layOut(128, 192, 2).sumColumns, 192);
  EXPECT_EQ(layOut(128, 192, 2).wholeStages, 1);
  // Halves of the columns; of a block's two stages none may be missing.
  EXPECT_EQ(layOut(128, 256, 2).sumColumns, 128);
  EXPECT_EQ(layOut(128, 256, 2).wholeStages, 2);
  EXPECT_EQ(layOut(128, 192, 2, true).sumColumns, 96);
  EXPECT_EQ(layOut(192, 160, 3).sumColumns, 80);
  // 64 rows, and the other 64.
  EXPECT_EQ(layOut(256, 128, 2).sumColumns, 128);
  EXPECT_EQ(layOut(256, 128, 2).wholeStages, 2);
  // Their scales take no shared memory.
  EXPECT_EQ(layOut(128, 192, 2).scaleBytes, 0);
  // Without blocks nothing is in parts.
  ContractLayout plain({128, 256, 128, 4, 2, 8}, {}, hopper());
  EXPECT_EQ(plain.sumColumns, 256);
  EXPECT_EQ(plain.wholeStages, 1);
}

TEST(ContractLayoutTest, ResultsInRegistersNeedNoChunks) {
  ContractSchedule schedule{128, 256, 128, 4, 2, 8};
  ContractTraits wide, adding;
  wide.resultBytes = 4;
  adding.accumulates = true;
  for (const ContractTraits &traits : {wide, adding}) {
    ContractLayout layout(schedule, traits, hopper());
    EXPECT_EQ(layout.chunkColumns, 0);
    EXPECT_EQ(layout.totalBytes, 4 * 49152 + 64);
  }
}

TEST(ContractLayoutTest, ChunksCutTheTileEvenly) {
  auto columns = [](int64_t tileN) {
    return ContractLayout({64, tileN, 128, 2, 1, 8}, {}, hopper()).chunkColumns;
  };
  EXPECT_EQ(columns(256), 64);
  EXPECT_EQ(columns(192), 64);
  EXPECT_EQ(columns(160), 32);
  EXPECT_EQ(columns(96), 32);
  EXPECT_EQ(columns(112), 16);
  EXPECT_EQ(columns(16), 16);
}

TEST(ContractLayoutTest, ChunksNarrowWhereStagesLeaveLess) {
  // Five stages of 128 x 192 leave 27648 bytes: two times 64 columns are too
  // many, 32 are not.
  ContractLayout layout({128, 192, 128, 5, 2, 8}, {}, hopper());
  EXPECT_EQ(layout.chunkColumns, 32);
  EXPECT_LE(layout.totalBytes, hopper().sharedMemoryPerBlock);
  // Six fit no chip, whatever the chunks.
  EXPECT_GT(ContractLayout({128, 192, 128, 6, 2, 8}, {}, hopper()).totalBytes,
            hopper().sharedMemoryPerBlock);
}

TEST(EncodeLayoutTest, WarpsHaveRoomForOneViewAtATime) {
  // bf16, the recipe's two views of gy: by hand.
  EncodeLayout layout(16, {16384, 8192});
  EXPECT_EQ(layout.tileBytes, 32768);
  EXPECT_EQ(layout.warpCodesBytes, 2048);
  EXPECT_EQ(layout.codesTotalBytes, 32768 + 16384);
  EXPECT_EQ(layout.maximaTotalBytes, 32768 + 2 * 8 * 4);
}

TEST(EncodeLayoutTest, MaximaAndBarriersHaveMemoryOfTheirOwn) {
  // gy of hlq-block: two tiles of 128 rows; four tiles, a maximum of each of
  // eight warps; and between them a view whose scales are known.
  EncodeLayout layout(16, {16384, 16384, 8192}, {2 * 128, 0, 4 * 8});
  EXPECT_EQ(layout.viewMaxima[0], 256);
  EXPECT_EQ(layout.maxima[0], 49152);
  EXPECT_EQ(layout.maxima[2], 49152 + 1024);
  EXPECT_EQ(layout.barriers[0], 49152 + 1024 + 128);
  EXPECT_EQ(layout.barriers[2], 49152 + 1024 + 128 + 8);
  EXPECT_EQ(layout.codesTotalBytes, 49152 + 1024 + 128 + 16);
  // No maxima, no memory.
  EXPECT_EQ(EncodeLayout(16, {16384, 8192}, {0, 0}).codesTotalBytes, 49152);
}

TEST(EncodeLayoutTest, FloatsAreThreePlanes) {
  EncodeLayout layout(32, {8192});
  EXPECT_EQ(layout.tileBytes, 3 * 32768);
  EXPECT_EQ(layout.codesTotalBytes, 3 * 32768 + 8192);
}

} // namespace
