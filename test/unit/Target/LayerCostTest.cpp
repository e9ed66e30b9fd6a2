//===- LayerCostTest.cpp - Tests of what is rewritten -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/LayerCost.h"
#include "LayerCases.h"
#include "hlq/Target/Costs.h"
#include "hlq/Target/SelectSchedules.h"

#include "gtest/gtest.h"

#include <cmath>
#include <string>

using namespace llvm;
using namespace mlir::hlq;

namespace {

const Chip &hopper() { return *findChip("sm_90a"); }

/// The recipe `hlq` on a linear layer, in bf16: gx, then gw.
LayerProblem layer(int64_t tokens, int64_t outputs, int64_t inputs) {
  LayerProblem problem;
  unsigned gy = addMatrix(problem, tokens, outputs),
           weight = addMatrix(problem, outputs, inputs);
  unsigned x = addMatrix(problem, tokens, inputs);
  LayerGradient gx, gw;
  gx.gradient = {gy, {false, 16, true, {1, 0}}};
  gx.operand = {weight, {true, 16, false, {}}};
  gx.contraction = {tokens, inputs, outputs};
  gx.contraction.traits.lhsScales = {1, 0};
  gx.product = {tokens, inputs, outputs};
  gw.gradient = {gy, {true, 8, true, {}}};
  gw.operand = {x, {true, 8, false, {}}};
  gw.contraction = {outputs, inputs, (tokens + 15) / 16 * 8};
  gw.product = {outputs, inputs, tokens};
  problem.gradients = {gx, gw};
  return problem;
}

SmallBitVector subset(bool gx, bool gw) {
  SmallBitVector rewritten(2);
  rewritten[0] = gx;
  rewritten[1] = gw;
  return rewritten;
}

/// The views that a rewrite of both gradients makes.
void addViews(LayerProblem &problem) {
  problem.matrices[0].views = {problem.gradients[0].gradient.view,
                               problem.gradients[1].gradient.view};
  problem.matrices[1].views = {problem.gradients[0].operand.view};
  problem.matrices[2].views = {problem.gradients[1].operand.view};
}

double time(const LayerProblem &problem, bool gx, bool gw) {
  return *estimateLayer(problem, subset(gx, gw), hopper());
}

TEST(LayerCostTest, SharedEncodingsCountOnce) {
  LayerProblem problem = layer(25216, 3072, 768);
  double none = time(problem, false, false);
  double both = time(problem, true, true);
  double gx = time(problem, true, false), gw = time(problem, false, true);
  // Apart, both would read gy, and two small regions would be set to zero.
  EXPECT_LT(both + none, gx + gw);
}

TEST(LayerCostTest, DelayedScalesSaveTheirPasses) {
  LayerProblem problem = layer(25216, 3072, 768), delayed = problem;
  for (LayerGradient &gradient : delayed.gradients)
    for (LayerView *view : {&gradient.gradient, &gradient.operand})
      view->view.delayed = view->view.scales == ScaleBlock();
  // gy is still read for a scale for each token.
  EXPECT_LT(time(delayed, true, true), 0.99 * time(problem, true, true));
  LayerProblem all = delayed;
  all.gradients[0].gradient.view.scales = {};
  all.gradients[0].gradient.view.delayed = true;
  EXPECT_LT(time(all, true, true), 0.97 * time(delayed, true, true));
  EXPECT_EQ(time(all, false, false), time(problem, false, false));
}

TEST(LayerCostTest, PartsAddUp) {
  LayerProblem problem = layer(8192, 4096, 4096);
  const ChipRates &rates = *findRates("sm_90a");
  EXPECT_DOUBLE_EQ(time(problem, false, false),
                   estimate(problem.gradients[0].product, rates).time +
                       estimate(problem.gradients[1].product, rates).time);
}

TEST(LayerCostTest, DependentLaunchesOverlap) {
  const ChipRates &rates = *findRates("sm_90a");
  LayerProblem problem = layer(197, 768, 768);
  double sum = rates.memset;
  for (const LayerGradient &gradient : problem.gradients)
    sum += selectSchedule(gradient.contraction, hopper()).estimate.time;
  addViews(problem);
  for (const EncodeProblem &matrix : problem.matrices)
    sum +=
        estimateMaxima(matrix, rates).time + estimateCodes(matrix, rates).time;
  // Eight launches, and all in L2. gx's product needn't wait for the codes of x
  // before it, which waited for their maximum, and with that for all the rest;
  // gw's reads them.
  EXPECT_GT(rates.dependent, 0);
  double launches = sum - 7 * rates.dependent;
  double xCodes =
      estimateCodes(problem.matrices[2], rates).time - rates.dependent;
  // 197 x 768 are 12 tiles, and leave 120 of 132 multiprocessors.
  Estimate product =
      selectSchedule(problem.gradients[0].contraction, hopper()).estimate;
  double share = std::min(
      1.0, 120.0 / std::min(132.0, static_cast<double>(product.tiles)));
  double gx = product.time - rates.dependent;
  EXPECT_NEAR(time(problem, true, true),
              launches - rates.beside * share * std::min(xCodes, gx), 1e-9);
}

TEST(LayerCostTest, WhatWaitsForNothingRunsBeside) {
  const ChipRates &rates = *findRates("sm_90a");
  // In one read, 16 x 16 each: a tile, or a cluster of 2 or 4.
  LayerProblem problem = layer(16, 16, 16);
  for (LayerGradient &gradient : problem.gradients)
    for (LayerView *view : {&gradient.gradient, &gradient.operand})
      view->view.scales = {128, 256};
  addViews(problem);
  // Few tiles: whatever is free has room beside the one before.
  double sum = 0, before = 0;
  for (const EncodeProblem &matrix : problem.matrices) {
    Estimate codes = estimateCodes(matrix, rates);
    double added = codes.time - (sum > 0) * rates.dependent;
    // The first depends on what was before; W's and x's on nothing.
    double saved = rates.beside * std::min(before, added);
    before = added;
    sum += added - saved;
  }
  // gx's product waits for W's codes, and so for all; gw's runs beside it.
  before = 0;
  for (const LayerGradient &gradient : problem.gradients) {
    Estimate product = selectSchedule(gradient.contraction, hopper()).estimate;
    double added = product.time - rates.dependent;
    double saved = rates.beside * std::min(before, added);
    before = added;
    sum += added - saved;
  }
  EXPECT_GT(rates.beside, 0);
  EXPECT_LE(rates.beside, 1);
  EXPECT_NEAR(time(problem, true, true), sum, 1e-9);
}

TEST(LayerCostTest, LongContractionsBeginWhenAllHasEnded) {
  const ChipRates &rates = *findRates("sm_90a");
  // Of 2e10 multiplications or more gw, of less gx; the caller has all codes.
  LayerProblem problem = layer(8192, 4096, 4096);
  problem.encodedBefore = {0, 1, 2};
  problem.gradients[0].contraction.m = 128;
  double sum = 0;
  for (const LayerGradient &gradient : problem.gradients)
    sum += selectSchedule(gradient.contraction, hopper()).estimate.time;
  EXPECT_NEAR(time(problem, true, true), sum, 1e-9);
  problem.gradients[1].contraction.m = 128;
  sum = 0;
  for (const LayerGradient &gradient : problem.gradients)
    sum += selectSchedule(gradient.contraction, hopper()).estimate.time;
  EXPECT_LE(time(problem, true, true), sum - rates.dependent + 1e-9);
}

TEST(ChooseTest, LargeLayersAreRewrittenAndSmallOnesStay) {
  auto choose = [](int64_t tokens, int64_t outputs, int64_t inputs) {
    LayerChoice choice =
        *chooseGradients(layer(tokens, outputs, inputs), hopper());
    return std::string(choice.rewritten.test(0) ? "gx" : "") +
           (choice.rewritten.test(1) ? "gw" : "");
  };
  EXPECT_EQ(choose(8192, 4096, 4096), "gxgw");
  EXPECT_EQ(choose(8192, 28672, 8192), "gxgw");
  EXPECT_EQ(choose(25216, 768, 3072), "gxgw");
  EXPECT_EQ(choose(25216, 2304, 768), "gxgw");
  EXPECT_EQ(choose(197, 3072, 768), "");
  EXPECT_EQ(choose(197, 768, 768), "");
  EXPECT_EQ(choose(49, 768, 1024), "");
  EXPECT_EQ(choose(3136, 64, 256), "");
  EXPECT_EQ(choose(784, 128, 1152), "");
  EXPECT_EQ(choose(16, 16, 16), "");
}

TEST(ChooseTest, IsTheLeastOfAllCombinations) {
  for (int64_t tokens : {64, 1024, 3152, 8192, 25216})
    for (int64_t outputs : {64, 768, 3072})
      for (int64_t inputs : {64, 768, 4096}) {
        LayerProblem problem = layer(tokens, outputs, inputs);
        LayerChoice choice = *chooseGradients(problem, hopper());
        EXPECT_DOUBLE_EQ(choice.time,
                         *estimateLayer(problem, choice.rewritten, hopper()));
        EXPECT_DOUBLE_EQ(choice.floatTime, time(problem, false, false));
        // Both have to save 3 %, one half of that.
        auto weigh = [](double time, int64_t count) {
          return time / std::pow(0.97, count / 2.0);
        };
        for (bool gx : {false, true})
          for (bool gw : {false, true})
            EXPECT_LE(weigh(choice.time, choice.rewritten.count()),
                      weigh(time(problem, gx, gw), gx + gw) + 1e-9);
      }
}

TEST(LayerCostTest, CodesThatTheCallerHasCostNothing) {
  LayerProblem whole = layer(8192, 4096, 4096), given = whole;
  given.encodedBefore = {2};
  LayerProblem alone;
  alone.matrices = {whole.matrices[2]};
  alone.matrices[0].views.push_back(whole.gradients[1].operand.view);
  double saved = time(whole, true, true) - time(given, true, true);
  // x's maxima and codes; what is left among fewer bytes may be a bit faster.
  double encoded = *estimateLayer(alone, SmallBitVector(), hopper());
  EXPECT_GT(saved, 0.8 * encoded);
  EXPECT_LT(saved, 1.2 * encoded);
  EXPECT_DOUBLE_EQ(time(whole, false, false), time(given, false, false));
}

TEST(ChooseTest, WhatNoKernelServesStays) {
  LayerProblem problem = layer(25216, 3072, 768);
  // Scales for half a stage of codes.
  for (LayerGradient &gradient : problem.gradients)
    gradient.contraction.traits.lhsScales = {1, 64};
  LayerChoice choice = *chooseGradients(problem, hopper());
  EXPECT_TRUE(choice.rewritten.none());
  EXPECT_EQ(estimateLayer(problem, subset(true, false), hopper()),
            std::nullopt);
}

TEST(ChooseTest, ManyGradientsAreAllOrNone) {
  LayerProblem problem = layer(8192, 4096, 4096);
  LayerGradient small = problem.gradients[0];
  problem.gradients.assign(kMaxGradients + 1, small);
  LayerChoice choice = *chooseGradients(problem, hopper());
  EXPECT_TRUE(choice.rewritten.all());
}

TEST(ChooseTest, ChipsWithoutRatesHaveNoChoice) {
  EXPECT_EQ(chooseGradients(layer(8192, 4096, 4096), *findChip("sm_80")),
            std::nullopt);
}

} // namespace
