// RUN: hlq-opt %s --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients | hlq-opt --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --emit-bytecode | hlq-opt | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients | FileCheck %s --check-prefix=QUANTIZE
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A role that is set stays, survives a round trip, and decides.

// The signature would say input gradient of "w".
// CHECK-LABEL: func @role_that_contradicts_the_signature
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "other">}
// QUANTIZE-LABEL: func @role_that_contradicts_the_signature
// QUANTIZE: hlq.project
func.func @role_that_contradicts_the_signature(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "other">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @role_without_a_signature
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w", gradient = 1>}
// QUANTIZE-LABEL: func @role_without_a_signature
// QUANTIZE: hlq.hadamard %arg0 along 1
// QUANTIZE-NEXT: hlq.quantize {{.*}} block [*, *] :
// QUANTIZE: hlq.hadamard %arg1 along 0
// QUANTIZE-NEXT: hlq.quantize {{.*}} block [*, 1] stochastic(
// QUANTIZE: hlq.contract {{.*}} {hlq.role = #hlq.role<input_gradient, "w", gradient = 1>}
func.func @role_without_a_signature(%w: tensor<48x64xf32>, %gy: tensor<64x32xf32>, %z: tensor<48x32xf32>) -> tensor<48x32xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w", gradient = 1>} ins(%w, %gy : tensor<48x64xf32>, tensor<64x32xf32>) outs(%z : tensor<48x32xf32>) -> tensor<48x32xf32>
  return %gx : tensor<48x32xf32>
}

// CHECK-LABEL: func @role_without_its_operand
// REMARK: Function=role_without_its_operand {{.*}} Reason="which operand carries the incoming gradient can't be told; state it as 'gradient = 0' or 'gradient = 1' in hlq.role"
// QUANTIZE-LABEL: func @role_without_its_operand
// QUANTIZE: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
func.func @role_without_its_operand(%a: tensor<48x64xf32>, %b: tensor<64x32xf32>, %z: tensor<48x32xf32>) -> tensor<48x32xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">} ins(%a, %b : tensor<48x64xf32>, tensor<64x32xf32>) outs(%z : tensor<48x32xf32>) -> tensor<48x32xf32>
  return %gx : tensor<48x32xf32>
}

// The parameter tells the operand where no tangent does.
// CHECK-LABEL: func @role_and_a_parameter
// QUANTIZE-LABEL: func @role_and_a_parameter
// QUANTIZE: hlq.quantize {{.*}} block [1, *] stochastic(
func.func @role_and_a_parameter(%gy: tensor<48x64xf32>, %w: tensor<64x32xf32> {hlq.parameter = "w"}, %z: tensor<48x32xf32>) -> tensor<48x32xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<48x64xf32>, tensor<64x32xf32>) outs(%z : tensor<48x32xf32>) -> tensor<48x32xf32>
  return %gx : tensor<48x32xf32>
}

// CHECK-LABEL: func @role_in_a_loop
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// QUANTIZE-LABEL: func @role_in_a_loop
// QUANTIZE: scf.for
// QUANTIZE: hlq.contract
func.func @role_in_a_loop(%n: index, %gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%g = %gy) -> tensor<64x64xf32> {
    %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%g, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %gx : tensor<64x64xf32>
  }
  return %r : tensor<64x64xf32>
}

// One value is both operands, behind a transpose that dies with the rewrite.
// CHECK-LABEL: func @role_of_a_product_with_itself
// QUANTIZE-LABEL: func @role_of_a_product_with_itself
// QUANTIZE-NOT: linalg
// QUANTIZE: hlq.contract
func.func @role_of_a_product_with_itself(%a: tensor<64x64xf32>, %e: tensor<64x64xf32>, %z: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %t = linalg.transpose ins(%a : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) permutation = [1, 0]
  %u = linalg.transpose ins(%t : tensor<64x64xf32>) outs(%t : tensor<64x64xf32>) permutation = [1, 0]
  %0 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w", gradient = 0>} ins(%t, %t : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %1 = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w", gradient = 1>} ins(%u, %t : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0, %1 : tensor<64x64xf32>, tensor<64x64xf32>
}
