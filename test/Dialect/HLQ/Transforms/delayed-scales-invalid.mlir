// RUN: hlq-opt %s --hlq-quantize-gradients=delayed=true --hlq-outline-encodings --split-input-file --verify-diagnostics

// expected-error @below {{has delayed scales, but is called within the module: its caller would have to keep the maxima}}
func.func @called(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
func.func @caller(%gy: tensor<32x64xf32>, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = call @called(%gy, %w, %z) : (tensor<32x64xf32>, tensor<64x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// -----

// expected-error @below {{has delayed scales, but several blocks: its results are returned from one}}
func.func @blocks(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  cf.br ^next
^next:
  %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// -----

func.func @previous_is_shared(%x: tensor<32x48xf32> {hlq.encoded = "x"}, %p: tensor<1x1xf32>) -> (tensor<32x48xi8>, tensor<1x1xf32>, tensor<1x1xf32>) {
  // expected-error @below {{of an argument that is marked 'hlq.encoded' = "x" has previous maxima that are no argument, or that something else reads}}
  %q:3 = hlq.encode %x [<block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>) : tensor<32x48xf32> -> tensor<32x48xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  return %q#0, %q#1, %p : tensor<32x48xi8>, tensor<1x1xf32>, tensor<1x1xf32>
}

// -----

func.func @maxima_are_read(%x: tensor<32x48xf32> {hlq.encoded = "x"}, %p: tensor<1x1xf32>) -> (tensor<32x48xi8>, tensor<1x1xf32>, tensor<?x?xf32>) {
  %q:3 = hlq.encode %x [<block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>) : tensor<32x48xf32> -> tensor<32x48xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  // expected-error @below {{reads the maxima of an argument that is marked 'hlq.encoded' = "x": its encoding returns them}}
  %c = tensor.cast %q#2 : tensor<1x1xf32> to tensor<?x?xf32>
  return %q#0, %q#1, %c : tensor<32x48xi8>, tensor<1x1xf32>, tensor<?x?xf32>
}
