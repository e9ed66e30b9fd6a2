//===- KernelForms.cpp - Operations as kernels see them -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Analysis/Elementwise.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"
#include "hlq/Support/Quantizer.h"

using namespace mlir;
using namespace mlir::hlq;

/// The blocks that the kernels transform.
static constexpr int64_t kKernelOrder = 16;

// Scales per block: what the kernels can do is said here, and how many tiles can
// find them together in Target/Problems.h.

/// Rows and columns of a tile that an encoding's thread block reads.
static constexpr int64_t kTile = 128;
/// The fewest products that a contraction sums up before it scales them, and
/// what their number is a multiple of: codes of a stage.
static constexpr int64_t kSmallestSum = 256, kStage = 128;

//===----------------------------------------------------------------------===//
// contract
//===----------------------------------------------------------------------===//

/// Why kernels can't take or make such scales; nothing where they can.
static std::optional<std::string> explainScales(const ScaleBlock &scales) {
  if (!scales.variesAlongCodes()) {
    if (scales.rows <= 1)
      return std::nullopt;
    return ("a scale for " + Twine(scales.rows) +
            " rows: one for all, or one for each row, is what kernels take")
        .str();
  }
  if (scales.rows != 1 && scales.rows != kTile)
    return ("a scale for " +
            (scales.rows == 0 ? "all" : std::to_string(scales.rows)) +
            " rows and " + Twine(scales.codes) +
            " codes: of blocks along the codes, 1 or " + Twine(kTile) +
            " rows share a scale in kernels")
        .str();
  return std::nullopt;
}

int64_t hlq::getCodeShift(int64_t qmax, int64_t length) {
  constexpr int64_t kLargestCode = 127;
  int64_t shift = llvm::Log2_64(kLargestCode / qmax);
  if (ShapedType::isDynamic(length))
    return shift;
  while (shift > 0 &&
         maxAccumulationLength(qmax << shift, kLargestCode) < length)
    --shift;
  return shift;
}

int64_t hlq::getLongestSum(ContractOp op) {
  auto getLargest = [](Value codes) {
    auto type = cast<RankedTensorType>(codes.getType());
    int64_t qmax = CodeAttr::getQmax(type.getElementType());
    return qmax << getCodeShift(qmax, type.getShape().back());
  };
  int64_t limit =
      maxAccumulationLength(getLargest(op.getLhs()), getLargest(op.getRhs()));
  if (std::optional<int64_t> segment = op.getSegment())
    return std::min(limit, static_cast<int64_t>(*segment));
  return limit;
}

FailureOr<MatrixProduct> hlq::matchMatrixProduct(ContractOp op,
                                                 std::string &reason) {
  auto fail = [&](const Twine &text) {
    reason = text.str();
    return failure();
  };
  AffineMap maps[] = {op.getLhsMap(), op.getRhsMap(), op.getResultMap()};
  if (op.getNumLoops() != 3 || llvm::any_of(maps, [](AffineMap map) {
        return map.getNumResults() != 2 || !map.isProjectedPermutation();
      }))
    return fail("it contracts other than two matrices into one (" +
                Twine(op.getNumLoops()) + " loops)");
  unsigned contracted = op.getContractedLoops().front();
  for (unsigned operand : {0u, 1u})
    if (maps[operand].getDimPosition(1) != contracted)
      return fail("operand " + Twine(operand) +
                  "'s contracted dimension is not the innermost: "
                  "hlq-fuse-encodings makes it so");
  MatrixProduct product;
  product.swapped = maps[0].getDimPosition(0) != maps[2].getDimPosition(0);
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  product.m = sizes[maps[2].getDimPosition(0)];
  product.n = sizes[maps[2].getDimPosition(1)];
  product.k = sizes[contracted];
  const ScaleBlock scales[] = {{op.getLhsBlock()[0], op.getLhsBlock()[1]},
                               {op.getRhsBlock()[0], op.getRhsBlock()[1]}};
  for (auto [operand, block] : llvm::enumerate(scales))
    if (std::optional<std::string> why = explainScales(block))
      return fail("operand " + Twine(operand) + " has " + *why);
  product.rowScales = scales[product.swapped ? 1 : 0];
  product.columnScales = scales[product.swapped ? 0 : 1];
  int64_t sum = product.getSumCodes();
  if (sum != 0 && (sum < kSmallestSum || sum % kStage != 0))
    return fail("its scales cover " + Twine(sum) +
                " codes of a row: kernels take multiples of " + Twine(kStage) +
                " from " + Twine(kSmallestSum) + " on");
  int64_t limit = getLongestSum(op);
  int64_t longest = sum == 0 ? product.k : sum;
  if (!ShapedType::isDynamic(longest) && longest > limit)
    return fail("it sums up " + Twine(longest) +
                " products of codes in segments of " + Twine(limit) +
                ": kernels sum up all at once");
  product.startsFromZero = isKnownZero(op.getInit());
  return product;
}

//===----------------------------------------------------------------------===//
// encode
//===----------------------------------------------------------------------===//

int64_t CodedMatrix::getBlockElements() const {
  return basis ? scales.codes * basis.getOrder() / basis.getRank()
               : scales.codes;
}

TileCluster hlq::getTileCluster(ArrayRef<CodedMatrix> views) {
  TileCluster cluster;
  for (const CodedMatrix &view : views)
    if (view.findsMaxima())
      cluster.cover(view.getBlockElements(), view.transposed);
  return cluster;
}

static bool isTransposed(ViewAttr view) {
  ArrayRef<int64_t> permutation = view.getPermutation();
  return !permutation.empty() && permutation[0] == 1;
}

/// Why an encoding's kernel can't make such scales; nothing where it can.
static std::optional<std::string> explainScales(const CodedMatrix &matrix) {
  const ScaleBlock &scales = matrix.scales;
  if (auto why = explainScales(scales))
    return why;
  int64_t elements = matrix.getBlockElements();
  if (matrix.findsMaxima() && elements % kTile != 0)
    return ("a scale for " + Twine(scales.codes) + " codes, of " +
            Twine(elements) + " elements: kernels take multiples of " +
            Twine(kTile) + " elements")
        .str();
  return std::nullopt;
}

std::optional<std::string> hlq::explainCluster(ArrayRef<CodedMatrix> views) {
  for (const CodedMatrix &view : views)
    if (auto why = explainScales(view))
      return why;
  TileCluster cluster = getTileCluster(views);
  if (cluster.size() > kLargestCluster)
    return ("its scales cover blocks of " + Twine(cluster.rows * kTile) +
            " x " + Twine(cluster.columns * kTile) +
            " elements: kernels find the maxima of " + Twine(kLargestCluster) +
            " tiles of " + Twine(kTile) + " x " + Twine(kTile) + " together")
        .str();
  for (const CodedMatrix &view : views) {
    int64_t all = (view.transposed ? cluster.rows : cluster.columns) * kTile;
    if (view.findsMaxima() && all % view.getBlockElements() != 0)
      return ("it has scales for " + Twine(view.getBlockElements()) +
              " and for " + Twine(all) +
              " elements along one dimension: kernels take multiples of one "
              "another")
          .str();
  }
  return std::nullopt;
}

static FailureOr<CodedMatrix>
matchCodedMatrix(ViewAttr view, RankedTensorType codes, std::string &reason) {
  auto fail = [&](const Twine &text) {
    reason = text.str();
    return failure();
  };
  CodedMatrix matrix;
  matrix.transposed = isTransposed(view);
  int64_t along = matrix.transposed ? 0 : 1;
  if (BasisAttr basis = view.getBasis()) {
    if (*view.getAlong() != along)
      return fail("its codes run along dimension " + Twine(along) +
                  ", its transform along " + Twine(*view.getAlong()));
    if (basis.getOrder() != kKernelOrder ||
        (basis.getRank() != kKernelOrder &&
         basis.getRank() != kKernelOrder / 2))
      return fail("a basis of order " + Twine(basis.getOrder()) + " and rank " +
                  Twine(basis.getRank()) +
                  ": kernels transform blocks of 16 and keep 16 or 8 vectors");
    matrix.basis = basis;
  }
  matrix.qmax = CodeAttr::getQmax(codes.getElementType());
  matrix.shift = getCodeShift(matrix.qmax, codes.getShape().back());
  matrix.rounding = view.getRounding();
  matrix.stream = static_cast<uint32_t>(view.getStream());
  matrix.scales = {view.getBlock()[1 - along], view.getBlock()[along]};
  matrix.delayed = view.getDelayed();
  if (std::optional<std::string> why = explainScales(matrix))
    return fail(*why);
  return matrix;
}

FailureOr<SmallVector<CodedMatrix>>
hlq::matchCodedMatrices(EncodeOp op, std::string &reason) {
  RankedTensorType type = op.getOperand().getType();
  if (type.getRank() != 2) {
    reason = ("its operand has " + Twine(type.getRank()) +
              " dimensions: kernels encode matrices")
                 .str();
    return failure();
  }
  for (Operation &inner : op.getProducer().getOps())
    if (!isa<YieldOp>(inner) && !isProducerOperation(&inner)) {
      reason =
          ("its region has '" + inner.getName().getStringRef() + "' of type ")
              .str();
      llvm::raw_string_ostream(reason)
          << inner.getResult(0).getType()
          << ", which kernels have no instructions for";
      return failure();
    }
  SmallVector<CodedMatrix> matrices;
  for (auto [index, view] :
       llvm::enumerate(op.getViews().getAsRange<ViewAttr>())) {
    auto codes = cast<RankedTensorType>(op.getResult(2 * index).getType());
    FailureOr<CodedMatrix> matrix = matchCodedMatrix(view, codes, reason);
    if (failed(matrix)) {
      reason = ("view " + Twine(index) + ": " + reason).str();
      return failure();
    }
    matrices.push_back(*matrix);
  }
  if (auto why = explainCluster(matrices)) {
    reason = *why;
    return failure();
  }
  return matrices;
}

bool hlq::isFloatResult(Value value) {
  auto encode = value.getDefiningOp<EncodeOp>();
  return encode && (value == encode.getProduced() || value == encode.getSums());
}

bool hlq::isMaxima(Value value) {
  auto encode = value.getDefiningOp<EncodeOp>();
  return encode && llvm::is_contained(encode.getMaxima(), value);
}

std::pair<Value, unsigned> hlq::getSizeSource(Value result,
                                              unsigned dimension) {
  if (auto encode = result.getDefiningOp<EncodeOp>())
    return {encode.getOperand(), dimension};
  auto op = result.getDefiningOp<ContractOp>();
  AffineExpr loop = op.getResultMap().getResult(dimension);
  bool isRhs = op.getLhsMap().getResult(0) != loop;
  Value factor = isRhs ? op.getRhs() : op.getLhs();
  auto codes = dyn_cast<OpResult>(factor);
  if (!codes)
    return {factor, 0};
  auto encode = cast<EncodeOp>(codes.getOwner());
  auto view = cast<ViewAttr>(encode.getViews()[codes.getResultNumber() / 2]);
  return {encode.getOperand(), isTransposed(view) ? 1 : 0};
}

bool hlq::canPack(OpResult codes) {
  constexpr int64_t kHalf = 4, kLargestOfHalf = 7;
  std::string reason;
  auto isRowFactor = [&](OpOperand &use) {
    auto contract = dyn_cast<ContractOp>(use.getOwner());
    if (!contract)
      return false;
    // Warpgroups that scale blocks take turns; who has none can't fill its
    // registers, which made products 4 to 12 % slower.
    FailureOr<MatrixProduct> product = matchMatrixProduct(contract, reason);
    return succeeded(product) && product->getSumCodes() == 0 &&
           &use == (product->swapped ? &contract.getRhsMutable()
                                     : &contract.getLhsMutable());
  };
  auto encode = dyn_cast<EncodeOp>(codes.getOwner());
  if (!encode || codes.use_empty() ||
      !llvm::all_of(codes.getUses(), isRowFactor))
    return false;
  FailureOr<SmallVector<CodedMatrix>> matrices =
      matchCodedMatrices(encode, reason);
  if (failed(matrices))
    return false;
  const CodedMatrix &matrix = (*matrices)[codes.getResultNumber() / 2];
  return matrix.shift == kHalf && matrix.qmax <= kLargestOfHalf &&
         (!matrix.basis || matrix.basis.isFullRank());
}
