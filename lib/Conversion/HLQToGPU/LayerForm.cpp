//===- LayerForm.cpp - What a layer's function is made of -----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayerForm.h"

#include "LayerLowering.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "hlq/Target/Chips.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

bool hlq::isLayer(func::FuncOp function) {
  if (function.isExternal() || !function.getBody().hasOneBlock())
    return false;
  bool scheduled = false;
  for (Operation &op : function.getBody().front()) {
    if (isa<EncodeOp, ContractOp>(op)) {
      if (!op.hasAttr(HLQDialect::kScheduleAttr))
        return false;
      scheduled = true;
      continue;
    }
    if (!isa<arith::ConstantOp, tensor::EmptyOp, tensor::DimOp, linalg::FillOp,
             tensor::ExtractOp, func::ReturnOp>(op))
      return false;
  }
  return scheduled;
}

bool hlq::isSeed(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return type.isInteger(64) || (tensor && tensor.getRank() == 0 &&
                                tensor.getElementType().isInteger(64));
}

Value hlq::getSeed(Value seed) {
  if (auto extract = seed.getDefiningOp<tensor::ExtractOp>())
    seed = extract.getTensor();
  if (isa<BlockArgument>(seed) ? isSeed(seed.getType())
                               : matchPattern(seed, m_Constant()))
    return seed;
  return {};
}

MemRefType hlq::getBufferType(RankedTensorType type) {
  constexpr int64_t dynamic = ShapedType::kDynamic;
  MLIRContext *context = type.getContext();
  SmallVector<int64_t> strides;
  if (type.getRank() == 2)
    strides = {dynamic, 1};
  return MemRefType::get(type.getShape(), type.getElementType(),
                         StridedLayoutAttr::get(context, dynamic, strides));
}

/// Everything is refused before anything is made.
FailureOr<LayerForm> hlq::analyzeLayer(func::FuncOp function,
                                       const Chip &chip) {
  LayerForm form;
  std::string reason;
  for (Type type : function.getArgumentTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!isSeed(type) && !(tensor && tensor.getRank() == 2))
      return function.emitError()
             << "argument of type " << type
             << " of a GPU function: a matrix or a seed is expected";
    if (tensor && llvm::any_of(tensor.getShape(), [](int64_t size) {
          return !ShapedType::isDynamic(size) &&
                 (size < 1 || size > kMaxLayerSize);
        }))
      return function.emitError() << "argument of type " << type
                                  << " of a GPU function: sizes from 1 to "
                                  << kMaxLayerSize << " are expected";
  }
  for (Operation &op : function.getBody().front()) {
    if (auto encode = dyn_cast<EncodeOp>(op)) {
      if (!isa<BlockArgument>(encode.getOperand()))
        return encode.emitOpError("on the GPU encodes an argument of its "
                                  "function");
      if (Value seed = encode.getSeed(); seed && !getSeed(seed))
        return encode.emitOpError("on the GPU has a seed that is a constant or "
                                  "an argument of its function");
      auto forms = matchCodedMatrices(encode, reason);
      if (failed(forms) || failed(selectSchedule(encode, chip, reason)))
        return encode.emitOpError("has no kernel: ") << reason;
      form.encodes.push_back(encode);
      form.matrices[encode] = *forms;
    } else if (auto contract = dyn_cast<ContractOp>(op)) {
      auto product = matchMatrixProduct(contract, reason);
      if (failed(product) || failed(selectSchedule(contract, chip, reason)))
        return contract.emitOpError("has no kernel: ") << reason;
      for (Value codes : {contract.getLhs(), contract.getRhs()})
        if (!codes.getDefiningOp<EncodeOp>())
          return contract.emitOpError("on the GPU contracts codes of "
                                      "encodings in its function");
      if (!product->startsFromZero && !isa<BlockArgument>(contract.getInit()))
        return contract.emitOpError(
            "on the GPU begins with zero or with an argument of its function");
      form.contracts.push_back(contract);
      form.products[contract] = *product;
    }
  }
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  for (OpOperand &operand : terminator->getOpOperands()) {
    auto contract = operand.get().getDefiningOp<ContractOp>();
    if (!contract ||
        !form.resultNumbers.try_emplace(contract, operand.getOperandNumber())
             .second)
      return terminator.emitOpError("result ")
             << operand.getOperandNumber()
             << " of a GPU function: a contraction's result, returned once, is "
                "expected";
  }
  for (ContractOp contract : form.contracts)
    if (!form.resultNumbers.contains(contract))
      return contract.emitOpError("on the GPU is a result of its function");
  return form;
}
