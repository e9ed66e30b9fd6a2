//===- HLQContractFolds.cpp - Canonicalizers of hlq.contract --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Casts that forget sizes need nothing here: the tensor dialect folds them into
// every operation of destination style. Blocks stay as they are written, also
// one that covers a dimension of known size: along a contracted loop they say
// in which order a sum is scaled and added.
//
//===----------------------------------------------------------------------===//

#include "HLQFolds.h"

using namespace mlir;
using namespace mlir::hlq;

namespace {

/// A sum over nothing leaves the destination as it is.
struct FoldEmptyContraction : OpRewritePattern<ContractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ContractOp op,
                                PatternRewriter &rewriter) const override {
    if (!llvm::is_contained(op.getStaticLoopSizes(), 0))
      return rewriter.notifyMatchFailure(op, "no loop is known to be empty");
    rewriter.replaceOp(op, op.getInit());
    return success();
  }
};

} // namespace

void ContractOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<FoldEmptyContraction>(context);
  populateTransposePatterns<ContractOp>(patterns);
}
