//===- SelectSchedules.cpp - hlq-select-schedules -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "hlq/Target/SelectSchedules.h"
#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "hlq/Target/Limits.h"

namespace mlir::hlq {
#define GEN_PASS_DEF_HLQSELECTSCHEDULESPASS
#include "hlq/Dialect/HLQ/Transforms/Passes.h.inc"
} // namespace mlir::hlq

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static ScheduleAttr toAttr(MLIRContext *context,
                           const ContractSchedule &schedule) {
  return ScheduleAttr::get(
      context, {schedule.tileM, schedule.tileN, schedule.tileK},
      schedule.stages, schedule.consumers, schedule.raster, /*blocks=*/1);
}

static ScheduleAttr toAttr(MLIRContext *context,
                           const EncodeSchedule &schedule) {
  return ScheduleAttr::get(
      context, {schedule.tileRows, schedule.tileColumns}, /*stages=*/1,
      /*warpgroups=*/2, schedule.raster, schedule.blocksPerMultiprocessor);
}

std::optional<ContractSchedule> hlq::getContractSchedule(Operation *op) {
  auto attr = op->getAttrOfType<ScheduleAttr>(HLQDialect::kScheduleAttr);
  if (!attr || attr.getTile().size() != 3)
    return std::nullopt;
  return ContractSchedule{attr.getTile()[0],    attr.getTile()[1],
                          attr.getTile()[2],    attr.getStages(),
                          attr.getWarpgroups(), attr.getRaster()};
}

std::optional<EncodeSchedule> hlq::getEncodeSchedule(Operation *op) {
  auto attr = op->getAttrOfType<ScheduleAttr>(HLQDialect::kScheduleAttr);
  if (!attr || attr.getTile().size() != 2)
    return std::nullopt;
  return EncodeSchedule{attr.getTile()[0], attr.getTile()[1], attr.getRaster(),
                        attr.getBlocks()};
}

//===----------------------------------------------------------------------===//
// Problems
//===----------------------------------------------------------------------===//

static std::optional<int64_t> toSize(int64_t size) {
  return ShapedType::isDynamic(size) ? std::nullopt
                                     : std::optional<int64_t>(size);
}

static ContractProblem toProblem(ContractOp op, const MatrixProduct &product) {
  ContractProblem problem{toSize(product.m), toSize(product.n),
                          toSize(product.k)};
  problem.traits.resultBytes = op.getType().getElementTypeBitWidth() / 8;
  problem.traits.lhsScales = product.rowScales;
  problem.traits.rhsScales = product.columnScales;
  problem.traits.accumulates = !product.startsFromZero;
  auto rows = dyn_cast<OpResult>(product.swapped ? op.getRhs() : op.getLhs());
  problem.traits.packedLhs = rows && canPack(rows);
  problem.codeBits =
      std::max(CodeAttr::getBits(getElementTypeOrSelf(op.getLhs())),
               CodeAttr::getBits(getElementTypeOrSelf(op.getRhs())));
  return problem;
}

static EncodeProblem toProblem(EncodeOp op, ArrayRef<CodedMatrix> matrices) {
  RankedTensorType type = op.getEncodedType();
  EncodeProblem problem;
  problem.rows = toSize(type.getDimSize(0));
  problem.columns = toSize(type.getDimSize(1));
  problem.elementBits = type.getElementTypeBitWidth();
  for (auto [index, matrix] : llvm::enumerate(matrices)) {
    EncodeView view;
    view.transposed = matrix.transposed;
    view.kept = matrix.basis ? matrix.basis.getRank() : 16;
    view.draws = matrix.rounding == Rounding::Stochastic;
    view.scales = matrix.scales;
    view.delayed = matrix.delayed;
    view.packed = canPack(op->getResult(2 * index));
    problem.views.push_back(view);
  }
  return problem;
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

/// The schedule that stands on the operation, if the chip can run it, or the
/// selected one.
template <typename Schedule>
static FailureOr<ScheduleAttr>
keepOrSelect(Operation *op, std::optional<Schedule> given,
             function_ref<std::optional<std::string>(const Schedule &)> explain,
             function_ref<Selected<Schedule>()> selectBest,
             std::string &reason) {
  auto attr = op->getAttrOfType<ScheduleAttr>(HLQDialect::kScheduleAttr);
  if (!attr) {
    Selected<Schedule> selected = selectBest();
    reason = selected.reason;
    if (!selected)
      return failure();
    return toAttr(op->getContext(), *selected.schedule);
  }
  if (!given) {
    reason = std::to_string(attr.getTile().size()) +
             " tile sizes, which is not how its kernel is cut";
    return failure();
  }
  if (std::optional<std::string> limit = explain(*given)) {
    reason = *limit;
    return failure();
  }
  // What a kernel of this kind doesn't have can't be asked for.
  if (ScheduleAttr kept = toAttr(op->getContext(), *given); kept != attr) {
    llvm::raw_string_ostream(reason)
        << attr << " says more than its kernel has: " << kept;
    return failure();
  }
  return attr;
}

FailureOr<ScheduleAttr> hlq::selectSchedule(ContractOp op, const Chip &chip,
                                            std::string &reason) {
  FailureOr<MatrixProduct> product = matchMatrixProduct(op, reason);
  if (failed(product))
    return failure();
  ContractProblem problem = toProblem(op, *product);
  return keepOrSelect<ContractSchedule>(
      op, getContractSchedule(op),
      [&](const ContractSchedule &given) {
        // What leaves no registers for packed codes has them unpacked.
        ContractTraits traits = problem.traits;
        traits.packedLhs = false;
        return explainLimit(given, traits, chip);
      },
      [&] { return selectSchedule(problem, chip); }, reason);
}

FailureOr<ScheduleAttr> hlq::selectSchedule(EncodeOp op, const Chip &chip,
                                            std::string &reason) {
  FailureOr<SmallVector<CodedMatrix>> matrices = matchCodedMatrices(op, reason);
  if (failed(matrices))
    return failure();
  EncodeProblem problem = toProblem(op, *matrices);
  return keepOrSelect<EncodeSchedule>(
      op, getEncodeSchedule(op),
      [&](const EncodeSchedule &given) {
        return explainLimit(given, problem, chip);
      },
      [&] { return selectSchedule(problem, chip); }, reason);
}

//===----------------------------------------------------------------------===//
// Remarks
//===----------------------------------------------------------------------===//

/// What is predicted of a schedule, and what came next to it.
static void describe(remark::detail::InFlightRemark &remark, ContractOp op,
                     const Chip &chip) {
  std::string reason;
  FailureOr<MatrixProduct> product = matchMatrixProduct(op, reason);
  std::optional<ContractSchedule> schedule = getContractSchedule(op);
  if (failed(product) || !schedule)
    return;
  ContractProblem problem = toProblem(op, *product);
  std::optional<Estimate> estimate = estimateSchedule(problem, *schedule, chip);
  if (!estimate)
    return;
  append(remark, "Microseconds", formatMicroseconds(estimate->time));
  append(remark, "Bound", stringifyBound(estimate->bound));
  append(remark, "Tiles", Twine(estimate->tiles));
  append(remark, "Waves", Twine(estimate->waves));
  Selected<ContractSchedule> best = selectSchedule(problem, chip);
  bool isBest = best && *best.schedule == *schedule;
  std::optional<ContractSchedule> other =
      isBest ? best.runnerUp : best.schedule;
  if (!other)
    return;
  append(remark, isBest ? "RunnerUp" : "Best",
         Twine(other->tileM) + "x" + Twine(other->tileN) + ", " +
             formatMicroseconds(isBest ? best.runnerUpEstimate.time
                                       : best.estimate.time) +
             " us");
}

static void describe(remark::detail::InFlightRemark &remark, EncodeOp op,
                     const Chip &chip) {
  std::string reason;
  FailureOr<SmallVector<CodedMatrix>> matrices = matchCodedMatrices(op, reason);
  const ChipRates *rates = findRates(chip.name);
  if (failed(matrices) || !rates)
    return;
  EncodeProblem problem = toProblem(op, *matrices);
  Estimate maxima = estimateMaxima(problem, *rates);
  Estimate codes = estimateCodes(problem, *rates);
  append(remark, "Microseconds", formatMicroseconds(maxima.time + codes.time));
  if (maxima.time > 0)
    append(remark, "Maxima", formatMicroseconds(maxima.time));
  append(remark, "Codes", formatMicroseconds(codes.time));
  append(remark, "Bound", stringifyBound(codes.bound));
  append(remark, "Tiles", Twine(codes.tiles));
  append(remark, "Waves", Twine(codes.waves));
}

namespace {

struct SelectSchedules
    : public hlq::impl::HLQSelectSchedulesPassBase<SelectSchedules> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const Chip *chip = findChip(stringifyTargetName(target));
    if (!chip->missing.empty()) {
      module.emitError() << "no kernels for target " << chip->name << " ("
                         << chip->product << "): they would be "
                         << chip->missing;
      return signalPassFailure();
    }
    WalkResult result = module.walk([&](Operation *op) {
      if (auto contract = dyn_cast<ContractOp>(op))
        return WalkResult(schedule(contract, *chip));
      if (auto encode = dyn_cast<EncodeOp>(op))
        return WalkResult(schedule(encode, *chip));
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    module->setAttr(HLQDialect::kTargetAttr,
                    TargetAttr::get(&getContext(), target));
  }

  template <typename OpTy>
  static LogicalResult schedule(OpTy op, const Chip &chip) {
    std::string reason;
    FailureOr<ScheduleAttr> attr = selectSchedule(op, chip, reason);
    remark::RemarkOpts options = remarkOptions("select-schedules", op);
    if (failed(attr)) {
      // What someone asked for is refused, not dropped.
      if (op->hasAttr(HLQDialect::kScheduleAttr))
        return op.emitOpError() << "can't be scheduled as asked: " << reason;
      auto remark = remark::missed(op.getLoc(), options);
      append(remark, "Op", op->getName().getStringRef());
      append(remark, "Reason", reason);
      return success();
    }
    op->setAttr(HLQDialect::kScheduleAttr, *attr);
    auto remark = remark::passed(op.getLoc(), options);
    append(remark, "Op", op->getName().getStringRef());
    if (auto role = op->template getAttrOfType<RoleAttr>(HLQDialect::kRoleAttr))
      append(remark, "Parameter", role.getParameter().getValue());
    std::string text;
    llvm::raw_string_ostream(text) << *attr;
    append(remark, "Schedule", text);
    if (remark)
      describe(remark, op, chip);
    return success();
  }
};

} // namespace
