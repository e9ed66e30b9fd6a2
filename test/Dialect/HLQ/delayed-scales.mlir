// RUN: hlq-opt %s -canonicalize | FileCheck %s --check-prefix=CANONICAL
// RUN: hlq-opt %s -resolve-ranked-shaped-type-result-dims -canonicalize | FileCheck %s --check-prefix=REIFIED

// What a quantizer knows of zeros, or of nothing at all, it doesn't know of a
// scale that comes from elsewhere.
// CANONICAL-LABEL: func @zeros(
// CANONICAL: hlq.quantize
func.func @zeros(%p: tensor<1x1xf32>) -> (tensor<8x40xi4>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %zero = arith.constant dense<0.0> : tensor<8x40xf32>
  %q, %s, %m = hlq.quantize %zero block [*, *] previous(%p : tensor<1x1xf32>) : tensor<8x40xf32> -> tensor<8x40xi4>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<8x40xi4>, tensor<1x1xf32>, tensor<1x1xf32>
}

// CANONICAL-LABEL: func @empty(
// CANONICAL: hlq.quantize
func.func @empty(%t: tensor<0x40xf32>, %p: tensor<1x1xf32>) -> (tensor<0x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<0x40xf32> -> tensor<0x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<0x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>
}

// Sizes that become known are stated of codes and scales.
// CANONICAL-LABEL: func @sizes(
// CANONICAL: hlq.quantize {{.*}} : tensor<8x40xf32> -> tensor<8x40xi8>, tensor<1x1xf32>, tensor<1x1xf32>
func.func @sizes(%t: tensor<8x40xf32>, %p: tensor<1x1xf32>) -> (tensor<?x?xi8>, tensor<?x?xf32>, tensor<1x1xf32>) {
  %u = tensor.cast %t : tensor<8x40xf32> to tensor<?x?xf32>
  %q, %s, %m = hlq.quantize %u block [*, *] previous(%p : tensor<1x1xf32>) : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x?xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<?x?xi8>, tensor<?x?xf32>, tensor<1x1xf32>
}

// Sizes of an encoding's results come from its operand.
// REIFIED-LABEL: func @encode_sizes(
// REIFIED-SAME:    %[[T:[^ ]*]]: tensor<?x40xf32>
// REIFIED: %[[L:.*]] = tensor.dim %[[T]], %c0
// REIFIED: return %[[L]]
func.func @encode_sizes(%t: tensor<?x40xf32>, %p: tensor<1x1xf32>) -> index {
  %c0 = arith.constant 0 : index
  %q:3 = hlq.encode %t [<block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>) : tensor<?x40xf32> -> tensor<?x40xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  %l = tensor.dim %q#0, %c0 : tensor<?x40xi8>
  return %l : index
}
