// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The example of the operation's description.
func.func @example() {
  %q = arith.constant dense<-7> : tensor<197x768xi4>
  %s = arith.constant dense<0.25> : tensor<197x1xf32>
  %t = hlq.dequantize %q, %s block [1, *]
       : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<197x768xf32>
  %e = tensor.extract_slice %t[196, 766] [1, 2] [1, 1] : tensor<197x768xf32> to tensor<2xf32>
  %u = tensor.cast %e : tensor<2xf32> to tensor<*xf32>
  // CHECK: sizes = [2]
  // CHECK-NEXT: [-1.75, -1.75]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// A scale for each 2 × 2 block, the last ones partial; the result in f16.
func.func @blocks(%q: tensor<?x?xi8>, %s: tensor<?x?xf32>) {
  %t = hlq.dequantize %q, %s block [2, 2] : tensor<?x?xi8>, tensor<?x?xf32> -> tensor<?x?xf16>
  %f = hlq.hadamard %t along 0 order 1 : tensor<?x?xf16> -> tensor<?x?xf32>
  %u = tensor.cast %f : tensor<?x?xf32> to tensor<*xf32>
  // CHECK: sizes = [3, 3]
  // CHECK-NEXT: {{\[\[}}0.5, 1, 6],
  // CHECK-NEXT: [2, 2.5, -12],
  // CHECK-NEXT: [-28, 32, -4064]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

func.func @main() {
  call @example() : () -> ()
  %q = arith.constant dense<[[1, 2, 3], [4, 5, -6], [-7, 8, -127]]> : tensor<3x3xi8>
  %s = arith.constant dense<[[0.5, 2.0], [4.0, 32.0]]> : tensor<2x2xf32>
  %qd = tensor.cast %q : tensor<3x3xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s : tensor<2x2xf32> to tensor<?x?xf32>
  call @blocks(%qd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}
