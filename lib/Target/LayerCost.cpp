//===- LayerCost.cpp - What is worth rewriting ----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/LayerCost.h"
#include "hlq/Target/Costs.h"
#include "hlq/Target/SelectSchedules.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace mlir::hlq;

/// What a rewrite must be predicted to save to be worth the error that it makes
/// in the gradient, and that the prediction itself may have.
static constexpr double kWorthwhile = 0.95;

static double getElements(const EncodeProblem &matrix) {
  return static_cast<double>(matrix.rows.value_or(kUnknownSize)) *
         static_cast<double>(matrix.columns.value_or(kUnknownSize));
}

static void addView(SmallVectorImpl<EncodeProblem> &matrices,
                    const LayerView &view) {
  EncodeProblem &matrix = matrices[view.matrix];
  if (!is_contained(matrix.views, view.view))
    matrix.views.push_back(view.view);
}

/// Bytes of matrices and codes.
static double countBytes(ArrayRef<EncodeProblem> matrices) {
  double bytes = 0;
  for (const EncodeProblem &matrix : matrices) {
    if (matrix.views.empty())
      continue;
    double elements = getElements(matrix);
    bytes += elements * static_cast<double>(matrix.elementBits) / 8;
    for (const EncodeView &view : matrix.views)
      bytes += elements * static_cast<double>(view.kept) / 16;
  }
  return bytes;
}

/// Bytes of a gradient.
static double countBytes(std::optional<int64_t> m, std::optional<int64_t> n,
                         int64_t elementBytes) {
  return static_cast<double>(m.value_or(kUnknownSize)) *
         static_cast<double>(n.value_or(kUnknownSize)) *
         static_cast<double>(elementBytes);
}

std::optional<double> mlir::hlq::estimateLayer(const LayerProblem &problem,
                                               const SmallBitVector &rewritten,
                                               const Chip &chip) {
  const ChipRates *rates = findRates(chip.name);
  if (!rates)
    return std::nullopt;
  double time = 0, among = 0;
  int64_t launches = 0;
  auto matrices = problem.matrices;
  for (auto [index, gradient] : llvm::enumerate(problem.gradients)) {
    if (!rewritten.test(index)) {
      const FloatProblem &product = gradient.product;
      time += estimate(product, *rates).time;
      among += countBytes(product.m, product.n, product.elementBits / 8);
      continue;
    }
    Selected<ContractSchedule> selected =
        selectSchedule(gradient.contraction, chip);
    if (!selected)
      return std::nullopt;
    const ContractProblem &contraction = gradient.contraction;
    time += selected.estimate.time;
    among += countBytes(contraction.m, contraction.n,
                        contraction.traits.resultBytes);
    ++launches;
    addView(matrices, gradient.gradient);
    addView(matrices, gradient.operand);
  }
  for (unsigned matrix : problem.encodedBefore)
    matrices[matrix].views.clear();
  // When a step is repeated, everything was touched since a matrix last was.
  among += countBytes(matrices);
  bool setsMaxima = false, setsMeasured = false;
  for (const EncodeProblem &matrix : matrices) {
    if (matrix.views.empty())
      continue;
    if (!selectSchedule(matrix, chip))
      return std::nullopt;
    double maxima = estimateMaxima(matrix, *rates, among).time;
    // Where maxima were looked for, the matrix has just been read.
    time += maxima + estimateCodes(matrix, *rates, maxima > 0 ? 0 : among).time;
    launches += maxima > 0 ? 2 : 1;
    for (const EncodeView &view : matrix.views) {
      setsMaxima |= view.needsMaxima() || view.delayed;
      setsMeasured |= view.delayed;
    }
  }
  // All but the first are launched before the one before has ended.
  if (launches > 1)
    time -= rates->dependent * static_cast<double>(launches - 1);
  // What delayed scales measure lies with the caller, apart from the workspace.
  return time + rates->memset * (setsMaxima + setsMeasured);
}

std::optional<LayerChoice>
mlir::hlq::chooseGradients(const LayerProblem &problem, const Chip &chip) {
  unsigned count = problem.gradients.size();
  SmallBitVector none(count), all(count, true);
  std::optional<double> floatTime = estimateLayer(problem, none, chip);
  if (!floatTime)
    return std::nullopt;
  LayerChoice choice{none, *floatTime, *floatTime};
  auto consider = [&](const SmallBitVector &rewritten) {
    std::optional<double> time = estimateLayer(problem, rewritten, chip);
    if (!time || *time >= choice.time || *time > kWorthwhile * *floatTime)
      return;
    choice.rewritten = rewritten;
    choice.time = *time;
  };
  if (count > kMaxGradients) {
    consider(all);
    return choice;
  }
  for (unsigned mask = 1; mask < 1u << count; ++mask) {
    SmallBitVector rewritten(count);
    for (unsigned index = 0; index < count; ++index)
      rewritten[index] = (mask >> index & 1) != 0;
    consider(rewritten);
  }
  return choice;
}
