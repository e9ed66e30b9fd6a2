//===- HLQOps.td - Operations of the hlq dialect -----------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each rule that a verifier enforces has a label, (C1) and so on, which recurs
// in its message, as `hadamard_c1`, and in the test that breaks it.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_IR_HLQOPS_TD
#define HLQ_DIALECT_HLQ_IR_HLQOPS_TD

include "hlq/Dialect/HLQ/IR/HLQAttrs.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def HLQ_FloatTensor : RankedTensorOf<[F16, BF16, F32]>;
def HLQ_ScaleTensor : RankedTensorOf<[F32]>;
def HLQ_CodeTensor : RankedTensorOf<[I<4>, I8]>;

class HLQ_Op<string mnemonic, list<Trait> traits = []>
    : Op<HLQ_Dialect, mnemonic, !listconcat(traits, [
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>,
        Pure])> {
  let hasVerifier = 1;
}

/// An operation that has TilingInterface: HLQTiling.cpp, which implements it for
/// all of them at once, attaches it when the dialect is loaded.
class HLQ_TileableOp<string mnemonic, list<Trait> traits = []>
    : HLQ_Op<mnemonic, traits>;

//===----------------------------------------------------------------------===//
// Transforms along a dimension
//===----------------------------------------------------------------------===//

def HLQ_HadamardOp : HLQ_TileableOp<"hadamard"> {
  let summary = "orthonormal block-diagonal Walsh–Hadamard transform";
  let description = [{
    Cuts dimension d of the operand into blocks of n = `order` elements, the
    last one padded with zeros, and multiplies each by `H / sqrt(n)`, where
    `H[j, i] = (-1)^popcount(j & i)` (Sylvester's order, symmetric):

    `r[…, b·n + j, …] = Σᵢ H[j, i] · t[…, b·n + i, …] / sqrt(n)`

    The result's dimension d is the operand's rounded up to a multiple of n;
    the others are the operand's. Sums are formed in float32 and rounded once to
    the result's element type. The transform is its own inverse, and cancels
    in a contraction over d of two operands that both went through it
    (HLQ, arXiv 2406.15102).

    - (C1) the order is a power of two, at most 2¹⁶;
    - (C2) the dimension is one of the operand's;
    - (C3) the result's shape is the operand's, with dimension d rounded up.

    ```mlir
    %r = hlq.hadamard %t along 1 order 16 : tensor<8x40xf32> -> tensor<8x48xf32>
    ```
  }];
  let arguments = (ins HLQ_FloatTensor:$operand, I64Attr:$dimension, I64Attr:$order);
  let results = (outs HLQ_FloatTensor:$result);
  let assemblyFormat = [{
    $operand `along` $dimension `order` $order attr-dict
    `:` type($operand) `->` type($result)
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$operand, "int64_t":$dimension,
                   "int64_t":$order, "::mlir::Type":$elementType)>
  ];
}

def HLQ_ProjectOp : HLQ_TileableOp<"project"> {
  let summary = "projection of each block onto some vectors of an orthonormal basis";
  let description = [{
    Cuts dimension d of the operand into blocks of n elements, the last one
    padded with zeros, and replaces each by its r coefficients in the rows of an
    orthonormal matrix P [r, n]:

    `r[…, b·r + k, …] = Σᵢ P[k, i] · t[…, b·n + i, …]`

    P is an attribute (`#hlq.basis`, which gives the order of its rows) or an
    operand, a constant-shaped tensor<r×nxf32>, whose rows the caller keeps
    orthonormal. Sums are formed in float32 and rounded once to the result's
    element type. Contracting two operands projected onto the same basis gives
    the low-rank weight gradient `(P gy)ᵀ (P x)` (HLQ, arXiv 2406.15102).

    - (C1) exactly one basis is given, as an attribute or as an operand;
    - (C2) the dimension is one of the operand's;
    - (C3) a basis operand has static shape r×n with r ≤ n;
    - (C4) the result's shape is the operand's, with dimension d
      `ceil(size / n) · r`.

    ```mlir
    %r = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8>
         : tensor<197x64xf32> -> tensor<104x64xf32>
    %s = hlq.project %t along 0 onto %p : tensor<8x16xf32>
         : tensor<197x64xf32> -> tensor<104x64xf32>
    ```
  }];
  let arguments = (ins HLQ_FloatTensor:$operand,
                       Optional<HLQ_ScaleTensor>:$basis_matrix,
                       I64Attr:$dimension, OptionalAttr<HLQ_BasisAttr>:$basis);
  let results = (outs HLQ_FloatTensor:$result);
  let assemblyFormat = [{
    $operand `along` $dimension `onto`
    custom<Basis>($basis_matrix, type($basis_matrix), $basis) attr-dict
    `:` type($operand) `->` type($result)
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$operand, "int64_t":$dimension,
                   "::mlir::hlq::BasisAttr":$basis, "::mlir::Type":$elementType)>
  ];
  let extraClassDeclaration = [{
    /// n, the elements of a block, and r, the coefficients kept of them.
    int64_t getOrder();
    int64_t getRank();
  }];
}

def HLQ_ExpandOp : HLQ_TileableOp<"expand", [AttrSizedOperandSegments]> {
  let summary = "adjoint of a projection";
  let description = [{
    The adjoint of `hlq.project` with the same basis: each block of r
    coefficients along dimension d becomes n elements,

    `r[…, b·n + i, …] = Σₖ P[k, i] · t[…, b·r + k, …]`

    cut off at the size of the result's dimension d, which may end within the
    last block. A dynamic size is given by `size`; without it, it is
    `blocks · n`.

    - (C1) exactly one basis is given, as an attribute or as an operand;
    - (C2) the dimension is one of the operand's;
    - (C3) a basis operand has static shape r×n with r ≤ n;
    - (C4) the operand's dimension d is `ceil(size / n) · r` for the result's
      size, the other dimensions are the same;
    - (C5) `size` is given only where the result's dimension d is dynamic.

    ```mlir
    %r = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8>
         : tensor<104x64xf32> -> tensor<197x64xf32>
    %s = hlq.expand %t along 0 from <hadamard, order = 16, rank = 8> size %n
         : tensor<?x64xf32> -> tensor<?x64xf32>
    ```
  }];
  let arguments = (ins HLQ_FloatTensor:$operand,
                       Optional<HLQ_ScaleTensor>:$basis_matrix,
                       Optional<Index>:$size,
                       I64Attr:$dimension, OptionalAttr<HLQ_BasisAttr>:$basis);
  let results = (outs HLQ_FloatTensor:$result);
  let assemblyFormat = [{
    $operand `along` $dimension `from`
    custom<Basis>($basis_matrix, type($basis_matrix), $basis)
    (`size` $size^)? attr-dict `:` type($operand) `->` type($result)
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    int64_t getOrder();
    int64_t getRank();
  }];
}

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

def HLQ_QuantizeOp : HLQ_TileableOp<"quantize", [AttrSizedOperandSegments]> {
  let summary = "symmetric min-max quantization to codes and scales";
  let description = [{
    For each group of elements that share a scale, in float32,

    `s = max|t| / qmax`, 1 where that is below the smallest normal number
    (zero, or what some targets take for zero), and with `v = t / s`
    `q = clamp(rint(v))` (nearest, ties to even) or
    `q = clamp(floor(v + r/256))` (stochastic and pseudo-stochastic),

    clamped to ±qmax, 7 for i4 codes and 127 for i8. NaN and Inf in a group make
    its scale NaN or Inf, so that they reach every result which the group takes
    part in; the codes stay valid.

    The sum is one addition in float32, `floor(v + (49152 + r/256)) - 49152`:
    the last bit of a float near 49152 = 1.5·2¹⁵ is 1/256, so v is rounded to a
    multiple of 1/256, and the rest is exact. r is a byte: for a uniform one the
    expected code is within 1/512 of v, and an integer v stays.

    `block` says for each dimension how many indices share a scale, `*` for all
    of them. The scales keep the operand's rank: size `ceil(size / block)`, 1
    where block is `*`.

    A *delayed* scale is made of what was measured before: with `previous`, one
    number, usually the largest magnitude of an earlier step's tensor,
    `s = previous / qmax`, 1 as above, and the codes saturate where t is larger.
    A third result, `maxima`, is max|t| itself, for the next time. Where that is
    NaN or Inf, so is s: `max(s, max|t|)`, so that a poisoned tensor poisons this
    result, not the next. Code that reads the tensor once can make such codes;
    others have to know all of it before the first one.

    Stochastic rounding draws r from Philox-4x32-7 (Salmon et al., SC'11), keyed
    by the i64 `seed`. e is the element's index in the operand laid out with the
    dimension `along`, by default the last, innermost and padded to a multiple
    of 64: `e = i · roundup(K, 64) + j` for the index j along that dimension, of
    size K, and the row-major index i over the others. With
    `c = (e >> 6) · 4 + ((e >> 2) & 3)` and the counter
    `(lo32(c), hi32(c), stream, 0)`, r is byte `e & 3`, the least significant
    first, of word `(e >> 4) & 3`. So a block of Philox serves 16 elements.
    A tile states its `offsets` in the whole tensor and the whole tensor's
    `strides` in that layout, 1 along `along`: `e = Σ (offset + index) · stride`.
    Equal seeds give equal codes, whatever the tiling.

    Pseudo-stochastic rounding takes for r the low byte of v's float32 pattern,
    and needs no seed: nearly free, but it is no randomness. Equal values round
    alike, so that their errors add up instead of cancelling. The bits that
    decide about the code, down to 1/256, lie above that byte while |v| < 2⁸,
    as it always is; and the byte looks uniform where the division by s fills
    it. Where s is a power of two and t has few bits (bf16, integers) it is
    zero, and every value is rounded down. Where a bias counts, use stochastic
    rounding.

    - (C1) one block size for each dimension, each `*` or at least 1;
    - (C2) the codes have the operand's shape;
    - (C3) the scales' shape fits shape and blocks;
    - (C4) stochastic rounding has a seed, and only stochastic rounding has;
    - (C5) `offsets` and `strides` go together, one of each a dimension, and
      with stochastic rounding;
    - (C6) the stream is in [0, 2³²), and 0 where nothing is drawn;
    - (C7) `along` is one of the operand's dimensions, and given only with
      stochastic rounding;
    - (C8) `previous` and `maxima` go together, both have the operand's rank and
      size 1 along each dimension, and every block is `*`.

    ```mlir
    %q, %s = hlq.quantize %t block [1, *]
             : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>
    %c, %d = hlq.quantize %t block [*, *] stochastic(%seed, stream 3, along 0)
             : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
    %e, %f = hlq.quantize %t block [*, *] pseudo_stochastic
             : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>
    %g, %h, %max = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>)
             : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<1x1xf32>,
               tensor<1x1xf32>
    ```
  }];
  let arguments = (ins HLQ_FloatTensor:$operand, Optional<I64>:$seed,
                       Variadic<Index>:$offsets, Variadic<Index>:$strides,
                       Optional<HLQ_ScaleTensor>:$previous,
                       DenseI64ArrayAttr:$block,
                       DefaultValuedAttr<HLQ_RoundingAttr,
                         "::mlir::hlq::Rounding::Nearest">:$rounding,
                       DefaultValuedAttr<I64Attr, "0">:$stream,
                       OptionalAttr<I64Attr>:$along);
  let results = (outs HLQ_CodeTensor:$codes, HLQ_ScaleTensor:$scales,
                      Optional<HLQ_ScaleTensor>:$maxima);
  let assemblyFormat = [{
    $operand `block` custom<Block>($block)
    (custom<RoundingClause>($rounding, $seed, $stream, $along)^)?
    (`offsets` `[` $offsets^ `]` `strides` `[` $strides `]`)?
    (`previous` `(` $previous^ `:` type($previous) `)`)? attr-dict
    `:` type($operand) `->` type($codes) `,` type($scales)
    (`,` type($maxima)^)?
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let builders = [
    OpBuilder<(ins "::mlir::Value":$operand, "::mlir::hlq::CodeAttr":$code,
                   "::llvm::ArrayRef<int64_t>":$block,
                   CArg<"::mlir::hlq::Rounding",
                        "::mlir::hlq::Rounding::Nearest">:$rounding,
                   CArg<"::mlir::Value", "{}">:$seed,
                   CArg<"int64_t", "0">:$stream,
                   CArg<"std::optional<int64_t>", "std::nullopt">:$along,
                   CArg<"::mlir::Value", "{}">:$previous)>
  ];
  let extraClassDeclaration = [{
    /// The dimension along which random numbers are drawn; -1 of a scalar.
    int64_t getDrawDimension();
  }];
}

def HLQ_DequantizeOp : HLQ_TileableOp<"dequantize"> {
  let summary = "codes times scales";
  let description = [{
    `r[i] = q[i] · s[i / block]`, in float32, rounded once to the result's
    element type; `block` as in `hlq.quantize`.

    - (C1) one block size for each dimension, each `*` or at least 1;
    - (C2) the result has the codes' shape;
    - (C3) the scales' shape fits shape and blocks.

    ```mlir
    %t = hlq.dequantize %q, %s block [1, *]
         : tensor<197x768xi4>, tensor<197x1xf32> -> tensor<197x768xf32>
    ```
  }];
  let arguments = (ins HLQ_CodeTensor:$codes, HLQ_ScaleTensor:$scales,
                       DenseI64ArrayAttr:$block);
  let results = (outs HLQ_FloatTensor:$result);
  let assemblyFormat = [{
    $codes `,` $scales `block` custom<Block>($block) attr-dict
    `:` type($codes) `,` type($scales) `->` type($result)
  }];
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// Contraction
//===----------------------------------------------------------------------===//

def HLQ_ContractOp : HLQ_TileableOp<"contract", [
    DestinationStyleOpInterface,
    TypesMatchWith<"the result has the type of the destination",
                   "init", "result", "$_self">]> {
  let summary = "integer contraction of codes, scaled";
  let description = [{
    For loop dimensions (p, c), where the c are those that the result lacks,

    `r[p] = init[p] + Σ_blocks sa[…] · sb[…] · Σ_{c in block} a[p, c] · b[p, c]`

    with one affine map each for a, b and the result, as in `linalg.generic`. The
    inner sum is an integer sum in i32, exact; the outer one is in float32, over
    the blocks along c that share both scales, a single one where scales are
    shared along all of c. The result's element type is rounded to once.

    `lhs_block` and `rhs_block` say for each dimension of a and b how many
    indices share a scale, as in `hlq.quantize`. Scales that vary along a
    parallel dimension factor out of the sum; scales that vary along a
    contracted one cut it into blocks.

    In float32, and with Σ for the integer sum, the result is `(Σ · sa) · sb`, or
    `fma(Σ · sa, sb, init)` where init isn't known to be zero. Where a block is
    given along a contracted dimension, `acc = fma(Σ_b, sa · sb, acc)` for each
    block b in order, from init on, also where one block is all there is: tiles
    of whole blocks add up to the same bits. (Scales whose product is below the
    smallest normal number lose bits, or all, as that product does.)

    A map's results are loop dimensions, or, as in a convolution, sums of
    multiples of them. `segment` bounds how many products one i32 sum takes:
    longer ones are summed in float32 from parts of at most that length.

    - (C1) three maps, over the same loop dimensions, without symbols, with as
      many results as their operand has dimensions;
    - (C2) the result's map is a permutation of some loop dimensions;
    - (C3) a map's results are loop dimensions or sums of positive multiples of
      them; every loop dimension is by itself a result of some map, and each
      one that the result lacks occurs in both operands' maps;
    - (C4) sizes that the same loop dimension gives to operands agree, and a sum
      stays within its operand's dimension;
    - (C5) K · qmax(a) · qmax(b) < 2³¹ for a block of K contracted products, or
      for `segment` of them where it is given;
    - (C6) the scales' shapes fit shapes and blocks;
    - (C7) along a dimension that a sum indexes, scales are shared; along a
      contracted dimension, one operand's block is a multiple of the other's.

    ```mlir
    %gx = hlq.contract [affine_map<(l, i, o) -> (l, o)>,
                        affine_map<(l, i, o) -> (o, i)>,
                        affine_map<(l, i, o) -> (l, i)>]
          lhs(%gy, %sgy block [1, *] : tensor<197x768xi4>, tensor<197x1xf32>)
          rhs(%w, %sw block [*, *] : tensor<768x64xi4>, tensor<1x1xf32>)
          outs(%zero : tensor<197x64xf32>)
    ```
  }];
  let arguments = (ins HLQ_CodeTensor:$lhs, HLQ_ScaleTensor:$lhs_scales,
                       HLQ_CodeTensor:$rhs, HLQ_ScaleTensor:$rhs_scales,
                       HLQ_FloatTensor:$init,
                       AffineMapArrayAttr:$indexing_maps,
                       DenseI64ArrayAttr:$lhs_block,
                       DenseI64ArrayAttr:$rhs_block,
                       OptionalAttr<I64Attr>:$segment);
  let results = (outs HLQ_FloatTensor:$result);
  let assemblyFormat = [{
    $indexing_maps
    `lhs` `(` $lhs `,` $lhs_scales `block` custom<Block>($lhs_block)
      `:` type($lhs) `,` type($lhs_scales) `)`
    `rhs` `(` $rhs `,` $rhs_scales `block` custom<Block>($rhs_block)
      `:` type($rhs) `,` type($rhs_scales) `)`
    `outs` `(` $init `:` type($init) `)`
    (`segment` $segment^)? attr-dict
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }

    ::mlir::AffineMap getLhsMap() { return getMap(0); }
    ::mlir::AffineMap getRhsMap() { return getMap(1); }
    ::mlir::AffineMap getResultMap() { return getMap(2); }
    ::mlir::AffineMap getMap(unsigned i) {
      return ::llvm::cast<::mlir::AffineMapAttr>(getIndexingMaps()[i]).getValue();
    }
    unsigned getNumLoops() { return getLhsMap().getNumDims(); }
    /// The loop dimensions that the result lacks, ascending.
    ::llvm::SmallVector<unsigned> getContractedLoops();
    /// Sizes of the loops as far as they are static, else ShapedType::kDynamic.
    ::llvm::SmallVector<int64_t> getStaticLoopSizes();
    /// How many indices of a loop share the scales of both operands: 0 for
    /// all of them.
    int64_t getScaleBlock(unsigned loop);
    /// The largest number of products that an i32 sum of these codes holds.
    int64_t getMaxSegment();
  }];
}

//===----------------------------------------------------------------------===//
// Fused form
//===----------------------------------------------------------------------===//

def HLQ_EncodeOp : HLQ_Op<"encode", [
    AttrSizedOperandSegments, AttrSizedResultSegments, IsolatedFromAbove]> {
  let summary = "all coded views of one tensor, from one read of it";
  let description = [{
    The fused form of transforms and quantizers of one tensor: each view, in
    order, gives codes and scales, exactly those of

    `transpose(quantize(project(t)))`

    with the view's basis, blocks, rounding and permutation, and with float32
    between the transform and the quantizer. Stochastic rounding draws along the
    last dimension of the view's result: the quantizer's `along` is
    `permutation[rank - 1]`. `hlq-fuse-encodings` makes the operation, and kernels
    are generated from it.

    The encoded tensor t is the operand, or, where there is a region, what that
    makes of the operand and others, element by element: `by` takes one element
    of each and yields one of t, whose element type is the yielded value's.
    Others have the operand's shape, but for sizes of 1, along which they
    broadcast. The region does what the elementwise operations that it stands for
    did, their roundings included, so that fusion changes no bit
    (`hlq-fuse-producers`).

    Two more results are there where something reads them: `produced`, the tensor
    t itself, and `sums`, t's sums along dimension 0, which stays with size 1: a
    bias gradient. Sums are formed in float32 and rounded once to the result's
    element type. Their order is the exit's own, so that their last bits may
    differ from one to another; it is the same in every run of one.

    Each delayed view has a tensor in `previous`, in the views' order, of which
    its scale is made, and a result in `maxima`, as in `hlq.quantize`.

    - (C1) at least one view, and two results for each;
    - (C2) a view's `along` and `block` fit t's rank, and its permutation is one;
    - (C3) the codes' and scales' shapes are those of the composed operations;
    - (C4) a seed is given if and only if some view rounds stochastically;
    - (C5) others are given only with a region; their rank is the operand's, and
      each of their sizes is the operand's or 1;
    - (C6) the region has one argument for each tensor, of its element type, and
      consists of operations without side effects or regions; it ends with
      `hlq.yield`;
    - (C7) `produced` has the operand's shape and the yielded type, and there is a
      region;
    - (C8) `sums` has the operand's shape, with size 1 along dimension 0;
    - (C9) `previous` and `maxima` have one tensor each for each delayed view, of
      the operand's rank and size 1 along each dimension.

    ```mlir
    %q:4 = hlq.encode %gy [
        <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
        <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
         rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
        : tensor<197x768xf32> -> tensor<197x768xi4>, tensor<197x1xf32>,
                                 tensor<768x104xi8>, tensor<1x1xf32>
    %d:3 = hlq.encode %gy [<block = [*, *], delayed = true>]
        previous(%previous : tensor<1x1xf32>) : tensor<197x768xf32>
        -> tensor<197x768xi8>, tensor<1x1xf32> maxima tensor<1x1xf32>
    // ReLU's derivative times the gradient, and the bias gradient
    %p:3 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<197x768xf32>) by {
      ^bb0(%a: f32, %b: f32):
        %zero = arith.constant 0.0 : f32
        %off = arith.cmpf ole, %b, %zero : f32
        %r = arith.select %off, %zero, %a : f32
        hlq.yield %r : f32
      } : tensor<197x768xf32> -> tensor<197x768xi8>, tensor<197x1xf32>
          sums tensor<1x768xf32>
    ```
  }];
  let arguments = (ins HLQ_FloatTensor:$operand, Variadic<HLQ_FloatTensor>:$others,
                       Optional<I64>:$seed, Variadic<HLQ_ScaleTensor>:$previous,
                       HLQ_ViewArrayAttr:$views);
  let results = (outs
      Variadic<AnyTypeOf<[HLQ_CodeTensor, HLQ_ScaleTensor]>>:$encodings,
      Optional<HLQ_FloatTensor>:$produced, Optional<HLQ_FloatTensor>:$sums,
      Variadic<HLQ_ScaleTensor>:$maxima);
  let regions = (region MaxSizedRegion<1>:$producer);
  let assemblyFormat = [{
    $operand custom<Views>($views) (`seed` $seed^)?
    (`previous` `(` $previous^ `:` type($previous) `)`)?
    (`with` `(` $others^ `:` type($others) `)`)? (`by` $producer^)? attr-dict
    `:` type($operand) `->` type($encodings)
    (`produced` type($produced)^)? (`sums` type($sums)^)?
    (`maxima` type($maxima)^)?
  }];
  let builders = [
    // Of a tensor as it is.
    OpBuilder<(ins "::mlir::TypeRange":$types, "::mlir::Value":$operand,
                   "::mlir::Value":$seed, "::mlir::ArrayAttr":$views,
                   CArg<"::mlir::ValueRange", "{}">:$previous)>
  ];
  let extraClassDeclaration = [{
    /// The operand and the others: one for each argument of the region.
    ::llvm::SmallVector<::mlir::Value> getTensors();
    /// The place of a view among those that are delayed: that of its tensors in
    /// `previous` and `maxima`. Nothing where it isn't delayed.
    ::std::optional<unsigned> getDelayedNumber(unsigned view);
    /// The type of the encoded tensor.
    ::mlir::RankedTensorType getEncodedType();
  }];
}

def HLQ_YieldOp : Op<HLQ_Dialect, "yield", [
    Pure, Terminator, HasParent<"EncodeOp">]> {
  let summary = "the element that the region of hlq.encode makes";
  let description = [{
    Ends the region of `hlq.encode`.

    ```mlir
    hlq.yield %r : bf16
    ```
  }];
  let arguments = (ins AnyTypeOf<[F16, BF16, F32]>:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

#endif // HLQ_DIALECT_HLQ_IR_HLQOPS_TD
