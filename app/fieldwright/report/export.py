"""Writes a project's specification to files, in one of the formats of a table."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from attrs import evolve, frozen

from fieldwright.expression.lookups import supply
from fieldwright.files.errors import FieldwrightError, MissingError, SaveError
from fieldwright.files.saving import save_bytes
from fieldwright.project.model import Project
from fieldwright.project.sample_masks import NOTHING, Asked
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.gather import Progress
from fieldwright.report.model import MapSpec, MaskLine, Spec
from fieldwright.report.platforms.exporting import PLATFORMS, platform_file
from fieldwright.report.platforms.model import Translated
from fieldwright.report.spec import spec_of
from fieldwright.report.visible import anchor


@frozen
class Format:
    """A format: its name on the command line, its name for people, its files' suffix, and what writes it."""

    name: str
    title: str
    suffix: str
    write: Callable[[Spec], bytes] | None = None
    """None where each map is a file of its own."""


# what writes a format is imported when it is asked for: a page needs no openpyxl, a workbook no templates


def _workbook(spec: Spec) -> bytes:
    from fieldwright.report.workbook import workbook_of

    return workbook_of(spec)


def _page(spec: Spec) -> bytes:
    from fieldwright.report.html import html_of

    return html_of(spec)


def _markdown(spec: Spec) -> bytes:
    from fieldwright.report.spec_markdown import markdown_of

    return markdown_of(spec)


def _json(spec: Spec) -> bytes:
    from fieldwright.report.tables import json_of

    return json_of(spec)


def _csv(spec: Spec) -> bytes:
    from fieldwright.report.tables import csv_of

    return csv_of(spec)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        one.name: one
        for one in (
            Format("xlsx", "Excel workbook", ".xlsx", _workbook),
            Format("html", "Web page, one file", ".html", _page),
            Format("markdown", "Markdown", ".md", _markdown),
            Format("json", "JSON, the whole specification", ".json", _json),
            Format("csv", "CSV, the mapping rows", ".csv", _csv),
            Format("jsonata", "JSONata expression, one for each map", ".jsonata"),
            *(Format(one.name, one.title, one.suffix) for one in PLATFORMS.values()),
        )
    }
)
"""Every format by its name."""


def export(
    project: Project,
    folder: Path,
    to: str,
    out: Path,
    *,
    progress: Progress | None = None,
    map_name: str = "",
    created: str = "",
    project_file: str = "",
    asked: Asked = NOTHING,
    told: Callable[[Sequence[MaskLine]], None] | None = None,
    samples: Sequence[Path] = (),
    translated: Callable[[str, Translated], None] | None = None,
    coverage: bool = False,
    customer: str = "",
) -> list[Path]:
    """Writes the specification and gives the paths written.

    ``folder`` is the project file's. ``out`` is a file; where each map is a file of its own and there are several, a folder, which is made. ``created`` is a date to print
    on the cover; without it the same project gives the same bytes. Sample values are masked but where the project or ``asked`` says that
    they are shown; ``told`` is called with what was masked and shown. For an engineers' platform, ``translated`` is called with each map's
    name and what became of its rules; it is compared with Fieldwright on the map's samples and on the payloads ``samples``. With ``coverage`` the test
    cases are run, and the specification says how much of the maps they try. ``customer`` is for whom the project was settled: its workbook is not taken back.
    """
    if to not in FORMATS:
        raise MissingError(f"there is no format {to!r}", mend=f"choose one of {', '.join(FORMATS)}")
    format_ = FORMATS[to]
    say = progress or _silent
    out = Path(out)
    _check_out(out, format_, project, map_name)
    spec = spec_of(
        project, Path(folder), map_name=map_name, progress=say, created=created, project_file=project_file, asked=asked
    )
    if customer:
        spec = evolve(spec, cover=evolve(spec.cover, customer=customer))
    if coverage:
        say("running the test cases")
        spec = _with_coverage(spec, project, Path(folder))
    if told is not None:
        told(spec.masks)
    say(f"writing {format_.title}")
    if format_.write is not None:
        save_bytes(out, format_.write(spec))
        return [out]
    schemas = Schemas(Path(folder))
    if to in PLATFORMS:
        return _each_map(
            spec, out, format_, lambda one, path: _platform(to, project, spec, one, schemas, path, samples, translated)
        )
    for one in spec.maps:
        if one.expression_problem or not one.expression:
            problem = one.expression_problem or f"the map {one.name!r} has no rules that write something"
            raise FieldwrightError(problem.rstrip("."), mend="run fieldwright check and mend the errors first")
    return _each_map(spec, out, format_, lambda one, path: _expression(spec, one, path, schemas, project))


def _with_coverage(spec: Spec, project: Project, folder: Path) -> Spec:
    from fieldwright.project.cases.covering import coverage as covered
    from fieldwright.report.gathering.test_cases import coverage_lines

    shown = {one.name for one in spec.maps}
    return evolve(
        spec, coverage=coverage_lines(one for one in covered(project, folder, Schemas(folder)) if one.map in shown)
    )


def _silent(_text: str) -> None:
    return


def _check_out(out: Path, format_: Format, project: Project, map_name: str) -> None:
    """Says what is wrong with the place before the work is done."""
    many = format_.write is None and not map_name and len(project.maps) > 1
    if many:
        if out.exists() and not out.is_dir():
            raise SaveError(
                "the project has several maps, and this is a file",
                mend="name a folder, or one map with --map",
                file=out,
            )
    elif out.is_dir():
        raise SaveError(
            "this is a folder", mend=f"name a file in it, such as {out / ('spec' + format_.suffix)}", file=out
        )
    above = out if many and out.exists() else out.absolute().parent
    if not above.is_dir():
        raise SaveError("the folder to write into does not exist", mend="make it, or choose another", file=above)


def _each_map(spec: Spec, out: Path, format_: Format, write: Callable[[MapSpec, Path], list[Path]]) -> list[Path]:
    """Each map's file; several stand in a folder."""
    if len(spec.maps) == 1:
        return write(spec.maps[0], out)
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise SaveError(
            f"the folder could not be made: {error.strerror}", mend="choose another place", file=out
        ) from error
    taken: set[str] = set()
    return [path for one in spec.maps for path in write(one, out / (_file_name(one, taken) + format_.suffix))]


def _expression(spec: Spec, one: MapSpec, path: Path, schemas: Schemas, project: Project) -> list[Path]:
    """A map's expression, and beside it the rows of tables that are too large to stand in it."""
    from fieldwright.report.jsonata import jsonata_of

    save_bytes(path, jsonata_of(spec, one))
    return [path, *_tables(one, path, schemas, project)]


def _platform(
    to: str, project: Project, spec: Spec, one: MapSpec, schemas: Schemas, path: Path, samples: Sequence[Path],
    translated: Callable[[str, Translated], None] | None,
) -> list[Path]:  # fmt: skip
    """A map's file for a platform, and what goes beside it."""
    bench = bench_for(project, schemas, project.map(one.name))
    made = platform_file(to, project, spec, one, bench, schemas.folder, samples)
    if translated is not None:
        translated(one.name, made)
    beside = [(path.with_suffix(end), data) for end, data in made.beside]
    for file, data in [(path, made.text.encode("utf-8", "surrogatepass")), *beside]:
        save_bytes(file, data)
    return [path, *(file for file, _ in beside)]


def _tables(one: MapSpec, beside: Path, schemas: Schemas, project: Project) -> list[Path]:
    if not one.supplied:
        return []
    path = beside.with_suffix(".tables.json")
    lookups = {each.name: schemas.lookup(each) for each in project.lookups if each.name in one.supplied}
    save_bytes(path, supply(lookups, one.supplied).encode("utf-8", "surrogatepass"))
    return [path]


_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


def _file_name(one: MapSpec, taken: set[str]) -> str:
    """A name that every file system takes, different for each map even where letter case does not count."""
    base = anchor(one.name)[:80].strip(".") or "map"
    if base.lower() in _RESERVED:
        base += "-map"
    name, number = base, 2
    while name.lower() in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name.lower())
    return name
