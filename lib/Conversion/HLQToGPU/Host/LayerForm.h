//===- LayerForm.h - What a layer's function is made of ---------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERFORM_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERFORM_H

#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::hlq {

struct Chip;

/// The largest size of a matrix: sizes are 32-bit in kernels, and so are sizes
/// rounded up to tiles.
inline constexpr int64_t kMaxLayerSize = (int64_t(1) << 31) - 1024;

/// What a function on tensors that kernels can compute is made of.
struct LayerForm {
  SmallVector<EncodeOp> encodes;
  SmallVector<ContractOp> contracts;
  DenseMap<Operation *, SmallVector<CodedMatrix>> matrices;
  DenseMap<Operation *, MatrixProduct> products;
  /// For each contraction the function's result that it is.
  DenseMap<Operation *, unsigned> resultNumbers;
  /// Codes and scales that are results of the function, and which.
  llvm::MapVector<Value, unsigned> keptNumbers;
  /// The arguments that are codes, and those that are scales.
  SetVector<Value> givenCodes, givenScales;

  bool isScales(Value value) const;
  /// For each encoded tensor, and its sums, that are results, the number.
  DenseMap<Value, unsigned> floatNumbers;
  /// And for the maxima of delayed views.
  DenseMap<Value, unsigned> maximaNumbers;
};

/// The form, or an error at what doesn't have it.
FailureOr<LayerForm> analyzeLayer(func::FuncOp function, const Chip &chip);

/// Whether an argument of the type is a seed: a number, or a tensor that holds
/// one.
bool isSeed(Type type);

/// The argument that is the seed, or the constant; null for any other.
Value getSeed(Value seed);

/// The buffer of a tensor of the signature: rows of any pitch at any address.
/// Codes take a byte each.
MemRefType getBufferType(RankedTensorType type);

/// The buffer of scales [groups of rows, blocks of a row]: block by block, as
/// kernels read them.
MemRefType getScalesType(RankedTensorType type);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_LAYERFORM_H
