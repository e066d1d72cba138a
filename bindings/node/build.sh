#!/usr/bin/env bash
# build.sh BUILD LIBRARY VERSION: makes the npm package in BUILD/node/package: the addon, the library and those that it needs, the types.
# What that takes from the npm registry goes to BUILD/node/tools. Exit code 77: node or the registry is not there; the reason is told.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath "$1")/node library=$(realpath "$2") version=$3
skip() { echo "node: skipped: $*" >&2; exit 77; }

command -v node >/dev/null && command -v npm >/dev/null || skip "there is no node and npm; install Node 18 or newer"
[ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 18 ] || skip "node $(node -v) is older than 18"

mkdir -p "$build/tools"
if ! cmp -s "$here/tools/package-lock.json" "$build/tools/node_modules/.locked"; then
    cp "$here/tools/package.json" "$here/tools/package-lock.json" "$build/tools"
    (cd "$build/tools" && npm ci --silent --no-audit --no-fund --ignore-scripts) >&2 || skip "npm could not get the tools; is the registry reachable?"
    cp "$here/tools/package-lock.json" "$build/tools/node_modules/.locked"
fi

package=$build/package
native=$package/native/$(node -p '`${process.platform}-${process.arch}`')
rm -rf "$package"
"$root/bindings/bundle.sh" "$library" "$native"
rm "$native/files"
cp "$here"/lib/* "$root/LICENSE" "$package"
cp "$root/docs/node.md" "$package/README.md"
cp "$here/tools/types.mjs" "$build/tools" # beside the modules that it imports
node "$build/tools/types.mjs" "$root/docs/schema/zeren-1.schema.json" Document >"$package/model.d.ts"
node "$build/tools/types.mjs" "$root/docs/schema/zeren-findings-1.schema.json" Findings >"$package/findings.d.ts"
node "$build/tools/types.mjs" "$root/docs/schema/zeren-comparison-1.schema.json" Comparison >"$package/comparison.d.ts"
sed "s/\"version\": \"0.0.0\"/\"version\": \"$version\"/" "$here/package.json" >"$package/package.json"

# One file; only its runtime path ties it to the libraries beside it.
modules=$build/tools/node_modules
${CXX:-c++} -std=c++20 -O2 -fPIC -shared -Wall -Wextra -Werror \
    -isystem "$modules/node-addon-api" -isystem "$modules/node-api-headers/include" -I"$root/include" -DNAPI_VERSION=8 -DNAPI_CPP_EXCEPTIONS \
    "$here/src/addon.cpp" -o "$native/zeren.node" "$native"/libzeren_c.so.* -Wl,-rpath,'$ORIGIN' -Wl,--disable-new-dtags \
    -Wl,--allow-shlib-undefined -s
