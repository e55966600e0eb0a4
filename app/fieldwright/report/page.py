"""What all pages share: their parts in ``resources/report``, the policy that allows just these, and what a template prints made fit to be seen."""

import base64
import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from fieldwright.files.resources import resource
from fieldwright.report.visible import visible
from fieldwright.report.wording.spans import spans


def environment() -> Environment:
    """Jinja that escapes all it prints, and shows what is invisible."""
    return Environment(
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )


def part(name: str) -> str:
    """The text of a style, script or template."""
    return Path(resource("report", name)).read_text("utf-8")


def policy(style: str, script: str) -> str:
    """The content security policy of a page that has one style and one script and asks nothing of the network."""
    return f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"


def coded(sentence: str) -> Markup:
    """A sentence with the paths in backticks as code."""
    return Markup(  # noqa: S704  # every part is escaped
        "".join(
            f"<code>{escape(part)}</code>" if code else str(escape(part)) for part, code in spans(visible(sentence))
        )
    )


def _shown(value: Any) -> Any:
    """Everything that a template prints goes through here."""
    if isinstance(value, Markup):
        return value
    return visible(value) if isinstance(value, str) else value


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
