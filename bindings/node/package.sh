#!/usr/bin/env bash
# package.sh BUILD LIBRARY VERSION DIST: makes the package and puts its tarball, zeren-VERSION.tgz, into DIST.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/build.sh" "$1" "$2" "$3"
mkdir -p "$4"
dist=$(realpath "$4")
(cd "$1/node/package" && npm pack --silent --pack-destination "$dist" >/dev/null)
