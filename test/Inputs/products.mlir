// Made by test/Inputs/export_graphs.py from the model 'products' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @step(%arg0: tensor<48x64xf32> {hlq.parameter = "plain.weight"}, %arg1: tensor<64x48xf32> {hlq.parameter = "einsum.weight"}, %arg2: tensor<3x16x40xf32> {hlq.parameter = "experts.weight"}, %arg3: tensor<4x25x48xf32>, %arg4: tensor<3x100x40xf32> {hlq.tangent}) -> (tensor<3x100x40xf32>, tensor<48x64xf32> {hlq.gradient_of = "plain.weight"}, tensor<64x48xf32> {hlq.gradient_of = "einsum.weight"}, tensor<3x16x40xf32> {hlq.gradient_of = "experts.weight"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %0 = tensor.empty() : tensor<100x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<100x64xf32>) -> tensor<100x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg0 : tensor<100x48xf32>, tensor<48x64xf32>) outs(%1 : tensor<100x64xf32>) -> tensor<100x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [4, 25, 64] : tensor<100x64xf32> into tensor<4x25x64xf32>
    %3 = tensor.empty() : tensor<4x25x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x25x64xf32>) outs(%3 : tensor<4x25x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.tanh %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x64xf32>
    %collapsed_1 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<4x25x64xf32> into tensor<100x64xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1], [2]] output_shape [1, 100, 64] : tensor<100x64xf32> into tensor<1x100x64xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 64, 48] : tensor<64x48xf32> into tensor<1x64x48xf32>
    %5 = tensor.empty() : tensor<1x100x48xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x100x48xf32>) -> tensor<1x100x48xf32>
    %7 = linalg.batch_matmul ins(%expanded_2, %expanded_3 : tensor<1x100x64xf32>, tensor<1x64x48xf32>) outs(%6 : tensor<1x100x48xf32>) -> tensor<1x100x48xf32>
    %collapsed_4 = tensor.collapse_shape %7 [[0, 1], [2]] : tensor<1x100x48xf32> into tensor<100x48xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1], [2, 3]] output_shape [4, 25, 1, 48] : tensor<100x48xf32> into tensor<4x25x1x48xf32>
    %8 = tensor.empty() : tensor<4x25x48x1xf32>
    %transposed = linalg.transpose ins(%expanded_5 : tensor<4x25x1x48xf32>) outs(%8 : tensor<4x25x48x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<4x25x48x1xf32> into tensor<4x25x48xf32>
    %9 = tensor.empty() : tensor<4x25x48xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<4x25x48xf32>) outs(%9 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.tanh %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x48xf32>
    %collapsed_7 = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<4x25x48xf32> into tensor<100x48xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2]] output_shape [100, 3, 16] : tensor<100x48xf32> into tensor<100x3x16xf32>
    %11 = tensor.empty() : tensor<3x100x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<100x3x16xf32>) outs(%11 : tensor<3x100x16xf32>) permutation = [1, 0, 2] 
    %12 = tensor.empty() : tensor<3x100x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<3x100x40xf32>) -> tensor<3x100x40xf32>
    %14 = linalg.batch_matmul ins(%transposed_9, %arg2 : tensor<3x100x16xf32>, tensor<3x16x40xf32>) outs(%13 : tensor<3x100x40xf32>) -> tensor<3x100x40xf32>
    %15 = tensor.empty() : tensor<3x16x100xf32>
    %transposed_10 = linalg.transpose ins(%expanded_8 : tensor<100x3x16xf32>) outs(%15 : tensor<3x16x100xf32>) permutation = [1, 2, 0] 
    %16 = tensor.empty() : tensor<3x16x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<3x16x40xf32>) -> tensor<3x16x40xf32>
    %18 = linalg.batch_matmul ins(%transposed_10, %arg4 : tensor<3x16x100xf32>, tensor<3x100x40xf32>) outs(%17 : tensor<3x16x40xf32>) -> tensor<3x16x40xf32>
    %19 = tensor.empty() : tensor<3x40x16xf32>
    %transposed_11 = linalg.transpose ins(%arg2 : tensor<3x16x40xf32>) outs(%19 : tensor<3x40x16xf32>) permutation = [0, 2, 1] 
    %20 = linalg.fill ins(%cst : f32) outs(%11 : tensor<3x100x16xf32>) -> tensor<3x100x16xf32>
    %21 = linalg.batch_matmul ins(%arg4, %transposed_11 : tensor<3x100x40xf32>, tensor<3x40x16xf32>) outs(%20 : tensor<3x100x16xf32>) -> tensor<3x100x16xf32>
    %22 = tensor.empty() : tensor<100x3x16xf32>
    %transposed_12 = linalg.transpose ins(%21 : tensor<3x100x16xf32>) outs(%22 : tensor<100x3x16xf32>) permutation = [1, 0, 2] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1, 2]] : tensor<100x3x16xf32> into tensor<100x48xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2]] output_shape [4, 25, 48] : tensor<100x48xf32> into tensor<4x25x48xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%9 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.mulf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x48xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<4x25x48xf32>) outs(%9 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.subf %cst_0, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x48xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %24 : tensor<4x25x48xf32>, tensor<4x25x48xf32>) outs(%9 : tensor<4x25x48xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.mulf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x48xf32>
    %expanded_15 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [4, 25, 48, 1] : tensor<4x25x48xf32> into tensor<4x25x48x1xf32>
    %26 = tensor.empty() : tensor<4x25x1x48xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<4x25x48x1xf32>) outs(%26 : tensor<4x25x1x48xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2, 3]] : tensor<4x25x1x48xf32> into tensor<100x48xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1], [2]] output_shape [1, 100, 48] : tensor<100x48xf32> into tensor<1x100x48xf32>
    %27 = tensor.empty() : tensor<1x64x100xf32>
    %transposed_19 = linalg.transpose ins(%expanded_2 : tensor<1x100x64xf32>) outs(%27 : tensor<1x64x100xf32>) permutation = [0, 2, 1] 
    %28 = tensor.empty() : tensor<1x64x48xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x64x48xf32>) -> tensor<1x64x48xf32>
    %30 = linalg.batch_matmul ins(%transposed_19, %expanded_18 : tensor<1x64x100xf32>, tensor<1x100x48xf32>) outs(%29 : tensor<1x64x48xf32>) -> tensor<1x64x48xf32>
    %31 = tensor.empty() : tensor<1x48x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_3 : tensor<1x64x48xf32>) outs(%31 : tensor<1x48x64xf32>) permutation = [0, 2, 1] 
    %32 = tensor.empty() : tensor<1x100x64xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x100x64xf32>) -> tensor<1x100x64xf32>
    %34 = linalg.batch_matmul ins(%expanded_18, %transposed_20 : tensor<1x100x48xf32>, tensor<1x48x64xf32>) outs(%33 : tensor<1x100x64xf32>) -> tensor<1x100x64xf32>
    %collapsed_21 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x64x48xf32> into tensor<64x48xf32>
    %collapsed_22 = tensor.collapse_shape %34 [[0, 1], [2]] : tensor<1x100x64xf32> into tensor<100x64xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1], [2]] output_shape [4, 25, 64] : tensor<100x64xf32> into tensor<4x25x64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %4 : tensor<4x25x64xf32>, tensor<4x25x64xf32>) outs(%3 : tensor<4x25x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.mulf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x64xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<4x25x64xf32>) outs(%3 : tensor<4x25x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.subf %cst_0, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %36 : tensor<4x25x64xf32>, tensor<4x25x64xf32>) outs(%3 : tensor<4x25x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.mulf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<4x25x64xf32>
    %collapsed_24 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<4x25x64xf32> into tensor<100x64xf32>
    %38 = tensor.empty() : tensor<48x100xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<100x48xf32>) outs(%38 : tensor<48x100xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<48x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %41 = linalg.matmul ins(%transposed_25, %collapsed_24 : tensor<48x100xf32>, tensor<100x64xf32>) outs(%40 : tensor<48x64xf32>) -> tensor<48x64xf32>
    return %14, %41, %collapsed_21, %18 : tensor<3x100x40xf32>, tensor<48x64xf32>, tensor<64x48xf32>, tensor<3x16x40xf32>
  }
}
