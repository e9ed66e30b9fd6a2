//===- ElementBuilder.cpp - Arithmetic of producers in kernels ------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementBuilder.h"
#include "GeluDerivative.h"

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlq;

static constexpr double kLog2E = 1.4426950408889634;

static Value callIntrinsic(EncodeBuilder &b, StringRef name, Type type,
                           ValueRange arguments) {
  return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr(name),
                                       arguments)
      .getResult(0);
}

static Value multiply(EncodeBuilder &b, Value x, Value y) {
  return arith::MulFOp::create(b, x, y, arith::FastMathFlags::contract);
}

//===----------------------------------------------------------------------===//
// Functions in f32
//===----------------------------------------------------------------------===//

static Value exp2(EncodeBuilder &b, Value x) {
  return callIntrinsic(b, "llvm.nvvm.ex2.approx.ftz", b.getF32Type(), x);
}

/// 1 / x for x ≥ 1.
static Value reciprocal(EncodeBuilder &b, Value x) {
  return callIntrinsic(b, "llvm.nvvm.rcp.approx.ftz.f", b.getF32Type(), x);
}

/// Whether it is a sum of one and a power, as in sigmoids.
static bool isAtLeastOne(Value value) {
  auto sum = value.getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value lhs = sum.getLhs(), rhs = sum.getRhs();
  auto isPower = [](Value part) {
    return isa_and_nonnull<math::ExpOp, math::Exp2Op>(part.getDefiningOp());
  };
  return (isPower(lhs) && matchPattern(rhs, m_OneFloat())) ||
         (isPower(rhs) && matchPattern(lhs, m_OneFloat()));
}

static Value copySign(EncodeBuilder &b, Value magnitude, Value sign) {
  return LLVM::CopySignOp::create(b, magnitude, sign);
}

/// `from` is x in the region: a constant factor of it joins log2 e.
static Value exponential(EncodeBuilder &b, Value x, Value from,
                         const IRMapping &mapping) {
  double factor = kLog2E;
  APFloat constant(0.0f);
  auto product = from.getDefiningOp<arith::MulFOp>();
  if (product && matchPattern(product.getRhs(), m_ConstantFloat(&constant)))
    if (Value other = mapping.lookupOrNull(product.getLhs())) {
      factor *= constant.convertToFloat();
      x = other;
    }
  return exp2(b, multiply(b, x, b.f32(factor)));
}

static Value erf(EncodeBuilder &b, Value x) {
  // -log2(1 - erf(x)) / x on [0, 4.2], fitted for the least largest error of
  // erf. It grows beyond.
  constexpr float kCoefficients[] = {1.627889f, 0.9185093f, 0.1486657f,
                                     -0.0295901f, 0.00294417f};
  Value magnitude = b.absolute(x);
  Value sum = b.f32(kCoefficients[4]);
  for (int64_t i = 3; i >= 0; --i)
    sum = b.fma(sum, magnitude, b.f32(kCoefficients[i]));
  Value power = exp2(b, arith::NegFOp::create(b, multiply(b, sum, magnitude)));
  return copySign(b, arith::SubFOp::create(b, b.f32(1), power), x);
}

static Value tanh(EncodeBuilder &b, Value x) {
  Value power = exp2(b, multiply(b, b.absolute(x), b.f32(-2 * kLog2E)));
  Value quotient =
      multiply(b, arith::SubFOp::create(b, b.f32(1), power),
               reciprocal(b, arith::AddFOp::create(b, b.f32(1), power)));
  return copySign(b, quotient, x);
}

static Value geluDerivative(EncodeBuilder &b, Value z,
                            const GeluDerivativeFit &fit) {
  Value m = b.minimum(b.absolute(z), b.f32(fit.bound));
  Value exponent = b.fma(m, b.f32(fit.exponent[1]), b.f32(fit.exponent[0]));
  Value power = exp2(b, multiply(b, exponent, m));
  Value sum = b.f32(fit.polynomial.back());
  for (float coefficient : llvm::reverse(fit.polynomial.drop_back()))
    sum = b.fma(sum, m, b.f32(coefficient));
  Value half = b.f32(0.5f);
  Value odd = copySign(b, b.fma(sum, power, half), z);
  return arith::AddFOp::create(b, odd, half);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

/// The operation in f32, or null if it is none that differs from its clone.
static Value buildInF32(EncodeBuilder &b, Operation *op, ValueRange operands,
                        const IRMapping &mapping) {
  Type type = b.getF32Type();
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](arith::DivFOp) {
        // A division in full has to scale what is very large or small.
        if (matchPattern(op->getOperand(0), m_OneFloat()) &&
            isAtLeastOne(op->getOperand(1)))
          return reciprocal(b, operands[1]);
        return callIntrinsic(b, "llvm.nvvm.div.full", type, operands);
      })
      .Case([&](math::AbsFOp) { return b.absolute(operands[0]); })
      .Case([&](math::CopySignOp) {
        return copySign(b, operands[0], operands[1]);
      })
      .Case([&](math::ErfOp) { return erf(b, operands[0]); })
      .Case([&](math::Exp2Op) { return exp2(b, operands[0]); })
      .Case([&](math::ExpOp) {
        return exponential(b, operands[0], op->getOperand(0), mapping);
      })
      .Case([&](math::FmaOp) {
        return b.fma(operands[0], operands[1], operands[2]);
      })
      .Case([&](math::RsqrtOp) {
        return callIntrinsic(b, "llvm.nvvm.rsqrt.approx.f", type, operands);
      })
      .Case([&](math::SqrtOp) {
        return LLVM::SqrtOp::create(b, operands[0]).getResult();
      })
      .Case([&](math::TanhOp) { return tanh(b, operands[0]); })
      .Default([](Operation *) { return Value(); });
}

static Value extend(EncodeBuilder &b, Value value) {
  if (value.getType().isF32())
    return value;
  if (!value.getType().isBF16())
    return arith::ExtFOp::create(b, b.getF32Type(), value);
  Value bits = b.bitcast(value, b.getI16Type());
  return b.asFloat(b.shl(arith::ExtUIOp::create(b, b.getI32Type(), bits), 16));
}

static Value buildOperation(EncodeBuilder &b, Operation *op,
                            IRMapping &mapping) {
  Type type = op->getResult(0).getType();
  APFloat constant(0.0);
  if (auto truncation = dyn_cast<arith::TruncFOp>(op))
    if (matchPattern(truncation.getIn(), m_ConstantFloat(&constant))) {
      bool losesInfo = false;
      constant.convert(cast<FloatType>(type).getFloatSemantics(),
                       APFloat::rmNearestTiesToEven, &losesInfo);
      return arith::ConstantOp::create(b, b.getFloatAttr(type, constant));
    }
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(mapping.lookup(operand));
  if (isa<arith::ExtFOp>(op) && type.isF32())
    return extend(b, operands[0]);
  if (isa<FloatType>(type)) {
    // Functions of narrow floats are computed in f32 and rounded.
    SmallVector<Value> wide;
    for (Value operand : operands)
      wide.push_back(isa<FloatType>(operand.getType()) && !type.isF32()
                         ? extend(b, operand)
                         : operand);
    if (Value value = buildInF32(b, op, wide, mapping))
      return type.isF32() ? value
                          : arith::TruncFOp::create(b, type, value).getOut();
  }
  Operation *clone = b.clone(*op, mapping);
  if (type.isF32() && isa<arith::AddFOp, arith::SubFOp, arith::MulFOp>(clone))
    clone->setAttr("fastmath",
                   arith::FastMathFlagsAttr::get(
                       b.getContext(), arith::FastMathFlags::contract));
  return clone->getResult(0);
}

LoadedElement hlq::getLoaded(EncodeBuilder &builder, Value narrow) {
  return {narrow, extend(builder, narrow)};
}

ElementPlan::ElementPlan(Region *region) {
  if (!region)
    return;
  block = &region->front();
  result = cast<YieldOp>(block->getTerminator()).getValue();
  auto last = result.getDefiningOp<arith::TruncFOp>();
  if (last && last.getIn().getType().isF32() &&
      !matchPattern(last.getIn(), m_Constant()) && last->hasOneUse())
    result = last.getIn();
  geluDerivatives = findGeluDerivatives(*block);
  llvm::DenseSet<Value> used = {result};
  for (Operation &op : llvm::reverse(block->without_terminator())) {
    Value made = op.getResult(0);
    // Constants of f64 are folded into what they are rounded to.
    if (!used.contains(made) || made.getType().isF64())
      continue;
    needed.push_back(&op);
    if (Value argument = geluDerivatives.lookup(made))
      used.insert(argument);
    else
      used.insert_range(op.getOperands());
  }
  std::reverse(needed.begin(), needed.end());
}

Value ElementPlan::produce(EncodeBuilder &b,
                           ArrayRef<LoadedElement> elements) const {
  if (!block)
    return elements.front().narrow;
  IRMapping mapping;
  for (auto [argument, element] :
       llvm::zip_equal(block->getArguments(), elements))
    mapping.map(argument, element.narrow);
  Type type = block->getTerminator()->getOperand(0).getType();
  const GeluDerivativeFit &fit = getGeluDerivativeFit(type.isBF16());
  for (Operation *op : needed) {
    Value made = op->getResult(0);
    if (Value argument = geluDerivatives.lookup(made)) {
      mapping.map(made, geluDerivative(b, mapping.lookup(argument), fit));
      continue;
    }
    BlockArgument loaded;
    if (isa<arith::ExtFOp>(op) && made.getType().isF32())
      loaded = dyn_cast<BlockArgument>(op->getOperand(0));
    mapping.map(made, loaded ? elements[loaded.getArgNumber()].wide
                             : buildOperation(b, op, mapping));
  }
  return mapping.lookup(result);
}

Value hlq::asBitsOfPair(EncodeBuilder &builder, Value low, Value high,
                        Type type) {
  auto pair = VectorType::get(2, type);
  Value packed;
  if (low.getType().isF32()) {
    packed = callIntrinsic(builder,
                           type.isBF16() ? "llvm.nvvm.ff2bf16x2.rn"
                                         : "llvm.nvvm.ff2f16x2.rn",
                           pair, {high, low});
  } else {
    packed = LLVM::PoisonOp::create(builder, pair);
    for (auto [i, element] : llvm::enumerate(ArrayRef<Value>{low, high}))
      packed = LLVM::InsertElementOp::create(builder, packed, element,
                                             builder.i32(i));
  }
  return builder.bitcast(packed, builder.getI32Type());
}

Value hlq::extendHalf(EncodeBuilder &builder, Value word, int64_t half,
                      Type type) {
  if (type.isBF16())
    return builder.asFloat(half == 0 ? builder.shl(word, 16)
                                     : builder.bitAnd(word, 0xFFFF0000));
  Value bits = half == 0 ? word : builder.shr(word, 16);
  Value element = builder.bitcast(
      arith::TruncIOp::create(builder, builder.getI16Type(), bits), type);
  return arith::ExtFOp::create(builder, builder.getF32Type(), element);
}
