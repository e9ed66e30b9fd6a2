//===- ContractScales.cpp - Scales of blocks of codes ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractScales.h"

#include <numeric>

using namespace mlir;
using namespace mlir::hlq;

BlockScales::BlockScales(KernelBuilder &builder, const ContractKernel &kernel,
                         const ContractLayout &layout,
                         const ContractArguments &arguments, Value consumer,
                         Value thread)
    : b(builder), rowBlocks(layout.rowBlocks), tileN(kernel.schedule.tileN),
      sumCodes(getTraits(kernel).getSumCodes()) {
  lhs = {arguments.lhsScales,
         arguments.lhsScalesPitch,
         arguments.m,
         kernel.lhsScales,
         {}};
  rhs = {arguments.rhsScales,
         arguments.rhsScalesPitch,
         arguments.n,
         kernel.rhsScales,
         {}};
  if (sumCodes == 0)
    return;
  Value lane = b.bitAnd(thread, 31);
  row = b.add(b.mul(consumer, kWgmmaRows * rowBlocks),
              b.add(b.mul(b.shr(thread, 5), 16), b.shr(lane, 2)));
  column = b.mul(b.bitAnd(lane, 3), 2);
}

/// The group that a row of the operand belongs to, which lies inside.
Value BlockScales::getGroup(const Operand &operand, Value row) {
  if (operand.block.rows == 0)
    return b.i32(0);
  Value inside = b.umin(row, b.sub(operand.limit, b.i32(1)));
  return operand.block.rows == 1 ? inside : b.udiv(inside, operand.block.rows);
}

Value BlockScales::load(const Operand &operand, Value group, Value block) {
  Value index = group;
  if (operand.block.variesAlongCodes()) {
    int64_t sums = operand.block.codes / sumCodes;
    Value codesBlock = sums == 1 ? block : b.udiv(block, sums);
    index = b.add(b.mul(codesBlock, operand.pitch), group);
  }
  // Not invariant: an earlier kernel writes them while this one waits.
  return LLVM::LoadOp::create(b, b.getF32Type(),
                              b.gep(operand.pointer, index, b.getF32Type()),
                              /*alignment=*/4);
}

void BlockScales::beginTile(TileOrigin origin) {
  lhs.groups.clear();
  // The 16 rows of a warp share a scale, or each has its own.
  int64_t halves = lhs.block.rows == 1 ? 2 : 1;
  for (int64_t rowBlock = 0; rowBlock < rowBlocks; ++rowBlock)
    for (int64_t half = 0; half < halves; ++half)
      lhs.groups.push_back(
          getGroup(lhs, b.add(b.add(origin.row, row),
                              rowBlock * kWgmmaRows + half * 8)));
  rhs.groups.clear();
  firstColumn = b.add(origin.column, column);
  if (rhs.block.rows == 1)
    return;
  // Tiles begin at multiples of their width: groups may end within a tile, at
  // multiples of what divides both.
  int64_t width = std::gcd(rhs.block.rows, tileN);
  for (int64_t first = 0; first < tileN; first += width)
    rhs.groups.push_back(getGroup(rhs, b.add(origin.column, first)));
}

SmallVector<Value> BlockScales::fetch(Value block) {
  SmallVector<Value> scales;
  for (const Operand *operand : {&lhs, &rhs})
    for (Value group : operand->groups)
      scales.push_back(load(*operand, group, block));
  return scales;
}

void BlockScales::beginBlock(Value number, ArrayRef<Value> fetched) {
  block = number;
  lhsScales = llvm::to_vector(fetched.take_front(lhs.groups.size()));
  products.clear();
  for (Value lhsScale : lhsScales)
    for (Value rhsScale : fetched.drop_front(lhs.groups.size()))
      products.push_back(arith::MulFOp::create(b, lhsScale, rhsScale));
}

Value BlockScales::getProduct(int64_t rowBlock, int64_t half, int64_t group,
                              int64_t column) {
  int64_t ofBlock = lhs.groups.size() / rowBlocks;
  int64_t lhsGroup = rowBlock * ofBlock + std::min(half, ofBlock - 1);
  if (rhs.block.rows == 1) {
    // Too many to hold while sums are formed.
    Value own = getGroup(rhs, b.add(firstColumn, group * 8 + column));
    return arith::MulFOp::create(b, lhsScales[lhsGroup], load(rhs, own, block));
  }
  auto rhsGroups = static_cast<int64_t>(rhs.groups.size());
  int64_t columns = tileN / rhsGroups;
  return products[lhsGroup * rhsGroups + group * 8 / columns];
}
