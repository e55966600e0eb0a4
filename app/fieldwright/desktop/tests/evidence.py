"""Evidence of a run from the window: as a page, as JUnit XML, and kept in the project. Values of payloads are masked."""

import platform
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.saving import save_bytes
from fieldwright.project.model import Project
from fieldwright.project.releases import digest_of
from fieldwright.project.sides import Schemas, relative_name
from fieldwright.project.testing.model import TestResult
from fieldwright.project.testing.taking import with_evidence

PAGE, JUNIT = "html", "junit"


@frozen(eq=False)
class Asked:
    """What evidence is made of: the project as it lies in ``file``, its results, who tested, and which form is written where."""

    project: Project
    file: Path
    schemas: Schemas
    results: Sequence[TestResult]
    tester: str
    form: str
    out: Path
    chosen: str = ""
    """What was run, where it was not all."""


@frozen
class Written:
    """What was written: the file, its bytes' digest, and the date that stands in it."""

    out: Path
    digest: str
    date: str


def write(asked: Asked, stop: Callable[[], bool]) -> Written:
    """Write evidence. Raises a `FieldwrightError` where that cannot be."""
    from fieldwright.project.cases.covering import coverage
    from fieldwright.report.evidence.gathering import coverage_lines, evidence_of
    from fieldwright.report.evidence.html import html_of
    from fieldwright.report.evidence.junit import junit_of

    date = datetime.now().astimezone().isoformat(timespec="seconds")
    covered: tuple[tuple[str, str], ...] = ()
    if asked.form == PAGE and not asked.chosen:
        covered = coverage_lines(coverage(asked.project, asked.file.parent, asked.schemas, stop=stop))
    made = evidence_of(
        asked.project, asked.file, asked.results, date=date, tester=asked.tester, environment=f"{platform.system()}, Python {platform.python_version()}",
        schemas=asked.schemas, chosen=asked.chosen, coverage=covered,
    )  # fmt: skip
    data = (html_of(made) if asked.form == PAGE else junit_of(made)).encode("utf-8", "backslashreplace")
    save_bytes(asked.out, data)
    return Written(asked.out, digest_of(data), date)


def write_pack(project: Project, folder: Path, schemas: Schemas, out: Path, stop: Callable[[], bool]) -> str:
    """Write the pack for engineers into a folder, values of people left out; what was done, in words. Raises a `FieldwrightError`."""
    from fieldwright.report.pack.files import files_of
    from fieldwright.report.pack.gathering import pack_of
    from fieldwright.report.pack.writing import write_files

    pack = pack_of(project, folder, schemas=schemas, stop=stop)
    done = write_files(out, files_of(project, pack, schemas))
    count = len(pack.cases)
    said = [tr("{n} test cases in {folder}", "{n} test case in {folder}", count, folder=out)]
    if pack.left_out:
        name, reason = pack.left_out[0]
        first, more = f"{name} ({translated(reason)})", len(pack.left_out) - 1
        said.append(tr("left out: {first}, and {more} more", first=first, more=more) if more else tr("left out: {first}", first=first))  # fmt: skip
    if done.kept:
        said.append(tr("kept as somebody changed it: {names}", names=", ".join(done.kept[:3])))
    return "; ".join(said)


def kept(project: Project, results: Sequence[TestResult], written: Written, folder: Path, tester: str) -> Project:
    """The project in which each case that was run has an entry of the run."""
    version = f"version {project.version}" if project.version else ""
    return with_evidence(
        project, results, date=written.date, tester=tester, file=relative_name(written.out, folder), digest=written.digest, note=version,
    )  # fmt: skip


def why_not(document: Any, results: Sequence[TestResult]) -> str:
    """Why no evidence can be made now; empty where it can."""
    if not results:
        return tr("Run the test cases first: evidence is made of what they gave, and nothing that is out of date")
    if document.path is None or document.modified:
        return tr("Save the project first: evidence names the project's file with its digest, as it was tested")
    return ""


def refuse_outside(folder: Path, name: str) -> None:
    """Raises a `FieldwrightError` for a file that is not in the project's folder."""
    if not (folder / name).resolve().is_relative_to(folder.resolve()):
        raise FieldwrightError(tr("the expected output lies outside the project's folder"), mend=tr("put it inside"), file=folder / name)  # fmt: skip
