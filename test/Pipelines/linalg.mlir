// RUN: hlq-opt %s --hlq-linalg-pipeline | FileCheck %s --check-prefixes=CHECK,HLQ
// RUN: hlq-opt %s --hlq-linalg-pipeline="recipe=int8" | FileCheck %s --check-prefixes=CHECK,INT8
// RUN: hlq-opt %s --hlq-linalg-pipeline="recipe=hlq rounding=nearest" | FileCheck %s --check-prefixes=CHECK,NEAREST
// RUN: hlq-opt %s --hlq-linalg-pipeline="recipe=none" | FileCheck %s --check-prefixes=NONE
// RUN: not hlq-opt %s --hlq-linalg-pipeline="recipe=gold" 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// UNKNOWN: gold

// Nothing of hlq is left, and no operation that IREE 3.13 doesn't know.
// CHECK-NOT: hlq
// CHECK-NOT: affine.apply
// CHECK-LABEL: func.func @backward(
// CHECK-SAME: %{{.*}}: tensor<32x64xf32>, %{{.*}}: tensor<64x48xf32>, %[[SEED:.*]]: i64)
// NONE-LABEL: func.func @backward(
func.func @backward(%gy: tensor<32x64xf32> {hlq.tangent},
                    %w: tensor<64x48xf32> {hlq.parameter = "fc.weight"},
                    %seed: i64 {hlq.seed}) -> tensor<32x48xf32> {
  // HLQ: arith.constant dense<{{.*}}> : tensor<16x16xf32>
  // HLQ: arith.trunci %[[SEED]] : i64 to i32
  // HLQ: arith.mului_extended
  // HLQ: linalg.matmul {{.*}} outs(%{{.*}} : tensor<32x48xi32>)
  // INT8-NOT: tensor<16x16xf32>
  // INT8: 1.270000e+02
  // INT8: linalg.matmul {{.*}} outs(%{{.*}} : tensor<32x48xi32>)
  // NEAREST-NOT: mului_extended
  // NEAREST: linalg.matmul {{.*}} outs(%{{.*}} : tensor<32x48xi32>)
  // CHECK-NOT: hlq
  // NONE: linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<32x64xf32>, tensor<64x48xf32>)
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<32x48xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%init : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
