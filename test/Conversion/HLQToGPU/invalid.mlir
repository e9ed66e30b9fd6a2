// RUN: hlq-opt %s --hlq-to-gpu --split-input-file --verify-diagnostics

// What kernels rely on. Functions that are no layers stay as they are; of these
// all operations have schedules.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>

// expected-error @+1 {{has no 'hlq.target': hlq-select-schedules sets it}}
module {
func.func @no_target(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// expected-error @+1 {{argument of type 'tensor<4x16x16xf32>' of a GPU function: a matrix or a seed is expected}}
func.func @rank_3(%x: tensor<16x16xf32>, %y: tensor<4x16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// expected-error @+1 {{argument of type 'tensor<f32>' of a GPU function: a matrix or a seed is expected}}
func.func @scalar(%x: tensor<16x16xf32>, %y: tensor<f32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// expected-error @+1 {{argument of type 'i32' of a GPU function: a matrix or a seed is expected}}
func.func @number(%x: tensor<16x16xf32>, %y: i32) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// expected-error @+1 {{argument of type 'tensor<0x16xf32>' of a GPU function: sizes from 1 to 2147482624 are expected}}
func.func @empty(%x: tensor<0x16xf32>) -> tensor<0x0xf32> {
  %z = arith.constant dense<0.0> : tensor<0x0xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<0x16xf32> -> tensor<0x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<0x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<0x16xi8>, tensor<1x1xf32>) outs(%z : tensor<0x0xf32>) {hlq.schedule = #con}
  return %0 : tensor<0x0xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @encodes_a_constant() -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %x = arith.constant dense<1.0> : tensor<16x16xf32>
  // expected-error @+1 {{on the GPU encodes arguments of its function}}
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @seed_of_many(%x: tensor<16x16xf32>, %seeds: tensor<1x1xi64>) -> tensor<16x16xf32> {
  %c0 = arith.constant 0 : index
  %seed = tensor.extract %seeds[%c0, %c0] : tensor<1x1xi64>
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  // expected-error @+1 {{on the GPU has a seed that is a constant or an argument of its function}}
  %a:2 = hlq.encode %x [<block = [*, *], rounding = stochastic>] seed %seed {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @form_of_an_encoding(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  // expected-error @+1 {{has no kernel: view 0: a scale for 2 rows: one for all, or one for each row, is what kernels take}}
  %a:2 = hlq.encode %x [<block = [2, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<8x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [2, *] : tensor<16x16xi8>, tensor<8x1xf32>) rhs(%a#0, %a#1 block [2, *] : tensor<16x16xi8>, tensor<8x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @form_of_a_contraction(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{has no kernel: operand 1's contracted dimension is not the innermost}}
  %0 = hlq.contract [#mk, #kn, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @schedule_of_an_encoding(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  // expected-error @+1 {{has no kernel: 3 tile sizes, which is not how its kernel is cut}}
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #con} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @schedule_of_a_contraction(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{has no kernel: tile of 96 rows: a multiple of 128, 64 for each of 2 warpgroups, is expected}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #hlq.schedule<tile = [96, 64, 128], stages = 2>}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @codes_from_elsewhere(%x: tensor<16x16xf32>, %s: tensor<1x1xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{on the GPU contracts codes of encodings in its function, or codes and scales that are arguments}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %s block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @begins_with_ones(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %ones = arith.constant dense<1.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{on the GPU begins with zero or with an argument of its function}}
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%ones : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @returns_twice(%x: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  // expected-error @+1 {{result 1 of a GPU function: a contraction's result or an encoding's, returned once, is expected}}
  return %0, %0 : tensor<16x16xf32>, tensor<16x16xf32>
}
}

// -----

#enc = #hlq.schedule<tile = [128, 128]>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @returns_an_argument(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{result 0 of a GPU function: a contraction's result or an encoding's, returned once, is expected}}
  return %x : tensor<16x16xf32>
}
}

// -----

#enc = #hlq.schedule<tile = [128, 128]>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @returns_codes_twice(%x: tensor<16x16xf32>) -> (tensor<16x16xi8>, tensor<16x16xi8>) {
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{result 1 of a GPU function: a contraction's result or an encoding's, returned once, is expected}}
  return %a#0, %a#0 : tensor<16x16xi8>, tensor<16x16xi8>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @encodes_scales(%a: tensor<16x16xi8>, %s: tensor<1x1xf32>) -> (tensor<16x16xf32>, tensor<1x1xi8>) {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  // expected-error @+1 {{on the GPU reads argument 1 of its function, which holds scales of codes}}
  %b:2 = hlq.encode %s [<block = [*, *]>] {hlq.schedule = #enc} : tensor<1x1xf32> -> tensor<1x1xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0, %b#0 : tensor<16x16xf32>, tensor<1x1xi8>
}
}

// -----

#enc = #hlq.schedule<tile = [128, 128]>
module attributes {hlq.target = #hlq.target<sm_90a>} {
// expected-error @+1 {{takes or returns codes on the GPU, and is called in the module: codes pass between executables' functions only}}
func.func @encode(%x: tensor<16x16xf32>) -> (tensor<16x16xi8>, tensor<1x1xf32>) {
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %a#0, %a#1 : tensor<16x16xi8>, tensor<1x1xf32>
}
func.func @caller(%x: tensor<16x16xf32>) -> tensor<16x16xi8> {
  %a:2 = call @encode(%x) : (tensor<16x16xf32>) -> (tensor<16x16xi8>, tensor<1x1xf32>)
  return %a#0 : tensor<16x16xi8>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @result_nobody_takes(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %a:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  // expected-error @+1 {{on the GPU is a result of its function}}
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}

// -----

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#enc = #hlq.schedule<tile = [128, 128]>
#con = #hlq.schedule<tile = [64, 64, 128], stages = 2, warpgroups = 1>
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @previous_maxima_of_its_own(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %z = arith.constant dense<0.0> : tensor<16x16xf32>
  %p = arith.constant dense<1.0> : tensor<1x1xf32>
  // expected-error @+1 {{on the GPU has previous maxima that are arguments of its function}}
  %a:3 = hlq.encode %x [<block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>) {hlq.schedule = #enc} : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) rhs(%a#0, %a#1 block [*, *] : tensor<16x16xi8>, tensor<1x1xf32>) outs(%z : tensor<16x16xf32>) {hlq.schedule = #con}
  return %0 : tensor<16x16xf32>
}
}
