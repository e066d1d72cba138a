#!/usr/bin/env bash
# package.sh BUILD LIBRARY VERSION DIST: puts zeren-VERSION.jar, its pom and its javadoc into DIST.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/build.sh" "$1" "$2" "$3" 'package javadoc:jar -DskipTests'
mkdir -p "$4"
cp "$1/java/zeren-$3.jar" "$1/java/zeren-$3-javadoc.jar" "$4"
cp "$1/java/.flattened-pom.xml" "$4/zeren-$3.pom"
