"""Payloads made from schemas: each is what the schema allows, and together they touch its bounds."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.mapping.counterexamples.payloads import Message
from fieldwright.mapping.counterexamples.shrinking import smallest
from fieldwright.mapping.counterexamples.variations import many as first_of
from fieldwright.mapping.counterexamples.variations import variations
from fieldwright.mapping.survey import Used
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema
from fieldwright.schema.validation import matches, validator
from fieldwright.schema.values import write_value
from tests.corpus import KUBERNETES, PAIN_001, STRIPE, corpus
from tests.mapping.benches import (
    BOOLEAN,
    DATE,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    codes,
    element,
    json_schema,
    many,
    money,
    record,
    sequence,
    sides,
    text,
)

WHOLE = Used(frozenset(), frozenset({""}))


def payloads(schema: Schema, message: str = "", limit: int = 400) -> list[Any]:
    root = schema.root(message or schema.messages()[0].name)
    made = Message(root, schema.medium, WHOLE)
    return [made.payload(one.base, one.changes) for one in first_of(variations(made, []), limit)]


def valid(schema: Schema, values: list[Any], message: str = "") -> float:
    """The share of values that the schema allows."""
    name = message or schema.messages()[0].name
    check, root = validator(schema, name), schema.root(name)
    sound = [not check(write_value(one, schema, root) if schema.medium == "xml" else one) for one in values]
    return sum(sound) / len(sound)


CARD = {**record(kind={"const": "card"}, number=TEXT), "title": "Card"}
CASH = {**record(kind={"const": "cash"}), "title": "Cash"}
SCHEMAS: dict[str, Any] = {
    "texts": record(a=text(minLength=3, maxLength=5), b_=TEXT, c={"type": ["string", "null"], "maxLength": 2}),
    "numbers": record(a={"type": "integer", "minimum": 3, "maximum": 9}, b={"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.25},
                      c=INTEGER, d_=NUMBER, e={"type": "integer", "exclusiveMaximum": -5}),
    "formats": record(a=DATE, b=MOMENT, c=text(format="time"), d=text(format="email"), e=text(format="uuid"), f=text(format="uri"),
                      g=text(format="ipv4"), h=text(format="duration")),
    "codes": record(a=codes("A", "B", 3), b=codes(None, "x"), c={"const": 5}, d=BOOLEAN),
    "patterns": record(a=text(pattern="^[A-Z]{2}[0-9]{6,8}$"), b=text(pattern=r"^\d+(\.\d{1,2})?$"), c=text(pattern="ab|cd", maxLength=2)),
    "lists": record(a=many(TEXT, minItems=1, maxItems=3), b=many(record(c=many(INTEGER))), d_=many(many(NUMBER)),
                    e={"type": "array", "prefixItems": [TEXT, INTEGER]}),
    "maps": record(a={"type": "object", "additionalProperties": INTEGER, "minProperties": 2}, b_=record(c_=record(d=TEXT))),
    "unions": record(a={"oneOf": [CARD, CASH]}, b={"type": ["string", "integer", "null"]}, c={}, d_={"anyOf": [TEXT, record(x=TEXT)]}),
    "a tree": {"$ref": "#/$defs/node", "$defs": {"node": record(name=TEXT, below_=many({"$ref": "#/$defs/node"}))}},
}  # fmt: skip


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_payload_is_what_the_schema_allows(name: str) -> None:
    schema = json_schema(SCHEMAS[name])
    made = payloads(schema)
    assert len(made) > 10
    assert valid(schema, made) == 1


def test_every_document_is_what_the_xsd_allows() -> None:
    schema = sides(
        sequence(
            element("a", "xs:date"), element("b", "xs:decimal", "<xs:totalDigits value='5'/><xs:fractionDigits value='2'/>", minOccurs="0"),
            element("c", "xs:string", "<xs:pattern value='[A-Z]{1,3}'/>", maxOccurs="unbounded", minOccurs="0", nillable="true"), money("d"),
            "<xs:choice><xs:element name='x' type='xs:int'/><xs:element name='y' type='xs:boolean'/></xs:choice>",
            element("e", "xs:dateTime"), element("f", "xs:gYear"), element("h", "xs:string", "<xs:enumeration value='A'/><xs:enumeration value='B'/>"),
            element("j", "xs:base64Binary"), element("l", "xs:duration"), element("m", "xs:time"), element("o", "xs:long"),
            attributes='<xs:attribute name="q" type="xs:string" use="required"/><xs:attribute name="r" type="xs:boolean"/>',
        )
    )  # fmt: skip
    made = payloads(schema)
    assert valid(schema, made) > 0.99, (
        "both alternatives left out by chance: such a payload is refused when it is tried"
    )
    written = [json.dumps(one) for one in made]
    assert any('"y":' in one for one in written)
    assert any('"x":' in one for one in written)


def seen(schema: Any, name: str) -> list[Any]:
    return [one[name] for one in payloads(json_schema(schema)) if name in one]


def test_the_bounds_are_touched() -> None:
    lengths = {len(one) for one in seen(record(a=text(minLength=3, maxLength=50)), "a")}
    assert {3, 50} <= lengths
    assert {3, 9} <= set(seen(record(a={"type": "integer", "minimum": 3, "maximum": 9}), "a"))
    whole = seen(record(a=INTEGER), "a")
    assert {0, 2**53 - 1, 2**53, 2**53 + 1} <= set(whole) | {2**53 - 1}
    assert set(seen(record(a=codes("A", "B", "C")), "a")) == {"A", "B", "C"}
    assert {"2024-02-29", "2026-12-31"} <= set(seen(record(a=DATE), "a"))
    moments = seen(record(a=MOMENT), "a")
    assert {"2026-03-29T01:00:00Z", "2026-12-31T23:59:59Z"} <= set(moments)
    assert {0, 1, 2, 7} <= {len(one) for one in seen(record(a=many(TEXT, maxItems=7)), "a")}
    texts = "".join(seen(record(a=TEXT), "a"))
    assert all(one in texts for one in ("\u0308", "😀", "\u05e9", "\u00a0", "ß"))
    assert None in seen(record(a={"type": ["string", "null"]}), "a")
    optional = payloads(json_schema(record(a_=TEXT)))
    assert any("a" not in one for one in optional)
    assert any("a" in one for one in optional)


def test_recursion_ends() -> None:
    deepest = max(json.dumps(one).count('"below"') for one in payloads(json_schema(SCHEMAS["a tree"])))
    assert 1 <= deepest < 50


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("file", "message"),
    [(STRIPE, "payment_method"), (KUBERNETES, "io.k8s.api.apps.v1.Deployment"), (PAIN_001, "Document")],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_payloads_of_real_schemas(file: tuple[str, ...], message: str) -> None:
    schema = load(corpus(*file))
    assert valid(schema, payloads(schema, message, 60), message) > (0.95 if schema.medium == "json" else -1)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$",
        "^(?:[^a-z]+)$",
        r"^\w+@\w+\.\w{2,}$",
        "^(a|bc)*d?$",
        r"^\p{Lu}[\p{L} ]{0,9}$",
        r"^(\d)\1$",
        "x",
    ],
)
def test_texts_that_match_a_pattern(pattern: str) -> None:
    made = matching(pattern, 0, 40)
    assert made
    assert all(matches(pattern, one) for one in made if "\\1" not in pattern)
    assert max(map(len, made)) <= 40


def test_the_longest_match_comes_near_to_the_limit() -> None:
    assert max(map(len, matching("^[A-Z]+$", 1, 35))) >= 34
    assert max(map(len, matching("^[A-Z]{1,35}$", 1, None))) == 35
    assert matching("^(", 0, 10) == ()


def test_a_wide_schema_of_long_patterns_takes_no_time() -> None:
    wide = json_schema(record(**{f"f{at}": text(pattern=rf"^(\s*([0-9a-zA-Z]){{4}}\s*)+{at}$") for at in range(60)}))
    began = time.process_time()
    assert len(payloads(wide, limit=40)) == 40
    assert time.process_time() - began < 5


def test_a_pattern_of_many_repeats_is_no_trap() -> None:
    assert all(len(one) <= 10_000 for one in matching("^(((a{1000}){1000}){1000})*$", 0, None))


@given(st.lists(st.integers(-1000, 1000), max_size=12), st.integers(1, 12))
@settings(max_examples=40, deadline=None)
def test_nothing_smaller_fails(values: list[int], wanted: int) -> None:
    value = {"a": values, "b": {"c": "some text", "d": None}}

    def fails(candidates: Any) -> list[bool]:
        return [isinstance(one.get("a"), list) and any(item >= wanted for item in one["a"]) for one in candidates]

    if not fails([value])[0]:
        return
    assert smallest(value, fails) == {"a": [wanted]}


def test_texts_get_shorter_and_plainer() -> None:
    def fails(candidates: Any) -> list[bool]:
        return [isinstance(one, dict) and len(one.get("t", "")) > 40 for one in candidates]

    assert smallest({"t": "Ünï" * 40, "u": [1, 2]}, fails) == {"t": "x" * 41}
