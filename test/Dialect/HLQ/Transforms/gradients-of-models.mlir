// Training steps that PyTorch exported (test/Inputs): how many input gradients,
// how many weight gradients are found, and how many of both are rewritten. The
// counts are those that hooks on the torch modules give.

// DEFINE: %{model} =
// DEFINE: %{mark} = hlq-opt %S/../../../Inputs/%{model}.mlir --hlq-mark-gradients -o %t.mlir
// DEFINE: %{input} = grep -o 'hlq.role = #hlq.role<input_gradient' %t.mlir
// DEFINE: %{weight} = grep -o 'hlq.role = #hlq.role<weight_gradient' %t.mlir
// DEFINE: %{rewritten} = hlq-opt %t.mlir --hlq-quantize-gradients | grep 'hlq.contract'

// REDEFINE: %{model} = mlp
// RUN: %{mark} && %{input} | count 1 && %{weight} | count 2 && %{rewritten} | count 3

// REDEFINE: %{model} = mlp_3d
// RUN: %{mark} && %{input} | count 1 && %{weight} | count 2 && %{rewritten} | count 3

// Its input's gradient is asked for too.
// REDEFINE: %{model} = mlp_odd
// RUN: %{mark} && %{input} | count 2 && %{weight} | count 2 && %{rewritten} | count 4

// REDEFINE: %{model} = mlp_bf16
// RUN: %{mark} && %{input} | count 1 && %{weight} | count 2 && %{rewritten} | count 3

// REDEFINE: %{model} = mlp_f16
// RUN: %{mark} && %{input} | count 1 && %{weight} | count 2 && %{rewritten} | count 3

// Two weights are frozen: input gradients alone.
// REDEFINE: %{model} = lora
// RUN: %{mark} && %{input} | count 4 && %{weight} | count 4 && %{rewritten} | count 8

// One weight is used twice.
// REDEFINE: %{model} = shared
// RUN: %{mark} && %{input} | count 3 && %{weight} | count 4 && %{rewritten} | count 7

// REDEFINE: %{model} = swiglu
// RUN: %{mark} && %{input} | count 1 && %{weight} | count 3 && %{rewritten} | count 4

// REDEFINE: %{model} = block
// RUN: %{mark} && %{input} | count 4 && %{weight} | count 4 && %{rewritten} | count 8

// REDEFINE: %{model} = block_causal
// RUN: %{mark} && %{input} | count 4 && %{weight} | count 4 && %{rewritten} | count 8

// REDEFINE: %{model} = block_bf16
// RUN: %{mark} && %{input} | count 4 && %{weight} | count 4 && %{rewritten} | count 8

// Products with a parameter that are no nn.Linear.
// REDEFINE: %{model} = products
// RUN: %{mark} && %{input} | count 2 && %{weight} | count 3 && %{rewritten} | count 5

// The patch embedding is a convolution.
// REDEFINE: %{model} = vit
// RUN: %{mark} && %{input} | count 49 && %{weight} | count 50 && %{rewritten} | count 98

// And the head's weight gradient has one token.
// REDEFINE: %{model} = vit_base
// RUN: %{mark} && %{input} | count 49 && %{weight} | count 50 && %{rewritten} | count 97

// Convolutions stay: of nine gradients, the head's two are rewritten.
// REDEFINE: %{model} = convnet
// RUN: %{mark} && %{input} | count 4 && %{weight} | count 5 && %{rewritten} | count 2

// The same with the loss inside: the forward's result is its own gradient (a sum
// of squares), and no argument is a tangent. The roles are those found above; a
// frozen weight's input gradient isn't told from its forward contraction.

// DEFINE: %{tangent} =
// DEFINE: %{result} =
// DEFINE: %{tangents} = grep -o 'hlq.role = #hlq.role<.*">}' %t.mlir > %t.tangents
// DEFINE: %{inside} = sed -e '/func.func/s/ {hlq.tangent}//' -e '/func.func/!s/%{tangent}\b/%{result}/g' %S/../../../Inputs/%{model}.mlir | hlq-opt --hlq-mark-gradients -o %t.inside.mlir
// DEFINE: %{structure} = grep -o 'hlq.role = #hlq.role<.*">}' %t.inside.mlir > %t.structure

// REDEFINE: %{model} = mlp
// REDEFINE: %{tangent} = %arg5
// REDEFINE: %{result} = %16
// RUN: %{mark} && %{tangents} && %{inside} && %{structure} && diff %t.tangents %t.structure

// REDEFINE: %{model} = shared
// REDEFINE: %{tangent} = %arg5
// REDEFINE: %{result} = %17
// RUN: %{mark} && %{tangents} && %{inside} && %{structure} && diff %t.tangents %t.structure

// REDEFINE: %{model} = block
// REDEFINE: %{tangent} = %arg13
// REDEFINE: %{result} = %88
// RUN: %{mark} && %{tangents} && %{inside} && %{structure} && diff %t.tangents %t.structure

// REDEFINE: %{model} = lora
// REDEFINE: %{tangent} = %arg9
// REDEFINE: %{result} = %30
// RUN: %{inside} && %{structure} && count 7 < %t.structure
