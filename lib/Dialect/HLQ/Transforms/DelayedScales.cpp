//===- DelayedScales.cpp - Maxima from step to step -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Transforms/DelayedScales.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::hlq;

DelayedScales::DelayedScales(FunctionOpInterface function)
    : function(function) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    if (auto name = function.getArgAttrOfType<StringAttr>(
            index, HLQDialect::kPreviousMaximaAttr))
      names.insert(name.getValue());
}

std::optional<std::string> DelayedScales::explainRefusal() {
  if (!llvm::hasSingleElement(function.getFunctionBody()))
    return "has delayed scales, but several blocks: its results are returned "
           "from one";
  auto module = function->getParentOfType<ModuleOp>();
  auto uses = SymbolTable::getSymbolUses(function, module);
  if (uses && !uses->empty())
    return "has delayed scales, but is called within the module: its caller "
           "would have to keep the maxima";
  return std::nullopt;
}

Value DelayedScales::getPrevious(RoleAttr role, bool isGradient,
                                 const DelayedOperand &operand, unsigned rank) {
  auto type = RankedTensorType::get(SmallVector<int64_t>(rank, 1),
                                    Float32Type::get(function.getContext()));
  for (const Entry &entry : entries)
    if (entry.operand == operand && entry.previous.getType() == type)
      return entry.previous;
  bool isWeight = role.getRole() == GradientRole::WeightGradient;
  std::string base =
      (role.getParameter().getValue() + (isWeight ? ".gw." : ".gx.") +
       (isGradient ? "gy"
        : isWeight ? "x"
                   : "w"))
          .str();
  std::string name = base;
  for (unsigned i = 1; !names.insert(name).second; ++i)
    name = base + "." + std::to_string(i);

  MLIRContext *context = function.getContext();
  auto nameAttr = StringAttr::get(context, name);
  NamedAttribute mark(StringAttr::get(context, HLQDialect::kPreviousMaximaAttr),
                      nameAttr);
  unsigned index = function.getNumArguments();
  // Nothing fails where nothing refers to the function.
  (void)function.insertArgument(index, type, DictionaryAttr::get(context, mark),
                                function.getLoc());
  Value previous = function.getArgument(index);
  entries.push_back({operand, nameAttr, previous, Value()});
  return previous;
}

void DelayedScales::setMaxima(Value previous, Value maxima) {
  for (Entry &entry : entries)
    if (entry.previous == previous && !entry.maxima)
      entry.maxima = maxima;
}

void DelayedScales::returnMaxima() {
  MLIRContext *context = function.getContext();
  for (const Entry &entry : entries) {
    unsigned index = function.getNumResults();
    NamedAttribute mark(StringAttr::get(context, HLQDialect::kMaximaAttr),
                        entry.name);
    (void)function.insertResult(index, entry.maxima.getType(),
                                DictionaryAttr::get(context, mark));
    Operation *terminator = function.getFunctionBody().front().getTerminator();
    terminator->insertOperands(terminator->getNumOperands(), entry.maxima);
  }
}
