// Scales by blocks that no kernel finds in one reading.
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="target=sm_90a recipe=hlq-block" | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="target=sm_90a recipe=hlq-block" --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=MISSED --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="target=sm_90a recipe=hlq-block force=true" | FileCheck %s --check-prefix=FORCED

// 512 outputs for gx beside 512 tokens for gw are 16 tiles; either alone are 4.
// CHECK-LABEL: func @together
// CHECK: linalg.matmul
// CHECK: hlq.contract
// CHECK-NOT: hlq.contract
// CHECK: return
// FORCED-LABEL: func @together
// FORCED-COUNT-2: hlq.contract
// MISSED: remark: [Missed] quantize-gradients {{.*}}Parameter=weight, Reason="no kernel serves it, or none together with what is rewritten", {{.*}}Role=input_gradient
func.func @together(%gy: tensor<8192x4096xbf16> {hlq.tangent}, %x: tensor<8192x4096xbf16>,
    %w: tensor<4096x4096xbf16> {hlq.parameter = "weight"}, %seed: i64 {hlq.seed})
    -> (tensor<8192x4096xbf16>, tensor<4096x4096xbf16> {hlq.gradient_of = "weight"})
    attributes {hlq.recipe = #hlq.recipe<"hlq-block", input_gradient = <gradient_scales = <parallel = 1, contracted = 512>>>} {
  %zero = arith.constant 0.0 : bf16
  %gx_empty = tensor.empty() : tensor<8192x4096xbf16>
  %gx_init = linalg.fill ins(%zero : bf16) outs(%gx_empty : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<8192x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%gx_init : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  %gyt_empty = tensor.empty() : tensor<4096x8192xbf16>
  %gyt = linalg.transpose ins(%gy : tensor<8192x4096xbf16>) outs(%gyt_empty : tensor<4096x8192xbf16>) permutation = [1, 0]
  %gw_empty = tensor.empty() : tensor<4096x4096xbf16>
  %gw_init = linalg.fill ins(%zero : bf16) outs(%gw_empty : tensor<4096x4096xbf16>) -> tensor<4096x4096xbf16>
  %gw = linalg.matmul ins(%gyt, %x : tensor<4096x8192xbf16>, tensor<8192x4096xbf16>)
      outs(%gw_init : tensor<4096x4096xbf16>) -> tensor<4096x4096xbf16>
  return %gx, %gw : tensor<8192x4096xbf16>, tensor<4096x4096xbf16>
}

// 2048 outputs are 16 tiles themselves.
// CHECK-LABEL: func @alone
// CHECK-NOT: hlq.contract
// CHECK: linalg.matmul
// FORCED-LABEL: func @alone
// FORCED: hlq.contract
// MISSED: remark: [Missed] quantize-gradients {{.*}}Parameter=weight, Reason="no kernel serves it
func.func @alone(%gy: tensor<8192x4096xbf16> {hlq.tangent}, %w: tensor<4096x4096xbf16> {hlq.parameter = "weight"},
    %seed: i64 {hlq.seed}) -> tensor<8192x4096xbf16>
    attributes {hlq.recipe = #hlq.recipe<"hlq-block", input_gradient = <gradient_scales = <parallel = 1, contracted = 2048>>>} {
  %zero = arith.constant 0.0 : bf16
  %gx_empty = tensor.empty() : tensor<8192x4096xbf16>
  %gx_init = linalg.fill ins(%zero : bf16) outs(%gx_empty : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<8192x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%gx_init : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  return %gx : tensor<8192x4096xbf16>
}
