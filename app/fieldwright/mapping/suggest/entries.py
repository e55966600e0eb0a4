"""Fields as matching sees them: flat lists with their parents, from loaded schemas or from a task with known answers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from fieldwright.mapping.sides import Side
from fieldwright.schema.model import Field
from fieldwright.schema.paths import quoted

DEPTH = 8
"""How deep fields are listed below a message's root."""

MOST = 2_000
"""Fields of a side that are looked at; what lies beyond is said by `Listed.complete`."""

VALUES = 60
"""Values of a field that are looked at: its codes, examples and what occurs in samples."""


@frozen
class Entry:
    """A field: its path as rules write it, its names from the root, and what its schema says.

    ``parent`` is the place of its parent in the list, -1 for none. ``values`` are codes, examples and sample values as text; ``codes`` those
    that the schema lists, so that there are no others.
    """

    path: str
    names: tuple[str, ...]
    type: str = ""
    format: str = ""
    description: str = ""
    values: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    parent: int = -1
    leaf: bool = True
    repeats: bool = False
    longest: int | None = None
    alias: str = ""
    """Of a source's field, the source that it is of."""
    inside: int = -1
    """Of an element's own text, which goes by the element's name and has its parent: the element's place."""


@frozen
class Entries:
    """The fields of a side, and whether all were listed."""

    fields: tuple[Entry, ...]
    complete: bool = True


def entries_of(
    side: Side, samples: Mapping[str, Sequence[Any]] | None = None, *, most: int = MOST, around: str | None = None
) -> Entries:
    """The fields of a side level by level, so that a limit cuts what is deepest, and attributes first. ``samples`` are values that occur, by
    path. What is beside a field and below it is listed before all else where ``around`` is its path.
    """
    found = _Listing(side, samples or {}, most).listed(around)
    if len(found.fields) < most:
        return found
    return _Listing(side, samples or {}, most, attributes_last=True).listed(around)


_Node = tuple[Field, tuple[str, ...], int]
"""A field with the names from the root down to it, and the place in the list of what it is below."""


class _Listing:
    """Fields as they are listed, up to a limit."""

    def __init__(
        self, side: Side, samples: Mapping[str, Sequence[Any]], most: int, *, attributes_last: bool = False
    ) -> None:
        self._side, self._samples, self._most, self._attributes_last = side, samples, most, attributes_last
        self._found: list[Entry] = []
        self._last: list[_Node] = []
        self._opened: dict[int, list[_Node]] = {}
        self._placed_already: dict[int, _Node] = {}
        self._complete = True

    def listed(self, around: str | None) -> Entries:
        """All that there is room for."""
        level = [self._placed((self._side.root, (), -1))]
        self._surroundings(self._side.field(around) if around is not None else None, level[0])
        while level and (self._complete or len(self._found) < self._most):
            level = [one for node in level for one in self._below(node)]
        for node in self._last:
            if len(self._found) < self._most:
                self._placed(node)
            else:
                self._complete = False
        return Entries(tuple(self._found), self._complete)

    def _surroundings(self, field: Field | None, root: _Node) -> None:
        """List a field, those that it is in, and then what is below and beside each of them, the field's own first."""
        way = [root]
        for one in [*field.upwards()][-2::-1] if field is not None else ():
            way.append(self._placed((one, *way[-1][1:])))
            self._placed_already[id(one)] = way[-1]
        for node in way[::-1] if field is not None else ():
            self._opened[id(node[0])] = self._below(node, deep=True)

    def _below(self, node: _Node, *, deep: bool = False) -> list[_Node]:
        """The fields below a node, placed; those that are placed already are not placed twice."""
        field, names, _ = node
        if id(field) in self._opened:
            return self._opened[id(field)]
        if field.shape.leaf or field.recursive:
            return []
        if len(names) >= DEPTH and not deep:
            self._complete = False
            return []
        made: list[_Node] = []
        for child in field.children():
            if len(self._found) >= self._most and id(child) not in self._placed_already:
                self._complete = False
                break
            below = (child, names, node[2])
            if id(child) in self._placed_already:
                made.append(self._placed_already[id(child)])
            elif self._attributes_last and child.name[:1] == "@":
                self._last.append(below)
            else:
                made.append(self._placed(below))
        return made

    def _placed(self, node: _Node) -> _Node:
        """A field in the list; an alternative takes no place of its own."""
        field, names, parent = node
        if field.shape.alternative:
            return node
        here, at, inside = (*names, field.name), len(self._found), -1
        if field.name == "#text" and parent >= 0:  # an element's own text goes by the element's name
            here, inside, parent = names, parent, self._found[parent].parent
        samples = self._samples.get(field.path, ())
        self._found.append(_entry(field, here, (parent, inside), self._side.alias, samples))
        return field, here, at


def entries_in(fields: Sequence[Mapping[str, Any]]) -> tuple[Entry, ...]:
    """The fields of a task: ``path`` (names from the root), ``type``, ``desc``, ``enum``, ``ex``."""
    names = [tuple(str(name) for name in one["path"]) for one in fields]
    at = {name: place for place, name in enumerate(names)}
    parents = [at.get(name[:-1], -1) if len(name) > 1 else -1 for name in names]
    inner = set(parents)
    return tuple(
        Entry(
            path=".".join(map(quoted, name)),
            names=name,
            type=str(one.get("type") or ""),
            description=str(one.get("desc") or ""),
            values=tuple(_texts([*(one.get("enum") or ()), *(one.get("ex") or ())])),
            codes=tuple(_texts(one.get("enum") or ())),
            parent=parents[place],
            leaf=place not in inner,
        )
        for place, (name, one) in enumerate(zip(names, fields, strict=True))
    )


def _entry(field: Field, names: tuple[str, ...], above: tuple[int, int], alias: str, samples: Sequence[Any]) -> Entry:
    shape = field.shape
    fixed = () if shape.fixed is None else (shape.fixed,)
    return Entry(
        path=field.path,
        names=names,
        type=shape.type,
        format=shape.format,
        description=f"{shape.title} {shape.description}".strip()[:600],
        values=tuple(_texts([*shape.enum, *fixed, *shape.examples, *samples])),
        codes=tuple(_texts(shape.enum)),
        parent=above[0],
        inside=above[1],
        leaf=shape.leaf,
        repeats=shape.repeats,
        longest=_longest(shape.constraints),
        alias=alias,
    )


def _longest(facets: Mapping[str, Any]) -> int | None:
    most = facets.get("length", facets.get("maxLength"))
    return int(most) if isinstance(most, int) else None


def _texts(values: Sequence[Any]) -> Iterator[str]:
    for value in values[:VALUES]:
        if isinstance(value, str | int | float) and str(value).strip():
            yield str(value).strip()[:200]
