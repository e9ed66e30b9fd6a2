// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>

module attributes {hlq.target = #hlq.target<sm_90a>} {
// Codes that are an argument: what kernels rely on is checked, K by the number of
// codes, and the map is the argument's. Scales of rows lie in one row. The
// workspace holds gy's alone: a maximum, a scale, 96 rows of codes.
// CHECK-LABEL: func.func @backward.workspace(
// CHECK: %[[BYTES:.*]] = arith.muli %{{.*}}, %c12288
// CHECK: arith.addi %{{.*}}, %c512
// CHECK-NOT: func.func @backward.extents
// CHECK-LABEL: func.func @backward(
// CHECK-SAME:    %[[GY:[^:]*]]: memref<?x96xf32, {{[^:]*}}: ?>>, %[[XC:[^:]*]]: memref<64x?xi8, strided<[?, 1], offset: ?>> {hlq.codes_of = "x"}, %[[XS:[^:]*]]: memref<1x?xf32, strided<[?, 1], offset: ?>> {hlq.scales_of = "x"},
// CHECK: %[[K:.*]] = memref.dim %[[XC]], %c1
// CHECK: cf.assert %{{.*}}, "size 1 of argument 1 must be from 1 to 2147482624"
// CHECK: %[[AT:.*]] = memref.extract_aligned_pointer_as_index %[[XC]]
// CHECK: %{{.*}}, %[[OFFSET:.*]], %{{.*}}, %[[PITCH:.*]]:2 = memref.extract_strided_metadata %[[XC]]
// CHECK: %[[ADDRESS:.*]] = arith.addi %[[AT]], %[[OFFSET]]
// CHECK: arith.remui %[[ADDRESS]], %c16
// CHECK: cf.assert %{{.*}}, "the codes of argument 1 must lie at a multiple of 16 bytes"
// CHECK: arith.remui %[[PITCH]]#0, %c16
// CHECK: cf.assert %{{.*}}, "the codes of argument 1 must have rows a multiple of 16 bytes apart"
// CHECK: %[[BLOCKS:.*]] = arith.ceildivui %{{.*}}, %c16
// CHECK: %[[GYK:.*]] = arith.muli %[[BLOCKS]], %c8
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32
// CHECK: %[[COUNT:.*]] = memref.dim %[[XS]], %c1
// CHECK: arith.cmpi eq, %[[COUNT]], %c64
// CHECK: cf.assert %{{.*}}, "size 1 of argument 2 must be that of the codes whose scales it holds"
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[GYK]], %[[K]]
// CHECK: cf.assert %[[SAME]], "the operands of result 0 must agree in the size that is contracted"
// CHECK: %[[CAST:.*]] = memref.cast %[[XC]]
// CHECK: %[[MAP:.*]] = nvgpu.tma.create.descriptor %[[CAST]] box[%c64, %c128]
// CHECK: %[[SCALES:.*]] = memref.extract_aligned_pointer_as_index %[[XS]]
// CHECK: gpu.launch_func @hlq_kernels::@contract_64x64x128_w1_s2_g8_tensor_row_f32
// CHECK-SAME: %[[MAP]] : !nvgpu
func.func @backward(%gy: tensor<?x96xf32>, %xc: tensor<64x?xi8> {hlq.codes_of = "x"}, %xs: tensor<?x1xf32> {hlq.scales_of = "x"}) -> (tensor<96x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<96x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<96x64xf32>) -> tensor<96x64xf32>
  %q:2 = hlq.encode %gy [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>] {hlq.schedule = #enc} : tensor<?x96xf32> -> tensor<96x?xi8>, tensor<1x1xf32>
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<96x?xi8>, tensor<1x1xf32>) rhs(%xc, %xs block [1, *] : tensor<64x?xi8>, tensor<?x1xf32>) outs(%z : tensor<96x64xf32>) {hlq.schedule = #con}
  return %gw : tensor<96x64xf32>
}
// Codes that are results lie where the caller wants them, in rows of 128 bytes;
// the workspace holds maxima alone.
// CHECK-LABEL: func.func @encode.workspace(
// CHECK: %[[I:.*]] = memref.dim %{{.*}}, %c1
// CHECK: %[[B:.*]] = arith.muli %[[I]], %c4
// CHECK: %[[P:.*]] = arith.ceildivui %[[B]], %c256
// CHECK: %[[R:.*]] = arith.muli %[[P]], %c256
// CHECK: return %[[R]]
// CHECK-LABEL: func.func @encode.extents(
// CHECK: %[[I:.*]] = memref.dim %arg0, %c1
// CHECK: %[[L:.*]] = memref.dim %arg0, %c0
// CHECK: %[[B:.*]] = arith.ceildivui %[[L]], %c16
// CHECK: %[[K:.*]] = arith.muli %[[B]], %c8
// CHECK: return %[[I]], %[[K]], %[[I]]
// CHECK-LABEL: func.func @encode(
// CHECK-SAME:    %[[X:[^:]*]]: memref<?x?xf32, {{[^:]*}}: ?>>, %[[C:[^:]*]]: memref<?x?xi8, strided<[?, 1], offset: ?>> {bufferization.access = "write", hlq.codes_of = "x"}, %[[S:[^:]*]]: memref<1x?xf32, strided<[?, 1], offset: ?>> {bufferization.access = "write", hlq.scales_of = "x"},
// CHECK: cf.assert %{{.*}}, "the codes of result 0 must lie at a multiple of 16 bytes"
// CHECK: arith.remui %[[PITCH:.*]], %c128
// CHECK: cf.assert %{{.*}}, "the codes of result 0 must have rows a multiple of 128 bytes apart"
// CHECK: cf.assert %{{.*}}, "size 0 of result 0 must be that of the operand that it comes from"
// CHECK: cf.assert %{{.*}}, "size 1 of result 0 must be that of the operand that it comes from"
// CHECK: cf.assert %{{.*}}, "size 1 of result 1 must be that of the operand that it comes from"
// CHECK: %[[PITCH64:.*]] = arith.index_cast %[[PITCH]] : index to i64
// CHECK: memref.extract_aligned_pointer_as_index %[[S]]
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32_b1_columns_p16r8_row_q7_nearest
// CHECK-SAME: %[[PITCH64]] : i64
func.func @encode(%x: tensor<?x?xf32>) -> (tensor<?x?xi4> {hlq.codes_of = "x"}, tensor<?x1xf32> {hlq.scales_of = "x"}) {
  %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, 1], permutation = [1, 0]>] {hlq.schedule = #enc} : tensor<?x?xf32> -> tensor<?x?xi4>, tensor<?x1xf32>
  return %q#0, %q#1 : tensor<?x?xi4>, tensor<?x1xf32>
}
// Nothing is encoded, nothing zeroed. The workspace isn't empty: maps that nothing
// is stored through are made of it.
// CHECK-LABEL: func.func @product.workspace(
// CHECK: return %c256
// CHECK-LABEL: func.func @product(
// CHECK-NOT: gpu.memset
// CHECK: gpu.launch_func @hlq_kernels::@contract
func.func @product(%a: tensor<16x?xi4>, %s: tensor<1x1xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<16x?xi4>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<16x?xi4>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}// Scales per block lie block by block; the kernel is told how far apart.
// CHECK-LABEL: func.func @blocks(
// CHECK-SAME:    %{{[^:]*}}: memref<300x?xi8, {{[^:]*}}: ?>>, %[[AS:[^:]*]]: memref<?x3xf32, {{[^:]*}}: ?>>, %{{[^:]*}}: memref<64x?xi8, {{[^:]*}}: ?>>, %[[BS:[^:]*]]: memref<?x64xf32, {{[^:]*}}: ?>>,
// CHECK: %[[K:.*]] = memref.dim %arg0, %c1
// CHECK: %[[BLOCKS:.*]] = arith.ceildivui %[[K]], %c256
// CHECK: %[[GIVEN:.*]] = memref.dim %[[AS]], %c0
// CHECK: arith.cmpi eq, %[[GIVEN]], %[[BLOCKS]]
// CHECK: cf.assert %{{.*}}, "size 0 of argument 1 must be that of the codes whose scales it holds"
// CHECK: cf.assert %{{.*}}, "size 0 of argument 3 must be that of the codes whose scales it holds"
// CHECK: %{{.*}}, %{{.*}}, %{{.*}}:2, %[[ASP:.*]]:2 = memref.extract_strided_metadata %[[AS]]
// CHECK: %{{.*}}, %{{.*}}, %{{.*}}:2, %[[BSP:.*]]:2 = memref.extract_strided_metadata %[[BS]]
// CHECK-DAG: %[[AP:.*]] = arith.index_cast %[[ASP]]#0 : index to i32
// CHECK-DAG: %[[BP:.*]] = arith.index_cast %[[BSP]]#0 : index to i32
// CHECK: gpu.launch_func @hlq_kernels::@contract_64x64x128_w1_s2_g8_128x256_1x256_f32
// CHECK-SAME: %[[AP]] : i32, %[[BP]] : i32
func.func @blocks(%a: tensor<300x?xi8>, %as: tensor<3x?xf32>, %b: tensor<64x?xi8>, %bs: tensor<64x?xf32>) -> tensor<300x64xf32> {
  %z = arith.constant dense<0.0> : tensor<300x64xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %as block [128, 256] : tensor<300x?xi8>, tensor<3x?xf32>) rhs(%b, %bs block [1, 256] : tensor<64x?xi8>, tensor<64x?xf32>) outs(%z : tensor<300x64xf32>) {hlq.schedule = #con}
  return %0 : tensor<300x64xf32>
}
}
