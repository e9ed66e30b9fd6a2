//===- PlanWriter.cpp - The launch plan of a function ---------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanWriter.h"

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlq;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// A name of the plan's alphabet.
static std::string sanitize(StringRef name) {
  std::string result;
  for (char c : name)
    result += llvm::isAlnum(c) || c == '.' ? c : '_';
  return result;
}

/// Names operands by their marks, and writes them.
LogicalResult PlanWriter::nameOperands() {
  llvm::StringSet<> taken;
  auto unique = [&](const std::string &name) {
    std::string candidate = name;
    for (unsigned i = 1; !taken.insert(candidate).second; ++i)
      candidate = name + std::to_string(i);
    return candidate;
  };
  unsigned count = host.getNumArguments() - 1;
  for (unsigned i = 0; i < count; ++i) {
    Type type = host.getArgumentTypes()[i];
    if (type.isInteger(64)) {
      // Its address follows.
      names[i] = names[i + 1] = unique("seed");
      os << "operand " << names[i] << " in i64\n";
      ++i;
      continue;
    }
    auto buffer = dyn_cast<MemRefType>(type);
    if (!buffer)
      return host.emitOpError("argument ")
             << i << " of type " << type << " can't be a plan's operand";
    auto access = host.getArgAttrOfType<StringAttr>(i, "bufferization.access");
    bool isOutput = access && access.getValue() == "write";
    if (isOutput)
      outputs.insert(i);
    std::string name = isOutput ? "gx" : "x";
    if (host.getArgAttr(i, HLQDialect::kTangentAttr))
      name = "gy";
    else if (auto parameter = host.getArgAttrOfType<StringAttr>(
                 i, HLQDialect::kParameterAttr))
      name = sanitize(parameter.getValue());
    else if (auto parameter = host.getArgAttrOfType<StringAttr>(
                 i, HLQDialect::kGradientOfAttr))
      name = (isOutput ? "grad." : "sum.") + sanitize(parameter.getValue());
    else if (auto tensor =
                 host.getArgAttrOfType<StringAttr>(i, HLQDialect::kCodesOfAttr))
      name = sanitize(tensor.getValue()) + ".codes";
    else if (auto tensor = host.getArgAttrOfType<StringAttr>(
                 i, HLQDialect::kScalesOfAttr))
      name = sanitize(tensor.getValue()) + ".scales";
    else if (auto scale = host.getArgAttrOfType<StringAttr>(
                 i, HLQDialect::kPreviousMaximaAttr))
      name = "previous." + sanitize(scale.getValue());
    else if (auto scale =
                 host.getArgAttrOfType<StringAttr>(i, HLQDialect::kMaximaAttr))
      name = "maxima." + sanitize(scale.getValue());
    else if (auto which = host.getArgAttrOfType<StringAttr>(
                 i, HLQDialect::kEncodingResultAttr))
      name = which.getValue();
    names[i] = unique(name);
    os << "operand " << names[i] << (isOutput ? " out " : " in ")
       << buffer.getElementType();
    for (int64_t size : buffer.getShape())
      if (ShapedType::isDynamic(size))
        os << " ?";
      else
        os << " " << size;
    os << "\n";
  }
  return success();
}

std::string PlanWriter::getOperandName(Value buffer) {
  auto argument = dyn_cast<BlockArgument>(buffer);
  if (!argument || argument.getOwner() != &current.getBody().front())
    return "";
  return names.lookup(argument.getArgNumber());
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

unsigned PlanWriter::let(const Twine &instruction) {
  os << "let %" << next << " = " << instruction << "\n";
  return next++;
}

unsigned PlanWriter::constant(int64_t value) {
  auto [it, inserted] = constants.try_emplace(value, 0);
  if (inserted)
    it->second = let("constant " + Twine(value));
  return it->second;
}

FailureOr<unsigned> PlanWriter::binary(StringRef mnemonic, Operation *op) {
  FailureOr<unsigned> lhs = evaluate(op->getOperand(0));
  FailureOr<unsigned> rhs = evaluate(op->getOperand(1));
  if (failed(lhs) || failed(rhs))
    return failure();
  return let(mnemonic + " %" + Twine(*lhs) + " %" + Twine(*rhs));
}

FailureOr<unsigned> PlanWriter::evaluateAddress(Value buffer) {
  auto argument = dyn_cast<BlockArgument>(buffer);
  if (argument && argument.getArgNumber() == current.getNumArguments() - 1)
    return let("workspace %" + Twine(constant(0)));
  std::string name = getOperandName(buffer);
  if (name.empty())
    return emitError(buffer.getLoc(), "a plan knows no address of this buffer");
  return let("address " + name);
}

static StringRef getMnemonic(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return "eq";
  case arith::CmpIPredicate::ne:
    return "ne";
  case arith::CmpIPredicate::slt:
  case arith::CmpIPredicate::ult:
    return "lt";
  case arith::CmpIPredicate::sle:
  case arith::CmpIPredicate::ule:
    return "le";
  default:
    return "";
  }
}

FailureOr<unsigned> PlanWriter::evaluateOperation(Operation *op, Value value) {
  IntegerAttr number;
  if (matchPattern(value, m_Constant(&number)))
    return constant(number.getValue().getSExtValue());
  return llvm::TypeSwitch<Operation *, FailureOr<unsigned>>(op)
      .Case([&](arith::AddIOp) { return binary("add", op); })
      .Case([&](arith::SubIOp) { return binary("sub", op); })
      .Case([&](arith::MulIOp) { return binary("mul", op); })
      .Case<arith::DivUIOp, arith::DivSIOp>(
          [&](auto) { return binary("div", op); })
      .Case<arith::CeilDivUIOp, arith::CeilDivSIOp>(
          [&](auto) { return binary("ceildiv", op); })
      .Case<arith::RemUIOp, arith::RemSIOp>(
          [&](auto) { return binary("rem", op); })
      .Case<arith::MinUIOp, arith::MinSIOp>(
          [&](auto) { return binary("min", op); })
      .Case<arith::MaxUIOp, arith::MaxSIOp>(
          [&](auto) { return binary("max", op); })
      .Case([&](arith::AndIOp) { return binary("and", op); })
      .Case([&](arith::OrIOp) { return binary("or", op); })
      .Case([&](arith::CmpIOp compare) -> FailureOr<unsigned> {
        arith::CmpIPredicate predicate = compare.getPredicate();
        Value lhs = compare.getLhs(), rhs = compare.getRhs();
        if (getMnemonic(predicate).empty()) {
          predicate = arith::invertPredicate(predicate);
          // a > b is b < a, a >= b is b <= a.
          predicate = predicate == arith::CmpIPredicate::sle ||
                              predicate == arith::CmpIPredicate::ule
                          ? arith::CmpIPredicate::slt
                          : arith::CmpIPredicate::sle;
          std::swap(lhs, rhs);
        }
        FailureOr<unsigned> a = evaluate(lhs), b = evaluate(rhs);
        if (failed(a) || failed(b))
          return failure();
        return let(getMnemonic(predicate) + " %" + Twine(*a) + " %" +
                   Twine(*b));
      })
      .Case([&](arith::SelectOp select) -> FailureOr<unsigned> {
        FailureOr<unsigned> condition = evaluate(select.getCondition());
        FailureOr<unsigned> a = evaluate(select.getTrueValue());
        FailureOr<unsigned> b = evaluate(select.getFalseValue());
        if (failed(condition) || failed(a) || failed(b))
          return failure();
        return let("select %" + Twine(*condition) + " %" + Twine(*a) + " %" +
                   Twine(*b));
      })
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
            arith::ExtSIOp, arith::TruncIOp, LLVM::IntToPtrOp>(
          [&](Operation *cast) { return evaluate(cast->getOperand(0)); })
      .Case([&](LLVM::ZeroOp) { return constant(0); })
      .Case([&](memref::DimOp dim) -> FailureOr<unsigned> {
        std::string name = getOperandName(dim.getSource());
        std::optional<int64_t> index = dim.getConstantIndex();
        if (name.empty() || !index)
          return op->emitOpError("is no size of an operand of the plan");
        return let("size " + name + " " + Twine(*index));
      })
      .Case([&](memref::ExtractAlignedPointerAsIndexOp pointer) {
        return evaluateAddress(pointer.getSource());
      })
      .Case([&](memref::ExtractStridedMetadataOp metadata)
                -> FailureOr<unsigned> {
        // An operand's address is that of its first element.
        if (value == metadata.getOffset())
          return constant(0);
        std::string name = getOperandName(metadata.getSource());
        for (auto [index, stride] : llvm::enumerate(metadata.getStrides()))
          if (value == stride && !name.empty())
            return let("stride " + name + " " + Twine(index));
        return op->emitOpError("is no stride of an operand of the plan");
      })
      .Default([](Operation *other) -> FailureOr<unsigned> {
        return other->emitOpError("can't be part of a launch plan");
      });
}

FailureOr<unsigned> PlanWriter::evaluate(Value value) {
  if (auto it = numbers.find(value); it != numbers.end())
    return it->second;
  FailureOr<unsigned> number;
  if (Operation *op = value.getDefiningOp()) {
    number = evaluateOperation(op, value);
  } else {
    std::string name = getOperandName(value);
    if (isa<LLVM::LLVMPointerType>(value.getType()))
      number = let("address " + name);
    else
      number = let("value " + name);
  }
  if (succeeded(number))
    numbers[value] = *number;
  return number;
}

//===----------------------------------------------------------------------===//
// Sections
//===----------------------------------------------------------------------===//

void PlanWriter::beginSection(StringRef name, func::FuncOp function) {
  os << name << "\n";
  current = function;
  numbers.clear();
  constants.clear();
  next = 0;
}

/// The sizes of outputs that are dynamic.
LogicalResult PlanWriter::writeExtents() {
  if (!extents)
    return success();
  beginSection("extents", extents);
  auto terminator =
      cast<func::ReturnOp>(extents.getBody().front().getTerminator());
  SmallVector<unsigned> sizes;
  for (Value operand : terminator.getOperands()) {
    FailureOr<unsigned> size = evaluate(operand);
    if (failed(size))
      return failure();
    sizes.push_back(*size);
  }
  ArrayRef<unsigned> rest = sizes;
  for (BlockArgument argument : host.getArguments().drop_back()) {
    unsigned index = argument.getArgNumber();
    auto buffer = dyn_cast<MemRefType>(argument.getType());
    if (!buffer || !outputs.contains(index))
      continue;
    for (unsigned dimension = 0; dimension < buffer.getRank(); ++dimension) {
      if (!buffer.isDynamicDim(dimension))
        continue;
      if (rest.empty())
        return extents.emitOpError("returns fewer sizes than outputs have");
      os << "extent " << names[index] << " " << dimension << " %"
         << rest.front() << "\n";
      rest = rest.drop_front();
    }
  }
  return success();
}

LogicalResult PlanWriter::writeWorkspace() {
  beginSection("workspace", workspace);
  auto terminator =
      cast<func::ReturnOp>(workspace.getBody().front().getTerminator());
  FailureOr<unsigned> bytes = evaluate(terminator.getOperand(0));
  if (failed(bytes))
    return failure();
  os << "bytes %" << *bytes << "\n";
  return success();
}

static void writeQuoted(raw_ostream &os, StringRef text) {
  os << '"';
  os.write_escaped(text);
  os << '"';
}

static StringRef getSwizzleBytes(nvgpu::TensorMapSwizzleKind kind) {
  switch (kind) {
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_NONE:
    return "0";
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_32B:
    return "32";
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_64B:
    return "64";
  case nvgpu::TensorMapSwizzleKind::SWIZZLE_128B:
    return "128";
  }
  llvm_unreachable("unknown swizzle");
}

/// `map m<n> …`, or `map-if <condition> m<n> … else <otherwise>`.
LogicalResult PlanWriter::writeMap(nvgpu::TmaCreateDescriptorOp op,
                                   const Twine &condition,
                                   StringRef otherwise) {
  Value matrix = op.getTensor();
  if (auto cast = matrix.getDefiningOp<memref::CastOp>())
    matrix = cast.getSource();
  auto type = dyn_cast<MemRefType>(matrix.getType());
  if (!type || type.getRank() != 2)
    return op.emitOpError("of other than a matrix can't be part of a plan");
  int64_t elementBytes = type.getElementTypeBitWidth() / 8;

  FailureOr<unsigned> address, rows, columns, pitch;
  if (auto cast = matrix.getDefiningOp<memref::ReinterpretCastOp>()) {
    auto evaluateSize = [&](OpFoldResult size) -> FailureOr<unsigned> {
      if (auto constantSize = getConstantIntValue(size))
        return constant(*constantSize);
      return evaluate(llvm::cast<Value>(size));
    };
    FailureOr<unsigned> offset = evaluateSize(cast.getMixedOffsets().front());
    if (failed(offset))
      return failure();
    address = let("workspace %" + Twine(*offset));
    rows = evaluateSize(cast.getMixedSizes()[0]);
    columns = evaluateSize(cast.getMixedSizes()[1]);
    pitch = evaluateSize(cast.getMixedStrides()[0]);
  } else if (auto view = matrix.getDefiningOp<memref::ViewOp>();
             view && type.hasStaticShape()) {
    FailureOr<unsigned> offset = evaluate(view.getByteShift());
    if (failed(offset))
      return failure();
    address = let("workspace %" + Twine(*offset));
    rows = constant(type.getDimSize(0));
    columns = constant(type.getDimSize(1));
    pitch = columns;
  } else {
    std::string name = getOperandName(matrix);
    if (name.empty())
      return op.emitOpError("of a buffer that a plan doesn't know");
    address = let("address " + name);
    rows = let("size " + name + " 0");
    columns = let("size " + name + " 1");
    pitch = let("stride " + name + " 0");
  }
  if (failed(address) || failed(rows) || failed(columns) || failed(pitch))
    return failure();
  unsigned pitchBytes = *pitch;
  if (elementBytes != 1) {
    unsigned factor = constant(elementBytes);
    pitchBytes = let("mul %" + Twine(*pitch) + " %" + Twine(factor));
  }

  std::string name = "m" + std::to_string(numMaps++);
  maps[op.getTensorMap()] = name;
  MemRefType box = op.getTensorMap().getType().getTensor();
  std::string prefix = condition.str();
  os << (prefix.empty() ? std::string("map") : "map-if " + prefix) << " "
     << name << " " << type.getElementType() << " address %" << *address
     << " sizes %" << *columns << " %" << *rows << " strides %" << pitchBytes
     << " box " << box.getDimSize(1) << " " << box.getDimSize(0) << " swizzle "
     << getSwizzleBytes(op.getTensorMap().getType().getSwizzle());
  if (!prefix.empty())
    os << " else " << otherwise;
  os << "\n";
  return success();
}

/// One of two maps.
LogicalResult PlanWriter::writeChoice(scf::IfOp op) {
  auto getMap = [](Region &region) -> nvgpu::TmaCreateDescriptorOp {
    if (region.empty() || region.front().getTerminator()->getNumOperands() != 1)
      return {};
    return region.front()
        .getTerminator()
        ->getOperand(0)
        .getDefiningOp<nvgpu::TmaCreateDescriptorOp>();
  };
  nvgpu::TmaCreateDescriptorOp then = getMap(op.getThenRegion());
  nvgpu::TmaCreateDescriptorOp otherwise = getMap(op.getElseRegion());
  if (!then || !otherwise)
    return op.emitOpError("chooses something other than a tensor map, which a "
                          "plan can't");
  FailureOr<unsigned> condition = evaluate(op.getCondition());
  if (failed(condition) || failed(writeMap(otherwise, "", "")))
    return failure();
  std::string fallback = maps[otherwise.getTensorMap()];
  if (failed(writeMap(then, "%" + Twine(*condition), fallback)))
    return failure();
  maps[op.getResult(0)] = maps[then.getTensorMap()];
  return success();
}

LogicalResult PlanWriter::writeLaunch(gpu::LaunchFuncOp op) {
  std::string text;
  llvm::raw_string_ostream line(text);
  line << "kernel " << op.getKernelName().getValue();
  auto appendDimensions = [&](StringRef word, gpu::KernelDim3 size) {
    line << " " << word;
    for (Value dimension : {size.x, size.y, size.z}) {
      FailureOr<unsigned> number = evaluate(dimension);
      if (failed(number))
        return failure();
      line << " %" << *number;
    }
    return success();
  };
  auto appendConstants = [&](StringRef word, ValueRange values) {
    line << " " << word;
    for (Value value : values) {
      IntegerAttr number;
      if (!matchPattern(value, m_Constant(&number)))
        return failure();
      line << " " << number.getValue().getSExtValue();
    }
    return success();
  };
  gpu::KernelDim3 block = op.getBlockSizeOperandValues();
  if (failed(appendDimensions("grid", op.getGridSizeOperandValues())) ||
      failed(appendConstants("block", {block.x, block.y, block.z})) ||
      failed(appendConstants("shared", op.getDynamicSharedMemorySize())))
    return op.emitOpError("has sizes that a plan can't say");
  line << (op->hasAttr(HLQDialect::kDependentAttr) ? " dependent args"
                                                   : " args");
  for (Value operand : op.getKernelOperands()) {
    if (auto it = maps.find(operand); it != maps.end()) {
      line << " " << it->second;
      continue;
    }
    FailureOr<unsigned> number = evaluate(operand);
    if (failed(number))
      return failure();
    if (isa<LLVM::LLVMPointerType>(operand.getType()))
      line << " ptr";
    else
      line << " " << operand.getType();
    line << " %" << *number;
  }
  os << text << "\n";
  return success();
}

LogicalResult PlanWriter::writeOperation(Operation &op) {
  if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
    FailureOr<unsigned> condition = evaluate(assertion.getArg());
    if (failed(condition))
      return failure();
    os << "require %" << *condition << " ";
    writeQuoted(os, assertion.getMsg());
    os << "\n";
    return success();
  }
  if (auto memset = dyn_cast<gpu::MemsetOp>(op)) {
    auto buffer = cast<MemRefType>(memset.getDst().getType());
    auto view = memset.getDst().getDefiningOp<memref::ViewOp>();
    bool isZero = matchPattern(memset.getValue(), m_Zero()) ||
                  matchPattern(memset.getValue(), m_AnyZeroFloat());
    // Of an operand one element: how its rows lie plays no part.
    std::string name = getOperandName(memset.getDst());
    if (isZero && !name.empty() && buffer.hasStaticShape() &&
        buffer.getNumElements() == 1) {
      unsigned address = let("address " + name);
      unsigned bytes = constant(buffer.getElementTypeBitWidth() / 8);
      os << "memset %" << address << " %" << bytes << "\n";
      return success();
    }
    if (!view || !isZero)
      return op.emitOpError("of other than the workspace, or one element of an "
                            "operand, to zero can't be part of a plan");
    FailureOr<unsigned> offset = evaluate(view.getByteShift());
    FailureOr<unsigned> words =
        view.getSizes().empty()
            ? FailureOr<unsigned>(constant(view.getType().getDimSize(0)))
            : evaluate(view.getSizes().front());
    if (failed(offset) || failed(words))
      return failure();
    unsigned address = let("workspace %" + Twine(*offset));
    unsigned four = constant(4);
    unsigned bytes = let("mul %" + Twine(*words) + " %" + Twine(four));
    os << "memset %" << address << " %" << bytes << "\n";
    return success();
  }
  if (auto map = dyn_cast<nvgpu::TmaCreateDescriptorOp>(op))
    return writeMap(map, "", "");
  if (auto choice = dyn_cast<scf::IfOp>(op))
    return writeChoice(choice);
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    return writeLaunch(launch);
  // Values are written where they are used.
  if (isMemoryEffectFree(&op) || isa<func::ReturnOp>(op))
    return success();
  return op.emitOpError("can't be part of a launch plan");
}

LogicalResult PlanWriter::writeLaunch() {
  beginSection("launch", host);
  for (Operation &op : host.getBody().front())
    if (failed(writeOperation(op)))
      return failure();
  os << "end\n";
  return success();
}

LogicalResult PlanWriter::write() {
  os << "function " << host.getName() << "\n";
  return success(succeeded(nameOperands()) && succeeded(writeExtents()) &&
                 succeeded(writeWorkspace()) && succeeded(writeLaunch()));
}
