// RUN: hlq-opt %s -verify-diagnostics -split-input-file

// One function for each rule of hlq.quantize, hlq.dequantize and hlq.encode.

func.func @quantize_c1_count(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{block has 1 sizes for 2 dimensions (quantize_c1)}}
  %q, %s = hlq.quantize %t block [1] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197xf32>
  return
}

// -----

func.func @quantize_c1_size(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{block size -7 is neither '*' (0) nor at least 1 (quantize_c1)}}
  %q, %s = "hlq.quantize"(%t) <{block = array<i64: 1, -7>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}>
      : (tensor<197x768xf32>) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c1_spelling(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{block size 0 is less than 1; write '*' for all}}
  %q, %s = hlq.quantize %t block [1, 0] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c2(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{codes has shape 197x767, expected 197x768 (quantize_c2)}}
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xf32> -> tensor<197x767xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c3_per_token(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{scales has shape 1x1, expected 197x1 (quantize_c3)}}
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<1x1xf32>
  return
}

// -----

func.func @quantize_c3_partial_block(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{scales has shape 1x3, expected 2x3 (quantize_c3)}}
  %q, %s = hlq.quantize %t block [128, 256] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<1x3xf32>
  return
}

// -----

func.func @quantize_c3_rank(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{scales has shape scalar, expected 1x1 (quantize_c3)}}
  %q, %s = hlq.quantize %t block [*, *] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<f32>
  return
}

// -----

func.func @quantize_c4_no_seed(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{rounds stochastically without a seed (quantize_c4)}}
  %q, %s = "hlq.quantize"(%t) <{block = array<i64: 1, 0>, rounding = #hlq<rounding stochastic>,
                                operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}>
      : (tensor<197x768xf32>) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c4_seed_for_nearest(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{has a seed, but rounding to nearest draws nothing (quantize_c4)}}
  %q, %s = "hlq.quantize"(%t, %seed) <{block = array<i64: 1, 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}>
      : (tensor<197x768xf32>, i64) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c4_seed_for_pseudo_stochastic(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{has a seed, but pseudo-stochastic rounding draws nothing (quantize_c4)}}
  %q, %s = "hlq.quantize"(%t, %seed) <{block = array<i64: 1, 0>, rounding = #hlq<rounding pseudo_stochastic>,
                                       operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}>
      : (tensor<197x768xf32>, i64) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c5_count(%t: tensor<197x768xf32>, %seed: i64, %i: index) {
  // expected-error @+1 {{has 1 offsets and 2 strides for 2 dimensions (quantize_c5)}}
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 0) offsets[%i] strides[%i, %i]
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c5_offsets_without_strides(%t: tensor<197x768xf32>, %seed: i64, %i: index) {
  // expected-error @+1 {{has 2 offsets and 0 strides for 2 dimensions (quantize_c5)}}
  %q, %s = "hlq.quantize"(%t, %seed, %i, %i)
      <{block = array<i64: 1, 0>, rounding = #hlq<rounding stochastic>,
        operandSegmentSizes = array<i32: 1, 1, 2, 0, 0>}>
      : (tensor<197x768xf32>, i64, index, index) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c5_nearest(%t: tensor<197x768xf32>, %i: index) {
  // expected-error @+1 {{has offsets and strides, but rounding to nearest draws nothing (quantize_c5)}}
  %q, %s = hlq.quantize %t block [1, *] offsets[%i, %i] strides[%i, %i]
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c6_too_large(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{stream 4294967296 is not in [0, 2^32) (quantize_c6)}}
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 4294967296)
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c6_negative(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{stream -1 is not in [0, 2^32) (quantize_c6)}}
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream -1)
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c6_nearest(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{stream 3 is given, but nothing is drawn (quantize_c6)}}
  %q, %s = "hlq.quantize"(%t) <{block = array<i64: 1, 0>, stream = 3 : i64,
                                operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}>
      : (tensor<197x768xf32>) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_c7_range(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{dimension 2 is not one of the operand's 2 (quantize_c7)}}
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 0, along 2)
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c7_negative(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{dimension -1 is not one of the operand's 2 (quantize_c7)}}
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 0, along -1)
           : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c7_scalar(%t: tensor<f32>, %seed: i64) {
  // expected-error @+1 {{dimension 0 is not one of the operand's 0 (quantize_c7)}}
  %q, %s = hlq.quantize %t block [] stochastic(%seed, stream 0, along 0) : tensor<f32> -> tensor<i8>, tensor<f32>
  return
}

// -----

func.func @quantize_c7_nearest(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{draws along dimension 0, but rounding to nearest draws nothing (quantize_c7)}}
  %q, %s = "hlq.quantize"(%t) <{block = array<i64: 1, 0>, along = 0 : i64,
                                operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}>
      : (tensor<197x768xf32>) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @quantize_code_type(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{result #0 must be ranked tensor of 4-bit signless integer or 8-bit signless integer values, but got 'tensor<197x768xi16>'}}
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xf32> -> tensor<197x768xi16>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_scale_type(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{result #1 must be ranked tensor of 32-bit float values, but got 'tensor<197x1xf16>'}}
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf16>
  return
}

// -----

func.func @quantize_integers(%t: tensor<197x768xi32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of 16-bit float or bfloat16 type or 32-bit float values, but got 'tensor<197x768xi32>'}}
  %q, %s = hlq.quantize %t block [1, *] : tensor<197x768xi32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_seed_type(%t: tensor<197x768xf32>, %seed: i32) {
  // expected-error @+1 {{operand #1 must be 64-bit signless integer, but got 'i32'}}
  %q, %s = "hlq.quantize"(%t, %seed) <{block = array<i64: 1, 0>, rounding = #hlq<rounding stochastic>,
                                       operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}>
      : (tensor<197x768xf32>, i32) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @dequantize_c1_count(%q: tensor<197x768xi4>, %s: tensor<197x1xf32>) {
  // expected-error @+1 {{block has 3 sizes for 2 dimensions (dequantize_c1)}}
  %t = hlq.dequantize %q, %s block [1, *, 1] : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<197x768xf32>
  return
}

// -----

func.func @dequantize_c1_size(%q: tensor<197x768xi4>, %s: tensor<197x1xf32>) {
  // expected-error @+1 {{block size -1 is neither '*' (0) nor at least 1 (dequantize_c1)}}
  %t = "hlq.dequantize"(%q, %s) <{block = array<i64: 1, -1>}>
      : (tensor<197x768xi4>, tensor<197x1xf32>) -> tensor<197x768xf32>
  return
}

// -----

func.func @dequantize_c2(%q: tensor<197x768xi4>, %s: tensor<197x1xf32>) {
  // expected-error @+1 {{result has shape 768x197, expected 197x768 (dequantize_c2)}}
  %t = hlq.dequantize %q, %s block [1, *] : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<768x197xf32>
  return
}

// -----

func.func @dequantize_c3(%q: tensor<197x768xi4>, %s: tensor<196x1xf32>) {
  // expected-error @+1 {{scales has shape 196x1, expected 197x1 (dequantize_c3)}}
  %t = hlq.dequantize %q, %s block [1, *] : tensor<197x768xi4>, tensor<196x1xf32> -> tensor<197x768xf32>
  return
}

// -----

func.func @encode_c1_no_views(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{has no views (encode_c1)}}
  "hlq.encode"(%t) <{views = [], operandSegmentSizes = array<i32: 1, 0, 0, 0>, resultSegmentSizes = array<i32: 0, 0, 0, 0>}> ({}) : (tensor<197x768xf32>) -> ()
  return
}

// -----

func.func @encode_c1_results(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{has 1 results for 1 views: codes and scales are expected for each (encode_c1)}}
  %q = hlq.encode %t [<block = [1, *]>] : tensor<197x768xf32> -> tensor<197x768xi4>
  return
}

// -----

func.func @encode_c1_types(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: results are of types 'tensor<197x1xf32>' and 'tensor<197x768xi4>': codes and f32 scales are expected (encode_c1)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] : tensor<197x768xf32> -> tensor<197x1xf32>, tensor<197x768xi4>
  return
}

// -----

func.func @encode_c2_dimension(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: dimension 2 is not one of the operand's 2 (encode_c2)}}
  %q:2 = hlq.encode %t [<basis = <hadamard, order = 16, rank = 16>, along = 2, block = [1, *]>]
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c2_block(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: block has 3 sizes for 2 dimensions (encode_c2)}}
  %q:2 = hlq.encode %t [<block = [1, *, 3]>] : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c2_permutation(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: permutation [0, 0] is none of 2 dimensions (encode_c2)}}
  %q:2 = hlq.encode %t [<block = [1, *], permutation = [0, 0]>]
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c2_permutation_out_of_range(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: permutation [0, 5] is none of 2 dimensions (encode_c2)}}
  %q:2 = hlq.encode %t [<block = [1, *], permutation = [0, 5]>]
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c3_codes(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 0: codes has shape 104x768, expected 768x104 (encode_c3)}}
  %q:2 = hlq.encode %t [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>]
         : tensor<197x768xf32> -> tensor<104x768xi8>, tensor<1x1xf32>
  return
}

// -----

func.func @encode_c3_scales(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{view 1: scales has shape 197x1, expected 1x197 (encode_c3)}}
  %q:4 = hlq.encode %t [<block = [1, *]>, <block = [1, *], permutation = [1, 0]>]
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x197xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c4_no_seed(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{rounds stochastically without a seed (encode_c4)}}
  %q:2 = hlq.encode %t [<block = [1, *], rounding = stochastic>]
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c4_seed_for_pseudo_stochastic(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{has a seed, but no view draws (encode_c4)}}
  %q:2 = hlq.encode %t [<block = [1, *], rounding = pseudo_stochastic>] seed %seed
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c4_needless_seed(%t: tensor<197x768xf32>, %seed: i64) {
  // expected-error @+1 {{has a seed, but no view draws (encode_c4)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] seed %seed
         : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_views_type(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{attribute 'views' failed to satisfy constraint: array of views}}
  %q:2 = "hlq.encode"(%t) <{views = [17], operandSegmentSizes = array<i32: 1, 0, 0, 0>, resultSegmentSizes = array<i32: 2, 0, 0, 0>}> ({}) : (tensor<197x768xf32>) -> (tensor<197x768xi4>, tensor<197x1xf32>)
  return
}

// -----

func.func @encode_c5_no_region(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{has 1 further operands without a region (encode_c5)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] with(%t : tensor<197x768xf32>) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c5_shape(%t: tensor<197x768xf32>, %b: tensor<768x1xf32>) {
  // expected-error @+1 {{further operand 0 has shape 768x1, expected 197x768, or 1 in place of a size (encode_c5)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] with(%b : tensor<768x1xf32>) by {
    ^bb0(%x: f32, %y: f32):
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c5_rank(%t: tensor<197x768xf32>, %b: tensor<768xf32>) {
  // expected-error @+1 {{further operand 0 has shape 768, expected 197x768, or 1 in place of a size (encode_c5)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] with(%b : tensor<768xf32>) by {
    ^bb0(%x: f32, %y: f32):
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c6_arguments(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{region has 2 arguments for 1 tensors (encode_c6)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32, %y: f32):
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c6_types(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{region's argument 0 is of type 'bf16', expected the tensor's element type 'f32' (encode_c6)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: bf16):
      hlq.yield %x : bf16
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c6_terminator(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{region doesn't end with 'hlq.yield' (encode_c6)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32):
      %y = arith.negf %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c6_effects(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{region has 'memref.alloc', which has a region or side effects (encode_c6)}}
  %q:2 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32):
      %m = memref.alloc() : memref<4xf32>
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @encode_c7_no_region(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{has a produced tensor without a region (encode_c7)}}
  %q:3 = hlq.encode %t [<block = [1, *]>] : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32> produced tensor<197x768xf32>
  return
}

// -----

func.func @encode_c7_shape(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{produced tensor has shape 768x197, expected 197x768 (encode_c7)}}
  %q:3 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32):
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32> produced tensor<768x197xf32>
  return
}

// -----

func.func @encode_c7_type(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{produced tensor is of 'bf16', but the region yields 'f32' (encode_c7)}}
  %q:3 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32):
      hlq.yield %x : f32
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32> produced tensor<197x768xbf16>
  return
}

// -----

func.func @encode_c8_rank(%t: tensor<f32>) {
  // expected-error @+1 {{has sums of a tensor without dimensions (encode_c8)}}
  %q:3 = hlq.encode %t [<block = []>] : tensor<f32> -> tensor<i8>, tensor<f32> sums tensor<f32>
  return
}

// -----

func.func @encode_c8_shape(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{sums has shape 768, expected 1x768 (encode_c8)}}
  %q:3 = hlq.encode %t [<block = [1, *]>] : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32> sums tensor<768xf32>
  return
}

// -----

func.func @yield_type(%t: tensor<197x768xf32>) {
  %q:2 = hlq.encode %t [<block = [1, *]>] by {
    ^bb0(%x: f32):
      %i = arith.constant 0 : i8
      // expected-error @+1 {{operand #0 must be 16-bit float or bfloat16 type or 32-bit float, but got 'i8'}}
      hlq.yield %i : i8
    } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
  return
}

// -----

func.func @quantize_c8_alone(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) {
  // expected-error @+1 {{has previous maxima and no maxima as a result: both or neither are expected (quantize_c8)}}
  %q, %s = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
  return
}

// -----

func.func @quantize_c8_result_alone(%t: tensor<197x768xf32>) {
  // expected-error @+1 {{has no previous maxima and maxima as a result: both or neither are expected (quantize_c8)}}
  %q, %s, %m = hlq.quantize %t block [*, *] : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return
}

// -----

func.func @quantize_c8_type(%t: tensor<197x768xf32>, %p: tensor<1xf32>) {
  // expected-error @+1 {{previous maxima are of type 'tensor<1xf32>', expected 'tensor<1x1xf32>' (quantize_c8)}}
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1xf32>) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return
}

// -----

func.func @quantize_c8_result_type(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) {
  // expected-error @+1 {{maxima are of type 'tensor<1x?xf32>', expected 'tensor<1x1xf32>' (quantize_c8)}}
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>, tensor<1x?xf32>
  return
}

// -----

func.func @quantize_c8_block(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) {
  // expected-error @+1 {{has previous maxima and block size 1024 along dimension 1: one scale for all of the operand, '*', is expected (quantize_c8)}}
  %q, %s, %m = hlq.quantize %t block [*, 1024] previous(%p : tensor<1x1xf32>) : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return
}

// -----

func.func @encode_c9_previous(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) {
  // expected-error @+1 {{has 0 previous maxima for 1 delayed views (encode_c9)}}
  %q:3 = hlq.encode %t [<block = [*, *], delayed = true>] : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  return
}

// -----

func.func @encode_c9_maxima(%t: tensor<197x768xf32>, %p: tensor<1x1xf32>) {
  // expected-error @+1 {{has 2 maxima for 1 delayed views (encode_c9)}}
  %q:4 = hlq.encode %t [<block = [*, *], delayed = true>] previous(%p : tensor<1x1xf32>)
      : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>, tensor<1x1xf32>
  return
}

// -----

func.func @encode_c9_type(%t: tensor<197x768xf32>, %p: tensor<f32>) {
  // expected-error @+1 {{previous maxima are of type 'tensor<f32>', expected 'tensor<1x1xf32>' (encode_c9)}}
  %q:3 = hlq.encode %t [<block = [*, *], delayed = true>] previous(%p : tensor<f32>)
      : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
  return
}
