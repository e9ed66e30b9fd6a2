// RUN: hlq-opt %s --hlq-mark-gradients | FileCheck %s

// Functions that mark their tangents: which contractions are gradients.

// CHECK-LABEL: func @backward_alone
func.func @backward_alone(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %w: tensor<64x48xf32> {hlq.parameter = "fc.weight"},
    %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>, %t: tensor<64x32xf32>) -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "fc.weight"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "fc.weight">} ins(%arg0, %arg2
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gyt = linalg.transpose ins(%gy : tensor<32x64xf32>) outs(%t : tensor<64x32xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "fc.weight">}
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gx, %gw : tensor<32x48xf32>, tensor<64x48xf32>
}

// CHECK-LABEL: func @forward_and_backward
func.func @forward_and_backward(%x: tensor<32x48xf32>, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %gy: tensor<32x64xf32> {hlq.tangent},
    %zy: tensor<32x64xf32>, %zx: tensor<32x48xf32>, %zw: tensor<48x64xf32>, %tw: tensor<64x48xf32>, %tx: tensor<48x32xf32>)
    -> (tensor<32x64xf32>, tensor<32x48xf32>, tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  // CHECK: %[[Y:.+]] = linalg.matmul ins(
  %y = linalg.matmul ins(%x, %w : tensor<32x48xf32>, tensor<48x64xf32>) outs(%zy : tensor<32x64xf32>) -> tensor<32x64xf32>
  %wt = linalg.transpose ins(%w : tensor<48x64xf32>) outs(%tw : tensor<64x48xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %wt : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  %xt = linalg.transpose ins(%x : tensor<32x48xf32>) outs(%tx : tensor<48x32xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.matmul ins(%xt, %gy : tensor<48x32xf32>, tensor<32x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  // CHECK: return %[[Y]]
  return %y, %gx, %gw : tensor<32x64xf32>, tensor<32x48xf32>, tensor<48x64xf32>
}

// CHECK-LABEL: func @transposed_maps
func.func @transposed_maps(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %w: tensor<48x64xf32> {hlq.parameter = "w"},
    %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>) -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.matmul indexing_maps = {{.*}} {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
        ins(%gy, %w : tensor<32x64xf32>, tensor<48x64xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul indexing_maps = {{.*}} {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
        ins(%gy, %x : tensor<32x64xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gx, %gw : tensor<32x48xf32>, tensor<64x48xf32>
}

// An elementwise operation stands between the tangent and gy.
// CHECK-LABEL: func @tangent_through_an_activation
func.func @tangent_through_an_activation(%g: tensor<32x64xf32> {hlq.tangent}, %y: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %zx: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gy = arith.mulf %g, %y : tensor<32x64xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @bf16_inputs_and_f32_sums
func.func @bf16_inputs_and_f32_sums(%gy: tensor<32x64xbf16> {hlq.tangent}, %x: tensor<32x48xbf16>, %w: tensor<64x48xf32> {hlq.parameter = "w"},
    %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>, %t: tensor<64x32xbf16>) -> (tensor<32x48xbf16>, tensor<64x48xbf16> {hlq.gradient_of = "w"}) {
  %wb = arith.truncf %w : tensor<64x48xf32> to tensor<64x48xbf16>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins({{.*}} : tensor<32x64xbf16>, tensor<64x48xbf16>)
  %gx = linalg.matmul ins(%gy, %wb : tensor<32x64xbf16>, tensor<64x48xbf16>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gyt = linalg.transpose ins(%gy : tensor<32x64xbf16>) outs(%t : tensor<64x32xbf16>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xbf16>, tensor<32x48xbf16>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %gxb = arith.truncf %gx : tensor<32x48xf32> to tensor<32x48xbf16>
  %gwb = arith.truncf %gw : tensor<64x48xf32> to tensor<64x48xbf16>
  return %gxb, %gwb : tensor<32x48xbf16>, tensor<64x48xbf16>
}

// CHECK-LABEL: func @f16
func.func @f16(%gy: tensor<32x64xf16> {hlq.tangent}, %w: tensor<64x48xf16> {hlq.parameter = "w"}, %zx: tensor<32x48xf16>) -> tensor<32x48xf16> {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf16>, tensor<64x48xf16>) outs(%zx : tensor<32x48xf16>) -> tensor<32x48xf16>
  return %gx : tensor<32x48xf16>
}

// The role is that of f64 contractions too; hlq-quantize-gradients keeps them.
// CHECK-LABEL: func @f64
func.func @f64(%gy: tensor<32x64xf64> {hlq.tangent}, %w: tensor<64x48xf64> {hlq.parameter = "w"}, %zx: tensor<32x48xf64>) -> tensor<32x48xf64> {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf64>, tensor<64x48xf64>) outs(%zx : tensor<32x48xf64>) -> tensor<32x48xf64>
  return %gx : tensor<32x48xf64>
}

// CHECK-LABEL: func @generic_contraction_of_3d_input
func.func @generic_contraction_of_3d_input(%gy: tensor<4x25x64xf32> {hlq.tangent}, %x: tensor<4x25x48xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"},
    %zx: tensor<4x25x48xf32>, %zw: tensor<64x48xf32>) -> (tensor<4x25x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.generic {{{.*}}} ins(%arg0, %arg2 {{.*}} attrs = {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.generic {indexing_maps = [affine_map<(b, l, i, o) -> (b, l, o)>, affine_map<(b, l, i, o) -> (o, i)>, affine_map<(b, l, i, o) -> (b, l, i)>],
                        iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
        ins(%gy, %w : tensor<4x25x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<4x25x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x25x48xf32>
  // CHECK: linalg.generic {{{.*}}} ins(%arg1, %arg0 {{.*}} attrs = {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, l) -> (b, l, i)>, affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (o, i)>],
                        iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%x, %gy : tensor<4x25x48xf32>, tensor<4x25x64xf32>) outs(%zw : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %b, %a : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gx, %gw : tensor<4x25x48xf32>, tensor<64x48xf32>
}

// CHECK-LABEL: func @generic_with_extensions_in_its_body
func.func @generic_with_extensions_in_its_body(%gy: tensor<32x64xbf16> {hlq.tangent}, %w: tensor<64x48xbf16> {hlq.parameter = "w"}, %zx: tensor<32x48xf32>) -> tensor<32x48xf32> {
  // CHECK: linalg.generic {{.*}} attrs = {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>],
                        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%gy, %w : tensor<32x64xbf16>, tensor<64x48xbf16>) outs(%zx : tensor<32x48xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %ae = arith.extf %a : bf16 to f32
    %be = arith.extf %b : bf16 to f32
    %p = arith.mulf %ae, %be : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @linalg_contract
func.func @linalg_contract(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %zx: tensor<32x48xf32>) -> tensor<32x48xf32> {
  // CHECK: linalg.contract {{.*}} {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.contract indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (i, o)>, affine_map<(l, i, o) -> (l, i)>]
        ins(%gy, %w : tensor<32x64xf32>, tensor<48x64xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// Each batch has a weight of its own (experts).
// CHECK-LABEL: func @batch_matmul_of_a_batched_parameter
func.func @batch_matmul_of_a_batched_parameter(%gy: tensor<4x32x64xf32> {hlq.tangent}, %x: tensor<4x48x32xf32>, %w: tensor<4x64x48xf32> {hlq.parameter = "experts"},
    %zx: tensor<4x32x48xf32>, %zw: tensor<4x48x64xf32>) -> (tensor<4x32x48xf32>, tensor<4x48x64xf32> {hlq.gradient_of = "experts"}) {
  // CHECK: linalg.batch_matmul {hlq.role = #hlq.role<input_gradient, "experts">}
  %gx = linalg.batch_matmul ins(%gy, %w : tensor<4x32x64xf32>, tensor<4x64x48xf32>) outs(%zx : tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
  // CHECK: linalg.batch_matmul {hlq.role = #hlq.role<weight_gradient, "experts">}
  %gw = linalg.batch_matmul ins(%x, %gy : tensor<4x48x32xf32>, tensor<4x32x64xf32>) outs(%zw : tensor<4x48x64xf32>) -> tensor<4x48x64xf32>
  return %gx, %gw : tensor<4x32x48xf32>, tensor<4x48x64xf32>
}

// CHECK-LABEL: func @batch_matmul_of_one_batch
func.func @batch_matmul_of_one_batch(%gy: tensor<1x32x64xf32> {hlq.tangent}, %x: tensor<1x48x32xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"},
    %zx: tensor<1x32x48xf32>, %zw: tensor<1x48x64xf32>) -> (tensor<1x32x48xf32>, tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  %we = tensor.expand_shape %w [[0, 1], [2]] output_shape [1, 64, 48] : tensor<64x48xf32> into tensor<1x64x48xf32>
  // CHECK: linalg.batch_matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.batch_matmul ins(%gy, %we : tensor<1x32x64xf32>, tensor<1x64x48xf32>) outs(%zx : tensor<1x32x48xf32>) -> tensor<1x32x48xf32>
  // CHECK: linalg.batch_matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.batch_matmul ins(%x, %gy : tensor<1x48x32xf32>, tensor<1x32x64xf32>) outs(%zw : tensor<1x48x64xf32>) -> tensor<1x48x64xf32>
  %r = tensor.collapse_shape %gw [[0, 1], [2]] : tensor<1x48x64xf32> into tensor<48x64xf32>
  return %gx, %r : tensor<1x32x48xf32>, tensor<48x64xf32>
}

// CHECK-LABEL: func @batch_reduce_matmul
func.func @batch_reduce_matmul(%gy: tensor<4x64x32xf32> {hlq.tangent}, %x: tensor<4x32x48xf32>, %zw: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.batch_reduce_matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.batch_reduce_matmul ins(%gy, %x : tensor<4x64x32xf32>, tensor<4x32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @matvec_and_vecmat
func.func @matvec_and_vecmat(%gy: tensor<64xf32> {hlq.tangent}, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %v: tensor<64x40xf32> {hlq.parameter = "v"},
    %zx: tensor<48xf32>, %zv: tensor<40xf32>) -> (tensor<48xf32>, tensor<40xf32>) {
  // CHECK: linalg.matvec {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matvec ins(%w, %gy : tensor<48x64xf32>, tensor<64xf32>) outs(%zx : tensor<48xf32>) -> tensor<48xf32>
  // CHECK: linalg.vecmat {hlq.role = #hlq.role<input_gradient, "v">}
  %gv = linalg.vecmat ins(%gy, %v : tensor<64xf32>, tensor<64x40xf32>) outs(%zv : tensor<40xf32>) -> tensor<40xf32>
  return %gx, %gv : tensor<48xf32>, tensor<40xf32>
}

// CHECK-LABEL: func @parameter_used_twice_added
func.func @parameter_used_twice_added(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %h: tensor<32x48xf32>, %zw: tensor<64x48xf32>, %e: tensor<64x48xf32>)
    -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %a = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %b = linalg.matmul ins(%gy, %h : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
       ins(%a, %b : tensor<64x48xf32>, tensor<64x48xf32>) outs(%e : tensor<64x48xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %p = arith.addf %in, %in_0 : f32
    linalg.yield %p : f32
  } -> tensor<64x48xf32>
  return %s : tensor<64x48xf32>
}

// CHECK-LABEL: func @parameter_used_twice_through_outs
func.func @parameter_used_twice_through_outs(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %h: tensor<32x48xf32>, %zw: tensor<64x48xf32>)
    -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %a = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %b = linalg.matmul ins(%gy, %h : tensor<64x32xf32>, tensor<32x48xf32>) outs(%a : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %b : tensor<64x48xf32>
}

// CHECK-LABEL: func @parameter_used_three_times_by_named_additions
func.func @parameter_used_three_times_by_named_additions(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %h: tensor<32x48xf32>, %k: tensor<32x48xf32>, %zw: tensor<64x48xf32>)
    -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  // CHECK-COUNT-3: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %a = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %b = linalg.matmul ins(%gy, %h : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %c = linalg.matmul ins(%gy, %k : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %s = linalg.add ins(%a, %b : tensor<64x48xf32>, tensor<64x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %t = arith.addf %s, %c : tensor<64x48xf32>
  return %t : tensor<64x48xf32>
}

// The base is frozen: its input gradient alone. The adapters have both.
// CHECK-LABEL: func @lora
func.func @lora(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %xa: tensor<32x16xf32>, %w: tensor<64x48xf32> {hlq.parameter = "base"},
    %b: tensor<64x16xf32> {hlq.parameter = "up"}, %zx: tensor<32x48xf32>, %za: tensor<32x16xf32>, %zb: tensor<16x64xf32>, %t: tensor<16x32xf32>)
    -> (tensor<32x48xf32>, tensor<32x16xf32>, tensor<16x64xf32> {hlq.gradient_of = "up"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "base">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "up">}
  %ga = linalg.matmul ins(%gy, %b : tensor<32x64xf32>, tensor<64x16xf32>) outs(%za : tensor<32x16xf32>) -> tensor<32x16xf32>
  %xt = linalg.transpose ins(%xa : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "up">}
  %gb = linalg.matmul ins(%xt, %gy : tensor<16x32xf32>, tensor<32x64xf32>) outs(%zb : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %gx, %ga, %gb : tensor<32x48xf32>, tensor<32x16xf32>, tensor<16x64xf32>
}

// y = (x Wg) * (x Wu): gy of each branch is the tangent times the other branch.
// CHECK-LABEL: func @gated_mlp
func.func @gated_mlp(%gy: tensor<32x64xf32> {hlq.tangent}, %xt: tensor<48x32xf32>, %g: tensor<32x64xf32>, %u: tensor<32x64xf32>,
    %wg: tensor<64x48xf32> {hlq.parameter = "gate"}, %wu: tensor<64x48xf32> {hlq.parameter = "up"}, %zx: tensor<32x48xf32>, %zw: tensor<48x64xf32>)
    -> (tensor<32x48xf32>, tensor<48x64xf32> {hlq.gradient_of = "gate"}, tensor<48x64xf32> {hlq.gradient_of = "up"}) {
  %gg = arith.mulf %gy, %u : tensor<32x64xf32>
  %gu = arith.mulf %gy, %g : tensor<32x64xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "gate">}
  %a = linalg.matmul ins(%gg, %wg : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "up">}
  %b = linalg.matmul ins(%gu, %wu : tensor<32x64xf32>, tensor<64x48xf32>) outs(%a : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "gate">}
  %c = linalg.matmul ins(%xt, %gg : tensor<48x32xf32>, tensor<32x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "up">}
  %d = linalg.matmul ins(%xt, %gu : tensor<48x32xf32>, tensor<32x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  return %b, %c, %d : tensor<32x48xf32>, tensor<48x64xf32>, tensor<48x64xf32>
}

// One result is the gradient of two parameters: named after the first.
// CHECK-LABEL: func @one_value_returned_for_two_gradients
func.func @one_value_returned_for_two_gradients(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %zw: tensor<64x48xf32>)
    -> (tensor<64x48xf32> {hlq.gradient_of = "a"}, tensor<64x48xf32> {hlq.gradient_of = "b"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "a">}
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw, %gw : tensor<64x48xf32>, tensor<64x48xf32>
}

// A tied weight: the embedding's gradient is a sum over its two uses.
// CHECK-LABEL: func @tied_weight
func.func @tied_weight(%gy: tensor<32x64xf32> {hlq.tangent}, %gyt: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %w: tensor<64x48xf32> {hlq.parameter = "embedding"},
    %lookup: tensor<64x48xf32>, %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>) -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "embedding"}) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "embedding">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "embedding">}
  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>
  %s = arith.addf %gw, %lookup : tensor<64x48xf32>
  return %gx, %s : tensor<32x48xf32>, tensor<64x48xf32>
}

// The tangent itself is the gradient of a bias.
// CHECK-LABEL: func @tangent_returned
// CHECK-NOT: hlq.role
func.func @tangent_returned(%gy: tensor<64xf32> {hlq.tangent}) -> (tensor<64xf32> {hlq.gradient_of = "bias"}) {
  return %gy : tensor<64xf32>
}

// Sizes taken from a gradient, and a destination that is overwritten, carry no
// gradient: the forward contraction stays one, and x isn't derived.
// CHECK-LABEL: func @sizes_and_destinations_carry_no_gradient
func.func @sizes_and_destinations_carry_no_gradient(%gy: tensor<?x64xf32> {hlq.tangent}, %other: tensor<48x?xf32> {hlq.tangent}, %x: tensor<?x48xf32>, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %zy: tensor<?x64xf32>, %zw: tensor<48x64xf32>)
    -> (tensor<?x64xf32>, tensor<48x64xf32> {hlq.gradient_of = "w"}) {
  %c0 = arith.constant 0 : index
  %l = tensor.dim %gy, %c0 : tensor<?x64xf32>
  %xs = tensor.extract_slice %x[0, 0] [%l, 48] [1, 1] : tensor<?x48xf32> to tensor<?x48xf32>
  // CHECK: linalg.matmul ins(
  %y = linalg.matmul ins(%xs, %w : tensor<?x48xf32>, tensor<48x64xf32>) outs(%zy : tensor<?x64xf32>) -> tensor<?x64xf32>
  %xt = linalg.transpose ins(%x : tensor<?x48xf32>) outs(%other : tensor<48x?xf32>) permutation = [1, 0]
  // CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
  %gw = linalg.matmul ins(%xt, %gy : tensor<48x?xf32>, tensor<?x64xf32>) outs(%zw : tensor<48x64xf32>) -> tensor<48x64xf32>
  return %y, %gw : tensor<?x64xf32>, tensor<48x64xf32>
}

// An extent below 16 is a matter of the rewrite, not of the role.
// CHECK-LABEL: func @small_extents
func.func @small_extents(%gy: tensor<3x5xf32> {hlq.tangent}, %w: tensor<5x7xf32> {hlq.parameter = "w"}, %zx: tensor<3x7xf32>) -> tensor<3x7xf32> {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %w : tensor<3x5xf32>, tensor<5x7xf32>) outs(%zx : tensor<3x7xf32>) -> tensor<3x7xf32>
  return %gx : tensor<3x7xf32>
}

// CHECK-LABEL: func private @declaration
func.func private @declaration(tensor<32x64xf32> {hlq.tangent}, tensor<64x48xf32> {hlq.parameter = "w"}) -> (tensor<64x48xf32> {hlq.gradient_of = "w"})

// CHECK-LABEL: func @no_results
func.func @no_results(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %zx: tensor<32x48xf32>) {
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
  return
}

module @nested {
  // CHECK-LABEL: func @in_a_nested_module
  func.func @in_a_nested_module(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %zx: tensor<32x48xf32>) -> tensor<32x48xf32> {
    // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
    %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>
    return %gx : tensor<32x48xf32>
  }
}
