# Sourced: sees to it that build/gpu (or $HLQ_GPU_ARTIFACTS) holds what GPU tests
# and benchmarks run: made here where hlq-opt runs, else carried from a machine
# where tools/gpu/prepare.py ran.
if [ -z "${HLQ_GPU_ARTIFACTS:-}" ] && build/bin/hlq-opt --version >/dev/null 2>&1; then
  python3 tools/gpu/prepare.py --for "${what:-all}" || exit 1
fi
if [ ! -d "${HLQ_GPU_ARTIFACTS:-build/gpu}" ]; then
  echo "${HLQ_GPU_ARTIFACTS:-build/gpu} is missing: build hlq here, or carry that folder from where tools/gpu/prepare.py ran" >&2
  exit 1
fi
