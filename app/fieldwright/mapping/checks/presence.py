"""N: what is required and not filled, and what may be missing or null where the target does not allow it."""

from collections.abc import Iterator, Sequence

from fieldwright.expression.nodes import Node, walk
from fieldwright.expression.types import Inferred
from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import NULLABLE, about
from fieldwright.mapping.checks.missing import group_of, left_out_together
from fieldwright.mapping.checks.model import Checked, Context, Filling, infer_parts, name_of, place, source_text
from fieldwright.mapping.checks.operands import demands
from fieldwright.mapping.checks.types import written
from fieldwright.mapping.checks.words import amount
from fieldwright.mapping.expand import Listed
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.scopes import block_path, paths_above
from fieldwright.schema.model import Field
from fieldwright.schema.paths import format_path, parse_path

MOST_REQUIRED = 100
"""Findings on required fields without a rule; what is beyond is said in one."""


# --- required fields -------------------------------------------------------------------------------------------------


def required_without_rule(context: Context) -> Iterator[Finding]:
    """N01: for each required field below a used parent. Of a required object, itself is said and what it demands."""
    missing = [row for row in _rows(context) if row.rule is None]
    for row in missing[:MOST_REQUIRED]:
        assert row.field is not None
        demanded = _demanded(row.field)
        inside = f"; it demands {demanded}" if demanded else ""
        fixed = row.field.shape.fixed if row.field.shape.fixed is not None else row.field.shape.default
        mend = f"Give it the constant {fixed!r}." if fixed is not None and row.field.shape.leaf else ""
        yield finding("N01", f"{place(row.path)} is required, and no rule fills it{inside}", mend=mend, target=row.path)
    if len(missing) > MOST_REQUIRED:
        more = amount(len(missing) - MOST_REQUIRED, "required field")
        yield finding("N01", f"{more} more have no rule", mend="Fill those that are named first.")


def required_decided_against(context: Context) -> Iterator[Finding]:
    """N04: the decision is not to map what the target demands."""
    for row in _rows(context):
        if row.rule is not None:
            reason = f" ({row.rule.reason})" if row.rule.reason else ""
            yield finding(
                "N04",
                f"{place(row.path)} is required, and it was decided not to map it{reason}",
                target=row.rule.target,
            )


def _rows(context: Context) -> tuple[Listed, ...]:
    """The required fields that nothing fills, below parents that are written; those with a rule were decided against."""
    return context.once("required fields that nothing fills", lambda: _unfilled(context))


def _unfilled(context: Context) -> tuple[Listed, ...]:
    side = context.bench.target
    if side is None:
        return ()
    in_request = " request" in side.message
    written_paths = {"", side.root.path}
    whole = {block_path(one.rule.target) for one in context.rules if one.kind in ("value", "constant")}
    found: list[Listed] = []
    for row in context.survey.target.rows:
        if row.field is None:
            continue
        if row.filled_below or (row.rule is not None and not row.rule.decision):
            written_paths.add(row.path)
            continue
        shape = row.field.shape
        if row.field.parent is None or not shape.required or shape.choice is not None or shape.name == "*":
            continue
        if in_request and shape.access == "read-only":
            continue
        if _above(row.path) in written_paths and whole.isdisjoint(paths_above(row.path)):
            found.append(row)
    return _of_best_alternative(found)


def _of_best_alternative(rows: Sequence[Listed]) -> tuple[Listed, ...]:
    """Where fields of several alternatives are missing, only those of the alternative that lacks the fewest."""
    by_union: dict[int, dict[str, list[Listed]]] = {}
    for row in rows:
        parent = row.field.parent if row.field else None
        if parent is not None and parent.shape.alternative:
            by_union.setdefault(id(parent.parent), {}).setdefault(parent.shape.alternative, []).append(row)
    dropped: set[int] = set()
    for alternatives in by_union.values():
        if len(alternatives) > 1:
            best = min(alternatives, key=lambda one: len(alternatives[one]))
            dropped |= {id(row) for name, listed in alternatives.items() if name != best for row in listed}
    return tuple(row for row in rows if id(row) not in dropped)


def _above(path: str) -> str:
    steps = list(parse_path(path))
    if not steps:
        return ""
    last = steps.pop()
    if len(last.brackets) > 1:
        from attrs import evolve

        steps.append(evolve(last, brackets=last.brackets[:-1]))
    return format_path(steps)


def _demanded(field: Field) -> str:
    if field.shape.leaf or field.recursive:
        return ""
    names = [
        one.name for one in field.children() if one.shape.required and not one.shape.alternative and one.name != "#text"
    ]
    shown = ", ".join(f"`{one}`" for one in names[:5])
    return shown + (f" and {len(names) - 5} more" if len(names) > 5 else "")


def value_without_attributes(context: Context, filling: Filling) -> Iterator[Finding]:
    """N01: a single value for an XML element that has required attributes."""
    if context.medium != "xml" or "object" not in filling.field.shape.types:
        return
    if isinstance(filling.constant, dict) or not filling.value.known or {"object", "any"} & filling.value.types:
        return
    demanded = [one.name for one in filling.field.children() if one.name.startswith("@") and one.shape.required]
    if demanded:
        path = filling.rule.target
        yield _finding(
            "N01", filling, f"{name_of(filling.field)} is filled with a single value, and its attribute `{demanded[0]}` is required",
            f"Fill its `#text` and its `{demanded[0]}` below `{path}` instead.",
        )  # fmt: skip


# --- missing and null ------------------------------------------------------------------------------------------------


def optional_into_required(context: Context, filling: Filling) -> Iterator[Finding]:
    """N02: where the value is missing, the target breaks its schema."""
    shape = filling.field.shape
    if filling.text is None or not shape.required or shape.choice is not None:
        return
    value, rule = filling.value, filling.rule
    conditional = bool(rule.when) and rule.default is ABSENT
    dropped_null = value.nullable is True and filling.field.name.startswith("@")  # an attribute cannot be nil
    if value.optional is not True and not conditional and not dropped_null:
        return
    checked = _checked(context, filling)
    if checked is None or (rule.each and rule.target.endswith("[]") and not rule.value):
        return
    if _another(context, filling) or _item_of_list(filling):
        return
    if conditional and value.optional is False:
        if _object_has_when(context, filling) or _same_condition(context, filling):
            return
        yield _finding(
            "N02", filling, f"{name_of(filling.field)} is required, and is left out where its condition does not hold",
            "Say what it holds otherwise: `condition ? value : other` as its value, or a default and no condition.",
        )  # fmt: skip
        return
    if value.optional is True and left_out_together(context, checked, filling.text):
        return
    why = (
        "may be null, which an attribute cannot say"
        if dropped_null and value.optional is not True
        else "may be missing"
    )
    yield _finding(
        "N02", filling, f"{filling.from_} {why}, and {name_of(filling.field)} is required", _default(context, filling)
    )


@about(NULLABLE)
def null_where_none_is_taken(context: Context, filling: Filling) -> Iterator[Finding]:
    """N03: null into a target that takes none."""
    shape = filling.field.shape
    if (
        filling.text is None
        or filling.value.nullable is not True
        or shape.nullable
        or filling.field.name.startswith("@")
    ):
        return
    if {"null", "any"} & set(shape.types):
        return
    only = filling.value.types == frozenset({"null"})
    yield _finding(
        "N03", filling, f"{filling.from_} {'is' if only else 'may be'} null, and {name_of(filling.field)} takes no null",
        f"Leave the nulls out: `{written(filling)}[$ != null]`." if filling.items else _default(context, filling, "null"),
    )  # fmt: skip


def _default(context: Context, filling: Filling, state: str = "missing") -> str:
    text, value = f"Give a default for {state}", written(filling)
    test = f"$exists({value})" if state == "missing" else f"{value} != null"
    if not filling.field.shape.required:
        return f"{text}, or leave the field out then, with the condition `{test}`."
    group = group_of(context, filling.rule.target)
    field = context.bench.target.field(group.path) if group is not None and context.bench.target is not None else None
    if field is None or filling.copied is None:
        return f"{text}, or ask the source to promise a value."
    return f"{text}, or write {name_of(field)} only on the condition `{test}`."


def _checked(context: Context, filling: Filling) -> Checked | None:
    return next((one for one in context.at(block_path(filling.rule.target)) if one.rule is filling.rule), None)


def _another(context: Context, filling: Filling) -> bool:
    """Whether a further rule fills the same place where this one does not."""
    return sum(1 for one in context.at(block_path(filling.rule.target)) if not one.rule.decision) > 1


def _item_of_list(filling: Filling) -> bool:
    """In a list of values, an item whose value is missing is left out."""
    return filling.field.shape.repeats and not filling.items


def _object_has_when(context: Context, filling: Filling) -> bool:
    """Whether the object around it is written under a condition of its own."""
    return any(one.rule.when for path in paths_above(filling.rule.target) for one in context.at(path))


def _same_condition(context: Context, filling: Filling) -> bool:
    """Whether all that is in the object around it is written under the same condition, so that the object is left out with it."""
    group = group_of(context, filling.rule.target)
    return group is not None and all(one.rule.when == filling.rule.when for one in group.rules)


@about(".each")
def empty_list_into_required(context: Context, checked: Checked) -> Iterator[Finding]:
    """N02 for a loop: the items may be none, and the target demands some."""
    field, rule = checked.field, checked.rule
    parsed = checked.text("each")
    if checked.broken or field is None or parsed is None or not field.shape.repeats:
        return
    shape = field.shape
    if not shape.required or shape.min_occurs < 1 or shape.choice is not None or rule.default is not ABSENT:
        return
    blocks = [
        one for one in context.blocks(rule.target) if rule.target.endswith("]") and one.rule.target != rule.target
    ]
    items = infer_parts(context, checked, parsed)
    assert parsed.lineage is not None
    assert parsed.lineage.tree is not None
    value: Inferred = items(parsed.lineage.tree)
    dropping = next((one.source for one in rule.joins if one.kind in ("inner", "own")), "")
    if blocks or (value.optional is not True and not rule.where and not dropping):
        return
    if left_out_together(context, checked, parsed):
        return
    least = amount(shape.min_occurs, "item")
    why = f"`{rule.where}` may leave none" if rule.where else f"the join with `{dropping}` may leave none"
    if value.optional is True:
        why = f"{source_text(parsed)} may have no items"
    yield finding(
        "N02", f"{why}, and {name_of(field)} demands at least {least}",
        mend="Give a default, or put a condition on the object around it.", target=rule.target,
        sources=tuple(one.path for one in parsed.reads), attribute="where" if value.optional is not True and rule.where else "each",
    )  # fmt: skip


# --- null inside expressions -----------------------------------------------------------------------------------------


@about("binary", "negate", "apply", "call")
def null_inside(context: Context, checked: Checked) -> Iterator[Finding]:
    """N03: null where an operator or function takes none, or where it would be written as the text ``null``."""
    for parsed, tree in checked.trees:
        if tree.kind in ("name", "map") or not parsed.reads or _looks_for_null(tree):
            continue
        of = infer_parts(context, checked, parsed)
        for node in walk(tree):
            for part, what in _needing(node):
                found = of(part)
                if found.known and found.nullable is True:
                    shown = parsed.text.text[part.start : part.end]
                    yield finding(
                        "N03", f"{_null_part(found, shown)} may be null, and {what}",
                        mend=f"Say what holds then, for example `{shown} = null ? ... : ...`.",
                        target=checked.rule.target, sources=tuple(one.value_path for one in found.fields), **parsed.place(node.start, node.end),
                    )  # fmt: skip
                    break


def _null_part(found: Inferred, shown: str) -> str:
    if found.fields:
        return place(found.fields[0].value_path or "$")
    return f"an item of `{shown}`" if found.many else f"`{shown}`"


def _looks_for_null(tree: Node) -> bool:
    """Whether the expression asks about null, types or presence anywhere: then it may well know what it does."""
    for node in walk(tree):
        if node.kind == "value" and node.value is None:
            return True
        if node.kind in ("condition", "default", "coalesce", "filter"):
            return True
        if node.kind == "call" and node.children[0].value in ("type", "exists", "filter", "boolean"):
            return True
    return False


def _needing(node: Node) -> Iterator[tuple[Node, str]]:
    """The parts that must not be null, and what happens if they are."""
    if node.kind == "binary" and node.value == "&":
        yield from ((one, "`&` would write it as the text null") for one in node.children)
        return
    for part, _, what in demands(node):
        yield part, f"{what.partition(' takes ')[0]} fails on null"


def _finding(id_: str, filling: Filling, message: str, mend: str = "") -> Finding:
    return finding(id_, message, mend=mend, target=filling.rule.target, sources=filling.sources, **filling.place())


CHECKS = (value_without_attributes, optional_into_required, null_where_none_is_taken)
RULE_CHECKS = (empty_list_into_required, null_inside)
MAP_CHECKS = (required_without_rule, required_decided_against)
