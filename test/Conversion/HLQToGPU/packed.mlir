// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// Codes of 4 bits that only products' left operands are lie two in a byte.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [256, 64, 128], stages = 2, warpgroups = 2>
module attributes {hlq.target = #hlq.target<sm_90a>} {

// 200 codes are in two tiles of 64 bytes, all of which the copy engine reads.
// CHECK-LABEL: func.func @packed.workspace(
// CHECK: return %c75776
// CHECK-LABEL: func.func @packed(
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b1_rows_plain_row_q7_nearest_packed
// CHECK-SAME: %c128_i64 : i64
// CHECK: sizes: [300, 128], strides: [128, 1]
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c256, %c64] {{.*}}swizzle = swizzle_64b
// CHECK: sizes: [130, 200], strides: [256, 1]
// CHECK: nvgpu.tma.create.descriptor %{{.*}} box[%c64, %c128] {{.*}}swizzle = swizzle_128b
// CHECK: gpu.launch_func @hlq_kernels::@contract_256x64x128_w2_s2_g8_row_row_f32_packed

// The upper halves are those of 16 codes, the lower ones those of the next 16.
// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_plain_row_q7_nearest_packed(
// CHECK: %[[UPPER:.*]] = arith.andi %{{.*}}, %c-252645136_i32
// CHECK-NEXT: %[[LOWER:.*]] = arith.andi %{{.*}}, %c252645135_i32
// CHECK-NEXT: arith.ori %[[UPPER]], %[[LOWER]]

// A stage is 16 KiB of the left operand and 8 of the right one. Of the former,
// for each half of a stage and each 64 rows, one load of matrices; then, when the
// products before the last ones are done, two wgmma each with operands in
// registers.
// CHECK-LABEL: llvm.func @contract_256x64x128_w2_s2_g8_row_row_f32_packed(
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c24576_i32
// CHECK: nvvm.mbarrier.try_wait
// CHECK-NOT: nvvm.wgmma.mma_async
// CHECK-COUNT-2: nvvm.ldmatrix {{.*}}num = 4
// CHECK: llvm.inline_asm {{.*}}"wgmma.wait_group.sync.aligned 1;"
// CHECK: arith.andi %{{.*}}, %c-252645136_i32
// CHECK: arith.shli %[[WORD:.*]], %c4_i32
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-COUNT-2: "{ .reg .pred adds; setp.ne.b32 adds, 0, 0; wgmma.mma_async.sync.aligned.m64n64k32.s32.s8.s8 {$0, {{.*}}$31}, {$64, $65, $66, $67}, $68, adds; }"
// CHECK-COUNT-2: setp.ne.b32 adds, 1, 0; wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-COUNT-2: nvvm.ldmatrix
// CHECK: "wgmma.wait_group.sync.aligned 1;"
// CHECK-COUNT-4: setp.ne.b32 adds, 1, 0; wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
func.func @packed(%x: tensor<300x200xbf16>, %y: tensor<130x200xbf16>) -> tensor<300x130xf32> {
  %z = arith.constant dense<0.0> : tensor<300x130xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<300x200xbf16> -> tensor<300x200xi4>, tensor<300x1xf32>
  %b:2 = hlq.encode %y [<block = [1, *]>] {hlq.schedule = #enc} : tensor<130x200xbf16> -> tensor<130x200xi4>, tensor<130x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<300x200xi4>, tensor<300x1xf32>) rhs(%b#0, %b#1 block [1, *] : tensor<130x200xi4>, tensor<130x1xf32>) outs(%z : tensor<300x130xf32>) {hlq.schedule = #con}
  return %0 : tensor<300x130xf32>
}
}

// -----

// The left operand is the one that gives the result's rows, wherever it stands.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#nm = affine_map<(m, n, k) -> (n, m)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @swapped(
// CHECK: gpu.launch_func @hlq_kernels::@encode_f16_b1_rows_plain_row_q7_nearest blocks
// CHECK: gpu.launch_func @hlq_kernels::@encode_f32_b1_rows_plain_row_q7_nearest_packed blocks
// CHECK: gpu.launch_func @hlq_kernels::@contract_{{.*}}_packed blocks
func.func @swapped(%x: tensor<64x64xf16>, %y: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %z = arith.constant dense<0.0> : tensor<32x64xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x64xf16> -> tensor<64x64xi4>, tensor<64x1xf32>
  %b:2 = hlq.encode %y [<block = [1, *]>] {hlq.schedule = #enc} : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
  %0 = hlq.contract [#mk, #nk, #nm] lhs(%a#0, %a#1 block [1, *] : tensor<64x64xi4>, tensor<64x1xf32>) rhs(%b#0, %b#1 block [1, *] : tensor<32x64xi4>, tensor<32x1xf32>) outs(%z : tensor<32x64xf32>) {hlq.schedule = #con}
  return %0 : tensor<32x64xf32>
}
}

// -----

// What isn't packed: codes that the caller sees; that are a right operand, too;
// of projections, of which a tile has 64; with scales for blocks of them; times
// less than 16, for there are so many; and of 8 bits.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
#blocks = #hlq.schedule<tile = [64, 64, 128], stages = 4, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @unpacked(
// CHECK-NOT: _packed
// CHECK: llvm.func
func.func @unpacked(%x: tensor<64x512xbf16>, %v: tensor<64x256000xbf16>)
    -> (tensor<64x64xf32>, tensor<64x512xi4>, tensor<64x1xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x512xi4>, tensor<64x1xf32>
  %b:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x512xi4>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<64x512xi4>, tensor<64x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<64x512xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%b#0, %b#1 block [*, *] : tensor<64x512xi4>, tensor<1x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<64x512xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %c:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 1, block = [1, *]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x256xi4>, tensor<64x1xf32>
  %d:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 1, block = [*, *]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x256xi4>, tensor<1x1xf32>
  %2 = hlq.contract [#mk, #nk, #mn] lhs(%c#0, %c#1 block [1, *] : tensor<64x256xi4>, tensor<64x1xf32>) rhs(%d#0, %d#1 block [*, *] : tensor<64x256xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %e:2 = hlq.encode %x [<block = [1, 256]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x512xi4>, tensor<64x2xf32>
  %3 = hlq.contract [#mk, #nk, #mn] lhs(%e#0, %e#1 block [1, 256] : tensor<64x512xi4>, tensor<64x2xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<64x512xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #blocks}
  %f:2 = hlq.encode %v [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x256000xbf16> -> tensor<64x256000xi4>, tensor<64x1xf32>
  %g:2 = hlq.encode %v [<block = [*, *]>] {hlq.schedule = #enc} : tensor<64x256000xbf16> -> tensor<64x256000xi4>, tensor<1x1xf32>
  %4 = hlq.contract [#mk, #nk, #mn] lhs(%f#0, %f#1 block [1, *] : tensor<64x256000xi4>, tensor<64x1xf32>) rhs(%g#0, %g#1 block [*, *] : tensor<64x256000xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  %h:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<64x512xbf16> -> tensor<64x512xi8>, tensor<64x1xf32>
  %5 = hlq.contract [#mk, #nk, #mn] lhs(%h#0, %h#1 block [1, *] : tensor<64x512xi8>, tensor<64x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<64x512xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %0, %a#0, %a#1, %1, %2, %3, %4, %5 : tensor<64x64xf32>, tensor<64x512xi4>, tensor<64x1xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
}
}

// -----

// A tile whose sums leave no registers, where it is asked for; what is selected
// leaves some.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// CHECK-LABEL: func.func @no_registers(
// CHECK: @encode_bf16_b1_rows_plain_row_q7_nearest blocks
// CHECK: @contract_256x192x128_w2_s3_g8_row_tensor_bf16 blocks
func.func @no_registers(%x: tensor<512x512xbf16>, %y: tensor<512x512xbf16>) -> tensor<512x512xbf16> {
  %z = arith.constant dense<0.0> : tensor<512x512xbf16>
  %a:2 = hlq.encode %x [<block = [1, *]>] {hlq.schedule = #enc} : tensor<512x512xbf16> -> tensor<512x512xi4>, tensor<512x1xf32>
  %b:2 = hlq.encode %y [<block = [*, *]>] {hlq.schedule = #enc} : tensor<512x512xbf16> -> tensor<512x512xi4>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [1, *] : tensor<512x512xi4>, tensor<512x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<512x512xi4>, tensor<1x1xf32>) outs(%z : tensor<512x512xbf16>) {hlq.schedule = #hlq.schedule<tile = [256, 192, 128], stages = 3, warpgroups = 2>}
  return %0 : tensor<512x512xbf16>
}
}
