// Made by test/Inputs/export_graphs.py from the model 'mlp_3d' of models.py.
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<96x48xf32> {hlq.parameter = "fc1.weight"}, %arg1: tensor<96xf32> {hlq.parameter = "fc1.bias"}, %arg2: tensor<32x96xf32> {hlq.parameter = "fc2.weight"}, %arg3: tensor<32xf32> {hlq.parameter = "fc2.bias"}, %arg4: tensor<4x25x48xf32>, %arg5: tensor<4x25x32xf32> {hlq.tangent}) -> (tensor<4x25x32xf32>, tensor<96x48xf32> {hlq.gradient_of = "fc1.weight"}, tensor<96xf32> {hlq.gradient_of = "fc1.bias"}, tensor<32x96xf32> {hlq.gradient_of = "fc2.weight"}, tensor<32xf32> {hlq.gradient_of = "fc2.bias"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.3989422804014327 : f64
    %cst_1 = arith.constant 0.70710678118654757 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant -5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %0 = tensor.empty() : tensor<48x96xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<96x48xf32>) outs(%0 : tensor<48x96xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<100x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<100x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96xf32>) outs(%1 : tensor<100x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x96xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<100x96xf32>, tensor<100x96xf32>) outs(%1 : tensor<100x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.addf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<100x96xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %6 = tensor.empty() : tensor<4x25x96xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x96xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.erf %in : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.mulf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %12 = tensor.empty() : tensor<96x32xf32>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<32x96xf32>) outs(%12 : tensor<96x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<100x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<100x32xf32>) -> tensor<100x32xf32>
    %15 = linalg.matmul ins(%collapsed_5, %transposed_6 : tensor<100x96xf32>, tensor<96x32xf32>) outs(%14 : tensor<100x32xf32>) -> tensor<100x32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<32xf32>) outs(%13 : tensor<100x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<100x32xf32>, tensor<100x32xf32>) outs(%13 : tensor<100x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.addf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<100x32xf32>
    %expanded_7 = tensor.expand_shape %17 [[0, 1], [2]] output_shape [4, 25, 32] : tensor<100x32xf32> into tensor<4x25x32xf32>
    %collapsed_8 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x25x32xf32> into tensor<100x32xf32>
    %18 = linalg.matmul ins(%collapsed_8, %arg2 : tensor<100x32xf32>, tensor<32x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %19 = tensor.empty() : tensor<32x100xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_8 : tensor<100x32xf32>) outs(%19 : tensor<32x100xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<32x96xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %22 = linalg.matmul ins(%transposed_9, %collapsed_5 : tensor<32x100xf32>, tensor<100x96xf32>) outs(%21 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %23 = tensor.empty() : tensor<1x32xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "parallel"]} ins(%collapsed_8 : tensor<100x32xf32>) outs(%24 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<1x32xf32>
    %collapsed_10 = tensor.collapse_shape %25 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32>
    %expanded_11 = tensor.expand_shape %18 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.mulf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_4 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_0 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x96xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %30 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.mulf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.addf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %32 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%6 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.mulf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %34 = tensor.empty() : tensor<96x100xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<100x96xf32>) outs(%34 : tensor<96x100xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<96x48xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %37 = linalg.matmul ins(%transposed_13, %collapsed : tensor<96x100xf32>, tensor<100x48xf32>) outs(%36 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %38 = tensor.empty() : tensor<1x96xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "parallel"]} ins(%collapsed_12 : tensor<100x96xf32>) outs(%39 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<1x96xf32>
    %collapsed_14 = tensor.collapse_shape %40 [[0, 1]] : tensor<1x96xf32> into tensor<96xf32>
    return %expanded_7, %37, %collapsed_14, %22, %collapsed_10 : tensor<4x25x32xf32>, tensor<96x48xf32>, tensor<96xf32>, tensor<32x96xf32>, tensor<32xf32>
  }
}
