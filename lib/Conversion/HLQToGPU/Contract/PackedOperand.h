//===- PackedOperand.h - Products of packed codes ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// wgmma takes bytes. Its left operand may come from registers, though, where
// two codes that shared a byte (PackedCodes.h) become two bytes by three
// instructions for eight codes.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_PACKEDOPERAND_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_PACKEDOPERAND_H

#include "KernelBuilder.h"

namespace mlir::hlq {

/// A thread's words of 64 rows and 64 codes, one half of the 128 that lie
/// packed from an address in shared memory on, swizzled as the copy engine
/// wrote them: two for each wgmma. `thread` is the thread's number in its
/// warpgroup.
std::array<Value, 4> loadPackedWords(KernelBuilder &builder, Value address,
                                     Value thread, int64_t half);

/// What the thread holds of the left operand [64, 32] of a wgmma, of two words.
std::array<Value, 4> unpackFragment(KernelBuilder &builder,
                                    ArrayRef<Value> words);

/// Adds the product of a left operand in registers and a described right one
/// to a struct of sums, or makes them where it is the first. As wgmma goes, it
/// runs on its own: the registers mustn't change before it is waited for.
Value multiplyFragment(KernelBuilder &builder, Value sums,
                       ArrayRef<Value> fragment, Value rhs, bool isFirst);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_PACKEDOPERAND_H
