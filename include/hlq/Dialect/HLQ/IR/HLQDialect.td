//===- HLQDialect.td - The hlq dialect ---------------------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_IR_HLQDIALECT_TD
#define HLQ_DIALECT_HLQ_IR_HLQDIALECT_TD

include "mlir/IR/OpBase.td"

def HLQ_Dialect : Dialect {
  let name = "hlq";
  let cppNamespace = "::mlir::hlq";
  let summary = "Hadamard-quantized and Hadamard-low-rank gradient contractions";
  let description = [{
    The backward pass of a linear layer `y = x Wᵀ` (`x [L, I]`, `W [O, I]`,
    `y [L, O]`) is two contractions, the *input gradient* `gx = gy W` and the
    *weight gradient* `gw = gyᵀ x`. This dialect states them in low-bit
    integers (HLQ, arXiv 2406.15102; HOT, arXiv 2503.21261):

    - `gx`: an orthonormal block-diagonal Walsh–Hadamard transform along O on
      both operands, which cancels in the product, then 4-bit codes;
    - `gw`: the lowest-sequency half of the Hadamard vectors along the tokens
      L on both operands, then 8-bit codes.

    Operations work on ranked tensors with static or dynamic sizes. A size that
    is no multiple of a block is padded with zeros implicitly: no padded copy
    is part of the program.

    The dialect also owns the attributes by which a function's signature tells
    what is a gradient:

    | attribute | on | meaning |
    | --- | --- | --- |
    | `hlq.parameter = "fc1.weight"` | argument | a parameter, frozen or not, with its name |
    | `hlq.tangent` | argument | an incoming gradient, of the function's output |
    | `hlq.gradient_of = "fc1.weight"` | result, or argument that is its buffer | the gradient of that parameter |
    | `hlq.encoded = "x"` | argument, a float tensor | the caller passes its codes: `hlq-outline-encodings` |
    | `hlq.codes_of = "x"` | argument, result | codes of the tensor of that name |
    | `hlq.scales_of = "x"` | argument, result | their scales |
    | `hlq.previous_maxima = "fc1.weight.gw.gy"` | argument, tensor<1x…x1xf32> | the largest magnitude of an earlier step, which the delayed scale of that name is made of |
    | `hlq.maxima = "fc1.weight.gw.gy"` | result, or argument that is its buffer | this step's |
    | `hlq.encoding_result = "produced"` or `"sums"` | argument that is a result's buffer | the tensor that an encoding computed, or its sums over the tokens, where that is no parameter's gradient |
    | `hlq.seed` | argument, i64 or tensor<i64> | the step's seed for stochastic rounding |
    | `hlq.role` | operation | `#hlq.role`: what a contraction computes; overrides what is found |
    | `hlq.recipe` | module, function, operation | `#hlq.recipe`: how to rewrite; the nearest wins |
    | `hlq.target` | module | `#hlq.target`: the chip that kernels are made for |
    | `hlq.schedule` | operation | `#hlq.schedule`: how its kernel cuts the work |
    | `hlq.dependent` | `gpu.launch_func` | the kernel may begin before the one launched before it has ended; it waits itself |
  }];

  // What folders and canonicalizers create.
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect",
  ];
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let hasOperationAttrVerify = 1;

  let extraClassDeclaration = [{
    /// Names of the discardable attributes that the dialect owns.
    static constexpr ::llvm::StringLiteral kParameterAttr = "hlq.parameter";
    static constexpr ::llvm::StringLiteral kTangentAttr = "hlq.tangent";
    static constexpr ::llvm::StringLiteral kGradientOfAttr = "hlq.gradient_of";
    static constexpr ::llvm::StringLiteral kEncodedAttr = "hlq.encoded";
    static constexpr ::llvm::StringLiteral kCodesOfAttr = "hlq.codes_of";
    static constexpr ::llvm::StringLiteral kScalesOfAttr = "hlq.scales_of";
    static constexpr ::llvm::StringLiteral kPreviousMaximaAttr = "hlq.previous_maxima";
    static constexpr ::llvm::StringLiteral kMaximaAttr = "hlq.maxima";
    static constexpr ::llvm::StringLiteral kEncodingResultAttr = "hlq.encoding_result";
    static constexpr ::llvm::StringLiteral kSeedAttr = "hlq.seed";
    static constexpr ::llvm::StringLiteral kRoleAttr = "hlq.role";
    static constexpr ::llvm::StringLiteral kRecipeAttr = "hlq.recipe";
    static constexpr ::llvm::StringLiteral kTargetAttr = "hlq.target";
    static constexpr ::llvm::StringLiteral kScheduleAttr = "hlq.schedule";
    static constexpr ::llvm::StringLiteral kDependentAttr = "hlq.dependent";

    /// Registers the attributes; called by initialize().
    void registerAttributes();
  }];
}

#endif // HLQ_DIALECT_HLQ_IR_HLQDIALECT_TD
