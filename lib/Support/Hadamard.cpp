//===- Hadamard.cpp - Walsh-Hadamard transforms ---------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Hadamard.h"

#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

#include <cassert>
#include <cmath>

using namespace llvm;
using namespace mlir::hlq;

bool mlir::hlq::isHadamardOrder(int64_t n) {
  return n >= 1 && isPowerOf2_64(static_cast<uint64_t>(n));
}

int8_t mlir::hlq::hadamardSign(int64_t row, int64_t column) {
  assert(row >= 0 && column >= 0 && "expected indices of a matrix");
  return popcount(static_cast<uint64_t>(row & column)) % 2 == 0 ? 1 : -1;
}

int64_t mlir::hlq::sequencyOf(int64_t naturalRow, int64_t order) {
  assert(isHadamardOrder(order) && naturalRow >= 0 && naturalRow < order &&
         "expected a row of a Hadamard matrix");
  // From column j to j + 1 the t trailing bits flip, for n / 2^t of the
  // columns, and the sign changes where the row has an odd number of bits among
  // them. So the sequency is the sum over t of n / 2^t times the parity of the
  // row's t lowest bits: those parities are its binary digits, highest first.
  int64_t sequency = 0;
  int64_t parity = 0;
  for (unsigned bit = 0, bits = Log2_64(order); bit < bits; ++bit) {
    parity ^= (naturalRow >> bit) & 1;
    sequency = (sequency << 1) | parity;
  }
  return sequency;
}

SmallVector<int64_t> mlir::hlq::sequencyOrder(int64_t order) {
  SmallVector<int64_t> rows(order);
  for (int64_t row = 0; row < order; ++row)
    rows[sequencyOf(row, order)] = row;
  return rows;
}

template <typename T>
void mlir::hlq::hadamardTransform(MutableArrayRef<T> block) {
  size_t order = block.size();
  assert(isHadamardOrder(order) && "expected a block of a Hadamard order");
  for (size_t distance = 1; distance < order; distance *= 2) {
    for (size_t begin = 0; begin < order; begin += 2 * distance) {
      for (size_t i = begin; i < begin + distance; ++i) {
        T low = block[i];
        T high = block[i + distance];
        block[i] = low + high;
        block[i + distance] = low - high;
      }
    }
  }
  T factor = T(1) / std::sqrt(static_cast<T>(order));
  for (T &element : block)
    element *= factor;
}

template void mlir::hlq::hadamardTransform(MutableArrayRef<float>);
template void mlir::hlq::hadamardTransform(MutableArrayRef<double>);
