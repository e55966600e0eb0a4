"""``fieldwright diff`` of two versions of a project."""

from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from fieldwright.cli.opening import project_bytes
from fieldwright.cli.printing import out_as_is, say
from fieldwright.cli.project_names import ANY, names_project
from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, SaveError
from fieldwright.files.revisions import path_inside, repository_of
from fieldwright.project.case_masks import tests_with_marks
from fieldwright.project.format import LIMIT, parse_project
from fieldwright.project.model import Project
from fieldwright.report.differences.formats import FORMS, LINES, summary_line, writer_of
from fieldwright.report.differences.model import report_of

RELEASE = "release:"
"""Before the version of a release, behind ``@``: ``orders.fieldwright.json@release:1.0``; without one it is the last."""

NEVER = "never"


@frozen
class Wanted:
    """What ``diff`` is asked for of two projects. ``limit`` is -1 where nothing is said."""

    format: str = "text"
    output: Path | None = None
    fail_on: str = NEVER
    limit: int = -1
    coloured: bool = False
    values: bool = False


def diff_projects(old: str, new: str, wanted: Wanted, unfit: Sequence[str]) -> int:
    """Print or write the differences; 1 where there are any and `ANY` fails. ``unfit`` are options given that are about schemas."""
    _check(old, new, wanted, unfit)
    both = _project(old), _project(new)
    if not wanted.values:
        both = tests_with_marks(both[0]), tests_with_marks(both[1])
    report = report_of(*both, old, new)
    text = writer_of(wanted.format, limit=LINES if wanted.limit < 0 else wanted.limit, coloured=wanted.coloured)(report)
    if wanted.output is None:
        out_as_is(text)
    else:
        from fieldwright.files.saving import save_bytes

        save_bytes(wanted.output, text.encode("utf-8", "backslashreplace"))
        say(f"{wanted.output}: {summary_line(report)}")
    return 1 if report.groups and wanted.fail_on == ANY else 0


def _check(old: str, new: str, wanted: Wanted, unfit: Sequence[str]) -> None:
    for given in (old, new):
        if not names_project(given):
            raise RefusedError(
                "this is no project, and the other one is", mend="compare two projects, or two schemas", file=given
            )
    if wanted.format not in FORMS:
        mend = f"choose {', '.join(FORMS[:-1])} or {FORMS[-1]}"
        raise RefusedError(f"differences of projects are not written as {wanted.format}", mend=mend)
    if unfit:
        raise RefusedError(f"{unfit[0]} is about schemas, and two projects are compared", mend="leave it out")
    if wanted.output is not None and wanted.output.is_dir():
        raise SaveError("this is a folder", mend="name a file in it", file=wanted.output)


def _project(given: str) -> Project:
    """A project that is there, as it was in a revision of git (``PATH@REVISION``), or as it was released (``PATH@release:1.0``)."""
    path, mark, revision = given.rpartition("@")
    if Path(given).exists() or not mark:
        return parse_project(project_bytes(Path(given)), given, spelled=True)[0]
    try:
        if revision.startswith(RELEASE):
            return _released(Path(path), revision.removeprefix(RELEASE))
        data = _blob(Path(path), revision)
    except FieldwrightError as error:
        raise error.located(given) from None
    return parse_project(data, given, spelled=True)[0]


def _released(path: Path, version: str) -> Project:
    from fieldwright.project.releases import released_project

    project = parse_project(project_bytes(path), path)[0]
    kept = [one for one in project.history if one.file]
    found = next((one for one in reversed(kept) if version in ("", one.version)), None)
    if found is None:
        names = ", ".join(one.version for one in kept) or "none"
        raise MissingError(
            f"there is no release {version or 'yet'}".rstrip(), mend=f"kept releases: {names}", file=path
        )
    return released_project(found, path.parent)


def _blob(path: Path, revision: str) -> bytes:
    repository = repository_of(path.parent)
    commit = repository.commit(revision)
    inside = path_inside(repository, path)
    blob = repository.blob(commit, inside)
    if blob is None or blob.link:
        raise MissingError(f"{revision} has no file {inside!r}", mend=f"see git log -- {path} for when it had")
    if blob.size > LIMIT:
        raise RefusedError(f"it holds more than {LIMIT / 1e6:g} MB", mend="give a smaller one")
    return next(iter(repository.contents([blob])))
