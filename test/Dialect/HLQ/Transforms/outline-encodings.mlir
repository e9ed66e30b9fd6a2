// RUN: hlq-opt %s --hlq-outline-encodings --split-input-file | FileCheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// x and W of a layer: codes and scales stand where the tensors stood, and sizes
// are read of codes. Functions without marks stay.
// CHECK-LABEL: func.func @layer(
// CHECK-SAME:    %[[GY:[^:]*]]: tensor<?x64xbf16> {hlq.tangent},
// CHECK-SAME:    %[[XC:[^:]*]]: tensor<?x?xi8> {hlq.codes_of = "x"}, %[[XS:[^:]*]]: tensor<1x1xf32> {hlq.scales_of = "x"},
// CHECK-SAME:    %[[WC:[^:]*]]: tensor<?x64xi4> {hlq.codes_of = "w.1"}, %[[WS:[^:]*]]: tensor<1x1xf32> {hlq.scales_of = "w.1"}, %[[SEED:[^:]*]]: i64 {hlq.seed})
// CHECK-SAME:    attributes {test.keep}
// CHECK: %[[I:.*]] = tensor.dim %[[XC]], %c0{{.*}} : tensor<?x?xi8>
// CHECK: tensor.empty({{.*}}, %[[I]])
// CHECK: %[[Y:.*]]:4 = hlq.encode %[[GY]]
// CHECK-NOT: hlq.encode
// CHECK: hlq.contract {{.*}} lhs(%[[Y]]#0, %[[Y]]#1 {{.*}} rhs(%[[WC]], %[[WS]] block
// CHECK: hlq.contract {{.*}} lhs(%[[Y]]#2, %[[Y]]#3 {{.*}} rhs(%[[XC]], %[[XS]] block
// CHECK-LABEL: func.func @layer.encode.x(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x?xbf16>) -> (tensor<?x?xi8> {hlq.codes_of = "x"}, tensor<1x1xf32> {hlq.scales_of = "x"}) attributes {test.keep}
// CHECK: %[[Q:.*]]:2 = hlq.encode %[[X]] [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>] : tensor<?x?xbf16> -> tensor<?x?xi8>, tensor<1x1xf32>
// CHECK: return %[[Q]]#0, %[[Q]]#1
// CHECK-LABEL: func.func @layer.encode.w.1(
// CHECK-SAME:    %[[W:[^:]*]]: tensor<64x?xbf16> {hlq.parameter = "fc"})
// CHECK: hlq.encode %[[W]]
// CHECK-LABEL: func.func @unmarked(
// CHECK: hlq.quantize
func.func @layer(%gy: tensor<?x64xbf16> {hlq.tangent}, %x: tensor<?x?xbf16> {hlq.encoded = "x"}, %w: tensor<64x?xbf16> {hlq.parameter = "fc", hlq.encoded = "w.1"}, %seed: i64 {hlq.seed})
    -> (tensor<?x?xf32>, tensor<64x?xf32>) attributes {test.keep} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %l = tensor.dim %gy, %c0 : tensor<?x64xbf16>
  %i = tensor.dim %x, %c1 : tensor<?x?xbf16>
  %e0 = tensor.empty(%l, %i) : tensor<?x?xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  %e1 = tensor.empty(%i) : tensor<64x?xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<64x?xf32>) -> tensor<64x?xf32>
  %y:4 = hlq.encode %gy [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *], rounding = stochastic>,
                         <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
    : tensor<?x64xbf16> -> tensor<?x64xi4>, tensor<?x1xf32>, tensor<64x?xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %w [<basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, *], permutation = [1, 0]>] : tensor<64x?xbf16> -> tensor<?x64xi4>, tensor<1x1xf32>
  %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>] : tensor<?x?xbf16> -> tensor<?x?xi8>, tensor<1x1xf32>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%y#0, %y#1 block [1, *] : tensor<?x64xi4>, tensor<?x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<?x64xi4>, tensor<1x1xf32>) outs(%z0 : tensor<?x?xf32>)
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%y#2, %y#3 block [*, *] : tensor<64x?xi8>, tensor<1x1xf32>) rhs(%q#0, %q#1 block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>) outs(%z1 : tensor<64x?xf32>)
  return %gx, %gw : tensor<?x?xf32>, tensor<64x?xf32>
}
func.func @unmarked(%x: tensor<16x16xf32>) -> (tensor<16x16xi8>, tensor<1x1xf32>) {
  %q, %s = hlq.quantize %x block [*, *] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %q, %s : tensor<16x16xi8>, tensor<1x1xf32>
}

// -----

// What isn't fused yet is fused; seeds go along, whether arguments, tensors or
// constants; an encode for each of them.
// CHECK-LABEL: func.func @seeds(
// CHECK-SAME:    %[[S:[^:]*]]: i64 {hlq.seed}, %[[T:[^:]*]]: tensor<i64>,
// CHECK-SAME:    %[[C0:[^:]*]]: tensor<16x16xi8> {hlq.codes_of = "x"}, %[[S0:[^:]*]]: tensor<1x1xf32> {hlq.scales_of = "x"}, %[[C1:[^:]*]]: tensor<16x16xi8> {{[^,]*}}, %[[S1:[^:]*]]: tensor<16x1xf32> {{[^,]*}}, %[[C2:[^:]*]]: tensor<16x16xi4> {{[^,]*}}, %[[S2:[^:]*]]: tensor<1x1xf32> {hlq.scales_of = "x"})
// CHECK: return %[[C0]], %[[C1]], %[[C2]], %[[S0]]
// CHECK-LABEL: func.func @seeds.encode.x(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<16x16xf32>, %[[S:[^:]*]]: i64 {hlq.seed}, %[[T:[^:]*]]: tensor<i64>)
// CHECK-DAG: %[[A:.*]]:2 = hlq.encode %[[X]] {{.*}} seed %[[S]]
// CHECK-DAG: %[[V:.*]] = tensor.extract %[[T]][]
// CHECK-DAG: %[[B:.*]]:2 = hlq.encode %[[X]] {{.*}} seed %[[V]]
// CHECK-DAG: %[[K:.*]] = arith.constant 5 : i64
// CHECK-DAG: %[[C:.*]]:2 = hlq.encode %[[X]] {{.*}} seed %[[K]]
// CHECK: return %[[A]]#0, %[[A]]#1, %[[B]]#0, %[[B]]#1, %[[C]]#0, %[[C]]#1
func.func @seeds(%s: i64 {hlq.seed}, %t: tensor<i64>, %x: tensor<16x16xf32> {hlq.encoded = "x"}) -> (tensor<16x16xi8>, tensor<16x16xi8>, tensor<16x16xi4>, tensor<1x1xf32>) {
  %a:2 = hlq.quantize %x block [*, *] stochastic(%s, stream 0) : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %v = tensor.extract %t[] : tensor<i64>
  %b:2 = hlq.quantize %x block [1, *] stochastic(%v, stream 1) : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<16x1xf32>
  %k = arith.constant 5 : i64
  %c:2 = hlq.quantize %x block [*, *] stochastic(%k, stream 2) : tensor<16x16xf32> -> tensor<16x16xi4>, tensor<1x1xf32>
  return %a#0, %b#0, %c#0, %a#1 : tensor<16x16xi8>, tensor<16x16xi8>, tensor<16x16xi4>, tensor<1x1xf32>
}
