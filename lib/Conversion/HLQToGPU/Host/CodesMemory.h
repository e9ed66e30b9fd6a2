//===- CodesMemory.h - Where codes and scales lie ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A code matrix lies in the workspace of its layer's function, or in buffers of
// the caller's, who keeps it for other calls.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_CONVERSION_HLQTOGPU_HOST_CODESMEMORY_H
#define HLQ_LIB_CONVERSION_HLQTOGPU_HOST_CODESMEMORY_H

#include "HostBuilder.h"
#include "hlq/Target/Schedules.h"

namespace mlir::hlq {

/// What the copy engine asks of the codes' address and pitch.
inline constexpr int64_t kCodesAlignment = 16;

/// Where a view's codes and scales lie.
struct CodesMemory {
  /// Rows of codes, codes of a row, bytes from row to row; and the elements of
  /// the tensor that a row's codes come from, null where codes are all that is
  /// known of it.
  Value rows, length, pitch, extent;
  /// Whether two codes lie in a byte.
  bool packed = false;
  /// The scale of group g of rows and block b of codes is number
  /// b * groups + g, of `count`.
  Value groups, blocks, count;
  /// Offsets in the workspace. Null maxima where no kernel finds them before
  /// the codes are made. Of a delayed scale `measured` is what this step finds.
  Value maxima, measured, scales, codes;
  /// The caller's buffers, where codes, scales or measured maxima lie in these
  /// instead.
  Value codesBuffer, scalesBuffer, measuredBuffer;

  /// Numbers of groups, blocks and scales of rows and codes.
  void setScales(HostBuilder &builder, ScaleBlock scales);

  /// The sizes of a buffer of the codes, or of one of the scales.
  std::array<Value, 2> getSizes(HostBuilder &builder, bool isScales) const;
  /// The codes as a matrix of bytes; packed ones to the ends of their tiles.
  Value getMatrix(HostBuilder &builder, Value workspace) const;
  Value getCodesPointer(HostBuilder &builder, Value workspace) const;
  Value getScalesPointer(HostBuilder &builder, Value workspace) const;
  Value getMeasuredPointer(HostBuilder &builder, Value workspace) const;
  /// The scales from one block to the next.
  Value getScalesPitch(HostBuilder &builder) const;
};

/// Codes that are arguments, as far as their buffers tell.
CodesMemory getGivenCodes(HostBuilder &builder, Value codes, Value scales,
                          ScaleBlock block);

/// Refuses a buffer of codes that kernels can't reach: its address, or a pitch
/// that is no multiple of `pitchAlignment`.
void requireCodesLayout(HostBuilder &builder, Value buffer,
                        int64_t pitchAlignment, const Twine &what);

/// Refuses a buffer that doesn't have the sizes.
void requireSizes(HostBuilder &builder, Value buffer, ArrayRef<Value> sizes,
                  const Twine &what, const Twine &rule);

} // namespace mlir::hlq

#endif // HLQ_LIB_CONVERSION_HLQTOGPU_HOST_CODESMEMORY_H
