"""A picture of systems and flows as SVG: every box and line carries its system or its numbers, so that a page's script can filter them."""

from collections.abc import Mapping, Sequence
from math import sqrt

from markupsafe import Markup

from fieldwright.report.catalog.picture import STYLES, Box, Line, Picture
from fieldwright.report.diagrams.drawing import LINE, box, lines_at, picture
from fieldwright.report.visible import visible

CORNER = 6
"""How round the corners of lines are."""

LONGEST = 200
"""Characters of a name in what is said of it."""


def picture_svg(shown: Picture, name: str = "portfolio", numbers: Mapping[str, int] | None = None) -> Markup:
    """The picture. ``numbers`` are those of the systems, by name, that lines and boxes carry for the page's script."""
    known = numbers if numbers is not None else {one.name: at for at, one in enumerate(shown.boxes)}
    parts = [_line(one, known) for one in shown.lines]
    parts += [_label(one) for one in shown.lines if one.label_at]
    parts += [_box(one, known[one.name], marked=one.name in shown.marked) for one in shown.boxes]
    said = f"{len(shown.boxes):,} systems and {sum(len(one.entries) for one in shown.lines):,} integrations between them. The tables of this page hold the same."
    return picture(name, shown.width, shown.height, "Systems and what goes between them", said, parts)


def way_of(points: Sequence[tuple[int, int]], corner: int = CORNER) -> str:
    """A polyline as the path of SVG, its corners round."""
    made = [f"M{points[0][0]} {points[0][1]}"]
    for at in range(1, len(points) - 1):
        before, here, after = points[at - 1], points[at], points[at + 1]
        (x1, y1), (x2, y2) = _towards(here, before, corner), _towards(here, after, corner)
        made.append(f"L{_n(x1)} {_n(y1)}Q{here[0]} {here[1]} {_n(x2)} {_n(y2)}")
    made.append(f"L{points[-1][0]} {points[-1][1]}")
    return "".join(made)


def head_of(points: Sequence[tuple[int, int]]) -> tuple[tuple[float, float], ...]:
    """The corners of the arrow's head at the end of a polyline, the point first."""
    (x1, y1), (x2, y2) = points[-2], points[-1]
    length = max(abs(x2 - x1) + abs(y2 - y1), 1)
    if x1 != x2 and y1 != y2:
        length = sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    back = (x2 - 8 * ux, y2 - 8 * uy)
    return (x2, y2), (back[0] - 4 * uy, back[1] + 4 * ux), (back[0] + 4 * uy, back[1] - 4 * ux)


def _line(one: Line, numbers: Mapping[str, int]) -> Markup:
    if len(one.points) < 2:
        return Markup("")
    head = "L".join(f"{_n(x)} {_n(y)}" for x, y in head_of(one.points))
    kinds = f"{one.style}{' ' + one.severity if one.severity else ''}"
    return Markup(
        '<g class="flow {}" data-a="{}" data-b="{}" tabindex="-1"><title>{}</title><path class="way" d="{}"/><path class="tip" d="M{}Z"/></g>'
    ).format(kinds, numbers[one.source], numbers[one.target], line_text(one), way_of(one.points), head)


def line_text(one: Line) -> str:
    """What a line says: from where to where, how many, how, and with which concerns."""
    count = len(one.entries)
    how = f"{count:,} integration{'s' * (count != 1)} by {STYLES[one.style][0]}"
    more = f"; {', '.join(one.concerns)} data" if one.concerns else ""
    found = "; the review found errors" if one.severity == "error" else "; the review found something" if one.severity else ""  # fmt: skip
    return visible(f"{one.source[:LONGEST]} to {one.target[:LONGEST]}: {how}{more}{found}")


def _label(one: Line) -> Markup:
    assert one.label_at is not None
    (x, y), (width, height) = one.label_at, one.label_size
    return Markup('<g class="tagged{}">{}{}</g>').format(
        f" {one.severity}" if one.severity else "",
        box(x - width / 2, y - height / 2, width, height, "plate", round_=8),
        lines_at(x, y - LINE / 2, [one.label], kind="strong"),
    )


def _box(one: Box, number: int, *, marked: bool) -> Markup:
    kind = " ".join(["system", *(["platform"] if one.platform else []), *(["ending"] if one.ending else []), *(["marked"] if marked else [])])  # fmt: skip
    middle = one.x + one.width / 2
    inner = box(one.x + 3, one.y + 3, one.width - 6, one.height - 6, "inner", round_=4) if one.platform else Markup("")
    warned = Markup('<text class="say warns {}" x="{}" y="{}">{}</text>').format(one.severity, one.x + one.width - 14, one.y + 15, "!!" if one.severity == "error" else "!") if one.severity else Markup("")  # fmt: skip
    return Markup('<g class="node" data-s="{}" tabindex="0" role="button" aria-label="{}"><title>{}</title>{}{}{}{}{}</g>').format(
        number, box_text(one), box_text(one), box(one.x, one.y, one.width, one.height, kind, round_=7), inner,
        lines_at(middle, one.y + 7, one.title, kind="strong"),
        lines_at(middle, one.y + 7 + LINE * len(one.title), [one.owner or "no owner"], kind="soft" if one.owner else "unowned"), warned,
    )  # fmt: skip


def box_text(one: Box) -> str:
    """What a box says: the system, its owner, how much goes in and out."""
    kind = "platform, " if one.platform else ""
    life = ", being retired or retired" if one.ending else ""
    return visible(f"{one.name[:LONGEST]}: {kind}{f'owned by {one.owner}' if one.owner else 'without an owner'}, {one.entries:,} integration{'s' * (one.entries != 1)}{life}")  # fmt: skip


def _towards(here: tuple[int, int], other: tuple[int, int], much: float) -> tuple[float, float]:
    dx, dy = other[0] - here[0], other[1] - here[1]
    length = sqrt(dx * dx + dy * dy) or 1.0
    step = min(much, length / 2) / length
    return here[0] + dx * step, here[1] + dy * step


def _n(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
