// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// Scales per block: what the host makes of them.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// W alone has maxima to be found before. gy, of 640 columns, has three scales a
// token, and of its L tokens' 8 · ceil(L / 16) codes one for 256 and 128 channels.
// CHECK-LABEL: func.func @blocks(
// CHECK-SAME: %[[GY:[^:]*]]: memref<{{[^%]*}}, %[[W:[^:]*]]: memref<{{[^%]*}}, %[[X:[^:]*]]: memref<{{[^%]*}}, %[[SEED:[^:]*]]: i64 {hlq.seed}, %[[SEEDADDRESS:[^:]*]]: !llvm.ptr<1>
// CHECK: %[[L:.*]] = memref.dim %[[GY]], %c0
// CHECK: %[[B:.*]] = arith.ceildivui %[[L]], %c16
// CHECK: %[[K:.*]] = arith.muli %[[B]], %c8
// CHECK: %[[BLOCKS:.*]] = arith.ceildivui %[[K]], %c256
// CHECK: %[[ROWBYTES:.*]] = arith.muli %[[L]], %c12
// CHECK: arith.ceildivui %[[ROWBYTES]], %c256
// CHECK: arith.muli %[[BLOCKS]], %c20
// CHECK: %[[VIEW:.*]] = memref.view %{{.*}}[%c0][] : memref<?xi8> to memref<64xi32>
// CHECK: gpu.memset %[[VIEW]], %c0_i32

// Clusters are 4 tiles of rows, 512 tokens, by 2 of columns, 256 channels; the
// raster of 2 becomes a cluster's 4, and 5 tiles of columns become 6.
// CHECK: %[[TILES:.*]] = arith.ceildivui %[[L]], %c128
// CHECK: %[[L32:.*]] = arith.index_cast %[[L]] : index to i32
// CHECK: %[[RASTER:.*]] = arith.minui %[[TILES]], %c2
// CHECK: %[[CLUSTERS:.*]] = arith.ceildivui %[[RASTER]], %c4
// CHECK: %[[WHOLE:.*]] = arith.muli %[[CLUSTERS]], %c4
// CHECK: %[[GROUPS:.*]] = arith.ceildivui %[[TILES]], %[[WHOLE]]
// Views without maxima; a pitch, the number of groups of rows, follows the scales.
// CHECK-NOT: gpu.launch_func
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_rows_h16_1x256_q7_stochastic_columns_p16r8_128x256_q127_stochastic
// CHECK-SAME: blocks in (%[[WHOLE]], %c6, %[[GROUPS]])
// CHECK-SAME: %[[SEED]] : i64, %[[SEEDADDRESS]] : !llvm.ptr<1>,
// CHECK-SAME: %{{[^ ]*}} : !llvm.ptr<1>, %c640_i64 : i64, %[[ROWSCALES:[^ ]*]] : !llvm.ptr<1>, %[[L32]] : i32, %c0_i32 : i32,
// CHECK-SAME: %{{[^ ]*}} : !llvm.ptr<1>, %{{[^ ]*}} : i64, %[[COLUMNSCALES:[^ ]*]] : !llvm.ptr<1>, %c5_i32 : i32, %c1_i32 : i32, %c0_i32 : i32){{$}}
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b4_columns_h16_tensor
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_h16_tensor_q7_nearest
// CHECK-NOT: maxima_
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_p16r8_128x256_q127_nearest
// CHECK-SAME: %[[XSCALES:[^ ]*]] : !llvm.ptr<1>, %c1_i32 : i32, %c0_i32 : i32, %c0_i32 : i32) {hlq.dependent}

// Pitches follow both scales. A sum of 256 is short, however many tokens there
// are: nothing is checked but sizes.
// CHECK: gpu.launch_func @hlq_kernels::@contract_128x64x128_w2_s6_g8_1x256_tensor_bf16
// CHECK-SAME: %[[ROWSCALES]] : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>, %[[L32]] : i32, %c1_i32 : i32, %{{[^ ]*}} : !llvm.ptr<1>,
// CHECK: cf.assert %{{.*}}, "the operands of result 1 must agree in the size that is contracted"
// CHECK-NOT: cf.assert
// CHECK: gpu.launch_func @hlq_kernels::@contract_64x64x128_w1_s6_g8_128x256_128x256_bf16
// CHECK-SAME: %[[COLUMNSCALES]] : !llvm.ptr<1>, %[[XSCALES]] : !llvm.ptr<1>, %c5_i32 : i32, %c1_i32 : i32, %{{[^ ]*}} : !llvm.ptr<1>,
// CHECK: return
func.func @blocks(%gy: tensor<?x640xbf16> {hlq.tangent}, %w: tensor<640x64xbf16> {hlq.parameter = "fc"}, %x: tensor<?x64xbf16>, %seed: i64 {hlq.seed})
    -> (tensor<?x64xbf16>, tensor<640x64xbf16> {hlq.gradient_of = "fc"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %l = tensor.dim %gy, %c0 : tensor<?x640xbf16>
  %e0 = tensor.empty(%l) : tensor<?x64xbf16>
  %z0 = linalg.fill ins(%zero : bf16) outs(%e0 : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  %q:4 = hlq.encode %gy [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, 256], rounding = stochastic>,
                         <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [256, 128], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
    {hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 2, blocks = 4>} : tensor<?x640xbf16> -> tensor<?x640xi4>, tensor<?x3xf32>, tensor<640x?xi8>, tensor<5x?xf32>
  %p:2 = hlq.encode %w [<basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, *], permutation = [1, 0]>]
    {hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 4, blocks = 4>} : tensor<640x64xbf16> -> tensor<64x640xi4>, tensor<1x1xf32>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, 256] : tensor<?x640xi4>, tensor<?x3xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<64x640xi4>, tensor<1x1xf32>) outs(%z0 : tensor<?x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 64, 128], stages = 6>}
  %e1 = tensor.empty() : tensor<640x64xbf16>
  %z1 = linalg.fill ins(%zero : bf16) outs(%e1 : tensor<640x64xbf16>) -> tensor<640x64xbf16>
  %u:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [256, 128], permutation = [1, 0]>]
    {hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 4, blocks = 4>} : tensor<?x64xbf16> -> tensor<64x?xi8>, tensor<1x?xf32>
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%q#2, %q#3 block [128, 256] : tensor<640x?xi8>, tensor<5x?xf32>) rhs(%u#0, %u#1 block [128, 256] : tensor<64x?xi8>, tensor<1x?xf32>) outs(%z1 : tensor<640x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 6, warpgroups = 1>}
  return %gx, %gw : tensor<?x64xbf16>, tensor<640x64xbf16>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// The one-view kernel of maxima, then one that needs them for a view alone. Rows
// of 300 tokens are 3 tiles, in a cluster of 4: the raster is that.
// CHECK-LABEL: func.func @mixed(
// CHECK: gpu.memset
// CHECK: gpu.launch_func @hlq_kernels::@maxima_f32_b1_rows_plain_row blocks in (%c3, %c2, %c1)
// CHECK-SAME: args({{.*}} : i64, %[[MAXIMA:[^ ]*]] : !llvm.ptr<1>)
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32_b1_columns_plain_128x512_q127_nearest_rows_plain_row_q127_nearest blocks in (%c4, %c2, %c1)
// CHECK-SAME: %c384_i64 : i64, %{{[^ ]*}} : !llvm.ptr<1>, %c2_i32 : i32, %c0_i32 : i32,
// CHECK-SAME: %c256_i64 : i64, %[[MAXIMA]] : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>, %c0_i32 : i32, %c1_i32 : i32)
// CHECK: @contract_64x64x128_w1_s2_g8_128x512_128x512_f32
// CHECK: @contract_64x64x128_w1_s2_g8_row_row_f32
func.func @mixed(%x: tensor<300x200xf32>) -> (tensor<200x200xf32>, tensor<300x300xf32>) {
  %z = arith.constant dense<0.0> : tensor<200x200xf32>
  %zt = arith.constant dense<0.0> : tensor<300x300xf32>
  %q:4 = hlq.encode %x [<block = [512, 128], permutation = [1, 0]>, <block = [1, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 4>}
    : tensor<300x200xf32> -> tensor<200x300xi8>, tensor<2x1xf32>, tensor<300x200xi8>, tensor<300x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [128, 512] : tensor<200x300xi8>, tensor<2x1xf32>) rhs(%q#0, %q#1 block [128, 512] : tensor<200x300xi8>, tensor<2x1xf32>) outs(%z : tensor<200x200xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  %s = hlq.contract [#mk, #nk, #mn] lhs(%q#2, %q#3 block [1, *] : tensor<300x200xi8>, tensor<300x1xf32>) rhs(%q#2, %q#3 block [1, *] : tensor<300x200xi8>, tensor<300x1xf32>) outs(%zt : tensor<300x300xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %r, %s : tensor<200x200xf32>, tensor<300x300xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// No maxima: nothing is zeroed.
// CHECK-LABEL: func.func @none(
// CHECK-NOT: gpu.memset
// CHECK-NOT: maxima_
// CHECK: encode_bf16_b1_rows_plain_1x256_q127_nearest blocks in (%c1, %c2, %c1)
// CHECK-NEXT: memref.reinterpret_cast
// CHECK: contract_
func.func @none(%x: tensor<64x64xbf16>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:2 = hlq.encode %x [<block = [1, 256]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, 256] : tensor<64x64xi8>, tensor<64x1xf32>) rhs(%q#0, %q#1 block [1, 256] : tensor<64x64xi8>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<64x64xf32>
}
}
