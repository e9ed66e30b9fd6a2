//===- BasisSelection.cpp - Low-rank Hadamard bases -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/BasisSelection.h"

#include "hlq/Support/Hadamard.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"

#include <algorithm>
#include <cassert>
#include <cmath>

using namespace llvm;
using namespace mlir::hlq;

/// The extent m of the smallest m×m patch, m a power of two, that holds a block
/// of `order`, a power of two.
static int64_t patchExtent(int64_t order) {
  int64_t extent = 1;
  while (extent * extent < order)
    extent *= 2;
  return extent;
}

/// Whether a block of `order`, a power of two, is a square patch.
static bool isPatch(int64_t order) {
  int64_t extent = patchExtent(order);
  return extent * extent == order;
}

/// sequency(a) + sequency(b) of the 2-D basis vector that is row `naturalRow`
/// of the block's own order: H_m² = H_m ⊗ H_m, so its number is a·m + b.
static int64_t patchSequency(int64_t naturalRow, int64_t extent) {
  return sequencyOf(naturalRow / extent, extent) +
         sequencyOf(naturalRow % extent, extent);
}

StringRef mlir::hlq::stringifySelection(BasisSelection selection) {
  switch (selection) {
  case BasisSelection::Sequency:
    return "sequency";
  case BasisSelection::LpL1_2D:
    return "lp_l1_2d";
  }
  llvm_unreachable("unknown basis selection");
}

std::optional<std::string>
mlir::hlq::explainInvalidSelection(BasisSelection selection, int64_t order,
                                   int64_t rank) {
  if (!isHadamardOrder(order))
    return ("order " + Twine(order) + " is not a power of two").str();
  if (rank < 1)
    return ("rank " + Twine(rank) + " is below 1").str();
  if (rank > order)
    return ("rank " + Twine(rank) + " exceeds the order " + Twine(order)).str();
  if (selection == BasisSelection::Sequency)
    return std::nullopt;

  if (!isPatch(order))
    return ("order " + Twine(order) + " is not a perfect square, which " +
            stringifySelection(selection) + " needs")
        .str();
  int64_t extent = patchExtent(order);
  SmallVector<int64_t> ranks = attainableRanks(selection, order);
  if (is_contained(ranks, rank))
    return std::nullopt;
  std::string message =
      ("rank " + Twine(rank) + " is not the size of a triangle of a " +
       Twine(extent) + "x" + Twine(extent) + " patch: ")
          .str();
  ListSeparator separator;
  for (int64_t attainable : ranks)
    message += (StringRef(separator) + Twine(attainable)).str();
  return message;
}

SmallVector<int64_t> mlir::hlq::attainableRanks(BasisSelection selection,
                                                int64_t order) {
  assert(isHadamardOrder(order) && "expected a Hadamard order");
  if (selection == BasisSelection::Sequency)
    return to_vector(seq<int64_t>(1, order + 1));

  SmallVector<int64_t> ranks;
  if (!isPatch(order))
    return ranks;
  // The antidiagonal of sum s holds as many pairs as its distance from the
  // nearer corner; its triangle holds it and all before it.
  int64_t extent = patchExtent(order);
  int64_t rank = 0;
  for (int64_t sum = 0; sum <= 2 * (extent - 1); ++sum) {
    rank += std::min(sum + 1, 2 * extent - 1 - sum);
    ranks.push_back(rank);
  }
  return ranks;
}

SmallVector<int64_t> mlir::hlq::selectBasisRows(BasisSelection selection,
                                                int64_t order, int64_t rank) {
  assert(!explainInvalidSelection(selection, order, rank) &&
         "expected a valid selection");
  SmallVector<int64_t> rows;
  rows.reserve(rank);
  switch (selection) {
  case BasisSelection::Sequency:
    for (int64_t row = 0; row < order; ++row)
      if (sequencyOf(row, order) < rank)
        rows.push_back(row);
    return rows;
  case BasisSelection::LpL1_2D: {
    int64_t extent = patchExtent(order);
    // The k of the triangle: its largest sum of sequencies, plus one.
    auto ranks = attainableRanks(selection, order);
    int64_t limit = std::distance(ranks.begin(), find(ranks, rank)) + 1;
    for (int64_t row = 0; row < order; ++row)
      if (patchSequency(row, extent) < limit)
        rows.push_back(row);
    return rows;
  }
  }
  llvm_unreachable("unknown basis selection");
}

SmallVector<int8_t> mlir::hlq::basisSigns(BasisSelection selection,
                                          int64_t order, int64_t rank) {
  SmallVector<int8_t> signs;
  signs.reserve(rank * order);
  for (int64_t row : selectBasisRows(selection, order, rank))
    for (int64_t column = 0; column < order; ++column)
      signs.push_back(hadamardSign(row, column));
  return signs;
}

SmallVector<double> mlir::hlq::basisMatrix(BasisSelection selection,
                                           int64_t order, int64_t rank) {
  double factor = 1.0 / std::sqrt(static_cast<double>(order));
  return map_to_vector(basisSigns(selection, order, rank),
                       [&](int8_t sign) { return sign * factor; });
}
