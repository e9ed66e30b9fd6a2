//===- ChipsTest.cpp - Tests of the table of chips ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/Chips.h"

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace mlir::hlq;

namespace {

/// The number in "sm_90a".
int64_t getNumber(StringRef name) {
  int64_t number = 0;
  EXPECT_TRUE(name.consume_front("sm_")) << name.str();
  name.consume_back("a");
  EXPECT_FALSE(name.getAsInteger(10, number)) << name.str();
  return number;
}

TEST(ChipsTest, NamesAscend) {
  int64_t last = 0;
  for (const Chip &chip : getChips()) {
    EXPECT_GT(getNumber(chip.name), last);
    last = getNumber(chip.name);
  }
}

TEST(ChipsTest, FindsByTheWholeName) {
  for (const Chip &chip : getChips())
    EXPECT_EQ(findChip(chip.name), &chip);
  for (StringRef name : {"", "sm_90", "sm_90aa", "SM_90a", "sm_75", "90a"})
    EXPECT_EQ(findChip(name), nullptr) << name.str();
}

TEST(ChipsTest, EveryTargetIsAChipAndEveryChipATarget) {
  for (uint32_t i = 0; i <= getMaxEnumValForTargetName(); ++i) {
    std::optional<TargetName> target = symbolizeTargetName(i);
    ASSERT_TRUE(target) << i;
    EXPECT_NE(findChip(stringifyTargetName(*target)), nullptr)
        << stringifyTargetName(*target).str();
  }
  for (const Chip &chip : getChips())
    EXPECT_TRUE(symbolizeTargetName(chip.name)) << chip.name.str();
}

TEST(ChipsTest, OnlyHopperHasKernels) {
  for (const Chip &chip : getChips())
    EXPECT_EQ(chip.missing.empty(), chip.name == "sm_90a") << chip.name.str();
}

TEST(ChipsTest, FiguresHangTogether) {
  for (const Chip &chip : getChips()) {
    SCOPED_TRACE(chip.name.str());
    EXPECT_FALSE(chip.product.empty());
    EXPECT_GE(chip.multiprocessors, 80);
    // CUDA's guide: a block may have all but what is reserved for it.
    EXPECT_EQ(chip.sharedMemoryPerBlock + kSharedMemoryReserved,
              chip.sharedMemoryPerMultiprocessor);
    EXPECT_EQ(chip.registersPerMultiprocessor, 65536);
    EXPECT_GT(chip.l2Bytes, int64_t{1} << 20);
    EXPECT_GT(chip.bandwidth, 0.5e12);
    EXPECT_LT(chip.bandwidth, 1e13);
    EXPECT_TRUE(chip.ptxFeature.starts_with("+ptx"));
    // Halving the bits at least doubles the rate, where there are such units.
    EXPECT_GE(chip.rates.int8, 2 * chip.rates.bf16);
    if (chip.rates.int4 != 0)
      EXPECT_GE(chip.rates.int4, 2 * chip.rates.int8 - 1);
  }
}

} // namespace
