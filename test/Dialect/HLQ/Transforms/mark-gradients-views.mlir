// RUN: hlq-opt %s --hlq-mark-gradients | FileCheck %s

// What a parameter, and a gradient, is seen through, and what it isn't. Each
// function computes gx = gy W, or returns the gradient of W.

#id = affine_map<(d0, d1) -> (d0, d1)>
#t = affine_map<(d0, d1) -> (d1, d0)>

//===----------------------------------------------------------------------===//
// Views of a parameter
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @generic_transpose_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @generic_transpose_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<48x64xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @transpose_and_cast_at_once
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @transpose_and_cast_at_once(%gy: tensor<32x64xf16> {hlq.tangent}, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %e: tensor<64x48xf16>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<48x64xf32>) outs(%e : tensor<64x48xf16>) {
  ^bb0(%in: f32, %out: f16):
    %c = arith.truncf %in : f32 to f16
    linalg.yield %c : f16
  } -> tensor<64x48xf16>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf16>, tensor<64x48xf16>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @reshapes_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @reshapes_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<8x8x48x1xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %c = tensor.collapse_shape %w [[0, 1, 2, 3]] : tensor<8x8x48x1xf32> into tensor<3072xf32>
  %v = tensor.expand_shape %c [[0, 1]] output_shape [64, 48] : tensor<3072xf32> into tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @tensor_reshape_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @tensor_reshape_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<3072xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %shape = arith.constant dense<[64, 48]> : tensor<2xi64>
  %v = tensor.reshape %w(%shape) : (tensor<3072xf32>, tensor<2xi64>) -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// The three projections of attention in one parameter.
// CHECK-LABEL: func @slice_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "qkv">}
func.func @slice_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<192x48xf32> {hlq.parameter = "qkv"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = tensor.extract_slice %w[64, 0] [64, 48] [1, 1] : tensor<192x48xf32> to tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @broadcast_of_a_parameter
// CHECK: linalg.batch_matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @broadcast_of_a_parameter(%gy: tensor<4x32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %e: tensor<4x64x48xf32>, %z: tensor<4x32x48xf32>) -> tensor<4x32x48xf32> {
  %v = linalg.broadcast ins(%w : tensor<64x48xf32>) outs(%e : tensor<4x64x48xf32>) dimensions = [0]
  %gx = linalg.batch_matmul ins(%gy, %v : tensor<4x32x64xf32>, tensor<4x64x48xf32>) outs(%z : tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
  return %gx : tensor<4x32x48xf32>
}

// torch-mlir's form: the unit dimension is indexed by a constant.
// CHECK-LABEL: func @generic_broadcast_of_a_unit_dimension
// CHECK: linalg.batch_matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @generic_broadcast_of_a_unit_dimension(%gy: tensor<4x32x64xf32> {hlq.tangent}, %w: tensor<1x64x48xf32> {hlq.parameter = "w"}, %e: tensor<4x64x48xf32>, %z: tensor<4x32x48xf32>) -> tensor<4x32x48xf32> {
  %v = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
       ins(%w : tensor<1x64x48xf32>) outs(%e : tensor<4x64x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x64x48xf32>
  %gx = linalg.batch_matmul ins(%gy, %v : tensor<4x32x64xf32>, tensor<4x64x48xf32>) outs(%z : tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
  return %gx : tensor<4x32x48xf32>
}

// CHECK-LABEL: func @casts_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @casts_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<*xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = tensor.cast %w : tensor<*xf32> to tensor<64x48xf32>
  %h = arith.truncf %r : tensor<64x48xf32> to tensor<64x48xbf16>
  %v = arith.extf %h : tensor<64x48xbf16> to tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// The flip that a convolution's weight goes through.
// CHECK-LABEL: func @flip_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @flip_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %c47 = arith.constant 47 : index
  %v = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<64x48xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.subi %c47, %j : index
    %x = tensor.extract %w[%i, %k] : tensor<64x48xf32>
    linalg.yield %x : f32
  } -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @copy_of_a_parameter
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @copy_of_a_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.copy ins(%w : tensor<64x48xf32>) outs(%e : tensor<64x48xf32>) -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

//===----------------------------------------------------------------------===//
// What is no view of a parameter
//===----------------------------------------------------------------------===//

// A lookup in an embedding is an activation.
// CHECK-LABEL: func @gather_from_a_parameter
// CHECK-NOT: hlq.role = #hlq.role<input_gradient
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "fc">}
// CHECK-NOT: hlq.role
func.func @gather_from_a_parameter(%gy: tensor<64x32xf32> {hlq.tangent}, %table: tensor<1000x48xf32> {hlq.parameter = "table"}, %ids: tensor<32xindex>, %e: tensor<32x48xf32>, %z: tensor<64x48xf32>)
    -> (tensor<64x48xf32> {hlq.gradient_of = "fc"}) {
  %x = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, #id], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<32xindex>) outs(%e : tensor<32x48xf32>) {
  ^bb0(%id: index, %out: f32):
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%id, %j] : tensor<1000x48xf32>
    linalg.yield %v : f32
  } -> tensor<32x48xf32>
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @extracted_with_arithmetic
// CHECK-NOT: hlq.role
func.func @extracted_with_arithmetic(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %scale: tensor<64x48xf32>, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%scale : tensor<64x48xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %x = tensor.extract %w[%i, %j] : tensor<64x48xf32>
    %y = arith.mulf %x, %in : f32
    linalg.yield %y : f32
  } -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @generic_with_an_offset
// CHECK-NOT: hlq.role
func.func @generic_with_an_offset(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<65x48xf32> {hlq.parameter = "w"}, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + 1, d1)>, #id], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<65x48xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @scaled_parameter
// CHECK-NOT: hlq.role
func.func @scaled_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %s: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = arith.mulf %w, %s : tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// The generic yields its other input.
// CHECK-LABEL: func @parameter_as_an_input_that_is_not_yielded
// CHECK-NOT: hlq.role
func.func @parameter_as_an_input_that_is_not_yielded(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %a: tensor<64x48xf32>, %e: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%w, %a : tensor<64x48xf32>, tensor<64x48xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    linalg.yield %in_0 : f32
  } -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @parameter_inserted_into_another_tensor
// CHECK-NOT: hlq.role
func.func @parameter_inserted_into_another_tensor(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<32x48xf32> {hlq.parameter = "w"}, %a: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = tensor.insert_slice %w into %a[0, 0] [32, 48] [1, 1] : tensor<32x48xf32> into tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

//===----------------------------------------------------------------------===//
// From a weight gradient to the result
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @result_through_transpose_reshape_and_cast
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
func.func @result_through_transpose_reshape_and_cast(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>, %e: tensor<48x64xf32>) -> (tensor<1x48x64xbf16> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  %t = linalg.transpose ins(%gw : tensor<64x48xf32>) outs(%e : tensor<48x64xf32>) permutation = [1, 0]
  %h = arith.truncf %t : tensor<48x64xf32> to tensor<48x64xbf16>
  %r = tensor.expand_shape %h [[0, 1], [2]] output_shape [1, 48, 64] : tensor<48x64xbf16> into tensor<1x48x64xbf16>
  return %r : tensor<1x48x64xbf16>
}

// Summands that are cast, and one that isn't a contraction.
// CHECK-LABEL: func @result_through_an_addition_of_casts
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
func.func @result_through_an_addition_of_casts(%gy: tensor<64x32xbf16> {hlq.tangent}, %x: tensor<32x48xbf16>, %d: tensor<64x48xf32>, %z: tensor<64x48xbf16>, %e: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xbf16>, tensor<32x48xbf16>) outs(%z : tensor<64x48xbf16>) -> tensor<64x48xbf16>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%gw, %d : tensor<64x48xbf16>, tensor<64x48xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: bf16, %in_0: f32, %out: f32):
    %a = arith.extf %in : bf16 to f32
    %b = arith.addf %in_0, %a : f32
    linalg.yield %b : f32
  } -> tensor<64x48xf32>
  return %s : tensor<64x48xf32>
}

// CHECK-LABEL: func @result_through_map_and_elementwise
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
func.func @result_through_map_and_elementwise(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %d: tensor<64x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  %s = linalg.map { arith.addf } ins(%gw, %d : tensor<64x48xf32>, tensor<64x48xf32>) outs(%z : tensor<64x48xf32>)
  %t = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%d, %s : tensor<64x48xf32>, tensor<64x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %t : tensor<64x48xf32>
}

// An optimizer's step is no addition alone.
// CHECK-LABEL: func @result_through_a_scaled_addition
// CHECK-NOT: hlq.role
func.func @result_through_a_scaled_addition(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %m: tensor<64x48xf32>, %lr: tensor<64x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  %p = arith.mulf %gw, %lr : tensor<64x48xf32>
  %s = arith.addf %p, %m : tensor<64x48xf32>
  return %s : tensor<64x48xf32>
}

// CHECK-LABEL: func @result_through_a_difference
// CHECK-NOT: hlq.role
func.func @result_through_a_difference(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %m: tensor<64x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  %s = arith.subf %m, %gw : tensor<64x48xf32>
  return %s : tensor<64x48xf32>
}

// A sum over a dimension of the contraction's result is no view.
// CHECK-LABEL: func @result_through_a_reduction
// CHECK-NOT: hlq.role
func.func @result_through_a_reduction(%gy: tensor<4x64x32xf32> {hlq.tangent}, %x: tensor<4x32x48xf32>, %z: tensor<4x64x48xf32>, %e: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.batch_matmul ins(%gy, %x : tensor<4x64x32xf32>, tensor<4x32x48xf32>) outs(%z : tensor<4x64x48xf32>) -> tensor<4x64x48xf32>
  %s = linalg.reduce { arith.addf } ins(%gw : tensor<4x64x48xf32>) outs(%e : tensor<64x48xf32>) dimensions = [0]
  return %s : tensor<64x48xf32>
}
