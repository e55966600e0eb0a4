"""Printing: results to standard output, everything else to standard error."""

import json
import re
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fieldwright.mapping.findings import INFO, KINDS, Finding

MOST_ALIKE = 4
"""Findings of one kind for information that are printed each by itself."""

_PRINTABLE = re.compile(r"[ -~\n\t]*")
_UNPRINTED = re.compile(r"[^\x00-\x7e]")


def out(text: str) -> None:
    """A line of the result."""
    _write(sys.stdout, text + "\n")


def out_bytes(data: bytes) -> None:
    """A payload as it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def out_as_is(text: str) -> None:
    """A whole report, made fit for a terminal by its writer, with the line feed that it ends in."""
    _put(sys.stdout, text)


def out_json(value: Any) -> None:
    """A value as indented JSON; what a terminal cannot show is escaped as JSON has it."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    out(_UNPRINTED.sub(lambda found: _json_escape(found[0]), text))


def say(text: str) -> None:
    """A line that is no result: what was done, what is wrong."""
    _write(sys.stderr, text + "\n")


def complain(file: str | Path | None, problem: str, mend: str) -> int:
    """The one line of an unusable input; the exit status 2."""
    parts = [str(part) for part in (file, problem, mend) if part]
    line = ": ".join(parts)
    say("fieldwright: " + " ".join(_plain(line).split()))
    return 2


def progress(text: str) -> None:
    """What is being done, on a terminal only; the next call writes over it, an empty text wipes it."""
    if sys.stderr.isatty():
        _write(sys.stderr, "\r\x1b[K" + text)


def table(rows: Sequence[Sequence[str]], *, indent: str = "") -> None:
    """Rows as columns with two spaces between; the last column is not padded."""
    if not rows:
        return
    lines: list[str] = []
    widths = [max(_width(row[at]) for row in rows) for at in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=False)]
        lines.append((indent + "  ".join([*cells, row[-1]])).rstrip())
    out("\n".join(lines))


def print_findings(findings: tuple[Finding, ...], *, to_result: bool = True) -> None:
    """Findings for people, two lines each: what, and the mend. Many of one kind that are for information only are put together."""
    write = out if to_result else say
    told: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        if one.severity == INFO:
            told.setdefault((one.map, one.id), []).append(one)
    for one in findings:
        same = told.get((one.map, one.id), []) if one.severity == INFO else []
        if len(same) > MOST_ALIKE:
            if one is same[0]:
                write(f"{one.severity:7} {one.id}: {KINDS[one.id].title}, {len(same):,} times, such as {one.message}")
                write(f"{'':11} {one.mend}{' ' if one.mend else ''}All of them: --json")
            continue
        place = f" {one.target}" if one.target and not one.message.startswith(f"{one.target}: ") else ""
        colon = ":" if place else ""
        write(f"{one.severity:7} {one.id}{place}{colon} {one.message}")
        if one.mend:
            write(f"{'':11} {one.mend}")


def plural(count: int, one: str, many: str = "") -> str:
    """A count with its noun.

    >>> plural(1, "field"), plural(2, "field")
    ('1 field', '2 fields')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def _plain(text: str) -> str:
    """Text from files without what would move a terminal's cursor or colour it."""
    if text.isprintable() or _PRINTABLE.fullmatch(text):
        return text
    return "".join(
        c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" if ord(c) < 256 else "\ufffd" for c in text
    )


def _json_escape(character: str) -> str:
    return character if character.isprintable() else json.dumps(character)[1:-1]


def _write(stream: Any, text: str) -> None:
    _put(stream, _plain(text) if not text.startswith("\r") else text)


def _put(stream: Any, clean: str) -> None:
    try:
        stream.write(clean)
    except UnicodeEncodeError:
        stream.write(clean.encode(stream.encoding or "ascii", "backslashreplace").decode(stream.encoding or "ascii"))
    stream.flush()
