// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The examples of the operation's description: eight ones of a block are eight
// times the sum of the kept rows / 4, which is 2 at the first pair and 0 elsewhere.
func.func @example(%n: index) {
  %t = arith.constant dense<1.0> : tensor<104x64xf32>
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<104x64xf32> -> tensor<197x64xf32>
  %end = tensor.extract_slice %r[190, 63] [7, 1] [1, 1] : tensor<197x64xf32> to tensor<7xf32>
  %u = tensor.cast %end : tensor<7xf32> to tensor<*xf32>
  // CHECK: sizes = [7]
  // CHECK-NEXT: [0, 0, 2, 2, 0, 0, 0]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()

  %d = tensor.cast %t : tensor<104x64xf32> to tensor<?x64xf32>
  %s = hlq.expand %d along 0 from <hadamard, order = 16, rank = 8> size %n
       : tensor<?x64xf32> -> tensor<?x64xf32>
  %first = tensor.extract_slice %s[0, 0] [%n, 1] [1, 1] : tensor<?x64xf32> to tensor<?x1xf32>
  %v = tensor.cast %first : tensor<?x1xf32> to tensor<*xf32>
  // CHECK: sizes = [194, 1]
  call @printMemrefF32(%v) : (tensor<*xf32>) -> ()
  return
}

// project, then expand: the mean of each pair; without a size, whole blocks.
func.func @mean_of_pairs() {
  %t = arith.constant dense<[[1.0, 3.0, 5.0, 5.0, -2.0]]> : tensor<1x5xbf16>
  %d = tensor.cast %t : tensor<1x5xbf16> to tensor<1x?xbf16>
  %p = hlq.project %d along 1 onto <hadamard, order = 4, rank = 2> : tensor<1x?xbf16> -> tensor<1x?xf32>
  %r = hlq.expand %p along 1 from <hadamard, order = 4, rank = 2> : tensor<1x?xf32> -> tensor<1x?xbf16>
  %f = hlq.hadamard %r along 1 order 1 : tensor<1x?xbf16> -> tensor<1x?xf32>
  %u = tensor.cast %f : tensor<1x?xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 8]
  // CHECK-NEXT: {{\[\[}}2, 2, 5, 5, -1, -1, 0, 0]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// A given matrix: its transpose.
func.func @by_operand() {
  %p = arith.constant dense<[[1.0, 2.0, 3.0]]> : tensor<1x3xf32>
  %t = arith.constant dense<[10.0, 100.0]> : tensor<2xf32>
  %r = hlq.expand %t along 0 from %p : tensor<1x3xf32> : tensor<2xf32> -> tensor<5xf32>
  %u = tensor.cast %r : tensor<5xf32> to tensor<*xf32>
  // CHECK: sizes = [5]
  // CHECK-NEXT: [10, 20, 30, 100, 200]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

func.func @main() {
  %n = arith.constant 194 : index
  call @example(%n) : (index) -> ()
  call @mean_of_pairs() : () -> ()
  call @by_operand() : () -> ()
  return
}
