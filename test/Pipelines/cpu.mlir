// RUN: hlq-opt %s --hlq-cpu-pipeline | FileCheck %s
// RUN: hlq-opt %s --hlq-cpu-pipeline="rounding=nearest" | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=LLVM

// Everything is LLVM's; the buffers in between are freed.
// CHECK-NOT: {{hlq|linalg|tensor|memref|scf|arith|math|unrealized}}.
// CHECK: llvm.func @backward
// CHECK: llvm.call @malloc
// CHECK: llvm.call @free
// CHECK-NOT: {{hlq|linalg|tensor|memref|scf|arith|math|unrealized}}.
// LLVM: define {{.*}} @backward
// LLVM: call float @llvm.roundeven.f32
func.func @backward(%gy: tensor<?x64xbf16> {hlq.tangent},
                    %w: tensor<64x48xbf16> {hlq.parameter = "fc.weight"},
                    %init: tensor<?x48xf32>) -> tensor<?x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<?x64xbf16>, tensor<64x48xbf16>) outs(%init : tensor<?x48xf32>) -> tensor<?x48xf32>
  return %gx : tensor<?x48xf32>
}
