// RUN: hlq-opt %s --hlq-gpu-pipeline="recipe=hlq-block force=true" -o %t.mlir
// RUN: hlq-translate --hlq-to-ptx %t.mlir | FileCheck %s

// What finds its own scales runs in clusters, whose blocks send one another the
// maxima of their tiles: two tiles along the 256 outputs of gy that share a scale
// along rows.
//       CHECK: .entry encode_bf16_b4_rows_h16_1x256_q7_stochastic(
//       CHECK: .explicitcluster
//  CHECK-NEXT: .reqnctapercluster 1, 2, 1
//       CHECK: barrier.cluster.arrive
//       CHECK: barrier.cluster.wait
//       CHECK: mapa.shared::cluster
//       CHECK: st.async.shared::cluster.mbarrier::complete_tx::bytes.u32
func.func @backward(%gy: tensor<512x512xbf16> {hlq.tangent},
                    %W: tensor<512x256xbf16> {hlq.parameter = "weight"},
                    %seed: i64 {hlq.seed}) -> tensor<512x256xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<512x256xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<512x256xf32>) -> tensor<512x256xf32>
  %gx = linalg.matmul ins(%gy, %W : tensor<512x512xbf16>, tensor<512x256xbf16>)
      outs(%init : tensor<512x256xf32>) -> tensor<512x256xf32>
  return %gx : tensor<512x256xf32>
}
