// Made by test/Inputs/export_graphs.py from the model 'swiglu' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @step(%arg0: tensor<96x48xf32> {hlq.parameter = "gate.weight"}, %arg1: tensor<96x48xf32> {hlq.parameter = "up.weight"}, %arg2: tensor<48x96xf32> {hlq.parameter = "down.weight"}, %arg3: tensor<4x25x48xf32>, %arg4: tensor<4x25x48xf32> {hlq.tangent}) -> (tensor<4x25x48xf32>, tensor<96x48xf32> {hlq.gradient_of = "gate.weight"}, tensor<96x48xf32> {hlq.gradient_of = "up.weight"}, tensor<48x96xf32> {hlq.gradient_of = "down.weight"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<48x96xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<96x48xf32>) outs(%0 : tensor<48x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %1 = tensor.empty() : tensor<100x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<100x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %4 = tensor.empty() : tensor<4x25x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<4x25x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<96x48xf32>) outs(%0 : tensor<48x96xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_1 : tensor<100x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded_2 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_2 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %9 = tensor.empty() : tensor<96x48xf32>
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<48x96xf32>) outs(%9 : tensor<96x48xf32>) permutation = [1, 0] 
    %collapsed_4 = tensor.collapse_shape %8 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %10 = tensor.empty() : tensor<100x48xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %12 = linalg.matmul ins(%collapsed_4, %transposed_3 : tensor<100x96xf32>, tensor<96x48xf32>) outs(%11 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %13 = tensor.empty() : tensor<48x100xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_6 : tensor<100x48xf32>) outs(%13 : tensor<48x100xf32>) permutation = [1, 0] 
    %14 = linalg.fill ins(%cst : f32) outs(%0 : tensor<48x96xf32>) -> tensor<48x96xf32>
    %15 = linalg.matmul ins(%transposed_7, %collapsed_4 : tensor<48x100xf32>, tensor<100x96xf32>) outs(%14 : tensor<48x96xf32>) -> tensor<48x96xf32>
    %16 = linalg.matmul ins(%collapsed_6, %arg2 : tensor<100x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded_8 = tensor.expand_shape %16 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %6 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_2 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_9 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %19 = tensor.empty() : tensor<96x100xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_9 : tensor<100x96xf32>) outs(%19 : tensor<96x100xf32>) permutation = [1, 0] 
    %20 = linalg.fill ins(%cst : f32) outs(%9 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %21 = linalg.matmul ins(%transposed_10, %collapsed : tensor<96x100xf32>, tensor<100x48xf32>) outs(%20 : tensor<96x48xf32>) -> tensor<96x48xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %5 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.subf %cst_0, %in : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %23 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%4 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_11 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_11 : tensor<100x96xf32>) outs(%19 : tensor<96x100xf32>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%transposed_12, %collapsed : tensor<96x100xf32>, tensor<100x48xf32>) outs(%20 : tensor<96x48xf32>) -> tensor<96x48xf32>
    return %expanded_5, %27, %21, %15 : tensor<4x25x48xf32>, tensor<96x48xf32>, tensor<96x48xf32>, tensor<48x96xf32>
  }
}
