// RUN: hlq-opt %s -resolve-ranked-shaped-type-result-dims -cse -canonicalize -split-input-file | FileCheck %s

// CHECK-DAG: #[[UP:.*]] = affine_map<()[s0] -> ((s0 ceildiv 16) * 16)>
// CHECK-LABEL: func @hadamard(
// CHECK-SAME:    %[[T:.*]]: tensor<?x?xf32>
func.func @hadamard(%t: tensor<?x?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[T]], %c0
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[T]], %c1
  // CHECK-DAG: %[[R1:.*]] = affine.apply #[[UP]]()[%[[D1]]]
  // CHECK: return %[[D0]], %[[R1]]
  %r = hlq.hadamard %t along 1 order 16 : tensor<?x?xf32> -> tensor<?x?xf32>
  %d0 = tensor.dim %r, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %r, %c1 : tensor<?x?xf32>
  return %d0, %d1 : index, index
}

// -----

// A size that the result's type states is taken from there.
// CHECK-LABEL: func @hadamard_stated(
func.func @hadamard_stated(%t: tensor<?x?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-NOT: hlq.hadamard
  // CHECK: return %c8, %c48
  %r = hlq.hadamard %t along 1 order 16 : tensor<?x?xf32> -> tensor<8x48xf32>
  %s = tensor.cast %r : tensor<8x48xf32> to tensor<?x?xf32>
  %d0 = tensor.dim %s, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %s, %c1 : tensor<?x?xf32>
  return %d0, %d1 : index, index
}

// -----

// CHECK-DAG: #[[HALF:.*]] = affine_map<()[s0] -> ((s0 ceildiv 16) * 8)>
// CHECK-LABEL: func @project(
func.func @project(%t: tensor<?x64xf32>, %p: tensor<8x16xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  // CHECK: %[[R:.*]] = affine.apply #[[HALF]]()
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x64xf32> -> tensor<?x64xf32>
  %s = hlq.project %t along 0 onto %p : tensor<8x16xf32> : tensor<?x64xf32> -> tensor<?x64xf32>
  %d = tensor.dim %r, %c0 : tensor<?x64xf32>
  %e = tensor.dim %s, %c0 : tensor<?x64xf32>
  return %d, %e : index, index
}

// -----

// CHECK-DAG: #[[BACK:.*]] = affine_map<()[s0] -> ((s0 floordiv 8) * 16)>
// CHECK-LABEL: func @expand(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x64xf32>, %[[N:[^ ]*]]: index
func.func @expand(%t: tensor<?x64xf32>, %n: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  // CHECK: %[[S:.*]] = affine.apply #[[BACK]]()
  // CHECK: return %[[N]], %[[S]]
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n : tensor<?x64xf32> -> tensor<?x64xf32>
  %s = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> : tensor<?x64xf32> -> tensor<?x64xf32>
  %d = tensor.dim %r, %c0 : tensor<?x64xf32>
  %e = tensor.dim %s, %c0 : tensor<?x64xf32>
  return %d, %e : index, index
}

// -----

// CHECK-DAG: #[[BLOCKS:.*]] = affine_map<()[s0] -> (s0 ceildiv 256)>
// CHECK-LABEL: func @quantize(
// CHECK-SAME:    %[[T:.*]]: tensor<?x?xf32>
func.func @quantize(%t: tensor<?x?xf32>) -> (index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[T]], %c0
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[T]], %c1
  // CHECK-DAG: %[[S1:.*]] = affine.apply #[[BLOCKS]]()[%[[D1]]]
  // CHECK: return %[[D0]], %[[D1]], %[[D0]], %[[S1]]
  %q, %s = hlq.quantize %t block [1, 256] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  %q0 = tensor.dim %q, %c0 : tensor<?x?xi8>
  %q1 = tensor.dim %q, %c1 : tensor<?x?xi8>
  %s0 = tensor.dim %s, %c0 : tensor<?x?xf32>
  %s1 = tensor.dim %s, %c1 : tensor<?x?xf32>
  return %q0, %q1, %s0, %s1 : index, index, index, index
}

// -----

// CHECK-LABEL: func @dequantize(
// CHECK-SAME:    %[[Q:[^ ]*]]: tensor<?x?xi8>
func.func @dequantize(%q: tensor<?x?xi8>, %s: tensor<?x1xf32>) -> index {
  %c0 = arith.constant 0 : index
  // CHECK: %[[D:.*]] = tensor.dim %[[Q]], %c0
  // CHECK: return %[[D]]
  %t = hlq.dequantize %q, %s block [1, *] : tensor<?x?xi8>, tensor<?x1xf32> -> tensor<?x?xf32>
  %d = tensor.dim %t, %c0 : tensor<?x?xf32>
  return %d : index
}

// -----

// CHECK-LABEL: func @contract(
// CHECK-SAME:    %[[INIT:[^ ]*]]: tensor<?x?xf32>
func.func @contract(%a: tensor<?x?xi8>, %b: tensor<?x?xi8>, %s: tensor<1x1xf32>, %init: tensor<?x?xf32>) -> index {
  %c1 = arith.constant 1 : index
  // CHECK: %[[D:.*]] = tensor.dim %[[INIT]], %c1
  // CHECK: return %[[D]]
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       outs(%init : tensor<?x?xf32>)
  %d = tensor.dim %r, %c1 : tensor<?x?xf32>
  return %d : index
}

// -----

// CHECK-DAG: #[[HALF:.*]] = affine_map<()[s0] -> ((s0 ceildiv 16) * 8)>
// CHECK-LABEL: func @encode(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x?xf32>
func.func @encode(%t: tensor<?x?xf32>) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[T]], %c0
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[T]], %c1
  // CHECK-DAG: %[[R:.*]] = affine.apply #[[HALF]]()[%[[D0]]]
  // CHECK: return %[[D1]], %[[R]], %[[D1]]
  %q:2 = hlq.encode %t [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, 1], permutation = [1, 0]>]
         : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  %d0 = tensor.dim %q#0, %c0 : tensor<?x?xi8>
  %d1 = tensor.dim %q#0, %c1 : tensor<?x?xi8>
  %d2 = tensor.dim %q#1, %c0 : tensor<?x1xf32>
  return %d0, %d1, %d2 : index, index, index
}

// -----

// CHECK-LABEL: func @encode_produced(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x?xf32>
func.func @encode_produced(%t: tensor<?x?xf32>) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[T]], %c0
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[T]], %c1
  // CHECK: return %[[D0]], %[[D1]], %[[D1]]
  %q, %s, %p, %r = hlq.encode %t [<block = [*, 1]>] by {
    ^bb0(%x: f32):
      hlq.yield %x : f32
    } : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<1x?xf32> produced tensor<?x?xf32> sums tensor<1x?xf32>
  %d0 = tensor.dim %p, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %p, %c1 : tensor<?x?xf32>
  %d2 = tensor.dim %r, %c1 : tensor<1x?xf32>
  return %d0, %d1, %d2 : index, index, index
}
