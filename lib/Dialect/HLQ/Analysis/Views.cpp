//===- Views.cpp - Seeing a tensor through views and casts ----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlq;

/// The value before all float casts.
static Value skipCasts(Value value) {
  while (true) {
    if (auto extend = value.getDefiningOp<arith::ExtFOp>())
      value = extend.getIn();
    else if (auto truncate = value.getDefiningOp<arith::TruncFOp>())
      value = truncate.getIn();
    else
      return value;
  }
}

/// The linalg operation, named or generic, that defines a value as its only
/// result, all loops parallel and each result element written once.
static linalg::LinalgOp getElementwiseOp(Value value) {
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || op->getNumResults() != 1 || op.getNumReductionLoops() != 0 ||
      !op.getIndexingMapsArray().back().isPermutation())
    return {};
  return op;
}

/// What an elementwise operation yields.
static Value getYielded(linalg::LinalgOp op) {
  return op.getBlock()->getTerminator()->getOperand(0);
}

/// The operand whose element a value in an elementwise operation's body is, or
/// null.
static OpOperand *getElementOperand(linalg::LinalgOp op, Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != op.getBlock())
    return nullptr;
  return op.getMatchingOpOperand(argument);
}

/// Whether an index is computed from loop indices and constants alone, so that
/// what it addresses doesn't depend on data, as it does in a gather.
static bool isLoopIndex(Value index) {
  Operation *op = index.getDefiningOp();
  if (!op)
    return false;
  if (isa<linalg::IndexOp>(op) || op->hasTrait<OpTrait::ConstantLike>())
    return true;
  return isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(op) &&
         llvm::all_of(op->getOperands(), isLoopIndex);
}

/// What an elementwise operation moves: the input whose elements it yields,
/// cast at most, or the tensor that it extracts them from, as in a flip.
static Value getMovedTensor(linalg::LinalgOp op) {
  Value yielded = skipCasts(getYielded(op));
  if (OpOperand *operand = getElementOperand(op, yielded)) {
    if (!op.isDpsInput(operand) ||
        !op.getMatchingIndexingMap(operand).isProjectedPermutation(
            /*allowZeroInResults=*/true)) // A broadcast unit dimension.
      return {};
    return operand->get();
  }
  if (auto extract = yielded.getDefiningOp<tensor::ExtractOp>()) {
    Value tensor = extract.getTensor();
    if (!op->getRegion(0).isAncestor(tensor.getParentRegion()) &&
        llvm::all_of(extract.getIndices(), isLoopIndex))
      return tensor;
  }
  return {};
}

Value hlq::getViewSource(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  return TypeSwitch<Operation *, Value>(op)
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
          [](auto view) { return view.getSrc(); })
      .Case<tensor::CastOp, tensor::ReshapeOp, tensor::ExtractSliceOp>(
          [](auto view) { return view.getSource(); })
      .Case<arith::ExtFOp, arith::TruncFOp>(
          [](auto cast) { return cast.getIn(); })
      .Case<linalg::LinalgOp>([&](linalg::LinalgOp) -> Value {
        linalg::LinalgOp elementwise = getElementwiseOp(value);
        return elementwise ? getMovedTensor(elementwise) : Value();
      })
      .Default(Value());
}

Value hlq::stripViews(Value value) {
  while (Value source = getViewSource(value))
    value = source;
  return value;
}

std::optional<SmallVector<int64_t>> hlq::matchTranspose(Value value,
                                                        Value &source) {
  linalg::LinalgOp op = getElementwiseOp(value);
  if (!op || op.getNumDpsInputs() != 1)
    return std::nullopt;
  OpOperand *input = getElementOperand(op, getYielded(op));
  if (!input || !op.isDpsInput(input) ||
      !op.getMatchingIndexingMap(input).isPermutation())
    return std::nullopt;
  // Result dimension i is loop r(i); the source's dimension d with s(d) = r(i)
  // is p[i]. The inverse of s takes loops to the source's dimensions.
  AffineMap composed = op.getIndexingMapsArray().back().compose(
      inversePermutation(op.getMatchingIndexingMap(input)));
  source = input->get();
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : composed.getResults())
    permutation.push_back(cast<AffineDimExpr>(expr).getPosition());
  return permutation;
}

Value hlq::matchExtension(Value value) {
  if (auto extend = value.getDefiningOp<arith::ExtFOp>())
    return extend.getIn();
  linalg::LinalgOp op = getElementwiseOp(value);
  if (!op || op.getNumDpsInputs() != 1)
    return {};
  auto extend = getYielded(op).getDefiningOp<arith::ExtFOp>();
  if (!extend || extend.getIn() != op.getBlock()->getArgument(0))
    return {};
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  return maps[0] == maps[1] ? op.getDpsInputOperand(0)->get() : Value();
}

SmallVector<Value, 2> hlq::matchAddition(Value value) {
  if (auto add = value.getDefiningOp<arith::AddFOp>())
    return {add.getLhs(), add.getRhs()};
  linalg::LinalgOp op = getElementwiseOp(value);
  if (!op)
    return {};
  auto add = skipCasts(getYielded(op)).getDefiningOp<arith::AddFOp>();
  if (!add)
    return {};
  SmallVector<Value, 2> summands;
  for (Value side : {add.getLhs(), add.getRhs()}) {
    OpOperand *operand = getElementOperand(op, skipCasts(side));
    if (!operand || !op.getMatchingIndexingMap(operand).isPermutation())
      return {};
    summands.push_back(operand->get());
  }
  return summands;
}

bool hlq::isKnownZero(Value tensor) {
  while (auto cast = tensor.getDefiningOp<tensor::CastOp>())
    tensor = cast.getSource();
  if (auto fill = tensor.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.value(), m_AnyZeroFloat());
  return matchPattern(tensor, m_AnyZeroFloat());
}
