// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter='hlq.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=ALL --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter-passed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=PASSED --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=MISSED --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter-analyse=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=ANALYSE --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --remarks-filter='hlq.*' --remark-format=yaml --remarks-output-file=%t.yaml -o /dev/null
// RUN: FileCheck %s --check-prefix=YAML < %t.yaml
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients -o /dev/null 2>&1 | count 0

// What each contraction says: one remark of each pass, its keys sorted.

// ALL-DAG: [[#FX:@LINE+15]]:9: remark: [Analysis] mark-gradients | Category:hlq | Function=step | I=48, L=32, O=64, Op=linalg.matmul, Parameter=fc.weight, Role=input_gradient
// ALL-DAG: [[#FX]]:9: remark: [Passed] quantize-gradients | Category:hlq | Function=step | Code=i4, Decision=rewritten, I=48, L=32, O=64, Op=linalg.matmul, Parameter=fc.weight, Recipe=hlq, Role=input_gradient, Rounding=stochastic, Transform="hadamard 16"
// ALL-DAG: [[#FX+2]]:9: remark: [Analysis] mark-gradients | Category:hlq | Function=step | I=48, L=32, O=64, Op=linalg.matmul, Parameter=fc.weight, Role=weight_gradient
// ALL-DAG: [[#FX+2]]:9: remark: [Passed] quantize-gradients | Category:hlq | Function=step | Code=i8, Decision=rewritten, I=48, L=32, O=64, Op=linalg.matmul, Parameter=fc.weight, Recipe=hlq, Role=weight_gradient, Rounding=stochastic, Transform="sequency 8 of 16"
// ALL-DAG: [[#FX+4]]:8: remark: [Missed] mark-gradients | Category:hlq | Function=step | Decision=kept, Op=linalg.matmul, Reason="no parameter takes part: {{[^"]*}}", Role=unknown

// PASSED-COUNT-4: remark: [Passed] quantize-gradients
// MISSED: remark: [Missed] mark-gradients
// MISSED-COUNT-3: remark: [Missed] quantize-gradients
// ANALYSE-COUNT-7: remark: [Analysis] mark-gradients

func.func @step(%gy: tensor<32x64xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %w: tensor<64x48xf32> {hlq.parameter = "fc.weight"}, %a: tensor<64x32xf32>, %e: tensor<64x32xf32>, %zx: tensor<32x48xf32>, %zw: tensor<64x48xf32>, %za: tensor<32x32xf32>)
    -> (tensor<32x48xf32>, tensor<64x48xf32> {hlq.gradient_of = "fc.weight"}, tensor<32x32xf32>) {
  %gyt = linalg.transpose ins(%gy : tensor<32x64xf32>) outs(%e : tensor<64x32xf32>) permutation = [1, 0]

  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zx : tensor<32x48xf32>) -> tensor<32x48xf32>

  %gw = linalg.matmul ins(%gyt, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%zw : tensor<64x48xf32>) -> tensor<64x48xf32>

  %0 = linalg.matmul ins(%gy, %a : tensor<32x64xf32>, tensor<64x32xf32>) outs(%za : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %gx, %gw, %0 : tensor<32x48xf32>, tensor<64x48xf32>, tensor<32x32xf32>
}

// Unknown sizes are question marks; batches have a key; a transform of its own.
// ALL-DAG: [Passed] quantize-gradients | Category:hlq | Function=dynamic | Batch=4, Code=i8, Decision=rewritten, I=?, L=?, O=64, Op=linalg.batch_matmul, Parameter=w, Recipe=int8, Role=input_gradient, Rounding=nearest, Transform=none
// ALL-DAG: [Analysis] mark-gradients | Category:hlq | Function=dynamic
func.func @dynamic(%gy: tensor<4x?x64xf32> {hlq.tangent}, %w: tensor<4x64x?xf32> {hlq.parameter = "w"}, %z: tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    attributes {hlq.recipe = #hlq.recipe<int8, input_gradient = <rounding = nearest>>} {
  %gx = linalg.batch_matmul ins(%gy, %w : tensor<4x?x64xf32>, tensor<4x64x?xf32>) outs(%z : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  return %gx : tensor<4x?x?xf32>
}

// ALL-DAG: Function=selection | Code=i8, {{.*}} Transform="lp_l1_2d 10 of 16"
// ALL-DAG: [Analysis] mark-gradients | Category:hlq | Function=selection
func.func @selection(%gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"})
    attributes {hlq.recipe = #hlq.recipe<hlq, weight_gradient = <rank = 10, selection = lp_l1_2d>>} {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// ALL-DAG: [Missed] quantize-gradients | Category:hlq | Function=none | Decision=kept, I=48, L=32, O=64, Op=linalg.matmul, Parameter=w, Reason="the recipe leaves it as it is", Recipe=none, Role=input_gradient
// ALL-DAG: [Analysis] mark-gradients | Category:hlq | Function=none
func.func @none(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> attributes {hlq.recipe = #hlq.recipe<none>} {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// ALL-DAG: [Missed] quantize-gradients | Category:hlq | Function=per_sample | {{.*}} L=120, O=64, {{.*}} Reason="its contracted extent per sample, 15, is below the block, 16"
// ALL-DAG: [Analysis] mark-gradients | Category:hlq | Function=per_sample
func.func @per_sample(%gy: tensor<8x64x15xf32> {hlq.tangent}, %x: tensor<8x15x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.batch_reduce_matmul ins(%gy, %x : tensor<8x64x15xf32>, tensor<8x15x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// Of two names the first is the parameter; the other is in the reason.
// ALL-DAG: [Analysis] mark-gradients | Category:hlq | Function=f64 | {{.*}} Parameter=a, Reason="it reaches the gradient of 'b', 'c' too", Role=weight_gradient
// ALL-DAG: [Missed] quantize-gradients | Category:hlq | Function=f64 | {{.*}} Reason="its elements are of type f64: f32, f16 or bf16 is expected"
func.func @f64(%gy: tensor<64x32xf64> {hlq.tangent}, %x: tensor<32x48xf64>, %z: tensor<64x48xf64>)
    -> (tensor<64x48xf64> {hlq.gradient_of = "a"}, tensor<64x48xf64> {hlq.gradient_of = "b"}, tensor<64x48xf64> {hlq.gradient_of = "c"}) {
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf64>, tensor<32x48xf64>) outs(%z : tensor<64x48xf64>) -> tensor<64x48xf64>
  return %gw, %gw, %gw : tensor<64x48xf64>, tensor<64x48xf64>, tensor<64x48xf64>
}

// YAML:      --- !Analysis
// YAML-NEXT: Pass: hlq
// YAML-NEXT: Name: mark-gradients
// YAML-NEXT: DebugLoc: { File: '{{.*}}gradient-remarks.mlir',
// YAML:      Function: step
// YAML-NEXT: Args:
// YAML-NEXT: - Role: input_gradient
// YAML-NEXT: - Parameter: fc.weight
// YAML-NEXT: - Op: linalg.matmul
// YAML-NEXT: - L: '32'
// YAML-NEXT: - O: '64'
// YAML-NEXT: - I: '48'
// YAML-NEXT: ...
// YAML:      --- !Passed
// YAML:      - Decision: rewritten
// YAML-NEXT: - Recipe: hlq
// YAML-NEXT: - Code: i4
// YAML-NEXT: - Transform: hadamard 16
// YAML-NEXT: - Rounding: stochastic
// YAML:      --- !Missed
// YAML:      - Decision: kept
// YAML:      - Reason:
