//===- CodeStorage.cpp - i4 codes stored as i8 ----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Tensors of i4 become tensors of i8 with the same values, and so does whatever
// carries them between hlq operations. Computations on single i4 elements keep
// their width: an element is truncated when it leaves a tensor and
// sign-extended when it enters one.
//
//===----------------------------------------------------------------------===//

#include "hlq/Conversion/HLQToLinalg/HLQToLinalg.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;
using namespace mlir::hlq;

static bool isNarrow(Type type) { return type.isInteger(4); }

void hlq::populateCodeStorage(TypeConverter &converter) {
  converter.addConversion([](Type type) { return type; });
  converter.addConversion([](RankedTensorType type) -> std::optional<Type> {
    if (!isNarrow(type.getElementType()))
      return std::nullopt;
    return type.clone(IntegerType::get(type.getContext(), 8));
  });
  converter.addConversion([](UnrankedTensorType type) -> std::optional<Type> {
    if (!isNarrow(type.getElementType()))
      return std::nullopt;
    return type.clone(IntegerType::get(type.getContext(), 8));
  });
}

bool hlq::carriesNarrowCodes(Operation *op) {
  auto isNarrowTensor = [](Type type) {
    auto tensor = dyn_cast<TensorType>(type);
    return tensor && isNarrow(tensor.getElementType());
  };
  if (llvm::any_of(op->getOperandTypes(), isNarrowTensor) ||
      llvm::any_of(op->getResultTypes(), isNarrowTensor))
    return true;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    if (llvm::any_of(function.getArgumentTypes(), isNarrowTensor) ||
        llvm::any_of(function.getResultTypes(), isNarrowTensor))
      return true;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (llvm::any_of(block.getArgumentTypes(), isNarrowTensor))
        return true;
  return false;
}

bool hlq::canStoreCodesWide(Operation *op) {
  return isa<func::FuncOp, func::CallOp, func::ReturnOp, cf::BranchOp,
             cf::CondBranchOp, scf::ForOp, scf::IfOp, scf::WhileOp,
             scf::YieldOp, scf::ConditionOp, scf::IndexSwitchOp,
             arith::ConstantOp, arith::SelectOp, tensor::CastOp,
             tensor::CollapseShapeOp, tensor::ConcatOp, tensor::DimOp,
             tensor::EmptyOp, tensor::ExpandShapeOp, tensor::ExtractOp,
             tensor::ExtractSliceOp, tensor::FromElementsOp, tensor::InsertOp,
             tensor::InsertSliceOp, tensor::PadOp, tensor::RankOp,
             tensor::ReshapeOp, tensor::SplatOp, linalg::BroadcastOp,
             linalg::FillOp, linalg::GenericOp, linalg::TransposeOp>(op);
}

/// The scalar as it is stored: sign-extended where it is an i4.
static Value widen(OpBuilder &builder, Location loc, Value scalar) {
  if (!isNarrow(scalar.getType()))
    return scalar;
  return arith::ExtSIOp::create(builder, loc, builder.getI8Type(), scalar);
}

static SmallVector<NamedAttribute> getDiscardableAttrs(Operation *op) {
  return llvm::to_vector(op->getDiscardableAttrs());
}

namespace {
/// An operation that only moves elements, without a region: the same with the
/// converted types.
template <typename OpTy>
struct MoveStorage : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;

  LogicalResult
  matchAndRewrite(OpTy op, typename OpTy::Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Type> types;
    if (failed(this->getTypeConverter()->convertTypes(op->getResultTypes(),
                                                      types)))
      return rewriter.notifyMatchFailure(op, "its types can't be converted");
    OperationState state(op.getLoc(), op->getName(), adaptor.getOperands(),
                         types, getDiscardableAttrs(op));
    state.propertiesAttr = op->getPropertiesAsAttribute();
    Operation *moved = rewriter.create(state);
    rewriter.replaceOp(op, moved->getResults());
    return success();
  }
};

/// linalg.transpose and linalg.broadcast, whose regions follow from the types.
template <typename OpTy>
struct NamedMoveStorage : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;

  LogicalResult
  matchAndRewrite(OpTy op, typename OpTy::Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ArrayRef<int64_t> dimensions;
    if constexpr (std::is_same_v<OpTy, linalg::TransposeOp>)
      dimensions = op.getPermutation();
    else
      dimensions = op.getDimensions();
    rewriter.replaceOpWithNewOp<OpTy>(op, adaptor.getInput(), adaptor.getInit(),
                                      dimensions, getDiscardableAttrs(op));
    return success();
  }
};

struct FillStorage : OpConversionPattern<linalg::FillOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(linalg::FillOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Value value = widen(rewriter, op.getLoc(), adaptor.getInputs().front());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, value,
                                                adaptor.getOutputs().front());
    return success();
  }
};

struct ConstantStorage : OpConversionPattern<arith::ConstantOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(arith::ConstantOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto elements = dyn_cast<DenseIntElementsAttr>(op.getValue());
    if (!elements)
      return rewriter.notifyMatchFailure(op, "its elements are not dense");
    auto wide = elements.mapValues(
        rewriter.getI8Type(), [](const APInt &value) { return value.sext(8); });
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(op, cast<TypedAttr>(wide));
    return success();
  }
};

struct ExtractStorage : OpConversionPattern<tensor::ExtractOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(tensor::ExtractOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Value wide = tensor::ExtractOp::create(
        rewriter, op.getLoc(), adaptor.getTensor(), adaptor.getIndices());
    rewriter.replaceOpWithNewOp<arith::TruncIOp>(op, op.getType(), wide);
    return success();
  }
};

/// tensor.insert, splat and from_elements: operands that are i4 are extended.
template <typename OpTy>
struct EnterStorage : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;

  LogicalResult
  matchAndRewrite(OpTy op, typename OpTy::Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> operands;
    for (Value operand : adaptor.getOperands())
      operands.push_back(widen(rewriter, op.getLoc(), operand));
    Type type = this->getTypeConverter()->convertType(op.getType());
    rewriter.replaceOpWithNewOp<OpTy>(op, TypeRange(type), operands,
                                      getDiscardableAttrs(op));
    return success();
  }
};

struct GenericStorage : OpConversionPattern<linalg::GenericOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(linalg::GenericOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return rewriter.notifyMatchFailure(op, "its types can't be converted");
    Block &from = op.getRegion().front();
    auto wide = linalg::GenericOp::create(
        rewriter, loc, types, adaptor.getInputs(), adaptor.getOutputs(),
        op.getIndexingMapsArray(), op.getIteratorTypesArray(),
        [&](OpBuilder &b, Location l, ValueRange arguments) {
          // Elements that only move stay as they are stored.
          IRMapping values;
          for (auto [old, argument] :
               llvm::zip_equal(from.getArguments(), arguments)) {
            bool computes = llvm::any_of(old.getUsers(), [](Operation *user) {
              return !isa<linalg::YieldOp>(user);
            });
            if (old.getType() == argument.getType() || !computes) {
              values.map(old, argument);
              continue;
            }
            values.map(old,
                       arith::TruncIOp::create(b, l, old.getType(), argument));
          }
          for (Operation &inner : from.without_terminator())
            b.clone(inner, values);
          SmallVector<Value> yielded;
          for (auto [operand, type] :
               llvm::zip_equal(from.getTerminator()->getOperands(), types)) {
            Value value = operand;
            for (auto [old, argument] :
                 llvm::zip_equal(from.getArguments(), arguments))
              if (operand == old)
                value = argument;
            if (value == operand)
              value = values.lookupOrDefault(operand);
            bool isNarrowed = isNarrow(value.getType()) &&
                              !isNarrow(getElementTypeOrSelf(type));
            yielded.push_back(isNarrowed ? widen(b, l, value) : value);
          }
          linalg::YieldOp::create(b, l, yielded);
        });
    wide->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    rewriter.replaceOp(op, wide.getResults());
    return success();
  }
};

/// Signature and block arguments, of all blocks.
struct FunctionStorage : OpConversionPattern<func::FuncOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(func::FuncOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    FunctionType type = op.getFunctionType();
    TypeConverter::SignatureConversion arguments(type.getNumInputs());
    SmallVector<Type> results;
    if (failed(getTypeConverter()->convertSignatureArgs(type.getInputs(),
                                                        arguments)) ||
        failed(getTypeConverter()->convertTypes(type.getResults(), results)))
      return rewriter.notifyMatchFailure(op, "its types can't be converted");
    if (!op.isExternal() &&
        failed(rewriter.convertRegionTypes(&op.getBody(), *getTypeConverter(),
                                           &arguments)))
      return rewriter.notifyMatchFailure(op, "its blocks can't be converted");
    rewriter.modifyOpInPlace(op, [&] {
      op.setType(
          rewriter.getFunctionType(arguments.getConvertedTypes(), results));
    });
    return success();
  }
};

struct PadStorage : OpConversionPattern<tensor::PadOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(tensor::PadOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto wide = tensor::PadOp::create(
        rewriter, op.getLoc(), getTypeConverter()->convertType(op.getType()),
        adaptor.getSource(), op.getStaticLow(), op.getStaticHigh(),
        adaptor.getLow(), adaptor.getHigh(), op.getNofold(),
        getDiscardableAttrs(op));
    rewriter.inlineRegionBefore(op.getRegion(), wide.getRegion(),
                                wide.getRegion().end());
    Operation *yield = wide.getRegion().front().getTerminator();
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(yield);
    Value value = widen(rewriter, op.getLoc(), yield->getOperand(0));
    rewriter.modifyOpInPlace(yield, [&] { yield->setOperand(0, value); });
    rewriter.replaceOp(op, wide.getResult());
    return success();
  }
};
} // namespace

void hlq::populateCodeStoragePatterns(const TypeConverter &converter,
                                      RewritePatternSet &patterns) {
  patterns.add<
      MoveStorage<arith::SelectOp>, MoveStorage<tensor::CastOp>,
      MoveStorage<tensor::CollapseShapeOp>, MoveStorage<tensor::ConcatOp>,
      MoveStorage<tensor::DimOp>, MoveStorage<tensor::EmptyOp>,
      MoveStorage<tensor::ExpandShapeOp>, MoveStorage<tensor::ExtractSliceOp>,
      MoveStorage<tensor::InsertSliceOp>, MoveStorage<tensor::RankOp>,
      MoveStorage<tensor::ReshapeOp>, NamedMoveStorage<linalg::BroadcastOp>,
      NamedMoveStorage<linalg::TransposeOp>, FillStorage, ConstantStorage,
      ExtractStorage, EnterStorage<tensor::InsertOp>,
      EnterStorage<tensor::SplatOp>, EnterStorage<tensor::FromElementsOp>,
      GenericStorage, FunctionStorage, PadStorage>(converter,
                                                   patterns.getContext());
  populateCallOpTypeConversionPattern(patterns, converter);
  populateReturnOpTypeConversionPattern(patterns, converter);
  populateBranchOpInterfaceTypeConversionPattern(patterns, converter);
  scf::populateSCFStructuralTypeConversions(converter, patterns);
}
