"""What a test case holds, as texts that the window shows and takes back: payloads, what is expected, and which lines differ."""

import json
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.tests.words import finding
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import escaped, line_of, load_json, value_at
from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.model import Difference, TestResult

MOST_SHOWN = 400_000
"""Characters of a payload that are shown."""
MOST_COMPARED = 3_000
"""Lines that are compared; longer texts are shown without marks."""
MOST_FIELDS = 1_500
MOST_FOUND = 3
"""Findings of a run that are told below what it wrote."""
DEEPEST = 10
MOST_CHECKED = 300_000
"""Characters of a payload that are checked as somebody types."""


@frozen
class Texts:
    """What goes in and what is expected, as texts; ``problem`` says why one cannot be shown. Of what stands in the project a text is whole."""

    input: str = ""
    expected: str = ""
    problem: str = ""
    expected_problem: str = ""


@frozen
class Typed:
    """A text that somebody writes as a payload: the value for the project (`ABSENT` where it is none), what is wrong, what the schema says to it."""

    value: Any = ABSENT
    wrong: str = ""
    remark: str = ""


def texts_of(case: TestCase, source: Side | None, target: Side | None, folder: Path) -> Texts:
    """The texts of a case's payloads. Files are read; nothing is raised."""
    from fieldwright.project.testing.given import expected_bytes, expects_output, payload_of

    given, problem = _text(lambda: payload_of(case, source, folder))
    if not case.input and case.payload is ABSENT:
        given, problem = "", ""
    wanted, wrong = _text(lambda: expected_bytes(case, target, folder)) if expects_output(case) else ("", "")
    return Texts(given, wanted, problem, wrong)


def _text(read: Callable[[], bytes]) -> tuple[str, str]:
    try:
        return shown_text(read()), ""
    except (FieldwrightError, RecursionError) as error:
        return "", stated(error)


def shown_text(data: bytes) -> str:
    """A payload's bytes as text: JSON with a member a line, everything else as it is."""
    text = data.decode("utf-8-sig", "replace")
    if text.lstrip()[:1] in ("{", "[") and len(text) <= MOST_SHOWN:
        try:
            return json.dumps(load_json(data, "payload").value, ensure_ascii=False, indent=2)
        except (FieldwrightError, RecursionError, ValueError, TypeError):
            pass
    if len(text) <= MOST_SHOWN:
        return text
    more = tr("… and {count} more characters", count=len(text) - MOST_SHOWN)
    return f"{text[:MOST_SHOWN]}\n{more}"


def typed(text: str, side: Side | None) -> Typed:
    """What somebody wrote as a payload of a message. An empty text is nothing."""
    if not text.strip():
        return Typed()
    medium = side.schema.medium if side is not None else "json" if text.lstrip()[:1] in ("{", "[") else ""
    try:
        if medium == "json":
            value: Any = load_json(text.encode("utf-8", "surrogatepass"), "the payload").value
            _ = json.dumps(value)
        else:
            value = text
            if side is not None:
                from fieldwright.schema.values import read_value

                read_value(text.encode("utf-8", "surrogatepass"), side.schema, side.root, "the payload")
    except FieldwrightError as error:
        told = "; ".join(part for part in (translated(error.problem), translated(error.mend)) if part)
        return Typed(wrong=tr("line {line}: {problem}", line=str(error.line), problem=told) if error.line else told)
    except (RecursionError, TypeError, ValueError):
        return Typed(wrong=tr("it is nested too deeply, or holds a number that JSON cannot say"))
    return Typed(value, remark=_remark(text, value, side) if side is not None else "")


def _remark(text: str, value: Any, side: Side) -> str:
    """What the schema says to a payload."""
    from fieldwright.schema.validation import validator

    try:
        check = validator(side.schema, side.message)
        found = [*check(value if side.schema.medium == "json" else text.encode("utf-8", "surrogatepass"))]
    except (FieldwrightError, RecursionError):
        return ""
    if not found:
        return tr("As {message} allows", message=side.message)
    first, more = found[0], len(found) - 1
    place = f"{first.path}: " if first.path and not first.message.startswith(first.path) else ""
    problem = f"{place}{translated(first.message)}"
    if not more:
        return tr("{message} does not allow it: {problem}", message=side.message, problem=problem)
    return tr(
        "{message} does not allow it: {problem}, and {more} more", message=side.message, problem=problem, more=more
    )


def expectation(case: TestCase) -> str:
    """What is expected beside an output, a line each."""
    told = [
        finding(one.id, KINDS[one.id].title if one.id in KINDS else "", one.target) for one in case.findings if one.id
    ]
    if any(one.rejected for one in case.findings):
        told.append(tr("nothing is written"))
    return "\n".join(told or ([tr("no error is found")] if case.findings else []))


def found_text(found: Sequence[Finding], said: Callable[[str], str] = translated) -> str:
    """What a run found, a line each; ``said`` gives its sentence as it may be seen."""
    told = [
        f"{one.id} {one.target}: {said(one.message)}" if one.target and not one.message.startswith(one.target) else f"{one.id}: {said(one.message)}"
        for one in found[:MOST_FOUND]
    ]  # fmt: skip
    more = [tr("and {count} more", count=len(found) - MOST_FOUND)] if len(found) > MOST_FOUND else []
    return "\n".join([*told, *more])


def actual_text(result: TestResult) -> str:
    """What a run wrote, or that it wrote nothing."""
    return shown_text(result.output) if result.output else ""


def differing_lines(expected: str, actual: str, found: Sequence[Difference]) -> tuple[set[int], set[int]]:
    """The numbers of lines that differ, on both sides: of JSON those of the differences that were found, of other texts those that are not the same."""
    if actual.lstrip()[:1] not in ("{", "["):
        return _other_lines(expected, actual)
    left, right = _value_of(expected), _value_of(actual)
    return (
        {line for one in found if one.expected is not ABSENT and (line := _line(expected, left, one.path, one.expected)) >= 0},
        {line for one in found if one.actual is not ABSENT and (line := _line(actual, right, one.path, one.actual)) >= 0},
    )  # fmt: skip


def _value_of(text: str) -> Any:
    try:
        return load_json(text.encode("utf-8", "surrogatepass"), "payload").value
    except FieldwrightError:
        return ABSENT


_STEPS = re.compile(r"`([^`]*)`|\[(\d+)\]|([^.\[\]`]+)")


def _line(text: str, value: Any, path: str, wanted: Any) -> int:
    """The number of the line, from 0, where a value stands; -1 where it is not there: items may stand elsewhere on the other side."""
    if value is ABSENT or not path:
        return -1
    pointer = "".join(f"/{escaped(name or at or plain)}" for name, at, plain in _STEPS.findall(path))
    try:
        return line_of(text, pointer) - 1 if value_at(value, pointer) == wanted else -1
    except (FieldwrightError, LookupError, ValueError, TypeError):
        return -1


def _other_lines(expected: str, actual: str) -> tuple[set[int], set[int]]:
    one, other = expected.split("\n"), actual.split("\n")
    if not expected or not actual or len(one) + len(other) > MOST_COMPARED:
        return set(), set()
    left: set[int] = set()
    right: set[int] = set()
    for kind, start, end, begin, stop in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            left.update(range(start, end))
            right.update(range(begin, stop))
    return left, right


def target_paths(bench: Bench | None) -> list[tuple[str, str]]:
    """Paths of the target's fields that can be ignored or have a tolerance, without indexes, with what they are; those with rules first."""
    if bench is None or bench.target is None:
        return []
    found: dict[str, str] = {}
    for rule in bench.map.rules:
        path = bare_path(rule.target)
        if path:
            found.setdefault(path, tr("has a rule"))
    for path, said in _fields(bench.target):
        if len(found) >= MOST_FIELDS:
            break
        found.setdefault(path, said)
    return list(found.items())


def _fields(side: Side) -> Iterator[tuple[str, str]]:
    waiting = deque((one, 1) for one in side.root.children())
    while waiting:
        field, deep = waiting.popleft()
        path = bare_path(field.value_path)
        if path:
            yield path, field.shape.type
        if deep < DEEPEST and not field.shape.leaf and len(waiting) < MOST_FIELDS:
            waiting.extend((one, deep + 1) for one in field.children())
