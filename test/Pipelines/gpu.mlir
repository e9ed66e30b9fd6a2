// RUN: hlq-opt %s --hlq-gpu-pipeline=force=true -o %t.mlir
// RUN: FileCheck %s --check-prefixes=CHECK,HLQ --input-file=%t.mlir
// RUN: hlq-opt %s --hlq-gpu-pipeline="recipe=int8 rounding=nearest seed=5 target=sm_90a force=true" | FileCheck %s --check-prefixes=CHECK,INT8
// RUN: hlq-opt %s --hlq-gpu-pipeline="recipe=hlq rounding=pseudo_stochastic force=true" | FileCheck %s --check-prefixes=CHECK,PSEUDO
// RUN: hlq-opt %s --hlq-gpu-pipeline="recipe=none" | FileCheck %s --check-prefix=NONE
// RUN: hlq-opt %s --hlq-gpu-pipeline="seed=77 force=true" | FileCheck %s --check-prefix=SEED
// RUN: not hlq-opt %s --hlq-gpu-pipeline=target=sm_91 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: sm_91

// Stock mlir-opt with the plugin makes the same, apart from the time that it
// took, which is part of the module.
// RUN: hlq-translate --hlq-to-executable %t.mlir -o %t.hlqx
// RUN: mlir-opt --load-dialect-plugin=%hlq_plugin %s --pass-pipeline='builtin.module(hlq-gpu-pipeline{force=true})' | hlq-translate --hlq-to-executable | diff - %t.hlqx

// CHECK: module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>}
// CHECK-LABEL: func.func @backward(
// CHECK-SAME: %{{[^:]*}}: memref<32x64xf32, strided<[?, 1], offset: ?>> {hlq.tangent}, %{{[^:]*}}: memref<64x48xf32, strided<[?, 1], offset: ?>> {hlq.parameter = "fc.weight"}, %{{[^:]*}}: memref<32x48xf32, strided<[?, 1], offset: ?>> {bufferization.access = "write"}, %{{[^:]*}}: memref<?xi8>)
// HLQ: @encode_f32_b2_rows_h16_row_q7_stochastic_packed
// HLQ: @encode_f32_b2_columns_h16_tensor_q7_nearest
// INT8: @encode_f32_b2_rows_plain_row_q127_nearest
// INT8: @encode_f32_b2_columns_plain_tensor_q127_nearest
// PSEUDO: @encode_f32_b2_rows_h16_row_q7_pseudo_stochastic_packed
// CHECK: @contract_64x32x128_w1_s8_g8_row_tensor_f32{{(_packed)?}}
// CHECK: gpu.binary @hlq_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx86">, {{.*}}"//
// CHECK-NOT: gpu.module
// NONE: linalg.matmul
// NONE-NOT: gpu.binary
// SEED-LABEL: func.func @backward(
// SEED: %[[SEED:.*]] = arith.constant 77 : i64
// SEED: @encode_f32_b2_rows_h16_row_q7_stochastic_packed {{.*}} %[[SEED]] : i64
func.func @backward(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "fc.weight"}) -> tensor<32x48xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<32x48xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%init : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
