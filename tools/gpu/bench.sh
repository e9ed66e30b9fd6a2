#!/usr/bin/env bash
# Times backward passes on the GPU of this machine beside bf16 cuBLAS, in one run:
# a table, and JSON in build/gpu-bench.json (or $1). Needs PyTorch; what it runs is
# in build/gpu (see test.sh).
#
#   tools/gpu/bench.sh [JSON [BENCH ARGUMENTS…]]
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${HLQ_GPU_PYTHON:-python3}
if ! command -v nvidia-smi >/dev/null || ! nvidia-smi -L >/dev/null 2>&1; then
  echo "tools/gpu/bench.sh: there is no GPU here" >&2
  exit 1
fi
. tools/gpu/artifacts.sh
json=${1:-build/gpu-bench.json}
shift || true
PYTHONPATH=$PWD/python PYTHONDONTWRITEBYTECODE=1 "$python" tools/gpu/bench.py --json "$json" "$@"
