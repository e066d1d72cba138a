#!/usr/bin/env bash
# build.sh BUILD LIBRARY VERSION [GOAL]: makes the jar BUILD/java/zeren-VERSION.jar with the library and those that it needs; GOAL is package
# (which runs the tests), or another of Maven's. Maven's own repository is BUILD/java/m2, so that nothing of a test is left in a home folder.
# Exit code 77: Java, Maven or Maven Central is not there; the reason is told.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1/java"
build=$(realpath "$1")/java library=$(realpath "$2") version=$3 goal=${4:-package}
skip() { echo "java: skipped: $*" >&2; exit 77; }

command -v javac >/dev/null && command -v mvn >/dev/null || skip "there is no javac and mvn; install a JDK of Java 17 or newer, and Maven"
java=$(javac -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')
[ "$java" -ge 17 ] || skip "Java $java is older than 17"

case $(uname -m) in
    x86_64) system=linux-x86-64 ;;
    *) system=linux-$(uname -m) ;;
esac
"$root/bindings/bundle.sh" "$library" "$build/native/$system"
export ZEREN_SOURCE=$root
log=$build/maven.log
mvn -B -ntp -q -f "$here/pom.xml" -Dmaven.repo.local="$build/m2" -Drevision="$version" -Dzeren.build="$build" $goal >"$log" 2>&1 || {
    ! grep -qE 'Could not transfer|Could not resolve|Unknown host|Connection refused|offline mode' "$log" || skip "Maven could not get what it needs; is Maven Central reachable? ($log)"
    cat "$log" >&2
    exit 1
}
