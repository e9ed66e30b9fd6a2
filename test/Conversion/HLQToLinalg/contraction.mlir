// RUN: hlq-opt %s --hlq-to-linalg --canonicalize --cse --split-input-file | FileCheck %s

// Plain maps: the named operation. A zero that can be seen is not added.
// CHECK-LABEL: func @matmul
// CHECK-SAME: %[[A:.*]]: tensor<8x16xi8>, %[[SA:.*]]: tensor<8x1xf32>, %[[B:.*]]: tensor<16x4xi8>, %[[SB:.*]]: tensor<1x1xf32>
func.func @matmul(%a: tensor<8x16xi4>, %sa: tensor<8x1xf32>, %b: tensor<16x4xi4>, %sb: tensor<1x1xf32>) -> tensor<8x4xf32> {
  // CHECK: %[[SUMS:.*]] = linalg.matmul ins(%[[A]], %[[B]] : tensor<8x16xi8>, tensor<16x4xi8>) outs(%{{.*}} : tensor<8x4xi32>)
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[SUMS]]
  // CHECK-NEXT: ^bb0(%[[SUM:.*]]: i32, %[[L:.*]]: f32, %[[R:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[F:.*]] = arith.sitofp %[[SUM]]
  // CHECK-NEXT: %[[FL:.*]] = arith.mulf %[[F]], %[[L]]
  // CHECK-NEXT: %[[FLR:.*]] = arith.mulf %[[FL]], %[[R]]
  // CHECK-NEXT: linalg.yield %[[FLR]]
  %zero = arith.constant dense<0.0> : tensor<8x4xf32>
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [1, *] : tensor<8x16xi4>, tensor<8x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<16x4xi4>, tensor<1x1xf32>)
       outs(%zero : tensor<8x4xf32>)
  return %r : tensor<8x4xf32>
}

// -----

// Onto what was there: an fma, and one rounding to bf16.
// CHECK-LABEL: func @batch_matmul_onto
// CHECK-SAME: %[[INIT:[^:]*]]: tensor<2x8x4xbf16>)
func.func @batch_matmul_onto(%a: tensor<2x8x16xi8>, %sa: tensor<2x1x1xf32>, %b: tensor<2x16x4xi8>, %sb: tensor<2x1x4xf32>, %init: tensor<2x8x4xbf16>) -> tensor<2x8x4xbf16> {
  // CHECK: linalg.batch_matmul {{.*}} -> tensor<2x8x4xi32>
  // CHECK: linalg.generic {{.*}} outs(%[[INIT]]
  // CHECK: ^bb0(%{{.*}}: i32, %{{.*}}: f32, %[[R:.*]]: f32, %[[OUT:.*]]: bf16):
  // CHECK: %[[ONTO:.*]] = arith.extf %[[OUT]]
  // CHECK: %[[SUM:.*]] = math.fma %{{.*}}, %[[R]], %[[ONTO]]
  // CHECK: arith.truncf %[[SUM]] : f32 to bf16
  %r = hlq.contract [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
       lhs(%a, %sa block [1, *, *] : tensor<2x8x16xi8>, tensor<2x1x1xf32>)
       rhs(%b, %sb block [1, *, 1] : tensor<2x16x4xi8>, tensor<2x1x4xf32>)
       outs(%init : tensor<2x8x4xbf16>)
  return %r : tensor<2x8x4xbf16>
}

// -----

// Other maps: a generic over (result, contracted).
// CHECK-DAG: #[[A:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-DAG: #[[B:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[R:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-LABEL: func @transposed_lhs
func.func @transposed_lhs(%a: tensor<16x8xi8>, %b: tensor<16x4xi8>, %s: tensor<1x1xf32>, %init: tensor<8x4xf32>) -> tensor<8x4xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[A]], #[[B]], #[[R]]], iterator_types = ["parallel", "parallel", "reduction"]}
  // CHECK: ^bb0(%[[L:.*]]: i8, %[[R:.*]]: i8, %[[ACC:.*]]: i32):
  // CHECK: %[[LX:.*]] = arith.extsi %[[L]]
  // CHECK: %[[RX:.*]] = arith.extsi %[[R]]
  // CHECK: %[[P:.*]] = arith.muli %[[LX]], %[[RX]]
  // CHECK: arith.addi %[[ACC]], %[[P]]
  %r = hlq.contract [affine_map<(k, m, n) -> (k, m)>, affine_map<(k, m, n) -> (k, n)>, affine_map<(k, m, n) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<16x8xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<16x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x4xf32>)
  return %r : tensor<8x4xf32>
}

// -----

// Scales along the contracted loop: the sums carry the blocks' numbers.
// CHECK-LABEL: func @blocks_along_contracted
func.func @blocks_along_contracted(%a: tensor<8x14xi8>, %sa: tensor<8x4xf32>, %b: tensor<14x3xi8>, %sb: tensor<2x1xf32>, %init: tensor<8x3xf32>) -> tensor<8x3xf32> {
  // CHECK-DAG: tensor.pad %{{.*}} low[0, 0] high[0, 2]
  // CHECK-DAG: tensor.pad %{{.*}} low[0, 0] high[2, 0]
  // CHECK: %[[SB:.*]] = linalg.broadcast ins(%{{.*}} : tensor<2xf32>) outs(%{{.*}} : tensor<2x2xf32>) dimensions = [1]
  // CHECK: %[[RB:.*]] = tensor.collapse_shape %[[SB]] {{.*}} into tensor<4xf32>
  // CHECK: %[[SUMS:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction"]} {{.*}} tensor<4x8x3xi32>
  // CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "parallel"]} ins(%[[SUMS]], %{{.*}}, %[[RB]]
  // CHECK: math.fma
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [1, 4] : tensor<8x14xi8>, tensor<8x4xf32>)
       rhs(%b, %sb block [8, *] : tensor<14x3xi8>, tensor<2x1xf32>)
       outs(%init : tensor<8x3xf32>)
  return %r : tensor<8x3xf32>
}

// -----

// A block that is all there is: nothing is cut or padded, and the scales are
// multiplied first, as they would be in the sum over several.
// CHECK-LABEL: func @one_block
func.func @one_block(%a: tensor<8x14xi8>, %sa: tensor<8x1xf32>, %b: tensor<14x3xi8>, %sb: tensor<1x1xf32>) -> tensor<8x3xf32> {
  // CHECK-NOT: tensor.pad
  // CHECK: %[[SUMS:.*]] = linalg.matmul
  // CHECK: linalg.generic {{.*}} ins(%[[SUMS]],
  // CHECK: ^bb0(%[[SUM:.*]]: i32, %[[SA:.*]]: f32, %[[SB:.*]]: f32, %{{.*}}: f32):
  // CHECK: %[[F:.*]] = arith.sitofp %[[SUM]]
  // CHECK: %[[S:.*]] = arith.mulf %[[SB]], %[[SA]]
  // CHECK: arith.mulf %[[S]], %[[F]]
  %zero = arith.constant dense<0.0> : tensor<8x3xf32>
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [1, 16] : tensor<8x14xi8>, tensor<8x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<14x3xi8>, tensor<1x1xf32>)
       outs(%zero : tensor<8x3xf32>)
  return %r : tensor<8x3xf32>
}

// -----

// Scales over blocks of a parallel loop are repeated.
// CHECK-LABEL: func @blocks_along_parallel
func.func @blocks_along_parallel(%a: tensor<5xi8>, %sa: tensor<3xf32>, %b: tensor<5xi8>, %sb: tensor<1xf32>, %init: tensor<5xf32>) -> tensor<5xf32> {
  // CHECK: %[[COPIES:.*]] = linalg.broadcast ins(%{{.*}} : tensor<3xf32>) outs(%{{.*}} : tensor<3x2xf32>) dimensions = [1]
  // CHECK: %[[ALL:.*]] = tensor.collapse_shape %[[COPIES]] {{.*}} into tensor<6xf32>
  // CHECK: tensor.extract_slice %[[ALL]][0] [5] [1]
  %r = hlq.contract [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>, affine_map<(m) -> (m)>]
       lhs(%a, %sa block [2] : tensor<5xi8>, tensor<3xf32>)
       rhs(%b, %sb block [*] : tensor<5xi8>, tensor<1xf32>)
       outs(%init : tensor<5xf32>)
  return %r : tensor<5xf32>
}

// -----

// CHECK-DAG: #[[X:.*]] = affine_map<(d0, d1) -> (d0 * 2 + d1)>
// CHECK-LABEL: func @convolution
func.func @convolution(%x: tensor<9xi8>, %w: tensor<3xi8>, %s: tensor<1xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[X]], #{{.*}}, #{{.*}}], iterator_types = ["parallel", "reduction"]}
  %r = hlq.contract [affine_map<(p, k) -> (p * 2 + k)>, affine_map<(p, k) -> (k)>, affine_map<(p, k) -> (p)>]
       lhs(%x, %s block [*] : tensor<9xi8>, tensor<1xf32>)
       rhs(%w, %s block [*] : tensor<3xi8>, tensor<1xf32>)
       outs(%init : tensor<4xf32>)
  return %r : tensor<4xf32>
}

// -----

// Parts of at most 6 products: 4 of the inner loop, 1 of the outer one.
// CHECK-LABEL: func @segment_in_chunks
func.func @segment_in_chunks(%a: tensor<2x3x4xi8>, %b: tensor<3x4xi8>, %s1: tensor<1x1x1xf32>, %s: tensor<1x1xf32>, %init: tensor<2xf32>) -> tensor<2xf32> {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK: scf.for %[[I:.*]] = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%[[ACC:.*]] = %{{.*}}) -> (tensor<2xf32>)
  // CHECK: tensor.extract_slice %{{.*}}[0, %[[I]], 0] [2, {{.*}}, 4]
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "reduction"]
  // CHECK: linalg.generic {{.*}} outs(%[[ACC]]
  // CHECK: math.fma
  // CHECK: scf.yield
  %r = hlq.contract [affine_map<(m, j, k) -> (m, j, k)>, affine_map<(m, j, k) -> (j, k)>, affine_map<(m, j, k) -> (m)>]
       lhs(%a, %s1 block [*, *, *] : tensor<2x3x4xi8>, tensor<1x1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<3x4xi8>, tensor<1x1xf32>)
       outs(%init : tensor<2xf32>) segment 6
  return %r : tensor<2xf32>
}

// -----

// CHECK-LABEL: func @segment_that_holds_all
// CHECK-NOT: scf.for
func.func @segment_that_holds_all(%a: tensor<12xi8>, %s: tensor<1xf32>, %init: tensor<f32>) -> tensor<f32> {
  %r = hlq.contract [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>]
       lhs(%a, %s block [*] : tensor<12xi8>, tensor<1xf32>)
       rhs(%a, %s block [*] : tensor<12xi8>, tensor<1xf32>)
       outs(%init : tensor<f32>) segment 12
  return %r : tensor<f32>
}
