// Bytecode keeps every operation and attribute, bit for bit of its text.

// RUN: hlq-opt %S/ops.mlir -o %t.ops.mlir
// RUN: hlq-opt %S/ops.mlir -emit-bytecode -o %t.ops.mlirbc
// RUN: hlq-opt %t.ops.mlirbc | diff - %t.ops.mlir
// RUN: hlq-opt %S/attributes.mlir -o %t.attributes.mlir
// RUN: hlq-opt %S/attributes.mlir -emit-bytecode -o %t.attributes.mlirbc
// RUN: hlq-opt %t.attributes.mlirbc | diff - %t.attributes.mlir

// Truncated bytecode is refused.
// RUN: head -c 300 %t.ops.mlirbc > %t.truncated.mlirbc
// RUN: not hlq-opt %t.truncated.mlirbc 2>&1 | FileCheck %s
// CHECK: error:
