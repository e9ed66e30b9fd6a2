//===- TileTransform.cpp - A basis as a constant matrix -------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The transform of 16 elements is a product with ±1/4, whose fragments are read
// from a constant table once per view and thread; without a basis the matrix is
// the identity.
//
//===----------------------------------------------------------------------===//

#include "TileEncoder.h"
#include "hlq/Support/Hadamard.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/APFloat.h"

using namespace mlir;
using namespace mlir::hlq;

/// The basis [rank, 16], of which a coefficient's row is multiplied with a
/// block; the identity where there is none.
static SmallVector<double> getBasisMatrix(BasisAttr basis) {
  if (basis) {
    SmallVector<double> matrix;
    for (int64_t row : basis.getRows())
      for (int64_t column = 0; column < kBlock; ++column)
        matrix.push_back(hadamardSign(row, column) / 4.0);
    return matrix;
  }
  SmallVector<double> identity(kBlock * kBlock, 0.0);
  for (int64_t i = 0; i < kBlock; ++i)
    identity[i * kBlock + i] = 1.0;
  return identity;
}

/// The bits of a value in f16 or bf16, which it is representable in.
static uint32_t getBits(double value, Type type) {
  llvm::APFloat number(value);
  bool losesInfo = false;
  number.convert(cast<FloatType>(type).getFloatSemantics(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return number.bitcastToAPInt().getZExtValue();
}

/// Registers of the constant matrix that a thread holds: two halves of eight
/// coefficients with two registers each, for every block of a portion.
static int64_t getNumBasisRegisters(const PlannedView &view) {
  return 4 * view.blocksPerPortion();
}

/// For each lane its registers in the order (block, half, register). Register
/// f of lane (g, t) holds, for the half's column g, elements 8f + 2t and
/// 8f + 2t + 1; columns 2t and 2t + 1 of the product are what lane t gets of
/// each half, hence this order of coefficients.
static SmallVector<int32_t> getBasisTable(const PlannedView &view, Type type) {
  SmallVector<double> matrix = getBasisMatrix(view.view.basis);
  SmallVector<int32_t> table;
  for (int64_t lane = 0; lane < 32; ++lane) {
    int64_t group = lane / 4, quad = lane % 4;
    for (int64_t block = 0; block < view.blocksPerPortion(); ++block)
      for (int64_t half = 0; half < 2; ++half)
        for (int64_t reg = 0; reg < 2; ++reg) {
          int64_t coefficient = group / 2 * 4 + half * 2 + group % 2;
          uint32_t word = 0;
          for (int64_t i = 0; i < 2; ++i) {
            int64_t element = 8 * reg + 2 * quad + i;
            if (coefficient / view.rank == block)
              word |=
                  getBits(matrix[coefficient % view.rank * kBlock + element],
                          type)
                  << (16 * i);
          }
          table.push_back(static_cast<int32_t>(word));
        }
  }
  return table;
}

/// A constant in global memory, named after what it holds, so that kernels of
/// one module share it. (Not in constant memory, where lanes that read
/// different places take turns.)
static LLVM::GlobalOp getOrCreateTable(EncodeBuilder &b, StringRef name,
                                       ArrayRef<int32_t> table) {
  Operation *module =
      b.getInsertionBlock()->getParentOp()->getParentOfType<gpu::GPUModuleOp>();
  if (Operation *existing = SymbolTable::lookupSymbolIn(module, name))
    return cast<LLVM::GlobalOp>(existing);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(&module->getRegion(0).front());
  auto value = DenseElementsAttr::get(
      RankedTensorType::get(table.size(), b.getI32Type()), table);
  return LLVM::GlobalOp::create(
      b, LLVM::LLVMArrayType::get(b.getI32Type(), table.size()),
      /*isConstant=*/true, LLVM::Linkage::Internal, name, value,
      /*alignment=*/16, /*addrSpace=*/1);
}

static std::string getTableName(const PlannedView &view, Type type) {
  std::string name = "basis_" + (type.isF16() ? std::string("f16_") : "bf16_");
  if (!view.view.basis)
    return name + "identity";
  return name + stringifySelectionRule(view.view.basis.getSelection()).str() +
         "_" + std::to_string(view.rank);
}

void TileEncoder::loadBasis(const PlannedView &view) {
  LLVM::GlobalOp table =
      getOrCreateTable(*this, getTableName(view, fragmentType),
                       getBasisTable(view, fragmentType));
  Value pointer = LLVM::AddressOfOp::create(*this, table);
  int64_t numRegisters = getNumBasisRegisters(view);
  pointer = gep(pointer, zext64(mul(lane, numRegisters * 4)));
  Type four = VectorType::get(4, getI32Type());
  basis.clear();
  for (int64_t i = 0; i < numRegisters; i += 4) {
    Value words = loadGlobal(four, gep(pointer, i * 4), /*alignment=*/16);
    for (int64_t j = 0; j < 4; ++j)
      basis.push_back(LLVM::ExtractElementOp::create(*this, words, i32(j)));
  }
}

/// Where this lane's row of the fragment of block 0 lies. The four matrices of
/// a fragment [row, element] of 16 × 16 are (0, 0), (8, 0), (0, 8), (8, 8) in
/// this order; a transposed view's rows are the tile's columns.
Value TileEncoder::getFragmentAddress(const PlannedView &view) {
  Value low = bitAnd(matrix, 1), high = shr(matrix, 1);
  Value row, piece;
  if (view.view.transposed) {
    row = add(mul(high, 8), matrixRow);
    piece = add(mul(warp, 2), low);
  } else {
    row = add(mul(warp, kBlock), add(mul(low, 8), matrixRow));
    piece = high;
  }
  return add(tileAddress,
             add(mul(row, kTileRowBytes), mul(bitXor(piece, matrixRow), 16)));
}

/// Four coefficients of each of the thread's two rows.
std::array<std::array<Value, 4>, 2>
TileEncoder::transformPortion(const PlannedView &view, int64_t portion) {
  Value address = getFragmentAddress(view);
  SmallVector<std::array<Value, 4>> halves(2, {f32(0), f32(0), f32(0), f32(0)});
  for (int64_t i = 0; i < view.blocksPerPortion(); ++i) {
    int64_t block = portion * view.blocksPerPortion() + i;
    // A step along the tile's rows leaves the swizzle alone; one along its
    // columns, by two pieces of 16 bytes, goes through it.
    Value blockAddress =
        view.view.transposed ? address : bitXor(address, block * 2 * 16);
    int64_t blockOffset =
        view.view.transposed ? block * kBlock * kTileRowBytes : 0;
    // From low to high, so that small parts are not lost.
    for (int64_t plane = numPlanes - 1; plane >= 0; --plane) {
      std::array<Value, 4> fragment =
          loadMatrices(blockAddress, blockOffset + plane * kPlaneBytes,
                       view.view.transposed);
      for (int64_t half = 0; half < 2; ++half)
        halves[half] = multiply(
            fragmentType, fragment,
            ArrayRef<Value>(basis).slice(4 * i + 2 * half, 2), halves[half]);
    }
  }
  std::array<std::array<Value, 4>, 2> rows;
  for (int64_t row = 0; row < 2; ++row)
    rows[row] = {halves[0][2 * row], halves[0][2 * row + 1], halves[1][2 * row],
                 halves[1][2 * row + 1]};
  return rows;
}
