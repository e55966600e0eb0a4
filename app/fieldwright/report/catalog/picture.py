"""The systems and flows of a catalog as one picture: boxes and lines with their places, from which the page and the window draw."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from attrs import Factory, frozen

from fieldwright.mapping.findings import ERROR, WARNING
from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.model import RETIRED, RETIRING, Catalog, Entry, System
from fieldwright.report.catalog.picture_view import View, concerns_of, entries_of, named
from fieldwright.report.diagrams.drawing import LINE, width_of, wrapped

WIDE, PAD = 168, 8
"""The width of a box, and what is around its text."""

MOST_BOXES, MOST_LINES = 80, 200
"""What a picture holds: more would be slow to lay out and impossible to read. What is left out is counted."""

CALLS, MESSAGES, FILES, HANDS, MIXED = "calls", "messages", "files", "hands", "mixed"

STYLES: Mapping[str, tuple[str, tuple[int, ...], tuple[str, ...]]] = MappingProxyType(
    {
        CALLS: ("API or webhook", (), ("API", "webhook")),
        MESSAGES: ("event or queue", (8, 4), ("event", "queue")),
        FILES: ("file, EDI or ETL", (2, 3), ("file", "EDI", "ETL")),
        HANDS: ("database link, screen, e-mail or by hand", (9, 3, 2, 3), ("database link", "screen scraping", "e-mail", "manual")),
        MIXED: ("several or unknown", (16, 4), ()),
    }
)  # fmt: skip
"""How a line is drawn: what that means, its dashes, and the methods that are so drawn."""

LETTERS: Mapping[str, str] = MappingProxyType(
    {"personal": "P", "special category": "S", "health": "H", "financial": "F", "credentials": "C", "regulated": "R"}
)
"""The letter that stands for a concern at a line."""

_STYLE_OF = {method: style for style, (_, _, methods) in STYLES.items() for method in methods}
_MARKS = {ERROR: "!!", WARNING: "!"}


@frozen
class Box:
    """A system: its place, the lines of its name, and what is said below it."""

    name: str
    title: tuple[str, ...]
    owner: str
    """The owner's line, shortened; empty where nobody owns it."""
    width: int
    height: int
    x: int = 0
    y: int = 0
    platform: bool = False
    ending: bool = False
    """Whether it is retiring or retired."""
    severity: str = ""
    """The worst of what the review found about it."""
    entries: int = 0


@frozen
class Line:
    """All that goes from one system to another, as a polyline from the one's edge to the other's."""

    source: str
    target: str
    entries: tuple[str, ...]
    """Their ids."""
    style: str
    """One of `STYLES`."""
    label: str = ""
    """How many they are, the letters of their concerns, and a mark where the review found something; empty where there is nothing to say."""
    concerns: tuple[str, ...] = ()
    severity: str = ""
    points: tuple[tuple[int, int], ...] = ()
    label_at: tuple[int, int] | None = None
    """The label's middle."""
    label_size: tuple[int, int] = (0, 0)


@frozen
class Picture:
    """The whole picture, from (0, 0)."""

    boxes: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()
    width: int = 0
    height: int = 0
    left_out: tuple[int, int] = (0, 0)
    """How many systems and how many integrations are left out because it would be too much."""
    unplaced: int = 0
    """Integrations that do not say from where or to where."""
    marked: frozenset[str] = Factory(frozenset)
    """The systems that are highlighted: the one in focus."""

    @property
    def said(self) -> str:
        """What is not shown, in a sentence; empty where all is."""
        systems, entries = self.left_out
        parts = [f"{_many(systems, 'system')} and {_many(entries, 'integration')} that connect least are left out here; filter or choose a system to see them"] if systems or entries else []  # fmt: skip
        parts += [f"{_many(self.unplaced, 'integration')} without a source or a target cannot be drawn"] if self.unplaced else []  # fmt: skip
        return ". ".join(parts) + "." if parts else ""


def picture_of(catalog: Catalog, view: View = View(), findings: Sequence[CatalogFinding] = ()) -> Picture:  # noqa: B008 - frozen
    """The picture of a view, laid out. The same catalog gives the same picture on every machine."""
    from fieldwright.report.catalog.picture_layout import laid_out

    entries = entries_of(catalog, view)
    placed = [one for one in entries if one.source and one.target]
    focus = named(catalog)(view.focus) if view.focus else ""
    worst_entry, worst_system = _worst(findings)
    groups: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for one in placed:
        groups[one.source, one.target].append(one)
    counts: defaultdict[str, int] = defaultdict(int)
    for (source, target), held in groups.items():
        for name in {source, target}:
            counts[name] += len(held)
    if focus:
        counts[focus] += 0
    if view.is_all:
        for one in catalog.systems:
            if one.lifecycle != RETIRED or view.retired:
                counts[one.name] += 0
    names = sorted(counts, key=lambda name: (name != focus, -counts[name], name.casefold(), name))
    kept = set(names[:MOST_BOXES])
    pairs = sorted((pair for pair in groups if kept.issuperset(pair)), key=lambda pair: (focus not in pair, -len(groups[pair]), pair))  # fmt: skip
    shown = sorted(pairs[:MOST_LINES])
    systems = {one.name: one for one in catalog.systems}
    boxes = [_box(name, systems.get(name), counts[name], worst_system.get(name, "")) for name in sorted(kept)]
    lines = [_line(pair, groups[pair], worst_entry) for pair in shown]
    drawn = sum(len(one.entries) for one in lines)
    return laid_out(
        Picture(
            tuple(boxes),
            tuple(lines),
            left_out=(len(names) - len(kept), len(placed) - drawn),
            unplaced=len(entries) - len(placed),
            marked=frozenset([focus] if focus else ()),
        )
    )


def style_of(entries: Iterable[Entry]) -> str:
    """How the line of entries is drawn."""
    styles = {_STYLE_OF.get(one.method, MIXED) for one in entries}
    return styles.pop() if len(styles) == 1 else MIXED


def _box(name: str, system: System | None, count: int, severity: str) -> Box:
    title = tuple(wrapped(name, WIDE - 2 * PAD, lines=2, bold=True))
    owner = system.owner if system is not None else ""
    line = wrapped(owner, WIDE - 2 * PAD, lines=1)[0] if owner else ""
    height = (len(title) + 1) * LINE + 2 * PAD - 2
    ending = system is not None and system.lifecycle in (RETIRING, RETIRED)
    return Box(name, title, line, WIDE, height, platform=system is not None and system.platform, ending=ending, severity=severity, entries=count)  # fmt: skip


def _line(pair: tuple[str, str], entries: Sequence[Entry], worst: Mapping[str, str]) -> Line:
    concerns = tuple(one for one in LETTERS if any(one in concerns_of(entry) for entry in entries))
    severity = next((one for one in (ERROR, WARNING) if any(worst.get(entry.id) == one for entry in entries)), "")
    parts = [str(len(entries))] if len(entries) > 1 else []
    parts += ["".join(LETTERS[one] for one in concerns)] if concerns else []
    parts += [_MARKS[severity]] if severity else []
    label = " ".join(parts)
    size = (round(width_of(label, bold=True)) + 8, LINE) if label else (0, 0)
    return Line(*pair, tuple(one.id for one in entries), style_of(entries), label, concerns, severity, label_size=size)


def _worst(findings: Sequence[CatalogFinding]) -> tuple[dict[str, str], dict[str, str]]:
    """The worst severity by entry and by system; findings come worst first."""
    entries: dict[str, str] = {}
    systems: dict[str, str] = {}
    for one in findings:
        if one.severity in _MARKS:
            for entry in one.entries:
                entries.setdefault(entry, one.severity)
            for system in one.systems:
                systems.setdefault(system, one.severity)
    return entries, systems


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'s' * (count != 1)}"
