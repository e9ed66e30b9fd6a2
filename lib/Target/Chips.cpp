//===- Chips.cpp - What is known of each GPU ------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sources: [P] CUDA C++ Programming Guide 13.0, "Technical Specifications per
// Compute Capability" (shared memory, registers); [W] NVIDIA's architecture
// whitepapers and data sheets of the product named (multiprocessors, L2,
// bandwidth, dense rates with 32-bit accumulation).
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/Chips.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace mlir::hlq;

static constexpr int64_t KiB = 1024;
static constexpr int64_t MiB = 1024 * KiB;

// clang-format off
static constexpr Chip chips[] = {
    // [P] 163 KiB a block; [W] A100 data sheet, SXM 80 GB.
    {"sm_80", "A100 SXM 80 GB", 108, 163 * KiB, 164 * KiB, 65536, 40 * MiB,
     2.039e12, {1248, 624, 0, 312}, "+ptx70",
     "kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor "
     "copies)"},
    // [W] GA102 whitepaper, GeForce RTX 3090.
    {"sm_86", "GeForce RTX 3090", 82, 99 * KiB, 100 * KiB, 65536, 6 * MiB,
     0.936e12, {568, 284, 0, 71}, "+ptx71",
     "kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor "
     "copies)"},
    // [W] Ada whitepaper, GeForce RTX 4090.
    {"sm_89", "GeForce RTX 4090", 128, 99 * KiB, 100 * KiB, 65536, 72 * MiB,
     1.008e12, {1321, 660.6, 330.3, 165.2}, "+ptx78",
     "kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor "
     "copies)"},
    // [W] H200 data sheet, SXM; the H100 SXM has 3.35e12 bytes a second.
    {"sm_90a", "H200 SXM", 132, 227 * KiB, 228 * KiB, 65536, 50 * MiB,
     4.8e12, {0, 1979, 1979, 989}, "+ptx86", ""},
    // [W] Blackwell architecture brief, B200.
    {"sm_100a", "B200", 148, 227 * KiB, 228 * KiB, 65536, 126 * MiB,
     8.0e12, {0, 4500, 4500, 2250}, "+ptx86",
     "kernels with tcgen05 and tensor memory (it has no wgmma)"},
    // [W] RTX Blackwell whitepaper, GeForce RTX 5090.
    {"sm_120a", "GeForce RTX 5090", 170, 99 * KiB, 100 * KiB, 65536, 96 * MiB,
     1.792e12, {0, 838, 419, 209.5}, "+ptx87",
     "kernels with mma.sync (it has neither wgmma nor tcgen05)"},
};
// clang-format on

ArrayRef<Chip> mlir::hlq::getChips() { return chips; }

const Chip *mlir::hlq::findChip(StringRef name) {
  const auto *chip =
      llvm::find_if(chips, [&](const Chip &chip) { return chip.name == name; });
  return chip == std::end(chips) ? nullptr : chip;
}
