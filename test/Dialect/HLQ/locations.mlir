// RUN: hlq-opt %s -canonicalize -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s

// What takes an operation's place has its location.

// CHECK-LABEL: func @full_basis
// CHECK: hlq.hadamard {{.*}} loc("project")
func.func @full_basis(%t: tensor<197x64xbf16>) -> tensor<208x64xf32> {
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 16> : tensor<197x64xbf16> -> tensor<208x64xf32> loc("project")
  return %r : tensor<208x64xf32>
}

// CHECK-LABEL: func @transpose
// CHECK: hlq.quantize {{.*}} loc("quantize")
// CHECK: linalg.transpose {{.*}} loc("quantize")
func.func @transpose(%t: tensor<40x8xf32>) -> (tensor<8x40xi8>, tensor<8x1xf32>) {
  %e = tensor.empty() : tensor<8x40xf32>
  %u = linalg.transpose ins(%t : tensor<40x8xf32>) outs(%e : tensor<8x40xf32>) permutation = [1, 0] loc("transpose")
  %q, %s = hlq.quantize %u block [1, *] : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<8x1xf32> loc("quantize")
  return %q, %s : tensor<8x40xi8>, tensor<8x1xf32>
}

// CHECK-LABEL: func @result
// CHECK: hlq.contract {{.*}} loc("contract")
func.func @result(%a: tensor<8x40xi8>, %b: tensor<40x4xi8>, %s: tensor<1x1xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<8x40xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<40x4xi8>, tensor<1x1xf32>)
       outs(%z : tensor<8x4xf32>) loc("contract")
  %f = tensor.empty() : tensor<4x8xf32>
  %t = linalg.transpose ins(%r : tensor<8x4xf32>) outs(%f : tensor<4x8xf32>) permutation = [1, 0] loc("transpose")
  return %t : tensor<4x8xf32>
}
