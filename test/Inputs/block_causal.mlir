// Made by test/Inputs/export_graphs.py from the model 'block_causal' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<48xf32> {hlq.parameter = "norm1.weight"}, %arg1: tensor<48xf32> {hlq.parameter = "norm1.bias"}, %arg2: tensor<144x48xf32> {hlq.parameter = "attention.qkv.weight"}, %arg3: tensor<144xf32> {hlq.parameter = "attention.qkv.bias"}, %arg4: tensor<48x48xf32> {hlq.parameter = "attention.proj.weight"}, %arg5: tensor<48xf32> {hlq.parameter = "attention.proj.bias"}, %arg6: tensor<48xf32> {hlq.parameter = "norm2.weight"}, %arg7: tensor<48xf32> {hlq.parameter = "norm2.bias"}, %arg8: tensor<192x48xf32> {hlq.parameter = "mlp.fc1.weight"}, %arg9: tensor<192xf32> {hlq.parameter = "mlp.fc1.bias"}, %arg10: tensor<48x192xf32> {hlq.parameter = "mlp.fc2.weight"}, %arg11: tensor<48xf32> {hlq.parameter = "mlp.fc2.bias"}, %arg12: tensor<4x25x48xf32>, %arg13: tensor<4x25x48xf32> {hlq.tangent}) -> (tensor<4x25x48xf32>, tensor<48xf32> {hlq.gradient_of = "norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "attention.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "attention.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "attention.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "attention.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "mlp.fc2.bias"}) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0xFFF0000000000000 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<25x25xi1>
    %cst_5 = arith.constant 0.3989422804014327 : f64
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 4.800000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<4x25x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x25x1xf32>) -> tensor<4x25x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %4 = tensor.empty() : tensor<4x25x48xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %5 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_7 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<4x25x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_12 = tensor.collapse_shape %11 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %12 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg0 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg1 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_13 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %16 = tensor.empty() : tensor<48x144xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<144x48xf32>) outs(%16 : tensor<48x144xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<100x144xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %19 = linalg.matmul ins(%collapsed_13, %transposed : tensor<100x48xf32>, tensor<48x144xf32>) outs(%18 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<144xf32>) outs(%17 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x144xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<100x144xf32>, tensor<100x144xf32>) outs(%17 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<100x144xf32>
    %expanded = tensor.expand_shape %21 [[0, 1], [2, 3, 4]] output_shape [4, 25, 3, 3, 16] : tensor<100x144xf32> into tensor<4x25x3x3x16xf32>
    %22 = tensor.empty() : tensor<3x4x3x25x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded : tensor<4x25x3x3x16xf32>) outs(%22 : tensor<3x4x3x25x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_14[1, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_14[2, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xf32> to tensor<1x4x3x25x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<4x3x25x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<4x3x25x16xf32>
    %23 = tensor.empty() : tensor<4x3x25x16xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<4x3x25x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x16xf32>
    %25 = tensor.empty() : tensor<25x25xi1>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<25x25xi1>) outs(%25 : tensor<25x25xi1>) {
    ^bb0(%in: i1, %out: i1):
      %164 = linalg.index 0 : index
      %165 = arith.index_cast %164 : index to i64
      %166 = linalg.index 1 : index
      %167 = arith.index_cast %166 : index to i64
      %168 = arith.cmpi sle, %167, %165 : i64
      %169 = arith.select %168, %in, %false : i1
      linalg.yield %169 : i1
    } -> tensor<25x25xi1>
    %27 = tensor.empty() : tensor<25x25xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%26, %cst_2, %cst_3 : tensor<25x25xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<25x25xf32>) {
    ^bb0(%in: i1, %in_70: f32, %in_71: f32, %out: f32):
      %164 = arith.select %in, %in_70, %in_71 : f32
      linalg.yield %164 : f32
    } -> tensor<25x25xf32>
    %29 = tensor.empty() : tensor<4x3x16x25xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<4x3x25x16xf32>) outs(%29 : tensor<4x3x16x25xf32>) permutation = [0, 1, 3, 2] 
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<4x3x16x25xf32>) outs(%29 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x16x25xf32>
    %collapsed_20 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %collapsed_21 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<4x3x16x25xf32> into tensor<12x16x25xf32>
    %31 = tensor.empty() : tensor<12x25x25xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %33 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%32 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_22 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %34 = tensor.empty() : tensor<4x3x25x25xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %28 : tensor<4x3x25x25xf32>, tensor<25x25xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %36 = tensor.empty() : tensor<4x3x25xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<4x3x25xi64>) -> tensor<4x3x25xi64>
    %38 = tensor.empty() : tensor<4x3x25xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<4x3x25xf32>) -> tensor<4x3x25xf32>
    %40:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<4x3x25x25xf32>) outs(%39, %37 : tensor<4x3x25xf32>, tensor<4x3x25xi64>) {
    ^bb0(%in: f32, %out: f32, %out_70: i64):
      %164 = linalg.index 3 : index
      %165 = arith.index_cast %164 : index to i64
      %166 = arith.maximumf %in, %out : f32
      %167 = arith.cmpf ogt, %in, %out : f32
      %168 = arith.select %167, %165, %out_70 : i64
      linalg.yield %166, %168 : f32, i64
    } -> (tensor<4x3x25xf32>, tensor<4x3x25xi64>)
    %expanded_23 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [4, 3, 25, 1] : tensor<4x3x25xf32> into tensor<4x3x25x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_23 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<4x3x25x25xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.exp %in : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %43 = tensor.empty() : tensor<4x3x25x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x3x25x1xf32>) -> tensor<4x3x25x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<4x3x25x25xf32>) outs(%44 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.divf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %47 = tensor.empty() : tensor<4x3x25x25xi1>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<4x3x25x25xf32>) outs(%47 : tensor<4x3x25x25xi1>) {
    ^bb0(%in: f32, %out: i1):
      %164 = arith.extf %in : f32 to f64
      %165 = arith.cmpf oeq, %164, %cst_1 : f64
      linalg.yield %165 : i1
    } -> tensor<4x3x25x25xi1>
    %49 = tensor.empty() : tensor<4x3x25x1xi1>
    %50 = linalg.fill ins(%true : i1) outs(%49 : tensor<4x3x25x1xi1>) -> tensor<4x3x25x1xi1>
    %51 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<4x3x25x25xi1>) outs(%50 : tensor<4x3x25x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %164 = arith.andi %in, %out : i1
      linalg.yield %164 : i1
    } -> tensor<4x3x25x1xi1>
    %52 = linalg.generic {indexing_maps = [#map10, #map11, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_2, %46 : tensor<4x3x25x1xi1>, tensor<f32>, tensor<4x3x25x25xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: i1, %in_70: f32, %in_71: f32, %out: f32):
      %164 = arith.select %in, %in_70, %in_71 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_24 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_16 [[0, 1, 2], [3], [4]] : tensor<1x4x3x25x16xf32> into tensor<12x25x16xf32>
    %53 = tensor.empty() : tensor<12x25x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%54 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_26 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %56 = tensor.empty() : tensor<4x25x3x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<4x3x25x16xf32>) outs(%56 : tensor<4x25x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<4x25x3x16xf32> into tensor<100x48xf32>
    %57 = tensor.empty() : tensor<48x48xf32>
    %transposed_29 = linalg.transpose ins(%arg4 : tensor<48x48xf32>) outs(%57 : tensor<48x48xf32>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<100x48xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %60 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<100x48xf32>, tensor<48x48xf32>) outs(%59 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<48xf32>) outs(%58 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%58 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<100x48xf32>
    %expanded_30 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %expanded_30 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_31 = tensor.collapse_shape %65 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %67 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_7 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<4x25x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0], [1, 2]] : tensor<4x25x1xf32> into tensor<4x25xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<4x25xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x25x48xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %73 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg6 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg7 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_33 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %77 = tensor.empty() : tensor<48x192xf32>
    %transposed_34 = linalg.transpose ins(%arg8 : tensor<192x48xf32>) outs(%77 : tensor<48x192xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<100x192xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %80 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<100x48xf32>, tensor<48x192xf32>) outs(%79 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<192xf32>) outs(%78 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x192xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<100x192xf32>, tensor<100x192xf32>) outs(%78 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<100x192xf32>
    %expanded_35 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xf32> into tensor<4x25x192xf32>
    %83 = tensor.empty() : tensor<4x25x192xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_6 : f64 to f32
      %165 = arith.mulf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<4x25x192xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.erf %in : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %cst_10 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %collapsed_36 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<4x25x192xf32> into tensor<100x192xf32>
    %89 = tensor.empty() : tensor<192x48xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<48x192xf32>) outs(%89 : tensor<192x48xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<100x192xf32>, tensor<192x48xf32>) outs(%59 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<48xf32>) outs(%58 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%58 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<100x48xf32>
    %expanded_38 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %expanded_38 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_39 = tensor.collapse_shape %arg13 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %94 = linalg.matmul ins(%collapsed_39, %arg10 : tensor<100x48xf32>, tensor<48x192xf32>) outs(%79 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %95 = tensor.empty() : tensor<48x100xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<100x48xf32>) outs(%95 : tensor<48x100xf32>) permutation = [1, 0] 
    %96 = linalg.fill ins(%cst : f32) outs(%77 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %97 = linalg.matmul ins(%transposed_40, %collapsed_36 : tensor<48x100xf32>, tensor<100x192xf32>) outs(%96 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %98 = tensor.empty() : tensor<1x48xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_39 : tensor<100x48xf32>) outs(%99 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<1x48xf32>
    %collapsed_41 = tensor.collapse_shape %100 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_42 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xf32> into tensor<4x25x192xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_35 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_11 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.exp %in : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.mulf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<4x25x192xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %105 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %107 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%83 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x192xf32>
    %collapsed_43 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<4x25x192xf32> into tensor<100x192xf32>
    %109 = linalg.matmul ins(%collapsed_43, %arg8 : tensor<100x192xf32>, tensor<192x48xf32>) outs(%59 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %110 = tensor.empty() : tensor<192x100xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<100x192xf32>) outs(%110 : tensor<192x100xf32>) permutation = [1, 0] 
    %111 = linalg.fill ins(%cst : f32) outs(%89 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %112 = linalg.matmul ins(%transposed_44, %collapsed_33 : tensor<192x100xf32>, tensor<100x48xf32>) outs(%111 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %113 = tensor.empty() : tensor<1x192xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_43 : tensor<100x192xf32>) outs(%114 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<1x192xf32>
    %collapsed_45 = tensor.collapse_shape %115 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_46 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %72 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %arg6 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<4x25x48xf32>) outs(%1 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %123 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<4x25x1xf32>) outs(%0 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<4x25x1xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %117 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %129 = tensor.empty() : tensor<48xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<48xf32>) -> tensor<48xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%128 : tensor<4x25x48xf32>) outs(%130 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<48xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_46 : tensor<4x25x48xf32>) outs(%130 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<48xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %127 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.addf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_47 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %134 = linalg.matmul ins(%collapsed_47, %arg4 : tensor<100x48xf32>, tensor<48x48xf32>) outs(%59 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %transposed_48 = linalg.transpose ins(%collapsed_47 : tensor<100x48xf32>) outs(%95 : tensor<48x100xf32>) permutation = [1, 0] 
    %135 = linalg.fill ins(%cst : f32) outs(%57 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %136 = linalg.matmul ins(%transposed_48, %collapsed_28 : tensor<48x100xf32>, tensor<100x48xf32>) outs(%135 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_47 : tensor<100x48xf32>) outs(%99 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<1x48xf32>
    %collapsed_49 = tensor.collapse_shape %137 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_50 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [4, 25, 3, 16] : tensor<100x48xf32> into tensor<4x25x3x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<4x25x3x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_52 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %transposed_53 = linalg.transpose ins(%collapsed_24 : tensor<12x25x25xf32>) outs(%31 : tensor<12x25x25xf32>) permutation = [0, 2, 1] 
    %138 = linalg.batch_matmul ins(%transposed_53, %collapsed_52 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%54 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %139 = tensor.empty() : tensor<12x16x25xf32>
    %transposed_54 = linalg.transpose ins(%collapsed_25 : tensor<12x25x16xf32>) outs(%139 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %140 = linalg.batch_matmul ins(%collapsed_52, %transposed_54 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%32 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_55 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %52 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<4x3x25x25xf32>) outs(%44 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x1xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %142 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%34 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_56 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %transposed_57 = linalg.transpose ins(%collapsed_20 : tensor<12x25x16xf32>) outs(%139 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %145 = linalg.fill ins(%cst : f32) outs(%139 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %146 = linalg.batch_matmul ins(%transposed_57, %collapsed_56 : tensor<12x16x25xf32>, tensor<12x25x25xf32>) outs(%145 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %transposed_58 = linalg.transpose ins(%collapsed_21 : tensor<12x16x25xf32>) outs(%53 : tensor<12x25x16xf32>) permutation = [0, 2, 1] 
    %147 = linalg.batch_matmul ins(%collapsed_56, %transposed_58 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%54 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_59 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [4, 3, 16, 25] : tensor<12x16x25xf32> into tensor<4x3x16x25xf32>
    %expanded_60 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<4x3x16x25xf32>) outs(%29 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x16x25xf32>
    %transposed_61 = linalg.transpose ins(%148 : tensor<4x3x16x25xf32>) outs(%23 : tensor<4x3x25x16xf32>) permutation = [0, 1, 3, 2] 
    %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<4x3x25x16xf32>) outs(%23 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_9 : f32
      linalg.yield %164 : f32
    } -> tensor<4x3x25x16xf32>
    %expanded_62 = tensor.expand_shape %149 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xf32> into tensor<1x4x3x25x16xf32>
    %expanded_63 = tensor.expand_shape %transposed_61 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xf32> into tensor<1x4x3x25x16xf32>
    %expanded_64 = tensor.expand_shape %138 [[0, 1, 2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<1x4x3x25x16xf32>
    %concat = tensor.concat dim(0) %expanded_62, %expanded_63, %expanded_64 : (tensor<1x4x3x25x16xf32>, tensor<1x4x3x25x16xf32>, tensor<1x4x3x25x16xf32>) -> tensor<3x4x3x25x16xf32>
    %150 = tensor.empty() : tensor<4x25x3x3x16xf32>
    %transposed_65 = linalg.transpose ins(%concat : tensor<3x4x3x25x16xf32>) outs(%150 : tensor<4x25x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3, 4]] : tensor<4x25x3x3x16xf32> into tensor<100x144xf32>
    %151 = linalg.matmul ins(%collapsed_66, %arg2 : tensor<100x144xf32>, tensor<144x48xf32>) outs(%59 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %152 = tensor.empty() : tensor<144x100xf32>
    %transposed_67 = linalg.transpose ins(%collapsed_66 : tensor<100x144xf32>) outs(%152 : tensor<144x100xf32>) permutation = [1, 0] 
    %153 = tensor.empty() : tensor<144x48xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %155 = linalg.matmul ins(%transposed_67, %collapsed_13 : tensor<144x100xf32>, tensor<100x48xf32>) outs(%154 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %156 = tensor.empty() : tensor<1x144xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_66 : tensor<100x144xf32>) outs(%157 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<1x144xf32>
    %collapsed_68 = tensor.collapse_shape %158 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_69 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %3 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.subf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %11 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %160 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %164 = arith.mulf %in, %in_70 : f32
      linalg.yield %164 : f32
    } -> tensor<4x25x48xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%161 : tensor<4x25x48xf32>) outs(%130 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<48xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_69 : tensor<4x25x48xf32>) outs(%130 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<48xf32>
    return %93, %162, %163, %155, %collapsed_68, %136, %collapsed_49, %131, %132, %112, %collapsed_45, %97, %collapsed_41 : tensor<4x25x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>
  }
}
