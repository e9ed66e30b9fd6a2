// Made by test/Inputs/export_graphs.py from the model 'mlp_f16' of models.py.
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<96x48xf16> {hlq.parameter = "fc1.weight"}, %arg1: tensor<96xf16> {hlq.parameter = "fc1.bias"}, %arg2: tensor<32x96xf16> {hlq.parameter = "fc2.weight"}, %arg3: tensor<32xf16> {hlq.parameter = "fc2.bias"}, %arg4: tensor<4x25x48xf16>, %arg5: tensor<4x25x32xf16> {hlq.tangent}) -> (tensor<4x25x32xf16>, tensor<96x48xf16> {hlq.gradient_of = "fc1.weight"}, tensor<96xf16> {hlq.gradient_of = "fc1.bias"}, tensor<32x96xf16> {hlq.gradient_of = "fc2.weight"}, tensor<32xf16> {hlq.gradient_of = "fc2.bias"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.3989422804014327 : f64
    %cst_1 = arith.constant 0.70710678118654757 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant -5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x25x48xf16> into tensor<100x48xf16>
    %0 = tensor.empty() : tensor<48x96xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<96x48xf16>) outs(%0 : tensor<48x96xf16>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<96xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg1 : tensor<96xf16>) outs(%1 : tensor<96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<96xf32>
    %3 = tensor.empty() : tensor<100x48xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<100x48xf16>) outs(%3 : tensor<100x48xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<100x48xf32>
    %5 = tensor.empty() : tensor<48x96xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<48x96xf16>) outs(%5 : tensor<48x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<48x96xf32>
    %7 = tensor.empty() : tensor<100x96xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %9 = linalg.matmul ins(%4, %6 : tensor<100x48xf32>, tensor<48x96xf32>) outs(%8 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<96xf32>) outs(%7 : tensor<100x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x96xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<100x96xf32>, tensor<100x96xf32>) outs(%7 : tensor<100x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.addf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<100x96xf32>
    %12 = tensor.empty() : tensor<100x96xf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<100x96xf32>) outs(%12 : tensor<100x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<100x96xf16>
    %expanded = tensor.expand_shape %13 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf16> into tensor<4x25x96xf16>
    %14 = tensor.empty() : tensor<4x25x96xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x25x96xf16>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_2 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_1 : f64 to f32
      %73 = arith.mulf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<4x25x96xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.erf %in : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %cst_3 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.mulf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %21 = tensor.empty() : tensor<4x25x96xf16>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<4x25x96xf32>) outs(%21 : tensor<4x25x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<4x25x96xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<4x25x96xf16> into tensor<100x96xf16>
    %23 = tensor.empty() : tensor<96x32xf16>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<32x96xf16>) outs(%23 : tensor<96x32xf16>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg3 : tensor<32xf16>) outs(%24 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_5 : tensor<100x96xf16>) outs(%7 : tensor<100x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<100x96xf32>
    %27 = tensor.empty() : tensor<96x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_6 : tensor<96x32xf16>) outs(%27 : tensor<96x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<96x32xf32>
    %29 = tensor.empty() : tensor<100x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<100x32xf32>) -> tensor<100x32xf32>
    %31 = linalg.matmul ins(%26, %28 : tensor<100x96xf32>, tensor<96x32xf32>) outs(%30 : tensor<100x32xf32>) -> tensor<100x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<32xf32>) outs(%29 : tensor<100x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<100x32xf32>, tensor<100x32xf32>) outs(%29 : tensor<100x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.addf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<100x32xf32>
    %34 = tensor.empty() : tensor<100x32xf16>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<100x32xf32>) outs(%34 : tensor<100x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<100x32xf16>
    %expanded_7 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [4, 25, 32] : tensor<100x32xf16> into tensor<4x25x32xf16>
    %collapsed_8 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x25x32xf16> into tensor<100x32xf16>
    %36 = linalg.matmul ins(%collapsed_8, %arg2 : tensor<100x32xf16>, tensor<32x96xf16>) outs(%8 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<100x96xf32>) outs(%12 : tensor<100x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<100x96xf16>
    %38 = tensor.empty() : tensor<32x100xf16>
    %transposed_9 = linalg.transpose ins(%collapsed_8 : tensor<100x32xf16>) outs(%38 : tensor<32x100xf16>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<32x96xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %41 = linalg.matmul ins(%transposed_9, %collapsed_5 : tensor<32x100xf16>, tensor<100x96xf16>) outs(%40 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %42 = tensor.empty() : tensor<32x96xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<32x96xf32>) outs(%42 : tensor<32x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<32x96xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_8 : tensor<100x32xf16>) outs(%29 : tensor<100x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<100x32xf32>
    %45 = tensor.empty() : tensor<1x32xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "parallel"]} ins(%44 : tensor<100x32xf32>) outs(%46 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<1x32xf32>
    %48 = tensor.empty() : tensor<1x32xf16>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<1x32xf32>) outs(%48 : tensor<1x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<1x32xf16>
    %collapsed_10 = tensor.collapse_shape %49 [[0, 1]] : tensor<1x32xf16> into tensor<32xf16>
    %expanded_11 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf16> into tensor<4x25x96xf16>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<4x25x96xf16>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_2 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.mulf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_4 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_0 : f64 to f32
      %73 = arith.mulf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<4x25x96xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %55 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.mulf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %56 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.addf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %57 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%14 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %72 = arith.mulf %in, %in_15 : f32
      linalg.yield %72 : f32
    } -> tensor<4x25x96xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<4x25x96xf32>) outs(%21 : tensor<4x25x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<4x25x96xf16>
    %collapsed_12 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<4x25x96xf16> into tensor<100x96xf16>
    %60 = tensor.empty() : tensor<96x100xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<100x96xf16>) outs(%60 : tensor<96x100xf16>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<96x48xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %63 = linalg.matmul ins(%transposed_13, %collapsed : tensor<96x100xf16>, tensor<100x48xf16>) outs(%62 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %64 = tensor.empty() : tensor<96x48xf16>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<96x48xf32>) outs(%64 : tensor<96x48xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<96x48xf16>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12 : tensor<100x96xf16>) outs(%7 : tensor<100x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %72 = arith.extf %in : f16 to f32
      linalg.yield %72 : f32
    } -> tensor<100x96xf32>
    %67 = tensor.empty() : tensor<1x96xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "parallel"]} ins(%66 : tensor<100x96xf32>) outs(%68 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<1x96xf32>
    %70 = tensor.empty() : tensor<1x96xf16>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<1x96xf32>) outs(%70 : tensor<1x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %72 = arith.truncf %in : f32 to f16
      linalg.yield %72 : f16
    } -> tensor<1x96xf16>
    %collapsed_14 = tensor.collapse_shape %71 [[0, 1]] : tensor<1x96xf16> into tensor<96xf16>
    return %expanded_7, %65, %collapsed_14, %43, %collapsed_10 : tensor<4x25x32xf16>, tensor<96x48xf16>, tensor<96xf16>, tensor<32x96xf16>, tensor<32xf16>
  }
}
