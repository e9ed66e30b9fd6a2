// RUN: hlq-opt %s --hlq-to-linalg --canonicalize --cse --split-input-file | FileCheck %s

// A whole number of blocks: no padding. The root of 16 is a power of two and part
// of the matrix.
// CHECK-DAG: #[[MAP_T:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[MAP_M:.*]] = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
// CHECK-DAG: #[[MAP_R:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-LABEL: func @hadamard_whole_blocks
// CHECK-SAME: %[[T:.*]]: tensor<8x48xf32>
func.func @hadamard_whole_blocks(%t: tensor<8x48xf32>) -> tensor<8x48xf32> {
  // CHECK-DAG: %[[MATRIX:.*]] = arith.constant dense<{{.*}}> : tensor<16x16xf32>
  // CHECK-NOT: tensor.pad
  // CHECK: %[[BLOCKS:.*]] = tensor.expand_shape %[[T]] {{\[\[}}0], [1, 2]] output_shape [8, 3, 16]
  // CHECK: %[[SUMS:.*]] = linalg.generic
  // CHECK-SAME: indexing_maps = [#[[MAP_T]], #[[MAP_M]], #[[MAP_R]]]
  // CHECK-SAME: iterator_types = ["parallel", "parallel", "parallel", "reduction"]
  // CHECK-SAME: ins(%[[BLOCKS]], %[[MATRIX]]
  // CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[SIGN:.*]]: f32, %[[SUM:.*]]: f32):
  // CHECK-NEXT: %[[PRODUCT:.*]] = arith.mulf %[[X]], %[[SIGN]]
  // CHECK-NEXT: %[[NEXT:.*]] = arith.addf %[[SUM]], %[[PRODUCT]]
  // CHECK-NEXT: linalg.yield %[[NEXT]]
  // CHECK-NOT: linalg.generic
  // CHECK: tensor.collapse_shape %[[SUMS]] {{\[\[}}0], [1, 2]]
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x48xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

// The last block is padded with zeros.
// CHECK-LABEL: func @hadamard_partial_block
func.func @hadamard_partial_block(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // CHECK: tensor.pad %{{.*}} low[0, 0] high[0, 8]
  // CHECK: tensor<8x40xf32> to tensor<8x48xf32>
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

// An irrational root: signs are summed, and the factor follows.
// CHECK-LABEL: func @hadamard_order_8_to_bf16
func.func @hadamard_order_8_to_bf16(%t: tensor<16xf16>) -> tensor<16xbf16> {
  // CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+00, 1.000000e+00
  // CHECK-DAG: %[[FACTOR:.*]] = arith.constant 0.353553385 : f32
  // CHECK: linalg.generic
  // CHECK: arith.extf %{{.*}} : f16 to f32
  // CHECK: arith.addf
  // CHECK: linalg.generic
  // CHECK: %[[SCALED:.*]] = arith.mulf %{{.*}}, %[[FACTOR]]
  // CHECK: arith.truncf %[[SCALED]] : f32 to bf16
  %r = hlq.hadamard %t along 0 order 8 : tensor<16xf16> -> tensor<16xbf16>
  return %r : tensor<16xbf16>
}

// -----

// CHECK-LABEL: func @hadamard_order_1_converts
// CHECK-NOT: tensor.expand_shape
func.func @hadamard_order_1_converts(%t: tensor<3xf16>) -> tensor<3xf32> {
  // CHECK: linalg.generic
  // CHECK: arith.extf
  %r = hlq.hadamard %t along 0 order 1 : tensor<3xf16> -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// -----

// CHECK-LABEL: func @project_dynamic
// CHECK-SAME: %[[T:.*]]: tensor<?x?xf32>
func.func @project_dynamic(%t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  // CHECK-DAG: %[[C15:.*]] = arith.constant 15
  // CHECK-DAG: %[[C16:.*]] = arith.constant 16
  // CHECK-DAG: %[[SIZE:.*]] = tensor.dim %[[T]], %{{.*}}
  // CHECK-DAG: %[[UP:.*]] = arith.addi %[[SIZE]], %[[C15]]
  // CHECK: %[[BLOCKS:.*]] = arith.divui %[[UP]], %[[C16]]
  // CHECK: %[[PADDED:.*]] = arith.muli %[[BLOCKS]], %[[C16]]
  // CHECK: %[[HIGH:.*]] = arith.subi %[[PADDED]], %[[SIZE]]
  // CHECK: tensor.pad %[[T]] low[0, 0] high[%[[HIGH]], 0]
  // CHECK: tensor.expand_shape {{.*}} {{\[\[}}0, 1], [2]] output_shape [%[[BLOCKS]], 16, %{{.*}}]
  // CHECK: linalg.generic {{.*}} tensor<16x8xf32>
  // CHECK: tensor.collapse_shape {{.*}} tensor<?x8x?xf32> into tensor<?x?xf32>
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x?xf32> -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// -----

// An arbitrary matrix: fused multiplication and addition, whatever the backend.
// CHECK-DAG: #[[MAP_M:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-LABEL: func @project_by_operand
// CHECK-SAME: %[[P:[^:]*]]: tensor<8x16xf32>
func.func @project_by_operand(%t: tensor<32xf32>, %p: tensor<8x16xf32>) -> tensor<16xf32> {
  // CHECK: linalg.generic
  // CHECK-SAME: indexing_maps = [#{{.*}}, #[[MAP_M]], #{{.*}}]
  // CHECK-SAME: %[[P]]
  // CHECK: math.fma
  %r = hlq.project %t along 0 onto %p : tensor<8x16xf32> : tensor<32xf32> -> tensor<16xf32>
  return %r : tensor<16xf32>
}

// -----

// The adjoint: the matrix' rows become columns, and what exceeds the size is cut.
// CHECK-LABEL: func @expand_cut_off
func.func @expand_cut_off(%t: tensor<104x64xf32>) -> tensor<197x64xf32> {
  // CHECK-NOT: tensor.pad
  // CHECK: tensor.expand_shape {{.*}} output_shape [13, 8, 64]
  // CHECK: linalg.generic {{.*}} tensor<8x16xf32>
  // CHECK: tensor.collapse_shape {{.*}} into tensor<208x64xf32>
  // CHECK: tensor.extract_slice {{.*}}[0, 0] [197, 64] [1, 1]
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> : tensor<104x64xf32> -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

// CHECK-LABEL: func @expand_to_size
// CHECK-SAME: %[[SIZE:[^:]*]]: index
func.func @expand_to_size(%t: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  // CHECK-NOT: tensor.pad
  // CHECK: tensor.extract_slice %{{.*}}[0] [%[[SIZE]]] [1]
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n : tensor<?xf32> -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

// A size that is known though the type doesn't say it.
// CHECK-LABEL: func @size_behind_a_cast
func.func @size_behind_a_cast(%t: tensor<32xf32>) -> tensor<?xf32> {
  // CHECK-NOT: tensor.dim
  // CHECK: tensor.expand_shape {{.*}} : tensor<32xf32> into tensor<2x16xf32>
  %d = tensor.cast %t : tensor<32xf32> to tensor<?xf32>
  %r = hlq.hadamard %d along 0 order 16 : tensor<?xf32> -> tensor<?xf32>
  return %r : tensor<?xf32>
}
