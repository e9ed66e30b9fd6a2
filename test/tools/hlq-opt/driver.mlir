// What MlirOptMain gives works with hlq's passes.

// Timing: both passes of a pipeline by their names.
// RUN: hlq-opt %s --hlq-linalg-pipeline --mlir-timing -o %t.mlir 2>&1 | FileCheck %s --check-prefix=TIMING
// TIMING-DAG: HLQMarkGradientsPass
// TIMING-DAG: HLQQuantizeGradientsPass
// TIMING-DAG: HLQToLinalgPass

// The pipeline as text, with its options.
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="recipe=int4 rounding=nearest seed=3" --dump-pass-pipeline -o %t.mlir 2>&1 | FileCheck %s --check-prefix=DUMP
// DUMP: hlq-mark-gradients,
// DUMP-NEXT: hlq-quantize-gradients{delayed=false force=false recipe=int4 rounding=nearest seed=3 target=}

// IR after a pass.
// RUN: hlq-opt %s --hlq-linalg-pipeline --mlir-print-ir-after=hlq-quantize-gradients -o %t.mlir 2>&1 | FileCheck %s --check-prefix=PRINT
// PRINT: IR Dump After {{.*}}hlq-quantize-gradients
// PRINT: hlq.contract

// IR of every pass, in a folder.
// RUN: rm -rf %t.tree && hlq-opt %s --hlq-linalg-pipeline --mlir-print-ir-after-all --mlir-print-ir-tree-dir=%t.tree -o %t.mlir
// RUN: ls %t.tree/* | FileCheck %s --check-prefix=TREE
// TREE: hlq-mark-gradients.mlir
// TREE: hlq-quantize-gradients.mlir
// TREE: hlq-to-linalg.mlir

// A reproducer runs again, and gives the same.
// RUN: hlq-opt %s --hlq-linalg-pipeline="recipe=int8" --mlir-generate-reproducer=%t.reproducer.mlir -o %t.first.mlir
// RUN: hlq-opt %t.reproducer.mlir --run-reproducer -o %t.second.mlir
// RUN: grep -q external_resources %t.reproducer.mlir
// RUN: FileCheck %s --check-prefix=REPRODUCED --input-file=%t.second.mlir
// REPRODUCED-NOT: hlq.
// REPRODUCED: arith.fptosi

// Bytecode in between.
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --emit-bytecode -o %t.mlirbc
// RUN: hlq-opt %t.mlirbc --hlq-to-linalg --canonicalize --cse -o %t.from-bytecode.mlir
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients --hlq-to-linalg --canonicalize --cse | diff - %t.from-bytecode.mlir

func.func @backward(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"},
                    %zero: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>)
                      outs(%zero : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}
