//===- HLQAttrs.cpp - Attributes of the hlq dialect -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HLQAssembly.h"
#include "HLQShapes.h"
#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "hlq/Support/BasisSelection.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlq;

#include "hlq/Dialect/HLQ/IR/HLQEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "hlq/Dialect/HLQ/IR/HLQAttrs.cpp.inc"

void HLQDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "hlq/Dialect/HLQ/IR/HLQAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// CodeAttr
//===----------------------------------------------------------------------===//

bool CodeAttr::isCodeType(Type type) {
  return type.isSignlessInteger(4) || type.isSignlessInteger(8);
}

int64_t CodeAttr::getQmax(Type type) {
  return (int64_t(1) << (type.getIntOrFloatBitWidth() - 1)) - 1;
}

int64_t CodeAttr::getBits(Type type) {
  return llvm::Log2_64_Ceil(getQmax(type) + 1) + 1;
}

LogicalResult CodeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Type type) {
  if (!isCodeType(type))
    return emitError() << "code type " << type
                       << " is neither i4 nor i8 (code_c1)";
  return success();
}

//===----------------------------------------------------------------------===//
// BasisAttr
//===----------------------------------------------------------------------===//

static BasisSelection toSelection(SelectionRule rule) {
  switch (rule) {
  case SelectionRule::Sequency:
    return BasisSelection::Sequency;
  case SelectionRule::LpL1_2D:
    return BasisSelection::LpL1_2D;
  }
  llvm_unreachable("unknown selection rule");
}

LogicalResult BasisAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                BasisKind kind, int64_t order, int64_t rank,
                                SelectionRule selection) {
  if (auto reason = explainInvalidOrder(order))
    return emitError() << *reason << " (basis_c1)";
  if (rank < 1 || rank > order)
    return emitError() << "rank " << rank << " is not between 1 and the order, "
                       << order << " (basis_c2)";
  if (auto reason =
          explainInvalidSelection(toSelection(selection), order, rank))
    return emitError() << *reason << " (basis_c3)";
  return success();
}

BasisAttr BasisAttr::getHadamard(MLIRContext *context, int64_t order) {
  return get(context, BasisKind::Hadamard, order, /*rank=*/order,
             SelectionRule::Sequency);
}

SmallVector<int64_t> BasisAttr::getRows() const {
  return selectBasisRows(toSelection(getSelection()), getOrder(), getRank());
}

//===----------------------------------------------------------------------===//
// RoleAttr, ScalesAttr, PathAttr
//===----------------------------------------------------------------------===//

LogicalResult RoleAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               GradientRole role, StringAttr parameter,
                               std::optional<int64_t> gradient) {
  if (gradient && *gradient != 0 && *gradient != 1)
    return emitError() << "gradient = " << *gradient
                       << ": a contraction has operands 0 and 1 (role_c1)";
  return success();
}

LogicalResult ScalesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 int64_t parallel, int64_t contracted) {
  for (int64_t size : {parallel, contracted})
    if (size < 0)
      return emitError() << "scales over " << size
                         << " elements: at least 1, or '*' (scales_c1)";
  return success();
}

LogicalResult
PathAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                 std::optional<int64_t> order, std::optional<int64_t> rank,
                 std::optional<SelectionRule> selection, CodeAttr code,
                 ScalesAttr gradientScales, ScalesAttr operandScales,
                 std::optional<Rounding> rounding, bool delayed, bool rewrite) {
  if (order)
    if (auto reason = explainInvalidOrder(*order))
      return emitError() << *reason << " (path_c1)";
  if (rank && (*rank < 1 || (order && *rank > *order)))
    return emitError() << "rank " << *rank << " is not between 1 and the order"
                       << (order ? ", " + std::to_string(*order) : "")
                       << " (path_c2)";
  return success();
}

//===----------------------------------------------------------------------===//
// ViewAttr
//===----------------------------------------------------------------------===//

LogicalResult ViewAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               BasisAttr basis, std::optional<int64_t> along,
                               ArrayRef<int64_t> block, Rounding rounding,
                               int64_t stream, ArrayRef<int64_t> permutation,
                               bool delayed) {
  if (static_cast<bool>(basis) != along.has_value())
    return emitError() << "has " << (basis ? "a basis" : "no basis") << " and "
                       << (along ? "a" : "no")
                       << " dimension that it runs along: both or neither are "
                          "expected (view_c1)";
  for (int64_t size : block)
    if (size < 0)
      return emitError() << "block size " << size
                         << " is neither '*' (0) nor at least 1 (view_c2)";
  if (std::optional<std::string> reason =
          explainInvalidStream(stream, rounding == Rounding::Stochastic))
    return emitError() << *reason << " (view_c3)";
  if (delayed)
    for (int64_t size : block)
      if (size != 0)
        return emitError() << "is delayed and has block size " << size
                           << ": one scale for all of the operand, '*', is "
                              "expected (view_c4)";
  return success();
}

//===----------------------------------------------------------------------===//
// ScheduleAttr
//===----------------------------------------------------------------------===//

LogicalResult ScheduleAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   ArrayRef<int64_t> tile, int64_t stages,
                                   int64_t warpgroups, int64_t raster,
                                   int64_t blocks) {
  if (tile.size() != 2 && tile.size() != 3)
    return emitError() << tile.size()
                       << " tile sizes: two, or three, are expected "
                          "(schedule_c1)";
  SmallVector<int64_t> numbers(tile);
  llvm::append_values(numbers, stages, warpgroups, raster, blocks);
  for (int64_t number : numbers)
    if (number < 1)
      return emitError() << number
                         << " in a schedule: at least 1 is expected "
                            "(schedule_c1)";
  return success();
}
