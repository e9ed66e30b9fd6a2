// RUN: hlq-opt %s --hlq-quantize-gradients="seed=7" | FileCheck %s
// RUN: hlq-opt %s --hlq-quantize-gradients="rounding=recipe seed=7" | FileCheck %s
// RUN: hlq-opt %s --hlq-quantize-gradients="rounding=nearest seed=7" | FileCheck %s --check-prefix=NEAREST
// RUN: hlq-opt %s --hlq-quantize-gradients="rounding=stochastic seed=-7" | FileCheck %s --check-prefix=STOCHASTIC
// RUN: hlq-opt %s --hlq-quantize-gradients="rounding=pseudo_stochastic seed=7" | FileCheck %s --check-prefix=PSEUDO

// Rounding, seeds, and the numbering of streams through the module.

// NEAREST-NOT: stochastic
// NEAREST-NOT: arith.constant
// NEAREST-NOT: tensor.extract

// No seed is needed.
// PSEUDO-NOT: arith.constant
// PSEUDO-NOT: tensor.extract
// PSEUDO-LABEL: func @constant_seed
// PSEUDO: hlq.quantize %{{.*}} block [1, *] pseudo_stochastic :
// PSEUDO: hlq.quantize %{{.*}} block [*, *] :

// CHECK-LABEL: func @constant_seed
// CHECK-NEXT: %[[SEED:.+]] = arith.constant 7 : i64
// CHECK: stochastic(%[[SEED]], stream 0)
// STOCHASTIC-LABEL: func @constant_seed
// STOCHASTIC-NEXT: %[[SEED:.+]] = arith.constant -7 : i64
func.func @constant_seed(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @seed_argument
// CHECK-NOT: arith.constant
// CHECK: stochastic(%arg3, stream 1)
func.func @seed_argument(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>, %seed: i64 {hlq.seed}) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// One seed for the function's contractions, read once.
// CHECK-LABEL: func @seed_tensor
// CHECK-NEXT: %[[SEED:.+]] = tensor.extract %arg0[] : tensor<i64>
// CHECK-NOT: tensor.extract
// CHECK: stochastic(%[[SEED]], stream 2)
// CHECK: stochastic(%[[SEED]], stream 3, along 0)
func.func @seed_tensor(%seed: tensor<i64> {hlq.seed}, %gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%w, %gy : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx, %gw : tensor<64x64xf32>, tensor<64x64xf32>
}

// A contraction that stays keeps its number: what one layer draws doesn't depend
// on another's recipe.
// CHECK-LABEL: func @kept_contraction_is_counted
// CHECK: linalg.matmul
// CHECK: stream 5)
func.func @kept_contraction_is_counted(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %a = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">, hlq.recipe = #hlq.recipe<none>} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %b = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %a, %b : tensor<64x64xf32>, tensor<64x64xf32>
}

// The option overrides what a path states.
// CHECK-LABEL: func @path_that_rounds_to_nearest
// CHECK-NOT: stochastic
// STOCHASTIC-LABEL: func @path_that_rounds_to_nearest
// STOCHASTIC: stochastic({{.*}}, stream 6)
func.func @path_that_rounds_to_nearest(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <rounding = nearest>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}


// CHECK-LABEL: func @pseudo_stochastic_path
// CHECK: hlq.quantize %{{.*}} block [1, *] pseudo_stochastic :
// NEAREST-LABEL: func @pseudo_stochastic_path
// NEAREST: hlq.quantize %{{.*}} block [1, *] :
func.func @pseudo_stochastic_path(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <rounding = pseudo_stochastic>>} {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %gx : tensor<64x64xf32>
}
