// RUN: hlq-opt %s --hlq-select-schedules | FileCheck %s
// RUN: hlq-opt %s --hlq-select-schedules=target=sm_90a | FileCheck %s
// RUN: hlq-opt %s --hlq-select-schedules --remarks-filter-passed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=PASSED
// RUN: hlq-opt %s --hlq-select-schedules --remarks-filter-missed=hlq -o /dev/null 2>&1 | count 0

// CHECK: module attributes {hlq.target = #hlq.target<sm_90a>}

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#nm = affine_map<(m, n, k) -> (n, m)>

// Large tiles where they fill the chip many times: which of them is a matter of
// what was measured.
// CHECK-LABEL: func @large
// PASSED: [Passed] select-schedules | Category:hlq | Function=large | Bound={{multiplying|power}}, Microseconds={{[0-9.]+}}, Op=hlq.contract, Parameter=fc, RunnerUp="{{[0-9]+x[0-9]+, [0-9.]+}} us", Schedule="#hlq.schedule<tile = [{{128, 256|256, 128|192, 160|192, 128|128, 128}}, 128], stages = {{[4-6](, warpgroups = 3)?}}>", Tiles={{1024|1118|1376|2048}}, Waves={{8|9|11|16}}
func.func @large(%a: tensor<8192x4096xi8>, %b: tensor<4096x4096xi8>, %s: tensor<1x1xf32>, %z: tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16> {
  // CHECK: hlq.contract
  // CHECK-SAME: hlq.schedule = #hlq.schedule<tile = [{{128, 256|256, 128|192, 160|192, 128|128, 128}}, 128], stages = {{[4-6](, warpgroups = 3)?}}>
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8192x4096xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<4096x4096xi8>, tensor<1x1xf32>) outs(%z : tensor<8192x4096xbf16>)
    {hlq.role = #hlq.role<input_gradient, "fc">}
  return %0 : tensor<8192x4096xbf16>
}

// Four whole waves of 192 x 192, or nine of 128 x 128 but for six tiles.
// CHECK-LABEL: func @whole_waves
func.func @whole_waves(%a: tensor<25216x3072xi8>, %b: tensor<768x3072xi8>, %s: tensor<1x1xf32>, %z: tensor<25216x768xbf16>) -> tensor<25216x768xbf16> {
  // CHECK: tile = [{{192, 192|128, 128}}, 128]
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<25216x3072xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<768x3072xi8>, tensor<1x1xf32>) outs(%z : tensor<25216x768xbf16>)
  return %0 : tensor<25216x768xbf16>
}

// One wave of as many tiles as there are multiprocessors, or a few less.
// CHECK-LABEL: func @few_tiles
func.func @few_tiles(%a: tensor<3072x12608xi8>, %b: tensor<768x12608xi8>, %s: tensor<1x1xf32>, %z: tensor<3072x768xbf16>) -> tensor<3072x768xbf16> {
  // CHECK: tile = [128, 160, 128], stages = 5
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<3072x12608xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<768x12608xi8>, tensor<1x1xf32>) outs(%z : tensor<3072x768xbf16>)
  return %0 : tensor<3072x768xbf16>
}

// Sizes are those of the result: here its rows come from the rhs.
// CHECK-LABEL: func @swapped
func.func @swapped(%a: tensor<768x12608xi8>, %b: tensor<3072x12608xi8>, %s: tensor<1x1xf32>, %z: tensor<3072x768xbf16>) -> tensor<3072x768xbf16> {
  // CHECK: tile = [128, 160, 128]
  %0 = hlq.contract [#mk, #nk, #nm] lhs(%a, %s block [*, *] : tensor<768x12608xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<3072x12608xi8>, tensor<1x1xf32>) outs(%z : tensor<3072x768xbf16>)
  return %0 : tensor<3072x768xbf16>
}

// CHECK-LABEL: func @tiny
func.func @tiny(%a: tensor<1x1xi8>, %s: tensor<1x1xf32>, %z: tensor<1x1xf32>) -> tensor<1x1xf32> {
  // CHECK: tile = [64, 32, 128], stages = 8, warpgroups = 1
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<1x1xi8>, tensor<1x1xf32>) rhs(%a, %s block [*, *] : tensor<1x1xi8>, tensor<1x1xf32>) outs(%z : tensor<1x1xf32>)
  return %0 : tensor<1x1xf32>
}

// Unknown sizes are taken to be large.
// CHECK-LABEL: func @dynamic
func.func @dynamic(%a: tensor<?x?xi8>, %b: tensor<?x?xi8>, %s: tensor<1x1xf32>, %z: tensor<?x?xbf16>) -> tensor<?x?xbf16> {
  // CHECK: tile = [{{(128|192|256), (128|160|192|224|256)}}, 128]
  %0 = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>) outs(%z : tensor<?x?xbf16>)
  return %0 : tensor<?x?xbf16>
}

// Four blocks share a multiprocessor: 48 KiB each.
// CHECK-LABEL: func @encode_gradient
// PASSED: Function=encode_gradient | Bound=launch, Codes={{[0-9.]+}}, Maxima={{[0-9.]+}}, Microseconds={{[0-9.]+}}, Op=hlq.encode, Schedule="#hlq.schedule<tile = [128, 128], raster = 4, blocks = 4>", Tiles=8, Waves=1
func.func @encode_gradient(%x: tensor<256x512xbf16>, %seed: i64) -> tensor<256x512xi4> {
  // CHECK: hlq.encode
  // CHECK-SAME: hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 4, blocks = 4>
  %0:4 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *], rounding = stochastic>,
                        <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
    : tensor<256x512xbf16> -> tensor<256x512xi4>, tensor<256x1xf32>, tensor<512x128xi8>, tensor<1x1xf32>
  return %0#0 : tensor<256x512xi4>
}

// float32 takes three times the room.
// CHECK-LABEL: func @encode_f32
func.func @encode_f32(%x: tensor<?x?xf32>) -> tensor<?x?xi8> {
  // CHECK: hlq.encode
  // CHECK-SAME: tile = [128, 128], raster = 4, blocks = 2
  %0:2 = hlq.encode %x [<block = [*, *]>] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<1x1xf32>
  return %0#0 : tensor<?x?xi8>
}

// What is there stays.
// CHECK-LABEL: func @by_hand
func.func @by_hand(%x: tensor<64x64xbf16>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  // CHECK: hlq.encode
  // CHECK-SAME: #hlq.schedule<tile = [128, 128], raster = 3>
  %0:2 = hlq.encode %x [<block = [*, *]>] {hlq.schedule = #hlq.schedule<tile = [128, 128], raster = 3>} : tensor<64x64xbf16> -> tensor<64x64xi8>, tensor<1x1xf32>
  // CHECK: hlq.contract
  // CHECK-SAME: #hlq.schedule<tile = [256, 16, 128], stages = 2, raster = 1024>
  %1 = hlq.contract [#mk, #nk, #mn] lhs(%0#0, %0#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) rhs(%0#0, %0#1 block [*, *] : tensor<64x64xi8>, tensor<1x1xf32>) outs(%z : tensor<64x64xf32>)
    {hlq.schedule = #hlq.schedule<tile = [256, 16, 128], stages = 2, raster = 1024>}
  return %1 : tensor<64x64xf32>
}

// Nothing to schedule.
// CHECK-LABEL: func @nothing
// CHECK-NOT: hlq.schedule
func.func @nothing(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %0 = hlq.hadamard %x along 0 order 16 : tensor<64x64xf32> -> tensor<64x64xf32>
  return %0 : tensor<64x64xf32>
}
