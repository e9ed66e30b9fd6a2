//===- Rates.cpp - How fast a chip was measured to be ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/Rates.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace mlir::hlq;

#include "FittedRates.inc"

const ChipRates *mlir::hlq::findRates(StringRef chip) {
  const auto *found = llvm::find_if(
      fittedRates, [&](const ChipRates *rates) { return rates->chip == chip; });
  return found == std::end(fittedRates) ? nullptr : *found;
}
