//===- HLQAssembly.cpp - Custom assembly directives -----------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HLQAssembly.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

ParseResult hlq::parseBlockSize(AsmParser &parser, int64_t &size) {
  if (succeeded(parser.parseOptionalStar())) {
    size = 0;
    return success();
  }
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseInteger(size))
    return failure();
  if (size < 1)
    return parser.emitError(loc)
           << "block size " << size << " is less than 1; write '*' for all";
  return success();
}

void hlq::printBlockSize(AsmPrinter &printer, int64_t size) {
  if (size == 0)
    printer << "*";
  else
    printer << size;
}

ParseResult hlq::parseBlock(AsmParser &parser, SmallVector<int64_t> &block) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
    return parseBlockSize(parser, block.emplace_back());
  });
}

void hlq::printBlock(AsmPrinter &printer, ArrayRef<int64_t> block) {
  printer << "[";
  llvm::interleaveComma(block, printer,
                        [&](int64_t size) { printBlockSize(printer, size); });
  printer << "]";
}

ParseResult hlq::parseBlock(AsmParser &parser,
                            FailureOr<SmallVector<int64_t>> &block) {
  block.emplace();
  return parseBlock(parser, *block);
}

ParseResult hlq::parseBlockSize(AsmParser &parser, FailureOr<int64_t> &size) {
  size = 0;
  return parseBlockSize(parser, *size);
}

ParseResult hlq::parseBlock(OpAsmParser &parser, DenseI64ArrayAttr &block) {
  SmallVector<int64_t> sizes;
  if (parseBlock(parser, sizes))
    return failure();
  block = parser.getBuilder().getDenseI64ArrayAttr(sizes);
  return success();
}

void hlq::printBlock(OpAsmPrinter &printer, Operation *,
                     DenseI64ArrayAttr block) {
  printBlock(printer, block.asArrayRef());
}

ParseResult hlq::parseRecipeName(AsmParser &parser, RecipeName &name) {
  SMLoc loc = parser.getCurrentLocation();
  std::string word;
  if (parser.parseKeywordOrString(&word))
    return failure();
  if (std::optional<RecipeName> known = symbolizeRecipeName(word)) {
    name = *known;
    return success();
  }
  InFlightDiagnostic error = parser.emitError(loc)
                             << "recipe '" << word << "', expected one of";
  for (uint32_t i = 0; i <= getMaxEnumValForRecipeName(); ++i)
    error << (i == 0 ? " " : ", ") << stringifyRecipeName(RecipeName(i));
  return error;
}

void hlq::printRecipeName(AsmPrinter &printer, RecipeName name) {
  printer.printKeywordOrString(stringifyRecipeName(name));
}

ParseResult hlq::parsePermutation(AsmParser &parser,
                                  SmallVector<int64_t> &permutation) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
    return parser.parseInteger(permutation.emplace_back());
  });
}

void hlq::printPermutation(AsmPrinter &printer, ArrayRef<int64_t> permutation) {
  printer << "[";
  llvm::interleaveComma(permutation, printer);
  printer << "]";
}
