// Stock mlir-opt with the plugin does what hlq-opt does: pipelines and every
// single pass, from --load-dialect-plugin alone.

// RUN: mlir-opt --load-dialect-plugin=%hlq_plugin %s --pass-pipeline='builtin.module(hlq-linalg-pipeline{recipe=hlq seed=5})' -o %t.plugin.mlir
// RUN: hlq-opt %s --hlq-linalg-pipeline="recipe=hlq seed=5" | diff - %t.plugin.mlir
// RUN: FileCheck %s --check-prefix=LOWERED --input-file=%t.plugin.mlir
// LOWERED-NOT: hlq.
// LOWERED: linalg.matmul {{.*}} : tensor<32x64xi8>, tensor<64x48xi8>

// RUN: mlir-opt --load-dialect-plugin=%hlq_plugin %s --pass-pipeline='builtin.module(hlq-mark-gradients,hlq-quantize-gradients{recipe=int8},canonicalize,hlq-to-linalg)' | FileCheck %s --check-prefix=LOWERED
// RUN: mlir-opt --load-dialect-plugin=%hlq_plugin %s --pass-pipeline='builtin.module(hlq-cpu-pipeline)' | FileCheck %s --check-prefix=CPU
// CPU: llvm.func @backward

// Tools that load passes alone get the dialect with them.
// RUN: sed 's/{hlq[^}]*}//g' %s | mlir-opt --load-pass-plugin=%hlq_plugin --pass-pipeline='builtin.module(hlq-mark-gradients)' | FileCheck %s --check-prefix=PASSES
// PASSES: func.func @backward

// The dialect itself.
// RUN: mlir-opt --load-dialect-plugin=%hlq_plugin %s | FileCheck %s --check-prefix=PARSED
// PARSED: hlq.tangent

func.func @backward(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"},
                    %zero: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>)
                      outs(%zero : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
