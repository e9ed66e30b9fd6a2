//===- HLQContractOp.cpp - hlq.contract -----------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HLQShapes.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Support/Quantizer.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static ArrayRef<int64_t> shapeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

SmallVector<unsigned> ContractOp::getContractedLoops() {
  SmallVector<unsigned> loops;
  for (unsigned loop = 0; loop < getNumLoops(); ++loop)
    if (!getResultMap().isFunctionOfDim(loop))
      loops.push_back(loop);
  return loops;
}

/// Calls `visit(loop, size, operand, dimension)` for each dimension of lhs, rhs
/// and init that one loop alone indexes.
static void forEachPlainDimension(
    ContractOp op,
    function_ref<void(unsigned, int64_t, unsigned, unsigned)> visit) {
  Value operands[] = {op.getLhs(), op.getRhs(), op.getInit()};
  for (auto [index, operand] : llvm::enumerate(operands))
    for (auto [dimension, expr] :
         llvm::enumerate(op.getMap(index).getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr))
        visit(loop.getPosition(), shapeOf(operand)[dimension], index,
              dimension);
}

SmallVector<int64_t> ContractOp::getStaticLoopSizes() {
  SmallVector<int64_t> sizes(getNumLoops(), ShapedType::kDynamic);
  forEachPlainDimension(*this,
                        [&](unsigned loop, int64_t size, unsigned, unsigned) {
                          if (!ShapedType::isDynamic(size))
                            sizes[loop] = size;
                        });
  return sizes;
}

int64_t ContractOp::getScaleBlock(unsigned loop) {
  int64_t block = 0;
  forEachPlainDimension(
      *this, [&](unsigned l, int64_t, unsigned operand, unsigned dimension) {
        if (l != loop || operand > 1)
          return;
        int64_t own =
            operand == 0 ? getLhsBlock()[dimension] : getRhsBlock()[dimension];
        if (own != 0)
          block = block == 0 ? own : std::min(block, own);
      });
  return block;
}

int64_t ContractOp::getMaxSegment() {
  auto qmax = [](Value codes) {
    return CodeAttr::getQmax(getElementTypeOrSelf(codes.getType()));
  };
  return maxAccumulationLength(qmax(getLhs()), qmax(getRhs()));
}

//===----------------------------------------------------------------------===//
// Verifier
//===----------------------------------------------------------------------===//

static constexpr StringLiteral kOperandNames[] = {"lhs", "rhs", "init"};

/// Diagnostics print no affine maps by themselves.
template <typename T>
static std::string toString(T affine) {
  std::string text;
  llvm::raw_string_ostream(text) << affine;
  return text;
}

/// Whether an expression is a sum of positive multiples of loops.
static bool isPositiveSum(AffineExpr expr) {
  if (isa<AffineDimExpr>(expr))
    return true;
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (expr.getKind() == AffineExprKind::Add)
    return isPositiveSum(binary.getLHS()) && isPositiveSum(binary.getRHS());
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return expr.getKind() == AffineExprKind::Mul && factor &&
         factor.getValue() > 0 && isa<AffineDimExpr>(binary.getLHS());
}

/// The largest value of a positive sum over loops of static sizes.
static int64_t largestIndex(AffineExpr expr, ArrayRef<int64_t> sizes) {
  if (auto loop = dyn_cast<AffineDimExpr>(expr))
    return sizes[loop.getPosition()] - 1;
  auto binary = cast<AffineBinaryOpExpr>(expr);
  if (expr.getKind() == AffineExprKind::Add)
    return largestIndex(binary.getLHS(), sizes) +
           largestIndex(binary.getRHS(), sizes);
  return largestIndex(binary.getLHS(), sizes) *
         cast<AffineConstantExpr>(binary.getRHS()).getValue();
}

/// C1 to C3: the maps by themselves.
static LogicalResult verifyMaps(ContractOp op) {
  if (op.getIndexingMaps().size() != 3)
    return op.emitOpError() << "has " << op.getIndexingMaps().size()
                            << " indexing maps, expected 3 (contract_c1)";
  Value operands[] = {op.getLhs(), op.getRhs(), op.getInit()};
  unsigned numLoops = op.getNumLoops();
  for (auto [index, operand] : llvm::enumerate(operands)) {
    AffineMap map = op.getMap(index);
    size_t rank = shapeOf(operand).size();
    if (map.getNumDims() != numLoops || map.getNumSymbols() != 0)
      return op.emitOpError()
             << "map of " << kOperandNames[index] << ", " << toString(map)
             << ", has " << map.getNumDims() << " loops and "
             << map.getNumSymbols() << " symbols, expected " << numLoops
             << " and 0 (contract_c1)";
    if (map.getNumResults() != rank)
      return op.emitOpError()
             << "map of " << kOperandNames[index] << ", " << toString(map)
             << ", has " << map.getNumResults() << " results for " << rank
             << " dimensions (contract_c1)";
    for (AffineExpr expr : map.getResults())
      if (!isPositiveSum(expr))
        return op.emitOpError()
               << "map of " << kOperandNames[index] << ", " << toString(map)
               << ", has the result " << toString(expr)
               << ", which is no sum of positive multiples of loops "
                  "(contract_c3)";
  }
  if (!op.getResultMap().isProjectedPermutation())
    return op.emitOpError()
           << "map of the result, " << toString(op.getResultMap())
           << ", is no projected permutation (contract_c2)";
  llvm::SmallBitVector plain(numLoops);
  forEachPlainDimension(
      op, [&](unsigned loop, int64_t, unsigned, unsigned) { plain.set(loop); });
  for (unsigned loop = 0; loop < numLoops; ++loop)
    if (!plain.test(loop))
      return op.emitOpError() << "loop d" << loop
                              << " is by itself a result of no map "
                                 "(contract_c3)";
  for (unsigned loop : op.getContractedLoops())
    for (unsigned index : {0, 1})
      if (!op.getMap(index).isFunctionOfDim(loop))
        return op.emitOpError()
               << "loop d" << loop << " is contracted, but the map of "
               << kOperandNames[index] << " lacks it (contract_c3)";
  return success();
}

/// C4: one size a loop, and sums within their dimension.
static LogicalResult verifySizes(ContractOp op) {
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  Value operands[] = {op.getLhs(), op.getRhs(), op.getInit()};
  for (auto [index, operand] : llvm::enumerate(operands)) {
    AffineMap map = op.getMap(index);
    for (auto [dimension, expr] : llvm::enumerate(map.getResults())) {
      int64_t size = shapeOf(operand)[dimension];
      if (ShapedType::isDynamic(size))
        continue;
      if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
        if (size != sizes[loop.getPosition()])
          return op.emitOpError()
                 << "dimension " << dimension << " of " << kOperandNames[index]
                 << " has size " << size << ", but loop d" << loop.getPosition()
                 << " has " << sizes[loop.getPosition()] << " (contract_c4)";
        continue;
      }
      bool known = true;
      expr.walk([&](AffineExpr part) {
        if (auto loop = dyn_cast<AffineDimExpr>(part))
          known &= !ShapedType::isDynamic(sizes[loop.getPosition()]);
      });
      if (known && largestIndex(expr, sizes) >= size)
        return op.emitOpError()
               << "dimension " << dimension << " of " << kOperandNames[index]
               << " has size " << size << ", but its index " << toString(expr)
               << " reaches " << largestIndex(expr, sizes) << " (contract_c4)";
    }
  }
  return success();
}

/// C5: no i32 sum overflows.
static LogicalResult verifySegment(ContractOp op) {
  int64_t limit = op.getMaxSegment();
  if (std::optional<uint64_t> segment = op.getSegment()) {
    int64_t length = *segment;
    if (length < 1 || length > limit)
      return op.emitOpError()
             << "segment " << length << " is not between 1 and " << limit
             << ", the most products of such codes that an "
                "i32 sum holds (contract_c5)";
    return success();
  }
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  uint64_t length = 1;
  for (unsigned loop : op.getContractedLoops()) {
    int64_t size = sizes[loop];
    if (ShapedType::isDynamic(size))
      return success();
    int64_t block = op.getScaleBlock(loop);
    length = llvm::SaturatingMultiply<uint64_t>(
        length, block == 0 ? size : std::min(block, size));
    if (length > static_cast<uint64_t>(limit))
      return op.emitOpError()
             << "sums " << length << " products in i32, more than " << limit
             << ", the most of such codes that it holds; give a segment "
                "(contract_c5)";
  }
  return success();
}

/// C6 and C7: scales.
static LogicalResult verifyScales(ContractOp op) {
  Value codes[] = {op.getLhs(), op.getRhs()};
  Value scales[] = {op.getLhsScales(), op.getRhsScales()};
  ArrayRef<int64_t> blocks[] = {op.getLhsBlock(), op.getRhsBlock()};
  for (unsigned index : {0, 1}) {
    ArrayRef<int64_t> shape = shapeOf(codes[index]);
    ArrayRef<int64_t> block = blocks[index];
    if (block.size() != shape.size())
      return op.emitOpError()
             << kOperandNames[index] << " block has " << block.size()
             << " sizes for " << shape.size() << " dimensions (contract_c6)";
    for (int64_t size : block)
      if (size < 0)
        return op.emitOpError()
               << kOperandNames[index] << " block size " << size
               << " is neither '*' (0) nor at least 1 (contract_c6)";
    SmallVector<int64_t> expected = scaleShape(shape, block);
    if (failed(verifyCompatibleShape(shapeOf(scales[index]), expected)))
      return op.emitOpError()
             << kOperandNames[index] << " scales have shape "
             << formatShape(shapeOf(scales[index])) << ", expected "
             << formatShape(expected) << " (contract_c6)";
    for (auto [dimension, expr] :
         llvm::enumerate(op.getMap(index).getResults()))
      if (block[dimension] != 0 && !isa<AffineDimExpr>(expr))
        return op.emitOpError() << kOperandNames[index] << " has scales over "
                                << block[dimension] << " along dimension "
                                << dimension << ", which the sum "
                                << toString(expr) << " indexes (contract_c7)";
  }
  for (unsigned loop : op.getContractedLoops()) {
    int64_t smallest = op.getScaleBlock(loop);
    if (smallest == 0)
      continue;
    for (unsigned index : {0, 1})
      for (auto [dimension, expr] :
           llvm::enumerate(op.getMap(index).getResults()))
        if (expr == getAffineDimExpr(loop, op.getContext()) &&
            blocks[index][dimension] % smallest != 0)
          return op.emitOpError()
                 << "contracted loop d" << loop << " has scales over "
                 << blocks[index][dimension] << " on one operand and over "
                 << smallest << " on the other: neither divides the other "
                 << "(contract_c7)";
  }
  return success();
}

LogicalResult ContractOp::verify() {
  if (failed(verifyMaps(*this)) || failed(verifySizes(*this)) ||
      failed(verifyScales(*this)) || failed(verifySegment(*this)))
    return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Shape
//===----------------------------------------------------------------------===//

LogicalResult
ContractOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &reified) {
  reified.emplace_back(tensor::getMixedSizes(builder, getLoc(), getInit()));
  return success();
}
