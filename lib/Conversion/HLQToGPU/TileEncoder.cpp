//===- TileEncoder.cpp - The code of one tile's encoding ------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::hlq;

EncodePlan mlir::hlq::planEncodeKernel(const EncodeKernel &kernel) {
  EncodePlan plan;
  SmallVector<int64_t> viewBytes;
  for (const EncodeKernelView &view : kernel.views) {
    PlannedView &planned = plan.views.emplace_back();
    planned.view = view;
    planned.rank = view.basis ? view.basis.getRank() : kBlock;
    planned.number = viewBytes.size();
    viewBytes.push_back(kTile * planned.tileCodes());
  }
  EncodeLayout layout(kernel.elementType.getIntOrFloatBitWidth(), viewBytes);
  plan.stagingBytesOfWarp = layout.warpCodesBytes;
  plan.sharedBytes = kernel.mode == EncodeMode::Maxima ? layout.maximaTotalBytes
                                                       : layout.codesTotalBytes;
  return plan;
}

TileEncoder::TileEncoder(Location loc, OpBuilder &builder,
                         const EncodeKernel &kernel, const EncodePlan &plan,
                         Arguments arguments)
    : EncodeBuilder(loc, builder), kernel(kernel), plan(plan),
      arguments(std::move(arguments)),
      numPlanes(getNumPlanes(kernel.elementType)),
      fragmentType(kernel.elementType.isF32() ? Type(getBF16Type())
                                              : kernel.elementType) {}

void TileEncoder::build() {
  thread = threadIndex();
  lane = urem(thread, 32);
  warp = udiv(thread, 32);
  group = udiv(lane, 4);
  quad = urem(lane, 4);
  matrix = udiv(lane, 8);
  matrixRow = urem(lane, 8);

  rowTile = add(blockIndexX(), mul(gridSizeX(), blockIndexZ()));
  columnTile = blockIndexY();
  firstRow = mul(rowTile, kTile);
  firstColumn = mul(columnTile, kTile);
  tileAddress =
      LLVM::PtrToIntOp::create(*this, getI32Type(), dynamicSharedMemory());
  stagingAddress = add(tileAddress, numPlanes * kPlaneBytes);
  // The grid's last strip of rows may be longer than the matrix.
  when(ult(firstRow, arguments.rows), [&] { buildTile(); });
}

void TileEncoder::buildTile() {
  loadTile();
  if (kernel.mode == EncodeMode::Maxima)
    buildMaxima();
  else
    buildCodes();
}

Value TileEncoder::codeRows(const PlannedView &view) {
  return view.view.transposed ? arguments.columns : arguments.rows;
}

Value TileEncoder::firstCodeRow(const PlannedView &view) {
  return view.view.transposed ? firstColumn : firstRow;
}

Value TileEncoder::codeTile(const PlannedView &view) {
  return view.view.transposed ? rowTile : columnTile;
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

void TileEncoder::buildCodes() {
  // Whatever doesn't need the tile is done while it is on its way.
  if (llvm::any_of(plan.views, [](const PlannedView &view) {
        return view.view.rounding == Rounding::Stochastic;
      }))
    prepareSeed();
  SmallVector<QuantizerState> states;
  for (const PlannedView &view : plan.views)
    states.push_back(prepareQuantizer(view));
  makeBasis(plan.views.front());
  waitForCopies();
  barrier();

  // From here on the warps go their own ways: each gathers and stores the rows
  // of codes that it makes, one view after the other in the same place.
  for (const PlannedView &view : plan.views) {
    if (view.number > 0) {
      makeBasis(view);
      synchronizeWarp();
    }
    encodeView(view, states[view.number]);
    synchronizeWarp();
    storeCodes(view);
  }
}

/// Of a staged row of codes: its pieces of 16 bytes, and how far its number is
/// shifted to swizzle them. Rows of 64 bytes come two to a line of all banks.
static int64_t getStagedPieces(const PlannedView &view) {
  return view.tileCodes() / 16;
}
static int64_t getStagingShift(const PlannedView &view) {
  return view.tileCodes() == kTile ? 0 : 1;
}

/// Where a piece of one of this warp's rows of codes is gathered.
Value TileEncoder::getStagedAddress(const PlannedView &view, Value row,
                                    Value piece) {
  Value swizzle =
      bitAnd(shr(row, getStagingShift(view)), getStagedPieces(view) - 1);
  Value start = add(stagingAddress, mul(warp, plan.stagingBytesOfWarp));
  return add(start,
             add(mul(row, view.tileCodes()), mul(bitXor(piece, swizzle), 16)));
}

/// Makes this warp's codes of a view and gathers them in shared memory.
void TileEncoder::encodeView(const PlannedView &view,
                             const QuantizerState &state) {
  // A store takes four matrices of 8 rows × 16 bytes: of two portions both
  // halves of the rows.
  Value stagedRow = add(mul(bitAnd(matrix, 1), 8), matrixRow);
  Value staged = getStagedAddress(view, stagedRow, /*piece=*/shr(matrix, 1));
  for (int64_t span = 0; span < view.spans(); ++span) {
    std::array<std::array<Value, 4>, 2> random;
    if (view.view.rounding == Rounding::Stochastic)
      for (int64_t row = 0; row < 2; ++row)
        random[row] =
            drawRandom(view, add(state.counters[row], span * /*quads*/ 4));
    SmallVector<Value> words;
    for (int64_t i = 0; i < kPortionsPerSpan; ++i) {
      int64_t portion = span * kPortionsPerSpan + i;
      auto coefficients = transformPortion(view, portion);
      for (int64_t row = 0; row < 2; ++row)
        words.push_back(quantizeFour(view, coefficients[row],
                                     state.inverseScales[row], random[row][i]));
      if (words.size() == 4) {
        storeMatrices(words, bitXor(staged, (portion - 1) * 16));
        words.clear();
      }
    }
  }
}

/// The codes that this warp gathered leave, 16 bytes a thread at a time.
void TileEncoder::storeCodes(const PlannedView &view) {
  const ViewArguments &arguments = this->arguments.views[view.number];
  int64_t pieces = getStagedPieces(view);
  int64_t rowsAtOnce = kWarpThreads / pieces;
  Value row = udiv(lane, pieces), piece = urem(lane, pieces);
  Value staged = getStagedAddress(view, row, piece);
  Value codeRow = add(firstCodeRow(view), add(mul(warp, kBlock), row));
  Value column = add(mul(codeTile(view), view.tileCodes()), mul(piece, 16));
  Value target =
      gep(arguments.codes,
          add(mul(zext64(codeRow), arguments.codesPitch), zext64(column)));
  Value step = mul(arguments.codesPitch, rowsAtOnce);
  Value rowsLeft = sub(codeRows(view), codeRow);
  Type sixteenBytes = VectorType::get(4, getI32Type());
  for (int64_t pass = 0; pass < kBlock / rowsAtOnce; ++pass) {
    if (pass > 0)
      target = gep(target, step);
    int64_t passRow = pass * rowsAtOnce;
    // What these rows' swizzle has more than the first ones'.
    int64_t swizzle = (passRow >> getStagingShift(view)) & (pieces - 1);
    when(slt(i32(passRow), rowsLeft), [&] {
      storeGlobal(loadShared(sixteenBytes, bitXor(staged, swizzle * 16),
                             passRow * view.tileCodes()),
                  target);
    });
  }
}

//===----------------------------------------------------------------------===//
// Maxima
//===----------------------------------------------------------------------===//

void TileEncoder::buildMaxima() {
  makeBasis(plan.views.front());
  waitForCopies();
  barrier();
  for (const PlannedView &view : plan.views) {
    if (view.number > 0)
      makeBasis(view);
    reduceMaxima(view);
  }
  publishTensorMaxima();
}

void TileEncoder::reduceMaxima(const PlannedView &view) {
  std::array<Value, 2> maxima;
  for (int64_t portion = 0; portion < view.portions(); ++portion) {
    auto coefficients = transformPortion(view, portion);
    for (int64_t row = 0; row < 2; ++row)
      for (Value coefficient : coefficients[row]) {
        Value magnitude = absolute(coefficient);
        maxima[row] = maxima[row] ? maximum(maxima[row], magnitude) : magnitude;
      }
  }

  if (!view.view.scales.isPerRow()) {
    // One word for each warp, until all are there.
    Value bits = reduceOverWarp(NVVM::ReduxKind::UMAX,
                                asBits(maximum(maxima[0], maxima[1])));
    Value slot =
        add(stagingAddress, add(mul(warp, 4), view.number * kWarps * 4));
    when(eq(lane, i32(0)), [&] { storeShared(bits, slot); });
    return;
  }

  // Lanes exchange what the other one keeps: then even ones have row g, odd
  // ones row g + 8, and two of them each.
  Value isOdd = eq(bitAnd(lane, 1), i32(1));
  Value kept = select(isOdd, maxima[1], maxima[0]);
  Value given = select(isOdd, maxima[0], maxima[1]);
  kept = maximum(kept, shuffleXor(given, 1));
  kept = maximum(kept, shuffleXor(kept, 2));
  Value row =
      add(add(firstCodeRow(view), mul(warp, kBlock)), add(group, mul(quad, 8)));
  when(bitAnd(ult(quad, i32(2)), ult(row, codeRows(view))), [&] {
    atomicMax(
        gep(arguments.views[view.number].maxima, zext64(row), getI32Type()),
        asBits(kept));
  });
}

void TileEncoder::publishTensorMaxima() {
  SmallVector<const PlannedView *> views;
  for (const PlannedView &view : plan.views)
    if (!view.view.scales.isPerRow())
      views.push_back(&view);
  if (views.empty())
    return;
  barrier();
  // A warp for each view, as far as there are warps.
  for (auto [i, view] : llvm::enumerate(views))
    when(eq(thread, i32(i % kWarps * 32)), [&, view = view] {
      Value bits;
      Type four = VectorType::get(4, getI32Type());
      for (int64_t part = 0; part < kWarps; part += 4) {
        Value words = loadShared(four, stagingAddress,
                                 (view->number * kWarps + part) * 4);
        for (int64_t j = 0; j < 4; ++j) {
          Value word = LLVM::ExtractElementOp::create(*this, words, i32(j));
          bits = bits ? Value(arith::MaxUIOp::create(*this, bits, word)) : word;
        }
      }
      atomicMax(arguments.views[view->number].maxima, bits);
    });
}
