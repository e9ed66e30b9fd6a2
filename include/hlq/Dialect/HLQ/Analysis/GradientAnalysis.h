//===- GradientAnalysis.h - Roles of contractions ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells which contractions of a function are gradients of parameters. The rules
// are those of hlq-mark-gradients (Passes.td); hlq-quantize-gradients asks
// again which operand carries the incoming gradient.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_ANALYSIS_GRADIENTANALYSIS_H
#define HLQ_DIALECT_HLQ_ANALYSIS_GRADIENTANALYSIS_H

#include "hlq/Dialect/HLQ/Analysis/Contraction.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::hlq {

/// A contraction that is a gradient, or could be one but can't be told.
struct GradientContraction {
  Contraction contraction;
  /// Null where the role can't be told.
  RoleAttr role;
  /// The operand that carries the incoming gradient, where it is known.
  std::optional<unsigned> gradientOperand;
  /// Why the role, or the operand, can't be told.
  std::string reason;
};

class GradientAnalysis {
public:
  explicit GradientAnalysis(FunctionOpInterface function);

  /// All contractions that are gradients or could be, in the function's order.
  /// Forward contractions are none of them.
  ArrayRef<GradientContraction> getContractions() const { return found; }

private:
  using Reached = llvm::SmallSetVector<StringAttr, 1>;

  void collectSignature();
  void collectDerived();
  void collectReached();
  void collectForward();

  bool isDerived(Value value) const { return derived.contains(value); }
  /// The name of the parameter that a value is a view of, or null.
  StringAttr getParameter(Value value) const;

  /// Decides by the signature's tangents, or by structure where it has none.
  void classify(const Contraction &contraction, Operation *op);
  void classifyExplicit(GradientContraction &result, RoleAttr role);
  bool classifyByTangents(GradientContraction &result);
  bool classifyByStructure(GradientContraction &result);
  /// Which operand of a weight gradient of `parameter` is gy, by structure.
  std::optional<unsigned>
  findGradientByStructure(const Contraction &contraction,
                          StringAttr parameter) const;
  bool dependsOn(Value value, Operation *op) const;

  FunctionOpInterface function;
  bool hasTangents = false;
  DenseMap<Value, StringAttr> parameters;
  SmallVector<std::pair<Value, StringAttr>> gradientResults;
  /// Values that data flow reaches from a tangent.
  DenseSet<Value> derived;
  /// Parameters whose gradient a contraction's result reaches.
  DenseMap<Operation *, Reached> reached;
  /// By structure only: contractions with each parameter, each with the number
  /// of the operand that is not the parameter; those known to be forward; and
  /// the incoming gradients of each parameter's layer.
  struct ParameterUse {
    Operation *op;
    Value other;
  };
  llvm::MapVector<StringAttr, SmallVector<ParameterUse>> uses;
  mutable DenseSet<Operation *> forward;
  DenseMap<StringAttr, DenseSet<Value>> incoming;

  SmallVector<GradientContraction> found;
};

/// Checks that every `hlq.role` under `root` stands on a contraction.
LogicalResult verifyRoles(Operation *root);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_ANALYSIS_GRADIENTANALYSIS_H
