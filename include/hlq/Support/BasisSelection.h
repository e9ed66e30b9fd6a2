//===- BasisSelection.h - Low-rank Hadamard bases ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which r of the n basis vectors of a block transform a low-rank projection
// keeps. The kept rows form Ĥ [r, n] with Ĥ Ĥᵀ = 1; the projection of a block
// is Ĥ·block, and Ĥᵀ its adjoint.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_SUPPORT_BASISSELECTION_H
#define HLQ_SUPPORT_BASISSELECTION_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::hlq {

/// A rule that picks basis vectors.
enum class BasisSelection {
  /// The `rank` lowest sequencies of the 1-D transform (HLQ, arXiv 2406.15102).
  Sequency,
  /// The low-pass triangle in L1 norm of a 2-D transform (LBP-WHT): the block
  /// is an m×m patch, row-major, m² = order, and of the products of an order-m
  /// row a down and an order-m row b across those with
  /// sequency(a) + sequency(b) < k are kept. `rank`, the triangle's size,
  /// stands
  /// for k. HOT (arXiv 2503.21261) applies the 4×4 triangle with k = 4, rank
  /// 10,
  /// to 16 tokens in a line.
  LpL1_2D,
};

/// The rule's name: "sequency", "lp_l1_2d".
llvm::StringRef stringifySelection(BasisSelection selection);

/// Says which rule `selection`, `order` and `rank` violate, with the value and
/// the limit, or nothing where they are valid:
///  - order is a power of two, and for LpL1_2D a perfect square too;
///  - 1 <= rank <= order;
///  - for LpL1_2D, rank is the size of a triangle; the message lists the sizes.
/// That takes time and space in √order, so bound an order from a stranger
/// first.
std::optional<std::string> explainInvalidSelection(BasisSelection selection,
                                                   int64_t order, int64_t rank);

/// The ranks, ascending, that `selection` can give at a valid `order`.
llvm::SmallVector<int64_t> attainableRanks(BasisSelection selection,
                                           int64_t order);

/// The natural numbers of the `rank` rows kept, ASCENDING.
///
/// Not by sequency, so that rank == order is the Hadamard transform itself, and
/// so that Sequency at half, a quarter, ... of the order is a sum over pairs,
/// groups of four, ... followed by the *natural* transform of order `rank`: the
/// n/2 lowest sequencies are the even natural rows, and
/// H_n[2i, j] = H_n/2[i, j / 2].
///
/// The selection is valid (explainInvalidSelection).
llvm::SmallVector<int64_t> selectBasisRows(BasisSelection selection,
                                           int64_t order, int64_t rank);

/// The kept rows' signs, ±1: [rank, order], row-major.
llvm::SmallVector<int8_t> basisSigns(BasisSelection selection, int64_t order,
                                     int64_t rank);

/// The kept rows, orthonormal: basisSigns / √order, [rank, order], row-major.
llvm::SmallVector<double> basisMatrix(BasisSelection selection, int64_t order,
                                      int64_t rank);

} // namespace mlir::hlq

#endif // HLQ_SUPPORT_BASISSELECTION_H
