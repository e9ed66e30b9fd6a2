//===- MeasuredLayersTest.cpp - Predictions of the benchmark's layers -----===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is asked of the cost model: over the benchmark's shapes no time is off
// by more than a quarter, and no decision costs more than 5 % beside the best
// way that was measured.
//
//===----------------------------------------------------------------------===//

#include "LayerCases.h"
#include "hlq/Target/LayerCost.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

using namespace llvm;
using namespace mlir::hlq;

namespace {

/// Microseconds of a backward pass by a recipe in bf16: with no gradient
/// rewritten, with gx, with gw, with both; 0 where it wasn't timed.
struct MeasuredLayer {
  StringRef recipe;
  /// Codes of W that share a scale, 0 where all do; bits of gx's codes.
  int64_t weightBlock, codeBits;
  int64_t tokens, outputs, inputs;
  double times[4];
};
#include "MeasuredLayers.inc"

const Chip &hopper() { return *findChip("sm_90a"); }

/// A recipe's transform, projection, and scales: of gy for gx, of gy and x for
/// gw.
struct Recipe {
  bool transforms, projects;
  ScaleBlock gx, gw, x;
};

Recipe getRecipe(StringRef name) {
  // 256 codes each; gw's are every other one of 512 tokens.
  ScaleBlock tile{128, 256}, row{1, 0}, rowBlock{1, 256};
  if (name == "hlq")
    return {true, true, row, {}, {}};
  if (name == "hlq-block")
    return {true, true, rowBlock, tile, tile};
  if (name == "hlq-block by token")
    return {true, true, row, tile, tile};
  EXPECT_EQ(name, "int8");
  return {false, false, row, {}, {}};
}

LayerProblem toProblem(const MeasuredLayer &measured) {
  Recipe recipe = getRecipe(measured.recipe);
  int64_t tokens = measured.tokens, outputs = measured.outputs;
  int64_t inputs = measured.inputs;
  int64_t order = recipe.transforms ? 16 : 1, kept = recipe.projects ? 8 : 16;
  LayerProblem problem;
  unsigned gy = addMatrix(problem, tokens, outputs),
           weight = addMatrix(problem, outputs, inputs);
  unsigned x = addMatrix(problem, tokens, inputs);
  int64_t alignment = std::gcd<int64_t>(16, std::gcd(2 * outputs, 2 * inputs));
  LayerGradient gx, gw;
  gx.gradient = {gy, {false, 16, true, recipe.gx}};
  ScaleBlock weightScales;
  if (measured.weightBlock)
    weightScales = {128, measured.weightBlock};
  gx.operand = {weight, {true, 16, false, weightScales}};
  gx.contraction = {tokens, inputs,
                    static_cast<int64_t>(alignTo(outputs, order))};
  gx.contraction.traits.lhsScales = recipe.gx;
  gx.contraction.traits.rhsScales = weightScales;
  gx.contraction.codeBits = measured.codeBits;
  bool packs = measured.codeBits == 4 && !gx.contraction.traits.hasBlocks();
  gx.contraction.traits.packedLhs = gx.gradient.view.packed = packs;
  gx.product = {tokens, inputs, outputs, 16, alignment};
  gw.gradient = {gy, {true, kept, true, recipe.gw}};
  gw.operand = {x, {true, kept, false, recipe.x}};
  gw.contraction = {outputs, inputs,
                    static_cast<int64_t>(alignTo(tokens, order)) * kept / 16};
  gw.contraction.traits.lhsScales = recipe.gw;
  gw.contraction.traits.rhsScales = recipe.x;
  gw.product = {outputs, inputs, tokens, 16, alignment};
  problem.gradients = {gx, gw};
  return problem;
}

SmallBitVector toSet(unsigned way) {
  SmallBitVector rewritten(2);
  rewritten[0] = (way & 1) != 0;
  rewritten[1] = (way & 2) != 0;
  return rewritten;
}

std::string toString(const MeasuredLayer &measured) {
  return (measured.recipe + " " + Twine(measured.tokens) + "x" +
          Twine(measured.outputs) + "x" + Twine(measured.inputs))
      .str();
}

TEST(MeasuredLayersTest, ArePredictedWithinAQuarter) {
  double squares = 0;
  int64_t count = 0;
  for (const MeasuredLayer &measured : measuredLayers) {
    LayerProblem problem = toProblem(measured);
    for (unsigned way = 0; way < 4; ++way) {
      if (measured.times[way] == 0)
        continue;
      double predicted = *estimateLayer(problem, toSet(way), hopper());
      double off = std::log(predicted / measured.times[way]);
      EXPECT_LT(std::abs(off), std::log(1.25))
          << toString(measured) << ", way " << way << ": " << predicted
          << " for " << measured.times[way];
      squares += off * off;
      ++count;
    }
  }
  EXPECT_GT(count, 350);
  EXPECT_LT(std::sqrt(squares / static_cast<double>(count)), 0.06);
}

TEST(MeasuredLayersTest, DecisionsAreNearTheBest) {
  int64_t count = 0;
  for (const MeasuredLayer &measured : measuredLayers) {
    LayerChoice choice = *chooseGradients(toProblem(measured), hopper());
    unsigned way = choice.rewritten.test(0) + 2 * choice.rewritten.test(1);
    if (measured.times[way] == 0)
      continue;
    double best = INFINITY;
    for (double time : measured.times)
      if (time > 0)
        best = std::min(best, time);
    EXPECT_LE(measured.times[way], 1.05 * best)
        << toString(measured) << ", way " << way;
    ++count;
  }
  EXPECT_GT(count, 120);
}

} // namespace
