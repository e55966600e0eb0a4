"""What a field is, in a few words: its type, how often it occurs, what its values are bound to."""

from collections.abc import Callable
from typing import Any

from fieldwright.report.visible import json_text, visible
from fieldwright.schema.model import Field, Shape

LISTED_VALUES = 12
"""How many values of a list are written out."""


def type_text(shape: Shape) -> str:
    """The type for people: ``string``, ``string (email)``, ``list of object``, ``integer or null``."""
    names = ["any value" if name == "any" else name for name in shape.types]
    null = shape.nullable and "null" not in names
    if shape.format and shape.format not in names:
        names[-1] = f"{names[-1]} ({visible(shape.format)})"
    if not shape.repeats:
        return _either([*names, "null"] if null else names)
    items = _either(names) if len(names) == 1 else f"({_either(names)})"
    return f"list of {items}" + (", or null" if null else "")


def _either(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def occurs_text(shape: Shape) -> str:
    """How often the field occurs: ``1``, ``0..1``, ``1..n``."""
    low, high = shape.min_occurs, shape.max_occurs
    if not shape.repeats:
        return "1" if shape.required else "0..1"
    return str(low) if low == high else f"{low}..{'n' if high is None else high}"


def required_text(field: Field, block: str = "") -> str:
    """Whether the field must be there, and below which optional field that holds. Empty when it is optional."""
    if not field.shape.required and not (field.shape.repeats and field.shape.min_occurs > 0):
        return ""
    above = field.parent
    while above is not None:
        shape = above.shape
        optional = not shape.required or shape.repeats or shape.nullable
        if above.parent is not None and not shape.alternative and optional:
            each = "in each" if above.shape.repeats else "where there is a"
            return f"required {each} {visible(block or above.value_path)}"
        if above.shape.alternative:
            return f"required in the alternative {visible(above.shape.alternative)}"
        above = above.parent
    return "required"


def limits_text(shape: Shape) -> str:
    """What the schema binds values to, in one line: lengths, range, digits, pattern, how many items, list of values, fixed value."""
    facets = shape.constraints
    said = [say(facets) for say in _SAYINGS]
    parts = [text for text in said if text]
    if shape.repeats and (shape.min_occurs > 0 or shape.max_occurs is not None):
        parts.append(f"{occurs_text(shape)} items")
    if shape.fixed is not None:
        parts.append(f"always {json_text(shape.fixed)}")
    if shape.enum:
        parts.append(values_text(shape))
    if shape.choice:
        parts.append(f"one of a choice ({visible(shape.choice.alternative)})")
    if shape.access:
        parts.append(shape.access)
    if shape.deprecated:
        parts.append("deprecated")
    return "; ".join(parts)


def values_text(shape: Shape, listed: int = LISTED_VALUES) -> str:
    """The list of allowed values with their meanings, cut with a count."""
    shown: list[str] = []
    for value in shape.enum[:listed]:
        text = visible(value) if isinstance(value, str) else json_text(value)
        meaning = shape.enum_text.get(str(value), "")
        shown.append(f"{text} ({visible(meaning)})" if meaning and meaning != text else text)
    more = len(shape.enum) - len(shown)
    if len(shape.enum) == 1:
        return f"only {shown[0]}"
    return f"one of {', '.join(shown)}" + (f" and {more:,} more" if more > 0 else "")


def default_text(shape: Shape) -> str:
    """The schema's own default, as JSON text."""
    return "" if shape.default is None else json_text(shape.default)


def _pair(low: str, high: str, unit: str) -> Callable[[Any], str]:
    def say(facets: Any) -> str:
        least, most = facets.get(low), facets.get(high)
        if least is None and most is None:
            return ""
        if least == most:
            return f"exactly {least} {unit}".rstrip()
        if most is None:
            return "not empty" if (least == 1 and unit == "characters") else f"at least {least} {unit}".rstrip()
        return (
            f"at most {most} {unit}" if least is None or (least == 0 and unit) else f"{least} to {most} {unit}"
        ).rstrip()

    return say


def _single(facet: str, text: str) -> Callable[[Any], str]:
    def say(facets: Any) -> str:
        value = facets.get(facet)
        return "" if value is None or value is False else text.format(visible(str(value)))

    return say


_SAYINGS: tuple[Callable[[Any], str], ...] = (
    _single("length", "exactly {} characters"),
    _pair("minLength", "maxLength", "characters"),
    _pair("minimum", "maximum", ""),
    _single("exclusiveMinimum", "more than {}"),
    _single("exclusiveMaximum", "less than {}"),
    _single("multipleOf", "multiple of {}"),
    _single("totalDigits", "at most {} digits"),
    _single("fractionDigits", "at most {} decimals"),
    _single("pattern", "pattern {}"),
    _single("uniqueItems", "no item twice"),
    _single("explicitTimezone", "time zone {}"),
)
