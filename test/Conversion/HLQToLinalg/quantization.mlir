// RUN: hlq-opt %s --hlq-to-linalg --canonicalize --cse --split-input-file | FileCheck %s

// CHECK-DAG: #[[TOKEN:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @nearest_per_token
// CHECK-SAME: %[[T:.*]]: tensor<8x16xf32>) -> (tensor<8x16xi8>, tensor<8x1xf32>)
func.func @nearest_per_token(%t: tensor<8x16xf32>) -> (tensor<8x16xi4>, tensor<8x1xf32>) {
  // CHECK-DAG: %[[SMALLEST:.*]] = arith.constant 1.17549435E-38
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.0
  // CHECK-DAG: %[[QMAX:.*]] = arith.constant 7.0
  // CHECK-DAG: %[[QMIN:.*]] = arith.constant -7.0
  // CHECK: %[[ABSMAX:.*]] = linalg.generic
  // CHECK-SAME: iterator_types = ["parallel", "reduction"]
  // CHECK: %[[ABS:.*]] = math.absf
  // CHECK: arith.maximumf %[[ABS]]
  // CHECK: %[[SCALES:.*]] = linalg.generic {{.*}} ins(%[[ABSMAX]]
  // CHECK: %[[S:.*]] = arith.divf %{{.*}}, %[[QMAX]]
  // CHECK: %[[UNDERFLOWS:.*]] = arith.cmpf olt, %[[S]], %[[SMALLEST]]
  // CHECK: arith.select %[[UNDERFLOWS]], %[[ONE]], %[[S]]
  // CHECK: linalg.generic {{.*}} ins(%[[T]], %[[SCALES]]
  // CHECK: %[[Q:.*]] = arith.divf
  // CHECK: %[[STEP:.*]] = math.roundeven %[[Q]]
  // CHECK: %[[ABOVE:.*]] = arith.maxnumf %[[STEP]], %[[QMIN]]
  // CHECK: %[[CODE:.*]] = arith.minnumf %[[ABOVE]], %[[QMAX]]
  // CHECK: arith.fptosi %[[CODE]] : f32 to i8
  // CHECK: tensor.expand_shape %[[SCALES]] {{\[\[}}0, 1]] output_shape [8, 1]
  %q, %s = hlq.quantize %t block [1, *] : tensor<8x16xf32> -> tensor<8x16xi4>, tensor<8x1xf32>
  return %q, %s : tensor<8x16xi4>, tensor<8x1xf32>
}

// -----

// One group is one scale, be it written as `*` or as a block that holds all.
// CHECK-LABEL: func @nearest_single_group
func.func @nearest_single_group(%t: tensor<8x16xf16>) -> (tensor<8x16xi8>, tensor<1x1xf32>) {
  // CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "reduction"]
  // CHECK: arith.extf
  // CHECK: tensor.expand_shape {{.*}} [] output_shape [1, 1]
  %q, %s = hlq.quantize %t block [8, *] : tensor<8x16xf16> -> tensor<8x16xi8>, tensor<1x1xf32>
  return %q, %s : tensor<8x16xi8>, tensor<1x1xf32>
}

// -----

// Groups become dimensions, the last one padded; its codes are cut off again.
// CHECK-LABEL: func @nearest_blocks
func.func @nearest_blocks(%t: tensor<5x16xf32>) -> (tensor<5x16xi8>, tensor<3x4xf32>) {
  // CHECK: tensor.pad %{{.*}} low[0, 0] high[1, 0]
  // CHECK: tensor.expand_shape {{.*}} {{\[\[}}0, 1], [2, 3]] output_shape [3, 2, 4, 4]
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel", "reduction"]
  // CHECK: tensor.collapse_shape {{.*}} {{\[\[}}0, 1], [2, 3]] {{.*}} into tensor<6x16xi8>
  // CHECK: tensor.extract_slice {{.*}} [5, 16]
  %q, %s = hlq.quantize %t block [2, 4] : tensor<5x16xf32> -> tensor<5x16xi8>, tensor<3x4xf32>
  return %q, %s : tensor<5x16xi8>, tensor<3x4xf32>
}

// -----

// CHECK-LABEL: func @nearest_scalar
func.func @nearest_scalar(%t: tensor<f32>) -> (tensor<i8>, tensor<f32>) {
  // CHECK-COUNT-3: linalg.generic {{.*}} iterator_types = []
  %q, %s = hlq.quantize %t block [] : tensor<f32> -> tensor<i8>, tensor<f32>
  return %q, %s : tensor<i8>, tensor<f32>
}

// -----

// Seven rounds of two products, of which the stream's first is a constant; one
// addition to 49152 and a byte.
// CHECK-LABEL: func @stochastic
// CHECK-SAME: %[[SEED:[^:]*]]: i64) ->
func.func @stochastic(%t: tensor<8x16xf32>, %seed: i64 {hlq.seed}) -> (tensor<8x16xi8>, tensor<1x1xf32>) {
  // CHECK-DAG: %[[STRIDE:.*]] = arith.constant 64 : i64
  // CHECK-DAG: %[[BYTE:.*]] = arith.constant 255 : i32
  // CHECK-DAG: %[[BITS:.*]] = arith.constant 1195376640 : i32
  // CHECK-DAG: %[[OFFSET:.*]] = arith.constant 4.915200e+04 : f32
  // CHECK: math.absf
  // CHECK: %[[Q:.*]] = arith.divf
  // CHECK: linalg.index 0
  // CHECK: arith.muli %{{.*}}, %[[STRIDE]] : i64
  // CHECK: linalg.index 1
  // CHECK: arith.trunci %[[SEED]] : i64 to i32
  // CHECK-COUNT-13: arith.mului_extended
  // CHECK-NOT: arith.mului_extended
  // CHECK: %[[R:.*]] = arith.andi %{{.*}}, %[[BYTE]]
  // CHECK: %[[WITH:.*]] = arith.ori %[[R]], %[[BITS]]
  // CHECK: %[[M:.*]] = arith.bitcast %[[WITH]] : i32 to f32
  // CHECK: %[[F:.*]] = arith.addf %[[Q]], %[[M]]
  // CHECK: %[[FLOOR:.*]] = math.floor %[[F]]
  // CHECK: arith.subf %[[FLOOR]], %[[OFFSET]]
  %q, %s = hlq.quantize %t block [*, *] stochastic(%seed, stream 3) : tensor<8x16xf32> -> tensor<8x16xi8>, tensor<1x1xf32>
  return %q, %s : tensor<8x16xi8>, tensor<1x1xf32>
}

// -----

// Along dimension 0: 197 is padded to 256, the stride of the columns.
// CHECK-LABEL: func @stochastic_along
func.func @stochastic_along(%t: tensor<197x16xf32>, %seed: i64) -> (tensor<197x16xi8>, tensor<1x1xf32>) {
  // CHECK-DAG: %[[STRIDE:.*]] = arith.constant 256 : i64
  // CHECK: %[[I:.*]] = linalg.index 0
  // CHECK: %[[ROW:.*]] = arith.index_cast %[[I]]
  // CHECK: %[[J:.*]] = linalg.index 1
  // CHECK: %[[COLUMN:.*]] = arith.index_cast %[[J]]
  // CHECK: %[[BASE:.*]] = arith.muli %[[COLUMN]], %[[STRIDE]] : i64
  // CHECK: arith.addi %[[ROW]], %[[BASE]] : i64
  %q, %s = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 0) : tensor<197x16xf32> -> tensor<197x16xi8>, tensor<1x1xf32>
  return %q, %s : tensor<197x16xi8>, tensor<1x1xf32>
}

// -----

// CHECK-LABEL: func @pseudo_stochastic
func.func @pseudo_stochastic(%t: tensor<8x16xf32>) -> (tensor<8x16xi4>, tensor<8x1xf32>) {
  // CHECK: %[[Q:.*]] = arith.divf %{{.*}}, %{{.*}} : f32
  // CHECK: arith.select
  // CHECK: %[[V:.*]] = arith.divf
  // CHECK: %[[P:.*]] = arith.bitcast %[[V]] : f32 to i32
  // CHECK: %[[R:.*]] = arith.andi %[[P]], %c255_i32
  // CHECK: %[[WITH:.*]] = arith.ori %[[R]], %c1195376640_i32
  // CHECK: %[[M:.*]] = arith.bitcast %[[WITH]] : i32 to f32
  // CHECK: arith.addf %[[V]], %[[M]]
  %q, %s = hlq.quantize %t block [1, *] pseudo_stochastic : tensor<8x16xf32> -> tensor<8x16xi4>, tensor<8x1xf32>
  return %q, %s : tensor<8x16xi4>, tensor<8x1xf32>
}

// -----

// A tile counts its elements in the whole tensor.
// CHECK-LABEL: func @stochastic_tile
// CHECK-SAME: %[[O0:[^:]*]]: index, %[[O1:[^:]*]]: index, %[[S0:[^:]*]]: index, %[[S1:[^:]*]]: index)
func.func @stochastic_tile(%t: tensor<8x16xf32>, %seed: i64, %o0: index, %o1: index, %s0: index, %s1: index)
    -> (tensor<8x16xi8>, tensor<8x1xf32>) {
  // CHECK-DAG: %[[STRIDE0:.*]] = arith.index_cast %[[S0]]
  // CHECK-DAG: %[[STRIDE1:.*]] = arith.index_cast %[[S1]]
  // CHECK-DAG: %[[OFFSET0:.*]] = arith.index_cast %[[O0]]
  // CHECK-DAG: %[[OFFSET1:.*]] = arith.index_cast %[[O1]]
  // CHECK: %[[N0:.*]] = arith.addi %{{.*}}, %[[OFFSET0]]
  // CHECK: arith.muli %[[N0]], %[[STRIDE0]]
  // CHECK: %[[N1:.*]] = arith.addi %{{.*}}, %[[OFFSET1]]
  // CHECK: arith.muli %[[N1]], %[[STRIDE1]]
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 0) offsets [%o0, %o1] strides [%s0, %s1]
           : tensor<8x16xf32> -> tensor<8x16xi8>, tensor<8x1xf32>
  return %q, %s : tensor<8x16xi8>, tensor<8x1xf32>
}

// -----

// CHECK-LABEL: func @dequantize_per_token
// CHECK-SAME: %[[Q:.*]]: tensor<8x16xi8>, %[[S:.*]]: tensor<8x1xf32>
func.func @dequantize_per_token(%q: tensor<8x16xi4>, %s: tensor<8x1xf32>) -> tensor<8x16xbf16> {
  // CHECK: %[[SCALES:.*]] = tensor.collapse_shape %[[S]] {{\[\[}}0, 1]]
  // CHECK: linalg.generic {{.*}} ins(%[[Q]], %[[SCALES]]
  // CHECK: arith.sitofp %{{.*}} : i8 to f32
  // CHECK: arith.mulf
  // CHECK: arith.truncf {{.*}} to bf16
  %r = hlq.dequantize %q, %s block [1, *] : tensor<8x16xi4>, tensor<8x1xf32> -> tensor<8x16xbf16>
  return %r : tensor<8x16xbf16>
}
