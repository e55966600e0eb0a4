"""T: whether a value's type and format can be written as the target's, and whether operators and functions get what they take."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import UNFIT, about
from fieldwright.mapping.checks.blanks import may_become_empty
from fieldwright.mapping.checks.fit import NEVER, OTHER, SOME, TIMES, is_written_as, outcome, taken
from fieldwright.mapping.checks.model import Context, Filling, infer_parts, name_of, said
from fieldwright.mapping.checks.words import kinds
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.scopes import block_path
from fieldwright.schema.model import Field

MENDS: Mapping[tuple[str, str], str] = MappingProxyType({
    ("number", "text"): "$string({0})",
    ("boolean", "text"): "$string({0})",
    ("text", "number"): "$number({0})",
    ("text", "boolean"): '{0} = "true"',
    ("boolean", "number"): "{0} ? 1 : 0",
    ("number", "boolean"): "{0} != 0",
    ("number", "date-time"): "$fromMillis({0} * 1000)",
    ("number", "date"): '$fromMillis({0} * 1000, "[Y0001]-[M01]-[D01]")',
    ("number", "time"): '$fromMillis({0} * 1000, "[H01]:[m01]:[s01]")',
    ("date-time", "date"): "$substring({0}, 0, 10)",
    ("date-time", "time"): "$substring({0}, 11, 8)",
    ("date", "date-time"): '{0} & "T00:00:00Z"',
    ("local-date-time", "date-time"): '{0} & "Z"',
})  # fmt: skip
"""What converts one kind of value into another."""

_KINDS: Mapping[str, str] = MappingProxyType(
    {"integer": "number", "number": "number", "string": "text", "binary": "text"}
)


def mend_for(filling: Filling, from_: str, to: tuple[str, ...]) -> str:
    """An expression that converts a value, as a suggestion; empty where there is none."""
    made = _converting(from_, to)
    return f"Write `{made.format(written(filling))}`." if made else ""


def converted(filling: Filling, from_: str, to: tuple[str, ...]) -> str:
    """The expression that converts a value, to be written in its place; empty where there is none."""
    made = _converting(from_, to)
    return in_place(filling, made.format(operand(filling))) if made else ""


def _converting(from_: str, to: tuple[str, ...]) -> str:
    for one in to:
        made = MENDS.get((_KINDS.get(from_, from_), _KINDS.get(one, one)))
        if (from_, one) == ("number", "integer"):
            made = "$round({0})"
        if made:
            return made
    return ""


def written(filling: Filling) -> str:
    """The value's expression as part of a suggestion, where it is short enough to be read."""
    text = operand(filling)
    return "..." if len(text) > 120 else text


def operand(filling: Filling) -> str:
    """The value's expression as a part of another, in brackets where it needs them."""
    text = " ".join(filling.text.text.text.split()) if filling.text else "value"
    return text if all(one.isalnum() or one in "._$`@[]" for one in text) else f"({text})"


def argument(filling: Filling) -> str:
    """The value's expression as a function's argument."""
    return " ".join(filling.text.text.text.split()) if filling.text else "value"


def in_place(filling: Filling, text: str) -> str:
    """An expression that may be written in place of the value's own; empty where the value is no expression of its own."""
    return text if filling.text is not None and filling.text.text.attribute == "value" else ""


@about(UNFIT)
def never_fits(context: Context, filling: Filling) -> Iterator[Finding]:
    """T01: no value of the type can be written into the target."""
    if filling.text is None or not filling.value.known:
        return
    found, bad = outcome(filling, context)
    if found != NEVER:
        return
    to = taken(filling.field, context)
    mend = mend_for(filling, bad[0], to) or _parts_of(filling, bad, to)
    yield _finding(
        "T01",
        filling,
        f"{filling.from_} is {kinds(bad)}, and {name_of(filling.field)} takes {kinds(to)}",
        mend,
        instead=converted(filling, bad[0], to),
    )


@about(UNFIT)
def may_not_fit(context: Context, filling: Filling) -> Iterator[Finding]:
    """T02: some values of the type can be written, others cannot."""
    value = filling.value
    if filling.text is None or not value.known:
        return
    found, bad = outcome(filling, context)
    if found != SOME:
        return
    to = taken(filling.field, context)
    if value.enum is not None:
        wrong = [one for one in value.enum if not is_written_as(one, to, context)]
        if not wrong:
            return
        example = f", as {said(wrong[0])} is not"
    elif not value.fields and bad != ("number",):
        return  # a computed text: nothing is known about how it is written
    else:
        example = _EXAMPLES.get((bad[0], _KINDS.get(to[0], to[0])), "")
    mend = mend_for(filling, bad[0], to) if not ("string" in bad and set(to) & TIMES) else _PARSE
    if context.medium == "xml" and bad[0] == "string" and not set(to) & TIMES:
        mend = "Make sure that only such values come, or say with a condition (`when`) what happens to the others."
    yield _finding(
        "T02",
        filling,
        f"{filling.from_} is {kinds(bad)}, and {name_of(filling.field)} takes only {kinds(to)}{example}",
        mend,
        instead=converted(filling, bad[0], to) if mend.startswith("Write") else "",
    )


_PARSE = "Convert it, for example with `$fromMillis($toMillis(text, picture), picture)`, or tighten the source."
_EXAMPLES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("number", "number"): ", which 1.5 is not",
        ("string", "number"): ', which a text such as "n/a" is not',
    }
)


def empty_text_never_fits(context: Context, filling: Filling) -> Iterator[Finding]:
    """T02 for what blank values become: empty text where the target takes none."""
    rule, parsed = filling.rule, filling.text
    blanks = rule.blanks or context.bench.map.blanks
    if "empty" not in (blanks.null, blanks.missing):
        return
    if parsed is None or parsed.lineage is None or parsed.lineage.tree is None or filling.items:
        return
    to = taken(filling.field, context)
    if set(to) & {"string", "any", "binary", "array"}:
        return
    checked = next((one for one in context.at(block_path(rule.target)) if one.rule is rule), None)
    given = rule.default_for if rule.default is not ABSENT else ()
    if checked is None or not may_become_empty(
        infer_parts(context, checked, parsed)(parsed.lineage.tree), blanks, given
    ):
        return
    yield _finding(
        "T02",
        filling,
        f"{filling.from_} becomes empty text where it is blank, and {name_of(filling.field)} takes only {kinds(to)}",
        "Let blank values become null, or leave them out.",
    )


@about(UNFIT)
def format_differs(context: Context, filling: Filling) -> Iterator[Finding]:
    """T03: the same kind of value in another format."""
    if filling.text is None or not filling.value.known:
        return
    found, bad = outcome(filling, context)
    to = taken(filling.field, context)
    if found != OTHER or (bad[0] == "date" and "date-time" in to):  # D02
        return
    yield _finding(
        "T03", filling, f"{filling.from_} is {kinds(bad)}, and {name_of(filling.field)} takes {kinds(to)}",
        mend_for(filling, bad[0], to), instead=converted(filling, bad[0], to),
    )  # fmt: skip


def cannot_tell(context: Context, filling: Filling) -> Iterator[Finding]:
    """T04: once for a rule whose result can be anything as far as is known."""
    value = filling.value
    to = taken(filling.field, context)
    if filling.text is None or "any" in to:
        return
    if not value.known and context.bench.sources:
        if context.medium == "xml" and "string" in to and not filling.field.shape.constraints:
            return  # any value is written as text
        why = f"what {filling.from_} gives cannot be told from the schema"
    elif _unread(value.types, value.format, to) and not value.fields and value.enum is None:
        why = f"{filling.from_} gives text, and {name_of(filling.field)} takes {kinds(to)}: whether it is written so cannot be told"
    else:
        return
    yield _finding("T04", filling, why, f"Try it on samples. {name_of(filling.field)} takes {kinds(to)}.")


def _unread(types: frozenset[str], format_: str, to: tuple[str, ...]) -> bool:
    """Whether a computed text goes where texts are written in one way."""
    return (
        types == frozenset({"string"})
        and format_ not in (*TIMES, "local-date-time")
        and "string" not in to
        and bool(set(to) & TIMES)
    )


def _parts_of(filling: Filling, bad: tuple[str, ...], to: tuple[str, ...]) -> str:
    """For an object in place of a value: one of its fields."""
    if "object" not in bad or "object" in to:
        return f"Map the fields below {name_of(filling.field)} one by one." if to == ("object",) else ""
    if filling.copied is None:
        return "Give one of its fields."
    part = _first_leaf(filling.copied)
    return f"Pick one of its fields, such as `{written(filling)}.{part}`." if part else ""


def _first_leaf(field: Field) -> str:
    from fieldwright.schema.model import step_of

    leaves = [one for one in field.children() if one.shape.leaf and not one.shape.alternative and one.name != "*"]
    chosen = next((one for one in leaves if one.name == "#text"), leaves[0] if leaves else None)
    return step_of(chosen.shape) if chosen is not None else ""


def _finding(id_: str, filling: Filling, message: str, mend: str = "", **more: Any) -> Finding:
    return finding(
        id_, message, mend=mend, target=filling.rule.target, sources=filling.sources, **{**filling.place(), **more}
    )  # fmt: skip


CHECKS = (never_fits, may_not_fit, empty_text_never_fits, format_differs, cannot_tell)
