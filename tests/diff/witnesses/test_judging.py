"""What becomes of claims that no instance shows, and what the shown instances are like."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.diff.fields.found import Found
from fieldwright.diff.kinds import LENIENT, STANDARD, STRICT
from fieldwright.diff.made import change
from fieldwright.diff.model import BREAKING, RISKY, SAFE, SOURCE, TARGET
from fieldwright.diff.witnesses import Witnesses
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema, field_at
from tests.corpus import FHIR, KUBERNETES, STRIPE, corpus


def _json(value: dict[str, Any], name: str = "thing") -> Schema:
    return load_bytes(json.dumps({"title": "Thing", **value}).encode(), Path(f"{name}.json"))


def _found(
    kind: str, old: Schema, new: Schema, path: str, preset: str = STRICT, message: str = "Thing", **places: Any
) -> Found:
    old_path = places.get("old_path", path)
    fields = field_at(old.root(message), old_path), field_at(new.root(message), path)
    return Found(
        change(kind, preset, "", message=message, path=path, old_path=old_path if old_path != path else ""), *fields
    )


def _described(**properties: Any) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": properties}


def test_a_claim_that_cannot_be_true_is_judged_down_and_says_what_was_tried() -> None:
    """The enum allows nothing that is as long as the new limit forbids."""
    old = _json(_described(v={"enum": ["a", "bb"]}))
    new = _json(_described(v={"enum": ["a", "bb"], "maxLength": 5}))
    made = Witnesses(old, new).proved(_found("max-length-set", old, new, "v")).change
    assert (made.source_severity, made.target_severity) == (SAFE, RISKY)
    assert "The new version takes all" in made.because
    assert not made.witnesses


def test_what_another_keyword_makes_up_for_is_not_called_breaking() -> None:
    """The removed alternative's values are valid under the other."""
    old = _json(_described(v={"anyOf": [{"type": "string", "maxLength": 3}, {"type": "string"}]}))
    new = _json(_described(v={"anyOf": [{"type": "string"}]}))
    made = Witnesses(old, new).proved(_found("values-narrowed", old, new, "v")).change
    assert made.target_severity == RISKY


def test_a_field_of_an_open_object_that_is_renamed_and_optional_breaks_nothing() -> None:
    old, new = _json(_described(a={"type": "string"})), _json(_described(b={"type": "string"}))
    made = Witnesses(old, new).proved(_found("field-renamed", old, new, "b", old_path="a")).change
    assert made.severity == RISKY


def test_one_change_does_not_take_the_credit_for_another() -> None:
    """Every old instance is refused for the new required field; the longer limit has nothing to do with it."""
    old = _json({**_described(a={"type": "string", "maxLength": 5}), "required": ["a"]})
    new = _json(
        {
            **_described(a={"type": "string", "maxLength": 9}, b={"type": "string"}),
            "required": ["a", "b"],
            "additionalProperties": False,
        }
    )
    found = _found("max-length-raised", old, new, "a")
    claimed = found.with_(evolve(found.change, target_severity=BREAKING))
    made = Witnesses(old, new).proved(claimed).change
    assert made.target_severity == RISKY
    assert made.source_severity == BREAKING
    assert [one.role for one in made.witnesses] == [SOURCE]


def test_an_instance_is_as_small_as_it_can_be_and_differs_in_the_change_alone() -> None:
    old = _json(
        {
            **_described(
                a={"type": "string"},
                b={"type": "object", "required": ["c"], "properties": {"c": {"type": "integer"}, "d": {}}},
            ),
            "required": ["a"],
        }
    )
    new = _json(
        {
            **_described(
                a={"type": "string"},
                b={
                    "type": "object",
                    "required": ["c"],
                    "properties": {"c": {"type": "integer", "maximum": 5}, "d": {}},
                },
                n={"type": "boolean"},
            ),
            "required": ["a", "n"],
        }
    )
    made = Witnesses(old, new).proved(_found("maximum-set", old, new, "b.c")).change
    assert made.witnesses[0].instance == {"a": "text", "b": {"c": 6}, "n": True}
    assert made.witnesses[0].problem == "b.c: The number is above the maximum of 5."


def test_a_change_in_a_shared_definition_is_shown_by_the_definition_alone() -> None:
    def contract(most: int) -> Schema:
        value = {
            "openapi": "3.0.3", "info": {"title": "x", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}}}}},
            "components": {"schemas": {
                "Order": {"type": "object", "required": ["id", "to"], "properties": {"id": {"type": "string"}, "to": {"$ref": "#/components/schemas/Address"}}},
                "Address": {"type": "object", "required": ["zip"], "properties": {"zip": {"type": "string", "maxLength": most}}},
            }},
        }  # fmt: skip
        return load_bytes(json.dumps(value).encode(), Path("api.json"))

    old, new = contract(9), contract(4)
    made = (
        Witnesses(old, new)
        .proved(_found("max-length-lowered", old, new, "to.zip", message="GET /a response 200"))
        .change
    )
    assert made.witnesses[0].instance == {"zip": "textx"}


def test_below_a_renamed_field_the_instance_is_written_in_each_versions_own_names() -> None:
    inner = {"type": "object", "properties": {"zip": {"type": "string", "maxLength": 9}}}
    tight = {"type": "object", "properties": {"zip": {"type": "string", "maxLength": 4}}}
    old = _json({**_described(address=inner), "additionalProperties": False})
    new = _json({**_described(shipTo=tight), "additionalProperties": False})
    made = (
        Witnesses(old, new).proved(_found("max-length-lowered", old, new, "shipTo.zip", old_path="address.zip")).change
    )
    assert made.witnesses[0].instance == {"address": {"zip": "textx"}}
    assert made.witnesses[0].problem == "shipTo.zip: The text has 5 characters, at most 4 are allowed."


def test_severities_that_a_preset_lowered_are_left_alone() -> None:
    old, new = _json(_described()), _json(_described(b={"type": "integer"}))
    for preset in (STANDARD, LENIENT):
        found = _found("optional-field-added-open", old, new, "b", preset)
        assert Witnesses(old, new).proved(found) is found


def test_what_stands_at_no_field_is_left_alone() -> None:
    old, new = _json(_described()), _json(_described())
    found = Found(change("message-removed", STRICT, "", message="Thing"), None, None)
    assert Witnesses(old, new).proved(found) is found


def test_when_the_effort_is_used_up_claims_stay_and_say_so() -> None:
    old, new = _json(_described(v={"type": "string"})), _json(_described(v={"type": "string", "maxLength": 5}))
    made = Witnesses(old, new, effort=0).proved(_found("max-length-set", old, new, "v")).change
    assert made.target_severity == BREAKING
    assert made.because == "Not checked: the effort for examples is used up."


_XSD = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Thing"><xs:complexType><xs:sequence>
<xs:element name="v" type="xs:string"/><xs:element name="n" type="xs:int" minOccurs="0"/></xs:sequence></xs:complexType></xs:element></xs:schema>"""


def test_across_media_each_version_is_asked_in_its_own() -> None:
    old = load_bytes(_XSD, Path("old.xsd"))
    new = _json({**_described(v={"type": "string", "maxLength": 3}, n={"type": "integer"}), "required": ["v", "n"]})

    shorter = Witnesses(old, new).proved(_found("max-length-set", old, new, "v", old_path="Thing.v")).change
    assert shorter.witnesses[0].instance == "<Thing>\n  <v>text</v>\n</Thing>"
    assert shorter.witnesses[0].problem == "v: The text has 4 characters, at most 3 are allowed."

    required = Witnesses(old, new).proved(_found("became-required", old, new, "n", old_path="Thing.n")).change
    assert required.witnesses[0].problem == "n: The field is missing, but the schema requires it."

    wider = Witnesses(old, new).proved(_found("maximum-removed", old, new, "n", old_path="Thing.n")).change
    assert wider.source_severity == BREAKING
    assert wider.witnesses[0].instance == {"v": "xx1", "n": 2147483648}


def test_what_cannot_be_taken_from_one_medium_to_another_is_not_claimed() -> None:
    old, new = load_bytes(_XSD, Path("old.xsd")), _json(_described(v={"type": "string"}, n={"type": "integer"}))
    found = Found(change("object-closed", STRICT, "", message="Thing"), old.root("Thing"), new.root("Thing"))
    assert Witnesses(old, new).proved(found).change.target_severity == RISKY


def test_where_nothing_validates_nothing_is_claimed() -> None:
    old = load_bytes(b"<Thing><v>text</v></Thing>", Path("old.xml"))
    new = load_bytes(b"<Thing><v>1</v></Thing>", Path("new.xml"))
    made = Witnesses(old, new).proved(_found("type-narrowed", old, new, "Thing.v")).change
    assert made.target_severity == RISKY
    assert made.because == "Could not be checked: nothing validates XML sample."


def test_patterns_that_could_hang_do_not() -> None:
    old = _json(_described(v={"type": "string", "pattern": "^(a+)+$"}))
    new = _json(_described(v={"type": "string", "pattern": "^(a+)+b$"}))
    start = time.monotonic()
    made = Witnesses(old, new).proved(_found("pattern-changed", old, new, "v")).change
    assert {one.role for one in made.witnesses} == {SOURCE, TARGET}
    assert time.monotonic() - start < 5


def test_a_definition_that_demands_itself_without_end_has_no_example() -> None:
    node = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/node", "$defs": {"node": {
        "type": "object", "properties": {"self": {"$ref": "#/$defs/node"}, "v": {"type": "string"}}, "required": ["self"]}}}  # fmt: skip
    tight = json.loads(json.dumps(node).replace('"type": "string"', '"type": "string", "maxLength": 3'))
    old, new = _json(node), _json(tight)
    made = Witnesses(old, new).proved(_found("max-length-set", old, new, "v")).change
    assert made.target_severity == RISKY


# --- of real size ---------------------------------------------------------------------------------------------------------


def _tightened(value: dict[str, Any], count: int) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """A copy in which a member of each of some definitions is required, with the definition and name of each."""
    copied = json.loads(json.dumps(value))
    schemas = copied.get("components", copied).get("schemas") or copied["definitions"]
    made: list[tuple[str, str]] = []
    for name, schema in schemas.items():
        members = schema.get("properties", {}) if isinstance(schema, dict) else {}
        free = [member for member in members if member not in schema.get("required", ())]
        if free and len(made) < count:
            schema["required"] = [*schema.get("required", ()), free[-1]]
            made.append((name, free[-1]))
    return copied, made


@pytest.mark.corpus
@pytest.mark.parametrize("parts", [STRIPE, FHIR, KUBERNETES], ids=["stripe", "fhir", "kubernetes"])
def test_fifty_changes_of_a_very_large_schema_are_proved_at_once(parts: tuple[str, ...]) -> None:
    file = corpus(*parts)
    value = json.loads(file.read_text("utf-8"))
    changed, places = _tightened(value, 50)
    old, new = load_bytes(file.read_bytes(), file), load_bytes(json.dumps(changed).encode(), file)
    founds = [_found("became-required", old, new, member, message=name) for name, member in places]
    start = time.process_time()
    made = Witnesses(old, new).all_proved(founds)
    assert time.process_time() - start < 4  # 0.1 to 0.4 s on a quiet machine
    assert len(made) == 50
    shown = [one for one in made if one.change.witnesses]
    assert len(shown) >= len(made) - 3, [
        (one.change.path, one.change.because) for one in made if not one.change.witnesses
    ]
