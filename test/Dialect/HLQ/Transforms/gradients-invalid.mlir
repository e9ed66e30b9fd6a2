// RUN: split-file %s %t
// RUN: not hlq-opt %t/role-on-an-addition.mlir --hlq-mark-gradients 2>&1 | FileCheck %s --check-prefix=NO-CONTRACTION
// RUN: not hlq-opt %t/role-on-an-addition.mlir --hlq-quantize-gradients 2>&1 | FileCheck %s --check-prefix=NO-CONTRACTION
// RUN: not hlq-opt %t/role-on-buffers.mlir --hlq-mark-gradients 2>&1 | FileCheck %s --check-prefix=BUFFERS
// RUN: not hlq-opt %t/role-on-an-outer-product.mlir --hlq-quantize-gradients 2>&1 | FileCheck %s --check-prefix=OUTER
// RUN: not hlq-opt %t/truncated.mlir --hlq-mark-gradients 2>&1 | FileCheck %s --check-prefix=TRUNCATED
// RUN: not hlq-opt %t/unknown-role.mlir --hlq-mark-gradients 2>&1 | FileCheck %s --check-prefix=ROLE
// RUN: not hlq-opt %t/unknown-recipe.mlir --hlq-quantize-gradients 2>&1 | FileCheck %s --check-prefix=RECIPE
// RUN: not hlq-opt %t/empty.mlir --hlq-quantize-gradients="recipe=fast" 2>&1 | FileCheck %s --check-prefix=OPTION
// RUN: not hlq-opt %t/empty.mlir --hlq-quantize-gradients="rounding=up" 2>&1 | FileCheck %s --check-prefix=ROUNDING
// RUN: not hlq-opt %t/empty.mlir --hlq-quantize-gradients="seed=now" 2>&1 | FileCheck %s --check-prefix=SEED
// RUN: hlq-opt %t/empty.mlir --hlq-mark-gradients --hlq-quantize-gradients

// Bad input: an error that names it, and no crash ('not' fails on one).

//--- empty.mlir

//--- role-on-an-addition.mlir
// NO-CONTRACTION: role-on-an-addition.mlir:3:8: error: 'linalg.add' op has 'hlq.role', but is no linalg contraction of two tensors: loops that both operands share are to be summed, and each loop is of the result or of both
func.func @f(%a: tensor<32xf32>) -> tensor<32xf32> {
  %0 = linalg.add {hlq.role = #hlq.role<input_gradient, "w">} ins(%a, %a : tensor<32xf32>, tensor<32xf32>) outs(%a : tensor<32xf32>) -> tensor<32xf32>
  return %0 : tensor<32xf32>
}

//--- role-on-buffers.mlir
// BUFFERS: error: 'linalg.matmul' op has 'hlq.role', but is no linalg contraction of two tensors
func.func @f(%a: memref<32x32xf32>) {
  linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%a, %a : memref<32x32xf32>, memref<32x32xf32>) outs(%a : memref<32x32xf32>)
  return
}

//--- role-on-an-outer-product.mlir
// OUTER: error: 'linalg.generic' op has 'hlq.role', but is no linalg contraction of two tensors
func.func @f(%a: tensor<32xf32>, %z: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(o, i) -> (o)>, affine_map<(o, i) -> (i)>, affine_map<(o, i) -> (o, i)>], iterator_types = ["parallel", "parallel"]}
       ins(%a, %a : tensor<32xf32>, tensor<32xf32>) outs(%z : tensor<32x32xf32>) attrs = {hlq.role = #hlq.role<weight_gradient, "w">} {
  ^bb0(%x: f32, %y: f32, %c: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x32xf32>
  return %0 : tensor<32x32xf32>
}

//--- truncated.mlir
// TRUNCATED: truncated.mlir:{{[0-9]+}}:{{[0-9]+}}: error: expected
func.func @f(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tens
//--- unknown-role.mlir
// ROLE: error: expected ::mlir::hlq::GradientRole to be one of: input_gradient, weight_gradient
func.func @f(%a: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %0 = linalg.matmul {hlq.role = #hlq.role<bias_gradient, "w">} ins(%a, %a : tensor<32x32xf32>, tensor<32x32xf32>) outs(%a : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %0 : tensor<32x32xf32>
}

//--- unknown-recipe.mlir
// RECIPE: error: recipe 'fast', expected one of none, hlq, int8, int4, hlq-block
module attributes {hlq.recipe = #hlq.recipe<fast>} {}

// OPTION: recipe option: Cannot find option named 'fast'!
// ROUNDING: rounding option: Cannot find option named 'up'!
// SEED: 'now' value invalid for
