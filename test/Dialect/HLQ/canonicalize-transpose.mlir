// RUN: hlq-opt %s -canonicalize | FileCheck %s

// CHECK-DAG: #[[KM:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-DAG: #[[KN:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[NM:.*]] = affine_map<(d0, d1, d2) -> (d1, d0)>
// CHECK-DAG: #[[MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>

//===----------------------------------------------------------------------===//
// Transforms
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @hadamard(
// CHECK-SAME:    %[[T:.*]]: tensor<40x8xf32>
// CHECK:         %[[H:.*]] = hlq.hadamard %[[T]] along 0 order 16 : tensor<40x8xf32> -> tensor<48x8xbf16>
// CHECK:         %[[E:.*]] = tensor.empty() : tensor<8x48xbf16>
// CHECK:         %[[R:.*]] = linalg.transpose ins(%[[H]] : tensor<48x8xbf16>) outs(%[[E]] : tensor<8x48xbf16>) permutation = [1, 0]
// CHECK:         return %[[R]]
func.func @hadamard(%t: tensor<40x8xf32>) -> tensor<8x48xbf16> {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %h = hlq.hadamard %u along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xbf16>
  return %h : tensor<8x48xbf16>
}

// A permutation that is not its own inverse: u[i, j, k] = t[k, i, j].
// CHECK-LABEL: func @hadamard_cyclic(
// CHECK-SAME:    %[[T:.*]]: tensor<5x6x40xf32>
// CHECK:         %[[H:.*]] = hlq.hadamard %[[T]] along 2 order 16 : tensor<5x6x40xf32> -> tensor<5x6x48xf32>
// CHECK:         linalg.transpose ins(%[[H]] : tensor<5x6x48xf32>) outs(%{{.*}} : tensor<48x5x6xf32>) permutation = [2, 0, 1]
func.func @hadamard_cyclic(%t: tensor<5x6x40xf32>) -> tensor<48x5x6xf32> {
  %e = tensor.empty() : tensor<40x5x6xf32>
  %u = linalg.transpose ins(%t : tensor<5x6x40xf32>) outs(%e : tensor<40x5x6xf32>) permutation = [2, 0, 1]
  %h = hlq.hadamard %u along 0 order 16 : tensor<40x5x6xf32> -> tensor<48x5x6xf32>
  return %h : tensor<48x5x6xf32>
}

// CHECK-LABEL: func @project_generic(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x8xf32>
// CHECK:         %[[P:.*]] = hlq.project %[[T]] along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x8xf32> -> tensor<?x8xf32>
// CHECK:         %[[D:.*]] = tensor.dim
// CHECK:         %[[E:.*]] = tensor.empty(%{{.*}}) : tensor<8x?xf32>
// CHECK:         linalg.transpose ins(%[[P]] : tensor<?x8xf32>) outs(%[[E]] : tensor<8x?xf32>) permutation = [1, 0]
func.func @project_generic(%t: tensor<?x8xf32>, %n: index) -> tensor<8x?xf32> {
  %e = tensor.empty(%n) : tensor<8x?xf32>
  %u = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
       ins(%t : tensor<?x8xf32>) outs(%e : tensor<8x?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x?xf32>
  %p = hlq.project %u along 1 onto <hadamard, order = 16, rank = 8> : tensor<8x?xf32> -> tensor<8x?xf32>
  return %p : tensor<8x?xf32>
}

// CHECK-LABEL: func @expand(
// CHECK:         hlq.expand %{{.*}} along 0 from %{{.*}} : tensor<8x16xf32> : tensor<104x64xf32> -> tensor<197x64xf32>
// CHECK:         linalg.transpose
func.func @expand(%t: tensor<104x64xf32>, %p: tensor<8x16xf32>) -> tensor<64x197xf32> {
  %e = tensor.empty() : tensor<64x104xf32>
  %u = linalg.transpose ins(%t : tensor<104x64xf32>) outs(%e : tensor<64x104xf32>) permutation = [1, 0]
  %r = hlq.expand %u along 1 from %p : tensor<8x16xf32> : tensor<64x104xf32> -> tensor<64x197xf32>
  return %r : tensor<64x197xf32>
}

// A generic that computes something is no transpose.
// CHECK-LABEL: func @no_transpose(
// CHECK:         linalg.generic
// CHECK:         hlq.hadamard %{{.*}} along 1
func.func @no_transpose(%t: tensor<48x8xf32>) -> tensor<8x48xf32> {
  %e = tensor.empty() : tensor<8x48xf32>
  %u = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
       ins(%t : tensor<48x8xf32>) outs(%e : tensor<8x48xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.negf %in : f32
    linalg.yield %n : f32
  } -> tensor<8x48xf32>
  %h = hlq.hadamard %u along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  return %h : tensor<8x48xf32>
}

//===----------------------------------------------------------------------===//
// Quantizers
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @quantize(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<40x8xf32>
// CHECK:         %[[Q:.*]], %[[S:.*]] = hlq.quantize %[[T]] block [16, 1] : tensor<40x8xf32> -> tensor<40x8xi8>, tensor<3x8xf32>
// CHECK:         linalg.transpose ins(%[[Q]] : tensor<40x8xi8>) outs(%{{.*}} : tensor<8x40xi8>) permutation = [1, 0]
// CHECK:         linalg.transpose ins(%[[S]] : tensor<3x8xf32>) outs(%{{.*}} : tensor<8x3xf32>) permutation = [1, 0]
func.func @quantize(%t: tensor<40x8xf32>) -> (tensor<8x40xi8>, tensor<8x3xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s = hlq.quantize %u block [1, 16] : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x3xf32>
  return %q, %s : tensor<8x40xi8>, tensor<8x3xf32>
}

// One scale has no directions.
// CHECK-LABEL: func @quantize_one_scale(
// CHECK:         %[[Q:.*]], %[[S:.*]] = hlq.quantize
// CHECK:         linalg.transpose ins(%[[Q]]
// CHECK-NOT:     linalg.transpose
// CHECK:         return %{{.*}}, %[[S]]
func.func @quantize_one_scale(%t: tensor<40x8xf32>) -> (tensor<8x40xi8>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s = hlq.quantize %u block [*, *] : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<1x1xf32>
  return %q, %s : tensor<8x40xi8>, tensor<1x1xf32>
}

// CHECK-LABEL: func @quantize_delayed(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<40x8xf32>, %[[P:[^ ]*]]: tensor<1x1xf32>
// CHECK:         %[[Q:.*]], %[[S:.*]], %[[M:.*]] = hlq.quantize %[[T]] block [*, *] previous(%[[P]] : tensor<1x1xf32>)
// CHECK:         linalg.transpose ins(%[[Q]]
// CHECK:         return %{{.*}}, %[[S]], %[[M]]
func.func @quantize_delayed(%t: tensor<40x8xf32>, %p: tensor<1x1xf32>) -> (tensor<8x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s, %m = hlq.quantize %u block [*, *] previous(%p : tensor<1x1xf32>) : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<8x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>
}

// The dimension that is drawn along moves with the others.
// CHECK-LABEL: func @quantize_stochastic(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<40x8xf32>
// CHECK:         %[[Q:.*]], %[[S:.*]] = hlq.quantize %[[T]] block [*, *] stochastic(%{{.*}}, stream 5, along 0) : tensor<40x8xf32>
// CHECK:         linalg.transpose ins(%[[Q]]
func.func @quantize_stochastic(%t: tensor<40x8xf32>, %seed: i64) -> (tensor<8x40xi8>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s = hlq.quantize %u block [*, *] stochastic(%seed, stream 5) : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<1x1xf32>
  return %q, %s : tensor<8x40xi8>, tensor<1x1xf32>
}

// The last one needs no mention.
// CHECK-LABEL: func @quantize_stochastic_along_last(
// CHECK:         hlq.quantize %{{.*}} block [*, 1] stochastic(%{{.*}}, stream 5) : tensor<40x8xf32>
func.func @quantize_stochastic_along_last(%t: tensor<40x8xf32>, %seed: i64) -> (tensor<8x40xi8>, tensor<8x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s = hlq.quantize %u block [1, *] stochastic(%seed, stream 5, along 0) : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x1xf32>
  return %q, %s : tensor<8x40xi8>, tensor<8x1xf32>
}

// The other dimensions keep their order: u[i, j, k] = t[i, k, j], and i counts
// before j in both.
// CHECK-LABEL: func @quantize_stochastic_batch(
// CHECK:         hlq.quantize %{{.*}} block [1, *, *] stochastic(%{{.*}}, stream 0, along 1) : tensor<5x40x8xf32>
func.func @quantize_stochastic_batch(%t: tensor<5x40x8xf32>, %seed: i64) -> (tensor<5x8x40xi8>, tensor<5x1x1xf32>) {
  %e = tensor.empty() : tensor<5x8x40xf32>
  %u = linalg.transpose ins(%t : tensor<5x40x8xf32>) outs(%e : tensor<5x8x40xf32>) permutation = [0, 2, 1]
  %q, %s = hlq.quantize %u block [1, *, *] stochastic(%seed, stream 0) : tensor<5x8x40xf32> -> tensor<5x8x40xi8>, tensor<5x1x1xf32>
  return %q, %s : tensor<5x8x40xi8>, tensor<5x1x1xf32>
}

// What is drawn follows from that order: where it changes, the transpose stays.
// CHECK-LABEL: func @quantize_stochastic_others_swap(
// CHECK:         %[[U:.*]] = linalg.transpose
// CHECK:         hlq.quantize %[[U]] block [*, *, *] stochastic(%{{.*}}, stream 0) : tensor<8x5x40xf32>
func.func @quantize_stochastic_others_swap(%t: tensor<5x8x40xf32>, %seed: i64) -> (tensor<8x5x40xi8>, tensor<1x1x1xf32>) {
  %e = tensor.empty() : tensor<8x5x40xf32>
  %u = linalg.transpose ins(%t : tensor<5x8x40xf32>) outs(%e : tensor<8x5x40xf32>) permutation = [1, 0, 2]
  %q, %s = hlq.quantize %u block [*, *, *] stochastic(%seed, stream 0) : tensor<8x5x40xf32> -> tensor<8x5x40xi8>, tensor<1x1x1xf32>
  return %q, %s : tensor<8x5x40xi8>, tensor<1x1x1xf32>
}

// A dimension of size 1 has no order.
// CHECK-LABEL: func @quantize_stochastic_unit_dimension(
// CHECK:         hlq.quantize %{{.*}} block [*, *, *] stochastic(%{{.*}}, stream 0) : tensor<1x8x40xf32>
func.func @quantize_stochastic_unit_dimension(%t: tensor<1x8x40xf32>, %seed: i64) -> (tensor<8x1x40xi8>, tensor<1x1x1xf32>) {
  %e = tensor.empty() : tensor<8x1x40xf32>
  %u = linalg.transpose ins(%t : tensor<1x8x40xf32>) outs(%e : tensor<8x1x40xf32>) permutation = [1, 0, 2]
  %q, %s = hlq.quantize %u block [*, *, *] stochastic(%seed, stream 0) : tensor<8x1x40xf32> -> tensor<8x1x40xi8>, tensor<1x1x1xf32>
  return %q, %s : tensor<8x1x40xi8>, tensor<1x1x1xf32>
}

// A tile states its strides, in whatever order.
// CHECK-LABEL: func @quantize_stochastic_tile(
// CHECK-SAME:    %[[A:[^ ]*]]: index, %[[B:[^ ]*]]: index, %[[C:[^ ]*]]: index
// CHECK:         hlq.quantize %{{.*}} stochastic(%{{.*}}, stream 0) offsets[%[[B]], %[[A]], %[[C]]] strides[%[[A]], %[[C]], %[[B]]]
// CHECK-SAME:    tensor<5x8x40xf32>
func.func @quantize_stochastic_tile(%t: tensor<5x8x40xf32>, %seed: i64, %a: index, %b: index, %c: index) -> (tensor<8x5x40xi8>, tensor<1x1x1xf32>) {
  %e = tensor.empty() : tensor<8x5x40xf32>
  %u = linalg.transpose ins(%t : tensor<5x8x40xf32>) outs(%e : tensor<8x5x40xf32>) permutation = [1, 0, 2]
  %q, %s = hlq.quantize %u block [*, *, *] stochastic(%seed, stream 0) offsets[%a, %b, %c] strides[%c, %a, %b]
           : tensor<8x5x40xf32> -> tensor<8x5x40xi8>, tensor<1x1x1xf32>
  return %q, %s : tensor<8x5x40xi8>, tensor<1x1x1xf32>
}

// CHECK-LABEL: func @quantize_pseudo_stochastic(
// CHECK:         hlq.quantize %{{.*}} block [*, 1] pseudo_stochastic : tensor<40x8xf32>
func.func @quantize_pseudo_stochastic(%t: tensor<40x8xf32>) -> (tensor<8x40xi8>, tensor<8x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0]
  %q, %s = hlq.quantize %u block [1, *] pseudo_stochastic : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x1xf32>
  return %q, %s : tensor<8x40xi8>, tensor<8x1xf32>
}

// CHECK-LABEL: func @dequantize(
// CHECK-SAME:    %[[Q:[^ ]*]]: tensor<40x8xi8>, %[[S:[^ ]*]]: tensor<3x8xf32>
// CHECK:         %[[D:.*]] = hlq.dequantize %[[Q]], %[[S]] block [16, 1] : tensor<40x8xi8>, tensor<3x8xf32> -> tensor<40x8xf32>
// CHECK:         linalg.transpose ins(%[[D]]
func.func @dequantize(%q: tensor<40x8xi8>, %s: tensor<3x8xf32>) -> tensor<8x40xf32> {
  %e = tensor.empty() : tensor<8x40xi8>
  %u = linalg.transpose ins(%q : tensor<40x8xi8>) outs(%e : tensor<8x40xi8>) permutation = [1, 0]
  %f = tensor.empty() : tensor<8x3xf32>
  %v = linalg.transpose ins(%s : tensor<3x8xf32>) outs(%f : tensor<8x3xf32>) permutation = [1, 0]
  %d = hlq.dequantize %u, %v block [1, 16] : tensor<8x40xi8>, tensor<8x3xf32> -> tensor<8x40xf32>
  return %d : tensor<8x40xf32>
}

// CHECK-LABEL: func @dequantize_codes_alone(
// CHECK:         linalg.transpose
// CHECK:         hlq.dequantize
func.func @dequantize_codes_alone(%q: tensor<40x8xi8>, %s: tensor<8x3xf32>) -> tensor<8x40xf32> {
  %e = tensor.empty() : tensor<8x40xi8>
  %u = linalg.transpose ins(%q : tensor<40x8xi8>) outs(%e : tensor<8x40xi8>) permutation = [1, 0]
  %d = hlq.dequantize %u, %s block [1, 16] : tensor<8x40xi8>, tensor<8x3xf32> -> tensor<8x40xf32>
  return %d : tensor<8x40xf32>
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @contract_operands(
// CHECK-SAME:    %[[A:[^ ]*]]: tensor<40x8xi8>, %[[SA:[^ ]*]]: tensor<1x8xf32>, %[[B:[^ ]*]]: tensor<4x40xi8>, %[[SB:[^ ]*]]: tensor<1x1xf32>
// CHECK-NOT:     linalg.transpose
// CHECK:         hlq.contract [#[[KM]], #[[NK:.*]], #[[MN]]]
// CHECK-SAME:    lhs(%[[A]], %[[SA]] block [*, 1] : tensor<40x8xi8>, tensor<1x8xf32>)
// CHECK-SAME:    rhs(%[[B]], %[[SB]] block [*, *] : tensor<4x40xi8>, tensor<1x1xf32>)
func.func @contract_operands(%a: tensor<40x8xi8>, %sa: tensor<1x8xf32>, %b: tensor<4x40xi8>, %sb: tensor<1x1xf32>,
                             %init: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<8x40xi8>
  %u = linalg.transpose ins(%a : tensor<40x8xi8>) outs(%e : tensor<8x40xi8>) permutation = [1, 0]
  %f = tensor.empty() : tensor<8x1xf32>
  %v = linalg.transpose ins(%sa : tensor<1x8xf32>) outs(%f : tensor<8x1xf32>) permutation = [1, 0]
  %g = tensor.empty() : tensor<40x4xi8>
  %w = linalg.transpose ins(%b : tensor<4x40xi8>) outs(%g : tensor<40x4xi8>) permutation = [1, 0]
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%u, %v block [1, *] : tensor<8x40xi8>, tensor<8x1xf32>)
       rhs(%w, %sb block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x4xf32>)
  return %r : tensor<8x4xf32>
}

// Scales that are not transposed alike keep the codes' transpose.
// CHECK-LABEL: func @contract_codes_alone(
// CHECK:         linalg.transpose
// CHECK:         hlq.contract [#[[MK]], #[[KN]], #[[MN]]]
func.func @contract_codes_alone(%a: tensor<40x8xi8>, %sa: tensor<8x1xf32>, %b: tensor<40x4xi8>, %sb: tensor<1x1xf32>,
                                %init: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<8x40xi8>
  %u = linalg.transpose ins(%a : tensor<40x8xi8>) outs(%e : tensor<8x40xi8>) permutation = [1, 0]
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%u, %sa block [1, *] : tensor<8x40xi8>, tensor<8x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x4xf32>)
  return %r : tensor<8x4xf32>
}

// CHECK-LABEL: func @contract_result(
// CHECK:         %[[E:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK:         %[[Z:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[E]] : tensor<4x8xf32>)
// CHECK:         %[[R:.*]] = hlq.contract [#[[MK]], #[[KN]], #[[NM]]]
// CHECK-SAME:    outs(%[[Z]] : tensor<4x8xf32>)
// CHECK-NEXT:    return %[[R]]
func.func @contract_result(%a: tensor<8x40xi8>, %b: tensor<40x4xi8>, %s: tensor<1x1xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%z : tensor<8x4xf32>)
  %f = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%r : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0]
  return %t : tensor<4x8xf32>
}

// CHECK-LABEL: func @contract_transposed_init(
// CHECK-SAME:    %[[INIT:[^ ]*]]: tensor<4x8xf32>
// CHECK-NOT:     linalg.transpose
// CHECK:         hlq.contract [#[[MK]], #[[KN]], #[[NM]]]
// CHECK-SAME:    outs(%[[INIT]] : tensor<4x8xf32>)
func.func @contract_transposed_init(%init: tensor<4x8xf32>, %a: tensor<8x40xi8>, %b: tensor<40x4xi8>, %s: tensor<1x1xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<8x4xf32>
  %z = linalg.transpose ins(%init : tensor<4x8xf32>) outs(%e : tensor<8x4xf32>) permutation = [1, 0]
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%z : tensor<8x4xf32>)
  %f = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%r : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0]
  return %t : tensor<4x8xf32>
}

// CHECK-LABEL: func @contract_result_used_twice(
// CHECK:         hlq.contract [#[[MK]], #[[KN]], #[[MN]]]
// CHECK:         linalg.transpose
func.func @contract_result_used_twice(%a: tensor<8x40xi8>, %b: tensor<40x4xi8>, %s: tensor<1x1xf32>) -> (tensor<8x4xf32>, tensor<4x8xf32>) {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%z : tensor<8x4xf32>)
  %f = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%r : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0]
  return %r, %t : tensor<8x4xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func @contract_other_init(
// CHECK:         hlq.contract [#[[MK]], #[[KN]], #[[MN]]]
// CHECK:         linalg.transpose
func.func @contract_other_init(%init: tensor<8x4xf32>, %a: tensor<8x40xi8>, %b: tensor<40x4xi8>, %s: tensor<1x1xf32>) -> tensor<4x8xf32> {
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x4xf32>)
  %f = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%r : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0]
  return %t : tensor<4x8xf32>
}

//===----------------------------------------------------------------------===//
// All the way
//===----------------------------------------------------------------------===//

// gw = gyᵀ x, with a transposed copy of gy as an importer writes it: none is left.
// CHECK-LABEL: func @weight_gradient(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<197x64xbf16>, %[[X:[^ ]*]]: tensor<197x32xbf16>
// CHECK-NOT:     linalg.transpose
// CHECK:         %[[P:.*]] = hlq.project %[[GY]] along 0
// CHECK:         hlq.quantize %[[P]] block [*, *]
// CHECK:         hlq.contract [#[[KM]], #[[KN]], #[[MN]]]
// CHECK-NOT:     linalg.transpose
func.func @weight_gradient(%gy: tensor<197x64xbf16>, %x: tensor<197x32xbf16>, %zero: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %e = tensor.empty() : tensor<64x197xbf16>
  %t = linalg.transpose ins(%gy : tensor<197x64xbf16>) outs(%e : tensor<64x197xbf16>) permutation = [1, 0]
  %p = hlq.project %t along 1 onto <hadamard, order = 16, rank = 8> : tensor<64x197xbf16> -> tensor<64x104xf32>
  %q, %s = hlq.quantize %p block [*, *] : tensor<64x104xf32> -> tensor<64x104xi8>, tensor<1x1xf32>
  %u = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<197x32xbf16> -> tensor<104x32xf32>
  %v, %w = hlq.quantize %u block [*, *] : tensor<104x32xf32> -> tensor<104x32xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%q, %s block [*, *] : tensor<64x104xi8>, tensor<1x1xf32>)
       rhs(%v, %w block [*, *] : tensor<104x32xi8>, tensor<1x1xf32>)
       outs(%zero : tensor<64x32xf32>)
  return %r : tensor<64x32xf32>
}
