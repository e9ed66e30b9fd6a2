// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The example of the operation's description: rows of 40 ones are two blocks
// and a half, and the last one ends in zeros.
func.func @example() {
  %t = arith.constant dense<1.0> : tensor<8x40xf32>
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  %row = tensor.extract_slice %r[7, 0] [1, 48] [1, 1] : tensor<8x48xf32> to tensor<1x48xf32>
  %u = tensor.cast %row : tensor<1x48xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 48]
  // CHECK-NEXT: {{\[\[}}4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  // CHECK-SAME: 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  // CHECK-SAME: 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// Rows of the matrix in Sylvester's order, along the first dimension.
func.func @along_0() {
  %t = arith.constant dense<[[1.0, 8.0], [2.0, 0.0], [3.0, 0.0], [4.0, 0.0]]> : tensor<4x2xf32>
  %r = hlq.hadamard %t along 0 order 4 : tensor<4x2xf32> -> tensor<4x2xf32>
  %u = tensor.cast %r : tensor<4x2xf32> to tensor<*xf32>
  // CHECK: sizes = [4, 2]
  // CHECK-NEXT: {{\[\[}}5, 4],
  // CHECK-NEXT: [-1, 4],
  // CHECK-NEXT: [-2, 4],
  // CHECK-NEXT: [0, 4]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// Twice is the identity; bf16 in between holds these values exactly.
func.func @involution_in_bf16(%t: tensor<?xbf16>) {
  %h = hlq.hadamard %t along 0 order 4 : tensor<?xbf16> -> tensor<?xbf16>
  %r = hlq.hadamard %h along 0 order 4 : tensor<?xbf16> -> tensor<?xf32>
  %u = tensor.cast %r : tensor<?xf32> to tensor<*xf32>
  // CHECK: sizes = [8]
  // CHECK-NEXT: [1, -2, 3.5, 0, 16, 0, 0, 0]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// An order whose root is irrational: 8 / sqrt(2).
func.func @order_2() {
  %t = arith.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %r = hlq.hadamard %t along 0 order 2 : tensor<2xf32> -> tensor<2xf32>
  %u = tensor.cast %r : tensor<2xf32> to tensor<*xf32>
  // CHECK: sizes = [2]
  // CHECK-NEXT: [5.65685, -1.41421]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

func.func @main() {
  call @example() : () -> ()
  call @along_0() : () -> ()
  %t = arith.constant dense<[1.0, -2.0, 3.5, 0.0, 16.0]> : tensor<5xbf16>
  %d = tensor.cast %t : tensor<5xbf16> to tensor<?xbf16>
  call @involution_in_bf16(%d) : (tensor<?xbf16>) -> ()
  call @order_2() : () -> ()
  return
}
