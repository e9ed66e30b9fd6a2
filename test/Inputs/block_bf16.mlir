// Made by test/Inputs/export_graphs.py from the model 'block_bf16' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<48xbf16> {hlq.parameter = "norm1.weight"}, %arg1: tensor<48xbf16> {hlq.parameter = "norm1.bias"}, %arg2: tensor<144x48xbf16> {hlq.parameter = "attention.qkv.weight"}, %arg3: tensor<144xbf16> {hlq.parameter = "attention.qkv.bias"}, %arg4: tensor<48x48xbf16> {hlq.parameter = "attention.proj.weight"}, %arg5: tensor<48xbf16> {hlq.parameter = "attention.proj.bias"}, %arg6: tensor<48xbf16> {hlq.parameter = "norm2.weight"}, %arg7: tensor<48xbf16> {hlq.parameter = "norm2.bias"}, %arg8: tensor<192x48xbf16> {hlq.parameter = "mlp.fc1.weight"}, %arg9: tensor<192xbf16> {hlq.parameter = "mlp.fc1.bias"}, %arg10: tensor<48x192xbf16> {hlq.parameter = "mlp.fc2.weight"}, %arg11: tensor<48xbf16> {hlq.parameter = "mlp.fc2.bias"}, %arg12: tensor<4x25x48xbf16>, %arg13: tensor<4x25x48xbf16> {hlq.tangent}) -> (tensor<4x25x48xbf16>, tensor<48xbf16> {hlq.gradient_of = "norm1.weight"}, tensor<48xbf16> {hlq.gradient_of = "norm1.bias"}, tensor<144x48xbf16> {hlq.gradient_of = "attention.qkv.weight"}, tensor<144xbf16> {hlq.gradient_of = "attention.qkv.bias"}, tensor<48x48xbf16> {hlq.gradient_of = "attention.proj.weight"}, tensor<48xbf16> {hlq.gradient_of = "attention.proj.bias"}, tensor<48xbf16> {hlq.gradient_of = "norm2.weight"}, tensor<48xbf16> {hlq.gradient_of = "norm2.bias"}, tensor<192x48xbf16> {hlq.gradient_of = "mlp.fc1.weight"}, tensor<192xbf16> {hlq.gradient_of = "mlp.fc1.bias"}, tensor<48x192xbf16> {hlq.gradient_of = "mlp.fc2.weight"}, tensor<48xbf16> {hlq.gradient_of = "mlp.fc2.bias"}) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<25x25xi1>
    %cst_6 = arith.constant 0.3989422804014327 : f64
    %cst_7 = arith.constant 0.70710678118654757 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 4.800000e+01 : bf16
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %cst_12 = arith.constant -5.000000e-01 : f32
    %cst_13 = arith.constant 4.800000e+01 : f32
    %0 = tensor.empty() : tensor<4x25x1xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<4x25x1xbf16>) -> tensor<4x25x1xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<4x25x48xbf16>) outs(%1 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.addf %in, %out : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.divf %in, %cst_9 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %4 = tensor.empty() : tensor<4x25x48xbf16>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<4x25x1xbf16> into tensor<4x25xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<4x25xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x25x48xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %5 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.subf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<4x25x48xbf16>) outs(%1 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.addf %in, %out : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.divf %in, %cst_9 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.truncf %cst_8 : f64 to bf16
      %238 = arith.addf %in, %237 : bf16
      linalg.yield %238 : bf16
    } -> tensor<4x25x1xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = math.rsqrt %in : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %collapsed_14 = tensor.collapse_shape %11 [[0], [1, 2]] : tensor<4x25x1xbf16> into tensor<4x25xbf16>
    %12 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<4x25xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x25x48xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %12 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg0 : tensor<4x25x48xbf16>, tensor<48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg1 : tensor<4x25x48xbf16>, tensor<48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.addf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %collapsed_15 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<4x25x48xbf16> into tensor<100x48xbf16>
    %16 = tensor.empty() : tensor<48x144xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<144x48xbf16>) outs(%16 : tensor<48x144xbf16>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<144xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg3 : tensor<144xbf16>) outs(%17 : tensor<144xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<144xf32>
    %19 = tensor.empty() : tensor<100x48xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_15 : tensor<100x48xbf16>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %21 = tensor.empty() : tensor<48x144xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<48x144xbf16>) outs(%21 : tensor<48x144xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48x144xf32>
    %23 = tensor.empty() : tensor<100x144xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %25 = linalg.matmul ins(%20, %22 : tensor<100x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<100x144xf32>) -> tensor<100x144xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<144xf32>) outs(%23 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x144xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<100x144xf32>, tensor<100x144xf32>) outs(%23 : tensor<100x144xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<100x144xf32>
    %28 = tensor.empty() : tensor<100x144xbf16>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<100x144xf32>) outs(%28 : tensor<100x144xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x144xbf16>
    %expanded = tensor.expand_shape %29 [[0, 1], [2, 3, 4]] output_shape [4, 25, 3, 3, 16] : tensor<100x144xbf16> into tensor<4x25x3x3x16xbf16>
    %30 = tensor.empty() : tensor<3x4x3x25x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<4x25x3x3x16xbf16>) outs(%30 : tensor<3x4x3x25x16xbf16>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xbf16> to tensor<1x4x3x25x16xbf16>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xbf16> to tensor<1x4x3x25x16xbf16>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0] [1, 4, 3, 25, 16] [1, 1, 1, 1, 1] : tensor<3x4x3x25x16xbf16> to tensor<1x4x3x25x16xbf16>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xbf16> into tensor<4x3x25x16xbf16>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xbf16> into tensor<4x3x25x16xbf16>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3], [4]] : tensor<1x4x3x25x16xbf16> into tensor<4x3x25x16xbf16>
    %31 = tensor.empty() : tensor<4x3x25x16xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<4x3x25x16xbf16>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<4x3x25x16xbf16>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<4x3x25x16xbf16>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<4x3x25x16xf32>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %36 = tensor.empty() : tensor<25x25xi1>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<25x25xi1>) outs(%36 : tensor<25x25xi1>) {
    ^bb0(%in: i1, %out: i1):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = linalg.index 1 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.cmpi sle, %240, %238 : i64
      %242 = arith.select %241, %in, %false : i1
      linalg.yield %242 : i1
    } -> tensor<25x25xi1>
    %38 = tensor.empty() : tensor<25x25xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_3, %cst_4 : tensor<25x25xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<25x25xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %237 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %237 : f32
    } -> tensor<25x25xf32>
    %40 = tensor.empty() : tensor<4x3x16x25xf32>
    %transposed_22 = linalg.transpose ins(%33 : tensor<4x3x25x16xf32>) outs(%40 : tensor<4x3x16x25xf32>) permutation = [0, 1, 3, 2] 
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<4x3x16x25xf32>) outs(%40 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x16x25xf32>
    %collapsed_23 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %collapsed_24 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<4x3x16x25xf32> into tensor<12x16x25xf32>
    %42 = tensor.empty() : tensor<12x25x25xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %44 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%43 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_25 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %45 = tensor.empty() : tensor<4x3x25x25xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %39 : tensor<4x3x25x25xf32>, tensor<25x25xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %47 = tensor.empty() : tensor<4x3x25xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<4x3x25xi64>) -> tensor<4x3x25xi64>
    %49 = tensor.empty() : tensor<4x3x25xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<4x3x25xf32>) -> tensor<4x3x25xf32>
    %51:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<4x3x25x25xf32>) outs(%50, %48 : tensor<4x3x25xf32>, tensor<4x3x25xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_74 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<4x3x25xf32>, tensor<4x3x25xi64>)
    %expanded_26 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [4, 3, 25, 1] : tensor<4x3x25xf32> into tensor<4x3x25x1xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_26 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.subf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<4x3x25x25xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %54 = tensor.empty() : tensor<4x3x25x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<4x3x25x1xf32>) -> tensor<4x3x25x1xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<4x3x25x25xf32>) outs(%55 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x1xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.divf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %58 = tensor.empty() : tensor<4x3x25x25xi1>
    %59 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<4x3x25x25xf32>) outs(%58 : tensor<4x3x25x25xi1>) {
    ^bb0(%in: f32, %out: i1):
      %237 = arith.extf %in : f32 to f64
      %238 = arith.cmpf oeq, %237, %cst_2 : f64
      linalg.yield %238 : i1
    } -> tensor<4x3x25x25xi1>
    %60 = tensor.empty() : tensor<4x3x25x1xi1>
    %61 = linalg.fill ins(%true : i1) outs(%60 : tensor<4x3x25x1xi1>) -> tensor<4x3x25x1xi1>
    %62 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<4x3x25x25xi1>) outs(%61 : tensor<4x3x25x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %237 = arith.andi %in, %out : i1
      linalg.yield %237 : i1
    } -> tensor<4x3x25x1xi1>
    %63 = linalg.generic {indexing_maps = [#map11, #map12, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_3, %57 : tensor<4x3x25x1xi1>, tensor<f32>, tensor<4x3x25x25xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %237 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_27 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %collapsed_28 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %64 = tensor.empty() : tensor<12x25x16xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %66 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%65 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_29 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %67 = tensor.empty() : tensor<4x3x25x16xbf16>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<4x3x25x16xf32>) outs(%67 : tensor<4x3x25x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x3x25x16xbf16>
    %69 = tensor.empty() : tensor<4x25x3x16xbf16>
    %transposed_30 = linalg.transpose ins(%68 : tensor<4x3x25x16xbf16>) outs(%69 : tensor<4x25x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<4x25x3x16xbf16> into tensor<100x48xbf16>
    %70 = tensor.empty() : tensor<48x48xbf16>
    %transposed_32 = linalg.transpose ins(%arg4 : tensor<48x48xbf16>) outs(%70 : tensor<48x48xbf16>) permutation = [1, 0] 
    %71 = tensor.empty() : tensor<48xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg5 : tensor<48xbf16>) outs(%71 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31 : tensor<100x48xbf16>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %74 = tensor.empty() : tensor<48x48xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_32 : tensor<48x48xbf16>) outs(%74 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48x48xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %77 = linalg.matmul ins(%73, %75 : tensor<100x48xf32>, tensor<48x48xf32>) outs(%76 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<48xf32>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %80 = tensor.empty() : tensor<100x48xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<100x48xf32>) outs(%80 : tensor<100x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x48xbf16>
    %expanded_33 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xbf16> into tensor<4x25x48xbf16>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %expanded_33 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.addf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<4x25x48xbf16>) outs(%1 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.addf %in, %out : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.divf %in, %cst_9 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %collapsed_34 = tensor.collapse_shape %84 [[0], [1, 2]] : tensor<4x25x1xbf16> into tensor<4x25xbf16>
    %85 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<4x25xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x25x48xbf16>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.subf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %86 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<4x25x48xbf16>) outs(%1 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.addf %in, %out : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.divf %in, %cst_9 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.truncf %cst_8 : f64 to bf16
      %238 = arith.addf %in, %237 : bf16
      linalg.yield %238 : bf16
    } -> tensor<4x25x1xbf16>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = math.rsqrt %in : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %collapsed_35 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<4x25x1xbf16> into tensor<4x25xbf16>
    %92 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<4x25xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x25x48xbf16>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %92 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %94 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg6 : tensor<4x25x48xbf16>, tensor<48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.mulf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %95 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg7 : tensor<4x25x48xbf16>, tensor<48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.addf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %collapsed_36 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<4x25x48xbf16> into tensor<100x48xbf16>
    %96 = tensor.empty() : tensor<48x192xbf16>
    %transposed_37 = linalg.transpose ins(%arg8 : tensor<192x48xbf16>) outs(%96 : tensor<48x192xbf16>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<192xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg9 : tensor<192xbf16>) outs(%97 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<192xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36 : tensor<100x48xbf16>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %100 = tensor.empty() : tensor<48x192xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_37 : tensor<48x192xbf16>) outs(%100 : tensor<48x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48x192xf32>
    %102 = tensor.empty() : tensor<100x192xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %104 = linalg.matmul ins(%99, %101 : tensor<100x48xf32>, tensor<48x192xf32>) outs(%103 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<192xf32>) outs(%102 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x192xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<100x192xf32>, tensor<100x192xf32>) outs(%102 : tensor<100x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<100x192xf32>
    %107 = tensor.empty() : tensor<100x192xbf16>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<100x192xf32>) outs(%107 : tensor<100x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x192xbf16>
    %expanded_38 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xbf16> into tensor<4x25x192xbf16>
    %109 = tensor.empty() : tensor<4x25x192xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<4x25x192xbf16>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x192xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.erf %in : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %114 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %116 = tensor.empty() : tensor<4x25x192xbf16>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<4x25x192xf32>) outs(%116 : tensor<4x25x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x192xbf16>
    %collapsed_39 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<4x25x192xbf16> into tensor<100x192xbf16>
    %118 = tensor.empty() : tensor<192x48xbf16>
    %transposed_40 = linalg.transpose ins(%arg10 : tensor<48x192xbf16>) outs(%118 : tensor<192x48xbf16>) permutation = [1, 0] 
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<48xbf16>) outs(%71 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<100x192xbf16>) outs(%102 : tensor<100x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x192xf32>
    %121 = tensor.empty() : tensor<192x48xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_40 : tensor<192x48xbf16>) outs(%121 : tensor<192x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<192x48xf32>
    %123 = linalg.matmul ins(%120, %122 : tensor<100x192xf32>, tensor<192x48xf32>) outs(%76 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<48xf32>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<100x48xf32>) outs(%80 : tensor<100x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x48xbf16>
    %expanded_41 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xbf16> into tensor<4x25x48xbf16>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_41 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.addf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %collapsed_42 = tensor.collapse_shape %arg13 [[0, 1], [2]] : tensor<4x25x48xbf16> into tensor<100x48xbf16>
    %128 = linalg.matmul ins(%collapsed_42, %arg10 : tensor<100x48xbf16>, tensor<48x192xbf16>) outs(%103 : tensor<100x192xf32>) -> tensor<100x192xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<100x192xf32>) outs(%107 : tensor<100x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x192xbf16>
    %130 = tensor.empty() : tensor<48x100xbf16>
    %transposed_43 = linalg.transpose ins(%collapsed_42 : tensor<100x48xbf16>) outs(%130 : tensor<48x100xbf16>) permutation = [1, 0] 
    %131 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %132 = linalg.matmul ins(%transposed_43, %collapsed_39 : tensor<48x100xbf16>, tensor<100x192xbf16>) outs(%131 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<48x192xf32>) outs(%96 : tensor<48x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48x192xbf16>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42 : tensor<100x48xbf16>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %135 = tensor.empty() : tensor<1x48xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["reduction", "parallel"]} ins(%134 : tensor<100x48xf32>) outs(%136 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<1x48xf32>
    %138 = tensor.empty() : tensor<1x48xbf16>
    %139 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<1x48xf32>) outs(%138 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<1x48xbf16>
    %collapsed_44 = tensor.collapse_shape %139 [[0, 1]] : tensor<1x48xbf16> into tensor<48xbf16>
    %expanded_45 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [4, 25, 192] : tensor<100x192xbf16> into tensor<4x25x192xbf16>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<4x25x192xbf16>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_6 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x192xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %145 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.addf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %147 : tensor<4x25x192xf32>, tensor<4x25x192xf32>) outs(%109 : tensor<4x25x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x192xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<4x25x192xf32>) outs(%116 : tensor<4x25x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x192xbf16>
    %collapsed_46 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<4x25x192xbf16> into tensor<100x192xbf16>
    %150 = linalg.matmul ins(%collapsed_46, %arg8 : tensor<100x192xbf16>, tensor<192x48xbf16>) outs(%76 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%150 : tensor<100x48xf32>) outs(%80 : tensor<100x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x48xbf16>
    %152 = tensor.empty() : tensor<192x100xbf16>
    %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<100x192xbf16>) outs(%152 : tensor<192x100xbf16>) permutation = [1, 0] 
    %153 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %154 = linalg.matmul ins(%transposed_47, %collapsed_36 : tensor<192x100xbf16>, tensor<100x48xbf16>) outs(%153 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<192x48xf32>) outs(%118 : tensor<192x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<192x48xbf16>
    %156 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_46 : tensor<100x192xbf16>) outs(%102 : tensor<100x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x192xf32>
    %157 = tensor.empty() : tensor<1x192xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["reduction", "parallel"]} ins(%156 : tensor<100x192xf32>) outs(%158 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<1x192xf32>
    %160 = tensor.empty() : tensor<1x192xbf16>
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<1x192xf32>) outs(%160 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<1x192xbf16>
    %collapsed_48 = tensor.collapse_shape %161 [[0, 1]] : tensor<1x192xbf16> into tensor<192xbf16>
    %expanded_49 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xbf16> into tensor<4x25x48xbf16>
    %162 = tensor.empty() : tensor<4x25x48xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<4x25x48xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<4x25x48xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg6 : tensor<48xbf16>) outs(%71 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %84 : tensor<4x25x48xf32>, tensor<4x25x1xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %237 = arith.extf %in_74 : bf16 to f32
      %238 = arith.subf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x48xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %91 : tensor<4x25x48xf32>, tensor<4x25x1xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %237 = arith.extf %in_74 : bf16 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x48xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<4x25x48xf32>, tensor<48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %170 = tensor.empty() : tensor<4x25x1xf32>
    %171 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<4x25x1xf32>) -> tensor<4x25x1xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<4x25x48xf32>) outs(%171 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<4x25x48xf32>) outs(%171 : tensor<4x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x1xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %174 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %172 : tensor<4x25x48xf32>, tensor<4x25x1xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.subf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %175 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.subf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<4x25x1xbf16>) outs(%0 : tensor<4x25x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %237 = arith.divf %in, %cst_9 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x1xbf16>
    %179 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %177 : tensor<4x25x1xbf16>, tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: bf16, %in_74: f32, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      %238 = arith.mulf %237, %in_74 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x48xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %167 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %181 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<48xf32>) -> tensor<48xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%180 : tensor<4x25x48xf32>) outs(%181 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%163 : tensor<4x25x48xf32>) outs(%181 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<4x25x48xf32>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %185 = tensor.empty() : tensor<48xbf16>
    %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%182 : tensor<48xf32>) outs(%185 : tensor<48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48xbf16>
    %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%183 : tensor<48xf32>) outs(%185 : tensor<48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48xbf16>
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %184 : tensor<4x25x48xbf16>, tensor<4x25x48xbf16>) outs(%4 : tensor<4x25x48xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %237 = arith.addf %in, %in_74 : bf16
      linalg.yield %237 : bf16
    } -> tensor<4x25x48xbf16>
    %collapsed_50 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<4x25x48xbf16> into tensor<100x48xbf16>
    %189 = linalg.matmul ins(%collapsed_50, %arg4 : tensor<100x48xbf16>, tensor<48x48xbf16>) outs(%76 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %190 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<100x48xf32>) outs(%80 : tensor<100x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x48xbf16>
    %transposed_51 = linalg.transpose ins(%collapsed_50 : tensor<100x48xbf16>) outs(%130 : tensor<48x100xbf16>) permutation = [1, 0] 
    %191 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %192 = linalg.matmul ins(%transposed_51, %collapsed_31 : tensor<48x100xbf16>, tensor<100x48xbf16>) outs(%191 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %193 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%192 : tensor<48x48xf32>) outs(%70 : tensor<48x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48x48xbf16>
    %194 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50 : tensor<100x48xbf16>) outs(%19 : tensor<100x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x48xf32>
    %195 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["reduction", "parallel"]} ins(%194 : tensor<100x48xf32>) outs(%136 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<1x48xf32>
    %196 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%195 : tensor<1x48xf32>) outs(%138 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<1x48xbf16>
    %collapsed_52 = tensor.collapse_shape %196 [[0, 1]] : tensor<1x48xbf16> into tensor<48xbf16>
    %expanded_53 = tensor.expand_shape %190 [[0, 1], [2, 3]] output_shape [4, 25, 3, 16] : tensor<100x48xbf16> into tensor<4x25x3x16xbf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<4x25x3x16xbf16>) outs(%67 : tensor<4x3x25x16xbf16>) permutation = [0, 2, 1, 3] 
    %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<4x3x25x16xbf16>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %collapsed_55 = tensor.collapse_shape %197 [[0, 1], [2], [3]] : tensor<4x3x25x16xf32> into tensor<12x25x16xf32>
    %transposed_56 = linalg.transpose ins(%collapsed_27 : tensor<12x25x25xf32>) outs(%42 : tensor<12x25x25xf32>) permutation = [0, 2, 1] 
    %198 = linalg.batch_matmul ins(%transposed_56, %collapsed_55 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%65 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %199 = tensor.empty() : tensor<12x16x25xf32>
    %transposed_57 = linalg.transpose ins(%collapsed_28 : tensor<12x25x16xf32>) outs(%199 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %200 = linalg.batch_matmul ins(%collapsed_55, %transposed_57 : tensor<12x25x16xf32>, tensor<12x16x25xf32>) outs(%43 : tensor<12x25x25xf32>) -> tensor<12x25x25xf32>
    %expanded_58 = tensor.expand_shape %198 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %expanded_59 = tensor.expand_shape %200 [[0, 1], [2], [3]] output_shape [4, 3, 25, 25] : tensor<12x25x25xf32> into tensor<4x3x25x25xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %63 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %202 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<4x3x25x25xf32>) outs(%55 : tensor<4x3x25x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x1xf32>
    %203 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %202 : tensor<4x3x25x25xf32>, tensor<4x3x25x1xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %204 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %203 : tensor<4x3x25x25xf32>, tensor<4x3x25x25xf32>) outs(%45 : tensor<4x3x25x25xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.subf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x25xf32>
    %collapsed_60 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<4x3x25x25xf32> into tensor<12x25x25xf32>
    %transposed_61 = linalg.transpose ins(%collapsed_23 : tensor<12x25x16xf32>) outs(%199 : tensor<12x16x25xf32>) permutation = [0, 2, 1] 
    %205 = linalg.fill ins(%cst_0 : f32) outs(%199 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %206 = linalg.batch_matmul ins(%transposed_61, %collapsed_60 : tensor<12x16x25xf32>, tensor<12x25x25xf32>) outs(%205 : tensor<12x16x25xf32>) -> tensor<12x16x25xf32>
    %transposed_62 = linalg.transpose ins(%collapsed_24 : tensor<12x16x25xf32>) outs(%64 : tensor<12x25x16xf32>) permutation = [0, 2, 1] 
    %207 = linalg.batch_matmul ins(%collapsed_60, %transposed_62 : tensor<12x25x25xf32>, tensor<12x25x16xf32>) outs(%65 : tensor<12x25x16xf32>) -> tensor<12x25x16xf32>
    %expanded_63 = tensor.expand_shape %206 [[0, 1], [2], [3]] output_shape [4, 3, 16, 25] : tensor<12x16x25xf32> into tensor<4x3x16x25xf32>
    %expanded_64 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [4, 3, 25, 16] : tensor<12x25x16xf32> into tensor<4x3x25x16xf32>
    %208 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<4x3x16x25xf32>) outs(%40 : tensor<4x3x16x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x16x25xf32>
    %transposed_65 = linalg.transpose ins(%208 : tensor<4x3x16x25xf32>) outs(%31 : tensor<4x3x25x16xf32>) permutation = [0, 1, 3, 2] 
    %209 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<4x3x25x16xf32>) outs(%31 : tensor<4x3x25x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<4x3x25x16xf32>
    %210 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<4x3x25x16xf32>) outs(%67 : tensor<4x3x25x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x3x25x16xbf16>
    %211 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<4x3x25x16xf32>) outs(%67 : tensor<4x3x25x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x3x25x16xbf16>
    %212 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<4x3x25x16xf32>) outs(%67 : tensor<4x3x25x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<4x3x25x16xbf16>
    %expanded_66 = tensor.expand_shape %212 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xbf16> into tensor<1x4x3x25x16xbf16>
    %expanded_67 = tensor.expand_shape %211 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xbf16> into tensor<1x4x3x25x16xbf16>
    %expanded_68 = tensor.expand_shape %210 [[0, 1], [2], [3], [4]] output_shape [1, 4, 3, 25, 16] : tensor<4x3x25x16xbf16> into tensor<1x4x3x25x16xbf16>
    %concat = tensor.concat dim(0) %expanded_66, %expanded_67, %expanded_68 : (tensor<1x4x3x25x16xbf16>, tensor<1x4x3x25x16xbf16>, tensor<1x4x3x25x16xbf16>) -> tensor<3x4x3x25x16xbf16>
    %213 = tensor.empty() : tensor<4x25x3x3x16xbf16>
    %transposed_69 = linalg.transpose ins(%concat : tensor<3x4x3x25x16xbf16>) outs(%213 : tensor<4x25x3x3x16xbf16>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3, 4]] : tensor<4x25x3x3x16xbf16> into tensor<100x144xbf16>
    %214 = linalg.matmul ins(%collapsed_70, %arg2 : tensor<100x144xbf16>, tensor<144x48xbf16>) outs(%76 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %215 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<100x48xf32>) outs(%80 : tensor<100x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<100x48xbf16>
    %216 = tensor.empty() : tensor<144x100xbf16>
    %transposed_71 = linalg.transpose ins(%collapsed_70 : tensor<100x144xbf16>) outs(%216 : tensor<144x100xbf16>) permutation = [1, 0] 
    %217 = tensor.empty() : tensor<144x48xf32>
    %218 = linalg.fill ins(%cst_0 : f32) outs(%217 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %219 = linalg.matmul ins(%transposed_71, %collapsed_15 : tensor<144x100xbf16>, tensor<100x48xbf16>) outs(%218 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %220 = tensor.empty() : tensor<144x48xbf16>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<144x48xf32>) outs(%220 : tensor<144x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<144x48xbf16>
    %222 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_70 : tensor<100x144xbf16>) outs(%23 : tensor<100x144xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<100x144xf32>
    %223 = tensor.empty() : tensor<1x144xf32>
    %224 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %225 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["reduction", "parallel"]} ins(%222 : tensor<100x144xf32>) outs(%224 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<1x144xf32>
    %226 = tensor.empty() : tensor<1x144xbf16>
    %227 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<1x144xf32>) outs(%226 : tensor<1x144xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<1x144xbf16>
    %collapsed_72 = tensor.collapse_shape %227 [[0, 1]] : tensor<1x144xbf16> into tensor<144xbf16>
    %expanded_73 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xbf16> into tensor<4x25x48xbf16>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<4x25x48xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<4x25x48xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %237 = arith.extf %in : bf16 to f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %3 : tensor<4x25x48xf32>, tensor<4x25x1xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %237 = arith.extf %in_74 : bf16 to f32
      %238 = arith.subf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x48xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %11 : tensor<4x25x48xf32>, tensor<4x25x1xbf16>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %237 = arith.extf %in_74 : bf16 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<4x25x48xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %231 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%162 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %237 = arith.mulf %in, %in_74 : f32
      linalg.yield %237 : f32
    } -> tensor<4x25x48xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%232 : tensor<4x25x48xf32>) outs(%181 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%228 : tensor<4x25x48xf32>) outs(%181 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<48xf32>
    %235 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%233 : tensor<48xf32>) outs(%185 : tensor<48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48xbf16>
    %236 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%234 : tensor<48xf32>) outs(%185 : tensor<48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %237 = arith.truncf %in : f32 to bf16
      linalg.yield %237 : bf16
    } -> tensor<48xbf16>
    return %127, %235, %236, %221, %collapsed_72, %193, %collapsed_52, %186, %187, %155, %collapsed_48, %133, %collapsed_44 : tensor<4x25x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<144x48xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<192x48xbf16>, tensor<192xbf16>, tensor<48x192xbf16>, tensor<48xbf16>
  }
}
