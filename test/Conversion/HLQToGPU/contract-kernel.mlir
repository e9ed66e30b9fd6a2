// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s

// The generator of integer matrix products: what a kernel is made of, by its
// schedule, its scales and its result. The numbers that it computes are tested
// where there is a GPU.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>

module attributes {hlq.target = #hlq.target<sm_90a>} {

// All kernels of a module name their dynamic shared memory alike.
// CHECK: gpu.module @hlq_kernels
// CHECK-NOT: hlq_shared
// CHECK: llvm.mlir.global external @hlq_shared_memory() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
// CHECK-NOT: llvm.mlir.global external

// Two warpgroups multiply, with the registers that the third one gives up.
// CHECK-LABEL: llvm.func @contract_128x64x128_w2_s3_g8_row_row_bf16(
// CHECK-SAME: %[[LHS:[^:]*]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant}, %[[RHS:[^:]*]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant}, %[[MAP:[^:]*]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant},
// CHECK-SAME: %[[SA:[^:]*]]: !llvm.ptr<1>, %[[SB:[^:]*]]: !llvm.ptr<1>, %[[RESULT:[^:]*]]: !llvm.ptr<1>, %{{[^:]*}}: !llvm.ptr<1>, %[[M:[^:]*]]: i32, %[[N:[^:]*]]: i32, %[[K:[^:]*]]: i32, %[[PITCH:[^:]*]]: i64, %{{[^:]*}}: i64, %[[USEMAP:[^:]*]]: i32, %[[WAITS:[^:]*]]: i32)
// CHECK-SAME: attributes {gpu.kernel, nvvm.kernel, nvvm.maxntid = array<i32: 384>, nvvm.minctasm = 1 : i32}
// CHECK: %[[SHARED:.*]] = llvm.mlir.addressof @hlq_shared_memory : !llvm.ptr<3>

// One thread asks for a stage; as many arrive as there are warpgroups that
// multiply.
// CHECK: scf.if
// CHECK-COUNT-3: nvvm.prefetch tensormap
// CHECK: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.init %{{.*}}, %c2_i32
// CHECK-COUNT-4: nvvm.mbarrier.init
// CHECK-NOT: nvvm.mbarrier.init
// CHECK: nvvm.fence.mbarrier.init
// CHECK: nvvm.barrier0

// All threads wait for what was launched before, if codes may come from there.
// CHECK: %[[MUST:.*]] = arith.cmpi ne, %[[WAITS]], %c0_i32
// CHECK: scf.if %[[MUST]] {
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "griddepcontrol.wait;", "~{memory}"
// CHECK: griddepcontrol.launch_dependents;

// The warpgroup that fetches: of each stage both tiles count, 24 KiB.
// CHECK: nvvm.setmaxregister decrease 40
// CHECK: nvvm.mbarrier.try_wait
// CHECK: nvvm.mbarrier.arrive.expect_tx %[[FULL:[^,]*]], %c24576_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[LHS]], %[[FULL]], box
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[RHS]], %[[FULL]], box

// Those that multiply: the first of the tile's instructions adds to nothing, all
// others do; all but the newest stage are done when one is given back.
// CHECK: } else {
// CHECK: nvvm.setmaxregister increase 232
// CHECK-NOT: nvvm.setmaxregister
// CHECK: nvvm.mbarrier.try_wait
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 64, k = 32>, D[<s32>, <zero>], A[<s8>, <one>, <row>], B[<s8>, <one>, <col>]
// CHECK-COUNT-3: nvvm.wgmma.mma_async {{.*}}, <one>], A
// CHECK-NOT: nvvm.wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// Scales are asked for while the first stage is multiplied.
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: scf.for
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-NOT: <zero>
// CHECK-COUNT-4: nvvm.wgmma.mma_async {{.*}}, <one>], A
// CHECK-NOT: nvvm.wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: nvvm.wgmma.wait.group.sync.aligned 1
// CHECK: nvvm.mbarrier.arrive
// CHECK: scf.yield
// CHECK: llvm.inline_asm has_side_effects {{.*}}"wgmma.wait_group.sync.aligned 0;"

// Scales of rows are shared, results leave through the map, if there is one.
// CHECK: nvvm.barrier id
// CHECK: llvm.store %{{.*}} : f32, !llvm.ptr<3>
// CHECK: arith.cmpi ne, %[[USEMAP]], %c0_i32
// CHECK: scf.if
// CHECK: llvm.load %{{.*}} : !llvm.ptr<3> -> f32
// CHECK: nvvm.cp.async.bulk.wait_group 0 {read}
// CHECK: llvm.load %{{.*}} : !llvm.ptr<3> -> vector<2xf32>
// CHECK: arith.sitofp
// CHECK: arith.mulf
// CHECK: arith.mulf
// CHECK-NOT: llvm.intr.fma
// CHECK: nvvm.convert.f32x2.to.bf16x2
// CHECK: nvvm.stmatrix
// CHECK: nvvm.fence.proxy
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta %[[MAP]]
// CHECK: nvvm.cp.async.bulk.commit.group
// Else element by element.
// CHECK: } else {
// CHECK: llvm.store %{{.*}} {alignment = 2 : i64} : bf16, !llvm.ptr<1>
// CHECK-NOT: vector<2xbf16>, !llvm.ptr<1>
// CHECK: nvvm.cp.async.bulk.wait_group 0
// CHECK: griddepcontrol.wait;
// CHECK: llvm.return
func.func @two_warpgroups(%x: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %init = arith.constant dense<0.0> : tensor<64x64xbf16>
  %q:4 = hlq.encode %x [<block = [1, *]>, <block = [1, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x1xf32>, tensor<64x64xi8>, tensor<64x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) rhs(%q#2, %q#3 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) outs(%init : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 64, 128], stages = 3>}
  return %r : tensor<64x64xbf16>
}

// One warpgroup multiplies and all have registers enough. One scale each is
// loaded at the beginning.
// CHECK-LABEL: llvm.func @contract_64x256x128_w1_s2_g4_tensor_tensor_f16(
// CHECK-SAME: nvvm.maxntid = array<i32: 256>
// CHECK-NOT: nvvm.setmaxregister
// CHECK: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c40960_i32
// CHECK: } else {
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 256, k = 32>
// CHECK: nvvm.convert.f32x2.to.f16x2
// CHECK: nvvm.stmatrix
// CHECK-NOT: nvvm.setmaxregister
// CHECK: llvm.return
func.func @one_warpgroup(%x: tensor<64x64xbf16>) -> tensor<64x64xf16> {
  %init = arith.constant dense<0.0> : tensor<64x64xf16>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xf16>)
    {hlq.schedule = #hlq.schedule<tile = [64, 256, 128], stages = 2, warpgroups = 1, raster = 4>}
  return %r : tensor<64x64xf16>
}

// Three share what is left.
// CHECK-LABEL: llvm.func @contract_192x160x128_w3_s4_g8_tensor_tensor_bf16(
// CHECK-SAME: nvvm.maxntid = array<i32: 512>
// CHECK: nvvm.mbarrier.init %{{.*}}, %c3_i32
// CHECK: nvvm.setmaxregister decrease 32
// CHECK: nvvm.setmaxregister increase 160
func.func @three_warpgroups(%x: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %init = arith.constant dense<0.0> : tensor<64x64xbf16>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [192, 160, 128], stages = 4, warpgroups = 3>}
  return %r : tensor<64x64xbf16>
}

// Two blocks of 64 rows for each warpgroup: every instruction twice.
// CHECK-LABEL: llvm.func @contract_256x32x128_w2_s2_g8_tensor_tensor_bf16(
// CHECK-COUNT-2: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 32, k = 32>, D[<s32>, <zero>]
// CHECK-COUNT-6: nvvm.wgmma.mma_async {{.*}}, <one>], A
// CHECK: nvvm.wgmma.commit.group.sync.aligned
func.func @two_blocks(%x: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %init = arith.constant dense<0.0> : tensor<64x64xbf16>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [256, 32, 128], stages = 2>}
  return %r : tensor<64x64xbf16>
}

// f32 results are stored from registers, two at a time where they are aligned.
// CHECK-LABEL: llvm.func @contract_64x32x128_w1_s2_g8_tensor_tensor_f32(
// CHECK-NOT: nvvm.stmatrix
// CHECK-NOT: nvvm.cp.async.bulk.tensor.global
// CHECK-NOT: nvvm.convert
// CHECK-NOT: llvm.intr.fma
// CHECK: llvm.store %{{.*}} {alignment = 8 : i64} : vector<2xf32>, !llvm.ptr<1>
// CHECK: } else {
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NOT: nvvm.stmatrix
// CHECK: llvm.return
func.func @floats(%x: tensor<64x64xbf16>) -> tensor<64x64xf32> {
  %init = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 32, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<64x64xf32>
}

// What is added is loaded in pairs, too: one product, then a fused one.
// CHECK-LABEL: llvm.func @contract_64x32x128_w1_s2_g8_tensor_tensor_bf16_add(
// CHECK-NOT: nvvm.stmatrix
// CHECK-NOT: nvvm.cp.async.bulk.tensor.global
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> vector<2xbf16>
// CHECK: arith.extf
// CHECK: arith.sitofp
// CHECK: arith.mulf
// CHECK-NOT: arith.mulf
// CHECK: llvm.intr.fma
// CHECK: nvvm.convert.f32x2.to.bf16x2
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : vector<2xbf16>, !llvm.ptr<1>
// CHECK-NOT: nvvm.stmatrix
// CHECK: llvm.return
func.func @adding(%x: tensor<64x64xbf16>, %init: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%init : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [64, 32, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<64x64xbf16>
}

// A kernel that is there serves another function.
// CHECK-NOT: llvm.func @contract_
func.func @the_same_again(%x: tensor<200x200xbf16>) -> tensor<200x200xf32> {
  %init = arith.constant dense<0.0> : tensor<200x200xf32>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, *]>] {hlq.schedule = #enc} : tensor<200x200xbf16> -> tensor<200x200xi8>, tensor<1x1xf32>, tensor<200x200xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<200x200xi8>, tensor<1x1xf32>) rhs(%q#2, %q#3 block [*, *] : tensor<200x200xi8>, tensor<1x1xf32>) outs(%init : tensor<200x200xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 32, 128], stages = 2, warpgroups = 1>}
  return %r : tensor<200x200xf32>
}
}
