//===- HLQAttrs.td - Attributes of the hlq dialect ---------*- tablegen -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_DIALECT_HLQ_IR_HLQATTRS_TD
#define HLQ_DIALECT_HLQ_IR_HLQATTRS_TD

include "hlq/Dialect/HLQ/IR/HLQDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/EnumAttr.td"

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

class HLQ_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::hlq";
  let genSpecializedAttr = 0;
}

def HLQ_GradientRole
    : HLQ_Enum<"GradientRole", "what a gradient contraction computes", [
        I32EnumAttrCase<"InputGradient", 0, "input_gradient">,
        I32EnumAttrCase<"WeightGradient", 1, "weight_gradient">,
      ]>;

def HLQ_RecipeName
    : HLQ_Enum<"RecipeName", "a named row of the table of recipes", [
        I32EnumAttrCase<"None", 0, "none">,
        I32EnumAttrCase<"HLQ", 1, "hlq">,
        I32EnumAttrCase<"Int8", 2, "int8">,
        I32EnumAttrCase<"Int4", 3, "int4">,
        I32EnumAttrCase<"HLQBlock", 4, "hlq-block">,
      ]>;

def HLQ_Rounding
    : HLQ_Enum<"Rounding", "how a scaled value becomes a code", [
        I32EnumAttrCase<"Nearest", 0, "nearest">,
        I32EnumAttrCase<"Stochastic", 1, "stochastic">,
        I32EnumAttrCase<"PseudoStochastic", 2, "pseudo_stochastic">,
      ]>;

def HLQ_BasisKind
    : HLQ_Enum<"BasisKind", "a family of orthonormal block transforms", [
        I32EnumAttrCase<"Hadamard", 0, "hadamard">,
      ]>;

def HLQ_SelectionRule
    : HLQ_Enum<"SelectionRule", "which vectors of a basis are kept", [
        I32EnumAttrCase<"Sequency", 0, "sequency">,
        I32EnumAttrCase<"LpL1_2D", 1, "lp_l1_2d">,
      ]>;

def HLQ_TargetName
    : HLQ_Enum<"TargetName", "a PTX target", [
        I32EnumAttrCase<"SM80", 0, "sm_80">,
        I32EnumAttrCase<"SM86", 1, "sm_86">,
        I32EnumAttrCase<"SM89", 2, "sm_89">,
        I32EnumAttrCase<"SM90a", 3, "sm_90a">,
        I32EnumAttrCase<"SM100a", 4, "sm_100a">,
        I32EnumAttrCase<"SM120a", 5, "sm_120a">,
      ]>;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

class HLQ_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<HLQ_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

def HLQ_RoundingAttr : EnumAttr<HLQ_Dialect, HLQ_Rounding, "rounding">;

def HLQ_CodeAttr : HLQ_Attr<"Code", "code"> {
  let summary = "a format of codes";
  let description = [{
    The storage format of quantized values. Codes are symmetric: a format of b
    bits uses `-qmax … qmax` with `qmax = 2^(b-1) - 1`, never the one value
    more that two's complement has on the negative side.

    - (C1) the type is `i4` or `i8`.

    ```mlir
    #hlq.code<i4>
    ```
  }];
  let parameters = (ins TypeParameter<"::mlir::Type", "storage type">:$type);
  let assemblyFormat = "`<` $type `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The largest code: 7 for i4, 127 for i8.
    int64_t getQmax() const { return getQmax(getType()); }
    static int64_t getQmax(::mlir::Type type);
    /// Bits of such a code, its sign included.
    static int64_t getBits(::mlir::Type type);
    static bool isCodeType(::mlir::Type type);
  }];
}

def HLQ_BasisAttr : HLQ_Attr<"Basis", "basis"> {
  let summary = "some vectors of an orthonormal block transform";
  let description = [{
    `rank` of the `order` basis vectors of a block transform, chosen by a
    selection rule. The kept vectors stay in the order that they have in the
    full transform (for Hadamard Sylvester's, not by sequency), so that a basis
    of full rank is the transform itself, and `sequency` with rank n/2 is pair
    sums followed by the transform of order n/2.

    Selection rules:
    - `sequency`: the vectors with the fewest sign changes (HLQ);
    - `lp_l1_2d`: the block is an m × m patch, and the vectors (a, b) with
      `sequency(a) + sequency(b) < k` are kept (LBP-WHT); rank is a size that
      such a triangle has. With order 16 and rank 10 this is what HOT's
      published code applies to tokens.

    Rules:
    - (C1) the order is a power of two, at most 2¹⁶;
    - (C2) 1 ≤ rank ≤ order;
    - (C3) `lp_l1_2d`: the order is a square and the rank that of a triangle.

    ```mlir
    #hlq.basis<hadamard, order = 16, rank = 8>
    #hlq.basis<hadamard, order = 64, rank = 21, selection = lp_l1_2d>
    ```
  }];
  let parameters = (ins
    EnumParameter<HLQ_BasisKind>:$kind,
    "int64_t":$order,
    "int64_t":$rank,
    DefaultValuedParameter<"::mlir::hlq::SelectionRule",
                           "::mlir::hlq::SelectionRule::Sequency">:$selection);
  let assemblyFormat = "`<` $kind `,` struct($order, $rank, $selection) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// A Hadamard basis of full rank: the transform itself.
    static BasisAttr getHadamard(::mlir::MLIRContext *context, int64_t order);
    bool isFullRank() const { return getRank() == getOrder(); }
    /// The rows of the full transform that are kept, ascending.
    ::llvm::SmallVector<int64_t> getRows() const;
  }];
}

def HLQ_RoleAttr : HLQ_Attr<"Role", "role"> {
  let summary = "what a gradient contraction computes, and of which parameter";
  let description = [{
    Set on a contraction by `hlq-mark-gradients`, or by hand, which overrides
    what the pass would find. `gradient` numbers the operand that carries the
    incoming gradient, where the function's signature doesn't tell it.

    - (C1) the operand number is 0 or 1.

    ```mlir
    #hlq.role<input_gradient, "fc1.weight">
    #hlq.role<weight_gradient, "fc1.weight", gradient = 1>
    ```
  }];
  let parameters = (ins
    EnumParameter<HLQ_GradientRole>:$role,
    "::mlir::StringAttr":$parameter,
    OptionalParameter<"::std::optional<int64_t>">:$gradient);
  let assemblyFormat = [{
    `<` $role `,` $parameter (`,` `gradient` `=` $gradient^)? `>`
  }];
  let genVerifyDecl = 1;
}

def HLQ_ScalesAttr : HLQ_Attr<"Scales", "scales"> {
  let summary = "the granularity of an operand's scales in a contraction";
  let description = [{
    One scale covers `parallel` indices of each parallel dimension of the
    operand and `contracted` elements along the contracted dimension that
    blocks run along, counted before a projection; `*` is all of them. A batch
    dimension has its own scales always.

    - (C1) both are `*` or at least 1.

    ```mlir
    #hlq.scales<parallel = *, contracted = *>    // one for the tensor
    #hlq.scales<parallel = 1, contracted = *>    // one per token
    #hlq.scales<parallel = 1, contracted = 256>  // one per token and 256 channels
    ```
  }];
  let parameters = (ins "int64_t":$parallel, "int64_t":$contracted);
  let assemblyFormat = [{
    `<` `parallel` `=` custom<BlockSize>($parallel) `,`
        `contracted` `=` custom<BlockSize>($contracted) `>`
  }];
  let genVerifyDecl = 1;
}

def HLQ_PathAttr : HLQ_Attr<"Path", "path"> {
  let summary = "how one of the two gradients is rewritten";
  let description = [{
    Settings of one path of a recipe. What is absent is taken from the recipe's
    row of the table.

    | parameter | meaning |
    | --- | --- |
    | `order` | block of the transform along the contracted dimension; 1: no transform |
    | `rank` | basis vectors kept of `order` |
    | `selection` | which ones |
    | `code` | format of both operands' codes |
    | `gradient_scales` | granularity of the scales of gy |
    | `operand_scales` | granularity of the scales of the other operand, W or x |
    | `rounding` | of gy; the other operand is rounded to nearest |
    | `delayed` | `true`: an operand that has one scale takes the maximum of the step before, which the function's caller passes, and the function returns this step's |
    | `rewrite` | `false`: leave this gradient as it is |

    Of finer scales, one a token or a block, none is delayed: those stay exact.

    - (C1) the order is a power of two, at most 2¹⁶;
    - (C2) the rank is at least 1, and at most the order where both are given.

    ```mlir
    #hlq.path<order = 16, rank = 12, rounding = nearest>
    ```
  }];
  let parameters = (ins
    OptionalParameter<"::std::optional<int64_t>">:$order,
    OptionalParameter<"::std::optional<int64_t>">:$rank,
    OptionalParameter<"::std::optional<::mlir::hlq::SelectionRule>">:$selection,
    OptionalParameter<"::mlir::hlq::CodeAttr">:$code,
    OptionalParameter<"::mlir::hlq::ScalesAttr">:$gradient_scales,
    OptionalParameter<"::mlir::hlq::ScalesAttr">:$operand_scales,
    OptionalParameter<"::std::optional<::mlir::hlq::Rounding>">:$rounding,
    DefaultValuedParameter<"bool", "false">:$delayed,
    DefaultValuedParameter<"bool", "true">:$rewrite);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def HLQ_RecipeAttr : HLQ_Attr<"Recipe", "recipe"> {
  let summary = "how gradient contractions are rewritten";
  let description = [{
    A named recipe, and for each path settings that override it. On a module,
    a function or a contraction as `hlq.recipe`; the nearest wins as a whole.

    | | `hlq` | `hlq-block` | `int8` / `int4` |
    | --- | --- | --- | --- |
    | gx | Hadamard of order 16 along O on gy and W; 4 bits | as `hlq` | no transform; 8 / 4 bits |
    | gx scales | gy: one per index of its parallel dimensions; W: one | gy: one per such index and 256 of O; W: one | as `hlq` |
    | gw | the 8 lowest of 16 sequencies along the tokens, on gy and x; 8 bits | as `hlq` | no projection; 8 / 4 bits |
    | gw scales | gy: one, x: one | gy, x: one per 128 channels and 512 tokens | as `hlq` |
    | rounding | gy stochastic, x and W nearest | as `hlq` | as `hlq` |

    `none` leaves everything as it is. A name that is no keyword of MLIR's is
    quoted.

    ```mlir
    #hlq.recipe<hlq>
    #hlq.recipe<"hlq-block">
    #hlq.recipe<hlq, weight_gradient = <rank = 12>>
    ```
  }];
  let parameters = (ins
    EnumParameter<HLQ_RecipeName>:$name,
    OptionalParameter<"::mlir::hlq::PathAttr">:$input_gradient,
    OptionalParameter<"::mlir::hlq::PathAttr">:$weight_gradient);
  let assemblyFormat = [{
    `<` custom<RecipeName>($name) (`,` struct($input_gradient, $weight_gradient)^)? `>`
  }];
}

def HLQ_ViewAttr : HLQ_Attr<"View", "view"> {
  let summary = "one coded view of a tensor";
  let description = [{
    What `hlq.encode` makes of its operand once: an optional block transform or
    projection along a dimension, then codes with scales, then an optional
    transpose of both. `along` and `block` count the operand's dimensions, as
    they are before the transpose. `permutation` is that of `linalg.transpose`:
    result dimension i is operand dimension `permutation[i]`. Stochastic
    rounding draws along the last dimension of the view's result, which is
    operand dimension `permutation[rank - 1]`. The scale of a `delayed` view is
    made of a maximum that `hlq.encode` is given for it.

    - (C1) a basis and the dimension that it runs along go together;
    - (C2) each block size is `*` or at least 1;
    - (C3) the stream is in [0, 2³²), and 0 where nothing is drawn;
    - (C4) every block of a delayed view is `*`.

    ```mlir
    #hlq.view<basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>
    #hlq.view<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
              rounding = stochastic, stream = 3, permutation = [1, 0]>
    ```
  }];
  let parameters = (ins
    OptionalParameter<"::mlir::hlq::BasisAttr">:$basis,
    OptionalParameter<"::std::optional<int64_t>">:$along,
    ArrayRefParameter<"int64_t">:$block,
    DefaultValuedParameter<"::mlir::hlq::Rounding",
                           "::mlir::hlq::Rounding::Nearest">:$rounding,
    DefaultValuedParameter<"int64_t", "0">:$stream,
    OptionalArrayRefParameter<"int64_t">:$permutation,
    DefaultValuedParameter<"bool", "false">:$delayed);
  let assemblyFormat = [{
    `<` struct($basis, $along, custom<Block>($block), $rounding, $stream,
               custom<Permutation>($permutation), $delayed) `>`
  }];
  let genVerifyDecl = 1;
}

def HLQ_ViewArrayAttr : TypedArrayAttrBase<HLQ_ViewAttr, "array of views">;

//===----------------------------------------------------------------------===//
// Targets and schedules
//===----------------------------------------------------------------------===//

def HLQ_TargetAttr : HLQ_Attr<"Target", "target"> {
  let summary = "the chip that kernels are made for";
  let description = [{
    Set on a module as `hlq.target` by `hlq-select-schedules`. The name is a PTX
    target; what is known of its chip stands in one table, `Target/Chips.cpp`.

    ```mlir
    #hlq.target<sm_90a>
    ```
  }];
  let parameters = (ins EnumParameter<HLQ_TargetName>:$name);
  let assemblyFormat = "`<` $name `>`";
}

def HLQ_ScheduleAttr : HLQ_Attr<"Schedule", "schedule"> {
  let summary = "how a kernel cuts its work";
  let description = [{
    Set as `hlq.schedule` by `hlq-select-schedules`, or by hand, on the
    operations that become kernels.

    | parameter | `hlq.contract` | `hlq.encode` |
    | --- | --- | --- |
    | `tile` | rows and columns of the result, codes of the contracted dimension in one stage | rows and columns of the operand |
    | `stages` | tiles of both operands that shared memory holds | 1 |
    | `warpgroups` | those that multiply, beside the one that fetches | 2 |
    | `raster` | rows of tiles that are walked together | the same |
    | `blocks` | 1 | blocks that a multiprocessor is to hold |

    - (C1) two or three tile sizes, and every number is at least 1.

    ```mlir
    #hlq.schedule<tile = [128, 256, 128], stages = 4, warpgroups = 2, raster = 8>
    #hlq.schedule<tile = [128, 128], warpgroups = 2, raster = 8, blocks = 4>
    ```
  }];
  let parameters = (ins
    OptionalArrayRefParameter<"int64_t">:$tile,
    DefaultValuedParameter<"int64_t", "1">:$stages,
    DefaultValuedParameter<"int64_t", "2">:$warpgroups,
    DefaultValuedParameter<"int64_t", "8">:$raster,
    DefaultValuedParameter<"int64_t", "1">:$blocks);
  let assemblyFormat = [{
    `<` struct(custom<Permutation>($tile), $stages, $warpgroups, $raster, $blocks) `>`
  }];
  let genVerifyDecl = 1;
}

#endif // HLQ_DIALECT_HLQ_IR_HLQATTRS_TD
