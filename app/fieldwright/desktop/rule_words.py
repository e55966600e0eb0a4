"""What the rule panel says of a field and a rule, and how typed values become JSON values."""

import json
from collections.abc import Sequence
from typing import Any

from fieldwright.desktop.language import tr
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.schema.model import Field


def shown_kind(rule: Rule | None, field: Field | None) -> str:
    """The kind that the panel opens with."""
    if rule is not None and rule.kind != "element":
        return rule.kind
    return "each" if field is not None and field.shape.repeats and not field.shape.leaf else "value"


def field_name(field: Field | None, path: str) -> str:
    """What a field is called for people: its name, an element's text by the element, an attribute with it; its path where it is gone."""
    above = field.parent.name if field is not None and field.parent is not None else ""
    if field is not None and above and field.name[:1] in ("#", "@"):
        return above if field.name == "#text" else f"{above} {field.name}"
    return {"*": tr("any name"), "[]": tr("item")}.get(field.name, field.name) if field is not None else path


def facts_of(field: Field) -> str:
    """A field's facts on one line: type, occurrence, limits."""
    shape = field.shape
    most = "n" if shape.max_occurs is None else shape.max_occurs
    parts = [
        shape.type.replace("|", tr(" or "))
        + (f" ({shape.format})" if shape.format and shape.format != shape.type else "")
    ]
    parts.append(
        f"{shape.min_occurs}..{most}" if shape.repeats else tr("required") if shape.required else tr("optional")
    )
    if shape.nullable:
        parts.append(tr("may be null"))
    parts += [f"{_LIMITS.get(name, name)} {_short(value)}" for name, value in shape.constraints.items()]
    if shape.fixed is not None:
        parts.append(tr("always {value}", value=_short(shape.fixed)))
    if shape.enum:
        listed = ", ".join(_short(one) for one in shape.enum[:6])
        parts.append(tr("one of {values}", values=listed + (", …" if len(shape.enum) > 6 else "")))
    return "  ·  ".join(parts)


_LIMITS = {"maxLength": tr("at most"), "minLength": tr("at least"), "length": tr("exactly"), "pattern": tr("pattern"), "minimum": tr("from", "a limit"), "maximum": tr("to", "a limit"),
           "exclusiveMinimum": tr("above", "a limit"), "exclusiveMaximum": tr("below", "a limit"), "totalDigits": tr("digits"), "fractionDigits": tr("decimals"),
           "multipleOf": tr("multiple of"), "minItems": tr("at least"), "maxItems": tr("at most"), "whiteSpace": tr("white space")}  # fmt: skip


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else text[:39] + "…"


def read_value(text: str, types: Sequence[str]) -> Any:
    """What was typed as a JSON value: text for a field that takes text, otherwise JSON where it is some."""
    if "string" in types or not set(types) & {"integer", "number", "boolean", "object", "array", "any", "null"}:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def written(value: Any, types: Sequence[str]) -> str:
    """A JSON value as it is typed: the inverse of `read_value`."""
    if value is ABSENT:
        return ""
    if isinstance(value, str) and read_value(value, types) == value:
        return value
    return json.dumps(value, ensure_ascii=False)
