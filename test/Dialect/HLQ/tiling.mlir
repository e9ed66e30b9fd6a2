// RUN: hlq-opt %s -transform-interpreter -cse -canonicalize -split-input-file | FileCheck %s

// A transform counts blocks along its dimension: 2 blocks of 16, the last one
// cut at the tensor's end.

// CHECK-DAG: #[[REST:.*]] = affine_map<(d0) -> (-d0 + 3, 2)>
// CHECK-DAG: #[[TIMES:.*]] = affine_map<(d0) -> (d0 * 16)>
// CHECK-DAG: #[[CUT:.*]] = affine_map<(d0, d1) -> (d1 * -16 + 40, d0 * 16)>
// CHECK-LABEL: func @hadamard(
// CHECK-SAME:    %[[T:.*]]: tensor<8x40xf32>
func.func @hadamard(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // CHECK: %[[E:.*]] = tensor.empty() : tensor<8x48xf32>
  // CHECK: scf.for %[[I:.*]] = %c0 to %c8 step %c4
  // CHECK: scf.for %[[J:.*]] = %c0 to %c3 step %c2 iter_args(%[[ACC:[^ ]*]] =
  // CHECK-DAG: %[[N:.*]] = affine.min #[[REST]](%[[J]])
  // CHECK-DAG: %[[O:.*]] = affine.apply #[[TIMES]](%[[J]])
  // CHECK-DAG: %[[L:.*]] = affine.min #[[CUT]](%[[N]], %[[J]])
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[T]][%[[I]], %[[O]]] [4, %[[L]]] [1, 1]
  // CHECK: %[[R:.*]] = hlq.hadamard %[[S]] along 1 order 16 : tensor<4x?xf32> -> tensor<4x?xf32>
  // CHECK: %[[M:.*]] = affine.apply #[[TIMES]](%[[N]])
  // CHECK: tensor.insert_slice %[[R]] into %[[ACC]][%[[I]], %[[O]]] [4, %[[M]]] [1, 1]
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.hadamard"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [4, 2]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Whole blocks keep static sizes.

// CHECK-LABEL: func @project(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<192x64xf32>, %[[P:[^ ]*]]: tensor<8x16xf32>
func.func @project(%t: tensor<192x64xf32>, %p: tensor<8x16xf32>) -> tensor<96x64xf32> {
  // CHECK: scf.for %[[I:.*]] = %c0 to %c12 step %c4
  // CHECK: tensor.extract_slice %[[T]][%{{.*}}, 0] [64, 64] [1, 1]
  // CHECK: hlq.project %{{.*}} along 0 onto %[[P]] : tensor<8x16xf32> : tensor<64x64xf32> -> tensor<32x64xf32>
  // CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%{{.*}}, 0] [32, 64] [1, 1]
  %r = hlq.project %t along 0 onto %p : tensor<8x16xf32> : tensor<192x64xf32> -> tensor<96x64xf32>
  return %r : tensor<96x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.project"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [4, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The result may end within the last block: the tile has a size of its own.

// CHECK-DAG: #[[CUT:.*]] = affine_map<(d0)[s0] -> (d0 * -16 + s0, 16)>
// CHECK-LABEL: func @expand(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x64xf32>, %[[N:[^ ]*]]: index
func.func @expand(%t: tensor<?x64xf32>, %n: index) -> tensor<?x64xf32> {
  // CHECK: scf.for %[[I:[^ ]*]] =
  // CHECK: %[[SIZE:.*]] = affine.min #[[CUT]](%[[I]])[%[[N]]]
  // CHECK: tensor.extract_slice %[[T]][%{{.*}}, 0] [8, 64] [1, 1]
  // CHECK: hlq.expand %{{.*}} along 0 from <hadamard, order = 16, rank = 8> size %[[SIZE]] : tensor<8x64xf32> -> tensor<?x64xf32>
  // CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%{{.*}}, 0] [%[[SIZE]], 64] [1, 1]
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n : tensor<?x64xf32> -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.expand"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [1, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A quantizer counts scales. Stochastic tiles keep their elements' numbers,
// offsets of a tile of a tile add up.

// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0) -> (d0 * 16)>
// CHECK-LABEL: func @quantize(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<192x768xf32>, %[[SEED:[^ ]*]]: i64
func.func @quantize(%t: tensor<192x768xf32>, %seed: i64) -> (tensor<192x768xi8>, tensor<12x1xf32>) {
  // CHECK: scf.for %[[I:.*]] = %c0 to %c12 step %c4
  // CHECK: %[[O:.*]] = affine.apply #[[ROW]](%[[I]])
  // CHECK: tensor.extract_slice %[[T]][%[[O]], 0] [64, 768] [1, 1]
  // CHECK: hlq.quantize %{{.*}} block [16, *] stochastic(%[[SEED]], stream 3) offsets[%[[O]], %c0] strides[%c768, %c1]
  // CHECK-SAME: tensor<64x768xf32> -> tensor<64x768xi8>, tensor<4x1xf32>
  // CHECK-DAG: tensor.insert_slice %{{.*}} into %{{.*}}[%[[O]], 0] [64, 768] [1, 1] : tensor<64x768xi8>
  // CHECK-DAG: tensor.insert_slice %{{.*}} into %{{.*}}[%[[I]], 0] [4, 1] [1, 1] : tensor<4x1xf32>
  %q, %s = hlq.quantize %t block [16, *] stochastic(%seed, stream 3) : tensor<192x768xf32> -> tensor<192x768xi8>, tensor<12x1xf32>
  return %q, %s : tensor<192x768xi8>, tensor<12x1xf32>
}

// CHECK-LABEL: func @quantize_tile(
// CHECK-SAME:    %[[A:[^ ]*]]: index, %[[B:[^ ]*]]: index, %[[M:[^ ]*]]: index, %[[N:[^ ]*]]: index
func.func @quantize_tile(%t: tensor<192x768xf32>, %seed: i64, %a: index, %b: index, %m: index, %n: index)
    -> (tensor<192x768xi8>, tensor<12x1xf32>) {
  // CHECK: %[[O:.*]] = affine.apply #[[ROW]]
  // CHECK: %[[SUM:.*]] = arith.addi %[[A]], %[[O]]
  // CHECK: offsets[%[[SUM]], %[[B]]] strides[%[[M]], %[[N]]]
  %q, %s = hlq.quantize %t block [16, *] stochastic(%seed, stream 3) offsets[%a, %b] strides[%m, %n]
           : tensor<192x768xf32> -> tensor<192x768xi8>, tensor<12x1xf32>
  return %q, %s : tensor<192x768xi8>, tensor<12x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.quantize"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [4]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Padded strides of a shape that is not known.

// CHECK-DAG: #[[PAD:.*]] = affine_map<()[s0] -> ((s0 ceildiv 64) * 64)>
// CHECK-LABEL: func @quantize_dynamic(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x?x4xf32>
func.func @quantize_dynamic(%t: tensor<?x?x4xf32>, %seed: i64) -> (tensor<?x?x4xi8>, tensor<?x?x1xf32>) {
  // CHECK: %[[D:.*]] = tensor.dim %[[T]], %c1
  // CHECK: %[[S0:.*]] = arith.muli %[[D]], %c64
  // CHECK: hlq.quantize %{{.*}} block [1, 1, *] stochastic(%{{.*}}, stream 0) offsets[%{{.*}}, %{{.*}}, %c0] strides[%[[S0]], %c64, %c1]
  %q, %s = hlq.quantize %t block [1, 1, *] stochastic(%seed, stream 0) : tensor<?x?x4xf32> -> tensor<?x?x4xi8>, tensor<?x?x1xf32>
  return %q, %s : tensor<?x?x4xi8>, tensor<?x?x1xf32>
}

// Along another dimension the others count around it.
// CHECK-LABEL: func @quantize_along(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x?x4xf32>
func.func @quantize_along(%t: tensor<?x?x4xf32>, %seed: i64) -> (tensor<?x?x4xi8>, tensor<?x?x1xf32>) {
  // CHECK: %[[D:.*]] = tensor.dim %[[T]], %c1
  // CHECK: %[[S2:.*]] = affine.apply #[[PAD]]()[%[[D]]]
  // CHECK: %[[S0:.*]] = arith.muli %[[S2]], %c4
  // CHECK: hlq.quantize %{{.*}} stochastic(%{{.*}}, stream 0, along 1) offsets[%{{.*}}, %{{.*}}, %c0] strides[%[[S0]], %c1, %[[S2]]]
  %q, %s = hlq.quantize %t block [1, 1, *] stochastic(%seed, stream 0, along 1) : tensor<?x?x4xf32> -> tensor<?x?x4xi8>, tensor<?x?x1xf32>
  return %q, %s : tensor<?x?x4xi8>, tensor<?x?x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.quantize"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 8]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @dequantize(
// CHECK-SAME:    %[[Q:[^ ]*]]: tensor<197x768xi4>, %[[S:[^ ]*]]: tensor<197x3xf32>
func.func @dequantize(%q: tensor<197x768xi4>, %s: tensor<197x3xf32>) -> tensor<197x768xbf16> {
  // CHECK: scf.for %[[I:.*]] = %c0 to %c197 step %c1
  // CHECK: scf.for %[[J:.*]] = %c0 to %c3 step %c1
  // CHECK-DAG: tensor.extract_slice %[[Q]][%[[I]], %{{.*}}] [1, 256] [1, 1]
  // CHECK-DAG: tensor.extract_slice %[[S]][%[[I]], %[[J]]] [1, 1] [1, 1]
  // CHECK: hlq.dequantize %{{.*}}, %{{.*}} block [{{.*}}] : tensor<1x256xi4>, tensor<1x1xf32> -> tensor<1x256xbf16>
  %t = hlq.dequantize %q, %s block [1, 256] : tensor<197x768xi4>, tensor<197x3xf32> -> tensor<197x768xbf16>
  return %t : tensor<197x768xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.dequantize"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 1]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tiles along a contracted loop add up in the destination.

// CHECK-LABEL: func @contract(
// CHECK-SAME:    %[[A:[^ ]*]]: tensor<192x768xi4>, %[[SA:[^ ]*]]: tensor<192x1xf32>, %[[B:[^ ]*]]: tensor<768x64xi4>, %[[SB:[^ ]*]]: tensor<1x1xf32>, %[[INIT:[^ ]*]]: tensor<192x64xf32>
func.func @contract(%a: tensor<192x768xi4>, %sa: tensor<192x1xf32>, %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>,
                    %init: tensor<192x64xf32>) -> tensor<192x64xf32> {
  // CHECK: scf.for %[[L:.*]] = %c0 to %c192 step %c32 iter_args(%[[ACC0:[^ ]*]] = %[[INIT]])
  // CHECK: scf.for %[[I:.*]] = %c0 to %c64 step %c16 iter_args(%[[ACC1:[^ ]*]] = %[[ACC0]])
  // CHECK: scf.for %[[O:.*]] = %c0 to %c768 step %c256 iter_args(%[[ACC:[^ ]*]] = %[[ACC1]])
  // CHECK-DAG: %[[AT:.*]] = tensor.extract_slice %[[A]][%[[L]], %[[O]]] [32, 256] [1, 1]
  // CHECK-DAG: %[[SAT:.*]] = tensor.extract_slice %[[SA]][%[[L]], 0] [32, 1] [1, 1]
  // CHECK-DAG: %[[BT:.*]] = tensor.extract_slice %[[B]][%[[O]], %[[I]]] [256, 16] [1, 1]
  // CHECK-DAG: %[[CT:.*]] = tensor.extract_slice %[[ACC]][%[[L]], %[[I]]] [32, 16] [1, 1]
  // CHECK: hlq.contract
  // CHECK-SAME: lhs(%[[AT]], %[[SAT]] block [1, *]
  // CHECK-SAME: rhs(%[[BT]], %[[SB]] block [*, *]
  // CHECK-SAME: outs(%[[CT]] : tensor<32x16xf32>)
  // CHECK: tensor.insert_slice %{{.*}} into %[[ACC]][%[[L]], %[[I]]] [32, 16] [1, 1]
  %r = hlq.contract [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>]
       lhs(%a, %sa block [1, *] : tensor<192x768xi4>, tensor<192x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<192x64xf32>)
  return %r : tensor<192x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.contract"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:3 = transform.structured.tile_using_for %0 tile_sizes [32, 16, 256]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Loops in which scales come in blocks are counted in those: l in blocks of
// 512 tokens, 1024 being 2 scales of the other operand, o in blocks of 128.

// CHECK-DAG: #[[X512:.*]] = affine_map<(d0) -> (d0 * 512)>
// CHECK-DAG: #[[X128:.*]] = affine_map<(d0) -> (d0 * 128)>
// CHECK-DAG: #[[X2:.*]] = affine_map<(d0) -> (d0 * 2)>
// CHECK-LABEL: func @contract_blocks(
// CHECK-SAME:    %[[A:[^ ]*]]: tensor<2048x256xi8>, %[[SA:[^ ]*]]: tensor<4x2xf32>, %[[B:[^ ]*]]: tensor<2048x64xi8>, %[[SB:[^ ]*]]: tensor<8x1xf32>
func.func @contract_blocks(%a: tensor<2048x256xi8>, %sa: tensor<4x2xf32>, %b: tensor<2048x64xi8>, %sb: tensor<8x1xf32>,
                           %init: tensor<256x64xf32>) -> tensor<256x64xf32> {
  // CHECK: scf.for %[[O:.*]] = %c0 to %c2 step %c1
  // CHECK: scf.for %[[L:.*]] = %c0 to %c4 step %c2
  // CHECK-DAG: %[[LE:.*]] = affine.apply #[[X512]](%[[L]])
  // CHECK-DAG: %[[OE:.*]] = affine.apply #[[X128]](%[[O]])
  // CHECK-DAG: %[[LS:.*]] = affine.apply #[[X2]](%[[L]])
  // CHECK-DAG: tensor.extract_slice %[[A]][%[[LE]], %[[OE]]] [1024, 128] [1, 1]
  // CHECK-DAG: tensor.extract_slice %[[SA]][%[[L]], %[[O]]] [2, 1] [1, 1]
  // CHECK-DAG: tensor.extract_slice %[[B]][%[[LE]], 0] [1024, 64] [1, 1]
  // CHECK-DAG: tensor.extract_slice %[[SB]][%[[LS]], 0] [4, 1] [1, 1]
  // CHECK: hlq.contract
  %r = hlq.contract [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>]
       lhs(%a, %sa block [512, 128] : tensor<2048x256xi8>, tensor<4x2xf32>)
       rhs(%b, %sb block [256, *] : tensor<2048x64xi8>, tensor<8x1xf32>)
       outs(%init : tensor<256x64xf32>)
  return %r : tensor<256x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.contract"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 0, 2]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A sum of loops reads from its value at the first index to that at the last.

// CHECK-DAG: #[[X2:.*]] = affine_map<(d0) -> (d0 * 2)>
// CHECK-LABEL: func @contract_convolution(
// CHECK-SAME:    %[[X:[^ ]*]]: tensor<4x33xi8>
func.func @contract_convolution(%x: tensor<4x33xi8>, %sx: tensor<1x1xf32>,
                                %w: tensor<8x4x3xi8>, %sw: tensor<8x1x1xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // CHECK: scf.for %[[I:.*]] = %c0 to %c16 step %c4
  // CHECK: %[[O:.*]] = affine.apply #[[X2]](%[[I]])
  // CHECK: tensor.extract_slice %[[X]][0, %[[O]]] [4, 9] [1, 1]
  // CHECK: hlq.contract
  // CHECK-SAME: outs(%{{.*}} : tensor<8x4xf32>)
  %r = hlq.contract [affine_map<(o, x, c, k) -> (c, x * 2 + k)>,
                     affine_map<(o, x, c, k) -> (o, c, k)>,
                     affine_map<(o, x, c, k) -> (o, x)>]
       lhs(%x, %sx block [*, *] : tensor<4x33xi8>, tensor<1x1xf32>)
       rhs(%w, %sw block [1, *, *] : tensor<8x4x3xi8>, tensor<8x1x1xf32>)
       outs(%init : tensor<8x16xf32>)
  return %r : tensor<8x16xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.contract"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 4]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @forall(
func.func @forall(%t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  // CHECK: scf.forall
  // CHECK: hlq.hadamard
  // CHECK: tensor.parallel_insert_slice
  %r = hlq.hadamard %t along 1 order 16 : tensor<?x?xf32> -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.hadamard"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_forall %0 tile_sizes [4, 2]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// One scale, one tile.
// CHECK-LABEL: func @tile(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<192x768xf32>, %[[P:[^ ]*]]: tensor<1x1xf32>
// CHECK: hlq.quantize %[[T]] block [*, *] previous(%[[P]] : tensor<1x1xf32>) : tensor<192x768xf32> -> tensor<192x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
func.func @tile(%t: tensor<192x768xf32>, %p: tensor<1x1xf32>) -> (tensor<192x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<192x768xf32> -> tensor<192x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<192x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.quantize"]} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [1]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
