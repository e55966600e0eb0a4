"""The page's own style and scripts: one of each, put together from files that each do one thing, and the policy that allows just these."""

import json
from pathlib import Path

from fieldwright.files.resources import resource
from fieldwright.report.page import part, policy

SCRIPTS = {"host": "spec-host.js", "worker": "spec-worker.js"}
"""What runs beside the page, in a worker, behind the engine."""

_PAGE = ("spec-page.js", "spec-table.js", "spec-trees.js", "spec-payloads.js", "spec-trial.js")


def style_text() -> str:
    """The page's style, with the colours of the window's themes."""
    light, dark = (_colours(name) for name in ("light", "dark"))
    return f":root {{\n{light}}}\n@media screen and (prefers-color-scheme: dark) {{ :root {{\n{dark}}} }}\n{part('spec.css')}"


def script_text() -> str:
    """The page's script."""
    return "\n".join(part(name) for name in _PAGE)


def page_policy(style: str, script: str, *, worker: bool) -> str:
    """The content security policy; a page that runs maps may start a worker of its own text, which may ask for nothing either."""
    return policy(style, script) + ("; worker-src blob:" if worker else "")


def licence() -> str:
    """The licence of the engine that the page holds."""
    return part("vendor/jsonata-LICENSE.txt")


def _colours(theme: str) -> str:
    held: dict[str, str] = json.loads(Path(resource("themes", f"{theme}.json")).read_text("utf-8"))
    return "".join(f"--{name.replace('_', '-')}: {value};\n" for name, value in held.items())
