// RUN: hlq-opt %s | hlq-opt | FileCheck %s
// RUN: hlq-opt %s -mlir-print-op-generic | hlq-opt | FileCheck %s
// RUN: hlq-opt %s -emit-bytecode | hlq-opt | FileCheck %s

// CHECK-DAG: #[[LO:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[OI:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[LI:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>

//===----------------------------------------------------------------------===//
// hlq.hadamard
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @hadamard(
// CHECK-SAME:    %[[T:.*]]: tensor<8x40xf32>
func.func @hadamard(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // CHECK: hlq.hadamard %[[T]] along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// CHECK-LABEL: func @hadamard_dynamic(
func.func @hadamard_dynamic(%t: tensor<?x?xbf16>) -> tensor<?x?xf16> {
  // CHECK: hlq.hadamard %{{.*}} along 0 order 4 : tensor<?x?xbf16> -> tensor<?x?xf16>
  %r = hlq.hadamard %t along 0 order 4 : tensor<?x?xbf16> -> tensor<?x?xf16>
  return %r : tensor<?x?xf16>
}

// A static size may be stated of a dynamic one, and the other way round.
// CHECK-LABEL: func @hadamard_half_static(
func.func @hadamard_half_static(%t: tensor<?x40xf32>) -> (tensor<8x48xf32>, tensor<?x?xf32>) {
  // CHECK: tensor<?x40xf32> -> tensor<8x48xf32>
  %r = hlq.hadamard %t along 1 order 16 : tensor<?x40xf32> -> tensor<8x48xf32>
  // CHECK: tensor<?x40xf32> -> tensor<?x?xf32>
  %s = hlq.hadamard %t along 1 order 16 : tensor<?x40xf32> -> tensor<?x?xf32>
  return %r, %s : tensor<8x48xf32>, tensor<?x?xf32>
}

// CHECK-LABEL: func @hadamard_attributes(
func.func @hadamard_attributes(%t: tensor<0xf32>) -> tensor<0xf32> {
  // CHECK: hlq.hadamard %{{.*}} along 0 order 1 {note = "kept"} : tensor<0xf32> -> tensor<0xf32>
  %r = hlq.hadamard %t along 0 order 1 {note = "kept"} : tensor<0xf32> -> tensor<0xf32>
  return %r : tensor<0xf32>
}

//===----------------------------------------------------------------------===//
// hlq.project and hlq.expand
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @project(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<197x64xf32>, %[[P:[^ ]*]]: tensor<8x16xf32>
func.func @project(%t: tensor<197x64xf32>, %p: tensor<8x16xf32>)
    -> (tensor<104x64xf32>, tensor<104x64xf32>) {
  // CHECK: hlq.project %[[T]] along 0 onto <hadamard, order = 16, rank = 8> : tensor<197x64xf32> -> tensor<104x64xf32>
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  // CHECK: hlq.project %[[T]] along 0 onto %[[P]] : tensor<8x16xf32> : tensor<197x64xf32> -> tensor<104x64xf32>
  %s = hlq.project %t along 0 onto %p : tensor<8x16xf32>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  return %r, %s : tensor<104x64xf32>, tensor<104x64xf32>
}

// CHECK-LABEL: func @project_selection(
func.func @project_selection(%t: tensor<?x?xbf16>) -> tensor<?x?xf32> {
  // CHECK: hlq.project %{{.*}} along 1 onto <hadamard, order = 64, rank = 21, selection = lp_l1_2d> : tensor<?x?xbf16> -> tensor<?x?xf32>
  %r = hlq.project %t along 1 onto <hadamard, order = 64, rank = 21, selection = lp_l1_2d>
       : tensor<?x?xbf16> -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// CHECK-LABEL: func @expand(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<104x64xf32>, %[[P:[^ ]*]]: tensor<8x16xf32>
func.func @expand(%t: tensor<104x64xf32>, %p: tensor<8x16xf32>)
    -> (tensor<197x64xf32>, tensor<208x64xf16>) {
  // CHECK: hlq.expand %[[T]] along 0 from <hadamard, order = 16, rank = 8> : tensor<104x64xf32> -> tensor<197x64xf32>
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<104x64xf32> -> tensor<197x64xf32>
  // CHECK: hlq.expand %[[T]] along 0 from %[[P]] : tensor<8x16xf32> : tensor<104x64xf32> -> tensor<208x64xf16>
  %s = hlq.expand %t along 0 from %p : tensor<8x16xf32>
       : tensor<104x64xf32> -> tensor<208x64xf16>
  return %r, %s : tensor<197x64xf32>, tensor<208x64xf16>
}

// CHECK-LABEL: func @expand_dynamic(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<?x64xf32>, %[[P:[^ ]*]]: tensor<8x16xf32>, %[[N:[^ ]*]]: index
func.func @expand_dynamic(%t: tensor<?x64xf32>, %p: tensor<8x16xf32>, %n: index)
    -> (tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>) {
  // CHECK: hlq.expand %[[T]] along 0 from <hadamard, order = 16, rank = 8> size %[[N]] : tensor<?x64xf32> -> tensor<?x64xf32>
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n
       : tensor<?x64xf32> -> tensor<?x64xf32>
  // CHECK: hlq.expand %[[T]] along 0 from %[[P]] : tensor<8x16xf32> size %[[N]] : tensor<?x64xf32> -> tensor<?x64xf32>
  %s = hlq.expand %t along 0 from %p : tensor<8x16xf32> size %n
       : tensor<?x64xf32> -> tensor<?x64xf32>
  // CHECK: hlq.expand %[[T]] along 0 from <hadamard, order = 16, rank = 8> : tensor<?x64xf32> -> tensor<?x64xf32>
  %u = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<?x64xf32> -> tensor<?x64xf32>
  return %r, %s, %u : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>
}

//===----------------------------------------------------------------------===//
// hlq.quantize and hlq.dequantize
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @quantize(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<197x768xf32>, %[[SEED:[^ ]*]]: i64
func.func @quantize(%t: tensor<197x768xf32>, %seed: i64)
    -> (tensor<197x768xi4>, tensor<197x1xf32>, tensor<197x768xi8>, tensor<1x1xf32>) {
  // CHECK: hlq.quantize %[[T]] block [1, *] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  %q, %s = hlq.quantize %t block [1, *]
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  // CHECK: hlq.quantize %[[T]] block [*, *] stochastic(%[[SEED]], stream 3) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  %c, %d = hlq.quantize %t block [*, *] stochastic(%seed, stream 3)
           : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  return %q, %s, %c, %d : tensor<197x768xi4>, tensor<197x1xf32>, tensor<197x768xi8>, tensor<1x1xf32>
}

// CHECK-LABEL: func @quantize_along
func.func @quantize_along(%t: tensor<197x768xf32>, %seed: i64) {
  // CHECK: hlq.quantize %{{.*}} block [*, *] stochastic(%{{.*}}, stream 3, along 0) :
  %q, %s = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 0)
           : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  // The last dimension is not printed.
  // CHECK: hlq.quantize %{{.*}} block [*, *] stochastic(%{{.*}}, stream 3) :
  %c, %d = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 1)
           : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  return
}

// CHECK-LABEL: func @quantize_pseudo_stochastic
func.func @quantize_pseudo_stochastic(%t: tensor<197x768xf32>) {
  // CHECK: hlq.quantize %{{.*}} block [*, *] pseudo_stochastic :
  %q, %s = hlq.quantize %t block [*, *] pseudo_stochastic
           : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  return
}

// CHECK-LABEL: func @quantize_delayed(
// CHECK-SAME:    %[[P:[^ ]*]]: tensor<1x1xf32>
func.func @quantize_delayed(%t: tensor<?x768xf32>, %seed: i64, %p: tensor<1x1xf32>) -> tensor<1x1xf32> {
  // CHECK: hlq.quantize %{{.*}} block [*, *] previous(%[[P]] : tensor<1x1xf32>)
  // CHECK-SAME: : tensor<?x768xf32> -> tensor<?x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>)
               : tensor<?x768xf32> -> tensor<?x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  // CHECK: hlq.quantize %{{.*}} block [*, *] stochastic(%{{.*}}, stream 3, along 0) previous(%[[P]] : tensor<1x1xf32>)
  %r, %u, %n = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 0) previous(%p : tensor<1x1xf32>)
               : tensor<?x768xf32> -> tensor<?x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %n : tensor<1x1xf32>
}

// CHECK-LABEL: func @encode_delayed(
// CHECK-SAME:    %[[T:[^ ]*]]: tensor<197x768xf32>, %[[P:[^ ]*]]: tensor<1x1xf32>
func.func @encode_delayed(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) -> tensor<1x1xf32> {
  // CHECK: hlq.encode %[[T]] [<block = [1, *]>, <block = [*, *], delayed = true>] previous(%[[P]] : tensor<1x1xf32>)
  // CHECK-SAME: -> tensor<197x768xi8>, tensor<197x1xf32>, tensor<197x768xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %q:5 = hlq.encode %t [<block = [1, *]>, <block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>)
      : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>, tensor<197x768xi8>, tensor<1x1xf32>
        maxima tensor<1x1xf32>
  return %q#4 : tensor<1x1xf32>
}

// CHECK-LABEL: func @quantize_tile(
func.func @quantize_tile(%t: tensor<?x?xbf16>, %seed: i64, %i: index, %j: index, %m: index, %n: index)
    -> (tensor<?x?xi4>, tensor<?x?xf32>) {
  // CHECK: hlq.quantize %{{.*}} block [128, 512] stochastic(%{{.*}}, stream 4294967295)
  // CHECK-SAME: offsets[%{{.*}}, %{{.*}}] strides[%{{.*}}, %{{.*}}] : tensor<?x?xbf16> -> tensor<?x?xi4>, tensor<?x?xf32>
  %q, %s = hlq.quantize %t block [128, 512] stochastic(%seed, stream 4294967295)
           offsets [%i, %j] strides [%m, %n]
           : tensor<?x?xbf16> -> tensor<?x?xi4>, tensor<?x?xf32>
  return %q, %s : tensor<?x?xi4>, tensor<?x?xf32>
}

// CHECK-LABEL: func @quantize_scalar(
func.func @quantize_scalar(%t: tensor<f16>) -> (tensor<i8>, tensor<f32>) {
  // CHECK: hlq.quantize %{{.*}} block [] : tensor<f16> -> tensor<i8>, tensor<f32>
  %q, %s = hlq.quantize %t block [] : tensor<f16> -> tensor<i8>, tensor<f32>
  return %q, %s : tensor<i8>, tensor<f32>
}

// CHECK-LABEL: func @dequantize(
// CHECK-SAME:    %[[Q:[^ ]*]]: tensor<197x768xi4>, %[[S:[^ ]*]]: tensor<197x1xf32>
func.func @dequantize(%q: tensor<197x768xi4>, %s: tensor<197x1xf32>) -> tensor<197x768xf32> {
  // CHECK: hlq.dequantize %[[Q]], %[[S]] block [1, *] : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<197x768xf32>
  %t = hlq.dequantize %q, %s block [1, *]
       : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<197x768xf32>
  return %t : tensor<197x768xf32>
}

//===----------------------------------------------------------------------===//
// hlq.contract
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @contract(
func.func @contract(%gy: tensor<197x768xi4>, %sgy: tensor<197x1xf32>,
                    %w: tensor<768x64xi4>, %sw: tensor<1x1xf32>, %zero: tensor<197x64xf32>)
    -> tensor<197x64xf32> {
  // CHECK: hlq.contract [#[[LO]], #[[OI]], #[[LI]]]
  // CHECK-SAME: lhs(%{{.*}}, %{{.*}} block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
  // CHECK-SAME: rhs(%{{.*}}, %{{.*}} block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
  // CHECK-SAME: outs(%{{.*}} : tensor<197x64xf32>)
  %gx = hlq.contract [affine_map<(l, i, o) -> (l, o)>,
                      affine_map<(l, i, o) -> (o, i)>,
                      affine_map<(l, i, o) -> (l, i)>]
        lhs(%gy, %sgy block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
        rhs(%w, %sw block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
        outs(%zero : tensor<197x64xf32>)
  return %gx : tensor<197x64xf32>
}

// Scales per 512 tokens on one operand and per 256 on the other, a sum longer
// than an i32 holds, a result in bf16.
// CHECK-LABEL: func @contract_blocks(
func.func @contract_blocks(%a: tensor<200000x64xi8>, %sa: tensor<391x1xf32>,
                           %b: tensor<200000x?xi8>, %sb: tensor<782x?xf32>, %init: tensor<64x?xbf16>)
    -> tensor<64x?xbf16> {
  // CHECK: outs(%{{.*}} : tensor<64x?xbf16>) segment 131072 {note = "kept"}
  %r = hlq.contract [affine_map<(o, i, l) -> (l, o)>,
                     affine_map<(o, i, l) -> (l, i)>,
                     affine_map<(o, i, l) -> (o, i)>]
       lhs(%a, %sa block [512, *] : tensor<200000x64xi8>, tensor<391x1xf32>)
       rhs(%b, %sb block [256, 128] : tensor<200000x?xi8>, tensor<782x?xf32>)
       outs(%init : tensor<64x?xbf16>) segment 131072 {note = "kept"}
  return %r : tensor<64x?xbf16>
}

// A convolution with stride 2: a sum of multiples of loops.
// CHECK-LABEL: func @contract_convolution(
func.func @contract_convolution(%x: tensor<4x33xi8>, %sx: tensor<1x1xf32>,
                                %w: tensor<8x4x3xi8>, %sw: tensor<8x1x1xf32>, %init: tensor<8x16xf32>)
    -> tensor<8x16xf32> {
  // CHECK: hlq.contract
  %r = hlq.contract [affine_map<(o, x, c, k) -> (c, x * 2 + k)>,
                     affine_map<(o, x, c, k) -> (o, c, k)>,
                     affine_map<(o, x, c, k) -> (o, x)>]
       lhs(%x, %sx block [*, *] : tensor<4x33xi8>, tensor<1x1xf32>)
       rhs(%w, %sw block [1, *, *] : tensor<8x4x3xi8>, tensor<8x1x1xf32>)
       outs(%init : tensor<8x16xf32>)
  return %r : tensor<8x16xf32>
}

// The longest sum that an i32 holds: 133144 · 127² < 2³¹.
// CHECK-LABEL: func @contract_longest(
func.func @contract_longest(%a: tensor<133144xi8>, %s: tensor<1xf32>, %init: tensor<f32>) -> tensor<f32> {
  // CHECK: hlq.contract
  %r = hlq.contract [affine_map<(l) -> (l)>, affine_map<(l) -> (l)>, affine_map<(l) -> ()>]
       lhs(%a, %s block [*] : tensor<133144xi8>, tensor<1xf32>)
       rhs(%a, %s block [*] : tensor<133144xi8>, tensor<1xf32>)
       outs(%init : tensor<f32>)
  return %r : tensor<f32>
}

//===----------------------------------------------------------------------===//
// hlq.encode
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @encode(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<197x768xf32>, %[[SEED:[^ ]*]]: i64
func.func @encode(%gy: tensor<197x768xf32>, %seed: i64)
    -> (tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x104xi8>, tensor<1x1xf32>) {
  // CHECK: hlq.encode %[[GY]] [
  // CHECK-SAME: <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
  // CHECK-SAME: <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>]
  // CHECK-SAME: seed %[[SEED]] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x104xi8>, tensor<1x1xf32>
  %q:4 = hlq.encode %gy [
      <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
       rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
      : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>,
                               tensor<768x104xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %q#2, %q#3
      : tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x104xi8>, tensor<1x1xf32>
}

// CHECK-LABEL: func @encode_dynamic(
func.func @encode_dynamic(%t: tensor<?x?xbf16>) -> (tensor<?x?xi8>, tensor<?x?xf32>) {
  // CHECK: hlq.encode %{{.*}} [<block = [1, 256]>] : tensor<?x?xbf16> -> tensor<?x?xi8>, tensor<?x?xf32>
  %q:2 = hlq.encode %t [<block = [1, 256]>] : tensor<?x?xbf16> -> tensor<?x?xi8>, tensor<?x?xf32>
  return %q#0, %q#1 : tensor<?x?xi8>, tensor<?x?xf32>
}

// CHECK-LABEL: func @encode_produced(
// CHECK-SAME:    %[[G:[^ ]*]]: tensor<?x768xf32>, %[[Z:[^ ]*]]: tensor<?x768xbf16>, %[[B:[^ ]*]]: tensor<1x768xf16>
func.func @encode_produced(%g: tensor<?x768xf32>, %z: tensor<?x768xbf16>, %b: tensor<1x768xf16>, %seed: i64)
    -> (tensor<?x768xi8>, tensor<?x1xf32>, tensor<?x768xbf16>, tensor<1x768xf16>) {
  // CHECK: hlq.encode %[[G]] [<block = [1, *], rounding = stochastic>] seed %{{.*}} with(%[[Z]], %[[B]] : tensor<?x768xbf16>, tensor<1x768xf16>) by {
  // CHECK-NEXT: ^bb0(%[[A0:.*]]: f32, %[[A1:.*]]: bf16, %[[A2:.*]]: f16):
  // CHECK:        hlq.yield %{{.*}} : bf16
  // CHECK-NEXT: } {some.attribute} : tensor<?x768xf32> -> tensor<?x768xi8>, tensor<?x1xf32> produced tensor<?x768xbf16> sums tensor<1x768xf16>
  %q, %s, %p, %r = hlq.encode %g [<block = [1, *], rounding = stochastic>] seed %seed
      with(%z, %b : tensor<?x768xbf16>, tensor<1x768xf16>) by {
    ^bb0(%x: f32, %y: bf16, %c: f16):
      %wide = arith.extf %y : bf16 to f32
      %offset = arith.extf %c : f16 to f32
      %product = math.fma %x, %wide, %offset : f32
      %rounded = arith.truncf %product : f32 to bf16
      hlq.yield %rounded : bf16
    } {some.attribute} : tensor<?x768xf32> -> tensor<?x768xi8>, tensor<?x1xf32>
      produced tensor<?x768xbf16> sums tensor<1x768xf16>
  return %q, %s, %p, %r : tensor<?x768xi8>, tensor<?x1xf32>, tensor<?x768xbf16>, tensor<1x768xf16>
}

// Sums of a tensor as it is.
// CHECK-LABEL: func @encode_sums(
func.func @encode_sums(%t: tensor<197x768xbf16>) -> tensor<1x768xf32> {
  // CHECK: hlq.encode %{{.*}} [<block = [1, *]>] : tensor<197x768xbf16> -> tensor<197x768xi8>, tensor<197x1xf32> sums tensor<1x768xf32>
  %q, %s, %r = hlq.encode %t [<block = [1, *]>]
      : tensor<197x768xbf16> -> tensor<197x768xi8>, tensor<197x1xf32> sums tensor<1x768xf32>
  return %r : tensor<1x768xf32>
}
