#!/usr/bin/env bash
# Every test there is: lit, GoogleTest, and Python (the package, and executed
# training steps against eager PyTorch). Ends with `N passed, N failed`; the exit
# code is 0 if none failed.
set -uo pipefail
. "$(dirname "$0")/setup.sh"

cd "$HLQ_ROOT" || exit 1
results=build/test-results
# Results of an earlier run must not count.
rm -rf "$results"
suites=()

# run_suite NAME COMMAND…: runs a suite that writes $results/NAME.xml.
run_suite() {
  local name=$1 start=$SECONDS status=0
  shift
  say "Tests: $name"
  "$@" || status=$?
  suites+=("$name=$status")
  printf '   %s: %s s\n' "$name" "$((SECONDS - start))" >&2
}

# The build and the download of PyTorch don't need each other.
install_debian_packages || fail "packages are missing"
log=$(mktemp)
python_environment test python/requirements/test.txt >"$log.path" 2>"$log" &
installing=$!

build_status=0
tools/build.sh || build_status=$?
if ! wait "$installing"; then
  cat "$log" >&2
  fail "no Python environment, no tests"
fi
environment=$(cat "$log.path")
rm -f "$log" "$log.path"
[ "$build_status" -eq 0 ] || fail "the build failed, no tests"

mkdir -p "$results"
results=$PWD/$results
export PYTHONPATH=$HLQ_ROOT/python PYTHONDONTWRITEBYTECODE=1
# run_pytest FOLDER: the Python tests of test/FOLDER.
run_pytest() {
  "$environment/bin/python" -m pytest -q -ra -p no:cacheprovider \
    --junitxml="$results/${1//\//-}.xml" "test/$1"
}
# The longest suite runs beside the others; what it says comes afterwards.
log=$(mktemp)
run_pytest python >"$log" 2>&1 &
testing=$!
run_suite lit lit-22 --quiet --xunit-xml-output="$results/lit.xml" build/test
run_suite googletest ctest --test-dir build --output-on-failure --no-tests=error -j "$(nproc)" \
  --progress --output-junit "$results/googletest.xml"
run_suite tools run_pytest tools
run_suite e2e-cpu run_pytest e2e/cpu
report_python() {
  local status=0
  wait "$testing" || status=$?
  cat "$log"
  rm -f "$log"
  return "$status"
}
run_suite python report_python

# The Python environment's PyTorch runs them; tools/gpu/test.sh adds
# compute-sanitizer to them.
if [ -e /dev/nvidiactl ]; then
  python3 tools/gpu/prepare.py || fail "what GPU tests run can't be compiled"
  run_suite e2e-gpu run_pytest e2e/gpu
else
  printf '\n%s\n' "SKIPPED: everything that needs a GPU (test/e2e/gpu); there is none here"
fi
python3 tools/summarize_tests.py "$results" "${suites[@]}"
