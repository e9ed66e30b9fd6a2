// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s

// The generator of encodings: what a kernel is made of, by its views and its
// element type. The codes that it makes are tested where there is a GPU.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>

module attributes {hlq.target = #hlq.target<sm_90a>} {

// CHECK: gpu.module @hlq_kernels
// Shared memory is all that kernels name: no tables.
// CHECK-NOT: llvm.mlir.global
// CHECK: llvm.mlir.global external @hlq_shared_memory() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
// CHECK-NOT: llvm.mlir.global

// Maxima: of a row, by an atomic of each row's first thread. Only the atomics
// wait for what was launched before.
// CHECK-LABEL: llvm.func @maxima_bf16_b1_rows_h16_row(
// CHECK-SAME: %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: i32, %{{[^:]*}}: i32, %{{[^:]*}}: i64, %[[MAXIMA:[^:]*]]: !llvm.ptr<1>) attributes {gpu.kernel, nvvm.kernel, nvvm.maxntid = array<i32: 256>, nvvm.minctasm = 1 : i32}
// Eight copies of 16 bytes for a whole tile, eight of as many as there are, and
// elements where addresses are not aligned.
// CHECK-COUNT-8: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
// CHECK: } else {
// CHECK-COUNT-8: nvvm.cp.async.shared.global %{{.*}}, %{{.*}}, 16, cache = cg, %{{.*}} : !llvm.ptr<3>, !llvm.ptr<1>, i32
// CHECK: } else {
// CHECK: scf.for
// CHECK-COUNT-8: llvm.load %{{.*}} : !llvm.ptr<1> -> i16
// CHECK-COUNT-8: llvm.store %{{.*}} : i16, !llvm.ptr<3>
// CHECK: llvm.inline_asm has_side_effects asm_dialect = att "griddepcontrol.launch_dependents;", "~{memory}"
// CHECK-NOT: griddepcontrol
// CHECK: nvvm.cp.async.wait.group 0
// The larger one of u + v and u - v, of the first and the other eight elements.
// CHECK: nvvm.ldmatrix %{{.*}} {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, num = 4 : i32
// CHECK: nvvm.mma.sync A[{{.*}}multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>, shape = #nvvm.shape<m = 16, n = 8, k = 8>
// CHECK: nvvm.mma.sync {{.*}} shape = #nvvm.shape<m = 16, n = 8, k = 8>
// CHECK: %[[U:.*]] = llvm.intr.fabs
// CHECK: %[[V:.*]] = llvm.intr.fabs
// CHECK: arith.addf %[[U]], %[[V]]
// CHECK: llvm.intr.maximum
// CHECK: nvvm.shfl.sync bfly
// CHECK-NOT: %[[MAXIMA]]
// CHECK: llvm.inline_asm has_side_effects asm_dialect = att "griddepcontrol.wait;", "~{memory}"
// CHECK: llvm.getelementptr %[[MAXIMA]]
// CHECK: llvm.atomicrmw umax
// CHECK: llvm.return

// Codes, of the last tiles first: no random numbers, codes gathered before they
// leave. Maxima are read behind the wait, by a load that can't be moved ahead.
// CHECK-LABEL: llvm.func @encode_bf16_b1_rows_h16_row_q127_nearest(
// CHECK-SAME: %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: i32, %{{[^:]*}}: i32, %{{[^:]*}}: i64, %{{[^:]*}}: i64, %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: i64, %[[MAXIMA:[^:]*]]: !llvm.ptr<1>, %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: i32, %[[WAITS:[^:]*]]: i32) attributes {gpu.kernel, nvvm.kernel, nvvm.maxntid = array<i32: 256>
// Neither the seed nor Philox's multipliers.
// CHECK-NOT: -766435501
// CHECK-NOT: -845247145
// 1.5 * 2^23, 1 / 127 and the smallest normal number.
// CHECK-DAG: arith.constant 0x4B400000 : f32
// CHECK-DAG: arith.constant 0.00787401571 : f32
// CHECK-DAG: arith.constant 1.17549435E-38 : f32
// CHECK-NOT: -766435501
// CHECK: %[[X:.*]] = nvvm.read.ptx.sreg.ctaid.x
// CHECK: %[[SIZE:.*]] = nvvm.read.ptx.sreg.nctaid.x
// CHECK: %[[LAST:.*]] = arith.addi %[[SIZE]], %c-1_i32
// CHECK: arith.subi %[[LAST]], %[[X]]
// CHECK: %[[MUST:.*]] = arith.cmpi ne, %[[WAITS]], %c0_i32
// CHECK: scf.if %[[MUST]] {
// CHECK-NEXT: griddepcontrol.wait;
// CHECK: griddepcontrol.launch_dependents;
// CHECK: %[[PLACE:.*]] = llvm.getelementptr %[[MAXIMA]]
// CHECK-NEXT: llvm.load %[[PLACE]] : !llvm.ptr<1> -> f32
// CHECK: llvm.store %{{.*}} : f32, !llvm.ptr<1>
// CHECK: nvvm.rcp.approx.ftz.f
// CHECK: nvvm.ldmatrix
// CHECK: nvvm.mma.sync
// CHECK: llvm.intr.fma
// CHECK: nvvm.stmatrix
// A warp stores what it made: no other one waits for it.
// CHECK-NOT: nvvm.barrier
// CHECK: nvvm.bar.warp.sync
// CHECK: llvm.store %{{.*}} : vector<4xi32>, !llvm.ptr<1>
// CHECK-NOT: nvvm.barrier
// CHECK: griddepcontrol.wait;
// CHECK: llvm.return
func.func @rows(%x: tensor<64x64xbf16>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>] {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) rhs(%q#0, %q#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %r : tensor<64x64xf32>
}

// One maximum for all: warps meet in shared memory, one thread's atomic.
// Transposed views read the tile transposed. Half a basis is one product a
// block, whose coefficients are those of the codes.
// CHECK-LABEL: llvm.func @maxima_bf16_b1_columns_p16r8_tensor(
// CHECK-NOT: layout = #nvvm.mma_layout<row>, num = 4
// CHECK: nvvm.ldmatrix %{{.*}} layout = #nvvm.mma_layout<col>, num = 4 : i32
// CHECK-NEXT: llvm.extractvalue
// CHECK: nvvm.mma.sync {{.*}} C[%cst{{.*}} shape = #nvvm.shape<m = 16, n = 8, k = 16>
// CHECK-NOT: nvvm.mma.sync
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>, num = 4 : i32
// CHECK: nvvm.mma.sync {{.*}} C[%cst
// CHECK-NOT: llvm.fadd
// CHECK-NOT: arith.addf
// CHECK: nvvm.redux.sync umax
// CHECK: nvvm.barrier{{0?$}}
// CHECK: griddepcontrol.wait;
// CHECK-NEXT: llvm.atomicrmw umax
// CHECK: llvm.return

// Seven rounds of Philox, a call for each of a thread's two rows. The seed is
// the number plus what its address holds, if there is one.
// CHECK-LABEL: llvm.func @encode_bf16_b1_columns_p16r8_tensor_q7_stochastic(
// CHECK-SAME: %{{[^:]*}}: !llvm.ptr<1>, %{{[^:]*}}: i32, %{{[^:]*}}: i32, %{{[^:]*}}: i64, %[[SEED:[^:]*]]: i64, %[[ADDRESS:[^:]*]]: !llvm.ptr<1>,
// CHECK-DAG: arith.constant 0.142857149 : f32
// CHECK-DAG: arith.constant {{3528531795|-766435501}}
// CHECK-DAG: arith.constant {{3449720151|-845247145}}
// CHECK: %[[A:.*]] = llvm.ptrtoint %[[ADDRESS]]
// CHECK: %[[ISNULL:.*]] = arith.cmpi eq, %[[A]], %c0_i64
// CHECK: scf.if %[[ISNULL]] -> (i64)
// CHECK: llvm.load %[[ADDRESS]]
// CHECK: arith.addi %[[SEED]]
// CHECK-COUNT-2: nvvm.redux.sync or
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK: llvm.return
func.func @columns(%x: tensor<64x64xbf16>, %seed: i64) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, permutation = [1, 0]>] seed %seed {hlq.schedule = #enc} : tensor<64x64xbf16> -> tensor<64x32xi4>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x32xi4>, tensor<1x1xf32>) rhs(%q#0, %q#1 block [*, *] : tensor<64x32xi4>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %r : tensor<64x64xf32>
}

// f32 is three bf16, and as many products; r comes from the quotient.
// CHECK-LABEL: llvm.func @encode_f32_b1_rows_plain_tensor_q127_pseudo_stochastic(
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK-NOT: {{3528531795|-766435501}}
// CHECK: llvm.load %{{.*}} -> vector<4xf32>
// CHECK: llvm.store %{{.*}} : vector<4xi32>, !llvm.ptr<3>
// CHECK: nvvm.ldmatrix
// CHECK-NOT: nvvm.ldmatrix
// CHECK: nvvm.mma.sync {{.*}} C[%cst{{.*}}multiplicandAPtxType = #nvvm.mma_type<bf16>
// CHECK: nvvm.mma.sync {{.*}} C[%cst
// CHECK: nvvm.ldmatrix
// CHECK-NOT: C[%cst
// CHECK: nvvm.mma.sync {{.*}} C[%{{[0-9]}}
// CHECK: nvvm.mma.sync {{.*}} C[%{{[0-9]}}
// CHECK: nvvm.ldmatrix
// CHECK-NOT: C[%cst
// CHECK: nvvm.mma.sync {{.*}} C[%{{[0-9]}}
// CHECK: nvvm.mma.sync {{.*}} C[%{{[0-9]}}
// CHECK: nvvm.stmatrix
// CHECK: llvm.return
func.func @floats(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:2 = hlq.encode %x [<block = [*, *], rounding = pseudo_stochastic>] {hlq.schedule = #enc} : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %r : tensor<64x64xf32>
}

// Products of f16.
// CHECK-LABEL: llvm.func @encode_f16_b1_rows_plain_tensor_q127_nearest_columns_plain_row_q7_nearest(
// CHECK: nvvm.cp.async.shared.global
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<row>
// CHECK: nvvm.mma.sync {{.*}} shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32)
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK: nvvm.mma.sync {{.*}} : (vector<2xf16>, vector<2xf16>, f32)
// CHECK: llvm.return
func.func @halves(%x: tensor<64x64xf16>) -> tensor<64x64xf32> {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %q:4 = hlq.encode %x [<block = [*, *]>, <block = [*, 1], permutation = [1, 0]>] {hlq.schedule = #enc} : tensor<64x64xf16> -> tensor<64x64xi8>, tensor<1x1xf32>, tensor<64x64xi4>, tensor<64x1xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>) {hlq.schedule = #con}
  return %r : tensor<64x64xf32>
}
}
