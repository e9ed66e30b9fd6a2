// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// Codes of 4 bits are stored times 16, and their scales divided by 16; those of 8
// bits as they are.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// To nearest: bytes are gathered, then shifted.
// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_plain_row_q7_nearest(
// CHECK: %[[SIXTEENTH:.*]] = arith.constant 6.250000e-02 : f32
// CHECK: %[[STORED:.*]] = arith.mulf %[[SCALE:.*]], %[[SIXTEENTH]]
// CHECK: llvm.store %[[STORED]], %{{.*}} : f32, !llvm.ptr<1>
// CHECK: nvvm.rcp.approx.ftz.f %[[SCALE]] : f32
// CHECK: nvvm.prmt
// CHECK: %[[TIMES:.*]] = arith.muli %{{.*}}, %c16_i32 : i32
// CHECK-NEXT: arith.andi %[[TIMES]], %c-252645136_i32
// CHECK: llvm.return

// With a random byte: what a shift drops needn't be put right first.
// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_plain_row_q7_stochastic(
// CHECK-NOT: 32896
// CHECK: nvvm.prmt
// CHECK: %[[TIMES:.*]] = arith.muli %{{.*}}, %c16_i32 : i32
// CHECK-NEXT: arith.andi %[[TIMES]], %c-252645136_i32
// CHECK: llvm.return

// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_plain_row_q127_stochastic(
// CHECK-NOT: -252645136
// CHECK: arith.xori %{{.*}}, %c32896_i32
// CHECK: llvm.return
func.func @bits(%x: tensor<64x64xbf16>, %seed: i64 {hlq.seed}) -> (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi4>, tensor<64x1xf32>
  %b:2 = hlq.encode %x [<block = [1, *], rounding = stochastic>] seed %seed {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi4>, tensor<64x1xf32>
  %c:2 = hlq.encode %x [<block = [1, *], rounding = stochastic, stream = 1>] seed %seed {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<64x64xi4>, tensor<64x1xf32>) rhs(%a#0, %a#1 block [1, *] : tensor<64x64xi4>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%b#0, %b#1 block [1, *] : tensor<64x64xi4>, tensor<64x1xf32>) rhs(%b#0, %b#1 block [1, *] : tensor<64x64xi4>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %2 = hlq.contract [#mk, #nk, #mn] lhs(%c#0, %c#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) rhs(%c#0, %c#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %0, %1, %2 : tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
}
}

// -----

// So many codes that sums of their multiples of 16 might not fit 32 bits are
// multiplied by less; of an unknown number a launch takes what fits.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @vocabulary(
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b1_rows_plain_row_q7x8_nearest
// CHECK-NOT: products of codes
// CHECK: gpu.launch_func @hlq_kernels::@contract
// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_plain_row_q7x8_nearest(
// CHECK: arith.constant 1.250000e-01 : f32
// CHECK: arith.andi %{{.*}}, %c-117901064_i32
func.func @vocabulary(%x: tensor<64x256000xbf16>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x256000xbf16> -> tensor<64x256000xi4>, tensor<64x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<64x256000xi4>, tensor<64x1xf32>) rhs(%a#0, %a#1 block [1, *] : tensor<64x256000xi4>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %0 : tensor<64x64xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @unknown(
// CHECK: cf.assert %{{.*}}, "result 0 must sum up at most 171196 products of codes: kernels sum up all at once"
func.func @unknown(%x: tensor<64x?xbf16>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x?xbf16> -> tensor<64x?xi4>, tensor<64x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<64x?xi4>, tensor<64x1xf32>) rhs(%a#0, %a#1 block [1, *] : tensor<64x?xi4>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %0 : tensor<64x64xf32>
}
}

// -----

// A long product begins when all before it has ended, and nothing behind it waits
// for that any more; a short one is a dependent launch.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [128, 128, 128], stages = 2>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @long(
// CHECK: gpu.launch_func @hlq_kernels::@encode
// CHECK: gpu.launch_func @hlq_kernels::@contract
// CHECK-SAME: %c0_i32 : i32){{$}}
// CHECK: gpu.launch_func @hlq_kernels::@contract
// CHECK-SAME: %c0_i32 : i32) {hlq.dependent}
func.func @long(%x: tensor<4096x4096xbf16>, %y: tensor<128x4096xbf16>) -> (tensor<4096x4096xbf16>, tensor<128x4096xbf16>) {
  %z = arith.constant dense<0.0> : tensor<4096x4096xbf16>
  %z1 = arith.constant dense<0.0> : tensor<128x4096xbf16>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<4096x4096xbf16> -> tensor<4096x4096xi8>, tensor<1x1xf32>
  %b:2 = hlq.encode %y [<block = [*, *]>] {hlq.schedule = #enc} : tensor<128x4096xbf16> -> tensor<128x4096xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<4096x4096xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<4096x4096xi8>, tensor<1x1xf32>) outs(%z : tensor<4096x4096xbf16>) {hlq.schedule = #con}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%b#0, %b#1 block [*, *] : tensor<128x4096xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<4096x4096xi8>, tensor<1x1xf32>) outs(%z1 : tensor<128x4096xbf16>) {hlq.schedule = #con}
  return %0, %1 : tensor<4096x4096xbf16>, tensor<128x4096xbf16>
}
}
