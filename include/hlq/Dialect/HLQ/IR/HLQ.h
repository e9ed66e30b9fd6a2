//===- HLQ.h - The hlq dialect, its attributes and operations ---*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_IR_HLQ_H
#define HLQ_DIALECT_HLQ_IR_HLQ_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

#include "hlq/Dialect/HLQ/IR/HLQDialect.h.inc"
#include "hlq/Dialect/HLQ/IR/HLQEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "hlq/Dialect/HLQ/IR/HLQAttrs.h.inc"

#define GET_OP_CLASSES
#include "hlq/Dialect/HLQ/IR/HLQOps.h.inc"

#endif // HLQ_DIALECT_HLQ_IR_HLQ_H
