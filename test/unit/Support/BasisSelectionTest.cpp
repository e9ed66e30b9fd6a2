//===- BasisSelectionTest.cpp - Tests of the low-rank bases ---------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/BasisSelection.h"
#include "hlq/Support/Hadamard.h"

#include "Uniform.h"
#include "gtest/gtest.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

using Rows = SmallVector<int64_t>;
constexpr auto kSequency = BasisSelection::Sequency;
constexpr auto kTriangle = BasisSelection::LpL1_2D;

std::vector<double> randomBlock(int64_t order, uint32_t tensor) {
  std::vector<double> values(order);
  for (int64_t i = 0; i < order; ++i)
    values[i] = 2.0 * uniform(/*seed=*/2, tensor, i) - 1.0;
  return values;
}

std::vector<double> project(ArrayRef<double> basis, ArrayRef<double> block) {
  std::vector<double> result(basis.size() / block.size());
  for (size_t row = 0; row < result.size(); ++row)
    for (size_t i = 0; i < block.size(); ++i)
      result[row] += basis[row * block.size() + i] * block[i];
  return result;
}

double dot(ArrayRef<double> lhs, ArrayRef<double> rhs) {
  return std::inner_product(lhs.begin(), lhs.end(), rhs.begin(), 0.0);
}

TEST(BasisSelectionTest, FullRankIsTheTransformItself) {
  for (BasisSelection selection : {kSequency, kTriangle}) {
    Rows all(16);
    std::iota(all.begin(), all.end(), 0);
    EXPECT_EQ(selectBasisRows(selection, 16, 16), all);
  }
  auto expected = randomBlock(16, /*tensor=*/0);
  auto projected = project(basisMatrix(kSequency, 16, 16), expected);
  hadamardTransform<double>(expected);
  for (int i = 0; i < 16; ++i)
    EXPECT_NEAR(projected[i], expected[i], 1e-14);
}

TEST(BasisSelectionTest, SequencyKeepsTheLowestAscending) {
  EXPECT_EQ(selectBasisRows(kSequency, 16, 8),
            (Rows{0, 2, 4, 6, 8, 10, 12, 14}));
  EXPECT_EQ(selectBasisRows(kSequency, 16, 4), (Rows{0, 4, 8, 12}));
  EXPECT_EQ(selectBasisRows(kSequency, 16, 12),
            (Rows{0, 2, 3, 4, 6, 7, 8, 10, 11, 12, 14, 15}));
  EXPECT_EQ(selectBasisRows(kSequency, 16, 1), (Rows{0}));
  EXPECT_EQ(selectBasisRows(kSequency, 1, 1), (Rows{0}));
  for (int64_t rank = 1; rank <= 64; ++rank) {
    Rows rows = selectBasisRows(kSequency, 64, rank);
    ASSERT_EQ(static_cast<int64_t>(rows.size()), rank);
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end()));
    for (int64_t row : rows)
      EXPECT_LT(sequencyOf(row, 64), rank);
  }
}

/// HOT's rule (arXiv 2503.21261): the 4×4 triangle, laid along 16 tokens.
TEST(BasisSelectionTest, TriangleOfFourIsHot) {
  Rows rows = selectBasisRows(kTriangle, 16, 10);
  EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end()));
  Rows sequencies;
  for (int64_t row : rows)
    sequencies.push_back(sequencyOf(row, 16));
  std::sort(sequencies.begin(), sequencies.end());
  EXPECT_EQ(sequencies, (Rows{0, 1, 2, 3, 5, 6, 7, 8, 9, 15}));
}

/// LBP-WHT's rule: 8×8 patches, k = 6, 21 of 64, each a product of an order-8
/// row down and one across.
TEST(BasisSelectionTest, TriangleOfEightIsLbpWht) {
  Rows rows = selectBasisRows(kTriangle, 64, 21);
  auto signs = basisSigns(kTriangle, 64, 21);
  auto order8 = sequencyOrder(8);
  size_t found = 0;
  for (int64_t down = 0; down < 8; ++down) {
    for (int64_t across = 0; down + across < 6; ++across) {
      for (size_t row = 0; row < rows.size(); ++row) {
        bool same = true;
        for (int64_t i = 0; i < 8; ++i)
          for (int64_t j = 0; j < 8; ++j)
            same &=
                signs[row * 64 + i * 8 + j] ==
                hadamardSign(order8[down], i) * hadamardSign(order8[across], j);
        found += same;
      }
    }
  }
  EXPECT_EQ(rows.size(), 21u);
  EXPECT_EQ(found, 21u);
}

TEST(BasisSelectionTest, AttainableRanks) {
  EXPECT_EQ(attainableRanks(kSequency, 4), (Rows{1, 2, 3, 4}));
  EXPECT_EQ(attainableRanks(kTriangle, 1), (Rows{1}));
  EXPECT_EQ(attainableRanks(kTriangle, 4), (Rows{1, 3, 4}));
  EXPECT_EQ(attainableRanks(kTriangle, 16), (Rows{1, 3, 6, 10, 13, 15, 16}));
  EXPECT_EQ(attainableRanks(kTriangle, 32), Rows{});
  for (int64_t order : {1, 4, 16, 64, 256})
    for (int64_t rank : attainableRanks(kTriangle, order))
      EXPECT_EQ(
          static_cast<int64_t>(selectBasisRows(kTriangle, order, rank).size()),
          rank);
}

TEST(BasisSelectionTest, RowsAreOrthonormal) {
  for (BasisSelection selection : {kSequency, kTriangle}) {
    auto basis = ArrayRef<double>(basisMatrix(selection, 16, 10)).vec();
    ASSERT_EQ(basis.size(), 160u);
    for (size_t i = 0; i < 10; ++i)
      for (size_t j = 0; j < 10; ++j)
        EXPECT_NEAR(dot(ArrayRef(basis).slice(16 * i, 16),
                        ArrayRef(basis).slice(16 * j, 16)),
                    i == j ? 1.0 : 0.0, 1e-14);
  }
}

TEST(BasisSelectionTest, SignsAreTheMatrixTimesTheRoot) {
  auto signs = basisSigns(kSequency, 64, 9);
  auto matrix = basisMatrix(kSequency, 64, 9);
  ASSERT_EQ(signs.size(), 9u * 64u);
  ASSERT_EQ(matrix.size(), 9u * 64u);
  for (size_t i = 0; i < signs.size(); ++i)
    EXPECT_EQ(matrix[i], signs[i] / 8.0);
}

/// With rank order / g, the rows are those of the natural transform of order
/// `rank`, each entry g times: sums over groups, then that transform.
TEST(BasisSelectionTest, SequencyIsGroupSumsThenTheNaturalTransform) {
  for (int64_t group : {2, 4, 8}) {
    int64_t rank = 16 / group;
    auto block = randomBlock(16, /*tensor=*/1);
    auto projected = project(basisMatrix(kSequency, 16, rank), block);
    std::vector<double> sums(rank);
    for (int64_t i = 0; i < 16; ++i)
      sums[i / group] += block[i];
    hadamardTransform<double>(sums);
    for (int64_t i = 0; i < rank; ++i)
      EXPECT_NEAR(projected[i], sums[i] / std::sqrt(double(group)), 1e-14);
  }
}

/// The oracle of the weight gradient: the product of projections is 1/g times
/// the product of the sums over groups of g = order / rank.
TEST(BasisSelectionTest, ProjectedProductsAreProductsOfGroupSums) {
  for (int64_t group : {2, 4}) {
    auto lhs = randomBlock(16, /*tensor=*/2);
    auto rhs = randomBlock(16, /*tensor=*/3);
    auto basis = basisMatrix(kSequency, 16, 16 / group);
    double expected = 0;
    for (int64_t begin = 0; begin < 16; begin += group)
      expected += std::accumulate(&lhs[begin], &lhs[begin] + group, 0.0) *
                  std::accumulate(&rhs[begin], &rhs[begin] + group, 0.0);
    EXPECT_NEAR(dot(project(basis, lhs), project(basis, rhs)),
                expected / double(group), 1e-14);
  }
}

TEST(BasisSelectionTest, ValidSelectionsNeedNoExplanation) {
  EXPECT_EQ(explainInvalidSelection(kSequency, 16, 8), std::nullopt);
  EXPECT_EQ(explainInvalidSelection(kSequency, 1, 1), std::nullopt);
  EXPECT_EQ(explainInvalidSelection(kSequency, 8, 8), std::nullopt);
  EXPECT_EQ(explainInvalidSelection(kTriangle, 16, 10), std::nullopt);
  EXPECT_EQ(explainInvalidSelection(kTriangle, 1, 1), std::nullopt);
}

TEST(BasisSelectionTest, InvalidSelectionsSayValueAndLimit) {
  EXPECT_EQ(explainInvalidSelection(kSequency, 12, 6),
            "order 12 is not a power of two");
  EXPECT_EQ(explainInvalidSelection(kSequency, 0, 1),
            "order 0 is not a power of two");
  EXPECT_EQ(explainInvalidSelection(kSequency, 16, 0), "rank 0 is below 1");
  EXPECT_EQ(explainInvalidSelection(kTriangle, 16, -3), "rank -3 is below 1");
  EXPECT_EQ(explainInvalidSelection(kSequency, 16, 17),
            "rank 17 exceeds the order 16");
  EXPECT_EQ(explainInvalidSelection(kTriangle, 8, 3),
            "order 8 is not a perfect square, which lp_l1_2d needs");
  EXPECT_EQ(explainInvalidSelection(kTriangle, 16, 8),
            "rank 8 is not the size of a triangle of a 4x4 patch: 1, 3, 6, 10, "
            "13, 15, 16");
}

TEST(BasisSelectionTest, Names) {
  EXPECT_EQ(stringifySelection(kSequency).str(), "sequency");
  EXPECT_EQ(stringifySelection(kTriangle).str(), "lp_l1_2d");
}

} // namespace
