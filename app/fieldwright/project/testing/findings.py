"""O35 to O39: test cases that cannot be run, prove nothing, allow nothing that there is, have old evidence, or hold a secret. Nothing is run."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, cast

from fieldwright.files.json_text import escaped
from fieldwright.files.path_guard import is_there
from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import KINDS, WARNING, Finding, finding
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.masking import member_of
from fieldwright.project.model import Project
from fieldwright.project.operations.near import near
from fieldwright.project.operations.places import TESTS
from fieldwright.project.operations.secrets import looks_secret
from fieldwright.project.test_cases import FAILED, NEGATIVE, TestCase
from fieldwright.project.testing.expecting import is_refused
from fieldwright.project.testing.given import expects_output
from fieldwright.project.testing.tolerances import UNDERSTOOD, within_of

MOST = 200
"""Findings of one kind that are told."""

DEEPEST = 20
"""How deep the values of parameters are looked into."""


def case_findings(project: Project, folder: Path, benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """All findings about test cases."""
    counts: dict[str, int] = {}
    checks = (partial(_cannot_run, project, folder), _proves_nothing, partial(_allows_nothing, project, benches), partial(_evidence, project, folder), _secrets)  # fmt: skip
    for case in project.tests:
        for check in checks:
            for one in check(case):
                counts[one.id] = counts.get(one.id, 0) + 1
                if counts[one.id] <= MOST:
                    yield one


def case_at(case: TestCase, *further: str | int) -> str:
    """The place of a test case, or of what is in it: ``/tests/an order/tolerances/0``."""
    return "".join(f"/{escaped(str(part))}" for part in (TESTS, case.name, *further))


def _found(
    id_: str, case: TestCase, text: str, *way: str | int, mend: str = "", instead: str = "", severity: str = ""
) -> Finding:
    message, place = f"test case {case.name}: {text}", case_at(case, *way)
    return finding(id_, message, mend=mend, severity=severity, sources=(place,), instead=instead)


# --- O35 ---------------------------------------------------------------------------------------------------------------


def _cannot_run(project: Project, folder: Path, case: TestCase) -> Iterator[Finding]:
    if case.input and case.payload is not ABSENT:
        yield _found("O35", case, "it has both an input file and a payload", "payload", mend="Take one of the two out.")
    elif not case.input and case.payload is ABSENT:
        yield _found("O35", case, "it has neither an input file nor a payload", "input", mend="Name a file, or write the payload in.")  # fmt: skip
    if case.expected and case.output is not ABSENT:
        yield _found("O35", case, "it has both a file of the expected output and the output itself", "output", mend="Take one of the two out.")  # fmt: skip
    yield from _unknown(case, "map", case.map, [one.name for one in project.maps])
    yield from _unknown(case, "flow", case.flow, [one.name for one in project.flows])
    files = [("input", "input file", case.input), ("expected", "file of the expected output", case.expected), ("settings", "file of the customer's settings", case.settings)]  # fmt: skip
    for way, what, name in (*files, *((f"inputs/{alias}", f"file of the source {alias}", str(name)) for alias, name in case.inputs.items())):  # fmt: skip
        if name and "!" not in name and not is_there(folder / name):
            yield _found("O35", case, f"the {what} is missing: {name}", *way.split("/"), mend="Put the file back, or name another.", severity=WARNING)  # fmt: skip


def _unknown(case: TestCase, what: str, name: str, known: list[str]) -> Iterator[Finding]:
    if name and name not in known:
        like = near(name, known)
        mend = f"Did you mean {like}?" if like else f"There are {', '.join(known)}." if known else ""
        yield _found("O35", case, f"there is no {what} {name!r}", what, mend=mend, instead=like)


# --- O36 ---------------------------------------------------------------------------------------------------------------


def _proves_nothing(case: TestCase) -> Iterator[Finding]:
    if case.kind == NEGATIVE and not case.findings and not expects_output(case):
        yield _found("O36", case, "it is negative, and says neither what is to be found nor that nothing is to be written", "findings")  # fmt: skip
    if is_refused(case) and expects_output(case):
        yield _found("O36", case, "it expects that nothing is written, and an output", "output", mend="Take one of the two out.")  # fmt: skip
    for at, one in enumerate(case.findings):
        if one.id and one.id not in KINDS:
            like = near(one.id, [name for name in KINDS if name[0] == "R"])
            mend = f"Did you mean {like}?" if like else "See fieldwright findings."
            yield _found("O36", case, f"it expects {one.id!r}, which no finding is called", "findings", at, mend=mend, instead=like)  # fmt: skip
        elif not one.id and not one.rejected:
            yield _found("O36", case, "it expects a finding, and does not say which", "findings", at)


# --- O37 ---------------------------------------------------------------------------------------------------------------


def _allows_nothing(project: Project, benches: Mapping[str, Bench], case: TestCase) -> Iterator[Finding]:
    for at, one in enumerate(case.tolerances):
        if within_of(one.within) is None:
            text = f"the tolerance of {one.path or 'the output'} is not understood: {one.within!r}"
            yield _found("O37", case, text, "tolerances", at, mend=f"{UNDERSTOOD[0].upper()}{UNDERSTOOD[1:]}.")
    name = case.map or (project.maps[0].name if project.maps else "")
    bench = benches.get(name)
    if bench is None or bench.target is None:
        return
    of: Iterable[tuple[str, Iterable[str]]] = (
        ("ignore", case.ignore), ("tolerances", [one.path for one in case.tolerances]), ("findings", [one.target for one in case.findings]),
    )  # fmt: skip
    for way, paths in of:
        for at, path in enumerate(paths):
            if path and not has_path(bench.target, path):
                yield _found("O37", case, f"the target has no field {path}", way, at, mend="Name a field of the target, without indexes.")  # fmt: skip


def has_path(side: Side, path: str) -> bool:
    """Whether a message has a field at a path without indexes, or may have it because it leaves names open."""
    names = [one for one in bare_path(path).split(".") if one]
    if not names:
        return False
    field = side.root
    if side.schema.medium == "xml":
        if names[0] != field.name:
            return False
        names = names[1:]
    for name in names:
        if field.shape.leaf and not field.children():
            return "any" in field.shape.types
        below = member_of(field, name) or member_of(field, "*")
        if below is None:
            return "any" in field.shape.types
        field = below
    return True


# --- O38, O39 ----------------------------------------------------------------------------------------------------------


def _evidence(project: Project, folder: Path, case: TestCase) -> Iterator[Finding]:
    if not case.evidence:
        return
    at, last = len(case.evidence) - 1, case.evidence[-1]
    if last.outcome == FAILED:
        yield _found("O38", case, f"it failed when it was last run ({last.date[:10]})", "evidence", at, mend="Mend what failed, and run it again: fieldwright test --keep.")  # fmt: skip
    released = max((one.date for one in project.history), default="")
    if last.date[:10] and last.date[:10] < released[:10]:
        yield _found("O38", case, f"its evidence of {last.date[:10]} is older than the release of {released[:10]}", "evidence", at)  # fmt: skip
    if last.file and "!" not in last.file and not is_there(folder / last.file):
        yield _found("O38", case, f"the file of its evidence is missing: {last.file}", "evidence", at, mend="Put the file back, or run it again.")  # fmt: skip


def _secrets(case: TestCase) -> Iterator[Finding]:
    """A secret in what goes in; what it says is never repeated."""
    for way in secret_places(case):
        what = f"the parameter {way[1]}" if way[0] == "parameters" else f"its {way[0]}"
        yield _found("O39", case, f"{what} looks like a secret", *way)


def secret_places(case: TestCase) -> Iterator[tuple[str, ...]]:
    """Where in a test case a secret seems to stand: ``("parameters", NAME)`` or an attribute of it."""
    for name, value in case.parameters.items():
        if any(looks_secret(text, called or name) for called, text in _texts(value)):
            yield "parameters", name
    for name in ("note", "proves"):
        if looks_secret(getattr(case, name)):
            yield (name,)


def _texts(value: Any, called: str = "", deep: int = DEEPEST) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield called, value
    elif deep and isinstance(value, Mapping):
        for name, one in cast("Mapping[str, Any]", value).items():
            yield from _texts(one, name, deep - 1)
    elif deep and isinstance(value, (list, tuple)):
        for one in cast("list[Any]", value):
            yield from _texts(one, called, deep - 1)
