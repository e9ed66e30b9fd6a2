// Made by test/Inputs/export_graphs.py from the model 'mlp_odd' of models.py.
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @step(%arg0: tensor<83x37xf32> {hlq.parameter = "fc1.weight"}, %arg1: tensor<83xf32> {hlq.parameter = "fc1.bias"}, %arg2: tensor<21x83xf32> {hlq.parameter = "fc2.weight"}, %arg3: tensor<21xf32> {hlq.parameter = "fc2.bias"}, %arg4: tensor<45x37xf32>, %arg5: tensor<45x21xf32> {hlq.tangent}) -> (tensor<45x21xf32>, tensor<83x37xf32> {hlq.gradient_of = "fc1.weight"}, tensor<83xf32> {hlq.gradient_of = "fc1.bias"}, tensor<21x83xf32> {hlq.gradient_of = "fc2.weight"}, tensor<21xf32> {hlq.gradient_of = "fc2.bias"}, tensor<45x37xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.3989422804014327 : f64
    %cst_1 = arith.constant 0.70710678118654757 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<37x83xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<83x37xf32>) outs(%0 : tensor<37x83xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<45x83xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<45x83xf32>) -> tensor<45x83xf32>
    %3 = linalg.matmul ins(%arg4, %transposed : tensor<45x37xf32>, tensor<37x83xf32>) outs(%2 : tensor<45x83xf32>) -> tensor<45x83xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<45x83xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.addf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_2 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.mulf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<45x83xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.erf %in : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %9 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.mulf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %11 = tensor.empty() : tensor<83x21xf32>
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<21x83xf32>) outs(%11 : tensor<83x21xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<45x21xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<45x21xf32>) -> tensor<45x21xf32>
    %14 = linalg.matmul ins(%10, %transposed_5 : tensor<45x83xf32>, tensor<83x21xf32>) outs(%13 : tensor<45x21xf32>) -> tensor<45x21xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<21xf32>) outs(%12 : tensor<45x21xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<45x21xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<45x21xf32>, tensor<45x21xf32>) outs(%12 : tensor<45x21xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.addf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x21xf32>
    %17 = linalg.matmul ins(%arg5, %arg2 : tensor<45x21xf32>, tensor<21x83xf32>) outs(%2 : tensor<45x83xf32>) -> tensor<45x83xf32>
    %18 = tensor.empty() : tensor<21x45xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<45x21xf32>) outs(%18 : tensor<21x45xf32>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<21x83xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<21x83xf32>) -> tensor<21x83xf32>
    %21 = linalg.matmul ins(%transposed_6, %10 : tensor<21x45xf32>, tensor<45x83xf32>) outs(%20 : tensor<21x83xf32>) -> tensor<21x83xf32>
    %22 = tensor.empty() : tensor<1x21xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x21xf32>) -> tensor<1x21xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%arg5 : tensor<45x21xf32>) outs(%23 : tensor<1x21xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x21xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1]] : tensor<1x21xf32> into tensor<21xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_2 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %5 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.mulf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_4 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_0 : f64 to f32
      %44 = arith.mulf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<45x83xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %29 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.mulf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %30 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.addf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %31 : tensor<45x83xf32>, tensor<45x83xf32>) outs(%1 : tensor<45x83xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %43 = arith.mulf %in, %in_9 : f32
      linalg.yield %43 : f32
    } -> tensor<45x83xf32>
    %33 = tensor.empty() : tensor<45x37xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<45x37xf32>) -> tensor<45x37xf32>
    %35 = linalg.matmul ins(%32, %arg0 : tensor<45x83xf32>, tensor<83x37xf32>) outs(%34 : tensor<45x37xf32>) -> tensor<45x37xf32>
    %36 = tensor.empty() : tensor<83x45xf32>
    %transposed_7 = linalg.transpose ins(%32 : tensor<45x83xf32>) outs(%36 : tensor<83x45xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<83x37xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<83x37xf32>) -> tensor<83x37xf32>
    %39 = linalg.matmul ins(%transposed_7, %arg4 : tensor<83x45xf32>, tensor<45x37xf32>) outs(%38 : tensor<83x37xf32>) -> tensor<83x37xf32>
    %40 = tensor.empty() : tensor<1x83xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x83xf32>) -> tensor<1x83xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel"]} ins(%32 : tensor<45x83xf32>) outs(%41 : tensor<1x83xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x83xf32>
    %collapsed_8 = tensor.collapse_shape %42 [[0, 1]] : tensor<1x83xf32> into tensor<83xf32>
    return %16, %39, %collapsed_8, %21, %collapsed, %35 : tensor<45x21xf32>, tensor<83x37xf32>, tensor<83xf32>, tensor<21x83xf32>, tensor<21xf32>, tensor<45x37xf32>
  }
}
