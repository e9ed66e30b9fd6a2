// RUN: hlq-opt %s --hlq-quantize-gradients --remarks-filter-missed=hlq -o %t.mlir 2>&1 | FileCheck %s
// RUN: not grep hlq.contract %t.mlir

// Marked contractions that stay, each with its reason. gradient-remarks.mlir has
// those that a recipe, an extent or an element type gives.

// CHECK: Function=repeated_loop {{.*}} Reason="operand 0 is indexed by (d0, d1, d2) -> (d0, d0, d2), which is no permutation of some loops"
func.func @repeated_loop(%gy: tensor<32x32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %w : tensor<32x32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) attrs = {hlq.role = #hlq.role<input_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK: Function=constant_index {{.*}} Reason="operand 1 is indexed by (d0, d1, d2) -> (0, d2, d1), which is no permutation of some loops"
func.func @constant_index(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<1x64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (0, o, i)>, affine_map<(l, i, o) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %w : tensor<32x64xf32>, tensor<1x64x48xf32>) outs(%z : tensor<32x48xf32>) attrs = {hlq.role = #hlq.role<input_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK: Function=constant_index_of_the_result {{.*}} Reason="the result is indexed by (d0, d1, d2) -> (0, d0, d1), which is no permutation of some loops"
func.func @constant_index_of_the_result(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<1x32x48xf32>) -> tensor<1x32x48xf32> {
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (0, l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<1x32x48xf32>) attrs = {hlq.role = #hlq.role<input_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<1x32x48xf32>
  return %gx : tensor<1x32x48xf32>
}

// CHECK: Function=integers {{.*}} Reason="its elements are of type i8: f32, f16 or bf16 is expected"
func.func @integers(%gy: tensor<32x64xi8> {hlq.tangent}, %w: tensor<64x48xi8>, %z: tensor<32x48xi32>) -> tensor<32x48xi32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xi8>, tensor<64x48xi8>) outs(%z : tensor<32x48xi32>) -> tensor<32x48xi32>
  return %gx : tensor<32x48xi32>
}

// CHECK: Function=f64_sums {{.*}} Reason="its elements are of type f64: f32, f16 or bf16 is expected"
func.func @f64_sums(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf64>) -> tensor<32x48xf64> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf64>) -> tensor<32x48xf64>
  return %gx : tensor<32x48xf64>
}

// CHECK: Function=convolution {{.*}} Reason="it is a convolution: only linear layers are rewritten so far"
func.func @convolution(%gy: tensor<4x32x10x10xf32> {hlq.tangent}, %w: tensor<16x32x3x3xf32>, %z: tensor<4x16x8x8xf32>) -> tensor<4x16x8x8xf32> {
  %gx = linalg.conv_2d_nchw_fchw {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<4x32x10x10xf32>, tensor<16x32x3x3xf32>) outs(%z : tensor<4x16x8x8xf32>) -> tensor<4x16x8x8xf32>
  return %gx : tensor<4x16x8x8xf32>
}
