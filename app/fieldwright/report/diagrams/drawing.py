"""Text and shapes of an SVG picture: text measured on the generous side and wrapped, so that it is nowhere clipped and covers nothing.

Colours are classes that the page's style gives a meaning; every text of the project is escaped.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from fieldwright.report.visible import visible

SIZE, LINE = 12, 16
"""The size of text, and the height of a line of it, in pixels."""

_NARROW = frozenset("iljtfrI.,:;'|!()[]/ ")
_BROAD = frozenset("mwMW@%—…")


def width_of(text: str, *, bold: bool = False) -> float:
    """The width of a text in pixels, rather too much than too little, whatever sans serif font is there."""
    return sum(_width(one) for one in text) * SIZE * (1.08 if bold else 1.0)


def _width(character: str) -> float:
    if character in _NARROW:
        return 0.38
    if character in _BROAD:
        return 1.0
    if character < "\u0250":
        return 0.74 if character.isupper() else 0.62
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0f":
        return 0.0
    return 1.35 if character > "\uffff" else 1.05 if unicodedata.east_asian_width(character) in "WF" else 0.8


def wrapped(text: str, width: float, *, lines: int = 6, bold: bool = False) -> list[str]:
    """The lines of a text; words that are too long are broken, and what is more than ``lines`` is cut with an ellipsis."""
    made: list[str] = []
    line = ""
    for word in " ".join(visible(text[: 40 * lines * 4]).split()).split(" "):
        tried = f"{line} {word}" if line else word
        if width_of(tried, bold=bold) <= width:
            line = tried
            continue
        if line:
            made.append(line)
        line = ""
        for character in word:
            if line and width_of(line + character, bold=bold) > width:
                made.append(line)
                line = ""
            line += character
        if len(made) > lines:
            break
    made += [line] if line else []
    if len(made) <= lines and len(text) <= 40 * lines * 4:
        return made or [""]
    last = made[lines - 1] if len(made) >= lines else made[-1]
    while last and width_of(last + " …", bold=bold) > width:
        last = last[:-1]
    return [*made[: lines - 1], last.rstrip() + " …"]


def lines_at(x: float, y: float, lines: Sequence[str], *, anchor: str = "middle", kind: str = "") -> Markup:
    """Lines of text, the first one's middle ``LINE / 2`` below ``y``."""
    held = Markup("").join(
        Markup('<tspan x="{}" y="{}">{}</tspan>').format(_n(x), _n(y + LINE * at + LINE * 0.75), line)
        for at, line in enumerate(lines)
    )
    return Markup('<text class="{}" text-anchor="{}">{}</text>').format(f"say {kind}".strip(), anchor, held)


def box(x: float, y: float, width: float, height: float, kind: str, *, round_: float = 5) -> Markup:
    """A rectangle."""
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="{}"/>').format(
        kind, _n(x), _n(y), _n(width), _n(height), _n(round_)
    )


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    """A straight line."""
    return Markup('<path class="{}" d="M{} {}L{} {}"/>').format(kind, _n(x1), _n(y1), _n(x2), _n(y2))


def head(x: float, y: float, *, left: bool = False) -> Markup:
    """An arrow's head with its point at a place, that points right, or left."""
    back = x + (7 if left else -7)
    return Markup('<path class="head" d="M{} {}L{} {}L{} {}Z"/>').format(
        _n(x), _n(y), _n(back), _n(y - 4), _n(back), _n(y + 4)
    )


def curve(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    """A line from left to right that leaves and arrives level."""
    middle = (x1 + x2) / 2
    return Markup('<path class="{}" d="M{} {}C{} {} {} {} {} {}"/>').format(
        kind, *(_n(one) for one in (x1, y1, middle, y1, middle, y2, x2, y2))
    )


def picture(name: str, width: float, height: float, title: str, description: str, parts: Iterable[Markup]) -> Markup:
    """The whole picture with what a screen reader says of it; ``name`` is its own among a page's pictures."""
    return Markup(
        '<svg class="picture" role="img" aria-labelledby="{0}-t {0}-d" width="{1}" height="{2}" viewBox="0 0 {1} {2}" xmlns="http://www.w3.org/2000/svg">'
        '<title id="{0}-t">{3}</title><desc id="{0}-d">{4}</desc>{5}</svg>'
    ).format(name, _n(width), _n(height), visible(title), visible(description), Markup("\n").join(parts))


def _n(number: float) -> str:
    """A coordinate, short and the same on every machine."""
    return f"{number:.1f}".rstrip("0").rstrip(".")
