//===- GradientRemarks.cpp - What passes say of a contraction -------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradientRemarks.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::hlq;

remark::RemarkOpts hlq::remarkOptions(StringRef name, Operation *op) {
  auto options = remark::RemarkOpts::name(name).category("hlq");
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    options = options.function(function.getName());
  return options;
}

void hlq::remarkKept(StringRef name, Operation *op, const Twine &reason) {
  auto remark = remark::missed(op->getLoc(), remarkOptions(name, op));
  if (!remark)
    return;
  append(remark, "Decision", "kept");
  append(remark, "Reason", reason);
}

std::string hlq::formatMicroseconds(double time) {
  return llvm::formatv("{0:f1}", time);
}

void hlq::append(remark::detail::InFlightRemark &remark, StringRef key,
                 const Twine &value) {
  remark << remark::detail::Remark::Arg(key, value.str());
}

void hlq::describe(remark::detail::InFlightRemark &remark,
                   const GradientContraction &gradient) {
  if (!remark)
    return;
  bool isWeight = false;
  if (gradient.role) {
    isWeight = gradient.role.getRole() == GradientRole::WeightGradient;
    append(remark, "Role", stringifyGradientRole(gradient.role.getRole()));
    append(remark, "Parameter", gradient.role.getParameter().getValue());
  } else {
    append(remark, "Role", "unknown");
  }
  append(remark, "Op", gradient.contraction.getOp()->getName().getStringRef());
  if (!gradient.role || !gradient.gradientOperand)
    return;
  LinearSizes sizes =
      gradient.contraction.getLinearSizes(*gradient.gradientOperand, isWeight);
  auto appendSize = [&](StringRef key, int64_t size) {
    append(remark, key,
           ShapedType::isDynamic(size) ? std::string("?")
                                       : std::to_string(size));
  };
  if (!gradient.contraction.getLoops(LoopKind::Batch).empty())
    appendSize("Batch", sizes.batch);
  appendSize("L", sizes.tokens);
  appendSize("O", sizes.outputs);
  appendSize("I", sizes.inputs);
}
