#!/usr/bin/env bash
# Times layers' backward passes on the GPU of this machine, hlq's beside bf16 cuBLAS
# and others, in one run: tables, JSON in FOLDER/bench.json, and plots in FOLDER
# where matplotlib is installed. Needs PyTorch; what it runs is in build/gpu (see
# prepare.py). `--quick` runs some of the shapes.
#
#   tools/gpu/bench.sh [FOLDER [BENCH ARGUMENTS…]]      FOLDER: build/gpu-bench
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${HLQ_GPU_PYTHON:-python3}
if ! command -v nvidia-smi >/dev/null || ! nvidia-smi -L >/dev/null 2>&1; then
  echo "tools/gpu/bench.sh: there is no GPU here" >&2
  exit 1
fi
what=benchmark
. tools/gpu/artifacts.sh
folder=build/gpu-bench
case ${1:-} in
  '' | --*) ;;
  *) folder=$1; shift ;;
esac
mkdir -p "$folder"
export PYTHONPATH=$PWD/python${PYTHONPATH:+:$PYTHONPATH} PYTHONDONTWRITEBYTECODE=1
"$python" tools/gpu/bench.py --json "$folder/bench.json" "$@"
if "$python" -c 'import matplotlib' 2>/dev/null; then
  "$python" tools/gpu/plot.py "$folder" "$folder/bench.json"
else
  echo "no plots: matplotlib is not installed (tools/gpu/plot.py $folder $folder/bench.json draws them anywhere)"
fi
