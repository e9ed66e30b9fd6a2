// RUN: hlq-opt %s -verify-diagnostics -split-input-file

// One case for each rule of the attributes, then of the discardable ones.

// expected-error @+1 {{code type 'i16' is neither i4 nor i8 (code_c1)}}
func.func private @code_c1() attributes {a = #hlq.code<i16>}

// -----

// expected-error @+1 {{order 24 is not a power of two (basis_c1)}}
func.func private @basis_c1() attributes {a = #hlq.basis<hadamard, order = 24, rank = 8>}

// -----

// expected-error @+1 {{order 1073741824 exceeds the largest, 65536 (basis_c1)}}
func.func private @basis_c1_too_large() attributes {a = #hlq.basis<hadamard, order = 1073741824, rank = 8, selection = lp_l1_2d>}

// -----

// expected-error @+1 {{rank 17 is not between 1 and the order, 16 (basis_c2)}}
func.func private @basis_c2_above_order() attributes {a = #hlq.basis<hadamard, order = 16, rank = 17>}

// -----

// expected-error @+1 {{rank 0 is not between 1 and the order, 16 (basis_c2)}}
func.func private @basis_c2_zero() attributes {a = #hlq.basis<hadamard, order = 16, rank = 0>}

// -----

// expected-error @+1 {{order 32 is not a perfect square, which lp_l1_2d needs (basis_c3)}}
func.func private @basis_c3_square() attributes {a = #hlq.basis<hadamard, order = 32, rank = 10, selection = lp_l1_2d>}

// -----

// expected-error @+1 {{rank 8 is not the size of a triangle of a 4x4 patch: 1, 3, 6, 10, 13, 15, 16 (basis_c3)}}
func.func private @basis_c3_triangle() attributes {a = #hlq.basis<hadamard, order = 16, rank = 8, selection = lp_l1_2d>}

// -----

// expected-error @+1 {{gradient = 2: a contraction has operands 0 and 1 (role_c1)}}
func.func private @role_c1() attributes {a = #hlq.role<input_gradient, "w", gradient = 2>}

// -----

// expected-error @+1 {{block size 0 is less than 1; write '*' for all}}
func.func private @scales_c1() attributes {a = #hlq.scales<parallel = 0, contracted = *>}

// -----

// expected-error @+1 {{order 3 is not a power of two (path_c1)}}
func.func private @path_c1() attributes {a = #hlq.path<order = 3>}

// -----

// expected-error @+1 {{rank 17 is not between 1 and the order, 16 (path_c2)}}
func.func private @path_c2_above_order() attributes {a = #hlq.path<order = 16, rank = 17>}

// -----

// expected-error @+1 {{rank 0 is not between 1 and the order (path_c2)}}
func.func private @path_c2_zero() attributes {a = #hlq.path<rank = 0>}

// -----

// expected-error @+1 {{has a basis and no dimension that it runs along: both or neither are expected (view_c1)}}
func.func private @view_c1_no_dimension() attributes {a = #hlq.view<basis = <hadamard, order = 16, rank = 8>, block = [*]>}

// -----

// expected-error @+1 {{has no basis and a dimension that it runs along: both or neither are expected (view_c1)}}
func.func private @view_c1_no_basis() attributes {a = #hlq.view<along = 0, block = [*]>}

// -----

// expected-error @+1 {{block size -4 is less than 1; write '*' for all}}
func.func private @view_c2() attributes {a = #hlq.view<block = [-4]>}

// -----

// expected-error @+1 {{is delayed and has block size 1: one scale for all of the operand, '*', is expected (view_c4)}}
func.func private @view_c4() attributes {a = #hlq.view<block = [1, *], delayed = true>}

// -----

// expected-error @+1 {{stream 4294967296 is not in [0, 2^32) (view_c3)}}
func.func private @view_c3_range() attributes {a = #hlq.view<block = [*], rounding = stochastic, stream = 4294967296>}

// -----

// expected-error @+1 {{stream 1 is given, but nothing is drawn (view_c3)}}
func.func private @view_c3_nearest() attributes {a = #hlq.view<block = [*], stream = 1>}

// -----

// expected-error @+1 {{stream 2 is given, but nothing is drawn (view_c3)}}
func.func private @view_c3_pseudo_stochastic() attributes {a = #hlq.view<block = [*], rounding = pseudo_stochastic, stream = 2>}

// -----

// expected-error @+1 {{recipe 'int2', expected one of none, hlq, int8, int4, hlq-block}}
func.func private @recipe_unknown() attributes {a = #hlq.recipe<int2>}

// -----

// expected-error @+2 {{to be one of: input_gradient, weight_gradient}}
// expected-error @+1 {{failed to parse HLQ_RoleAttr parameter 'role'}}
func.func private @role_unknown() attributes {a = #hlq.role<bias_gradient, "b">}

// -----

//===----------------------------------------------------------------------===//
// Discardable attributes
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'hlq.parameter' expects the name of a parameter, got unit}}
func.func private @parameter_without_name(tensor<4xf32> {hlq.parameter})

// -----

// expected-error @+1 {{'hlq.parameter' expects the name of a parameter, got ""}}
func.func private @parameter_empty_name(tensor<4xf32> {hlq.parameter = ""})

// -----

// expected-error @+1 {{'hlq.tangent' takes no value, got "y"}}
func.func private @tangent_with_value(tensor<4xf32> {hlq.tangent = "y"})

// -----

// expected-error @+1 {{'hlq.gradient_of' expects the name of a parameter, got 3 : i64}}
func.func private @gradient_of_number() -> (tensor<4xf32> {hlq.gradient_of = 3})

// -----

// expected-error @+1 {{argument 0 marked 'hlq.seed' is of type 'i32': i64 or tensor<i64> is expected}}
func.func private @seed_type(i32 {hlq.seed})

// -----

// expected-error @+1 {{argument 0 marked 'hlq.seed' is of type 'tensor<1xi64>': i64 or tensor<i64> is expected}}
func.func private @seed_shape(tensor<1xi64> {hlq.seed})

// -----

// expected-error @+1 {{'hlq.seed' takes no value, got 42 : i64}}
func.func private @seed_value(i64 {hlq.seed = 42})

// -----

// expected-error @+1 {{arguments 0 and 2 are both marked 'hlq.seed'}}
func.func private @seed_twice(i64 {hlq.seed}, f32, i64 {hlq.seed})

// -----

// expected-error @+1 {{argument 0 is marked both 'hlq.parameter' and 'hlq.tangent'}}
func.func private @parameter_and_tangent(tensor<4xf32> {hlq.parameter = "w", hlq.tangent})

// -----

// expected-error @+1 {{argument 1 is marked both 'hlq.seed' and 'hlq.tangent'}}
func.func private @seed_and_tangent(f32, i64 {hlq.seed, hlq.tangent})

// -----

// expected-error @+1 {{'hlq.gradient_of' is no attribute of an argument}}
func.func private @gradient_of_argument(tensor<4xf32> {hlq.gradient_of = "w"})

// -----

// expected-error @+1 {{'hlq.encoded' expects the name of a tensor, got unit}}
func.func private @encoded_without_name(tensor<4xf32> {hlq.encoded})

// -----

// expected-error @+1 {{argument 1 marked 'hlq.encoded' is of type 'tensor<4xi8>': a ranked tensor of floats is expected}}
func.func private @encoded_codes(f32, tensor<4xi8> {hlq.encoded = "x"})

// -----

// expected-error @+1 {{arguments 0 and 1 are both marked 'hlq.encoded' = "x"}}
func.func private @encoded_twice(tensor<4xf32> {hlq.encoded = "x"}, tensor<4xf32> {hlq.encoded = "x"})

// -----

// expected-error @+1 {{'hlq.encoded' is no attribute of a result}}
func.func private @encoded_result() -> (tensor<4xf32> {hlq.encoded = "x"})

// -----

// expected-error @+1 {{'hlq.scales_of' expects the name of a tensor, got ""}}
func.func private @scales_of_nothing() -> (tensor<4xf32> {hlq.scales_of = ""})

// -----

// expected-error @+1 {{'hlq.previous_maxima' expects the name of a delayed scale, got unit}}
func.func private @previous_without_name(tensor<1x1xf32> {hlq.previous_maxima})

// -----

// expected-error @+1 {{argument 0 marked 'hlq.previous_maxima' is of type 'tensor<2xf32>': one f32 in a tensor is expected}}
func.func private @previous_of_two(tensor<2xf32> {hlq.previous_maxima = "w.gw.x"})

// -----

// expected-error @+1 {{argument 0 is marked both 'hlq.parameter' and 'hlq.previous_maxima'}}
func.func private @previous_parameter(tensor<1x1xf32> {hlq.parameter = "w", hlq.previous_maxima = "w.gw.x"})

// -----

// expected-error @+1 {{result 1 marked 'hlq.maxima' is of type 'tensor<1x1xf64>': one f32 in a tensor is expected}}
func.func private @maxima_f64() -> (f32, tensor<1x1xf64> {hlq.maxima = "w.gw.x"})

// -----

// expected-error @+1 {{'hlq.maxima' is no attribute of an argument}}
func.func private @maxima_argument(tensor<1x1xf32> {hlq.maxima = "w.gw.x"})

// -----

// expected-error @+1 {{'hlq.codes_of' expects the name of a tensor, got 1 : i64}}
func.func private @codes_of_number(tensor<4xi8> {hlq.codes_of = 1})

// -----

// expected-error @+1 {{'hlq.tangent' is no attribute of a result}}
func.func private @tangent_result() -> (tensor<4xf32> {hlq.tangent})

// -----

// expected-error @+1 {{'hlq.tangent' is no attribute of an operation}}
func.func private @tangent_operation() attributes {hlq.tangent}

// -----

// expected-error @+1 {{'hlq.role' expects #hlq.role<…>, got "input_gradient"}}
func.func private @role_string() attributes {hlq.role = "input_gradient"}

// -----

// expected-error @+1 {{'hlq.recipe' expects #hlq.recipe<…>, got "hlq"}}
func.func private @recipe_string() attributes {hlq.recipe = "hlq"}

// -----

// expected-error @+1 {{'hlq.reciep' is no attribute of an operation}}
func.func private @misspelt() attributes {hlq.reciep = #hlq.recipe<hlq>}

// -----

// expected-error @+1 {{1 tile sizes: two, or three, are expected (schedule_c1)}}
func.func private @schedule_c1_one_size() attributes {a = #hlq.schedule<tile = [128]>}

// -----

// expected-error @+1 {{0 tile sizes: two, or three, are expected (schedule_c1)}}
func.func private @schedule_c1_no_size() attributes {a = #hlq.schedule<stages = 4>}

// -----

// expected-error @+1 {{4 tile sizes: two, or three, are expected (schedule_c1)}}
func.func private @schedule_c1_four_sizes() attributes {a = #hlq.schedule<tile = [1, 2, 3, 4]>}

// -----

// expected-error @+1 {{0 in a schedule: at least 1 is expected (schedule_c1)}}
func.func private @schedule_c1_tile() attributes {a = #hlq.schedule<tile = [128, 0]>}

// -----

// expected-error @+1 {{0 in a schedule: at least 1 is expected (schedule_c1)}}
func.func private @schedule_c1_stages() attributes {a = #hlq.schedule<tile = [128, 128], stages = 0>}

// -----

// expected-error @+1 {{-1 in a schedule: at least 1 is expected (schedule_c1)}}
func.func private @schedule_c1_blocks() attributes {a = #hlq.schedule<tile = [128, 128], blocks = -1>}

// -----

// expected-error @+1 {{'hlq.schedule' expects #hlq.schedule<…>, got "fast"}}
func.func private @schedule_string() attributes {hlq.schedule = "fast"}

// -----

// expected-error @+1 {{'hlq.dependent' expects no value, got true}}
func.func private @dependent_value() attributes {hlq.dependent = true}

// -----

// expected-error @+1 {{'hlq.target' expects #hlq.target<…>, got "sm_90a"}}
func.func private @target_string() attributes {hlq.target = "sm_90a"}

// -----

// expected-error @+2 {{to be one of: sm_80, sm_86, sm_89, sm_90a, sm_100a, sm_120a}}
// expected-error @+1 {{failed to parse HLQ_TargetAttr parameter 'name'}}
func.func private @target_unknown() attributes {hlq.target = #hlq.target<sm_91>}

// -----

// expected-error @+1 {{'hlq.encoding_result' expects "produced" or "sums", got "gx"}}
func.func private @encoding_result(memref<4x4xf32> {hlq.encoding_result = "gx"})

// -----

// expected-error @+1 {{'hlq.encoding_result' is no attribute of an argument}}
func.func private @encoding_result_of_tensor(tensor<4x4xf32> {hlq.encoding_result = "sums"})
