"""What ``fieldwright reconcile`` does."""

import time
from pathlib import Path

from attrs import define, evolve, field, frozen

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_as_is, out_json, plural, progress, say, table
from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.running.further import named, parameters_of
from fieldwright.project.model import Project
from fieldwright.project.reconciling.model import Asked, Reconciliation
from fieldwright.project.reconciling.reconcile import reconcile
from fieldwright.project.reconciling.sql.asking import sql_for
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import Tolerance
from fieldwright.report.reconciling.export import check_name, exported
from fieldwright.report.reconciling.json_text import as_value
from fieldwright.report.reconciling.sentences import count_lines

MOST_FIELDS = 20


@frozen
class Wish:
    """What the command was asked for besides the comparison itself, as on the command line."""

    map_name: str = ""
    within: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    dialect: str = ""
    tables: tuple[str, str] = ("", "")
    output: Path | None = None
    reports: tuple[Path, ...] = ()
    as_json: bool = False


def run_reconcile(files: list[Path], asked: Asked, wish: Wish) -> int:
    """Compare, or write the SQL. 1 where something differs."""
    wanted = 2 if asked.same else 3
    if len(files) != wanted:
        raise MissingError(
            "two extracts are compared, without a project" if asked.same else "a project and two extracts are needed",
            mend="reconcile --same SOURCE TARGET" if asked.same else "reconcile PROJECT SOURCE TARGET, or --same SOURCE TARGET",
        )  # fmt: skip
    for report in wish.reports:
        check_name(report)
        if any(report.exists() and one.exists() and report.resolve() == one.resolve() for one in files):
            raise RefusedError("the report would write over an input", mend="choose another file", file=report)
    source, target = files[-2:]
    asked = evolve(asked, tolerances=tuple(map(_tolerance, wish.within)))
    project: Project | None = None
    folder = Path()
    if not asked.same:
        opened = opened_project(files[0])
        project, folder = opened.project, opened.folder
    if wish.dialect:
        return _write_sql(project, folder, source, target, asked, wish)
    shown = _Shown()
    try:
        result = reconcile(
            project, wish.map_name, source, target, asked, folder=folder, parameters=_given(project, folder, wish),
            sources={alias: Path(name) for alias, name in named(wish.sources, "--source", "FILE").items()}, progress=shown.told,
        )  # fmt: skip
    finally:
        progress("")
    for report in wish.reports:
        save_bytes(report, exported(result, report))
        say(f"wrote {report}")
    if wish.as_json:
        out_json(as_value(result))
    else:
        _print(result)
    return int(result.differs)


def _given(project: Project | None, folder: Path, wish: Wish) -> dict[str, object]:
    texts = named(wish.parameters, "--param", "VALUE")
    if project is None or not texts:
        return {}
    return parameters_of(bench_for(project, Schemas(folder), project.map(wish.map_name)), texts, {})


def _tolerance(text: str) -> Tolerance:
    path, mark, within = text.rpartition("=")
    if not mark or not path.strip():
        raise FieldwrightError(f"--within {text!r} names no field", mend="write --within PATH=0.01")
    return Tolerance(path.strip(), within.strip())


def _write_sql(project: Project | None, folder: Path, source: Path, target: Path, asked: Asked, wish: Wish) -> int:
    text = sql_for(project, wish.map_name, source, target, asked, wish.dialect, folder=folder, tables=wish.tables).text
    if wish.output is None:
        out_as_is(text)
        return 0
    save_bytes(wish.output, text.encode("utf-8", "backslashreplace"))
    say(f"wrote {wish.output}")
    return 0


def _print(result: Reconciliation) -> None:
    for note in result.notes:
        say(note)
    table([("", "source", "target"), *((label, source, target) for label, source, target in count_lines(result))])
    out("")
    differing = [one for one in result.fields if one.differing or one.within_tolerance]
    if differing:
        rows = [
            (
                one.path,
                f"{one.differing:,}",
                f"{one.within_tolerance:,} within tolerance" if one.within_tolerance else "",
            )
            for one in differing[:MOST_FIELDS]
        ]
        table([("field", "differs in", ""), *rows])
        if len(differing) > MOST_FIELDS:
            out(f"and {plural(len(differing) - MOST_FIELDS, 'further field')}")
        out("")
    for failure in result.failures[:3]:
        say(failure)
    if result.not_compared:
        shown = ", ".join(result.not_compared[:8]) + (" ..." if len(result.not_compared) > 8 else "")
        say(f"not compared, as no rule fills it: {shown}")
    out("Something differs." if result.differs else "Nothing differs.")


@define
class _Shown:
    last: float = field(default=0.0)

    def told(self, doing: str, records: int) -> None:
        """Progress on a terminal."""
        now = time.perf_counter()
        if now - self.last >= 0.2:
            self.last = now
            progress(f"{doing}: {records:,} records" if records else doing)
