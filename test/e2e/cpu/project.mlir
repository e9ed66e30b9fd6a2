// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// The examples of the operation's description. 197 ones are 12 blocks and 5 ones
// more; of those, row k of the basis sees its first five signs.
func.func @example() {
  %t = arith.constant dense<1.0> : tensor<197x64xf32>
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  %end = tensor.extract_slice %r[94, 63] [10, 1] [1, 1] : tensor<104x64xf32> to tensor<10xf32>
  %u = tensor.cast %end : tensor<10xf32> to tensor<*xf32>
  // CHECK: sizes = [10]
  // CHECK-NEXT: [0, 0, 1.25, 0.25, 0.75, -0.25, 1.25, 0.25, 0.75, -0.25]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// A given matrix: the mean of each half of a block, times 4.
func.func @example_by_operand() {
  %t = arith.constant dense<2.0> : tensor<197x64xf32>
  %ones = arith.constant dense<0.5> : tensor<8x16xf32>
  %zero = arith.constant 0.0 : f32
  %left = tensor.extract_slice %ones[0, 0] [8, 8] [1, 1] : tensor<8x16xf32> to tensor<8x8xf32>
  %p = tensor.pad %left low[0, 0] high[0, 8] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<8x8xf32> to tensor<8x16xf32>
  %s = hlq.project %t along 0 onto %p : tensor<8x16xf32>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  %end = tensor.extract_slice %s[95, 0] [2, 2] [1, 1] : tensor<104x64xf32> to tensor<2x2xf32>
  %u = tensor.cast %end : tensor<2x2xf32> to tensor<*xf32>
  // CHECK: sizes = [2, 2]
  // CHECK-NEXT: {{\[\[}}8, 8],
  // CHECK-NEXT: [5, 5]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// Rank 8 of 16 along the last dimension: sums of pairs, then the transform of
// order 8. A single 1 at position 2 is a pair sum at position 1.
func.func @pair_sums(%t: tensor<?x?xf16>) {
  %r = hlq.project %t along 1 onto <hadamard, order = 16, rank = 8>
       : tensor<?x?xf16> -> tensor<?x?xf32>
  %u = tensor.cast %r : tensor<?x?xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 8]
  // CHECK-NEXT: {{\[\[}}1, -1, 1, -1, 1, -1, 1, -1]]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

// The triangle of a 4 × 4 transform of rank 3: (0,0), (0,1), (1,0) by sequency.
func.func @lp_l1_2d() {
  %t = arith.constant dense<[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
                             0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 3.0]> : tensor<16xf32>
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 3, selection = lp_l1_2d>
       : tensor<16xf32> -> tensor<3xf32>
  %u = tensor.cast %r : tensor<3xf32> to tensor<*xf32>
  // CHECK: sizes = [3]
  // CHECK-NEXT: [1, -0.5, -0.5]
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}

func.func @main() {
  call @example() : () -> ()
  call @example_by_operand() : () -> ()
  %t = arith.constant dense<[[0.0, 0.0, 4.0]]> : tensor<1x3xf16>
  %d = tensor.cast %t : tensor<1x3xf16> to tensor<?x?xf16>
  call @pair_sums(%d) : (tensor<?x?xf16>) -> ()
  call @lp_l1_2d() : () -> ()
  return
}
