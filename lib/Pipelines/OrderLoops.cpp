//===- OrderLoops.cpp - A contiguous innermost loop -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Pipelines/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQORDERLOOPSPASS
#include "hlq/Pipelines/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;

/// Whether an operand's elements are apart from each other along a loop.
static bool isStrided(AffineMap map, unsigned loop) {
  if (!map.isFunctionOfDim(loop))
    return false;
  return map.getResults().back() != getAffineDimExpr(loop, map.getContext()) ||
         llvm::any_of(map.getResults().drop_back(), [&](AffineExpr expr) {
           return expr.isFunctionOfDim(loop);
         });
}

/// Whether the order of the terms of a reduction doesn't matter, which makes it
/// fit to be vectorised.
static bool isReductionExact(linalg::GenericOp op) {
  return llvm::all_of(op.getBody()->getTerminator()->getOperands(),
                      [](Value value) {
                        return value.getType().isIntOrIndex() ||
                               value.getDefiningOp<arith::MaximumFOp>() ||
                               value.getDefiningOp<arith::MinimumFOp>();
                      });
}

/// The loop along which the fewest operands are strided, the innermost of
/// several such.
static unsigned pickInnermostLoop(linalg::GenericOp op) {
  bool exact = isReductionExact(op);
  unsigned best = op.getNumLoops() - 1;
  std::optional<unsigned> fewest;
  for (unsigned loop = op.getNumLoops(); loop-- > 0;) {
    if (!exact && linalg::isReductionIterator(op.getIteratorTypesArray()[loop]))
      continue;
    unsigned strided = 0;
    for (AffineMap map : op.getIndexingMapsArray())
      strided += isStrided(map, loop);
    if (!fewest || strided < *fewest) {
      fewest = strided;
      best = loop;
    }
  }
  return best;
}

namespace {
struct HLQOrderLoopsPass : hlq::impl::HLQOrderLoopsPassBase<HLQOrderLoopsPass> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> reductions;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.getNumReductionLoops() != 0 && op.hasPureTensorSemantics())
        reductions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : reductions) {
      rewriter.setInsertionPoint(op);
      auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!generic) {
        FailureOr<linalg::GenericOp> generalized =
            linalg::generalizeNamedOp(rewriter, op);
        if (failed(generalized))
          continue;
        generic = *generalized;
      }
      unsigned innermost = pickInnermostLoop(generic);
      if (innermost + 1 == generic.getNumLoops())
        continue;
      SmallVector<unsigned> order;
      for (unsigned loop = 0; loop < generic.getNumLoops(); ++loop)
        if (loop != innermost)
          order.push_back(loop);
      order.push_back(innermost);
      // Fails on operations without loops alone, of which there are none here.
      (void)linalg::interchangeGenericOp(rewriter, generic, order);
    }
  }
};
} // namespace
