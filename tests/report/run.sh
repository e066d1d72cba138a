#!/usr/bin/env bash
# run.sh FOLDER: the tests of the report page, with the node_modules of FOLDER. Exit 77 (skipped) where node, Chromium or playwright-core lack.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export ZEREN_NODE_MODULES=$1/node_modules CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
for tool in node "$CHROMIUM"; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool here; ./dev test installs it"; exit 77; }
done
[ -d "$ZEREN_NODE_MODULES/playwright-core" ] || { echo "skipped: no playwright-core in $1; ./dev test installs it"; exit 77; }
exec node --test "$here"/*.test.mjs
