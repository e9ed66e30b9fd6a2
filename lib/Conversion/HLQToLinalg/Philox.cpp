//===- Philox.cpp - The generator in arith --------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweringPatterns.h"

#include "hlq/Support/Philox.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

#include <array>

using namespace mlir;
using namespace mlir::hlq;

namespace {
/// 32-bit words in arith.
class Words {
public:
  Words(OpBuilder &builder, Location loc)
      : builder(builder), loc(loc), i32(builder.getI32Type()),
        i64(builder.getI64Type()) {}

  Value constant(uint32_t word) {
    return arith::ConstantOp::create(
        builder, loc, builder.getI32IntegerAttr(static_cast<int32_t>(word)));
  }
  /// The low and the high word of an i64.
  Value low(Value value) {
    return arith::TruncIOp::create(builder, loc, i32, value);
  }
  Value high(Value value) { return low(shiftRight(value, 32)); }
  Value shiftRight(Value value, int64_t bits) {
    Value count = arith::ConstantOp::create(
        builder, loc, builder.getIntegerAttr(value.getType(), bits));
    return arith::ShRUIOp::create(builder, loc, value, count);
  }
  Value shiftLeft(Value word, uint32_t bits) {
    return arith::ShLIOp::create(builder, loc, word, constant(bits));
  }
  Value andOf(Value word, uint32_t mask) {
    return arith::AndIOp::create(builder, loc, word, constant(mask));
  }
  Value orOf(Value lhs, Value rhs) {
    return arith::OrIOp::create(builder, loc, lhs, rhs);
  }
  Value add(Value lhs, uint32_t rhs) {
    return arith::AddIOp::create(builder, loc, lhs, constant(rhs));
  }
  Value xorOf(Value a, Value b, Value c) {
    Value ab = arith::XOrIOp::create(builder, loc, a, b);
    return arith::XOrIOp::create(builder, loc, ab, c);
  }
  /// The low and the high word of a product.
  std::pair<Value, Value> multiply(Value word, uint32_t factor) {
    auto product =
        arith::MulUIExtendedOp::create(builder, loc, word, constant(factor));
    return {product.getLow(), product.getHigh()};
  }
  Value bit(Value word, uint32_t mask) {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne,
                                 andOf(word, mask), constant(0));
  }
  Value select(Value condition, Value then, Value otherwise) {
    return arith::SelectOp::create(builder, loc, condition, then, otherwise);
  }

private:
  OpBuilder &builder;
  Location loc;
  Type i32, i64;
};
} // namespace

Value hlq::createPhiloxByte(OpBuilder &builder, Location loc, Value seed,
                            uint32_t stream, Value element) {
  Words words(builder, loc);
  std::array<Value, 2> key = {words.low(seed), words.high(seed)};
  // (element / 64) * 4 + (element / 4) % 4
  Value lane = words.low(element);
  Value position = words.shiftRight(element, 6);
  Value within = words.andOf(words.shiftRight(lane, 2), 3);
  Value low = words.orOf(words.shiftLeft(words.low(position), 2), within);
  Value high = words.low(words.shiftRight(position, 30));
  std::array<Value, 4> block = {low, high, words.constant(stream),
                                words.constant(0)};
  for (unsigned round = 0; round < kPhiloxRounds; ++round) {
    auto [low0, high0] = words.multiply(block[0], kPhiloxMultiplier0);
    auto [low1, high1] = words.multiply(block[2], kPhiloxMultiplier1);
    block = {words.xorOf(high1, block[1], key[0]), low1,
             words.xorOf(high0, block[3], key[1]), low0};
    if (round + 1 < kPhiloxRounds)
      key = {words.add(key[0], kPhiloxWeyl0), words.add(key[1], kPhiloxWeyl1)};
  }
  Value odd = words.bit(lane, 16);
  Value word =
      words.select(words.bit(lane, 32), words.select(odd, block[3], block[2]),
                   words.select(odd, block[1], block[0]));
  Value bits = words.shiftLeft(words.andOf(lane, 3), 3);
  return words.andOf(arith::ShRUIOp::create(builder, loc, word, bits), 255);
}
