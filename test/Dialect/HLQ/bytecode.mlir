// RUN: hlq-opt %s -emit-bytecode | hlq-opt | FileCheck %s

// CHECK-LABEL: func @hadamard
// CHECK: hlq.hadamard %{{.*}} along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
func.func @hadamard(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}
