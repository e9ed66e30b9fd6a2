#!/usr/bin/env bash
# The main job, on a machine that has nothing: installs what is needed, builds
# the compiler, takes a vision transformer's training step through it, and prints
# every contraction of the backward pass and what became of it, then how far the
# quantized gradients are from the unquantized ones. At last it compiles the layers
# for a Hopper GPU, which needs none.
#
#   tools/demo.sh [ARGUMENTS of `python -m hlq compare`]
set -euo pipefail
. "$(dirname "$0")/setup.sh"

"$HLQ_ROOT/tools/build.sh" hlq-opt hlq-translate
environment=$(python_environment run "$HLQ_ROOT/python/requirements/run.txt")

graph=$HLQ_ROOT/test/Inputs/vit.mlir
say "A training step of a vision transformer with 12 blocks: ${graph#"$HLQ_ROOT"/}"
export PYTHONPATH=$HLQ_ROOT/python
"$environment/bin/python" -m hlq compare "$graph" --recipes hlq,int4 --explain "$@"

say "The same step's layers as kernels for sm_90a"
executable=$HLQ_ROOT/build/vit.hlqx
"$HLQ_ROOT/build/bin/hlq-opt" --hlq-gpu-pipeline="target=sm_90a recipe=hlq force=true" "$graph" |
  "$HLQ_ROOT/build/bin/hlq-translate" --hlq-to-executable -o "$executable"
printf '%s: %s functions, %s kernels in %s kB of PTX; the first one:\n' "${executable#"$HLQ_ROOT"/}" \
  "$(grep -ac '^function ' "$executable")" "$(grep -ac '^\.visible \.entry ' "$executable")" \
  "$(grep -a '^ptx ' "$executable" | awk '{print int($2 / 1000)}')"
grep -a -m 8 -E '^(function|operand|kernel) ' "$executable" | cut -c 1-100
printf '%s\n' "On a machine with an H100 or H200 and PyTorch, tools/gpu/bench.sh times them beside cuBLAS."
