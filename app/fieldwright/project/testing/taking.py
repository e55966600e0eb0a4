"""Taking over what a map wrote as what is expected, after somebody has looked at it; and keeping the evidence of a run."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR
from fieldwright.project.model import Project
from fieldwright.project.test_cases import Evidence, TestCase
from fieldwright.project.testing.expecting import is_refused
from fieldwright.project.testing.model import TestResult

MOST_INLINE = 20_000
"""Bytes of an output that is kept in the project where the case names no file; a larger one gets a file."""

MOST_EVIDENCE = 20
"""Entries of evidence that a case keeps, the latest."""


@frozen
class TakenOver:
    """What taking over gives: the project, the files to write by their paths relative to it, and the cases that are changed."""

    project: Project
    files: Mapping[str, bytes] = Factory(dict)
    names: tuple[str, ...] = ()


def take_over(
    project: Project, results: Iterable[TestResult], names: Sequence[str], *, there: Collection[str] = ()
) -> TakenOver:
    """The project in which the outputs of the named cases are what is expected. Nothing is written.

    A file that a case names gets the output, an output in the project is exchanged; a case that said nothing gets it into the project where it
    is small, else into a new file, whose name is none of ``there``. Raises `MissingError` for a case that there is not or that was not run,
    and `RefusedError` where it gave no output to take over.
    """
    known = {one.name: one for one in results if one.case is not None}
    cases = {one.name: one for one in project.tests}
    files: dict[str, bytes] = {}
    made: dict[str, TestCase] = {}
    for name in dict.fromkeys(names):
        if name not in cases or name not in known:
            raise MissingError(f"there is no result of a test case {name!r}", mend=f"there are: {', '.join(known) or 'none'}")  # fmt: skip
        _refuse_unfit(cases[name], known[name])
        if known[name].passed and (cases[name].expected or cases[name].output is not ABSENT):
            continue
        made[name] = _taken(cases[name], known[name].output, files, {*there, *files})
    tests = tuple(made.get(one.name, one) for one in project.tests)
    return TakenOver(evolve(project, tests=tests), files, tuple(made))


def _refuse_unfit(case: TestCase, result: TestResult) -> None:
    if is_refused(case):
        raise RefusedError(f"the test case {case.name!r} expects that nothing is written", mend="take that expectation out first")  # fmt: skip
    if not result.output:
        raise RefusedError(f"the test case {case.name!r} wrote nothing that could be taken over", mend="mend what keeps it from running")  # fmt: skip
    failed = [one for one in result.findings if one.severity == ERROR and one.id != "R02"]
    expected = {one.id for one in case.findings}
    wrong = next((one for one in failed if one.id not in expected), None)
    if wrong is not None:
        raise RefusedError(
            f"the test case {case.name!r} wrote only a part, because a rule failed: {wrong.id} {wrong.target}".rstrip(),
            mend="mend the rule, or say in the test case that this is expected",
        )


def _taken(case: TestCase, output: bytes, files: dict[str, bytes], there: Collection[str]) -> TestCase:
    if case.expected:
        files[case.expected] = output
        return evolve(case, output=ABSENT)
    value = inline(output)
    if case.output is not ABSENT or (value is not ABSENT and len(output) <= MOST_INLINE):
        return evolve(case, output=value)
    name = _free(case, output, there)
    files[name] = output
    return evolve(case, expected=name)


def inline(output: bytes) -> Any:
    """An output as it stands in a project: JSON as a value, anything else as text."""
    text = output.decode("utf-8", "replace")
    if text.lstrip()[:1] not in ("{", "["):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _free(case: TestCase, output: bytes, there: Collection[str]) -> str:
    start = output.lstrip()[:1]
    ending = ".xml" if start == b"<" else ".json" if start in (b"{", b"[") else ".txt"
    plain = "".join(one if one.isalnum() else "-" for one in case.name.lower()).strip("-")[:60] or "case"
    stem = str(PurePosixPath(case.input).with_suffix("")) if case.input else plain
    name, number = f"{stem}.expected{ending}", 2
    while name in there:
        name, number = f"{stem}.expected-{number}{ending}", number + 1
    return name


def with_evidence(
    project: Project, results: Iterable[TestResult], *, date: str, tester: str = "", file: str = "", digest: str = "", note: str = ""
) -> Project:  # fmt: skip
    """The project in which each case that was run has an entry of the run: ``file`` is the evidence's path relative to the project."""
    ran = {one.name: one for one in results if one.case is not None}
    tests = tuple(
        evolve(one, evidence=(*one.evidence, Evidence(date, ran[one.name].outcome, tester, file, digest, note))[-MOST_EVIDENCE:])
        if one.name in ran
        else one
        for one in project.tests
    )  # fmt: skip
    return evolve(project, tests=tests)
