// RUN: hlq-opt %s --hlq-quantize-gradients | FileCheck %s

// What an earlier run has rewritten keeps its stream to itself.
// CHECK-LABEL: func @second_run
// CHECK: stochastic(%arg3, stream 9)
// CHECK: stochastic(%arg3, stream 41)
func.func @second_run(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>, %seed: i64 {hlq.seed}) -> (tensor<32x64xi4>, tensor<32x1xf32>, tensor<32x48xf32>) {
  %q, %s = hlq.quantize %gy block [1, *] stochastic(%seed, stream 9) : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %q, %s, %gx : tensor<32x64xi4>, tensor<32x1xf32>, tensor<32x48xf32>
}

// Also where it is fused.
// CHECK-LABEL: func @fused_in_between
// CHECK: hlq.encode
// CHECK: stochastic(%arg3, stream 42)
func.func @fused_in_between(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>, %seed: i64 {hlq.seed}) -> (tensor<32x64xi4>, tensor<32x48xf32>) {
  %q:4 = hlq.encode %gy [<block = [1, *], rounding = stochastic, stream = 40>, <block = [*, *], rounding = stochastic, stream = 12>] seed %seed
         : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>, tensor<32x64xi4>, tensor<1x1xf32>
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %q#0, %gx : tensor<32x64xi4>, tensor<32x48xf32>
}
