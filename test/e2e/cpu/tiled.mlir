// Every operation gives the same bits whole and in tiles, stochastic rounding
// included: each function prints how many elements differ.

// RUN: hlq-opt %s -transform-preload-library='transform-library-paths=%S/Inputs/tile.mlir' \
// RUN:   -transform-interpreter='entry-point=tile' -canonicalize -cse -hlq-cpu-pipeline \
// RUN: | mlir-runner -e main -entry-point-result=void -shared-libs=%runner_libs | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#sum = affine_map<(i, j) -> ()>
#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>

func.func private @printI64(i64)
func.func private @printNewline()

func.func private @print(%differences: tensor<i64>) {
  %n = tensor.extract %differences[] : tensor<i64>
  call @printI64(%n) : (i64) -> ()
  call @printNewline() : () -> ()
  return
}

func.func private @compare(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) {
  %zero = arith.constant dense<0> : tensor<i64>
  %n = linalg.generic {indexing_maps = [#id, #id, #sum], iterator_types = ["reduction", "reduction"]}
       ins(%a, %b : tensor<?x?xf32>, tensor<?x?xf32>) outs(%zero : tensor<i64>) {
  ^bb0(%x: f32, %y: f32, %acc: i64):
    %ne = arith.cmpf une, %x, %y : f32
    %one = arith.extui %ne : i1 to i64
    %r = arith.addi %acc, %one : i64
    linalg.yield %r : i64
  } -> tensor<i64>
  call @print(%n) : (tensor<i64>) -> ()
  return
}

func.func private @compare_codes(%a: tensor<?x?xi8>, %b: tensor<?x?xi8>) {
  %zero = arith.constant dense<0> : tensor<i64>
  %n = linalg.generic {indexing_maps = [#id, #id, #sum], iterator_types = ["reduction", "reduction"]}
       ins(%a, %b : tensor<?x?xi8>, tensor<?x?xi8>) outs(%zero : tensor<i64>) {
  ^bb0(%x: i8, %y: i8, %acc: i64):
    %ne = arith.cmpi ne, %x, %y : i8
    %one = arith.extui %ne : i1 to i64
    %r = arith.addi %acc, %one : i64
    linalg.yield %r : i64
  } -> tensor<i64>
  call @print(%n) : (tensor<i64>) -> ()
  return
}

// Something irregular.
func.func private @data(%m: index, %n: index, %a: index) -> tensor<?x?xf32> {
  %b = arith.constant 104729 : index
  %p = arith.constant 1013 : index
  %half = arith.constant 506 : index
  %scale = arith.constant 0.037 : f32
  %t = tensor.generate %m, %n {
  ^bb0(%i: index, %j: index):
    %x = arith.muli %i, %a : index
    %y = arith.muli %j, %b : index
    %z = arith.addi %x, %y : index
    %zz = arith.muli %z, %z : index
    %r = arith.remui %zz, %p : index
    %s = arith.subi %r, %half : index
    %w = arith.index_cast %s : index to i64
    %f = arith.sitofp %w : i64 to f32
    %g = arith.mulf %f, %scale : f32
    tensor.yield %g : f32
  } : tensor<?x?xf32>
  return %t : tensor<?x?xf32>
}

func.func private @transforms(%t: tensor<?x?xf32>) {
  %h0 = hlq.hadamard %t along 1 order 16 : tensor<?x?xf32> -> tensor<?x?xf32>
  %h1 = hlq.hadamard %t along 1 order 16 {tiled} : tensor<?x?xf32> -> tensor<?x?xf32>
  call @compare(%h0, %h1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  %p0 = hlq.project %t along 0 onto <hadamard, order = 8, rank = 3> : tensor<?x?xf32> -> tensor<?x?xf32>
  %p1 = hlq.project %t along 0 onto <hadamard, order = 8, rank = 3> {tiled} : tensor<?x?xf32> -> tensor<?x?xf32>
  call @compare(%p0, %p1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  %c0 = arith.constant 0 : index
  %n = tensor.dim %t, %c0 : tensor<?x?xf32>
  %e0 = hlq.expand %p0 along 0 from <hadamard, order = 8, rank = 3> size %n : tensor<?x?xf32> -> tensor<?x?xf32>
  %e1 = hlq.expand %p0 along 0 from <hadamard, order = 8, rank = 3> size %n {tiled} : tensor<?x?xf32> -> tensor<?x?xf32>
  call @compare(%e0, %e1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  return
}

func.func private @quantizers(%t: tensor<?x?xf32>, %seed: i64) {
  %q0, %s0 = hlq.quantize %t block [4, 16] stochastic(%seed, stream 3) : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  %q1, %s1 = hlq.quantize %t block [4, 16] stochastic(%seed, stream 3) {tiled} : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  call @compare_codes(%q0, %q1) : (tensor<?x?xi8>, tensor<?x?xi8>) -> ()
  call @compare(%s0, %s1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  %q2, %s2 = hlq.quantize %t block [1, *] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  %q3, %s3 = hlq.quantize %t block [1, *] {tiled} : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  call @compare_codes(%q2, %q3) : (tensor<?x?xi8>, tensor<?x?xi8>) -> ()
  %d0 = hlq.dequantize %q0, %s0 block [4, 16] : tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  %d1 = hlq.dequantize %q0, %s0 block [4, 16] {tiled} : tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf32>
  call @compare(%d0, %d1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  // Along the other dimension.
  %q5, %s5 = hlq.quantize %t block [4, 16] stochastic(%seed, stream 3, along 0) : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  %q6, %s6 = hlq.quantize %t block [4, 16] stochastic(%seed, stream 3, along 0) {tiled} : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  call @compare_codes(%q5, %q6) : (tensor<?x?xi8>, tensor<?x?xi8>) -> ()
  // Two seeds do differ: the comparison sees it.
  %one = arith.constant 1 : i64
  %other = arith.addi %seed, %one : i64
  %q4, %s4 = hlq.quantize %t block [4, 16] stochastic(%other, stream 3) {tiled} : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  call @compare_codes(%q0, %q4) : (tensor<?x?xi8>, tensor<?x?xi8>) -> ()
  return
}

// Scales in blocks of 16 and 32 along the contracted loop, added up in float32
// block by block, whole or in tiles.
func.func private @contraction(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %init: tensor<?x?xf32>) {
  %qa, %sa = hlq.quantize %a block [4, 16] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  %qb, %sb = hlq.quantize %b block [16, *] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  %r0 = hlq.contract [#lo, #oi, #li]
        lhs(%qa, %sa block [4, 16] : tensor<?x?xi8>, tensor<?x?xf32>)
        rhs(%qb, %sb block [16, *] : tensor<?x?xi8>, tensor<?x1xf32>)
        outs(%init : tensor<?x?xf32>)
  %r1 = hlq.contract [#lo, #oi, #li]
        lhs(%qa, %sa block [4, 16] : tensor<?x?xi8>, tensor<?x?xf32>)
        rhs(%qb, %sb block [16, *] : tensor<?x?xi8>, tensor<?x1xf32>)
        outs(%init : tensor<?x?xf32>) {tiled}
  call @compare(%r0, %r1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  return
}

// Transform, quantizer and contraction in one loop over tokens.
func.func private @fused(%gy: tensor<37x53xf32>, %w: tensor<53x21xf32>, %init: tensor<37x21xf32>, %seed: i64) {
  %hw = hlq.hadamard %w along 0 order 16 : tensor<53x21xf32> -> tensor<64x21xf32>
  %qw, %sw = hlq.quantize %hw block [*, *] : tensor<64x21xf32> -> tensor<64x21xi4>, tensor<1x1xf32>
  %h0 = hlq.hadamard %gy along 1 order 16 : tensor<37x53xf32> -> tensor<37x64xf32>
  %q0, %s0 = hlq.quantize %h0 block [1, *] stochastic(%seed, stream 0) : tensor<37x64xf32> -> tensor<37x64xi4>, tensor<37x1xf32>
  %r0 = hlq.contract [#lo, #oi, #li]
        lhs(%q0, %s0 block [1, *] : tensor<37x64xi4>, tensor<37x1xf32>)
        rhs(%qw, %sw block [*, *] : tensor<64x21xi4>, tensor<1x1xf32>)
        outs(%init : tensor<37x21xf32>)
  %h1 = hlq.hadamard %gy along 1 order 16 {copy} : tensor<37x53xf32> -> tensor<37x64xf32>
  %q1, %s1 = hlq.quantize %h1 block [1, *] stochastic(%seed, stream 0) {copy} : tensor<37x64xf32> -> tensor<37x64xi4>, tensor<37x1xf32>
  %r1 = hlq.contract [#lo, #oi, #li]
        lhs(%q1, %s1 block [1, *] : tensor<37x64xi4>, tensor<37x1xf32>)
        rhs(%qw, %sw block [*, *] : tensor<64x21xi4>, tensor<1x1xf32>)
        outs(%init : tensor<37x21xf32>) {fused}
  %a = tensor.cast %r0 : tensor<37x21xf32> to tensor<?x?xf32>
  %b = tensor.cast %r1 : tensor<37x21xf32> to tensor<?x?xf32>
  call @compare(%a, %b) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  return
}

func.func @main() {
  %c37 = arith.constant 37 : index
  %c53 = arith.constant 53 : index
  %c21 = arith.constant 21 : index
  %p = arith.constant 7919 : index
  %q = arith.constant 6007 : index
  %seed = arith.constant 20240624 : i64
  %t = call @data(%c37, %c53, %p) : (index, index, index) -> tensor<?x?xf32>
  %w = call @data(%c53, %c21, %q) : (index, index, index) -> tensor<?x?xf32>
  %init = call @data(%c37, %c21, %q) : (index, index, index) -> tensor<?x?xf32>
  // CHECK: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  call @transforms(%t) : (tensor<?x?xf32>) -> ()
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^0$}}
  // CHECK-NEXT: {{^[1-9][0-9]+$}}
  call @quantizers(%t, %seed) : (tensor<?x?xf32>, i64) -> ()
  // CHECK-NEXT: {{^0$}}
  call @contraction(%t, %w, %init) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  // CHECK-NEXT: {{^0$}}
  %ts = tensor.cast %t : tensor<?x?xf32> to tensor<37x53xf32>
  %ws = tensor.cast %w : tensor<?x?xf32> to tensor<53x21xf32>
  %is = tensor.cast %init : tensor<?x?xf32> to tensor<37x21xf32>
  call @fused(%ts, %ws, %is, %seed) : (tensor<37x53xf32>, tensor<53x21xf32>, tensor<37x21xf32>, i64) -> ()
  return
}
