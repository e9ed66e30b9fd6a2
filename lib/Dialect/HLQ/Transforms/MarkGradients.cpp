//===- MarkGradients.cpp - hlq-mark-gradients -----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQMARKGRADIENTSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

namespace {

struct MarkGradients
    : public hlq::impl::HLQMarkGradientsPassBase<MarkGradients> {
  void runOnOperation() override {
    if (failed(verifyRoles(getOperation())))
      return signalPassFailure();
    getOperation()->walk([](FunctionOpInterface function) {
      GradientAnalysis analysis(function);
      llvm::for_each(analysis.getContractions(), mark);
    });
  }

  static void mark(const GradientContraction &gradient) {
    Operation *op = gradient.contraction.getOp();
    remark::RemarkOpts options = remarkOptions("mark-gradients", op);
    if (!gradient.role) {
      auto remark = remark::missed(op->getLoc(), options);
      describe(remark, gradient);
      append(remark, "Decision", "kept");
      append(remark, "Reason", gradient.reason);
      return;
    }
    op->setAttr(HLQDialect::kRoleAttr, gradient.role);
    auto remark = remark::analysis(op->getLoc(), options);
    describe(remark, gradient);
    if (!gradient.reason.empty())
      append(remark, "Reason", gradient.reason);
  }
};

} // namespace
