//===- Recipes.cpp - The table of recipes ---------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/Recipes.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::hlq;

/// A contraction of fewer elements than this isn't worth a rewrite, whatever
/// the recipe.
static constexpr int64_t kBlock = 16;

int64_t PathSettings::getBlock() const { return order > 1 ? order : kBlock; }

BasisAttr PathSettings::getBasis(MLIRContext *context) const {
  if (order == 1)
    return {};
  return BasisAttr::get(context, BasisKind::Hadamard, order, rank, selection);
}

std::string PathSettings::describeTransform() const {
  if (order == 1)
    return "none";
  if (rank == order)
    return llvm::formatv("hadamard {0}", order);
  return llvm::formatv("{0} {1} of {2}", stringifySelectionRule(selection),
                       rank, order);
}

bool PathSettings::delaysScale(bool isGradient) const {
  ScalesAttr scales = isGradient ? gradientScales : operandScales;
  return delayed && scales.getParallel() == 0 && scales.getContracted() == 0;
}

RecipeAttr hlq::findRecipe(Operation *op, RecipeAttr fallback) {
  for (; op; op = op->getParentOp())
    if (auto recipe = op->getAttrOfType<RecipeAttr>(HLQDialect::kRecipeAttr))
      return recipe;
  return fallback;
}

/// The row of a named recipe.
static PathSettings getDefaults(MLIRContext *context, RecipeName name,
                                GradientRole role) {
  Builder builder(context);
  bool isWeight = role == GradientRole::WeightGradient;
  auto one = ScalesAttr::get(context, /*parallel=*/0, /*contracted=*/0);
  auto each = ScalesAttr::get(context, /*parallel=*/1, /*contracted=*/0);
  PathSettings settings{/*rewrite=*/name != RecipeName::None,
                        /*order=*/1,
                        /*rank=*/1,
                        SelectionRule::Sequency,
                        /*code=*/builder.getIntegerType(8),
                        /*gradientScales=*/isWeight ? one : each,
                        /*operandScales=*/one,
                        Rounding::Stochastic};
  bool transforms = name == RecipeName::HLQ || name == RecipeName::HLQBlock;
  if (transforms) {
    settings.order = kBlock;
    settings.rank = isWeight ? kBlock / 2 : kBlock;
  }
  if (name == RecipeName::Int4 || (transforms && !isWeight))
    settings.code = builder.getIntegerType(4);
  if (name == RecipeName::HLQBlock && isWeight) {
    settings.gradientScales = settings.operandScales =
        ScalesAttr::get(context, /*parallel=*/128, /*contracted=*/512);
  } else if (name == RecipeName::HLQBlock) {
    settings.gradientScales =
        ScalesAttr::get(context, /*parallel=*/1, /*contracted=*/256);
    settings.operandScales =
        ScalesAttr::get(context, /*parallel=*/128, /*contracted=*/256);
  }
  return settings;
}

FailureOr<PathSettings>
hlq::resolvePath(RecipeAttr recipe, GradientRole role,
                 function_ref<InFlightDiagnostic()> emitError) {
  MLIRContext *context = recipe.getContext();
  PathSettings settings = getDefaults(context, recipe.getName(), role);
  PathAttr path = role == GradientRole::WeightGradient
                      ? recipe.getWeightGradient()
                      : recipe.getInputGradient();
  if (!path)
    return settings;

  if (recipe.getName() == RecipeName::None) {
    emitError() << "recipe 'none' leaves gradients as they are, but gives "
                   "settings of the "
                << stringifyGradientRole(role) << ": " << path;
    return failure();
  }
  settings.rewrite = path.getRewrite();
  if (std::optional<int64_t> order = path.getOrder()) {
    // The same share of the basis is kept, unless the path says which.
    settings.rank =
        std::max<int64_t>(1, settings.rank * *order / settings.order);
    settings.order = *order;
  }
  settings.delayed = path.getDelayed();
  settings.rank = path.getRank().value_or(settings.rank);
  settings.selection = path.getSelection().value_or(settings.selection);
  settings.rounding = path.getRounding().value_or(settings.rounding);
  if (CodeAttr code = path.getCode())
    settings.code = code.getType();
  if (ScalesAttr scales = path.getGradientScales())
    settings.gradientScales = scales;
  if (ScalesAttr scales = path.getOperandScales())
    settings.operandScales = scales;

  // What the attributes' own verifiers can't see: settings that only meet here.
  auto emitBasisError = [&] {
    return emitError() << "the " << stringifyGradientRole(role) << " of "
                       << recipe << ": ";
  };
  if (failed(BasisAttr::verify(emitBasisError, BasisKind::Hadamard,
                               settings.order, settings.rank,
                               settings.selection)))
    return failure();
  for (ScalesAttr scales : {settings.gradientScales, settings.operandScales})
    if (scales.getContracted() % settings.order != 0) {
      emitBasisError() << "scales over " << scales.getContracted()
                       << " contracted elements are no multiple of the "
                          "transform's block, "
                       << settings.order;
      return failure();
    }
  int64_t contracted[] = {settings.gradientScales.getContracted(),
                          settings.operandScales.getContracted()};
  auto [smaller, larger] = std::minmax(contracted[0], contracted[1]);
  if (smaller != 0 && larger % smaller != 0) {
    emitBasisError() << "scales over " << contracted[0] << " and "
                     << contracted[1]
                     << " contracted elements: neither divides the other";
    return failure();
  }
  if (settings.delayed && !settings.delaysScale(/*isGradient=*/true) &&
      !settings.delaysScale(/*isGradient=*/false)) {
    emitBasisError() << "delayed = true, but neither operand has one scale: "
                        "finer ones are "
                     << settings.gradientScales << " and "
                     << settings.operandScales
                     << ", <parallel = *, contracted = *> is expected of one";
    return failure();
  }
  if (path.getSelection() && settings.order == 1) {
    emitBasisError() << "selection "
                     << stringifySelectionRule(*path.getSelection())
                     << " without a transform: order is 1";
    return failure();
  }
  return settings;
}
