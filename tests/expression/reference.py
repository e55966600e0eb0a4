"""The npm package jsonata, where node and the package are there."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SCRIPT = HERE / "reference.mjs"


def node_modules() -> Path | None:
    """The folder that holds the package, from FIELDWRIGHT_NODE_MODULES or ./node_modules."""
    for folder in (os.environ.get("FIELDWRIGHT_NODE_MODULES"), HERE.parents[1] / "node_modules"):
        if folder and (Path(folder) / "jsonata").is_dir():
            return Path(folder).resolve()
    return None


needs_reference = pytest.mark.skipif(
    shutil.which("node") is None or node_modules() is None, reason="node or the npm package jsonata is not there"
)


def reference(expressions: list[tuple[str, Any]]) -> list[dict[str, Any]]:
    """What the reference gives for (expression, input) pairs."""
    asked = "".join(json.dumps({"expression": text, "input": value}) + "\n" for text, value in expressions)
    done = subprocess.run(
        ["node", str(SCRIPT), str(node_modules())], input=asked, capture_output=True, text=True, timeout=60, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
