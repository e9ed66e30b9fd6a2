//===- CodesMemory.cpp - Where codes and scales lie -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CodesMemory.h"

using namespace mlir;
using namespace mlir::hlq;

void CodesMemory::setScales(HostBuilder &builder, ScaleBlock scales) {
  groups =
      scales.rows == 0 ? builder.index(1) : builder.ceilDiv(rows, scales.rows);
  blocks = scales.variesAlongCodes() ? builder.ceilDiv(length, scales.codes)
                                     : builder.index(1);
  count = builder.mul(groups, blocks);
}

std::array<Value, 2> CodesMemory::getSizes(HostBuilder &builder,
                                           bool isScales) const {
  if (isScales)
    return {blocks, groups};
  return {rows, length};
}

Value CodesMemory::getMatrix(HostBuilder &builder, Value workspace) const {
  if (codesBuffer)
    return codesBuffer;
  return builder.getBytes(workspace, codes, rows, packed ? pitch : length,
                          pitch);
}

static Value getPointer(HostBuilder &builder, Value buffer, Value workspace,
                        Value offset) {
  return builder.toPointer(
      buffer ? builder.getAddress(buffer)
             : builder.add(builder.getAddress(workspace), offset));
}

Value CodesMemory::getCodesPointer(HostBuilder &builder,
                                   Value workspace) const {
  return getPointer(builder, codesBuffer, workspace, codes);
}

Value CodesMemory::getScalesPointer(HostBuilder &builder,
                                    Value workspace) const {
  return getPointer(builder, scalesBuffer, workspace, scales);
}

Value CodesMemory::getMeasuredPointer(HostBuilder &builder,
                                      Value workspace) const {
  return getPointer(builder, measuredBuffer, workspace, measured);
}

Value CodesMemory::getScalesPitch(HostBuilder &builder) const {
  return scalesBuffer ? builder.getPitch(scalesBuffer) : groups;
}

CodesMemory hlq::getGivenCodes(HostBuilder &builder, Value codes, Value scales,
                               ScaleBlock block) {
  CodesMemory memory;
  memory.codesBuffer = codes;
  memory.scalesBuffer = scales;
  memory.rows = builder.getSize(codes, 0);
  memory.length = builder.getSize(codes, 1);
  memory.pitch = builder.getPitch(codes);
  memory.setScales(builder, block);
  return memory;
}

void hlq::requireCodesLayout(HostBuilder &builder, Value buffer,
                             int64_t pitchAlignment, const Twine &what) {
  builder.require(
      builder.isMultiple(builder.getAddress(buffer), kCodesAlignment),
      "the codes of " + what + " must lie at a multiple of " +
          Twine(kCodesAlignment) + " bytes");
  builder.require(builder.isMultiple(builder.getPitch(buffer), pitchAlignment),
                  "the codes of " + what + " must have rows a multiple of " +
                      Twine(pitchAlignment) + " bytes apart");
}

void hlq::requireSizes(HostBuilder &builder, Value buffer,
                       ArrayRef<Value> sizes, const Twine &what,
                       const Twine &rule) {
  for (auto [dimension, size] : llvm::enumerate(sizes))
    builder.require(
        builder.createOrFold<arith::CmpIOp>(
            arith::CmpIPredicate::eq, builder.getSize(buffer, dimension), size),
        "size " + Twine(dimension) + " of " + what + " " + rule);
}
