//===- HLQAssembly.h - Custom assembly directives ---------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What attributes and operations both print and parse: block sizes, in which
// `*` stands for all of a dimension (0 in memory).
//
//===----------------------------------------------------------------------===//

#ifndef LIB_HLQ_DIALECT_HLQ_IR_HLQASSEMBLY_H
#define LIB_HLQ_DIALECT_HLQ_IR_HLQASSEMBLY_H

#include "hlq/Dialect/HLQ/IR/HLQ.h"
#include "mlir/IR/OpImplementation.h"

namespace mlir::hlq {

/// `*` or a size of at least 1.
ParseResult parseBlockSize(AsmParser &parser, int64_t &size);
void printBlockSize(AsmPrinter &printer, int64_t size);

/// `[1, *, 256]`.
ParseResult parseBlock(AsmParser &parser, SmallVector<int64_t> &block);
void printBlock(AsmPrinter &printer, ArrayRef<int64_t> block);

/// `[1, 0]`.
ParseResult parsePermutation(AsmParser &parser,
                             SmallVector<int64_t> &permutation);
void printPermutation(AsmPrinter &printer, ArrayRef<int64_t> permutation);

/// `hlq`, or `"hlq-block"`: in quotes where it is no keyword.
ParseResult parseRecipeName(AsmParser &parser, RecipeName &name);
void printRecipeName(AsmPrinter &printer, RecipeName name);

/// The directives `custom<Block>` and `custom<BlockSize>` of a parameter of an
/// attribute, and `custom<Block>` of an operation's attribute.
ParseResult parseBlock(AsmParser &parser,
                       FailureOr<SmallVector<int64_t>> &block);
ParseResult parseBlockSize(AsmParser &parser, FailureOr<int64_t> &size);
ParseResult parseBlock(OpAsmParser &parser, DenseI64ArrayAttr &block);
void printBlock(OpAsmPrinter &printer, Operation *op, DenseI64ArrayAttr block);

} // namespace mlir::hlq

#endif // LIB_HLQ_DIALECT_HLQ_IR_HLQASSEMBLY_H
