// RUN: hlq-opt %s --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients | FileCheck %s --check-prefix=QUANTIZE

// Functions with the loss inside: no argument is a tangent. The forms are those
// of JAX through StableHLO, where dot_general becomes transposing generics and
// linalg.matmul, and a weight is [I, O].

#id = affine_map<(d0, d1) -> (d0, d1)>
#t = affine_map<(d0, d1) -> (d1, d0)>

// Two layers; the first one has no input gradient.
// CHECK-LABEL: func @two_layers
// QUANTIZE-LABEL: func @two_layers
// REMARK-NOT: Function=two_layers
func.func @two_layers(%w1: tensor<48x64xf32> {hlq.parameter = "w1"}, %w2: tensor<64x32xf32> {hlq.parameter = "w2"}, %x: tensor<80x48xf32>,
    %z1: tensor<80x64xf32>, %z2: tensor<80x32xf32>, %e2: tensor<32x64xf32>, %eh: tensor<64x80xf32>, %ex: tensor<48x80xf32>, %zw2: tensor<64x32xf32>, %zw1: tensor<48x64xf32>)
    -> (tensor<48x64xf32> {hlq.gradient_of = "w1"}, tensor<64x32xf32> {hlq.gradient_of = "w2"}) {
  // CHECK: linalg.matmul ins(
  %a = linalg.matmul ins(%x, %w1 : tensor<80x48xf32>, tensor<48x64xf32>) outs(%z1 : tensor<80x64xf32>) -> tensor<80x64xf32>
  %h = math.tanh %a : tensor<80x64xf32>
  // CHECK: linalg.matmul ins(
  %y = linalg.matmul ins(%h, %w2 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%z2 : tensor<80x32xf32>) -> tensor<80x32xf32>
  // The loss is a sum of squares.
  %gy = arith.addf %y, %y : tensor<80x32xf32>
  %ht = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<80x64xf32>) outs(%eh : tensor<64x80xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<64x80xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w2">}
  // QUANTIZE: hlq.project %{{.*}} along 0 onto
  // QUANTIZE-NEXT: hlq.quantize {{.*}} block [*, *] :
  // QUANTIZE: hlq.project %{{.*}} along 0 onto
  // QUANTIZE-NEXT: hlq.quantize {{.*}} block [*, *] stochastic(%{{.*}}, stream 0, along 0)
  %gw2 = linalg.matmul ins(%ht, %gy : tensor<64x80xf32>, tensor<80x32xf32>) outs(%zw2 : tensor<64x32xf32>) -> tensor<64x32xf32>
  %w2t = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%w2 : tensor<64x32xf32>) outs(%e2 : tensor<32x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<32x64xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w2">}
  // QUANTIZE: hlq.quantize {{.*}} block [1, *] stochastic(%{{.*}}, stream 1)
  %gh = linalg.matmul ins(%gy, %w2t : tensor<80x32xf32>, tensor<32x64xf32>) outs(%z1 : tensor<80x64xf32>) -> tensor<80x64xf32>
  %ga = arith.mulf %gh, %h : tensor<80x64xf32>
  %xt = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<80x48xf32>) outs(%ex : tensor<48x80xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<48x80xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w1">}
  %gw1 = linalg.matmul ins(%xt, %ga : tensor<48x80xf32>, tensor<80x64xf32>) outs(%zw1 : tensor<48x64xf32>) -> tensor<48x64xf32>
  return %gw1, %gw2 : tensor<48x64xf32>, tensor<64x32xf32>
}

// JAX's own order: gy first, and the result transposed.
// CHECK-LABEL: func @gy_first_and_transposed_result
func.func @gy_first_and_transposed_result(%w: tensor<48x64xf32> {hlq.parameter = "w"}, %x: tensor<80x48xf32>, %z: tensor<80x64xf32>, %e: tensor<64x80xf32>, %zw: tensor<64x48xf32>, %ew: tensor<48x64xf32>)
    -> (tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  %y = linalg.matmul ins(%x, %w : tensor<80x48xf32>, tensor<48x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %gy = arith.addf %y, %y : tensor<80x64xf32>
  %gyt = linalg.transpose ins(%gy : tensor<80x64xf32>) outs(%e : tensor<64x80xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gwt = linalg.matmul ins(%gyt, %x : tensor<64x80xf32>, tensor<80x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %gw = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%gwt : tensor<64x48xf32>) outs(%ew : tensor<48x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<48x64xf32>
  return %gw : tensor<48x64xf32>
}

// y = tanh(x W) W: gx of the outer use is the inner one's gradient.
// CHECK-LABEL: func @parameter_used_twice
func.func @parameter_used_twice(%w: tensor<64x64xf32> {hlq.parameter = "w"}, %x: tensor<80x64xf32>, %z: tensor<80x64xf32>, %e: tensor<64x80xf32>, %zw: tensor<64x64xf32>)
    -> (tensor<80x64xf32>, tensor<64x64xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.matmul ins(
  %a = linalg.matmul ins(%x, %w : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %h = math.tanh %a : tensor<80x64xf32>
  // CHECK: linalg.matmul ins(
  %y = linalg.matmul ins(%h, %w : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %gy = arith.addf %y, %y : tensor<80x64xf32>
  %wt = linalg.transpose ins(%w : tensor<64x64xf32>) outs(%zw : tensor<64x64xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gh = linalg.matmul ins(%gy, %wt : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %ga = arith.mulf %gh, %h : tensor<80x64xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%ga, %wt : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %ht = linalg.transpose ins(%h : tensor<80x64xf32>) outs(%e : tensor<64x80xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %g2 = linalg.matmul ins(%ht, %gy : tensor<64x80xf32>, tensor<80x64xf32>) outs(%zw : tensor<64x64xf32>) -> tensor<64x64xf32>
  %xt = linalg.transpose ins(%x : tensor<80x64xf32>) outs(%e : tensor<64x80xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %g1 = linalg.matmul ins(%xt, %ga : tensor<64x80xf32>, tensor<80x64xf32>) outs(%zw : tensor<64x64xf32>) -> tensor<64x64xf32>
  %g = arith.addf %g1, %g2 : tensor<64x64xf32>
  return %gx, %g : tensor<80x64xf32>, tensor<64x64xf32>
}

// Without a weight gradient, forward and input gradient look the same.
// REMARK: Function=frozen_parameter {{.*}} Reason="no argument is a tangent, and the weight gradient of 'frozen' does not show which contraction is forward", Role=unknown
// REMARK: Function=frozen_parameter {{.*}} Reason="no argument is a tangent, and
// REMARK-NOT: Function=frozen_parameter
// CHECK-LABEL: func @frozen_parameter
func.func @frozen_parameter(%w: tensor<48x64xf32> {hlq.parameter = "w"}, %f: tensor<64x64xf32> {hlq.parameter = "frozen"}, %x: tensor<80x48xf32>,
    %z: tensor<80x64xf32>, %ex: tensor<48x80xf32>, %ef: tensor<64x64xf32>, %zw: tensor<48x64xf32>) -> (tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  %h = linalg.matmul ins(%x, %w : tensor<80x48xf32>, tensor<48x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  // CHECK-NOT: #hlq.role<input_gradient
  %y = linalg.matmul ins(%h, %f : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %gy = arith.addf %y, %y : tensor<80x64xf32>
  %ft = linalg.transpose ins(%f : tensor<64x64xf32>) outs(%ef : tensor<64x64xf32>) permutation = [1, 0]
  %gh = linalg.matmul ins(%gy, %ft : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %xt = linalg.transpose ins(%x : tensor<80x48xf32>) outs(%ex : tensor<48x80xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.matmul ins(%xt, %gh : tensor<48x80xf32>, tensor<80x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  return %gw : tensor<48x64xf32>
}

// The loss is linear: gy is no function of the forward contraction's result.
// REMARK: Function=linear_loss {{.*}} Reason="it reaches the gradient of 'w', but no operand is what a forward contraction with that parameter reads"
// CHECK-LABEL: func @linear_loss
// CHECK-NOT: hlq.role
func.func @linear_loss(%w: tensor<48x64xf32> {hlq.parameter = "w"}, %x: tensor<80x48xf32>, %gy: tensor<80x64xf32>, %z: tensor<80x64xf32>, %e: tensor<48x80xf32>, %zw: tensor<48x64xf32>)
    -> (tensor<80x64xf32>, tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  %y = linalg.matmul ins(%x, %w : tensor<80x48xf32>, tensor<48x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %xt = linalg.transpose ins(%x : tensor<80x48xf32>) outs(%e : tensor<48x80xf32>) permutation = [1, 0]
  %gw = linalg.matmul ins(%xt, %gy : tensor<48x80xf32>, tensor<80x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  return %y, %gw : tensor<80x64xf32>, tensor<48x64xf32>
}

// W = up down: of down's gradient, 'up' is what the forward product reads, but a
// parameter too.
// REMARK: Function=product_of_parameters {{.*}} Reason="it contracts the parameter 'up' and reaches the gradient of 'down': input or weight gradient can't be told"
// CHECK-LABEL: func @product_of_parameters
// CHECK-NOT: hlq.role
func.func @product_of_parameters(%up: tensor<64x16xf32> {hlq.parameter = "up"}, %down: tensor<16x48xf32> {hlq.parameter = "down"}, %z: tensor<64x48xf32>, %e: tensor<16x64xf32>, %zd: tensor<16x48xf32>)
    -> (tensor<16x48xf32> {hlq.gradient_of = "down"}) {
  %w = linalg.matmul ins(%up, %down : tensor<64x16xf32>, tensor<16x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  %g = arith.addf %w, %w : tensor<64x48xf32>
  %upt = linalg.transpose ins(%up : tensor<64x16xf32>) outs(%e : tensor<16x64xf32>) permutation = [1, 0]
  %gd = linalg.matmul ins(%upt, %g : tensor<16x64xf32>, tensor<64x48xf32>) outs(%zd : tensor<16x48xf32>) -> tensor<16x48xf32>
  return %gd : tensor<16x48xf32>
}

// Inference: no result is a gradient.
// REMARK-NOT: Function=no_gradient_returned
// CHECK-LABEL: func @no_gradient_returned
// CHECK-NOT: hlq.role
func.func @no_gradient_returned(%w: tensor<64x64xf32> {hlq.parameter = "w"}, %x: tensor<80x64xf32>, %z: tensor<80x64xf32>) -> tensor<80x64xf32> {
  %h = linalg.matmul ins(%x, %w : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  %y = linalg.matmul ins(%h, %w : tensor<80x64xf32>, tensor<64x64xf32>) outs(%z : tensor<80x64xf32>) -> tensor<80x64xf32>
  return %y : tensor<80x64xf32>
}

// REMARK: Function=gradient_without_parameters {{.*}} Reason="it reaches the gradient of 'w', but no operand
// CHECK-LABEL: func @gradient_without_parameters
// CHECK-NOT: hlq.role
func.func @gradient_without_parameters(%gy: tensor<64x80xf32>, %x: tensor<80x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x80xf32>, tensor<80x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}
