"""From a project and its schemas to the specification."""

from collections.abc import Sequence
from pathlib import Path

from attrs import evolve

from fieldwright import __version__
from fieldwright.files.collector import paused_collector
from fieldwright.files.records import ABSENT
from fieldwright.mapping.buildability import Score
from fieldwright.mapping.coverage import Coverage
from fieldwright.mapping.expand import ROW_LIMIT, target_listing
from fieldwright.mapping.findings import ERROR, INFO, SEVERITIES, WARNING, Finding
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.releases import NEVER, Since, since_last
from fieldwright.project.sample_masks import NOTHING, Asked, Masks, with_choices_masked, without_sample_values
from fieldwright.report.functions import function_lines
from fieldwright.report.gather import Facts, Progress, facts_of
from fieldwright.report.gathering.loops import loop_lines
from fieldwright.report.gathering.operation import configurable_lines, contact_lines, readiness_lines
from fieldwright.report.gathering.questions import anchors_of, comment_lines, question_lines
from fieldwright.report.gathering.reuse import reuse_lines
from fieldwright.report.gathering.test_cases import test_lines
from fieldwright.report.gathering.traceability import trace_lines
from fieldwright.report.gathering.use_cases import flow_texts, use_case_texts
from fieldwright.report.guide import guide_of
from fieldwright.report.lookup_tables import lookup_table
from fieldwright.report.mapping_rows import finding_text, mapping_rows, with_scores
from fieldwright.report.masks import mask_lines, notes_masked
from fieldwright.report.model import (
    ChangeLine,
    Counts,
    Cover,
    MappingRow,
    MapSpec,
    MaskLine,
    ParameterLine,
    SchemaFacts,
    Spec,
    WorkedExample,
)
from fieldwright.report.source_rows import source_side, target_fields
from fieldwright.report.trying.trial import trial_of
from fieldwright.report.visible import json_text


def spec_of(
    project: Project,
    folder: Path,
    *,
    map_name: str = "",
    progress: Progress | None = None,
    created: str = "",
    project_file: str = "",
    asked: Asked = NOTHING,
) -> Spec:
    """The specification of a project whose file is in ``folder``: schemas are loaded, everything is checked and compiled, nothing is run.

    Sample values are masked, but those of fields that the project says are shown, or that are ``asked`` for.
    """
    if map_name:
        project.map(map_name)
    project = with_choices_masked(project, asked)
    with paused_collector():  # all that is made is kept
        facts = facts_of(project, folder, progress)
        since = since_last(project, folder)
        return spec_from(
            project, facts, map_name=map_name, created=created, project_file=project_file, asked=asked, since=since
        )


def spec_from(
    project: Project,
    facts: Facts,
    *,
    map_name: str = "",
    created: str = "",
    project_file: str = "",
    asked: Asked = NOTHING,
    since: Since = NEVER,
) -> Spec:
    """The specification of what is known. Pure: the same arguments give the same specification."""
    held = without_sample_values(project_without_secrets(project), facts.benches, asked)
    project = held.project
    maps = (project.map(map_name),) if map_name else project.maps
    names = {one.name for one in maps}
    specs, masks = _without_values([_map_spec(project, one, facts) for one in maps], held, facts, asked)
    anchors = {(row.map, row.target): row.anchor for one in specs for row in one.rows}
    found = sorted((one for one in facts.findings if not one.map or one.map in names), key=_severity)
    places = anchors_of(specs)
    return Spec(
        cover=_cover(project, facts, created),
        use_cases=use_case_texts(project, [one.name for one in maps]),
        flows=flow_texts(project, facts.systems),
        tests=test_lines(project, maps),
        loops=loop_lines(maps, specs),
        reused=reuse_lines(project, maps),
        questions=question_lines(project, maps, places),
        comments=comment_lines(project, maps, places),
        maps=specs,
        lookups=tuple(lookup_table(one, specs, facts) for one in project.lookups),
        parameters=tuple(
            ParameterLine(one.name, one.type, "" if one.default is ABSENT else json_text(one.default), one.description)
            for one in project.parameters
        ),
        functions=function_lines(project, maps),
        findings=tuple(finding_text(one, anchors) for one in found),
        accepted=tuple(
            evolve(finding_text(one, anchors), mend=reason)
            for one, reason in facts.accepted
            if not one.map or one.map in names
        ),
        changes=tuple(ChangeLine(one.date, one.version, one.author, one.note, one.changes) for one in project.history),
        masks=masks,
        since=since.lines,
        since_release=since.release,
        guide=guide_of(project, specs, project_file, masks),
        traces=trace_lines(project, [one.name for one in maps], found),
        configurables=configurable_lines(project, anchors),
        contacts=contact_lines(project),
        checklist=readiness_lines(project),
    )


def _without_values(
    specs: Sequence[MapSpec], held: Masks, facts: Facts, asked: Asked
) -> tuple[tuple[MapSpec, ...], tuple[MaskLine, ...]]:
    """The maps without what was inferred from sample values, and all that was masked or shown."""
    told, made = list(held.told), list[MapSpec]()
    for one in specs:
        bench = facts.benches.get(one.name) or Bench(held.project.map(one.name))
        sides = {f"{side.schema.name}\n{side.message}": side.alias for side in reversed(bench.sources)}
        masked, more = notes_masked(one, held.project.shown, asked, sides)
        made.append(masked)
        told += more
    return tuple(made), mask_lines(told, [one.name for one in specs], several=len(specs) > 1)


def _severity(one: Finding) -> int:
    return SEVERITIES.index(one.severity) if one.severity in SEVERITIES else len(SEVERITIES)


# --- cover -----------------------------------------------------------------------------------------------------------


def _cover(project: Project, facts: Facts, created: str) -> Cover:
    return Cover(
        project=project.name,
        description=project.description,
        owner=project.owner,
        version=project.version,
        status=project.status,
        generated_by=f"Fieldwright {__version__}",
        created=created,
        schemas=tuple(_schema(project, name, facts) for name in project.schemas),
    )


def _schema(project: Project, name: str, facts: Facts) -> SchemaFacts:
    ref = project.schemas[name]
    loaded = None
    missing = ""
    for one in project.maps:
        bench = facts.benches.get(one.name)
        if bench is None:
            continue
        missing = missing or bench.missing.get(name, "")
        for side, schema in (
            *zip(bench.sources, (s.schema for s in one.sources), strict=False),
            (bench.target, one.target.schema),
        ):
            if side is not None and schema == name:
                loaded = side.schema
    used = any(name in (one.target.schema, *(ref.schema for ref in one.sources)) for one in project.maps)
    if loaded is None:
        state = (f"not read: {missing}" if missing else "not read") if used else "not used by a map"
        return SchemaFacts(name, ref.format, ref.file, ref.digest, state)
    state = (
        "not recorded" if not ref.digest else "as recorded" if ref.digest == loaded.digest else "changed since recorded"
    )
    return SchemaFacts(name, loaded.format, ref.file, loaded.digest, state)


# --- a map -----------------------------------------------------------------------------------------------------------


def _map_spec(project: Project, one: Map, facts: Facts) -> MapSpec:
    bench = facts.benches.get(one.name) or Bench(one)
    reads = facts.reads.get(one.name, {})
    found = [each for each in facts.findings if each.map == one.name or (not each.map and each.id[:1] != "O")]
    listing = target_listing(bench.target.root if bench.target else None, one.rules)
    score = facts.scores.get(one.name)
    rows = with_scores(mapping_rows(one, bench, listing, reads, found), score)
    source_rows, source_fields, cut = source_side(one, bench, reads)
    if not listing.complete:
        cut = (
            f"The target has more fields beside those that rules fill: the first {ROW_LIMIT:,} of those are listed.",
            *cut,
        )
    compiled = facts.compiled.get(one.name, "")
    return MapSpec(
        name=one.name,
        description=one.description,
        sources=tuple(_side_text(project, ref.schema, ref.message) + (f", read as ${ref.alias}" if len(one.sources) > 1 else "")
                      for ref in one.sources),
        target=_side_text(project, one.target.schema, one.target.message),
        counts=_counts(facts.coverage.get(one.name, Coverage()), found, one, score),
        rows=rows,
        source_rows=source_rows,
        source_fields=source_fields,
        target_fields=target_fields(one, listing, bench.target),
        examples=_examples(one, rows),
        expression=compiled if isinstance(compiled, str) else "",
        expression_problem="" if isinstance(compiled, str) else f"The map has no expression yet: {compiled.problem}.",
        supplied=facts.supplied.get(one.name, ()),
        cut=cut,
        trial=trial_of(bench, [pair for pairs in reads.values() for pair in pairs]),
    )  # fmt: skip


def _side_text(project: Project, schema: str, message: str) -> str:
    ref = project.schemas.get(schema)
    where = f"{schema} ({ref.file})" if ref else schema
    return f"{message} of {where}" if message else where


# --- examples -----------------------------------------------------------------------------


def _examples(one: Map, rows: Sequence[MappingRow]) -> tuple[WorkedExample, ...]:
    anchors = {row.target: row.anchor for row in rows}
    return tuple(
        WorkedExample(
            one.name,
            rule.target,
            json_text(each.input),
            json_text(each.output),
            each.note,
            "sample" if each.sample else "rule",
            anchors.get(rule.target, ""),
        )
        for rule in one.rules
        for each in rule.examples
    )


def _counts(covered: Coverage, found: Sequence[Finding], one: Map, score: Score | None) -> Counts:
    return Counts(
        **covered.as_record(),
        errors=sum(1 for each in found if each.severity == ERROR),
        warnings=sum(1 for each in found if each.severity == WARNING),
        infos=sum(1 for each in found if each.severity == INFO),
        status=one.status,
        buildability=score.score if score is not None else None,
        lost=score.reasons if score is not None else (),
        questions=sum(1 for rule in one.rules if rule.question and not rule.question.answer),
    )
