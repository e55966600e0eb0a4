"""Benches of small schemas written where a test needs them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.mapping.model import Lookup, LookupRow, Map, Parameter, Rule, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema

TEXT: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}
NUMBER: dict[str, Any] = {"type": "number"}
BOOLEAN: dict[str, Any] = {"type": "boolean"}
DATE: dict[str, Any] = {"type": "string", "format": "date"}
MOMENT: dict[str, Any] = {"type": "string", "format": "date-time"}


def text(**limits: Any) -> dict[str, Any]:
    """Text within limits."""
    return {"type": "string", **limits}


def codes(*values: Any) -> dict[str, Any]:
    """A list of codes."""
    return {"enum": list(values)}


def record(**members: Any) -> dict[str, Any]:
    """An object; a name that ends in ``_`` is optional."""
    required = [name for name in members if not name.endswith("_")]
    return {
        "type": "object",
        "properties": {name.rstrip("_"): of for name, of in members.items()},
        "required": required,
    }


def many(items: dict[str, Any], **limits: Any) -> dict[str, Any]:
    """An array."""
    return {"type": "array", "items": items, **limits}


def json_schema(of: dict[str, Any], name: str = "Message") -> Schema:
    """A JSON Schema of one message."""
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **of}
    return load_bytes(json.dumps(made).encode(), Path(f"{name}.json"))


def xml_schema(content: str, name: str = "Message") -> Schema:
    """An XSD whose root element has the content; ``<xs:...>`` pieces. Types may stand behind a line ``---``."""
    inner, _, types = content.partition("---")
    made = (
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"><xs:element name="{name}">'
        f"<xs:complexType>{inner}</xs:complexType></xs:element>{types}</xs:schema>"
    )
    return load_bytes(made.encode(), Path(f"{name}.xsd"))


def sequence(*elements: str, attributes: str = "") -> str:
    """The content of an element in XSD."""
    return f"<xs:sequence>{''.join(elements)}</xs:sequence>{attributes}"


def element(name: str, type_: str = "xs:string", limits: str = "", **occurs: Any) -> str:
    """An element in XSD; ``limits`` are facets."""
    said = "".join(f' {key}="{value}"' for key, value in occurs.items())
    if limits:
        restricted = f'<xs:simpleType><xs:restriction base="{type_}">{limits}</xs:restriction></xs:simpleType>'
        return f'<xs:element name="{name}"{said}>{restricted}</xs:element>'
    return f'<xs:element name="{name}" type="{type_}"{said}/>'


def money(name: str, **occurs: Any) -> str:
    """An element with a decimal and a required currency."""
    said = "".join(f' {key}="{value}"' for key, value in occurs.items())
    return (
        f'<xs:element name="{name}"{said}><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal">'
        '<xs:attribute name="currency" type="xs:string" use="required"/>'
        "</xs:extension></xs:simpleContent></xs:complexType></xs:element>"
    )


def sides(of: Any) -> Schema:
    """A schema from a record (JSON) or from XSD content."""
    return xml_schema(of) if isinstance(of, str) else json_schema(of)


def side(schema: Schema, alias: str = "source") -> Side:
    """The first message of a schema as a side."""
    message = schema.messages()[0].name
    return Side(schema, message, schema.root(message), alias)


def lookup(name: str, rows: dict[Any, Any] | Sequence[tuple[Any, Any]], **more: Any) -> Lookup:
    """A code table."""
    pairs = rows.items() if isinstance(rows, dict) else rows
    return Lookup(name, tuple(LookupRow(key, value) for key, value in pairs), **more)


def rules_of(rules: Sequence[Rule] | dict[str, Any]) -> tuple[Rule, ...]:
    """Rules; in a dict, texts are expressions, a tuple of one a constant."""
    if not isinstance(rules, dict):
        return tuple(rules)
    made: list[Rule] = []
    for target, of in rules.items():
        if isinstance(of, Rule):
            made.append(evolve(of, target=target))
        elif isinstance(of, tuple):
            made.append(Rule(target, constant=of[0]))
        else:
            made.append(Rule(target, each=of) if target.endswith("[]") else Rule(target, value=of))
    return tuple(made)


def bench(
    source: Any, target: Any, rules: Sequence[Rule] | dict[str, Any], *, lookups: Sequence[Lookup] = (),
    parameters: Sequence[Parameter] = (), further: dict[str, Any] | None = None,
) -> Bench:  # fmt: skip
    """A map from one message to another. ``further`` are more sources by alias."""
    sources = [side(sides(source)), *(side(sides(of), alias) for alias, of in (further or {}).items())]
    to = side(sides(target), "target")
    refs = tuple(SourceRef("source", one.message, one.alias) for one in sources)
    map_ = Map("map", refs, TargetRef("target", to.message), rules_of(rules))
    return Bench(map_, tuple(sources), to, {one.name: one for one in lookups}, tuple(parameters))
