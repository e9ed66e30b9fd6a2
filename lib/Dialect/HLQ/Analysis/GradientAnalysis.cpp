//===- GradientAnalysis.cpp - Roles of contractions -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/GradientAnalysis.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::hlq;

static constexpr StringLiteral kNoOperand =
    "which operand carries the incoming gradient can't be told; state it as "
    "'gradient = 0' or 'gradient = 1' in hlq.role";

GradientAnalysis::GradientAnalysis(FunctionOpInterface function)
    : function(function) {
  if (function.isExternal())
    return;
  collectSignature();
  if (hasTangents)
    collectDerived();
  collectReached();

  SmallVector<std::pair<Operation *, Contraction>> contractions;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != function && isa<FunctionOpInterface>(op))
      return WalkResult::skip(); // Has a signature of its own.
    if (std::optional<Contraction> contraction = Contraction::match(op))
      contractions.emplace_back(op, *contraction);
    return WalkResult::advance();
  });
  if (!hasTangents) {
    for (auto &[op, contraction] : contractions)
      for (unsigned index : {0, 1})
        if (StringAttr name = getParameter(contraction.getOperand(index)))
          uses[name].push_back(
              {op, stripViews(contraction.getOperand(1 - index))});
    collectForward();
  }
  for (auto &[op, contraction] : contractions)
    classify(contraction, op);
}

//===----------------------------------------------------------------------===//
// What the signature and data flow say
//===----------------------------------------------------------------------===//

void GradientAnalysis::collectSignature() {
  for (BlockArgument argument : function.getArguments()) {
    unsigned index = argument.getArgNumber();
    if (auto name = function.getArgAttrOfType<StringAttr>(
            index, HLQDialect::kParameterAttr))
      parameters[argument] = name;
    if (function.getArgAttr(index, HLQDialect::kTangentAttr)) {
      hasTangents = true;
      derived.insert(argument);
    }
  }
  for (Block &block : function.getFunctionBody()) {
    if (!block.mightHaveTerminator())
      continue;
    Operation *terminator = block.getTerminator();
    if (!terminator->hasTrait<OpTrait::ReturnLike>() ||
        terminator->getNumOperands() != function.getNumResults())
      continue;
    for (OpOperand &operand : terminator->getOpOperands())
      if (auto name = function.getResultAttrOfType<StringAttr>(
              operand.getOperandNumber(), HLQDialect::kGradientOfAttr))
        gradientResults.emplace_back(operand.get(), name);
  }
}

/// Whether the operation that reads `use` depends on its elements: not on its
/// sizes alone, and not a destination that is overwritten.
static bool readsElements(OpOperand &use) {
  Operation *user = use.getOwner();
  if (isa<ShapedDimOpInterface, tensor::RankOp>(user))
    return false;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(user))
    return !linalgOp.isDpsInit(&use) ||
           linalgOp.payloadUsesValueFromOperand(&use);
  return true;
}

/// The values that receive `use` by control flow, or nothing where `use` isn't
/// passed on by it: a branch's condition, an operation that is no branch.
static SmallVector<Value> getForwarded(OpOperand &use) {
  Operation *user = use.getOwner();
  if (auto branch = dyn_cast<BranchOpInterface>(user)) {
    std::optional<BlockArgument> argument =
        branch.getSuccessorBlockArgument(use.getOperandNumber());
    return argument ? SmallVector<Value>{*argument} : SmallVector<Value>();
  }
  auto region = dyn_cast<RegionBranchOpInterface>(user);
  if (!region && isa<RegionBranchTerminatorOpInterface>(user))
    region = dyn_cast<RegionBranchOpInterface>(user->getParentOp());
  if (!region)
    return {};
  RegionBranchSuccessorMapping mapping;
  region.getSuccessorOperandInputMapping(mapping);
  return llvm::to_vector(mapping.lookup(&use));
}

void GradientAnalysis::collectDerived() {
  SmallVector<Value> worklist(derived.begin(), derived.end());
  auto add = [&](Value value) {
    if (derived.insert(value).second)
      worklist.push_back(value);
  };
  // A buffer that is written to taints what it is a view of.
  auto addBuffer = [&](Value buffer) {
    SmallVector<Value> buffers{buffer};
    while (!buffers.empty()) {
      Value next = buffers.pop_back_val();
      if (!isa<BaseMemRefType>(next.getType()) || derived.contains(next))
        continue;
      add(next);
      if (Operation *op = next.getDefiningOp())
        llvm::append_range(buffers, op->getOperands());
    }
  };
  while (!worklist.empty()) {
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *user = use.getOwner();
      if (!readsElements(use))
        continue;
      if (SmallVector<Value> forwarded = getForwarded(use);
          !forwarded.empty()) {
        llvm::for_each(forwarded, add);
        continue;
      }
      if (isa<BranchOpInterface>(user))
        continue;
      llvm::for_each(user->getResults(), add);
      for (Region &region : user->getRegions())
        llvm::for_each(region.getArguments(), add);
      if (user->getNumResults() != 0 && isMemoryEffectFree(user))
        continue;
      llvm::for_each(user->getOperands(), addBuffer);
      // What ends a region, or inserts into a parallel loop's result, reaches
      // the operations around it.
      Operation *parent = user->getParentOp();
      bool leaves = user == &user->getBlock()->back() ||
                    isa<tensor::ParallelInsertSliceOp>(user);
      while (leaves && parent && parent != function) {
        llvm::for_each(parent->getResults(), add);
        for (Region &region : parent->getRegions())
          llvm::for_each(region.getArguments(), add);
        leaves = parent->getNumResults() == 0 &&
                 parent == &parent->getBlock()->back();
        parent = parent->getParentOp();
      }
    }
  }
}

void GradientAnalysis::collectReached() {
  for (auto [result, name] : gradientResults) {
    SmallVector<Value> worklist{result};
    DenseSet<Value> seen;
    while (!worklist.empty()) {
      Value value = worklist.pop_back_val();
      if (!seen.insert(value).second)
        continue;
      if (Value source = getViewSource(value)) {
        worklist.push_back(source);
        continue;
      }
      if (SmallVector<Value, 2> summands = matchAddition(value);
          !summands.empty()) {
        worklist.append(summands);
        continue;
      }
      Operation *op = value.getDefiningOp();
      if (!op)
        continue;
      if (std::optional<Contraction> contraction = Contraction::match(op)) {
        reached[op].insert(name);
        worklist.push_back(contraction->getInit());
      }
    }
  }
}

StringAttr GradientAnalysis::getParameter(Value value) const {
  return parameters.lookup(stripViews(value));
}

//===----------------------------------------------------------------------===//
// Functions without tangents
//===----------------------------------------------------------------------===//

/// Whether data flows from `op` to `value`, both in one block.
bool GradientAnalysis::dependsOn(Value value, Operation *op) const {
  SmallVector<Value> worklist{value};
  DenseSet<Operation *> seen;
  while (!worklist.empty()) {
    Operation *producer = worklist.pop_back_val().getDefiningOp();
    if (producer == op)
      return true;
    // What stands before op can't depend on it.
    if (!producer || producer->getBlock() != op->getBlock() ||
        producer->isBeforeInBlock(op) || !seen.insert(producer).second)
      continue;
    producer->walk([&](Operation *nested) {
      for (OpOperand &operand : nested->getOpOperands())
        if (readsElements(operand))
          worklist.push_back(operand.get());
    });
  }
  return false;
}

std::optional<unsigned>
GradientAnalysis::findGradientByStructure(const Contraction &contraction,
                                          StringAttr parameter) const {
  const auto *it = uses.find(parameter);
  if (it == uses.end())
    return std::nullopt;
  // Operand x is what a forward contraction reads; the other one then depends
  // on that contraction's result.
  std::optional<unsigned> gradient;
  for (unsigned index : {0, 1}) {
    Value x = stripViews(contraction.getOperand(index));
    for (const ParameterUse &use : it->second) {
      if (use.other != x ||
          !dependsOn(contraction.getOperand(1 - index), use.op))
        continue;
      if (gradient && *gradient != 1 - index)
        return std::nullopt;
      gradient = 1 - index;
      forward.insert(use.op);
    }
  }
  return gradient;
}

void GradientAnalysis::collectForward() {
  for (auto &[op, names] : reached) {
    std::optional<Contraction> contraction = Contraction::match(op);
    for (StringAttr name : names)
      if (std::optional<unsigned> gradient =
              findGradientByStructure(*contraction, name))
        incoming[name].insert(stripViews(contraction->getOperand(*gradient)));
  }
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

static RoleAttr makeRole(GradientRole role, StringAttr name) {
  return RoleAttr::get(name.getContext(), role, name, std::nullopt);
}

/// A contraction with a parameter whose result is another one's gradient, as in
/// a merged low-rank adapter.
static std::string explainBothRoles(StringAttr contracted, StringAttr reached) {
  return ("it contracts the parameter '" + contracted.getValue() +
          "' and reaches the gradient of '" + reached.getValue() +
          "': input or weight gradient can't be told")
      .str();
}

/// A weight gradient of several parameters is named after the first.
static std::string explainFurtherNames(ArrayRef<StringAttr> names) {
  std::string text;
  for (StringAttr name : names.drop_front())
    text += (text.empty() ? "it reaches the gradient of '" : ", '") +
            name.getValue().str() + "'";
  return text.empty() ? text : text + " too";
}

void GradientAnalysis::classify(const Contraction &contraction, Operation *op) {
  GradientContraction result{contraction, RoleAttr(), std::nullopt, ""};
  if (auto role = op->getAttrOfType<RoleAttr>(HLQDialect::kRoleAttr)) {
    classifyExplicit(result, role);
    found.push_back(result);
    return;
  }
  bool isCandidate =
      hasTangents ? classifyByTangents(result) : classifyByStructure(result);
  if (!isCandidate)
    return;
  if (contraction.isInteger()) {
    result.role = {};
    result.reason = "it multiplies integers";
  }
  // In a loop the same draws would be made again and again, and views don't
  // look through branches.
  if (op->getParentOp() != function) {
    result.role = {};
    result.reason = "it is inside '" +
                    op->getParentOp()->getName().getStringRef().str() +
                    "': gradients in control flow are left as they are";
  } else if (!function.getFunctionBody().hasOneBlock()) {
    result.role = {};
    result.reason = "the function has several blocks: gradients in control "
                    "flow are left as they are";
  }
  found.push_back(result);
}

void GradientAnalysis::classifyExplicit(GradientContraction &result,
                                        RoleAttr role) {
  const Contraction &contraction = result.contraction;
  result.role = role;
  if (role.getGradient()) {
    result.gradientOperand = *role.getGradient();
    return;
  }
  bool first = isDerived(contraction.getOperand(0));
  if (first != isDerived(contraction.getOperand(1))) {
    result.gradientOperand = first ? 0 : 1;
    return;
  }
  if (role.getRole() == GradientRole::WeightGradient) {
    result.gradientOperand =
        findGradientByStructure(contraction, role.getParameter());
  } else {
    bool firstIsParameter(getParameter(contraction.getOperand(0)));
    if (firstIsParameter != bool(getParameter(contraction.getOperand(1))))
      result.gradientOperand = firstIsParameter ? 1 : 0;
  }
  if (!result.gradientOperand)
    result.reason = kNoOperand.str();
}

bool GradientAnalysis::classifyByTangents(GradientContraction &result) {
  const Contraction &contraction = result.contraction;
  bool derivedOperands[] = {isDerived(contraction.getOperand(0)),
                            isDerived(contraction.getOperand(1))};
  auto it = reached.find(contraction.getOp());
  bool isReached = it != reached.end();
  if (!derivedOperands[0] && !derivedOperands[1]) {
    result.reason = "neither operand derives from a tangent";
    return isReached;
  }
  if (derivedOperands[0] && derivedOperands[1]) {
    result.reason = "both operands derive from a tangent";
    return true;
  }
  unsigned gradient = derivedOperands[0] ? 0 : 1;
  result.gradientOperand = gradient;
  StringAttr parameter = getParameter(contraction.getOperand(1 - gradient));
  if (isReached && parameter) {
    result.reason = explainBothRoles(parameter, it->second.front());
    return true;
  }
  if (isReached) {
    result.role = makeRole(GradientRole::WeightGradient, it->second.front());
    result.reason = explainFurtherNames(it->second.getArrayRef());
  } else if (parameter) {
    result.role = makeRole(GradientRole::InputGradient, parameter);
  } else {
    result.reason = "no parameter takes part: its other operand is a view of "
                    "none, and it reaches no parameter's gradient through "
                    "views, casts and additions alone";
  }
  return true;
}

bool GradientAnalysis::classifyByStructure(GradientContraction &result) {
  const Contraction &contraction = result.contraction;
  Operation *op = contraction.getOp();
  if (auto it = reached.find(op); it != reached.end()) {
    StringAttr name = it->second.front();
    result.gradientOperand = findGradientByStructure(contraction, name);
    StringAttr other =
        result.gradientOperand
            ? getParameter(contraction.getOperand(1 - *result.gradientOperand))
            : StringAttr();
    if (other) {
      result.reason = explainBothRoles(other, name);
    } else if (result.gradientOperand) {
      result.role = makeRole(GradientRole::WeightGradient, name);
      result.reason = explainFurtherNames(it->second.getArrayRef());
    } else {
      result.reason = ("it reaches the gradient of '" + name.getValue() +
                       "', but no operand is what a forward contraction with "
                       "that parameter reads")
                          .str();
    }
    return true;
  }
  for (unsigned index : {0, 1}) {
    StringAttr name = getParameter(contraction.getOperand(1 - index));
    if (!name || forward.contains(op))
      continue;
    auto it = incoming.find(name);
    if (it != incoming.end() &&
        it->second.contains(stripViews(contraction.getOperand(index)))) {
      result.gradientOperand = index;
      result.role = makeRole(GradientRole::InputGradient, name);
      return true;
    }
    if (gradientResults.empty() || uses.find(name)->second.size() == 1)
      return false; // The one use of a parameter is the forward.
    result.reason =
        ("no argument is a tangent, and the weight gradient of '" +
         name.getValue() + "' does not show which contraction is forward")
            .str();
    return true;
  }
  return false;
}

LogicalResult hlq::verifyRoles(Operation *root) {
  WalkResult result = root->walk([](Operation *op) {
    if (!op->hasAttr(HLQDialect::kRoleAttr) || isa<ContractOp>(op))
      return WalkResult::advance();
    if (!Contraction::match(op)) {
      op->emitOpError() << "has '" << HLQDialect::kRoleAttr
                        << "', but is no linalg contraction of two tensors: "
                           "loops that both operands share are to be summed, "
                           "and each loop is of the result or of both";
      return WalkResult::interrupt();
    }
    if (!op->getParentOfType<FunctionOpInterface>()) {
      op->emitOpError() << "has '" << HLQDialect::kRoleAttr
                        << "', but is in no function that MLIR knows";
      return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}
