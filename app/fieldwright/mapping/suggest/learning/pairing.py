"""Pairs of payloads from files: two lists of files, two files of records, or one file of objects with ``input`` and ``output``."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.errors import CancelledError, FieldwrightError, MissingError, RefusedError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import SCHEMA_LIMIT, read_bytes, sniffed
from fieldwright.mapping.sides import Side
from fieldwright.mapping.suggest.learning.model import Pair, Pairs
from fieldwright.mapping.suggest.learning.values import exact, is_scalar
from fieldwright.schema.paths import parse_path
from fieldwright.schema.values import read_value

MOST_PAIRS = 200
"""Pairs that are learned from; of more, so many are taken evenly."""

MOST_RECORDS = 20_000
"""Records of one side that are looked at for their keys."""

MOST_BYTES = 200_000_000
"""Of all files together."""

IN_OUT = (("input", "output"), ("source", "target"))
"""The names of the two payloads in a file of pairs."""

Cancelled = Callable[[], bool]


def _never() -> bool:
    return False


@frozen
class Record:
    """A payload with a name for people."""

    name: str
    value: Any


@frozen
class Read:
    """The records of one side; ``rows`` says that they are the items of a message that is a list."""

    records: tuple[Record, ...]
    rows: bool = False
    notes: tuple[str, ...] = ()


def pairs_of(
    files: Sequence[str | Path], source: Side, target: Side, *, by: str = "order", cancelled: Cancelled = _never
) -> Pairs:
    """The pairs in files. ``by`` is ``order``, ``name`` (files called alike), or a key's path, ``SOURCE=TARGET`` where it differs on the two sides.

    One file holds objects with ``input`` and ``output``, as an array or as JSON lines. Two files are a source's and a target's: a payload
    each, or an array, JSON lines or a table of records. Of more files, those of two folders are the two sides, else the first half is the
    source's. Two folders stand for their files. Raises a `FieldwrightError` for what cannot be read, and where there is no pair.
    """
    named = [Path(one) for one in files]
    if not named:
        raise MissingError("no pairs were given", mend="name a file of pairs, or the files of both sides")
    folders = [one.is_dir() for one in named]
    if any(folders) and (len(named) != 2 or not all(folders)):
        raise RefusedError("a folder stands for one side", mend="give two folders: the sources' and the targets'")
    if len(named) == 1:
        found = _from_pairs(named[0], source, target)
    else:
        lefts, rights = _sides_of(named)
        _check_size((*lefts, *rights))
        ends = _read(lefts, source, cancelled), _read(rights, target, cancelled)
        found = _paired(*ends, by if by != "name" else "name", two_files=len(named) == 2 and not any(folders))
    if not found.pairs:
        told = f": {found.unpaired[0]}" if found.unpaired else ""
        raise MissingError(f"nothing could be paired{told}", mend="check the key, or pair by order")
    return found


def _sides_of(files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    if len(files) == 2 and files[0].is_dir():
        lefts, rights = ([one for one in sorted(folder.iterdir()) if one.is_file() and one.name[0] != "."] for folder in files)  # fmt: skip
        for folder, found in zip(files, (lefts, rights), strict=True):
            if not found:
                raise MissingError("the folder has no files", mend="name the folder with the payloads", file=folder)
        return lefts, rights
    parents = list(dict.fromkeys(one.parent for one in files))
    if len(parents) == 2:
        return tuple([one for one in files if one.parent == parent] for parent in parents)  # type: ignore[return-value]
    if len(files) % 2:
        raise RefusedError(
            f"{len(files)} files cannot be split into sources and targets",
            mend="keep them in two folders, or give as many targets as sources, the sources first",
        )
    half = len(files) // 2
    return list(files[:half]), list(files[half:])


def _check_size(files: Iterable[Path]) -> None:
    total = 0
    for one in files:
        try:
            total += one.stat().st_size
        except (OSError, ValueError):
            continue  # reading it says what is wrong
        if total > MOST_BYTES:
            raise RefusedError(f"the payloads are larger than {MOST_BYTES // 1_000_000} MB together", mend="give fewer: some dozen pairs do", file=one)  # fmt: skip


# --- reading ---------------------------------------------------------------------------------------------------------


def _read(files: Sequence[Path], side: Side, cancelled: Cancelled) -> Read:
    read: list[Read] = []
    for one in files:
        if cancelled():
            raise CancelledError("learning was stopped")
        read.append(_read_file(one, side))
        if sum(len(r.records) for r in read) > MOST_RECORDS:
            raise RefusedError(f"there are more than {MOST_RECORDS:,} records", mend="give fewer: some dozen pairs do", file=one)  # fmt: skip
    notes = tuple(note for one in read for note in one.notes)[:20]
    if len(read) > 1 and all(len(one.records) == 1 for one in read):
        names = [file.name for file in files]
        records = tuple(Record(name, one.records[0].value) for name, one in zip(names, read, strict=True))
        return Read(records, read[0].rows, notes)
    return Read(tuple(record for one in read for record in one.records), any(one.rows for one in read), notes)


def _read_file(file: Path, side: Side) -> Read:
    data = read_bytes(file, limit=SCHEMA_LIMIT)
    try:
        return _records(data, side, file)
    except FieldwrightError as error:
        raise error.located(file) from None


def _records(data: bytes, side: Side, file: Path) -> Read:
    many = side.root.shape.repeats
    if side.schema.medium == "json":
        kind = sniffed(data, file)
        if kind == "ndjson":
            values = [load_json(one, file).value for one in data.splitlines() if one.strip()]
            return _listed(_fitting(values, side, file), file, many)
        if kind == "json":
            document = load_json(data, file)
            value: Any = document.value
            notes = tuple(
                f"{file.name}: the key {one.key!r} stands twice in one object: the last one counts"
                for one in document.duplicates[:3]
            )
            if isinstance(value, list) and value and all(isinstance(one, dict) for one in cast("list[Any]", value)):
                return evolve(_listed(_fitting(cast("list[Any]", value), side, file), file, many), notes=notes)
            return Read((Record(file.name, read_value(data, side.schema, side.root, file)),), notes=notes)
        return Read((Record(file.name, read_value(data, side.schema, side.root, file)),))
    value = read_value(data, side.schema, side.root, file)
    if many and isinstance(value, list):
        return _listed(cast("list[Any]", value), file, True)
    return Read((Record(file.name, value),))


def _fitting(values: list[Any], side: Side, file: Path) -> list[Any]:
    """Records, if they can be of the side's message. Raises a `FieldwrightError` for the first that cannot."""
    for at, one in enumerate(values, 1):
        given = [one] if side.root.shape.repeats else one
        read_value(json.dumps(given).encode(), side.schema, side.root, f"{file}, record {at}")
    return values


def _listed(values: list[Any], file: Path, rows: bool) -> Read:
    return Read(tuple(Record(f"{file.name} {at}", one) for at, one in enumerate(values, 1)), rows)


def _from_pairs(file: Path, source: Side, target: Side) -> Pairs:
    data = read_bytes(file, limit=SCHEMA_LIMIT)
    if sniffed(data, file) == "ndjson":
        items: list[Any] = [load_json(one, file).value for one in data.splitlines() if one.strip()]
    else:
        whole = load_json(data, file).value
        items = cast("list[Any]", whole) if isinstance(whole, list) else [whole]
    pairs: list[Pair] = []
    unpaired: list[str] = []
    for at, one in enumerate(items[:MOST_RECORDS], 1):
        ends = _ends(one)
        if ends is None:
            unpaired.append(f"{file.name} {at} has no {IN_OUT[0][0]} and {IN_OUT[0][1]}")
            continue
        pairs.append(Pair(f"{file.name} {at}", _end(ends[0], source, file), _end(ends[1], target, file)))
    return _evenly(Pairs(tuple(pairs), tuple(unpaired)))


def _ends(one: Any) -> tuple[Any, Any] | None:
    if isinstance(one, dict):
        for first, second in IN_OUT:
            if first in one and second in one:
                return one[first], one[second]  # pyright: ignore[reportUnknownVariableType]
    return None


def _end(value: Any, side: Side, file: Path) -> Any:
    """A payload in a file of pairs: text is a document in the side's own medium, anything else its value."""
    if isinstance(value, str) and side.schema.medium != "json":
        return read_value(value.encode("utf-8", "surrogatepass"), side.schema, side.root, file)
    return value


# --- pairing ---------------------------------------------------------------------------------------------------------


def _paired(lefts: Read, rights: Read, by: str, *, two_files: bool) -> Pairs:
    if by == "order":
        found = _by_order(lefts.records, rights.records)
    elif by == "name":
        found = _by_keys([(_stem(one.name), one) for one in lefts.records], [(_stem(one.name), one) for one in rights.records])  # fmt: skip
    else:
        left, _, right = by.partition("=")
        found = _by_keys(_keyed(lefts.records, left.strip(), "source"), _keyed(rights.records, (right or left).strip(), "target"))  # fmt: skip
    one_each = two_files and len(lefts.records) == 1 and len(rights.records) == 1
    return _evenly(
        Pairs(found.pairs, found.unpaired, (*found.notes, *lefts.notes, *rights.notes), rows_in=lefts.rows and not one_each, rows_out=rights.rows and not one_each)
    )  # fmt: skip


def _by_order(lefts: Sequence[Record], rights: Sequence[Record]) -> Pairs:
    pairs = tuple(Pair(_both(a, b), a.value, b.value) for a, b in zip(lefts, rights, strict=False))
    rest = (*lefts[len(pairs) :], *rights[len(pairs) :])
    side = "source" if len(lefts) > len(rights) else "target"
    return Pairs(pairs, tuple(f"{one.name}: {side} without a partner" for one in rest))


def _both(left: Record, right: Record) -> str:
    return left.name if left.name == right.name else f"{left.name} / {right.name}"


def _stem(name: str) -> str:
    return name.split(".", 1)[0].removesuffix("-source").removesuffix("-target")


def _keyed(records: Sequence[Record], path: str, side: str) -> list[tuple[Any, Record]]:
    try:
        steps = [step.name for step in parse_path(path) if step.name]
    except ValueError:
        raise MissingError(f"{path!r} is no path of a key", mend="name a field, such as order.id") from None
    made = [(_at(one.value, steps), one) for one in records]
    if all(key is None for key, _ in made):
        raise MissingError(f"no {side} has a value at {path!r}", mend="name the key of both sides, as SOURCE=TARGET")
    return made


def _at(value: Any, steps: Sequence[str]) -> Any:
    for step in steps:
        while isinstance(value, list) and value:
            value = cast("list[Any]", value)[0]
        value = cast("dict[str, Any]", value).get(step) if isinstance(value, dict) else None
    while isinstance(value, list) and value:
        value = cast("list[Any]", value)[0]
    return exact(value, typed=False) if is_scalar(value) and value is not None else None


def _by_keys(lefts: Sequence[tuple[Any, Record]], rights: Sequence[tuple[Any, Record]]) -> Pairs:
    """The records with the same key, in the order of the sources. A key that a side has twice pairs its first."""
    found: dict[Any, Record] = {}
    unpaired: list[str] = []
    for key, one in rights:
        if key is None:
            unpaired.append(f"{one.name}: target without a key")
        elif found.setdefault(key, one) is not one:
            unpaired.append(f"{one.name}: the key {_shown(key)} is there already")
    pairs: list[Pair] = []
    taken: set[Any] = set()
    for key, one in lefts:
        if key is None:
            unpaired.append(f"{one.name}: source without a key")
        elif key in taken:
            unpaired.append(f"{one.name}: the key {_shown(key)} is there already")
        elif key not in found:
            unpaired.append(f"{one.name}: no target has the key {_shown(key)}")
        else:
            pairs.append(Pair(_both(one, found[key]), one.value, found[key].value))
        taken.add(key)
    unpaired += [f"{one.name}: no source has the key {_shown(key)}" for key, one in found.items() if key not in taken]
    return Pairs(tuple(pairs), tuple(unpaired))


def _shown(key: Any) -> str:
    return repr(key[1] if isinstance(key, tuple) else key)[:60]  # pyright: ignore[reportUnknownArgumentType]


def _evenly(found: Pairs) -> Pairs:
    many = len(found.pairs)
    if many <= MOST_PAIRS:
        return found
    kept = tuple(found.pairs[at * many // MOST_PAIRS] for at in range(MOST_PAIRS))
    said = f"{MOST_PAIRS} of {many:,} pairs were looked at"
    return Pairs(kept, found.unpaired, (*found.notes, said), found.rows_in, found.rows_out)
