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

#include <cmath>

using namespace llvm;
using namespace mlir::hlq;

/// What a rewrite of all gradients must be predicted to save to be worth the
/// error that it makes in them, and that the prediction itself may have; of
/// some of them in proportion.
static constexpr double kWorthwhile = 0.97;

/// Multiplications from which on a contraction is launched as usual.
static constexpr double kLongContraction = 2e10;

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
      bytes += elements * view.getBytes();
  }
  return bytes;
}

namespace {

/// The kernels of a layer, one launched after the other, most before the one
/// before has ended: what they take together, and which wait for which, by the
/// rules of lib/Conversion/HLQToGPU/Host/LaunchOrder.h.
class Launches {
public:
  explicit Launches(const ChipRates &rates) : rates(rates) {}

  /// A kernel that reads what the launches `needs` made. One that isn't
  /// `dependent` begins when all before have ended. One that `meets` the one
  /// before waits for it though it doesn't read what that made. Returns its
  /// number.
  int64_t append(const Estimate &kernel, ArrayRef<int64_t> needs,
                 bool dependent = true, bool meets = false);

  double getTime() const { return time; }

private:
  const ChipRates &rates;
  int64_t count = 0;
  /// Launches below this number have ended when the next one begins.
  int64_t ended = 0;
  /// How long the last kernel runs, and the multiprocessors that it leaves.
  double before = 0, free = 0;
  double time = 0;
};

} // namespace

int64_t Launches::append(const Estimate &kernel, ArrayRef<int64_t> needs,
                         bool dependent, bool meets) {
  int64_t number = count++;
  dependent &= number > 0;
  bool reads = any_of(needs, [&](int64_t need) { return need >= ended; });
  if (!dependent || reads)
    ended = number;
  double added = kernel.time - (dependent ? rates.dependent : 0);
  auto tiles = static_cast<double>(kernel.tiles);
  auto all = static_cast<double>(rates.multiprocessors);
  double saved = 0;
  // As many of its tiles run beside as there is room for.
  if (dependent && !reads && !meets && kernel.tiles > 0)
    saved = rates.beside * std::min(1.0, free / std::min(tiles, all)) *
            std::min(before, added);
  time += added - saved;
  before = added;
  free = kernel.waves > 0 ? all - tiles / static_cast<double>(kernel.waves) : 0;
  return number;
}

/// Bytes of a gradient.
static double countBytes(std::optional<int64_t> m, std::optional<int64_t> n,
                         int64_t elementBytes) {
  return static_cast<double>(m.value_or(kUnknownSize)) *
         static_cast<double>(n.value_or(kUnknownSize)) *
         static_cast<double>(elementBytes);
}

/// Whether a contraction is launched when all before has ended.
static bool isLong(const ContractProblem &problem) {
  return static_cast<double>(problem.m.value_or(kUnknownSize)) *
             static_cast<double>(problem.n.value_or(kUnknownSize)) *
             static_cast<double>(problem.k.value_or(kUnknownSize)) >=
         kLongContraction;
}

std::optional<double> mlir::hlq::estimateLayer(const LayerProblem &problem,
                                               const SmallBitVector &rewritten,
                                               const Chip &chip) {
  const ChipRates *rates = findRates(chip.name);
  if (!rates)
    return std::nullopt;
  double products = 0, among = 0;
  struct Contraction {
    const LayerGradient *gradient;
    Estimate estimate;
  };
  SmallVector<Contraction> contractions;
  auto matrices = problem.matrices;
  for (auto [index, gradient] : llvm::enumerate(problem.gradients)) {
    if (!rewritten.test(index)) {
      const FloatProblem &product = gradient.product;
      products += estimate(product, *rates).time;
      among += countBytes(product.m, product.n, product.elementBits / 8);
      continue;
    }
    Selected<ContractSchedule> selected =
        selectSchedule(gradient.contraction, chip);
    if (!selected)
      return std::nullopt;
    const ContractProblem &contraction = gradient.contraction;
    contractions.push_back({&gradient, selected.estimate});
    among += countBytes(contraction.m, contraction.n,
                        contraction.traits.resultBytes);
    addView(matrices, gradient.gradient);
    addView(matrices, gradient.operand);
  }
  for (unsigned matrix : problem.encodedBefore)
    matrices[matrix].views.clear();
  // When a step is repeated, everything was touched since a matrix last was.
  among += countBytes(matrices);
  bool setsMaxima = false, setsMeasured = false;
  Launches launches(*rates);
  /// By matrix, the launch that makes its codes.
  SmallVector<std::optional<int64_t>> encoded(matrices.size());
  for (auto [matrix, launch] : llvm::zip_equal(matrices, encoded)) {
    if (matrix.views.empty())
      continue;
    if (!selectSchedule(matrix, chip))
      return std::nullopt;
    Estimate maxima = estimateMaxima(matrix, *rates, among);
    SmallVector<int64_t, 1> needs;
    // It reads at once, but its atomics wait.
    if (maxima.time > 0)
      needs.push_back(launches.append(maxima, {}, /*dependent=*/true,
                                      /*meets=*/true));
    // Where maxima were looked for, the matrix has just been read.
    launch = launches.append(
        maxima.time > 0
            ? estimateCodes(matrix, *rates, /*among=*/0, /*justRead=*/true)
            : estimateCodes(matrix, *rates, among),
        needs);
    for (const EncodeView &view : matrix.views) {
      setsMaxima |= view.needsMaxima() || view.delayed;
      setsMeasured |= view.delayed;
    }
  }
  for (const auto &[gradient, estimate] : contractions) {
    SmallVector<int64_t, 2> needs;
    for (const LayerView &view : {gradient->gradient, gradient->operand})
      if (std::optional<int64_t> launch = encoded[view.matrix])
        needs.push_back(*launch);
    launches.append(estimate, needs, !isLong(gradient->contraction));
  }
  // What delayed scales measure lies with the caller, apart from the workspace.
  return launches.getTime() + products +
         rates->memset * (setsMaxima + setsMeasured);
}

std::optional<LayerChoice>
mlir::hlq::chooseGradients(const LayerProblem &problem, const Chip &chip) {
  unsigned count = problem.gradients.size();
  SmallBitVector none(count), all(count, true);
  std::optional<double> floatTime = estimateLayer(problem, none, chip);
  if (!floatTime)
    return std::nullopt;
  LayerChoice choice{none, *floatTime, *floatTime};
  double least = *floatTime;
  auto consider = [&](const SmallBitVector &rewritten) {
    std::optional<double> time = estimateLayer(problem, rewritten, chip);
    if (!time)
      return;
    double share = static_cast<double>(rewritten.count()) / count;
    double weighed = *time / std::pow(kWorthwhile, share);
    if (weighed >= least)
      return;
    least = weighed;
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
