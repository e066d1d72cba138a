#!/usr/bin/env bash
# bundle.sh LIBRARY FOLDER: copies LIBRARY into FOLDER under its soname, with every library that it needs, and writes their names into
# FOLDER/files. Left out is what each system with the same glibc has: the C and C++ runtimes. LIBRARY finds the others beside itself
# (lib/CMakeLists.txt links it so). Java's jar and Node's package carry such a folder.
set -euo pipefail

library=$1 folder=$2
rm -rf "$folder"
mkdir -p "$folder"
soname=$(objdump -p "$library" | awk '$1 == "SONAME" { print $2 }')
install -m 644 "$library" "$folder/$soname"
strip --strip-unneeded "$folder/$soname"
ldd "$library" | awk '$2 == "=>" { print $1, $3 }' | while read -r name path; do
    case $name in
        libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | libstdc++.so.* | libgcc_s.so.*) continue ;;
    esac
    [ "$path" != not ] || { echo "bundle: $library needs $name, which is not installed" >&2; exit 1; }
    install -m 644 "$path" "$folder/$name"
done
(cd "$folder" && ls -1 | LC_ALL=C sort >../files.new && mv ../files.new files)
