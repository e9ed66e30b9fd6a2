// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-quantize-gradients --split-input-file --verify-diagnostics

// Settings that contradict each other where they meet: a path's and its recipe's.

func.func @rank_without_a_transform(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<int8, weight_gradient = <rank = 8>>} {
  // expected-error @below {{op the weight_gradient of #hlq.recipe<int8, weight_gradient = <rank = 8>>: rank 8 is not between 1 and the order, 1 (basis_c2)}}
  %0 = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @rank_above_the_recipes_order(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <rank = 17>>} {
  // expected-error @below {{rank 17 is not between 1 and the order, 16 (basis_c2)}}
  %0 = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @nothing_to_delay(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<"hlq-block", weight_gradient = <delayed = true>>} {
  // expected-error @below {{delayed = true, but neither operand has one scale: finer ones are #hlq.scales<parallel = 128, contracted = 512> and #hlq.scales<parallel = 128, contracted = 512>, <parallel = *, contracted = *> is expected of one}}
  %0 = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @selection_that_has_no_such_rank(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <selection = lp_l1_2d>>} {
  // expected-error @below {{(basis_c3)}}
  %0 = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @selection_without_a_transform(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<int4, weight_gradient = <selection = lp_l1_2d>>} {
  // expected-error @below {{selection lp_l1_2d without a transform: order is 1}}
  %0 = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @scales_across_blocks(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <gradient_scales = <parallel = 1, contracted = 24>>>} {
  // expected-error @below {{scales over 24 contracted elements are no multiple of the transform's block, 16}}
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @scales_that_do_not_divide(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <gradient_scales = <parallel = 1, contracted = 48>, operand_scales = <parallel = *, contracted = 32>>>} {
  // expected-error @below {{scales over 48 and 32 contracted elements: neither divides the other}}
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

func.func @settings_of_none(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<none, input_gradient = <order = 16>>} {
  // expected-error @below {{recipe 'none' leaves gradients as they are, but gives settings of the input_gradient: #hlq.path<order = 16>}}
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// -----

// All settings are resolved before the first rewrite.
func.func @error_in_the_last_contraction(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  // expected-error @below {{rank 32 is not between 1 and the order, 16 (basis_c2)}}
  %1 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">, hlq.recipe = #hlq.recipe<hlq, input_gradient = <rank = 32>>} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0, %1 : tensor<32x48xf32>, tensor<32x48xf32>
}

// -----

func.func @role_on_a_reduction(%gy: tensor<32x64xf32> {hlq.tangent}, %z: tensor<64xf32>) -> tensor<64xf32> {
  // expected-error @below {{'linalg.reduce' op has 'hlq.role', but is no linalg contraction of two tensors}}
  %0 = linalg.reduce { arith.addf } ins(%gy : tensor<32x64xf32>) outs(%z : tensor<64xf32>) dimensions = [0] {hlq.role = #hlq.role<weight_gradient, "b">}
  return %0 : tensor<64xf32>
}

// -----

// A function of a dialect that isn't loaded has no signature to read.
"util.func"() ({
^bb0(%gy: tensor<32x64xf32>, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>):
  // expected-error @below {{'linalg.matmul' op has 'hlq.role', but is in no function that MLIR knows}}
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w", gradient = 0>} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  "util.return"(%0) : (tensor<32x48xf32>) -> ()
}) : () -> ()
