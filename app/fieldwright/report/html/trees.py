"""Both sides of a map as nested ``<details>``, which read without scripts, and the links between them by the numbers of their rows."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import frozen
from markupsafe import Markup, escape

from fieldwright.report.html.places import Places
from fieldwright.report.model import MappingRow, MapSpec, SourceRow
from fieldwright.report.visible import visible

OPEN_ROWS = 90
"""How many rows of a side are open at first, at most."""

COPY, COMPUTED, TABLE = 0, 1, 2
"""How a link is drawn: copied, computed, translated by a lookup."""

_PATH = re.compile(r"(?:[\w.]|`[^`]*`)+")
_CHIPS = (
    ("object", "{}", "o"), ("date", "dt", "d"), ("time", "dt", "d"), ("duration", "dt", "d"), ("integer", "12", "n"), ("number", "12", "n"),
    ("boolean", "tf", "b"), ("string", "Aa", "t"), ("binary", "Aa", "t"),
)  # fmt: skip


@frozen
class Trees:
    """The two sides of a map. ``sources`` are pairs of a heading and its tree; ``links`` are (source row, target row, kind)."""

    sources: tuple[tuple[str, Markup], ...]
    target: Markup
    links: tuple[tuple[int, int, int], ...]
    source_rows: int
    target_rows: int


@frozen
class _Row:
    """A row of a tree, ready to be written."""

    depth: int
    name: str
    type: str
    occurs: str
    href: str
    state: str
    title: str


def trees_of(one: MapSpec, places: Places) -> Trees:
    """The trees of a map."""
    numbers = {row.target: at for at, row in enumerate(one.rows)}
    found: list[tuple[str, Markup]] = []
    at = 0
    for alias in dict.fromkeys(row.alias for row in one.source_rows):
        rows = [_source(row) for row in one.source_rows if row.alias == alias]
        found.append((f"${alias}", _tree(rows, at)))
        at += len(rows)
    ordered = [row for alias in dict.fromkeys(r.alias for r in one.source_rows) for row in one.source_rows if row.alias == alias]  # fmt: skip
    target = _tree([_target(row, places) for row in one.rows], 0)
    return Trees(tuple(found), target, tuple(_links(ordered, one.rows, numbers)), len(ordered), len(one.rows))


def chip(type_: str) -> tuple[str, str]:
    """The sign of a type and its class.

    >>> chip("list of integer")
    ('12', 'n')
    """
    return next(((text, kind) for word, text, kind in _CHIPS if word in type_), ("··", "o"))


def _source(row: SourceRow) -> _Row:
    return _Row(row.depth, row.name or row.path, row.type, "", f"#{row.anchor}", row.state.replace(" ", "-"), row.path)


def _target(row: MappingRow, places: Places) -> _Row:
    state = "gap" if row.kind == "unmapped" and row.required else row.kind.replace(" ", "-")
    return _Row(row.depth, row.name, row.type, row.occurs, f"#{places.row(row)}", state, row.target)


def _links(
    sources: Sequence[SourceRow], rows: Sequence[MappingRow], numbers: dict[str, int]
) -> Iterator[tuple[int, int, int]]:
    above: list[SourceRow] = []
    for at, source in enumerate(sources):
        while above and (above[-1].depth >= source.depth or above[-1].alias != source.alias):
            above.pop()
        for target in source.used_by:
            there = numbers.get(target)
            if there is not None and not any(target in one.used_by for one in above):
                yield at, there, _kind(rows[there])
        above.append(source)


def _kind(row: MappingRow) -> int:
    if row.lookups:
        return TABLE
    return COPY if _PATH.fullmatch(row.expression) else COMPUTED


def _tree(rows: Sequence[_Row], first: int) -> Markup:
    """Rows in their order as nested details, the upper levels open as far as they fit."""
    shown = _open_depth(rows)
    made: list[str] = []
    inside: list[int] = []
    for at, row in enumerate(rows):
        while inside and inside[-1] >= row.depth:
            made.append("</details>")
            inside.pop()
        parent = at + 1 < len(rows) and rows[at + 1].depth > row.depth
        if parent:
            inside.append(row.depth)
            made.append("<details open>" if row.depth < shown else "<details>")
        made.append(_written(row, first + at, "summary" if parent else "div"))
    made += ["</details>"] * len(inside)
    return Markup("".join(made))  # noqa: S704  # made of escaped pieces


def _open_depth(rows: Sequence[_Row]) -> int:
    """Rows below this depth are hidden at first."""
    depths = sorted(row.depth for row in rows)
    if len(depths) <= OPEN_ROWS:
        return depths[-1] + 1 if depths else 0
    return max(depths[OPEN_ROWS], depths[0] + 1) if depths[OPEN_ROWS] > depths[0] else depths[0]


def _written(row: _Row, number: int, tag: str) -> str:
    sign, kind = chip(row.type)
    said: Callable[[str], str] = _said
    return (
        f'<{tag} class="row {row.state}" data-n="{number}"><b class="chip {kind}">{sign}</b>'
        f'<a href="{escape(row.href)}" title="{said(row.title)}"><bdi>{said(row.name)}</bdi></a>'
        f"<small>{said(row.type)}{' ' + said(row.occurs) if row.occurs not in ('', '1', '0..1') else ''}</small></{tag}>"
    )


def _said(text: str) -> str:
    return str(escape(visible(text if len(text) <= 400 else text[:400] + " …")))


def as_lists(links: Iterable[tuple[int, int, int]]) -> list[list[int]]:
    """Links as JSON has them."""
    return [list(one) for one in links]
