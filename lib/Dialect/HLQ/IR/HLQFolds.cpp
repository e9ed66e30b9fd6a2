//===- HLQFolds.cpp - Folders and canonicalizers --------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/IR/HLQ.h"

using namespace mlir;
using namespace mlir::hlq;

OpFoldResult HadamardOp::fold(FoldAdaptor) { return {}; }
OpFoldResult ProjectOp::fold(FoldAdaptor) { return {}; }
OpFoldResult ExpandOp::fold(FoldAdaptor) { return {}; }
LogicalResult QuantizeOp::fold(FoldAdaptor, SmallVectorImpl<OpFoldResult> &) {
  return failure();
}

void HadamardOp::getCanonicalizationPatterns(RewritePatternSet &,
                                             MLIRContext *) {}
void ProjectOp::getCanonicalizationPatterns(RewritePatternSet &,
                                            MLIRContext *) {}
void ExpandOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {
}
void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &,
                                             MLIRContext *) {}
void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &,
                                               MLIRContext *) {}
void ContractOp::getCanonicalizationPatterns(RewritePatternSet &,
                                             MLIRContext *) {}
