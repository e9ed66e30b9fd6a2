// RUN: hlq-opt %s -canonicalize | FileCheck %s

//===----------------------------------------------------------------------===//
// Pairs that cancel
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @hadamard_twice(
// CHECK-SAME:    %[[T:.*]]: tensor<8x48xf32>
// CHECK-NEXT:    return %[[T]]
func.func @hadamard_twice(%t: tensor<8x48xf32>) -> tensor<8x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  %r = hlq.hadamard %h along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// Padding stays.
// CHECK-LABEL: func @hadamard_twice_padded(
// CHECK-COUNT-2: hlq.hadamard
func.func @hadamard_twice_padded(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  %r = hlq.hadamard %h along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// CHECK-LABEL: func @hadamard_twice_dynamic(
// CHECK-COUNT-2: hlq.hadamard
func.func @hadamard_twice_dynamic(%t: tensor<8x?xf32>) -> tensor<8x?xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x?xf32> -> tensor<8x?xf32>
  %r = hlq.hadamard %h along 1 order 16 : tensor<8x?xf32> -> tensor<8x?xf32>
  return %r : tensor<8x?xf32>
}

// The values between were rounded.
// CHECK-LABEL: func @hadamard_twice_bf16(
// CHECK-COUNT-2: hlq.hadamard
func.func @hadamard_twice_bf16(%t: tensor<8x48xf32>) -> tensor<8x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xbf16>
  %r = hlq.hadamard %h along 1 order 16 : tensor<8x48xbf16> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// CHECK-LABEL: func @hadamard_two_dimensions(
// CHECK-COUNT-2: hlq.hadamard
func.func @hadamard_two_dimensions(%t: tensor<16x48xf32>) -> tensor<16x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<16x48xf32> -> tensor<16x48xf32>
  %r = hlq.hadamard %h along 0 order 16 : tensor<16x48xf32> -> tensor<16x48xf32>
  return %r : tensor<16x48xf32>
}

// CHECK-LABEL: func @hadamard_two_orders(
// CHECK-COUNT-2: hlq.hadamard
func.func @hadamard_two_orders(%t: tensor<8x48xf32>) -> tensor<8x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  %r = hlq.hadamard %h along 1 order 8 : tensor<8x48xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// CHECK-LABEL: func @hadamard_order_one(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<8x40xf32>, %[[U:[^ ]*]]: tensor<8x?xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.cast %[[U]] : tensor<8x?xf32> to tensor<8x40xf32>
// CHECK-NEXT:    return %[[T]], %[[C]]
func.func @hadamard_order_one(%t: tensor<8x40xf32>, %u: tensor<8x?xf32>) -> (tensor<8x40xf32>, tensor<8x40xf32>) {
  %r = hlq.hadamard %t along 1 order 1 : tensor<8x40xf32> -> tensor<8x40xf32>
  %s = hlq.hadamard %u along 1 order 1 : tensor<8x?xf32> -> tensor<8x40xf32>
  return %r, %s : tensor<8x40xf32>, tensor<8x40xf32>
}

// CHECK-LABEL: func @hadamard_order_one_rounds(
// CHECK: hlq.hadamard
func.func @hadamard_order_one_rounds(%t: tensor<8x40xf32>) -> tensor<8x40xbf16> {
  %r = hlq.hadamard %t along 1 order 1 : tensor<8x40xf32> -> tensor<8x40xbf16>
  return %r : tensor<8x40xbf16>
}

// P Pᵀ = I.
// CHECK-LABEL: func @project_expand(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<104x64xf32>, %[[U:[^ ]*]]: tensor<?x64xf32>
// CHECK-NEXT:    return %[[T]], %[[T]], %[[U]]
func.func @project_expand(%t: tensor<104x64xf32>, %u: tensor<?x64xf32>, %p: tensor<8x16xf32>)
    -> (tensor<104x64xf32>, tensor<104x64xf32>, tensor<?x64xf32>) {
  %e = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> : tensor<104x64xf32> -> tensor<208x64xf32>
  %r = hlq.project %e along 0 onto <hadamard, order = 16, rank = 8> : tensor<208x64xf32> -> tensor<104x64xf32>
  %f = hlq.expand %t along 0 from %p : tensor<8x16xf32> : tensor<104x64xf32> -> tensor<208x64xf32>
  %s = hlq.project %f along 0 onto %p : tensor<8x16xf32> : tensor<208x64xf32> -> tensor<104x64xf32>
  %g = hlq.expand %u along 0 from <hadamard, order = 16, rank = 8> : tensor<?x64xf32> -> tensor<?x64xf32>
  %v = hlq.project %g along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x64xf32> -> tensor<?x64xf32>
  return %r, %s, %v : tensor<104x64xf32>, tensor<104x64xf32>, tensor<?x64xf32>
}

// The last block was cut.
// CHECK-LABEL: func @project_expand_cut(
// CHECK: hlq.expand
// CHECK: hlq.project
func.func @project_expand_cut(%t: tensor<104x64xf32>) -> tensor<104x64xf32> {
  %e = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> : tensor<104x64xf32> -> tensor<197x64xf32>
  %r = hlq.project %e along 0 onto <hadamard, order = 16, rank = 8> : tensor<197x64xf32> -> tensor<104x64xf32>
  return %r : tensor<104x64xf32>
}

// CHECK-LABEL: func @project_expand_two_bases(
// CHECK: hlq.expand
// CHECK: hlq.project
func.func @project_expand_two_bases(%t: tensor<10x64xf32>) -> tensor<10x64xf32> {
  %e = hlq.expand %t along 0 from <hadamard, order = 16, rank = 10> : tensor<10x64xf32> -> tensor<16x64xf32>
  %r = hlq.project %e along 0 onto <hadamard, order = 16, rank = 10, selection = lp_l1_2d> : tensor<16x64xf32> -> tensor<10x64xf32>
  return %r : tensor<10x64xf32>
}

// Pᵀ P is no identity below full rank.
// CHECK-LABEL: func @expand_project_low_rank(
// CHECK: hlq.project
// CHECK: hlq.expand
func.func @expand_project_low_rank(%t: tensor<208x64xf32>) -> tensor<208x64xf32> {
  %e = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8> : tensor<208x64xf32> -> tensor<104x64xf32>
  %r = hlq.expand %e along 0 from <hadamard, order = 16, rank = 8> : tensor<104x64xf32> -> tensor<208x64xf32>
  return %r : tensor<208x64xf32>
}

// At full rank the padding is cut off again.
// CHECK-LABEL: func @expand_project_full_rank(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<197x64xf32>
// CHECK-NEXT:    return %[[T]], %[[T]]
func.func @expand_project_full_rank(%t: tensor<197x64xf32>, %p: tensor<5x5xf32>)
    -> (tensor<197x64xf32>, tensor<197x64xf32>) {
  %e = hlq.project %t along 0 onto <hadamard, order = 16, rank = 16> : tensor<197x64xf32> -> tensor<208x64xf32>
  %r = hlq.expand %e along 0 from <hadamard, order = 16, rank = 16> : tensor<208x64xf32> -> tensor<197x64xf32>
  %f = hlq.project %t along 0 onto %p : tensor<5x5xf32> : tensor<197x64xf32> -> tensor<200x64xf32>
  %s = hlq.expand %f along 0 from %p : tensor<5x5xf32> : tensor<200x64xf32> -> tensor<197x64xf32>
  return %r, %s : tensor<197x64xf32>, tensor<197x64xf32>
}

// CHECK-LABEL: func @expand_project_dynamic(
// CHECK: hlq.hadamard
// CHECK: hlq.expand
func.func @expand_project_dynamic(%t: tensor<?x64xf32>, %n: index) -> tensor<?x64xf32> {
  %e = hlq.project %t along 0 onto <hadamard, order = 16, rank = 16> : tensor<?x64xf32> -> tensor<?x64xf32>
  %r = hlq.expand %e along 0 from <hadamard, order = 16, rank = 16> size %n : tensor<?x64xf32> -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// CHECK-LABEL: func @full_basis(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<197x64xbf16>
// CHECK-NEXT:    %[[H:.*]] = hlq.hadamard %[[T]] along 0 order 16 : tensor<197x64xbf16> -> tensor<208x64xbf16>
// CHECK-NEXT:    %[[G:.*]] = hlq.hadamard %[[H]] along 0 order 16 : tensor<208x64xbf16> -> tensor<208x64xf32>
// CHECK-NEXT:    return %[[G]]
func.func @full_basis(%t: tensor<197x64xbf16>) -> tensor<208x64xf32> {
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 16> : tensor<197x64xbf16> -> tensor<208x64xbf16>
  %e = hlq.expand %r along 0 from <hadamard, order = 16, rank = 16> : tensor<208x64xbf16> -> tensor<208x64xf32>
  return %e : tensor<208x64xf32>
}

// CHECK-LABEL: func @full_basis_cut(
// CHECK: hlq.expand
func.func @full_basis_cut(%t: tensor<208x64xbf16>) -> tensor<197x64xf32> {
  %e = hlq.expand %t along 0 from <hadamard, order = 16, rank = 16> : tensor<208x64xbf16> -> tensor<197x64xf32>
  return %e : tensor<197x64xf32>
}

// Quantization loses something.
// CHECK-LABEL: func @dequantize_quantize(
// CHECK: hlq.quantize
// CHECK: hlq.dequantize
func.func @dequantize_quantize(%t: tensor<197x768xf32>) -> tensor<197x768xf32> {
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  %r = hlq.dequantize %q, %s block [1, *] : tensor<197x768xi8>, tensor<197x1xf32> -> tensor<197x768xf32>
  return %r : tensor<197x768xf32>
}

//===----------------------------------------------------------------------===//
// Zeros, empty tensors, single blocks
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @zeros(
// CHECK-DAG:     %[[H:.*]] = arith.constant dense<0.000000e+00> : tensor<8x48xbf16>
// CHECK-DAG:     %[[P:.*]] = arith.constant dense<0.000000e+00> : tensor<8x24xf32>
// CHECK-DAG:     %[[Q:.*]] = arith.constant dense<0> : tensor<8x40xi4>
// CHECK-DAG:     %[[S:.*]] = arith.constant dense<1.000000e+00> : tensor<8x1xf32>
// CHECK:         return %[[H]], %[[P]], %[[Q]], %[[S]]
func.func @zeros(%seed: i64) -> (tensor<8x48xbf16>, tensor<8x24xf32>, tensor<8x40xi4>, tensor<8x1xf32>) {
  %zero = arith.constant dense<0.0> : tensor<8x40xf32>
  %h = hlq.hadamard %zero along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xbf16>
  %p = hlq.project %zero along 1 onto <hadamard, order = 16, rank = 8> : tensor<8x40xf32> -> tensor<8x24xf32>
  %q, %s = hlq.quantize %zero block [1, *] stochastic(%seed, stream 0) : tensor<8x40xf32> -> tensor<8x40xi4>, tensor<8x1xf32>
  return %h, %p, %q, %s : tensor<8x48xbf16>, tensor<8x24xf32>, tensor<8x40xi4>, tensor<8x1xf32>
}

// CHECK-LABEL: func @ones(
// CHECK: hlq.hadamard
func.func @ones() -> tensor<8x48xf32> {
  %one = arith.constant dense<1.0> : tensor<8x40xf32>
  %h = hlq.hadamard %one along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %h : tensor<8x48xf32>
}

// CHECK-LABEL: func @empty(
// CHECK-DAG:     %[[S:.*]] = arith.constant dense<1.000000e+00> : tensor<1x1xf32>
// CHECK-DAG:     %[[H:.*]] = tensor.empty() : tensor<0x48xf32>
// CHECK-DAG:     %[[Q:.*]] = tensor.empty() : tensor<0x40xi8>
// CHECK:         return %[[H]], %[[Q]], %[[S]]
func.func @empty(%t: tensor<0x40xf32>) -> (tensor<0x48xf32>, tensor<0x40xi8>, tensor<1x1xf32>) {
  %h = hlq.hadamard %t along 1 order 16 : tensor<0x40xf32> -> tensor<0x48xf32>
  %q, %s = hlq.quantize %t block [*, *] : tensor<0x40xf32> -> tensor<0x40xi8>, tensor<1x1xf32>
  return %h, %q, %s : tensor<0x48xf32>, tensor<0x40xi8>, tensor<1x1xf32>
}

// CHECK-LABEL: func @empty_contraction(
// CHECK-SAME:    %[[INIT:[^ ]*]]: tensor<8x4xf32>
// CHECK-NEXT:    return %[[INIT]]
func.func @empty_contraction(%init: tensor<8x4xf32>, %a: tensor<8x0xi8>, %b: tensor<0x4xi8>, %s: tensor<1x1xf32>) -> tensor<8x4xf32> {
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<8x0xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<0x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x4xf32>)
  return %r : tensor<8x4xf32>
}

// One block may be all there is of a dimension: it stays, as it says how sums
// are scaled.
// CHECK-LABEL: func @single_block(
// CHECK: hlq.quantize %{{.*}} block [1, 64] : tensor<1x40xf32>
// CHECK: hlq.quantize %{{.*}} block [1, 39] : tensor<?x40xf32>
// CHECK: lhs(%{{.*}}, %{{.*}} block [1, 64] : tensor<1x40xi8>
func.func @single_block(%t: tensor<1x40xf32>, %u: tensor<?x40xf32>, %b: tensor<40x4xi8>, %sb: tensor<1x1xf32>, %init: tensor<1x4xf32>)
    -> (tensor<1x4xf32>, tensor<?x40xi8>, tensor<?x2xf32>) {
  %q, %s = hlq.quantize %t block [1, 64] : tensor<1x40xf32> -> tensor<1x40xi8>, tensor<1x1xf32>
  %p, %o = hlq.quantize %u block [1, 39] : tensor<?x40xf32> -> tensor<?x40xi8>, tensor<?x2xf32>
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%q, %s block [1, 64] : tensor<1x40xi8>, tensor<1x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<1x4xf32>)
  return %r, %p, %o : tensor<1x4xf32>, tensor<?x40xi8>, tensor<?x2xf32>
}

//===----------------------------------------------------------------------===//
// Extensions
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @extension(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<8x40xbf16>
// CHECK-DAG:     hlq.hadamard %[[T]] along 1 order 16 : tensor<8x40xbf16> -> tensor<8x48xf32>
// CHECK-DAG:     hlq.quantize %[[T]] block [1, *] : tensor<8x40xbf16>
func.func @extension(%t: tensor<8x40xbf16>) -> (tensor<8x48xf32>, tensor<8x40xi8>, tensor<8x1xf32>) {
  %e = arith.extf %t : tensor<8x40xbf16> to tensor<8x40xf32>
  %h = hlq.hadamard %e along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  %q, %s = hlq.quantize %e block [1, *] : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x1xf32>
  return %h, %q, %s : tensor<8x48xf32>, tensor<8x40xi8>, tensor<8x1xf32>
}

// CHECK-LABEL: func @extension_generic(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<8x?xf16>
// CHECK-NEXT:    %[[P:.*]] = hlq.project %[[T]] along 1 onto <hadamard, order = 16, rank = 8> : tensor<8x?xf16> -> tensor<8x?xf32>
// CHECK-NEXT:    return %[[P]]
#id = affine_map<(i, j) -> (i, j)>
func.func @extension_generic(%t: tensor<8x?xf16>, %n: index) -> tensor<8x?xf32> {
  %empty = tensor.empty(%n) : tensor<8x?xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
       ins(%t : tensor<8x?xf16>) outs(%empty : tensor<8x?xf32>) {
  ^bb0(%in: f16, %out: f32):
    %w = arith.extf %in : f16 to f32
    linalg.yield %w : f32
  } -> tensor<8x?xf32>
  %p = hlq.project %e along 1 onto <hadamard, order = 16, rank = 8> : tensor<8x?xf32> -> tensor<8x?xf32>
  return %p : tensor<8x?xf32>
}

// A truncation rounds.
// CHECK-LABEL: func @truncation(
// CHECK: arith.truncf
func.func @truncation(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  %e = arith.truncf %t : tensor<8x40xf32> to tensor<8x40xbf16>
  %h = hlq.hadamard %e along 1 order 16 : tensor<8x40xbf16> -> tensor<8x48xf32>
  return %h : tensor<8x48xf32>
}

// An extension that is transposed on the way is not elementwise.
// CHECK-LABEL: func @extension_not_elementwise(
// CHECK: linalg.generic
func.func @extension_not_elementwise(%t: tensor<40x8xf16>) -> tensor<8x48xf32> {
  %empty = tensor.empty() : tensor<8x40xf32>
  %e = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, #id], iterator_types = ["parallel", "parallel"]}
       ins(%t : tensor<40x8xf16>) outs(%empty : tensor<8x40xf32>) {
  ^bb0(%in: f16, %out: f32):
    %w = arith.extf %in : f16 to f32
    linalg.yield %w : f32
  } -> tensor<8x40xf32>
  %h = hlq.hadamard %e along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %h : tensor<8x48xf32>
}

//===----------------------------------------------------------------------===//
// Casts that forget sizes
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @cast_transforms(
// CHECK-DAG:     hlq.hadamard %{{.*}} along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
// CHECK-DAG:     hlq.project %{{.*}} along 1 onto <hadamard, order = 16, rank = 8> : tensor<8x40xf32> -> tensor<8x24xf32>
// CHECK-DAG:     hlq.expand %{{.*}} along 1 from <hadamard, order = 8, rank = 4> : tensor<8x40xf32> -> tensor<8x80xf32>
func.func @cast_transforms(%t: tensor<8x40xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
  %u = tensor.cast %t : tensor<8x40xf32> to tensor<?x?xf32>
  %h = hlq.hadamard %u along 1 order 16 : tensor<?x?xf32> -> tensor<?x?xf32>
  %p = hlq.project %u along 1 onto <hadamard, order = 16, rank = 8> : tensor<?x?xf32> -> tensor<?x?xf32>
  %e = hlq.expand %u along 1 from <hadamard, order = 8, rank = 4> : tensor<?x?xf32> -> tensor<?x?xf32>
  return %h, %p, %e : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
}

// CHECK-LABEL: func @cast_chain(
// CHECK:         hlq.quantize %{{.*}} block [1, 16] : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x3xf32>
// CHECK-NEXT:    hlq.dequantize %{{.*}}, %{{.*}} block [1, 16] : tensor<8x40xi8>, tensor<8x3xf32> -> tensor<8x40xf32>
// CHECK-NEXT:    tensor.cast %{{.*}} : tensor<8x40xf32> to tensor<?x?xf32>
func.func @cast_chain(%t: tensor<8x40xf32>) -> tensor<?x?xf32> {
  %u = tensor.cast %t : tensor<8x40xf32> to tensor<?x?xf32>
  %q, %s = hlq.quantize %u block [1, 16] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  %d = hlq.dequantize %q, %s block [1, 16] : tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  return %d : tensor<?x?xf32>
}

// CHECK-LABEL: func @cast_contract(
// CHECK:         lhs(%{{.*}}, %{{.*}} block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
// CHECK-SAME:    outs(%{{.*}} : tensor<8x4xf32>)
// CHECK-NEXT:    tensor.cast %{{.*}} : tensor<8x4xf32> to tensor<?x4xf32>
func.func @cast_contract(%a: tensor<8x40xi8>, %b: tensor<?x4xi8>, %s: tensor<1x1xf32>, %init: tensor<8x4xf32>) -> tensor<?x4xf32> {
  %c = tensor.cast %a : tensor<8x40xi8> to tensor<?x?xi8>
  %i = tensor.cast %init : tensor<8x4xf32> to tensor<?x4xf32>
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%c, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<?x4xi8>, tensor<1x1xf32>)
       outs(%i : tensor<?x4xf32>)
  return %r : tensor<?x4xf32>
}

// What contradicts itself stays for the run to show.
// CHECK-LABEL: func @cast_contradicts(
// CHECK:         hlq.hadamard %{{.*}} along 1 order 16 : tensor<8x?xf32> -> tensor<8x64xf32>
func.func @cast_contradicts(%t: tensor<8x40xf32>) -> tensor<8x64xf32> {
  %u = tensor.cast %t : tensor<8x40xf32> to tensor<8x?xf32>
  %h = hlq.hadamard %u along 1 order 16 : tensor<8x?xf32> -> tensor<8x64xf32>
  return %h : tensor<8x64xf32>
}
