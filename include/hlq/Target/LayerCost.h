//===- LayerCost.h - What is worth rewriting --------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The gradients that share an incoming gradient, each either rewritten or left
// as a product of floats: an encoding that several of them read is made once.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_LAYERCOST_H
#define HLQ_TARGET_LAYERCOST_H

#include "hlq/Target/Chips.h"
#include "hlq/Target/Problems.h"
#include "llvm/ADT/SmallBitVector.h"

#include <optional>
#include <string>

namespace mlir::hlq {

/// A view of one of the layer's matrices.
struct LayerView {
  unsigned matrix = 0;
  EncodeView view;
};

/// A gradient in both forms.
struct LayerGradient {
  /// Of the incoming gradient, and of what it is multiplied by.
  LayerView gradient, operand;
  ContractProblem contraction;
  FloatProblem product;
};

struct LayerProblem {
  /// Sizes and elements of the matrices; their views follow from the gradients.
  llvm::SmallVector<EncodeProblem, 4> matrices;
  /// The numbers of those whose codes the caller has.
  llvm::SmallVector<unsigned, 2> encodedBefore;
  llvm::SmallVector<LayerGradient, 2> gradients;
};

/// Microseconds of all launches where those gradients are rewritten and the
/// others left; nullopt where no kernel serves one of the former.
std::optional<double> estimateLayer(const LayerProblem &problem,
                                    const llvm::SmallBitVector &rewritten,
                                    const Chip &chip);

/// Which gradients to rewrite for the least time: all if that saves 3 %, some
/// if that saves their share of it.
struct LayerChoice {
  llvm::SmallBitVector rewritten;
  /// As chosen, and with all left as they are.
  double time = 0, floatTime = 0;
};

/// The best choice; nullopt where the chip's rates were not measured. Of more
/// than kMaxGradients no combination is tried but none and all.
inline constexpr unsigned kMaxGradients = 8;
std::optional<LayerChoice> chooseGradients(const LayerProblem &problem,
                                           const Chip &chip);

} // namespace mlir::hlq

#endif // HLQ_TARGET_LAYERCOST_H
