// RUN: hlq-opt %s --hlq-gpu-pipeline="rounding=nearest force=true" -o %t.mlir
// RUN: hlq-translate --hlq-to-executable %t.mlir -o %t.hlqx
// RUN: FileCheck %s --input-file=%t.hlqx

// Delayed scales of a layer: an operand for each previous maximum and one for what
// this step measures, which is zeroed. The pass over gy is for the tokens' maxima.
// CHECK: function delayed
// CHECK-NEXT: operand gy in bf16 512 70
// CHECK-NEXT: operand fc.weight in bf16 40 70
// CHECK-NEXT: operand previous.fc.weight.gx.w in f32 1 1
// CHECK-NEXT: operand gx out bf16 512 40
// CHECK-NEXT: operand maxima.fc.weight.gx.w out f32 1 1
// CHECK: launch
// CHECK: memset
// CHECK: let %[[MAXIMA:.*]] = address maxima.fc.weight.gx.w
// CHECK: memset %[[MAXIMA]] %[[FOUR:[0-9]+]]
// CHECK-NOT: memset
// CHECK: kernel maxima_bf16_b4_rows_h16_row grid
// CHECK: kernel encode_bf16_b4_rows_h16_row_q7_nearest_packed grid
// CHECK: let %[[PREVIOUS:.*]] = address previous.fc.weight.gx.w
// CHECK-NOT: kernel maxima
// CHECK: kernel encode_bf16_b4_rows_h16_delayed_q7_nearest grid
module attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <delayed = true>>} {
func.func @delayed(%gy: tensor<512x70xbf16> {hlq.tangent}, %wt: tensor<40x70xbf16> {hlq.parameter = "fc.weight"}) -> tensor<512x40xbf16> {
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<512x40xbf16>
  %z = linalg.fill ins(%zero : bf16) outs(%e : tensor<512x40xbf16>) -> tensor<512x40xbf16>
  %gx = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (i, o)>, affine_map<(l, i, o) -> (l, i)>],
                        iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%gy, %wt : tensor<512x70xbf16>, tensor<40x70xbf16>) outs(%z : tensor<512x40xbf16>) {
    ^bb0(%a: bf16, %b: bf16, %c: bf16):
      %m = arith.mulf %a, %b : bf16
      %s = arith.addf %c, %m : bf16
      linalg.yield %s : bf16
  } -> tensor<512x40xbf16>
  return %gx : tensor<512x40xbf16>
}
}
