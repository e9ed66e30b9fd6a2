//===- LayerCases.h - Layers of tests ---------------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TEST_UNIT_TARGET_LAYERCASES_H
#define HLQ_TEST_UNIT_TARGET_LAYERCASES_H

#include "hlq/Target/LayerCost.h"

namespace mlir::hlq {

/// Adds a matrix that a layer encodes, and returns its number.
inline unsigned addMatrix(LayerProblem &problem, int64_t rows,
                          int64_t columns) {
  EncodeProblem &matrix = problem.matrices.emplace_back();
  matrix.rows = rows;
  matrix.columns = columns;
  return static_cast<unsigned>(problem.matrices.size() - 1);
}

} // namespace mlir::hlq

#endif // HLQ_TEST_UNIT_TARGET_LAYERCASES_H
