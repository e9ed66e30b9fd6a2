//===- FuseProducers.cpp - hlq-fuse-producers -----------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reshapes keep the row-major order of elements, so an elementwise operation
// commutes with them: a chain is looked at without them, and only tensors that
// it reads and results that others read are reshaped.
//
//===----------------------------------------------------------------------===//

#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/Analysis/Elementwise.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQFUSEPRODUCERSPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

/// How many tensors of the encoded one's size a region reads at most: as many
/// as a kernel holds pieces of in registers, and with more than that the tensor
/// itself would be little to read beside them.
static constexpr int64_t kMaxTensors = 3;

namespace {

/// The chain of elementwise operations that makes an encoded tensor.
struct Chain {
  /// Its operations, users first.
  SmallVector<Operation *> ops;
  /// The tensors that it reads, as they are there.
  llvm::SmallSetVector<std::pair<Value, Broadcast>, 4> tensors;
  /// Whether there are reshapes between them.
  bool isReshaped = false;
};

/// At which tensors a chain ends, besides those that nothing elementwise makes:
/// at those that are there anyway if to make them is to read as much, or more;
/// or at all that are narrower than what they are made of.
enum class End { NeededUnlessLess, NeededIfMore, Narrower };

/// A sum of the encoded tensor's rows.
struct Sum {
  /// What reads the tensor for it: the reduction, or an extension before it.
  Operation *reader;
  /// What it ends in: the reduction's result, or its truncation.
  Value result;
};

class ProducerFusion {
public:
  ProducerFusion(RewriterBase &rewriter, EncodeOp op)
      : rewriter(rewriter), op(op), type(op.getOperand().getType()) {}

  void run();

private:
  void findAliases();
  bool isAlias(Operation *user);
  void findNeeded();
  bool isEnd(Operation *definition, End end);
  void collect(Operation *definition, End end, Chain &chain);
  static std::string explainUnfit(const Chain &chain, RankedTensorType type);
  FailureOr<Chain> findChain(std::string &reason);
  std::optional<Sum> matchSum(Operation *reader);
  void findReaders();
  bool comesLater(Operation *reader);
  bool comesLater(Value replaced);
  Value getTensor(Value tensor, Broadcast broadcast);
  void buildRegion(const Chain &chain, EncodeOp fused,
                   ArrayRef<std::pair<Value, Broadcast>> order);
  Value emit(Value tensor, Broadcast broadcast, IRMapping &mapping);
  void fuse(const Chain *chain);

  RewriterBase &rewriter;
  EncodeOp op;
  /// Of the encoded tensor.
  RankedTensorType type;
  /// The encoded tensor and what it is a reshape of, one by one.
  SmallVector<Value> aliases;
  /// The chain's operations as far as they go, and those of them whose result
  /// something else needs.
  llvm::SetVector<Operation *> slice;
  DenseSet<Operation *> needed;
  /// A sum that the operation can form, and what reads the tensor besides.
  std::optional<Sum> sum;
  llvm::SetVector<Operation *> readers;
};

} // namespace

/// What is left is a remark.
static void refuse(Operation *op, const Twine &reason) {
  remarkKept("fuse-producers", op, reason);
}

/// The tensor that a value reshapes, or null.
static Value getReshaped(Value value) {
  if (auto collapse = value.getDefiningOp<tensor::CollapseShapeOp>())
    return collapse.getSrc();
  if (auto expand = value.getDefiningOp<tensor::ExpandShapeOp>())
    return expand.getSrc();
  return {};
}

static Value skipReshapes(Value value) {
  while (Value source = getReshaped(value))
    value = source;
  return value;
}

//===----------------------------------------------------------------------===//
// The chain
//===----------------------------------------------------------------------===//

void ProducerFusion::findAliases() {
  for (Value value = op.getOperand(); value; value = getReshaped(value))
    aliases.push_back(value);
}

/// Whether an operation makes one alias of another.
bool ProducerFusion::isAlias(Operation *user) {
  return user->getNumResults() == 1 &&
         llvm::is_contained(aliases, user->getResult(0));
}

/// The bits of each tensor's elements, once for each.
static int64_t countBits(ArrayRef<std::pair<Value, Broadcast>> tensors) {
  llvm::SmallSetVector<Value, 4> read;
  for (auto [tensor, broadcast] : tensors)
    if (broadcast == Broadcast::None && !getSplatConstant(tensor))
      read.insert(tensor);
  int64_t bits = 0;
  for (Value tensor : read)
    bits += getElementTypeOrSelf(tensor.getType()).getIntOrFloatBitWidth();
  return bits;
}

/// The elementwise operations above, and which of them would be there without
/// this chain, too.
void ProducerFusion::findNeeded() {
  Operation *root = aliases.back().getDefiningOp();
  SmallVector<Operation *> worklist = {root};
  while (!worklist.empty()) {
    Operation *current = worklist.pop_back_val();
    if (!slice.insert(current))
      continue;
    for (auto [operand, broadcast] : getElementwiseOperands(current)) {
      Operation *definition = skipReshapes(operand).getDefiningOp();
      if (broadcast == Broadcast::None && isElementwise(definition))
        worklist.push_back(definition);
    }
  }
  // What is needed needs its operands, too.
  auto markNeeded = [&](Operation *start) {
    SmallVector<Operation *> marked = {start};
    while (!marked.empty()) {
      Operation *current = marked.pop_back_val();
      if (!needed.insert(current).second)
        continue;
      for (auto [operand, broadcast] : getElementwiseOperands(current))
        if (Operation *definition = skipReshapes(operand).getDefiningOp();
            definition && slice.contains(definition))
          marked.push_back(definition);
    }
  };
  for (Operation *current : slice) {
    if (current == root)
      continue;
    SmallVector<Value> values = {current->getResult(0)};
    while (!values.empty()) {
      for (Operation *user : values.pop_back_val().getUsers()) {
        if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(user))
          values.push_back(user->getResult(0));
        else if (!slice.contains(user))
          markNeeded(current);
      }
    }
  }
}

bool ProducerFusion::isEnd(Operation *definition, End end) {
  Type element = getElementTypeOrSelf(definition->getResult(0).getType());
  if (!isEncodable(element))
    return false;
  int64_t read = countBits(getElementwiseOperands(definition));
  int64_t written = element.getIntOrFloatBitWidth();
  if (end == End::NeededUnlessLess)
    return needed.contains(definition) && read >= written;
  return read > written &&
         (end == End::Narrower || needed.contains(definition));
}

/// Follows the chain upwards.
void ProducerFusion::collect(Operation *definition, End end, Chain &chain) {
  if (llvm::is_contained(chain.ops, definition))
    return;
  chain.ops.push_back(definition);
  for (auto [operand, broadcast] : getElementwiseOperands(definition)) {
    if (getSplatConstant(operand))
      continue;
    Value tensor =
        broadcast == Broadcast::None ? skipReshapes(operand) : operand;
    chain.isReshaped |= tensor != operand;
    Operation *next = tensor.getDefiningOp();
    if (broadcast == Broadcast::None && isElementwise(next) &&
        !isEnd(next, end))
      collect(next, end, chain);
    else
      chain.tensors.insert({tensor, broadcast});
  }
}

/// Why a chain is not fused; empty where it is.
std::string ProducerFusion::explainUnfit(const Chain &chain,
                                         RankedTensorType type) {
  int64_t count = 0;
  for (auto [tensor, broadcast] : chain.tensors) {
    count += broadcast == Broadcast::None;
    Type element = getElementTypeOrSelf(tensor.getType());
    if (isEncodable(element))
      continue;
    std::string reason;
    llvm::raw_string_ostream(reason)
        << "what makes it reads elements of type " << element;
    return reason;
  }
  if (count == 0)
    return "what makes it reads no tensor of its size";
  if (count > kMaxTensors)
    return ("what makes it reads " + Twine(count) +
            " tensors of its size: at most " + Twine(kMaxTensors) +
            " are fused")
        .str();
  // Of shapes that are known in part the number of elements tells one size.
  if (chain.isReshaped && (type.getNumDynamicDims() > 1 ||
                           ShapedType::isDynamic(type.getShape().back())))
    return "it is reshaped on the way, by sizes that aren't known";
  return {};
}

/// The chain that reads least.
FailureOr<Chain> ProducerFusion::findChain(std::string &reason) {
  Operation *root = aliases.back().getDefiningOp();
  findNeeded();
  std::optional<Chain> best;
  for (End end : {End::NeededUnlessLess, End::NeededIfMore, End::Narrower}) {
    Chain chain;
    chain.isReshaped = aliases.size() > 1;
    collect(root, end, chain);
    if (std::string text = explainUnfit(chain, type); !text.empty())
      reason = text;
    else if (!best || countBits(chain.tensors.getArrayRef()) <
                          countBits(best->tensors.getArrayRef()))
      best = std::move(chain);
  }
  if (!best)
    return failure();
  return *best;
}

//===----------------------------------------------------------------------===//
// Other readers
//===----------------------------------------------------------------------===//

/// The sum that an operation forms of the encoded tensor; it may extend its
/// elements before.
std::optional<Sum> ProducerFusion::matchSum(Operation *reader) {
  Operation *reduction = reader;
  if (isExtension(reader) && reader->hasOneUse())
    reduction = *reader->user_begin();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(reduction);
  if (!linalgOp || !isSumOfRows(linalgOp, type.getShape().back()))
    return std::nullopt;
  // Whether rows are the encoded tensor's is a matter of their size.
  if (ShapedType::isDynamic(type.getShape().back()) && aliases.size() > 1)
    return std::nullopt;
  Value result = reduction->getResult(0);
  if (result.hasOneUse())
    if (Operation *user = *result.user_begin(); isTruncation(user))
      result = user->getResult(0);
  return Sum{reader, result};
}

/// Sorts what else reads the encoded tensor: the first sum, and others.
void ProducerFusion::findReaders() {
  for (Value alias : aliases)
    for (Operation *user : alias.getUsers())
      if (user != op && !isAlias(user))
        readers.insert(user);
  for (Operation *reader : readers)
    if (std::optional<Sum> found = matchSum(reader);
        found && (!sum || reader->isBeforeInBlock(sum->reader)))
      sum = found;
  if (sum && !comesLater(sum->result)) {
    refuse(op, "its sums are read before a contraction that reads its codes");
    sum.reset();
  }
  if (sum)
    readers.remove(sum->reader);
}

/// Whether an operation is after the contractions that read the codes: they and
/// the encoding make one function, which returns the tensor, too.
bool ProducerFusion::comesLater(Operation *reader) {
  Operation *last = op;
  for (Operation *user : op->getUsers())
    if (user->getBlock() == op->getBlock() && isa<ContractOp>(user) &&
        last->isBeforeInBlock(user))
      last = user;
  Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*reader);
  return ancestor && last->isBeforeInBlock(ancestor);
}

bool ProducerFusion::comesLater(Value replaced) {
  return llvm::all_of(replaced.getUsers(),
                      [&](Operation *user) { return comesLater(user); });
}

//===----------------------------------------------------------------------===//
// The fused operation
//===----------------------------------------------------------------------===//

/// The tensor as the operation takes it: of the encoded tensor's shape, or of
/// size 1 where it broadcasts. Null if there is no such.
Value ProducerFusion::getTensor(Value tensor, Broadcast broadcast) {
  if (broadcast != Broadcast::None) {
    SmallVector<int64_t> shape(type.getRank(), 1);
    if (broadcast == Broadcast::Rows)
      shape.back() = type.getShape().back();
    return createReshape(rewriter, op.getLoc(), tensor, shape);
  }
  Value root = aliases.back();
  auto rootType = cast<RankedTensorType>(root.getType());
  auto tensorType = cast<RankedTensorType>(tensor.getType());
  // With one size unknown the number of elements tells it.
  if (tensorType.getShape() == type.getShape() &&
      (aliases.size() == 1 || type.getNumDynamicDims() <= 1))
    return tensor;
  if (auto collapse = op.getOperand().getDefiningOp<tensor::CollapseShapeOp>();
      collapse && collapse.getSrc() == root &&
      tensorType.getShape() == rootType.getShape())
    return tensor::CollapseShapeOp::create(
        rewriter, op.getLoc(), type.clone(tensorType.getElementType()), tensor,
        collapse.getReassociationIndices());
  return createReshape(rewriter, op.getLoc(), tensor, type.getShape());
}

/// The element of a tensor inside of the region.
Value ProducerFusion::emit(Value tensor, Broadcast broadcast,
                           IRMapping &mapping) {
  if (TypedAttr constant = getSplatConstant(tensor))
    return arith::ConstantOp::create(rewriter, tensor.getLoc(), constant);
  Value key = broadcast == Broadcast::None ? skipReshapes(tensor) : tensor;
  if (Value element = mapping.lookupOrNull(key))
    return element;
  Operation *definition = key.getDefiningOp();
  SmallVector<Value> elements;
  for (auto [operand, kind] : getElementwiseOperands(definition))
    elements.push_back(emit(operand, kind, mapping));
  Value element = cloneElement(rewriter, definition, elements);
  mapping.map(key, element);
  return element;
}

void ProducerFusion::buildRegion(const Chain &chain, EncodeOp fused,
                                 ArrayRef<std::pair<Value, Broadcast>> order) {
  OpBuilder::InsertionGuard guard(rewriter);
  Block *block = rewriter.createBlock(&fused.getProducer());
  IRMapping mapping;
  for (auto [tensor, broadcast] : order)
    mapping.map(tensor,
                block->addArgument(getElementTypeOrSelf(tensor.getType()),
                                   tensor.getLoc()));
  Value element = emit(aliases.back(), Broadcast::None, mapping);
  YieldOp::create(rewriter, op.getLoc(), element);
}

/// Whether the value is, as far as can be seen, the incoming gradient among the
/// tensors that a producer reads.
static bool isGradient(Value tensor) {
  if (auto argument = dyn_cast<BlockArgument>(tensor))
    if (auto function =
            dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp()))
      return static_cast<bool>(function.getArgAttr(argument.getArgNumber(),
                                                   HLQDialect::kTangentAttr));
  return isa_and_nonnull<ContractOp>(tensor.getDefiningOp());
}

/// Replaces the encoding by one that does the chain, if there is one, and sums.
void ProducerFusion::fuse(const Chain *chain) {
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<std::pair<Value, Broadcast>> order;
  SmallVector<Value> tensors;
  if (chain) {
    llvm::append_range(order, chain->tensors);
    // A tensor of full size comes first, the gradient if it is among them.
    auto *first = llvm::find_if(order, [](const auto &entry) {
      return entry.second == Broadcast::None && isGradient(entry.first);
    });
    if (first == order.end())
      first = llvm::find_if(order, [](const auto &entry) {
        return entry.second == Broadcast::None;
      });
    std::rotate(order.begin(), first, first + 1);
    for (auto [tensor, broadcast] : order) {
      tensors.push_back(getTensor(tensor, broadcast));
      if (!tensors.back())
        return refuse(op, "a tensor that makes it has another shape");
    }
  } else {
    tensors.push_back(op.getOperand());
  }
  Type produced = chain && !readers.empty() ? type : Type();
  for (Value alias : aliases)
    if (produced && !canReshape(type, alias.getType()))
      return refuse(op, "it is read in another shape");
  Type sumsType;
  if (sum) {
    SmallVector<int64_t> shape(type.getShape());
    shape.front() = 1;
    sumsType = RankedTensorType::get(
        shape, getElementTypeOrSelf(sum->result.getType()));
  }
  auto fused =
      EncodeOp::create(rewriter, loc, TypeRange(op.getEncodings()), produced,
                       sumsType, op.getMaxima().getTypes(), tensors.front(),
                       ArrayRef<Value>(tensors).drop_front(), op.getSeed(),
                       op.getPrevious(), op.getViews());
  fused->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  if (chain)
    buildRegion(*chain, fused, order);

  if (sum) {
    auto resultType = cast<RankedTensorType>(sum->result.getType());
    rewriter.replaceAllUsesWith(
        sum->result,
        createReshape(rewriter, loc, fused.getSums(), resultType.getShape()));
  }
  for (Value alias : aliases) {
    auto isReader = [&](OpOperand &use) {
      return readers.contains(use.getOwner());
    };
    if (!produced || llvm::none_of(alias.getUses(), isReader))
      continue;
    Value other =
        createReshape(rewriter, loc, fused.getProduced(),
                      cast<RankedTensorType>(alias.getType()).getShape());
    rewriter.replaceUsesWithIf(alias, other, isReader);
  }
  SmallVector<Value> results(fused.getEncodings());
  llvm::append_range(results, fused.getMaxima());
  rewriter.replaceOp(op, results);
}

void ProducerFusion::run() {
  if (!op.getProducer().empty() || op.getSums() || type.getRank() == 0)
    return;
  findAliases();
  findReaders();
  std::optional<Chain> chain;
  if (isElementwise(aliases.back().getDefiningOp())) {
    std::string reason;
    FailureOr<Chain> found = findChain(reason);
    if (failed(found))
      refuse(op, reason);
    else if (!llvm::all_of(readers,
                           [&](Operation *op) { return comesLater(op); }))
      refuse(op, "it is read before a contraction that reads its codes");
    else if (!readers.empty() && !type.hasStaticShape() && aliases.size() > 1)
      refuse(op, "it is read in another shape, of sizes that aren't known");
    else
      chain = std::move(*found);
  }
  if (chain || sum)
    fuse(chain ? &*chain : nullptr);
}

namespace {

struct FuseProducers
    : public hlq::impl::HLQFuseProducersPassBase<FuseProducers> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<EncodeOp> ops;
    getOperation().walk([&](EncodeOp op) { ops.push_back(op); });
    for (EncodeOp op : ops)
      ProducerFusion(rewriter, op).run();
  }
};

} // namespace
