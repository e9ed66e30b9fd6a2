// RUN: hlq-opt %s -transform-interpreter -resolve-ranked-shaped-type-result-dims -cse -canonicalize -split-input-file | FileCheck %s

// Producers are fused into the tiles of their consumers where these take whole
// blocks of them.

#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The input gradient of 4 tokens at a time: transform, quantizer and
// contraction in one loop.
// CHECK-LABEL: func @input_gradient(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<196x768xf32>
func.func @input_gradient(%gy: tensor<196x768xf32>, %w: tensor<768x64xi4>, %sw: tensor<1x1xf32>,
                          %zero: tensor<196x64xf32>, %seed: i64) -> tensor<196x64xf32> {
  // CHECK-NOT: hlq
  // CHECK: scf.for %[[I:.*]] = %c0 to %c196 step %c4
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[GY]][%[[I]], 0] [4, 768] [1, 1]
  // CHECK: hlq.hadamard %[[S]] along 1 order 16 : tensor<4x768xf32> -> tensor<4x768xf32>
  // CHECK: hlq.quantize %{{.*}} block [1, *] stochastic(%{{.*}}, stream 0) offsets[%[[I]], %c0] strides[%c768, %c1]
  // CHECK-SAME: tensor<4x768xf32> -> tensor<4x768xi4>, tensor<4x1xf32>
  // CHECK: hlq.contract
  // CHECK: scf.yield
  // CHECK-NOT: hlq
  // CHECK: return
  %h = hlq.hadamard %gy along 1 order 16 : tensor<196x768xf32> -> tensor<196x768xf32>
  %q, %s = hlq.quantize %h block [1, *] stochastic(%seed, stream 0) : tensor<196x768xf32> -> tensor<196x768xi4>, tensor<196x1xf32>
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%q, %s block [1, *] : tensor<196x768xi4>, tensor<196x1xf32>)
       rhs(%w, %sw block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%zero : tensor<196x64xf32>)
  return %r : tensor<196x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.contract"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [4, 0, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Along the transform: the induction variable steps by whole blocks.
// CHECK-LABEL: func @along_blocks(
func.func @along_blocks(%t: tensor<8x96xf32>) -> (tensor<8x96xf32>) {
  // CHECK: scf.for %[[J:.*]] = %c0 to %c96 step %c32
  // CHECK: hlq.hadamard %{{.*}} along 1 order 16 : tensor<8x32xf32> -> tensor<8x32xf32>
  // CHECK: linalg.exp
  %h = hlq.hadamard %t along 1 order 16 : tensor<8x96xf32> -> tensor<8x96xf32>
  %e = linalg.exp ins(%h : tensor<8x96xf32>) outs(%t : tensor<8x96xf32>) -> tensor<8x96xf32>
  return %e : tensor<8x96xf32>
}

// A last block that the tensor's end cuts is whole, too.
// CHECK-LABEL: func @last_block_cut(
func.func @last_block_cut(%t: tensor<8x104xf32>, %u: tensor<8x197xf32>) -> (tensor<8x197xf32>) {
  // CHECK: scf.for %[[J:.*]] = %c0 to %c197 step %c32
  // CHECK: %[[N:.*]] = affine.min
  // CHECK: hlq.expand %{{.*}} along 1 from <hadamard, order = 16, rank = 8> size %[[N]] : tensor<8x?xf32> -> tensor<8x?xf32>
  // CHECK: linalg.exp
  %h = hlq.expand %t along 1 from <hadamard, order = 16, rank = 8> : tensor<8x104xf32> -> tensor<8x197xf32>
  %e = linalg.exp ins(%h : tensor<8x197xf32>) outs(%u : tensor<8x197xf32>) -> tensor<8x197xf32>
  return %e : tensor<8x197xf32>
}

// Not along parts of them.
// CHECK-LABEL: func @along_parts_of_blocks(
func.func @along_parts_of_blocks(%t: tensor<8x96xf32>) -> (tensor<8x96xf32>) {
  // CHECK: hlq.hadamard %{{.*}} along 1 order 64
  // CHECK: scf.for
  // CHECK-NOT: hlq.hadamard
  // CHECK: linalg.exp
  %h = hlq.hadamard %t along 1 order 64 : tensor<8x96xf32> -> tensor<8x128xf32>
  %s = tensor.extract_slice %h[0, 0] [8, 96] [1, 1] : tensor<8x128xf32> to tensor<8x96xf32>
  %e = linalg.exp ins(%s : tensor<8x96xf32>) outs(%t : tensor<8x96xf32>) -> tensor<8x96xf32>
  return %e : tensor<8x96xf32>
}

// CHECK-LABEL: func @across_scales(
func.func @across_scales(%t: tensor<8x96xf32>, %scales: tensor<8x6xf32>) -> (tensor<8x96xf32>) {
  // CHECK: hlq.quantize
  // CHECK: scf.for
  // CHECK-NOT: hlq.quantize
  // CHECK: hlq.dequantize %{{.*}} : tensor<8x32xi8>, tensor<8x2xf32> -> tensor<8x32xf32>
  // CHECK: linalg.exp
  %q, %s = hlq.quantize %t block [1, *] : tensor<8x96xf32> -> tensor<8x96xi8>, tensor<8x1xf32>
  %d = hlq.dequantize %q, %scales block [1, 16] : tensor<8x96xi8>, tensor<8x6xf32> -> tensor<8x96xf32>
  %e = linalg.exp ins(%d : tensor<8x96xf32>) outs(%t : tensor<8x96xf32>) -> tensor<8x96xf32>
  return %e : tensor<8x96xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [0, 32]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// All that shares a scale, of sizes that are not known.
// CHECK-LABEL: func @dynamic(
func.func @dynamic(%q: tensor<?x?xi8>, %s: tensor<?x1xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>) {
  // CHECK: scf.for
  // CHECK: hlq.dequantize %{{.*}}, %{{.*}} block [1, *] : tensor<?x?xi8>, tensor<?x1xf32> -> tensor<?x?xf32>
  // CHECK: linalg.exp
  // CHECK: scf.yield
  // CHECK-NOT: hlq
  // CHECK: return
  %d = hlq.dequantize %q, %s block [1, *] : tensor<?x?xi8>, tensor<?x1xf32> -> tensor<?x?xf32>
  %e = linalg.exp ins(%d : tensor<?x?xf32>) outs(%u : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %e : tensor<?x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [4, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
