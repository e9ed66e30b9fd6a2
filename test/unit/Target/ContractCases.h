//===- ContractCases.h - Contract kernels that tests go through -*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_TEST_UNIT_TARGET_CONTRACTCASES_H
#define HLQ_TEST_UNIT_TARGET_CONTRACTCASES_H

#include "hlq/Target/SharedMemory.h"

#include <string>
#include <vector>

namespace mlir::hlq {

/// Tile, stages, warpgroups and raster, "128x256x128x4x2x8".
inline std::string toString(const ContractSchedule &schedule) {
  std::string text;
  for (int64_t number : {schedule.tileM, schedule.tileN, schedule.tileK,
                         schedule.stages, schedule.consumers, schedule.raster})
    text += (text.empty() ? "" : "x") + std::to_string(number);
  return text;
}

/// Kernels without scales per block.
inline std::vector<ContractTraits> allTraits() {
  std::vector<ContractTraits> all;
  for (int64_t bytes : {2, 4})
    for (bool lhs : {false, true})
      for (bool rhs : {false, true})
        for (bool accumulates : {false, true})
          all.push_back({bytes, {lhs, 0}, {rhs, 0}, accumulates});
  return all;
}

} // namespace mlir::hlq

#endif // HLQ_TEST_UNIT_TARGET_CONTRACTCASES_H
