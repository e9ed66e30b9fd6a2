//===- GeluDerivative.cpp - GELU's derivative in a region -----------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GeluDerivative.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <map>
#include <optional>

using namespace mlir;
using namespace mlir::hlq;

/// Powers of z, erf(z / √2) and exp(-z² / 2). What has a higher one than the
/// derivative's terms could multiply to is left alone.
using Powers = std::array<unsigned, 3>;
constexpr unsigned kMaxPower = 2;

/// Powers and their coefficient, which isn't zero; in order.
using Term = std::pair<const Powers, double>;
using Polynomial = std::map<Powers, double>;

constexpr Term kArgumentOfErf[] = {{{1, 0, 0}, llvm::numbers::sqrt2 / 2}};
constexpr Term kArgumentOfExp[] = {{{2, 0, 0}, -0.5}};
constexpr Term kArgumentOfExp2[] = {{{2, 0, 0}, -0.5 * llvm::numbers::log2e}};
constexpr Term kDerivative[] = {
    {{0, 0, 0}, 0.5},
    {{0, 1, 0}, 0.5},
    {{1, 0, 1}, llvm::numbers::inv_sqrtpi * llvm::numbers::sqrt2 / 2}};

/// Whether they differ by no more than roundings of constants to f32.
static bool isClose(const Polynomial &given, ArrayRef<Term> wanted) {
  return given.size() == wanted.size() &&
         llvm::all_of(llvm::zip_equal(given, wanted), [](const auto &pair) {
           const auto &[term, exact] = pair;
           return term.first == exact.first &&
                  std::abs(term.second - exact.second) <=
                      1e-6 * std::abs(exact.second);
         });
}

static Polynomial add(Polynomial a, const Polynomial &b, double factor = 1) {
  for (const auto &[powers, coefficient] : b)
    if ((a[powers] += factor * coefficient) == 0)
      a.erase(powers);
  return a;
}

static std::optional<Polynomial> multiply(const Polynomial &a,
                                          const Polynomial &b) {
  Polynomial product;
  for (const auto &[left, x] : a)
    for (const auto &[right, y] : b) {
      Powers powers;
      for (size_t i = 0; i < powers.size(); ++i)
        if ((powers[i] = left[i] + right[i]) > kMaxPower)
          return std::nullopt;
      product = add(std::move(product), {{powers, x * y}});
    }
  return product;
}

namespace {
/// The values of a block that are polynomials, for one z.
class Polynomials {
public:
  explicit Polynomials(Value z) { known[z] = {{{1, 0, 0}, 1.0}}; }

  /// After the operations that its operands come from.
  void include(Operation &op);
  bool isDerivative(Value value) const {
    auto found = known.find(value);
    return found != known.end() && isClose(found->second, kDerivative);
  }

private:
  std::optional<Polynomial> evaluate(Operation &op) const;

  llvm::DenseMap<Value, Polynomial> known;
};
} // namespace

std::optional<Polynomial> Polynomials::evaluate(Operation &op) const {
  APFloat constant(0.0);
  if (matchPattern(&op, m_ConstantFloat(&constant))) {
    if (!constant.isFiniteNonZero())
      return std::nullopt;
    return Polynomial{{{0, 0, 0}, constant.convertToDouble()}};
  }
  SmallVector<const Polynomial *> operands;
  for (Value operand : op.getOperands()) {
    auto found = known.find(operand);
    if (found == known.end())
      return std::nullopt;
    operands.push_back(&found->second);
  }
  auto ifClose = [&](ArrayRef<Term> argument,
                     Powers powers) -> std::optional<Polynomial> {
    if (!isClose(*operands[0], argument))
      return std::nullopt;
    return Polynomial{{powers, 1.0}};
  };
  using Result = std::optional<Polynomial>;
  return llvm::TypeSwitch<Operation *, Result>(&op)
      .Case([&](arith::TruncFOp truncation) -> Result {
        if (!matchPattern(truncation.getIn(), m_Constant()))
          return std::nullopt;
        return *operands[0];
      })
      .Case([&](arith::AddFOp) { return add(*operands[0], *operands[1]); })
      .Case([&](arith::SubFOp) { return add(*operands[0], *operands[1], -1); })
      .Case([&](arith::NegFOp) { return add({}, *operands[0], -1); })
      .Case([&](arith::MulFOp) { return multiply(*operands[0], *operands[1]); })
      .Case([&](math::FmaOp) -> Result {
        Result product = multiply(*operands[0], *operands[1]);
        return product ? Result(add(std::move(*product), *operands[2]))
                       : std::nullopt;
      })
      .Case([&](math::ErfOp) { return ifClose(kArgumentOfErf, {0, 1, 0}); })
      .Case([&](math::ExpOp) { return ifClose(kArgumentOfExp, {0, 0, 1}); })
      .Case([&](math::Exp2Op) { return ifClose(kArgumentOfExp2, {0, 0, 1}); })
      .Default([](Operation *) { return std::nullopt; });
}

void Polynomials::include(Operation &op) {
  if (op.getNumResults() != 1 || known.contains(op.getResult(0)))
    return;
  // What is rounded to 16 bits on the way is another function.
  Type type = op.getResult(0).getType();
  if (!type.isF32() && !type.isF64())
    return;
  if (std::optional<Polynomial> polynomial = evaluate(op))
    known[op.getResult(0)] = std::move(*polynomial);
}

llvm::DenseMap<Value, Value> hlq::findGeluDerivatives(Block &block) {
  llvm::DenseMap<Value, Value> derivatives;
  for (auto erf : block.getOps<math::ErfOp>()) {
    auto argument = erf.getOperand().getDefiningOp<arith::MulFOp>();
    if (!argument)
      continue;
    for (Value z : argument->getOperands()) {
      Polynomials polynomials(z);
      for (Operation &op : block) {
        polynomials.include(op);
        for (Value result : op.getResults())
          if (polynomials.isDerivative(result))
            derivatives[result] = z;
      }
    }
  }
  return derivatives;
}

const GeluDerivativeFit &hlq::getGeluDerivativeFit(bool isRoundedToBF16) {
  // Fitted together for the least largest error, of the second over 1 + 20 |d|:
  // 2·10⁻⁷ and 3.7·10⁻⁶.
  static constexpr float kFine[] = {-0.49999979f, 0.40804696f, 0.23386632f,
                                    0.12937494f,  0.01547552f, 0.00474188f};
  static constexpr float kCoarse[] = {-0.49995941f, 0.52025872f, 0.13476774f,
                                      0.07687669f};
  static const GeluDerivativeFit fine = {
      16, {-1.12479424f, -0.68207067f}, kFine};
  static const GeluDerivativeFit coarse = {
      16, {-0.79788542f, -0.67939818f}, kCoarse};
  return isRoundedToBF16 ? coarse : fine;
}
