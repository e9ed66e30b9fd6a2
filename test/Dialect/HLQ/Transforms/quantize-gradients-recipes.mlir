// RUN: hlq-opt %s --hlq-quantize-gradients | FileCheck %s --check-prefixes=CHECK,HLQ
// RUN: hlq-opt %s --hlq-quantize-gradients="recipe=hlq" | FileCheck %s --check-prefixes=CHECK,HLQ
// RUN: hlq-opt %s --hlq-quantize-gradients="recipe=hlq-block" | FileCheck %s --check-prefixes=CHECK,BLOCK
// RUN: hlq-opt %s --hlq-quantize-gradients="recipe=int8" | FileCheck %s --check-prefixes=CHECK,PLAIN -DCODE=i8
// RUN: hlq-opt %s --hlq-quantize-gradients="recipe=int4" | FileCheck %s --check-prefixes=CHECK,PLAIN -DCODE=i4
// RUN: hlq-opt %s --hlq-quantize-gradients="recipe=none" | FileCheck %s --check-prefixes=CHECK,NONE
// RUN: hlq-opt %s --hlq-quantize-gradients | hlq-opt --hlq-mark-gradients --hlq-quantize-gradients > %t.twice
// RUN: hlq-opt %s --hlq-quantize-gradients | diff - %t.twice

// Each row of the table of recipes, for each of the two gradients.

// CHECK-LABEL: func @input_gradient
// HLQ:      %[[HY:.+]] = hlq.hadamard %arg0 along 1 order 16
// HLQ-NEXT: hlq.quantize %[[HY]] block [1, *] stochastic({{.*}}, stream 0) : {{.*}} -> tensor<32x64xi4>, tensor<32x1xf32>
// HLQ-NEXT: %[[HW:.+]] = hlq.hadamard %arg1 along 0 order 16
// HLQ-NEXT: hlq.quantize %[[HW]] block [*, *] : {{.*}} -> tensor<64x48xi4>, tensor<1x1xf32>
// HLQ-NEXT: hlq.contract
// BLOCK:      %[[HY:.+]] = hlq.hadamard %arg0 along 1 order 16
// BLOCK-NEXT: hlq.quantize %[[HY]] block [1, 256] stochastic({{.*}}, stream 0) : {{.*}} -> tensor<32x64xi4>, tensor<32x1xf32>
// BLOCK-NEXT: %[[HW:.+]] = hlq.hadamard %arg1 along 0 order 16
// BLOCK-NEXT: hlq.quantize %[[HW]] block [256, 128] : {{.*}} -> tensor<64x48xi4>, tensor<1x1xf32>
// BLOCK-NEXT: hlq.contract {{.*}} block [1, 256] : {{.*}} block [256, 128] :
// PLAIN-NOT:  hlq.hadamard
// PLAIN:      hlq.quantize %arg0 block [1, *] stochastic({{.*}}, stream 0) : {{.*}} -> tensor<32x64x[[CODE]]>, tensor<32x1xf32>
// PLAIN-NEXT: hlq.quantize %arg1 block [*, *] : {{.*}} -> tensor<64x48x[[CODE]]>, tensor<1x1xf32>
// PLAIN-NEXT: hlq.contract
// NONE-NOT: hlq.{{[hqcp]}}
// NONE:     linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// NONE-NOT: hlq.{{[hqcp]}}
func.func @input_gradient(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @weight_gradient
// HLQ:      %[[PY:.+]] = hlq.project %arg0 along 1 onto <hadamard, order = 16, rank = 8>
// HLQ-NEXT: hlq.quantize %[[PY]] block [*, *] stochastic({{.*}}, stream 1) : {{.*}} -> tensor<64x16xi8>, tensor<1x1xf32>
// HLQ-NEXT: %[[PX:.+]] = hlq.project %arg1 along 0 onto <hadamard, order = 16, rank = 8>
// HLQ-NEXT: hlq.quantize %[[PX]] block [*, *] : {{.*}} -> tensor<16x48xi8>, tensor<1x1xf32>
// HLQ-NEXT: hlq.contract
// BLOCK:      %[[PY:.+]] = hlq.project %arg0 along 1 onto <hadamard, order = 16, rank = 8>
// BLOCK-NEXT: hlq.quantize %[[PY]] block [128, 256] stochastic({{.*}}, stream 1) : {{.*}} -> tensor<64x16xi8>, tensor<1x1xf32>
// BLOCK-NEXT: %[[PX:.+]] = hlq.project %arg1 along 0 onto <hadamard, order = 16, rank = 8>
// BLOCK-NEXT: hlq.quantize %[[PX]] block [256, 128] : {{.*}} -> tensor<16x48xi8>, tensor<1x1xf32>
// BLOCK-NEXT: hlq.contract {{.*}} block [128, 256] : {{.*}} block [256, 128] :
// PLAIN-NOT:  hlq.project
// PLAIN:      hlq.quantize %arg0 block [*, *] stochastic({{.*}}, stream 1) : {{.*}} -> tensor<64x32x[[CODE]]>, tensor<1x1xf32>
// PLAIN-NEXT: hlq.quantize %arg1 block [*, *] : {{.*}} -> tensor<32x48x[[CODE]]>, tensor<1x1xf32>
// PLAIN-NEXT: hlq.contract
// NONE-NOT: hlq.{{[hqcp]}}
// NONE:     linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
// NONE-NOT: hlq.{{[hqcp]}}
func.func @weight_gradient(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>) -> tensor<64x48xf32> {
  %gw = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// The block is 16, whether a recipe has a transform or not.
// CHECK-LABEL: func @extent_below_the_block
// CHECK-NOT: hlq.contract
func.func @extent_below_the_block(%gy: tensor<32x15xf32> {hlq.tangent}, %w: tensor<15x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x15xf32>, tensor<15x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @extent_of_one_block
// HLQ: hlq.contract
// BLOCK: hlq.contract
// PLAIN: hlq.contract
func.func @extent_of_one_block(%gy: tensor<1x16xf32> {hlq.tangent}, %w: tensor<16x1xf32>, %z: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<1x16xf32>, tensor<16x1xf32>) outs(%z : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %gx : tensor<1x1xf32>
}

// 100 tokens, but 15 at most a sample (and 8 samples).
// CHECK-LABEL: func @extent_per_sample_below_the_block
// CHECK-NOT: hlq.contract
func.func @extent_per_sample_below_the_block(%gy: tensor<8x15x64xf32> {hlq.tangent}, %x: tensor<8x15x48xf32>, %z: tensor<64x48xf32>) -> tensor<64x48xf32> {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (b, l, i)>, affine_map<(o, i, b, l) -> (o, i)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
        ins(%gy, %x : tensor<8x15x64xf32>, tensor<8x15x48xf32>) outs(%z : tensor<64x48xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// CHECK-LABEL: func @f64_stays
// CHECK-NOT: hlq.contract
func.func @f64_stays(%gy: tensor<32x64xf64> {hlq.tangent}, %w: tensor<64x48xf64>, %z: tensor<32x48xf64>) -> tensor<32x48xf64> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf64>, tensor<64x48xf64>) outs(%z : tensor<32x48xf64>) -> tensor<32x48xf64>
  return %gx : tensor<32x48xf64>
}

// CHECK-LABEL: func @integers_stay
// CHECK-NOT: hlq.contract
func.func @integers_stay(%gy: tensor<32x64xi8> {hlq.tangent}, %w: tensor<64x48xi8>, %z: tensor<32x48xi32>) -> tensor<32x48xi32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xi8>, tensor<64x48xi8>) outs(%z : tensor<32x48xi32>) -> tensor<32x48xi32>
  return %gx : tensor<32x48xi32>
}

// Nothing is rewritten that isn't marked.
// CHECK-LABEL: func @unmarked
// CHECK-NOT: hlq.{{[hqcp]}}
func.func @unmarked(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
