// RUN: hlq-opt %s --hlq-quantize-gradients | FileCheck %s

// Which hlq.recipe holds, and what its paths override.

#hlq8 = #hlq.recipe<int8>
module attributes {hlq.recipe = #hlq8} {

//===----------------------------------------------------------------------===//
// The nearest one wins, as a whole
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @recipe_of_the_module
// CHECK: hlq.quantize %arg0 {{.*}} -> tensor<32x64xi8>
func.func @recipe_of_the_module(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @recipe_of_the_function
// CHECK: hlq.quantize %arg0 {{.*}} -> tensor<32x64xi4>
func.func @recipe_of_the_function(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> attributes {hlq.recipe = #hlq.recipe<int4>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @recipe_of_the_contraction
// CHECK: hlq.hadamard %arg0
// CHECK-NOT: hlq.recipe = #hlq.recipe<hlq>
func.func @recipe_of_the_contraction(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> attributes {hlq.recipe = #hlq.recipe<none>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">, hlq.recipe = #hlq.recipe<hlq>} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @one_contraction_excluded
// CHECK: hlq.contract
// CHECK: linalg.matmul {hlq.recipe = #hlq.recipe<none>, hlq.role
func.func @one_contraction_excluded(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %a = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  %b = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">, hlq.recipe = #hlq.recipe<none>} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %a, %b : tensor<32x48xf32>, tensor<32x48xf32>
}

module @inner attributes {hlq.recipe = #hlq.recipe<int4>} {
  // CHECK-LABEL: func @recipe_of_a_nested_module
  // CHECK: hlq.quantize %arg0 {{.*}} -> tensor<32x64xi4>
  func.func @recipe_of_a_nested_module(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
    %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
    return %gx : tensor<32x48xf32>
  }
}

//===----------------------------------------------------------------------===//
// Overrides
//===----------------------------------------------------------------------===//

// An order alone keeps the recipe's share of the basis: all for gx, half for gw.
// CHECK-LABEL: func @order
// CHECK: hlq.hadamard %arg0 along 1 order 32
// CHECK: hlq.hadamard %arg1 along 0 order 32
// CHECK: hlq.project %arg2 along 1 onto <hadamard, order = 32, rank = 16>
// CHECK: hlq.project %arg0 along 0 onto <hadamard, order = 32, rank = 16>
func.func @order(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>)
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <order = 32>, weight_gradient = <order = 32>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx, %gw : tensor<64x64xf32>, tensor<64x64xf32>
}

// A transform for a recipe that has none is a full one.
// CHECK-LABEL: func @order_for_int8
// CHECK: hlq.hadamard %arg0 along 0 order 16
func.func @order_for_int8(%gy: tensor<64x64xf32> {hlq.tangent}, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<int8, weight_gradient = <order = 16>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gw : tensor<64x64xf32>
}

// CHECK-LABEL: func @no_transform
// CHECK-NOT: hlq.project
// CHECK: hlq.quantize %arg1 block [*, *] : {{.*}} -> tensor<64x64xi8>
func.func @no_transform(%gy: tensor<64x64xf32> {hlq.tangent}, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <order = 1>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gw : tensor<64x64xf32>
}

// CHECK-LABEL: func @rank
// CHECK: hlq.project %arg1 along 1 onto <hadamard, order = 16, rank = 12> : tensor<64x64xf32> -> tensor<64x48xf32>
func.func @rank(%gy: tensor<64x64xf32> {hlq.tangent}, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <rank = 12>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gw : tensor<64x64xf32>
}

// CHECK-LABEL: func @full_rank
// CHECK: hlq.hadamard %arg1 along 1 order 16
func.func @full_rank(%gy: tensor<64x64xf32> {hlq.tangent}, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <rank = 16>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gw : tensor<64x64xf32>
}

// CHECK-LABEL: func @selection
// CHECK: hlq.project %arg1 along 1 onto <hadamard, order = 16, rank = 10, selection = lp_l1_2d>
func.func @selection(%gy: tensor<64x64xf32> {hlq.tangent}, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <rank = 10, selection = lp_l1_2d>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gw : tensor<64x64xf32>
}

// CHECK-LABEL: func @code
// CHECK: hlq.quantize {{.*}} -> tensor<64x64xi8>
// CHECK: hlq.quantize {{.*}} -> tensor<64x64xi8>
func.func @code(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <code = <i8>>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}

// Of gy: one a token and 256 channels; of W: one for the tensor.
// CHECK-LABEL: func @block_scales_of_an_input_gradient
// CHECK: hlq.quantize {{.*}} block [1, 256] stochastic({{.*}} -> tensor<64x992xi4>, tensor<64x4xf32>
// CHECK: hlq.quantize {{.*}} block [*, *] :
// CHECK: hlq.contract {{.*}} block [1, 256] : {{.*}} block [*, *] :
func.func @block_scales_of_an_input_gradient(%gy: tensor<64x992xf32> {hlq.tangent}, %w: tensor<992x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <gradient_scales = <parallel = 1, contracted = 256>>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x992xf32>, tensor<992x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}

// Counted in tokens, before the projection: 512 tokens are 256 coefficients.
// CHECK-LABEL: func @block_scales_of_a_weight_gradient
// CHECK: hlq.quantize {{.*}} block [128, 256] : tensor<256x1024xf32> -> tensor<256x1024xi8>, tensor<2x4xf32>
// CHECK: hlq.quantize {{.*}} block [256, 128] stochastic({{.*}} -> tensor<1024x512xi8>, tensor<4x4xf32>
func.func @block_scales_of_a_weight_gradient(%gy: tensor<2048x512xf32> {hlq.tangent}, %x: tensor<256x2048xf32>, %z: tensor<256x512xf32>) -> tensor<256x512xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <gradient_scales = <parallel = 128, contracted = 512>, operand_scales = <parallel = 128, contracted = 512>>>} {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<256x2048xf32>, tensor<2048x512xf32>) outs(%z : tensor<256x512xf32>) -> tensor<256x512xf32>
  return %gw : tensor<256x512xf32>
}

// A sum ends with the block that shares scales, however long the contraction:
// no segment. Of samples it is one's tokens.
// CHECK-LABEL: func @block_scales_bound_the_sum
// CHECK: hlq.contract
// CHECK-NOT: segment
// CHECK: hlq.contract
// CHECK-NOT: segment
// CHECK: return
func.func @block_scales_bound_the_sum(%gy: tensor<?x64xf32> {hlq.tangent}, %x: tensor<?x48xf32>, %hy: tensor<1000x?x64xf32> {hlq.tangent}, %hx: tensor<1000x?x48xf32>, %z: tensor<64x48xf32>)
    -> (tensor<64x48xf32>, tensor<64x48xf32>) attributes {hlq.recipe = #hlq.recipe<"hlq-block">} {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %x : tensor<?x64xf32>, tensor<?x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  %hw = linalg.generic {indexing_maps = [affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (b, l, i)>, affine_map<(o, i, b, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%hy, %hx : tensor<1000x?x64xf32>, tensor<1000x?x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw, %hw : tensor<64x48xf32>, tensor<64x48xf32>
}

// A block of one operand alone bounds the sum too, unless it is too long itself.
// CHECK-LABEL: func @block_scales_of_one_operand
// CHECK: hlq.contract
// CHECK-NOT: segment
// CHECK: hlq.contract {{.*}} segment 131072
func.func @block_scales_of_one_operand(%gy: tensor<?x64xf32> {hlq.tangent}, %x: tensor<?x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>) {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %x : tensor<?x64xf32>, tensor<?x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">,
        hlq.recipe = #hlq.recipe<hlq, weight_gradient = <operand_scales = <parallel = 128, contracted = 512>>>} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  %hw = linalg.generic {indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %x : tensor<?x64xf32>, tensor<?x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">,
        hlq.recipe = #hlq.recipe<hlq, weight_gradient = <operand_scales = <parallel = 128, contracted = 524288>>>} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw, %hw : tensor<64x48xf32>, tensor<64x48xf32>
}

// Blocks of scales stay within a sample.
// CHECK-LABEL: func @block_scales_of_samples
// CHECK: hlq.quantize {{.*}} block [1, 16, *] stochastic({{.*}} -> tensor<4x56x64xi8>, tensor<4x4x1xf32>
// CHECK: hlq.quantize {{.*}} block [*, *, *] :
func.func @block_scales_of_samples(%gy: tensor<4x100x64xf32> {hlq.tangent}, %x: tensor<4x100x48xf32>, %z: tensor<64x48xf32>) -> tensor<64x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <gradient_scales = <parallel = *, contracted = 32>>>} {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (b, l, i)>, affine_map<(o, i, b, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%gy, %x : tensor<4x100x64xf32>, tensor<4x100x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @rounding
// CHECK: hlq.hadamard %arg0
// CHECK-NEXT: hlq.quantize {{.*}} block [1, *] :
func.func @rounding(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <rounding = nearest>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}

// One path is left as it is; the other's settings are not its own.
// CHECK-LABEL: func @rewrite
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// CHECK: hlq.project %arg2
func.func @rewrite(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %x: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>)
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <rewrite = false>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%x, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx, %gw : tensor<64x64xf32>, tensor<64x64xf32>
}

// A longer block needs as many elements.
// CHECK-LABEL: func @extent_below_a_longer_block
// CHECK-NOT: hlq.contract
func.func @extent_below_a_longer_block(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <order = 128>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}

}
