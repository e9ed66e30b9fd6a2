//===- HostFunctions.h - The functions that launch a layer ------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTFUNCTIONS_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTFUNCTIONS_H

#include "CodesMemory.h"
#include "KernelLibrary.h"
#include "LaunchOrder.h"
#include "LayerForm.h"
#include "hlq/Target/Chips.h"

namespace mlir::hlq {

/// The operands of a host function.
struct HostOperands {
  /// For each tensor of the signature, its buffer.
  DenseMap<Value, Value> buffers;
  DenseMap<Value, std::pair<Value, Value>> seeds;
  SmallVector<Value> results;
  Value workspace;
};

/// The workspace: maxima and delayed scales first, which are zeroed together.
struct WorkspaceLayout {
  DenseMap<Operation *, SmallVector<CodesMemory>> codes;
  /// The sums of each row of tiles, of encodings that form sums.
  DenseMap<Operation *, Value> sums;
  /// Null where there are none.
  Value zeroedBytes;
  Value bytes;
};

/// Makes the host function of a layer, and those that say how much memory it
/// needs and how large its results are. Encodings are in EncodeLowering.cpp,
/// contractions in ContractLowering.cpp.
class LayerLowering {
public:
  LayerLowering(func::FuncOp function, const LayerForm &form, const Chip &chip,
                KernelLibrary &kernels)
      : function(function), chip(chip), kernels(kernels), form(form) {}

  void run();

private:
  SmallVector<Type> getHostTypes();
  func::FuncOp createFunction(StringRef name, TypeRange results);
  HostOperands getOperands(func::FuncOp host);
  WorkspaceLayout createLayout(HostBuilder &builder,
                               const HostOperands &operands);
  void zeroMaxima(HostBuilder &builder, const HostOperands &operands,
                  const WorkspaceLayout &layout);
  void checkSizes(HostBuilder &builder, const HostOperands &operands);
  void createExtents(StringRef name);
  Value getResult(Value result, const HostOperands &operands);
  SmallVector<Value> describeMatrix(HostBuilder &builder, EncodeOp op,
                                    const HostOperands &operands,
                                    const WorkspaceLayout &layout, bool isFirst,
                                    EncodeKernel &kernel);
  void lowerSums(HostBuilder &builder, EncodeOp op,
                 const HostOperands &operands, const WorkspaceLayout &layout);
  int64_t launch(HostBuilder &builder, KernelReference kernel,
                 std::array<Value, 3> grid, ValueRange arguments, bool waits,
                 bool isDependent = true);
  void lowerEncode(HostBuilder &builder, EncodeOp op,
                   const HostOperands &operands, const WorkspaceLayout &layout);
  void lowerContract(HostBuilder &builder, ContractOp op,
                     const HostOperands &operands,
                     const WorkspaceLayout &layout);

  func::FuncOp function;
  const Chip &chip;
  KernelLibrary &kernels;
  const LayerForm &form;
  LaunchOrder order;
  /// The launches that make an encoding's codes.
  DenseMap<Operation *, int64_t> codesLaunches;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_HOSTFUNCTIONS_H
