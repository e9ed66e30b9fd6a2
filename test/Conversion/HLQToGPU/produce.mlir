// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// Encodings that compute what they encode, and its sums: what the host hands to
// which kernel, and what these are made of.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>

module attributes {hlq.target = #hlq.target<sm_90a>} {

// In two passes; nothing takes the tensor, so that the second one computes it
// again.
// CHECK-LABEL: func.func @two_passes(
// CHECK-SAME:    %[[G:[^:]*]]: memref<?x96xf32, {{[^%]*}}, %[[Z:[^:]*]]: memref<?x96xf32, {{[^%]*}}, %[[B:[^:]*]]: memref<1x96xf32,
// CHECK: %[[L:.*]] = memref.dim %[[G]], %c0
// CHECK: %[[LZ:.*]] = memref.dim %[[Z]], %c0
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[LZ]], %[[L]]
// CHECK: cf.assert %[[SAME]], "size 0 of argument 1 must be that of what is encoded"
// CHECK-NOT: cf.assert
// CHECK: gpu.launch_func @hlq_kernels::@maxima_f32_b1_by_select_[[NAME:[0-9a-f]*]]_rows_plain_row
// CHECK-SAME: args(%[[GP:[^ ]*]] : !llvm.ptr<1>, %[[L32:[^ ]*]] : i32, %c96_i32 : i32, %[[GPITCH:[^ ]*]] : i64, %[[ZP:[^ ]*]] : !llvm.ptr<1>, %[[ZPITCH:[^ ]*]] : i64, %[[BP:[^ ]*]] : !llvm.ptr<1>, %c0_i64 : i64, %{{[^ ]*}} : !llvm.ptr<1>)
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32_b1_by_select_[[NAME]]_rows_plain_row_q127_nearest
// CHECK-SAME: args(%[[GP]] : !llvm.ptr<1>, %[[L32]] : i32, %c96_i32 : i32, %[[GPITCH]] : i64, %[[ZP]] : !llvm.ptr<1>, %[[ZPITCH]] : i64, %[[BP]] : !llvm.ptr<1>, %c0_i64 : i64, %c0_i64 : i64,
// CHECK-NOT: @sum_
func.func @two_passes(%g: tensor<?x96xf32>, %z: tensor<?x96xf32>, %b: tensor<1x96xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %cst = arith.constant 0.0 : f32
  %n = tensor.dim %g, %c0 : tensor<?x96xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %zero = linalg.fill ins(%cst : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z, %b : tensor<?x96xf32>, tensor<1x96xf32>) by {
    ^bb0(%x: f32, %y: f32, %c: f32):
      %nothing = arith.constant 0.0 : f32
      %s = arith.addf %y, %c : f32
      %off = arith.cmpf ole, %s, %nothing : f32
      %r = arith.select %off, %nothing, %x : f32
      hlq.yield %r : f32
    } {hlq.schedule = #enc} : tensor<?x96xf32> -> tensor<?x96xi8>, tensor<?x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<?x96xi8>, tensor<?x1xf32>)
       rhs(%a#0, %a#1 block [1, *] : tensor<?x96xi8>, tensor<?x1xf32>) outs(%zero : tensor<?x?xf32>) {hlq.schedule = #con}
  return %0 : tensor<?x?xf32>
}

// What something takes is stored, and summed, by the first pass; the second one
// reads it. Sums of tiles are behind all codes.
// CHECK-LABEL: func.func @stored(
// CHECK-SAME:    %[[G:[^:]*]]: memref<256x96xbf16, {{[^%]*}}, %[[GG:[^:]*]]: memref<256x256xbf16, {{[^%]*}}, %[[P:[^:]*]]: memref<256x96xbf16, {{[^%]*}}hlq.encoding_result = "produced"}, %[[S:[^:]*]]: memref<1x96xf16, {{[^%]*}}hlq.encoding_result = "sums"}
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b1_by_erf_exp_{{[0-9a-f]*}}_stored_sums_rows_plain_row
// CHECK-SAME: args(%{{[^ ]*}} : !llvm.ptr<1>, %c256_i32 : i32, %c96_i32 : i32, %{{[^ ]*}} : i64, %[[PP:[^ ]*]] : !llvm.ptr<1>, %[[PPITCH:[^ ]*]] : i64, %[[PARTS:[^ ]*]] : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>)
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b1_rows_plain_row_q127_nearest
// CHECK-SAME: args(%[[PP]] : !llvm.ptr<1>, %c256_i32 : i32, %c96_i32 : i32, %[[PPITCH]] : i64, %c0_i64 : i64,
// CHECK: gpu.launch_func @hlq_kernels::@sum_f16 blocks in (%c3, %c1, %c1) threads in (%c256, %c1, %c1)
// CHECK-SAME: args(%[[PARTS]] : !llvm.ptr<1>, %{{[^ ]*}} : !llvm.ptr<1>, %c2_i32 : i32, %c96_i32 : i32)
func.func @stored(%g: tensor<256x96xbf16>) -> (tensor<256x256xbf16>, tensor<256x96xbf16>, tensor<1x96xf16>) {
  %cst = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<256x256xbf16>
  %zero = linalg.fill ins(%cst : bf16) outs(%e : tensor<256x256xbf16>) -> tensor<256x256xbf16>
  %a:2, %p, %s = hlq.encode %g [<block = [1, *]>] by {
    ^bb0(%x: bf16):
      %half = arith.constant -5.000000e-01 : f64
      %h = arith.truncf %half : f64 to f32
      %w = arith.extf %x : bf16 to f32
      %f = math.erf %w : f32
      %m = arith.mulf %w, %h : f32
      %t = math.exp %m : f32
      %q = arith.divf %f, %t : f32
      %r = arith.truncf %q : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #enc} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32> produced tensor<256x96xbf16> sums tensor<1x96xf16>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>)
       rhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>) outs(%zero : tensor<256x256xbf16>) {hlq.schedule = #con}
  return %0, %p, %s : tensor<256x256xbf16>, tensor<256x96xbf16>, tensor<1x96xf16>
}

// Sums of a tensor as it is: the first pass reads it through registers.
// CHECK-LABEL: func.func @sums(
// CHECK: gpu.launch_func @hlq_kernels::@maxima_f16_b1_sums_rows_plain_row
// CHECK: gpu.launch_func @hlq_kernels::@encode_f16_b1_rows_plain_row_q127_nearest
// CHECK: gpu.launch_func @hlq_kernels::@sum_f32
func.func @sums(%g: tensor<256x96xf16>) -> (tensor<256x256xf16>, tensor<1x96xf32>) {
  %cst = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<256x256xf16>
  %zero = linalg.fill ins(%cst : f16) outs(%e : tensor<256x256xf16>) -> tensor<256x256xf16>
  %a:2, %s = hlq.encode %g [<block = [1, *]>] {hlq.schedule = #enc} : tensor<256x96xf16> -> tensor<256x96xi8>, tensor<256x1xf32> sums tensor<1x96xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>)
       rhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>) outs(%zero : tensor<256x256xf16>) {hlq.schedule = #con}
  return %0, %s : tensor<256x256xf16>, tensor<1x96xf32>
}

// A produced tensor that nothing takes is not stored.
// CHECK-LABEL: func.func @unused(
// CHECK: gpu.launch_func @hlq_kernels::@maxima_f32_b1_by_negf_[[NAME:[0-9a-f]*]]_rows_plain_row
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32_b1_by_negf_[[NAME]]_rows_plain_row_q127_nearest
func.func @unused(%g: tensor<256x96xf32>) -> tensor<256x256xf32> {
  %cst = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<256x256xf32>
  %zero = linalg.fill ins(%cst : f32) outs(%e : tensor<256x256xf32>) -> tensor<256x256xf32>
  %a:2, %p = hlq.encode %g [<block = [1, *]>] by {
    ^bb0(%x: f32):
      %r = arith.negf %x : f32
      hlq.yield %r : f32
    } {hlq.schedule = #enc} : tensor<256x96xf32> -> tensor<256x96xi8>, tensor<256x1xf32> produced tensor<256x96xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>)
       rhs(%a#0, %a#1 block [1, *] : tensor<256x96xi8>, tensor<256x1xf32>) outs(%zero : tensor<256x256xf32>) {hlq.schedule = #con}
  return %0 : tensor<256x256xf32>
}

// The kernels, in the order in which they were asked for.
// CHECK-LABEL: llvm.func @maxima_f32_b1_by_select_
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK: arith.cmpf ole
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @maxima_bf16_b1_by_erf_exp_
// 16 bytes of eight elements.
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// The coefficient of erf's highest power; log2 e times the factor of exp's
// argument, which is a constant; no product of it.
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz"
// CHECK: llvm.intr.copysign
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz"
// CHECK: llvm.call_intrinsic "llvm.nvvm.div.full"
// CHECK: llvm.call_intrinsic "llvm.nvvm.ff2bf16x2.rn"
// CHECK: llvm.store %{{.*}} : vector<4xi32>, !llvm.ptr<3>
// CHECK: llvm.store %{{.*}} : vector<4xi32>, !llvm.ptr<1>
// CHECK: nvvm.shfl.sync bfly
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @sum_f16(
// CHECK-SAME: attributes {gpu.kernel, nvvm.kernel, nvvm.maxntid = array<i32: 256>}
// CHECK: scf.for
// CHECK-COUNT-4: llvm.load
// CHECK: nvvm.barrier
// CHECK: arith.truncf %{{.*}} : f32 to f16
}
