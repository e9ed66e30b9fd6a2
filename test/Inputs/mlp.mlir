// Made by test/Inputs/export_graphs.py from the model 'mlp' of models.py.
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<96x48xf32> {hlq.parameter = "fc1.weight"}, %arg1: tensor<96xf32> {hlq.parameter = "fc1.bias"}, %arg2: tensor<32x96xf32> {hlq.parameter = "fc2.weight"}, %arg3: tensor<32xf32> {hlq.parameter = "fc2.bias"}, %arg4: tensor<64x48xf32>, %arg5: tensor<64x32xf32> {hlq.tangent}) -> (tensor<64x32xf32>, tensor<96x48xf32> {hlq.gradient_of = "fc1.weight"}, tensor<96xf32> {hlq.gradient_of = "fc1.bias"}, tensor<32x96xf32> {hlq.gradient_of = "fc2.weight"}, tensor<32xf32> {hlq.gradient_of = "fc2.bias"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.3989422804014327 : f64
    %cst_1 = arith.constant 0.70710678118654757 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<48x96xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<96x48xf32>) outs(%0 : tensor<48x96xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<64x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<64x96xf32>) -> tensor<64x96xf32>
    %3 = linalg.matmul ins(%arg4, %transposed : tensor<64x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<64x96xf32>) -> tensor<64x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x96xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.addf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_2 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_1 : f64 to f32
      %41 = arith.mulf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<64x96xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.erf %in : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_3 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %9 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %11 = tensor.empty() : tensor<96x32xf32>
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<32x96xf32>) outs(%11 : tensor<96x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<64x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_5 : tensor<64x96xf32>, tensor<96x32xf32>) outs(%13 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<32xf32>) outs(%12 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%12 : tensor<64x32xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.addf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x32xf32>
    %17 = linalg.matmul ins(%arg5, %arg2 : tensor<64x32xf32>, tensor<32x96xf32>) outs(%2 : tensor<64x96xf32>) -> tensor<64x96xf32>
    %18 = tensor.empty() : tensor<32x64xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%18 : tensor<32x64xf32>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<32x96xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %21 = linalg.matmul ins(%transposed_6, %10 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%20 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %22 = tensor.empty() : tensor<1x32xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%arg5 : tensor<64x32xf32>) outs(%23 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<1x32xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_2 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %5 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_4 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_0 : f64 to f32
      %41 = arith.mulf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<64x96xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %29 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %30 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.addf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %31 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%1 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<64x96xf32>
    %33 = tensor.empty() : tensor<96x64xf32>
    %transposed_7 = linalg.transpose ins(%32 : tensor<64x96xf32>) outs(%33 : tensor<96x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<96x48xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %36 = linalg.matmul ins(%transposed_7, %arg4 : tensor<96x64xf32>, tensor<64x48xf32>) outs(%35 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %37 = tensor.empty() : tensor<1x96xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%32 : tensor<64x96xf32>) outs(%38 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<1x96xf32>
    %collapsed_8 = tensor.collapse_shape %39 [[0, 1]] : tensor<1x96xf32> into tensor<96xf32>
    return %16, %36, %collapsed_8, %21, %collapsed : tensor<64x32xf32>, tensor<96x48xf32>, tensor<96xf32>, tensor<32x96xf32>, tensor<32xf32>
  }
}
