#!/usr/bin/env bash
# deb_test.sh FOLDER VERSION: the Debian packages of FOLDER, used where nothing of the build is. Unpacked into an empty folder; with ZEREN_FULL=1
# (as root, where debootstrap is) installed by apt into a bare Debian 12. There the tool reads a notice, and programs in C and C++ are built
# and run. Needs dpkg-dev; exit code 77 where it is not.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(realpath "$1") version=$2
command -v dpkg-deb >/dev/null || { echo "packages: skipped: there is no dpkg-deb" >&2; exit 77; }
root=$(mktemp -d /tmp/zeren-deb.XXXXXX)
trap 'rm -rf "$root"' EXIT

# Where the packages are in place, and $run puts a command: the tool, then C, then C++.
use() {
    local run=("$@")
    "${run[@]}" sh -ec '
        printf "1.加快项目建设。\n责任单位：区发改委\n" >/tmp/zeren-notice.txt
        "$0/usr/bin/zeren" parse --compact /tmp/zeren-notice.txt | grep -q "\"key\":\"1\""
        test "$("$0/usr/bin/zeren" version)" = "zeren $1"
        flags=$(pkg-config --cflags --libs zeren)
        cc -std=c11 "$2/program.c" -o "$3/in-c" $flags
        c++ -std=c++20 "$2/program.cpp" -o "$3/in-cpp" $flags
        "$3/in-c" | grep -qx "$1 1 task"
        "$3/in-cpp" | grep -qx "$1 1 task"
        ldd "$3/in-c" | grep -q libzeren.so
    ' "$prefix" "$version" "$programs" "$binaries"
}

names=$(cd "$folder" && ls zeren_"$version"_*.deb libzeren-dev_"$version"_*.deb libzeren*_"$version"_*.deb | sort -u)
[ "$(echo "$names" | wc -l)" -eq 3 ] || { echo "packages: three packages of version $version are expected, not: $names" >&2; exit 1; }
for name in $names; do dpkg-deb -x "$folder/$name" "$root/unpacked"; done
mkdir -p "$root/binaries"
prefix=$root/unpacked programs=$source/tests/consumer binaries=$root/binaries
PKG_CONFIG_PATH=$prefix/usr/lib/pkgconfig LD_LIBRARY_PATH=$prefix/usr/lib use env

# What the shared library is called and shows: the face for C and the public namespace of C++, each under its version.
library=$prefix/usr/lib/libzeren.so
readelf -d "$library" | grep -qF "Library soname: [libzeren.so.${version%.*}]"
shown=$(nm -DC --defined-only "$library" | grep -v ' A ')
declared=$(sed 's|//.*||' "$source/include/zeren/zeren.h" | grep -oE '\bzeren_[a-z0-9_]+\(' | tr -d '(' | sort -u)
[ "$(echo "$shown" | grep -oE '\bzeren_[a-z0-9_]+@@ZEREN_0$' | sed 's/@.*//' | sort -u)" = "$declared" ] || { echo "packages: libzeren.so does not show zeren.h" >&2; exit 1; }
strange=$(echo "$shown" | grep -vE '@@ZEREN_0$|zeren::v0::.*@@ZEREN_CXX_0_1$' || true)
[ -z "$strange" ] || { echo "packages: libzeren.so shows $strange" >&2; exit 1; }
echo "packages: unpacked, the tool and programs in C and C++ run"

if [ -n "${ZEREN_FULL:-}" ] && [ "$(id -u)" -eq 0 ] && command -v debootstrap >/dev/null; then
    bare=$root/bare
    debootstrap --variant=minbase --include=ca-certificates bookworm "$bare" >"$root/debootstrap.log" 2>&1 || { tail -20 "$root/debootstrap.log" >&2; exit 1; }
    mkdir -p "$bare/packages" "$bare/programs"
    for name in $names; do cp "$folder/$name" "$bare/packages"; done
    cp "$source"/tests/consumer/program.c* "$bare/programs"
    cp /etc/resolv.conf "$bare/etc/" 2>/dev/null || true
    cp -r /etc/apt/apt.conf.d/. "$bare/etc/apt/apt.conf.d/"
    chroot "$bare" sh -ec 'apt-get -q update && apt-get -q install -y --no-install-recommends /packages/*.deb gcc g++ pkgconf' >"$root/apt.log" 2>&1 ||
        { tail -20 "$root/apt.log" >&2; exit 1; }
    prefix='' programs=/programs binaries=/tmp
    use chroot "$bare"
    echo "packages: installed in a bare Debian 12, the tool and programs in C and C++ run"
fi
