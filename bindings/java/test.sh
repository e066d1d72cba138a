#!/usr/bin/env bash
# test.sh BUILD LIBRARY VERSION: builds the jar, runs its tests, installs it, and runs the example of docs/java.md in an empty project that
# takes Zeren from there. Exit code 77 as build.sh.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
"$here/build.sh" "$1" "$2" "$3" install
build=$(realpath "$1")/java version=$3

use=$build/use
rm -rf "$use"
mkdir -p "$use/src/main/java"
/usr/bin/python3 "$root/bindings/example.py" "$root/docs/java.md" java >"$use/src/main/java/Ledger.java"
sed -e "s|@VERSION@|$version|" -e "s|@REPOSITORY@|$build/m2|" "$here/src/test/use/pom.xml" >"$use/pom.xml"
(cd "$use" && mvn -B -ntp -q -o -Dmaven.repo.local="$build/m2" package)
cd "$root"
/usr/bin/python3 "$root/bindings/example.py" "$root/docs/java.md" text | diff - <(java -jar "$use/target/use-1.jar" corpus/weidong-2022/notice.txt | sed -n 1,5p)
echo "java: the tests and the example of docs/java.md pass with zeren-$version.jar"
