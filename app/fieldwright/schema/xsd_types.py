"""Simple types of XSD: built-in types and facets along the derivation chain, as the facts of a `Shape`."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from attrs import Factory, define, evolve, field, frozen

from fieldwright.files.xml_text import Element
from fieldwright.schema.model import Note
from fieldwright.schema.xsd_index import XS, Component, Index, Name, local, part, parts

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
                continue
            if tag == "enumeration":
                enum.append(typed(value, base.type))
                text = documentation(node)
                if text:
                    texts[value] = text
            elif tag == "pattern":
                patterns.append(value)
            elif tag in _FACETS:
                self._facet(constraints, tag, value, base.type, restriction)
        if patterns:
            if "pattern" in constraints:
                constraints["basePatterns"] = (*constraints.get("basePatterns", ()), constraints["pattern"])
            joined = patterns[0] if len(patterns) == 1 else "|".join(f"(?:{one})" for one in patterns)
            constraints["pattern"] = anchored(joined)
        kept = {k: v for k, v in base.enum_text.items() if not enum or k in {str(e) for e in enum}}
        return evolve(
            base, constraints=constraints, enum=tuple(enum) or base.enum, enum_text={**kept, **texts}
        )  # fmt: skip

    def _facet(self, constraints: dict[str, Any], tag: str, value: str, type_: str, at: Component) -> None:
        names, kind = _FACETS[tag]
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
        return evolve(made, description=documentation(component.node) or made.description)

    def _restriction(self, component: Component) -> SimpleFacts:
        return self.restricted(self._base(component, component.node.get("base")), component)

    def _base(self, component: Component, named: str | None) -> SimpleFacts:
        if named:
            return self.named(component.resolve(named), component)
        inline = part(component.node, "simpleType")
        return self.of(component.at(inline)) if inline is not None else BUILT_IN[(XS, "string")]

    def _list(self, component: Component) -> SimpleFacts:
        item = self._base(component, component.node.get("itemType"))
        note = Note("S12", f"A list of {item.type} values separated by spaces.", component.origin)
        listed = {"list": item.type_name or item.type}
        return SimpleFacts("string", "list", listed, type_name="list", notes=(note,))

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
            else (Note("S12", "One of several types; each has limits of its own.", component.origin),)
        )
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


def documentation(node: Element) -> str:
    """The text of an element's documentation: in English where there are several languages, the definition where it is structured."""
    annotation = part(node, "annotation")
    if annotation is None:
        return ""
    found: list[tuple[str, str]] = []
    for tag, one in parts(annotation):
        if tag == "documentation":
            language = one.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
            found.append((language.lower(), _text(one)))
    english = [text for language, text in found if language.startswith("en")]
    texts = english if english and len({language for language, _ in found}) > 1 else [text for _, text in found]
    return "\n\n".join(text for text in texts if text)[:8000]


def _text(node: Element) -> str:
    definition = next((one for one in node.iter("{*}Definition") if one is not node), None)
    text = "".join((node if definition is None else definition).itertext("*"))
    return "\n".join(line for line in (" ".join(one.split()) for one in text.split("\n")) if line)


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
