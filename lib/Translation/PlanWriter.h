//===- PlanWriter.h - The launch plan of a function -------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_TRANSLATION_PLANWRITER_H
#define HLQ_LIB_TRANSLATION_PLANWRITER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::hlq {

/// Writes the launch plan of one host function. What a plan can't say is an
/// error at the operation that says it.
class PlanWriter {
public:
  /// `extents` is null where the sizes of all outputs are static.
  PlanWriter(func::FuncOp host, func::FuncOp workspace, func::FuncOp extents,
             raw_ostream &os)
      : host(host), workspace(workspace), extents(extents), os(os) {}

  LogicalResult write();

private:
  LogicalResult nameOperands();
  LogicalResult writeExtents();
  LogicalResult writeWorkspace();
  LogicalResult writeLaunch();

  /// Begins a section, which numbers its own values.
  void beginSection(StringRef name, func::FuncOp function);

  /// The number of the plan's value that holds an integer or an address,
  /// written where it isn't yet.
  FailureOr<unsigned> evaluate(Value value);
  FailureOr<unsigned> evaluateOperation(Operation *op, Value value);
  unsigned let(const Twine &instruction);
  unsigned constant(int64_t value);
  FailureOr<unsigned> binary(StringRef mnemonic, Operation *op);

  /// The address of a buffer's first element.
  FailureOr<unsigned> evaluateAddress(Value buffer);
  std::string getOperandName(Value buffer);

  LogicalResult writeOperation(Operation &op);
  LogicalResult writeMap(nvgpu::TmaCreateDescriptorOp op,
                         const Twine &condition, StringRef otherwise);
  LogicalResult writeChoice(scf::IfOp op);
  LogicalResult writeLaunch(gpu::LaunchFuncOp op);

  func::FuncOp host, workspace, extents;
  raw_ostream &os;

  /// Names of operands by the number of their argument, and the arguments that
  /// are written to.
  DenseMap<unsigned, std::string> names;
  DenseSet<unsigned> outputs;
  // Of the section that is being written.
  func::FuncOp current;
  DenseMap<Value, unsigned> numbers;
  DenseMap<int64_t, unsigned> constants;
  unsigned next = 0;
  DenseMap<Value, std::string> maps;
  unsigned numMaps = 0;
};

} // namespace mlir::hlq

#endif // HLQ_LIB_TRANSLATION_PLANWRITER_H
