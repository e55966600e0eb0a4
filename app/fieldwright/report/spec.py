"""From a project and its schemas to the specification."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright import __version__
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR, INFO, KINDS, WARNING, Finding
from fieldwright.mapping.model import Dropped, Lookup, Map, Rule
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project
from fieldwright.report.facts import default_text, limits_text, occurs_text, required_text, type_text, values_text
from fieldwright.report.gather import Facts, Progress, Reads, facts_of
from fieldwright.report.guide import guide_of
from fieldwright.report.model import (
    ChangeLine,
    Counts,
    Cover,
    FieldRow,
    FindingText,
    LookupLine,
    LookupTable,
    MappingRow,
    MapSpec,
    ParameterLine,
    QuestionText,
    SchemaFacts,
    SourceRead,
    SourceRow,
    Spec,
    WorkedExample,
)
from fieldwright.report.rows import ROW_LIMIT, Listed, Listing, bare_path, source_listing, target_listing
from fieldwright.report.visible import anchor, json_text
from fieldwright.report.words import absent_meaning, rule_sentence, unmapped_sentence
from fieldwright.schema.model import Field, Shape, format_path, parse_path


def spec_of(
    project: Project,
    folder: Path,
    *,
    map_name: str = "",
    progress: Progress | None = None,
    created: str = "",
    project_file: str = "",
) -> Spec:
    """The specification of a project whose file is in ``folder``: schemas are loaded, everything is checked and compiled, nothing is run."""
    if map_name:
        project.map(map_name)
    facts = facts_of(project, folder, progress)
    return spec_from(project, facts, map_name=map_name, created=created, project_file=project_file)


def spec_from(project: Project, facts: Facts, *, map_name: str = "", created: str = "", project_file: str = "") -> Spec:
    """The specification of what is known. Pure: the same arguments give the same specification."""
    maps = (project.map(map_name),) if map_name else project.maps
    names = {one.name for one in maps}
    specs = tuple(_map_spec(project, one, facts) for one in maps)
    anchors = {(row.map, row.target): row.anchor for one in specs for row in one.rows}
    found = [one for one in facts.findings if not one.map or one.map in names]
    return Spec(
        cover=_cover(project, facts, created),
        maps=specs,
        lookups=tuple(_lookup(one, specs) for one in project.lookups),
        parameters=tuple(
            ParameterLine(one.name, one.type, "" if one.default is ABSENT else json_text(one.default), one.description)
            for one in project.parameters
        ),
        findings=tuple(_finding(one, anchors) for one in found),
        accepted=tuple(
            evolve(_finding(one, anchors), mend=reason)
            for one, reason in facts.accepted
            if not one.map or one.map in names
        ),
        changes=tuple(ChangeLine(one.date, one.version, one.author, one.note) for one in project.history),
        guide=guide_of(project, specs, project_file),
    )


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
    if loaded is None:
        return SchemaFacts(
            name, ref.format, ref.file, ref.digest, f"not read: {missing}" if missing else "not used by a map"
        )
    state = (
        "not recorded" if not ref.digest else "as recorded" if ref.digest == loaded.digest else "changed since recorded"
    )
    return SchemaFacts(name, loaded.format, ref.file, loaded.digest, state)


# --- a map -----------------------------------------------------------------------------------------------------------


def _map_spec(project: Project, one: Map, facts: Facts) -> MapSpec:
    bench = facts.benches.get(one.name) or Bench(one)
    reads = facts.reads.get(one.name, {})
    found = [each for each in facts.findings if each.map in ("", one.name)]
    listing = target_listing(bench.target.root if bench.target else None, one.rules)
    rows = _mapping_rows(one, bench, listing, reads, found)
    source_rows, source_fields, cut = _source_side(one, bench, reads)
    if not listing.complete:
        cut = (f"The target has more fields beside those that rules fill: the first {ROW_LIMIT:,} are listed.", *cut)
    compiled = facts.compiled.get(one.name, "")
    return MapSpec(
        name=one.name,
        description=one.description,
        sources=tuple(_side_text(project, ref.schema, ref.message) + (f", read as ${ref.alias}" if len(one.sources) > 1 else "")
                      for ref in one.sources),
        target=_side_text(project, one.target.schema, one.target.message),
        counts=_counts(rows, source_rows, found, one),
        rows=rows,
        source_rows=source_rows,
        source_fields=source_fields,
        target_fields=_target_fields(one, listing, bench.target),
        examples=_examples(one, rows),
        expression=compiled if isinstance(compiled, str) else "",
        expression_problem="" if isinstance(compiled, str) else f"The map has no expression yet: {compiled.problem}.",
        cut=cut,
    )  # fmt: skip


def _side_text(project: Project, schema: str, message: str) -> str:
    ref = project.schemas.get(schema)
    where = f"{schema} ({ref.file})" if ref else schema
    return f"{message} of {where}" if message else where


def _mapping_rows(
    one: Map, bench: Bench, listing: Listing, reads: Reads, found: Sequence[Finding]
) -> tuple[MappingRow, ...]:
    by_target: dict[str, list[Finding]] = {}
    for each in found:
        if each.target:
            by_target.setdefault(each.target, []).append(each)
    primary = bench.primary.alias if bench.primary else one.sources[0].alias if one.sources else ""
    taken: set[str] = set()
    rows: list[MappingRow] = []
    for number, listed in enumerate(listing.rows, 1):
        mark = _free(f"{anchor(one.name)}-{anchor(listed.path)}", taken)
        here = tuple(_finding(each, {(one.name, listed.path): mark}) for each in by_target.get(listed.path, ()))
        rows.append(_mapping_row(one, bench, listed, number, mark, reads.get(listed.path, ()), here, primary))
    return tuple(rows)


def _mapping_row(
    one: Map, bench: Bench, listed: Listed, number: int, mark: str, reads: Sequence[tuple[str, str]],
    findings: tuple[FindingText, ...], primary: str,
) -> MappingRow:  # fmt: skip
    shape = listed.field.shape if listed.field else Shape(name=listed.path, type="any")
    must = required_text(listed.field, listed.block) if listed.field else ""
    steps = _steps(listed.path)
    row = MappingRow(
        map=one.name,
        number=number,
        anchor=mark,
        target=listed.path or "$",
        name=steps[-1] if steps else "$",
        parent=_parent(listed.path),
        depth=len(steps),
        type=type_text(shape) if listed.field else "not in the schema",
        required=bool(must),
        required_text=must,
        occurs=occurs_text(shape) if listed.field else "",
        limits=limits_text(shape) if listed.field else "",
        description=shape.description or shape.title,
        known=listed.field is not None or bench.target is None,
        findings=findings,
    )
    rule = listed.rule
    if rule is None:
        return _without_rule(row, listed)
    return evolve(
        row,
        kind=rule.kind,
        sentence=rule_sentence(rule, [path for _, path in reads]),
        expression=rule.value or rule.each or (json_text(rule.constant) if rule.constant is not ABSENT else ""),
        sources=tuple(_read(bench, alias, path, primary) for alias, path in reads),
        loop=_loop(one, listed.path, rule),
        condition=rule.when,
        default="" if rule.default is ABSENT else json_text(rule.default),
        lookups=_lookups_of(rule),
        absent=absent_meaning(rule, required=bool(must), nullable=shape.nullable or not listed.field),
        status=rule.status,
        owner=rule.owner,
        note=rule.note,
        question=QuestionText(rule.question.text, rule.question.asked_of, rule.question.due, rule.question.answer)
        if rule.question
        else None,
    )


def _without_rule(row: MappingRow, listed: Listed) -> MappingRow:
    if listed.filled_below:
        return evolve(row, kind="filled below", sentence="Written when a field below it is.")
    return evolve(row, sentence=unmapped_sentence(required=row.required_text))


def _loop(one: Map, path: str, rule: Rule) -> str:
    """What the field itself and the repeating fields above it repeat over, outermost first."""
    lines: list[str] = []
    steps = _parsed(path)
    for end in range(1, len(steps) + 1):
        above = rule if end == len(steps) else one.rule(format_path(steps[:end]))
        if above and above.each:
            line = above.each + (f" where {above.where}" if above.where else "")
            lines.append(line + (f" ordered by {above.order_by}" if above.order_by else ""))
    return "\nthen ".join(lines)


def _lookups_of(rule: Rule) -> tuple[str, ...]:
    from fieldwright.expression.syntax import Node, parsed, walk

    names: dict[str, None] = {}
    for _, text in rule.expressions:
        node = parsed(text)
        for each in walk(node) if isinstance(node, Node) else ():
            if each.kind == "call" and each.children[0].value == "translate" and len(each.children) > 1:
                first = each.children[1]
                if first.kind == "string":
                    names[str(first.value)] = None
    return tuple(names)


def _read(bench: Bench, alias: str, path: str, primary: str) -> SourceRead:
    side = next((one for one in bench.sources if one.alias == alias), None)
    field = side.field(path) if side else None
    shown = path if alias in ("", primary) else f"${alias}.{path}" if path else f"${alias}"
    if field is None:
        return SourceRead(alias, shown, known=side is None)
    return SourceRead(alias, shown, type_text(field.shape), bool(required_text(field)), known=True)


# --- the source side -------------------------------------------------------------------------------------------------


def _source_side(
    one: Map, bench: Bench, reads: Reads
) -> tuple[tuple[SourceRow, ...], tuple[FieldRow, ...], tuple[str, ...]]:
    rows: list[SourceRow] = []
    fields: list[FieldRow] = []
    cut: list[str] = []
    taken: set[str] = set()
    for side in bench.sources:
        used: dict[str, list[str]] = {}
        for target, pairs in reads.items():
            for alias, path in pairs:
                if alias == side.alias:
                    used.setdefault(bare_path(path), []).append(target)
        dropped = {bare_path(each.path): each for each in one.dropped if each.alias == side.alias}
        listing = source_listing(
            side.root, {path: 1 for _, path in _pairs(reads, side.alias)}, {d.path: 1 for d in dropped.values()}
        )
        if not listing.complete:
            cut.append(
                f"The source {side.message} has more fields beside those used: the first {ROW_LIMIT:,} are listed."
            )
        above = {".".join(path.split(".")[:end]) for path in used for end in range(1, path.count(".") + 1)}
        for listed in listing.rows:
            mark = _free(f"{anchor(one.name)}-from-{anchor(side.alias)}-{anchor(listed.path)}", taken)
            rows.append(_source_row(one, side, listed, mark, used, above, dropped))
            if listed.field:
                fields.append(_field_row(one, "source", side, listed.path, listed.field))
    return tuple(rows), tuple(fields), tuple(cut)


def _pairs(reads: Reads, alias: str) -> list[tuple[str, str]]:
    return [pair for pairs in reads.values() for pair in pairs if pair[0] == alias]


def _source_row(
    one: Map, side: Side, listed: Listed, mark: str, used: Mapping[str, list[str]], above: set[str], dropped: Mapping[str, Dropped]
) -> SourceRow:  # fmt: skip
    bare = bare_path(listed.path)
    parts = bare.split(".")
    gone = next((dropped[key] for end in range(len(parts), 0, -1) if (key := ".".join(parts[:end])) in dropped), None)
    by = used.get(bare, [])
    state = "used" if by else "used below" if bare in above else "dropped" if gone else "undecided"
    if state == "undecided" and any(used.get(".".join(parts[:end])) for end in range(1, len(parts))):
        whole = next(".".join(parts[:end]) for end in range(1, len(parts)) if used.get(".".join(parts[:end])))
        if not any(other.startswith(whole + ".") for other in used):  # the object above is read as a whole
            state, by = "used", used[whole]
    shape = listed.field.shape if listed.field else Shape(name="")
    return SourceRow(
        map=one.name,
        alias=side.alias,
        path=listed.path or "$",
        anchor=mark,
        name=shape.name,
        depth=len(parts),
        type=type_text(shape),
        state=state,
        used_by=tuple(dict.fromkeys(by)),
        reason=gone.reason or "No reason is given." if gone and state == "dropped" else "",
        decided_by=gone.decided_by if gone and state == "dropped" else "",
    )


# --- fields, lookups, findings, examples -----------------------------------------------------------------------------


def _target_fields(one: Map, listing: Listing, side: Side | None) -> tuple[FieldRow, ...]:
    if side is None:
        return ()
    seen: dict[str, Field] = {}
    for listed in listing.rows:
        if listed.field is not None:
            seen.setdefault(listed.field.key, listed.field)
    return tuple(_field_row(one, "target", side, field.value_path, field) for field in seen.values())


def _field_row(one: Map, which: str, side: Side, path: str, field: Field) -> FieldRow:
    shape = field.shape
    return FieldRow(
        map=one.name,
        side=which,
        schema=side.schema.name,
        message=side.message,
        path=path or "$",
        depth=field.depth,
        type=type_text(shape) + (", contains itself" if field.recursive else ""),
        required=shape.required,
        nullable=shape.nullable,
        occurs=occurs_text(shape),
        limits=limits_text(evolve(shape, enum=())),
        values=values_text(shape, 50) if shape.enum else "",
        default=default_text(shape),
        description=shape.description or shape.title,
        notes=" ".join(note.text for note in shape.notes),
        line=shape.source.line,
    )


_NOT_FOUND = {
    "error": "An error: nothing is written, and the run says so.",
    "pass through": "The source value is written as it is.",
    "leave out": "The field is left out.",
}


def _lookup(one: Lookup, maps: Sequence[MapSpec]) -> LookupTable:
    return LookupTable(
        name=one.name,
        description=one.description,
        not_found=_NOT_FOUND.get(one.not_found, f"Writes {json_text(one.default)}."),
        rows=tuple(LookupLine(json_text(row.key), json_text(row.value), row.note) for row in one.rows),
        used_by=tuple(row.target for each in maps for row in each.rows if one.name in row.lookups),
    )


def _finding(one: Finding, anchors: Mapping[tuple[str, str], str]) -> FindingText:
    kind = KINDS.get(one.id)
    return FindingText(one.id, one.severity, kind.title if kind else one.id, one.message, one.mend, one.map, one.target, one.sources,
                       anchors.get((one.map, one.target), ""))  # fmt: skip


def _examples(one: Map, rows: Sequence[MappingRow]) -> tuple[WorkedExample, ...]:
    anchors = {row.target: row.anchor for row in rows}
    return tuple(
        WorkedExample(
            one.name,
            rule.target,
            json_text(each.input),
            json_text(each.output),
            each.note,
            "rule",
            anchors.get(rule.target, ""),
        )
        for rule in one.rules
        for each in rule.examples
    )


def _counts(rows: Sequence[MappingRow], sources: Sequence[SourceRow], found: Sequence[Finding], one: Map) -> Counts:
    fields = [row for row in rows if row.known]
    filled = [row for row in fields if row.kind not in ("unmapped", "not mapped")]
    leaves = [row for row in sources if row.state != "used below"]
    return Counts(
        target_total=len(fields),
        target_mapped=len(filled),
        target_decided=sum(1 for row in fields if row.kind == "not mapped"),
        required_total=sum(1 for row in fields if row.required),
        required_mapped=sum(1 for row in filled if row.required),
        source_total=len(leaves),
        source_used=sum(1 for row in leaves if row.state == "used"),
        source_dropped=sum(1 for row in leaves if row.state == "dropped"),
        errors=sum(1 for each in found if each.severity == ERROR),
        warnings=sum(1 for each in found if each.severity == WARNING),
        infos=sum(1 for each in found if each.severity == INFO),
        questions=sum(1 for rule in one.rules if rule.question and not rule.question.answer),
    )


# --- paths -----------------------------------------------------------------------------------------------------------


def _parsed(path: str) -> tuple[Any, ...]:
    try:
        return parse_path(path)
    except ValueError:
        return ()


def _steps(path: str) -> list[str]:
    return [format_path([step]) for step in _parsed(path)] or ([path] if path else [])


def _parent(path: str) -> str:
    return format_path(_parsed(path)[:-1])


def _free(name: str, taken: set[str]) -> str:
    """The name, numbered if it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    taken.add(free)
    return free
