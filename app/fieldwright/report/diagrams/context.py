"""Which systems a project connects, as an SVG picture: what is read at the left, the maps between, what is written at the right."""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen
from markupsafe import Markup

from fieldwright.report.diagrams.drawing import LINE, box, curve, head, lines_at, picture, wrapped
from fieldwright.report.model import MapSpec

WIDE, GAP, PAD, APART = 240, 110, 10, 14
"""The width of a box, what is between columns, what is around text and between boxes of a column."""

_READ_AS = re.compile(r", read as \$\w+$")


@frozen
class Box:
    """A box of a column: its key, its title and what stands below it."""

    key: str
    title: str
    below: str = ""

    def lines(self) -> tuple[list[str], list[str]]:
        """The title's lines and those below it."""
        below = wrapped(self.below, WIDE - 2 * PAD, lines=4) if self.below else []
        return wrapped(self.title, WIDE - 2 * PAD, lines=4, bold=True), below

    @property
    def height(self) -> int:
        """The box's height."""
        title, below = self.lines()
        return (len(title) + len(below)) * LINE + 2 * PAD


def context_svg(maps: Sequence[MapSpec], name: str) -> Markup:
    """The picture of all maps; empty without maps."""
    if not maps:
        return Markup("")
    sources: dict[str, Box] = {}
    targets: dict[str, Box] = {}
    links: list[tuple[str, str]] = []
    middle: list[Box] = []
    for at, one in enumerate(maps):
        key = f"map {at}"
        rules = sum(1 for row in one.rows if row.status)
        middle.append(Box(key, one.name, f"{rules:,} rules" if rules != 1 else "1 rule"))
        for text in one.sources:
            box_ = _system(text)
            sources.setdefault(box_.key, box_)
            links.append((f"s{box_.key}", key))
        box_ = _system(one.target)
        targets.setdefault(box_.key, box_)
        links.append((key, f"t{box_.key}"))
    columns = [
        [(f"s{one.key}", one, "system") for one in sources.values()],
        [(one.key, one, "map") for one in middle],
        [(f"t{one.key}", one, "system") for one in targets.values()],
    ]
    told = " ".join(f"{one.name}: from {' and '.join(one.sources)} to {one.target}." for one in maps)
    return in_columns(columns, links, name, "What the maps connect", told)


def in_columns(
    columns: Sequence[Sequence[tuple[str, Box, str]]],
    links: Iterable[tuple[str, str]],
    name: str,
    title: str,
    told: str,
) -> Markup:
    """Boxes in columns from left to right, each with its key and its kind (``system``, ``map``), and arrows from key to key."""
    height = max(sum(one.height + APART for _, one, _ in column) for column in columns) - APART + 4
    parts: list[Markup] = []
    edges: dict[str, tuple[float, float, float]] = {}
    for at, column in enumerate(columns):
        x = 2 + at * (WIDE + GAP)
        y = 2 + (height - 4 - sum(one.height + APART for _, one, _ in column) + APART) / 2
        for key, one, kind in column:
            upper, below = one.lines()
            parts.append(box(x, y, WIDE, one.height, kind, round_=14 if kind == "map" else 5))
            parts.append(lines_at(x + WIDE / 2, y + PAD, upper, kind="strong"))
            if below:
                parts.append(lines_at(x + WIDE / 2, y + PAD + len(upper) * LINE, below, kind="soft"))
            edges[key] = (x, x + WIDE, y + one.height / 2)
            y += one.height + APART
    drawn: list[Markup] = []
    for start, end in links:
        x1, y1 = edges[start][1], edges[start][2]
        x2, y2 = edges[end][0], edges[end][2]
        drawn += [curve(x1, y1, x2 - 6, y2, "message"), head(x2, y2)]
    width = len(columns) * WIDE + (len(columns) - 1) * GAP + 4
    return picture(name, width, height, title, told, [*drawn, *parts])


def _system(text: str) -> Box:
    """``MESSAGE of SCHEMA (FILE)``: the schema is the title, the message stands below it."""
    said = _READ_AS.sub("", text)
    message, of, schema = said.rpartition(" of ")
    return Box(said, schema if of else said, message)
