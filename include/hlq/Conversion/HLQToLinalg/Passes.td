//===- Passes.td - Conversion out of the hlq dialect -------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_CONVERSION_HLQTOLINALG_PASSES_TD
#define HLQ_CONVERSION_HLQTOLINALG_PASSES_TD

include "mlir/Pass/PassBase.td"

def HLQToLinalgPass : Pass<"hlq-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Lower hlq operations to linalg, arith, math, tensor and scf";
  let description = [{
    Replaces every hlq operation by operations on tensors that any backend
    knows: `linalg.generic`, `matmul`, `batch_matmul`, `transpose`, `broadcast`,
    `fill`, and arith, math, tensor, scf. The dialect's attributes on functions,
    their arguments and results, operations and modules are removed.

    - Block transforms become a contraction of the tensor, viewed in blocks,
      with a constant matrix.
    - A quantizer becomes a reduction to the largest magnitudes, the scales, and
      an elementwise operation that makes the codes; random numbers are drawn
      there, by Philox in arith.
    - A contraction becomes i8 × i8 → i32 sums, a named matmul where its maps are
      one's, and an elementwise operation that scales them.
    - i4 codes are stored as i8, in the whole module: functions' signatures,
      control flow and operations that move elements are converted. An operation
      that can't be is an error.

    ```mlir
    // before
    func.func @gx(%gy: tensor<8x16xf32>, %w: tensor<16x4xi4>, %sw: tensor<1x1xf32>,
                  %zero: tensor<8x4xf32>) -> tensor<8x4xf32> {
      %q, %s = hlq.quantize %gy block [1, *]
               : tensor<8x16xf32> -> tensor<8x16xi4>, tensor<8x1xf32>
      %gx = hlq.contract [affine_map<(l, i, o) -> (l, o)>,
                          affine_map<(l, i, o) -> (o, i)>,
                          affine_map<(l, i, o) -> (l, i)>]
            lhs(%q, %s block [1, *] : tensor<8x16xi4>, tensor<8x1xf32>)
            rhs(%w, %sw block [*, *] : tensor<16x4xi4>, tensor<1x1xf32>)
            outs(%zero : tensor<8x4xf32>)
      return %gx : tensor<8x4xf32>
    }

    // after
    func.func @gx(%gy: tensor<8x16xf32>, %w: tensor<16x4xi8>, …
      %absmax = linalg.generic … ins(%gy : tensor<8x16xf32>) outs(… : tensor<8xf32>)
      %s = linalg.generic … ins(%absmax : tensor<8xf32>) outs(… : tensor<8xf32>)
      %q = linalg.generic … ins(%gy, %s : …) outs(… : tensor<8x16xi8>)
      %sums = linalg.matmul ins(%q, %w : tensor<8x16xi8>, tensor<16x4xi8>)
                            outs(… : tensor<8x4xi32>) -> tensor<8x4xi32>
      %gx = linalg.generic … ins(%sums, %s, … : tensor<8x4xi32>, …)
                             outs(… : tensor<8x4xf32>)
      return %gx : tensor<8x4xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::hlq::HLQDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

#endif // HLQ_CONVERSION_HLQTOLINALG_PASSES_TD
