//===- PackedOperand.cpp - Products of packed codes -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackedOperand.h"
#include "PackedCodes.h"

using namespace mlir;
using namespace mlir::hlq;

std::array<Value, 4> hlq::loadPackedWords(KernelBuilder &b, Value address,
                                          Value thread, int64_t half) {
  constexpr int64_t kLanes = 32, kWarpRows = 16, kMatrixRows = 8;
  // Matrices of 8 rows x 16 bytes: of the first piece the upper and the lower
  // rows, then of the second one.
  Value warp = b.udiv(thread, kLanes), lane = b.urem(thread, kLanes);
  Value matrix = b.udiv(lane, kMatrixRows);
  Value row = b.add(b.mul(warp, kWarpRows), b.urem(lane, 2 * kMatrixRows));
  Value piece = b.add(b.udiv(matrix, 2), 2 * half);
  // A swizzle by 64 bytes: piece p of row r lies at p xor (r / 2 mod 4).
  Value swizzled = b.bitXor(piece, b.bitAnd(b.shr(row, 1), 3));
  Value offset = b.add(b.mul(row, kPackedBytes), b.mul(swizzled, 16));
  Value pointer =
      LLVM::IntToPtrOp::create(b, b.pointerType(3), b.add(address, offset));
  auto type = LLVM::LLVMStructType::getLiteral(
      b.getContext(), SmallVector<Type>(4, b.getI32Type()));
  Value loaded = NVVM::LdMatrixOp::create(
      b, type, pointer, /*num=*/4, NVVM::MMALayout::row,
      NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
      NVVM::LdStMatrixEltType::B16);
  std::array<Value, 4> words;
  for (auto [i, word] : llvm::enumerate(words))
    word = LLVM::ExtractValueOp::create(b, loaded, {static_cast<int64_t>(i)});
  return words;
}

std::array<Value, 4> hlq::unpackFragment(KernelBuilder &b,
                                         ArrayRef<Value> words) {
  std::array<Value, 4> fragment;
  for (int64_t rows = 0; rows < 2; ++rows) {
    fragment[rows] = b.bitAnd(words[rows], kUpperHalves);
    fragment[2 + rows] = b.bitAnd(b.shl(words[rows], 4), kUpperHalves);
  }
  return fragment;
}

Value hlq::multiplyFragment(KernelBuilder &b, Value sums,
                            ArrayRef<Value> fragment, Value rhs, bool isFirst) {
  auto type = cast<LLVM::LLVMStructType>(sums.getType());
  int64_t count = type.getBody().size();
  // Results, then sums in the same registers, the fragment, the descriptor.
  auto list = [](int64_t first, int64_t count) {
    std::string text = "{";
    for (int64_t i = first; i < first + count; ++i)
      text += (i == first ? "$" : ", $") + std::to_string(i);
    return text + "}";
  };
  std::string constraints;
  SmallVector<Value> operands;
  for (int64_t i = 0; i < count; ++i)
    constraints += "=r,";
  for (int64_t i = 0; i < count; ++i) {
    constraints += std::to_string(i) + ",";
    operands.push_back(LLVM::ExtractValueOp::create(b, sums, {i}));
  }
  constraints += "r,r,r,r,l";
  operands.append(fragment.begin(), fragment.end());
  operands.push_back(rhs);
  int64_t first = 2 * count;
  std::string text = "{ .reg .pred adds; setp.ne.b32 adds, " +
                     std::string(isFirst ? "0" : "1") +
                     ", 0; wgmma.mma_async.sync.aligned.m64n" +
                     std::to_string(2 * count) + "k32.s32.s8.s8 " +
                     list(0, count) + ", " + list(first, 4) + ", $" +
                     std::to_string(first + 4) + ", adds; }";
  return LLVM::InlineAsmOp::create(
             b, type, operands, text, constraints, /*has_side_effects=*/true,
             /*is_align_stack=*/false, LLVM::tailcallkind::TailCallKind::None,
             LLVM::AsmDialectAttr::get(b.getContext(),
                                       LLVM::AsmDialect::AD_ATT),
             ArrayAttr())
      .getResult(0);
}
