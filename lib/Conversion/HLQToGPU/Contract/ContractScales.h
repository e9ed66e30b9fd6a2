//===- ContractScales.h - Scales of blocks of codes -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSCALES_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSCALES_H

#include "ContractFunction.h"

namespace mlir::hlq {

/// The first row and column of a tile of the result.
struct TileOrigin {
  Value row, column;
};

/// The scales that a thread of a warpgroup needs, where they come in blocks of
/// the contracted dimension. They are few: two rows' in a block of 64, and one
/// for many columns.
class BlockScales {
public:
  /// `consumer` is the warpgroup's number among the consumers, `thread` the
  /// thread's within it.
  BlockScales(KernelBuilder &builder, const ContractKernel &kernel,
              const ContractLayout &layout, const ContractArguments &arguments,
              Value consumer, Value thread);

  /// Finds the tile's scales.
  void beginTile(TileOrigin origin);
  /// Asks for those of a block of sums; they take a while to arrive.
  SmallVector<Value> fetch(Value block);
  /// From here on products are those of this block, whose scales were fetched.
  void beginBlock(Value block, ArrayRef<Value> fetched);
  /// The product of both operands' scales for one of the warpgroup's results:
  /// row `half` of the thread's two in a block of 64 rows, column `column` of
  /// its two in a group of 8.
  Value getProduct(int64_t rowBlock, int64_t half, int64_t group,
                   int64_t column);

private:
  struct Operand {
    Value pointer, pitch, limit;
    ScaleBlock block;
    /// The numbers of the groups of rows that the thread needs in a tile.
    SmallVector<Value> groups;
  };
  Value getGroup(const Operand &operand, Value row);
  Value load(const Operand &operand, Value group, Value block);

  KernelBuilder &b;
  int64_t rowBlocks, tileN, sumCodes;
  /// The thread's first row, and first column of a group of 8.
  Value row, column;
  Operand lhs, rhs;
  /// Of the tile: the thread's first column. Of it: the block of sums.
  Value firstColumn, block;
  /// Of the block: the left operand's scales, and their products with the right
  /// one's, all of the first before those of the second.
  SmallVector<Value> lhsScales, products;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_CONTRACT_CONTRACTSCALES_H
