"""A baseline: the changes that a team has accepted, in a file that is read and merged a line at a time.

Each line is a JSON object that names a change by its id, where it is, and what it was and is. A change of a shared definition is known by the
definition, wherever it is used first.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.diff.folders import Listed
from fieldwright.diff.model import DOCS, Change
from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import decoded, read_bytes
from fieldwright.schema.paths import parse_path

FIRST = '{"fieldwright": "baseline", "format": 1}'
"""The file's first line."""

LIMIT = 64_000_000
"""The largest baseline in bytes."""

_LONG = 200
_KEYS = ("id", "file", "definition", "message", "path", "before", "after")


@frozen(eq=False)
class Baseline:
    """The lines of a baseline, as `line_of` makes them of changes."""

    lines: frozenset[str]
    file: str = ""

    def has(self, one: Listed) -> bool:
        """Whether a change is accepted."""
        return line_of(one) in self.lines

    def stale(self, changes: Iterable[Listed]) -> list[str]:
        """The entries that no change fits any more."""
        return sorted(self.lines - {line_of(one) for one in changes})


def line_of(one: Listed) -> str:
    """The line of a change."""
    change = one.change
    place = (
        {"definition": change.definition, "path": _last(change)}
        if change.definition
        else {"message": change.message, "path": change.path}
    )
    values = {"before": _value(change.before), "after": _value(change.after)}
    facts = {"id": change.id, "file": one.file, **place, **values}
    return _line({name: facts[name] for name in _KEYS if facts.get(name) not in (None, "")})


def dumped(changes: Iterable[Listed]) -> bytes:
    """The file's bytes: every change but those of texts, sorted, each once."""
    lines = sorted({line_of(one) for one in changes if one.change.severity != DOCS})
    return "\n".join([FIRST, *lines, ""]).encode("utf-8")


def load_baseline(file: str | Path) -> Baseline:
    """A baseline from its file. Raises a `FieldwrightError` that names the file and the line."""
    text = decoded(read_bytes(file, limit=LIMIT), file)
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    filled = [(number, line) for number, line in lines if line]
    if not filled or _object(filled[0][1], file, filled[0][0]).get("fieldwright") != "baseline":
        raise SyntaxProblemError(
            "this is no baseline of changes",
            mend="write one with fieldwright diff OLD NEW --write-baseline FILE",
            file=file,
            line=1,
        )
    made: Counter[str] = Counter()
    for number, line in filled[1:]:
        held = _object(line, file, number)
        if not isinstance(held.get("id"), str):
            raise SyntaxProblemError("the entry has no id", mend="write the baseline again", file=file, line=number)
        made[_line({name: held[name] for name in _KEYS if held.get(name) not in (None, "")})] += 1
    return Baseline(frozenset(made), str(file))


def _object(line: str, file: str | Path, number: int) -> dict[str, Any]:
    try:
        value = load_json(line.encode("utf-8", "surrogatepass"), file).value
    except SyntaxProblemError as error:
        raise SyntaxProblemError(error.problem, mend="write the baseline again", file=file, line=number) from None
    if not isinstance(value, dict):
        raise SyntaxProblemError("the line is no JSON object", mend="write the baseline again", file=file, line=number)
    return cast("dict[str, Any]", value)


def _line(facts: dict[str, Any]) -> str:
    return json.dumps(facts, ensure_ascii=True)


def _last(change: Change) -> str:
    """The last step of a path: of a shared definition, what is above depends on where it is used first."""
    try:
        steps = parse_path(change.path)
    except ValueError:
        return change.path
    return steps[-1].name if steps else ""


def _value(value: Any) -> Any:
    """A value as the file has it: text for what is no plain value, its beginning and a digest where it is long."""
    if value is None or isinstance(value, bool) or (type(value) is int and abs(value) < 2**53):
        return value
    text = value if isinstance(value, str) else json.dumps(value, default=str, sort_keys=True)
    if len(text) <= _LONG:
        return text
    return f"{text[:_LONG]}… sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
