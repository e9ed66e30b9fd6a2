//===- Views.h - Seeing a tensor through views and casts --------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Importers wrap a parameter or a gradient in operations that move or convert
// its elements without computing with them. Here is what counts as such.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_ANALYSIS_VIEWS_H
#define HLQ_DIALECT_HLQ_ANALYSIS_VIEWS_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::hlq {

/// The tensor of which `value` is a view or a cast, one step back, or null.
/// Views are transposes, reshapes, slices, broadcasts and flips, whether named
/// operations or `linalg.generic`; casts convert between float types or between
/// static and dynamic shapes.
Value getViewSource(Value value);

/// The tensor at the end of all views and casts.
Value stripViews(Value value);

/// The permutation p of `linalg.transpose` if `value` is a transpose, named or
/// generic, of `source`: dimension i of value is dimension p[i] of source.
std::optional<SmallVector<int64_t>> matchTranspose(Value value, Value &source);

/// The source of `value` if it is an elementwise extension from a narrower
/// float type, with the same shape and order of dimensions; else null.
Value matchExtension(Value value);

/// The two summands if `value` is an elementwise addition of two tensors of
/// its shape; empty otherwise.
SmallVector<Value, 2> matchAddition(Value value);

/// Whether every element of the tensor is known to be zero.
bool isKnownZero(Value tensor);

} // namespace mlir::hlq

#endif // HLQ_DIALECT_HLQ_ANALYSIS_VIEWS_H
