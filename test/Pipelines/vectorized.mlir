// The i8 × i8 → i32 contractions of the CPU exit are in a form that LLVM
// vectorises, for both gradients, without float sums being reordered.

// RUN: hlq-opt %s --hlq-cpu-pipeline="recipe=int8 rounding=nearest" | mlir-translate --mlir-to-llvmir \
// RUN: | opt -O3 -S -mtriple=x86_64-unknown-linux-gnu -mattr=+avx2 | FileCheck %s

// CHECK-LABEL: define {{.*}} @input_gradient
// CHECK: load <{{[0-9]+}} x i8>
// CHECK: mul nsw <{{[0-9]+}} x i32>
func.func @input_gradient(%gy: tensor<64x96xf32> {hlq.tangent}, %w: tensor<96x128xf32> {hlq.parameter = "w"},
                          %init: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<64x96xf32>, tensor<96x128xf32>)
                      outs(%init : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %gx : tensor<64x128xf32>
}

// CHECK-LABEL: define {{.*}} @weight_gradient
// CHECK: load <{{[0-9]+}} x i8>
// CHECK: mul nsw <{{[0-9]+}} x i32>
func.func @weight_gradient(%gy: tensor<64x96xf32> {hlq.tangent}, %x: tensor<64x128xf32>, %init: tensor<96x128xf32>)
    -> (tensor<96x128xf32> {hlq.gradient_of = "w"}) {
  %space = tensor.empty() : tensor<96x64xf32>
  %gyt = linalg.transpose ins(%gy : tensor<64x96xf32>) outs(%space : tensor<96x64xf32>) permutation = [1, 0]
  %gw = linalg.matmul ins(%gyt, %x : tensor<96x64xf32>, tensor<64x128xf32>)
                      outs(%init : tensor<96x128xf32>) -> tensor<96x128xf32>
  return %gw : tensor<96x128xf32>
}
