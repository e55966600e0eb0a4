"""``fieldwright new``, ``check``, ``export`` and ``findings``."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, print_findings, progress, say
from fieldwright.cli.reading import Given, sample_files
from fieldwright.files.errors import MissingError, SaveError, UnreadableError
from fieldwright.mapping.findings import SEVERITIES, Finding, summary
from fieldwright.project.check import Checked, check_project
from fieldwright.project.edits import set_reading, set_schema_samples
from fieldwright.project.format import Opened, save_project
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Shown
from fieldwright.project.sides import Schemas, with_snapshots
from fieldwright.project.start import started
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema

if TYPE_CHECKING:
    from fieldwright.report.platforms.model import Translated

MOST_REASONS = 5
"""Reasons for lost points that the text names."""


def start_project(source: Given, target: Given, file: Path, *, suggest: bool) -> int:
    """Write a project with one map between two messages; an existing file is not written over."""
    if file.exists():
        raise SaveError("the file exists already", mend="choose another name, or remove it", file=file)
    schemas = load(source.file, options=source.reading), load(target.file, options=target.reading)
    chosen = (
        _chosen(schemas[0], source.message, "--source-message"),
        _chosen(schemas[1], target.message, "--target-message"),
    )
    made = started(schemas[0], chosen[0], schemas[1], chosen[1], file, suggest=suggest)
    project = _said_in(made.project, source, target, file)
    save_project(with_snapshots(project, Schemas(file.absolute().parent)), file)
    rules = f", {plural(len(made.project.maps[0].rules), 'draft rule')}" if suggest else ""
    say(f"{file}: {chosen[0]} -> {chosen[1]}{rules}")
    return 0


def _said_in(project: Project, source: Given, target: Given, file: Path) -> Project:
    """A new project with what was said about its two sides, their paths relative to the project's file.

    Raises `UnreadableError` where one file is to be read in two ways.
    """
    map_ = project.maps[0]
    names = (map_.sources[0].schema, map_.target.schema)
    if names[0] == names[1] and source.reading != target.reading:
        mend = "copy the file, or read both sides alike"
        raise UnreadableError("one file cannot be read in two ways", mend=mend, file=source.file)
    folder = file.absolute().parent

    def relative(path: str) -> str:
        return Path(os.path.relpath(Path(path).absolute(), folder)).as_posix()

    for name, side in zip(names, (source, target), strict=True):
        reading = side.reading
        definitions = relative(reading.definitions) if reading.definitions else ""
        kept = evolve(reading, definitions=definitions, more=tuple(map(relative, reading.more)))
        project = set_reading(project, name, kept)
        attached = (*project.schemas[name].samples, *map(relative, sample_files(side.samples)))
        project = set_schema_samples(project, name, attached)
    return project


def check_file(file: Path, *, as_json: bool, fail_on: str, trying: tuple[int, int] | None = None) -> int:
    """Print the findings; 1 where there is one of ``fail_on`` or worse. ``trying`` is for how many payloads, and the seed."""
    opened = opened_project(file)
    checked = check_project(opened.project, opened.folder, Schemas(opened.folder))
    tried = _tried(opened, *trying) if trying else {}
    counts = summary((*checked.findings, *(one.finding for found in tried.values() for one in found.found)))
    if as_json:
        from fieldwright.cli.trying import tried_record

        record = check_record(checked, opened.project)
        out_json({**record, "summary": counts, **tried_record(tried)} if trying else record)
    else:
        print_findings(checked.findings)
        if trying:
            from fieldwright.cli.trying import print_tried

            print_tried(tried)
        for name, covered in checked.coverage.items():
            more = "; more fields were not looked at" if covered.truncated else ""
            out(f"{name}: {covered.target_mapped} of {covered.target_total} target fields mapped, "
                f"{covered.required_mapped} of {covered.required_total} required ones, "
                f"{covered.source_used} of {covered.source_total} source fields used{more}")  # fmt: skip
        for name, score in checked.scores.items():
            why = f": {'; '.join(score.reasons[:MOST_REASONS])}" if score.reasons else ""
            out(f"{name}: buildability {score.score} of 100{why}")
        suppressed = f", {len(checked.suppressed)} suppressed" if checked.suppressed else ""
        out(
            ", ".join(plural(counts[one], one) if one != "info" else f"{counts[one]} info" for one in SEVERITIES)
            + suppressed
        )
    worst = {"error": SEVERITIES[:1], "warning": SEVERITIES[:2], "never": ()}[fail_on]
    return 1 if any(counts[one] for one in worst) else 0


def _tried(opened: Opened, limit: int, seed: int) -> dict[str, Any]:
    from fieldwright.cli.trying import tried

    return tried(opened, limit, seed)


def check_record(checked: Checked, project: Project) -> dict[str, Any]:
    """What ``check --json`` prints."""
    from fieldwright.project.mends.offered import mends_of, project_mends

    names = ("id", "severity", "map", "target", "sources", "message", "mend")

    def mends(one: Finding) -> list[str]:
        if one.map not in checked.benches:
            return [mend.title for mend in project_mends(project, one)]
        return [mend.title for mend in mends_of(checked.benches[one.map], one)]

    return {
        "findings": [
            {**{name: _listed(getattr(one, name)) for name in names}, "mends": mends(one)} for one in checked.findings
        ],
        "summary": summary(checked.findings),
        "coverage": {name: covered.as_record() for name, covered in checked.coverage.items()},
        "buildability": {name: score.as_record() for name, score in checked.scores.items()},
    }


def export_file(
    file: Path, to: str, output: Path, map_name: str, *, everything: bool = False, paths: tuple[str, ...] = (),
    samples: Sequence[Path] = (), settings: Path | None = None, coverage: bool = False,
) -> int:  # fmt: skip
    """Write the specification, with ``settings`` that for one customer. Sample values are masked, but of what is shown by the project, of ``paths``, or with ``everything``; it is said.

    What an engineers' platform cannot say is printed, and what comparing it on samples gave; 1 where it gives something else.
    """
    from fieldwright.project.sample_masks import Asked
    from fieldwright.report.export import export
    from fieldwright.report.masks import masks_sentence
    from fieldwright.report.model import MaskLine

    opened = opened_project(file)
    project, customer = opened.project, ""
    if settings is not None:
        from fieldwright.project.customers.settling import agreeing_settings, customer_of, for_customer

        said = agreeing_settings(project, settings)
        project, customer = for_customer(project, said), customer_of(said)
    if map_name:
        project.map(map_name)
    fields = tuple(_asked(one, project) for one in paths)
    if fields:
        from fieldwright.project.reviews.places import check_shown
        from fieldwright.project.sides import benches

        sides = benches(project, Schemas(opened.folder))
        for one in fields:
            check_shown(one, sides)
    for one in samples:
        if not one.is_file():
            raise MissingError("there is no such file", mend="check the name and the folder", file=one)
    masks: list[MaskLine] = []
    made: dict[str, Translated] = {}
    written = export(
        project,
        opened.folder,
        to,
        output,
        progress=progress,
        map_name=map_name,
        asked=Asked(everything, fields=fields),
        told=masks.extend,
        samples=samples,
        translated=made.__setitem__,
        coverage=coverage,
        customer=customer,
    )
    progress("")
    for one in written:
        say(f"wrote {one}")
    for name, each in made.items():
        _say_translated(name, each)
    if masks:
        say(masks_sentence(masks))
    return 1 if any(each.different for each in made.values()) else 0


def _say_translated(name: str, made: "Translated") -> None:
    """What became of a map on a platform: rules that it cannot say, and what samples gave."""
    from fieldwright.report.platforms.model import refusal_lines
    from fieldwright.report.platforms.said import compared_line

    refused = f", {plural(len(made.refused), 'rule')} NOT translated:" if made.refused else ""
    say(f"{name}: {plural(len(made.rules), 'rule')} translated{refused}")
    for line in refusal_lines(made.refused):
        say(f"  {line}")
    if made.compared:
        say(f"{name}: {compared_line(made.compared)}")


def _asked(text: str, project: Project) -> Shown:
    """The fields that ``--show`` means: a path on any side, or a place as exports name it, ``ALIAS:PATH`` or ``MAP: ALIAS:PATH``."""
    from fieldwright.project.reviews.places import place_of

    if ":" not in text:
        return Shown(text)
    place = place_of(text, project)
    return Shown(place.path or "*", place.map, place.side)


def _chosen(schema: Schema, message: str, option: str) -> str:
    messages = schema.messages()
    if message:
        return schema.root(message) and message
    if not messages:
        raise MissingError("the schema has no messages", mend="choose a schema that describes data", file=schema.file)
    first = messages[0].name
    if len(messages) > 1:
        say(
            f"{schema.file}: taking the first of {plural(len(messages), 'message')}, {first}: choose another with {option}"
        )
    return first


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
