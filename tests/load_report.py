"""Every schema file of the corpus, opened as somebody would who was sent it. `python -m tests.load_report` prints what came of it."""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.formats import SUFFIXES
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, walk
from tests.corpus import CORPUS

DEPTH, FIELDS, MESSAGES = 4, 150, 12
"""Levels, fields of a message, and messages of either end of a list that are looked at."""
ODD = frozenset({".gz", ".zip", ".html", ".jsonc", ".json5"})

WHOLE = (
    "04-xero-yaml",
    "05-twilio",
    "08-apisguru-slice-A",
    "09-oai-examples-31",
    "10-swagger-parser-quirks",
    "18-schemastore-A",
    "28-failures-A",
)
"""Sets of which every JSON and YAML file is opened at each test run (`tests/schema/test_load.py`), not only some."""


@frozen
class Opened:
    """What came of one file: its format or the kind of its error, with the seconds and how many fields were seen."""

    file: str
    seconds: float
    format: str = ""
    error: str = ""
    said: str = ""
    fields: int = 0
    findings: tuple[tuple[str, int], ...] = ()
    fault: bool = False
    """Whether it was something else than a declared error."""


def schema_files(folder: Path = CORPUS) -> list[Path]:
    """All files that can be schemas or samples, in a stable order."""
    return sorted(
        file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES | ODD and ".git" not in file.parts and file.is_file()
    )  # fmt: skip


def opened_whole(file: Path) -> bool:
    """Whether a file is one of those that are opened at each test run."""
    return file.suffix in (".json", ".yaml", ".yml", ".ndjson") and any(name in file.parts for name in WHOLE)


def sampled(files: list[Path], part: int, parts: int, every: int) -> Iterator[Path]:
    """Every so-manieth file of a part, the same ones each time."""
    return (file for at, file in enumerate(files) if at % every == 0 and at // every % parts == part)


def opened(file: Path) -> Opened:
    """Loads a file, lists its messages, and the fields of some of them."""
    return _opened(lambda: load(file), file)


def opened_bytes(data: bytes, file: Path) -> Opened:
    """As `opened`, for other bytes than the file holds."""
    return _opened(lambda: load_bytes(data, file), file)


def _opened(loading: Callable[[], Schema], file: Path) -> Opened:
    began, name = time.process_time(), str(file.relative_to(CORPUS)) if file.is_relative_to(CORPUS) else file.name
    try:
        schema = loading()
        messages, seen = schema.messages(), 0
        for one in [*messages[:MESSAGES], *messages[MESSAGES:][-MESSAGES:]]:
            for field in walk(schema.root(one.name), depth=DEPTH, limit=FIELDS):
                assert field.shape.type, field.path
                seen += field.shape.source.line >= 0
        found = Counter(note.kind for note in schema.notes)
        return Opened(
            name, time.process_time() - began, schema.format, fields=seen, findings=tuple(sorted(found.items()))
        )
    except FieldwrightError as error:
        return Opened(name, time.process_time() - began, error=type(error).__name__, said=str(error))
    except Exception as error:  # noqa: BLE001 - the report is about these
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        said = f"{type(error).__name__} at {where}: {str(error)[:200]}"
        return Opened(name, time.process_time() - began, error=type(error).__name__, said=said, fault=True)


def table(results: Iterable[Opened]) -> list[str]:
    """The report's lines: by set, by format, by finding, what is slow, and what is a fault of ours."""
    all_ = list(results)
    lines = [
        f"{len(all_):,} files, {sum(one.seconds for one in all_):.0f} s of CPU, {sum(one.fields for one in all_):,} fields"
    ]
    for title, key in (
        ("set", lambda one: one.file.split("/")[0]),
        ("format", lambda one: one.format or f"({one.error})"),
    ):
        lines.append(f"\n{title:<40} {'files':>7} {'refused':>8} {'seconds':>8} {'slowest':>8}")
        groups: dict[str, list[Opened]] = {}
        for one in all_:
            groups.setdefault(key(one), []).append(one)
        for name, ones in sorted(groups.items()):
            refused = sum(bool(one.error) for one in ones)
            seconds = [one.seconds for one in ones]
            lines.append(f"{name:<40} {len(ones):>7,} {refused:>8,} {sum(seconds):>8.1f} {max(seconds):>8.2f}")
    findings, files = Counter[str](), Counter[str]()
    for one in all_:
        findings.update(dict(one.findings))
        files.update(kind for kind, _ in one.findings)
    lines.append(
        "\nfindings: "
        + ", ".join(f"{kind} {count:,} in {files[kind]:,} files" for kind, count in sorted(findings.items()))
    )
    slow = sorted(all_, key=lambda one: -one.seconds)[:5]
    lines.append("slowest:  " + ", ".join(f"{Path(one.file).name} {one.seconds:.1f} s" for one in slow))
    lines += [f"FAULT     {one.file}: {one.said}" for one in all_ if one.fault]
    return lines


def main() -> int:
    """Open all of them on all cores; the exit status is 1 where something else than a declared error came."""
    with multiprocessing.get_context("spawn").Pool() as pool:
        results = pool.map(opened, schema_files(), chunksize=8)
    sys.stdout.write("\n".join(table(results)) + "\n")
    return 1 if any(one.fault for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
