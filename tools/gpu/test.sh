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

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
# Runs a command, keeping what it prints and its exit status.
record() {
  local name=$1
  shift
  "$@" >"$logs/$name.txt" 2>&1
  echo $? >"$logs/$name.status"
}
pytest() { "$python" -m pytest -q -ra -p no:cacheprovider "$@"; }
sanitize() {
  PYTORCH_NO_CUDA_MEMORY_CACHING=1 timeout "${HLQ_GPU_SANITIZE_SECONDS:-240}" "$sanitizer" --tool "$1" \
    --error-exitcode 1 "$python" test/e2e/gpu/sanitize.py
}

# Launches measure the GPU's memory, which other processes change: they run alone,
# and all else at once.
record launch pytest test/e2e/gpu/test_launch.py "$@"
workers=()
"$python" -c 'import xdist' 2>/dev/null && workers=(-n "${HLQ_GPU_WORKERS:-4}")
names=(launch layers encoded producers delayed)
record layers pytest "${workers[@]}" test/e2e/gpu/test_layers.py "$@" &
for name in encoded producers delayed; do
  record "$name" pytest "test/e2e/gpu/test_$name.py" "$@" &
done
if [ "${HLQ_GPU_SANITIZE:-1}" = 1 ]; then
  sanitizer=$(command -v compute-sanitizer || ls /usr/local/cuda/bin/compute-sanitizer 2>/dev/null)
  if [ -z "$sanitizer" ]; then
    echo "SKIPPED: compute-sanitizer is not installed" >&2
  else
    for tool in memcheck racecheck initcheck; do
      record "$tool" sanitize "$tool" &
      names+=("$tool")
    done
  fi
fi
wait

status=0
for name in "${names[@]}"; do
  echo "== $name"
  cat "$logs/$name.txt"
  if [ "$(cat "$logs/$name.status")" != 0 ]; then
    status=1
    echo "$name: FAILED"
  fi
done
exit $status
