// Made by test/Inputs/export_graphs.py from the model 'shared' of models.py.
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0) -> (d0)>
module {
  func.func @step(%arg0: tensor<48x48xf32> {hlq.parameter = "inner.weight"}, %arg1: tensor<48xf32> {hlq.parameter = "inner.bias"}, %arg2: tensor<80x48xf32> {hlq.parameter = "encode.weight"}, %arg3: tensor<80xf32> {hlq.parameter = "encode.bias"}, %arg4: tensor<64x48xf32>, %arg5: tensor<64x80xf32> {hlq.tangent}) -> (tensor<64x80xf32>, tensor<48x48xf32> {hlq.gradient_of = "inner.weight"}, tensor<48xf32> {hlq.gradient_of = "inner.bias"}, tensor<80x48xf32> {hlq.gradient_of = "encode.weight"}, tensor<80xf32> {hlq.gradient_of = "encode.bias"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<48x48xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<48x48xf32>) outs(%0 : tensor<48x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<64x48xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %3 = linalg.matmul ins(%arg4, %transposed : tensor<64x48xf32>, tensor<48x48xf32>) outs(%2 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x48xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.tanh %in : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %7 = linalg.matmul ins(%6, %transposed : tensor<64x48xf32>, tensor<48x48xf32>) outs(%2 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %4 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.tanh %in : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %10 = tensor.empty() : tensor<48x80xf32>
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<80x48xf32>) outs(%10 : tensor<48x80xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<64x80xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<64x80xf32>) -> tensor<64x80xf32>
    %13 = linalg.matmul ins(%9, %transposed_1 : tensor<64x48xf32>, tensor<48x80xf32>) outs(%12 : tensor<64x80xf32>) -> tensor<64x80xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x80xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      %54 = math.exp %53 : f32
      %55 = arith.addf %54, %cst_0 : f32
      %56 = arith.divf %cst_0, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<64x80xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %15 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %16 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.subf %cst_0, %in : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %20 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %21 : tensor<64x80xf32>, tensor<64x80xf32>) outs(%11 : tensor<64x80xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x80xf32>
    %23 = tensor.empty() : tensor<80x64xf32>
    %transposed_2 = linalg.transpose ins(%22 : tensor<64x80xf32>) outs(%23 : tensor<80x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<80x48xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %26 = linalg.matmul ins(%transposed_2, %9 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%25 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %27 = linalg.matmul ins(%22, %arg2 : tensor<64x80xf32>, tensor<80x48xf32>) outs(%2 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %28 = linalg.matmul ins(%19, %arg2 : tensor<64x80xf32>, tensor<80x48xf32>) outs(%2 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %transposed_3 = linalg.transpose ins(%19 : tensor<64x80xf32>) outs(%23 : tensor<80x64xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%transposed_3, %9 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%25 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %30 = tensor.empty() : tensor<1x80xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x80xf32>) -> tensor<1x80xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%19 : tensor<64x80xf32>) outs(%31 : tensor<1x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x80xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1]] : tensor<1x80xf32> into tensor<80xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %9 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.subf %cst_0, %in : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33, %35 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %37 = linalg.matmul ins(%36, %arg0 : tensor<64x48xf32>, tensor<48x48xf32>) outs(%2 : tensor<64x48xf32>) -> tensor<64x48xf32>
    %38 = tensor.empty() : tensor<48x64xf32>
    %transposed_4 = linalg.transpose ins(%36 : tensor<64x48xf32>) outs(%38 : tensor<48x64xf32>) permutation = [1, 0] 
    %39 = linalg.fill ins(%cst : f32) outs(%0 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %40 = linalg.matmul ins(%transposed_4, %6 : tensor<48x64xf32>, tensor<64x48xf32>) outs(%39 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %41 = tensor.empty() : tensor<1x48xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%36 : tensor<64x48xf32>) outs(%42 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x48xf32>
    %collapsed_5 = tensor.collapse_shape %43 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %6 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.subf %cst_0, %in : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %45 : tensor<64x48xf32>, tensor<64x48xf32>) outs(%1 : tensor<64x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.mulf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<64x48xf32>
    %transposed_6 = linalg.transpose ins(%46 : tensor<64x48xf32>) outs(%38 : tensor<48x64xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%transposed_6, %arg4 : tensor<48x64xf32>, tensor<64x48xf32>) outs(%39 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%46 : tensor<64x48xf32>) outs(%42 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x48xf32>
    %collapsed_7 = tensor.collapse_shape %48 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %49 = tensor.empty() : tensor<48xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_5, %collapsed_7 : tensor<48xf32>, tensor<48xf32>) outs(%49 : tensor<48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<48xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %47 : tensor<48x48xf32>, tensor<48x48xf32>) outs(%0 : tensor<48x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<48x48xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29, %26 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%24 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %53 = arith.addf %in, %in_8 : f32
      linalg.yield %53 : f32
    } -> tensor<80x48xf32>
    return %17, %51, %50, %52, %collapsed : tensor<64x80xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<80xf32>
  }
}
