//===- LayerLowering.cpp - A layer's host function ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayerLowering.h"

#include "HostBuilder.h"
#include "hlq/Dialect/HLQ/Analysis/KernelForms.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "hlq/Target/Chips.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::hlq;

/// What every part of the workspace is aligned to, and its own alignment.
static constexpr int64_t kAlignment = 256;
/// What the pitch of codes is a multiple of: a row of the swizzle.
static constexpr int64_t kPitchAlignment = 128;
/// Sizes are 32-bit in kernels, and so are sizes rounded up to tiles.
static constexpr int64_t kMaxSize = (int64_t(1) << 31) - 1024;

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

/// Whether an argument of the type is a seed: a number, or a tensor that holds
/// one.
static bool isSeed(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return type.isInteger(64) || (tensor && tensor.getRank() == 0 &&
                                tensor.getElementType().isInteger(64));
}

/// The argument that is the seed, or the constant; null for any other.
static Value getSeed(Value seed) {
  if (auto extract = seed.getDefiningOp<tensor::ExtractOp>())
    seed = extract.getTensor();
  if (isa<BlockArgument>(seed) ? isSeed(seed.getType())
                               : matchPattern(seed, m_Constant()))
    return seed;
  return {};
}

namespace {

/// Where a view's codes and scales lie in the workspace.
struct CodesMemory {
  /// Rows of codes, codes of a row, bytes from row to row; and the elements of
  /// the tensor that a row's codes come from.
  Value rows, length, pitch, extent;
  /// The number of scales.
  Value count;
  Value maxima, scales, codes;
};

/// The operands of a host function.
struct HostOperands {
  /// For each tensor of the signature, its buffer.
  DenseMap<Value, Value> buffers;
  DenseMap<Value, std::pair<Value, Value>> seeds;
  SmallVector<Value> results;
  Value workspace;
};

/// The workspace: maxima first, which are zeroed together.
struct Layout {
  DenseMap<Operation *, SmallVector<CodesMemory>> codes;
  Value maximaBytes;
  Value bytes;
};

class LayerLowering {
public:
  LayerLowering(func::FuncOp function, const Chip &chip, KernelLibrary &kernels)
      : function(function), chip(chip), kernels(kernels) {}

  LogicalResult run();

private:
  LogicalResult analyze();
  SmallVector<Type> getHostTypes();
  func::FuncOp createFunction(StringRef name, TypeRange results);
  HostOperands getOperands(func::FuncOp host);
  Layout createLayout(HostBuilder &builder, const HostOperands &operands);
  void checkSizes(HostBuilder &builder, const HostOperands &operands);
  void createExtents(StringRef name);
  void launch(HostBuilder &builder, KernelReference kernel,
              std::array<Value, 3> grid, ValueRange arguments);
  void lowerEncode(HostBuilder &builder, EncodeOp op,
                   const HostOperands &operands, const Layout &layout);
  void lowerContract(HostBuilder &builder, ContractOp op,
                     const HostOperands &operands, const Layout &layout);
  void replaceCalls(func::FuncOp host, func::FuncOp workspace);

  func::FuncOp function;
  const Chip &chip;
  KernelLibrary &kernels;

  // What analyze() finds.
  SmallVector<EncodeOp> encodes;
  SmallVector<ContractOp> contracts;
  DenseMap<Operation *, SmallVector<CodedMatrix>> matrices;
  DenseMap<Operation *, MatrixProduct> products;
  /// For each contraction the function's result that it is.
  DenseMap<Operation *, unsigned> resultNumbers;
};

} // namespace

//===----------------------------------------------------------------------===//
// What the function is made of
//===----------------------------------------------------------------------===//

/// Everything is refused before anything is made.
LogicalResult LayerLowering::analyze() {
  std::string reason;
  for (Type type : function.getArgumentTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!isSeed(type) && !(tensor && tensor.getRank() == 2))
      return function.emitError()
             << "argument of type " << type
             << " of a GPU function: a matrix or a seed is expected";
    if (tensor && llvm::any_of(tensor.getShape(), [](int64_t size) {
          return !ShapedType::isDynamic(size) && (size < 1 || size > kMaxSize);
        }))
      return function.emitError() << "argument of type " << type
                                  << " of a GPU function: sizes from 1 to "
                                  << kMaxSize << " are expected";
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
      encodes.push_back(encode);
      matrices[encode] = *forms;
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
      contracts.push_back(contract);
      products[contract] = *product;
    }
  }
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  for (OpOperand &operand : terminator->getOpOperands()) {
    auto contract = operand.get().getDefiningOp<ContractOp>();
    if (!contract ||
        !resultNumbers.try_emplace(contract, operand.getOperandNumber()).second)
      return terminator.emitOpError("result ")
             << operand.getOperandNumber()
             << " of a GPU function: a contraction's result, returned once, is "
                "expected";
  }
  for (ContractOp contract : contracts)
    if (!resultNumbers.contains(contract))
      return contract.emitOpError("on the GPU is a result of its function");
  return success();
}

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

/// Rows of any pitch at any address.
static MemRefType getBufferType(RankedTensorType type) {
  constexpr int64_t dynamic = ShapedType::kDynamic;
  MLIRContext *context = type.getContext();
  SmallVector<int64_t> strides;
  if (type.getRank() == 2)
    strides = {dynamic, 1};
  return MemRefType::get(type.getShape(), type.getElementType(),
                         StridedLayoutAttr::get(context, dynamic, strides));
}

SmallVector<Type> LayerLowering::getHostTypes() {
  MLIRContext *context = function.getContext();
  SmallVector<Type> types;
  for (Type type : function.getArgumentTypes()) {
    if (isSeed(type))
      llvm::append_values(types, Type(IntegerType::get(context, 64)),
                          Type(LLVM::LLVMPointerType::get(context, 1)));
    else
      types.push_back(getBufferType(cast<RankedTensorType>(type)));
  }
  for (Type type : function.getResultTypes())
    types.push_back(getBufferType(cast<RankedTensorType>(type)));
  types.push_back(
      MemRefType::get({ShapedType::kDynamic}, IntegerType::get(context, 8)));
  return types;
}

/// A host function with the marks of the tensor function, and what it writes.
func::FuncOp LayerLowering::createFunction(StringRef name, TypeRange results) {
  OpBuilder builder(function);
  auto host =
      func::FuncOp::create(builder, function.getLoc(), name,
                           builder.getFunctionType(getHostTypes(), results));
  unsigned number = 0;
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
    if (DictionaryAttr marks = function.getArgAttrDict(index))
      host.setArgAttrs(number, marks);
    number += isSeed(type) ? 2 : 1;
  }
  for (unsigned index = 0; index < function.getNumResults();
       ++index, ++number) {
    if (DictionaryAttr marks = function.getResultAttrDict(index))
      host.setArgAttrs(number, marks);
    host.setArgAttr(number, "bufferization.access",
                    builder.getStringAttr("write"));
  }
  host.addEntryBlock();
  return host;
}

HostOperands LayerLowering::getOperands(func::FuncOp host) {
  HostOperands operands;
  unsigned number = 0;
  for (BlockArgument argument : function.getArguments()) {
    if (isSeed(argument.getType())) {
      operands.seeds[argument] = {host.getArgument(number),
                                  host.getArgument(number + 1)};
      number += 2;
    } else {
      operands.buffers[argument] = host.getArgument(number++);
    }
  }
  for (unsigned i = 0; i < function.getNumResults(); ++i)
    operands.results.push_back(host.getArgument(number++));
  operands.workspace = host.getArgument(number);
  return operands;
}

//===----------------------------------------------------------------------===//
// Sizes and memory
//===----------------------------------------------------------------------===//

Layout LayerLowering::createLayout(HostBuilder &builder,
                                   const HostOperands &operands) {
  Layout layout;
  Value end = builder.index(0);
  auto reserve = [&](Value bytes) {
    Value begin = end;
    end = builder.add(end, builder.roundUp(bytes, kAlignment));
    return begin;
  };
  for (EncodeOp op : encodes) {
    Value buffer = operands.buffers.lookup(op.getOperand());
    for (const CodedMatrix &matrix : matrices[op]) {
      CodesMemory memory;
      memory.rows = builder.getSize(buffer, matrix.transposed ? 1 : 0);
      memory.extent = builder.getSize(buffer, matrix.transposed ? 0 : 1);
      memory.length = memory.extent;
      if (BasisAttr basis = matrix.basis)
        memory.length =
            builder.mul(builder.ceilDiv(memory.length, basis.getOrder()),
                        builder.index(basis.getRank()));
      memory.pitch = builder.roundUp(memory.length, kPitchAlignment);
      memory.count = matrix.scalePerRow ? memory.rows : builder.index(1);
      memory.maxima = reserve(builder.mul(memory.count, builder.index(4)));
      layout.codes[op].push_back(memory);
    }
  }
  layout.maximaBytes = end;
  for (EncodeOp op : encodes)
    for (CodesMemory &memory : layout.codes[op]) {
      memory.scales = reserve(builder.mul(memory.count, builder.index(4)));
      memory.codes = reserve(builder.mul(memory.rows, memory.pitch));
    }
  layout.bytes = end;
  return layout;
}

/// `@<name>.extents`: the sizes of results that their types don't tell, in
/// order. None where there are none.
void LayerLowering::createExtents(StringRef name) {
  SmallVector<std::pair<ContractOp, unsigned>> wanted;
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  for (Value result : terminator.getOperands())
    for (unsigned dimension : {0u, 1u})
      if (cast<RankedTensorType>(result.getType()).isDynamicDim(dimension))
        wanted.emplace_back(result.getDefiningOp<ContractOp>(), dimension);
  if (wanted.empty())
    return;
  func::FuncOp extents = createFunction(
      name,
      SmallVector<Type>(wanted.size(), IndexType::get(function.getContext())));
  HostBuilder builder(function.getLoc(),
                      OpBuilder::atBlockEnd(&extents.getBody().front()));
  HostOperands operands = getOperands(extents);
  SmallVector<Value> sizes;
  for (auto [op, dimension] : wanted) {
    auto [source, sourceDimension] = getSizeSource(op, dimension);
    sizes.push_back(
        builder.getSize(operands.buffers.lookup(source), sourceDimension));
  }
  func::ReturnOp::create(builder, sizes);
}

/// What the kernels rely on and types don't say.
void LayerLowering::checkSizes(HostBuilder &builder,
                               const HostOperands &operands) {
  for (BlockArgument argument : function.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type)
      continue;
    for (unsigned dimension = 0; dimension < type.getRank(); ++dimension) {
      if (!type.isDynamicDim(dimension))
        continue;
      Value size =
          builder.getSize(operands.buffers.lookup(argument), dimension);
      Value positive = builder.createOrFold<arith::CmpIOp>(
          arith::CmpIPredicate::sge, size, builder.index(1));
      Value small = builder.createOrFold<arith::CmpIOp>(
          arith::CmpIPredicate::sle, size, builder.index(kMaxSize));
      builder.require(builder.logicalAnd(positive, small),
                      "size " + Twine(dimension) + " of argument " +
                          Twine(argument.getArgNumber()) +
                          " must be from 1 to " + Twine(kMaxSize));
    }
  }
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

void LayerLowering::launch(HostBuilder &builder, KernelReference kernel,
                           std::array<Value, 3> grid, ValueRange arguments) {
  gpu::KernelDim3 gridSize{grid[0], grid[1], grid[2]};
  gpu::KernelDim3 blockSize{builder.index(kernel.threads), builder.index(1),
                            builder.index(1)};
  gpu::LaunchFuncOp::create(builder, kernel.symbol, gridSize, blockSize,
                            builder.i32(kernel.sharedMemoryBytes), arguments);
}

/// The maxima of all views, then their codes.
void LayerLowering::lowerEncode(HostBuilder &builder, EncodeOp op,
                                const HostOperands &operands,
                                const Layout &layout) {
  EncodeKernel kernel;
  kernel.schedule = *getEncodeSchedule(op);
  kernel.elementType = op.getOperand().getType().getElementType();
  kernel.views = matrices[op];

  Value buffer = operands.buffers.lookup(op.getOperand());
  Value rows = builder.getSize(buffer, 0), columns = builder.getSize(buffer, 1);
  Value rowTiles = builder.ceilDiv(rows, kernel.schedule.tileRows);
  Value columnTiles = builder.ceilDiv(columns, kernel.schedule.tileColumns);
  // A group of row tiles is walked together, then the next column of tiles.
  Value raster = builder.min(builder.index(kernel.schedule.raster), rowTiles);
  Value groups = builder.createOrFold<arith::CeilDivUIOp>(rowTiles, raster);
  std::array<Value, 3> grid = {raster, columnTiles, groups};

  Value base = builder.getAddress(operands.workspace);
  auto pointerAt = [&](Value offset) {
    return builder.toPointer(builder.add(base, offset));
  };
  const SmallVector<CodesMemory> &memories = layout.codes.find(op)->second;
  SmallVector<Value> matrix = {builder.toPointer(builder.getAddress(buffer)),
                               builder.toI32(rows), builder.toI32(columns),
                               builder.toI64(builder.getPitch(buffer))};

  SmallVector<Value> arguments = matrix;
  for (const CodesMemory &memory : memories)
    arguments.push_back(pointerAt(memory.maxima));
  kernel.mode = EncodeMode::Maxima;
  launch(builder, kernels.get(kernel), grid, arguments);

  arguments = matrix;
  Value seed = op.getSeed() ? getSeed(op.getSeed()) : Value();
  if (seed && operands.seeds.contains(seed)) {
    auto [value, address] = operands.seeds.lookup(seed);
    llvm::append_values(arguments, value, address);
  } else {
    APInt constant(64, 0);
    if (seed)
      matchPattern(seed, m_ConstantInt(&constant));
    arguments.push_back(builder.i64(constant.getSExtValue()));
    arguments.push_back(builder.getNullPointer());
  }
  for (auto [memory, matrix] : llvm::zip_equal(memories, matrices[op]))
    llvm::append_values(arguments, pointerAt(memory.codes),
                        builder.toI64(memory.pitch), pointerAt(memory.maxima),
                        pointerAt(memory.scales), builder.i32(matrix.stream));
  kernel.mode = EncodeMode::Codes;
  launch(builder, kernels.get(kernel), grid, arguments);
}

void LayerLowering::lowerContract(HostBuilder &builder, ContractOp op,
                                  const HostOperands &operands,
                                  const Layout &layout) {
  const MatrixProduct &product = products[op];
  auto getMemory = [&](Value codes) -> const CodesMemory & {
    auto result = cast<OpResult>(codes);
    return layout.codes.find(result.getOwner())
        ->second[result.getResultNumber() / 2];
  };
  const CodesMemory &rowFactor =
      getMemory(product.swapped ? op.getRhs() : op.getLhs());
  const CodesMemory &columnFactor =
      getMemory(product.swapped ? op.getLhs() : op.getRhs());
  Value m = rowFactor.rows, n = columnFactor.rows, k = rowFactor.length;
  Value result = operands.results[resultNumbers[op]];

  auto requireEqual = [&](Value a, Value b, const Twine &what) {
    builder.require(
        builder.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, a, b),
        what);
  };
  // Not the codes' number, which projections round up.
  requireEqual(rowFactor.extent, columnFactor.extent,
               "the operands of result " + Twine(resultNumbers[op]) +
                   " must agree in the size that is contracted");
  for (auto [dimension, size] : llvm::enumerate(ArrayRef<Value>{m, n}))
    requireEqual(builder.getSize(result, dimension), size,
                 "size " + Twine(dimension) + " of result " +
                     Twine(resultNumbers[op]) +
                     " must be that of the operand that it comes from");
  int64_t limit = getLongestSum(op);
  builder.require(builder.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ule,
                                                      k, builder.index(limit)),
                  "result " + Twine(resultNumbers[op]) +
                      " must sum up at most " + Twine(limit) +
                      " products of codes: kernels sum up all at once");

  ContractKernel kernel;
  kernel.chip = &chip;
  kernel.schedule = *getContractSchedule(op);
  kernel.lhsScalePerRow = product.rowScalePerRow;
  kernel.rhsScalePerRow = product.columnScalePerRow;
  kernel.resultType = op.getType().getElementType();
  kernel.accumulate = !product.startsFromZero;

  const ContractSchedule &schedule = kernel.schedule;
  auto getCodesMap = [&](const CodesMemory &memory, int64_t boxRows) {
    Value matrix = builder.getBytes(operands.workspace, memory.codes,
                                    memory.rows, memory.length, memory.pitch);
    return builder.getTensorMap(matrix, boxRows, schedule.tileK,
                                /*swizzleBytes=*/128);
  };
  Value lhsMap = getCodesMap(rowFactor, schedule.tileM);
  Value rhsMap = getCodesMap(columnFactor, schedule.tileN);

  // Results leave by the copy engine where it can address them.
  Value resultAddress = builder.getAddress(result);
  Value resultPitch = builder.getPitch(result);
  int64_t bytes = op.getType().getElementTypeBitWidth() / 8;
  Value resultMap = lhsMap;
  Value useResultMap = builder.i32(0);
  if (bytes == 2 && !kernel.accumulate) {
    // The engine writes 16 bytes at a time: rows end on such a boundary, else
    // it would write beyond them (measured).
    Value aligned = builder.isMultiple(resultAddress, 16);
    for (Value elements : {resultPitch, n})
      aligned = builder.logicalAnd(
          aligned,
          builder.isMultiple(builder.mul(elements, builder.index(bytes)), 16));
    int64_t columns = getResultBoxColumns(kernel);
    auto choice = scf::IfOp::create(
        builder, aligned,
        [&](OpBuilder &nested, Location loc) {
          HostBuilder then(loc, nested);
          scf::YieldOp::create(
              then, then.getTensorMap(result, 64, columns, columns * bytes));
        },
        [&](OpBuilder &nested, Location loc) {
          HostBuilder otherwise(loc, nested);
          auto box = MemRefType::get({64, columns}, kernel.resultType);
          Value anywhere =
              memref::ViewOp::create(otherwise, box, operands.workspace,
                                     otherwise.index(0), ValueRange());
          scf::YieldOp::create(
              otherwise,
              otherwise.getTensorMap(anywhere, 64, columns, columns * bytes));
        });
    resultMap = choice.getResult(0);
    useResultMap =
        builder.createOrFold<arith::ExtUIOp>(builder.getI32Type(), aligned);
  }

  Value base = builder.getAddress(operands.workspace);
  auto pointerAt = [&](Value offset) {
    return builder.toPointer(builder.add(base, offset));
  };
  Value init = builder.getNullPointer();
  Value initPitch = builder.toI64(builder.index(0));
  if (kernel.accumulate) {
    Value buffer = operands.buffers.lookup(op.getInit());
    init = builder.toPointer(builder.getAddress(buffer));
    initPitch = builder.toI64(builder.getPitch(buffer));
  }
  Value tiles = builder.mul(builder.ceilDiv(m, schedule.tileM),
                            builder.ceilDiv(n, schedule.tileN));
  Value blocks = builder.min(tiles, builder.index(chip.multiprocessors));
  launch(builder, kernels.get(kernel),
         {blocks, builder.index(1), builder.index(1)},
         {lhsMap, rhsMap, resultMap, pointerAt(rowFactor.scales),
          pointerAt(columnFactor.scales), builder.toPointer(resultAddress),
          init, builder.toI32(m), builder.toI32(n), builder.toI32(k),
          builder.toI64(resultPitch), initPitch, useResultMap});
}

//===----------------------------------------------------------------------===//
// The function and its callers
//===----------------------------------------------------------------------===//

/// Callers on tensors give buffers of theirs, and take results out of new ones.
void LayerLowering::replaceCalls(func::FuncOp host, func::FuncOp workspace) {
  auto uses = SymbolTable::getSymbolUses(function,
                                         function->getParentOfType<ModuleOp>());
  if (!uses)
    return;
  for (SymbolTable::SymbolUse use : *uses) {
    auto call = dyn_cast<func::CallOp>(use.getUser());
    if (!call)
      continue;
    HostBuilder builder(call.getLoc(), OpBuilder(call));
    SmallVector<Value> arguments;
    for (Value operand : call.getOperands()) {
      if (!isSeed(operand.getType())) {
        // Where bufferization has to copy, it allocates of this very type.
        auto tensor = cast<RankedTensorType>(operand.getType());
        Value buffer = bufferization::ToBufferOp::create(
            builder,
            MemRefType::get(tensor.getShape(), tensor.getElementType()),
            operand);
        arguments.push_back(
            memref::CastOp::create(builder, getBufferType(tensor), buffer));
        continue;
      }
      if (isa<RankedTensorType>(operand.getType()))
        operand = tensor::ExtractOp::create(builder, operand, ValueRange());
      llvm::append_values(arguments, operand, builder.getNullPointer());
    }
    SmallVector<Value> results;
    for (auto [index, type] : llvm::enumerate(call.getResultTypes())) {
      auto tensor = cast<RankedTensorType>(type);
      // A result's sizes are those of the operands that it comes from.
      auto contract =
          cast<func::ReturnOp>(function.getBody().front().getTerminator())
              ->getOperand(index)
              .getDefiningOp<ContractOp>();
      SmallVector<Value> sizes;
      for (unsigned dimension : {0u, 1u}) {
        if (!tensor.isDynamicDim(dimension))
          continue;
        auto [source, sourceDimension] = getSizeSource(contract, dimension);
        Value operand =
            call.getOperand(cast<BlockArgument>(source).getArgNumber());
        sizes.push_back(
            tensor::DimOp::create(builder, operand, sourceDimension));
      }
      Value allocation = memref::AllocOp::create(
          builder, MemRefType::get(tensor.getShape(), tensor.getElementType()),
          sizes);
      results.push_back(allocation);
      arguments.push_back(
          memref::CastOp::create(builder, getBufferType(tensor), allocation));
    }
    // The sizes alone tell how much workspace is needed.
    auto bytesType = cast<MemRefType>(host.getArgumentTypes().back());
    Value none = memref::AllocaOp::create(builder, bytesType,
                                          ValueRange{builder.index(0)});
    arguments.push_back(none);
    Value bytes =
        func::CallOp::create(builder, workspace, arguments).getResult(0);
    arguments.back() =
        memref::AllocOp::create(builder, bytesType, ValueRange{bytes});
    func::CallOp::create(builder, host, arguments);
    for (auto [result, buffer] : llvm::zip_equal(call.getResults(), results))
      result.replaceAllUsesWith(bufferization::ToTensorOp::create(
          builder, cast<RankedTensorType>(result.getType()), buffer,
          /*restrict=*/true, /*writable=*/true));
    call.erase();
  }
}

LogicalResult LayerLowering::run() {
  if (failed(analyze()))
    return failure();
  std::string name = function.getName().str();
  function.setName(name + ".tensors");
  // Symbol uses of the tensor function are its callers'.
  Location loc = function.getLoc();
  Type index = IndexType::get(function.getContext());

  func::FuncOp sizer = createFunction(name + ".workspace", {index});
  HostBuilder sizes(loc, OpBuilder::atBlockEnd(&sizer.getBody().front()));
  func::ReturnOp::create(sizes, createLayout(sizes, getOperands(sizer)).bytes);

  createExtents(name + ".extents");
  func::FuncOp host = createFunction(name, {});
  HostBuilder builder(loc, OpBuilder::atBlockEnd(&host.getBody().front()));
  HostOperands operands = getOperands(host);
  checkSizes(builder, operands);
  Layout layout = createLayout(builder, operands);
  Value words = builder.createOrFold<arith::DivUIOp>(layout.maximaBytes,
                                                     builder.index(4));
  Value maxima = memref::ViewOp::create(
      builder, MemRefType::get({ShapedType::kDynamic}, builder.getI32Type()),
      operands.workspace, builder.index(0), ValueRange{words});
  gpu::MemsetOp::create(builder, TypeRange(), ValueRange(), maxima,
                        builder.i32(0));
  for (EncodeOp op : encodes)
    lowerEncode(builder, op, operands, layout);
  for (ContractOp op : contracts)
    lowerContract(builder, op, operands, layout);
  func::ReturnOp::create(builder);

  function.setName(name);
  replaceCalls(host, sizer);
  function.erase();
  return success();
}

LogicalResult hlq::lowerLayer(func::FuncOp function, const Chip &chip,
                              KernelLibrary &kernels) {
  return LayerLowering(function, chip, kernels).run();
}
