// RUN: hlq-opt %s | hlq-opt | FileCheck %s
// RUN: hlq-opt %s -mlir-print-op-generic | hlq-opt | FileCheck %s
// RUN: hlq-opt %s -emit-bytecode | hlq-opt | FileCheck %s

// CHECK-LABEL: func private @code()
// CHECK-SAME: a = #hlq.code<i4>, b = #hlq.code<i8>
func.func private @code() attributes {a = #hlq.code<i4>, b = #hlq.code<i8>}

// CHECK-LABEL: func private @rounding()
// CHECK-SAME: a = #hlq<rounding nearest>, b = #hlq<rounding stochastic>, c = #hlq<rounding pseudo_stochastic>
func.func private @rounding() attributes {a = #hlq<rounding nearest>, b = #hlq<rounding stochastic>,
                                          c = #hlq<rounding pseudo_stochastic>}

// The default selection is not printed.
// CHECK-LABEL: func private @basis()
// CHECK-SAME: a = #hlq.basis<hadamard, order = 16, rank = 8>,
// CHECK-SAME: b = #hlq.basis<hadamard, order = 64, rank = 21, selection = lp_l1_2d>,
// CHECK-SAME: c = #hlq.basis<hadamard, order = 1, rank = 1>
func.func private @basis() attributes {
  a = #hlq.basis<hadamard, order = 16, rank = 8, selection = sequency>,
  b = #hlq.basis<hadamard, order = 64, rank = 21, selection = lp_l1_2d>,
  c = #hlq.basis<hadamard, order = 1, rank = 1>}

// CHECK-LABEL: func private @scales()
// CHECK-SAME: a = #hlq.scales<parallel = *, contracted = *>, b = #hlq.scales<parallel = 1, contracted = 256>
func.func private @scales() attributes {
  a = #hlq.scales<parallel = *, contracted = *>, b = #hlq.scales<parallel = 1, contracted = 256>}

// CHECK-LABEL: func private @path()
// CHECK-SAME: a = #hlq.path<order = 16, rank = 12, rounding = nearest>
// CHECK-SAME: b = #hlq.path<code = <i4>, gradient_scales = <parallel = 1, contracted = *>, operand_scales = <parallel = *, contracted = 512>>
// CHECK-SAME: c = #hlq.path<rewrite = false>
// CHECK-SAME: d = #hlq.path<order = 16, rank = 10, selection = lp_l1_2d>
func.func private @path() attributes {
  a = #hlq.path<order = 16, rank = 12, rounding = nearest>,
  b = #hlq.path<code = <i4>, gradient_scales = <parallel = 1, contracted = *>,
                operand_scales = <parallel = *, contracted = 512>>,
  c = #hlq.path<rewrite = false>,
  d = #hlq.path<order = 16, rank = 10, selection = lp_l1_2d>}

// CHECK-LABEL: func private @recipe()
// CHECK-SAME: a = #hlq.recipe<none>, b = #hlq.recipe<hlq>, c = #hlq.recipe<int8>, d = #hlq.recipe<int4>
// CHECK-SAME: e = #hlq.recipe<hlq, weight_gradient = <rank = 12>>
// CHECK-SAME: f = #hlq.recipe<int8, input_gradient = <rewrite = false>, weight_gradient = <code = <i4>>>
// CHECK-SAME: g = #hlq.recipe<"hlq-block", weight_gradient = <rank = 16>>
func.func private @recipe() attributes {
  a = #hlq.recipe<none>, b = #hlq.recipe<hlq>, c = #hlq.recipe<int8>, d = #hlq.recipe<int4>,
  e = #hlq.recipe<hlq, weight_gradient = <rank = 12>>,
  f = #hlq.recipe<int8, input_gradient = <rewrite = false>, weight_gradient = <code = <i4>>>,
  g = #hlq.recipe<"hlq-block", weight_gradient = <rank = 16>>}

// CHECK-LABEL: func private @view()
// CHECK-SAME: a = #hlq.view<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>
// CHECK-SAME: b = #hlq.view<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 3, permutation = [1, 0]>
// CHECK-SAME: c = #hlq.view<block = []>
func.func private @view() attributes {
  a = #hlq.view<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
  b = #hlq.view<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
                rounding = stochastic, stream = 3, permutation = [1, 0]>,
  c = #hlq.view<block = []>}

// The discardable attributes in their places.
// CHECK: module attributes {hlq.recipe = #hlq.recipe<hlq>}
module attributes {hlq.recipe = #hlq.recipe<hlq>} {
  // CHECK-LABEL: func @step(
  // CHECK-SAME: tensor<4x4xf32> {hlq.parameter = "fc1.weight"}
  // CHECK-SAME: tensor<8x4xf32> {hlq.tangent}
  // CHECK-SAME: i64 {hlq.seed}
  // CHECK-SAME: (tensor<4x4xf32> {hlq.gradient_of = "fc1.weight"})
  // CHECK-SAME: attributes {hlq.recipe = #hlq.recipe<int8>}
  func.func @step(%w: tensor<4x4xf32> {hlq.parameter = "fc1.weight"},
                  %gy: tensor<8x4xf32> {hlq.tangent},
                  %x: tensor<4x8xf32>, %seed: i64 {hlq.seed})
      -> (tensor<4x4xf32> {hlq.gradient_of = "fc1.weight"})
      attributes {hlq.recipe = #hlq.recipe<int8>} {
    // CHECK: linalg.matmul {hlq.recipe = #hlq.recipe<none>, hlq.role = #hlq.role<weight_gradient, "fc1.weight", gradient = 1>}
    %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "fc1.weight", gradient = 1>,
                         hlq.recipe = #hlq.recipe<none>}
          ins(%x, %gy : tensor<4x8xf32>, tensor<8x4xf32>) outs(%w : tensor<4x4xf32>) -> tensor<4x4xf32>
    return %gw : tensor<4x4xf32>
  }
  // CHECK: func private @seed(tensor<i64> {hlq.seed}) attributes {hlq.role = #hlq.role<input_gradient, "fc1.weight">}
  func.func private @seed(tensor<i64> {hlq.seed}) attributes {hlq.role = #hlq.role<input_gradient, "fc1.weight">}
}
