# Shell library: what the scripts here need on the machine. Sourced, never run.
#
#   install_debian_packages          the compiler's build dependencies, if missing
#   python_environment NAME FILE…    a virtual environment with the packages of the
#                                    requirement files; prints its folder
#
# Nothing is put into the checkout. Environments lie in the user's cache folder
# under a name that is a hash of all that they are made from, so that a changed
# pin makes a new one and an unchanged one is never installed again.

HLQ_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export HLQ_ROOT
HLQ_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/hlq
HLQ_UV_VERSION=0.13.9
HLQ_DEBIAN_PACKAGES=(
  libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools clang-22 lld-22
  cmake ninja-build ccache libgtest-dev python3 python3-venv
)

# A line of progress, on stderr: results of functions go to stdout.
say() {
  printf '\n== %s\n' "$*" >&2
}

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Runs a command as root.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "'$*' needs root: run it yourself, or install sudo"
  fi
}

install_debian_packages() {
  local package missing=()
  command -v dpkg-query >/dev/null || fail \
    "no Debian packages here; install MLIR and LLVM 22 with development files, clang, lld, CMake, Ninja, GoogleTest, Python 3.11, and build as tools/build.sh does"
  for package in "${HLQ_DEBIAN_PACKAGES[@]}"; do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
      "install ok installed") ;;
      *) missing+=("$package") ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing Debian packages: ${missing[*]}"
  as_root apt-get update -q >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# Installs into FOLDER by the command that follows, once: a stamp says that it
# was finished, a lock keeps two scripts apart. (A virtual environment can't be
# made elsewhere and renamed: it contains its own path.)
_once() {
  local folder=$1
  shift
  [ -e "$folder/.complete" ] && return
  mkdir -p "$(dirname "$folder")"
  (
    flock 9
    [ -e "$folder/.complete" ] && exit
    rm -rf "$folder"
    "$@" && touch "$folder/.complete"
  ) 9>"$folder.lock"
}

_install_uv() {
  say "Installing uv $HLQ_UV_VERSION, which installs Python packages"
  python3 -m venv "$1" >&2 &&
    "$1/bin/python" -m pip install -q --disable-pip-version-check "uv==$HLQ_UV_VERSION" >&2
}

_install_requirements() {
  local folder=$1 uv=$2 file arguments=()
  shift 2
  for file in "$@"; do
    arguments+=(-r "$file")
  done
  say "Installing Python packages: $(basename -a "$@" | tr '\n' ' ')into $folder"
  "$uv" venv -q --python "$(command -v python3)" "$folder" >&2 &&
    VIRTUAL_ENV=$folder "$uv" pip install "${arguments[@]}" >&2
}

python_environment() {
  local name=$1 uv_folder key folder
  shift
  # A requirement file may include its neighbours.
  key=$(
    {
      python3 -c 'import sys; print(sys.version, sys.executable)'
      printf '%s\n' "$@" | xargs -n 1 dirname | sort -u | while read -r folder; do
        cat "$folder"/*.txt
      done
    } | sha256sum | cut -c1-12
  )
  folder=$HLQ_CACHE/env-$name-$key
  if [ ! -e "$folder/.complete" ]; then
    uv_folder=$HLQ_CACHE/uv-$HLQ_UV_VERSION
    _once "$uv_folder" _install_uv "$uv_folder" || fail "uv could not be installed"
    UV_PYTHON_DOWNLOADS=never _once "$folder" \
      _install_requirements "$folder" "$uv_folder/bin/uv" "$@" ||
      fail "the Python packages of $* could not be installed"
  fi
  printf '%s\n' "$folder"
}
