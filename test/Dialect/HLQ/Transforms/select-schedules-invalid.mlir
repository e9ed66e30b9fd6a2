// RUN: hlq-opt %s --hlq-select-schedules --split-input-file --verify-diagnostics

// What was asked for by hand is refused where the chip can't run it, or where
// no kernel has the operation's form.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @shared_memory(%a: tensor<64x64xi8>, %s: tensor<1x1xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // expected-error @+1 {{can't be scheduled as asked: 245840 bytes of shared memory: a block on sm_90a has 232448}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [128, 256, 128], stages = 5>}
  return %0 : tensor<64x64xf32>
}

// -----

// Results of 16 bits take room on their way out, those in f32 don't.
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @room_for_results(%a: tensor<64x64xi8>, %s: tensor<1x1xf32>) -> (tensor<64x64xf32>, tensor<64x64xbf16>) {
  %z = arith.constant dense<0.0> : tensor<64x64xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [128, 128, 128], stages = 7>}
  %zb = arith.constant dense<0.0> : tensor<64x64xbf16>
  // expected-error @+1 {{can't be scheduled as asked: 237680 bytes of shared memory: a block on sm_90a has 232448}}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%zb : tensor<64x64xbf16>)
    {hlq.schedule = #hlq.schedule<tile = [128, 128, 128], stages = 7>}
  return %0, %1 : tensor<64x64xf32>, tensor<64x64xbf16>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @rows(%a: tensor<64x64xi8>, %s: tensor<1x1xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // expected-error @+1 {{can't be scheduled as asked: tile of 64 rows: a multiple of 128, 64 for each of 2 warpgroups, is expected}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [64, 256, 128], stages = 4>}
  return %0 : tensor<64x64xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @two_sizes_for_a_contraction(%a: tensor<64x64xi8>, %s: tensor<1x1xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // expected-error @+1 {{can't be scheduled as asked: 2 tile sizes, which is not how its kernel is cut}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [128, 128]>}
  return %0 : tensor<64x64xf32>
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @blocks_of_a_contraction(%a: tensor<64x64xi8>, %s: tensor<1x1xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // expected-error @+1 {{says more than its kernel has: #hlq.schedule<tile = [128, 128, 128], stages = 4>}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [128, 128, 128], stages = 4, blocks = 2>}
  return %0 : tensor<64x64xf32>
}

// -----

func.func @form_of_a_contraction(%a: tensor<64x32xi8>, %b: tensor<32xi8>, %s: tensor<1x1xf32>, %t: tensor<1xf32>, %z: tensor<64xf32>) -> tensor<64xf32> {
  // expected-error @+1 {{can't be scheduled as asked: it contracts other than two matrices into one (2 loops)}}
  %0 = hlq.contract [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (k)>, affine_map<(m, k) -> (m)>]
       lhs(%a, %s block [*, *] : tensor<64x32xi8>, tensor<1x1xf32>) rhs(%b, %t block [*] : tensor<32xi8>, tensor<1xf32>) outs(%z : tensor<64xf32>)
       {hlq.schedule = #hlq.schedule<tile = [128, 128, 128]>}
  return %0 : tensor<64xf32>
}

// -----

func.func @tile_of_an_encoding(%x: tensor<64x64xf32>) -> tensor<64x64xi8> {
  // expected-error @+1 {{can't be scheduled as asked: tile of 64 x 128 elements: 128 x 128 is expected}}
  %0:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [64, 128]>} : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x64xi8>
}

// -----

func.func @blocks_of_an_encoding(%x: tensor<64x64xf32>) -> tensor<64x64xi8> {
  // expected-error @+1 {{can't be scheduled as asked: 3 blocks of 114688 bytes of shared memory, and 1024 more each: a multiprocessor of sm_90a has 233472}}
  %0:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128], blocks = 3>} : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x64xi8>
}

// -----

func.func @three_sizes_for_an_encoding(%x: tensor<64x64xf32>) -> tensor<64x64xi8> {
  // expected-error @+1 {{can't be scheduled as asked: 3 tile sizes, which is not how its kernel is cut}}
  %0:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128, 128]>} : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x64xi8>
}

// -----

func.func @stages_of_an_encoding(%x: tensor<64x64xf32>) -> tensor<64x64xi8> {
  // expected-error @+1 {{says more than its kernel has: #hlq.schedule<tile = [128, 128]>}}
  %0:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128], stages = 2>} : tensor<64x64xf32> -> tensor<64x64xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x64xi8>
}

// -----

func.func @form_of_an_encoding(%x: tensor<4x64x64xf32>) -> tensor<4x64x64xi8> {
  // expected-error @+1 {{can't be scheduled as asked: its operand has 3 dimensions: kernels encode matrices}}
  %0:2 = hlq.encode %x [<block = [*, *, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<4x64x64xf32> -> tensor<4x64x64xi8>, tensor<1x1x1xf32>
  return %0#0 : tensor<4x64x64xi8>
}
