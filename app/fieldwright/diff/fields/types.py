"""Types and formats of two shapes as sets of values."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from fieldwright.diff.fields.said import Said
from fieldwright.diff.model import NARROWER, OTHER, SAME, WIDER
from fieldwright.schema.model import Shape

_TEXTS = frozenset({"date", "time", "date-time", "duration", "binary"})
_WITHIN: Mapping[str, frozenset[str]] = MappingProxyType({"integer": frozenset({"number"})})
"""JSON: what each type is a part of, besides ``any``."""
_WITHIN_XML: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "integer": frozenset({"number", "string"}),
        **{name: frozenset({"string"}) for name in ("number", "boolean", *_TEXTS)},
    }
)
"""XML: as text, everything is a part of ``string``."""
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "dateTime": "date-time",
        "datetime": "date-time",
        "full-date": "date",
        "base64": "byte",
        "base64url": "byte",
        "full-time": "time",
    }
)
_FORMAT_WITHIN: Mapping[str, frozenset[str]] = MappingProxyType(
    {"email": frozenset({"idn-email"}), "hostname": frozenset({"idn-hostname"}), "uri": frozenset({"uri-reference", "iri", "iri-reference"}),
     "uri-reference": frozenset({"iri-reference"}), "iri": frozenset({"iri-reference"}), "int32": frozenset({"int64"}),
     "int16": frozenset({"int32", "int64"}), "int8": frozenset({"int16", "int32", "int64"}), "float": frozenset({"double"}),
     "uint8": frozenset({"uint16", "uint32", "uint64"}), "uint16": frozenset({"uint32", "uint64"}), "uint32": frozenset({"uint64"}),
     "json-pointer": frozenset({"uri-reference"}), "url": frozenset({"uri", "uri-reference", "iri"})}
)  # fmt: skip
"""What each format is a part of (RFC 3986, 3987, 5321, 6531; OpenAPI's format registry)."""
_CHECKED = frozenset(
    {"date", "time", "date-time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference",
     "iri", "iri-reference", "uuid", "byte", "binary", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "regex",
     "json-pointer", "relative-json-pointer", "float", "double"}
)  # fmt: skip
"""Formats of which it is known what they take."""
_OVERLAPPING = (
    frozenset({"uri", "email"}),
    frozenset({"hostname", "ipv4"}),
    frozenset({"float", "double"}),
    frozenset({"byte", "binary"}),
)


def type_names(shape: Shape, *, xml: bool) -> frozenset[str]:
    """The types of a shape: in JSON, dates and the like are text of a format."""
    if xml:
        return frozenset(shape.types)
    return frozenset("string" if name in _TEXTS else name for name in shape.types)


def _covers(wide: frozenset[str], one: str, within: Mapping[str, frozenset[str]]) -> bool:
    return one in wide or "any" in wide or not wide.isdisjoint(within.get(one, ()))


def types_relation(old: frozenset[str], new: frozenset[str], *, xml: bool) -> str:
    """What changing the types does to the set of values."""
    within = _WITHIN_XML if xml else _WITHIN
    kept = all(_covers(new, one, within) for one in old)
    known = all(_covers(old, one, within) for one in new)
    return SAME if kept and known else WIDER if kept else NARROWER if known else OTHER


_TYPE_IDS = {NARROWER: "type-narrowed", WIDER: "type-widened", OTHER: "type-changed"}


def type_differences(old: Shape, new: Shape, *, xml: bool, asserted: bool) -> Iterator[Said]:
    """What differs in type and format. ``asserted`` says that a format is checked, and not a mere remark."""
    before, after = type_names(old, xml=xml), type_names(new, xml=xml)
    if old.fixed is None and new.fixed is None and not (old.enum and new.enum):
        relation = types_relation(before, after, xml=xml)
        if xml and _other_list(*((old, new) if relation == WIDER else (new, old))):
            relation = OTHER
        if relation != SAME:
            was, is_ = _words(old, xml=xml), _words(new, xml=xml)
            yield Said(_TYPE_IDS[relation], f"was {was} and is now {is_}", was, is_)
    common = before & after
    if not xml and common & {"string", "integer", "number"}:
        yield from _format_differences(old, new, asserted=asserted)


def _other_list(narrow: Shape, wide: Shape) -> bool:
    """Whether what seems wider is a list of XML Schema, which is text but takes only items of a type, and that is not the narrower one's."""
    item = wide.constraints.get("list")
    return (
        item is not None
        and "list" not in narrow.constraints
        and narrow.type_name != item
        and "string" not in narrow.types
    )


def _words(shape: Shape, *, xml: bool) -> str:
    if xml:
        return shape.type
    return "|".join(dict.fromkeys("string" if name in _TEXTS else name for name in shape.types))


def _format_differences(old: Shape, new: Shape, *, asserted: bool) -> Iterator[Said]:
    before, after = _ALIASES.get(old.format, old.format), _ALIASES.get(new.format, new.format)
    if before == after:
        return
    told = asserted and (before in _CHECKED or not before) and (after in _CHECKED or not after)
    if not before:
        id, text = "format-set", f"must now be of the format {after}"
    elif not after:
        id, text = "format-removed", f"need no longer be of the format {before}"
    else:
        text = f"was of the format {before} and is now of {after}"
        id = "format-changed"
        if after in _FORMAT_WITHIN.get(before, ()):
            id = "format-widened"
        elif before in _FORMAT_WITHIN.get(after, ()):
            id = "format-narrowed"
        elif frozenset({before, after}) in _OVERLAPPING:
            told = False
    if told:
        yield Said(id, text, before or None, after or None)
    else:
        why = (
            "format: only some validators check it"
            if not asserted
            else f"format: what {after or before} takes is not known"
        )
        yield Said("format-untold", text, before or None, after or None, because=why)
