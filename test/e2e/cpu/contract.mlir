// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The example of the operation's description: 768 · (1 · 2) · 0.5 · 0.25.
func.func @example() {
  %gy = arith.constant dense<1> : tensor<197x768xi4>
  %sgy = arith.constant dense<0.5> : tensor<197x1xf32>
  %w = arith.constant dense<2> : tensor<768x64xi4>
  %sw = arith.constant dense<0.25> : tensor<1x1xf32>
  %zero = arith.constant dense<0.0> : tensor<197x64xf32>
  %gx = hlq.contract [affine_map<(l, i, o) -> (l, o)>,
                      affine_map<(l, i, o) -> (o, i)>,
                      affine_map<(l, i, o) -> (l, i)>]
        lhs(%gy, %sgy block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
        rhs(%w, %sw block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
        outs(%zero : tensor<197x64xf32>)
  %end = tensor.extract_slice %gx[196, 62] [1, 2] [1, 1] : tensor<197x64xf32> to tensor<2xf32>
  %u = tensor.cast %end : tensor<2xf32> to tensor<*xf32>
  // CHECK: sizes = [2]
  // CHECK-NEXT: [192, 192]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// gyᵀ x onto what was there, with scales per row of both operands' parallel
// dimensions, in bf16.
func.func @transposed(%gy: tensor<?x2xi8>, %x: tensor<?x3xi8>) {
  %sgy = arith.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>
  %sx = arith.constant dense<[[1.0, 0.5, 4.0]]> : tensor<1x3xf32>
  %init = arith.constant dense<[[100.0, 0.0, 0.0], [0.0, 0.0, 0.5]]> : tensor<2x3xbf16>
  %gw = hlq.contract [affine_map<(o, i, l) -> (l, o)>,
                      affine_map<(o, i, l) -> (l, i)>,
                      affine_map<(o, i, l) -> (o, i)>]
        lhs(%gy, %sgy block [*, 1] : tensor<?x2xi8>, tensor<1x2xf32>)
        rhs(%x, %sx block [*, 1] : tensor<?x3xi8>, tensor<1x3xf32>)
        outs(%init : tensor<2x3xbf16>)
  %f = hlq.hadamard %gw along 0 order 1 : tensor<2x3xbf16> -> tensor<2x3xf32>
  %u = tensor.cast %f : tensor<2x3xf32> to tensor<*xf32>
  // CHECK: sizes = [2, 3]
  // CHECK-NEXT: {{\[\[}}101, 1.5, -4],
  // CHECK-NEXT: [6, 5, -15.5]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// Blocks of 2 and 4 along the contracted dimension of 5.
func.func @blocks_along_contracted(%a: tensor<?xi8>, %b: tensor<?xi8>) {
  %sa = arith.constant dense<[1.0, 10.0, 100.0]> : tensor<3xf32>
  %sb = arith.constant dense<[1.0, 0.5]> : tensor<2xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %da = tensor.cast %sa : tensor<3xf32> to tensor<?xf32>
  %db = tensor.cast %sb : tensor<2xf32> to tensor<?xf32>
  %r = hlq.contract [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>]
       lhs(%a, %da block [2] : tensor<?xi8>, tensor<?xf32>)
       rhs(%b, %db block [4] : tensor<?xi8>, tensor<?xf32>)
       outs(%zero : tensor<f32>)
  %u = tensor.cast %r : tensor<f32> to tensor<*xf32>
  // (1 + 2) · 1 + (3 + 4) · 10 + 5 · 100 · 0.5
  // CHECK: rank = 0
  // CHECK-NEXT: [323]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// A convolution with stride 2, and parts of at most two products.
func.func @convolution_in_segments() {
  %x = arith.constant dense<[1, 2, 3, 4, 5, 6, 7]> : tensor<7xi8>
  %w = arith.constant dense<[1, 10, 100]> : tensor<3xi8>
  %s = arith.constant dense<1.0> : tensor<1xf32>
  %zero = arith.constant dense<0.0> : tensor<3xf32>
  %r = hlq.contract [affine_map<(p, k) -> (p * 2 + k)>, affine_map<(p, k) -> (k)>,
                     affine_map<(p, k) -> (p)>]
       lhs(%x, %s block [*] : tensor<7xi8>, tensor<1xf32>)
       rhs(%w, %s block [*] : tensor<3xi8>, tensor<1xf32>)
       outs(%zero : tensor<3xf32>) segment 2
  %u = tensor.cast %r : tensor<3xf32> to tensor<*xf32>
  // CHECK: sizes = [3]
  // CHECK-NEXT: [321, 543, 765]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// Nothing contracted.
func.func @outer_product() {
  %a = arith.constant dense<[1, -2]> : tensor<2xi8>
  %b = arith.constant dense<[3, 4]> : tensor<2xi8>
  %s = arith.constant dense<0.5> : tensor<1xf32>
  %init = arith.constant dense<1.0> : tensor<2x2xf32>
  %r = hlq.contract [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>,
                     affine_map<(i, j) -> (i, j)>]
       lhs(%a, %s block [*] : tensor<2xi8>, tensor<1xf32>)
       rhs(%b, %s block [*] : tensor<2xi8>, tensor<1xf32>)
       outs(%init : tensor<2x2xf32>)
  %u = tensor.cast %r : tensor<2x2xf32> to tensor<*xf32>
  // CHECK: sizes = [2, 2]
  // CHECK-NEXT: {{\[\[}}1.75, 2],
  // CHECK-NEXT: [-0.5, -1]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

func.func @main() {
  call @example() : () -> ()
  %gy = arith.constant dense<[[1, 2], [0, 1]]> : tensor<2x2xi8>
  %x = arith.constant dense<[[1, 3, -1], [1, -1, 0]]> : tensor<2x3xi8>
  %gyd = tensor.cast %gy : tensor<2x2xi8> to tensor<?x2xi8>
  %xd = tensor.cast %x : tensor<2x3xi8> to tensor<?x3xi8>
  call @transposed(%gyd, %xd) : (tensor<?x2xi8>, tensor<?x3xi8>) -> ()
  %a = arith.constant dense<[1, 2, 3, 4, 5]> : tensor<5xi8>
  %b = arith.constant dense<1> : tensor<5xi8>
  %ad = tensor.cast %a : tensor<5xi8> to tensor<?xi8>
  %bd = tensor.cast %b : tensor<5xi8> to tensor<?xi8>
  call @blocks_along_contracted(%ad, %bd) : (tensor<?xi8>, tensor<?xi8>) -> ()
  call @convolution_in_segments() : () -> ()
  call @outer_product() : () -> ()
  return
}
