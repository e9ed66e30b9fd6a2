// RUN: hlq-opt %s -verify-diagnostics -split-input-file

// One function for each rule of hlq.contract.

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
func.func @contract_c1_two_maps(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{has 2 indexing maps, expected 3 (contract_c1)}}
  %r = hlq.contract [#lo, #oi]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, o) -> (o, l)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c1_loops(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                             %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{map of rhs, (d0, d1) -> (d1, d0), has 2 loops and 0 symbols, expected 3 and 0 (contract_c1)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o)[s] -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c1_symbols(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                               %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{map of rhs, (d0, d1, d2)[s0] -> (d2, d1), has 3 loops and 1 symbols, expected 3 and 0 (contract_c1)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c1_results(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                               %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{map of lhs, (d0, d1, d2) -> (d0), has 1 results for 2 dimensions (contract_c1)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#ll = affine_map<(l, i, o) -> (l, l)>
func.func @contract_c2_repeated(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x197xf32>) {
  // expected-error @+1 {{map of the result, (d0, d1, d2) -> (d0, d0), is no projected permutation (contract_c2)}}
  %r = hlq.contract [#lo, #oi, #ll]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x197xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#sum = affine_map<(l, i, o) -> (l + o, i)>
func.func @contract_c2_sum(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                           %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<964x64xf32>) {
  // expected-error @+1 {{map of the result, (d0, d1, d2) -> (d0 + d2, d1), is no projected permutation (contract_c2)}}
  %r = hlq.contract [#lo, #oi, #sum]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<964x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o floordiv 2)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c3_no_sum(%a: tensor<197x384xi4>, %sa: tensor<197x1xf32>,
                              %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{map of lhs, (d0, d1, d2) -> (d0, d2 floordiv 2), has the result d2 floordiv 2, which is no sum of positive multiples of loops (contract_c3)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x384xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, i - o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c3_negative_multiple(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                         %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{has the result d1 - d2, which is no sum of positive multiples of loops (contract_c3)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, 0)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c3_constant(%a: tensor<197x1xi4>, %sa: tensor<197x1xf32>,
                                %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{has the result 0, which is no sum of positive multiples of loops (contract_c3)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x1xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lk = affine_map<(l, i, o, k) -> (l, o + k)>
#oi = affine_map<(l, i, o, k) -> (o, i)>
#li = affine_map<(l, i, o, k) -> (l, i)>
func.func @contract_c3_never_alone(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                   %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{loop d3 is by itself a result of no map (contract_c3)}}
  %r = hlq.contract [#lk, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o, k) -> (l, o)>
#ki = affine_map<(l, i, o, k) -> (k, i)>
#li = affine_map<(l, i, o, k) -> (l, i)>
func.func @contract_c3_one_operand(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                   %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{loop d2 is contracted, but the map of rhs lacks it (contract_c3)}}
  %r = hlq.contract [#lo, #ki, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c4_contracted(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                  %b: tensor<767x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{dimension 1 of lhs has size 768, but loop d2 has 767 (contract_c4)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<767x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c4_result(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                              %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x65xf32>) {
  // expected-error @+1 {{dimension 1 of rhs has size 64, but loop d1 has 65 (contract_c4)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x65xf32>)
  return
}

// -----

#x = affine_map<(o, w, k) -> (w * 2 + k)>
#w = affine_map<(o, w, k) -> (o, k)>
#y = affine_map<(o, w, k) -> (o, w)>
func.func @contract_c4_sum(%a: tensor<32xi8>, %sa: tensor<1xf32>,
                           %b: tensor<8x3xi8>, %sb: tensor<1x1xf32>, %init: tensor<8x16xf32>) {
  // expected-error @+1 {{dimension 0 of lhs has size 32, but its index d1 * 2 + d2 reaches 32 (contract_c4)}}
  %r = hlq.contract [#x, #w, #y]
       lhs(%a, %sa block [*] : tensor<32xi8>, tensor<1xf32>)
       rhs(%b, %sb block [*, *] : tensor<8x3xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x16xf32>)
  return
}

// -----

// 133145 · 127² ≥ 2³¹.
#ol = affine_map<(o, i, l) -> (l, o)>
#li = affine_map<(o, i, l) -> (l, i)>
#oi = affine_map<(o, i, l) -> (o, i)>
func.func @contract_c5_overflow(%a: tensor<133145x64xi8>, %sa: tensor<1x1xf32>,
                                %b: tensor<133145x64xi8>, %sb: tensor<1x1xf32>, %init: tensor<64x64xf32>) {
  // expected-error @+1 {{sums 133145 products in i32, more than 133144, the most of such codes that it holds; give a segment (contract_c5)}}
  %r = hlq.contract [#ol, #li, #oi]
       lhs(%a, %sa block [*, *] : tensor<133145x64xi8>, tensor<1x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<133145x64xi8>, tensor<1x1xf32>)
       outs(%init : tensor<64x64xf32>)
  return
}

// -----

#a = affine_map<(n, l) -> (n, l)>
#r = affine_map<(n, l) -> ()>
func.func @contract_c5_two_contracted_loops(%a: tensor<1024x1024xi8>, %sa: tensor<1x1xf32>, %init: tensor<f32>) {
  // expected-error @+1 {{sums 1048576 products in i32, more than 133144, the most of such codes that it holds; give a segment (contract_c5)}}
  %r = hlq.contract [#a, #a, #r]
       lhs(%a, %sa block [*, *] : tensor<1024x1024xi8>, tensor<1x1xf32>)
       rhs(%a, %sa block [*, *] : tensor<1024x1024xi8>, tensor<1x1xf32>)
       outs(%init : tensor<f32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c5_segment_too_long(%a: tensor<?x?xi8>, %sa: tensor<?x1xf32>,
                                        %b: tensor<?x?xi8>, %sb: tensor<1x1xf32>, %init: tensor<?x?xf32>) {
  // expected-error @+1 {{segment 133145 is not between 1 and 133144, the most products of such codes that an i32 sum holds (contract_c5)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<?x?xi8>, tensor<?x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       outs(%init : tensor<?x?xf32>) segment 133145
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c5_segment_zero(%a: tensor<?x?xi8>, %sa: tensor<?x1xf32>,
                                    %b: tensor<?x?xi8>, %sb: tensor<1x1xf32>, %init: tensor<?x?xf32>) {
  // expected-error @+1 {{segment 0 is not between 1 and 133144}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<?x?xi8>, tensor<?x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       outs(%init : tensor<?x?xf32>) segment 0
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c6_shape(%a: tensor<197x768xi4>, %sa: tensor<1x1xf32>,
                             %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{lhs scales have shape 1x1, expected 197x1 (contract_c6)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<1x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c6_block_count(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                   %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{rhs block has 1 sizes for 2 dimensions (contract_c6)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
       rhs(%b, %sb block [*] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c6_block_size(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                  %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{lhs block size -1 is neither '*' (0) nor at least 1 (contract_c6)}}
  %r = "hlq.contract"(%a, %sa, %b, %sb, %init)
       <{indexing_maps = [#lo, #oi, #li], lhs_block = array<i64: 1, -1>, rhs_block = array<i64: 0, 0>}>
       : (tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x64xi4>, tensor<1x1xf32>, tensor<197x64xf32>)
       -> tensor<197x64xf32>
  return
}

// -----

#x = affine_map<(o, w, k) -> (w + k)>
#w = affine_map<(o, w, k) -> (o, k)>
#y = affine_map<(o, w, k) -> (o, w)>
func.func @contract_c7_sum(%a: tensor<32xi8>, %sa: tensor<2xf32>,
                           %b: tensor<8x3xi8>, %sb: tensor<1x1xf32>, %init: tensor<8x16xf32>) {
  // expected-error @+1 {{lhs has scales over 16 along dimension 0, which the sum d1 + d2 indexes (contract_c7)}}
  %r = hlq.contract [#x, #w, #y]
       lhs(%a, %sa block [16] : tensor<32xi8>, tensor<2xf32>)
       rhs(%b, %sb block [*, *] : tensor<8x3xi8>, tensor<1x1xf32>)
       outs(%init : tensor<8x16xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_c7_blocks_do_not_divide(%a: tensor<197x768xi8>, %sa: tensor<197x3xf32>,
                                            %b: tensor<768x64xi8>, %sb: tensor<8x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{contracted loop d2 has scales over 256 on one operand and over 96 on the other: neither divides the other (contract_c7)}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, 256] : tensor<197x768xi8>, tensor<197x3xf32>)
       rhs(%b, %sb block [96, *] : tensor<768x64xi8>, tensor<8x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_floats(%a: tensor<197x768xf32>, %sa: tensor<197x1xf32>,
                           %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of 4-bit signless integer or 8-bit signless integer values, but got 'tensor<197x768xf32>'}}
  %r = hlq.contract [#lo, #oi, #li]
       lhs(%a, %sa block [1, *] : tensor<197x768xf32>, tensor<197x1xf32>)
       rhs(%b, %sb block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
       outs(%init : tensor<197x64xf32>)
  return
}

// -----

#lo = affine_map<(l, i, o) -> (l, o)>
#oi = affine_map<(l, i, o) -> (o, i)>
#li = affine_map<(l, i, o) -> (l, i)>
func.func @contract_result_type(%a: tensor<197x768xi4>, %sa: tensor<197x1xf32>,
                                %b: tensor<768x64xi4>, %sb: tensor<1x1xf32>, %init: tensor<197x64xf32>) {
  // expected-error @+1 {{the result has the type of the destination}}
  %r = "hlq.contract"(%a, %sa, %b, %sb, %init)
       <{indexing_maps = [#lo, #oi, #li], lhs_block = array<i64: 1, 0>, rhs_block = array<i64: 0, 0>}>
       : (tensor<197x768xi4>, tensor<197x1xf32>, tensor<768x64xi4>, tensor<1x1xf32>, tensor<197x64xf32>)
       -> tensor<197x65xf32>
  return
}
