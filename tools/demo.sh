#!/usr/bin/env bash
# The main job, on a machine that has nothing: installs what is needed, builds
# the compiler, takes a vision transformer's training step through it, and prints
# every contraction of the backward pass and what became of it, then how far the
# quantized gradients are from the unquantized ones.
#
#   tools/demo.sh [ARGUMENTS of `python -m hlq compare`]
set -euo pipefail
. "$(dirname "$0")/setup.sh"

"$HLQ_ROOT/tools/build.sh" hlq-opt
environment=$(python_environment run "$HLQ_ROOT/python/requirements/run.txt")

graph=$HLQ_ROOT/test/Inputs/vit.mlir
say "A training step of a vision transformer with 12 blocks: ${graph#"$HLQ_ROOT"/}"
export PYTHONPATH=$HLQ_ROOT/python
exec "$environment/bin/python" -m hlq compare "$graph" --recipes hlq,int4 --explain "$@"
