// RUN: hlq-opt %s --pass-pipeline='builtin.module(gpu.module(hlq-lower-kernels))' | FileCheck %s

// Kernels are lowered, host functions beside them stay.
module attributes {gpu.container_module} {
// CHECK-LABEL: func.func @host
// CHECK: cf.assert
// CHECK: arith.addi
func.func @host(%a: i32, %c: i1) -> i32 {
  cf.assert %c, "stays"
  %b = arith.addi %a, %a : i32
  return %b : i32
}

gpu.module @kernels {
  // CHECK-LABEL: llvm.func @arithmetic
  // CHECK-NOT: arith.
  // CHECK: llvm.mlir.constant(3 : i32)
  // CHECK: llvm.add
  // CHECK: llvm.icmp "ult"
  // CHECK: llvm.select
  // CHECK: llvm.zext
  // CHECK: llvm.intr.umin
  // CHECK: llvm.sitofp
  // CHECK: llvm.fmul
  llvm.func @arithmetic(%a: i32, %f: f32) -> f32 attributes {nvvm.kernel} {
    %three = arith.constant 3 : i32
    %b = arith.addi %a, %three : i32
    %c = arith.cmpi ult, %a, %b : i32
    %d = arith.select %c, %a, %b : i32
    %w = arith.extui %d : i32 to i64
    %v = arith.constant 5 : i64
    %m = arith.minui %w, %v : i64
    %n = arith.trunci %m : i64 to i32
    %g = arith.sitofp %n : i32 to f32
    %h = arith.mulf %f, %g : f32
    llvm.return %h : f32
  }
  // CHECK-LABEL: llvm.func @control
  // CHECK: llvm.cond_br %{{.*}}, ^[[THEN:.*]], ^[[END:.*]]
  // CHECK: ^[[THEN]]:
  // CHECK: llvm.br ^[[END]]
  // CHECK-NOT: cf.
  // CHECK: llvm.return
  llvm.func @control(%c: i1) {
    cf.cond_br %c, ^then, ^end
  ^then:
    cf.br ^end
  ^end:
    llvm.return
  }
}
}
