#!/usr/bin/env bash
# test.sh BUILD LIBRARY VERSION [NAME...]: builds the wheel and runs its tests as installed; with names (spark_test) those, with the wheel as
# it is. LIBRARY is not used: the wheel links what BUILD holds. Exit code 77 as build.sh.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(realpath "$1") version=$3
if [ $# -eq 3 ]; then
    "$here/build.sh" "$build"
    [ -f "$(echo "$build"/python/dist/zeren-"$version"-*.whl)" ] || { echo "python: the wheel has another version than $version" >&2; exit 1; }

    # In an environment with nothing else, of another folder: the wheel carries what it needs.
    rm -rf "$build/python/empty"
    /usr/bin/python3 -m venv "$build/python/empty"
    "$build/python/empty/bin/pip" install --quiet --no-index --disable-pip-version-check "$build"/python/dist/zeren-*.whl
    printf '1.加快项目建设。\n责任单位：区发改委\n' | (cd / && "$build/python/empty/bin/python" -m zeren --compact) | grep -q '"responsible_unit"'
elif [ ! -x "$build/python/venv/bin/python" ]; then
    echo "python: skipped: the wheel was not built" >&2
    exit 77
fi
cd "$here/tests"
exec "$build/python/venv/bin/python" -B -m unittest "${@:4}"
