//===- Encode.cpp - The fused form into its parts -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"

#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::hlq;

/// The tensor, transposed.
static Value createTranspose(OpBuilder &builder, Location loc, Value tensor,
                             ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  for (int64_t dimension : permutation) {
    shape.push_back(type.getDimSize(dimension));
    // Not folded: linalg.transpose wants the types to know the same sizes.
    if (type.isDynamicDim(dimension))
      dynamicSizes.push_back(
          tensor::DimOp::create(builder, loc, tensor, dimension));
  }
  Value empty =
      tensor::EmptyOp::create(builder, loc, type.clone(shape), dynamicSizes);
  return linalg::TransposeOp::create(builder, loc, tensor, empty, permutation)
      ->getResult(0);
}

SmallVector<Value> hlq::decomposeEncode(RewriterBase &rewriter, EncodeOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<Value> results;
  for (auto [index, view] :
       llvm::enumerate(op.getViews().getAsRange<ViewAttr>())) {
    Value tensor = op.getOperand();
    if (BasisAttr basis = view.getBasis())
      tensor = ProjectOp::create(rewriter, loc, tensor, *view.getAlong(), basis,
                                 rewriter.getF32Type());
    auto codesType = cast<RankedTensorType>(op.getResult(2 * index).getType());
    bool stochastic = view.getRounding() == Rounding::Stochastic;
    std::optional<int64_t> along;
    if (stochastic && !view.getPermutation().empty())
      along = view.getPermutation().back();
    auto quantize = QuantizeOp::create(
        rewriter, loc, tensor,
        CodeAttr::get(op.getContext(), codesType.getElementType()),
        view.getBlock(), view.getRounding(),
        stochastic ? op.getSeed() : Value(), view.getStream(), along);
    for (Value part : {quantize.getCodes(), quantize.getScales()}) {
      if (!view.getPermutation().empty())
        part = createTranspose(rewriter, loc, part, view.getPermutation());
      Type type = op.getResult(results.size()).getType();
      if (part.getType() != type)
        part = tensor::CastOp::create(rewriter, loc, type, part);
      results.push_back(part);
    }
  }
  return results;
}

namespace {
struct EncodeLowering : OpConversionPattern<EncodeOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(EncodeOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, decomposeEncode(rewriter, op));
    return success();
  }
};
} // namespace

void hlq::populateEncodeLowerings(const TypeConverter &converter,
                                  RewritePatternSet &patterns) {
  patterns.add<EncodeLowering>(converter, patterns.getContext());
}
