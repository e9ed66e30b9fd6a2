//===- GradientCosts.cpp - Which gradients are worth a rewrite ------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradientCosts.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "hlq/Dialect/HLQ/Transforms/FuseEncodings.h"
#include "hlq/Dialect/HLQ/Transforms/GradientRewrite.h"
#include "hlq/Target/LayerCost.h"
#include "hlq/Target/Rates.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/MapVector.h"

#include <numeric>

using namespace mlir;
using namespace mlir::hlq;

/// What kernels transform, and what alignment of rows can win.
static constexpr int64_t kKernelOrder = 16;
static constexpr int64_t kBestAlignment = 16;

//===----------------------------------------------------------------------===//
// Contractions as problems
//===----------------------------------------------------------------------===//

namespace {

/// A tensor behind reshapes: equal ones are encoded once.
struct Source {
  Value value;
  SmallVector<int64_t> shape;

  bool operator==(const Source &other) const {
    return value == other.value && shape == other.shape;
  }
};

/// The problem of a layer, of which some contractions are.
struct Layer {
  LayerProblem problem;
  SmallVector<Source> sources;
  SmallVector<WeighedGradient *> members;

  /// The number of the matrix, which is added if it is new.
  unsigned addMatrix(Value value);
};

} // namespace

static Value stripReshapes(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp>(
            op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Whether the value is an argument whose codes the caller passes.
static bool isEncodedBefore(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || !argument.getOwner()->isEntryBlock())
    return false;
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  return function &&
         function.getArgAttr(argument.getArgNumber(), HLQDialect::kEncodedAttr);
}

static std::optional<int64_t> toSize(int64_t size) {
  return ShapedType::isDynamic(size) ? std::nullopt
                                     : std::optional<int64_t>(size);
}

unsigned Layer::addMatrix(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  Source source{stripReshapes(value), llvm::to_vector(type.getShape())};
  unsigned index = llvm::find(sources, source) - sources.begin();
  if (index < sources.size())
    return index;
  sources.push_back(source);
  EncodeProblem &matrix = problem.matrices.emplace_back();
  matrix.rows = toSize(type.getDimSize(0));
  matrix.columns = toSize(type.getDimSize(1));
  matrix.elementBits = type.getElementTypeBitWidth();
  if (isEncodedBefore(source.value))
    problem.encodedBefore.push_back(index);
  return index;
}

/// Why no kernel multiplies the contraction's codes, "" where one does.
static std::string explainForm(const WeighedGradient &weighed) {
  const Contraction &contraction = weighed.gradient->contraction;
  if (contraction.getNumLoops() != 3 ||
      contraction.getLoops(LoopKind::Lhs).size() != 1 ||
      contraction.getLoops(LoopKind::Rhs).size() != 1)
    return "it contracts other than two matrices into one";
  int64_t order = weighed.settings->order, rank = weighed.settings->rank;
  if (order != 1 && (order != kKernelOrder ||
                     (rank != kKernelOrder && rank != kKernelOrder / 2)))
    return "its transform is none that kernels have";
  if (llvm::any_of(contraction.getLoopSizes(), ShapedType::isDynamic))
    return "sizes that are known at run time only are taken to be large";
  return "";
}

/// Bits of the result once the truncation that follows is folded into it.
static int64_t getResultBits(const Contraction &contraction) {
  Value result = contraction.getResult();
  if (result.hasOneUse() && isKnownZero(contraction.getInit())) {
    Operation *user = *result.getUsers().begin();
    if (matchTruncation(user) == result)
      return getElementTypeOrSelf(user->getResult(0).getType())
          .getIntOrFloatBitWidth();
  }
  return getElementTypeOrSelf(result.getType()).getIntOrFloatBitWidth();
}

/// Adds a contraction that a kernel multiplies.
static void addGradient(Layer &layer, WeighedGradient &weighed) {
  const GradientContraction &gradient = *weighed.gradient;
  const Contraction &contraction = gradient.contraction;
  const PathSettings &settings = *weighed.settings;
  unsigned contracted = contraction.getLoops(LoopKind::Contracted).front();
  ArrayRef<int64_t> sizes = contraction.getLoopSizes();
  LayerGradient added;
  int64_t alignment = kBestAlignment, elementBits = 16;

  ScaleBlock scales[2];
  for (unsigned index : {0, 1}) {
    bool isGradient = index == *gradient.gradientOperand;
    GradientOperand operand = getBareOperand(contraction, index);
    LayerView &view = isGradient ? added.gradient : added.operand;
    view.matrix = layer.addMatrix(operand.value);
    ScalesAttr given =
        isGradient ? settings.gradientScales : settings.operandScales;
    scales[index] = {given.getParallel(),
                     given.getContracted() * settings.rank / settings.order};
    view.view.scales = scales[index];
    view.view.transposed = operand.findDimension(contracted) == 0;
    view.view.kept = kKernelOrder * settings.rank / settings.order;
    view.view.draws = isGradient && settings.rounding == Rounding::Stochastic;
    view.view.delayed = settings.delaysScale(isGradient);
    const EncodeProblem &matrix = layer.problem.matrices[view.matrix];
    alignment = std::gcd(alignment, *matrix.columns * matrix.elementBits / 8);
    elementBits = std::max(elementBits, matrix.elementBits);
  }

  AffineMap map = contraction.getResultMap();
  unsigned rows = map.getDimPosition(0), columns = map.getDimPosition(1);
  int64_t extent = sizes[contracted];
  ContractProblem &problem = added.contraction;
  problem.m = sizes[rows];
  problem.n = sizes[columns];
  problem.k = llvm::divideCeil(extent, settings.order) * settings.rank;
  int64_t resultBits = getResultBits(contraction);
  problem.codeBits = CodeAttr::getBits(settings.code);
  problem.traits.resultBytes = resultBits / 8;
  bool swapped = contraction.getKind(rows) == LoopKind::Rhs;
  problem.traits.lhsScales = scales[swapped ? 1 : 0];
  problem.traits.rhsScales = scales[swapped ? 0 : 1];
  problem.traits.accumulates = !isKnownZero(contraction.getInit());
  // As canPack finds it once there are encodings, unless the caller keeps the
  // codes.
  problem.traits.packedLhs = problem.codeBits <= kSmallCodeBits &&
                             settings.rank == settings.order &&
                             !problem.traits.hasBlocks();
  bool isGradientLeft = *gradient.gradientOperand == (swapped ? 1 : 0);
  LayerView &left = isGradientLeft ? added.gradient : added.operand;
  left.view.packed = problem.traits.packedLhs;

  alignment = std::gcd(alignment, sizes[columns] * resultBits / 8);
  added.product = {sizes[rows], sizes[columns], extent, elementBits, alignment};
  layer.problem.gradients.push_back(added);
  layer.members.push_back(&weighed);
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

static void weighLayer(Layer &layer, const Chip &chip, bool force) {
  std::optional<LayerChoice> best = chooseGradients(layer.problem, chip);
  if (!best)
    return;
  unsigned count = layer.members.size();
  llvm::SmallBitVector rewritten = best->rewritten;
  double time = best->time;
  if (force) {
    rewritten.set();
    std::optional<double> all = estimateLayer(layer.problem, rewritten, chip);
    if (!all)
      return;
    time = *all;
  }
  for (unsigned index = 0; index < count; ++index) {
    WeighedGradient &member = *layer.members[index];
    member.rewrite = rewritten.test(index);
    member.time = time;
    member.floatTime = best->floatTime;
    if (member.rewrite)
      continue;
    llvm::SmallBitVector other = rewritten;
    other.set(index);
    member.otherTime = estimateLayer(layer.problem, other, chip);
  }
}

void hlq::weighGradients(MutableArrayRef<WeighedGradient> gradients,
                         const Chip &chip, bool force) {
  if (!findRates(chip.name))
    return;
  // A layer that has a member without prediction has none itself.
  llvm::MapVector<Value, Layer> layers;
  llvm::DenseMap<Value, std::string> unpredicted;
  auto getKey = [](const WeighedGradient &weighed) {
    const GradientContraction &gradient = *weighed.gradient;
    return stripReshapes(
        getBareOperand(gradient.contraction, *gradient.gradientOperand).value);
  };
  for (WeighedGradient &weighed : gradients)
    if (std::string reason = explainForm(weighed); !reason.empty())
      unpredicted.try_emplace(getKey(weighed), reason);
  for (WeighedGradient &weighed : gradients) {
    Value key = getKey(weighed);
    if (auto found = unpredicted.find(key); found != unpredicted.end())
      weighed.unpredicted = found->second;
    else
      addGradient(layers[key], weighed);
  }
  // Codes that the caller passes must be read.
  for (auto &[key, layer] : layers)
    weighLayer(layer, chip, force || !layer.problem.encodedBefore.empty());
}
