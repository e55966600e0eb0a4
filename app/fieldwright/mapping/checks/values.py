"""L: length, range, digits and pattern of what is written, against what the target takes."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import CONSTANT, about
from fieldwright.mapping.checks.dates import loses_zone
from fieldwright.mapping.checks.fit import TEXTS, as_written, is_written_as, taken
from fieldwright.mapping.checks.model import Context, Filling, listed, name_of, said
from fieldwright.mapping.checks.types import argument, in_place, written
from fieldwright.mapping.checks.words import amount, kinds, number
from fieldwright.mapping.findings import INFO, Finding, finding
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.validation import matches

_MACHINE = 2**31 - 1
"""Ranges from here on are a machine's, not a matter of the data."""


_LENGTHS: Mapping[str, int] = MappingProxyType({"date": 10, "date-time": 29, "time": 18, "boolean": 5})
"""How long texts of a type get, with fractions of a second to three digits."""


def may_be_too_long(context: Context, filling: Filling) -> Iterator[Finding]:
    """L01: the value may have more characters than the target takes."""
    most = _length(context, filling, "maxLength")
    value = filling.value
    if most is None or "string" not in taken(filling.field, context):
        return
    if value.enum is not None:
        long = [one for one in _texts(value.enum) if len(one) > most]
        if not long or filling.field.shape.enum:
            return
        longest = f"{said(max(long, key=len))} has {len(max(long, key=len))} characters"
    else:
        has = _longest(context, filling)
        if has is None or has <= most:
            return
        longest = f"{filling.from_} may {f'have {has:,} characters' if has < _ENDLESS else 'be of any length'}"
    yield _finding(
        "L01", filling, f"{longest}, and {name_of(filling.field)} takes {most:,}",
        f"Cut it: `$substring({_bare(filling)}, 0, {most})`, or ask for a longer target.",
        in_place(filling, f"$substring({argument(filling)}, 0, {most})"),
    )  # fmt: skip


def _length(context: Context, filling: Filling, keyword: str) -> int | None:
    """The target's length, where an expression fills it whose value is known."""
    length = _text_shape(context, filling.field).constraints.get(keyword)
    return length if filling.text is not None and filling.value.known and isinstance(length, int) else None


_ENDLESS = 10**9


def _longest(context: Context, filling: Filling) -> int | None:
    """The most characters that a value is written with; None where it cannot be told."""
    value = filling.value
    types = value.types - {"null"}
    if types == frozenset({"integer"}) and context.medium == "xml":
        ends = [one for one in (value.minimum, value.maximum) if one is not None]
        return max(len(f"{one:.0f}") for one in ends) if len(ends) == 2 else None
    if len(types) == 1 and (filling.copied is not None or value.format):
        kind = value.format if value.format in _LENGTHS else next(iter(types))
        if kind in _LENGTHS and (kind != "boolean" or context.medium == "xml"):
            return _LENGTHS[kind]
    if not types or not types <= TEXTS:
        return None
    if value.max_length is not None:
        return value.max_length
    copied = filling.copied is not None and not _bounded(value.pattern) and types <= {"string"}
    return _ENDLESS if copied else None


def may_be_too_short(context: Context, filling: Filling) -> Iterator[Finding]:
    """L02: the value may have fewer characters than the target asks for. That a text may be empty is only worth knowing."""
    least = _length(context, filling, "minLength")
    value = filling.value
    if not least or value.types != frozenset({"string"}):
        return
    if value.enum is not None:
        short = [one for one in _texts(value.enum) if len(one) < least]
        if not short or filling.field.shape.enum:
            return
        shortest = f"{said(short[0])} has {amount(len(short[0]), 'character')}"
    elif (
        not value.fields
        or (value.pattern and not value.min_length and not matches(value.pattern, ""))
        or value.format
        or (value.min_length or 0) >= least
    ):
        return
    else:
        shortest = f"{filling.from_} may " + (
            f"have {amount(value.min_length, 'character')}" if value.min_length else "be empty text"
        )
    undeclared = least == 1 and not value.min_length and value.enum is None
    yield finding(
        "L02", f"{shortest}, and {name_of(filling.field)} asks for at least {amount(least, 'character')}",
        mend="Give a default for empty text." if least == 1 else f"Pad it: `$pad({_bare(filling)}, {least})`, or give a default.",
        severity=INFO if undeclared else "", target=filling.rule.target, sources=filling.sources,
        instead="" if least == 1 else in_place(filling, f"$pad({argument(filling)}, {least})"), **filling.place(),
    )  # fmt: skip


def may_be_out_of_range(context: Context, filling: Filling) -> Iterator[Finding]:
    """L03: the value may be smaller or greater than the target takes."""
    value, shape = filling.value, _text_shape(context, filling.field)
    if filling.text is None or not value.known or not value.types or not value.types <= {"integer", "number"}:
        return
    if filling.field.shape.enum:
        return
    least, most = _bound(shape, "minimum", "exclusiveMinimum"), _bound(shape, "maximum", "exclusiveMaximum")
    copied = bool(value.fields)
    says: list[str] = []
    mend = bound = ""
    if most is not None:
        if value.maximum is not None and value.maximum > most:
            says.append(f"may be {number(value.maximum)}, and {name_of(filling.field)} takes at most {number(most)}")
            mend = f"`$min([{_bare(filling)}, {number(most).replace(',', '')}])`"
            bound = f"$min([{argument(filling)}, {number(most).replace(',', '')}])"
        elif value.maximum is None and copied and most < _MACHINE:
            says.append(f"may be any number, and {name_of(filling.field)} takes at most {number(most)}")
    if least is not None and not says:
        if value.minimum is not None and value.minimum < least:
            says.append(f"may be {number(value.minimum)}, and {name_of(filling.field)} takes at least {number(least)}")
            mend = f"`$max([{_bare(filling)}, {number(least).replace(',', '')}])`"
            bound = f"$max([{argument(filling)}, {number(least).replace(',', '')}])"
        elif value.minimum is None and copied and least > -_MACHINE:
            says.append(f"may be any number, and {name_of(filling.field)} takes at least {number(least)}")
    if says:
        end = f"Bound it with {mend}, or say what happens to others." if mend else ""
        yield _finding("L03", filling, f"{filling.from_} {says[0]}", end, in_place(filling, bound))


def may_lose_digits(context: Context, filling: Filling) -> Iterator[Finding]:
    """L04: more digits behind the point, or in all, than the target takes."""
    value, shape = filling.value, _text_shape(context, filling.field)
    if filling.text is None or not value.known or not value.types <= {"integer", "number"}:
        return
    to = set(taken(filling.field, context))
    behind = _behind(shape)
    if behind is not None and "number" in to:
        if value.digits is not None and value.digits <= behind:
            pass
        elif value.digits is not None or filling.copied is not None:
            how = (
                f"may have {amount(value.digits, 'digit')}"
                if value.digits is not None
                else "may have any number of digits"
            )
            yield _finding(
                "L04", filling, f"{filling.from_} {how} behind the point, and {name_of(filling.field)} takes {behind}",
                f"Round it: `{_rounded(filling, behind)}`.",
                in_place(filling, f"$round({f'$number({argument(filling)})' if filling.from_xml else argument(filling)}, {behind})"),
            )  # fmt: skip
            return
    in_all = _whole(shape.constraints.get("totalDigits"))
    has = _digits_of(filling)
    if in_all is not None and has is not None and has > in_all:
        yield _finding(
            "L04", filling, f"{filling.from_} may have {amount(has, 'digit')}, and {name_of(filling.field)} takes {in_all}",
            "Make sure that such numbers do not come, or ask for a wider target.",
        )  # fmt: skip


_SAMPLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "date": ("2026-03-02",),
        "time": ("15:41:07Z",),
        "date-time": ("2026-03-02T15:41:07Z", "2026-03-02T15:41:07.123+01:00"),
    }
)
"""How values of a type are written, for trying patterns."""


def may_not_match(context: Context, filling: Filling) -> Iterator[Finding]:
    """L05: a pattern that the source does not promise."""
    shape = _text_shape(context, filling.field)
    pattern = shape.constraints.get("pattern")
    value = filling.value
    if filling.text is None or not isinstance(pattern, str) or not value.known or filling.field.shape.enum:
        return
    if value.enum is not None:
        wrong = [one for one in _texts(value.enum) if not matches(pattern, one)]
        if wrong:
            yield _finding(
                "L05",
                filling,
                f"{listed(wrong)} of {filling.from_} does not match {_shown(pattern)} of {name_of(filling.field)}",
            )
        return
    if filling.copied is None or loses_zone(filling):
        return
    types = value.types - {"null"}
    written_as = [one for type_ in types for one in _SAMPLES.get(type_, ())]
    if types != frozenset({"string"}):
        wrong = [one for one in written_as if not matches(pattern, one)]
        if wrong:
            yield _finding(
                "L05", filling, f"{name_of(filling.field)} demands {_shown(pattern)}, and {filling.from_} is {kinds(types)}, such as {wrong[0]}"
            )  # fmt: skip
        return
    source = filling.copied.shape.constraints.get("pattern")
    if isinstance(source, str) and _plain(source) == _plain(pattern):
        return
    promise = f"promises {_shown(source)}" if isinstance(source, str) else "promises no pattern"
    yield _finding(
        "L05", filling, f"{name_of(filling.field)} demands {_shown(pattern)}, and {filling.from_} {promise}",
        f"Convert it, or map it only where it matches: `when` `$match({_bare(filling)}, /.../)`.",
    )  # fmt: skip


@about(CONSTANT)
def constant_does_not_fit(context: Context, filling: Filling) -> Iterator[Finding]:
    """L06: a constant or default that the target does not take."""
    if filling.constant is ABSENT:
        return
    what = "the constant" if filling.rule.constant is filling.constant else "the default"
    values = filling.constant if isinstance(filling.constant, list) and filling.items else [filling.constant]
    for value in values:
        problem = misfit(context, filling.field, value)
        if problem:
            yield _finding("L06", filling, f"{what} {said(value)} {problem}")
            return


def misfit(context: Context, field: Field, value: Any) -> str:
    """Why a single value breaks the target's own limits; empty where it does not."""
    shape = _text_shape(context, field)
    name = name_of(field)
    if value is None:
        nullable = field.shape.nullable or "null" in field.shape.types or "any" in field.shape.types
        return "" if nullable else f"is not allowed: {name} takes no null"
    types = taken(field, context)
    if isinstance(value, (dict, list)):
        return "" if {"object", "array", "any"} & set(types) else f"is no single value, and {name} takes {kinds(types)}"
    if not is_written_as(value, types, context):
        return f"is not {kinds(types)}, which {name} takes"
    text = as_written(value) or ""
    allowed = field.shape.enum or shape.enum or ((shape.fixed,) if shape.fixed is not None else ())
    if allowed and not in_list(value, allowed, context):
        return f"is not in the list of {name}: {listed(allowed, 6)}"
    facets = shape.constraints
    if isinstance(value, str) or context.medium == "xml":
        most, least, pattern = facets.get("maxLength"), facets.get("minLength"), facets.get("pattern")
        if isinstance(most, int) and len(text) > most:
            return f"has {len(text)} characters, and {name} takes {most:,}"
        if isinstance(least, int) and len(text) < least:
            return f"has {amount(len(text), 'character')}, and {name} asks for at least {least:,}"
        if isinstance(pattern, str) and not matches(pattern, text):
            return f"does not match {_shown(pattern)} of {name}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        least, most = _bound(shape, "minimum"), _bound(shape, "maximum")
        if most is not None and value > most:
            return f"is greater than {number(most)}, the most that {name} takes"
        if least is not None and value < least:
            return f"is less than {number(least)}, the least that {name} takes"
    return ""


def in_list(value: Any, allowed: tuple[Any, ...], context: Context) -> bool:
    """Whether a value is in a target's list; XML compares as text."""
    if context.medium == "xml":
        return as_written(value) in {as_written(one) for one in allowed}
    return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in allowed)


# --- parts -----------------------------------------------------------------------------------------------------------


def _text_shape(context: Context, field: Field) -> Shape:
    """Where an element's limits stand: with attributes, at its text."""
    if context.medium == "xml" and field.shape.type == "object":
        for child in field.children():
            if child.name == "#text":
                return child.shape
    return field.shape


def _texts(values: tuple[Any, ...]) -> list[str]:
    return [one for one in values if isinstance(one, str)]


def _bound(shape: Shape, *names: str) -> float | None:
    for name in names:
        found = shape.constraints.get(name)
        if isinstance(found, (int, float)) and not isinstance(found, bool):
            return found
    return None


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _behind(shape: Shape) -> int | None:
    declared = _whole(shape.constraints.get("fractionDigits"))
    step = shape.constraints.get("multipleOf")
    if declared is None and step in (0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001):
        return len(f"{step:f}".rstrip("0")) - 2
    return declared


def _digits_of(filling: Filling) -> int | None:
    """The digits that a copied number may have in all."""
    if filling.copied is None:
        return None
    declared = _whole(filling.copied.shape.constraints.get("totalDigits"))
    if declared is not None or filling.value.types != frozenset({"integer"}):
        return declared
    ends = [one for one in (filling.value.minimum, filling.value.maximum) if one is not None]
    return max(len(f"{abs(one):.0f}") for one in ends) if len(ends) == 2 else None


def _rounded(filling: Filling, digits: int) -> str:
    text = _bare(filling)
    return f"$round({f'$number({text})' if filling.from_xml else text}, {digits})"


def _bare(filling: Filling) -> str:
    text = written(filling)
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text


_ANCHORS = re.compile(r"^\^\(\?:(.*)\)\$$|^\^(.*)\$$", re.DOTALL)


def _plain(pattern: str) -> str:
    """A pattern without its anchors, for comparing."""
    while (found := _ANCHORS.match(pattern)) is not None:
        pattern = found[1] if found[1] is not None else found[2]
    return pattern


def _bounded(pattern: str) -> bool:
    """Whether a pattern spans the whole text and repeats nothing without end."""
    return pattern.startswith("^") and pattern.endswith("$") and not re.search(r"(?<!\\)[*+]|,\}", pattern)


def _shown(pattern: str) -> str:
    plain = _plain(pattern)
    return f"the pattern `{plain if len(plain) <= 60 else plain[:57] + '...'}`"


def _finding(id_: str, filling: Filling, message: str, mend: str = "", instead: str = "") -> Finding:
    return finding(
        id_, message, mend=mend, instead=instead, target=filling.rule.target, sources=filling.sources, **filling.place()
    )


CHECKS = (
    may_be_too_long, may_be_too_short, may_be_out_of_range, may_lose_digits, may_not_match, constant_does_not_fit,
)  # fmt: skip
