// RUN: hlq-opt %s --hlq-outline-layers --split-input-file --allow-unregistered-dialect | FileCheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// A function of nothing else is a layer as it is.
// CHECK-LABEL: func @whole(
// CHECK-NOT: call
// CHECK: hlq.encode
// CHECK: hlq.contract
// CHECK-NOT: func
func.func @whole(%gy: tensor<?x64xbf16> {hlq.tangent}, %w: tensor<32x64xbf16>, %seeds: tensor<i64> {hlq.seed}) -> tensor<?x32xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %seed = tensor.extract %seeds[] : tensor<i64>
  %q:2 = hlq.encode %gy [<block = [1, *], rounding = stochastic>] seed %seed {hlq.schedule = #enc} : tensor<?x64xbf16> -> tensor<?x64xi8>, tensor<?x1xf32>
  %p:2 = hlq.encode %w [<block = [*, *]>] {hlq.schedule = #enc} : tensor<32x64xbf16> -> tensor<32x64xi8>, tensor<1x1xf32>
  %l = tensor.dim %gy, %c0 : tensor<?x64xbf16>
  %empty = tensor.empty(%l) : tensor<?x32xbf16>
  %z = linalg.fill ins(%zero : bf16) outs(%empty : tensor<?x32xbf16>) -> tensor<?x32xbf16>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<?x64xi8>, tensor<?x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>) outs(%z : tensor<?x32xbf16>) {hlq.schedule = #con}
  return %gx : tensor<?x32xbf16>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// Both gradients of a layer, which share the encoding of gy, and the layer's
// name and marks. The seed is the step's argument; zeros begin anew.
// CHECK-LABEL: func.func @step.fc1.weight(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<64x64xbf16> {hlq.tangent}, %[[SEED:[^ ]*]]: i64 {hlq.seed}, %[[W:[^ ]*]]: tensor<32x64xbf16> {hlq.parameter = "fc1.weight"}, %[[X:[^ ]*]]: tensor<64x32xbf16>)
// CHECK-SAME:    -> (tensor<64x32xbf16>, tensor<64x32xbf16> {hlq.gradient_of = "fc1.weight"})
// CHECK-DAG: %[[Q:.*]]:4 = hlq.encode %[[GY]] {{.*}} seed %[[SEED]] {hlq.schedule
// CHECK-DAG: hlq.encode %[[W]]
// CHECK-DAG: hlq.encode %[[X]]
// CHECK: linalg.fill
// CHECK: %[[GX:.*]] = hlq.contract {{.*}} lhs(%[[Q]]#0, %[[Q]]#1
// CHECK-SAME: hlq.schedule = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>
// CHECK: linalg.fill
// CHECK: %[[GW:.*]] = hlq.contract {{.*}} lhs(%[[Q]]#2, %[[Q]]#3
// CHECK: return %[[GX]], %[[GW]]

// CHECK-LABEL: func.func @step(
// CHECK-SAME:    %[[W:[^ ]*]]: tensor<32x64xbf16> {{.*}}, %[[X:[^ ]*]]: tensor<64x32xbf16>, %[[GY0:[^ ]*]]: tensor<64x64xbf16> {{.*}}, %[[SEED:[^ ]*]]: i64
// CHECK: %[[GY:.*]] = "test.before"(%[[GY0]])
// CHECK: %[[G:.*]]:2 = call @step.fc1.weight(%[[GY]], %[[SEED]], %[[W]], %[[X]])
// CHECK-NOT: hlq.encode
// CHECK-NOT: hlq.contract
// CHECK: %[[R:.*]] = "test.after"(%[[G]]#0)
// CHECK: return %[[R]], %[[G]]#1
func.func @step(%w: tensor<32x64xbf16> {hlq.parameter = "fc1.weight"}, %x: tensor<64x32xbf16>, %gy0: tensor<64x64xbf16> {hlq.tangent}, %seed: i64 {hlq.seed})
    -> (tensor<64x32xbf16>, tensor<64x32xbf16> {hlq.gradient_of = "fc1.weight"}) {
  %z = arith.constant dense<0.0> : tensor<64x32xbf16>
  %gy = "test.before"(%gy0) : (tensor<64x64xbf16>) -> tensor<64x64xbf16>
  %q:4 = hlq.encode %gy [<block = [1, *], rounding = stochastic>, <block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed {hlq.schedule = #enc}
    : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<64x1xf32>, tensor<64x64xi8>, tensor<1x1xf32>
  %p:2 = hlq.encode %w [<block = [*, *]>] {hlq.schedule = #enc} : tensor<32x64xbf16> -> tensor<32x64xi8>, tensor<1x1xf32>
  %u:2 = hlq.encode %x [<block = [*, *], permutation = [1, 0]>] {hlq.schedule = #enc} : tensor<64x32xbf16> -> tensor<32x64xi8>, tensor<1x1xf32>
  %gx = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [1, *] : tensor<64x64xi8>, tensor<64x1xf32>) rhs(%p#0, %p#1 block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x32xbf16>)
    {hlq.role = #hlq.role<input_gradient, "fc1.weight">, hlq.schedule = #con}
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%q#2, %q#3 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%u#0, %u#1 block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x32xbf16>)
    {hlq.role = #hlq.role<weight_gradient, "fc1.weight">, hlq.schedule = #con}
  %r = "test.after"(%gx) : (tensor<64x32xbf16>) -> tensor<64x32xbf16>
  return %r, %gw : tensor<64x32xbf16>, tensor<64x32xbf16>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// Seeds: a tensor's content, a constant, and a value that the step computes.
// CHECK-LABEL: func.func @seeds.layer(
// CHECK-SAME:    %{{.*}}: tensor<16x16xf32>, %[[S:.*]]: tensor<i64> {hlq.seed})
// CHECK: %[[V:.*]] = tensor.extract %[[S]][] : tensor<i64>
// CHECK: hlq.encode {{.*}} seed %[[V]]
// CHECK-LABEL: func.func @seeds.layer_0(
// CHECK-SAME:    %{{[^:]*}}: tensor<16x16xf32>) ->
// CHECK: %[[V:.*]] = arith.constant 7 : i64
// CHECK: hlq.encode {{.*}} seed %[[V]]
// CHECK-LABEL: func.func @seeds.layer_1(
// CHECK-SAME:    %{{.*}}: tensor<16x16xf32>, %[[S:.*]]: i64 {hlq.seed})
// CHECK: hlq.encode {{.*}} seed %[[S]]

// CHECK-LABEL: func.func @seeds(
// CHECK-SAME: %[[X:[^ ]*]]: tensor<16x16xf32>, %[[T:[^ ]*]]: tensor<i64>, %[[MANY:[^ ]*]]: tensor<9xi64>
// CHECK: call @seeds.layer(%[[X]], %[[T]])
// CHECK: call @seeds.layer_0(%{{[^,]*}}) :
// CHECK: %[[ONE:.*]] = tensor.extract %[[MANY]]
// CHECK: call @seeds.layer_1(%{{.*}}, %[[ONE]])
func.func @seeds(%x: tensor<16x16xf32>, %t: tensor<i64>, %many: tensor<9xi64>, %i: index) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %s = tensor.extract %t[] : tensor<i64>
  %a:2 = hlq.encode %x [<block = [*, *], rounding = stochastic>] seed %s {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %y = "test.between"(%0) : (tensor<16x16xf32>) -> tensor<16x16xf32>
  %seven = arith.constant 7 : i64
  %b:2 = hlq.encode %y [<block = [*, *], rounding = stochastic>] seed %seven {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%b#0, %b#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %v = tensor.extract %many[%i] : tensor<9xi64>
  %c:2 = hlq.encode %1 [<block = [*, *], rounding = stochastic>] seed %v {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %2 = hlq.contract [#mk, #nk, #mn] lhs(%c#0, %c#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%c#0, %c#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %2 : tensor<16x16xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// A parameter that is a constant, or a view, is an argument of the layer. Other
// inits than zeros are, too; sizes that nobody passes come from operands.
// CHECK-LABEL: func.func @inputs.fc(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<?x16xf32> {hlq.tangent}, %{{[^ ]*}}: tensor<16x16xf32> {hlq.parameter = "fc"}, %[[INIT:[^ ]*]]: tensor<?x16xf32>)
// CHECK: hlq.contract {{.*}} outs(%[[INIT]]
// CHECK-LABEL: func.func @inputs.layer(
// CHECK-SAME:    %[[X:[^ ]*]]: tensor<?x16xf32>, %{{[^ ]*}}: tensor<16x16xf32>)
// CHECK: %[[L:.*]] = tensor.dim %[[X]], %c0
// CHECK: tensor.empty(%[[L]]) : tensor<?x16xf32>
// CHECK-LABEL: func.func @inputs(
// CHECK: %[[C:.*]] = arith.constant dense<3.0
// CHECK: %[[WT:.*]] = linalg.transpose
// CHECK: call @inputs.fc(%{{.*}}, %[[WT]], %{{.*}})
// CHECK: call @inputs.layer(%{{.*}}, %[[C]])
func.func @inputs(%gy: tensor<?x16xf32>, %w: tensor<16x16xf32> {hlq.parameter = "fc"}, %init: tensor<?x16xf32>, %l: index) -> tensor<?x16xf32> {
  %k = arith.constant dense<3.0> : tensor<16x16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %wt = linalg.transpose ins(%w : tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) permutation = [1, 0]
  %a:2 = hlq.encode %gy [<block = [*, *]>] {hlq.schedule = #enc} : tensor<?x16xf32> -> tensor<?x16xi8>, tensor<1x1xf32>
  %b:2 = hlq.encode %wt [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<?x16xi8>, tensor<1x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%init : tensor<?x16xf32>)
    {hlq.role = #hlq.role<input_gradient, "fc">, hlq.schedule = #con}
  %c:2 = hlq.encode %0 [<block = [*, *]>] {hlq.schedule = #enc} : tensor<?x16xf32> -> tensor<?x16xi8>, tensor<1x1xf32>
  %d:2 = hlq.encode %k [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty(%l) : tensor<?x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x16xf32>) -> tensor<?x16xf32>
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%c#0, %c#1 block [*, *] : tensor<?x16xi8>, tensor<1x1xf32>) rhs(%d#0, %d#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<?x16xf32>) {hlq.schedule = #con}
  return %1 : tensor<?x16xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// The first result is used before the second's operand is known: a function
// each, with an encoding each.
// CHECK-LABEL: func.func @split.w(
// CHECK-COUNT-1: hlq.encode
// CHECK-COUNT-1: hlq.contract
// CHECK-LABEL: func.func @split.w_0(
// CHECK-COUNT-2: hlq.encode
// CHECK-COUNT-1: hlq.contract
// CHECK-LABEL: func.func @split(
// CHECK: %[[A:.*]] = call @split.w(%[[X:.*]]) :
// CHECK: %[[Y:.*]] = "test.between"(%[[A]])
// CHECK: %[[B:.*]] = call @split.w_0(%[[X]], %[[Y]]) :
// CHECK-NOT: hlq.encode
// CHECK: return %[[A]], %[[B]]
func.func @split(%x: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>)
    {hlq.role = #hlq.role<input_gradient, "w">, hlq.schedule = #con}
  %y = "test.between"(%0) : (tensor<16x16xf32>) -> tensor<16x16xf32>
  %b:2 = hlq.encode %y [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%b#0, %b#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>)
    {hlq.role = #hlq.role<weight_gradient, "w">, hlq.schedule = #con}
  return %0, %1 : tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// A sum that goes on from another's result is another function.
// CHECK-LABEL: func.func @chain.layer(
// CHECK-SAME:    %{{[^:]*}}: tensor<16x16xf32>) ->
// CHECK-COUNT-1: hlq.contract
// CHECK-LABEL: func.func @chain.layer_0(
// CHECK-SAME:    %{{[^:]*}}: tensor<16x16xf32>, %[[INIT:[^:]*]]: tensor<16x16xf32>) ->
// CHECK: hlq.contract {{.*}} outs(%[[INIT]]
// CHECK-LABEL: func.func @chain(
// CHECK: %[[A:.*]] = call @chain.layer(%{{.*}}) :
// CHECK: %[[B:.*]] = call @chain.layer_0(%{{.*}}, %[[A]]) :
// CHECK: return %[[B]]
func.func @chain(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%0 : tensor<16x16xf32>) {hlq.schedule = #con}
  return %1 : tensor<16x16xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// What is no kernel's stays, with the encoding that it reads: a contraction
// without a schedule, one of codes that no kernel makes, one in a region, and a
// result that nobody takes.
// CHECK-LABEL: func.func @stays.layer(
// CHECK-SAME:    %{{[^:]*}}: tensor<16x16xf32>) -> tensor<16x16xf32>
// CHECK-COUNT-1: hlq.encode
// CHECK-COUNT-1: hlq.contract
// CHECK-LABEL: func.func @stays(
// CHECK: call @stays.layer(%{{.*}}) : (tensor<16x16xf32>) -> tensor<16x16xf32>
// CHECK: %[[A:.*]]:2 = hlq.encode
// CHECK: hlq.contract {{.*}} lhs(%[[A]]#0
// CHECK: hlq.contract {{.*}} lhs(%[[A]]#0
// CHECK-NOT: hlq.schedule
// CHECK: %[[B:.*]]:2 = hlq.encode
// CHECK: hlq.contract {{.*}} lhs(%[[B]]#0
// CHECK: scf.if
// CHECK: hlq.contract {{.*}} lhs(%[[A]]#0
// CHECK-NOT: call
// CHECK: return
func.func @stays(%x: tensor<16x16xf32>, %c: i1) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %unused = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>)
  %b:2 = hlq.encode %x [<block = [*, 8]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x2xf32>
  %2 = hlq.contract [#mk, #nk, #mn] lhs(%b#0, %b#1 block [*, 8] : tensor<16x16xi8>, tensor<1x2xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  %3 = scf.if %c -> tensor<16x16xf32> {
    %4 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
    scf.yield %4 : tensor<16x16xf32>
  } else {
    scf.yield %z : tensor<16x16xf32>
  }
  return %0, %1, %2, %3 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// A result that another block uses, and one that a region uses.
// CHECK-LABEL: func.func @blocks.layer(
// CHECK-LABEL: func.func @blocks(
// CHECK: %[[A:.*]] = call @blocks.layer(
// CHECK: cf.br
// CHECK: "test.use"(%[[A]])
func.func @blocks(%x: tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  cf.br ^end
^end:
  "test.region"() ({
    "test.use"(%0) : (tensor<16x16xf32>) -> ()
  }) : () -> ()
  return
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// Not a layer as it is: it returns a result twice, and an argument.
// CHECK-LABEL: func.func @returns.layer(
// CHECK-LABEL: func.func @returns(
// CHECK-SAME: %[[X:[^:]*]]: tensor<16x16xf32>
// CHECK: %[[A:.*]] = call @returns.layer(%[[X]])
// CHECK: return %[[A]], %[[A]], %[[X]]
func.func @returns(%x: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0, %0, %x : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// Nothing scheduled, nothing outlined.
// CHECK-LABEL: func.func @nothing(
// CHECK-NEXT: "test.op"
// CHECK-NEXT: hlq.encode
// CHECK-NEXT: return
// CHECK-NOT: func.func @
func.func @nothing(%x: tensor<16x16xf32>) -> tensor<16x16xi8> {
  %y = "test.op"(%x) : (tensor<16x16xf32>) -> tensor<16x16xf32>
  %a:2 = hlq.encode %y [<block = [*, *]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %a#0 : tensor<16x16xi8>
}
func.func private @external(tensor<16x16xf32>)

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], warpgroups = 1>

// Maxima of delayed scales come from the step's caller, and go to it, by the names
// that they have there.
// CHECK-LABEL: func.func @delayed.fc1.weight(
// CHECK-SAME:    %[[GY:[^ ]*]]: tensor<64x64xbf16>, %[[P:[^ ]*]]: tensor<1x1xf32> {hlq.previous_maxima = "fc1.weight.gw.gy"}, %[[X:[^ ]*]]: tensor<64x32xbf16>)
// CHECK-SAME:    -> (tensor<64x32xbf16> {hlq.gradient_of = "fc1.weight"}, tensor<1x1xf32> {hlq.maxima = "fc1.weight.gw.gy"})
// CHECK: %{{.*}}, %[[M:.*]] = hlq.encode %[[GY]] {{.*}} previous(%[[P]] : tensor<1x1xf32>)
// CHECK: return %{{.*}}, %[[M]]
// CHECK-LABEL: func.func @delayed(
// CHECK-SAME:    %[[GY0:[^ ]*]]: tensor<64x64xbf16>, %[[X:[^ ]*]]: tensor<64x32xbf16>, %[[P:[^ ]*]]: tensor<1x1xf32>
// CHECK: %[[GY:.*]] = "test.before"(%[[GY0]])
// CHECK: %[[G:.*]]:2 = call @delayed.fc1.weight(%[[GY]], %[[P]], %[[X]])
// CHECK: return %[[G]]#0, %[[G]]#1
func.func @delayed(%gy0: tensor<64x64xbf16>, %x: tensor<64x32xbf16>, %p: tensor<1x1xf32> {hlq.previous_maxima = "fc1.weight.gw.gy"})
    -> (tensor<64x32xbf16> {hlq.gradient_of = "fc1.weight"}, tensor<1x1xf32> {hlq.maxima = "fc1.weight.gw.gy"}) {
  %z = arith.constant dense<0.0> : tensor<64x32xbf16>
  %gy = "test.before"(%gy0) : (tensor<64x64xbf16>) -> tensor<64x64xbf16>
  %q:3 = hlq.encode %gy [<block = [*, *], permutation = [1, 0], delayed = true>] previous(%p : tensor<1x1xf32>) {hlq.schedule = #enc}
    : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %u:2 = hlq.encode %x [<block = [*, *], permutation = [1, 0]>] {hlq.schedule = #enc} : tensor<64x32xbf16> -> tensor<32x64xi8>, tensor<1x1xf32>
  %gw = hlq.contract [#mk, #nk, #mn] lhs(%q#0, %q#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%u#0, %u#1 block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x32xbf16>)
    {hlq.role = #hlq.role<weight_gradient, "fc1.weight">, hlq.schedule = #con}
  return %gw, %q#2 : tensor<64x32xbf16>, tensor<1x1xf32>
}
