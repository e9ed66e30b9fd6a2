//===- SelectSchedules.cpp - hlq-select-schedules -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GradientRemarks.h"
#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Transforms/Passes.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "hlq/Target/SelectSchedules.h"

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

static ContractProblem toProblem(const MatrixProduct &product) {
  return {toSize(product.m), toSize(product.n), toSize(product.k)};
}

static EncodeProblem toProblem(EncodeOp op, ArrayRef<CodedMatrix> matrices) {
  RankedTensorType type = op.getOperand().getType();
  EncodeProblem problem;
  problem.rows = toSize(type.getDimSize(0));
  problem.columns = toSize(type.getDimSize(1));
  problem.elementBits = type.getElementTypeBitWidth();
  for (const CodedMatrix &matrix : matrices) {
    int64_t kept = matrix.basis ? matrix.basis.getRank() : 16;
    problem.viewBytes.push_back(128 * 128 * kept / 16);
  }
  return problem;
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

/// The schedule that stands on the operation, if the chip can run it, or the
/// selected one.
template <typename Schedule, typename Explain>
static Selected<Schedule> keepOrSelect(std::optional<Schedule> given,
                                       Explain explain,
                                       const Selected<Schedule> &selected) {
  if (!given)
    return selected;
  if (auto limit = explain(*given))
    return {std::nullopt, *limit};
  return {given, ""};
}

static FailureOr<ScheduleAttr> select(ContractOp op, const Chip &chip,
                                      std::string &reason) {
  FailureOr<MatrixProduct> product = matchMatrixProduct(op, reason);
  if (failed(product))
    return failure();
  Selected<ContractSchedule> selected = keepOrSelect(
      getContractSchedule(op),
      [&](const ContractSchedule &given) { return explainLimit(given, chip); },
      selectSchedule(toProblem(*product), chip));
  reason = selected.reason;
  if (!selected)
    return failure();
  return toAttr(op.getContext(), *selected.schedule);
}

static FailureOr<ScheduleAttr> select(EncodeOp op, const Chip &chip,
                                      std::string &reason) {
  FailureOr<SmallVector<CodedMatrix>> matrices = matchCodedMatrices(op, reason);
  if (failed(matrices))
    return failure();
  EncodeProblem problem = toProblem(op, *matrices);
  Selected<EncodeSchedule> selected = keepOrSelect(
      getEncodeSchedule(op),
      [&](const EncodeSchedule &given) {
        return explainLimit(given, problem, chip);
      },
      selectSchedule(problem, chip));
  reason = selected.reason;
  if (!selected)
    return failure();
  return toAttr(op.getContext(), *selected.schedule);
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
    FailureOr<ScheduleAttr> attr = select(op, chip, reason);
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
    return success();
  }
};

} // namespace
