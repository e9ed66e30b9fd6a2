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

/// The generic that defines a value as its only result, all loops parallel and
/// each result element written once.
static linalg::GenericOp getElementwiseGeneric(Value value) {
  auto generic = value.getDefiningOp<linalg::GenericOp>();
  if (!generic || generic->getNumResults() != 1 ||
      generic.getNumReductionLoops() != 0 ||
      !generic.getIndexingMapsArray().back().isPermutation())
    return {};
  return generic;
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

/// What a generic moves: the input whose elements it yields, cast at most, or
/// the tensor that it extracts them from, as in a flip.
static Value getMovedTensor(linalg::GenericOp generic) {
  Value yielded = skipCasts(generic.getBody()->getTerminator()->getOperand(0));
  if (auto argument = dyn_cast<BlockArgument>(yielded)) {
    if (argument.getOwner() != generic.getBody())
      return {};
    OpOperand *input = generic.getMatchingOpOperand(argument);
    if (!generic.isDpsInput(input) ||
        !generic.getMatchingIndexingMap(input).isProjectedPermutation(
            /*allowZeroInResults=*/true)) // A broadcast unit dimension.
      return {};
    return input->get();
  }
  if (auto extract = yielded.getDefiningOp<tensor::ExtractOp>()) {
    Value tensor = extract.getTensor();
    if (!generic.getRegion().isAncestor(tensor.getParentRegion()) &&
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
      .Case<linalg::TransposeOp, linalg::BroadcastOp>(
          [](auto view) { return view.getInput(); })
      .Case<arith::ExtFOp, arith::TruncFOp>(
          [](auto cast) { return cast.getIn(); })
      .Case<linalg::GenericOp>([&](linalg::GenericOp) -> Value {
        linalg::GenericOp generic = getElementwiseGeneric(value);
        return generic ? getMovedTensor(generic) : Value();
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
  if (auto transpose = value.getDefiningOp<linalg::TransposeOp>()) {
    source = transpose.getInput();
    return SmallVector<int64_t>(transpose.getPermutation());
  }
  linalg::GenericOp generic = getElementwiseGeneric(value);
  if (!generic || generic.getNumDpsInputs() != 1)
    return std::nullopt;
  Value yielded = generic.getBody()->getTerminator()->getOperand(0);
  AffineMap input = generic.getIndexingMapsArray().front();
  if (yielded != generic.getBody()->getArgument(0) || !input.isPermutation())
    return std::nullopt;
  // Result dimension i is loop r(i); the source's dimension d with s(d) = r(i)
  // is p[i]. The inverse of s takes loops to the source's dimensions.
  AffineMap composed =
      generic.getIndexingMapsArray().back().compose(inversePermutation(input));
  source = generic.getDpsInputOperand(0)->get();
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : composed.getResults())
    permutation.push_back(cast<AffineDimExpr>(expr).getPosition());
  return permutation;
}

Value hlq::matchExtension(Value value) {
  if (auto extend = value.getDefiningOp<arith::ExtFOp>())
    return extend.getIn();
  linalg::GenericOp generic = getElementwiseGeneric(value);
  if (!generic || generic.getNumDpsInputs() != 1)
    return {};
  auto extend = generic.getBody()
                    ->getTerminator()
                    ->getOperand(0)
                    .getDefiningOp<arith::ExtFOp>();
  if (!extend || extend.getIn() != generic.getBody()->getArgument(0))
    return {};
  SmallVector<AffineMap> maps = generic.getIndexingMapsArray();
  return maps[0] == maps[1] ? generic.getDpsInputOperand(0)->get() : Value();
}

SmallVector<Value, 2> hlq::matchAddition(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  if (auto add = dyn_cast<arith::AddFOp>(op))
    return {add.getLhs(), add.getRhs()};
  if (auto add = dyn_cast<linalg::AddOp>(op))
    return {add.getDpsInputOperand(0)->get(), add.getDpsInputOperand(1)->get()};
  linalg::GenericOp generic = getElementwiseGeneric(value);
  if (!generic)
    return {};
  Value yielded = skipCasts(generic.getBody()->getTerminator()->getOperand(0));
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add)
    return {};
  SmallVector<Value, 2> summands;
  for (Value side : {add.getLhs(), add.getRhs()}) {
    auto argument = dyn_cast<BlockArgument>(skipCasts(side));
    if (!argument || argument.getOwner() != generic.getBody())
      return {};
    OpOperand *input = generic.getMatchingOpOperand(argument);
    if (!generic.getMatchingIndexingMap(input).isPermutation())
      return {};
    summands.push_back(input->get());
  }
  return summands;
}
