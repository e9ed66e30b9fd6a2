//===- Chips.h - What is known of each GPU ----------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TARGET_CHIPS_H
#define HLQ_TARGET_CHIPS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace mlir::hlq {

/// Dense rates of matrix instructions, in 10^12 operations a second, as the
/// vendor states them; 0 where the chip has none.
struct MatrixRates {
  double int4, int8, fp8, bf16;
};

/// One chip that a PTX target stands for. Where several products share a
/// target, the figures are those of the one named.
struct Chip {
  /// The PTX target, "sm_90a".
  llvm::StringRef name;
  llvm::StringRef product;
  int64_t multiprocessors;
  /// Bytes that one block may have, at most.
  int64_t sharedMemoryPerBlock;
  /// Bytes that a multiprocessor's blocks share, each having
  /// kSharedMemoryReserved of its own.
  int64_t sharedMemoryPerMultiprocessor;
  int64_t registersPerMultiprocessor;
  int64_t l2Bytes;
  /// Bytes a second.
  double bandwidth;
  MatrixRates rates;
  /// The PTX version that its instructions need, as LLVM's feature.
  llvm::StringRef ptxFeature;
  /// What kernels for it lack here; empty where there are kernels.
  llvm::StringRef missing;
};

/// Bytes of shared memory that a block takes beside what it asks for.
inline constexpr int64_t kSharedMemoryReserved = 1024;

/// All of them, ascending.
llvm::ArrayRef<Chip> getChips();

/// The chip of a PTX target, or null.
const Chip *findChip(llvm::StringRef name);

} // namespace mlir::hlq

#endif // HLQ_TARGET_CHIPS_H
