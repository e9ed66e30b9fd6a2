// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients --hlq-quantize-gradients | FileCheck %s --check-prefix=QUANTIZE
// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients --remarks-filter-analyse=hlq -o /dev/null 2>&1 | grep 'Function=inner' | count 1

// Functions of all kinds, their neighbours, and what they hold.

// Unregistered operations and attributes of others pass through untouched.
// CHECK: ml_program.global private @state(dense<0> : tensor<i64>) : tensor<i64>
// QUANTIZE: ml_program.global private @state(dense<0> : tensor<i64>) : tensor<i64>
ml_program.global private @state(dense<0> : tensor<i64>) : tensor<i64>

// CHECK-LABEL: ml_program.func @of_another_dialect
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// QUANTIZE-LABEL: ml_program.func @of_another_dialect
// QUANTIZE: hlq.contract
ml_program.func @of_another_dialect(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  ml_program.return %gx : tensor<32x48xf32>
}

// A graph region: operations in any order. The transpose that dies with the
// first contraction had the second one as its destination.
// CHECK-LABEL: ml_program.subgraph @graph
// CHECK-COUNT-2: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// QUANTIZE-LABEL: ml_program.subgraph @graph
// QUANTIZE-COUNT-2: hlq.contract
ml_program.subgraph @graph(%gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32> {hlq.parameter = "w"}, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %a = linalg.matmul ins(%t, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %t = linalg.transpose ins(%gy : tensor<64x64xf32>) outs(%b : tensor<64x64xf32>) permutation = [1, 0]
  %b = linalg.matmul ins(%gy, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  ml_program.output %a : tensor<64x64xf32>
}

// An inner function has a signature of its own: each contraction is looked at
// once, and the inner one is in no control flow.
// CHECK-LABEL: func.func @around_a_module
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "inner">}
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "outer">}
// QUANTIZE-LABEL: func.func @around_a_module
// QUANTIZE-COUNT-2: hlq.contract
func.func @around_a_module(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "outer"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  builtin.module {
    func.func @inner(%x: tensor<32x64xf32> {hlq.tangent}, %v: tensor<64x48xf32> {hlq.parameter = "inner"}, %zv: tensor<32x48xf32>) -> tensor<32x48xf32> {
      %y = linalg.matmul ins(%x, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zv : tensor<32x48xf32>) -> tensor<32x48xf32>
      return %y : tensor<32x48xf32>
    }
  }
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func.func @that_never_returns
// QUANTIZE-LABEL: func.func @that_never_returns
func.func @that_never_returns(%gy: tensor<32x64xf32> {hlq.tangent}) -> (tensor<32x48xf32> {hlq.gradient_of = "w"}) {
  llvm.unreachable
}

// CHECK-LABEL: func.func @unranked
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// CHECK: linalg.matmul {hlq.role = #hlq.role<weight_gradient, "w">}
// QUANTIZE-LABEL: func.func @unranked
// QUANTIZE-COUNT-2: hlq.contract
func.func @unranked(%gy: tensor<*xf32> {hlq.tangent}, %w: tensor<*xf32> {hlq.parameter = "w"}, %x: tensor<?x?xf32>, %z: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<*xf32> {hlq.gradient_of = "w"}) {
  %a = tensor.cast %gy : tensor<*xf32> to tensor<?x?xf32>
  %b = tensor.cast %w : tensor<*xf32> to tensor<?x?xf32>
  %gx = linalg.matmul ins(%a, %b : tensor<?x?xf32>, tensor<?x?xf32>) outs(%z : tensor<?x?xf32>) -> tensor<?x?xf32>
  %gw = linalg.matmul ins(%a, %x : tensor<?x?xf32>, tensor<?x?xf32>) outs(%z : tensor<?x?xf32>) -> tensor<?x?xf32>
  %c = tensor.cast %gw : tensor<?x?xf32> to tensor<*xf32>
  return %gx, %c : tensor<?x?xf32>, tensor<*xf32>
}

// CHECK-LABEL: func.func @among_unregistered_operations
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">, other.attribute = 1 : i64}
// QUANTIZE-LABEL: func.func @among_unregistered_operations
// QUANTIZE: %[[G:.+]] = "test.scatter"(%arg0) {some = "attribute"}
// QUANTIZE: hlq.hadamard %[[G]]
// QUANTIZE: "test.use"(
func.func @among_unregistered_operations(%g: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) {
  %gy = "test.scatter"(%g) {some = "attribute"} : (tensor<32x64xf32>) -> tensor<32x64xf32>
  %gx = linalg.matmul {other.attribute = 1 : i64} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  "test.use"(%gx) : (tensor<32x48xf32>) -> ()
  return
}
