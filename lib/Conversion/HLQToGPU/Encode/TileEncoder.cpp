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
  SmallVector<int64_t> viewBytes, viewMaxima;
  for (const EncodeKernelView &view : kernel.views) {
    PlannedView &planned = plan.views.emplace_back();
    planned.view = view;
    planned.rank = view.basis ? view.basis.getRank() : kBlock;
    planned.number = viewBytes.size();
    if (kernel.mode == EncodeMode::Codes && view.findsMaxima())
      planned.groupTiles = getGroupTiles(view);
    viewBytes.push_back(kTile * planned.tileBytes());
    viewMaxima.push_back(planned.isDelayed()
                             ? kWarps
                             : planned.groupTiles *
                                   (planned.perRow() ? kTile : kWarps));
  }
  plan.layout = EncodeLayout(kernel.elementType.getIntOrFloatBitWidth(),
                             viewBytes, viewMaxima);
  plan.cluster = getCluster(kernel);
  plan.sharedBytes = kernel.mode == EncodeMode::Maxima
                         ? plan.layout.maximaTotalBytes
                         : plan.layout.codesTotalBytes;
  if (kernel.formsSums) {
    plan.sumsOffset = llvm::alignTo(plan.sharedBytes, 16);
    plan.sharedBytes = plan.sumsOffset + kWarps * kTile * sizeof(float);
  }
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

  locateTile();
  tileAddress =
      LLVM::PtrToIntOp::create(*this, getI32Type(), dynamicSharedMemory());
  stagingAddress = add(tileAddress, numPlanes * kPlaneBytes);
  sumsAddress = add(tileAddress, plan.sumsOffset);
  tileIsInside = bitAnd(ult(firstRow, arguments.rows),
                        ult(firstColumn, arguments.columns));
  if (kernel.mode == EncodeMode::Codes)
    when(eq(arguments.waits, i32(kWaitsForMatrix)),
         [&] { waitForEarlierKernel(); });
  if (plan.findsMaxima()) {
    // Tiles beyond the matrix, whose elements are zero, take part.
    openExchange();
    loadTile();
    buildCodes();
    return;
  }
  // The grid's last strip of rows may be longer than the matrix.
  when(ult(firstRow, arguments.rows), [&] {
    loadTile();
    if (kernel.mode == EncodeMode::Maxima)
      buildMaxima();
    else
      buildCodes();
  });
}

/// Tiles of a strip of rows are walked column by column before the next strip.
/// Behind a pass over the maxima codes are made in the reverse order: of what
/// that pass read last some is still in the L2.
void TileEncoder::locateTile() {
  Value x = blockIndexX(), y = blockIndexY(), z = blockIndexZ();
  bool followsMaxima = llvm::any_of(
      kernel.views, [](const CodedMatrix &view) { return view.needsMaxima(); });
  if (kernel.mode == EncodeMode::Codes && followsMaxima &&
      !plan.findsMaxima()) {
    auto mirror = [&](Value size, Value index) {
      return sub(add(size, -1), index);
    };
    x = mirror(gridSizeX(), x);
    y = mirror(gridSizeY(), y);
    z = mirror(gridSizeZ(), z);
  }
  rowTile = add(x, mul(gridSizeX(), z));
  columnTile = y;
  firstRow = mul(rowTile, kTile);
  firstColumn = mul(columnTile, kTile);
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
  when(ne(arguments.waits, i32(0)), [&] { waitForEarlierKernel(); });
  letNextKernelBegin();
  SmallVector<QuantizerState> states;
  for (const PlannedView &view : plan.views) {
    QuantizerState &state = states.emplace_back();
    if (!view.findsOwnMaxima())
      state.inverseScales = prepareScales(view, loadMaxima(view));
    if (view.view.rounding == Rounding::Stochastic)
      state.counters = prepareCounters(view);
  }
  makeColumnsOfBases();
  waitForCopies();
  barrier();
  if (kernel.formsSums)
    storeSums();

  // From here on the warps go their own ways: each finds its maxima, and
  // gathers and stores the rows of codes that it makes, one view after the
  // other in the same place.
  if (plan.findsMaxima())
    waitForCluster();
  for (const PlannedView &view : plan.views)
    if (view.findsOwnMaxima())
      sendMaxima(view, findMaxima(view));
  for (const PlannedView &view : plan.views) {
    QuantizerState &state = states[view.number];
    if (view.findsOwnMaxima())
      state.inverseScales = prepareScales(view, receiveMaxima(view));
    makeBasis(view);
    auto encode = [&] {
      if (view.number > 0)
        synchronizeWarp();
      if (view.isDelayed())
        encodeDelayedView(view, state);
      else
        encodeView(view, state);
      synchronizeWarp();
      storeCodes(view);
    };
    if (plan.findsMaxima())
      when(tileIsInside, encode);
    else
      encode();
  }
  if (plan.hasDelayed())
    publishAllMeasured();
  // Whoever waits for this kernel relies on all that were launched before.
  waitForEarlierKernel();
}

/// Of a staged row of codes: its pieces of 16 bytes, and how far its number is
/// shifted to swizzle them. Rows of 64 bytes come two to a line of all banks.
static int64_t getStagedPieces(const PlannedView &view) {
  return view.tileBytes() / 16;
}
static int64_t getStagingShift(const PlannedView &view) {
  return view.tileBytes() == kTile ? 0 : 1;
}

/// Where a piece of one of this warp's rows of codes is gathered.
Value TileEncoder::getStagedAddress(const PlannedView &view, Value row,
                                    Value piece) {
  Value swizzle =
      bitAnd(shr(row, getStagingShift(view)), getStagedPieces(view) - 1);
  Value start = add(stagingAddress, mul(warp, plan.layout.warpCodesBytes));
  return add(start,
             add(mul(row, view.tileBytes()), mul(bitXor(piece, swizzle), 16)));
}

/// Makes this warp's codes of a view and gathers them in shared memory; of
/// coefficients no larger than `limit`, if there is one. The thread's `largest`
/// magnitude, if it is asked for.
void TileEncoder::encodeView(const PlannedView &view,
                             const QuantizerState &state, Value limit,
                             Value *largest) {
  // A store takes four matrices of 8 rows × 16 bytes: of two pieces both halves
  // of the rows. A piece is a portion, or two that are packed.
  Value stagedRow = add(mul(bitAnd(matrix, 1), 8), matrixRow);
  Value staged = getStagedAddress(view, stagedRow, /*piece=*/shr(matrix, 1));
  SmallVector<Value> words, upper;
  int64_t pieces = 0;
  auto stage = [&] {
    if (words.size() < 4)
      return;
    storeMatrices(words, bitXor(staged, pieces * 16));
    pieces += 2;
    words.clear();
  };
  for (int64_t span = 0; span < view.spans(); ++span) {
    std::array<std::array<Value, 4>, 2> random;
    if (view.view.rounding == Rounding::Stochastic)
      for (int64_t row = 0; row < 2; ++row)
        random[row] =
            drawRandom(view, add(state.counters[row], span * /*quads*/ 4));
    for (int64_t i = 0; i < kPortionsPerSpan; ++i) {
      int64_t portion = span * kPortionsPerSpan + i;
      auto coefficients = transformPortion(view, portion);
      for (std::array<Value, 4> &values : coefficients)
        for (Value &value : values) {
          if (largest)
            *largest =
                *largest ? maximum(*largest, absolute(value)) : absolute(value);
          if (limit)
            value = clamp(value, limit);
        }
      SmallVector<Value, 2> codes;
      for (int64_t row = 0; row < 2; ++row)
        codes.push_back(quantizeFour(view, coefficients[row],
                                     state.inverseScales[row], random[row][i]));
      if (!view.view.packed) {
        for (Value code : codes)
          words.push_back(getStoredCodes(view, code));
      } else if (i % 2 == 0) {
        upper.assign(codes.begin(), codes.end());
      } else {
        for (auto [first, second] : llvm::zip_equal(upper, codes))
          words.push_back(packEight(first, second));
      }
      stage();
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
  Value column = add(mul(codeTile(view), view.tileBytes()), mul(piece, 16));
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
                             passRow * view.tileBytes()),
                  target);
    });
  }
}
