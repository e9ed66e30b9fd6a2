//===- HadamardTest.cpp - Tests of the Hadamard transforms ----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Hadamard.h"

#include "Uniform.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace llvm;
using namespace mlir::hlq;

namespace {

constexpr int64_t kOrders[] = {1, 2, 4, 8, 16, 64, 256};

/// Sylvester's matrix by its own recursion, H_2n = [[H, H], [H, -H]].
std::vector<std::vector<int>> sylvester(int64_t order) {
  std::vector<std::vector<int>> matrix = {{1}};
  while (static_cast<int64_t>(matrix.size()) < order) {
    size_t n = matrix.size();
    std::vector<std::vector<int>> twice(2 * n, std::vector<int>(2 * n));
    for (size_t row = 0; row < 2 * n; ++row)
      for (size_t column = 0; column < 2 * n; ++column)
        twice[row][column] =
            matrix[row % n][column % n] * (row >= n && column >= n ? -1 : 1);
    matrix = twice;
  }
  return matrix;
}

template <typename T>
std::vector<T> randomVector(int64_t size, uint32_t tensor) {
  std::vector<T> values(size);
  for (int64_t i = 0; i < size; ++i)
    values[i] = 2 * T(uniform(/*seed=*/1, tensor, i)) - 1;
  return values;
}

TEST(HadamardTest, OrdersArePowersOfTwo) {
  for (int64_t n : {1, 2, 4, 16, 1 << 20})
    EXPECT_TRUE(isHadamardOrder(n)) << n;
  for (int64_t n : {0, 3, 12, 20, -1, -16})
    EXPECT_FALSE(isHadamardOrder(n)) << n;
  EXPECT_TRUE(isHadamardOrder(int64_t{1} << 62));
  EXPECT_FALSE(isHadamardOrder(std::numeric_limits<int64_t>::min()));
}

TEST(HadamardTest, SignsAreSylvesters) {
  for (int64_t order : kOrders) {
    auto matrix = sylvester(order);
    for (int64_t row = 0; row < order; ++row)
      for (int64_t column = 0; column < order; ++column)
        ASSERT_EQ(hadamardSign(row, column), matrix[row][column])
            << order << ": " << row << ", " << column;
  }
}

TEST(HadamardTest, SequencyCountsSignChanges) {
  for (int64_t order : kOrders) {
    auto matrix = sylvester(order);
    for (int64_t row = 0; row < order; ++row) {
      int64_t changes = 0;
      for (int64_t column = 1; column < order; ++column)
        changes += matrix[row][column] != matrix[row][column - 1];
      EXPECT_EQ(sequencyOf(row, order), changes) << order << ": " << row;
    }
  }
}

TEST(HadamardTest, SequencyOrderInvertsSequency) {
  for (int64_t order : kOrders) {
    auto rows = sequencyOrder(order);
    ASSERT_EQ(static_cast<int64_t>(rows.size()), order);
    for (int64_t sequency = 0; sequency < order; ++sequency)
      EXPECT_EQ(sequencyOf(rows[sequency], order), sequency);
  }
}

TEST(HadamardTest, SequencyOrderOfSixteen) {
  EXPECT_EQ(sequencyOrder(16),
            (SmallVector<int64_t>{0, 8, 12, 4, 6, 14, 10, 2, 3, 11, 15, 7, 5,
                                  13, 9, 1}));
}

template <typename T>
class HadamardTransformTest : public testing::Test {};
using Elements = testing::Types<float, double>;
TYPED_TEST_SUITE(HadamardTransformTest, Elements, );

TYPED_TEST(HadamardTransformTest, IsTheMatrixProduct) {
  for (int64_t order : kOrders) {
    auto matrix = sylvester(order);
    auto block = randomVector<TypeParam>(order, /*tensor=*/0);
    std::vector<double> expected(order);
    for (int64_t row = 0; row < order; ++row) {
      for (int64_t column = 0; column < order; ++column)
        expected[row] += matrix[row][column] * double(block[column]);
      expected[row] /= std::sqrt(double(order));
    }
    hadamardTransform<TypeParam>(block);
    // Each of log2(order) additions and the scaling rounds once.
    double tolerance = 16 * std::numeric_limits<TypeParam>::epsilon();
    for (int64_t row = 0; row < order; ++row)
      EXPECT_NEAR(block[row], expected[row], tolerance) << order << ": " << row;
  }
}

TYPED_TEST(HadamardTransformTest, IsItsOwnInverse) {
  for (int64_t order : kOrders) {
    auto original = randomVector<TypeParam>(order, /*tensor=*/1);
    std::vector<TypeParam> block(original.begin(), original.end());
    hadamardTransform<TypeParam>(block);
    if (order > 1) {
      EXPECT_NE(block, original);
    }
    hadamardTransform<TypeParam>(block);
    double tolerance = 16 * std::numeric_limits<TypeParam>::epsilon();
    for (int64_t i = 0; i < order; ++i)
      EXPECT_NEAR(block[i], original[i], tolerance) << order << ": " << i;
  }
}

/// Parseval: products survive, which is why the transform cancels in
/// (gy H)(Hᵀ W).
TYPED_TEST(HadamardTransformTest, PreservesProducts) {
  for (int64_t order : kOrders) {
    auto lhs = randomVector<TypeParam>(order, /*tensor=*/2);
    auto rhs = randomVector<TypeParam>(order, /*tensor=*/3);
    auto dot = [&] {
      double sum = 0;
      for (int64_t i = 0; i < order; ++i)
        sum += double(lhs[i]) * double(rhs[i]);
      return sum;
    };
    double before = dot();
    hadamardTransform<TypeParam>(lhs);
    hadamardTransform<TypeParam>(rhs);
    EXPECT_NEAR(dot(), before,
                16 * double(order) * std::numeric_limits<TypeParam>::epsilon());
  }
}

/// At order 16 the factor is ¼, so integers come out exact even in float32.
TEST(HadamardTest, OrderSixteenIsExactOnIntegers) {
  std::vector<float> block(16);
  for (int i = 0; i < 16; ++i)
    block[i] = float(i * i - 50);
  std::vector<float> original = block;
  auto matrix = sylvester(16);
  hadamardTransform<float>(block);
  for (int row = 0; row < 16; ++row) {
    float sum = 0;
    for (int column = 0; column < 16; ++column)
      sum += float(matrix[row][column]) * original[column];
    EXPECT_EQ(block[row], sum / 4) << row;
  }
}

TEST(HadamardTest, NaNReachesEveryElement) {
  std::vector<float> block(16, 1.0f);
  block[5] = std::numeric_limits<float>::quiet_NaN();
  hadamardTransform<float>(block);
  for (float element : block)
    EXPECT_TRUE(std::isnan(element));
}

} // namespace
