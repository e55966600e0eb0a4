"""Test cases that a new version of a schema hits: whose payloads it refuses, or that hold what has another name now."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.diff.impact.model import OPEN, TEST, Hit
from fieldwright.diff.impact.pairing import Pairing
from fieldwright.diff.impact.reach import Changed, Reach
from fieldwright.diff.model import BREAKING, RISKY, TARGET
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.sides import Side
from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.given import value_bytes
from fieldwright.schema.model import Schema
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value
from fieldwright.schema.violations import Validator, Violation

MOST = 5
"""Hits of one payload that are told each; the rest is counted."""

_PLACE = re.compile(r"\[\d+\]")


@frozen
class _Payload:
    """A payload of a test case, in a file or in the project, and the side that it is of: the source's alias, or `TARGET`."""

    case: TestCase
    what: str
    file: str
    side: str
    held: Any = ABSENT

    @property
    def named(self) -> str:
        """The payload as sentences name it."""
        return f"{self.what} {self.file}" if self.file else self.what

    def data(self, folder: Path, side: Side) -> bytes:
        """Its bytes. Raises a `FieldwrightError` where it cannot be read."""
        return read_bytes(folder / self.file) if self.file else value_bytes(self.held, side)


def add_cases(reach: Reach, project: Project, folder: Path, changed: Sequence[Changed]) -> None:
    """Add what is hit in the project's test cases. A file that cannot be read now could not be read before either: the test run says so."""
    known = _Validators(reach.comparison.old, reach.comparison.new)
    for one in changed:
        gone = {side: _elsewhere(reach, one, side) for side in one.pairs}
        for payload in _payloads(project, one):
            pair = one.pairs[payload.side]
            if pair.old is None or pair.new is None:
                continue
            if pair.old.shape.namespace != pair.new.shape.namespace:
                _add_namespace(reach, one, payload)
                continue
            try:
                data = payload.data(folder, Side(reach.comparison.old, pair.old_message, pair.old))
                problems = list(known.new(pair, data, payload.file))
                value = read_value(data, reach.comparison.old, pair.old, payload.file)
            except FieldwrightError:
                continue
            _add(reach, one, payload, problems, [path for path in gone[payload.side] if holds(value, path)])


def _add_namespace(reach: Reach, changed: Changed, payload: _Payload) -> None:
    """A payload of the old namespace: nothing else of it can be compared."""
    change = reach.ties.of_namespace(changed.pairs[payload.side])
    if change is not None:
        name = payload.case.name
        text = f"test case {name}: its {payload.named} is of the namespace {change.before}, which is now {change.after}"
        severity = BREAKING if payload.side == TARGET else RISKY
        reach.add(change, Hit(TEST, name, text, severity, changed.name, OPEN, side=payload.side))


def _payloads(project: Project, changed: Changed) -> Iterator[_Payload]:
    sources = changed.before.map.sources
    first = sources[0].alias if sources else ""
    for case in project.tests:
        if project.map(case.map).name != changed.name:
            continue
        if first in changed.pairs and case.payload is not ABSENT:
            yield _Payload(case, "payload", "", first, case.payload)
        given = {first: case.input, **case.inputs}
        for alias, file in given.items():
            if alias in changed.pairs and file:
                yield _Payload(case, "input", str(file), alias)
        if TARGET in changed.pairs and case.expected:
            yield _Payload(case, "expected output", case.expected, TARGET)
        if TARGET in changed.pairs and case.output is not ABSENT:
            yield _Payload(case, "expected output", "", TARGET, case.output)


def _elsewhere(reach: Reach, changed: Changed, side: str) -> dict[str, str]:
    """The old paths that rules of a side use and that are not there any more, with what is said of them."""
    pair = changed.pairs[side]
    found: dict[str, str] = {}
    for path in reach.used(changed, side):
        new = pair.new_path(path)
        if bare_path(new) != bare_path(path):
            found[path] = f"is now {new}"
        elif pair.new_field(path) is None and pair.old_field(path) is not None:
            found[path] = "is gone"
    return found


def _add(reach: Reach, changed: Changed, payload: _Payload, problems: Sequence[Violation], gone: Sequence[str]) -> None:
    pair = changed.pairs[payload.side]
    name, told = payload.case.name, 0
    subject = f"test case {name}: its {payload.named}"
    places = {bare_path(pair.new_path(path)) for path in gone}
    problems = [
        one for one in problems if one.keyword != "required" or bare_path(_PLACE.sub("", one.path)) not in places
    ]
    paths = {bare_path(_PLACE.sub("", one.path)) for one in problems}
    texts = [
        (path, f"{subject} holds {path}, which {_said(pair, path)}") for path in gone if bare_path(path) not in paths
    ]
    texts += [
        (_PLACE.sub("", one.path), f"{subject} no longer fits: {one.path or 'the payload'}: {one.message}")
        for one in problems
    ]
    for path, text in texts:
        change = reach.change_at(pair, path)
        if change is None:
            continue
        told += 1
        if told > MOST:
            reach.note(f"test case {name}: {len(texts) - MOST:,} further places of its {payload.what} are hit")
            return
        severity = BREAKING if payload.side == TARGET else RISKY
        reach.add(change, Hit(TEST, name, text, severity, changed.name, OPEN, side=payload.side, path=path))


def _said(pair: Pairing, path: str) -> str:
    new = pair.new_path(path)
    return f"is now {new}" if bare_path(new) != bare_path(path) else "is gone"


def holds(value: Any, path: str) -> bool:
    """Whether a payload's value has something at a path, in any item of the lists on the way."""
    return bool(values_at(value, bare_path(path).split(".") if path else ()))


def values_at(value: Any, names: Iterable[str]) -> list[Any]:
    """What a payload's value has under names, one below the other, in all items of the lists on the way."""
    here: list[Any] = [value]
    for name in names:
        below: list[Any] = []
        for one in here:
            for item in cast("list[Any]", one) if isinstance(one, list) else [one]:
                if isinstance(item, Mapping) and name in item:
                    below.append(cast("Mapping[str, Any]", item)[name])
        here = below
    return here


class _Validators:
    """The validators of both versions, each built once."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self._schemas = {"old": old, "new": new}
        self._known: dict[tuple[str, str], Validator] = {}

    def new(self, pair: Pairing, data: bytes, file: str) -> Iterator[Violation]:
        """What the new version refuses and the old one did not. Raises a `FieldwrightError` where one cannot validate."""
        after = self._violations("new", pair.new_message, pair, data, file)
        before = (
            {(one.path, one.keyword) for one in self._violations("old", pair.old_message, pair, data, file)}
            if after
            else set[Any]()
        )
        yield from (one for one in after if (one.path, one.keyword) not in before)

    def _violations(self, which: str, message: str, pair: Pairing, data: bytes, file: str) -> tuple[Violation, ...]:
        schema = self._schemas[which]
        if (which, message) not in self._known:
            self._known[which, message] = validator(schema, message)
        root = pair.new if which == "new" else pair.old
        assert root is not None
        return self._known[which, message](data if schema.medium == "xml" else read_value(data, schema, root, file))
