//===- Contraction.cpp - Integer contractions in linalg -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A contraction becomes sums in i32 and one pass that scales them.
//
// The loops of the sums are ordered (kept, parallel, reduced):
//  - parallel: the result's, in its order;
//  - reduced: contracted ones, within a scale's block where scales vary along
//    them;
//  - kept: the numbers of those blocks. The i32 sums carry them, and the pass
//    that scales sums over them in f32, in ascending order.
// With a segment, a loop of scf goes over chunks of the reduced ones, and the
// scaled sum of each chunk is added in f32.
//
// How a sum is scaled is decided by the blocks as they are written, not by
// sizes: with one along a contracted loop both scales are multiplied first,
// even where that block is all there is.
//
// An addition that follows a multiplication is an fma: one backend would fuse
// them and another not, and both exits are to give the same bits.
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"
#include "LoweringUtils.h"

#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::hlq;
using utils::IteratorType;

namespace {
/// One loop of the contraction, or a part of one that is split.
struct Loop {
  enum Kind { Kept, Parallel, Reduced } kind;
  OpFoldResult size;
};

/// Codes as the loops read them.
struct Codes {
  Value tensor;
  /// (loops) -> (indices), of loops or sums of positive multiples of them.
  AffineMap map;
};

/// Scales as the pass after the sums reads them: without dimensions of one
/// scale, and with a scale for each index of the others.
struct Scales {
  Value tensor;
  /// (kept, parallel) -> (indices), a projected permutation.
  AffineMap map;
};

/// Builds the lowering of one contraction.
class ContractionBuilder {
public:
  ContractionBuilder(OpBuilder &builder, ContractOp op, Value lhs, Value rhs)
      : builder(builder), loc(op.getLoc()), context(op.getContext()), op(op),
        arithmetic(builder, loc),
        operands{Codes{lhs, op.getLhsMap()}, Codes{rhs, op.getRhsMap()}} {}

  Value build(Value lhsScales, Value rhsScales, Value init);

private:
  void collectLoops();
  void splitOperand(unsigned index);
  Scales viewScales(Value scales, unsigned index);
  SmallVector<OpFoldResult> getChunks();
  Codes sliceOperand(const Codes &codes, ArrayRef<OpFoldResult> offsets,
                     ArrayRef<OpFoldResult> sizes);
  Value buildSums(ArrayRef<Codes> codes);
  Value buildScaled(Value sums, ArrayRef<Scales> scales, Value init,
                    bool addInit, Type elementType);
  Value buildSegments(ArrayRef<OpFoldResult> chunks, ArrayRef<Scales> scales,
                      Value init);

  AffineExpr loop(unsigned position) {
    return getAffineDimExpr(position, context);
  }
  unsigned getNumOuter() const { return numKept + numParallel; }

  OpBuilder &builder;
  Location loc;
  MLIRContext *context;
  ContractOp op;
  SizeBuilder arithmetic;
  Codes operands[2];

  /// (kept, parallel, reduced).
  SmallVector<Loop> loops;
  unsigned numKept = 0, numParallel = 0;
  /// Whether a scale covers a block of a contracted loop.
  bool scalesVary = false;
  /// What each of the operation's loops is: its (outer) part's number, the
  /// inner part's, and the block's size where it is split.
  struct Part {
    unsigned outer;
    std::optional<unsigned> inner;
    int64_t block = 1;
  };
  SmallVector<Part> parts;
};
} // namespace

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// The size of each loop, static where any operand tells it.
static SmallVector<OpFoldResult> getLoopSizes(OpBuilder &builder, ContractOp op,
                                              ArrayRef<Value> operands) {
  SmallVector<OpFoldResult> sizes(op.getNumLoops());
  for (auto [loop, size] : llvm::enumerate(op.getStaticLoopSizes()))
    if (!ShapedType::isDynamic(size))
      sizes[loop] = builder.getIndexAttr(size);
  for (auto [index, operand] : llvm::enumerate(operands))
    for (auto [dimension, expr] :
         llvm::enumerate(op.getMap(index).getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr))
        if (OpFoldResult &size = sizes[loop.getPosition()]; !size)
          size = getSizes(builder, op.getLoc(), operand)[dimension];
  return sizes;
}

void ContractionBuilder::collectLoops() {
  SmallVector<OpFoldResult> sizes = getLoopSizes(
      builder, op, {operands[0].tensor, operands[1].tensor, op.getInit()});
  SmallVector<Loop> kept, parallel, reduced;
  SmallVector<int64_t> blocks(op.getNumLoops(), 0);
  SmallVector<unsigned> contracted = op.getContractedLoops();
  for (unsigned original : contracted) {
    int64_t &block = blocks[original];
    block = op.getScaleBlock(original);
    scalesVary |= block != 0;
    std::optional<int64_t> size = getConstantIntValue(sizes[original]);
    if (size && *size > 0 && *size <= block)
      block = 0;
    numKept += block != 0;
  }
  numParallel = op.getNumLoops() - contracted.size();

  parts.resize(op.getNumLoops());
  for (AffineExpr expr : op.getResultMap().getResults()) {
    unsigned original = cast<AffineDimExpr>(expr).getPosition();
    parts[original].outer = numKept + parallel.size();
    parallel.push_back({Loop::Parallel, sizes[original]});
  }
  for (unsigned original : contracted) {
    Part &part = parts[original];
    int64_t block = blocks[original];
    if (block != 0) {
      part.outer = kept.size();
      kept.push_back({Loop::Kept, arithmetic.ceilDiv(sizes[original], block)});
    }
    if (block == 1)
      continue;
    unsigned position = getNumOuter() + reduced.size();
    if (block == 0) {
      part.outer = position;
      reduced.push_back({Loop::Reduced, sizes[original]});
    } else {
      part.inner = position;
      part.block = block;
      reduced.push_back({Loop::Reduced, builder.getIndexAttr(block)});
    }
  }
  loops = std::move(kept);
  llvm::append_range(loops, parallel);
  llvm::append_range(loops, reduced);
}

/// The multiple of each loop in a positive sum.
static SmallVector<int64_t> getFactors(AffineExpr expr, size_t numLoops) {
  SmallVector<int64_t> factors(numLoops, 0);
  auto add = [&](AffineExpr term, int64_t factor) {
    if (auto dim = dyn_cast<AffineDimExpr>(term))
      factors[dim.getPosition()] += factor;
  };
  expr.walk([&](AffineExpr term) {
    auto binary = dyn_cast<AffineBinaryOpExpr>(term);
    if (binary && term.getKind() == AffineExprKind::Mul) {
      add(binary.getLHS(),
          cast<AffineConstantExpr>(binary.getRHS()).getValue());
    } else if (binary) {
      add(binary.getLHS(), 1);
      add(binary.getRHS(), 1);
    }
  });
  return factors;
}

/// Sees an operand in the loops: a dimension of a loop that is split becomes
/// two, padded with zero codes to whole blocks, and so do, without being split,
/// dimensions that a sum with such a loop indexes.
void ContractionBuilder::splitOperand(unsigned index) {
  Codes &codes = operands[index];
  SmallVector<AffineExpr> replacements;
  for (const Part &part : parts) {
    AffineExpr expr = loop(part.outer);
    if (part.inner)
      expr = expr * part.block + loop(*part.inner);
    replacements.push_back(expr);
  }

  SmallVector<OpFoldResult> own = getSizes(builder, loc, codes.tensor);
  SmallVector<OpFoldResult> sizes = own;
  SmallVector<int64_t> blocks;
  SmallVector<AffineExpr> exprs;
  for (auto [dimension, expr] :
       llvm::enumerate(op.getMap(index).getResults())) {
    auto plain = dyn_cast<AffineDimExpr>(expr);
    if (plain && parts[plain.getPosition()].inner) {
      const Part &part = parts[plain.getPosition()];
      blocks.push_back(part.block);
      exprs.push_back(loop(part.outer));
      exprs.push_back(loop(*part.inner));
      continue;
    }
    blocks.push_back(0);
    exprs.push_back(simplifyAffineExpr(expr.replaceDims(replacements),
                                       loops.size(), /*numSymbols=*/0));
    if (plain)
      continue;
    // Whole blocks reach further than the loop did.
    for (auto [part, factor] :
         llvm::zip_equal(parts, getFactors(expr, parts.size())))
      if (part.inner)
        sizes[dimension] = arithmetic.add(
            sizes[dimension], arithmetic.constant(factor * (part.block - 1)));
  }
  codes.tensor = refineSizes(builder, loc, codes.tensor, own);
  codes.tensor = padTo(builder, loc, codes.tensor, own, sizes);
  codes.tensor = splitBlocks(builder, loc, codes.tensor, blocks);
  codes.map = AffineMap::get(loops.size(), 0, exprs, context);
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// Repeats each index along a dimension `times` times: [.., n, ..] ->
/// [.., size, ..], size at most n · times.
static Value repeat(OpBuilder &builder, Location loc, Value tensor,
                    int64_t dimension, int64_t times, OpFoldResult size) {
  SmallVector<OpFoldResult> sizes = getSizes(builder, loc, tensor);
  tensor = refineSizes(builder, loc, tensor, sizes);
  SmallVector<OpFoldResult> repeated = sizes;
  repeated.insert(repeated.begin() + dimension + 1,
                  builder.getIndexAttr(times));
  Type elementType = cast<RankedTensorType>(tensor.getType()).getElementType();
  Value empty = tensor::EmptyOp::create(builder, loc, repeated, elementType);
  Value copies = linalg::BroadcastOp::create(builder, loc, tensor, empty,
                                             ArrayRef<int64_t>{dimension + 1})
                     ->getResult(0);
  SmallVector<int64_t> blocks(sizes.size(), 0);
  blocks[dimension] = times;
  sizes[dimension] = size;
  return mergeBlocks(builder, loc, copies, blocks, sizes);
}

Scales ContractionBuilder::viewScales(Value scales, unsigned index) {
  ArrayRef<int64_t> block = index == 0 ? op.getLhsBlock() : op.getRhsBlock();
  SmallVector<bool> shared;
  SmallVector<AffineExpr> exprs;
  SmallVector<int64_t> repetitions;
  for (auto [group, expr] :
       llvm::zip_equal(block, op.getMap(index).getResults())) {
    shared.push_back(true);
    if (group == 0)
      continue;
    // Rule C7: a scale of its own means a loop of its own. A loop that is
    // reduced as a whole has but one scale.
    const Part &part = parts[cast<AffineDimExpr>(expr).getPosition()];
    const Loop &outer = loops[part.outer];
    std::optional<int64_t> size = getConstantIntValue(outer.size);
    if (outer.kind == Loop::Reduced ||
        (outer.kind == Loop::Parallel && size && *size > 0 && group >= *size))
      continue;
    shared.back() = false;
    exprs.push_back(loop(part.outer));
    repetitions.push_back(group / part.block);
  }
  Value tensor = dropUnitDims(builder, loc, scales, shared);
  for (auto [dimension, times] : llvm::enumerate(repetitions)) {
    if (times == 1)
      continue;
    unsigned position = cast<AffineDimExpr>(exprs[dimension]).getPosition();
    tensor =
        repeat(builder, loc, tensor, dimension, times, loops[position].size);
  }
  return {tensor, AffineMap::get(getNumOuter(), 0, exprs, context)};
}

//===----------------------------------------------------------------------===//
// Sums and their scaling
//===----------------------------------------------------------------------===//

/// Whether maps over (parallel, reduced) loops are those of linalg.matmul, or
/// with a leading batch dimension those of linalg.batch_matmul.
static bool isMatmul(AffineMap lhs, AffineMap rhs, unsigned numBatches) {
  MLIRContext *context = lhs.getContext();
  SmallVector<AffineExpr> dims;
  for (unsigned i = 0; i < numBatches + 3; ++i)
    dims.push_back(getAffineDimExpr(i, context));
  auto map = [&](unsigned a, unsigned b) {
    SmallVector<AffineExpr> exprs(dims.begin(), dims.begin() + numBatches);
    exprs.push_back(dims[numBatches + a]);
    exprs.push_back(dims[numBatches + b]);
    return AffineMap::get(numBatches + 3, 0, exprs, context);
  };
  return lhs == map(0, 2) && rhs == map(2, 1);
}

/// The sums in i32: [kept, parallel].
Value ContractionBuilder::buildSums(ArrayRef<Codes> codes) {
  Type i32 = builder.getI32Type();
  SmallVector<OpFoldResult> sizes;
  for (const Loop &loop : ArrayRef(loops).take_front(getNumOuter()))
    sizes.push_back(loop.size);
  Value zeros = createZeros(builder, loc, sizes, i32);
  SmallVector<Value> inputs = {codes[0].tensor, codes[1].tensor};

  if (loops.size() == getNumOuter() + 1) {
    if (getNumOuter() == 2 && isMatmul(codes[0].map, codes[1].map, 0))
      return linalg::MatmulOp::create(builder, loc, inputs, zeros).getResult(0);
    if (getNumOuter() == 3 && isMatmul(codes[0].map, codes[1].map, 1))
      return linalg::BatchMatmulOp::create(builder, loc, inputs, zeros)
          .getResult(0);
  }

  SmallVector<IteratorType> iterators;
  for (const Loop &loop : loops)
    iterators.push_back(loop.kind == Loop::Reduced ? IteratorType::reduction
                                                   : IteratorType::parallel);
  SmallVector<AffineExpr> outer;
  for (unsigned position = 0; position < getNumOuter(); ++position)
    outer.push_back(loop(position));
  AffineMap sumMap = AffineMap::get(loops.size(), 0, outer, context);
  return createGeneric(builder, loc, inputs, zeros,
                       {codes[0].map, codes[1].map, sumMap}, iterators,
                       [&](OpBuilder &b, Location l, ValueRange v) -> Value {
                         Value lhs = arith::ExtSIOp::create(b, l, i32, v[0]);
                         Value rhs = arith::ExtSIOp::create(b, l, i32, v[1]);
                         Value product = arith::MulIOp::create(b, l, lhs, rhs);
                         return arith::AddIOp::create(b, l, v[2], product);
                       });
}

/// init + Σ over kept of sums · scales, in f32, rounded to the element type
/// where nothing is kept. `init` is of that type.
Value ContractionBuilder::buildScaled(Value sums, ArrayRef<Scales> scales,
                                      Value init, bool addInit,
                                      Type elementType) {
  unsigned numOuter = getNumOuter();
  SmallVector<IteratorType> iterators(numKept, IteratorType::reduction);
  iterators.append(numParallel, IteratorType::parallel);
  SmallVector<AffineExpr> results;
  SmallVector<OpFoldResult> sizes;
  for (unsigned position = numKept; position < numOuter; ++position) {
    results.push_back(loop(position));
    sizes.push_back(loops[position].size);
  }
  AffineMap initMap = AffineMap::get(numOuter, 0, results, context);
  if (!addInit)
    init = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  SmallVector<Value> inputs = {sums, scales[0].tensor, scales[1].tensor};
  return createGeneric(
      builder, loc, inputs, init,
      {builder.getMultiDimIdentityMap(numOuter), scales[0].map, scales[1].map,
       initMap},
      iterators, [&](OpBuilder &b, Location l, ValueRange v) {
        Value sum = arith::SIToFPOp::create(b, l, b.getF32Type(), v[0]);
        Value lhs = sum, rhs = v[1], factor = v[2];
        if (scalesVary)
          std::swap(lhs, factor);
        // sum · (sa · sb) or (sum · sa) · sb.
        Value product = arith::MulFOp::create(b, l, lhs, rhs);
        Value scaled;
        if (addInit)
          scaled = math::FmaOp::create(b, l, product, factor,
                                       extendToF32(b, l, v[3]));
        else
          scaled = arith::MulFOp::create(b, l, product, factor);
        return truncateFromF32(b, l, scaled, elementType);
      });
}

//===----------------------------------------------------------------------===//
// Segments
//===----------------------------------------------------------------------===//

/// For each reduced loop the size of its chunks, the innermost loop's first
/// cut: a chunk of them all has no more products than the segment. Empty where
/// one holds everything.
SmallVector<OpFoldResult> ContractionBuilder::getChunks() {
  std::optional<uint64_t> segment = op.getSegment();
  if (!segment)
    return {};
  int64_t total = 1;
  bool fits = true;
  for (const Loop &loop : ArrayRef(loops).drop_front(getNumOuter())) {
    std::optional<int64_t> size = getConstantIntValue(loop.size);
    fits &= size && *size <= static_cast<int64_t>(*segment);
    total *= fits ? *size : 1;
    fits &= total <= static_cast<int64_t>(*segment);
  }
  if (fits)
    return {};
  SmallVector<OpFoldResult> chunks;
  OpFoldResult rest = arithmetic.constant(*segment);
  OpFoldResult one = arithmetic.constant(1);
  for (const Loop &loop :
       llvm::reverse(ArrayRef(loops).drop_front(getNumOuter()))) {
    // At least 1, to step by, where there is nothing.
    OpFoldResult chunk = arithmetic.max(arithmetic.min(loop.size, rest), one);
    chunks.insert(chunks.begin(), chunk);
    rest = arithmetic.max(arithmetic.floorDiv(rest, chunk), one);
  }
  return chunks;
}

/// The part of an operand that loops from `offsets` on of `sizes` read.
Codes ContractionBuilder::sliceOperand(const Codes &codes,
                                       ArrayRef<OpFoldResult> offsets,
                                       ArrayRef<OpFoldResult> sizes) {
  OpFoldResult one = arithmetic.constant(1);
  // The value of a sum with loops at given values.
  std::function<OpFoldResult(AffineExpr, ArrayRef<OpFoldResult>)> evaluate =
      [&](AffineExpr expr, ArrayRef<OpFoldResult> values) -> OpFoldResult {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      return values[dim.getPosition()];
    if (auto constant = dyn_cast<AffineConstantExpr>(expr))
      return arithmetic.constant(constant.getValue());
    auto binary = cast<AffineBinaryOpExpr>(expr);
    OpFoldResult lhs = evaluate(binary.getLHS(), values);
    OpFoldResult rhs = evaluate(binary.getRHS(), values);
    return expr.getKind() == AffineExprKind::Add ? arithmetic.add(lhs, rhs)
                                                 : arithmetic.mul(lhs, rhs);
  };
  SmallVector<OpFoldResult> last;
  for (OpFoldResult size : sizes)
    last.push_back(arithmetic.sub(size, one));
  SmallVector<OpFoldResult> sliceOffsets, sliceSizes;
  for (AffineExpr expr : codes.map.getResults()) {
    sliceOffsets.push_back(evaluate(expr, offsets));
    sliceSizes.push_back(arithmetic.add(evaluate(expr, last), one));
  }
  SmallVector<OpFoldResult> strides(sliceSizes.size(), one);
  Value slice = tensor::ExtractSliceOp::create(
      builder, loc, codes.tensor, sliceOffsets, sliceSizes, strides);
  return {slice, codes.map};
}

Value ContractionBuilder::buildSegments(ArrayRef<OpFoldResult> chunks,
                                        ArrayRef<Scales> scales, Value init) {
  OpBuilder::InsertionGuard guard(builder);
  OpFoldResult zero = arithmetic.constant(0);
  SmallVector<OpFoldResult> offsets(loops.size(), zero), sizes;
  for (const Loop &loop : loops)
    sizes.push_back(loop.size);

  // One loop over the chunks of all loops that are cut, the innermost fastest:
  // of nested ones IREE 3.13 can't tell the sizes of what they carry.
  OpFoldResult one = arithmetic.constant(1);
  OpFoldResult total = one;
  SmallVector<std::pair<unsigned, OpFoldResult>> cut;
  for (auto [index, chunk] : llvm::enumerate(chunks)) {
    unsigned position = getNumOuter() + index;
    OpFoldResult size = loops[position].size;
    if (chunk == size)
      continue;
    OpFoldResult count = arithmetic.floorDiv(
        arithmetic.add(size, arithmetic.sub(chunk, one)), chunk);
    cut.emplace_back(position, count);
    total = arithmetic.mul(total, count);
  }
  auto chunkLoop =
      scf::ForOp::create(builder, loc, arithmetic.value(zero),
                         arithmetic.value(total), arithmetic.value(one), init);
  builder.setInsertionPointToStart(chunkLoop.getBody());
  OpFoldResult rest = OpFoldResult(chunkLoop.getInductionVar());
  for (auto [position, count] : llvm::reverse(cut)) {
    OpFoldResult number = rest;
    if (position != cut.front().first) {
      rest = arithmetic.floorDiv(number, count);
      number = arithmetic.sub(number, arithmetic.mul(rest, count));
    }
    OpFoldResult chunk = chunks[position - getNumOuter()];
    offsets[position] = arithmetic.mul(number, chunk);
    sizes[position] = arithmetic.min(
        chunk, arithmetic.sub(loops[position].size, offsets[position]));
  }
  Codes slices[2] = {sliceOperand(operands[0], offsets, sizes),
                     sliceOperand(operands[1], offsets, sizes)};
  Value scaled =
      buildScaled(buildSums(slices), scales, chunkLoop.getRegionIterArg(0),
                  /*addInit=*/true, builder.getF32Type());
  scf::YieldOp::create(builder, loc, scaled);
  return chunkLoop.getResult(0);
}

Value ContractionBuilder::build(Value lhsScales, Value rhsScales, Value init) {
  collectLoops();
  splitOperand(0);
  splitOperand(1);
  Scales scales[2] = {viewScales(lhsScales, 0), viewScales(rhsScales, 1)};
  SmallVector<OpFoldResult> chunks = getChunks();

  Type elementType = cast<RankedTensorType>(init.getType()).getElementType();
  if (chunks.empty() && numKept == 0) {
    Value sums = buildSums(operands);
    return buildScaled(sums, scales, init, !isKnownZero(init), elementType);
  }
  Value accumulator = convertFloats(builder, loc, init, builder.getF32Type());
  if (chunks.empty())
    accumulator = buildScaled(buildSums(operands), scales, accumulator,
                              /*addInit=*/true, builder.getF32Type());
  else
    accumulator = buildSegments(chunks, scales, accumulator);
  return convertFloats(builder, loc, accumulator, elementType);
}

namespace {
struct ContractLowering : OpConversionPattern<ContractOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ContractOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    for (Value codes : {adaptor.getLhs(), adaptor.getRhs()})
      if (!cast<RankedTensorType>(codes.getType())
               .getElementType()
               .isInteger(8))
        return rewriter.notifyMatchFailure(op,
                                           "its codes are not stored as i8");
    ContractionBuilder builder(rewriter, op, adaptor.getLhs(),
                               adaptor.getRhs());
    Value result = builder.build(adaptor.getLhsScales(), adaptor.getRhsScales(),
                                 adaptor.getInit());
    rewriter.replaceOp(op, castTo(rewriter, op.getLoc(), result, op.getType()));
    return success();
  }
};
} // namespace

void hlq::populateContractionLowerings(const TypeConverter &converter,
                                       RewritePatternSet &patterns) {
  patterns.add<ContractLowering>(converter, patterns.getContext());
}
