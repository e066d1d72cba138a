#!/usr/bin/env bash
# build.sh BUILD: makes BUILD/python/dist/zeren-*.whl, which carries the library and those that it needs, and installs it in the virtual
# environment BUILD/python/venv beside what requirements*.txt name. Nothing of the library is compiled again: it is installed from BUILD
# (the folder of CMake) to BUILD/python/prefix, and the wheel links it. Exit code 77: python3-venv or PyPI is not there; the reason is told.
# "build.sh BUILD environment" makes the environment only, so that it can be fetched while the library is compiled.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1/python"
build=$(realpath "$1") work=$(realpath "$1")/python
venv=$work/venv
skip() { echo "python: skipped: $*" >&2; exit 77; }
pip() { PATH="$venv/bin:$PATH" "$venv/bin/pip" --quiet --disable-pip-version-check "$@"; }

exec 8>"$work/lock"
flock 8
wanted=$(cat "$here"/requirements*.txt)
if [ "$(cat "$work/installed" 2>/dev/null)" != "$wanted" ]; then
    [ -x "$venv/bin/pip" ] || /usr/bin/python3 -m venv "$venv" >&2 || skip "there is no venv; install python3-venv"
    for file in "$here"/requirements*.txt; do
        pip install -r "$file" >&2 || skip "pip could not install $file; is PyPI reachable?"
    done
    printf '%s\n' "$wanted" >"$work/installed"
fi
[ "${2:-}" != environment ] || exit 0

rm -rf "$work/prefix" "$work/raw" "$work/dist"
cmake --install "$build" --component development --prefix "$work/prefix" >"$work/install.log"
config=$(dirname "$(find "$work/prefix" -name zeren-config.cmake)")
! command -v ccache >/dev/null || export CMAKE_CXX_COMPILER_LAUNCHER=ccache
pip wheel --no-build-isolation --no-deps "$here" --wheel-dir "$work/raw" \
    --config-settings=build-dir="$work/build" --config-settings=cmake.define.zeren_DIR="$config"
PATH="$venv/bin:$PATH" "$venv/bin/auditwheel" repair --wheel-dir "$work/dist" "$work"/raw/zeren-*.whl >"$work/auditwheel.log" 2>&1 ||
    { cat "$work/auditwheel.log" >&2; exit 1; }
pip install --no-deps --force-reinstall "$work"/dist/zeren-*.whl
