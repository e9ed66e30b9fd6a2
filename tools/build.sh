#!/usr/bin/env bash
# Builds into build/: tools/build.sh [TARGET…] (default: everything).
set -euo pipefail
. "$(dirname "$0")/setup.sh"

install_debian_packages
build=$HLQ_ROOT/build

# A copied or moved checkout brings a build folder that belongs elsewhere.
if [ -f "$build/CMakeCache.txt" ] &&
  ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$HLQ_ROOT" "$build/CMakeCache.txt"; then
  say "build/ was configured for another folder: starting anew"
  rm -rf "$build"
fi

if [ ! -f "$build/build.ninja" ]; then
  say "Configuring"
  launcher=()
  if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  cmake -S "$HLQ_ROOT" -B "$build" -G Ninja \
    -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
    -DLLVM_USE_LINKER=lld \
    -DMLIR_DIR=/usr/lib/llvm-22/lib/cmake/mlir \
    -DLLVM_EXTERNAL_LIT=/usr/lib/llvm-22/bin/lit \
    "${launcher[@]}" >&2
fi

say "Building ${*:-everything}"
# NINJA_STATUS: steps done, of all, seconds.
NINJA_STATUS='[%f/%t %es] ' cmake --build "$build" ${1:+--target "$@"} >&2
