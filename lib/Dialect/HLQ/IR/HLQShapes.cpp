//===- HLQShapes.cpp - Shape arithmetic of blocks -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HLQShapes.h"
#include "hlq/Support/Hadamard.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

int64_t hlq::transformedSize(int64_t size, int64_t from, int64_t to) {
  if (ShapedType::isDynamic(size))
    return size;
  return llvm::divideCeil(static_cast<uint64_t>(size),
                          static_cast<uint64_t>(from)) *
         to;
}

SmallVector<int64_t> hlq::scaleShape(ArrayRef<int64_t> shape,
                                     ArrayRef<int64_t> block) {
  SmallVector<int64_t> result;
  for (auto [size, group] : llvm::zip_equal(shape, block))
    result.push_back(group == 0 ? 1 : transformedSize(size, group, 1));
  return result;
}

SmallVector<OpFoldResult> hlq::scaleSizes(OpBuilder &builder, Location loc,
                                          ArrayRef<OpFoldResult> sizes,
                                          ArrayRef<int64_t> block) {
  AffineExpr d0 = builder.getAffineDimExpr(0);
  SmallVector<OpFoldResult> result;
  for (auto [size, group] : llvm::zip_equal(sizes, block)) {
    if (group == 0)
      result.push_back(builder.getIndexAttr(1));
    else
      result.push_back(affine::makeComposedFoldedAffineApply(
          builder, loc, d0.ceilDiv(group), {size}));
  }
  return result;
}

void hlq::refineByType(Builder &builder, Type type,
                       MutableArrayRef<OpFoldResult> sizes) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(type).getShape();
  for (auto [size, known] : llvm::zip_equal(sizes, shape))
    if (!ShapedType::isDynamic(known))
      size = builder.getIndexAttr(known);
}

std::optional<std::string> hlq::explainInvalidOrder(int64_t order) {
  if (!isHadamardOrder(order))
    return "order " + std::to_string(order) + " is not a power of two";
  if (order > kMaxOrder)
    return "order " + std::to_string(order) + " exceeds the largest, " +
           std::to_string(kMaxOrder);
  return std::nullopt;
}

std::optional<std::string> hlq::explainInvalidStream(int64_t stream,
                                                     bool stochastic) {
  if (stream < 0 || stream > UINT32_MAX)
    return "stream " + std::to_string(stream) + " is not in [0, 2^32)";
  if (stream != 0 && !stochastic)
    return "stream " + std::to_string(stream) +
           " is given, but nothing is drawn";
  return std::nullopt;
}

std::string hlq::formatShape(ArrayRef<int64_t> shape) {
  if (shape.empty())
    return "scalar";
  std::string text;
  for (int64_t size : shape) {
    if (!text.empty())
      text += "x";
    text += ShapedType::isDynamic(size) ? "?" : std::to_string(size);
  }
  return text;
}
