//===- TileProduce.cpp - A tile is computed where it is encoded -----------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where an encoding has a region, or forms sums, its tile comes through
// registers: a thread reads eight elements of a row of each tensor, computes
// eight of the tile, and stores them where a copy would have put them. As in
// TileLoad.cpp these are pieces of 16 bytes where addresses allow, else single
// elements; what lies beyond the matrix is zero.
//
// Sums are formed in the order of rows of each thread, then of threads, then,
// by a kernel of its own, of tiles: in the same order in every run.
//
//===----------------------------------------------------------------------===//

#include "ElementBuilder.h"
#include "TileEncoder.h"

using namespace mlir;
using namespace mlir::hlq;

/// Elements of a piece of a tile's row, pieces of the row, and rows that all
/// threads make at once, a piece each.
constexpr int64_t kPieceElements = 8;
constexpr int64_t kPieces = kTile / kPieceElements;
constexpr int64_t kRowsAtOnce = kThreads / kPieces;
/// How many 32-bit words of a thread's loads are in flight together.
constexpr int64_t kWordsTogether = 16;

static int64_t getBytes(Type elementType) {
  return elementType.getIntOrFloatBitWidth() / 8;
}

/// The passes over the tile's rows whose loads are issued together.
static int64_t getPassesTogether(const EncodeKernel &kernel) {
  int64_t words = 0;
  for (const ProducerTensor &tensor : kernel.tensors)
    words += getBytes(tensor.elementType) * kPieceElements / 4;
  int64_t passes = 4;
  while (passes > 1 && passes * words > kWordsTogether)
    passes /= 2;
  return passes;
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// The bits that all are zero if every piece is aligned to 16 bytes.
Value TileEncoder::getMisalignment() {
  Value bits;
  auto include = [&](Value pointer, Value pitch, Type elementType) {
    Value address = LLVM::PtrToIntOp::create(*this, getI64Type(), pointer);
    Value some = bitOr(address, mul(pitch, getBytes(elementType)));
    bits = bits ? bitOr(bits, some) : some;
  };
  for (auto [tensor, argument] : llvm::zip_equal(kernel.tensors, tensors()))
    if (!tensor.broadcastsColumns)
      include(argument.pointer, argument.pitch, tensor.elementType);
  if (kernel.storesProduced)
    include(arguments.produced.pointer, arguments.produced.pitch,
            kernel.elementType);
  // A piece is inside or outside as a whole.
  Value isRightmost = slt(arguments.columns, add(firstColumn, kTile));
  Value rest = bitAnd(arguments.columns, kPieceElements - 1);
  return bitOr(bitAnd(bits, 15), zext64(select(isRightmost, rest, i32(0))));
}

/// Where a piece of a tensor begins.
Value TileEncoder::addressPiece(const ProducerTensor &tensor,
                                const MatrixArgument &argument, Value row,
                                Value column) {
  Value index = mul(zext64(row), argument.pitch);
  if (!tensor.broadcastsColumns)
    index = add(index, zext64(column));
  return gep(argument.pointer, index, tensor.elementType);
}

/// Reads a piece of a tensor.
SmallVector<LoadedElement> TileEncoder::loadPiece(const ProducerTensor &tensor,
                                                  Value pointer) {
  Type type = tensor.elementType;
  if (tensor.broadcastsColumns)
    return SmallVector<LoadedElement>(
        kPieceElements, getLoaded(*this, loadGlobal(type, pointer)));
  // 16 bytes at a time.
  int64_t count = 16 / getBytes(type);
  SmallVector<LoadedElement> elements;
  for (int64_t first = 0; first < kPieceElements; first += count) {
    Value words = loadGlobal(VectorType::get(4, getI32Type()),
                             gep(pointer, first * getBytes(type)),
                             /*alignment=*/16);
    for (int64_t i = 0; i < 4; ++i) {
      Value word = LLVM::ExtractElementOp::create(*this, words, i32(i));
      if (type.isF32()) {
        elements.push_back({asFloat(word), asFloat(word)});
        continue;
      }
      // In f32 from the word at once: two instructions become one.
      for (auto [i, half] : llvm::enumerate(ArrayRef{word, shr(word, 16)}))
        elements.push_back(
            {bitcast(arith::TruncIOp::create(*this, getI16Type(), half), type),
             extendHalf(*this, word, i, type)});
    }
  }
  return elements;
}

/// Stores eight elements in the tile, in the matrix that is produced, and adds
/// them to the columns' sums; `inside` is null where they are known to be
/// there.
void TileEncoder::storePiece(ArrayRef<Value> elements, Value inside,
                             Value shared, Value row, Value column,
                             MutableArrayRef<Value> sums) {
  Type fourWords = VectorType::get(4, getI32Type());
  auto guard = [&](Value word) {
    return inside ? select(inside, word, i32(0)) : word;
  };
  // The piece's words as they lie in global memory, and in shared memory by
  // planes.
  SmallVector<Value> words;
  if (kernel.elementType.isF32()) {
    for (Value element : elements)
      words.push_back(guard(asBits(element)));
    for (int64_t plane = 0; plane < numPlanes; ++plane) {
      Value pairs = LLVM::PoisonOp::create(*this, fourWords);
      for (int64_t i = 0; i < 4; ++i) {
        Value low = splitF32(asFloat(words[2 * i]))[plane];
        Value high = splitF32(asFloat(words[2 * i + 1]))[plane];
        pairs = LLVM::InsertElementOp::create(
            *this, pairs, permuteBytes(low, high, 0x7632), i32(i));
      }
      storeShared(pairs, shared, plane * kPlaneBytes);
    }
  } else {
    for (int64_t i = 0; i < kPieceElements; i += 2)
      words.push_back(guard(asBitsOfPair(*this, elements[i], elements[i + 1],
                                         kernel.elementType)));
    storeShared(gather(words), shared);
  }
  auto store = [&] {
    const MatrixArgument &produced = arguments.produced;
    Value index = add(mul(zext64(row), produced.pitch), zext64(column));
    Value target = gep(produced.pointer, index, kernel.elementType);
    for (size_t first = 0; first < words.size(); first += 4)
      storeGlobal(gather(ArrayRef<Value>(words).slice(first, 4)),
                  gep(target, first * 4));
  };
  if (kernel.storesProduced && inside)
    when(inside, store);
  else if (kernel.storesProduced)
    store();
  if (!kernel.formsSums)
    return;
  for (int64_t i = 0; i < kPieceElements; ++i) {
    Value element =
        kernel.elementType.isF32()
            ? asFloat(words[i])
            : extendHalf(*this, words[i / 2], i % 2, kernel.elementType);
    sums[i] = arith::AddFOp::create(*this, sums[i], element);
  }
}

Value TileEncoder::gather(ArrayRef<Value> words) {
  Value vector = LLVM::PoisonOp::create(
      *this, VectorType::get(words.size(), getI32Type()));
  for (auto [i, word] : llvm::enumerate(words))
    vector = LLVM::InsertElementOp::create(*this, vector, word, i32(i));
  return vector;
}

/// Makes the tile by pieces; `isWhole` says that it lies inside of the matrix.
void TileEncoder::producePieces(bool isWhole) {
  Value threadRow = udiv(thread, kPieces), piece = urem(thread, kPieces);
  Value column = add(firstColumn, mul(piece, kPieceElements));
  Value safeColumn = column, columnInside;
  if (!isWhole) {
    safeColumn = umin(column, add(arguments.columns, -kPieceElements));
    columnInside = slt(column, arguments.columns);
  }
  // Rows that a thread makes are kRowsAtOnce apart, which is a multiple of
  // eight: the swizzle is the same.
  Value swizzled = bitXor(piece, bitAnd(threadRow, 7));
  Value shared = add(tileAddress, mul(swizzled, /*bytes*/ 16));
  int64_t together = getPassesTogether(kernel);
  ElementPlan plan(kernel.producer);
  SmallVector<Value> initial;
  if (kernel.formsSums)
    initial.assign(kPieceElements, f32(0));
  size_t numSums = initial.size();
  // In a whole tile pieces are a constant distance apart: to move on costs less
  // than to find each.
  if (isWhole)
    for (auto [tensor, argument] : llvm::zip_equal(kernel.tensors, tensors()))
      initial.push_back(
          addressPiece(tensor, argument, add(firstRow, threadRow), column));
  auto body = [&](Value start, ValueRange carried) {
    SmallVector<Value> sums(carried.take_front(numSums)), rows, insides;
    SmallVector<Value> pointers(carried.drop_front(numSums));
    SmallVector<SmallVector<SmallVector<LoadedElement>>> pieces;
    for (int64_t pass = 0; pass < together; ++pass) {
      Value row = add(firstRow, add(start, pass * kRowsAtOnce));
      rows.push_back(row);
      insides.push_back(
          isWhole ? Value() : bitAnd(columnInside, slt(row, arguments.rows)));
      Value safeRow = isWhole ? row : umin(row, add(arguments.rows, -1));
      auto &loaded = pieces.emplace_back();
      for (auto [i, tensor, argument] :
           llvm::enumerate(kernel.tensors, tensors())) {
        if (!isWhole) {
          Value pointer = addressPiece(tensor, argument, safeRow, safeColumn);
          loaded.push_back(loadPiece(tensor, pointer));
          continue;
        }
        loaded.push_back(loadPiece(tensor, pointers[i]));
        pointers[i] = gep(pointers[i], mul(argument.pitch, kRowsAtOnce),
                          tensor.elementType);
      }
    }
    for (int64_t pass = 0; pass < together; ++pass) {
      SmallVector<Value> elements;
      for (int64_t i = 0; i < kPieceElements; ++i) {
        SmallVector<LoadedElement> operands;
        for (const SmallVector<LoadedElement> &loaded : pieces[pass])
          operands.push_back(loaded[i]);
        elements.push_back(plan.produce(*this, operands));
      }
      Value tileRow = add(start, pass * kRowsAtOnce);
      storePiece(elements, insides[pass],
                 add(shared, mul(tileRow, kTileRowBytes)), rows[pass], column,
                 sums);
    }
    llvm::append_range(sums, pointers);
    return sums;
  };
  SmallVector<Value> sums =
      loop(threadRow, i32(kTile), i32(kRowsAtOnce * together), initial, body);
  if (!kernel.formsSums)
    return;
  sums.truncate(numSums);
  // Lanes i and i + 16 have the same columns.
  for (Value &sum : sums)
    sum = arith::AddFOp::create(*this, sum,
                                shuffleXor(sum, kWarpThreads - kPieces));
  when(ult(lane, i32(kPieces)), [&] {
    Value slot = add(add(sumsAddress, mul(warp, kTile * 4)),
                     mul(piece, kPieceElements * 4));
    for (int64_t first = 0; first < kPieceElements; first += 4) {
      SmallVector<Value> words;
      for (int64_t i = 0; i < 4; ++i)
        words.push_back(asBits(sums[first + i]));
      storeShared(gather(words), slot, first * 4);
    }
  });
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// Makes the tile element by element: a thread has one column and every second
/// row.
void TileEncoder::produceElements() {
  constexpr int64_t kRowStep = kThreads / kTile;
  Value tileColumn = urem(thread, kTile);
  Value column = add(firstColumn, tileColumn);
  Value columnInside = slt(column, arguments.columns);
  Value safeColumn = umin(column, add(arguments.columns, -1));
  ElementPlan plan(kernel.producer);
  SmallVector<Value> initial;
  if (kernel.formsSums)
    initial.push_back(f32(0));
  auto body = [&](Value tileRow, ValueRange carried) {
    SmallVector<Value> sums(carried);
    SmallVector<LoadedElement> operands;
    Value row = add(firstRow, tileRow);
    Value inside = bitAnd(columnInside, slt(row, arguments.rows));
    Value safeRow = umin(row, add(arguments.rows, -1));
    for (auto [tensor, argument] : llvm::zip_equal(kernel.tensors, tensors())) {
      Value pointer = addressPiece(tensor, argument, safeRow, safeColumn);
      operands.push_back(
          getLoaded(*this, loadGlobal(tensor.elementType, pointer)));
    }
    Value made = plan.produce(*this, operands);
    Value bits = kernel.elementType.isF32()
                     ? asBits(made)
                     : asBitsOfPair(*this, made, made, kernel.elementType);
    bits = select(inside, bits, i32(0));
    Value half =
        kernel.elementType.isF32()
            ? Value()
            : Value(arith::TruncIOp::create(*this, getI16Type(), bits));
    storeElement(half ? half : asFloat(bits), tileRow, tileColumn);
    if (kernel.storesProduced)
      when(inside, [&] {
        const MatrixArgument &produced = arguments.produced;
        Value index = add(mul(zext64(row), produced.pitch), zext64(column));
        storeGlobal(half ? half : bits,
                    gep(produced.pointer, index, kernel.elementType));
      });
    if (kernel.formsSums)
      sums[0] = arith::AddFOp::create(
          *this, sums[0],
          half ? extendHalf(*this, bits, 0, kernel.elementType)
               : asFloat(bits));
    return sums;
  };
  SmallVector<Value> sums =
      loop(udiv(thread, kTile), i32(kTile), i32(kRowStep), initial, body);
  if (!kernel.formsSums)
    return;
  // A warp's place for each column, of which two are filled.
  Value slot = add(add(sumsAddress, mul(udiv(thread, kTile), kTile * 4)),
                   mul(tileColumn, 4));
  storeShared(asBits(sums[0]), slot);
  for (int64_t other = kRowStep; other < kWarps; other += kRowStep)
    storeShared(i32(0), slot, other * kTile * 4);
}

//===----------------------------------------------------------------------===//
// The tile
//===----------------------------------------------------------------------===//

/// The tensors that the tile is computed from.
SmallVector<MatrixArgument> TileEncoder::tensors() {
  SmallVector<MatrixArgument> all = {{arguments.input, arguments.pitch}};
  llvm::append_range(all, arguments.others);
  return all;
}

void TileEncoder::produceTile() {
  whenElse(
      eq(getMisalignment(), i64(0)),
      [&] {
        Value isWhole = bitAnd(sle(add(firstRow, kTile), arguments.rows),
                               sle(add(firstColumn, kTile), arguments.columns));
        whenElse(
            isWhole, [&] { producePieces(/*isWhole=*/true); },
            [&] { producePieces(/*isWhole=*/false); });
      },
      [&] { produceElements(); });
}

/// After a barrier: the tile's sums of columns leave, for a kernel that adds up
/// those of all tiles.
void TileEncoder::storeSums() {
  Value column = add(firstColumn, thread);
  Value inside =
      bitAnd(ult(thread, i32(kTile)), bitAnd(slt(column, arguments.columns),
                                             slt(firstRow, arguments.rows)));
  when(inside, [&] {
    Value sum;
    for (int64_t part = 0; part < kWarps; ++part) {
      Value value = loadShared(getF32Type(), add(sumsAddress, mul(thread, 4)),
                               part * kTile * 4);
      sum = sum ? Value(arith::AddFOp::create(*this, sum, value)) : value;
    }
    Value index = add(mulWide(rowTile, arguments.columns), zext64(column));
    storeGlobal(sum, gep(arguments.sums, index, getF32Type()));
  });
}
