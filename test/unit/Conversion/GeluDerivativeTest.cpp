//===- GeluDerivativeTest.cpp - Tests of what approximates GELU's d -------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Encode/GeluDerivative.h"

#include "gtest/gtest.h"

#include <cmath>
#include <cstdint>
#include <cstring>

using namespace llvm;
using namespace mlir::hlq;

namespace {

/// What a kernel computes, in the order in which it does.
float approximate(const GeluDerivativeFit &fit, float z) {
  float m = std::fmin(std::fabs(z), fit.bound);
  float power = std::exp2(std::fma(m, fit.exponent[1], fit.exponent[0]) * m);
  float sum = fit.polynomial.back();
  for (float coefficient : reverse(fit.polynomial.drop_back()))
    sum = std::fma(sum, m, coefficient);
  return std::copysign(std::fma(sum, power, 0.5f), z) + 0.5f;
}

/// Φ(z) + z φ(z).
double evaluate(double z) {
  return 0.5 * std::erfc(-z * std::sqrt(0.5)) +
         z * std::exp(-0.5 * z * z) / std::sqrt(2 * M_PI);
}

float fromBits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

/// Calls `check` with each finite number whose lowest `bits` bits are zero.
template <typename Check>
void forFloats(unsigned bits, Check check) {
  for (uint64_t number = 0; number < uint64_t(1) << 32;
       number += uint64_t(1) << bits)
    if (float value = fromBits(number); std::isfinite(value))
      check(value);
}

TEST(GeluDerivative, FineFitIsWithinItsBound) {
  double largest = 0;
  forFloats(/*bits=*/11, [&](float z) {
    double error = approximate(getGeluDerivativeFit(false), z) - evaluate(z);
    largest =
        std::fmax(largest, std::isnan(error) ? INFINITY : std::abs(error));
  });
  EXPECT_LT(largest, 4e-7);
}

TEST(GeluDerivative, CoarseFitIsWithinItsBound) {
  double largest = 0;
  forFloats(/*bits=*/11, [&](float z) {
    double exact = evaluate(z);
    double error = approximate(getGeluDerivativeFit(true), z) - exact;
    error = std::abs(error) / (4e-6 + 8e-5 * std::abs(exact));
    largest = std::fmax(largest, std::isnan(error) ? INFINITY : error);
  });
  EXPECT_LT(largest, 1);
}

TEST(GeluDerivative, IsConstantFarFromZero) {
  for (bool isRounded : {false, true})
    for (float z : {20.0f, 1e13f, 3e38f, INFINITY}) {
      EXPECT_EQ(approximate(getGeluDerivativeFit(isRounded), z), 1);
      EXPECT_EQ(approximate(getGeluDerivativeFit(isRounded), -z), 0);
    }
}

} // namespace
