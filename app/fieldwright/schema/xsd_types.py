"""Simple types of XSD: built-in types and facets along the derivation chain, as the facts of a `Shape`."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from attrs import Factory, define, evolve, field, frozen

from fieldwright.schema.model import Note
from fieldwright.schema.xsd_index import XS, Component, Index, Name, local, part, parts
from fieldwright.schema.xsd_remarks import documentation, remarks_within

SAFE_INTEGER = 2**53
"""Integers up to here are numbers in payloads; greater ones stay text, as a double would change them."""


@frozen
class SimpleFacts:
    """What a simple type says about a value."""

    type: str = "string"
    format: str = ""
    constraints: Mapping[str, Any] = Factory(dict)
    enum: tuple[Any, ...] = ()
    enum_text: Mapping[str, str] = Factory(dict)
    type_name: str = ""
    description: str = ""
    notes: tuple[Note, ...] = ()


def _at_least(minimum: int) -> dict[str, Any]:
    return {"minimum": minimum}


def _bits(bits: int) -> dict[str, Any]:
    return {"minimum": -(2 ** (bits - 1)), "maximum": 2 ** (bits - 1) - 1}


def _unsigned(bits: int) -> dict[str, Any]:
    return {"minimum": 0, "maximum": 2**bits - 1}


_BUILT_IN: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("string", "string", "", {}),
    ("normalizedString", "string", "", {"whiteSpace": "replace"}),
    ("token", "string", "", {"whiteSpace": "collapse"}),
    ("language", "string", "language", {"whiteSpace": "collapse"}),
    ("Name", "string", "", {"whiteSpace": "collapse"}),
    ("NCName", "string", "", {"whiteSpace": "collapse"}),
    ("NMTOKEN", "string", "", {"whiteSpace": "collapse"}),
    ("NMTOKENS", "string", "list", {"whiteSpace": "collapse"}),
    ("ID", "string", "", {"whiteSpace": "collapse"}),
    ("IDREF", "string", "", {"whiteSpace": "collapse"}),
    ("IDREFS", "string", "list", {"whiteSpace": "collapse"}),
    ("ENTITY", "string", "", {"whiteSpace": "collapse"}),
    ("ENTITIES", "string", "list", {"whiteSpace": "collapse"}),
    ("QName", "string", "qname", {"whiteSpace": "collapse"}),
    ("NOTATION", "string", "qname", {"whiteSpace": "collapse"}),
    ("anyURI", "string", "uri-reference", {"whiteSpace": "collapse"}),
    ("boolean", "boolean", "", {}),
    ("decimal", "number", "", {}),
    ("float", "number", "float", {}),
    ("double", "number", "double", {}),
    ("integer", "integer", "", {}),
    ("nonPositiveInteger", "integer", "", {"maximum": 0}),
    ("negativeInteger", "integer", "", {"maximum": -1}),
    ("nonNegativeInteger", "integer", "", _at_least(0)),
    ("positiveInteger", "integer", "", _at_least(1)),
    ("long", "integer", "int64", _bits(64)),
    ("int", "integer", "int32", _bits(32)),
    ("short", "integer", "", _bits(16)),
    ("byte", "integer", "", _bits(8)),
    ("unsignedLong", "integer", "", _unsigned(64)),
    ("unsignedInt", "integer", "", _unsigned(32)),
    ("unsignedShort", "integer", "", _unsigned(16)),
    ("unsignedByte", "integer", "", _unsigned(8)),
    ("date", "date", "", {}),
    ("time", "time", "", {}),
    ("dateTime", "date-time", "", {}),
    ("dateTimeStamp", "date-time", "", {}),
    ("duration", "duration", "", {}),
    ("yearMonthDuration", "duration", "", {}),
    ("dayTimeDuration", "duration", "", {}),
    ("gYear", "string", "year", {}),
    ("gYearMonth", "string", "year-month", {}),
    ("gMonth", "string", "month", {}),
    ("gMonthDay", "string", "month-day", {}),
    ("gDay", "string", "day", {}),
    ("base64Binary", "binary", "base64", {}),
    ("hexBinary", "binary", "hex", {}),
    ("precisionDecimal", "number", "", {}),
    ("error", "any", "", {}),
    ("anySimpleType", "string", "", {}),
    ("anyAtomicType", "string", "", {}),
    ("anyType", "any", "", {}),
)
"""Built-in type, Fieldwright's type, format, constraints."""

BUILT_IN: Mapping[Name, SimpleFacts] = MappingProxyType(
    {(XS, name): SimpleFacts(type_, format_, facets, type_name=f"xs:{name}") for name, type_, format_, facets in _BUILT_IN}
)  # fmt: skip

_FACETS: Mapping[str, tuple[tuple[str, ...], str]] = MappingProxyType(
    {
        "length": (("minLength", "maxLength"), "count"),
        "minLength": (("minLength",), "count"),
        "maxLength": (("maxLength",), "count"),
        "minInclusive": (("minimum",), "value"),
        "maxInclusive": (("maximum",), "value"),
        "minExclusive": (("exclusiveMinimum",), "value"),
        "maxExclusive": (("exclusiveMaximum",), "value"),
        "totalDigits": (("totalDigits",), "count"),
        "fractionDigits": (("fractionDigits",), "count"),
        "whiteSpace": (("whiteSpace",), "text"),
        "explicitTimezone": (("explicitTimezone",), "text"),
    }
)
"""A facet, the constraints that it sets, and how its value is read."""

_OF_LISTS: Mapping[str, str] = MappingProxyType({"minLength": "minItems", "maxLength": "maxItems"})
"""The length of a list is the number of its values."""

_REPLACED: Mapping[str, str] = MappingProxyType(
    {
        "minimum": "exclusiveMinimum",
        "exclusiveMinimum": "minimum",
        "maximum": "exclusiveMaximum",
        "exclusiveMaximum": "maximum",
    }
)
"""A derived bound takes the place of the base's other bound of the same side."""


@define(eq=False)
class SimpleTypes:
    """The facts of simple types, each computed once."""

    index: Index
    _named: dict[Name, SimpleFacts] = field(factory=dict)
    _open: set[Name] = field(factory=set)

    def named(self, name: Name, user: Component) -> SimpleFacts:
        """The facts of a type by name; of a complex type, those of its text."""
        if name[0] == XS:
            found = BUILT_IN.get(name)
            if found is None:
                return SimpleFacts(notes=(self.index.note("S13", f"There is no type xs:{name[1]}.", user),))
            return found
        found = self.index.find("type", name, user)
        if found is None:
            note = self.index.note("S10", f"The type {shown(name)} is not defined.", user)
            return SimpleFacts("any", type_name=name[1], notes=(note,))
        redefined = found.name == name and found is not self.index.components["type"].get(name)
        if redefined:
            return self.of(found)
        if name in self._named:
            return self._named[name]
        if name in self._open:
            return SimpleFacts(notes=(self.index.note("S13", f"The type {shown(name)} derives from itself.", user),))
        self._open.add(name)
        try:
            made = evolve(self.of(found), type_name=name[1])
        finally:
            self._open.discard(name)
        self._named[name] = made
        return made

    def of(self, component: Component) -> SimpleFacts:
        """The facts of a simple type, or of a complex type's text, by its node."""
        tag = local(component.node)
        if tag == "complexType":
            return self._of_text(component)
        return self._variety(component)

    def restricted(self, base: SimpleFacts, restriction: Component) -> SimpleFacts:
        """A base's facts with the facets of a restriction."""
        constraints: dict[str, Any] = dict(base.constraints)
        enum: list[Any] = []
        texts: dict[str, str] = {}
        patterns: list[str] = []
        for tag, node in parts(restriction.node):
            value = node.get("value")
            if value is None:
                if tag in _FACETS or tag in ("enumeration", "pattern"):
                    self.index.note("S13", f"The facet {tag} has no value.", restriction)
                continue
            if tag == "enumeration":
                enum.append(typed(value, base.type))
                text = documentation(node, self.index.language)
                if text:
                    texts[value] = text
            elif tag == "pattern":
                patterns.append(value)
            elif tag in _FACETS:
                self._facet(constraints, tag, value, base.type, restriction, listed=base.format == "list")
        if patterns:
            if "pattern" in constraints:
                constraints["basePatterns"] = (*constraints.get("basePatterns", ()), constraints["pattern"])
            joined = patterns[0] if len(patterns) == 1 else "|".join(f"(?:{one})" for one in patterns)
            constraints["pattern"] = anchored(joined)
        kept = {k: v for k, v in base.enum_text.items() if not enum or k in {str(e) for e in enum}}
        return evolve(
            base, constraints=constraints, enum=tuple(enum) or base.enum, enum_text={**kept, **texts}
        )  # fmt: skip

    def _facet(self, constraints: dict[str, Any], tag: str, value: str, type_: str, at: Component, *, listed: bool) -> None:  # fmt: skip
        names, kind = _FACETS[tag]
        if listed:
            names = tuple(_OF_LISTS.get(name, name) for name in names)
        read = _READ[kind](value.strip(), type_)
        if read is None:
            self.index.note("S13", f"The facet {tag} has the value {value[:60]!r}.", at)
            return
        for name in names:
            constraints[name] = read
            constraints.pop(_REPLACED.get(name, ""), None)

    def _variety(self, component: Component) -> SimpleFacts:
        node = part(component.node, "restriction", "list", "union")
        if node is None:
            note = self.index.note("S13", "A simple type has neither restriction, list nor union.", component)
            return SimpleFacts(notes=(note,))
        inner = component.at(node)
        made = {"restriction": self._restriction, "list": self._list, "union": self._union}[local(node)](inner)
        said = remarks_within(component, self.index, self.index.language)
        return evolve(
            made,
            description=documentation(component.node, self.index.language) or made.description,
            notes=(*made.notes, *(note for note in said if note not in made.notes)),
        )

    def _restriction(self, component: Component) -> SimpleFacts:
        return self.restricted(self._base(component, component.node.get("base")), component)

    def _base(self, component: Component, named: str | None) -> SimpleFacts:
        if named:
            return self.named(component.resolve(named), component)
        inline = part(component.node, "simpleType")
        return self.of(component.at(inline)) if inline is not None else BUILT_IN[(XS, "string")]

    def _list(self, component: Component) -> SimpleFacts:
        item = self._base(component, component.node.get("itemType"))
        note = Note("S12", f"A list of values separated by spaces, each {_in_words(item)}.", component.origin)
        listed = {"list": item.type_name or item.type}
        return SimpleFacts("string", "list", listed, type_name="list", notes=(note, *item.notes))

    def _union(self, component: Component) -> SimpleFacts:
        members = [
            self.named(component.resolve(text), component) for text in (component.node.get("memberTypes") or "").split()
        ]
        members += [self.of(component.at(node)) for tag, node in parts(component.node) if tag == "simpleType"]
        if not members:
            return SimpleFacts()
        types = list(dict.fromkeys(type_ for one in members for type_ in one.type.split("|")))
        enum = tuple(value for one in members for value in one.enum) if all(one.enum for one in members) else ()
        texts = {key: text for one in members for key, text in one.enum_text.items()}
        same = members[0] if len(members) == 1 else SimpleFacts()
        notes = (
            ()
            if len(members) == 1
            else (
                Note(
                    "S12", f"One of several types: {'; or '.join(_in_words(one) for one in members)}.", component.origin
                ),
            )
        )
        notes += tuple(note for one in members for note in one.notes if note not in notes)
        return SimpleFacts(
            "|".join(types), same.format, same.constraints, tuple(dict.fromkeys(enum)), texts, "union", "", notes
        )  # fmt: skip

    def _of_text(self, component: Component) -> SimpleFacts:
        content = part(component.node, "simpleContent")
        derivation = part(content, "extension", "restriction") if content is not None else None
        if derivation is None:
            return SimpleFacts()
        inner = component.at(derivation)
        base = self._text_base(component, inner)
        if local(derivation) == "restriction":
            inline = part(derivation, "simpleType")
            if inline is not None:
                base = self.of(component.at(inline))
            return self.restricted(base, inner)
        return base

    def _text_base(self, component: Component, derivation: Component) -> SimpleFacts:
        text = derivation.node.get("base")
        return self.named(derivation.resolve(text), component) if text else SimpleFacts()


def _in_words(facts: SimpleFacts) -> str:
    """A type with its limits, as part of a sentence."""
    limits = [f"{name} {value}" for name, value in facts.constraints.items() if name != "whiteSpace"]
    if facts.enum:
        more = f" and {len(facts.enum) - 10} more" if len(facts.enum) > 10 else ""
        limits.append("one of " + ", ".join(str(one) for one in facts.enum[:10]) + more)
    named = facts.type_name if facts.type_name not in ("", "list", "union") else facts.type
    return f"{named} ({', '.join(limits)})"[:200] if limits and not named.startswith("xs:") else named


def shown(name: Name) -> str:
    """A qualified name for people."""
    return f"{name[1]!r} of {name[0]!r}" if name[0] else repr(name[1])


def typed(text: str, type_: str) -> Any:
    """A schema's literal as a payload's value: integers and booleans, everything else as text."""
    if type_ == "integer":
        number = integer(text)
        return text if number is None else number
    if type_ == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text.strip(), text)
    return text


def integer(text: str) -> int | None:
    """A whole number that a double holds exactly; None for all other text."""
    stripped = text.strip(" \t\r\n")
    if not re.fullmatch(r"[+-]?[0-9]{1,17}", stripped):
        return None
    number = int(stripped)
    return number if -SAFE_INTEGER <= number <= SAFE_INTEGER else None


def anchored(pattern: str) -> str:
    """An XSD pattern, which matches whole values, as one that is searched for, with XML's own classes spelt out."""
    for mark, spelt in (
        (r"\i", "[A-Za-z_:]"),
        (r"\c", r"[-.0-9A-Z_a-z:]"),
        (r"\I", "[^A-Za-z_:]"),
        (r"\C", r"[^-.0-9A-Z_a-z:]"),
    ):
        pattern = re.sub(r"(?<!\\)((?:\\\\)*)" + re.escape(mark), lambda found, s=spelt: found[1] + s, pattern)
    return f"^(?:{pattern})$"


def _count(text: str, _: str) -> int | None:
    return int(text) if re.fullmatch(r"\+?[0-9]{1,12}", text) else None


def _value(text: str, type_: str) -> Any:
    if type_ not in ("integer", "number"):
        return text
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > 400:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _word(text: str, _: str) -> str:
    return text


_READ: Mapping[str, Callable[[str, str], Any]] = {"count": _count, "value": _value, "text": _word}
