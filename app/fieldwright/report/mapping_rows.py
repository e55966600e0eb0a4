"""The rows of the mapping: every target field with what fills it, or that nothing does."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.lookups import FUNCTIONS
from fieldwright.expression.syntax import Node, parsed, walk
from fieldwright.files.records import ABSENT
from fieldwright.mapping.buildability import Score
from fieldwright.mapping.expand import Listed, Listing, bare_path
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.report.facts import limits_text, occurs_text, required_text, type_text
from fieldwright.report.gather import Reads
from fieldwright.report.model import FindingText, MappingRow, QuestionText, SourceRead
from fieldwright.report.visible import anchor, json_text
from fieldwright.report.wording.phrases import is_path
from fieldwright.report.wording.rules import absent_meaning, unmapped_sentence, words_of
from fieldwright.report.wording.speaker import Around
from fieldwright.report.wording.titles import titles_of
from fieldwright.schema.model import Shape
from fieldwright.schema.paths import format_path, parse_path

_TEXTUAL = frozenset({"string", "any", "binary"})


@frozen(eq=False)
class _Surroundings:
    """What all rows of a map share."""

    map: Map
    bench: Bench
    reads: Reads
    rules: Mapping[str, Rule]
    primary: str


def mapping_rows(
    one: Map, bench: Bench, listing: Listing, reads: Reads, found: Sequence[Finding]
) -> tuple[MappingRow, ...]:
    """A row for each listed field, with the findings that stand at it."""
    by_target: dict[str, list[Finding]] = {}
    for each in found:
        if each.target:
            by_target.setdefault(each.target, []).append(each)
    primary = bench.primary.alias if bench.primary else one.sources[0].alias if one.sources else ""
    around = _Surroundings(one, bench, reads, {rule.target: rule for rule in one.rules}, primary)
    taken: set[str] = set()
    rows: list[MappingRow] = []
    for number, listed in enumerate(listing.rows, 1):
        mark = free_name(f"{anchor(one.name)}-{anchor(listed.path)}", taken)
        here = tuple(finding_text(each, {(one.name, listed.path): mark}) for each in by_target.get(listed.path, ()))
        rows.append(_mapping_row(around, listed, number, mark, here))
    return tuple(rows)


def with_scores(rows: tuple[MappingRow, ...], score: Score | None) -> tuple[MappingRow, ...]:
    """The rows with what each has of 100 points: those that have a rule, or lost points for lacking one."""
    if score is None:
        return rows
    return tuple(
        evolve(
            row,
            buildability=score.of(row.target),
            lost=tuple(
                f"−{one.points} {one.finding.id}: {one.finding.message}" for one in score.rows.get(row.target, ())
            ),
        )
        if row.status or row.target in score.rows
        else row
        for row in rows
    )


def _mapping_row(
    around: _Surroundings, listed: Listed, number: int, mark: str, findings: tuple[FindingText, ...]
) -> MappingRow:
    shape = listed.field.shape if listed.field else Shape(name=listed.path, type="any")
    must = required_text(listed.field, listed.block) if listed.field else ""
    steps = _steps(listed.path)
    row = MappingRow(
        map=around.map.name,
        number=number,
        anchor=mark,
        target=listed.path or "$",
        name=_name(listed.path),
        parent=_parent(listed.path),
        depth=len(steps),
        type=type_text(shape) if listed.field else "not in the schema" if around.bench.target else "unknown",
        required=bool(must),
        required_text=must,
        occurs=occurs_text(shape) if listed.field else "",
        limits=limits_text(shape) if listed.field else "",
        description=shape.description or shape.title,
        known=listed.field is not None or around.bench.target is None,
        findings=findings,
    )
    rule = listed.rule
    if rule is None:
        return _without_rule(row, listed)
    reads = around.reads.get(listed.path, ())
    words = words_of(rule, [path for _, path in reads], Around(around.bench.lookups, titles_of(around.bench, reads)))
    return evolve(
        row,
        kind=rule.kind,
        sentence=words.told,
        words=words.state,
        expression=rule.value or rule.each or (json_text(rule.constant) if rule.constant is not ABSENT else ""),
        sources=tuple(_read(around, alias, path) for alias, path in reads),
        loop=_loop(around.rules, listed.path, rule),
        condition=rule.when,
        default="" if rule.default is ABSENT else json_text(rule.default),
        lookups=_lookups_of(rule),
        absent=absent_meaning(
            rule,
            required=bool(must),
            nullable=shape.nullable or not listed.field,
            promised=_promised(around, rule),
            text=listed.field is None or bool(_TEXTUAL.intersection(shape.types)),
            blanks=around.map.blanks,
        ),
        status=rule.status,
        reason=rule.reason,
        decided_by=rule.decided_by,
        approved=", ".join(text for text in (rule.approved_by, rule.approved_on) if text),
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


def _loop(rules: Mapping[str, Rule], path: str, rule: Rule) -> str:
    """What the field itself and the repeating fields above it repeat over, outermost first."""
    lines: list[str] = []
    steps = _parsed(path)
    for end in range(1, len(steps) + 1):
        above = rule if end == len(steps) else rules.get(format_path(steps[:end]))
        if above and above.each:
            lines.append(_items(above))
    return "\nthen ".join(lines)


def _items(rule: Rule) -> str:
    """What a block runs through, in the order in which it is done."""
    parts = [rule.each + (f" as ${rule.alias}" if rule.alias else "")]
    for join in rule.joins:
        keys = f" on {join.left} = {join.right}" if join.kind in ("inner", "left") else ""
        many = f", {join.many} of several" if join.many != "each" and join.kind != "position" else ""
        parts.append(f"{join.kind} join {join.source} as ${join.alias}{keys}{many}")
    parts += [
        f"{word} {text}"
        for word, text in (("where", rule.where), ("ordered by", rule.order_by), ("grouped by", rule.group_by), ("named by", rule.key))
        if text
    ]  # fmt: skip
    return " ".join(parts)


def _lookups_of(rule: Rule) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for _, text in rule.expressions:
        node = parsed(text)
        for each in walk(node) if isinstance(node, Node) else ():
            if each.kind == "call" and each.children[0].value in FUNCTIONS and len(each.children) > 1:
                first = each.children[1]
                if first.kind == "string":
                    names[str(first.value)] = None
    return tuple(names)


def _read(around: _Surroundings, alias: str, path: str) -> SourceRead:
    side = next((one for one in around.bench.sources if one.alias == alias), None)
    field = side.field(path) if side else None
    path = field.value_path if field else path
    shown = path if alias in ("", around.primary) else f"${alias}.{path}" if path else f"${alias}"
    if field is None:
        return SourceRead(alias, shown, known=side is None)
    return SourceRead(alias, shown, type_text(field.shape), bool(required_text(field)), known=True)


def _promised(around: _Surroundings, rule: Rule) -> bool:
    """Whether the rule copies one field that the source's schema never leaves out, be it in each item of the loop around the rule."""
    read = around.reads.get(rule.target, ())
    if len(read) != 1 or not is_path(rule.value):
        return False
    side = next((each for each in around.bench.sources if each.alias == read[0][0]), None)
    here = side.field(read[0][1]) if side else None
    if here is None or here.shape.nullable:
        return False
    steps = _parsed(rule.target)
    outer = (format_path(steps[:end]) for end in range(1, len(steps)))
    loops = {bare_path(path) for target in outer for _, path in around.reads.get(target, ())}
    while here.parent is not None:
        if here.shape.repeats and here.path != read[0][1]:
            return bare_path(here.value_path) in loops
        if not here.shape.required or here.shape.nullable or here.parent.shape.alternative:
            return False
        here = here.parent
    return True


def finding_text(one: Finding, anchors: Mapping[tuple[str, str], str]) -> FindingText:
    """A finding with its kind's title and the row that it stands at."""
    kind = KINDS.get(one.id)
    return FindingText(one.id, one.severity, kind.title if kind else one.id, one.message, one.mend, one.map, one.target, one.sources,
                       anchors.get((one.map, one.target), ""))  # fmt: skip


# --- paths -----------------------------------------------------------------------------------------------------------


def _parsed(path: str) -> tuple[Any, ...]:
    try:
        return parse_path(path)
    except ValueError:
        return ()


def _steps(path: str) -> list[str]:
    return [format_path([step]) for step in _parsed(path)] or ([path] if path else [])


def _name(path: str) -> str:
    """The last step as people call it: without backticks, with its brackets."""
    steps = _parsed(path)
    if not steps:
        return path or "$"
    return steps[-1].name + "".join(f"[{inside}]" for inside in steps[-1].brackets)


def _parent(path: str) -> str:
    return format_path(_parsed(path)[:-1])


def free_name(name: str, taken: set[str]) -> str:
    """The name, numbered if it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    taken.add(free)
    return free
