// RUN: hlq-opt %s --hlq-fuse-encodings | FileCheck %s

// A contraction's float32 result that is only truncated.

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#tr = affine_map<(m, n) -> (n, m)>

// CHECK-LABEL: func @truncated(
// CHECK:         %[[ZERO:.*]] = arith.constant 0.000000e+00 : bf16
// CHECK:         %[[FILL:.*]] = linalg.fill ins(%[[ZERO]] : bf16) outs(%{{.*}} : tensor<8x8xbf16>)
// CHECK:         %[[R:.*]] = hlq.contract {{.*}} outs(%[[FILL]] : tensor<8x8xbf16>) {hlq.role = #hlq.role<input_gradient, "w">}
// CHECK-NEXT:    return %[[R]]
func.func @truncated(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xbf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>) {hlq.role = #hlq.role<input_gradient, "w">}
  %o = tensor.empty() : tensor<8x8xbf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
       ins(%r : tensor<8x8xf32>) outs(%o : tensor<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %n = arith.truncf %in : f32 to bf16
    linalg.yield %n : bf16
  } -> tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}

// CHECK-LABEL: func @truncated_tensor(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf16>)
// CHECK-NOT:     arith.truncf
func.func @truncated_tensor(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r : tensor<8x8xf32> to tensor<8x8xf16>
  return %t : tensor<8x8xf16>
}

// CHECK-LABEL: func @dynamic_sizes(
// CHECK:         %[[E:.*]] = tensor.empty(%{{.*}}) : tensor<?x8xbf16>
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<?x8xbf16>)
// CHECK-NOT:     arith.truncf
func.func @dynamic_sizes(%a: tensor<?x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>, %m: index) -> tensor<?x8xbf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty(%m) : tensor<?x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<?x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<?x8xf32>)
  %t = arith.truncf %r : tensor<?x8xf32> to tensor<?x8xbf16>
  return %t : tensor<?x8xbf16>
}

// CHECK-LABEL: func @used_twice(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         arith.truncf
func.func @used_twice(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> (tensor<8x8xbf16>, tensor<8x8xf32>) {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r : tensor<8x8xf32> to tensor<8x8xbf16>
  return %t, %r : tensor<8x8xbf16>, tensor<8x8xf32>
}

// What was there would be rounded by itself.
// CHECK-LABEL: func @added_to_something(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         arith.truncf
func.func @added_to_something(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>, %z: tensor<8x8xf32>) -> tensor<8x8xbf16> {
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r : tensor<8x8xf32> to tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}

// CHECK-LABEL: func @filled_with_ones(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         arith.truncf
func.func @filled_with_ones(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xbf16> {
  %c1 = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c1 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r : tensor<8x8xf32> to tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}

// CHECK-LABEL: func @rounds_otherwise(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         arith.truncf {{.*}} downward
func.func @rounds_otherwise(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xbf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r downward : tensor<8x8xf32> to tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}

// CHECK-LABEL: func @to_a_type_that_results_have_not(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         arith.truncf
func.func @to_a_type_that_results_have_not(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xf8E4M3FN> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %t = arith.truncf %r : tensor<8x8xf32> to tensor<8x8xf8E4M3FN>
  return %t : tensor<8x8xf8E4M3FN>
}

// CHECK-LABEL: func @something_else_first(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         linalg.generic
func.func @something_else_first(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xbf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %o = tensor.empty() : tensor<8x8xbf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
       ins(%r : tensor<8x8xf32>) outs(%o : tensor<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %m = arith.negf %in : f32
    %n = arith.truncf %m : f32 to bf16
    linalg.yield %n : bf16
  } -> tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}

// A transpose is not looked through: canonicalization takes it away first.
// CHECK-LABEL: func @transposed(
// CHECK:         hlq.contract {{.*}} outs(%{{.*}} : tensor<8x8xf32>)
// CHECK:         linalg.generic
func.func @transposed(%a: tensor<8x16xi8>, %b: tensor<8x16xi8>, %s: tensor<1x1xf32>) -> tensor<8x8xbf16> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = hlq.contract [#mk, #nk, #mn] lhs(%a, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>)
       rhs(%b, %s block [*, *] : tensor<8x16xi8>, tensor<1x1xf32>) outs(%z : tensor<8x8xf32>)
  %o = tensor.empty() : tensor<8x8xbf16>
  %t = linalg.generic {indexing_maps = [#tr, #id], iterator_types = ["parallel", "parallel"]}
       ins(%r : tensor<8x8xf32>) outs(%o : tensor<8x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %n = arith.truncf %in : f32 to bf16
    linalg.yield %n : bf16
  } -> tensor<8x8xbf16>
  return %t : tensor<8x8xbf16>
}
