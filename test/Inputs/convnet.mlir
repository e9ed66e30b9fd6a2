// Made by test/Inputs/export_graphs.py from the model 'convnet' of models.py.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d2 + d5, d3 + d6)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d5, d6)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d2 + d5, d3 + d6)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d0, d5, d6)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d6 * 2 + d3, d7 * 2 + d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d5, d2, d6, d7)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d5, d0, d2, d3 * 2 + d6, d4 * 2 + d7)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d5, d0, d1, d6, d7)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d3 + d6, d4 + d7)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d5, d0, d2, d3 + d6, d4 + d7)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d2 + d5 * 2, d3 + d6 * 2)>
module {
  func.func @step(%arg0: tensor<16x3x3x3xf32> {hlq.parameter = "stem.weight"}, %arg1: tensor<16xf32> {hlq.parameter = "stem.bias"}, %arg2: tensor<16x8x3x3xf32> {hlq.parameter = "grouped.weight"}, %arg3: tensor<16xf32> {hlq.parameter = "grouped.bias"}, %arg4: tensor<16x1x3x3xf32> {hlq.parameter = "depthwise.weight"}, %arg5: tensor<16xf32> {hlq.parameter = "depthwise.bias"}, %arg6: tensor<32x16x1x1xf32> {hlq.parameter = "pointwise.weight"}, %arg7: tensor<32xf32> {hlq.parameter = "pointwise.bias"}, %arg8: tensor<32x32xf32> {hlq.parameter = "head.weight"}, %arg9: tensor<32xf32> {hlq.parameter = "head.bias"}, %arg10: tensor<16x3x16x16xf32>, %arg11: tensor<16x32xf32> {hlq.tangent}) -> (tensor<16x32xf32>, tensor<16x3x3x3xf32> {hlq.gradient_of = "stem.weight"}, tensor<16xf32> {hlq.gradient_of = "stem.bias"}, tensor<16x8x3x3xf32> {hlq.gradient_of = "grouped.weight"}, tensor<16xf32> {hlq.gradient_of = "grouped.bias"}, tensor<16x1x3x3xf32> {hlq.gradient_of = "depthwise.weight"}, tensor<16xf32> {hlq.gradient_of = "depthwise.bias"}, tensor<32x16x1x1xf32> {hlq.gradient_of = "pointwise.weight"}, tensor<32xf32> {hlq.gradient_of = "pointwise.bias"}, tensor<32x32xf32> {hlq.gradient_of = "head.weight"}, tensor<32xf32> {hlq.gradient_of = "head.bias"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 6.400000e+01 : f32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %padded = tensor.pad %arg10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f32
    } : tensor<16x3x16x16xf32> to tensor<16x3x18x18xf32>
    %0 = tensor.empty() : tensor<16x16x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<16xf32>) outs(%0 : tensor<16x16x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg0 : tensor<16x3x18x18xf32>, tensor<16x3x3x3xf32>) outs(%broadcasted : tensor<16x16x8x8xf32>) -> tensor<16x16x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<16x16x8x8xf32>
    %padded_2 = tensor.pad %2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f32
    } : tensor<16x16x8x8xf32> to tensor<16x16x10x10xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg3 : tensor<16xf32>) outs(%0 : tensor<16x16x8x8xf32>) dimensions = [0, 2, 3] 
    %expanded = tensor.expand_shape %padded_2 [[0], [1, 2], [3], [4]] output_shape [16, 2, 8, 10, 10] : tensor<16x16x10x10xf32> into tensor<16x2x8x10x10xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0, 1], [2], [3], [4]] output_shape [2, 8, 8, 3, 3] : tensor<16x8x3x3xf32> into tensor<2x8x8x3x3xf32>
    %expanded_5 = tensor.expand_shape %broadcasted_3 [[0], [1, 2], [3], [4]] output_shape [16, 2, 8, 8, 8] : tensor<16x16x8x8xf32> into tensor<16x2x8x8x8xf32>
    %3 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %expanded_4 : tensor<16x2x8x10x10xf32>, tensor<2x8x8x3x3xf32>) outs(%expanded_5 : tensor<16x2x8x8x8xf32>) -> tensor<16x2x8x8x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<16x2x8x8x8xf32> into tensor<16x16x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<16x16x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<16x16x8x8xf32>, tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.addf %in, %in_25 : f32
      linalg.yield %66 : f32
    } -> tensor<16x16x8x8xf32>
    %padded_6 = tensor.pad %5 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f32
    } : tensor<16x16x8x8xf32> to tensor<16x16x12x12xf32>
    %broadcasted_7 = linalg.broadcast ins(%arg5 : tensor<16xf32>) outs(%0 : tensor<16x16x8x8xf32>) dimensions = [0, 2, 3] 
    %collapsed_8 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<16x1x3x3xf32> into tensor<16x3x3xf32>
    %6 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_6, %collapsed_8 : tensor<16x16x12x12xf32>, tensor<16x3x3xf32>) outs(%broadcasted_7 : tensor<16x16x8x8xf32>) -> tensor<16x16x8x8xf32>
    %7 = tensor.empty() : tensor<16x32x8x8xf32>
    %broadcasted_9 = linalg.broadcast ins(%arg7 : tensor<32xf32>) outs(%7 : tensor<16x32x8x8xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %arg6 : tensor<16x16x8x8xf32>, tensor<32x16x1x1xf32>) outs(%broadcasted_9 : tensor<16x32x8x8xf32>) -> tensor<16x32x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<16x32x8x8xf32>) outs(%7 : tensor<16x32x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.cmpf ugt, %in, %cst : f32
      %67 = arith.select %66, %in, %cst : f32
      linalg.yield %67 : f32
    } -> tensor<16x32x8x8xf32>
    %10 = tensor.empty() : tensor<16x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%9 : tensor<16x32x8x8xf32>) outs(%11 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<16x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16x32xf32>) outs(%10 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.divf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<16x32xf32>
    %14 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<32x32xf32>) outs(%14 : tensor<32x32xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%13, %transposed : tensor<16x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%10 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%10 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.addf %in, %in_25 : f32
      linalg.yield %66 : f32
    } -> tensor<16x32xf32>
    %18 = linalg.matmul ins(%arg11, %arg8 : tensor<16x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %19 = tensor.empty() : tensor<32x16xf32>
    %transposed_10 = linalg.transpose ins(%arg11 : tensor<16x32xf32>) outs(%19 : tensor<32x16xf32>) permutation = [1, 0] 
    %20 = linalg.fill ins(%cst : f32) outs(%14 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %21 = linalg.matmul ins(%transposed_10, %13 : tensor<32x16xf32>, tensor<16x32xf32>) outs(%20 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %22 = tensor.empty() : tensor<1x32xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["reduction", "parallel"]} ins(%arg11 : tensor<16x32xf32>) outs(%23 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<1x32xf32>
    %collapsed_11 = tensor.collapse_shape %24 [[0, 1]] : tensor<1x32xf32> into tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<16x32xf32>) outs(%7 : tensor<16x32x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x32x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<16x32x8x8xf32>) outs(%7 : tensor<16x32x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.divf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<16x32x8x8xf32>
    %27 = tensor.empty() : tensor<16x32x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<16x32x8x8xf32>) outs(%27 : tensor<16x32x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %66 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %66 : i1
    } -> tensor<16x32x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_0, %26 : tensor<16x32x8x8xi1>, tensor<f32>, tensor<16x32x8x8xf32>) outs(%7 : tensor<16x32x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %66 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %66 : f32
    } -> tensor<16x32x8x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x16x8x8xf32>) -> tensor<16x16x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%29, %arg6 : tensor<16x32x8x8xf32>, tensor<32x16x1x1xf32>) outs(%30 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<16x16x8x8xf32>
    %32 = tensor.empty() : tensor<32x16x1x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<32x16x1x1xf32>) -> tensor<32x16x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%6, %29 : tensor<16x16x8x8xf32>, tensor<16x32x8x8xf32>) outs(%33 : tensor<32x16x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<32x16x1x1xf32>
    %35 = tensor.empty() : tensor<32xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<32xf32>) -> tensor<32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%29 : tensor<16x32x8x8xf32>) outs(%36 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<32xf32>
    %expanded_12 = tensor.expand_shape %31 [[0], [1, 2], [3], [4]] output_shape [16, 16, 1, 8, 8] : tensor<16x16x8x8xf32> into tensor<16x16x1x8x8xf32>
    %expanded_13 = tensor.expand_shape %arg4 [[0, 1], [2], [3], [4]] output_shape [16, 1, 1, 3, 3] : tensor<16x1x3x3xf32> into tensor<16x1x1x3x3xf32>
    %38 = tensor.empty() : tensor<16x1x1x3x3xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<16x1x1x3x3xf32>) -> tensor<16x1x1x3x3xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<16x1x1x3x3xf32>) outs(%39 : tensor<16x1x1x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = linalg.index 0 : index
      %67 = linalg.index 3 : index
      %68 = linalg.index 4 : index
      %69 = arith.subi %c2, %67 : index
      %70 = arith.subi %c2, %68 : index
      %extracted = tensor.extract %expanded_13[%66, %c0, %c0, %69, %70] : tensor<16x1x1x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x1x1x3x3xf32>
    %padded_14 = tensor.pad %expanded_12 low[0, 0, 0, 2, 2] high[0, 0, 0, 2, 2] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<16x16x1x8x8xf32> to tensor<16x16x1x12x12xf32>
    %41 = tensor.empty() : tensor<16x16x1x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<16x16x1x8x8xf32>) -> tensor<16x16x1x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%padded_14, %40 : tensor<16x16x1x12x12xf32>, tensor<16x1x1x3x3xf32>) outs(%42 : tensor<16x16x1x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<16x16x1x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %43 [[0], [1, 2], [3], [4]] : tensor<16x16x1x8x8xf32> into tensor<16x16x8x8xf32>
    %expanded_16 = tensor.expand_shape %5 [[0], [1, 2], [3], [4]] output_shape [16, 16, 1, 8, 8] : tensor<16x16x8x8xf32> into tensor<16x16x1x8x8xf32>
    %padded_17 = tensor.pad %expanded_16 low[0, 0, 0, 2, 2] high[0, 0, 0, 2, 2] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<16x16x1x8x8xf32> to tensor<16x16x1x12x12xf32>
    %44 = linalg.generic {indexing_maps = [#map16, #map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%padded_17, %expanded_12 : tensor<16x16x1x12x12xf32>, tensor<16x16x1x8x8xf32>) outs(%39 : tensor<16x1x1x3x3xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<16x1x1x3x3xf32>
    %collapsed_18 = tensor.collapse_shape %44 [[0, 1], [2], [3], [4]] : tensor<16x1x1x3x3xf32> into tensor<16x1x3x3xf32>
    %45 = tensor.empty() : tensor<16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<16xf32>) -> tensor<16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%31 : tensor<16x16x8x8xf32>) outs(%46 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<16xf32>
    %48 = tensor.empty() : tensor<16x16x8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<16x16x8x8xf32>) outs(%48 : tensor<16x16x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %66 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %66 : i1
    } -> tensor<16x16x8x8xi1>
    %50 = linalg.generic {indexing_maps = [#map, #map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_0, %collapsed_15 : tensor<16x16x8x8xi1>, tensor<f32>, tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %66 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %66 : f32
    } -> tensor<16x16x8x8xf32>
    %expanded_19 = tensor.expand_shape %50 [[0], [1, 2], [3], [4]] output_shape [16, 2, 8, 8, 8] : tensor<16x16x8x8xf32> into tensor<16x2x8x8x8xf32>
    %51 = tensor.empty() : tensor<2x8x8x3x3xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x8x3x3xf32>) -> tensor<2x8x8x3x3xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x8x3x3xf32>) outs(%52 : tensor<2x8x8x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = linalg.index 0 : index
      %67 = linalg.index 1 : index
      %68 = linalg.index 2 : index
      %69 = linalg.index 3 : index
      %70 = linalg.index 4 : index
      %71 = arith.subi %c2, %69 : index
      %72 = arith.subi %c2, %70 : index
      %extracted = tensor.extract %expanded_4[%66, %67, %68, %71, %72] : tensor<2x8x8x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8x3x3xf32>
    %padded_20 = tensor.pad %expanded_19 low[0, 0, 0, 1, 1] high[0, 0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<16x2x8x8x8xf32> to tensor<16x2x8x10x10xf32>
    %54 = tensor.empty() : tensor<16x2x8x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<16x2x8x8x8xf32>) -> tensor<16x2x8x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map18, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%padded_20, %53 : tensor<16x2x8x10x10xf32>, tensor<2x8x8x3x3xf32>) outs(%55 : tensor<16x2x8x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<16x2x8x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %56 [[0], [1, 2], [3], [4]] : tensor<16x2x8x8x8xf32> into tensor<16x16x8x8xf32>
    %expanded_22 = tensor.expand_shape %2 [[0], [1, 2], [3], [4]] output_shape [16, 2, 8, 8, 8] : tensor<16x16x8x8xf32> into tensor<16x2x8x8x8xf32>
    %padded_23 = tensor.pad %expanded_22 low[0, 0, 0, 1, 1] high[0, 0, 0, 1, 1] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<16x2x8x8x8xf32> to tensor<16x2x8x10x10xf32>
    %57 = linalg.generic {indexing_maps = [#map19, #map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%padded_23, %expanded_19 : tensor<16x2x8x10x10xf32>, tensor<16x2x8x8x8xf32>) outs(%52 : tensor<2x8x8x3x3xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x8x8x3x3xf32>
    %collapsed_24 = tensor.collapse_shape %57 [[0, 1], [2], [3], [4]] : tensor<2x8x8x3x3xf32> into tensor<16x8x3x3xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%50 : tensor<16x16x8x8xf32>) outs(%46 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<16xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %collapsed_21 : tensor<16x16x8x8xf32>, tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.addf %in, %in_25 : f32
      linalg.yield %66 : f32
    } -> tensor<16x16x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<16x16x8x8xf32>) outs(%48 : tensor<16x16x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %66 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %66 : i1
    } -> tensor<16x16x8x8xi1>
    %61 = linalg.generic {indexing_maps = [#map, #map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_0, %59 : tensor<16x16x8x8xi1>, tensor<f32>, tensor<16x16x8x8xf32>) outs(%0 : tensor<16x16x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %66 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %66 : f32
    } -> tensor<16x16x8x8xf32>
    %62 = tensor.empty() : tensor<16x3x3x3xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<16x3x3x3xf32>) -> tensor<16x3x3x3xf32>
    %64 = linalg.generic {indexing_maps = [#map20, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%padded, %61 : tensor<16x3x18x18xf32>, tensor<16x16x8x8xf32>) outs(%63 : tensor<16x3x3x3xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.mulf %in, %in_25 : f32
      %67 = arith.addf %66, %out : f32
      linalg.yield %67 : f32
    } -> tensor<16x3x3x3xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%61 : tensor<16x16x8x8xf32>) outs(%46 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<16xf32>
    return %17, %64, %65, %collapsed_24, %58, %collapsed_18, %47, %34, %37, %21, %collapsed_11 : tensor<16x32xf32>, tensor<16x3x3x3xf32>, tensor<16xf32>, tensor<16x8x3x3xf32>, tensor<16xf32>, tensor<16x1x3x3xf32>, tensor<16xf32>, tensor<32x16x1x1xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>
  }
}
