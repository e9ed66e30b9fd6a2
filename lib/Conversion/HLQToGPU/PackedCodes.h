//===- PackedCodes.h - Two codes in a byte ----------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How codes of 4 bits lie where two share a byte. Of 32 codes of a row, which
// one wgmma takes, byte i has code i in its upper half and code 16 + i in its
// lower one. So the four codes that a thread has of each 16, where it encodes
// and where it contracts, are a word's upper halves, or its lower ones. Either
// becomes four codes times 16, as they lie unpacked, by a mask, the lower ones
// by a shift before.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_PACKEDCODES_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_PACKEDCODES_H

#include <cstdint>

namespace mlir::hlq {

/// Codes of a row that a tile has, and the bytes that they take.
inline constexpr int64_t kPackedCodes = 128;
inline constexpr int64_t kPackedBytes = kPackedCodes / 2;

/// The upper halves of a word's bytes.
inline constexpr int32_t kUpperHalves = static_cast<int32_t>(0xF0F0F0F0);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_PACKEDCODES_H
