// RUN: hlq-opt %s --hlq-fuse-encodings | FileCheck %s
// RUN: hlq-opt %s --hlq-fuse-encodings --remarks-filter='hlq.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-DAG: #[[MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#km = affine_map<(m, n, k) -> (k, m)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Both gradients of a linear layer: gy is read once, all codes are K-major, and
// one transform of gy has nothing left to do.
// CHECK-LABEL: func @linear_layer(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<32x64xbf16>, %[[X:[^ ]*]]: tensor<32x48xbf16>, %[[W:[^ ]*]]: tensor<64x48xbf16>, %[[SEED:[^ ]*]]: i64
// CHECK-NOT:     {{hlq.(hadamard|project|quantize)}}
// CHECK:         %[[E:.*]]:4 = hlq.encode %[[GY]] [
// CHECK-SAME:      <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *], rounding = stochastic>,
// CHECK-SAME:      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %[[SEED]]
// CHECK-SAME:      : tensor<32x64xbf16> -> tensor<32x64xi4>, tensor<32x1xf32>, tensor<64x16xi8>, tensor<1x1xf32>
// CHECK:         %[[F:.*]]:2 = hlq.encode %[[W]] [
// CHECK-SAME:      <basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, 1], permutation = [1, 0]>]
// CHECK-SAME:      : tensor<64x48xbf16> -> tensor<48x64xi4>, tensor<48x1xf32>
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]]
// CHECK-SAME:      lhs(%[[E]]#0, %[[E]]#1 block [1, *] : tensor<32x64xi4>, tensor<32x1xf32>)
// CHECK-SAME:      rhs(%[[F]]#0, %[[F]]#1 block [1, *] : tensor<48x64xi4>, tensor<48x1xf32>)
// CHECK:         %[[G:.*]]:2 = hlq.encode %[[X]] [
// CHECK-SAME:      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>]
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]]
// CHECK-SAME:      lhs(%[[E]]#2, %[[E]]#3 block [*, *] : tensor<64x16xi8>, tensor<1x1xf32>)
// CHECK-SAME:      rhs(%[[G]]#0, %[[G]]#1 block [*, *] : tensor<48x16xi8>, tensor<1x1xf32>)
// CHECK-NOT:     {{hlq.(hadamard|project|quantize)}}
func.func @linear_layer(%gy: tensor<32x64xbf16>, %x: tensor<32x48xbf16>, %w: tensor<64x48xbf16>, %seed: i64,
                        %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>) -> (tensor<32x48xf32>, tensor<64x48xf32>) {
  %hy = hlq.hadamard %gy along 1 order 16 : tensor<32x64xbf16> -> tensor<32x64xf32>
  %qy, %sy = hlq.quantize %hy block [1, *] stochastic(%seed, stream 0) : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  %hw = hlq.hadamard %w along 0 order 16 : tensor<64x48xbf16> -> tensor<64x48xf32>
  %qw, %sw = hlq.quantize %hw block [*, 1] : tensor<64x48xf32> -> tensor<64x48xi4>, tensor<1x48xf32>
  %gx = hlq.contract [#mk, #kn, #mn]
        lhs(%qy, %sy block [1, *] : tensor<32x64xi4>, tensor<32x1xf32>)
        rhs(%qw, %sw block [*, 1] : tensor<64x48xi4>, tensor<1x48xf32>) outs(%zx : tensor<32x48xf32>)
  %py = hlq.project %gy along 0 onto <hadamard, order = 16, rank = 8> : tensor<32x64xbf16> -> tensor<16x64xf32>
  %qt, %st = hlq.quantize %py block [*, *] stochastic(%seed, stream 1, along 0) : tensor<16x64xf32> -> tensor<16x64xi8>, tensor<1x1xf32>
  %px = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<32x48xbf16> -> tensor<16x48xf32>
  %qx, %sx = hlq.quantize %px block [*, *] : tensor<16x48xf32> -> tensor<16x48xi8>, tensor<1x1xf32>
  %gw = hlq.contract [#km, #kn, #mn]
        lhs(%qt, %st block [*, *] : tensor<16x64xi8>, tensor<1x1xf32>)
        rhs(%qx, %sx block [*, *] : tensor<16x48xi8>, tensor<1x1xf32>) outs(%zw : tensor<64x48xf32>)
  return %gx, %gw : tensor<32x48xf32>, tensor<64x48xf32>
}

// Without a transform, of sizes that aren't known, pseudo-stochastic.
// CHECK-LABEL: func @dynamic_sizes(
// CHECK:         hlq.encode %{{.*}} [<block = [*, *], rounding = pseudo_stochastic, permutation = [1, 0]>]
// CHECK-SAME:      : tensor<?x48xf32> -> tensor<48x?xi8>, tensor<1x1xf32>
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]] lhs(%{{.*}} : tensor<?x?xi8>, tensor<1x1xf32>) rhs(%{{.*}} : tensor<48x?xi8>, tensor<1x1xf32>)
// CHECK-SAME:      segment 1024 {hlq.role
func.func @dynamic_sizes(%a: tensor<?x?xi8>, %s: tensor<1x1xf32>, %t: tensor<?x48xf32>, %z: tensor<?x48xf32>) -> tensor<?x48xf32> {
  %q, %r = hlq.quantize %t block [*, *] pseudo_stochastic : tensor<?x48xf32> -> tensor<?x48xi8>, tensor<1x1xf32>
  %c = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       rhs(%q, %r block [*, *] : tensor<?x48xi8>, tensor<1x1xf32>) outs(%z : tensor<?x48xf32>)
       segment 1024 {hlq.role = #hlq.role<input_gradient, "w">}
  return %c : tensor<?x48xf32>
}

// Batches stay in front: [b, k, n] becomes [b, n, k].
// CHECK-LABEL: func @batch(
// CHECK:         hlq.encode %{{.*}} [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *, 1], permutation = [0, 2, 1]>]
// CHECK-SAME:      -> tensor<4x48x64xi8>, tensor<4x48x1xf32>
// CHECK:         hlq.contract [#{{.*}}, #[[BNK:.*]], #{{.*}}] lhs({{.*}}) rhs(%{{.*}} block [1, 1, *] : tensor<4x48x64xi8>, tensor<4x48x1xf32>)
func.func @batch(%a: tensor<4x32x64xi8>, %s: tensor<4x1x1xf32>, %t: tensor<4x64x48xf32>, %z: tensor<4x32x48xf32>) -> tensor<4x32x48xf32> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<4x64x48xf32> -> tensor<4x64x48xf32>
  %q, %r = hlq.quantize %h block [1, *, 1] : tensor<4x64x48xf32> -> tensor<4x64x48xi8>, tensor<4x1x48xf32>
  %c = hlq.contract [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
       lhs(%a, %s block [1, *, *] : tensor<4x32x64xi8>, tensor<4x1x1xf32>)
       rhs(%q, %r block [1, *, 1] : tensor<4x64x48xi8>, tensor<4x1x48xf32>) outs(%z : tensor<4x32x48xf32>)
  return %c : tensor<4x32x48xf32>
}

// Of several contracted dimensions the one that the transform runs along …
// CHECK-LABEL: func @contracted_along_the_transform(
// CHECK:         hlq.encode %arg0 [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *, *], permutation = [1, 2, 0]>]
// CHECK:         hlq.encode %arg1 [<block = [*, *, *], permutation = [0, 2, 1]>]
func.func @contracted_along_the_transform(%x: tensor<32x4x48xf32>, %y: tensor<16x4x64xf32>, %z: tensor<48x64xf32>) -> tensor<48x64xf32> {
  %p = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<32x4x48xf32> -> tensor<16x4x48xf32>
  %q, %s = hlq.quantize %p block [*, *, *] : tensor<16x4x48xf32> -> tensor<16x4x48xi8>, tensor<1x1x1xf32>
  // … else that of the innermost loop.
  %u, %v = hlq.quantize %y block [*, *, *] : tensor<16x4x64xf32> -> tensor<16x4x64xi8>, tensor<1x1x1xf32>
  %c = hlq.contract [affine_map<(m, n, l, b) -> (l, b, m)>, affine_map<(m, n, l, b) -> (l, b, n)>, affine_map<(m, n, l, b) -> (m, n)>]
       lhs(%q, %s block [*, *, *] : tensor<16x4x48xi8>, tensor<1x1x1xf32>)
       rhs(%u, %v block [*, *, *] : tensor<16x4x64xi8>, tensor<1x1x1xf32>) outs(%z : tensor<48x64xf32>)
  return %c : tensor<48x64xf32>
}

// Codes that nothing contracts stay in their order.
// CHECK-LABEL: func @no_contraction(
// CHECK:         %[[E:.*]]:2 = hlq.encode %{{.*}} [<basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, 1]>] : tensor<32x48xf32> -> tensor<32x48xi8>, tensor<1x48xf32>
// CHECK-NEXT:    return %[[E]]#0, %[[E]]#1
func.func @no_contraction(%t: tensor<32x48xf32>) -> (tensor<32x48xi8>, tensor<1x48xf32>) {
  %h = hlq.hadamard %t along 0 order 16 : tensor<32x48xf32> -> tensor<32x48xf32>
  %q, %s = hlq.quantize %h block [*, 1] : tensor<32x48xf32> -> tensor<32x48xi8>, tensor<1x48xf32>
  return %q, %s : tensor<32x48xi8>, tensor<1x48xf32>
}

// CHECK-LABEL: func @scalar(
// CHECK:         hlq.encode %{{.*}} [<block = []>] : tensor<f32> -> tensor<i8>, tensor<f32>
func.func @scalar(%t: tensor<f32>) -> (tensor<i8>, tensor<f32>) {
  %q, %s = hlq.quantize %t block [] : tensor<f32> -> tensor<i8>, tensor<f32>
  return %q, %s : tensor<i8>, tensor<f32>
}

// Two layouts of one quantizer are two views.
// CHECK-LABEL: func @two_contractions_of_one_quantizer(
// CHECK:         %[[E:.*]]:4 = hlq.encode %{{.*}} [<block = [*, *]>, <block = [*, *], permutation = [1, 0]>]
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]] lhs(%[[E]]#0, %[[E]]#1 {{.*}} rhs(%[[E]]#0, %[[E]]#1
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]] lhs(%[[E]]#2, %[[E]]#3 {{.*}} rhs(%[[E]]#2, %[[E]]#3
// CHECK:         hlq.contract [#[[MK]], #[[NK]], #[[MN]]] lhs(%[[E]]#0, %[[E]]#1 {{.*}} rhs(%[[E]]#2, %[[E]]#3
func.func @two_contractions_of_one_quantizer(%t: tensor<32x32xf32>, %z: tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
  %q, %s = hlq.quantize %t block [*, *] : tensor<32x32xf32> -> tensor<32x32xi8>, tensor<1x1xf32>
  %rows = hlq.contract [#mk, affine_map<(m, n, k) -> (n, k)>, #mn]
          lhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>)
          rhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>) outs(%z : tensor<32x32xf32>)
  %columns = hlq.contract [#km, #kn, #mn]
             lhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>)
             rhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>) outs(%z : tensor<32x32xf32>)
  %square = hlq.contract [#mk, #kn, #mn]
            lhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>)
            rhs(%q, %s block [*, *] : tensor<32x32xi8>, tensor<1x1xf32>) outs(%z : tensor<32x32xf32>)
  return %rows, %columns, %square : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
}

// What is no contraction gets a view in the operand's order.
// CHECK-LABEL: func @other_use(
// CHECK:         %[[E:.*]]:4 = hlq.encode %{{.*}} [<block = [*, *]>, <block = [*, *], permutation = [1, 0]>]
// CHECK:         hlq.contract {{.*}} rhs(%[[E]]#2, %[[E]]#3
// CHECK:         return %{{.*}}, %[[E]]#0
func.func @other_use(%a: tensor<32x64xi8>, %s: tensor<1x1xf32>, %t: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<64x48xi8>) {
  %q, %r = hlq.quantize %t block [*, *] : tensor<64x48xf32> -> tensor<64x48xi8>, tensor<1x1xf32>
  %c = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>)
       rhs(%q, %r block [*, *] : tensor<64x48xi8>, tensor<1x1xf32>) outs(%z : tensor<32x48xf32>)
  return %c, %q : tensor<32x48xf32>, tensor<64x48xi8>
}

// Or, where what is drawn allows for one layout only, a transpose.
// CHECK-LABEL: func @other_use_of_stochastic_codes(
// CHECK:         %[[E:.*]]:2 = hlq.encode %{{.*}} [<block = [*, 1], rounding = stochastic, stream = 2, permutation = [1, 0]>]
// CHECK:         %[[Q:.*]] = linalg.transpose ins(%[[E]]#0 : tensor<48x64xi8>) outs(%{{.*}} : tensor<64x48xi8>) permutation = [1, 0]
// CHECK:         %[[S:.*]] = linalg.transpose ins(%[[E]]#1 : tensor<48x1xf32>) outs(%{{.*}} : tensor<1x48xf32>) permutation = [1, 0]
// CHECK:         hlq.contract {{.*}} rhs(%[[E]]#0, %[[E]]#1
// CHECK:         return %{{.*}}, %[[Q]], %[[S]]
func.func @other_use_of_stochastic_codes(%a: tensor<32x64xi8>, %s: tensor<1x1xf32>, %t: tensor<64x48xf32>, %seed: i64, %z: tensor<32x48xf32>)
    -> (tensor<32x48xf32>, tensor<64x48xi8>, tensor<1x48xf32>) {
  %q, %r = hlq.quantize %t block [*, 1] stochastic(%seed, stream 2, along 0) : tensor<64x48xf32> -> tensor<64x48xi8>, tensor<1x48xf32>
  %c = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>)
       rhs(%q, %r block [*, 1] : tensor<64x48xi8>, tensor<1x48xf32>) outs(%z : tensor<32x48xf32>)
  return %c, %q, %r : tensor<32x48xf32>, tensor<64x48xi8>, tensor<1x48xf32>
}

// A contraction of codes with other scales is such a use, too.
// CHECK-LABEL: func @contraction_with_other_scales(
// CHECK:         %[[E:.*]]:2 = hlq.encode %{{.*}} [<block = [*, *]>]
// CHECK:         hlq.contract [#[[MK]], #{{.*}}, #[[MN]]] {{.*}} rhs(%[[E]]#0, %arg1 block [*, *] : tensor<64x48xi8>
func.func @contraction_with_other_scales(%a: tensor<32x64xi8>, %s: tensor<1x1xf32>, %t: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %q, %r = hlq.quantize %t block [*, *] : tensor<64x48xf32> -> tensor<64x48xi8>, tensor<1x1xf32>
  %c = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>)
       rhs(%q, %s block [*, *] : tensor<64x48xi8>, tensor<1x1xf32>) outs(%z : tensor<32x48xf32>)
  return %c : tensor<32x48xf32>
}

// Equal views are one, also of transforms that are written twice.
// CHECK-LABEL: func @equal_views(
// CHECK:         %[[E:.*]]:4 = hlq.encode %{{.*}} [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>, <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>]
// CHECK-SAME:      -> tensor<32x64xi4>, tensor<32x1xf32>, tensor<32x64xi8>, tensor<32x1xf32>
// CHECK:         return %[[E]]#0, %[[E]]#0, %[[E]]#2
func.func @equal_views(%t: tensor<32x64xf32>) -> (tensor<32x64xi4>, tensor<32x64xi4>, tensor<32x64xi8>) {
  %h = hlq.hadamard %t along 1 order 16 : tensor<32x64xf32> -> tensor<32x64xf32>
  %q, %s = hlq.quantize %h block [1, *] : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  %i = hlq.project %t along 1 onto <hadamard, order = 16, rank = 16> : tensor<32x64xf32> -> tensor<32x64xf32>
  %r, %u = hlq.quantize %i block [1, *] : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  // Other codes are another view, which their types tell.
  %v, %w = hlq.quantize %i block [1, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %q, %r, %v : tensor<32x64xi4>, tensor<32x64xi4>, tensor<32x64xi8>
}

// A transform that something else reads stays for that.
// CHECK-LABEL: func @transform_used_elsewhere(
// CHECK:         %[[H:.*]] = hlq.hadamard %[[T:.*]] along 1
// CHECK:         %[[E:.*]]:2 = hlq.encode %[[T]] [<basis
// CHECK:         return %[[H]], %[[E]]#0
func.func @transform_used_elsewhere(%t: tensor<32x64xf32>) -> (tensor<32x64xf32>, tensor<32x64xi4>) {
  %h = hlq.hadamard %t along 1 order 16 : tensor<32x64xf32> -> tensor<32x64xf32>
  %q, %s = hlq.quantize %h block [1, *] : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  return %h, %q : tensor<32x64xf32>, tensor<32x64xi4>
}

//===----------------------------------------------------------------------===//
// Seeds and places
//===----------------------------------------------------------------------===//

// An encode has one seed; what needs none joins the first.
// CHECK-LABEL: func @two_seeds(
// CHECK-SAME:    %[[A:[^ ]*]]: i64, %[[B:[^ ]*]]: i64
// CHECK:         %[[E:.*]]:4 = hlq.encode %[[T:.*]] [<block = [*, *]>, <block = [1, *], rounding = stochastic>] seed %[[A]]
// CHECK:         %[[F:.*]]:2 = hlq.encode %[[T]] [<block = [1, *], rounding = stochastic>] seed %[[B]]
// CHECK:         return %[[E]]#0, %[[E]]#2, %[[F]]#0
func.func @two_seeds(%t: tensor<32x64xf32>, %a: i64, %b: i64) -> (tensor<32x64xi8>, tensor<32x64xi8>, tensor<32x64xi8>) {
  %q, %s = hlq.quantize %t block [*, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  %r, %u = hlq.quantize %t block [1, *] stochastic(%a, stream 0) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  %v, %w = hlq.quantize %t block [1, *] stochastic(%b, stream 0) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %q, %r, %v : tensor<32x64xi8>, tensor<32x64xi8>, tensor<32x64xi8>
}

// The encode is made where the seed is known, if that is before the first use.
// CHECK-LABEL: func @seed_after_the_first_quantizer(
// CHECK:         %[[SEED:.*]] = arith.addi
// CHECK-NEXT:    %[[E:.*]]:4 = hlq.encode %{{.*}} [<block = [*, *]>, <block = [1, *], rounding = stochastic>] seed %[[SEED]]
func.func @seed_after_the_first_quantizer(%t: tensor<32x64xf32>, %a: i64) -> (tensor<32x64xi8>, tensor<32x64xi8>) {
  %q, %s = hlq.quantize %t block [*, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  %seed = arith.addi %a, %a : i64
  %r, %u = hlq.quantize %t block [1, *] stochastic(%seed, stream 0) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %q, %r : tensor<32x64xi8>, tensor<32x64xi8>
}

// CHECK-LABEL: func @seed_after_the_first_use(
// CHECK:         hlq.encode %{{.*}} [<block = [*, *]>]
// CHECK:         hlq.dequantize
// CHECK:         %[[SEED:.*]] = arith.addi
// CHECK:         hlq.encode %{{.*}} [<block = [1, *], rounding = stochastic>] seed %[[SEED]]
func.func @seed_after_the_first_use(%t: tensor<32x64xf32>, %a: i64) -> (tensor<32x64xf32>, tensor<32x64xi8>) {
  %q, %s = hlq.quantize %t block [*, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  %d = hlq.dequantize %q, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32> -> tensor<32x64xf32>
  %seed = arith.addi %a, %a : i64
  %r, %u = hlq.quantize %t block [1, *] stochastic(%seed, stream 0) : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %d, %r : tensor<32x64xf32>, tensor<32x64xi8>
}

// Each block of operations has its own.
// CHECK-LABEL: func @blocks(
// CHECK:         hlq.encode %[[T:.*]] [<block = [*, *]>]
// CHECK:         scf.if
// CHECK:           hlq.encode %[[T]] [<block = [1, *]>]
func.func @blocks(%t: tensor<32x64xf32>, %condition: i1) -> tensor<32x64xi8> {
  %q, %s = hlq.quantize %t block [*, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  %r = scf.if %condition -> tensor<32x64xi8> {
    %u, %v = hlq.quantize %t block [1, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
    scf.yield %u : tensor<32x64xi8>
  } else {
    scf.yield %q : tensor<32x64xi8>
  }
  return %r : tensor<32x64xi8>
}

//===----------------------------------------------------------------------===//
// What stays
//===----------------------------------------------------------------------===//

// A sum that is rounded before it is quantized isn't one of a view.
// CHECK-LABEL: func @transform_rounds(
// CHECK:         %[[H:.*]] = hlq.hadamard
// CHECK:         hlq.encode %[[H]] [<block = [1, *]>] : tensor<32x64xbf16>
// REMARK:        [[#@LINE+2]]:8: remark: [Missed] fuse-encodings | Category:hlq | Function=transform_rounds | Decision=kept, Reason="its result is rounded before it is quantized"
func.func @transform_rounds(%t: tensor<32x64xf32>) -> tensor<32x64xi8> {
  %h = hlq.hadamard %t along 1 order 16 : tensor<32x64xf32> -> tensor<32x64xbf16>
  %q, %s = hlq.quantize %h block [1, *] : tensor<32x64xbf16> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %q : tensor<32x64xi8>
}

// CHECK-LABEL: func @projection_rounds(
// CHECK:         %[[P:.*]] = hlq.project
// CHECK:         hlq.encode %[[P]] [<block = [1, *]>] : tensor<32x32xf16>
// REMARK:        [[#@LINE+2]]:8: remark: [Missed] fuse-encodings {{.*}} Reason="its result is rounded before it is quantized"
func.func @projection_rounds(%t: tensor<32x64xf32>) -> tensor<32x32xi8> {
  %p = hlq.project %t along 1 onto <hadamard, order = 16, rank = 8> : tensor<32x64xf32> -> tensor<32x32xf16>
  %q, %s = hlq.quantize %p block [1, *] : tensor<32x32xf16> -> tensor<32x32xi8>, tensor<32x1xf32>
  return %q : tensor<32x32xi8>
}

// CHECK-LABEL: func @basis_operand(
// CHECK:         %[[P:.*]] = hlq.project
// CHECK:         hlq.encode %[[P]] [<block = [1, *]>] : tensor<32x32xf32>
// REMARK:        [[#@LINE+2]]:8: remark: [Missed] fuse-encodings {{.*}} Reason="its basis is an operand"
func.func @basis_operand(%t: tensor<32x64xf32>, %b: tensor<8x16xf32>) -> tensor<32x32xi8> {
  %p = hlq.project %t along 1 onto %b : tensor<8x16xf32> : tensor<32x64xf32> -> tensor<32x32xf32>
  %q, %s = hlq.quantize %p block [1, *] : tensor<32x32xf32> -> tensor<32x32xi8>, tensor<32x1xf32>
  return %q : tensor<32x32xi8>
}

// CHECK-LABEL: func @tile(
// CHECK-NOT:     hlq.encode
// CHECK:         hlq.quantize
// REMARK:        [[#@LINE+2]]:12: remark: [Missed] fuse-encodings {{.*}} Reason="it is a tile of another tensor"
func.func @tile(%t: tensor<32x64xf32>, %seed: i64, %i: index) -> tensor<32x64xi8> {
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 0) offsets [%i, %i] strides [%i, %i] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return %q : tensor<32x64xi8>
}

// CHECK-LABEL: func @draws_along_another_dimension(
// CHECK-NOT:     hlq.encode
// CHECK:         %[[Q:.*]], %[[S:.*]] = hlq.quantize
// CHECK:         hlq.contract {{.*}} rhs(%[[Q]], %[[S]]
// REMARK:        [[#@LINE+3]]:12: remark: [Missed] fuse-encodings {{.*}} Reason="it draws along dimension 1, but a contraction sums over dimension 0"
func.func @draws_along_another_dimension(%a: tensor<32x64xi8>, %s: tensor<1x1xf32>, %t: tensor<64x48xf32>, %seed: i64,
                                         %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %q, %r = hlq.quantize %t block [*, 1] stochastic(%seed, stream 2) : tensor<64x48xf32> -> tensor<64x48xi8>, tensor<1x48xf32>
  %c = hlq.contract [#mk, #kn, #mn]
       lhs(%a, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>)
       rhs(%q, %r block [*, 1] : tensor<64x48xi8>, tensor<1x48xf32>) outs(%z : tensor<32x48xf32>)
  return %c : tensor<32x48xf32>
}

// CHECK-LABEL: func @unused(
// CHECK-NOT:     hlq.encode
func.func @unused(%t: tensor<32x64xf32>) {
  %q, %s = hlq.quantize %t block [1, *] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<32x1xf32>
  return
}
