//===- FoldTruncations.cpp - Narrow results of contractions ---------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Importers compute the contractions of a bf16 graph in float32 and truncate
// afterwards. hlq.contract sums in float32 whatever its result's type, and
// rounds once to that: with the narrow type nothing changes but the traffic.
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/FuseEncodings.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

/// Whether a truncation is the one that hlq.contract does: to f16 or bf16, to
/// nearest.
static bool isPlain(arith::TruncFOp op) {
  Type type = getElementTypeOrSelf(op.getType());
  return (type.isF16() || type.isBF16()) && !op.getRoundingmode();
}

static Value matchTruncation(arith::TruncFOp op) {
  return isPlain(op) && isa<RankedTensorType>(op.getType()) ? op.getIn()
                                                            : Value();
}

static Value matchTruncation(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumResults() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      !llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return {};
  Block *body = op.getBody();
  auto truncation =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::TruncFOp>();
  if (!truncation || !isPlain(truncation) ||
      truncation.getIn() != body->getArgument(0))
    return {};
  return op.getDpsInputs()[0];
}

Value hlq::matchTruncation(Operation *op) {
  if (auto truncation = dyn_cast<arith::TruncFOp>(op))
    return ::matchTruncation(truncation);
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return ::matchTruncation(generic);
  return {};
}

namespace {

template <typename OpTy>
struct FoldTruncation : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Value source = ::matchTruncation(op);
    auto contract = source ? source.getDefiningOp<ContractOp>() : ContractOp();
    if (!contract)
      return rewriter.notifyMatchFailure(
          op, "it is no truncation of a contraction's result");
    if (!contract.getResult().hasOneUse())
      return rewriter.notifyMatchFailure(op,
                                         "the float32 result has other uses");
    auto fill = contract.getInit().template getDefiningOp<linalg::FillOp>();
    FloatAttr zero;
    if (!fill || !matchPattern(fill.value(), m_Constant(&zero)) ||
        !zero.getValue().isZero())
      return rewriter.notifyMatchFailure(
          op, "the destination is not filled with zeros");

    Location loc = contract.getLoc();
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    SmallVector<Value> dynamicSizes;
    for (int64_t dimension = 0; dimension < type.getRank(); ++dimension)
      if (type.isDynamicDim(dimension))
        dynamicSizes.push_back(rewriter.createOrFold<tensor::DimOp>(
            loc, contract.getInit(), dimension));
    Value empty = tensor::EmptyOp::create(rewriter, loc, type, dynamicSizes);
    Value narrowZero = arith::ConstantOp::create(
        rewriter, fill.getLoc(),
        FloatAttr::get(type.getElementType(), zero.getValueAsDouble()));
    Value init =
        linalg::FillOp::create(rewriter, fill.getLoc(), narrowZero, empty)
            .getResult(0);
    IRMapping mapping;
    mapping.map(contract.getInit(), init);
    Operation *narrow = rewriter.clone(*contract, mapping);
    narrow->getResult(0).setType(type);
    rewriter.replaceOp(op, narrow);
    rewriter.eraseOp(contract);
    return success();
  }
};

} // namespace

void hlq::populateFoldTruncationPatterns(RewritePatternSet &patterns) {
  patterns
      .add<FoldTruncation<arith::TruncFOp>, FoldTruncation<linalg::GenericOp>>(
          patterns.getContext());
}
