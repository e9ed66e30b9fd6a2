// RUN: hlq-opt %s --hlq-fuse-producers --canonicalize --cse --split-input-file | FileCheck %s
// RUN: hlq-opt %s --hlq-fuse-producers --split-input-file --remarks-filter='hlq.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>
#one = affine_map<(i, j) -> ()>
#sum = affine_map<(i, j) -> (0, j)>

// ReLU's derivative times the gradient: the gradient comes first. The mask that
// the forward pass needs, too, is computed again.
// CHECK-LABEL: func @relu(
// CHECK-SAME:    %[[Z:[^ ]*]]: tensor<?x64xf32>, %[[G:[^ ]*]]: tensor<?x64xf32> {hlq.tangent}
// CHECK:         hlq.encode %[[G]] [<block = [1, *]>] with(%[[Z]] : tensor<?x64xf32>) by {
// CHECK-NEXT:    ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32):
// CHECK-NEXT:      %[[ZERO:.*]] = arith.constant 0.0
// CHECK-NEXT:      %[[OFF:.*]] = arith.cmpf ole, %[[B]], %[[ZERO]] : f32
// CHECK-NEXT:      %[[R:.*]] = arith.select %[[OFF]], %[[ZERO]], %[[A]] : f32
// CHECK-NEXT:      hlq.yield %[[R]] : f32
// CHECK-NEXT:    } {some = 1 : i64} : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<?x1xf32>
// CHECK:         return %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x64xi8>, tensor<?x1xf32>, tensor<?x64xi1>
func.func @relu(%z: tensor<?x64xf32>, %g: tensor<?x64xf32> {hlq.tangent}) -> (tensor<?x64xi8>, tensor<?x1xf32>, tensor<?x64xi1>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant dense<0.0> : tensor<f32>
  %cst = arith.constant 0.0 : f32
  %n = tensor.dim %z, %c0 : tensor<?x64xf32>
  %em = tensor.empty(%n) : tensor<?x64xi1>
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%z : tensor<?x64xf32>) outs(%em : tensor<?x64xi1>) {
  ^bb0(%a: f32, %o: i1):
    %r = arith.cmpf ole, %a, %cst : f32
    linalg.yield %r : i1
  } -> tensor<?x64xi1>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %d = linalg.generic {indexing_maps = [#id, #one, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%m, %zero, %g : tensor<?x64xi1>, tensor<f32>, tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: i1, %b: f32, %c: f32, %o: f32):
    %r = arith.select %a, %b, %c : f32
    linalg.yield %r : f32
  } -> tensor<?x64xf32>
  %q:2 = hlq.encode %d [<block = [1, *]>] {some = 1} : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<?x1xf32>
  return %q#0, %q#1, %m : tensor<?x64xi8>, tensor<?x1xf32>, tensor<?x64xi1>
}

// -----

#id3 = affine_map<(i, j, k) -> (i, j, k)>
#last = affine_map<(i, j, k) -> (k)>
#id = affine_map<(i, j) -> (i, j)>
#sum = affine_map<(i, j) -> (0, j)>

// A chain of bf16 with a bias, in another shape; roundings stay. Its operands
// are reshaped, and so is what reads the result elsewhere; the sum of its rows,
// truncated, is a result of its own.
// CHECK-LABEL: func @chain(
// CHECK-SAME:    %[[G:[^ ]*]]: tensor<100x96xbf16>, %[[Z:[^ ]*]]: tensor<4x25x96xbf16>, %[[B:[^ ]*]]: tensor<96xf32>
// CHECK-DAG:     %[[Z2:.*]] = tensor.collapse_shape %[[Z]] {{\[\[}}0, 1], [2]]
// CHECK-DAG:     %[[B2:.*]] = tensor.expand_shape %[[B]] {{\[\[}}0, 1]] output_shape [1, 96]
// CHECK-NOT:     linalg
// CHECK:         %[[Q:.*]]:2, %[[P:.*]], %[[S:.*]] = hlq.encode %[[G]] [<block = [*, *]>] with(%[[B2]], %[[Z2]] : tensor<1x96xf32>, tensor<100x96xbf16>) by {
// CHECK-NEXT:    ^bb0(%[[X:.*]]: bf16, %[[C:.*]]: f32, %[[Y:.*]]: bf16):
// CHECK-DAG:       %[[HALF:.*]] = arith.constant 5.0{{.*}} : f32
// CHECK-DAG:       %[[W:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK:           %[[T:.*]] = arith.addf %[[W]], %[[C]] : f32
// CHECK:           %[[V:.*]] = arith.mulf %[[T]], %[[HALF]] : f32
// CHECK:           %[[N:.*]] = arith.truncf %[[V]] : f32 to bf16
// CHECK:           %[[R:.*]] = arith.addf %[[N]], %[[Y]] : bf16
// CHECK-NEXT:      hlq.yield %[[R]] : bf16
// CHECK-NEXT:    } : tensor<100x96xbf16> -> tensor<100x96xi8>, tensor<1x1xf32> produced tensor<100x96xbf16> sums tensor<1x96xbf16>
// CHECK-DAG:     %[[P3:.*]] = tensor.expand_shape %[[P]] {{\[\[}}0, 1], [2]] output_shape [4, 25, 96]
// CHECK-DAG:     %[[S1:.*]] = tensor.collapse_shape %[[S]] {{\[\[}}0, 1]]
// CHECK:         return %[[Q]]#0, %[[Q]]#1, %[[P3]], %[[S1]]
func.func @chain(%g: tensor<100x96xbf16>, %z: tensor<4x25x96xbf16>, %b: tensor<96xf32>) -> (tensor<100x96xi8>, tensor<1x1xf32>, tensor<4x25x96xbf16>, tensor<96xbf16>) {
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f32
  %g3 = tensor.expand_shape %g [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xbf16> into tensor<4x25x96xbf16>
  %e = tensor.empty() : tensor<4x25x96xf32>
  %en = tensor.empty() : tensor<4x25x96xbf16>
  %t = linalg.generic {indexing_maps = [#id3, #last, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%g3, %b : tensor<4x25x96xbf16>, tensor<96xf32>) outs(%e : tensor<4x25x96xf32>) {
  ^bb0(%a: bf16, %c: f32, %o: f32):
    %w = arith.extf %a : bf16 to f32
    %r = arith.addf %w, %c : f32
    linalg.yield %r : f32
  } -> tensor<4x25x96xf32>
  %n = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<4x25x96xf32>) outs(%en : tensor<4x25x96xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %h = arith.truncf %half : f64 to f32
    %m = arith.mulf %a, %h : f32
    %r = arith.truncf %m : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<4x25x96xbf16>
  %d3 = arith.addf %n, %z : tensor<4x25x96xbf16>
  %d = tensor.collapse_shape %d3 [[0, 1], [2]] : tensor<4x25x96xbf16> into tensor<100x96xbf16>
  %q:2 = hlq.encode %d [<block = [*, *]>] : tensor<100x96xbf16> -> tensor<100x96xi8>, tensor<1x1xf32>
  %ew = tensor.empty() : tensor<100x96xf32>
  %dw = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : tensor<100x96xbf16>) outs(%ew : tensor<100x96xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %w = arith.extf %a : bf16 to f32
    linalg.yield %w : f32
  } -> tensor<100x96xf32>
  %es = tensor.empty() : tensor<1x96xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<1x96xf32>) -> tensor<1x96xf32>
  %s = linalg.generic {indexing_maps = [#id, #sum], iterator_types = ["reduction", "parallel"]} ins(%dw : tensor<100x96xf32>) outs(%zs : tensor<1x96xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<1x96xf32>
  %sn = arith.truncf %s : tensor<1x96xf32> to tensor<1x96xbf16>
  %s1 = tensor.collapse_shape %sn [[0, 1]] : tensor<1x96xbf16> into tensor<96xbf16>
  return %q#0, %q#1, %d3, %s1 : tensor<100x96xi8>, tensor<1x1xf32>, tensor<4x25x96xbf16>, tensor<96xbf16>
}

// -----

// What is there anyway is read rather than computed again, where that isn't more
// to read: ReLU's result here, which the forward pass has made.
// CHECK-LABEL: func @needed(
// CHECK:         %[[Y:.*]] = arith.maximumf
// CHECK:         hlq.encode %{{.*}} [<block = [*, *]>] with(%[[Y]] : tensor<32x64xf32>) by {
// CHECK-NEXT:    ^bb0(%{{.*}}: f32, %{{.*}}: f32):
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      hlq.yield
func.func @needed(%z: tensor<32x64xf32>, %g: tensor<32x64xf32> {hlq.tangent}) -> (tensor<32x64xi8>, tensor<1x1xf32>, tensor<32x64xf32>) {
  %zero = arith.constant dense<0.0> : tensor<32x64xf32>
  %y = arith.maximumf %z, %zero : tensor<32x64xf32>
  %d = arith.mulf %g, %y : tensor<32x64xf32>
  %q:2 = hlq.encode %d [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %y : tensor<32x64xi8>, tensor<1x1xf32>, tensor<32x64xf32>
}

// -----

// And computed again where it is: extensions to f32.
// CHECK-LABEL: func @recomputed(
// CHECK-SAME:    %[[Z:[^ ]*]]: tensor<32x64xbf16>, %[[G:[^ ]*]]: tensor<32x64xf32>
// CHECK:         hlq.encode %[[G]] [<block = [*, *]>] with(%[[Z]] : tensor<32x64xbf16>) by {
func.func @recomputed(%z: tensor<32x64xbf16>, %g: tensor<32x64xf32> {hlq.tangent}) -> (tensor<32x64xi8>, tensor<1x1xf32>, tensor<32x64xf32>) {
  %w = arith.extf %z : tensor<32x64xbf16> to tensor<32x64xf32>
  %t = math.tanh %w : tensor<32x64xf32>
  %d = arith.mulf %g, %t : tensor<32x64xf32>
  %q:2 = hlq.encode %d [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %t : tensor<32x64xi8>, tensor<1x1xf32>, tensor<32x64xf32>
}

// -----

// With too many operands the chain ends where it is rounded: a residual sum.
// CHECK-LABEL: func @residual(
// CHECK:         %[[N:.*]] = arith.truncf
// CHECK:         hlq.encode %{{.*}} [<block = [*, *]>] with(%[[N]] : tensor<32x64xbf16>) by {
// CHECK-NEXT:    ^bb0(%{{.*}}: bf16, %{{.*}}: bf16):
// CHECK-NEXT:      arith.addf %{{.*}} : bf16
// CHECK-NEXT:      hlq.yield
func.func @residual(%a: tensor<32x64xf32>, %b: tensor<32x64xf32>, %c: tensor<32x64xf32>, %g: tensor<32x64xbf16> {hlq.tangent}) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %s = arith.mulf %a, %b : tensor<32x64xf32>
  %t = arith.subf %s, %c : tensor<32x64xf32>
  %n = arith.truncf %t : tensor<32x64xf32> to tensor<32x64xbf16>
  %d = arith.addf %g, %n : tensor<32x64xbf16>
  %q:2 = hlq.encode %d [<block = [*, *]>] : tensor<32x64xbf16> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>

// Sums alone, of what nothing elementwise makes, by a named operation.
// CHECK-LABEL: func @sums(
// CHECK-SAME:    %[[G:[^ ]*]]: tensor<?x64xf32>
// CHECK:         %[[Q:.*]]:2, %[[S:.*]] = hlq.encode %[[G]] [<block = [*, *]>] : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<1x1xf32> sums tensor<1x64xf32>
// CHECK:         tensor.collapse_shape %[[S]]
// CHECK-NOT:     linalg.reduce
func.func @sums(%g: tensor<?x64xf32>) -> (tensor<?x64xi8>, tensor<1x1xf32>, tensor<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %q:2 = hlq.encode %g [<block = [*, *]>] : tensor<?x64xf32> -> tensor<?x64xi8>, tensor<1x1xf32>
  %e = tensor.empty() : tensor<64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  %s = linalg.reduce ins(%g : tensor<?x64xf32>) outs(%z : tensor<64xf32>) dimensions = [0]
    (%a: f32, %o: f32) {
      %r = arith.addf %o, %a : f32
      linalg.yield %r : f32
    }
  return %q#0, %q#1, %s : tensor<?x64xi8>, tensor<1x1xf32>, tensor<64xf32>
}

// -----

// Neither sums that start from something, nor of columns, nor in bf16.
// CHECK-LABEL: func @other_sums(
// CHECK:         hlq.encode %{{.*}} [<block = [*, *]>] : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
// CHECK-NEXT:    linalg.reduce
// CHECK:         linalg.reduce
func.func @other_sums(%g: tensor<64x64xbf16>, %i: tensor<64xbf16>) -> (tensor<64x64xi8>, tensor<1x1xf32>, tensor<64xbf16>, tensor<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %q:2 = hlq.encode %g [<block = [*, *]>] : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
  %s = linalg.reduce ins(%g : tensor<64x64xbf16>) outs(%i : tensor<64xbf16>) dimensions = [0]
    (%a: bf16, %o: bf16) {
      %r = arith.addf %a, %o : bf16
      linalg.yield %r : bf16
    }
  %e = tensor.empty() : tensor<64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  %t = linalg.reduce ins(%g : tensor<64x64xbf16>) outs(%z : tensor<64xf32>) dimensions = [1]
    (%a: bf16, %o: f32) {
      %w = arith.extf %a : bf16 to f32
      %r = arith.addf %w, %o : f32
      linalg.yield %r : f32
    }
  return %q#0, %q#1, %s, %t : tensor<64x64xi8>, tensor<1x1xf32>, tensor<64xbf16>, tensor<64xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func @too_many(
// CHECK:         hlq.encode %{{.*}} : tensor<32x64xf32> ->
// REMARK: remark: {{.*}} Function=too_many | Decision=kept, Reason="what makes it reads 4 tensors of its size: at most 3 are fused"
func.func @too_many(%a: tensor<32x64xf32>, %b: tensor<32x64xf32>, %c: tensor<32x64xf32>, %d: tensor<32x64xf32>) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<32x64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b, %c, %d : tensor<32x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>) outs(%e : tensor<32x64xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32, %w: f32, %o: f32):
    %1 = arith.addf %x, %y : f32
    %2 = arith.mulf %z, %w : f32
    %3 = arith.addf %1, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<32x64xf32>
  %q:2 = hlq.encode %0 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

// CHECK-LABEL: func @mask(
// CHECK:         arith.select
// REMARK: remark: {{.*}} Function=mask | Decision=kept, Reason="what makes it reads elements of type i1"
func.func @mask(%m: tensor<32x64xi1>, %a: tensor<32x64xf32>, %b: tensor<32x64xf32>) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %0 = arith.select %m, %a, %b : tensor<32x64xi1>, tensor<32x64xf32>
  %q:2 = hlq.encode %0 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>

// A row of one element more than the encoded tensor's has; what has no row of
// its own at all is folded.
// CHECK-LABEL: func @only_rows(
// CHECK:         linalg.generic
// REMARK: remark: {{.*}} Function=only_rows | Decision=kept, Reason="what makes it reads no tensor of its size"
func.func @only_rows(%b: tensor<64xf32>) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<32x64xf32>
  %0 = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%b : tensor<64xf32>) outs(%e : tensor<32x64xf32>) {
  ^bb0(%x: f32, %o: f32):
    linalg.yield %x : f32
  } -> tensor<32x64xf32>
  %q:2 = hlq.encode %0 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

#id3 = affine_map<(i, j, k) -> (i, j, k)>
#last = affine_map<(i, j, k) -> (k)>

// Rows of four are no rows of sixteen.
// CHECK-LABEL: func @other_rows(
// CHECK:         linalg.generic
// REMARK: remark: {{.*}} Function=other_rows | Decision=kept, Reason="a tensor that makes it has another shape"
func.func @other_rows(%a: tensor<32x16x4xf32>, %b: tensor<4xf32>) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %e = tensor.empty() : tensor<32x16x4xf32>
  %0 = linalg.generic {indexing_maps = [#id3, #last, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%a, %b : tensor<32x16x4xf32>, tensor<4xf32>) outs(%e : tensor<32x16x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %1 = arith.mulf %x, %y : f32
    linalg.yield %1 : f32
  } -> tensor<32x16x4xf32>
  %1 = tensor.collapse_shape %0 [[0], [1, 2]] : tensor<32x16x4xf32> into tensor<32x64xf32>
  %q:2 = hlq.encode %1 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

#id3 = affine_map<(i, j, k) -> (i, j, k)>
#last = affine_map<(i, j, k) -> (k)>

// CHECK-LABEL: func @unknown_rows(
// CHECK:         linalg.generic
// REMARK: remark: {{.*}} Function=unknown_rows | Decision=kept, Reason="it is reshaped on the way, by sizes that aren't known"
func.func @unknown_rows(%a: tensor<4x8x?xf32>, %b: tensor<?xf32>) -> (tensor<32x?xi8>, tensor<1x1xf32>) {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %a, %c2 : tensor<4x8x?xf32>
  %e = tensor.empty(%n) : tensor<4x8x?xf32>
  %0 = linalg.generic {indexing_maps = [#id3, #last, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%a, %b : tensor<4x8x?xf32>, tensor<?xf32>) outs(%e : tensor<4x8x?xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %1 = arith.mulf %x, %y : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x?xf32>
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<4x8x?xf32> into tensor<32x?xf32>
  %q:2 = hlq.encode %1 [<block = [*, *]>] : tensor<32x?xf32> -> tensor<32x?xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x?xi8>, tensor<1x1xf32>
}

// -----

// What kernels have no instructions for ends a chain.
// CHECK-LABEL: func @unknown_function(
// CHECK:         %[[S:.*]] = math.sin
// CHECK:         hlq.encode %[[S]] [<block = [*, *]>] by {
// CHECK:           arith.negf
func.func @unknown_function(%a: tensor<32x64xf32>) -> (tensor<32x64xi8>, tensor<1x1xf32>) {
  %0 = math.sin %a : tensor<32x64xf32>
  %1 = arith.negf %0 : tensor<32x64xf32>
  %q:2 = hlq.encode %1 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<32x64xi8>, tensor<1x1xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The layer's function can't return what is read before it could be called.
// CHECK-LABEL: func @read_before(
// CHECK:         arith.negf
// CHECK:         hlq.encode
// CHECK-NOT:     by
// CHECK:         hlq.contract
// REMARK: remark: {{.*}} Function=read_before | Decision=kept, Reason="it is read before a contraction that reads its codes"
func.func @read_before(%a: tensor<32x64xf32>, %w: tensor<16x64xi8>, %s: tensor<1x1xf32>, %z: tensor<32x16xf32>) -> (tensor<32x64xf32>, tensor<32x16xf32>) {
  %0 = arith.negf %a : tensor<32x64xf32>
  %q:2 = hlq.encode %0 [<block = [*, *]>] : tensor<32x64xf32> -> tensor<32x64xi8>, tensor<1x1xf32>
  %1 = math.sin %0 : tensor<32x64xf32>
  %2 = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>)
       rhs(%w, %s block [*, *] : tensor<16x64xi8>, tensor<1x1xf32>) outs(%z : tensor<32x16xf32>)
  return %1, %2 : tensor<32x64xf32>, tensor<32x16xf32>
}
