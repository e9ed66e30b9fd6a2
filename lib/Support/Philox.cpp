//===- Philox.cpp - Counter-based random numbers --------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Support/Philox.h"

#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace mlir::hlq;

std::array<uint32_t, 4> mlir::hlq::philox4x32(std::array<uint32_t, 4> counter,
                                              std::array<uint32_t, 2> key,
                                              unsigned rounds) {
  for (unsigned round = 0; round < rounds; ++round) {
    uint64_t product0 = uint64_t{kPhiloxMultiplier0} * counter[0];
    uint64_t product1 = uint64_t{kPhiloxMultiplier1} * counter[2];
    counter = {Hi_32(product1) ^ counter[1] ^ key[0], Lo_32(product1),
               Hi_32(product0) ^ counter[3] ^ key[1], Lo_32(product0)};
    key = {key[0] + kPhiloxWeyl0, key[1] + kPhiloxWeyl1};
  }
  return counter;
}

uint8_t mlir::hlq::philoxByte(uint64_t seed, uint32_t tensor,
                              uint64_t element) {
  static_assert(kPhiloxSpan == 64, "four blocks of sixteen bytes");
  uint64_t position = element / 64 * 4 + element / 4 % 4;
  std::array<uint32_t, 4> block =
      philox4x32({Lo_32(position), Hi_32(position), tensor, 0},
                 {Lo_32(seed), Hi_32(seed)});
  return static_cast<uint8_t>(block[element / 16 % 4] >> (element % 4 * 8));
}
