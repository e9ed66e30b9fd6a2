//===- Elementwise.cpp - Operations on tensors, by element ----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/Elementwise.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

bool hlq::isEncodable(Type elementType) {
  return elementType.isF16() || elementType.isBF16() || elementType.isF32();
}

bool hlq::isProducerOperation(Operation *op) {
  // Constants of wider types are folded into what they are truncated to.
  if (isa<arith::ConstantOp>(op))
    return true;
  if (op->getNumResults() != 1)
    return false;
  Type type = op->getResult(0).getType();
  if (!isEncodable(type) && !type.isInteger(1))
    return false;
  if (auto truncation = dyn_cast<arith::TruncFOp>(op))
    return !truncation.getRoundingmode() &&
           (isEncodable(truncation.getIn().getType()) ||
            matchPattern(truncation.getIn(), m_Constant()));
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp, arith::CmpFOp, arith::SelectOp,
             arith::ExtFOp, arith::UIToFPOp, arith::AndIOp, arith::OrIOp,
             arith::XOrIOp, math::AbsFOp, math::CopySignOp, math::ErfOp,
             math::Exp2Op, math::ExpOp, math::FmaOp, math::RsqrtOp,
             math::SqrtOp, math::TanhOp>(op);
}

//===----------------------------------------------------------------------===//
// Elementwise operations
//===----------------------------------------------------------------------===//

/// How a map of an operand follows the loops, where that is a way that there is
/// a name for.
static std::optional<Broadcast> matchBroadcast(AffineMap map) {
  if (map.isIdentity())
    return Broadcast::None;
  bool followsLast = false;
  for (auto [index, expr] : llvm::enumerate(map.getResults())) {
    if (expr == getAffineConstantExpr(0, map.getContext()))
      continue;
    if (index + 1 != map.getNumResults() ||
        expr != getAffineDimExpr(map.getNumDims() - 1, map.getContext()))
      return std::nullopt;
    followsLast = true;
  }
  return followsLast ? Broadcast::Rows : Broadcast::All;
}

/// Whether the scalars that the body of an operation takes from outside are
/// constants, and all that it does is what kernels can do.
static bool isProducerBody(Block *body) {
  for (Operation &op : body->without_terminator())
    if (op.getNumRegions() != 0 || !isProducerOperation(&op))
      return false;
  for (Operation &op : *body)
    for (Value operand : op.getOperands())
      if (operand.getParentBlock() != body &&
          !matchPattern(operand, m_Constant()))
        return false;
  return true;
}

static bool isElementwise(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() || op.getNumLoops() == 0 ||
      op.getNumDpsInputs() == 0 ||
      !op.getIndexingMapsArray().back().isIdentity())
    return false;
  for (OpOperand *input : op.getDpsInputOperands())
    if (!isa<RankedTensorType>(input->get().getType()) ||
        !matchBroadcast(op.getMatchingIndexingMap(input)))
      return false;
  Block *body = op.getBlock();
  return body->getArguments().back().use_empty() && isProducerBody(body);
}

bool hlq::isElementwise(Operation *op) {
  if (!op)
    return false;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return ::isElementwise(linalgOp);
  if (!OpTrait::hasElementwiseMappableTraits(op) || op->getNumResults() != 1 ||
      op->getNumRegions() != 0)
    return false;
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || llvm::any_of(op->getOperandTypes(), [&](Type operand) {
        auto tensor = dyn_cast<RankedTensorType>(operand);
        return !tensor || tensor.getShape() != type.getShape();
      }))
    return false;
  // The scalar form has the same name and attributes.
  OpBuilder builder(op->getContext());
  auto block = std::make_unique<Block>();
  for (Value operand : op->getOperands())
    block->addArgument(getElementTypeOrSelf(operand.getType()), op->getLoc());
  builder.setInsertionPointToStart(block.get());
  Operation *scalar =
      builder.create(op->getLoc(), op->getName().getIdentifier(),
                     llvm::to_vector_of<Value>(block->getArguments()),
                     type.getElementType(), op->getAttrs());
  return isProducerOperation(scalar);
}

SmallVector<std::pair<Value, Broadcast>>
hlq::getElementwiseOperands(Operation *op) {
  SmallVector<std::pair<Value, Broadcast>> operands;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    for (OpOperand *input : linalgOp.getDpsInputOperands())
      operands.emplace_back(
          input->get(),
          *matchBroadcast(linalgOp.getMatchingIndexingMap(input)));
    return operands;
  }
  for (Value operand : op->getOperands())
    operands.emplace_back(operand, Broadcast::None);
  return operands;
}

Value hlq::cloneElement(OpBuilder &builder, Operation *op,
                        ArrayRef<Value> elements) {
  auto fold = [&](Operation *inner) -> Value {
    SmallVector<Value> folded;
    if (succeeded(builder.tryFold(inner, folded)) && folded.size() == 1) {
      inner->erase();
      return folded.front();
    }
    return inner->getResult(0);
  };
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return fold(builder.create(
        op->getLoc(), op->getName().getIdentifier(), elements,
        getElementTypeOrSelf(op->getResult(0).getType()), op->getAttrs()));
  Block *body = linalgOp.getBlock();
  IRMapping mapping;
  for (auto [argument, element] :
       llvm::zip(body->getArguments().drop_back(), elements))
    mapping.map(argument, element);
  auto mapOutside = [&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (!mapping.contains(operand)) {
        Operation *constant = builder.clone(*operand.getDefiningOp());
        mapping.map(operand, constant->getResult(0));
      }
  };
  for (Operation &inner : body->without_terminator()) {
    mapOutside(&inner);
    Operation *clone = builder.clone(inner, mapping);
    mapping.map(inner.getResult(0), fold(clone));
  }
  mapOutside(body->getTerminator());
  return mapping.lookup(body->getTerminator()->getOperand(0));
}

TypedAttr hlq::getSplatConstant(Value tensor) {
  DenseElementsAttr elements;
  if (matchPattern(tensor, m_Constant(&elements)) && elements.isSplat())
    return elements.getSplatValue<TypedAttr>();
  TypedAttr value;
  if (auto fill = tensor.getDefiningOp<linalg::FillOp>())
    if (matchPattern(fill.value(), m_Constant(&value)))
      return value;
  return {};
}

//===----------------------------------------------------------------------===//
// What importers put around it
//===----------------------------------------------------------------------===//

/// The operation that is all that an elementwise operation does to its only
/// operand, if it is of the kind.
template <typename OpTy>
static OpTy matchOnly(Operation *op) {
  if (auto plain = dyn_cast<OpTy>(op))
    return plain;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumDpsInputs() != 1 || !isElementwise(op) ||
      !linalgOp.getIndexingMapsArray().front().isIdentity())
    return {};
  Block *body = linalgOp.getBlock();
  auto only =
      body->getTerminator()->getOperand(0).template getDefiningOp<OpTy>();
  if (!only || only->getOperand(0) != body->getArgument(0))
    return {};
  return only;
}

bool hlq::isExtension(Operation *op) {
  auto extension = matchOnly<arith::ExtFOp>(op);
  return extension && getElementTypeOrSelf(extension.getType()).isF32();
}

bool hlq::isTruncation(Operation *op) {
  auto truncation = matchOnly<arith::TruncFOp>(op);
  return truncation && !truncation.getRoundingmode() &&
         getElementTypeOrSelf(truncation.getIn().getType()).isF32();
}

bool hlq::isSumOfRows(linalg::LinalgOp op, int64_t columns) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op->getNumResults() != 1 || op.getNumLoops() == 0)
    return false;
  auto type = dyn_cast<RankedTensorType>(op.getDpsInputs()[0].getType());
  Value init = op.getDpsInits()[0];
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!type || type.getRank() == 0 || type.getShape().back() != columns ||
      !getElementTypeOrSelf(init.getType()).isF32() || !isKnownZero(init) ||
      !maps[0].isIdentity() || maps[1].getNumResults() == 0 ||
      matchBroadcast(maps[1]) != Broadcast::Rows ||
      op.getNumReductionLoops() + 1 != op.getNumLoops())
    return false;
  Block *body = op.getBlock();
  auto sum =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value element = sum.getLhs(), before = sum.getRhs();
  if (element == body->getArgument(1))
    std::swap(element, before);
  if (auto extension = element.getDefiningOp<arith::ExtFOp>())
    element = extension.getIn();
  return element == body->getArgument(0) && before == body->getArgument(1);
}

bool hlq::canReshape(Type from, Type to) {
  auto source = cast<RankedTensorType>(from),
       target = cast<RankedTensorType>(to);
  return source.getShape() == target.getShape() ||
         (source.getRank() != target.getRank() &&
          getReassociationIndicesForReshape(source, target));
}

Value hlq::createReshape(OpBuilder &builder, Location loc, Value tensor,
                         ArrayRef<int64_t> shape) {
  auto from = cast<RankedTensorType>(tensor.getType());
  RankedTensorType to = from.clone(shape);
  if (from == to)
    return tensor;
  if (!canReshape(from, to))
    return {};
  auto groups = getReassociationIndicesForReshape(from, to);
  if (from.getRank() > to.getRank())
    return tensor::CollapseShapeOp::create(builder, loc, to, tensor, *groups);
  auto sizes = tensor::ExpandShapeOp::inferOutputShape(
      builder, loc, to, *groups, tensor::getMixedSizes(builder, loc, tensor));
  if (failed(sizes))
    return {};
  return tensor::ExpandShapeOp::create(builder, loc, to, tensor, *groups,
                                       *sizes);
}
