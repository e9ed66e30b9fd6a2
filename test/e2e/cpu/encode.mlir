// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The example of the operation's description. Rows of 1.75 are one coefficient of
// 7 a block; columns of 197 are 12 blocks of 7 and one of five values.
func.func @main() {
  %seed = arith.constant 5 : i64
  %gy = arith.constant dense<1.75> : tensor<197x768xf32>
  %q:4 = hlq.encode %gy [
      <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
       rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
      : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>,
                               tensor<768x104xi8>, tensor<1x1xf32>
  %one = arith.constant dense<1.0> : tensor<1x1xf32>

  %q0 = tensor.extract_slice %q#0[196, 751] [1, 17] [1, 1] : tensor<197x768xi4> to tensor<1x17xi4>
  %f0 = hlq.dequantize %q0, %one block [*, *] : tensor<1x17xi4>, tensor<1x1xf32> -> tensor<1x17xf32>
  %u0 = tensor.cast %f0 : tensor<1x17xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 17]
  // CHECK-NEXT: {{\[\[}}0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]
  call @printMemrefF32(%u0) : (tensor<*xf32>) -> ()

  %s0 = tensor.extract_slice %q#1[195, 0] [2, 1] [1, 1] : tensor<197x1xf32> to tensor<2xf32>
  %v0 = tensor.cast %s0 : tensor<2xf32> to tensor<*xf32>
  // CHECK: sizes = [2]
  // CHECK-NEXT: [1, 1]
  call @printMemrefF32(%v0) : (tensor<*xf32>) -> ()

  // Of a column's codes the first of each block is the largest.
  %q1 = tensor.extract_slice %q#2[767, 80] [1, 17] [1, 1] : tensor<768x104xi8> to tensor<1x17xi8>
  %f1 = hlq.dequantize %q1, %one block [*, *] : tensor<1x17xi8>, tensor<1x1xf32> -> tensor<1x17xf32>
  %u1 = tensor.cast %f1 : tensor<1x17xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 17]
  // CHECK-NEXT: {{\[\[}}127, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, {{39|40}}]]
  call @printMemrefF32(%u1) : (tensor<*xf32>) -> ()

  %v1 = tensor.cast %q#3 : tensor<1x1xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 1]
  // CHECK-NEXT: {{\[\[}}0.0551181]]
  call @printMemrefF32(%v1) : (tensor<*xf32>) -> ()
  return
}
