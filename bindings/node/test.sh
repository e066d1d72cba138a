#!/usr/bin/env bash
# test.sh BUILD LIBRARY VERSION: packs the package, installs it into an empty project, and there runs its tests, checks its types, and runs
# the example of docs/node.md, by import and by require. Exit code 77 as build.sh.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
build=$(realpath "$1")/node
"$here/package.sh" "$1" "$2" "$3" "$build/dist"

use=$build/use
rm -rf "$use"
mkdir -p "$use"
cp "$here"/test/*.mjs "$here"/test/*.ts "$use"
cd "$use"
echo '{"private": true}' >package.json
npm install --silent --offline --no-audit --no-fund --ignore-scripts "$build/dist/zeren-$3.tgz"
export ZEREN_SOURCE=$root
node --test

# The types as users meet them, in both kinds of module; types.ts also names what must not compile.
ln -s "$build/tools/node_modules/@types" node_modules/@types
tsc=$build/tools/node_modules/typescript/bin/tsc
cp types.ts types.mts
mv types.ts types.cts
"$tsc" --noEmit --strict --target es2022 --module nodenext --skipLibCheck false types.mts types.cts

example() { /usr/bin/python3 "$root/bindings/example.py" "$root/docs/node.md" "$1"; }
example js >example.mjs
example js | sed 's/^import \(.*\) from \(.*\);/const \1 = require(\2);/' >example.cjs
cd "$root"
for form in mjs cjs; do
    example text | diff - <(node "$use/example.$form" corpus/weidong-2022/notice.txt | sed -n 1,5p)
done
echo "node: the tests, the types and the example of docs/node.md pass with zeren-$3.tgz, node $(node -v)"
