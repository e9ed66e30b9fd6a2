//===- Philox.h - Counter-based random numbers ------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Philox-4x32: J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel Random
// Numbers: As Easy as 1, 2, 3", SC'11. A random number is a function of its
// position alone, so a seed gives one result, whatever the tiling or the
// device.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_SUPPORT_PHILOX_H
#define HLQ_SUPPORT_PHILOX_H

#include <array>
#include <cstdint>

namespace mlir::hlq {

/// The rounds that every exit uses: the fewest with which Philox-4x32 passes
/// BigCrush, as the paper reports.
inline constexpr unsigned kPhiloxRounds = 7;

/// The constants of Philox-4x32, for those who generate its code: the factors
/// of words 0 and 2, and what is added to the key's words after each round.
inline constexpr uint32_t kPhiloxMultiplier0 = 0xD2511F53;
inline constexpr uint32_t kPhiloxMultiplier1 = 0xCD9E8D57;
inline constexpr uint32_t kPhiloxWeyl0 = 0x9E3779B9;
inline constexpr uint32_t kPhiloxWeyl1 = 0xBB67AE85;

/// The 128-bit block at `counter` of the stream `key`, least significant word
/// first.
std::array<uint32_t, 4> philox4x32(std::array<uint32_t, 4> counter,
                                   std::array<uint32_t, 2> key,
                                   unsigned rounds = kPhiloxRounds);

/// The elements that have their random bytes from four blocks together: rows of
/// a tensor are numbered as if they had a multiple of this length.
inline constexpr int64_t kPhiloxSpan = 64;

/// A random byte for element `element` of tensor `tensor` under `seed`. A block
/// has those of 16 elements; within 64, block p has the elements
/// 4p + 16·word + byte:
///   c       = (element / 64) · 4 + (element / 4) mod 4
///   counter = (lo32(c), hi32(c), tensor, 0)
///   key     = (lo32(seed), hi32(seed))
///   byte element mod 4, from the least significant one, of word
///   (element / 16) mod 4, after kPhiloxRounds rounds.
uint8_t philoxByte(uint64_t seed, uint32_t tensor, uint64_t element);

} // namespace mlir::hlq

#endif // HLQ_SUPPORT_PHILOX_H
