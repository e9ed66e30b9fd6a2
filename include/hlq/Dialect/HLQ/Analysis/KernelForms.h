//===- KernelForms.h - Operations as kernels see them -----------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels exist for operations of certain forms: products of two matrices whose
// rows are contiguous along the contracted dimension, and encodings of a matrix
// into such matrices. These functions tell which operations have the form, and
// why others don't.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_ANALYSIS_KERNELFORMS_H
#define HLQ_DIALECT_HLQ_ANALYSIS_KERNELFORMS_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Target/Problems.h"

namespace mlir::hlq {

/// A matrix of codes that an encoding makes of a matrix X [rows, columns].
/// Codes are contiguous along the dimension that is contracted later.
struct CodedMatrix {
  /// Whether codes run along X's rows dimension (dimension 0), so that they are
  /// written transposed, [columns, K]; else along its columns, [rows, K].
  bool transposed = false;
  /// The transform along that dimension: of order 16, or none.
  BasisAttr basis;
  int64_t qmax = 127;
  /// Kernels store codes times 2^shift, and scales divided by it: getCodeShift.
  int64_t shift = 0;
  /// Whether two codes lie in a byte, as kernels take the factor of a product
  /// that gives its rows.
  bool packed = false;
  Rounding rounding = Rounding::Nearest;
  /// The stream of random numbers.
  uint32_t stream = 0;
  ScaleBlock scales;
  /// Whether the one scale is made of a maximum that the caller has.
  bool delayed = false;

  /// How many elements of X, along the codes' dimension, share a scale where
  /// that varies along the codes.
  int64_t getBlockElements() const;
  /// Whether the kernel that makes the codes finds the largest magnitudes too,
  /// in one reading: where a cluster of tiles covers what shares a scale.
  bool findsMaxima() const { return scales.variesAlongCodes(); }
  /// Whether a kernel has to find them before.
  bool needsMaxima() const { return !delayed && !findsMaxima(); }
};

/// The tiles that cover every block of elements that shares a scale of a view
/// which finds its maxima: 1 x 1 where no view does.
TileCluster getTileCluster(ArrayRef<CodedMatrix> views);

/// Why no kernel finds the maxima of views with scales per block together;
/// nothing where one does, or where there are no such views.
std::optional<std::string> explainCluster(ArrayRef<CodedMatrix> views);

/// The result [m, n] of a contraction as the product of [m, k] and [n, k].
struct MatrixProduct {
  /// Whether the rows of the result come from the contraction's rhs.
  bool swapped = false;
  /// Of the factor that gives m, and of the one that gives n.
  ScaleBlock rowScales, columnScales;
  /// Whether nothing is added: the init is known to be zero.
  bool startsFromZero = true;
  /// Sizes, ShapedType::kDynamic where unknown.
  int64_t m, n, k;

  /// How many products are summed up before they are scaled; 0: all of them.
  int64_t getSumCodes() const {
    return hlq::getSumCodes(rowScales, columnScales);
  }
};

/// The form, or failure and the reason why the operation has another.
FailureOr<MatrixProduct> matchMatrixProduct(ContractOp op, std::string &reason);
FailureOr<SmallVector<CodedMatrix>> matchCodedMatrices(EncodeOp op,
                                                       std::string &reason);

/// Whether kernels may make and read codes, which an encoding makes, two in a
/// byte: of at most 4 bits that would be stored in the upper half of it, 128 of
/// them for each tile, and all that they are is the factor of products that
/// gives the rows, without scales by blocks.
bool canPack(OpResult codes);

/// The power of two that kernels multiply codes up to ±qmax by, `length` of
/// which are contracted (ShapedType::kDynamic: unknown): codes of few bits lie
/// in the upper bits of their bytes. There a product of two of them draws less
/// power than in the lower bits, whose sign fills the upper ones, and power is
/// what limits large products (docs/kernels.md). Less than all of the shift
/// that a byte has room for is taken where sums with any other codes might not
/// fit 32 bits.
int64_t getCodeShift(int64_t qmax, int64_t length);

/// The most products of codes as kernels store them that the contraction adds
/// up before it rounds.
int64_t getLongestSum(ContractOp op);

/// Whether the value is the encoded tensor, or its sums: a result of an
/// encoding beside codes and scales.
bool isFloatResult(Value value);

/// Whether the value is what an encoding measured for a delayed view.
bool isMaxima(Value value);

/// The tensor and its dimension that give a dimension of a result its size: the
/// operand of an encoding that a kernel has the form of, or codes that are an
/// argument. The result is a contraction's, both of whose operands' codes are
/// either of the two, or an encoding's, as isFloatResult says.
std::pair<Value, unsigned> getSizeSource(Value result, unsigned dimension);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_ANALYSIS_KERNELFORMS_H
