//===- TileLoad.cpp - A tile comes to shared memory -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// By pieces of 16 bytes where addresses allow, else element by element. What
// lies beyond the matrix is zero and never read.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"

using namespace mlir;
using namespace mlir::hlq;

/// 16-bit elements of a 16-byte piece, pieces of a tile's row, and rows that
/// all threads fetch at once, a piece each.
constexpr int64_t kPieceElements = 8;
constexpr int64_t kPieces = kTile / kPieceElements;
constexpr int64_t kRowsAtOnce = kThreads / kPieces;
constexpr int64_t kPassBytes = kRowsAtOnce * kTileRowBytes;

int64_t mlir::hlq::getNumPlanes(Type elementType) {
  return elementType.isF32() ? 3 : 1;
}

void TileEncoder::loadTile() {
  if (kernel.producesTile())
    return produceTile();
  bool isF32 = kernel.elementType.isF32();
  int64_t elementBytes = kernel.elementType.getIntOrFloatBitWidth() / 8;
  Value address =
      LLVM::PtrToIntOp::create(*this, getI64Type(), arguments.input);
  Value misalignment = bitAnd(
      bitOr(address, mul(arguments.pitch, elementBytes)), /*16 bytes*/ 15);
  // Pieces of 16 bytes are read as a whole, all inside or all outside: a tile
  // at the right edge whose last piece is neither is read by elements.
  Value isRightmost = slt(arguments.columns, add(firstColumn, kTile));
  Value rest = bitAnd(arguments.columns, 16 / elementBytes - 1);
  misalignment = bitOr(misalignment, zext64(select(isRightmost, rest, i32(0))));

  auto aligned = scf::IfOp::create(*this, eq(misalignment, i64(0)),
                                   /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPointToStart(aligned.elseBlock());
    loadElements();
  }
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(aligned.thenBlock());
  if (isF32)
    return loadPiecesOfF32();
  Value isWhole = bitAnd(sle(add(firstRow, kTile), arguments.rows),
                         sle(add(firstColumn, kTile), arguments.columns));
  auto whole = scf::IfOp::create(*this, isWhole, /*withElseRegion=*/true);
  setInsertionPointToStart(whole.thenBlock());
  copyWholeTile();
  setInsertionPointToStart(whole.elseBlock());
  copyPartOfTile();
}

namespace {
/// A thread's piece of the first rows: where it comes from and goes to. Later
/// pieces are kRowsAtOnce rows further each, which keeps r mod 8 and hence the
/// swizzle.
struct Piece {
  Value row, firstElement, shared;
};
} // namespace

static Piece getPiece(EncodeBuilder &b, Value thread, Value tileAddress) {
  Value row = b.udiv(thread, kPieces);
  Value piece = b.urem(thread, kPieces);
  Value swizzled = b.bitXor(piece, b.bitAnd(row, 7));
  return {row, b.mul(piece, kPieceElements),
          b.add(tileAddress, b.add(b.mul(row, kTileRowBytes),
                                   b.mul(swizzled, /*bytes*/ 16)))};
}

/// The address of an element by numbers that are i32 or i64.
static Value getElementPointer(EncodeBuilder &b, Value input, Type elementType,
                               Value row, Value pitch, Value column) {
  Value index = b.add(b.mul(b.zext64(row), pitch), b.zext64(column));
  return b.gep(input, index, elementType);
}

void TileEncoder::copyWholeTile() {
  Piece piece = getPiece(*this, thread, tileAddress);
  Value source = getElementPointer(*this, arguments.input, kernel.elementType,
                                   add(firstRow, piece.row), arguments.pitch,
                                   add(firstColumn, piece.firstElement));
  Value step = mul(arguments.pitch, kRowsAtOnce * 2);
  for (int64_t pass = 0; pass < kTile / kRowsAtOnce; ++pass) {
    if (pass > 0)
      source = gep(source, step);
    copyAsync16(piece.shared, pass * kPassBytes, source);
  }
}

void TileEncoder::copyPartOfTile() {
  Piece piece = getPiece(*this, thread, tileAddress);
  Value row = add(firstRow, piece.row);
  Value column = add(firstColumn, piece.firstElement);
  Value source = getElementPointer(*this, arguments.input, kernel.elementType,
                                   row, arguments.pitch, column);
  Value step = mul(arguments.pitch, kRowsAtOnce * 2);
  Value validBytes = select(slt(column, arguments.columns), i32(16), i32(0));
  Value rowsLeft = sub(arguments.rows, row);
  for (int64_t pass = 0; pass < kTile / kRowsAtOnce; ++pass) {
    if (pass > 0)
      source = gep(source, step);
    Value inside = slt(i32(pass * kRowsAtOnce), rowsLeft);
    copyAsync16(piece.shared, pass * kPassBytes, source,
                select(inside, validBytes, i32(0)));
  }
}

/// x = high + middle + low, exactly but for bits below the smallest bf16.
/// High parts are cut off rather than rounded, so that none overflows.
std::array<Value, 3> TileEncoder::splitF32(Value element) {
  constexpr int64_t kHighMask = 0xFFFF0000, kInfinity = 0x7F800000,
                    kMagnitudeMask = 0x7FFFFFFF, kNaN = 0x7FC00000;
  Value bits = asBits(element);
  Value magnitude = bitAnd(bits, kMagnitudeMask);
  Value isFinite = ult(magnitude, i32(kInfinity));
  Value isNaN = ult(i32(kInfinity), magnitude);
  // A NaN's payload may lie in the bits that are cut off.
  Value high = select(isNaN, i32(kNaN), bitAnd(bits, kHighMask));
  auto subtract = [&](Value a, Value b) {
    return arith::SubFOp::create(*this, a, b).getResult();
  };
  // Inf has no rest: Inf - Inf would be NaN.
  Value rest = select(isFinite, subtract(element, asFloat(high)), f32(0));
  Value middle = bitAnd(asBits(rest), kHighMask);
  Value low = asBits(subtract(rest, asFloat(middle)));
  return {high, middle, low};
}

void TileEncoder::loadPiecesOfF32() {
  Piece piece = getPiece(*this, thread, tileAddress);
  Value column = add(firstColumn, piece.firstElement);
  Type four = VectorType::get(4, getF32Type());
  for (int64_t pass = 0; pass < kTile / kRowsAtOnce; ++pass) {
    Value row = add(firstRow, add(piece.row, pass * kRowsAtOnce));
    Value rowInside = slt(row, arguments.rows);
    Value safeRow = umin(row, add(arguments.rows, -1));
    SmallVector<std::array<Value, 3>> parts;
    for (int64_t half = 0; half < 2; ++half) {
      Value halfColumn = add(column, half * 4);
      Value inside = bitAnd(rowInside, slt(halfColumn, arguments.columns));
      Value safeColumn = umin(halfColumn, add(arguments.columns, -4));
      Value elements = loadDependent(
          four,
          getElementPointer(*this, arguments.input, kernel.elementType, safeRow,
                            arguments.pitch, safeColumn),
          /*alignment=*/16);
      for (int64_t i = 0; i < 4; ++i) {
        Value element = LLVM::ExtractElementOp::create(*this, elements, i32(i));
        parts.push_back(splitF32(select(inside, element, f32(0))));
      }
    }
    for (int64_t plane = 0; plane < 3; ++plane) {
      Value words =
          LLVM::PoisonOp::create(*this, VectorType::get(4, getI32Type()));
      for (int64_t i = 0; i < 4; ++i)
        words = LLVM::InsertElementOp::create(
            *this, words,
            permuteBytes(parts[2 * i][plane], parts[2 * i + 1][plane], 0x7632),
            i32(i));
      storeShared(words, piece.shared, plane * kPlaneBytes + pass * kPassBytes);
    }
  }
}

void TileEncoder::storeElement(Value element, Value row, Value column) {
  Value swizzled = bitXor(udiv(column, kPieceElements), bitAnd(row, 7));
  Value address =
      add(tileAddress,
          add(mul(row, kTileRowBytes),
              add(mul(swizzled, 16), mul(urem(column, kPieceElements), 2))));
  if (!kernel.elementType.isF32())
    return storeShared(element, address);
  for (auto [plane, part] : llvm::enumerate(splitF32(element)))
    storeShared(arith::TruncIOp::create(*this, getI16Type(), shr(part, 16)),
                address, plane * kPlaneBytes);
}

void TileEncoder::loadElements() {
  // A thread has one column and every second row. Some loads are in flight
  // together, but not so many as to need the registers of the main part.
  constexpr int64_t kRowStep = kThreads / kTile, kTogether = 8;
  Type type = kernel.elementType.isF32() ? Type(getF32Type()) : getI16Type();
  Value zero =
      kernel.elementType.isF32()
          ? f32(0)
          : Value(arith::ConstantOp::create(*this, getI16IntegerAttr(0)));
  Value tileColumn = urem(thread, kTile);
  Value column = add(firstColumn, tileColumn);
  Value columnInside = slt(column, arguments.columns);
  Value safeColumn = umin(column, add(arguments.columns, -1));
  auto body = [&](Value start, ValueRange) {
    SmallVector<Value> rows, elements;
    for (int64_t i = 0; i < kTogether; ++i) {
      rows.push_back(add(start, i * kRowStep));
      Value row = add(firstRow, rows.back());
      Value inside = bitAnd(columnInside, slt(row, arguments.rows));
      Value element = loadDependent(
          type, getElementPointer(*this, arguments.input, kernel.elementType,
                                  umin(row, add(arguments.rows, -1)),
                                  arguments.pitch, safeColumn));
      elements.push_back(select(inside, element, zero));
    }
    for (auto [row, element] : llvm::zip_equal(rows, elements))
      storeElement(element, row, tileColumn);
    return SmallVector<Value>();
  };
  loop(udiv(thread, kTile), i32(kTile), i32(kRowStep * kTogether), {}, body);
}
