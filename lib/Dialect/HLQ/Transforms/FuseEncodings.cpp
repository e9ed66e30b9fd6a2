//===- FuseEncodings.cpp - hlq-fuse-encodings -----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/FuseEncodings.h"
#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/IR/Transposes.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQFUSEENCODINGSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

using Permutation = SmallVector<int64_t>;

namespace {

/// A contraction that reads a quantizer's codes and scales, as its operand
/// `index`: 0 or 1.
struct Read {
  ContractOp contract;
  unsigned index;
};

/// The readers of codes and scales in one order of dimensions.
struct Layout {
  /// Of a view; the identity is empty.
  Permutation permutation;
  SmallVector<Read> reads;
  /// Whether something else than a contraction reads them, too.
  bool hasOtherUses = false;

  bool contains(OpOperand &use) const {
    return llvm::any_of(reads, [&](Read read) {
      return read.contract == use.getOwner() &&
             read.index == use.getOperandNumber() / 2;
    });
  }
};

/// A quantizer and what comes before it, on the way to be a view.
struct Chain {
  QuantizeOp quantize;
  /// The transform, or null.
  Operation *transform = nullptr;
  Value source;
  BasisAttr basis;
  std::optional<int64_t> along;
  SmallVector<Layout, 1> layouts;

  bool isStochastic() const {
    return QuantizeOp(quantize).getRounding() == Rounding::Stochastic;
  }
  Layout &getLayout(ArrayRef<int64_t> permutation) {
    for (Layout &layout : layouts)
      if (ArrayRef<int64_t>(layout.permutation) == permutation)
        return layout;
    layouts.emplace_back().permutation.assign(permutation.begin(),
                                              permutation.end());
    return layouts.back();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Chains
//===----------------------------------------------------------------------===//

/// What is left of a chain is a remark.
static void refuse(Operation *op, const Twine &reason) {
  remarkKept("fuse-encodings", op, reason);
}

/// Whether a transform's sums reach the quantizer as they are.
static bool staysInF32(Operation *transform) {
  if (getElementTypeOrSelf(transform->getResult(0).getType()).isF32())
    return true;
  refuse(transform, "its result is rounded before it is quantized");
  return false;
}

/// Finds the transform of the quantizer's operand, where there is one that a
/// view has.
static void findTransform(Chain &chain) {
  Value operand = chain.quantize.getOperand();
  chain.source = operand;
  if (auto hadamard = operand.getDefiningOp<HadamardOp>()) {
    if (!staysInF32(hadamard))
      return;
    chain.basis =
        BasisAttr::getHadamard(hadamard.getContext(), hadamard.getOrder());
    chain.along = hadamard.getDimension();
    chain.source = hadamard.getOperand();
    chain.transform = hadamard;
  } else if (auto project = operand.getDefiningOp<ProjectOp>()) {
    if (!project.getBasisAttr()) {
      refuse(project, "its basis is an operand");
      return;
    }
    if (!staysInF32(project))
      return;
    chain.basis = project.getBasisAttr();
    chain.along = project.getDimension();
    chain.source = project.getOperand();
    chain.transform = project;
  }
}

/// The dimension of the codes that should be innermost for a contraction: a
/// contracted one; of several the one that blocks or draws run along, else that
/// of the innermost loop.
static std::optional<int64_t> findInnermost(Chain &chain, Read read) {
  std::optional<int64_t> preferred =
      chain.isStochastic() ? chain.quantize.getDrawDimension() : chain.along;
  SmallVector<unsigned> contracted = read.contract.getContractedLoops();
  std::optional<int64_t> found;
  int64_t foundLoop = -1;
  for (auto [dimension, expr] :
       llvm::enumerate(read.contract.getMap(read.index).getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop || !llvm::is_contained(contracted, loop.getPosition()))
      continue;
    if (preferred == static_cast<int64_t>(dimension))
      return preferred;
    if (loop.getPosition() > foundLoop) {
      found = dimension;
      foundLoop = loop.getPosition();
    }
  }
  return found;
}

/// The permutation that moves a dimension last and keeps the others' order.
static Permutation moveLast(int64_t rank, int64_t dimension) {
  Permutation permutation;
  if (dimension == rank - 1)
    return permutation;
  for (int64_t other = 0; other < rank; ++other)
    if (other != dimension)
      permutation.push_back(other);
  permutation.push_back(dimension);
  return permutation;
}

/// Sorts the uses of codes and scales by the layout that they ask for. False
/// where a view can't serve them.
static bool findLayouts(Chain &chain) {
  QuantizeOp quantize = chain.quantize;
  int64_t rank = quantize.getBlock().size();
  // What has no preference takes the order of the operand, or the one that
  // draws ask for.
  Permutation natural;
  if (chain.isStochastic())
    natural = moveLast(rank, quantize.getDrawDimension());

  auto isRead = [&](ContractOp contract, unsigned index) {
    return contract->getOperand(2 * index) == quantize.getCodes() &&
           contract->getOperand(2 * index + 1) == quantize.getScales();
  };
  for (Value part : {quantize.getCodes(), quantize.getScales()}) {
    for (OpOperand &use : part.getUses()) {
      auto contract = dyn_cast<ContractOp>(use.getOwner());
      unsigned index = use.getOperandNumber() / 2;
      if (!contract || index > 1 || !isRead(contract, index)) {
        chain.getLayout(natural).hasOtherUses = true;
        continue;
      }
      if (part == quantize.getScales())
        continue;
      Read read{contract, index};
      std::optional<int64_t> innermost = findInnermost(chain, read);
      Permutation permutation =
          innermost ? moveLast(rank, *innermost) : natural;
      if (chain.isStochastic() && permutation != natural) {
        refuse(quantize, "it draws along dimension " +
                             Twine(quantize.getDrawDimension()) +
                             ", but a contraction sums over dimension " +
                             Twine(*innermost));
        return false;
      }
      chain.getLayout(permutation).reads.push_back(read);
    }
  }
  // Uses have no order that means anything.
  llvm::sort(chain.layouts, [](const Layout &lhs, const Layout &rhs) {
    return lhs.permutation < rhs.permutation;
  });
  return true;
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static RankedTensorType permute(Type type, ArrayRef<int64_t> permutation) {
  auto tensor = cast<RankedTensorType>(type);
  if (permutation.empty())
    return tensor;
  return RankedTensorType::get(applyPermutation(tensor.getShape(), permutation),
                               tensor.getElementType());
}

/// Makes a contraction read codes and scales in another order of dimensions.
static void redirect(RewriterBase &rewriter, Read read, Value codes,
                     Value scales, ArrayRef<int64_t> permutation) {
  ContractOp op = read.contract;
  AffineMap map = op.getMap(read.index);
  SmallVector<int64_t> block(read.index == 0 ? op.getLhsBlock()
                                             : op.getRhsBlock());
  SmallVector<AffineExpr> results(map.getResults());
  if (!permutation.empty()) {
    applyPermutationToVector(results, permutation);
    applyPermutationToVector(block, permutation);
  }
  SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
  maps[read.index] = AffineMapAttr::get(
      AffineMap::get(map.getNumDims(), 0, results, op.getContext()));
  rewriter.modifyOpInPlace(op, [&] {
    op->setOperand(2 * read.index, codes);
    op->setOperand(2 * read.index + 1, scales);
    op.setIndexingMapsAttr(rewriter.getArrayAttr(maps));
    if (read.index == 0)
      op.setLhsBlock(block);
    else
      op.setRhsBlock(block);
  });
}

/// Replaces chains of one source, sorted by their places in a block, by an
/// encode.
static void createEncode(RewriterBase &rewriter, MutableArrayRef<Chain> chains,
                         Value seed) {
  // Each distinct view once: CSE.
  struct View {
    ViewAttr attribute;
    Type codes, scales;
    Value previous;
    bool operator==(const View &other) const {
      return attribute == other.attribute && codes == other.codes &&
             scales == other.scales && previous == other.previous;
    }
  };
  SmallVector<View> views;
  SmallVector<unsigned> numbers;
  SmallVector<Location> locations;
  for (Chain &chain : chains) {
    QuantizeOp op = chain.quantize;
    locations.push_back(op.getLoc());
    for (Layout &layout : chain.layouts) {
      const Permutation &permutation = layout.permutation;
      View view{ViewAttr::get(op.getContext(), chain.basis, chain.along,
                              op.getBlock(), op.getRounding(), op.getStream(),
                              permutation, op.getPrevious() != nullptr),
                permute(op.getCodes().getType(), permutation),
                permute(op.getScales().getType(), permutation),
                op.getPrevious()};
      numbers.push_back(llvm::find(views, view) - views.begin());
      if (numbers.back() == views.size())
        views.push_back(view);
    }
  }
  SmallVector<Type> types;
  SmallVector<Attribute> attributes;
  SmallVector<Value> previous;
  for (const View &view : views) {
    types.append({view.codes, view.scales});
    attributes.push_back(view.attribute);
    if (view.previous)
      previous.push_back(view.previous);
  }

  // Where the first quantizer stands the source is there; the seed may not be.
  Operation *first = chains.front().quantize;
  rewriter.setInsertionPoint(first);
  Operation *seedOp = seed ? seed.getDefiningOp() : nullptr;
  if (seedOp && seedOp->getBlock() == first->getBlock() &&
      first->isBeforeInBlock(seedOp))
    rewriter.setInsertionPointAfter(seedOp);
  auto encode = EncodeOp::create(rewriter, rewriter.getFusedLoc(locations),
                                 types, chains.front().source, seed,
                                 rewriter.getArrayAttr(attributes), previous);

  const unsigned *number = numbers.begin();
  for (Chain &chain : chains) {
    for (Layout &layout : chain.layouts) {
      const Permutation &permutation = layout.permutation;
      Value codes = encode.getResult(2 * *number);
      Value scales = encode.getResult(2 * *number + 1);
      // Any layout's are those of the quantizer.
      if (Value maxima = chain.quantize.getMaxima())
        rewriter.replaceAllUsesWith(
            maxima, encode.getMaxima()[*encode.getDelayedNumber(*number)]);
      ++number;
      for (Read read : layout.reads)
        redirect(rewriter, read, codes, scales, permutation);
      if (!layout.hasOtherUses)
        continue;
      Value plainCodes = codes, plainScales = scales;
      if (!permutation.empty()) {
        Permutation inverse = invertPermutationVector(permutation);
        Location loc = chain.quantize.getLoc();
        plainCodes = createTranspose(rewriter, loc, codes, inverse,
                                     chain.quantize.getCodes().getType());
        plainScales = createTranspose(rewriter, loc, scales, inverse,
                                      chain.quantize.getScales().getType());
      }
      // The contractions of other layouts have theirs already, or get them
      // below: only what isn't one of them is replaced.
      auto isOther = [&](OpOperand &use) {
        return llvm::none_of(chain.layouts, [&](const Layout &other) {
          return other.contains(use);
        });
      };
      rewriter.replaceUsesWithIf(chain.quantize.getCodes(), plainCodes,
                                 isOther);
      rewriter.replaceUsesWithIf(chain.quantize.getScales(), plainScales,
                                 isOther);
    }
  }
  for (Chain &chain : chains) {
    rewriter.eraseOp(chain.quantize);
    if (chain.transform && chain.transform->use_empty())
      rewriter.eraseOp(chain.transform);
  }
}

//===----------------------------------------------------------------------===//
// Encodes
//===----------------------------------------------------------------------===//

/// Whether an encode that is made where the seed is known serves a chain that
/// needs none.
static bool comesBeforeUses(Value seed, Chain &chain) {
  Operation *seedOp = seed.getDefiningOp();
  Block *block = chain.quantize->getBlock();
  if (!seedOp || seedOp->getBlock() != block ||
      seedOp->isBeforeInBlock(chain.quantize))
    return true;
  return llvm::all_of(chain.quantize->getUsers(), [&](Operation *user) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    return ancestor && seedOp->isBeforeInBlock(ancestor);
  });
}

/// Chains of one source in one block.
static void fuseChains(RewriterBase &rewriter, MutableArrayRef<Chain> chains) {
  // One encode for each seed; what needs none joins the first of them.
  llvm::MapVector<Value, SmallVector<Chain, 0>> bySeed;
  for (Chain &chain : chains)
    if (chain.isStochastic())
      bySeed[chain.quantize.getSeed()];
  Value firstSeed = bySeed.empty() ? Value() : bySeed.front().first;
  for (Chain &chain : chains) {
    Value seed = chain.quantize.getSeed();
    if (!seed && firstSeed && comesBeforeUses(firstSeed, chain))
      seed = firstSeed;
    bySeed[seed].push_back(chain);
  }
  for (auto &[seed, members] : bySeed)
    createEncode(rewriter, members, seed);
}

void hlq::fuseEncodings(RewriterBase &rewriter, Operation *root) {
  llvm::MapVector<std::pair<Block *, Value>, SmallVector<Chain, 0>> chains;
  root->walk([&](QuantizeOp op) {
    if (op.getCodes().use_empty() && op.getScales().use_empty())
      return;
    if (!op.getStrides().empty()) {
      refuse(op, "it is a tile of another tensor");
      return;
    }
    // What the encode reads must be there where the source is.
    if (Value previous = op.getPrevious();
        previous && !isa<BlockArgument>(previous)) {
      refuse(op, "the previous maxima of its delayed scale are no argument");
      return;
    }
    Chain chain;
    chain.quantize = op;
    findTransform(chain);
    if (findLayouts(chain))
      chains[{op->getBlock(), chain.source}].push_back(std::move(chain));
  });
  OpBuilder::InsertionGuard guard(rewriter);
  for (auto &[place, members] : chains)
    fuseChains(rewriter, members);
}

namespace {

struct FuseEncodings
    : public hlq::impl::HLQFuseEncodingsPassBase<FuseEncodings> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFoldTruncationPatterns(patterns);
    GreedyRewriteConfig config;
    config.enableFolding(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    fuseEncodings(rewriter, getOperation());
  }
};

} // namespace
