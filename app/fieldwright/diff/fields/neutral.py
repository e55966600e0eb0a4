"""What is compared of two fields that are described in different languages (`across`).

No change is what one of the two cannot say or says its own way: order, namespaces, wildcards, titles, descriptions and examples, access,
names of types, definitions, whether an object is closed, how spaces are read, that items are unique, null where a field may be missing, the
size of a number's type. Types are compared as the medium writes them: in XML all is text, so that a number is a kind of it.

What one of them says and the other could not (assertions, keys, conditions, the number of digits) is one change for each field that cannot
be told (``not-compared``), with the keyword. Payloads show what occurs: they are compared with a schema by what they hold that it does not
allow, and by what it demands that they do not hold.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from fieldwright.diff.fields.across import Across, closed
from fieldwright.diff.fields.local import Media, differences
from fieldwright.diff.fields.said import Said, shown
from fieldwright.schema.model import Field, Shape

_KEPT = frozenset(
    {"minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
"""Limits that most languages have."""
_SIZES = frozenset(
    {edge for bits in (8, 16, 32, 64) for edge in (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1, 2**bits - 1)}
)
"""Bounds that come with the size of a number's type."""
_DATES = frozenset({"date", "time", "date-time", "duration"})
_CHECKED = frozenset({"email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uuid"})
"""Formats that XML has no type for."""
_OWN = frozenset(
    {"order", "needs", "groups", "wildcard", "type-control", "discriminator", "content-schema", "unevaluated-properties", "unevaluated-items", "property-names"}
)  # fmt: skip
"""What a language says for itself (`Shape.beyond`)."""
_SHOWN: tuple[frozenset[str], frozenset[str]] = (
    frozenset({"type-changed", "type-narrowed", "became-required", "became-not-nullable", "became-unrepeated", "became-single", "became-list"}),
    frozenset({"type-changed", "type-widened", "became-optional", "became-nullable", "became-repeating", "became-single", "became-list"}),
)  # fmt: skip
"""The kinds of change that payloads can show, where they are the old version and where the new."""


def neutral_differences(old: Shape, new: Shape, across: Across) -> Iterator[Said]:
    """All differences between two shapes of different languages."""
    one, other = (_neutral(shape, xml=xml) for shape, xml in zip((old, new), across.xml, strict=True))
    one, other = _as_often(one, other)
    if across.sample is None:
        one = one.with_(enum=_written_as(one.enum, other.enum))
    if not (one.required and other.required):
        other = other.with_(nullable=one.nullable)
    media = Media(xml=any(across.xml))
    if old.leaf != new.leaf and "any" not in (old.type, new.type) and _holds_text(old, new):
        one = other.with_(required=one.required, repeats=one.repeats, min_occurs=one.min_occurs, max_occurs=one.max_occurs)  # fmt: skip
    said = differences(one, other, media)
    if across.sample is None:
        yield from said
        yield from _untold(old, new, across)
        return
    yield from (one for one in said if one.id in _SHOWN[across.sample or 0])
    yield from _unlisted(old, new, across.sample)


def neutral_lone(shape: Shape, above_old: Field, above_new: Field, across: Across, *, added: bool) -> str:
    """The kind of a field that only one version has; none where payloads just do not have it."""
    if shape.max_occurs == 0 and not shape.repeats:
        return ""
    if across.sample is not None and not shape.required and (across.sample == 1) != added:
        return ""
    side = 0 if added else 1
    without, whole = (above_old, above_new)[side], across.xml[side] or across.sample == side
    part = "required-field" if shape.required and across.sample is None else "optional-field"
    if across.sample is not None and (across.sample == 1) != added:
        part = "required-field"
    return f"{part}-{'added' if added else 'removed'}{'' if closed(without.shape, whole=whole) else '-open'}"


def _neutral(shape: Shape, *, xml: bool) -> Shape:
    types = [_type(one, shape.format) for one in shape.types]
    limits = {key: value for key, value in shape.constraints.items() if key in _KEPT and not _of_size(key, value)}
    digits = shape.constraints.get("fractionDigits")
    if isinstance(digits, int) and "integer" not in types:
        limits.setdefault("multipleOf", float(f"1e-{digits}"))
    if set(types) & (_DATES | {"boolean", "binary"}):
        limits = {}
    listed = tuple(_text(value) for value in shape.enum)
    return shape.with_(
        type="|".join(dict.fromkeys(types)), format="", constraints=limits, enum=listed, enum_text={}, title="", description="", examples=(),
        default=None if shape.default is None else _text(shape.default), fixed=None if shape.fixed is None else _text(shape.fixed),
        deprecated=False, access="", choice=None, namespace="", type_name="", beyond={}, alternative="",
        notes=tuple(note for note in shape.notes if note.kind in ("S10", "S11")), required=shape.required,
        max_occurs=shape.max_occurs if xml or shape.repeats or shape.max_occurs == 0 else 1,
    )  # fmt: skip


def _type(name: str, format: str) -> str:
    if name == "string" and format in _DATES:
        return format
    return "binary" if name == "string" and format in ("byte", "binary", "base64") else name


def _of_size(keyword: str, value: Any) -> bool:
    return keyword in ("minimum", "maximum") and value in _SIZES


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else shown(value, 10_000) if isinstance(value, (list, dict)) else str(value)  # fmt: skip


def _written_as(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values of a list as another writes them: ``KIND_NEW_ONE`` is ``new-one``."""
    if set(old) & set(new):
        return old
    known = dict(zip(_spelled(new), new, strict=True))
    return tuple(known.get(key, value) for key, value in zip(_spelled(old), old, strict=True))


def _otherwise_written(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    texts = tuple(map(_text, old)), tuple(map(_text, new))
    return _written_as(*texts) != texts[0]


def _spelled(values: tuple[Any, ...]) -> list[str]:
    """Values without case and signs, and without the words that they all begin with."""
    words = [str(value).split("_") for value in values]
    alike = 0
    while len(words) > 1 and all(len(one) > alike + 1 and one[alike] == words[0][alike] for one in words):
        alike += 1
    return [re.sub(r"[\W_]+", "", "".join(one[alike:])).lower() for one in words]


def _as_often(one: Shape, other: Shape) -> tuple[Shape, Shape]:
    """Both with how often they occur said alike: a list that may be empty is as good as one that may be missing, and so is what may be a
    list or one of its items."""
    if one.repeats != other.repeats and "array" in (other if one.repeats else one).types:
        one, other = (shape.with_(repeats=False, max_occurs=1, type=_without_list(shape)) for shape in (one, other))
    elif "array" in one.types or "array" in other.types:
        one, other = (shape.with_(type=_without_list(shape)) for shape in (one, other))
    if not (one.repeats and other.repeats):
        return one, other
    if one.required and other.required:
        return (one.with_(min_occurs=max(1, one.min_occurs)), other.with_(min_occurs=max(1, other.min_occurs)))
    if not (one.required and one.min_occurs) and not (other.required and other.min_occurs):
        return one.with_(required=False), other.with_(required=False)
    return one, other


def _without_list(shape: Shape) -> str:
    return "|".join(one for one in shape.types if one != "array") or "any"


def _holds_text(old: Shape, new: Shape) -> bool:
    """Whether one is an object and the other a value: what is below tells whether that is its text."""
    return "object" in (new if old.leaf else old).types


def _untold(old: Shape, new: Shape, across: Across) -> Iterator[Said]:
    """What only one of two says, and cannot be compared, as one change."""
    names: dict[str, str] = {}
    for shape, said_in in zip((old, new), across.languages, strict=True):
        other = new if shape is old else old
        for slug in shape.beyond:
            if slug not in _OWN and shape.beyond[slug] != other.beyond.get(slug):
                names.setdefault(slug, said_in)
        if shape.enum and other.enum and _otherwise_written(shape.enum, other.enum):
            names.setdefault("enum, whose values the two write otherwise", said_in)
        if "totalDigits" in shape.constraints and "totalDigits" not in other.constraints:
            names.setdefault("totalDigits", said_in)
        if shape.format in _CHECKED and other.format != shape.format and "string" in other.types and not other.enum:
            names.setdefault(f"format {shape.format}", said_in)
    if names:
        because = ", ".join(f"{name} ({said_in})" for name, said_in in names.items())
        yield Said("not-compared", "has limits that only one of the two can say", because=because)


def _unlisted(old: Shape, new: Shape, sample: int) -> Iterator[Said]:
    """Values that payloads hold and a schema does not list."""
    schema, payloads = (new, old) if sample == 0 else (old, new)
    listed = {_text(value) for value in (*schema.enum, *(() if schema.fixed is None else (schema.fixed,)))}
    if not listed:
        return
    for value in (*payloads.enum, *payloads.examples, *(() if payloads.fixed is None else (payloads.fixed,))):
        if value is not None and not isinstance(value, (list, Mapping)) and _text(value) not in listed:
            if sample == 1:
                yield Said("enum-value-added", f"is {shown(value)} in payloads", None, value)
            else:
                yield Said("enum-value-removed", f"is {shown(value)} in payloads, which is not listed", value, None)
