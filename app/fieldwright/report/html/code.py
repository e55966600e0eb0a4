"""Expressions coloured lightly when the page is made, so that it needs no script for it."""

import re

from markupsafe import Markup, escape

from fieldwright.report.visible import visible

MOST_COLOURED = 4_000
"""Characters of an expression that are coloured at most; a longer one stands as it is."""

_TOKEN = re.compile(
    r"""(?P<c>/\*.*?\*/)|(?P<s>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?P<q>`[^`]*`)|(?P<r>(?:(?<=[(,])|(?<=[(,]\ ))/(?:\\.|[^/\\\n])+/[im]*)"""
    r"""|(?P<f>\$\w+(?=\s*\())|(?P<v>\$\w*|\$\$)|(?P<k>\b(?:and|or|in|function|true|false|null)\b)|(?P<n>\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)""",
    re.S,
)


def coloured(text: str) -> Markup:
    """An expression as code: texts, numbers, names of functions, variables and comments each in a class of their own."""
    shown = visible(text)
    if len(shown) > MOST_COLOURED:
        return escape(shown)
    made: list[str] = []
    at = 0
    for found in _TOKEN.finditer(shown):
        made.append(str(escape(shown[at : found.start()])))
        kind = found.lastgroup
        made.append(str(escape(found[0])) if kind == "q" else f'<i class="{kind}">{escape(found[0])}</i>')
        at = found.end()
    made.append(str(escape(shown[at:])))
    return Markup("".join(made))  # noqa: S704  # every piece is escaped above
