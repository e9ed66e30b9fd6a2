//===- KernelLibrary.cpp - The kernels of a module ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelLibrary.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
using namespace mlir::hlq;

static constexpr StringLiteral kModuleName = "hlq_kernels";

static std::string getTypeName(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return name;
}

/// tensor, row, or rows and codes of a block, 0 for all of them: 1x256.
static std::string getScalesName(const ScaleBlock &scales) {
  if (scales == ScaleBlock())
    return "tensor";
  if (scales.isPerRow())
    return "row";
  return std::to_string(scales.rows) + "x" + std::to_string(scales.codes);
}

/// contract_<tile>_s<stages>_g<raster>_<scales of m, n>_<type>, then whether
/// the left operand is packed, and whether a matrix is added
static std::string getName(const ContractKernel &kernel) {
  std::string name;
  llvm::raw_string_ostream os(name);
  const ContractSchedule &schedule = kernel.schedule;
  os << "contract_" << schedule.tileM << "x" << schedule.tileN << "x"
     << schedule.tileK << "_w" << schedule.consumers << "_s" << schedule.stages
     << "_g" << schedule.raster << "_" << getScalesName(kernel.lhsScales) << "_"
     << getScalesName(kernel.rhsScales) << "_" << getTypeName(kernel.resultType)
     << (kernel.packedLhs ? "_packed" : "")
     << (kernel.accumulate ? "_add" : "");
  return name;
}

/// What makes the matrix, "_by" the functions and choices that it consists of,
/// or else its operations, and a number for everything else of it.
static void appendProducer(llvm::raw_ostream &os, const EncodeKernel &kernel) {
  if (kernel.producer) {
    std::string text;
    llvm::raw_string_ostream body(text);
    llvm::SetVector<StringRef> functions, operations;
    for (Operation &op : kernel.producer->front()) {
      body << op << "\n";
      StringRef name = op.getName().stripDialect();
      if (isa<math::MathDialect>(op.getDialect()) || isa<arith::SelectOp>(op))
        functions.insert(name);
      else if (!isa<arith::ConstantOp, arith::ExtFOp, arith::TruncFOp, YieldOp>(
                   op))
        operations.insert(name);
    }
    for (const ProducerTensor &tensor : kernel.tensors)
      body << tensor.elementType << tensor.broadcastsRows
           << tensor.broadcastsColumns;
    os << "_by";
    for (StringRef name :
         functions.empty() ? operations.getArrayRef() : functions.getArrayRef())
      os << "_" << name;
    os << "_"
       << llvm::format_hex_no_prefix(llvm::xxh3_64bits(text) & 0xFFFFFFFF, 8);
  }
  if (kernel.storesProduced)
    os << "_stored";
  if (kernel.formsSums)
    os << "_sums";
}

/// sum_<type>
static std::string getName(const SumKernel &kernel) {
  return "sum_" + getTypeName(kernel.resultType);
}

/// <encode or maxima>_<type>_b<blocks>, what makes the matrix, then for each
/// view the dimension that codes run along, its transform, scales, largest code
/// (and what it is multiplied by, where that is less than a byte has room for),
/// rounding, and whether two codes lie in a byte.
static std::string getName(const EncodeKernel &kernel) {
  std::string name;
  llvm::raw_string_ostream os(name);
  bool maxima = kernel.mode == EncodeMode::Maxima;
  os << (maxima ? "maxima_" : "encode_") << getTypeName(kernel.elementType)
     << "_b" << kernel.schedule.blocksPerMultiprocessor;
  appendProducer(os, kernel);
  for (const EncodeKernelView &view : kernel.views) {
    os << (view.transposed ? "_columns" : "_rows");
    if (!view.basis)
      os << "_plain";
    else if (view.basis.isFullRank())
      os << "_h" << view.basis.getOrder();
    else
      os << "_p" << view.basis.getOrder() << "r" << view.basis.getRank()
         << (view.basis.getSelection() == SelectionRule::Sequency ? "" : "t");
    os << "_" << (view.delayed ? "delayed" : getScalesName(view.scales));
    if (maxima)
      continue;
    os << "_q" << view.qmax;
    if (view.shift != getCodeShift(view.qmax, ShapedType::kDynamic))
      os << "x" << (1 << view.shift);
    os << "_" << stringifyRounding(view.rounding)
       << (view.packed ? "_packed" : "");
  }
  return name;
}

template <typename Kernel, typename Build>
KernelReference KernelLibrary::find(Kernel &kernel, const std::string &name,
                                    Build build) {
  OpBuilder builder(module.getContext());
  if (!kernels) {
    builder.setInsertionPointToEnd(module.getBody());
    kernels = gpu::GPUModuleOp::create(builder, module.getLoc(), kModuleName);
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    builder.getUnitAttr());
  }
  if (!kernels.lookupSymbol(name)) {
    builder.setInsertionPointToEnd(kernels.getBody());
    kernel.name = name;
    build(builder);
  }
  auto nested = FlatSymbolRefAttr::get(module.getContext(), name);
  return {SymbolRefAttr::get(module.getContext(), kModuleName, {nested}),
          getBlockSize(kernel), getSharedMemoryBytes(kernel)};
}

KernelReference KernelLibrary::get(ContractKernel kernel) {
  return find(kernel, getName(kernel), [&](OpBuilder &builder) {
    buildContractKernel(builder, module.getLoc(), kernel);
  });
}

KernelReference KernelLibrary::get(EncodeKernel kernel) {
  // A pass over the maxima knows nothing of codes.
  if (kernel.mode == EncodeMode::Maxima)
    for (EncodeKernelView &view : kernel.views)
      view.rounding = Rounding::Nearest;
  return find(kernel, getName(kernel), [&](OpBuilder &builder) {
    buildEncodeKernel(builder, module.getLoc(), kernel);
  });
}

KernelReference KernelLibrary::get(SumKernel kernel) {
  return find(kernel, getName(kernel), [&](OpBuilder &builder) {
    buildSumKernel(builder, module.getLoc(), kernel);
  });
}
