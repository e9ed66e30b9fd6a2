//===- Hadamard.h - Walsh-Hadamard transforms -------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The Hadamard matrix of Sylvester's construction: H_1 = [1] and
// H_2n = [[H_n, H_n], [H_n, -H_n]], that is, H = H_2 ⊗ ... ⊗ H_2. Its rows are
// in "natural" order; the number of sign changes along a row is its "sequency",
// the Hadamard counterpart of a frequency.
//
// Rows are numbered in natural order everywhere, unless a name says otherwise.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_SUPPORT_HADAMARD_H
#define HLQ_SUPPORT_HADAMARD_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>

namespace mlir::hlq {

/// Whether Sylvester's construction reaches order `n`: a power of two, from 1.
bool isHadamardOrder(int64_t n);

/// The entry (row, column), +1 or -1, of the unnormalized matrix, whose order
/// is any that contains both: (-1)^popcount(row & column). Neither is negative.
int8_t hadamardSign(int64_t row, int64_t column);

/// The number of sign changes along row `naturalRow` of the matrix of `order`:
/// the Gray-decoded bit reversal of the row's number. 0 <= naturalRow < order.
int64_t sequencyOf(int64_t naturalRow, int64_t order);

/// The natural row of each sequency: `order` numbers, a permutation. For order
/// 16: 0, 8, 12, 4, 6, 14, 10, 2, 3, 11, 15, 7, 5, 13, 9, 1.
llvm::SmallVector<int64_t> sequencyOrder(int64_t order);

/// Replaces `block`, of a length that is a Hadamard order n, by H·block / √n,
/// rows in natural order. Orthonormal and symmetric, hence its own inverse.
///
/// Butterflies of distance 1, 2, ..., n/2 in T, then one multiplication by
/// 1/√n (a power of two, so exact, where log2(n) is even): implementations
/// that keep this sequence agree bit by bit.
///
/// T is float or double.
template <typename T>
void hadamardTransform(llvm::MutableArrayRef<T> block);

extern template void hadamardTransform(llvm::MutableArrayRef<float>);
extern template void hadamardTransform(llvm::MutableArrayRef<double>);

} // namespace mlir::hlq

#endif // HLQ_SUPPORT_HADAMARD_H
