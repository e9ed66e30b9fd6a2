//===- HLQToLinalgPass.cpp - Lowering to upstream dialects ----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"

#include "LoweringPatterns.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQTOLINALGPASS
#include "hlq/Conversion/HLQToLinalg/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

void hlq::populateHLQToLinalgPatterns(const TypeConverter &converter,
                                      RewritePatternSet &patterns) {
  populateTransformLowerings(converter, patterns);
  populateQuantizationLowerings(converter, patterns);
  populateContractionLowerings(converter, patterns);
  populateEncodeLowerings(converter, patterns);
}

/// Whether an attribute of some operation, argument or result is the dialect's,
/// by its name or by its value.
static bool isOurs(NamedAttribute attribute) {
  return attribute.getNameDialect() ==
             attribute.getName().getContext()->getLoadedDialect<HLQDialect>() ||
         isa<HLQDialect>(attribute.getValue().getDialect());
}

static void removeAttributes(Operation *op) {
  SmallVector<StringAttr> names;
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    if (isOurs(attribute))
      names.push_back(attribute.getName());
  for (StringAttr name : names)
    op->removeDiscardableAttr(name);

  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return;
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
    SmallVector<NamedAttribute> attributes(function.getArgAttrs(i));
    llvm::erase_if(attributes, isOurs);
    function.setArgAttrs(i, attributes);
  }
  for (unsigned i = 0, e = function.getNumResults(); i < e; ++i) {
    SmallVector<NamedAttribute> attributes(function.getResultAttrs(i));
    llvm::erase_if(attributes, isOurs);
    function.setResultAttrs(i, attributes);
  }
}

namespace {
struct HLQToLinalgPass : hlq::impl::HLQToLinalgPassBase<HLQToLinalgPass> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    MLIRContext *context = &getContext();

    WalkResult supported = module->walk([](Operation *op) {
      if (isa_and_nonnull<HLQDialect>(op->getDialect()) || !carriesNarrowCodes(op) ||
          canStoreCodesWide(op))
        return WalkResult::advance();
      op->emitOpError("carries tensors of i4, which it is not known how to "
                      "store as i8");
      return WalkResult::interrupt();
    });
    if (supported.wasInterrupted())
      return signalPassFailure();

    TypeConverter converter;
    populateCodeStorage(converter);
    RewritePatternSet patterns(context);
    populateHLQToLinalgPatterns(converter, patterns);
    populateCodeStoragePatterns(converter, patterns);
    ConversionTarget target(*context);
    target.addIllegalDialect<HLQDialect>();
    target.markUnknownOpDynamicallyLegal(
        [](Operation *op) { return !carriesNarrowCodes(op); });
    if (failed(applyPartialConversion(module, target, std::move(patterns))))
      return signalPassFailure();

    module->walk(removeAttributes);
  }
};
} // namespace
