//===- Problems.h - What kernels are asked to do ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel has to compute, as far as its time depends on it. Sizes are in
// elements, nullopt where they are known at run time only.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_PROBLEMS_H
#define HLQ_TARGET_PROBLEMS_H

#include "hlq/Target/Schedules.h"
#include "hlq/Target/SharedMemory.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace mlir::hlq {

/// What a size that is known at run time only is taken to be.
inline constexpr int64_t kUnknownSize = 8192;

/// An integer product [m, k] x [n, k].
struct ContractProblem {
  std::optional<int64_t> m, n, k;
  ContractTraits traits = {};
  /// Of an operand's codes, the wider ones.
  int64_t codeBits = 8;
};

/// Codes up to this wide draw less power, in the upper half of their bytes.
inline constexpr int64_t kSmallCodeBits = 4;

/// Codes that are made of a matrix.
struct EncodeView {
  /// Whether they are written transposed.
  bool transposed = false;
  /// Of 16 elements so many codes are kept.
  int64_t kept = 16;
  /// Whether random numbers are drawn.
  bool draws = false;
  ScaleBlock scales = {};
  /// Whether the scale is made of a maximum that the caller has.
  bool delayed = false;
  /// Whether two codes lie in a byte.
  bool packed = false;

  /// Bytes of codes for each element.
  double getBytes() const {
    return static_cast<double>(kept) / 16 / (packed ? 2 : 1);
  }
  /// Codes of a tile, in bytes.
  int64_t getTileBytes() const {
    return kEncodeTile * kEncodeTile * kept / 16 / (packed ? 2 : 1);
  }
  /// Maxima that a block receives from the others that share its scales, or
  /// gathers for the next step.
  int64_t getTileMaxima() const {
    if (delayed)
      return kEncodeWarps;
    if (!findsOwnScales())
      return 0;
    int64_t tiles = scales.codes * 16 / (kept * kEncodeTile);
    return tiles * (scales.rows == 1 ? kEncodeTile : kEncodeWarps);
  }
  /// Whether a scale is one for so few elements that the kernel that makes the
  /// codes finds it.
  bool findsOwnScales() const { return scales.variesAlongCodes(); }
  /// Whether a kernel has to find the maxima before.
  bool needsMaxima() const { return !delayed && !findsOwnScales(); }
  bool operator==(const EncodeView &other) const {
    return transposed == other.transposed && kept == other.kept &&
           draws == other.draws && scales == other.scales &&
           delayed == other.delayed && packed == other.packed;
  }
};

/// Tiles of 128 x 128 elements whose thread blocks find scales together.
struct TileCluster {
  int64_t rows = 1, columns = 1;

  int64_t size() const { return rows * columns; }
  /// Takes in `elements` that share a scale, down or along a row.
  void cover(int64_t elements, bool down);
};

/// The most that can.
inline constexpr int64_t kLargestCluster = 8;

/// A matrix [rows, columns] that is encoded; `elementBits` is 16 or 32.
struct EncodeProblem {
  std::optional<int64_t> rows, columns;
  int64_t elementBits = 16;
  llvm::SmallVector<EncodeView, 4> views;

  /// What the kernel shares among its threads.
  EncodeLayout getLayout() const;
  TileCluster getCluster() const;
};

/// A product [m, k] x [k, n] of floats, by the vendor's library.
struct FloatProblem {
  std::optional<int64_t> m, n, k;
  int64_t elementBits = 16;
  /// Bytes that the rows of all its matrices are a multiple of, at most 16.
  int64_t alignment = 16;
};

} // namespace mlir::hlq

#endif // HLQ_TARGET_PROBLEMS_H
