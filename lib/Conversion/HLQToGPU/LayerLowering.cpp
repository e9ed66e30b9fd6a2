//===- LayerLowering.cpp - A layer's host function ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayerLowering.h"

#include "CodesMemory.h"
#include "LaunchOrder.h"
#include "LayerCalls.h"
#include "LayerForm.h"
#include "hlq/Dialect/HLQ/Transforms/Schedules.h"
#include "hlq/Target/Chips.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlq;

/// What every part of the workspace is aligned to, and its own alignment.
static constexpr int64_t kAlignment = 256;
/// What the pitch of codes is a multiple of: a row of the swizzle.
static constexpr int64_t kPitchAlignment = 128;

namespace {

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
  /// The sums of each row of tiles, of encodings that form sums.
  DenseMap<Operation *, Value> sums;
  /// Null where there are no maxima.
  Value maximaBytes;
  Value bytes;
};

class LayerLowering {
public:
  LayerLowering(func::FuncOp function, const LayerForm &form, const Chip &chip,
                KernelLibrary &kernels)
      : function(function), chip(chip), kernels(kernels), form(form) {}

  void run();

private:
  SmallVector<Type> getHostTypes();
  func::FuncOp createFunction(StringRef name, TypeRange results);
  HostOperands getOperands(func::FuncOp host);
  Layout createLayout(HostBuilder &builder, const HostOperands &operands);
  void checkSizes(HostBuilder &builder, const HostOperands &operands);
  void createExtents(StringRef name);
  Value getResult(Value result, const HostOperands &operands);
  SmallVector<Value> describeMatrix(HostBuilder &builder, EncodeOp op,
                                    const HostOperands &operands,
                                    const Layout &layout, bool isFirst,
                                    EncodeKernel &kernel);
  void lowerSums(HostBuilder &builder, EncodeOp op,
                 const HostOperands &operands, const Layout &layout);
  int64_t launch(HostBuilder &builder, KernelReference kernel,
                 std::array<Value, 3> grid, ValueRange arguments,
                 bool waits = false);
  void lowerEncode(HostBuilder &builder, EncodeOp op,
                   const HostOperands &operands, const Layout &layout);
  void lowerContract(HostBuilder &builder, ContractOp op,
                     const HostOperands &operands, const Layout &layout);

  func::FuncOp function;
  const Chip &chip;
  KernelLibrary &kernels;
  const LayerForm &form;
  LaunchOrder order;
  /// The launches that make an encoding's codes.
  DenseMap<Operation *, int64_t> codesLaunches;
};

} // namespace

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

SmallVector<Type> LayerLowering::getHostTypes() {
  MLIRContext *context = function.getContext();
  SmallVector<Type> types;
  auto getType = [&](Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    return form.isScales(tensor) ? getScalesType(type) : getBufferType(type);
  };
  for (BlockArgument argument : function.getArguments()) {
    if (isSeed(argument.getType()))
      llvm::append_values(types, Type(IntegerType::get(context, 64)),
                          Type(LLVM::LLVMPointerType::get(context, 1)));
    else
      types.push_back(getType(argument));
  }
  for (Value result : function.getBody().front().getTerminator()->getOperands())
    types.push_back(getType(result));
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
  for (BlockArgument argument : function.getArguments()) {
    if (DictionaryAttr marks = function.getArgAttrDict(argument.getArgNumber()))
      host.setArgAttrs(number, marks);
    // What a gradient is added to is a gradient of the same parameter.
    for (ContractOp op : form.contracts)
      if (op.getInit() == argument)
        if (Attribute parameter = function.getResultAttr(
                form.resultNumbers.at(op), HLQDialect::kGradientOfAttr))
          host.setArgAttr(number, HLQDialect::kGradientOfAttr, parameter);
    number += isSeed(argument.getType()) ? 2 : 1;
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
  bool isEmpty = true;
  auto reserve = [&](Value bytes) {
    Value begin = end;
    isEmpty = false;
    end = builder.add(end, builder.roundUp(bytes, kAlignment));
    return begin;
  };
  for (EncodeOp op : form.encodes) {
    Value buffer = operands.buffers.lookup(op.getOperand());
    auto getKept = [&](unsigned result) {
      auto it = form.keptNumbers.find(op.getResult(result));
      return it == form.keptNumbers.end() ? Value()
                                          : operands.results[it->second];
    };
    for (auto [view, matrix] : llvm::enumerate(form.matrices.at(op))) {
      CodesMemory memory;
      memory.rows = builder.getSize(buffer, matrix.transposed ? 1 : 0);
      memory.extent = builder.getSize(buffer, matrix.transposed ? 0 : 1);
      memory.length = memory.extent;
      if (BasisAttr basis = matrix.basis)
        memory.length =
            builder.mul(builder.ceilDiv(memory.length, basis.getOrder()),
                        builder.index(basis.getRank()));
      memory.pitch = builder.roundUp(memory.length, kPitchAlignment);
      memory.setScales(builder, matrix.scales);
      if (!matrix.findsMaxima()) {
        memory.maxima = reserve(builder.mul(memory.count, builder.index(4)));
        layout.maximaBytes = end;
      }
      memory.codesBuffer = getKept(2 * view);
      memory.scalesBuffer = getKept(2 * view + 1);
      if (memory.codesBuffer)
        memory.pitch = builder.getPitch(memory.codesBuffer);
      layout.codes[op].push_back(memory);
    }
  }
  for (EncodeOp op : form.encodes)
    for (CodesMemory &memory : layout.codes[op]) {
      if (!memory.scalesBuffer)
        memory.scales = reserve(builder.mul(memory.count, builder.index(4)));
      if (!memory.codesBuffer)
        memory.codes = reserve(builder.mul(memory.rows, memory.pitch));
    }
  for (EncodeOp op : form.encodes) {
    if (!getResult(op.getSums(), operands))
      continue;
    Value buffer = operands.buffers.lookup(op.getOperand());
    Value rowTiles = builder.ceilDiv(builder.getSize(buffer, 0), kEncodeTile);
    layout.sums[op] =
        reserve(builder.mul(builder.mul(rowTiles, builder.getSize(buffer, 1)),
                            builder.index(sizeof(float))));
  }
  // Maps that nothing is stored through are made of it: it is never empty.
  if (isEmpty && !form.contracts.empty())
    reserve(builder.index(1));
  layout.bytes = end;
  return layout;
}

/// `@<name>.extents`: the sizes of results that their types don't tell, in
/// order. None where there are none.
void LayerLowering::createExtents(StringRef name) {
  SmallVector<std::pair<OpResult, unsigned>> wanted;
  auto terminator =
      cast<func::ReturnOp>(function.getBody().front().getTerminator());
  SmallVector<Type> hostTypes = getHostTypes();
  ArrayRef<Type> types = hostTypes;
  for (auto [result, type] : llvm::zip_equal(
           terminator.getOperands(),
           types.drop_back().take_back(terminator.getNumOperands())))
    for (unsigned dimension : {0u, 1u})
      if (cast<MemRefType>(type).isDynamicDim(dimension))
        wanted.emplace_back(cast<OpResult>(result), dimension);
  if (wanted.empty())
    return;
  func::FuncOp extents = createFunction(
      name,
      SmallVector<Type>(wanted.size(), IndexType::get(function.getContext())));
  HostBuilder builder(function.getLoc(),
                      OpBuilder::atBlockEnd(&extents.getBody().front()));
  HostOperands operands = getOperands(extents);
  Layout layout = createLayout(builder, operands);
  SmallVector<Value> sizes;
  for (auto [result, dimension] : wanted) {
    if (isa<ContractOp>(result.getOwner()) || isFloatResult(result)) {
      auto [source, sourceDimension] = getSizeSource(result, dimension);
      sizes.push_back(
          builder.getSize(operands.buffers.lookup(source), sourceDimension));
      continue;
    }
    const CodesMemory &memory = layout.codes.find(result.getOwner())
                                    ->second[result.getResultNumber() / 2];
    sizes.push_back(memory.getSizes(builder, form.isScales(result))[dimension]);
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
          arith::CmpIPredicate::sle, size, builder.index(kMaxLayerSize));
      builder.require(builder.logicalAnd(positive, small),
                      "size " + Twine(dimension) + " of argument " +
                          Twine(argument.getArgNumber()) +
                          " must be from 1 to " + Twine(kMaxLayerSize));
    }
    if (form.givenCodes.contains(argument))
      requireCodesLayout(builder, operands.buffers.lookup(argument),
                         kCodesAlignment,
                         "argument " + Twine(argument.getArgNumber()));
  }
  // The encoding fills its last tile of a row, beyond the row's end.
  for (auto [codes, number] : form.keptNumbers)
    if (!form.isScales(codes))
      requireCodesLayout(builder, operands.results[number], kPitchAlignment,
                         "result " + Twine(number));
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Returns the launch's number. Whether the kernel waits for earlier ones
/// before anything else is one of its arguments.
int64_t LayerLowering::launch(HostBuilder &builder, KernelReference kernel,
                              std::array<Value, 3> grid, ValueRange arguments,
                              bool waits) {
  gpu::KernelDim3 gridSize{grid[0], grid[1], grid[2]};
  gpu::KernelDim3 blockSize{builder.index(kernel.threads), builder.index(1),
                            builder.index(1)};
  auto op = gpu::LaunchFuncOp::create(
      builder, kernel.symbol, gridSize, blockSize,
      builder.i32(kernel.sharedMemoryBytes), arguments);
  if (order.size() > 0)
    op->setAttr(HLQDialect::kDependentAttr, builder.getUnitAttr());
  return order.append(waits);
}

/// The buffer of an encoding's float result, or null if nothing takes it.
Value LayerLowering::getResult(Value result, const HostOperands &operands) {
  auto number =
      result ? form.floatNumbers.find(result) : form.floatNumbers.end();
  return number == form.floatNumbers.end() ? Value()
                                           : operands.results[number->second];
}

/// Says of a kernel what its matrix is, and returns the arguments for it. The
/// first kernel of an encoding computes the matrix and its sums; later ones
/// compute it again only where it has not been stored.
SmallVector<Value> LayerLowering::describeMatrix(
    HostBuilder &builder, EncodeOp op, const HostOperands &operands,
    const Layout &layout, bool isFirst, EncodeKernel &kernel) {
  Value produced = getResult(op.getProduced(), operands);
  Value sums = getResult(op.getSums(), operands);
  bool computes = !op.getProducer().empty() && (isFirst || !produced);
  kernel.elementType = op.getEncodedType().getElementType();
  kernel.storesProduced = isFirst && produced;
  kernel.formsSums = isFirst && sums;
  kernel.producer = computes ? &op.getProducer() : nullptr;
  kernel.tensors.clear();

  Value first = operands.buffers.lookup(op.getOperand());
  Value rows = builder.getSize(first, 0), columns = builder.getSize(first, 1);
  Value matrix = computes || !produced ? first : produced;
  StringRef rule = "must be that of what is encoded";
  SmallVector<Value> arguments = {builder.toPointer(builder.getAddress(matrix)),
                                  builder.toI32(rows), builder.toI32(columns),
                                  builder.toI64(builder.getPitch(matrix))};
  if (!computes) {
    if (kernel.formsSums)
      kernel.tensors.push_back({kernel.elementType});
  } else {
    for (Value tensor : op.getTensors()) {
      auto type = cast<RankedTensorType>(tensor.getType());
      ProducerTensor &described = kernel.tensors.emplace_back();
      described.elementType = type.getElementType();
      if (tensor == op.getOperand() && kernel.tensors.size() == 1)
        continue;
      described.broadcastsRows = type.getDimSize(0) == 1;
      described.broadcastsColumns = type.getDimSize(1) == 1;
      Value buffer = operands.buffers.lookup(tensor);
      unsigned number = cast<BlockArgument>(tensor).getArgNumber();
      const Value sizes[] = {described.broadcastsRows ? builder.index(1) : rows,
                             described.broadcastsColumns ? builder.index(1)
                                                         : columns};
      requireSizes(builder, buffer, sizes, "argument " + Twine(number), rule);
      Value pitch = described.broadcastsRows
                        ? builder.i64(0)
                        : builder.toI64(builder.getPitch(buffer));
      llvm::append_values(arguments,
                          builder.toPointer(builder.getAddress(buffer)), pitch);
    }
  }
  if (kernel.storesProduced) {
    requireSizes(builder, produced, {rows, columns},
                 "result " + Twine(form.floatNumbers.at(op.getProduced())),
                 rule);
    llvm::append_values(arguments,
                        builder.toPointer(builder.getAddress(produced)),
                        builder.toI64(builder.getPitch(produced)));
  }
  if (kernel.formsSums) {
    requireSizes(builder, sums, {builder.index(1), columns},
                 "result " + Twine(form.floatNumbers.at(op.getSums())), rule);
    Value offset = layout.sums.lookup(op);
    arguments.push_back(builder.toPointer(
        builder.add(builder.getAddress(operands.workspace), offset)));
  }
  return arguments;
}

/// Adds up the sums of each row of tiles.
void LayerLowering::lowerSums(HostBuilder &builder, EncodeOp op,
                              const HostOperands &operands,
                              const Layout &layout) {
  Value sums = getResult(op.getSums(), operands);
  if (!sums)
    return;
  Value buffer = operands.buffers.lookup(op.getOperand());
  Value rowTiles = builder.ceilDiv(builder.getSize(buffer, 0), kEncodeTile);
  Value columns = builder.getSize(buffer, 1);
  SumKernel kernel;
  kernel.resultType = getElementTypeOrSelf(op.getSums().getType());
  Value parts = builder.add(builder.getAddress(operands.workspace),
                            layout.sums.lookup(op));
  launch(builder, kernels.get(kernel),
         {builder.ceilDiv(columns, kSumColumns), builder.index(1),
          builder.index(1)},
         {builder.toPointer(parts), builder.toPointer(builder.getAddress(sums)),
          builder.toI32(rowTiles), builder.toI32(columns)});
}

/// The maxima of the views whose codes need them first, then the codes of all.
void LayerLowering::lowerEncode(HostBuilder &builder, EncodeOp op,
                                const HostOperands &operands,
                                const Layout &layout) {
  EncodeKernel kernel;
  kernel.schedule = *getEncodeSchedule(op);

  Value buffer = operands.buffers.lookup(op.getOperand());
  Value rows = builder.getSize(buffer, 0), columns = builder.getSize(buffer, 1);
  Value rowTiles = builder.ceilDiv(rows, kernel.schedule.tileRows);
  Value columnTiles = builder.ceilDiv(columns, kernel.schedule.tileColumns);
  // A group of row tiles is walked together, then the next column of tiles.
  // Clusters are whole: some of their tiles may lie beyond the matrix.
  auto getGrid = [&](TileCluster cluster) -> std::array<Value, 3> {
    Value raster = builder.min(builder.index(kernel.schedule.raster), rowTiles);
    raster = builder.roundUp(raster, cluster.rows);
    return {raster, builder.roundUp(columnTiles, cluster.columns),
            builder.createOrFold<arith::CeilDivUIOp>(rowTiles, raster)};
  };

  Value base = builder.getAddress(operands.workspace);
  auto pointerAt = [&](Value offset) {
    return builder.toPointer(builder.add(base, offset));
  };
  const SmallVector<CodesMemory> &memories = layout.codes.find(op)->second;
  for (OpResult result : op.getResults())
    if (auto it = form.keptNumbers.find(result); it != form.keptNumbers.end())
      requireSizes(builder, operands.results[it->second],
                   memories[result.getResultNumber() / 2].getSizes(
                       builder, form.isScales(result)),
                   "result " + Twine(it->second),
                   "must be that of the operand that it comes from");
  ArrayRef<CodedMatrix> views = form.matrices.at(op);
  SmallVector<Value> arguments;
  bool needsMaxima = llvm::any_of(
      views, [](const CodedMatrix &view) { return !view.findsMaxima(); });
  if (needsMaxima)
    arguments =
        describeMatrix(builder, op, operands, layout, /*isFirst=*/true, kernel);
  for (auto [memory, view] : llvm::zip_equal(memories, views)) {
    if (view.findsMaxima())
      continue;
    arguments.push_back(pointerAt(memory.maxima));
    kernel.views.push_back(view);
  }
  bool waits = false;
  if (needsMaxima) {
    kernel.mode = EncodeMode::Maxima;
    waits = order.mustWaitFor(launch(builder, kernels.get(kernel),
                                     getGrid(getCluster(kernel)), arguments));
  }

  arguments = describeMatrix(builder, op, operands, layout,
                             /*isFirst=*/!needsMaxima, kernel);
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
  for (auto [memory, view] : llvm::zip_equal(memories, views)) {
    llvm::append_values(arguments,
                        memory.getCodesPointer(builder, operands.workspace),
                        builder.toI64(memory.pitch));
    if (!view.findsMaxima())
      arguments.push_back(pointerAt(memory.maxima));
    arguments.push_back(memory.getScalesPointer(builder, operands.workspace));
    if (view.scales.variesAlongCodes())
      arguments.push_back(builder.toI32(memory.getScalesPitch(builder)));
    arguments.push_back(builder.i32(view.stream));
  }
  // What the pass over the maxima computed and stored is read again.
  bool readsStored =
      needsMaxima && !kernel.producer && getResult(op.getProduced(), operands);
  arguments.push_back(builder.i32(!waits        ? kWaitsForNothing
                                  : readsStored ? kWaitsForMatrix
                                                : kWaitsForMaxima));
  kernel.views.assign(views.begin(), views.end());
  kernel.mode = EncodeMode::Codes;
  codesLaunches[op] = launch(builder, kernels.get(kernel),
                             getGrid(getCluster(kernel)), arguments, waits);
  lowerSums(builder, op, operands, layout);
}

void LayerLowering::lowerContract(HostBuilder &builder, ContractOp op,
                                  const HostOperands &operands,
                                  const Layout &layout) {
  const MatrixProduct &product = form.products.at(op);
  auto getMemory = [&](bool isRhs, ScaleBlock block) -> CodesMemory {
    Value codes = isRhs ? op.getRhs() : op.getLhs();
    Value scales = isRhs ? op.getRhsScales() : op.getLhsScales();
    if (auto result = dyn_cast<OpResult>(codes))
      return layout.codes.find(result.getOwner())
          ->second[result.getResultNumber() / 2];
    CodesMemory memory = getGivenCodes(builder, operands.buffers.lookup(codes),
                                       operands.buffers.lookup(scales), block);
    requireSizes(builder, memory.scalesBuffer,
                 memory.getSizes(builder, /*isScales=*/true),
                 "argument " +
                     Twine(cast<BlockArgument>(scales).getArgNumber()),
                 "must be that of the codes whose scales it holds");
    return memory;
  };
  CodesMemory rowFactor = getMemory(product.swapped, product.rowScales);
  CodesMemory columnFactor = getMemory(!product.swapped, product.columnScales);
  Value m = rowFactor.rows, n = columnFactor.rows, k = rowFactor.length;
  Value result = operands.results[form.resultNumbers.at(op)];

  auto requireEqual = [&](Value a, Value b, const Twine &what) {
    builder.require(
        builder.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, a, b),
        what);
  };
  // Not the codes' number, which projections round up, unless that is all that
  // is known.
  bool areKnown = rowFactor.extent && columnFactor.extent;
  requireEqual(areKnown ? rowFactor.extent : rowFactor.length,
               areKnown ? columnFactor.extent : columnFactor.length,
               "the operands of result " + Twine(form.resultNumbers.at(op)) +
                   " must agree in the size that is contracted");
  const Value sizes[] = {m, n};
  requireSizes(builder, result, sizes,
               "result " + Twine(form.resultNumbers.at(op)),
               "must be that of the operand that it comes from");
  // A block of products is known to be short enough.
  if (product.getSumCodes() == 0) {
    int64_t limit = getLongestSum(op);
    builder.require(builder.createOrFold<arith::CmpIOp>(
                        arith::CmpIPredicate::ule, k, builder.index(limit)),
                    "result " + Twine(form.resultNumbers.at(op)) +
                        " must sum up at most " + Twine(limit) +
                        " products of codes: kernels sum up all at once");
  }

  ContractKernel kernel;
  kernel.chip = &chip;
  kernel.schedule = *getContractSchedule(op);
  kernel.lhsScales = product.rowScales;
  kernel.rhsScales = product.columnScales;
  kernel.resultType = op.getType().getElementType();
  kernel.accumulate = !product.startsFromZero;

  const ContractSchedule &schedule = kernel.schedule;
  auto getCodesMap = [&](const CodesMemory &memory, int64_t boxRows) {
    return builder.getTensorMap(memory.getMatrix(builder, operands.workspace),
                                boxRows, schedule.tileK,
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

  Value init = builder.getNullPointer();
  Value initPitch = builder.toI64(builder.index(0));
  if (kernel.accumulate) {
    Value buffer = operands.buffers.lookup(op.getInit());
    requireSizes(builder, buffer, sizes,
                 "what result " + Twine(form.resultNumbers.at(op)) +
                     " is added to",
                 "must be the result's");
    init = builder.toPointer(builder.getAddress(buffer));
    initPitch = builder.toI64(builder.getPitch(buffer));
  }
  bool waits =
      llvm::any_of(ValueRange{op.getLhs(), op.getRhs()}, [&](Value codes) {
        // What the caller gives is there.
        Operation *encode = codes.getDefiningOp();
        return encode && order.mustWaitFor(codesLaunches.at(encode));
      });
  Value tiles = builder.mul(builder.ceilDiv(m, schedule.tileM),
                            builder.ceilDiv(n, schedule.tileN));
  Value blocks = builder.min(tiles, builder.index(chip.multiprocessors));
  SmallVector<Value> arguments = {
      lhsMap, rhsMap, resultMap,
      rowFactor.getScalesPointer(builder, operands.workspace),
      columnFactor.getScalesPointer(builder, operands.workspace)};
  if (product.getSumCodes() != 0)
    llvm::append_values(arguments,
                        builder.toI32(rowFactor.getScalesPitch(builder)),
                        builder.toI32(columnFactor.getScalesPitch(builder)));
  llvm::append_values(arguments, builder.toPointer(resultAddress), init,
                      builder.toI32(m), builder.toI32(n), builder.toI32(k),
                      builder.toI64(resultPitch), initPitch, useResultMap,
                      builder.i32(waits));
  launch(builder, kernels.get(kernel),
         {blocks, builder.index(1), builder.index(1)}, arguments, waits);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

void LayerLowering::run() {
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
  if (layout.maximaBytes) {
    Value words = builder.createOrFold<arith::DivUIOp>(layout.maximaBytes,
                                                       builder.index(4));
    Value maxima = memref::ViewOp::create(
        builder, MemRefType::get({ShapedType::kDynamic}, builder.getI32Type()),
        operands.workspace, builder.index(0), ValueRange{words});
    gpu::MemsetOp::create(builder, TypeRange(), ValueRange(), maxima,
                          builder.i32(0));
  }
  for (EncodeOp op : form.encodes)
    lowerEncode(builder, op, operands, layout);
  for (ContractOp op : form.contracts)
    lowerContract(builder, op, operands, layout);
  func::ReturnOp::create(builder);

  function.setName(name);
  replaceLayerCalls(function, host, sizer);
  function.erase();
}

LogicalResult hlq::lowerLayer(func::FuncOp function, const Chip &chip,
                              KernelLibrary &kernels) {
  FailureOr<LayerForm> form = analyzeLayer(function, chip);
  if (failed(form))
    return failure();
  auto uses = SymbolTable::getSymbolUses(function,
                                         function->getParentOfType<ModuleOp>());
  if ((!form->givenCodes.empty() || !form->keptNumbers.empty()) && uses &&
      !uses->empty())
    return function.emitOpError("takes or returns codes on the GPU, and is "
                                "called in the module: codes pass between "
                                "executables' functions only");
  LayerLowering(function, *form, chip, kernels).run();
  return success();
}
