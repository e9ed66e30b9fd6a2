//===- HLQDialect.cpp - The hlq dialect -----------------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registration, and the rules of the discardable attributes that users and
// importers write.
//
//===----------------------------------------------------------------------===//

#include "HLQTiling.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::hlq;

#include "hlq/Dialect/HLQ/IR/HLQDialect.cpp.inc"

void HLQDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "hlq/Dialect/HLQ/IR/HLQOps.cpp.inc"
      >();
  attachTiling(*getContext());
}

Operation *HLQDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}

static LogicalResult expectName(Operation *op, NamedAttribute attribute) {
  auto name = dyn_cast<StringAttr>(attribute.getValue());
  if (!name || name.empty())
    return op->emitOpError()
           << "'" << attribute.getName().getValue() << "' expects the name of "
           << (attribute.getName() == HLQDialect::kParameterAttr ||
                       attribute.getName() == HLQDialect::kGradientOfAttr
                   ? "a parameter"
               : attribute.getName() == HLQDialect::kPreviousMaximaAttr ||
                       attribute.getName() == HLQDialect::kMaximaAttr
                   ? "a delayed scale"
                   : "a tensor")
           << ", got " << attribute.getValue();
  return success();
}

static LogicalResult expectEncodingResult(Operation *op,
                                          NamedAttribute attribute) {
  auto which = dyn_cast<StringAttr>(attribute.getValue());
  if (!which || (which != "produced" && which != "sums"))
    return op->emitOpError()
           << "'" << attribute.getName().getValue()
           << R"(' expects "produced" or "sums", got )" << attribute.getValue();
  return success();
}

/// `hlq.encoded`: a float tensor, and a name that no other argument has.
static LogicalResult expectEncoded(Operation *op, unsigned argIndex,
                                   NamedAttribute attribute) {
  if (failed(expectName(op, attribute)))
    return failure();
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return success();
  Type type = function.getArgumentTypes()[argIndex];
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !isa<FloatType>(tensor.getElementType()))
    return op->emitOpError()
           << "argument " << argIndex << " marked '" << HLQDialect::kEncodedAttr
           << "' is of type " << type
           << ": a ranked tensor of floats is expected";
  for (unsigned other = 0; other < argIndex; ++other)
    if (function.getArgAttr(other, HLQDialect::kEncodedAttr) ==
        attribute.getValue())
      return op->emitOpError()
             << "arguments " << other << " and " << argIndex
             << " are both marked '" << HLQDialect::kEncodedAttr
             << "' = " << attribute.getValue();
  return success();
}

/// `hlq.previous_maxima`, `hlq.maxima`: the name of a delayed scale, on one f32
/// number in a tensor or in its buffer.
static LogicalResult expectMaxima(Operation *op, const Twine &place, Type type,
                                  NamedAttribute attribute) {
  if (failed(expectName(op, attribute)))
    return failure();
  auto shaped = dyn_cast<ShapedType>(type);
  if (shaped && shaped.getElementType().isF32() && shaped.hasStaticShape() &&
      shaped.getNumElements() == 1)
    return success();
  return op->emitOpError() << place << " marked '"
                           << attribute.getName().getValue() << "' is of type "
                           << type << ": one f32 in a tensor is expected";
}

static LogicalResult expectUnit(Operation *op, NamedAttribute attribute) {
  if (!isa<UnitAttr>(attribute.getValue()))
    return op->emitOpError()
           << "'" << attribute.getName().getValue() << "' takes no value, got "
           << attribute.getValue();
  return success();
}

static LogicalResult rejectUnknown(Operation *op, NamedAttribute attribute,
                                   StringRef place) {
  return op->emitOpError() << "'" << attribute.getName().getValue()
                           << "' is no attribute of " << place;
}

static bool isSeedType(Type type) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.hasRank() && shaped.getRank() == 0 &&
           shaped.getElementType().isInteger(64);
  return type.isInteger(64);
}

LogicalResult HLQDialect::verifyRegionArgAttribute(Operation *op,
                                                   unsigned regionIndex,
                                                   unsigned argIndex,
                                                   NamedAttribute attribute) {
  StringRef name = attribute.getName();
  // What an argument is excludes the rest; said once, at the first of the two.
  const StringRef kinds[] = {kParameterAttr, kPreviousMaximaAttr, kSeedAttr,
                             kTangentAttr};
  if (auto function = dyn_cast<FunctionOpInterface>(op);
      function && llvm::is_contained(kinds, name))
    for (StringRef other : kinds)
      if (name < other && function.getArgAttr(argIndex, other))
        return op->emitOpError()
               << "argument " << argIndex << " is marked both '" << name
               << "' and '" << other << "'";
  if (name == kParameterAttr || name == kCodesOfAttr || name == kScalesOfAttr)
    return expectName(op, attribute);
  if (name == kEncodedAttr)
    return expectEncoded(op, argIndex, attribute);
  if (name == kTangentAttr)
    return expectUnit(op, attribute);
  auto function = dyn_cast<FunctionOpInterface>(op);
  Type type = function ? function.getArgumentTypes()[argIndex] : Type();
  std::string place = "argument " + std::to_string(argIndex);
  if (name == kPreviousMaximaAttr)
    return function ? expectMaxima(op, place, type, attribute)
                    : expectName(op, attribute);
  // Buffers that are written to, once results are buffers.
  if (type && isa<BaseMemRefType>(type)) {
    if (name == kGradientOfAttr)
      return expectName(op, attribute);
    if (name == kMaximaAttr)
      return expectMaxima(op, place, type, attribute);
    if (name == kEncodingResultAttr)
      return expectEncodingResult(op, attribute);
  }
  if (name != kSeedAttr)
    return rejectUnknown(op, attribute, "an argument");
  if (failed(expectUnit(op, attribute)))
    return failure();
  if (function) {
    if (!isSeedType(type))
      return op->emitOpError()
             << "argument " << argIndex << " marked '" << kSeedAttr
             << "' is of type " << type << ": i64 or tensor<i64> is expected";
    for (unsigned other = 0; other < argIndex; ++other)
      if (function.getArgAttr(other, kSeedAttr))
        return op->emitOpError() << "arguments " << other << " and " << argIndex
                                 << " are both marked '" << kSeedAttr << "'";
  }
  return success();
}

LogicalResult
HLQDialect::verifyRegionResultAttribute(Operation *op, unsigned regionIndex,
                                        unsigned resultIndex,
                                        NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kGradientOfAttr || name == kCodesOfAttr || name == kScalesOfAttr)
    return expectName(op, attribute);
  if (name == kMaximaAttr) {
    auto function = dyn_cast<FunctionOpInterface>(op);
    return function
               ? expectMaxima(op, "result " + Twine(resultIndex),
                              function.getResultTypes()[resultIndex], attribute)
               : expectName(op, attribute);
  }
  return rejectUnknown(op, attribute, "a result");
}

LogicalResult HLQDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kRoleAttr) {
    if (!isa<RoleAttr>(attribute.getValue()))
      return op->emitOpError()
             << "'" << kRoleAttr << "' expects #hlq.role<…>, got "
             << attribute.getValue();
    return success();
  }
  if (name == kRecipeAttr) {
    if (!isa<RecipeAttr>(attribute.getValue()))
      return op->emitOpError()
             << "'" << kRecipeAttr << "' expects #hlq.recipe<…>, got "
             << attribute.getValue();
    return success();
  }
  if (name == kScheduleAttr) {
    if (!isa<ScheduleAttr>(attribute.getValue()))
      return op->emitOpError()
             << "'" << kScheduleAttr << "' expects #hlq.schedule<…>, got "
             << attribute.getValue();
    return success();
  }
  if (name == kTargetAttr) {
    if (!isa<TargetAttr>(attribute.getValue()))
      return op->emitOpError()
             << "'" << kTargetAttr << "' expects #hlq.target<…>, got "
             << attribute.getValue();
    return success();
  }
  if (name == kDependentAttr) {
    if (!isa<UnitAttr>(attribute.getValue()))
      return op->emitOpError()
             << "'" << kDependentAttr << "' expects no value, got "
             << attribute.getValue();
    return success();
  }
  return rejectUnknown(op, attribute, "an operation");
}
