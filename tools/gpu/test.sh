#!/usr/bin/env bash
# Every test that needs a GPU, on a machine that has one: executed tests, then a
# selection under compute-sanitizer. What they run is in build/gpu, made here by
# prepare.py where hlq is built, or carried from a machine where it is.
#
#   tools/gpu/test.sh [PYTEST ARGUMENTS…]
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
python=${HLQ_GPU_PYTHON:-python3}

if ! command -v nvidia-smi >/dev/null || ! nvidia-smi -L >/dev/null 2>&1; then
  echo "SKIPPED: every GPU test; there is no GPU here" >&2
  exit 0
fi
what=tests
. tools/gpu/artifacts.sh
export PYTHONPATH=$PWD/python PYTHONDONTWRITEBYTECODE=1
nvidia-smi --query-gpu=name,driver_version --format=csv,noheader

workers=()
"$python" -c 'import xdist' 2>/dev/null && workers=(-n "${HLQ_GPU_WORKERS:-8}")
status=0
# Launches measure the GPU's memory, which other processes change: they run alone.
pytest() { "$python" -m pytest -q -ra -p no:cacheprovider "$@"; }
pytest "${workers[@]}" test/e2e/gpu/test_layers.py "$@" || status=1
pytest test/e2e/gpu/test_launch.py "$@" || status=1
pytest test/e2e/gpu/test_encoded.py "$@" || status=1
pytest test/e2e/gpu/test_producers.py "$@" || status=1
pytest test/e2e/gpu/test_delayed.py "$@" || status=1
[ "${HLQ_GPU_SANITIZE:-1}" = 1 ] || exit $status

sanitizer=$(command -v compute-sanitizer || ls /usr/local/cuda/bin/compute-sanitizer 2>/dev/null)
if [ -z "$sanitizer" ]; then
  echo "SKIPPED: compute-sanitizer is not installed" >&2
  exit $status
fi
for tool in memcheck racecheck initcheck; do
  echo "compute-sanitizer $tool"
  PYTORCH_NO_CUDA_MEMORY_CACHING=1 timeout "${HLQ_GPU_SANITIZE_SECONDS:-240}" "$sanitizer" --tool "$tool" \
    --error-exitcode 1 "$python" test/e2e/gpu/sanitize.py || { status=1; echo "compute-sanitizer $tool: FAILED"; }
done
exit $status
