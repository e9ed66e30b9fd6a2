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
#include "hlq/Target/Limits.h"
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
  Type elementType = type.getElementType();
  if (elementType.isInteger(4))
    elementType = IntegerType::get(context, 8);
  return MemRefType::get(type.getShape(), elementType,
                         StridedLayoutAttr::get(context, dynamic, strides));
}

MemRefType hlq::getScalesType(RankedTensorType type) {
  return getBufferType(type.clone({type.getDimSize(1), type.getDimSize(0)}));
}

bool LayerForm::isScales(Value value) const {
  if (auto result = dyn_cast<OpResult>(value))
    return isa<EncodeOp>(result.getOwner()) && !isFloatResult(value) &&
           !isMaxima(value) && result.getResultNumber() % 2;
  return givenScales.contains(value);
}

/// Notes the arguments among a contraction's codes and scales.
static LogicalResult analyzeFactors(ContractOp contract, LayerForm &form) {
  const std::pair<Value, Value> factors[] = {
      {contract.getLhs(), contract.getLhsScales()},
      {contract.getRhs(), contract.getRhsScales()}};
  for (auto [codes, scales] : factors) {
    if (isa<BlockArgument>(codes) && isa<BlockArgument>(scales)) {
      form.givenCodes.insert(codes);
      form.givenScales.insert(scales);
      continue;
    }
    auto result = dyn_cast<OpResult>(codes);
    if (!result || !isa<EncodeOp>(result.getOwner()) ||
        result.getOwner()->getResult(result.getResultNumber() + 1) != scales)
      return contract.emitOpError("on the GPU contracts codes of encodings in "
                                  "its function, or codes and scales that are "
                                  "arguments");
  }
  return success();
}

/// An argument is a tensor or scales, not both: they are laid out differently.
static LogicalResult checkScales(const LayerForm &form) {
  for (Value scales : form.givenScales)
    for (OpOperand &use : scales.getUses())
      if (!isa<ContractOp>(use.getOwner()) || use.getOperandNumber() % 2 == 0)
        return use.getOwner()->emitOpError("on the GPU reads argument ")
               << cast<BlockArgument>(scales).getArgNumber()
               << " of its function, which holds scales of codes";
  return success();
}

/// Every contraction is returned once; codes and scales may be.
static LogicalResult analyzeResults(func::FuncOp function, LayerForm &form) {
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  for (OpOperand &operand : terminator->getOpOperands()) {
    Operation *producer = operand.get().getDefiningOp();
    unsigned number = operand.getOperandNumber();
    bool isNew =
        isFloatResult(operand.get())
            ? form.floatNumbers.try_emplace(operand.get(), number).second
        : isMaxima(operand.get())
            ? form.maximaNumbers.try_emplace(operand.get(), number).second
        : isa_and_nonnull<ContractOp>(producer)
            ? form.resultNumbers.try_emplace(producer, number).second
            : isa_and_nonnull<EncodeOp>(producer) &&
                  form.keptNumbers.try_emplace(operand.get(), number).second;
    if (!isNew)
      return terminator.emitOpError("result ")
             << number
             << " of a GPU function: a contraction's result or an encoding's, "
                "returned once, is expected";
  }
  for (ContractOp contract : form.contracts)
    if (!form.resultNumbers.contains(contract))
      return contract.emitOpError("on the GPU is a result of its function");
  return success();
}

/// Codes that may lie two in a byte do, but where sums take all registers.
static void choosePacking(LayerForm &form, const Chip &chip) {
  ContractTraits traits;
  traits.packedLhs = true;
  auto hasRegisters = [&](Operation *contract) {
    return !explainLimit(*getContractSchedule(contract), traits, chip);
  };
  for (EncodeOp encode : form.encodes)
    for (auto [view, matrix] : llvm::enumerate(form.matrices[encode])) {
      OpResult codes = encode->getResult(2 * view);
      matrix.packed =
          canPack(codes) && llvm::all_of(codes.getUsers(), hasRegisters);
    }
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
      if (!llvm::all_of(encode.getTensors(), llvm::IsaPred<BlockArgument>))
        return encode.emitOpError("on the GPU encodes arguments of its "
                                  "function");
      if (!llvm::all_of(encode.getPrevious(), llvm::IsaPred<BlockArgument>))
        return encode.emitOpError("on the GPU has previous maxima that are "
                                  "arguments of its function");
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
      if (failed(analyzeFactors(contract, form)))
        return failure();
      if (!product->startsFromZero && !isa<BlockArgument>(contract.getInit()))
        return contract.emitOpError(
            "on the GPU begins with zero or with an argument of its function");
      form.contracts.push_back(contract);
      form.products[contract] = *product;
    }
  }
  if (failed(checkScales(form)) || failed(analyzeResults(function, form)))
    return failure();
  choosePacking(form, chip);
  return form;
}
