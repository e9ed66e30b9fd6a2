//===- Encode.cpp - The fused form into its parts -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"
#include "LoweringUtils.h"

#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

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

/// The encoded tensor: what the region makes of its operands.
static Value createProducer(OpBuilder &builder, EncodeOp op) {
  if (op.getProducer().empty())
    return op.getOperand();
  Location loc = op.getLoc();
  RankedTensorType type = op.getEncodedType();
  SmallVector<Value> tensors = op.getTensors();
  SmallVector<AffineMap> maps;
  for (Value tensor : tensors) {
    SmallVector<AffineExpr> exprs;
    auto shape = cast<RankedTensorType>(tensor.getType()).getShape();
    for (auto [dimension, size] : llvm::enumerate(shape))
      exprs.push_back(size == 1 ? builder.getAffineConstantExpr(0)
                                : builder.getAffineDimExpr(dimension));
    maps.push_back(AffineMap::get(type.getRank(), 0, exprs, op.getContext()));
  }
  maps.push_back(builder.getMultiDimIdentityMap(type.getRank()));
  Value empty = tensor::EmptyOp::create(builder, loc,
                                        getSizes(builder, loc, op.getOperand()),
                                        type.getElementType());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return createGeneric(builder, loc, tensors, empty, maps, iterators,
                       [&](OpBuilder &nested, Location, ValueRange arguments) {
                         Block &block = op.getProducer().front();
                         IRMapping mapping;
                         mapping.map(block.getArguments(),
                                     arguments.drop_back());
                         for (Operation &inner : block.without_terminator())
                           nested.clone(inner, mapping);
                         return mapping.lookupOrDefault(
                             cast<YieldOp>(block.getTerminator()).getValue());
                       });
}

/// The sums along dimension 0, which stays with size 1.
static Value createSums(OpBuilder &builder, Location loc, Value tensor,
                        Type elementType) {
  SmallVector<OpFoldResult> sizes = getSizes(builder, loc, tensor);
  unsigned rank = sizes.size();
  sizes.front() = builder.getIndexAttr(1);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators.front() = utils::IteratorType::reduction;
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  SmallVector<AffineExpr> exprs(identity.getResults());
  exprs.front() = builder.getAffineConstantExpr(0);
  Value sums = createGeneric(
      builder, loc, tensor,
      createZeros(builder, loc, sizes, builder.getF32Type()),
      {identity, AffineMap::get(rank, 0, exprs, builder.getContext())},
      iterators, [](OpBuilder &nested, Location loc, ValueRange arguments) {
        Value element = extendToF32(nested, loc, arguments[0]);
        return arith::AddFOp::create(nested, loc, element, arguments[1]);
      });
  return convertFloats(builder, loc, sums, elementType);
}

SmallVector<Value> hlq::decomposeEncode(RewriterBase &rewriter, EncodeOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  Value produced = createProducer(rewriter, op);
  SmallVector<Value> results, maxima;
  auto addResult = [&](Value value) {
    Type type = op.getResult(results.size()).getType();
    if (value.getType() != type)
      value = tensor::CastOp::create(rewriter, loc, type, value);
    results.push_back(value);
  };
  for (auto [index, view] :
       llvm::enumerate(op.getViews().getAsRange<ViewAttr>())) {
    Value tensor = produced;
    if (BasisAttr basis = view.getBasis())
      tensor = ProjectOp::create(rewriter, loc, tensor, *view.getAlong(), basis,
                                 rewriter.getF32Type());
    auto codesType = cast<RankedTensorType>(op.getResult(2 * index).getType());
    bool stochastic = view.getRounding() == Rounding::Stochastic;
    std::optional<int64_t> along;
    if (stochastic && !view.getPermutation().empty())
      along = view.getPermutation().back();
    std::optional<unsigned> number = op.getDelayedNumber(index);
    auto quantize = QuantizeOp::create(
        rewriter, loc, tensor,
        CodeAttr::get(op.getContext(), codesType.getElementType()),
        view.getBlock(), view.getRounding(),
        stochastic ? op.getSeed() : Value(), view.getStream(), along,
        number ? op.getPrevious()[*number] : Value());
    if (number)
      maxima.push_back(quantize.getMaxima());
    for (Value part : {quantize.getCodes(), quantize.getScales()}) {
      if (!view.getPermutation().empty())
        part = createTranspose(rewriter, loc, part, view.getPermutation());
      addResult(part);
    }
  }
  if (op.getProduced())
    addResult(produced);
  if (Value sums = op.getSums())
    addResult(createSums(rewriter, loc, produced,
                         getElementTypeOrSelf(sums.getType())));
  llvm::append_range(results, maxima);
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
