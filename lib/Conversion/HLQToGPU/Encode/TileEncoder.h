//===- TileEncoder.h - The code of one tile's encoding ----------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A thread block encodes one tile of the matrix, 128 × 128 elements, for every
// view. The tile is fetched into shared memory once, swizzled: its 16-byte
// piece p of row r lies at piece p xor (r mod 8), so that eight rows of one
// piece, which is what `ldmatrix` reads, lie in different banks.
//
// Each warp makes 16 rows of every view's codes, all the tile's codes of them,
// in portions of 16 codes, gathers them in shared memory of its own and stores
// them: but for the tile's arrival no warp waits for another. A portion is one
// product of fragments: 16 rows by 16 elements of the tile (transposed by
// `ldmatrix` where the view is) times the basis, a constant matrix. The order
// of the matrix's columns is such that a thread's four coefficients of a row
// are neighbours and its four codes one word:
//
//   thread (g, t) = (lane / 4, lane mod 4) has, of each portion, the
//   coefficients 4t … 4t+3 of rows g and g + 8.
//
// With rank 8 a portion is the sum of two products, of two blocks of 16, each
// with a basis that is zero where the other block's coefficients go.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_TILEENCODER_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_TILEENCODER_H

#include "ElementBuilder.h"
#include "EncodeBuilder.h"
#include "EncodeKernel.h"

namespace mlir::hlq {

/// The order of the bases, and the size of fragments.
inline constexpr int64_t kBlock = 16;
/// Rows and columns of a tile, and bytes of one of its rows of 16-bit elements.
inline constexpr int64_t kTile = kEncodeTile;
inline constexpr int64_t kTileRowBytes = kTile * 2;
inline constexpr int64_t kPlaneBytes = kTile * kTileRowBytes;
inline constexpr int64_t kWarps = kEncodeWarps;
inline constexpr int64_t kWarpThreads = 32;
inline constexpr int64_t kThreads = kWarps * kWarpThreads;
inline constexpr int64_t kMaximumBytes = 4;
/// Codes of one row that share a call of the random number generator for each
/// thread, which is four portions.
inline constexpr int64_t kRandomSpan = 64;
inline constexpr int64_t kPortionsPerSpan = kRandomSpan / kBlock;

/// A tile of 16-bit elements lies in one plane; f32 elements are split into
/// three planes of bf16, of which they are the sum.
int64_t getNumPlanes(Type elementType);

/// A view and the places that it has in the kernel.
struct PlannedView {
  EncodeKernelView view;
  /// Coefficients of each block of 16.
  int64_t rank = kBlock;
  /// The view's number, which is also that of its maximum in shared memory.
  int64_t number = 0;
  /// Tiles along the codes that share scales which the kernel finds; 0 where it
  /// is given the maxima.
  int64_t groupTiles = 0;

  bool findsOwnMaxima() const { return groupTiles != 0; }
  bool isDelayed() const { return view.delayed; }
  bool perRow() const { return view.scales.rows == 1; }
  /// Of each row of codes, what a tile has: codes, their bytes, and portions.
  int64_t tileCodes() const { return kTile / kBlock * rank; }
  int64_t tileBytes() const { return tileCodes() / (view.packed ? 2 : 1); }
  int64_t portions() const { return tileCodes() / kBlock; }
  int64_t spans() const { return tileCodes() / kRandomSpan; }
  int64_t blocksPerPortion() const { return kBlock / rank; }
};

struct EncodePlan {
  SmallVector<PlannedView> views;
  EncodeLayout layout{16, {}};
  TileCluster cluster;
  int64_t sharedBytes = 0;

  bool findsMaxima() const {
    return llvm::any_of(
        views, [](const PlannedView &view) { return view.findsOwnMaxima(); });
  }
  bool hasDelayed() const {
    return llvm::any_of(
        views, [](const PlannedView &view) { return view.isDelayed(); });
  }
  /// Where the warps' sums of columns are, at the end.
  int64_t sumsOffset = 0;
};
EncodePlan planEncodeKernel(const EncodeKernel &kernel);

/// The tiles along the codes of a view that a block of scales has.
int64_t getGroupTiles(const EncodeKernelView &view);

/// The parameters that belong to one view; not all kernels have all of them.
struct ViewArguments {
  /// Of a delayed view the previous maximum, and where this one's is gathered.
  Value maxima, measured;
  Value codes, codesPitch, scales, scalesPitch, stream;
};

/// A matrix: its first element, and elements from row to row (i64).
struct MatrixArgument {
  Value pointer, pitch;
};

/// What a thread knows before it quantizes a view.
struct QuantizerState {
  /// The reciprocal scales of the thread's two rows.
  std::array<Value, 2> inverseScales;
  /// The counters of the two rows' first random numbers (i64).
  std::array<Value, 2> counters;
};

class TileEncoder : public EncodeBuilder {
public:
  /// The parameters precede the views' ones in this order.
  struct Arguments {
    Value input, rows, columns, pitch;
    /// Of a kernel that computes its tile.
    SmallVector<MatrixArgument> others;
    MatrixArgument produced;
    Value sums;
    Value seed, seedAddress;
    SmallVector<ViewArguments> views;
    /// What the kernels launched before it made: kWaitsFor….
    Value waits;
  };

  TileEncoder(Location loc, OpBuilder &builder, const EncodeKernel &kernel,
              const EncodePlan &plan, Arguments arguments);

  /// The whole kernel, where the builder stands.
  void build();

private:
  // TileEncoder.cpp
  void locateTile();
  void buildCodes();
  void encodeView(const PlannedView &view, const QuantizerState &state,
                  Value limit = {}, Value *largest = nullptr);
  void storeCodes(const PlannedView &view);
  Value getStagedAddress(const PlannedView &view, Value row, Value piece);

  // TileMaxima.cpp
  std::array<Value, 2> findMaxima(const PlannedView &view);
  Value reduceOverQuad(std::array<Value, 2> maxima);
  Value rowOfLane();
  void buildMaxima();
  void reduceMaxima(const PlannedView &view);
  void publishTensorMaxima();
  Value loadLargestOfWarps(Value slots);

  // TileDelayed.cpp
  void encodeDelayedView(const PlannedView &view, const QuantizerState &state);
  void publishMeasured(const PlannedView &view);
  void publishAllMeasured();

  // ClusterExchange.cpp
  void openExchange();
  void sendMaxima(const PlannedView &view, std::array<Value, 2> maxima);
  Value receiveMaxima(const PlannedView &view);
  Value barrierAddress(const PlannedView &view);
  Value placeInGroup(const PlannedView &view);
  Value getRank(const PlannedView &view, Value place);

  // TileLoad.cpp
  void loadTile();
  void copyWholeTile();
  void copyPartOfTile();
  void loadPiecesOfF32();
  void loadElements();
  void storeElement(Value element, Value row, Value column);
  std::array<Value, 3> splitF32(Value element);

  // TileProduce.cpp
  void produceTile();
  SmallVector<MatrixArgument> tensors();
  Value getMisalignment();
  Value addressPiece(const ProducerTensor &tensor,
                     const MatrixArgument &argument, Value row, Value column);
  SmallVector<LoadedElement> loadPiece(const ProducerTensor &tensor,
                                       Value pointer);
  Value gather(ArrayRef<Value> words);
  void storePiece(ArrayRef<Value> elements, Value inside, Value shared,
                  Value row, Value column, MutableArrayRef<Value> sums);
  void producePieces(bool isWhole);
  void produceElements();
  void storeSums();

  // TileTransform.cpp
  void makeBasis(const PlannedView &view);
  void makeColumnsOfBases();
  std::array<Value, 4> loadFragment(const PlannedView &view, int64_t block,
                                    int64_t plane);
  std::array<std::array<Value, 4>, 2> transformPortion(const PlannedView &view,
                                                       int64_t portion);
  Value getFragmentAddress(const PlannedView &view);

  // TileQuantize.cpp
  Value scaleRow(const PlannedView &view);
  Value loadMaxima(const PlannedView &view);
  Value getScale(const PlannedView &view, Value absmax);
  Value getStoredScale(const PlannedView &view, Value scale);
  std::array<Value, 2> prepareScales(const PlannedView &view, Value absmax);
  std::array<Value, 2> prepareCounters(const PlannedView &view);
  void prepareSeed();
  std::array<Value, 4> drawRandom(const PlannedView &view, Value counter);
  Value quantizeFourStochastic(ArrayRef<Value> coefficients, Value inverseScale,
                               Value random);
  Value shiftFour(Value bytes, int64_t shift);
  Value getStoredCodes(const PlannedView &view, Value codes);
  Value packEight(Value upper, Value lower);
  Value quantizeFour(const PlannedView &view, ArrayRef<Value> coefficients,
                     Value inverseScale, Value random);

  /// Of the code matrix of a view: its rows, the tile's first one, the tile's
  /// number along the codes, and the number of the tile along the rows.
  Value codeRows(const PlannedView &view);
  Value firstCodeRow(const PlannedView &view);
  Value codeTile(const PlannedView &view);

  const EncodeKernel &kernel;
  const EncodePlan &plan;
  Arguments arguments;
  int64_t numPlanes;
  /// What fragments are made of: the input's type, but for f32 bf16.
  Type fragmentType;

  /// Numbers of this thread: lane = 4·group + quad = 8·matrix + matrixRow.
  Value thread, lane, warp, group, quad, matrix, matrixRow;
  /// Numbers of the tile and its first row and column.
  Value rowTile, columnTile, firstRow, firstColumn, tileIsInside;
  /// Addresses in shared memory of the tile and of what follows it.
  Value tileAddress, stagingAddress, sumsAddress;
  /// Of the view at hand: fragments of the basis, for each block of a portion,
  /// half (0: coefficients 4t and 4t+1, 1: the next two) and register.
  SmallVector<Value> basis;
  /// For maxima, of each view.
  SmallVector<std::array<Value, 2>> columnsOfBases;
  /// The seed's two words after each round of the random number generator.
  SmallVector<std::array<Value, 2>> roundKeys;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_ENCODE_TILEENCODER_H
