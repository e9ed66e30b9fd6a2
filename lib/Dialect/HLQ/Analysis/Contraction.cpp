//===- Contraction.cpp - A linalg operation as a contraction --------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::hlq;

/// Whether `value` is an element of operand `index`, extended to a wider type
/// at most.
static bool isElementOf(Value value, Block *body, unsigned index) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::ExtSIOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return value == body->getArgument(index);
}

/// Whether the body is `init + lhs * rhs`, operands extended at most.
static bool multipliesAndAdds(Block *body) {
  Operation *sum = body->getTerminator()->getOperand(0).getDefiningOp();
  if (!sum || !isa<arith::AddFOp, arith::AddIOp>(sum))
    return false;
  for (unsigned side : {0, 1}) {
    Operation *product = sum->getOperand(side).getDefiningOp();
    if (!product || !isa<arith::MulFOp, arith::MulIOp>(product) ||
        sum->getOperand(1 - side) != body->getArgument(2))
      continue;
    Value lhs = product->getOperand(0), rhs = product->getOperand(1);
    return (isElementOf(lhs, body, 0) && isElementOf(rhs, body, 1)) ||
           (isElementOf(lhs, body, 1) && isElementOf(rhs, body, 0));
  }
  return false;
}

std::optional<Contraction> Contraction::match(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumDpsInputs() != 2 || linalgOp.getNumDpsInits() != 1 ||
      linalgOp.getNumReductionLoops() == 0 ||
      !multipliesAndAdds(linalgOp.getBlock()))
    return std::nullopt;

  Contraction contraction;
  contraction.op = linalgOp;
  contraction.maps = linalgOp.getIndexingMapsArray();
  contraction.sizes = linalgOp.getStaticLoopRanges();
  bool hasContracted = false;
  for (unsigned loop = 0, e = linalgOp.getNumLoops(); loop < e; ++loop) {
    bool lhs = contraction.maps[0].isFunctionOfDim(loop);
    bool rhs = contraction.maps[1].isFunctionOfDim(loop);
    bool result = contraction.maps[2].isFunctionOfDim(loop);
    if (lhs && rhs)
      contraction.kinds.push_back(result ? LoopKind::Batch
                                         : LoopKind::Contracted);
    else if (lhs && result)
      contraction.kinds.push_back(LoopKind::Lhs);
    else if (rhs && result)
      contraction.kinds.push_back(LoopKind::Rhs);
    else
      return std::nullopt; // A broadcast, or a sum of one operand alone.
    hasContracted |= contraction.kinds.back() == LoopKind::Contracted;
  }
  if (!hasContracted)
    return std::nullopt; // An outer product.
  return contraction;
}

SmallVector<unsigned> Contraction::getLoops(LoopKind kind) const {
  SmallVector<unsigned> loops;
  for (auto [loop, other] : llvm::enumerate(kinds))
    if (other == kind)
      loops.push_back(loop);
  return loops;
}

int64_t Contraction::getExtent(ArrayRef<unsigned> loops) const {
  int64_t extent = 1;
  for (unsigned loop : loops) {
    if (ShapedType::isDynamic(sizes[loop]))
      return ShapedType::kDynamic;
    extent *= sizes[loop];
  }
  return extent;
}

bool Contraction::isConvolution() const {
  return llvm::any_of(maps, [](AffineMap map) {
    return llvm::any_of(map.getResults(), [](AffineExpr expr) {
      return isa<AffineBinaryOpExpr>(expr);
    });
  });
}

bool Contraction::isInteger() const {
  return llvm::any_of(llvm::ArrayRef<unsigned>{0, 1}, [&](unsigned index) {
    return getElementTypeOrSelf(getOperand(index).getType()).isInteger();
  });
}

LinearSizes Contraction::getLinearSizes(unsigned gradientOperand,
                                        bool isWeightGradient) const {
  int64_t own =
      getExtent(getLoops(gradientOperand == 0 ? LoopKind::Lhs : LoopKind::Rhs));
  int64_t other =
      getExtent(getLoops(gradientOperand == 0 ? LoopKind::Rhs : LoopKind::Lhs));
  int64_t contracted = getExtent(getLoops(LoopKind::Contracted));
  int64_t batch = getExtent(getLoops(LoopKind::Batch));
  if (isWeightGradient)
    return {/*tokens=*/contracted, /*outputs=*/own, /*inputs=*/other, batch};
  return {/*tokens=*/own, /*outputs=*/contracted, /*inputs=*/other, batch};
}
