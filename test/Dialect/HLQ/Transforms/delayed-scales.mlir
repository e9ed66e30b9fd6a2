// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=delayed=true --cse --split-input-file | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=delayed=true --hlq-fuse-encodings --cse --split-input-file | FileCheck %s --check-prefix=FUSED
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=delayed=true --hlq-outline-encodings --split-input-file | FileCheck %s --check-prefix=OUTLINED
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=delayed=true --remarks-filter-passed=hlq --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A scale for each token stays exact, one for the tensor is delayed.

// CHECK-LABEL: func @layer(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<32x64xf32> {hlq.tangent}, %[[X:[^ ]*]]: tensor<32x48xf32> {hlq.encoded = "x"}
// CHECK-SAME:    %[[PW:[^ ]*]]: tensor<1x1xf32> {hlq.previous_maxima = "w.gx.w"}
// CHECK-SAME:    %[[PGY:[^ ]*]]: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.gy"}
// CHECK-SAME:    %[[PX:[^ ]*]]: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.x"}
// CHECK-SAME:    -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "w"}
// CHECK-SAME:    tensor<1x1xf32> {hlq.maxima = "w.gx.w"}, tensor<1x1xf32> {hlq.maxima = "w.gw.gy"}, tensor<1x1xf32> {hlq.maxima = "w.gw.x"}
// CHECK: hlq.quantize %{{.*}} block [1, *] stochastic(%{{.*}}, stream 0) : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
// CHECK: %{{.*}}, %{{.*}}, %[[MW:.*]] = hlq.quantize %{{.*}} block [*, *] previous(%[[PW]] : tensor<1x1xf32>)
// CHECK: %{{.*}}, %{{.*}}, %[[MGY:.*]] = hlq.quantize %{{.*}} block [*, *] stochastic(%{{.*}}, stream 1, along 0) previous(%[[PGY]] : tensor<1x1xf32>)
// CHECK: %{{.*}}, %{{.*}}, %[[MX:.*]] = hlq.quantize %{{.*}} block [*, *] previous(%[[PX]] : tensor<1x1xf32>)
// CHECK: return %{{.*}}, %{{.*}}, %[[MW]], %[[MGY]], %[[MX]]

// FUSED-LABEL: func @layer(
// FUSED: %{{.*}}:4, %[[M:[^ ]*]] = hlq.encode %{{.*}} [<{{.*}}block = [1, *], rounding = stochastic>,
// FUSED-SAME: block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0], delayed = true>] seed %{{.*}} previous(%arg4 : tensor<1x1xf32>)
// FUSED-SAME: maxima tensor<1x1xf32>
// FUSED: return %{{.*}}, %{{.*}}, %{{.*}}, %[[M]], %{{.*}}

// The maxima of x come and go where it is encoded.
// OUTLINED-LABEL: func @layer(
// OUTLINED-SAME:    hlq.codes_of = "x"
// OUTLINED-SAME:    tensor<1x1xf32> {hlq.previous_maxima = "w.gx.w"}, %{{[^ ]*}}: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.gy"})
// OUTLINED-SAME:    tensor<1x1xf32> {hlq.maxima = "w.gx.w"}, tensor<1x1xf32> {hlq.maxima = "w.gw.gy"}) {
// OUTLINED-LABEL: func @layer.encode.x(
// OUTLINED-SAME:    %[[X:[^ ]*]]: tensor<32x48xf32>, %[[P:[^ ]*]]: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.x"}) ->
// OUTLINED-SAME:    (tensor<48x16xi8> {hlq.codes_of = "x"}, tensor<1x1xf32> {hlq.scales_of = "x"}, tensor<1x1xf32> {hlq.maxima = "w.gw.x"})
// OUTLINED: %[[Q:.*]]:2, %[[M:.*]] = hlq.encode %[[X]] {{.*}} previous(%[[P]] : tensor<1x1xf32>)
// OUTLINED: return %[[Q]]#0, %[[Q]]#1, %[[M]]

// REMARK: Function=layer {{.*}} Code=i4, Decision=rewritten, DelayedOperandScale=true, I=48, {{.*}} Role=input_gradient
// REMARK: Function=layer {{.*}} Code=i8, Decision=rewritten, DelayedGradientScale=true, DelayedOperandScale=true, I=48, {{.*}} Role=weight_gradient
func.func @layer(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32> {hlq.encoded = "x"}, %w: tensor<64x48xf32> {hlq.parameter = "w"})
    -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x48xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  %f = tensor.empty() : tensor<64x32xf32>
  %gyt = linalg.transpose ins(%gy : tensor<32x64xf32>) outs(%f : tensor<64x32xf32>) permutation = [1, 0]
  %g = tensor.empty() : tensor<64x48xf32>
  %y = linalg.fill ins(%zero : f32) outs(%g : tensor<64x48xf32>) -> tensor<64x48xf32>
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%y : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gx, %gw : tensor<32x48xf32>, tensor<64x48xf32>
}

// -----

// Two layers that take one x encode it once: its maximum has the name of the
// first. Names that are taken get a number.

// CHECK-LABEL: func @shared(
// CHECK-SAME:    hlq.previous_maxima = "q.gw.gy"
// CHECK-SAME:    hlq.previous_maxima = "q.gw.x"
// CHECK-SAME:    hlq.previous_maxima = "q.gw.gy.1"
// CHECK-NOT:     hlq.previous_maxima
// CHECK-SAME:    hlq.maxima = "q.gw.gy"
// CHECK-SAME:    hlq.maxima = "q.gw.x"
// CHECK-SAME:    hlq.maxima = "q.gw.gy.1"
// CHECK-NOT:     hlq.maxima
// CHECK-SAME:    {
// CHECK-COUNT-3: hlq.quantize
// CHECK-NOT:     hlq.quantize

// FUSED-LABEL: func @shared(
// FUSED-COUNT-3: hlq.encode
// FUSED-NOT:     hlq.encode
// FUSED:         return
func.func @shared(%gq: tensor<32x64xf32> {hlq.tangent}, %gk: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>)
    -> (tensor<64x48xf32>, tensor<64x48xf32>) {
  %q = linalg.generic {indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>],
                       iterator_types = ["parallel", "parallel", "reduction"], hlq.role = #hlq.role<weight_gradient, "q", gradient = 0>}
      ins(%gq, %x : tensor<32x64xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %m = arith.mulf %a, %b : f32
      %s = arith.addf %c, %m : f32
      linalg.yield %s : f32
  } -> tensor<64x48xf32>
  %k = linalg.generic {indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>],
                       iterator_types = ["parallel", "parallel", "reduction"], hlq.role = #hlq.role<weight_gradient, "q", gradient = 0>}
      ins(%gk, %x : tensor<32x64xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %m = arith.mulf %a, %b : f32
      %s = arith.addf %c, %m : f32
      linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %q, %k : tensor<64x48xf32>, tensor<64x48xf32>
}

// -----

// Each index of a batch has scales of its own: none is one for the tensor.

// CHECK-LABEL: func @batch(
// CHECK-NOT:     hlq.previous_maxima
// CHECK:         hlq.quantize %{{.*}} block [1, *, *] :
func.func @batch(%gy: tensor<3x32x64xf32> {hlq.tangent}, %w: tensor<3x64x48xf32> {hlq.parameter = "w"}, %z: tensor<3x32x48xf32>) -> tensor<3x32x48xf32> {
  %gx = linalg.batch_matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<3x32x64xf32>, tensor<3x64x48xf32>) outs(%z : tensor<3x32x48xf32>) -> tensor<3x32x48xf32>
  return %gx : tensor<3x32x48xf32>
}

// -----

// A recipe's path says it for itself; blocks find their own.

// CHECK-LABEL: func @path(
// CHECK-SAME:    hlq.previous_maxima = "w.gx.gy"
// CHECK-SAME:    hlq.previous_maxima = "w.gx.w"
// CHECK:         hlq.quantize %{{.*}} block [*, *] stochastic(%{{.*}}, stream 0) previous(
func.func @path(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <gradient_scales = <parallel = *, contracted = *>, delayed = true>>} {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// -----

// Scales of different maxima are different scales, however alike their codes are
// made; a maximum that alone is read makes no view.

// FUSED-LABEL: func @two_maxima(
// FUSED-SAME:    %[[P:[^ ]*]]: tensor<1x1xf32>, %[[R:[^ ]*]]: tensor<1x1xf32>
// FUSED: hlq.encode %{{.*}} [<block = [*, *], delayed = true>, <block = [*, *], delayed = true>] previous(%[[P]], %[[R]] : tensor<1x1xf32>, tensor<1x1xf32>)
// FUSED: hlq.quantize
func.func @two_maxima(%t: tensor<32x64xf32>, %p: tensor<1x1xf32>, %r: tensor<1x1xf32>) -> (tensor<32x64xi8>, tensor<32x64xi8>, tensor<1x1xf32>) {
  %q:3 = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  %u:3 = hlq.quantize %t block [*, *] previous(%r : tensor<1x1xf32>) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  %v:3 = hlq.quantize %t block [*, *] pseudo_stochastic previous(%r : tensor<1x1xf32>) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q#0, %u#0, %v#2 : tensor<32x64xi8>, tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

// What an encoding of the tensor would not know yet stays.

// FUSED-LABEL: func @computed(
// FUSED-NOT: hlq.encode
// FUSED: hlq.quantize
func.func @computed(%t: tensor<32x64xf32>) -> tensor<32x64xi8> {
  %p = arith.constant dense<2.0> : tensor<1x1xf32>
  %q:3 = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q#0 : tensor<32x64xi8>
}
