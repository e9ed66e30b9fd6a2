// Made by test/Inputs/export_graphs.py from the model 'lora' of models.py.
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @step(%arg0: tensor<96x48xf32> {hlq.parameter = "fc1.base.weight"}, %arg1: tensor<96xf32> {hlq.parameter = "fc1.base.bias"}, %arg2: tensor<8x48xf32> {hlq.parameter = "fc1.down.weight"}, %arg3: tensor<96x8xf32> {hlq.parameter = "fc1.up.weight"}, %arg4: tensor<48x96xf32> {hlq.parameter = "fc2.base.weight"}, %arg5: tensor<48xf32> {hlq.parameter = "fc2.base.bias"}, %arg6: tensor<16x96xf32> {hlq.parameter = "fc2.down.weight"}, %arg7: tensor<48x16xf32> {hlq.parameter = "fc2.up.weight"}, %arg8: tensor<4x25x48xf32>, %arg9: tensor<4x25x48xf32> {hlq.tangent}) -> (tensor<4x25x48xf32>, tensor<8x48xf32> {hlq.gradient_of = "fc1.down.weight"}, tensor<96x8xf32> {hlq.gradient_of = "fc1.up.weight"}, tensor<16x96xf32> {hlq.gradient_of = "fc2.down.weight"}, tensor<48x16xf32> {hlq.gradient_of = "fc2.up.weight"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg8 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
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
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %57 = arith.addf %in, %in_20 : f32
      linalg.yield %57 : f32
    } -> tensor<100x96xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %6 = tensor.empty() : tensor<48x8xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<8x48xf32>) outs(%6 : tensor<48x8xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<100x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<100x8xf32>) -> tensor<100x8xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<100x48xf32>, tensor<48x8xf32>) outs(%8 : tensor<100x8xf32>) -> tensor<100x8xf32>
    %10 = tensor.empty() : tensor<8x96xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<96x8xf32>) outs(%10 : tensor<8x96xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%9, %transposed_3 : tensor<100x8xf32>, tensor<8x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded_4 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %12 = tensor.empty() : tensor<4x25x96xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_1 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x96xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %57 = arith.addf %in, %in_20 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x96xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.cmpf ugt, %in, %cst : f32
      %58 = arith.select %57, %in, %cst : f32
      linalg.yield %58 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_5 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %16 = tensor.empty() : tensor<96x48xf32>
    %transposed_6 = linalg.transpose ins(%arg4 : tensor<48x96xf32>) outs(%16 : tensor<96x48xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<100x48xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %19 = linalg.matmul ins(%collapsed_5, %transposed_6 : tensor<100x96xf32>, tensor<96x48xf32>) outs(%18 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<48xf32>) outs(%17 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<100x48xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<100x48xf32>, tensor<100x48xf32>) outs(%17 : tensor<100x48xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %57 = arith.addf %in, %in_20 : f32
      linalg.yield %57 : f32
    } -> tensor<100x48xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %22 = tensor.empty() : tensor<96x16xf32>
    %transposed_8 = linalg.transpose ins(%arg6 : tensor<16x96xf32>) outs(%22 : tensor<96x16xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<100x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<100x16xf32>) -> tensor<100x16xf32>
    %25 = linalg.matmul ins(%collapsed_5, %transposed_8 : tensor<100x96xf32>, tensor<96x16xf32>) outs(%24 : tensor<100x16xf32>) -> tensor<100x16xf32>
    %26 = tensor.empty() : tensor<16x48xf32>
    %transposed_9 = linalg.transpose ins(%arg7 : tensor<48x16xf32>) outs(%26 : tensor<16x48xf32>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%25, %transposed_9 : tensor<100x16xf32>, tensor<16x48xf32>) outs(%18 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %expanded_10 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %28 = tensor.empty() : tensor<4x25x48xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<4x25x48xf32>) outs(%28 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_1 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x48xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %29 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%28 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %57 = arith.addf %in, %in_20 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x48xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<4x25x48xf32>) outs(%28 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_1 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %32 = tensor.empty() : tensor<48x100xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_11 : tensor<100x48xf32>) outs(%32 : tensor<48x100xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<48x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<48x16xf32>) -> tensor<48x16xf32>
    %35 = linalg.matmul ins(%transposed_12, %25 : tensor<48x100xf32>, tensor<100x16xf32>) outs(%34 : tensor<48x16xf32>) -> tensor<48x16xf32>
    %36 = linalg.matmul ins(%collapsed_11, %arg7 : tensor<100x48xf32>, tensor<48x16xf32>) outs(%24 : tensor<100x16xf32>) -> tensor<100x16xf32>
    %37 = tensor.empty() : tensor<16x100xf32>
    %transposed_13 = linalg.transpose ins(%36 : tensor<100x16xf32>) outs(%37 : tensor<16x100xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<16x96xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<16x96xf32>) -> tensor<16x96xf32>
    %40 = linalg.matmul ins(%transposed_13, %collapsed_5 : tensor<16x100xf32>, tensor<100x96xf32>) outs(%39 : tensor<16x96xf32>) -> tensor<16x96xf32>
    %41 = linalg.matmul ins(%36, %arg6 : tensor<100x16xf32>, tensor<16x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded_14 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %collapsed_15 = tensor.collapse_shape %arg9 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %42 = linalg.matmul ins(%collapsed_15, %arg4 : tensor<100x48xf32>, tensor<48x96xf32>) outs(%2 : tensor<100x96xf32>) -> tensor<100x96xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [4, 25, 96] : tensor<100x96xf32> into tensor<4x25x96xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<4x25x96xf32>, tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %57 = arith.addf %in, %in_20 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x96xf32>
    %44 = tensor.empty() : tensor<4x25x96xi1>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x25x96xf32>) outs(%44 : tensor<4x25x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %57 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %57 : i1
    } -> tensor<4x25x96xi1>
    %46 = linalg.generic {indexing_maps = [#map2, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %cst_0, %43 : tensor<4x25x96xi1>, tensor<f32>, tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %57 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x96xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<4x25x96xf32>) outs(%12 : tensor<4x25x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_1 : f32
      linalg.yield %57 : f32
    } -> tensor<4x25x96xf32>
    %collapsed_17 = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<4x25x96xf32> into tensor<100x96xf32>
    %48 = tensor.empty() : tensor<96x100xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<100x96xf32>) outs(%48 : tensor<96x100xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<96x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<96x8xf32>) -> tensor<96x8xf32>
    %51 = linalg.matmul ins(%transposed_18, %9 : tensor<96x100xf32>, tensor<100x8xf32>) outs(%50 : tensor<96x8xf32>) -> tensor<96x8xf32>
    %52 = linalg.matmul ins(%collapsed_17, %arg3 : tensor<100x96xf32>, tensor<96x8xf32>) outs(%8 : tensor<100x8xf32>) -> tensor<100x8xf32>
    %53 = tensor.empty() : tensor<8x100xf32>
    %transposed_19 = linalg.transpose ins(%52 : tensor<100x8xf32>) outs(%53 : tensor<8x100xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<8x48xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %56 = linalg.matmul ins(%transposed_19, %collapsed : tensor<8x100xf32>, tensor<100x48xf32>) outs(%55 : tensor<8x48xf32>) -> tensor<8x48xf32>
    return %30, %56, %51, %40, %35 : tensor<4x25x48xf32>, tensor<8x48xf32>, tensor<96x8xf32>, tensor<16x96xf32>, tensor<48x16xf32>
  }
}
