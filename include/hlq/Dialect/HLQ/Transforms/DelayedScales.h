//===- DelayedScales.h - Maxima from step to step ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_DELAYEDSCALES_H
#define HLQ_DIALECT_HLQ_TRANSFORMS_DELAYEDSCALES_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::hlq {

/// What the maximum of an operand depends on.
struct DelayedOperand {
  Value value;
  /// The dimensions that are transformed, flattened in this order.
  SmallVector<int64_t> dimensions;
  /// Null where there is no transform.
  BasisAttr basis;

  bool operator==(const DelayedOperand &other) const {
    return value == other.value && basis == other.basis &&
           (!basis || dimensions == other.dimensions);
  }
};

/// The arguments by which the maxima of an earlier step come into a function,
/// `hlq.previous_maxima`, and the results by which this step's leave it,
/// `hlq.maxima`.
class DelayedScales {
public:
  explicit DelayedScales(FunctionOpInterface function);

  /// Why the function can have no such arguments and results; nothing where it
  /// can.
  std::optional<std::string> explainRefusal();
  /// The argument for an operand, which a quantizer gets with that rank, in a
  /// contraction of the role: the incoming gradient, or the other one. Operands
  /// with the same maximum have the same.
  Value getPrevious(RoleAttr role, bool isGradient,
                    const DelayedOperand &operand, unsigned rank);
  /// Says what this step's maximum is; the first one counts.
  void setMaxima(Value previous, Value maxima);
  /// Makes the maxima results of the function: the last thing that is done.
  void returnMaxima();

private:
  struct Entry {
    DelayedOperand operand;
    StringAttr name;
    Value previous, maxima;
  };

  FunctionOpInterface function;
  llvm::StringSet<> names;
  SmallVector<Entry> entries;
};

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_DELAYEDSCALES_H
