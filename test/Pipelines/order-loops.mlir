// RUN: hlq-opt %s --hlq-order-loops --split-input-file | FileCheck %s

// (m, n, k) becomes (m, k, n): B and the result are contiguous along n.
// CHECK-DAG: #[[A:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[B:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[C:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-LABEL: func @matmul
func.func @matmul(%a: tensor<8x16xi8>, %b: tensor<16x4xi8>, %c: tensor<8x4xi32>) -> tensor<8x4xi32> {
  // CHECK: linalg.generic {indexing_maps = [#[[A]], #[[B]], #[[C]]], iterator_types = ["parallel", "reduction", "parallel"]}
  %r = linalg.matmul ins(%a, %b : tensor<8x16xi8>, tensor<16x4xi8>) outs(%c : tensor<8x4xi32>) -> tensor<8x4xi32>
  return %r : tensor<8x4xi32>
}

// -----

// Integer sums may be the innermost loop.
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
// CHECK-LABEL: func @transposed_rhs
func.func @transposed_rhs(%a: tensor<8x16xi32>, %b: tensor<4x16xi32>, %c: tensor<8x4xi32>) -> tensor<8x4xi32> {
  // CHECK: iterator_types = ["parallel", "parallel", "reduction"]
  %r = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
       ins(%a, %b : tensor<8x16xi32>, tensor<4x16xi32>) outs(%c : tensor<8x4xi32>) {
  ^bb0(%x: i32, %y: i32, %z: i32):
    %p = arith.muli %x, %y : i32
    %s = arith.addi %z, %p : i32
    linalg.yield %s : i32
  } -> tensor<8x4xi32>
  return %r : tensor<8x4xi32>
}

// -----

// Sums of floats, which LLVM may not reorder, may not.
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
// CHECK-LABEL: func @transposed_rhs_of_floats
func.func @transposed_rhs_of_floats(%a: tensor<8x16xf32>, %b: tensor<4x16xf32>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  // CHECK: iterator_types = ["parallel", "reduction", "parallel"]
  %r = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
       ins(%a, %b : tensor<8x16xf32>, tensor<4x16xf32>) outs(%c : tensor<8x4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x4xf32>
  return %r : tensor<8x4xf32>
}

// -----

// The largest magnitude of each column: along the rows' elements.
#t = affine_map<(d0, d1) -> (d1, d0)>
#s = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @column_maxima
func.func @column_maxima(%t: tensor<8x16xf32>, %s: tensor<16xf32>) -> tensor<16xf32> {
  // CHECK: iterator_types = ["reduction", "parallel"]
  %r = linalg.generic {indexing_maps = [#t, #s], iterator_types = ["parallel", "reduction"]}
       ins(%t : tensor<8x16xf32>) outs(%s : tensor<16xf32>) {
  ^bb0(%x: f32, %m: f32):
    %n = arith.maximumf %x, %m : f32
    linalg.yield %n : f32
  } -> tensor<16xf32>
  return %r : tensor<16xf32>
}

// -----

// Without a reduction nothing changes.
#id = affine_map<(d0, d1) -> (d0, d1)>
#tr = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[TR:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @elementwise
func.func @elementwise(%t: tensor<8x16xf32>, %s: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[TR]], #[[ID]]]
  %r = linalg.generic {indexing_maps = [#tr, #id], iterator_types = ["parallel", "parallel"]}
       ins(%t : tensor<8x16xf32>) outs(%s : tensor<16x8xf32>) {
  ^bb0(%x: f32, %m: f32):
    linalg.yield %x : f32
  } -> tensor<16x8xf32>
  return %r : tensor<16x8xf32>
}
