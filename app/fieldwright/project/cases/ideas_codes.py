"""Ideas for lookups: rows that give the same value are one class, and all classes are read with few payloads; a key that there is not; null."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fieldwright.expression.lookups import key_text
from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.project.cases.basis import Basis
from fieldwright.project.cases.codes import Use, part_of, rows_of
from fieldwright.project.cases.ideas import UNKNOWN, Idea
from fieldwright.project.cases.model import LeftOut
from fieldwright.project.cases.naming import leaf, listed, short
from fieldwright.project.cases.payloads import Edit, Put, Rows
from fieldwright.project.test_cases import BOUNDARY, NEGATIVE
from fieldwright.schema.model import Field

MOST_CLASSES = 12
"""Classes of one lookup that are read, each by a payload of its own."""

MOST_IN_LIST = 60
"""Classes of one lookup that are read by the items of one list."""

_SAID: Mapping[str, str] = {
    "error": "the map refuses a key that the table lacks", "default": "a key that the table lacks gets the table's default",
    "pass through": "a key that the table lacks is passed on as it is", "leave out": "a key that the table lacks leaves the field out",
}  # fmt: skip


def code_ideas(basis: Basis, missed: list[LeftOut]) -> Iterator[Idea]:
    """The ideas for all lookups that the rules read. What has to be made by a person goes to ``missed``."""
    singles: list[tuple[Use, list[LookupRow]]] = []
    for use in _first_uses(basis):
        lookup = basis.bench.lookups[use.lookup]
        what = _called(use)
        if any(path is None and fixed is None for path, fixed in zip(use.paths, _fixed(use), strict=True)):
            missed.append(LeftOut(f"lookup {what}", f"rows of {what}", f"{use.target} asks for a key that is computed"))
            continue
        classes = _classes(basis, use, lookup)
        around = _list_of(use)
        if around is not None and classes:
            yield from _in_list(use, what, classes, around, missed)
        elif classes:
            singles.append((use, classes))
        yield from _not_found(basis, use, lookup, what, missed)
        yield from _null(basis, use, what)
    yield from _together(singles, missed)


def _called(use: Use) -> str:
    """A lookup, and that it is read backwards."""
    return f"{use.lookup} backwards" if use.back else use.lookup


def _fixed(use: Use) -> tuple[Any, ...]:
    return use.fixed or tuple(None for _ in use.paths)


def _first_uses(basis: Basis) -> Iterator[Use]:
    """One use of each lookup and direction: the first of which all parts are known."""
    found: dict[tuple[str, bool], Use] = {}
    for one in basis.codes.uses:
        key = (one.lookup, one.back)
        if key not in found or (None in found[key].paths and None not in one.paths):
            found[key] = one
    yield from found.values()


def _classes(basis: Basis, use: Use, lookup: Lookup) -> list[LookupRow]:
    """A row of each class that the source may ask for."""
    places = [basis.shape(path) if path is not None else None for path in use.paths]
    found: dict[str, LookupRow] = {}
    for row in rows_of(lookup):
        key = row.value if use.back else row.key
        parts = [part_of(key, at, len(use.paths)) for at in range(len(use.paths))]
        may = all(_may(place, part) for place, part in zip(places, parts, strict=True))
        fixed = all(
            one is None or key_text(one) == key_text(part) for one, part in zip(_fixed(use), parts, strict=True)
        )
        if may and fixed and None not in parts:
            found.setdefault(json.dumps(row.key if use.back else row.value, sort_keys=True, default=str), row)
    return list(found.values())


def _may(place: Field | None, part: Any) -> bool:
    if place is None or not place.shape.enum:
        return True
    return key_text(part) in {key_text(one) for one in place.shape.enum if one is not None}


def _key(row: LookupRow, use: Use) -> Any:
    return row.value if use.back else row.key


def _named(row: LookupRow, use: Use) -> str:
    key = _key(row, use)
    return " + ".join(key_text(one) for one in key) if isinstance(key, (list, tuple)) else key_text(key)


def _list_of(use: Use) -> str | None:
    """The list in whose items all parts of the key stand, up to its ``[]``; None where they stand outside of lists."""
    heads = {path.rpartition("[]")[0] for path in use.paths if path is not None and "[]" in path}
    whole = all(path is None or "[]" in path for path in use.paths)
    return f"{next(iter(heads))}[]" if len(heads) == 1 and whole else None


def _in_list(use: Use, what: str, classes: Sequence[LookupRow], around: str, missed: list[LeftOut]) -> Iterator[Idea]:
    if len(classes) > MOST_IN_LIST:
        missed.append(LeftOut(f"lookup {what}: rest", f"more rows of {what}", f"it has {len(classes):,} kinds of rows; {MOST_IN_LIST} are read"))  # fmt: skip
        classes = classes[:MOST_IN_LIST]
    paths = tuple(path[len(around) :].lstrip(".") for path in use.paths if path is not None)
    at = [number for number, path in enumerate(use.paths) if path is not None]
    values = tuple(tuple(part_of(_key(row, use), one, len(use.paths)) for one in at) for row in classes)
    names = [_named(row, use) for row in classes]
    yield Idea(
        f"lookup {what}: all rows", short(f"{what}: {listed(names)}"),
        f"Each kind of row of {use.lookup} gives its value: {listed(names, 6)}.",
        f"The {len(classes)} kinds of rows of {use.lookup}, an item each.", ((Rows(around, paths, values),),),
        covers={use.lookup: frozenset(key_text(row.key) for row in classes)},
    )  # fmt: skip


def _together(singles: Sequence[tuple[Use, list[LookupRow]]], missed: list[LeftOut]) -> Iterator[Idea]:
    """One payload for each class of the lookup with most of them; the classes of the others go along. Keys name what the lookup leads."""
    led = sorted(singles, key=lambda one: -len(one[1]))
    done: dict[str, set[str]] = {}
    for use, classes in led:
        what = _called(use)
        taken = done.get(what, set())
        wanted = [row for row in classes if key_text(row.key) not in taken]
        if len(wanted) > MOST_CLASSES:
            missed.append(LeftOut(f"lookup {what}: rest", f"more rows of {what}", f"it has {len(classes):,} kinds of rows; {MOST_CLASSES} are read"))  # fmt: skip
        for at, row in enumerate(wanted[:MOST_CLASSES]):
            edits, names, covers, others = (
                list[Edit](),
                [f"{what}: {_named(row, use)}"],
                dict[str, frozenset[str]](),
                [use],
            )
            edits += _puts(use, row)
            covers[use.lookup] = frozenset([key_text(row.key)])
            for other, rows in led:
                if other in others or at >= len(rows) or _share(other, others):
                    continue
                others.append(other)
                edits += _puts(other, rows[at])
                name = _called(other)
                done.setdefault(name, set()).add(key_text(rows[at].key))
                names.append(f"{name}: {_named(rows[at], other)}")
                covers[other.lookup] = covers.get(other.lookup, frozenset()) | {key_text(rows[at].key)}
            yield Idea(
                f"lookup {what}: {_named(row, use)}", short("; ".join(names)),
                f"These codes are translated as their tables say: {'; '.join(names)}.",
                f"A kind of row of {listed([one.lookup for one in others])}.", (tuple(edits),), covers=covers,
            )  # fmt: skip


def _share(use: Use, others: Sequence[Use]) -> bool:
    """Whether two uses read the same field, so that they cannot be set apart."""
    held = {path for one in others for path in one.paths if path is not None}
    return bool(held & {path for path in use.paths if path is not None})


def _puts(use: Use, row: LookupRow) -> list[Edit]:
    key = _key(row, use)
    return [
        Put(path, part_of(key, at, len(use.paths)), every=True) for at, path in enumerate(use.paths) if path is not None
    ]


def _not_found(basis: Basis, use: Use, lookup: Lookup, what: str, missed: list[LeftOut]) -> Iterator[Idea]:
    choices: list[tuple[Edit, ...]] = []
    names: list[str] = []
    for path in use.paths:
        place = basis.shape(path) if path is not None else None
        if place is None or path is None:
            continue
        for value in basis.codes.strangers(place, basis.side.schema.medium):
            choices.append((Put(path, value),))
            names.append(leaf(path))
    path = next((one for one in use.paths if one is not None), "")
    place = basis.shape(path)
    if not choices and place is not None and place.shape.enum:
        yield Idea(  # the schema lists its codes, and all of them have a row
            f"lookup {what}: not found", short(f"{leaf(path)}: unknown code"),
            f"A code of {leaf(path)} that neither the source's schema nor {use.lookup} knows is not passed on unnoticed.",
            f"A key that {use.lookup} lacks, and that the source may not send.", ((Put(path, UNKNOWN),),), kind=NEGATIVE, valid=False,
        )  # fmt: skip
        return
    if not choices:
        missed.append(LeftOut(f"lookup {what}: not found", f"{what}: a key that it lacks", "no such key could be made"))
        return
    said = _SAID.get(lookup.not_found, _SAID["error"])
    yield Idea(
        f"lookup {what}: not found", short(f"{what}: key not in the table"), f"{said[0].upper()}{said[1:]} ({use.lookup}).",
        f"What {use.lookup} says of a key that it lacks: {lookup.not_found}.", tuple(choices[:6]),
        kind=NEGATIVE if lookup.not_found == "error" else BOUNDARY,
    )  # fmt: skip


def _null(basis: Basis, use: Use, what: str) -> Iterator[Idea]:
    for path in use.paths:
        place = basis.shape(path) if path is not None else None
        if place is not None and path is not None and place.shape.nullable:
            yield Idea(
                f"lookup {what}: null", short(f"{what}: {leaf(path)} is null"), f"A null {leaf(path)} becomes what the map says of it.",
                f"A null key of {use.lookup}.", ((Put(path, None),),), kind=BOUNDARY,
            )  # fmt: skip
            return
