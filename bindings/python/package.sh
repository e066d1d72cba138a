#!/usr/bin/env bash
# package.sh BUILD LIBRARY VERSION DIST: makes the wheel and puts it into DIST. LIBRARY is not used: the wheel links what BUILD holds.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/build.sh" "$1"
mkdir -p "$4"
cp "$1"/python/dist/zeren-"$3"-*.whl "$4"
