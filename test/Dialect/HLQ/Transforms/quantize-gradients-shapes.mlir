// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients | FileCheck %s

// Shapes, element types and forms of contractions, with the recipe hlq.

// CHECK-DAG: #[[$LO:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$OI:.+]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[$LI:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$OL:.+]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-DAG: #[[$BLI:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[$BOI:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
// CHECK-DAG: #[[$OBL:.+]] = affine_map<(d0, d1, d2, d3) -> (d3, d0, d1)>
// CHECK-DAG: #[[$OLB:.+]] = affine_map<(d0, d1, d2, d3) -> (d3, d1, d0)>

// CHECK-LABEL: func @bf16
// CHECK-NOT:  linalg
// CHECK:      %[[HY:.+]] = hlq.hadamard %arg0 along 1 order 16 : tensor<40x64xbf16> -> tensor<40x64xf32>
// CHECK-NEXT: %[[QY:.+]], %[[SY:.+]] = hlq.quantize %[[HY]] block [1, *] stochastic({{.*}}) : tensor<40x64xf32> -> tensor<40x64xi4>, tensor<40x1xf32>
// CHECK-NEXT: %[[HW:.+]] = hlq.hadamard %arg2 along 0 order 16 : tensor<64x48xbf16> -> tensor<64x48xf32>
// CHECK-NEXT: %[[QW:.+]], %[[SW:.+]] = hlq.quantize %[[HW]] block [*, *] : tensor<64x48xf32> -> tensor<64x48xi4>, tensor<1x1xf32>
// CHECK-NEXT: hlq.contract [#[[$LO]], #[[$OI]], #[[$LI]]] lhs(%[[QY]], %[[SY]] block [1, *] : {{.*}}) rhs(%[[QW]], %[[SW]] block [*, *] : {{.*}}) outs(%arg4 : tensor<40x48xf32>) {hlq.role = #hlq.role<input_gradient, "w">}
// No transposed copy of gy: the contraction's map transposes.
// CHECK-NEXT: %[[PY:.+]] = hlq.project %arg0 along 0 onto <hadamard, order = 16, rank = 8> : tensor<40x64xbf16> -> tensor<24x64xf32>
// CHECK-NEXT: hlq.quantize %[[PY]] block [*, *] stochastic({{.*}}) : tensor<24x64xf32> -> tensor<24x64xi8>, tensor<1x1xf32>
// CHECK-NEXT: %[[PX:.+]] = hlq.project %arg1 along 0 onto <hadamard, order = 16, rank = 8> : tensor<40x48xbf16> -> tensor<24x48xf32>
// CHECK-NEXT: hlq.quantize %[[PX]] block [*, *] : tensor<24x48xf32> -> tensor<24x48xi8>, tensor<1x1xf32>
// CHECK-NEXT: hlq.contract [#[[$OL]], #[[$OI]], #[[$LI]]] {{.*}} outs(%arg5 : tensor<64x48xbf16>) {hlq.role = #hlq.role<weight_gradient, "w">}
func.func @bf16(%gy: tensor<40x64xbf16> {hlq.tangent}, %x: tensor<40x48xbf16>, %w: tensor<64x48xbf16> {hlq.parameter = "w"}, %e: tensor<64x40xbf16>, %zx: tensor<40x48xf32>, %zw: tensor<64x48xbf16>)
    -> (tensor<40x48xf32>, tensor<64x48xbf16> {hlq.gradient_of = "w"}) {
  %gx = linalg.matmul ins(%gy, %w : tensor<40x64xbf16>, tensor<64x48xbf16>) outs(%zx : tensor<40x48xf32>) -> tensor<40x48xf32>
  %gyt = linalg.transpose ins(%gy : tensor<40x64xbf16>) outs(%e : tensor<64x40xbf16>) permutation = [1, 0]
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x40xbf16>, tensor<40x48xbf16>) outs(%zw : tensor<64x48xbf16>) -> tensor<64x48xbf16>
  return %gx, %gw : tensor<40x48xf32>, tensor<64x48xbf16>
}

// CHECK-LABEL: func @extended_to_f32
// CHECK-NOT: arith.extf
// CHECK:     hlq.hadamard %arg0 along 1 order 16 : tensor<32x64xbf16> -> tensor<32x64xf32>
// CHECK:     hlq.hadamard %arg1 along 0 order 16 : tensor<64x48xbf16> -> tensor<64x48xf32>
func.func @extended_to_f32(%gy: tensor<32x64xbf16> {hlq.tangent}, %w: tensor<64x48xbf16> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %a = arith.extf %gy : tensor<32x64xbf16> to tensor<32x64xf32>
  %b = arith.extf %w : tensor<64x48xbf16> to tensor<64x48xf32>
  %gx = linalg.matmul ins(%a, %b : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// f8 isn't an element type of hlq.hadamard: the extension stays.
// CHECK-LABEL: func @extended_from_f8
// CHECK: %[[Y:.+]] = arith.extf %arg0
// CHECK: hlq.hadamard %[[Y]] along 1
func.func @extended_from_f8(%gy: tensor<32x64xf8E5M2> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %a = arith.extf %gy : tensor<32x64xf8E5M2> to tensor<32x64xf32>
  %gx = linalg.matmul ins(%a, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @dynamic
// CHECK-NOT: linalg
// CHECK:     hlq.hadamard %arg0 along 1 order 16 : tensor<?x?xf32> -> tensor<?x?xf32>
// CHECK:     hlq.quantize {{.*}} -> tensor<?x?xi4>, tensor<?x1xf32>
// CHECK:     hlq.contract {{.*}} segment 33554432 {hlq.role
// CHECK:     hlq.project %arg0 along 0 {{.*}} : tensor<?x?xf32> -> tensor<?x?xf32>
// CHECK:     hlq.contract [#[[$OL]], {{.*}} segment 131072 {hlq.role
func.func @dynamic(%gy: tensor<?x?xf32> {hlq.tangent}, %x: tensor<?x?xf32>, %w: tensor<?x?xf32> {hlq.parameter = "w"}, %e: tensor<?x?xf32>, %zx: tensor<?x?xf32>, %zw: tensor<?x?xf32>)
    -> (tensor<?x?xf32>, tensor<?x?xf32> {hlq.gradient_of = "w"}) {
  %gx = linalg.matmul ins(%gy, %w : tensor<?x?xf32>, tensor<?x?xf32>) outs(%zx : tensor<?x?xf32>) -> tensor<?x?xf32>
  %gyt = linalg.transpose ins(%gy : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) permutation = [1, 0]
  %gw = linalg.matmul ins(%gyt, %x : tensor<?x?xf32>, tensor<?x?xf32>) outs(%zw : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %gx, %gw : tensor<?x?xf32>, tensor<?x?xf32>
}

// CHECK-LABEL: func @batch_has_its_own_scales
// CHECK: hlq.hadamard %arg0 along 2
// CHECK: hlq.quantize {{.*}} block [1, 1, *] stochastic(%{{.*}}, stream {{[0-9]+}}) : {{.*}} -> tensor<4x32x64xi4>, tensor<4x32x1xf32>
// CHECK: hlq.hadamard %arg2 along 1
// CHECK: hlq.quantize {{.*}} block [1, *, *] : {{.*}} -> tensor<4x64x48xi4>, tensor<4x1x1xf32>
// CHECK: hlq.project %arg1 along 2 {{.*}} -> tensor<4x48x16xf32>
// CHECK: hlq.quantize {{.*}} block [1, *, *] : {{.*}} -> tensor<4x48x16xi8>, tensor<4x1x1xf32>
// CHECK: hlq.project %arg0 along 1 {{.*}} -> tensor<4x16x64xf32>
// CHECK: hlq.quantize {{.*}} block [1, *, *] stochastic(%{{.*}}, along 1) : {{.*}} -> tensor<4x16x64xi8>, tensor<4x1x1xf32>
func.func @batch_has_its_own_scales(%gy: tensor<4x32x64xf32> {hlq.tangent}, %x: tensor<4x48x32xf32>, %w: tensor<4x64x48xf32> {hlq.parameter = "w"}, %zx: tensor<4x32x48xf32>, %zw: tensor<4x48x64xf32>)
    -> (tensor<4x32x48xf32>, tensor<4x48x64xf32> {hlq.gradient_of = "w"}) {
  %gx = linalg.batch_matmul ins(%gy, %w : tensor<4x32x64xf32>, tensor<4x64x48xf32>) outs(%zx : tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
  %gw = linalg.batch_matmul ins(%x, %gy : tensor<4x48x32xf32>, tensor<4x32x64xf32>) outs(%zw : tensor<4x48x64xf32>) -> tensor<4x48x64xf32>
  return %gx, %gw : tensor<4x32x48xf32>, tensor<4x48x64xf32>
}

// The first contracted loop counts samples; blocks run along the other.
// CHECK-LABEL: func @samples_and_tokens
// CHECK: hlq.project %arg0 along 1 {{.*}} : tensor<4x25x64xf32> -> tensor<4x16x64xf32>
// CHECK: hlq.quantize {{.*}} block [*, *, *] stochastic(%{{.*}}, along 1) : {{.*}} -> tensor<4x16x64xi8>, tensor<1x1x1xf32>
// CHECK: hlq.project %arg1 along 1 {{.*}} : tensor<4x25x48xf32> -> tensor<4x16x48xf32>
// CHECK: hlq.contract
func.func @samples_and_tokens(%gy: tensor<4x25x64xf32> {hlq.tangent}, %x: tensor<4x25x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (b, l, i)>, affine_map<(o, i, b, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%gy, %x : tensor<4x25x64xf32>, tensor<4x25x48xf32>) outs(%z : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// A 1x1 convolution's tokens: rows and columns of pixels, flattened. gy has them
// last, x apart: x alone is transposed.
// CHECK-LABEL: func @samples_and_pixels
// CHECK: %[[Y:.+]] = tensor.collapse_shape %arg0 {{\[\[}}0], [1], [2, 3]] : tensor<4x64x6x7xf32> into tensor<4x64x42xf32>
// CHECK: hlq.project %[[Y]] along 2 {{.*}} -> tensor<4x64x24xf32>
// CHECK: %[[T:.+]] = linalg.transpose ins(%arg1 : tensor<4x6x48x7xf32>) {{.*}} permutation = [0, 2, 1, 3]
// CHECK: %[[X:.+]] = tensor.collapse_shape %[[T]] {{\[\[}}0], [1], [2, 3]] : tensor<4x48x6x7xf32> into tensor<4x48x42xf32>
// CHECK: hlq.project %[[X]] along 2 {{.*}} -> tensor<4x48x24xf32>
// CHECK: hlq.contract
// CHECK-SAME: lhs({{.*}} : tensor<4x64x24xi8>, tensor<1x1x1xf32>) rhs({{.*}} : tensor<4x48x24xi8>, tensor<1x1x1xf32>)
func.func @samples_and_pixels(%gy: tensor<4x64x6x7xf32> {hlq.tangent}, %x: tensor<4x6x48x7xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, h, w) -> (b, o, h, w)>, affine_map<(o, i, b, h, w) -> (b, h, i, w)>, affine_map<(o, i, b, h, w) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%gy, %x : tensor<4x64x6x7xf32>, tensor<4x6x48x7xf32>) outs(%z : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @dynamic_samples_and_pixels
// CHECK: tensor.collapse_shape %arg0 {{\[\[}}0], [1], [2, 3]] : tensor<?x64x?x?xf32> into tensor<?x64x?xf32>
// CHECK: %[[E:.+]] = tensor.empty({{.*}}) : tensor<?x48x?x?xf32>
// CHECK: linalg.transpose ins(%arg1 : tensor<?x?x48x?xf32>) outs(%[[E]] {{.*}} permutation = [0, 2, 1, 3]
// CHECK: hlq.contract {{.*}} segment 131072
func.func @dynamic_samples_and_pixels(%gy: tensor<?x64x?x?xf32> {hlq.tangent}, %x: tensor<?x?x48x?xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, h, w) -> (b, o, h, w)>, affine_map<(o, i, b, h, w) -> (b, h, i, w)>, affine_map<(o, i, b, h, w) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%gy, %x : tensor<?x64x?x?xf32>, tensor<?x?x48x?xf32>) outs(%z : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// Two dimensions of outputs, heads and channels, are contracted as one: an
// input gradient has no samples.
// CHECK-LABEL: func @heads_and_channels
// CHECK: %[[Y:.+]] = tensor.collapse_shape %arg0 {{\[\[}}0], [1, 2]] : tensor<32x8x4xf32> into tensor<32x32xf32>
// CHECK: hlq.hadamard %[[Y]] along 1
// CHECK: hlq.quantize {{.*}} block [1, *] stochastic(
// CHECK: %[[W:.+]] = tensor.collapse_shape %arg1 {{\[\[}}0, 1], [2]] : tensor<8x4x48xf32> into tensor<32x48xf32>
// CHECK: hlq.hadamard %[[W]] along 0
func.func @heads_and_channels(%gy: tensor<32x8x4xf32> {hlq.tangent}, %w: tensor<8x4x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, h, c) -> (l, h, c)>, affine_map<(l, i, h, c) -> (h, c, i)>, affine_map<(l, i, h, c) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%gy, %w : tensor<32x8x4xf32>, tensor<8x4x48xf32>) outs(%z : tensor<32x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @init_that_is_not_zero
// CHECK: %[[R:.+]] = hlq.contract {{.*}} outs(%arg2 : tensor<32x48xf32>)
// CHECK: return %[[R]], %arg2
func.func @init_that_is_not_zero(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %acc: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%acc : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx, %acc : tensor<32x48xf32>, tensor<32x48xf32>
}

// One transposed copy serves others too, and stays for them.
// CHECK-LABEL: func @transpose_with_another_use
// CHECK: %[[T:.+]] = linalg.transpose ins(%arg0
// CHECK: hlq.project %arg0 along 0
// CHECK: return %[[T]],
func.func @transpose_with_another_use(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %e: tensor<64x32xf32>, %z: tensor<64x48xf32>) -> (tensor<64x32xf32>, tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gyt = linalg.transpose ins(%gy : tensor<32x64xf32>) outs(%e : tensor<64x32xf32>) permutation = [1, 0]
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gyt, %gw : tensor<64x32xf32>, tensor<64x48xf32>
}

// Permutations that are not their own inverse. gy is [o, b, l] of o = 64, b = 4,
// l = 32: result dimension i of linalg.transpose is dimension p[i] of gy.
// CHECK-LABEL: func @cyclic_transpose
// CHECK-NOT: linalg.transpose
// CHECK:     hlq.hadamard %arg0 along 0
// CHECK:     hlq.quantize {{.*}} block [*, 1, 1] {{.*}} -> tensor<64x4x32xi4>, tensor<1x4x32xf32>
// CHECK:     hlq.contract [#[[$OBL]], #[[$BOI]], #[[$BLI]]]
func.func @cyclic_transpose(%gy: tensor<64x4x32xf32> {hlq.tangent}, %w: tensor<4x64x48xf32> {hlq.parameter = "w"}, %e: tensor<4x32x64xf32>, %z: tensor<4x32x48xf32>) -> tensor<4x32x48xf32> {
  %t = linalg.transpose ins(%gy : tensor<64x4x32xf32>) outs(%e : tensor<4x32x64xf32>) permutation = [1, 2, 0]
  %gx = linalg.batch_matmul ins(%t, %w : tensor<4x32x64xf32>, tensor<4x64x48xf32>) outs(%z : tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
  return %gx : tensor<4x32x48xf32>
}

// Both maps of the generic permute, and don't commute. All sizes are equal, so
// that a wrong permutation would go unnoticed by types.
// CHECK-LABEL: func @cyclic_generic_transpose
// CHECK-NOT: linalg.generic
// CHECK:     hlq.hadamard %arg0 along 0
// CHECK:     hlq.quantize {{.*}} block [*, 1, 1] stochastic(%{{.*}}, along 0)
// CHECK:     hlq.hadamard %arg1 along 1
// CHECK:     hlq.contract [#[[$OLB]], #[[$BOI]], #[[$BLI]]]
func.func @cyclic_generic_transpose(%gy: tensor<16x16x16xf32> {hlq.tangent}, %w: tensor<16x16x16xf32> {hlq.parameter = "w"}, %e: tensor<16x16x16xf32>, %z: tensor<16x16x16xf32>) -> tensor<16x16x16xf32> {
  %t = linalg.generic {indexing_maps = [affine_map<(b, l, o) -> (o, l, b)>, affine_map<(b, l, o) -> (b, o, l)>], iterator_types = ["parallel", "parallel", "parallel"]}
       ins(%gy : tensor<16x16x16xf32>) outs(%e : tensor<16x16x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<16x16x16xf32>
  %gx = linalg.generic {indexing_maps = [affine_map<(b, l, i, o) -> (b, o, l)>, affine_map<(b, l, i, o) -> (b, o, i)>, affine_map<(b, l, i, o) -> (b, l, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
        ins(%t, %w : tensor<16x16x16xf32>, tensor<16x16x16xf32>) outs(%z : tensor<16x16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16x16xf32>
  return %gx : tensor<16x16x16xf32>
}

// CHECK-LABEL: func @matvec
// CHECK: hlq.hadamard %arg1 along 1
// CHECK: hlq.quantize {{.*}} block [*, *] :
// CHECK: hlq.hadamard %arg0 along 0
// CHECK: hlq.quantize {{.*}} block [*] stochastic(%{{.*}}, stream {{[0-9]+}}) :
// CHECK: hlq.contract
func.func @matvec(%gy: tensor<64xf32> {hlq.tangent}, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %z: tensor<48xf32>) -> tensor<48xf32> {
  %gx = linalg.matvec ins(%w, %gy : tensor<48x64xf32>, tensor<64xf32>) outs(%z : tensor<48xf32>) -> tensor<48xf32>
  return %gx : tensor<48xf32>
}

// CHECK-LABEL: func @too_long_for_one_i32_sum
// CHECK: hlq.contract {{.*}} segment 131072
func.func @too_long_for_one_i32_sum(%gy: tensor<64x300000xf32> {hlq.tangent}, %x: tensor<300000x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x300000xf32>, tensor<300000x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// 266240 tokens, halved: 133120 products fit.
// CHECK-LABEL: func @just_short_enough
// CHECK: hlq.contract
// CHECK-NOT: segment
func.func @just_short_enough(%gy: tensor<64x266240xf32> {hlq.tangent}, %x: tensor<266240x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x266240xf32>, tensor<266240x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @no_tokens
// CHECK: hlq.quantize {{.*}} -> tensor<0x64xi4>, tensor<0x1xf32>
func.func @no_tokens(%gy: tensor<0x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<0x48xf32>) -> tensor<0x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<0x64xf32>, tensor<64x48xf32>) outs(%z : tensor<0x48xf32>) -> tensor<0x48xf32>
  return %gx : tensor<0x48xf32>
}

// CHECK-LABEL: func @two_contractions_of_one_gradient
// CHECK: hlq.hadamard %arg0 along 1
// CHECK: hlq.contract {{.*}} {hlq.role = #hlq.role<input_gradient, "v">}
// CHECK: hlq.hadamard %arg0 along 1
// CHECK: hlq.contract {{.*}} {hlq.role = #hlq.role<input_gradient, "w">}
func.func @two_contractions_of_one_gradient(%gy: tensor<32x64xf32> {hlq.tangent}, %v: tensor<64x48xf32> {hlq.parameter = "v"}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %a = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  %b = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %a, %b : tensor<32x48xf32>, tensor<32x48xf32>
}
