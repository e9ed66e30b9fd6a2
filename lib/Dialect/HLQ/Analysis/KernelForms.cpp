//===- KernelForms.cpp - Operations as kernels see them -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Analysis/Views.h"

using namespace mlir;
using namespace mlir::hlq;

/// The blocks that the kernels transform.
static constexpr int64_t kKernelOrder = 16;

//===----------------------------------------------------------------------===//
// contract
//===----------------------------------------------------------------------===//

/// One scale for all or one for each row; nullopt otherwise.
static std::optional<ScaleBlock> matchScales(ArrayRef<int64_t> block,
                                             ArrayRef<int64_t> shape) {
  bool known = !ShapedType::isDynamic(shape[1]);
  if (block[1] != 0 && !(known && block[1] >= shape[1]))
    return std::nullopt;
  if (block[0] > 1)
    return std::nullopt;
  return ScaleBlock{block[0], 0};
}

int64_t hlq::getLongestSum(ContractOp op) {
  return op.getSegment().value_or(op.getMaxSegment());
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
  int64_t limit = getLongestSum(op);
  if (!ShapedType::isDynamic(product.k) && product.k > limit)
    return fail("it sums up " + Twine(product.k) +
                " products of codes in segments of " + Twine(limit) +
                ": kernels sum up all at once");
  const std::optional<ScaleBlock> blocks[] = {
      matchScales(op.getLhsBlock(), op.getLhs().getType().getShape()),
      matchScales(op.getRhsBlock(), op.getRhs().getType().getShape())};
  for (auto [operand, scales] : llvm::enumerate(blocks))
    if (!scales)
      return fail("operand " + Twine(operand) +
                  " has scales for parts of its rows: one for all, or one for "
                  "each row, is what kernels take");
  product.rowScales = *blocks[product.swapped ? 1 : 0];
  product.columnScales = *blocks[product.swapped ? 0 : 1];
  product.startsFromZero = isKnownZero(op.getInit());
  return product;
}

//===----------------------------------------------------------------------===//
// encode
//===----------------------------------------------------------------------===//

static bool isTransposed(ViewAttr view) {
  ArrayRef<int64_t> permutation = view.getPermutation();
  return !permutation.empty() && permutation[0] == 1;
}

static FailureOr<CodedMatrix> matchCodedMatrix(ViewAttr view, Type codeType,
                                               std::string &reason) {
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
  matrix.qmax = CodeAttr::getQmax(codeType);
  matrix.rounding = view.getRounding();
  matrix.stream = static_cast<uint32_t>(view.getStream());
  int64_t blockAlong = view.getBlock()[along];
  int64_t blockAcross = view.getBlock()[1 - along];
  if (blockAlong != 0 || (blockAcross != 0 && blockAcross != 1))
    return fail(
        "scales over blocks of " + Twine(blockAcross) + " x " +
        Twine(blockAlong) +
        " codes: one for all, or one for each row, is what kernels make");
  matrix.scales.rows = blockAcross;
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
  SmallVector<CodedMatrix> matrices;
  for (auto [index, view] :
       llvm::enumerate(op.getViews().getAsRange<ViewAttr>())) {
    auto codes = cast<RankedTensorType>(op.getResult(2 * index).getType());
    FailureOr<CodedMatrix> matrix =
        matchCodedMatrix(view, codes.getElementType(), reason);
    if (failed(matrix)) {
      reason = ("view " + Twine(index) + ": " + reason).str();
      return failure();
    }
    matrices.push_back(*matrix);
  }
  return matrices;
}

std::pair<Value, unsigned> hlq::getSizeSource(ContractOp op,
                                              unsigned dimension) {
  AffineExpr loop = op.getResultMap().getResult(dimension);
  bool isRhs = op.getLhsMap().getResult(0) != loop;
  auto codes = cast<OpResult>(isRhs ? op.getRhs() : op.getLhs());
  auto encode = cast<EncodeOp>(codes.getOwner());
  auto view = cast<ViewAttr>(encode.getViews()[codes.getResultNumber() / 2]);
  return {encode.getOperand(), isTransposed(view) ? 1 : 0};
}
