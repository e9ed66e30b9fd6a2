//===- GradientAnalysis.cpp - Roles of contractions -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/GradientAnalysis.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

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
  function->walk([&](Operation *op) {
    if (std::optional<Contraction> contraction = Contraction::match(op))
      contractions.emplace_back(op, *contraction);
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

void GradientAnalysis::collectDerived() {
  SmallVector<Value> worklist(derived.begin(), derived.end());
  auto add = [&](Value value) {
    if (derived.insert(value).second)
      worklist.push_back(value);
  };
  while (!worklist.empty()) {
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *user = use.getOwner();
      if (auto branch = dyn_cast<BranchOpInterface>(user)) {
        if (std::optional<BlockArgument> argument =
                branch.getSuccessorBlockArgument(use.getOperandNumber()))
          add(*argument);
        continue;
      }
      // A region's values reach the operation around it, and its next turn.
      if (user->hasTrait<OpTrait::IsTerminator>() &&
          user->getParentOp() != function) {
        Operation *parent = user->getParentOp();
        llvm::for_each(parent->getResults(), add);
        if (isa<LoopLikeOpInterface>(parent) ||
            isa<RegionBranchOpInterface>(parent))
          for (Region &region : parent->getRegions())
            llvm::for_each(region.getArguments(), add);
        continue;
      }
      llvm::for_each(user->getResults(), add);
      for (Region &region : user->getRegions())
        llvm::for_each(region.getArguments(), add);
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
      llvm::append_range(worklist, nested->getOperands());
    });
  }
  return false;
}

std::optional<unsigned>
GradientAnalysis::findGradientByStructure(const Contraction &contraction,
                                          StringAttr parameter) const {
  auto it = uses.find(parameter);
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

void GradientAnalysis::classify(Contraction contraction, Operation *op) {
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
    result.reason =
        ("it contracts the parameter '" + parameter.getValue() +
         "' and reaches the gradient of '" + it->second.front().getValue() +
         "': input or weight gradient can't be told")
            .str();
    return true;
  }
  if (isReached)
    result.role = makeRole(GradientRole::WeightGradient, it->second.front());
  else if (parameter)
    result.role = makeRole(GradientRole::InputGradient, parameter);
  else
    result.reason = "no parameter takes part: its other operand is an "
                    "activation, and it reaches no parameter's gradient "
                    "through views, casts and additions alone";
  return true;
}

bool GradientAnalysis::classifyByStructure(GradientContraction &result) {
  const Contraction &contraction = result.contraction;
  Operation *op = contraction.getOp();
  if (auto it = reached.find(op); it != reached.end()) {
    StringAttr name = it->second.front();
    result.gradientOperand = findGradientByStructure(contraction, name);
    if (result.gradientOperand)
      result.role = makeRole(GradientRole::WeightGradient, name);
    else
      result.reason = ("it reaches the gradient of '" + name.getValue() +
                       "', but no operand is what a forward contraction with "
                       "that parameter reads")
                          .str();
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
    if (!op->hasAttr(HLQDialect::kRoleAttr) || isa<ContractOp>(op) ||
        Contraction::match(op))
      return WalkResult::advance();
    op->emitOpError() << "has '" << HLQDialect::kRoleAttr
                      << "', but is no linalg contraction of two tensors: "
                         "loops that both operands share are to be summed, and "
                         "each loop is of the result or of both";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}
