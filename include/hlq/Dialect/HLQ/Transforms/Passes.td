//===- Passes.td - Passes on and into the hlq dialect ------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_TD
#define HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def HLQMarkGradientsPass : Pass<"hlq-mark-gradients", "::mlir::ModuleOp"> {
  let summary = "Find the gradient contractions of parameters";
  let description = [{
    Sets `hlq.role` on each linalg contraction that computes the gradient of a
    linear or convolution layer's input or weight, from what the function's
    signature says:

    - *derived from a tangent*: reachable along data flow from an argument
      marked `hlq.tangent`, also through regions, calls and buffers; sizes and
      overwritten destinations carry no data;
    - **weight gradient**: one operand derives from a tangent and the other does
      not, and the result reaches a result marked `hlq.gradient_of` through
      views, casts and additions alone;
    - **input gradient**: a contraction of a tangent-derived operand with an
      argument marked `hlq.parameter`, seen through views, casts, and the flip
      and reshape that a convolution's weight goes through.

    Where no argument is a tangent (the loss is inside the function), structure
    tells: a weight gradient's result reaches the gradient of P as above, its x
    is the operand that the forward contraction with P also reads, and its other
    operand is gy; an input gradient contracts such a gy with P.

    A role that is set already stays. A contraction that could be a gradient
    but whose role can't be told is left unmarked, with a remark that says why.

    ```mlir
    // before
    func.func @backward(%gy: tensor<32x64xf32> {hlq.tangent},
                        %w: tensor<64x48xf32> {hlq.parameter = "fc.weight"}) -> tensor<32x48xf32> {
      …
      %gx = linalg.matmul ins(%gy, %w : …) outs(%zero : …) -> tensor<32x48xf32>
    // after
      %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "fc.weight">}
            ins(%gy, %w : …) outs(%zero : …) -> tensor<32x48xf32>
    ```
  }];
  let dependentDialects = ["::mlir::hlq::HLQDialect"];
}

def HLQQuantizeGradientsPass
    : Pass<"hlq-quantize-gradients", "::mlir::ModuleOp"> {
  let summary = "Rewrite marked contractions into Hadamard-quantized ones";
  let description = [{
    Replaces each linalg contraction that carries `hlq.role` by transforms,
    quantizers and an integer contraction, as its recipe says: the nearest
    `#hlq.recipe` of the contraction, its function and the modules around it,
    else the one of the option.

    | | `hlq` | `hlq-block` | `int8` / `int4` |
    | --- | --- | --- | --- |
    | gx | Hadamard of order 16 along O on gy and W; 4 bits | as `hlq` | no transform; 8 / 4 bits |
    | gx scales | gy: one per index of its parallel dimensions; W: one | gy: one per such index and 256 of O; W: one per 128 of I and 256 of O | as `hlq` |
    | gw | the 8 lowest of 16 sequencies along the tokens, on gy and x; 8 bits | as `hlq` | no projection; 8 / 4 bits |
    | gw scales | gy: one, x: one | gy, x: one per 128 channels and 512 tokens | as `hlq` |
    | rounding | gy stochastic, x and W nearest | as `hlq` | as `hlq` |

    A batch dimension, which both operands and the result share, has its own
    scales. The tokens of a weight gradient are its contracted dimensions; where
    there are several, the first counts samples, and blocks run along the others,
    flattened, within a sample. A contraction whose contracted extent (per
    sample, where there are samples) is below the block, 16, stays as it is.
    Stochastic rounding draws along the dimension that blocks run along.

    With a `target`, contractions that would not win stay as they are: of those
    that share an incoming gradient, and so its encoding, the combination is
    rewritten that is predicted to take the least time (docs/cost-model.md), and
    none that saves less than its share of 3 %: two of two gradients all of it,
    one a half. Rewritten are nevertheless

    - contractions that no kernel serves, and the others of their layer;
    - those with *unknown sizes*, which are taken to be large;
    - those of a layer with an `hlq.encoded` argument: the caller has its codes;
    - all with `force`.

    What is rewritten is so in the same way, bit by bit, whatever else is.

    With `delayed`, in a recipe's path or as an option, scales that are one for
    a tensor are made of the maximum that the step before measured, in one
    reading of the tensor. The function gets an argument for each, marked
    `hlq.previous_maxima = "<parameter>.<gradient>.<tensor>"`, behind the others,
    and a result `hlq.maxima` of that name. The gradient is `gx` or `gw`, the
    tensor `gy`, `w` or `x`; tensors that several contractions encode alike have
    one for all, by the name of the first. Refused are functions that are called
    in the module, whose callers would have to keep the maxima, those without a
    body, and those of several blocks.

    Every decision is a remark, with the predicted times.

    ```mlir
    // before
      %gx = linalg.matmul {hlq.role = #hlq.role<input_gradient, "fc.weight">}
            ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%zero : …)
    // after
      %hy = hlq.hadamard %gy along 1 order 16 : tensor<32x64xf32> -> tensor<32x64xf32>
      %qy, %sy = hlq.quantize %hy block [1, *] stochastic(%seed, stream 0)
                 : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
      %hw = hlq.hadamard %w along 0 order 16 : tensor<64x48xf32> -> tensor<64x48xf32>
      %qw, %sw = hlq.quantize %hw block [*, *]
                 : tensor<64x48xf32> -> tensor<64x48xi4>, tensor<1x1xf32>
      %gx = hlq.contract […] lhs(%qy, %sy …) rhs(%qw, %sw …) outs(%zero : …)
    ```
  }];
  let options = [
    Option<"recipe", "recipe", "::mlir::hlq::RecipeName",
           /*default=*/"::mlir::hlq::RecipeName::HLQ",
           "The recipe where no hlq.recipe attribute states one",
           "::mlir::hlq::recipeValues()">,
    Option<"rounding", "rounding", "::mlir::hlq::RoundingOverride",
           /*default=*/"::mlir::hlq::RoundingOverride::Recipe",
           "Rounding of incoming gradients, over any recipe's",
           "::mlir::hlq::roundingValues()">,
    Option<"seed", "seed", "int64_t", /*default=*/"0",
           "Seed of stochastic rounding where no argument is marked hlq.seed">,
    Option<"delayed", "delayed", "bool", /*default=*/"false",
           "Make scales that are one for a tensor of the step before's maximum, "
           "in any recipe">,
    Option<"target", "target", "std::string", /*default=*/"",
           "The chip by whose predicted times contractions are rewritten or "
           "left, such as sm_90a; without one all are rewritten">,
    Option<"force", "force", "bool", /*default=*/"false",
           "Rewrite also what is predicted to be slower">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::hlq::HLQDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"];
}

def HLQFuseEncodingsPass : Pass<"hlq-fuse-encodings", "::mlir::ModuleOp"> {
  let summary = "Gather all codes of a tensor in one hlq.encode";
  let description = [{
    Makes every quantizer, with the transform before it, a view of one
    `hlq.encode` for each tensor and block of operations, so that a kernel reads
    the tensor once. What contractions read is laid out for matrix units: the
    contracted dimension innermost, by the view's permutation, with the
    contraction's map and blocks permuted to match. Of several contracted
    dimensions it is the one that transform and draws run along. Contractions
    that ask for different layouts get a view each, and so does whatever else
    reads codes; stochastically rounded codes, which have the one layout that
    they are drawn in, are transposed for it. Equal views are one.

    Quantizers of different seeds are in different encodes. A quantizer stays, and
    a remark says why, where it is a tile (`offsets` and `strides`), where it
    draws along another dimension than the one that a contraction sums over, or
    where the previous maxima of its delayed scale are no argument. A transform
    stays, and its result is what is encoded, where it rounds to a
    narrower type than f32 or its basis is an operand.

    Besides, an elementwise truncation of a contraction's f32 result to bf16 or
    f16 goes into the contraction where that has no other use and starts from
    zeros: the same bits, since a contraction rounds its result once.

    Tensors are compared as values, and transposes between quantizer and
    contraction are not looked through: `canonicalize` and `cse` come before.

    ```mlir
    // before
      %hy = hlq.hadamard %gy along 1 order 16 : tensor<32x64xbf16> -> tensor<32x64xf32>
      %qy, %sy = hlq.quantize %hy block [1, *] stochastic(%seed, stream 0)
                 : tensor<32x64xf32> -> tensor<32x64xi4>, tensor<32x1xf32>
      %py = hlq.project %gy along 0 onto <hadamard, order = 16, rank = 8>
            : tensor<32x64xbf16> -> tensor<16x64xf32>
      %qt, %st = hlq.quantize %py block [*, *] stochastic(%seed, stream 1, along 0)
                 : tensor<16x64xf32> -> tensor<16x64xi8>, tensor<1x1xf32>
      %gw = hlq.contract [affine_map<(o, i, l) -> (l, o)>, …] lhs(%qt, %st block [*, *] : …) …
    // after
      %e:4 = hlq.encode %gy [
          <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *],
           rounding = stochastic>,
          <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
           rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
          : tensor<32x64xbf16> -> tensor<32x64xi4>, tensor<32x1xf32>,
                                  tensor<64x16xi8>, tensor<1x1xf32>
      %gw = hlq.contract [affine_map<(o, i, l) -> (o, l)>, …] lhs(%e#2, %e#3 block [*, *] : …) …
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::hlq::HLQDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def HLQOutlineEncodingsPass : Pass<"hlq-outline-encodings", "::mlir::ModuleOp"> {
  let summary = "Let the caller keep the codes of marked arguments";
  let description = [{
    An argument marked `hlq.encoded = "x"` is one whose codes the caller passes:
    an activation that the forward encoded, a weight that is encoded once for
    several uses. The pass moves the `hlq.encode` of each such argument into a
    function `@<function>.encode.<x>`, which takes the tensor (and the seed, if
    it rounds stochastically) and returns the codes and scales of its views;
    these take the tensor's place in the function's signature, marked
    `hlq.codes_of` and `hlq.scales_of`. Maxima of delayed scales come and go with
    the encoding: its function has their arguments and results, no longer the
    other. Calling the one on the result of the
    other gives the bits of the function as it was. `hlq-quantize-gradients`
    rewrites all gradients of a layer with such an argument, whatever they cost.

    Functions with marks are fused first, as `hlq-fuse-encodings` does, so that
    the pass can follow `hlq-quantize-gradients` directly. Sizes that are read of
    the tensor are read of its codes.

    Refused, with an error: an argument that anything but an `hlq.encode` reads
    (a contraction that no recipe rewrote, say) or that nothing encodes; an
    encoding that makes more of it than codes; previous maxima that are no
    argument, or that something else reads, and maxima that are other than
    returned; a size that codes don't tell,
    since a transform rounds it up to whole blocks; a marked function that is
    called in the module.

    ```mlir
    // before
    func.func @backward(%gy: tensor<?x64xbf16> {hlq.tangent},
                        %x: tensor<?x32xbf16> {hlq.encoded = "x"}, …) {
      %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0,
                             block = [*, *], permutation = [1, 0]>]
             : tensor<?x32xbf16> -> tensor<32x?xi8>, tensor<1x1xf32>
      %gw = hlq.contract […] lhs(…) rhs(%q#0, %q#1 …) …
    // after
    func.func @backward(%gy: tensor<?x64xbf16> {hlq.tangent},
                        %codes: tensor<32x?xi8> {hlq.codes_of = "x"},
                        %scales: tensor<1x1xf32> {hlq.scales_of = "x"}, …) {
      %gw = hlq.contract […] lhs(…) rhs(%codes, %scales …) …
    }
    func.func @backward.encode.x(%x: tensor<?x32xbf16>)
        -> (tensor<32x?xi8> {hlq.codes_of = "x"}, tensor<1x1xf32> {hlq.scales_of = "x"}) {
      %q:2 = hlq.encode %x […] …
      return %q#0, %q#1 : …
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::hlq::HLQDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def HLQFuseProducersPass : Pass<"hlq-fuse-producers", "::mlir::ModuleOp"> {
  let summary = "Let hlq.encode compute the tensor that it encodes";
  let description = [{
    Where elementwise operations make the tensor that an `hlq.encode` reads, the
    derivative of an activation times a gradient, say, or a residual sum, the
    encoding's region does what they do, and reads what they read. Reshapes in
    between are moved to the operands. What else reads the tensor gets it as the
    encoding's result `produced`; a sum of its rows, a bias gradient, is the
    result `sums`, also of a tensor that nothing elementwise makes.

    The chain of operations is followed upwards through all that only it needs,
    and through what others need, too, unless that reads more than it writes: so
    the derivative of GELU reads the activation's input and the gradient, and
    computes again what the forward pass computed. At most three tensors of the
    encoded one's size are read; where there would be more, the chain ends at
    operations that read more than they write, else it stays, and a remark says
    so. It stays, too, where it does what kernels have no instructions for, and
    where something that comes before a contraction of the codes reads the
    tensor: they are to be one function.

    The order of sums is the encoding's; all other bits are the same.

    ```mlir
    // before
      %d = linalg.generic … ins(%g, %z : tensor<32x64xf32>, tensor<32x64xf32>) …  // g where z > 0
      %q:2 = hlq.encode %d [<block = [1, *]>] : tensor<32x64xf32> -> …
      %b = linalg.generic … ins(%d : tensor<32x64xf32>) …                         // sums of d's columns
    // after
      %q:3 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<32x64xf32>) by {
        ^bb0(%a: f32, %b: f32):
          …
          hlq.yield %r : f32
        } : tensor<32x64xf32> -> … sums tensor<1x64xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::hlq::HLQDialect",
    "::mlir::tensor::TensorDialect"];
}

def HLQSelectSchedulesPass
    : Pass<"hlq-select-schedules", "::mlir::ModuleOp"> {
  let summary = "Choose how the kernels of encodings and contractions cut their work";
  let description = [{
    Sets `hlq.schedule` on each `hlq.encode` and `hlq.contract` that a kernel
    exists for, from what `Target/` knows of the chip, and `hlq.target` on the
    module. A schedule that is set already stays, after it has been checked
    against the chip's limits. An operation of another form gets none, with a
    remark that says why, and stays for other lowerings. A chip that there are no
    kernels for is refused.

    ```mlir
    // before
      %gx = hlq.contract […] lhs(%qy, %sy …) rhs(%qw, %sw …) outs(%zero : tensor<8192x4096xbf16>)
    // after
      %gx = hlq.contract […] lhs(%qy, %sy …) rhs(%qw, %sw …) outs(%zero : tensor<8192x4096xbf16>)
            {hlq.schedule = #hlq.schedule<tile = [128, 256, 128], stages = 4>}
    ```
  }];
  let options = [
    Option<"target", "target", "::mlir::hlq::TargetName",
           /*default=*/"::mlir::hlq::TargetName::SM90a",
           "The chip that kernels are made for",
           "::mlir::hlq::targetValues()">,
  ];
  let dependentDialects = ["::mlir::hlq::HLQDialect"];
}

def HLQOutlineLayersPass : Pass<"hlq-outline-layers", "::mlir::ModuleOp"> {
  let summary = "Put each layer's scheduled operations into a function of its own";
  let description = [{
    A function that holds more than `hlq` operations with a schedule, a training
    step say, is not a GPU function as a whole. This pass moves the scheduled
    operations of each layer, those that share an encoding, into a function
    `@<function>.<parameter>` that takes the layer's tensors, and calls it where
    they stood. Tensors of the signature are marked as in the step's:
    `hlq.tangent`, `hlq.parameter`, `hlq.gradient_of`, `hlq.seed`,
    `hlq.previous_maxima`, `hlq.maxima`. A function
    that holds nothing else stays as it is; such a one may take codes as
    arguments and return them (`hlq-outline-encodings`), while in a larger
    function a contraction of codes that are arguments stays where it is.

    Where a layer's operations can't be moved to one place (a result is used
    before the last operand is known), each contraction has a function.

    ```mlir
    // before
    func.func @step(…) {
      %q:4 = hlq.encode %gy … {hlq.schedule = …}
      %gx = hlq.contract … {hlq.role = #hlq.role<input_gradient, "fc1.weight">, hlq.schedule = …}
      …
    // after
    func.func @step(…) {
      %gx, %gw = call @step.fc1.weight(%gy, %w, %x) : …
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

#endif // HLQ_DIALECT_HLQ_TRANSFORMS_PASSES_TD
