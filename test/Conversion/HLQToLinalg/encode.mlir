// RUN: hlq-opt %s --hlq-to-linalg --canonicalize --cse --split-input-file | FileCheck %s

// CHECK-LABEL: func @encode_is_its_parts
func.func @encode_is_its_parts(%t: tensor<37x40xbf16>, %seed: i64) -> (tensor<40x24xi8>, tensor<1x1xf32>) {
  // CHECK: linalg.generic {{.*}} tensor<16x8xf32>
  // CHECK: arith.extf {{.*}} : bf16 to f32
  // CHECK: arith.maximumf
  // CHECK: linalg.index
  // CHECK: arith.fptosi
  // CHECK: linalg.transpose {{.*}} permutation = [1, 0]
  %q:2 = hlq.encode %t [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
                         rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
         : tensor<37x40xbf16> -> tensor<40x24xi8>, tensor<1x1xf32>
  return %q#0, %q#1 : tensor<40x24xi8>, tensor<1x1xf32>
}

// -----

// CHECK-DAG: #[[ALL:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[ROWS:.*]] = affine_map<(d0, d1) -> (0, d1)>
// CHECK-DAG: #[[ONE:.*]] = affine_map<(d0, d1) -> (0, 0)>
// CHECK-LABEL: func @encode_produced(
// CHECK-SAME:    %[[G:[^ ]*]]: tensor<?x40xf32>, %[[B:[^ ]*]]: tensor<1x40xf16>, %[[C:[^ ]*]]: tensor<1x1xf32>
func.func @encode_produced(%g: tensor<?x40xf32>, %b: tensor<1x40xf16>, %c: tensor<1x1xf32>)
    -> (tensor<?x40xi8>, tensor<1x1xf32>, tensor<?x40xbf16>, tensor<1x40xf16>) {
  // CHECK: %[[P:.*]] = linalg.generic {indexing_maps = [#[[ALL]], #[[ROWS]], #[[ONE]], #[[ALL]]], iterator_types = ["parallel", "parallel"]}
  // CHECK-SAME: ins(%[[G]], %[[B]], %[[C]] : tensor<?x40xf32>, tensor<1x40xf16>, tensor<1x1xf32>)
  // CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[Y:.*]]: f16, %[[Z:.*]]: f32, %{{.*}}: bf16):
  // CHECK-NEXT:   %[[W:.*]] = arith.extf %[[Y]] : f16 to f32
  // CHECK-NEXT:   %[[F:.*]] = math.fma %[[X]], %[[W]], %[[Z]] : f32
  // CHECK-NEXT:   %[[R:.*]] = arith.truncf %[[F]] : f32 to bf16
  // CHECK-NEXT:   linalg.yield %[[R]] : bf16
  // CHECK: arith.fptosi
  // CHECK: %[[S:.*]] = linalg.generic {indexing_maps = [#[[ALL]], #[[ROWS]]], iterator_types = ["reduction", "parallel"]} ins(%[[P]] : tensor<?x40xbf16>)
  // CHECK-NEXT: ^bb0(%[[X:.*]]: bf16, %[[A:.*]]: f32):
  // CHECK-NEXT:   %[[W:.*]] = arith.extf %[[X]] : bf16 to f32
  // CHECK-NEXT:   arith.addf %[[W]], %[[A]] : f32
  // CHECK: %[[T:.*]] = linalg.generic {{.*}} ins(%[[S]] : tensor<1x40xf32>)
  // CHECK: arith.truncf {{.*}} : f32 to f16
  // CHECK: return %{{.*}}, %{{.*}}, %[[P]], %[[T]]
  %q, %s, %p, %r = hlq.encode %g [<block = [*, *]>] with(%b, %c : tensor<1x40xf16>, tensor<1x1xf32>) by {
    ^bb0(%x: f32, %y: f16, %z: f32):
      %wide = arith.extf %y : f16 to f32
      %product = math.fma %x, %wide, %z : f32
      %rounded = arith.truncf %product : f32 to bf16
      hlq.yield %rounded : bf16
    } : tensor<?x40xf32> -> tensor<?x40xi8>, tensor<1x1xf32> produced tensor<?x40xbf16> sums tensor<1x40xf16>
  return %q, %s, %p, %r : tensor<?x40xi8>, tensor<1x1xf32>, tensor<?x40xbf16>, tensor<1x40xf16>
}
