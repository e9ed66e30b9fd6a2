//===- Passes.td - Passes that pipelines need --------------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_PIPELINES_PASSES_TD
#define HLQ_PIPELINES_PASSES_TD

include "mlir/Pass/PassBase.td"

def HLQOrderLoopsPass : Pass<"hlq-order-loops", "::mlir::func::FuncOp"> {
  let summary = "Make the innermost loop of reductions a contiguous one";
  let description = [{
    Loops that are made of a linalg operation as they come run along a
    reduction's strided operands: `A · B` walks down B's columns. This pass moves
    that loop inwards along which the fewest operands are strided, so that LLVM
    can vectorise it. The order of the other loops stays, and a sum of floats is
    never made the innermost loop by it: every result's terms are added in the
    order that they had.

    ```mlir
    // before: m, n, k
    %r = linalg.matmul ins(%a, %b : tensor<8x16xi8>, tensor<16x4xi8>)
                       outs(%c : tensor<8x4xi32>) -> tensor<8x4xi32>
    // after: m, k, n
    %r = linalg.generic {
           indexing_maps = [affine_map<(m, k, n) -> (m, k)>,
                            affine_map<(m, k, n) -> (k, n)>,
                            affine_map<(m, k, n) -> (m, n)>],
           iterator_types = ["parallel", "reduction", "parallel"]} …
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

#endif // HLQ_PIPELINES_PASSES_TD
