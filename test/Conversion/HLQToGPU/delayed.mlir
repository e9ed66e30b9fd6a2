// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s
// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse | FileCheck %s --check-prefix=KERNEL

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128], blocks = 4>

module attributes {hlq.target = #hlq.target<sm_90a>} {

// No pass over maxima. Scales, and the maximum that nothing takes, lie in the
// workspace's first words, which are zeroed; the other maximum in the caller's.
// CHECK-LABEL: func.func @delayed.workspace(
// CHECK: return %c58112
// CHECK-LABEL: func.func @delayed(
// CHECK-SAME:    %[[PGY:[^:]*]]: memref<1x1xf32, strided<[?, 1], offset: ?>> {hlq.previous_maxima = "w.gw.gy"}, %[[PX:[^:]*]]: memref<1x1xf32, strided<[?, 1], offset: ?>> {hlq.previous_maxima = "w.gw.x"},
// CHECK-SAME:    %[[M:[^:]*]]: memref<1x1xf32, strided<[?, 1], offset: ?>> {bufferization.access = "write", hlq.maxima = "w.gw.gy"}, %[[SPACE:[^:]*]]: memref<?xi8>)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.0
// CHECK: %[[VIEW:.*]] = memref.view %[[SPACE]][%c0][] : memref<?xi8> to memref<192xi32>
// CHECK: gpu.memset %[[VIEW]], %c0_i32
// CHECK: gpu.memset %[[M]], %[[ZERO]]
// CHECK-NOT: gpu.memset
// CHECK: %[[P:.*]] = memref.extract_aligned_pointer_as_index %[[PGY]]
// CHECK: memref.extract_aligned_pointer_as_index %[[M]]
// Neither waits: what they are given was there before.
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_plain_delayed_q7_stochastic_packed
// CHECK-SAME: %c3_i32 : i32, %c0_i32 : i32)
// CHECK-NOT: hlq.dependent
// CHECK: memref.extract_aligned_pointer_as_index %[[PX]]
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_plain_delayed_q127_nearest
// CHECK-SAME: %c0_i32 : i32) {hlq.dependent}

// The kernel's tiles are those of the grid; the previous maximum is read as the
// caller left it, the largest magnitude is kept beside four codes at a time, and a
// warp that exceeds the previous one makes its codes again.
// KERNEL-LABEL: llvm.func @encode_bf16_b4_columns_plain_delayed_q7_stochastic_packed(
// KERNEL-SAME:    %[[PREVIOUS:[^:]*]]: !llvm.ptr<1>, %[[SCALE:[^:]*]]: !llvm.ptr<1>, %[[MEASURED:[^:]*]]: !llvm.ptr<1>, %{{[^:]*}}: i32, %{{[^:]*}}: i32) attributes
// KERNEL-NOT: nvvm.read.ptx.sreg.nctaid.y
// KERNEL: llvm.load %[[PREVIOUS]] invariant
// KERNEL-NOT: llvm.intr.minnum
// KERNEL: llvm.intr.maximum
// KERNEL: nvvm.redux.sync umax
// KERNEL: %[[EXCEEDS:.*]] = arith.cmpi ult
// KERNEL: scf.if %[[EXCEEDS]]
// KERNEL: llvm.intr.minnum
// KERNEL: llvm.intr.maxnum
// Maximum and scale are raised when all warps are done.
// KERNEL: nvvm.barrier
// KERNEL: llvm.atomicrmw umax %[[MEASURED]]
// KERNEL: arith.cmpi ugt, %{{.*}}, %c2139095039_i32
// KERNEL: llvm.atomicrmw umax %[[SCALE]]
// KERNEL: griddepcontrol.wait
func.func @delayed(%gy: tensor<512x96xbf16>, %x: tensor<512x64xbf16>, %seed: i64 {hlq.seed},
                   %pgy: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.gy"}, %px: tensor<1x1xf32> {hlq.previous_maxima = "w.gw.x"})
    -> (tensor<96x64xbf16>, tensor<1x1xf32> {hlq.maxima = "w.gw.gy"}) {
  %y:3 = hlq.encode %gy [<block = [*, *], rounding = stochastic, stream = 3, permutation = [1, 0], delayed = true>] seed %seed previous(%pgy : tensor<1x1xf32>)
      {hlq.schedule = #enc} : tensor<512x96xbf16> -> tensor<96x512xi4>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %z:3 = hlq.encode %x [<block = [*, *], permutation = [1, 0], delayed = true>] previous(%px : tensor<1x1xf32>)
      {hlq.schedule = #enc} : tensor<512x64xbf16> -> tensor<64x512xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<96x64xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%e : tensor<96x64xbf16>) -> tensor<96x64xbf16>
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%y#0, %y#1 block [*, *] : tensor<96x512xi4>, tensor<1x1xf32>)
      rhs(%z#0, %z#1 block [*, *] : tensor<64x512xi8>, tensor<1x1xf32>) outs(%init : tensor<96x64xbf16>)
      {hlq.schedule = #hlq.schedule<tile = [128, 64, 128], stages = 4, raster = 8>}
  return %gw, %y#2 : tensor<96x64xbf16>, tensor<1x1xf32>
}

// Beside a view that needs its maxima found, whose pass knows nothing of it. Scales
// that the caller keeps are zeroed where they lie.
// CHECK-LABEL: func.func @kept(
// CHECK-SAME:    %[[C:[^:]*]]: memref<96x512xi8, {{[^%]*}} %[[S:[^:]*]]: memref<1x1xf32, {{[^%]*}} %[[R:[^:]*]]: memref<512x96xi8, {{[^%]*}} %{{[^:]*}}: memref<1x512xf32, {{[^%]*}} %[[M:[^:]*]]: memref<1x1xf32,
// CHECK: gpu.memset
// CHECK: gpu.memset %[[M]]
// CHECK: gpu.memset %[[S]]
// CHECK-NOT: gpu.memset
// CHECK: gpu.launch_func @hlq_kernels::@maxima_bf16_b4_rows_plain_row blocks
// CHECK: gpu.launch_func @hlq_kernels::@encode_bf16_b4_columns_plain_delayed_q127_nearest_rows_plain_row_q127_nearest blocks
// CHECK-SAME: %c1_i32 : i32) {hlq.dependent}
func.func @kept(%gy: tensor<512x96xbf16>, %p: tensor<1x1xf32>)
    -> (tensor<96x512xi8>, tensor<1x1xf32>, tensor<512x96xi8>, tensor<512x1xf32>, tensor<1x1xf32>) {
  %y:5 = hlq.encode %gy [<block = [*, *], permutation = [1, 0], delayed = true>, <block = [1, *]>] previous(%p : tensor<1x1xf32>)
      {hlq.schedule = #enc} : tensor<512x96xbf16> -> tensor<96x512xi8>, tensor<1x1xf32>, tensor<512x96xi8>, tensor<512x1xf32> maxima tensor<1x1xf32>
  return %y#0, %y#1, %y#2, %y#3, %y#4 : tensor<96x512xi8>, tensor<1x1xf32>, tensor<512x96xi8>, tensor<512x1xf32>, tensor<1x1xf32>
}
}
