"""C: many where one is taken, loops that are not said, and alternatives that exclude each other."""

from collections.abc import Iterator

from fieldwright.expression.flows import Place
from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import ITEMS, MANY, about
from fieldwright.mapping.checks.model import (
    Checked,
    Context,
    Filling,
    fillings_of,
    infer_parts,
    name_of,
    place,
    source_text,
)
from fieldwright.mapping.checks.types import in_place, operand, written
from fieldwright.mapping.checks.words import amount
from fieldwright.mapping.findings import WARNING, Finding, finding
from fieldwright.mapping.scopes import paths_above, steps_of
from fieldwright.schema.model import Field


@about(MANY)
def many_into_one(_context: Context, filling: Filling) -> Iterator[Finding]:
    """C01: a list where the target takes one value. Behind a filter there may be one only: a warning then."""
    value, field = filling.value, filling.field
    if filling.text is None or value.many is not True or filling.items:
        return
    if field.shape.repeats and not _in_item(filling):
        return
    if {"array", "any"} & set(field.shape.types):
        return
    text = written(filling)
    joined = next(
        (made for one in field.shape.types if (made := _together(one, value.types, text, filling.from_xml))), ""
    )
    end = f", put them together: `{joined}`," if joined else ""
    yield finding(
        "C01", f"{filling.from_} may be several values, and {name_of(field)} takes one",
        mend=f"Take one: `{_first(text)}`{end} or repeat the target.", instead=in_place(filling, _first(operand(filling))), severity=WARNING if _filtered(filling) else "",
        target=filling.rule.target, sources=filling.sources, **filling.place(),
    )  # fmt: skip


def _together(to: str, from_: frozenset[str], text: str, from_xml: bool) -> str:
    """How many values become the one that a type takes."""
    inside = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    as_text = from_xml and from_ == frozenset({"number"})
    if to == "string" and (from_ == frozenset({"string"}) or as_text):
        return f'$join({inside}, ", ")'
    if to in ("integer", "number") and from_ and from_ <= {"integer", "number"}:
        return f"$sum({text}.$number($))" if as_text else f"$sum({inside})"
    return ""


def _first(text: str) -> str:
    return f"{text}[0]" if text.startswith("(") else f"({text})[0]"


def _in_item(filling: Filling) -> bool:
    return filling.rule.target.endswith("]")


def _filtered(filling: Filling) -> bool:
    if filling.text is None or filling.text.lineage is None:
        return False
    return any(isinstance(one, Place) and one.maybe for one in filling.text.lineage.result)


@about(ITEMS)
def one_into_many(_context: Context, filling: Filling) -> Iterator[Finding]:
    """C02: a single value for a target that repeats."""
    if filling.text is None or not filling.items or filling.value.many is not False or not filling.value.known:
        return
    if "array" in filling.value.types:
        return
    yield finding(
        "C02", f"{filling.from_} is a single value, and {name_of(filling.field)} repeats: one item will be written",
        target=filling.rule.target, sources=filling.sources, **filling.place(),
    )  # fmt: skip


def loop_is_not_said(context: Context) -> Iterator[Finding]:
    """C03, or C02 where all that is written inside is single anyway: a repeating target without ``each``. Once a target."""
    side = context.bench.target
    if side is None:
        return
    looked: set[str] = set()
    for checked in context.rules:
        above = paths_above(checked.rule.target)
        if looked.issuperset(above) or checked.rule.decision:
            continue
        for path in above:
            if path in looked:
                continue
            looked.add(path)
            if not path or context.at(path) or not _unnamed(path):
                continue
            field = side.field(path)
            if field is None or not field.shape.repeats or field.shape.name == "*":
                continue
            many = next((one for one in context.under(path) if _gives_many(context, one)), None)
            if many is not None:
                loop = _loop_of(context, many)
                mend = f"Repeat {place(field.value_path)} over `{loop}`." if loop else ""
                yield finding(
                    "C03", f"{place(many.rule.target)} is filled from a list, and no rule says what {place(field.value_path)} repeats over",
                    mend=mend, target=many.rule.target,
                )  # fmt: skip
            else:
                yield finding(
                    "C02", f"no rule says what {place(field.value_path)} repeats over: one item will be written",
                    mend=f"Nothing, if one item is meant. Otherwise say what {name_of(field)} repeats over.",
                    target=checked.rule.target,
                )  # fmt: skip


def _unnamed(path: str) -> bool:
    steps = steps_of(path)
    return bool(steps) and (not steps[-1].brackets or not steps[-1].brackets[-1]) and not steps[-1].name.startswith("[")


def _gives_many(context: Context, checked: Checked) -> bool:
    if checked.broken:
        return False
    return any(one.value.many is True and not one.items for one in fillings_of(context, checked))


def _loop_of(context: Context, checked: Checked) -> str:
    """The repeating source field above what a rule reads."""
    parsed = checked.text("value")
    if parsed is None or not parsed.reads:
        return ""
    field = context.field_of(parsed.reads[0].alias, parsed.reads[0].path)
    while field is not None and not field.shape.repeats:
        field = field.parent
    return field.value_path.replace("[]", "") if field is not None else ""


def more_items_than_taken(context: Context, checked: Checked) -> Iterator[Finding]:
    """C04: the source's list may be longer than the target's."""
    field = checked.field
    parsed = checked.text("each") or (checked.text("value") if field is not None and field.shape.repeats else None)
    if checked.broken or field is None or parsed is None or not field.shape.repeats or field.shape.max_occurs is None:
        return
    assert parsed.lineage is not None
    assert parsed.lineage.tree is not None
    value = infer_parts(context, checked, parsed)(parsed.lineage.tree)
    if value.many is not True or len(value.fields) != 1 or _one_was_taken(parsed.lineage.result):
        return
    item = context.field_of(parsed.scope.item_alias, parsed.scope.item) if parsed.scope.item else None
    most, says = _most_items(value.fields[0], item)
    if any(one.many == "each" and one.kind != "position" for one in checked.rule.joins):
        most, says = None, "any number of items, joined as they are"
    if (
        checked.rule.where
        or (most is not None and most <= field.shape.max_occurs)
        or _filtered_items(parsed.lineage.result)
    ):
        return
    taken = amount(field.shape.max_occurs, "item")
    cut = f"`{_sliced(parsed.text.text, field.shape.max_occurs)}`"
    yield finding(
        "C04", f"{source_text(parsed)} may have {says}, and {name_of(field)} takes {taken}",
        mend=f"Filter them, or take the first: {cut}.", target=checked.rule.target,
        sources=tuple(one.path for one in parsed.reads), **parsed.place(0, len(parsed.text.text)),
    )  # fmt: skip


def _sliced(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return f"({plain})[[0..{most - 1}]]" if most > 1 else f"({plain})[0]"


def _one_was_taken(result: tuple[object, ...]) -> bool:
    return any(isinstance(one, Place) and one.single for one in result)


def _filtered_items(result: tuple[object, ...]) -> bool:
    return any(isinstance(one, Place) and one.maybe for one in result)


def _most_items(field: Field, item: Field | None) -> tuple[int | None, str]:
    """The most items of a source's lists between the item of the loop around and a field."""
    most = 1
    here: Field | None = field
    while here is not None and (item is None or here.value_path != item.value_path):
        if here.shape.repeats:
            if here.shape.max_occurs is None:
                return None, "any number of items"
            most *= here.shape.max_occurs
        here = here.parent
    return most, amount(most, "item")


def alternatives_together(context: Context) -> Iterator[Finding]:
    """C05: of fields that exclude each other, two are filled, and one of them always."""
    side = context.bench.target
    if side is None:
        return
    chosen: dict[tuple[str, str], dict[str, list[Checked]]] = {}
    for checked in context.rules:
        for parent, choice in checked.choices:
            chosen.setdefault((parent, choice.group), {}).setdefault(choice.alternative, []).append(checked)
    for (_, _group), alternatives in chosen.items():
        if len(alternatives) < 2:
            continue
        sure = [name for name, rules in alternatives.items() if any(_sure(context, one) for one in rules)]
        if not sure:
            continue
        first = alternatives[sure[0]][0].rule.target
        other = next(rules[0].rule.target for name, rules in alternatives.items() if name != sure[0])
        yield finding(
            "C05", f"only one of {place(first)} and {place(other)} may occur, and {place(first)} is always filled",
            mend="Give each a condition (`when`) that excludes the other's.", target=other,
        )  # fmt: skip


def _sure(context: Context, checked: Checked) -> bool:
    """Whether a rule writes in any case."""
    above = [one for path in paths_above(checked.rule.target) for one in context.at(path)]
    if any(one.rule.when or one.rule.each for one in (*above, checked)):
        return False
    if checked.rule.constant is not ABSENT:
        return True
    return not checked.broken and any(
        one.text is not None and one.value.optional is False for one in fillings_of(context, checked)
    )


CHECKS = (many_into_one, one_into_many)
RULE_CHECKS = (more_items_than_taken,)
MAP_CHECKS = (loop_is_not_said, alternatives_together)
