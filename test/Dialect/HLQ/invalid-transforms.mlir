// RUN: hlq-opt %s -verify-diagnostics -split-input-file

// One function for each rule of hlq.hadamard, hlq.project and hlq.expand.

func.func @hadamard_c1_no_power_of_two(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // expected-error @+1 {{order 12 is not a power of two (hadamard_c1)}}
  %r = hlq.hadamard %t along 1 order 12 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

func.func @hadamard_c1_zero(%t: tensor<8x40xf32>) -> tensor<8x40xf32> {
  // expected-error @+1 {{order 0 is not a power of two (hadamard_c1)}}
  %r = hlq.hadamard %t along 1 order 0 : tensor<8x40xf32> -> tensor<8x40xf32>
  return %r : tensor<8x40xf32>
}

// -----

func.func @hadamard_c1_negative(%t: tensor<8x40xf32>) -> tensor<8x40xf32> {
  // expected-error @+1 {{order -9223372036854775808 is not a power of two (hadamard_c1)}}
  %r = "hlq.hadamard"(%t) <{dimension = 1 : i64, order = -9223372036854775808 : i64}>
      : (tensor<8x40xf32>) -> tensor<8x40xf32>
  return %r : tensor<8x40xf32>
}

// -----

func.func @hadamard_c1_too_large(%t: tensor<8x40xf32>) -> tensor<8x131072xf32> {
  // expected-error @+1 {{order 131072 exceeds the largest, 65536 (hadamard_c1)}}
  %r = hlq.hadamard %t along 1 order 131072 : tensor<8x40xf32> -> tensor<8x131072xf32>
  return %r : tensor<8x131072xf32>
}

// -----

func.func @hadamard_c2_too_large(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // expected-error @+1 {{dimension 2 is not one of the operand's 2 (hadamard_c2)}}
  %r = hlq.hadamard %t along 2 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

func.func @hadamard_c2_negative(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // expected-error @+1 {{dimension -1 is not one of the operand's 2 (hadamard_c2)}}
  %r = hlq.hadamard %t along -1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

func.func @hadamard_c2_scalar(%t: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{dimension 0 is not one of the operand's 0 (hadamard_c2)}}
  %r = hlq.hadamard %t along 0 order 16 : tensor<f32> -> tensor<f32>
  return %r : tensor<f32>
}

// -----

func.func @hadamard_c3_not_rounded_up(%t: tensor<8x40xf32>) -> tensor<8x40xf32> {
  // expected-error @+1 {{result has shape 8x40, expected 8x48 (hadamard_c3)}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x40xf32>
  return %r : tensor<8x40xf32>
}

// -----

func.func @hadamard_c3_other_dimension(%t: tensor<8x40xf32>) -> tensor<9x48xf32> {
  // expected-error @+1 {{result has shape 9x48, expected 8x48 (hadamard_c3)}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<9x48xf32>
  return %r : tensor<9x48xf32>
}

// -----

func.func @hadamard_c3_rank(%t: tensor<8x40xf32>) -> tensor<48xf32> {
  // expected-error @+1 {{result has shape 48, expected 8x48 (hadamard_c3)}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<48xf32>
  return %r : tensor<48xf32>
}

// -----

func.func @hadamard_c3_dynamic(%t: tensor<8x?xf32>) -> tensor<8x40xf32> {
  // expected-error @+1 {{result has size 40 along dimension 1, expected a multiple of 16 (hadamard_c3)}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x?xf32> -> tensor<8x40xf32>
  return %r : tensor<8x40xf32>
}

// -----

func.func @hadamard_element_type(%t: tensor<8x40xf64>) -> tensor<8x48xf64> {
  // expected-error @+1 {{operand #0 must be ranked tensor of 16-bit float or bfloat16 type or 32-bit float values, but got 'tensor<8x40xf64>'}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf64> -> tensor<8x48xf64>
  return %r : tensor<8x48xf64>
}

// -----

func.func @hadamard_unranked(%t: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error @+1 {{invalid kind of type specified: expected builtin.tensor, but found 'tensor<*xf32>'}}
  %r = hlq.hadamard %t along 1 order 16 : tensor<*xf32> -> tensor<*xf32>
  return %r : tensor<*xf32>
}

// -----

func.func @hadamard_no_attributes(%t: tensor<8x40xf32>) -> tensor<8x48xf32> {
  // expected-error @+1 {{requires attribute 'dimension'}}
  %r = "hlq.hadamard"(%t) : (tensor<8x40xf32>) -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

func.func @hadamard_no_operand() -> tensor<8x48xf32> {
  // expected-error @+1 {{requires a single operand}}
  %r = "hlq.hadamard"() <{dimension = 1 : i64, order = 16 : i64}> : () -> tensor<8x48xf32>
  return %r : tensor<8x48xf32>
}

// -----

func.func @project_c1_no_basis(%t: tensor<197x64xf32>) -> tensor<104x64xf32> {
  // expected-error @+1 {{has no basis: one is expected, an attribute or an operand (project_c1)}}
  %r = "hlq.project"(%t) <{dimension = 0 : i64}> : (tensor<197x64xf32>) -> tensor<104x64xf32>
  return %r : tensor<104x64xf32>
}

// -----

func.func @project_c1_two_bases(%t: tensor<197x64xf32>, %p: tensor<8x16xf32>) -> tensor<104x64xf32> {
  // expected-error @+1 {{has two bases: one is expected, an attribute or an operand (project_c1)}}
  %r = "hlq.project"(%t, %p) <{dimension = 0 : i64, basis = #hlq.basis<hadamard, order = 16, rank = 8>}>
      : (tensor<197x64xf32>, tensor<8x16xf32>) -> tensor<104x64xf32>
  return %r : tensor<104x64xf32>
}

// -----

func.func @project_c2(%t: tensor<197x64xf32>) -> tensor<104x64xf32> {
  // expected-error @+1 {{dimension 3 is not one of the operand's 2 (project_c2)}}
  %r = hlq.project %t along 3 onto <hadamard, order = 16, rank = 8>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  return %r : tensor<104x64xf32>
}

// -----

func.func @project_c3_rank_above_order(%t: tensor<197x64xf32>, %p: tensor<17x16xf32>) -> tensor<221x64xf32> {
  // expected-error @+1 {{basis is of type 'tensor<17x16xf32>', expected a static shape r×n with 1 ≤ r ≤ n (project_c3)}}
  %r = hlq.project %t along 0 onto %p : tensor<17x16xf32>
       : tensor<197x64xf32> -> tensor<221x64xf32>
  return %r : tensor<221x64xf32>
}

// -----

func.func @project_c3_dynamic(%t: tensor<197x64xf32>, %p: tensor<?x16xf32>) -> tensor<?x64xf32> {
  // expected-error @+1 {{basis is of type 'tensor<?x16xf32>', expected a static shape r×n with 1 ≤ r ≤ n (project_c3)}}
  %r = hlq.project %t along 0 onto %p : tensor<?x16xf32>
       : tensor<197x64xf32> -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// -----

func.func @project_c3_empty(%t: tensor<197x64xf32>, %p: tensor<0x16xf32>) -> tensor<0x64xf32> {
  // expected-error @+1 {{basis is of type 'tensor<0x16xf32>', expected a static shape r×n with 1 ≤ r ≤ n (project_c3)}}
  %r = hlq.project %t along 0 onto %p : tensor<0x16xf32>
       : tensor<197x64xf32> -> tensor<0x64xf32>
  return %r : tensor<0x64xf32>
}

// -----

func.func @project_c3_vector(%t: tensor<197x64xf32>, %p: tensor<16xf32>) -> tensor<13x64xf32> {
  // expected-error @+1 {{basis is of type 'tensor<16xf32>', expected a static shape r×n with 1 ≤ r ≤ n (project_c3)}}
  %r = hlq.project %t along 0 onto %p : tensor<16xf32>
       : tensor<197x64xf32> -> tensor<13x64xf32>
  return %r : tensor<13x64xf32>
}

// -----

func.func @project_basis_element_type(%t: tensor<197x64xf32>, %p: tensor<8x16xf16>) -> tensor<104x64xf32> {
  // expected-error @+1 {{operand #1 must be ranked tensor of 32-bit float values, but got 'tensor<8x16xf16>'}}
  %r = hlq.project %t along 0 onto %p : tensor<8x16xf16>
       : tensor<197x64xf32> -> tensor<104x64xf32>
  return %r : tensor<104x64xf32>
}

// -----

func.func @project_c4(%t: tensor<197x64xf32>) -> tensor<99x64xf32> {
  // expected-error @+1 {{result has shape 99x64, expected 104x64 (project_c4)}}
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8>
       : tensor<197x64xf32> -> tensor<99x64xf32>
  return %r : tensor<99x64xf32>
}

// -----

func.func @project_c4_dynamic(%t: tensor<?x64xf32>) -> tensor<99x64xf32> {
  // expected-error @+1 {{result has size 99 along dimension 0, expected a multiple of 8 (project_c4)}}
  %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8>
       : tensor<?x64xf32> -> tensor<99x64xf32>
  return %r : tensor<99x64xf32>
}

// -----

func.func @expand_c1_no_basis(%t: tensor<104x64xf32>) -> tensor<197x64xf32> {
  // expected-error @+1 {{has no basis: one is expected, an attribute or an operand (expand_c1)}}
  %r = "hlq.expand"(%t) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}>
      : (tensor<104x64xf32>) -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

func.func @expand_c1_two_bases(%t: tensor<104x64xf32>, %p: tensor<8x16xf32>) -> tensor<197x64xf32> {
  // expected-error @+1 {{has two bases: one is expected, an attribute or an operand (expand_c1)}}
  %r = "hlq.expand"(%t, %p) <{dimension = 0 : i64, basis = #hlq.basis<hadamard, order = 16, rank = 8>,
                              operandSegmentSizes = array<i32: 1, 1, 0>}>
      : (tensor<104x64xf32>, tensor<8x16xf32>) -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

func.func @expand_c2(%t: tensor<104x64xf32>) -> tensor<197x64xf32> {
  // expected-error @+1 {{dimension 2 is not one of the operand's 2 (expand_c2)}}
  %r = hlq.expand %t along 2 from <hadamard, order = 16, rank = 8>
       : tensor<104x64xf32> -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

func.func @expand_c3(%t: tensor<104x64xf32>, %p: tensor<17x16xf32>) -> tensor<197x64xf32> {
  // expected-error @+1 {{basis is of type 'tensor<17x16xf32>', expected a static shape r×n with 1 ≤ r ≤ n (expand_c3)}}
  %r = hlq.expand %t along 0 from %p : tensor<17x16xf32> : tensor<104x64xf32> -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

func.func @expand_c4_size(%t: tensor<104x64xf32>) -> tensor<209x64xf32> {
  // expected-error @+1 {{operand has shape 104x64, expected 112x64 (expand_c4)}}
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<104x64xf32> -> tensor<209x64xf32>
  return %r : tensor<209x64xf32>
}

// -----

func.func @expand_c4_rank(%t: tensor<104x64xf32>) -> tensor<197xf32> {
  // expected-error @+1 {{result has rank 1, expected the operand's, 2 (expand_c4)}}
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<104x64xf32> -> tensor<197xf32>
  return %r : tensor<197xf32>
}

// -----

func.func @expand_c4_dynamic(%t: tensor<103x64xf32>) -> tensor<?x64xf32> {
  // expected-error @+1 {{operand has size 103 along dimension 0, expected a multiple of 8 (expand_c4)}}
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
       : tensor<103x64xf32> -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// -----

func.func @expand_c5(%t: tensor<104x64xf32>, %n: index) -> tensor<197x64xf32> {
  // expected-error @+1 {{has a size operand for dimension 0, whose size 197 is static (expand_c5)}}
  %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n
       : tensor<104x64xf32> -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}

// -----

func.func @expand_segments(%t: tensor<104x64xf32>) -> tensor<197x64xf32> {
  // expected-error @+1 {{operand count (1) does not match with the total size (2)}}
  %r = "hlq.expand"(%t) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0>}>
      : (tensor<104x64xf32>) -> tensor<197x64xf32>
  return %r : tensor<197x64xf32>
}
