// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Both gradients of a layer with an unknown number of tokens.
// CHECK: module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>}
module attributes {hlq.target = #hlq.target<sm_90a>} {

// The bytes of workspace: of L tokens a maximum and a scale each and 96 codes in
// rows of 64 bytes; of half of them, in blocks, 96 + 64 rows of codes.
// CHECK-LABEL: func.func @dynamic.workspace(
// CHECK-SAME:    %[[GY:[^:]*]]: memref<?x96xbf16, strided<[?, 1], offset: ?>> {hlq.tangent}, %{{[^:]*}}: memref<96x64xbf16, strided<[?, 1], offset: ?>> {hlq.parameter = "fc"}, %[[X:[^:]*]]: memref<?x64xbf16, strided<[?, 1], offset: ?>>, %{{[^:]*}}: i64 {hlq.seed}, %{{[^:]*}}: !llvm.ptr<1>,
// CHECK-SAME:    %{{[^:]*}}: memref<?x64xbf16, strided<[?, 1], offset: ?>> {bufferization.access = "write"}, %{{[^:]*}}: memref<96x64xbf16, strided<[?, 1], offset: ?>> {bufferization.access = "write", hlq.gradient_of = "fc"}, %{{[^:]*}}: memref<?xi8>) -> index
// CHECK: %[[L:.*]] = memref.dim %[[GY]], %c0
// CHECK: %[[ROWBYTES:.*]] = arith.muli %[[L]], %c4
// CHECK: %[[R:.*]] = arith.ceildivui %[[ROWBYTES]], %c256
// CHECK: %[[MAXIMA:.*]] = arith.muli %[[R]], %c256
// CHECK: %[[B:.*]] = arith.ceildivui %[[L]], %c16
// CHECK: %[[K:.*]] = arith.muli %[[B]], %c8
// CHECK: arith.ceildivui %[[K]], %c128
// CHECK: memref.dim %[[X]], %c0
// CHECK-NOT: memref.dim
// CHECK-NOT: gpu
// CHECK-NOT: cf.assert
// CHECK: return

// The sizes of results that types don't tell.
// CHECK-LABEL: func.func @dynamic.extents(
// CHECK-SAME:    %[[GY:[^:]*]]: memref<?x96xbf16
// CHECK-SAME:    -> index
// CHECK: %[[L:.*]] = memref.dim %[[GY]], %c0
// CHECK-NEXT: return %[[L]] : index

// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME:    %[[GY:[^:]*]]: memref<{{[^%]*}}, %[[W:[^:]*]]: memref<{{[^%]*}}, %[[X:[^:]*]]: memref<{{[^%]*}}, %[[SEED:[^:]*]]: i64 {hlq.seed}, %[[SEEDADDRESS:[^:]*]]: !llvm.ptr<1>, %[[GX:[^:]*]]: memref<{{[^%]*}}, %[[GW:[^:]*]]: memref<{{[^%]*}}, %[[SPACE:[^:]*]]: memref<?xi8>) {
// CHECK-DAG: %[[NULL:.*]] = llvm.mlir.zero : !llvm.ptr<1>
// CHECK: %[[L:.*]] = memref.dim %[[GY]], %c0
// CHECK: cf.assert %{{.*}}, "size 0 of argument 0 must be from 1 to 2147482624"
// CHECK: %[[LX:.*]] = memref.dim %[[X]], %c0
// CHECK: cf.assert %{{.*}}, "size 0 of argument 2 must be from 1 to 2147482624"
// CHECK-NOT: cf.assert

// Maxima are zeroed, as words: a maximum a row, then three.
// CHECK: %[[ROWBYTES:.*]] = arith.muli %[[L]], %c4
// CHECK: %[[R:.*]] = arith.ceildivui %[[ROWBYTES]], %c256
// CHECK: %[[ROWMAXIMA:.*]] = arith.muli %[[R]], %c256
// CHECK: %[[ALLMAXIMA:.*]] = arith.addi %[[ROWMAXIMA]], %c768
// CHECK: %[[WORDS:.*]] = arith.divui %[[ALLMAXIMA]], %c4
// CHECK: %[[VIEW:.*]] = memref.view %[[SPACE]][%c0][%[[WORDS]]] : memref<?xi8> to memref<?xi32>
// CHECK: gpu.memset %[[VIEW]], %c0_i32

// gy: 8 row tiles are walked together, or as many as there are. The first kernel
// is launched as usual; all others may begin early, and codes wait for maxima.
// CHECK: %[[TILES:.*]] = arith.ceildivui %[[L]], %c128
// CHECK: %[[RASTER:.*]] = arith.minui %[[TILES]], %c8
// CHECK: %[[GROUPS:.*]] = arith.ceildivui %[[TILES]], %[[RASTER]]
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b4_rows_h16_row_columns_p16r8_tensor
// CHECK-SAME: blocks in (%[[RASTER]], %c1, %[[GROUPS]]) threads in (%c256, %c1, %c1) dynamic_shared_memory_size %c32832_i32
// CHECK-SAME: args(%[[GYP:[^ ]*]] : !llvm.ptr<1>, %[[L32:[^ ]*]] : i32, %c96_i32 : i32, %[[PITCH:[^ ]*]] : i64, %[[MAX0:[^ ]*]] : !llvm.ptr<1>, %[[MAX1:[^ ]*]] : !llvm.ptr<1>){{$}}
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_rows_h16_row_q7_stochastic_packed_columns_p16r8_tensor_q127_stochastic
// CHECK-SAME: blocks in (%[[RASTER]], %c1, %[[GROUPS]]) threads in (%c256, %c1, %c1) dynamic_shared_memory_size %c40960_i32
// CHECK-SAME: args(%[[GYP]] : !llvm.ptr<1>, %[[L32]] : i32, %c96_i32 : i32, %[[PITCH]] : i64, %[[SEED]] : i64, %[[SEEDADDRESS]] : !llvm.ptr<1>,
// CHECK-SAME: %[[CODES0:[^ ]*]] : !llvm.ptr<1>, %c64_i64 : i64, %[[MAX0]] : !llvm.ptr<1>, %[[SCALES0:[^ ]*]] : !llvm.ptr<1>, %c0_i32 : i32,
// CHECK-SAME: %[[CODES1:[^ ]*]] : !llvm.ptr<1>, %[[PITCH1:[^ ]*]] : i64, %[[MAX1]] : !llvm.ptr<1>, %[[SCALES1:[^ ]*]] : !llvm.ptr<1>, %c1_i32 : i32, %c1_i32 : i32) {hlq.dependent}

// W and x know no seed.
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b4_columns_h16_tensor blocks in (%c1, %c1, %c1)
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_h16_tensor_q7_nearest
// CHECK-SAME: %c0_i64 : i64, %[[NULL]] : !llvm.ptr<1>
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b4_columns_p16r8_tensor
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_p16r8_tensor_q127_nearest

// The input gradient, on tensor maps of codes and, where it is aligned, of the
// result.
// CHECK: %[[GXL:.*]] = memref.dim %[[GX]], %c0
// CHECK: %[[OK:.*]] = arith.cmpi eq, %[[GXL]], %[[L]]
// CHECK: cf.assert %[[OK]], "size 0 of result 0 must be that of the operand that it comes from"
// CHECK: memref.reinterpret_cast %[[SPACE]] to offset: [%{{.*}}], sizes: [%[[L]], 64], strides: [64, 1]
// CHECK: %[[LHS:.*]] = nvgpu.tma.create.descriptor %{{.*}} box[%c128, %c64] : memref<*xi8> -> <tensor = memref<128x64xi8, 3>, swizzle = swizzle_64b, l2promo = l2promo_256b, oob = zero, interleave = none>
// CHECK: memref.reinterpret_cast %[[SPACE]] to offset: [%{{.*}}], sizes: [64, 96], strides: [128, 1]
// CHECK: %[[RHS:.*]] = nvgpu.tma.create.descriptor %{{.*}} box[%c64, %c128] : memref<*xi8> -> <tensor = memref<64x128xi8, 3>, swizzle = swizzle_128b
// CHECK: %[[META:.*]], %[[OFFSET:.*]], %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[GX]]
// CHECK: %[[ADDRESSREST:.*]] = arith.remui %{{.*}}, %c16
// CHECK: %[[A0:.*]] = arith.cmpi eq, %[[ADDRESSREST]], %c0
// CHECK: %[[PITCHBYTES:.*]] = arith.muli %[[STRIDES]]#0, %c2
// CHECK: %[[PITCHREST:.*]] = arith.remui %[[PITCHBYTES]], %c16
// CHECK: %[[A1:.*]] = arith.cmpi eq, %[[PITCHREST]], %c0
// CHECK: %[[ALIGNED:.*]] = arith.andi %[[A0]], %[[A1]]
// CHECK: %[[MAP:.*]] = scf.if %[[ALIGNED]]
// CHECK:   memref.cast %[[GX]]
// CHECK:   nvgpu.tma.create.descriptor %{{.*}} box[%c64, %c64] : memref<*xbf16> -> <tensor = memref<64x64xbf16, 3>, swizzle = swizzle_128b
// CHECK: } else {
// CHECK:   memref.view %[[SPACE]][%c0][] : memref<?xi8> to memref<64x64xbf16>
// CHECK: %[[USE:.*]] = arith.extui %[[ALIGNED]] : i1 to i32
// CHECK: %[[BLOCKS:.*]] = arith.minui %[[TILES]], %c132
// CHECK: gpu.launch_func @hlq_kernels::@contract_128x64x128_w2_s6_g8_row_tensor_bf16_packed
// CHECK-SAME: blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c384, %c1, %c1) dynamic_shared_memory_size %c131680_i32
// CHECK-SAME: args(%[[LHS]] : {{[^>]*}}, 3>{{[^>]*}}>, %[[RHS]] : {{[^>]*}}, 3>{{[^>]*}}>, %[[MAP]] : {{[^>]*}}, 3>{{[^>]*}}>, %[[SCALES0]] : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>, %[[NULL]] : !llvm.ptr<1>, %[[L32]] : i32, %c64_i32 : i32, %c96_i32 : i32, %{{[^ ]*}} : i64, %c0_i64 : i64, %[[USE]] : i32, %c0_i32 : i32) {hlq.dependent}

// The weight gradient: both operands' lengths come from the caller.
// CHECK: cf.assert %{{.*}}, "the operands of result 1 must agree in the size that is contracted"
// CHECK: cf.assert %{{.*}}, "result 1 must sum up at most 131072 products of codes: kernels sum up all at once"
// It waits for x's codes, the input gradient doesn't: those it takes are there
// when x's kernel lets it begin.
// CHECK: gpu.launch_func @hlq_kernels::@contract_64x64x128_w1_s6_g8_tensor_tensor_bf16 blocks in (%c2, %c1, %c1) threads in (%c256, %c1, %c1)
// CHECK-SAME: : i32, %c1_i32 : i32) {hlq.dependent}
// CHECK: return
func.func @dynamic(%gy: tensor<?x96xbf16> {hlq.tangent}, %w: tensor<96x64xbf16> {hlq.parameter = "fc"}, %x: tensor<?x64xbf16>, %seed: i64 {hlq.seed})
    -> (tensor<?x64xbf16>, tensor<96x64xbf16> {hlq.gradient_of = "fc"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %l = tensor.dim %gy, %c0 : tensor<?x96xbf16>
  %e0 = tensor.empty(%l) : tensor<?x64xbf16>
  %z0 = linalg.fill ins(%zero : bf16) outs(%e0 : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  %q:4 = hlq.encode %gy [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *], rounding = stochastic>,
                         <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
    {hlq.schedule = #hlq.schedule<tile = [128, 128], blocks = 4>} : tensor<?x96xbf16> -> tensor<?x96xi4>, tensor<?x1xf32>, tensor<96x?xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %w [<basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, *], permutation = [1, 0]>]
    {hlq.schedule = #hlq.schedule<tile = [128, 128], blocks = 4>} : tensor<96x64xbf16> -> tensor<64x96xi4>, tensor<1x1xf32>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<?x96xi4>, tensor<?x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<64x96xi4>, tensor<1x1xf32>) outs(%z0 : tensor<?x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 64, 128], stages = 6>}
  %e1 = tensor.empty() : tensor<96x64xbf16>
  %z1 = linalg.fill ins(%zero : bf16) outs(%e1 : tensor<96x64xbf16>) -> tensor<96x64xbf16>
  %u:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>]
    {hlq.schedule = #hlq.schedule<tile = [128, 128], blocks = 4>} : tensor<?x64xbf16> -> tensor<64x?xi8>, tensor<1x1xf32>
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%q#2, %q#3 block [*, *] : tensor<96x?xi8>, tensor<1x1xf32>) rhs(%u#0, %u#1 block [*, *] : tensor<64x?xi8>, tensor<1x1xf32>) outs(%z1 : tensor<96x64xbf16>) segment 131072
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 6, warpgroups = 1>}
  return %gx, %gw : tensor<?x64xbf16>, tensor<96x64xbf16>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// Sizes are known: nothing is checked, the workspace is a number (maxima, then
// scales and codes of 100 rows and of 40, 256 bytes at a time), and so are grids.
// CHECK-LABEL: func.func @static.workspace(
// CHECK: %[[BYTES:.*]] = arith.constant 19456 : index
// CHECK-NEXT: return %[[BYTES]]
// CHECK-NOT: func.func @static.extents
// CHECK-LABEL: func.func @static(
// CHECK-NOT: cf.assert
// CHECK: %[[VIEW:.*]] = memref.view %{{.*}}[%c0][] : memref<?xi8> to memref<192xi32>
// CHECK: gpu.memset %[[VIEW]], %c0_i32
// CHECK: maxima_f32_b1_rows_plain_row blocks in (%c1, %c1, %c1)
// CHECK: encode_f32_b1_rows_plain_row_q127_nearest
// CHECK: maxima_f32_b1_rows_plain_tensor
// CHECK: encode_f32_b1_rows_plain_tensor_q127_nearest
// Results in f32 have no map: the left operand's stands for it.
// CHECK: %[[LHS:.*]] = nvgpu.tma.create.descriptor
// CHECK: nvgpu.tma.create.descriptor
// CHECK-NOT: nvgpu.tma.create.descriptor
// CHECK: @contract_64x64x128_w1_s2_g8_row_tensor_f32 blocks in (%c2, %c1, %c1)
// CHECK-SAME: args(%[[LHS]] : {{[^>]*}}, 3>{{[^>]*}}>, %{{[^ ]*}} : {{[^>]*}}, 3>{{[^>]*}}>, %[[LHS]] :
// CHECK-SAME: %c100_i32 : i32, %c40_i32 : i32, %c70_i32 : i32, %{{[^ ]*}} : i64, %c0_i64 : i64, %c0_i32 : i32, %c1_i32 : i32)
func.func @static(%gy: tensor<100x70xf32>, %w: tensor<40x70xf32>) -> tensor<100x40xf32> {
  %z = arith.constant dense<0.0> : tensor<100x40xf32>
  %q:2 = hlq.encode %gy [<block = [1, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<100x70xf32> -> tensor<100x70xi8>, tensor<100x1xf32>
  %p:2 = hlq.encode %w [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<40x70xf32> -> tensor<40x70xi8>, tensor<1x1xf32>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<100x70xi8>, tensor<100x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<40x70xi8>, tensor<1x1xf32>) outs(%z : tensor<100x40xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %gx : tensor<100x40xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#nm = affine_map<(m, n, k) -> (n, m)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// The result's rows come from the rhs: operands, their scales and sizes change
// places.
// CHECK-LABEL: func.func @swapped(
// CHECK: encode_f16_b1_rows_plain_tensor_q127_nearest{{.*}} args({{.*}}, %[[SX:[^ ]*]] : !llvm.ptr<1>, %c0_i32 : i32, %c1_i32 : i32)
// CHECK: encode_f16_b1_rows_plain_row_q127_nearest{{.*}} args({{.*}}, %[[SY:[^ ]*]] : !llvm.ptr<1>, %c0_i32 : i32, %c1_i32 : i32)
// CHECK: sizes: [40, 70], strides: [128, 1]
// CHECK: box[%c128, %c128]
// CHECK: sizes: [104, 70], strides: [128, 1]
// CHECK: box[%c112, %c128]
// Chunks of 16 columns: a swizzle of 32 bytes.
// CHECK: scf.if
// CHECK: box[%c64, %c16] : memref<*xf16> -> <tensor = memref<64x16xf16, 3>, swizzle = swizzle_32b
// CHECK: @contract_128x112x128_w2_s2_g8_row_tensor_f16
// CHECK-SAME: %[[SY]] : !llvm.ptr<1>, %[[SX]] : !llvm.ptr<1>,
// CHECK-SAME: %c40_i32 : i32, %c104_i32 : i32, %c70_i32 : i32
func.func @swapped(%x: tensor<104x70xf16>, %y: tensor<40x70xf16>) -> tensor<40x104xf16> {
  %z = arith.constant dense<0.0> : tensor<40x104xf16>
  %q:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<104x70xf16> -> tensor<104x70xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %y [<block = [1, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<40x70xf16> -> tensor<40x70xi8>, tensor<40x1xf32>
  %r = hlq.contract [#mk, #nk, #nm] lhs(%q#0, %q#1 block [*, *] : tensor<104x70xi8>, tensor<1x1xf32>) rhs(%p#0, %p#1 block [1, *] : tensor<40x70xi8>, tensor<40x1xf32>) outs(%z : tensor<40x104xf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 112, 128], stages = 2>}
  return %r : tensor<40x104xf16>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// What is added is an argument beside the result, with a pitch of its own.
// CHECK-LABEL: func.func @accumulate(
// CHECK-SAME: %{{[^:]*}}: memref<64x64xbf16{{[^%]*}}, %[[INIT:[^:]*]]: memref<64x64xbf16{{[^%]*}}, %[[OUT:[^:]*]]: memref<64x64xbf16, strided<[?, 1], offset: ?>> {bufferization.access = "write"}, %{{[^:]*}}: memref<?xi8>) {
// CHECK-NOT: scf.if
// CHECK: memref.extract_aligned_pointer_as_index %[[OUT]]
// CHECK: %{{.*}}, %{{.*}}, %{{.*}}:2, %[[OUTSTRIDES:.*]]:2 = memref.extract_strided_metadata %[[OUT]]
// CHECK: %{{.*}}, %{{.*}}, %{{.*}}:2, %[[INITSTRIDES:.*]]:2 = memref.extract_strided_metadata %[[INIT]]
// CHECK-DAG: %[[INITPITCH:.*]] = arith.index_cast %[[INITSTRIDES]]#0 : index to i64
// CHECK-DAG: %[[OUTPITCH:.*]] = arith.index_cast %[[OUTSTRIDES]]#0 : index to i64
// CHECK: @contract_64x64x128_w1_s2_g8_tensor_tensor_bf16_add
// CHECK-SAME: %c64_i32 : i32, %c64_i32 : i32, %c64_i32 : i32, %[[OUTPITCH]] : i64, %[[INITPITCH]] : i64, %c0_i32 : i32, %c1_i32 : i32)
func.func @accumulate(%x: tensor<64x64xbf16>, %init: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %q:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<64x64xbf16>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// A seed in a tensor is a number and an address as well; a constant is a number;
// each encoding has its own.
// CHECK-LABEL: func.func @seeds(
// CHECK-SAME: %{{[^:]*}}: memref<64x64xbf16{{[^%]*}}, %[[SEED:[^:]*]]: i64 {hlq.seed}, %[[ADDRESS:[^:]*]]: !llvm.ptr<1>,
// CHECK-DAG: %[[NULL:.*]] = llvm.mlir.zero : !llvm.ptr<1>
// CHECK-DAG: %[[MINUS:.*]] = arith.constant -5 : i64
// CHECK: encode_bf16_b1_rows_plain_tensor_q127_stochastic
// CHECK-SAME: %[[SEED]] : i64, %[[ADDRESS]] : !llvm.ptr<1>
// CHECK-SAME: %c3_i32 : i32, %c1_i32 : i32)
// CHECK: encode_bf16_b1_rows_plain_tensor_q127_stochastic
// CHECK-SAME: %[[MINUS]] : i64, %[[NULL]] : !llvm.ptr<1>
// CHECK-SAME: %c0_i32 : i32, %c1_i32 : i32)
// The kernels of both are the same.
// CHECK: gpu.module
// CHECK-COUNT-1: llvm.func @encode_
// CHECK-NOT: llvm.func @encode_
func.func @seeds(%x: tensor<64x64xbf16>, %seeds: tensor<i64> {hlq.seed}) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %seed = tensor.extract %seeds[] : tensor<i64>
  %minus = arith.constant -5 : i64
  %q:2 = hlq.encode %x [<block = [*, *], rounding = stochastic, stream = 3>] seed %seed {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %x [<block = [*, *], rounding = stochastic>] seed %minus {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<64x64xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// Two layers, and a caller on tensors: it gives its tensors' buffers, seeds with
// no address, and buffers of the results' sizes, which come from operands.
// CHECK-LABEL: func.func @caller(
// CHECK-SAME: %[[X:[^:]*]]: tensor<?x64xf32>, %[[Y:[^:]*]]: tensor<?x64xf32>, %[[T:[^:]*]]: tensor<i64>) -> tensor<?x?xf32>
// CHECK-DAG: %[[NULL:.*]] = llvm.mlir.zero : !llvm.ptr<1>
// CHECK-DAG: %[[CX:.*]] = bufferization.to_buffer %[[X]] : tensor<?x64xf32> to memref<?x64xf32>
// CHECK-DAG: %[[BX:.*]] = memref.cast %[[CX]] : memref<?x64xf32> to memref<?x64xf32, strided<[?, 1], offset: ?>>
// CHECK-DAG: %[[CY:.*]] = bufferization.to_buffer %[[Y]]
// CHECK-DAG: %[[BY:.*]] = memref.cast %[[CY]]
// CHECK-DAG: %[[S:.*]] = tensor.extract %[[T]][] : tensor<i64>
// CHECK-DAG: %[[M:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[Y]], %c0
// CHECK: %[[ALLOC:.*]] = memref.alloc(%[[N]], %[[M]]) : memref<?x?xf32>
// CHECK: %[[OUT:.*]] = memref.cast %[[ALLOC]]
// CHECK: %[[BYTES:.*]] = call @layer.workspace(%[[BX]], %[[BY]], %[[S]], %[[NULL]], %[[OUT]], %{{.*}})
// CHECK: %[[SPACE:.*]] = memref.alloc(%[[BYTES]]) : memref<?xi8>
// CHECK: call @layer(%[[BX]], %[[BY]], %[[S]], %[[NULL]], %[[OUT]], %[[SPACE]])
// CHECK: %[[R:.*]] = bufferization.to_tensor %[[ALLOC]] restrict writable
// CHECK: return %[[R]]
func.func @caller(%x: tensor<?x64xf32>, %y: tensor<?x64xf32>, %t: tensor<i64>) -> tensor<?x?xf32> {
  %r = call @layer(%x, %y, %t) : (tensor<?x64xf32>, tensor<?x64xf32>, tensor<i64>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}
// CHECK: func.func @layer.workspace(
// CHECK-NOT: tensor<
// CHECK: func.func @layer(
// CHECK: cf.assert %{{.*}}, "size 0 of result 0 must be that of the operand that it comes from"
// CHECK: cf.assert %{{.*}}, "size 1 of result 0 must be that of the operand that it comes from"
func.func @layer(%x: tensor<?x64xf32>, %y: tensor<?x64xf32>, %t: tensor<i64>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %x, %c0 : tensor<?x64xf32>
  %n = tensor.dim %y, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n, %m) : tensor<?x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = tensor.extract %t[] : tensor<i64>
  %q:2 = hlq.encode %x [<block = [*, *], rounding = stochastic>] seed %s {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %y [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, affine_map<(m, n, k) -> (n, m)>] lhs(%q#0, %q#1 block [*, *] : tensor<?x64xi8>, tensor<1x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<?x64xi8>, tensor<1x1xf32>) outs(%z : tensor<?x?xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<?x?xf32>
}
// A function that is no layer: something in it has no schedule.
// CHECK: func.func @unscheduled(%{{.*}}: tensor<64x64xf32>)
// CHECK: hlq.encode
func.func @unscheduled(%x: tensor<64x64xf32>) -> tensor<64x64xi8> {
  %q:2 = hlq.encode %x [<block = [*, *]>] : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  return %q#0 : tensor<64x64xi8>
}
// CHECK: gpu.module @hlq_kernels
}

// -----

// Nothing to make kernels of: no target is needed, and no module is made.
// CHECK-LABEL: func.func @nothing
// CHECK-NOT: gpu.module
func.func @nothing(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
