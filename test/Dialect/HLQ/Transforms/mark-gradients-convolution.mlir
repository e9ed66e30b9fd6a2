// RUN: hlq-opt %s --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Gradients of convolutions in torch-mlir's kept-legal form: marked, and left as
// they are with a remark.

#id = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#gx0 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d2 + d5, d3 + d6)>
#gx1 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d5, d6)>
#r = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#gw0 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d2 + d5 * 2, d3 + d6 * 2)>
#gw1 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d0, d5, d6)>
#g0 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d3 + d6, d4 + d7)>
#g1 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d5, d2, d6, d7)>
#g2 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4)>

// REMARK: Function=stride_1 {{.*}} Decision=kept, I=3, L=1024, O=144, Op=linalg.generic, Parameter=conv.weight, Reason="it is a convolution: only linear layers are rewritten so far", Recipe=hlq, Role=input_gradient
// CHECK-LABEL: func @stride_1
func.func @stride_1(%gy: tensor<16x16x8x8xf32> {hlq.tangent}, %w: tensor<16x3x3x3xf32> {hlq.parameter = "conv.weight"}, %e: tensor<16x3x3x3xf32>, %z: tensor<16x3x8x8xf32>) -> tensor<16x3x8x8xf32> {
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %flipped = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w : tensor<16x3x3x3xf32>) outs(%e : tensor<16x3x3x3xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = linalg.index 2 : index
    %l = linalg.index 3 : index
    %m = arith.subi %c2, %k : index
    %n = arith.subi %c2, %l : index
    %v = tensor.extract %w[%i, %j, %m, %n] : tensor<16x3x3x3xf32>
    linalg.yield %v : f32
  } -> tensor<16x3x3x3xf32>
  %padded = tensor.pad %gy low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<16x16x8x8xf32> to tensor<16x16x10x10xf32>
  // CHECK: linalg.generic {{.*}} attrs = {hlq.role = #hlq.role<input_gradient, "conv.weight">}
  %gx = linalg.generic {indexing_maps = [#gx0, #gx1, #r], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%padded, %flipped : tensor<16x16x10x10xf32>, tensor<16x3x3x3xf32>) outs(%z : tensor<16x3x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<16x3x8x8xf32>
  return %gx : tensor<16x3x8x8xf32>
}

// gy is inserted with strides into zeros.
// CHECK-LABEL: func @stride_2
// REMARK: Function=stride_2 {{.*}} Role=input_gradient
func.func @stride_2(%gy: tensor<16x16x4x4xf32> {hlq.tangent}, %w: tensor<16x3x2x2xf32> {hlq.parameter = "conv.weight"}, %zeros: tensor<16x16x9x9xf32>, %z: tensor<16x3x8x8xf32>) -> tensor<16x3x8x8xf32> {
  %spread = tensor.insert_slice %gy into %zeros[0, 0, 1, 1] [16, 16, 4, 4] [1, 1, 2, 2] : tensor<16x16x4x4xf32> into tensor<16x16x9x9xf32>
  // CHECK: linalg.generic {{.*}} attrs = {hlq.role = #hlq.role<input_gradient, "conv.weight">}
  %gx = linalg.generic {indexing_maps = [#gx0, #gx1, #r], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%spread, %w : tensor<16x16x9x9xf32>, tensor<16x3x2x2xf32>) outs(%z : tensor<16x3x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<16x3x8x8xf32>
  return %gx : tensor<16x3x8x8xf32>
}

// CHECK-LABEL: func @weight_gradient
// REMARK: Function=weight_gradient {{.*}} Decision=kept, I=27, L=1024, O=16, Op=linalg.generic, Parameter=conv.weight, Reason="it is a convolution{{.*}} Role=weight_gradient
func.func @weight_gradient(%x: tensor<16x3x17x17xf32>, %gy: tensor<16x16x8x8xf32> {hlq.tangent}, %z: tensor<16x3x3x3xf32>) -> (tensor<16x3x3x3xf32> {hlq.gradient_of = "conv.weight"}) {
  // CHECK: linalg.generic {{.*}} attrs = {hlq.role = #hlq.role<weight_gradient, "conv.weight">}
  %gw = linalg.generic {indexing_maps = [#gw0, #gw1, #r], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%x, %gy : tensor<16x3x17x17xf32>, tensor<16x16x8x8xf32>) outs(%z : tensor<16x3x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<16x3x3x3xf32>
  return %gw : tensor<16x3x3x3xf32>
}

// Groups are a batch dimension.
// CHECK-LABEL: func @groups
// REMARK: Function=groups {{.*}} Batch=2, Decision=kept, I=8, L=1024, O=72
func.func @groups(%gy: tensor<16x2x8x10x10xf32> {hlq.tangent}, %w: tensor<16x8x3x3xf32> {hlq.parameter = "conv.weight"}, %z: tensor<16x2x8x8x8xf32>) -> tensor<16x2x8x8x8xf32> {
  %v = tensor.expand_shape %w [[0, 1], [2], [3], [4]] output_shape [2, 8, 8, 3, 3] : tensor<16x8x3x3xf32> into tensor<2x8x8x3x3xf32>
  // CHECK: linalg.generic {{.*}} attrs = {hlq.role = #hlq.role<input_gradient, "conv.weight">}
  %gx = linalg.generic {indexing_maps = [#g0, #g1, #g2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%gy, %v : tensor<16x2x8x10x10xf32>, tensor<2x8x8x3x3xf32>) outs(%z : tensor<16x2x8x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<16x2x8x8x8xf32>
  return %gx : tensor<16x2x8x8x8xf32>
}

// CHECK-LABEL: func @forward
// CHECK-NOT: hlq.role
func.func @forward(%x: tensor<16x3x10x10xf32>, %w: tensor<16x3x3x3xf32> {hlq.parameter = "conv.weight"}, %gy: tensor<16x16x8x8xf32> {hlq.tangent}, %z: tensor<16x16x8x8xf32>) -> tensor<16x16x8x8xf32> {
  %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<16x3x10x10xf32>, tensor<16x3x3x3xf32>) outs(%z : tensor<16x16x8x8xf32>) -> tensor<16x16x8x8xf32>
  return %y : tensor<16x16x8x8xf32>
}

// The decomposition of weight gradients that torch-mlir has by default.
// CHECK-LABEL: func @named_convolution_as_weight_gradient
// CHECK: linalg.conv_2d_nchw_fchw {{.*}}hlq.role = #hlq.role<weight_gradient, "conv.weight">
func.func @named_convolution_as_weight_gradient(%x: tensor<3x16x10x10xf32>, %gy: tensor<16x16x8x8xf32> {hlq.tangent}, %e: tensor<16x3x3x3xf32>, %z: tensor<3x16x3x3xf32>) -> (tensor<16x3x3x3xf32> {hlq.gradient_of = "conv.weight"}) {
  %gw = linalg.conv_2d_nchw_fchw ins(%x, %gy : tensor<3x16x10x10xf32>, tensor<16x16x8x8xf32>) outs(%z : tensor<3x16x3x3xf32>) -> tensor<3x16x3x3xf32>
  %t = linalg.transpose ins(%gw : tensor<3x16x3x3xf32>) outs(%e : tensor<16x3x3x3xf32>) permutation = [1, 0, 2, 3]
  return %t : tensor<16x3x3x3xf32>
}

// A pooling isn't a contraction.
// CHECK-LABEL: func @pooling
// CHECK-NOT: hlq.role
func.func @pooling(%gy: tensor<16x3x10x10xf32> {hlq.tangent}, %window: tensor<3x3xf32> {hlq.parameter = "w"}, %z: tensor<16x3x8x8xf32>) -> tensor<16x3x8x8xf32> {
  %y = linalg.pooling_nchw_sum ins(%gy, %window : tensor<16x3x10x10xf32>, tensor<3x3xf32>) outs(%z : tensor<16x3x8x8xf32>) -> tensor<16x3x8x8xf32>
  return %y : tensor<16x3x8x8xf32>
}
