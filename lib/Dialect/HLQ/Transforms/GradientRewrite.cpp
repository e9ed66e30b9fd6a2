//===- GradientRewrite.cpp - Contractions into codes ----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/GradientRewrite.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "hlq/Support/Quantizer.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// The contracted loops
//===----------------------------------------------------------------------===//

namespace {

/// How the contracted loops are treated: blocks run along `flattened`, in the
/// order of the loops, and start anew at each index of `samples`.
struct BlockLoops {
  std::optional<unsigned> samples;
  SmallVector<unsigned> flattened;
};

} // namespace

/// Tokens of a weight gradient: where several loops are contracted, the first
/// one counts samples.
static BlockLoops getBlockLoops(const GradientContraction &gradient) {
  BlockLoops loops;
  loops.flattened = gradient.contraction.getLoops(LoopKind::Contracted);
  if (gradient.role.getRole() == GradientRole::WeightGradient &&
      loops.flattened.size() > 1) {
    loops.samples = loops.flattened.front();
    loops.flattened.erase(loops.flattened.begin());
  }
  return loops;
}

static bool isSupportedType(Type type) {
  return type.isF32() || type.isF16() || type.isBF16();
}

std::optional<std::string>
hlq::explainRefusal(const GradientContraction &gradient,
                    const PathSettings &settings) {
  const Contraction &contraction = gradient.contraction;
  if (!settings.rewrite)
    return "the recipe leaves it as it is";
  if (!gradient.gradientOperand)
    return gradient.reason;
  if (contraction.isConvolution())
    return "it is a convolution: only linear layers are rewritten so far";
  for (Value value : {contraction.getOperand(0), contraction.getOperand(1),
                      contraction.getInit()}) {
    Type type = getElementTypeOrSelf(value.getType());
    if (!isSupportedType(type))
      return llvm::formatv("its elements are of type {0}: f32, f16 or bf16 is "
                           "expected",
                           type);
  }
  for (unsigned index : {0, 1})
    if (!contraction.getMap(index).isProjectedPermutation())
      return llvm::formatv("operand {0} is indexed by {1}, which is no "
                           "permutation of some loops",
                           index, contraction.getMap(index));
  if (!contraction.getResultMap().isProjectedPermutation())
    return llvm::formatv("the result is indexed by {0}, which is no "
                         "permutation of some loops",
                         contraction.getResultMap());
  BlockLoops loops = getBlockLoops(gradient);
  int64_t extent = contraction.getExtent(loops.flattened);
  if (!ShapedType::isDynamic(extent) && extent < settings.getBlock())
    return llvm::formatv("its contracted extent{0}, {1}, is below the block, "
                         "{2}",
                         loops.samples ? " per sample" : "", extent,
                         settings.getBlock());
  return std::nullopt;
}

bool hlq::delaysScale(const GradientContraction &gradient,
                      const PathSettings &settings, bool isGradient) {
  return settings.delaysScale(isGradient) &&
         gradient.contraction.getLoops(LoopKind::Batch).empty();
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

using Operand = GradientOperand;

Operand hlq::getBareOperand(const Contraction &contraction, unsigned index) {
  Operand operand{contraction.getOperand(index), {}};
  for (AffineExpr expr : contraction.getMap(index).getResults())
    operand.loops.push_back(cast<AffineDimExpr>(expr).getPosition());
  while (true) {
    Value source, narrow = matchExtension(operand.value);
    if (auto permutation = matchTranspose(operand.value, source)) {
      // Dimension i of the transpose is dimension p[i] of its source.
      SmallVector<unsigned> loops(operand.loops.size());
      for (auto [i, p] : llvm::enumerate(*permutation))
        loops[p] = operand.loops[i];
      operand = {source, loops};
    } else if (narrow &&
               isSupportedType(getElementTypeOrSelf(narrow.getType()))) {
      operand.value = narrow;
    } else {
      return operand;
    }
  }
}

/// Makes one dimension of those that `flattened` index; it keeps the first of
/// these loops. Transposes first if they don't stand together in this order.
static void flatten(OpBuilder &builder, Location loc, Operand &operand,
                    ArrayRef<unsigned> flattened) {
  if (flattened.size() == 1)
    return;
  size_t rank = operand.loops.size();
  size_t first = operand.findDimension(flattened.front());
  bool together =
      first + flattened.size() <= rank &&
      ArrayRef(operand.loops).slice(first, flattened.size()) == flattened;
  if (!together) {
    SmallVector<unsigned> loops = llvm::to_vector(
        llvm::make_filter_range(operand.loops, [&](unsigned loop) {
          return !llvm::is_contained(flattened, loop);
        }));
    first = loops.size();
    llvm::append_range(loops, flattened);
    SmallVector<int64_t> permutation = llvm::map_to_vector(
        loops, [&](unsigned loop) { return operand.findDimension(loop); });
    SmallVector<OpFoldResult> sizes = applyPermutation(
        tensor::getMixedSizes(builder, loc, operand.value), permutation);
    Value empty = tensor::EmptyOp::create(
        builder, loc, sizes, getElementTypeOrSelf(operand.value.getType()));
    operand = {linalg::TransposeOp::create(builder, loc, operand.value, empty,
                                           permutation)
                   ->getResult(0),
               loops};
  }
  SmallVector<ReassociationIndices> groups;
  SmallVector<unsigned> loops;
  for (size_t dimension = 0; dimension < rank; ++dimension) {
    if (dimension > first && dimension < first + flattened.size()) {
      groups.back().push_back(dimension);
      continue;
    }
    groups.push_back({static_cast<int64_t>(dimension)});
    loops.push_back(operand.loops[dimension]);
  }
  operand = {
      tensor::CollapseShapeOp::create(builder, loc, operand.value, groups),
      loops};
}

/// Transforms an operand along the blocks' dimension.
static void transform(OpBuilder &builder, Location loc, Operand &operand,
                      unsigned blockLoop, const PathSettings &settings) {
  BasisAttr basis = settings.getBasis(builder.getContext());
  if (!basis)
    return;
  int64_t along = operand.findDimension(blockLoop);
  Type f32 = builder.getF32Type();
  if (basis.isFullRank())
    operand.value = HadamardOp::create(builder, loc, operand.value, along,
                                       basis.getOrder(), f32);
  else
    operand.value =
        ProjectOp::create(builder, loc, operand.value, along, basis, f32);
}

/// How many indices of each dimension share a scale.
static SmallVector<int64_t> getScaleBlock(const Operand &operand,
                                          const Contraction &contraction,
                                          const BlockLoops &loops,
                                          ScalesAttr scales,
                                          const PathSettings &settings) {
  return llvm::map_to_vector(operand.loops, [&](unsigned loop) -> int64_t {
    switch (contraction.getKind(loop)) {
    case LoopKind::Batch:
      return 1;
    case LoopKind::Lhs:
    case LoopKind::Rhs:
      return scales.getParallel();
    case LoopKind::Contracted:
      // Blocks of scales, like those of the transform, stay within a sample.
      if (loop == loops.samples)
        return scales.getContracted() == 0 ? 0 : 1;
      return scales.getContracted() * settings.rank / settings.order;
    }
    llvm_unreachable("unknown kind of loop");
  });
}

//===----------------------------------------------------------------------===//
// The rewrite
//===----------------------------------------------------------------------===//

/// The maps of the contraction of codes: the loops that are left, renumbered.
static SmallVector<AffineMap> getMaps(MLIRContext *context,
                                      const Contraction &contraction,
                                      const Operand (&operands)[2],
                                      const BlockLoops &loops) {
  SmallVector<unsigned> number(contraction.getNumLoops());
  unsigned count = 0;
  for (unsigned loop = 0; loop < contraction.getNumLoops(); ++loop)
    if (!llvm::is_contained(ArrayRef(loops.flattened).drop_front(), loop))
      number[loop] = count++;
  auto getMap = [&](ArrayRef<unsigned> results) {
    return AffineMap::get(count, 0,
                          llvm::map_to_vector(results,
                                              [&](unsigned loop) {
                                                return getAffineDimExpr(
                                                    number[loop], context);
                                              }),
                          context);
  };
  SmallVector<unsigned> result;
  for (AffineExpr expr : contraction.getResultMap().getResults())
    result.push_back(cast<AffineDimExpr>(expr).getPosition());
  return {getMap(operands[0].loops), getMap(operands[1].loops), getMap(result)};
}

/// The bound on the products of one i32 sum, where their number isn't known to
/// be within it: a power of two, so that it is a multiple of blocks. A sum ends
/// with the block that shares scales.
static IntegerAttr getSegment(Builder &builder, const Operand (&codes)[2],
                              const SmallVector<int64_t> (&blocks)[2],
                              const Contraction &contraction) {
  auto qmax = [&](const Operand &operand) {
    return CodeAttr::getQmax(getElementTypeOrSelf(operand.value.getType()));
  };
  int64_t limit = maxAccumulationLength(qmax(codes[0]), qmax(codes[1]));
  int64_t length = 1;
  auto type = cast<RankedTensorType>(codes[0].value.getType());
  for (auto [dimension, loop] : llvm::enumerate(codes[0].loops)) {
    if (contraction.getKind(loop) != LoopKind::Contracted)
      continue;
    int64_t size = type.getDimSize(dimension);
    for (int64_t block :
         {blocks[0][dimension], blocks[1][codes[1].findDimension(loop)]})
      if (block != 0)
        size = ShapedType::isDynamic(size) ? block : std::min(size, block);
    if (!ShapedType::isDynamic(size))
      length *= size;
    if (ShapedType::isDynamic(size) || length > limit)
      return builder.getI64IntegerAttr(llvm::bit_floor<uint64_t>(limit));
  }
  return {};
}

/// Erases the operations among `producers`, and those that lead to them, which
/// nothing uses any more; but no contraction with a role, which in a graph
/// region may be the next one to be rewritten.
static void eraseDeadProducers(RewriterBase &rewriter,
                               ArrayRef<Operation *> producers) {
  llvm::SetVector<Operation *> worklist(producers.begin(), producers.end());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (op->hasAttr(HLQDialect::kRoleAttr) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        worklist.insert(producer);
    rewriter.eraseOp(op);
  }
}

ContractOp hlq::quantizeGradient(RewriterBase &rewriter,
                                 const GradientContraction &gradient,
                                 const PathSettings &settings, Value seed,
                                 int64_t stream, DelayedScales &delayed) {
  const Contraction &contraction = gradient.contraction;
  linalg::LinalgOp op = contraction.getOp();
  Location loc = op.getLoc();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);

  BlockLoops loops = getBlockLoops(gradient);
  auto code = CodeAttr::get(op->getContext(), settings.code);
  Operand operands[2];
  Value scales[2];
  SmallVector<int64_t> blocks[2];
  for (unsigned index : {0, 1}) {
    bool isGradient = index == *gradient.gradientOperand;
    Operand &operand = operands[index];
    operand = getBareOperand(contraction, index);
    DelayedOperand bare{
        operand.value,
        llvm::map_to_vector(
            loops.flattened,
            [&](unsigned loop) { return operand.findDimension(loop); }),
        settings.getBasis(op->getContext())};
    flatten(rewriter, loc, operand, loops.flattened);
    transform(rewriter, loc, operand, loops.flattened.front(), settings);
    blocks[index] = getScaleBlock(operand, contraction, loops,
                                  isGradient ? settings.gradientScales
                                             : settings.operandScales,
                                  settings);
    Value previous;
    if (delaysScale(gradient, settings, isGradient))
      previous = delayed.getPrevious(gradient.role, isGradient, bare,
                                     operand.loops.size());
    auto quantize = !isGradient
                        ? QuantizeOp::create(rewriter, loc, operand.value, code,
                                             blocks[index], Rounding::Nearest,
                                             /*seed=*/Value(), /*stream=*/0,
                                             /*along=*/std::nullopt, previous)
                        : QuantizeOp::create(
                              rewriter, loc, operand.value, code, blocks[index],
                              settings.rounding, seed, seed ? stream : 0,
                              seed ? std::optional(operand.findDimension(
                                         loops.flattened.front()))
                                   : std::nullopt,
                              previous);
    if (previous)
      delayed.setMaxima(previous, quantize.getMaxima());
    operand.value = quantize.getCodes();
    scales[index] = quantize.getScales();
  }

  auto contract =
      ContractOp::create(rewriter, loc, operands[0].value, scales[0],
                         operands[1].value, scales[1], contraction.getInit(),
                         rewriter.getAffineMapArrayAttr(getMaps(
                             op->getContext(), contraction, operands, loops)),
                         rewriter.getDenseI64ArrayAttr(blocks[0]),
                         rewriter.getDenseI64ArrayAttr(blocks[1]),
                         getSegment(rewriter, operands, blocks, contraction));
  contract->setAttr(HLQDialect::kRoleAttr, gradient.role);

  SmallVector<Operation *> producers;
  for (unsigned index : {0, 1})
    if (Operation *producer = contraction.getOperand(index).getDefiningOp())
      producers.push_back(producer);
  rewriter.replaceOp(op, contract.getResult());
  eraseDeadProducers(rewriter, producers);
  return contract;
}
