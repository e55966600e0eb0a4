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


def entries_of(side: Side, samples: Mapping[str, Sequence[Any]] | None = None, *, most: int = MOST) -> Entries:
    """The fields of a side level by level, so that a limit cuts what is deepest. ``samples`` are values that occur, by path."""
    found: list[Entry] = []
    waiting: list[tuple[Field, tuple[str, ...], int]] = [(side.root, (), -1)]
    complete = True
    while waiting:
        below: list[tuple[Field, tuple[str, ...], int]] = []
        for field, names, parent in waiting:
            if len(found) >= most:
                return Entries(tuple(found), complete=False)
            here, at = names, parent
            if not field.shape.alternative:
                here, at, inside = (*names, field.name), len(found), -1
                if field.name == "#text" and parent >= 0:  # an element's own text goes by the element's name
                    here, inside, parent = names, parent, found[parent].parent
                found.append(_entry(field, here, (parent, inside), side.alias, (samples or {}).get(field.path, ())))
            if not field.shape.leaf and not field.recursive:
                if len(here) >= DEPTH:
                    complete = False
                    continue
                below += [(child, here, at) for child in field.children()]
        waiting = below
    return Entries(tuple(found), complete)


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
