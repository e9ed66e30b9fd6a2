// RUN: hlq-opt %s --hlq-cpu-pipeline \
// RUN: | mlir-runner -e main --entry-point-result=void --shared-libs=%runner_libs \
// RUN: | FileCheck %s

func.func private @printMemrefF32(tensor<*xf32>)

// Codes are shown with scales of 1.
func.func @show(%codes: tensor<?x?xi8>, %scales: tensor<?x?xf32>) {
  %one = arith.constant dense<1.0> : tensor<1x1xf32>
  %f = hlq.dequantize %codes, %one block [*, *]
       : tensor<?x?xi8>, tensor<1x1xf32> -> tensor<?x?xf32>
  %q = tensor.cast %f : tensor<?x?xf32> to tensor<*xf32>
  %s = tensor.cast %scales : tensor<?x?xf32> to tensor<*xf32>
  call @printMemrefF32(%q) : (tensor<*xf32>) -> ()
  call @printMemrefF32(%s) : (tensor<*xf32>) -> ()
  return
}

// The examples of the operation's description.
func.func @example(%seed: i64) {
  %t = arith.constant dense<-3.5> : tensor<197x768xf32>
  %q, %s = hlq.quantize %t block [1, *]
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  %c, %d = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 0)
           : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  %one = arith.constant dense<1.0> : tensor<1x1xf32>
  %q1 = tensor.extract_slice %q[196, 766] [1, 2] [1, 1] : tensor<197x768xi4> to tensor<1x2xi4>
  %qf = hlq.dequantize %q1, %one block [*, *] : tensor<1x2xi4>, tensor<1x1xf32> -> tensor<1x2xf32>
  %qu = tensor.cast %qf : tensor<1x2xf32> to tensor<*xf32>
  // CHECK: sizes = [1, 2]
  // CHECK-NEXT: {{\[\[}}-7, -7]]
  call @printMemrefF32(%qu) : (tensor<*xf32>) -> ()
  %s1 = tensor.extract_slice %s[196, 0] [1, 1] [1, 1] : tensor<197x1xf32> to tensor<1x1xf32>
  %c1 = tensor.extract_slice %c[196, 766] [1, 2] [1, 1] : tensor<197x768xi8> to tensor<1x2xi8>
  %cd = tensor.cast %c1 : tensor<1x2xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s1 : tensor<1x1xf32> to tensor<?x?xf32>
  // The largest magnitude is the largest code, whatever the seed.
  // CHECK: sizes = [1, 2]
  // CHECK-NEXT: {{\[\[}}-127, -127]]
  // CHECK: sizes = [1, 1]
  // CHECK-NEXT: {{\[\[}}0.5]]
  call @show(%cd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

// Ties go to even codes; a row of zeros has scale 1.
func.func @nearest(%t: tensor<?x?xf32>) {
  %q, %s = hlq.quantize %t block [1, *] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  %d = tensor.cast %s : tensor<?x1xf32> to tensor<?x?xf32>
  // CHECK: sizes = [2, 6]
  // CHECK-NEXT: {{\[\[}}127, 0, 2, 2, -2, 4],
  // CHECK-NEXT: [0, 0, 0, 0, 0, 0]]
  // CHECK: sizes = [2, 1]
  // CHECK-NEXT: {{\[\[}}2],
  // CHECK-NEXT: [1]]
  call @show(%q, %d) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

// Blocks of 2 × 4, the last ones partial.
func.func @blocks() {
  %t = arith.constant dense<[[127.0, 1.0, 2.0, 3.0, 63.5],
                             [4.0, 5.0, 6.0, 7.0, -1.0],
                             [0.0, 0.0, 254.0, 2.0, 0.0]]> : tensor<3x5xf32>
  %q, %s = hlq.quantize %t block [2, 4] : tensor<3x5xf32> -> tensor<3x5xi8>, tensor<2x2xf32>
  %qd = tensor.cast %q : tensor<3x5xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s : tensor<2x2xf32> to tensor<?x?xf32>
  // CHECK: sizes = [3, 5]
  // CHECK-NEXT: {{\[\[}}127, 1, 2, 3, 127],
  // CHECK-NEXT: [4, 5, 6, 7, -2],
  // CHECK-NEXT: [0, 0, 127, 1, 0]]
  // CHECK: sizes = [2, 2]
  // CHECK-NEXT: {{\[\[}}1, 0.5],
  // CHECK-NEXT: [2, 1]]
  call @show(%qd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

// NaN and infinity are in the scale, and the codes are codes.
func.func @poison() {
  %t = arith.constant dense<[[0x7FC00000, 1.0], [0x7F800000, 1.0]]> : tensor<2x2xf32>
  %q, %s = hlq.quantize %t block [1, *] : tensor<2x2xf32> -> tensor<2x2xi8>, tensor<2x1xf32>
  %qd = tensor.cast %q : tensor<2x2xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s : tensor<2x1xf32> to tensor<?x?xf32>
  // CHECK: sizes = [2, 2]
  // CHECK-NEXT: {{\[\[}}-127, -127],
  // CHECK-NEXT: [-127, 0]]
  // CHECK: sizes = [2, 1]
  // CHECK-NEXT: {{\[\[}}{{-?}}nan],
  // CHECK-NEXT: [inf]]
  call @show(%qd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

// The bytes of Philox' first word under seed 0 decide, 5f6fb709: of 256 they are
// 0x09, 0xb7, 0x6f and 0x5f for the elements 0 to 3, as a row or, along dimension
// 0, as a column; a tile at an offset draws the numbers of its own elements.
func.func @stochastic() {
  %seed = arith.constant 0 : i64
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %t = arith.constant dense<[[127.0, 0.5, 0.5, 0.63]]> : tensor<1x4xf32>
  %q, %s = hlq.quantize %t block [*, *] stochastic(%seed, stream 0)
           : tensor<1x4xf32> -> tensor<1x4xi8>, tensor<1x1xf32>
  %qd = tensor.cast %q : tensor<1x4xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s : tensor<1x1xf32> to tensor<?x?xf32>
  // 0.5 + 0xb7/256 = 1.21, 0.5 + 0x6f/256 = 0.93, 0.63 + 0x5f/256 = 1.001
  // CHECK: sizes = [1, 4]
  // CHECK-NEXT: {{\[\[}}127, 1, 0, 1]]
  call @show(%qd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()

  // Element [i, j] has the number 64 j + i.
  %a = arith.constant dense<[[0.0, 127.0], [0.5, 0.0], [0.5, 0.0], [0.63, 0.0]]> : tensor<4x2xf32>
  %b, %w = hlq.quantize %a block [*, *] stochastic(%seed, stream 0, along 0)
           : tensor<4x2xf32> -> tensor<4x2xi8>, tensor<1x1xf32>
  %bd = tensor.cast %b : tensor<4x2xi8> to tensor<?x?xi8>
  %wd = tensor.cast %w : tensor<1x1xf32> to tensor<?x?xf32>
  // CHECK: sizes = [4, 2]
  // CHECK-NEXT: {{\[\[}}0, 127],
  // CHECK-NEXT: [1, 0],
  // CHECK-NEXT: [0, 0],
  // CHECK-NEXT: [1, 0]]
  call @show(%bd, %wd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()

  %u = arith.constant dense<[[0.63, 127.0]]> : tensor<1x2xf32>
  %c3 = arith.constant 3 : index
  %r, %v = hlq.quantize %u block [*, *] stochastic(%seed, stream 0)
           offsets [%c0, %c3] strides [%c64, %c1]
           : tensor<1x2xf32> -> tensor<1x2xi8>, tensor<1x1xf32>
  %rd = tensor.cast %r : tensor<1x2xi8> to tensor<?x?xi8>
  %vd = tensor.cast %v : tensor<1x1xf32> to tensor<?x?xf32>
  // CHECK: sizes = [1, 2]
  // CHECK-NEXT: {{\[\[}}1, 127]]
  call @show(%rd, %vd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

// The low bytes of 2.25 and of what the next bits make of it: 0, 191 and 192; no
// bits, no randomness.
func.func @pseudo_stochastic() {
  %t = arith.constant dense<[[127.0, 2.25, 0x401000BF, 0x401000C0, -2.25, 3.0]]> : tensor<1x6xf32>
  %q, %s = hlq.quantize %t block [*, *] pseudo_stochastic
           : tensor<1x6xf32> -> tensor<1x6xi8>, tensor<1x1xf32>
  %qd = tensor.cast %q : tensor<1x6xi8> to tensor<?x?xi8>
  %sd = tensor.cast %s : tensor<1x1xf32> to tensor<?x?xf32>
  // CHECK: sizes = [1, 6]
  // CHECK-NEXT: {{\[\[}}127, 2, 2, 3, -3, 3]]
  call @show(%qd, %sd) : (tensor<?x?xi8>, tensor<?x?xf32>) -> ()
  return
}

func.func @main() {
  %seed = arith.constant 12345678901 : i64
  call @example(%seed) : (i64) -> ()
  %t = arith.constant dense<[[254.0, 1.0, 3.0, 5.0, -3.0, 7.0],
                             [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x6xf32>
  %d = tensor.cast %t : tensor<2x6xf32> to tensor<?x?xf32>
  call @nearest(%d) : (tensor<?x?xf32>) -> ()
  call @blocks() : () -> ()
  call @poison() : () -> ()
  call @stochastic() : () -> ()
  call @pseudo_stochastic() : () -> ()
  return
}
