//===- QuantizeGradients.cpp - hlq-quantize-gradients ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradientCosts.h"
#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/Transforms/GradientRewrite.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQQUANTIZEGRADIENTSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

/// The function's seed: its argument marked `hlq.seed`, else a constant. Made
/// at the start of the function.
static Value createSeed(RewriterBase &rewriter, FunctionOpInterface function,
                        int64_t fallback) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointToStart(&function.getFunctionBody().front());
  for (BlockArgument argument : function.getArguments()) {
    if (!function.getArgAttr(argument.getArgNumber(), HLQDialect::kSeedAttr))
      continue;
    if (isa<IntegerType>(argument.getType()))
      return argument;
    return tensor::ExtractOp::create(rewriter, argument.getLoc(), argument,
                                     ValueRange());
  }
  return arith::ConstantOp::create(rewriter, function.getLoc(),
                                   rewriter.getI64IntegerAttr(fallback));
}

/// What an option says; nothing where each recipe says it.
static std::optional<Rounding> getRounding(RoundingOverride rounding) {
  switch (rounding) {
  case RoundingOverride::Recipe:
    return std::nullopt;
  case RoundingOverride::Nearest:
    return Rounding::Nearest;
  case RoundingOverride::Stochastic:
    return Rounding::Stochastic;
  case RoundingOverride::PseudoStochastic:
    return Rounding::PseudoStochastic;
  }
  llvm_unreachable("unknown option");
}

namespace {

struct QuantizeGradients
    : public hlq::impl::HLQQuantizeGradientsPassBase<QuantizeGradients> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(verifyRoles(getOperation())))
      return signalPassFailure();
    if (!target.empty() && !findChip(target)) {
      getOperation()->emitError() << "unknown target '" << target << "'";
      return signalPassFailure();
    }
    // What an earlier run has rewritten keeps its draws to itself.
    int64_t stream = 0;
    getOperation()->walk([&](QuantizeOp op) {
      if (op.getRounding() == Rounding::Stochastic)
        stream = std::max<int64_t>(stream, op.getStream() + 1);
    });
    getOperation()->walk([&](EncodeOp op) {
      for (ViewAttr view : op.getViews().getAsRange<ViewAttr>())
        if (view.getRounding() == Rounding::Stochastic)
          stream = std::max<int64_t>(stream, view.getStream() + 1);
    });
    WalkResult result = getOperation()->walk([&](FunctionOpInterface function) {
      return WalkResult(rewriteFunction(function, stream));
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }

  /// Rewrites the marked contractions of a function. Streams are numbered
  /// through the module, by contraction, rewritten or not.
  LogicalResult rewriteFunction(FunctionOpInterface function, int64_t &stream) {
    auto fallback =
        RecipeAttr::get(&getContext(), recipe, PathAttr(), PathAttr());
    SmallVector<std::pair<GradientContraction, PathSettings>, 0> marked;
    GradientAnalysis analysis(function);
    for (const GradientContraction &gradient : analysis.getContractions()) {
      Operation *op = gradient.contraction.getOp();
      if (!op->hasAttr(HLQDialect::kRoleAttr))
        continue;
      FailureOr<PathSettings> settings =
          resolvePath(findRecipe(op, fallback), gradient.role.getRole(),
                      [&] { return op->emitOpError(); });
      if (failed(settings))
        return failure();
      settings->rounding = getRounding(rounding).value_or(settings->rounding);
      settings->delayed |= delayed;
      marked.emplace_back(gradient, *settings);
    }

    // Nothing is touched before every setting is known to hold.
    SmallVector<std::optional<std::string>> refusals;
    SmallVector<WeighedGradient> weighed;
    for (auto &[gradient, settings] : marked) {
      refusals.push_back(explainRefusal(gradient, settings));
      if (!refusals.back())
        weighed.emplace_back(&gradient, &settings);
    }
    if (const Chip *chip = findChip(target))
      weighGradients(weighed, *chip, force);

    IRRewriter rewriter(&getContext());
    Value seedValue;
    DelayedScales maxima(function);
    if (llvm::any_of(weighed, [](const WeighedGradient &candidate) {
          return candidate.rewrite &&
                 (delaysScale(*candidate.gradient, *candidate.settings, true) ||
                  delaysScale(*candidate.gradient, *candidate.settings, false));
        }))
      if (auto reason = maxima.explainRefusal())
        return function.emitOpError() << *reason;
    const WeighedGradient *next = weighed.begin();
    for (auto [marks, refusal] : llvm::zip(marked, refusals)) {
      auto &[gradient, settings] = marks;
      const WeighedGradient *costs = refusal ? nullptr : next++;
      emitRemark(gradient, settings, fallback, refusal, costs);
      int64_t own = stream++;
      if (refusal || !costs->rewrite)
        continue;
      bool stochastic = settings.rounding == Rounding::Stochastic;
      if (stochastic && !seedValue)
        seedValue = createSeed(rewriter, function, seed);
      quantizeGradient(rewriter, gradient, settings,
                       stochastic ? seedValue : Value(), own, maxima);
    }
    maxima.returnMaxima();
    return success();
  }

  static void emitRemark(const GradientContraction &gradient,
                         const PathSettings &settings, RecipeAttr fallback,
                         const std::optional<std::string> &refusal,
                         const WeighedGradient *costs) {
    Operation *op = gradient.contraction.getOp();
    bool rewritten = costs && costs->rewrite;
    remark::RemarkOpts options = remarkOptions("quantize-gradients", op);
    auto remark = rewritten ? remark::passed(op->getLoc(), options)
                            : remark::missed(op->getLoc(), options);
    if (!remark)
      return;
    describe(remark, gradient);
    append(remark, "Decision", rewritten ? "rewritten" : "kept");
    append(remark, "Recipe",
           stringifyRecipeName(findRecipe(op, fallback).getName()));
    if (refusal) {
      append(remark, "Reason", *refusal);
      return;
    }
    if (costs->time) {
      append(remark, "LayerMicroseconds", formatMicroseconds(*costs->time));
      append(remark, "FloatMicroseconds",
             formatMicroseconds(*costs->floatTime));
    } else if (!costs->unpredicted.empty()) {
      append(remark, "Unpredicted", costs->unpredicted);
    }
    if (!rewritten) {
      append(
          remark, "Reason",
          costs->otherTime
              ? "rewritten as well, the layer would take " +
                    formatMicroseconds(*costs->otherTime) + " us instead of " +
                    formatMicroseconds(*costs->time) +
                    " us, as predicted, and less than its share of 3 % isn't "
                    "worth it: force=true rewrites it all the same"
              : std::string("no kernel serves it, or none together with what is "
                            "rewritten"));
      return;
    }
    append(remark, "Code", "i" + Twine(settings.code.getIntOrFloatBitWidth()));
    append(remark, "Transform", settings.describeTransform());
    append(remark, "Rounding", stringifyRounding(settings.rounding));
    for (bool isGradient : {true, false})
      if (delaysScale(gradient, settings, isGradient))
        append(remark,
               isGradient ? "DelayedGradientScale" : "DelayedOperandScale",
               "true");
  }
};

} // namespace
