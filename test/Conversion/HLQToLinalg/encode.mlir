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
