"""From a project's test cases to those of a pack: every file read, tolerances as numbers, and what holds values of people left out."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from fieldwright.files.errors import CancelledError, FieldwrightError, MissingError, RefusedError
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.compile import defaults_of
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.given import (
    PAYLOAD_LIMIT,
    expected_bytes,
    expected_value,
    expects_output,
    is_many,
    map_of,
    payload_of,
)
from fieldwright.project.testing.settings import with_settings
from fieldwright.project.testing.tolerances import DURATION, within_of
from fieldwright.report.evidence.gathering import expects
from fieldwright.report.pack.model import Pack, PackCase
from fieldwright.schema.csv_sample import CsvSchema

SETTINGS = "settings"
"""What the customer's settings are called among the sources of a case."""

UNMASKED = "nobody says that its payload is masked or made up: say so in the test case, or write the pack with --values"

DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(1, 10))})
"""What no folder can be called on Windows."""


def _never() -> bool:
    return False


def pack_of(
    project: Project, folder: Path, *, map_name: str = "", values: bool = False, schemas: Schemas | None = None, stop: Callable[[], bool] = _never,
) -> Pack:  # fmt: skip
    """The pack of a project's test cases, or of those of one map. Nothing is run or written.

    A case whose payload may hold values of people is left out unless ``values`` are asked for; so is one that cannot be read. Raises
    `MissingError` for a map that there is not, and `CancelledError` where ``stop`` says so.
    """
    loaded = schemas or Schemas(folder)
    only = project.map(map_name).name if map_name else ""
    made: list[PackCase] = []
    left: list[tuple[str, str]] = []
    for case in project.tests:
        if stop():
            raise CancelledError("the pack was stopped")
        try:
            name = map_of(project, case)
            if only and name != only:
                continue
            if not (values or case.masked or case.generated):
                left.append((case.name, UNMASKED))
                continue
            _refuse_outside(case, folder)
            changed, _ = with_settings(project, case.settings, folder)
            bench = bench_for(changed, loaded, changed.map(name))
            made.append(_case(case, name, bench, folder, _slug(case.name, {one.slug for one in made})))
        except FieldwrightError as error:
            left.append((case.name, str(error)))
    return Pack(tuple(made), tuple(left))


def _case(case: TestCase, name: str, bench: Bench, folder: Path, slug: str) -> PackCase:
    if bench.target is None and expects_output(case):
        reason = next((one for one in bench.missing.values() if one), "its target is not loaded")
        raise MissingError(f"the map {name!r} cannot be read: {reason}", mend="put the schema's file back")
    if is_many(case, bench.primary):
        raise RefusedError("its input is a file of many records, which a pack gives one by one", mend="add cases of single records")  # fmt: skip
    wanted = expects_output(case) and not any(one.rejected for one in case.findings)
    if wanted and bench.target is not None:
        expected_value(case, bench.target, folder)  # what cannot be read is no expectation
    tolerances = [(one.path, within) for one in case.tolerances if (within := within_of(one.within)) is not None]
    return PackCase(
        case=case, slug=slug, map=name, format=_format(bench.target), reads=_format(bench.primary),
        payload=payload_of(case, bench.primary, folder), expected=expected_bytes(case, bench.target, folder) if wanted else b"",
        sources={alias: read_bytes(folder / file, limit=PAYLOAD_LIMIT) for alias, file in _files(case)},
        parameters={**(_settings(bench) if case.settings else {}), **case.parameters}, ignore=tuple(map(bare_path, case.ignore)),
        tolerances=tuple((bare_path(path), one.kind, str(one.duration.total_seconds()) if one.kind == DURATION else str(one.amount)) for path, one in tolerances),
        delimiter=_delimiter(bench.target), expects=expects(case), why="; ".join(_why(case)),
    )  # fmt: skip


def _refuse_outside(case: TestCase, folder: Path) -> None:
    """A pack goes to others: it takes along no file from elsewhere on this computer, also not through a link."""
    for name in (case.input, case.expected, *(file for _, file in _files(case))):
        try:
            within = (folder / name).resolve().is_relative_to(folder.resolve())
        except (OSError, RuntimeError, ValueError):
            within = False
        if not within:
            raise RefusedError("it lies outside the project's folder", mend="put a copy inside", file=name)


def _files(case: TestCase) -> list[tuple[str, str]]:
    """The files that go with a payload: of further sources by alias, and of the customer's settings."""
    return [*((alias, str(file)) for alias, file in case.inputs.items()), *([(SETTINGS, case.settings)] if case.settings else [])]  # fmt: skip


def _settings(bench: Bench) -> dict[str, Any]:
    """The values of parameters that a customer's settings give."""
    return dict(defaults_of(bench))


def _why(case: TestCase) -> list[str]:
    return [f"{one.id}{f' at {one.target}' if one.target else ''}" for one in case.findings if one.id]


def _format(side: Side | None) -> str:
    if side is None:
        return "text"
    if side.schema.medium in ("json", "xml"):
        return side.schema.medium
    return "csv" if isinstance(side.schema, CsvSchema) else "text"


def _delimiter(side: Side | None) -> str:
    if side is not None and isinstance(side.schema, CsvSchema):
        return side.schema.written.delimiter or ","
    return ","


def _slug(name: str, taken: Collection[str]) -> str:
    """A folder's name for a case: the same as long as no case before it is called alike."""
    plain = "".join(one if one.isascii() and one.isalnum() else "-" for one in name.lower())
    stem = "-".join(part for part in plain.split("-") if part)[:50].strip("-") or "case"
    if stem in DEVICES:
        stem = f"{stem}-case"
    free, number = stem, 2
    while free in taken:
        free, number = f"{stem}-{number}", number + 1
    return free
