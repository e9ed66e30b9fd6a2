// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s

// Integer matrix products with scales per block: how sums are formed.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>

module attributes {hlq.target = #hlq.target<sm_90a>} {

// One warpgroup adds while the other multiplies. Scales of 256 codes beside
// those of 512: a block is the shorter one, two stages.
// CHECK-LABEL: llvm.func @contract_128x64x128_w2_s4_g8_1x256_128x512_bf16(
// CHECK-SAME: %[[SA:[^:,]*]]: !llvm.ptr<1>, %[[SB:[^:,]*]]: !llvm.ptr<1>, %[[PITCHA:[^:,]*]]: i32, %[[PITCHB:[^:,]*]]: i32, %{{[^:,]*}}: !llvm.ptr<1>, %{{[^:,]*}}: !llvm.ptr<1>, %{{[^:,]*}}: i32, %{{[^:,]*}}: i32, %[[K:[^:,]*]]: i32, %{{[^:,]*}}: i64, %{{[^:,]*}}: i64,
// CHECK: %[[KUP:.*]] = arith.addi %[[K]], %c127_i32
// CHECK: %[[STAGES:.*]] = arith.divui %[[KUP]], %c128_i32
// The second lets the first begin.
// CHECK: nvvm.setmaxregister increase 232
// CHECK: %[[ME:.*]] = arith.subi %[[WARPGROUP:.*]], %c1_i32
// CHECK: %[[ISSECOND:.*]] = arith.cmpi eq, %[[ME]], %c1_i32
// CHECK-NEXT: scf.if %[[ISSECOND]] {
// CHECK-NEXT: %[[NEXT:.*]] = arith.remui %[[WARPGROUP]], %c2_i32
// CHECK-NEXT: %[[OTHER:.*]] = arith.addi %[[NEXT]], %c8_i32
// CHECK-NEXT: nvvm.barrier.arrive id = %[[OTHER]] number_of_threads = %c256_i32
// CHECK: %[[STAGESUP:.*]] = arith.addi %[[STAGES]], %c1_i32
// CHECK: %[[BLOCKS:.*]] = arith.divui %[[STAGESUP]], %c2_i32
// CHECK: scf.for %[[BLOCK:.*]] = %c0_i32 to %[[BLOCKS]] step %c1_i32 iter_args({{.*}}) -> (!llvm.struct<(f32,
// A thread's two rows, and the columns: a group of 128 has all of the tile.
// CHECK: %[[ATBLOCK:.*]] = arith.muli %[[BLOCK]], %[[PITCHA]]
// CHECK: %[[ROW0:.*]] = llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: %[[ROW8:.*]] = llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: %[[HALF:.*]] = arith.divui %[[BLOCK]], %c2_i32
// CHECK: arith.muli %[[HALF]], %[[PITCHB]]
// CHECK: %[[COLUMNS:.*]] = llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
// The last block may have one stage.
// CHECK: %[[DONE:.*]] = arith.muli %[[BLOCK]], %c2_i32
// CHECK: %[[LEFT:.*]] = arith.subi %[[STAGES]], %[[DONE]]
// CHECK: %[[COUNT:.*]] = arith.minui %[[LEFT]], %c2_i32
// All that needs no turn comes before it.
// CHECK: nvvm.mbarrier.try_wait
// CHECK: %[[TURN:.*]] = arith.addi %[[WARPGROUP]], %c7_i32
// CHECK: nvvm.barrier id = %[[TURN]] number_of_threads = %c256_i32
// CHECK-NOT: nvvm.mbarrier.try_wait
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 64, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-3: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK: scf.for %{{.*}} = %c1_i32 to %[[COUNT]] step %c1_i32
// CHECK: nvvm.mbarrier.try_wait
// CHECK-COUNT-4: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK: nvvm.wgmma.wait.group.sync.aligned 1
// CHECK: nvvm.mbarrier.arrive %
// CHECK: }
// CHECK: nvvm.barrier.arrive id = %{{.*}} number_of_threads = %c256_i32
// The scales' product first, then one rounding for each sum.
// CHECK: %[[PRODUCT0:.*]] = arith.mulf %[[ROW0]], %[[COLUMNS]] : f32
// CHECK: %[[PRODUCT8:.*]] = arith.mulf %[[ROW8]], %[[COLUMNS]] : f32
// CHECK: llvm.inline_asm has_side_effects {{.*}}"wgmma.wait_group.sync.aligned 0;"
// CHECK: nvvm.mbarrier.arrive %
// CHECK: %[[SUM:.*]] = arith.sitofp
// CHECK: llvm.intr.fma(%[[SUM]], %[[PRODUCT0]], %
// CHECK: llvm.intr.fma(%{{.*}}, %[[PRODUCT0]], %
// CHECK: llvm.intr.fma(%{{.*}}, %[[PRODUCT8]], %
// CHECK-NOT: arith.mulf
// CHECK: llvm.inline_asm has_side_effects {{.*}}"// scaled"
// CHECK-NEXT: scf.yield
// Nothing is left to do but to round.
// CHECK-NOT: arith.mulf
// CHECK-NOT: arith.sitofp
// CHECK: nvvm.convert.f32x2.to.bf16x2
// CHECK: nvvm.stmatrix
// CHECK: scf.yield
// The first takes the turn that the second has given it last.
// CHECK: nvvm.barrier id = %{{.*}} number_of_threads = %c256_i32
// CHECK: llvm.return
func.func @turns(%x: tensor<512x1024xbf16>) -> tensor<512x512xbf16> {
  %init = arith.constant dense<0.0> : tensor<512x512xbf16>
  %q:4 = hlq.encode %x [<block = [1, 256]>, <block = [128, 512]>] {hlq.schedule = #enc} : tensor<512x1024xbf16> -> tensor<512x1024xi8>, tensor<512x4xf32>, tensor<512x1024xi8>, tensor<4x2xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, 256] : tensor<512x1024xi8>, tensor<512x4xf32>) rhs(%q#2, %q#3 block [128, 512] : tensor<512x1024xi8>, tensor<4x2xf32>) outs(%init : tensor<512x512xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 64, 128], stages = 4>}
  return %r : tensor<512x512xbf16>
}

// Three warpgroups: each passes its turn to the next one, the last to the first,
// before which it has passed it once already.
// CHECK-LABEL: llvm.func @contract_192x16x128_w3_s4_g8_128x256_tensor_bf16(
// CHECK: nvvm.setmaxregister increase 160
// CHECK: %[[ME:.*]] = arith.subi %[[WARPGROUP:.*]], %c1_i32
// CHECK: %[[ISLAST:.*]] = arith.cmpi eq, %[[ME]], %c2_i32
// CHECK-NEXT: scf.if %[[ISLAST]] {
// CHECK-NEXT: %[[NEXT:.*]] = arith.remui %[[WARPGROUP]], %c3_i32
// CHECK-NEXT: %[[OTHER:.*]] = arith.addi %[[NEXT]], %c8_i32
// CHECK-NEXT: nvvm.barrier.arrive id = %[[OTHER]] number_of_threads = %c256_i32
// CHECK: %[[TURN:.*]] = arith.addi %[[WARPGROUP]], %c7_i32
// CHECK: nvvm.barrier id = %[[TURN]] number_of_threads = %c256_i32
// CHECK: %[[AFTER:.*]] = arith.remui %[[WARPGROUP]], %c3_i32
// CHECK: %[[FOLLOWS:.*]] = arith.addi %[[AFTER]], %c8_i32
// CHECK: nvvm.barrier.arrive id = %[[FOLLOWS]] number_of_threads = %c256_i32
// CHECK: llvm.return
func.func @three(%x: tensor<512x1024xbf16>) -> tensor<512x512xbf16> {
  %init = arith.constant dense<0.0> : tensor<512x512xbf16>
  %q:4 = hlq.encode %x [<block = [128, 256]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<512x1024xbf16> -> tensor<512x1024xi8>, tensor<4x4xf32>, tensor<512x1024xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [128, 256] : tensor<512x1024xi8>, tensor<4x4xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<512x1024xi8>, tensor<1x1xf32>) outs(%init : tensor<512x512xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [192, 16, 128], stages = 4, warpgroups = 3>}
  return %r : tensor<512x512xbf16>
}

// Of the same two stages first the left half of the columns, then the right one,
// which waits but for the first stage, and gives both back. Tiles have whole
// blocks of stages, for those who fetch as well. No turns.
// CHECK-LABEL: llvm.func @contract_128x256x128_w2_s4_g8_128x256_tensor_bf16(
// CHECK: arith.divui %{{.*}}, %c128_i32
// CHECK: %[[PAIRS:.*]] = arith.divui %{{.*}}, %c2_i32
// CHECK: %[[WHOLE:.*]] = arith.muli %[[PAIRS]], %c2_i32
// CHECK: nvvm.setmaxregister decrease 40
// CHECK: scf.for %{{.*}} = %c0_i32 to %[[WHOLE]] step %c1_i32
// CHECK: nvvm.setmaxregister increase 232
// CHECK-NOT: nvvm.barrier
// One scale for the rows of a warp, and the columns' only one, of the first block.
// CHECK-COUNT-2: llvm.load {{.*}} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
// CHECK: scf.for %[[BLOCK:.*]] = %c0_i32 to %[[BLOCKS:.*]] step %c1_i32 iter_args({{.*}}) -> (!llvm.struct<(f32,
// CHECK-NOT: llvm.load
// CHECK: nvvm.mbarrier.try_wait
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 128, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-3: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK: nvvm.mbarrier.try_wait
// CHECK-COUNT-4: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK-NOT: nvvm.mbarrier.arrive
// The tensor cores are busy: those of the next block, if there is one.
// CHECK: %[[LAST:.*]] = arith.subi %[[BLOCKS]], %c1_i32
// CHECK: %[[FOLLOWING:.*]] = arith.addi %[[BLOCK]], %c1_i32
// CHECK: arith.minui %[[FOLLOWING]], %[[LAST]]
// CHECK-COUNT-2: llvm.load {{.*}} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK: "// scaled"
// CHECK: nvvm.mbarrier.try_wait
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 128, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-3: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK-NOT: nvvm.mbarrier.try_wait
// CHECK-COUNT-4: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK: nvvm.wgmma.wait.group.sync.aligned 1
// CHECK: nvvm.mbarrier.arrive %
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK: nvvm.mbarrier.arrive %
// CHECK: "// scaled"
// CHECK: llvm.return
func.func @halves(%x: tensor<512x1024xbf16>) -> tensor<512x512xbf16> {
  %init = arith.constant dense<0.0> : tensor<512x512xbf16>
  %q:4 = hlq.encode %x [<block = [128, 256]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<512x1024xbf16> -> tensor<512x1024xi8>, tensor<4x4xf32>, tensor<512x1024xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [128, 256] : tensor<512x1024xi8>, tensor<4x4xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<512x1024xi8>, tensor<1x1xf32>) outs(%init : tensor<512x512xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 256, 128], stages = 4>}
  return %r : tensor<512x512xbf16>
}

// 64 rows, then the other 64. Sums begin with what is added, in pairs where it is
// aligned.
// CHECK-LABEL: llvm.func @contract_256x32x128_w2_s4_g8_1x256_128x256_f32_add(
// CHECK: nvvm.setmaxregister increase 232
// CHECK: scf.if %{{.*}} -> (!llvm.struct<(f32,
// CHECK: llvm.load %{{.*}} {alignment = 8 : i64} : !llvm.ptr<1> -> vector<2xf32>
// CHECK: } else {
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: }
// The scales of four rows.
// CHECK-COUNT-5: llvm.load {{.*}} : !llvm.ptr<1> -> f32
// CHECK: scf.for
// CHECK-NOT: llvm.load
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 32, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-7: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK-COUNT-5: llvm.load {{.*}} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
// CHECK: "// scaled"
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 32, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-7: nvvm.wgmma.mma_async {{.*}} D[<s32>, <one>]
// CHECK: "// scaled"
// CHECK-NOT: llvm.intr.fma
// CHECK: llvm.store %{{.*}} : vector<2xf32>, !llvm.ptr<1>
// CHECK: llvm.return
func.func @row_blocks(%x: tensor<512x1024xbf16>, %init: tensor<512x512xf32>) -> tensor<512x512xf32> {
  %q:4 = hlq.encode %x [<block = [1, 256]>, <block = [128, 256]>] {hlq.schedule = #enc} : tensor<512x1024xbf16> -> tensor<512x1024xi8>, tensor<512x4xf32>, tensor<512x1024xi8>, tensor<4x4xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, 256] : tensor<512x1024xi8>, tensor<512x4xf32>) rhs(%q#2, %q#3 block [128, 256] : tensor<512x1024xi8>, tensor<4x4xf32>) outs(%init : tensor<512x512xf32>)
    {hlq.schedule = #hlq.schedule<tile = [256, 32, 128], stages = 4>}
  return %r : tensor<512x512xf32>
}

// A scale for each column is loaded when the sums are there: two in each of two
// groups of 8 columns. One warpgroup has no turns to take.
// CHECK-LABEL: llvm.func @contract_64x16x128_w1_s4_g8_128x256_1x256_bf16(
// CHECK: nvvm.fence.mbarrier.init
// CHECK-NOT: nvvm.barrier.arrive
// CHECK: "wgmma.wait_group.sync.aligned 0;"
// CHECK-COUNT-4: llvm.load {{.*}} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
// CHECK: "// scaled"
// CHECK-NOT: nvvm.barrier.arrive
// CHECK: llvm.return
func.func @columns(%x: tensor<512x1024xbf16>) -> tensor<512x512xbf16> {
  %init = arith.constant dense<0.0> : tensor<512x512xbf16>
  %q:4 = hlq.encode %x [<block = [128, 256]>, <block = [1, 256]>] {hlq.schedule = #enc} : tensor<512x1024xbf16> -> tensor<512x1024xi8>, tensor<4x4xf32>, tensor<512x1024xi8>, tensor<512x4xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [128, 256] : tensor<512x1024xi8>, tensor<4x4xf32>) rhs(%q#2, %q#3 block [1, 256] : tensor<512x1024xi8>, tensor<512x4xf32>) outs(%init : tensor<512x512xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [64, 16, 128], stages = 4, warpgroups = 1>}
  return %r : tensor<512x512xbf16>
}
}
