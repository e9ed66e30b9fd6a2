// Made by test/Inputs/export_graphs.py from the model 'block' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<48xf32> {hlq.parameter = "norm1.weight"}, %arg1: tensor<48xf32> {hlq.parameter = "norm1.bias"}, %arg2: tensor<144x48xf32> {hlq.parameter = "attention.qkv.weight"}, %arg3: tensor<144xf32> {hlq.parameter = "attention.qkv.bias"}, %arg4: tensor<48x48xf32> {hlq.parameter = "attention.proj.weight"}, %arg5: tensor<48xf32> {hlq.parameter = "attention.proj.bias"}, %arg6: tensor<48xf32> {hlq.parameter = "norm2.weight"}, %arg7: tensor<48xf32> {hlq.parameter = "norm2.bias"}, %arg8: tensor<192x48xf32> {hlq.parameter = "mlp.fc1.weight"}, %arg9: tensor<192xf32> {hlq.parameter = "mlp.fc1.bias"}, %arg10: tensor<48x192xf32> {hlq.parameter = "mlp.fc2.weight"}, %arg11: tensor<48xf32> {hlq.parameter = "mlp.fc2.bias"}, %arg12: tensor<4x25x48xf32>, %arg13: tensor<4x25x48xf32> {hlq.tangent}) -> (tensor<4x25x48xf32>, tensor<48xf32> {hlq.gradient_of = "norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "attention.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "attention.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "attention.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "attention.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "mlp.fc2.bias"}) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.3989422804014327 : f64
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 4.800000e+01 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %cst_8 = arith.constant 1.000000e+00 : f32
    %cst_9 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<4x25x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x25x1xf32>) -> tensor<4x25x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %4 = tensor.empty() : tensor<4x25x48xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %5 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<4x25x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_10 = tensor.collapse_shape %11 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %12 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg0 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg1 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_11 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %16 = tensor.empty() : tensor<48x144xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<144x48xf32>) outs(%16 : tensor<48x144xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<100x144xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %19 = linalg.matmul ins(%collapsed_11, %transposed : tensor<100x48xf32>, tensor<48x144xf32>) outs(%18 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<144xf32>) outs(%17 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x144xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<100x144xf32>, tensor<100x144xf32>) outs(%17 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<100x144xf32>
    %expanded = tensor.expand_shape %21 [[0, 1], [2, 3, 4]] output_shape [4, 25, 3, 3, 16] : tensor<100x144xf32> into tensor<4x25x3x3x16xf32>
    %22 = tensor.empty() : tensor<3x4x3x25x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<4x25x3x3x16xf32>) outs(%22 : tensor<3x4x3x25x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_12[1, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_12[2, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<4x3x25x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<4x3x25x16xf32>
    %23 = tensor.empty() : tensor<4x3x25x16xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<4x3x25x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x16xf32>
    %25 = tensor.empty() : tensor<4x3x16x25xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_16 : tensor<4x3x25x16xf32>) outs(%25 : tensor<4x3x16x25xf32>) permutation = [0, 1, 3, 2] 
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<4x3x16x25xf32>) outs(%25 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x16x25xf32>
    %collapsed_18 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %collapsed_19 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<4x3x16x25xf32> into tensor<12x16x25xf32>
    %27 = tensor.empty() : tensor<12x25x25xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %29 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%28 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_20 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %30 = tensor.empty() : tensor<4x3x25xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<4x3x25xi64>) -> tensor<4x3x25xi64>
    %32 = tensor.empty() : tensor<4x3x25xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<4x3x25xf32>) -> tensor<4x3x25xf32>
    %34:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_20 : tensor<4x3x25x25xf32>) outs(%33, %31 : tensor<4x3x25xf32>, tensor<4x3x25xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_68 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<4x3x25xf32>, tensor<4x3x25xi64>)
    %expanded_21 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [4, 3, 25, 1] : tensor<4x3x25xf32> into tensor<4x3x25x1xf32>
    %35 = tensor.empty() : tensor<4x3x25x25xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<4x3x25x25xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %38 = tensor.empty() : tensor<4x3x25x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<4x3x25x1xf32>) -> tensor<4x3x25x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<4x3x25x25xf32>) outs(%39 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.divf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %42 = tensor.empty() : tensor<4x3x25x25xi1>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<4x3x25x25xf32>) outs(%42 : tensor<4x3x25x25xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.extf %in : f32 to f64
      %160 = arith.cmpf oeq, %159, %cst_2 : f64
      linalg.yield %160 : i1
    } -> tensor<4x3x25x25xi1>
    %44 = tensor.empty() : tensor<4x3x25x1xi1>
    %45 = linalg.fill ins(%true : i1) outs(%44 : tensor<4x3x25x1xi1>) -> tensor<4x3x25x1xi1>
    %46 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<4x3x25x25xi1>) outs(%45 : tensor<4x3x25x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %159 = arith.andi %in, %out : i1
      linalg.yield %159 : i1
    } -> tensor<4x3x25x1xi1>
    %47 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_1, %41 : tensor<4x3x25x1xi1>, tensor<f32>, tensor<4x3x25x25xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %159 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_22 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_14 [[0, 1, 2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<12x25x16xf32>
    %48 = tensor.empty() : tensor<12x25x16xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %50 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%49 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_24 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %51 = tensor.empty() : tensor<4x25x3x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<4x3x25x16xf32>) outs(%51 : tensor<4x25x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<4x25x3x16xf32> into tensor<100x48xf32>
    %52 = tensor.empty() : tensor<48x48xf32>
    %transposed_27 = linalg.transpose ins(%arg4 : tensor<48x48xf32>) outs(%52 : tensor<48x48xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<100x48xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %55 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<100x48xf32>, tensor<48x48xf32>) outs(%54 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<48xf32>) outs(%53 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%53 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<100x48xf32>
    %expanded_28 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %expanded_28 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<4x25x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_30 = tensor.collapse_shape %67 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %68 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg6 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg7 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_31 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %72 = tensor.empty() : tensor<48x192xf32>
    %transposed_32 = linalg.transpose ins(%arg8 : tensor<192x48xf32>) outs(%72 : tensor<48x192xf32>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<100x192xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %75 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<100x48xf32>, tensor<48x192xf32>) outs(%74 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<192xf32>) outs(%73 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x192xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<100x192xf32>, tensor<100x192xf32>) outs(%73 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<100x192xf32>
    %expanded_33 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xf32> into tensor<4x25x192xf32>
    %78 = tensor.empty() : tensor<4x25x192xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_4 : f64 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<4x25x192xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.erf %in : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %cst_8 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %collapsed_34 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<4x25x192xf32> into tensor<100x192xf32>
    %84 = tensor.empty() : tensor<192x48xf32>
    %transposed_35 = linalg.transpose ins(%arg10 : tensor<48x192xf32>) outs(%84 : tensor<192x48xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<100x192xf32>, tensor<192x48xf32>) outs(%54 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<48xf32>) outs(%53 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%53 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<100x48xf32>
    %expanded_36 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %expanded_36 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_37 = tensor.collapse_shape %arg13 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %89 = linalg.matmul ins(%collapsed_37, %arg10 : tensor<100x48xf32>, tensor<48x192xf32>) outs(%74 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %90 = tensor.empty() : tensor<48x100xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_37 : tensor<100x48xf32>) outs(%90 : tensor<48x100xf32>) permutation = [1, 0] 
    %91 = linalg.fill ins(%cst : f32) outs(%72 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %92 = linalg.matmul ins(%transposed_38, %collapsed_34 : tensor<48x100xf32>, tensor<100x192xf32>) outs(%91 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %93 = tensor.empty() : tensor<1x48xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_37 : tensor<100x48xf32>) outs(%94 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x48xf32>
    %collapsed_39 = tensor.collapse_shape %95 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_40 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xf32> into tensor<4x25x192xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_33 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_9 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_3 : f64 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<4x25x192xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %100 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %102 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%78 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x192xf32>
    %collapsed_41 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<4x25x192xf32> into tensor<100x192xf32>
    %104 = linalg.matmul ins(%collapsed_41, %arg8 : tensor<100x192xf32>, tensor<192x48xf32>) outs(%54 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %105 = tensor.empty() : tensor<192x100xf32>
    %transposed_42 = linalg.transpose ins(%collapsed_41 : tensor<100x192xf32>) outs(%105 : tensor<192x100xf32>) permutation = [1, 0] 
    %106 = linalg.fill ins(%cst : f32) outs(%84 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %107 = linalg.matmul ins(%transposed_42, %collapsed_31 : tensor<192x100xf32>, tensor<100x48xf32>) outs(%106 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %108 = tensor.empty() : tensor<1x192xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_41 : tensor<100x192xf32>) outs(%109 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x192xf32>
    %collapsed_43 = tensor.collapse_shape %110 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_44 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %67 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %arg6 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<4x25x1xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %112 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %124 = tensor.empty() : tensor<48xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<48xf32>) -> tensor<48xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%123 : tensor<4x25x48xf32>) outs(%125 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<48xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_44 : tensor<4x25x48xf32>) outs(%125 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<48xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %122 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.addf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_45 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %129 = linalg.matmul ins(%collapsed_45, %arg4 : tensor<100x48xf32>, tensor<48x48xf32>) outs(%54 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<100x48xf32>) outs(%90 : tensor<48x100xf32>) permutation = [1, 0] 
    %130 = linalg.fill ins(%cst : f32) outs(%52 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %131 = linalg.matmul ins(%transposed_46, %collapsed_26 : tensor<48x100xf32>, tensor<100x48xf32>) outs(%130 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_45 : tensor<100x48xf32>) outs(%94 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x48xf32>
    %collapsed_47 = tensor.collapse_shape %132 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_48 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [4, 25, 3, 16] : tensor<100x48xf32> into tensor<4x25x3x16xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<4x25x3x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %transposed_51 = linalg.transpose ins(%collapsed_22 : tensor<12x25x25xf32>) outs(%27 : tensor<12x25x25xf32>) permutation = [0, 2, 1] 
    %133 = linalg.batch_matmul ins(%transposed_51, %collapsed_50 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%49 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %134 = tensor.empty() : tensor<12x16x25xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_23 : tensor<12x25x16xf32>) outs(%134 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %135 = linalg.batch_matmul ins(%collapsed_50, %transposed_52 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%28 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_53 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53, %47 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<4x3x25x25xf32>) outs(%39 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x1xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %137 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%35 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_54 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %transposed_55 = linalg.transpose ins(%collapsed_18 : tensor<12x25x16xf32>) outs(%134 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %140 = linalg.fill ins(%cst : f32) outs(%134 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %141 = linalg.batch_matmul ins(%transposed_55, %collapsed_54 : tensor<12x16x25xf32>, tensor<12x25x25xf32>) outs(%140 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %transposed_56 = linalg.transpose ins(%collapsed_19 : tensor<12x16x25xf32>) outs(%48 : tensor<12x25x16xf32>) permutation = [0, 2, 1] 
    %142 = linalg.batch_matmul ins(%collapsed_54, %transposed_56 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%49 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_57 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [4, 3, 16, 25] : tensor<12x16x25xf32> into tensor<4x3x16x25xf32>
    %expanded_58 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<4x3x16x25xf32>) outs(%25 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x16x25xf32>
    %transposed_59 = linalg.transpose ins(%143 : tensor<4x3x16x25xf32>) outs(%23 : tensor<4x3x25x16xf32>) permutation = [0, 1, 3, 2] 
    %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<4x3x25x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.mulf %in, %cst_7 : f32
      linalg.yield %159 : f32
    } -> tensor<4x3x25x16xf32>
    %expanded_60 = tensor.expand_shape %144 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xf32> into tensor<1x4x3x25x16xf32>
    %expanded_61 = tensor.expand_shape %transposed_59 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xf32> into tensor<1x4x3x25x16xf32>
    %expanded_62 = tensor.expand_shape %133 [[0, 1, 2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<1x4x3x25x16xf32>
    %concat = tensor.concat dim(0) %expanded_60, %expanded_61, %expanded_62 : (tensor<1x4x3x25x16xf32>, tensor<1x4x3x25x16xf32>, tensor<1x4x3x25x16xf32>) -> tensor<3x4x3x25x16xf32>
    %145 = tensor.empty() : tensor<4x25x3x3x16xf32>
    %transposed_63 = linalg.transpose ins(%concat : tensor<3x4x3x25x16xf32>) outs(%145 : tensor<4x25x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3, 4]] : tensor<4x25x3x3x16xf32> into tensor<100x144xf32>
    %146 = linalg.matmul ins(%collapsed_64, %arg2 : tensor<100x144xf32>, tensor<144x48xf32>) outs(%54 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %147 = tensor.empty() : tensor<144x100xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<100x144xf32>) outs(%147 : tensor<144x100xf32>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<144x48xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %150 = linalg.matmul ins(%transposed_65, %collapsed_11 : tensor<144x100xf32>, tensor<100x48xf32>) outs(%149 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %151 = tensor.empty() : tensor<1x144xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_64 : tensor<100x144xf32>) outs(%152 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<1x144xf32>
    %collapsed_66 = tensor.collapse_shape %153 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_67 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %3 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.subf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %11 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %155 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %159 = arith.mulf %in, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<4x25x48xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%156 : tensor<4x25x48xf32>) outs(%125 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<48xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_67 : tensor<4x25x48xf32>) outs(%125 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<48xf32>
    return %88, %157, %158, %150, %collapsed_66, %131, %collapsed_47, %126, %127, %107, %collapsed_43, %92, %collapsed_39 : tensor<4x25x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>
  }
}
