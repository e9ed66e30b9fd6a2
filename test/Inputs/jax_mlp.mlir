// Made by test/Inputs/export_jax.py.
module @jit_loss {
  func.func @main(%arg0: tensor<64xf32> {hlq.parameter = "layers.0.b"}, %arg1: tensor<32x64xf32> {hlq.parameter = "layers.0.w"}, %arg2: tensor<48xf32> {hlq.parameter = "layers.1.b"}, %arg3: tensor<64x48xf32> {hlq.parameter = "layers.1.w"}, %arg4: tensor<32xf32> {hlq.parameter = "layers.2.b"}, %arg5: tensor<48x32xf32> {hlq.parameter = "layers.2.w"}, %arg6: tensor<40x32xf32>, %arg7: tensor<40x32xf32>) -> (tensor<f32>, tensor<64xf32> {hlq.gradient_of = "layers.0.b"}, tensor<32x64xf32> {hlq.gradient_of = "layers.0.w"}, tensor<48xf32> {hlq.gradient_of = "layers.1.b"}, tensor<64x48xf32> {hlq.gradient_of = "layers.1.w"}, tensor<32xf32> {hlq.gradient_of = "layers.2.b"}, tensor<48x32xf32> {hlq.gradient_of = "layers.2.w"}) {
    %cst = arith.constant 7.812500e-04 : f32 loc(unknown)
    %cst_0 = arith.constant 1.280000e+03 : f32 loc(unknown)
    %cst_1 = arith.constant 2.000000e+00 : f32 loc("<stdin>":27:11)
    %cst_2 = arith.constant 1.000000e+00 : f32 loc(unknown)
    %cst_3 = arith.constant 0.000000e+00 : f32 loc(unknown)
    %0 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":3:10)
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<40x64xf32>) -> tensor<40x64xf32> loc("<stdin>":3:10)
    %2 = linalg.matmul ins(%arg6, %arg1 : tensor<40x32xf32>, tensor<32x64xf32>) outs(%1 : tensor<40x64xf32>) -> tensor<40x64xf32> loc("<stdin>":3:10)
    %3 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":5:10)
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":2:26), %out: f32 loc("<stdin>":5:10)):
      linalg.yield %in : f32 loc("<stdin>":5:10)
    } -> tensor<40x64xf32> loc("<stdin>":5:10)
    %5 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":6:10)
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%2, %4 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%5 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":3:10), %in_6: f32 loc("<stdin>":5:10), %out: f32 loc("<stdin>":6:10)):
      %107 = arith.addf %in, %in_6 : f32 loc("<stdin>":6:10)
      linalg.yield %107 : f32 loc("<stdin>":6:10)
    } -> tensor<40x64xf32> loc("<stdin>":6:10)
    %7 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":7:10)
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<40x64xf32>) outs(%7 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":6:10), %out: f32 loc("<stdin>":7:10)):
      %107 = math.tanh %in : f32 loc("<stdin>":7:10)
      linalg.yield %107 : f32 loc("<stdin>":7:10)
    } -> tensor<40x64xf32> loc("<stdin>":7:10)
    %9 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":10:10)
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x64xf32>) outs(%9 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":7:10), %out: f32 loc("<stdin>":10:10)):
      %107 = arith.subf %cst_2, %in : f32 loc("<stdin>":10:10)
      linalg.yield %107 : f32 loc("<stdin>":10:10)
    } -> tensor<40x64xf32> loc("<stdin>":10:10)
    %11 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":11:10)
    %12 = linalg.fill ins(%cst_3 : f32) outs(%11 : tensor<40x48xf32>) -> tensor<40x48xf32> loc("<stdin>":11:10)
    %13 = linalg.matmul ins(%8, %arg3 : tensor<40x64xf32>, tensor<64x48xf32>) outs(%12 : tensor<40x48xf32>) -> tensor<40x48xf32> loc("<stdin>":11:10)
    %14 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":13:10)
    %15 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<48xf32>) outs(%14 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":2:75), %out: f32 loc("<stdin>":13:10)):
      linalg.yield %in : f32 loc("<stdin>":13:10)
    } -> tensor<40x48xf32> loc("<stdin>":13:10)
    %16 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":14:11)
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%13, %15 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%16 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":11:10), %in_6: f32 loc("<stdin>":13:10), %out: f32 loc("<stdin>":14:11)):
      %107 = arith.addf %in, %in_6 : f32 loc("<stdin>":14:11)
      linalg.yield %107 : f32 loc("<stdin>":14:11)
    } -> tensor<40x48xf32> loc("<stdin>":14:11)
    %18 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":15:11)
    %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x48xf32>) outs(%18 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":14:11), %out: f32 loc("<stdin>":15:11)):
      %107 = math.tanh %in : f32 loc("<stdin>":15:11)
      linalg.yield %107 : f32 loc("<stdin>":15:11)
    } -> tensor<40x48xf32> loc("<stdin>":15:11)
    %20 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":18:11)
    %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<40x48xf32>) outs(%20 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":15:11), %out: f32 loc("<stdin>":18:11)):
      %107 = arith.subf %cst_2, %in : f32 loc("<stdin>":18:11)
      linalg.yield %107 : f32 loc("<stdin>":18:11)
    } -> tensor<40x48xf32> loc("<stdin>":18:11)
    %22 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":19:11)
    %23 = linalg.fill ins(%cst_3 : f32) outs(%22 : tensor<40x32xf32>) -> tensor<40x32xf32> loc("<stdin>":19:11)
    %24 = linalg.matmul ins(%19, %arg5 : tensor<40x48xf32>, tensor<48x32xf32>) outs(%23 : tensor<40x32xf32>) -> tensor<40x32xf32> loc("<stdin>":19:11)
    %25 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":21:11)
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<32xf32>) outs(%25 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":2:124), %out: f32 loc("<stdin>":21:11)):
      linalg.yield %in : f32 loc("<stdin>":21:11)
    } -> tensor<40x32xf32> loc("<stdin>":21:11)
    %27 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":22:11)
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%24, %26 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%27 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":19:11), %in_6: f32 loc("<stdin>":21:11), %out: f32 loc("<stdin>":22:11)):
      %107 = arith.addf %in, %in_6 : f32 loc("<stdin>":22:11)
      linalg.yield %107 : f32 loc("<stdin>":22:11)
    } -> tensor<40x32xf32> loc("<stdin>":22:11)
    %29 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":23:11)
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%28, %arg7 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%29 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":22:11), %in_6: f32 loc("<stdin>":2:199), %out: f32 loc("<stdin>":23:11)):
      %107 = arith.subf %in, %in_6 : f32 loc("<stdin>":23:11)
      linalg.yield %107 : f32 loc("<stdin>":23:11)
    } -> tensor<40x32xf32> loc("<stdin>":23:11)
    %31 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":24:11)
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<40x32xf32>) outs(%31 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":23:11), %out: f32 loc("<stdin>":24:11)):
      %107 = arith.mulf %in, %in : f32 loc("<stdin>":24:11)
      linalg.yield %107 : f32 loc("<stdin>":24:11)
    } -> tensor<40x32xf32> loc("<stdin>":24:11)
    %33 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":27:11)
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<40x32xf32>) outs(%33 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":23:11), %out: f32 loc("<stdin>":27:11)):
      %107 = arith.mulf %in, %cst_1 : f32 loc("<stdin>":27:11)
      linalg.yield %107 : f32 loc("<stdin>":27:11)
    } -> tensor<40x32xf32> loc("<stdin>":27:11)
    %35 = tensor.empty() : tensor<f32> loc("<stdin>":29:27)
    %36 = linalg.fill ins(%cst_3 : f32) outs(%35 : tensor<f32>) -> tensor<f32> loc("<stdin>":29:27)
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]} ins(%32 : tensor<40x32xf32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32 loc("<stdin>":29:27), %out: f32 loc("<stdin>":29:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":29:27)
      linalg.yield %107 : f32 loc("<stdin>":29:27)
    } -> tensor<f32> loc("<stdin>":29:27)
    %38 = tensor.empty() : tensor<f32> loc("<stdin>":31:11)
    %39 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%37 : tensor<f32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32 loc("<stdin>":29:27), %out: f32 loc("<stdin>":31:11)):
      %107 = arith.divf %in, %cst_0 : f32 loc("<stdin>":31:11)
      linalg.yield %107 : f32 loc("<stdin>":31:11)
    } -> tensor<f32> loc("<stdin>":31:11)
    %40 = tensor.empty() : tensor<f32> loc("<stdin>":34:11)
    %41 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%40 : tensor<f32>) {
    ^bb0(%out: f32 loc("<stdin>":34:11)):
      linalg.yield %cst : f32 loc("<stdin>":34:11)
    } -> tensor<f32> loc("<stdin>":34:11)
    %42 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":35:11)
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<f32>) outs(%42 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":34:11), %out: f32 loc("<stdin>":35:11)):
      linalg.yield %in : f32 loc("<stdin>":35:11)
    } -> tensor<40x32xf32> loc("<stdin>":35:11)
    %44 = tensor.empty() : tensor<40x32xf32> loc("<stdin>":36:11)
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%43, %34 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%44 : tensor<40x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":35:11), %in_6: f32 loc("<stdin>":27:11), %out: f32 loc("<stdin>":36:11)):
      %107 = arith.mulf %in, %in_6 : f32 loc("<stdin>":36:11)
      linalg.yield %107 : f32 loc("<stdin>":36:11)
    } -> tensor<40x32xf32> loc("<stdin>":36:11)
    %46 = tensor.empty() : tensor<32xf32> loc("<stdin>":38:27)
    %47 = linalg.fill ins(%cst_3 : f32) outs(%46 : tensor<32xf32>) -> tensor<32xf32> loc("<stdin>":38:27)
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%45 : tensor<40x32xf32>) outs(%47 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":38:27), %out: f32 loc("<stdin>":38:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":38:27)
      linalg.yield %107 : f32 loc("<stdin>":38:27)
    } -> tensor<32xf32> loc("<stdin>":38:27)
    %expanded = tensor.expand_shape %48 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32> loc("<stdin>":39:11)
    %49 = tensor.empty() : tensor<32xf32> loc("<stdin>":41:27)
    %50 = linalg.fill ins(%cst_3 : f32) outs(%49 : tensor<32xf32>) -> tensor<32xf32> loc("<stdin>":41:27)
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x32xf32>) outs(%50 : tensor<32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":41:27), %out: f32 loc("<stdin>":41:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":41:27)
      linalg.yield %107 : f32 loc("<stdin>":41:27)
    } -> tensor<32xf32> loc("<stdin>":41:27)
    %52 = tensor.empty() : tensor<32x40xf32> loc("<stdin>":42:11)
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<40x32xf32>) outs(%52 : tensor<32x40xf32>) {
    ^bb0(%in: f32 loc("<stdin>":36:11), %out: f32 loc("<stdin>":42:11)):
      linalg.yield %in : f32 loc("<stdin>":42:11)
    } -> tensor<32x40xf32> loc("<stdin>":42:11)
    %54 = tensor.empty() : tensor<32x48xf32> loc("<stdin>":42:11)
    %55 = linalg.fill ins(%cst_3 : f32) outs(%54 : tensor<32x48xf32>) -> tensor<32x48xf32> loc("<stdin>":42:11)
    %56 = linalg.matmul ins(%53, %19 : tensor<32x40xf32>, tensor<40x48xf32>) outs(%55 : tensor<32x48xf32>) -> tensor<32x48xf32> loc("<stdin>":42:11)
    %57 = tensor.empty() : tensor<48x32xf32> loc("<stdin>":43:11)
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<32x48xf32>) outs(%57 : tensor<48x32xf32>) {
    ^bb0(%in: f32 loc("<stdin>":42:11), %out: f32 loc("<stdin>":43:11)):
      linalg.yield %in : f32 loc("<stdin>":43:11)
    } -> tensor<48x32xf32> loc("<stdin>":43:11)
    %59 = tensor.empty() : tensor<32x48xf32> loc("<stdin>":44:11)
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<48x32xf32>) outs(%59 : tensor<32x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":2:147), %out: f32 loc("<stdin>":44:11)):
      linalg.yield %in : f32 loc("<stdin>":44:11)
    } -> tensor<32x48xf32> loc("<stdin>":44:11)
    %61 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":44:11)
    %62 = linalg.fill ins(%cst_3 : f32) outs(%61 : tensor<40x48xf32>) -> tensor<40x48xf32> loc("<stdin>":44:11)
    %63 = linalg.matmul ins(%45, %60 : tensor<40x32xf32>, tensor<32x48xf32>) outs(%62 : tensor<40x48xf32>) -> tensor<40x48xf32> loc("<stdin>":44:11)
    %64 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":45:11)
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%63, %21 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%64 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":44:11), %in_6: f32 loc("<stdin>":18:11), %out: f32 loc("<stdin>":45:11)):
      %107 = arith.mulf %in, %in_6 : f32 loc("<stdin>":45:11)
      linalg.yield %107 : f32 loc("<stdin>":45:11)
    } -> tensor<40x48xf32> loc("<stdin>":45:11)
    %66 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":46:11)
    %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%65, %19 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%66 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":45:11), %in_6: f32 loc("<stdin>":15:11), %out: f32 loc("<stdin>":46:11)):
      %107 = arith.mulf %in, %in_6 : f32 loc("<stdin>":46:11)
      linalg.yield %107 : f32 loc("<stdin>":46:11)
    } -> tensor<40x48xf32> loc("<stdin>":46:11)
    %68 = tensor.empty() : tensor<40x48xf32> loc("<stdin>":47:11)
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%68 : tensor<40x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":45:11), %in_6: f32 loc("<stdin>":46:11), %out: f32 loc("<stdin>":47:11)):
      %107 = arith.addf %in, %in_6 : f32 loc("<stdin>":47:11)
      linalg.yield %107 : f32 loc("<stdin>":47:11)
    } -> tensor<40x48xf32> loc("<stdin>":47:11)
    %70 = tensor.empty() : tensor<48xf32> loc("<stdin>":49:27)
    %71 = linalg.fill ins(%cst_3 : f32) outs(%70 : tensor<48xf32>) -> tensor<48xf32> loc("<stdin>":49:27)
    %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%69 : tensor<40x48xf32>) outs(%71 : tensor<48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":49:27), %out: f32 loc("<stdin>":49:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":49:27)
      linalg.yield %107 : f32 loc("<stdin>":49:27)
    } -> tensor<48xf32> loc("<stdin>":49:27)
    %expanded_4 = tensor.expand_shape %72 [[0, 1]] output_shape [1, 48] : tensor<48xf32> into tensor<1x48xf32> loc("<stdin>":50:11)
    %73 = tensor.empty() : tensor<48xf32> loc("<stdin>":52:27)
    %74 = linalg.fill ins(%cst_3 : f32) outs(%73 : tensor<48xf32>) -> tensor<48xf32> loc("<stdin>":52:27)
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%expanded_4 : tensor<1x48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":52:27), %out: f32 loc("<stdin>":52:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":52:27)
      linalg.yield %107 : f32 loc("<stdin>":52:27)
    } -> tensor<48xf32> loc("<stdin>":52:27)
    %76 = tensor.empty() : tensor<48x40xf32> loc("<stdin>":53:11)
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<40x48xf32>) outs(%76 : tensor<48x40xf32>) {
    ^bb0(%in: f32 loc("<stdin>":47:11), %out: f32 loc("<stdin>":53:11)):
      linalg.yield %in : f32 loc("<stdin>":53:11)
    } -> tensor<48x40xf32> loc("<stdin>":53:11)
    %78 = tensor.empty() : tensor<48x64xf32> loc("<stdin>":53:11)
    %79 = linalg.fill ins(%cst_3 : f32) outs(%78 : tensor<48x64xf32>) -> tensor<48x64xf32> loc("<stdin>":53:11)
    %80 = linalg.matmul ins(%77, %8 : tensor<48x40xf32>, tensor<40x64xf32>) outs(%79 : tensor<48x64xf32>) -> tensor<48x64xf32> loc("<stdin>":53:11)
    %81 = tensor.empty() : tensor<64x48xf32> loc("<stdin>":54:11)
    %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<48x64xf32>) outs(%81 : tensor<64x48xf32>) {
    ^bb0(%in: f32 loc("<stdin>":53:11), %out: f32 loc("<stdin>":54:11)):
      linalg.yield %in : f32 loc("<stdin>":54:11)
    } -> tensor<64x48xf32> loc("<stdin>":54:11)
    %83 = tensor.empty() : tensor<48x64xf32> loc("<stdin>":55:11)
    %84 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64x48xf32>) outs(%83 : tensor<48x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":2:98), %out: f32 loc("<stdin>":55:11)):
      linalg.yield %in : f32 loc("<stdin>":55:11)
    } -> tensor<48x64xf32> loc("<stdin>":55:11)
    %85 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":55:11)
    %86 = linalg.fill ins(%cst_3 : f32) outs(%85 : tensor<40x64xf32>) -> tensor<40x64xf32> loc("<stdin>":55:11)
    %87 = linalg.matmul ins(%69, %84 : tensor<40x48xf32>, tensor<48x64xf32>) outs(%86 : tensor<40x64xf32>) -> tensor<40x64xf32> loc("<stdin>":55:11)
    %88 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":56:11)
    %89 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%87, %10 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%88 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":55:11), %in_6: f32 loc("<stdin>":10:10), %out: f32 loc("<stdin>":56:11)):
      %107 = arith.mulf %in, %in_6 : f32 loc("<stdin>":56:11)
      linalg.yield %107 : f32 loc("<stdin>":56:11)
    } -> tensor<40x64xf32> loc("<stdin>":56:11)
    %90 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":57:11)
    %91 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%89, %8 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%90 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":56:11), %in_6: f32 loc("<stdin>":7:10), %out: f32 loc("<stdin>":57:11)):
      %107 = arith.mulf %in, %in_6 : f32 loc("<stdin>":57:11)
      linalg.yield %107 : f32 loc("<stdin>":57:11)
    } -> tensor<40x64xf32> loc("<stdin>":57:11)
    %92 = tensor.empty() : tensor<40x64xf32> loc("<stdin>":58:11)
    %93 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%89, %91 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%92 : tensor<40x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":56:11), %in_6: f32 loc("<stdin>":57:11), %out: f32 loc("<stdin>":58:11)):
      %107 = arith.addf %in, %in_6 : f32 loc("<stdin>":58:11)
      linalg.yield %107 : f32 loc("<stdin>":58:11)
    } -> tensor<40x64xf32> loc("<stdin>":58:11)
    %94 = tensor.empty() : tensor<64xf32> loc("<stdin>":60:27)
    %95 = linalg.fill ins(%cst_3 : f32) outs(%94 : tensor<64xf32>) -> tensor<64xf32> loc("<stdin>":60:27)
    %96 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%93 : tensor<40x64xf32>) outs(%95 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":60:27), %out: f32 loc("<stdin>":60:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":60:27)
      linalg.yield %107 : f32 loc("<stdin>":60:27)
    } -> tensor<64xf32> loc("<stdin>":60:27)
    %expanded_5 = tensor.expand_shape %96 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc("<stdin>":61:11)
    %97 = tensor.empty() : tensor<64xf32> loc("<stdin>":63:27)
    %98 = linalg.fill ins(%cst_3 : f32) outs(%97 : tensor<64xf32>) -> tensor<64xf32> loc("<stdin>":63:27)
    %99 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%expanded_5 : tensor<1x64xf32>) outs(%98 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":63:27), %out: f32 loc("<stdin>":63:27)):
      %107 = arith.addf %out, %in : f32 loc("<stdin>":63:27)
      linalg.yield %107 : f32 loc("<stdin>":63:27)
    } -> tensor<64xf32> loc("<stdin>":63:27)
    %100 = tensor.empty() : tensor<64x40xf32> loc("<stdin>":64:11)
    %101 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<40x64xf32>) outs(%100 : tensor<64x40xf32>) {
    ^bb0(%in: f32 loc("<stdin>":58:11), %out: f32 loc("<stdin>":64:11)):
      linalg.yield %in : f32 loc("<stdin>":64:11)
    } -> tensor<64x40xf32> loc("<stdin>":64:11)
    %102 = tensor.empty() : tensor<64x32xf32> loc("<stdin>":64:11)
    %103 = linalg.fill ins(%cst_3 : f32) outs(%102 : tensor<64x32xf32>) -> tensor<64x32xf32> loc("<stdin>":64:11)
    %104 = linalg.matmul ins(%101, %arg6 : tensor<64x40xf32>, tensor<40x32xf32>) outs(%103 : tensor<64x32xf32>) -> tensor<64x32xf32> loc("<stdin>":64:11)
    %105 = tensor.empty() : tensor<32x64xf32> loc("<stdin>":65:11)
    %106 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<64x32xf32>) outs(%105 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc("<stdin>":64:11), %out: f32 loc("<stdin>":65:11)):
      linalg.yield %in : f32 loc("<stdin>":65:11)
    } -> tensor<32x64xf32> loc("<stdin>":65:11)
    return %39, %99, %106, %75, %82, %51, %58 : tensor<f32>, tensor<64xf32>, tensor<32x64xf32>, tensor<48xf32>, tensor<64x48xf32>, tensor<32xf32>, tensor<48x32xf32> loc("<stdin>":66:5)
  } loc("<stdin>":2:3)
} loc("<stdin>":1:1)