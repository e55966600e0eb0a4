"""What stands at every place of an interchange's tree: segments by their position in loops, gathered and described column by column.

An interchange has hundreds of thousands of elements at a few hundred places. To infer its schema they are not made values: the texts of
a place are looked at together.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import groupby, islice, zip_longest
from operator import attrgetter
from typing import Any

from attrs import Factory, define, frozen

from fieldwright.files.json_text import escaped
from fieldwright.schema.edi_loops import OFTEN, Loop
from fieldwright.schema.edi_text import ISA, Segment, Separators, parts_of, released
from fieldwright.schema.inference import PLACES, Seen

_AT_ONCE = 5_000
"""Segments whose elements are looked at together."""


@define(eq=False)
class Layout:
    """Which places of the tree are lists, and which elements have components; everything that was seen decides."""

    many: set[str] = Factory(set)
    composite: set[str] = Factory(set)

    def value(self, cell: str, segment: Segment, name: str, where: str) -> Any:
        """The value of an element as written: a text, components by name, or a list of these; empty where there is nothing."""
        if segment.id == ISA:
            return cell
        composite, many = where in self.composite, where in self.many
        if not composite and not many:
            return released(cell, segment.separators)
        values: list[Any] = []
        for parts in parts_of(cell, segment.separators):
            named = {f"{name}_{number}": text for number, text in enumerate(parts, 1) if text}
            value = named if composite else parts[0]
            if value:
                values.append(value)
        return values if many else values[0] if values else ""


@define(eq=False)
class Place:
    """A place of the tree: the segments that stand there, or what is in the passes of a loop."""

    path: str = ""
    line: int = 0
    """Of what stands there first."""
    passes: int = 0
    """How many there are, where it is a loop or the like; 0 for segments."""
    members: "dict[str, Place]" = Factory(dict)
    segments: list[Segment] = Factory(list)
    within: list[int] = Factory(list)
    """For each segment or pass, the number of the pass that holds it."""
    units: "dict[Hashable, Place]" = Factory(dict)
    """What the passes hold, where it was gathered apart: transactions."""

    def member(self, name: str, line: int) -> "Place":
        """The place of a name below this one."""
        found = self.members.get(name)
        if found is None:
            found = self.members[name] = Place(f"{self.path}/{name}", line)
        return found

    def begin(self, within: int) -> None:
        """Begins a pass, inside the pass of that number of what is above."""
        self.within.append(within)
        self.passes += 1

    def put(self, members: Iterable[Segment | Loop]) -> None:
        """Gathers what stands in the pass that was begun last."""
        known, now = self.members, self.passes - 1
        for one in members:
            if isinstance(one, Segment):
                here = known.get(one.id) or self.member(one.id, one.line)
                here.segments.append(one)
                here.within.append(now)
            else:
                here = known.get(one.name) or self.member(one.name, one.line)
                here.begin(now)
                here.put(one.members)


@frozen(eq=False)
class Described:
    """What was inferred of a place, and the line of every place below it by its pointer in the schema."""

    seen: Seen
    lines: dict[str, int]

    def take(self, other: "Described", at: str) -> None:
        """Take into account what was inferred elsewhere, its lines being below a pointer."""
        self.seen.absorb(other.seen)
        for pointer, line in other.lines.items():
            self.lines.setdefault(at + pointer, line)


def measured(places: Iterable[Place], layout: Layout) -> Layout:
    """A layout in which also is what repeats and what has components at places and below them."""
    made = Layout(set(layout.many), set(layout.composite))
    for place in places:
        _measure(place, made)
    return made


@define(eq=False)
class Describer:
    """Infers what stands at places, each once."""

    layout: Layout
    budget: list[int] = Factory(lambda: [PLACES])
    """Places that may still be described."""
    _known: dict[Hashable, Described] = Factory(dict)

    def unit(self, key: Hashable, place: Place) -> Described:
        """What is at a place that several trees share."""
        if key not in self._known:
            made = self._known[key] = Described(Seen(0, self.budget), {})
            self._describe(place, made.seen, made.lines, "")
        return self._known[key]

    def whole(self, parts: Iterable[Described]) -> tuple[Seen, dict[str, int]]:
        """The list of what parts describe."""
        parts = list(parts)
        count = sum(one.seen.objects for one in parts)
        seen = Seen(0, self.budget)
        made = Described(seen.lists_of(1, count, count), {})
        for one in parts:
            made.take(one, "/items")
        return seen, made.lines

    def _describe(self, place: Place, seen: Seen, lines: dict[str, int], pointer: str) -> None:
        seen.objects_of(place.passes)
        for name, one in place.members.items():
            at = f"{pointer}/properties/{escaped(name)}"
            lines.setdefault(at, one.line)
            below = seen.member(name)
            if one.passes or one.path in self.layout.many:
                sizes = Counter(one.within).values()
                below, at = below.lists_of(len(sizes), min(sizes), max(sizes)), f"{at}/items"
            if one.units:
                for key, unit in one.units.items():
                    Described(below, lines).take(self.unit(key, unit), at)
            elif one.passes:
                self._describe(one, below, lines, at)
            else:
                self._describe_segments(one, below, lines, at)

    def _describe_segments(self, place: Place, seen: Seen, lines: dict[str, int], pointer: str) -> None:
        seen.objects_of(len(place.segments))
        found: dict[int, Seen] = {}
        for some in _batches(place.segments):
            for number, cells in _columns(some):
                name = f"{some[0].id}{number:02}"
                values = self._values(cells, some, name, f"{place.path}/{number}")
                kept = [value for value in values if value]
                if not kept:
                    continue
                if number not in found:
                    found[number] = seen.member(name)
                    line = next(one.line for one, value in zip(some, values, strict=False) if value)
                    lines.setdefault(f"{pointer}/properties/{name}", line)
                found[number].add_all(kept)
        seen.members = {f"{place.segments[0].id}{number:02}": found[number] for number in sorted(found)}

    def _values(self, cells: Sequence[str], segments: Sequence[Segment], name: str, where: str) -> Sequence[Any]:
        """The values of one element of segments that have the same separators."""
        composite, many = where in self.layout.composite, where in self.layout.many
        marks = segments[0].separators
        release = marks.release
        if not composite and not many and not (release and any(release in cell for cell in cells)):
            return cells
        if not composite or many or segments[0].id == ISA:
            return [self.layout.value(*one, name, where) for one in zip(cells, segments, strict=False)]
        parted = [
            parts_of(cell, marks)[0] if release and release in cell else cell.split(marks.component) for cell in cells
        ]
        names = [f"{name}_{number}" for number in range(1, max(map(len, parted)) + 1)]
        return [{key: text for key, text in zip(names, parts, strict=False) if text} for parts in parted]


def _batches(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """Some segments at a time, which have the same separators."""
    for _, alike in groupby(segments, key=attrgetter("separators")):
        while some := list(islice(alike, _AT_ONCE)):
            yield some


def _columns(segments: Sequence[Segment]) -> Iterator[tuple[int, Sequence[str]]]:
    """The elements of segments as written, by their numbers; empty where a segment has fewer."""
    return enumerate(zip_longest(*(one.cells for one in segments), fillvalue=""), 1)


def _measure(place: Place, layout: Layout) -> None:
    for one in place.members.values():
        if one.segments:
            _measure_segments(one, layout)
        _measure(one, layout)


def _measure_segments(place: Place, layout: Layout) -> None:
    segments = place.segments
    if segments[0].id in OFTEN or len(set(place.within)) < len(segments):
        layout.many.add(place.path)
    if segments[0].id == ISA:
        return
    for some in _batches(segments):
        for number, cells in _columns(some):
            where = f"{place.path}/{number}"
            marks = some[0].separators
            if where not in layout.many and _has(cells, marks.repetition, lambda parts: len(parts) > 1, marks):
                layout.many.add(where)
            if where not in layout.composite and _has(
                cells, marks.component, lambda parts: any(len(one) > 1 for one in parts), marks
            ):
                layout.composite.add(where)


def _has(cells: Sequence[str], mark: str, holds: Callable[[list[list[str]]], bool], marks: Separators) -> bool:
    """Whether the parts of any element with a mark, which may be a released one, are such."""
    return bool(mark) and any(holds(parts_of(cell, marks)) for cell in cells if mark in cell)
