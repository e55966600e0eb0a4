"""Discriminators and names that lead nowhere: said, and shown as far as they go. A document's ``$self``."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import walk

TYPED = {"type": "object", "properties": {"kind": {"type": "string"}}}
SCHEMAS = "#/components/schemas"


def loaded(*, version: str = "3.1.0", **schemas: Any) -> JsonSchema:
    document = {"openapi": version, "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}}
    schema = load_bytes(json.dumps(document, indent=1).encode(), "t.json")
    assert isinstance(schema, JsonSchema)
    return schema


def warnings(schema: JsonSchema, message: str) -> list[str]:
    return [note.text for note in schema.root(message).shape.notes if note.severity == "warning"]


def fields(schema: JsonSchema, message: str) -> list[str]:
    return [field.key for field in walk(schema.root(message), depth=2, limit=30)]


def union(*names: str, **discriminator: Any) -> dict[str, Any]:
    return {"oneOf": [{"$ref": f"{SCHEMAS}/{name}"} for name in names], "discriminator": discriminator}


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (f"{SCHEMAS}/Dgo", f"The discriminator's value 'dog' is mapped to '{SCHEMAS}/Dgo', which leads nowhere."),
        ("Dgo", "The discriminator's value 'dog' is mapped to 'Dgo', which leads nowhere."),
        ("other.json", "The discriminator's value 'dog' is mapped to 'other.json', which leads nowhere."),
        ("Bird", "The discriminator's value 'dog' is mapped to 'Bird', which is none of the alternatives."),
        (3, "The discriminator's value 'dog' is mapped to something that is no text, so it says nothing."),
    ],
)
def test_a_mapping_that_leads_to_no_alternative_is_said(target: Any, said: str) -> None:
    pet = union("Cat", "Dog", propertyName="kind", mapping={"cat": "Cat", "dog": target})
    schema = loaded(Pet=pet, Cat=TYPED, Dog=TYPED, Bird=TYPED)
    assert warnings(schema, "Pet") == [said]
    assert len(fields(schema, "Pet")) > 1, "the alternatives are there all the same"


def test_a_mapping_may_name_what_is_in_an_alternative_or_builds_on_it() -> None:
    animal = union(
        "Mammal", "Bird", propertyName="kind", mapping={"cat": "Cat", "owl": "Owl", "bird": f"{SCHEMAS}/Bird"}
    )
    owl = {"allOf": [{"$ref": f"{SCHEMAS}/Bird"}, {"properties": {"night": {"type": "boolean"}}}]}
    alias = {"$ref": f"{SCHEMAS}/Feline"}
    mammal = union("Feline", propertyName="kind")
    schema = loaded(Animal=animal, Mammal=mammal, Cat=alias, Feline=TYPED, Bird=TYPED, Owl=owl)
    assert warnings(schema, "Animal") == []


def test_a_base_whose_mapping_names_something_else_is_told() -> None:
    mapping = {"pet": "Pet", "cat": "Cat", "car": "Car"}
    pet = {**TYPED, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    schema = loaded(Pet=pet, Cat={"allOf": [{"$ref": f"{SCHEMAS}/Pet"}]}, Car=TYPED)
    assert warnings(schema, "Pet") == [
        "The discriminator's value 'car' is mapped to 'Car', which does not build on it."
    ]


@pytest.mark.parametrize(
    ("discriminator", "said"),
    [
        ({"propertyName": "type"}, ["The discriminator's property 'type' is declared by no alternative."]),
        ({"propertyName": "kind"}, []),
        ({"propertyName": "needed"}, []),
        ({"mapping": {}}, ["The discriminator names no property, so it says nothing."]),
        ({"propertyName": "kind", "mapping": []}, ["The discriminator's mapping is no object, so it says nothing."]),
    ],
)
def test_a_property_that_no_alternative_declares_is_said(discriminator: Any, said: list[str]) -> None:
    cat = {"type": "object", "properties": {"purrs": {"type": "boolean"}}, "required": ["needed"]}
    schema = loaded(Pet=union("Cat", "Dog", **discriminator), Cat=cat, Dog=TYPED)
    assert warnings(schema, "Pet") == said


def test_where_an_alternative_is_missing_nothing_is_said_about_its_properties() -> None:
    schema = loaded(Pet=union("Cat", "Lost", propertyName="type"), Cat=TYPED)
    assert not any("declared by no" in said for said in warnings(schema, "Pet"))


def test_alternatives_that_are_listed_and_mapped_are_shown_once() -> None:
    schema = loaded(
        Cat=TYPED, Dog=TYPED,
        Pet={**TYPED, **union("Cat", "Dog", propertyName="kind", mapping={"kitty": f"{SCHEMAS}/Cat", "dog": "Dog"})},
    )  # fmt: skip
    assert fields(schema, "Pet") == ["kind", "<kitty>", "<kitty>.kind", "<dog>", "<dog>.kind"]


def test_the_string_of_swagger_names_the_property() -> None:
    definitions = {"Pet": {**TYPED, "discriminator": "knid"}}
    document = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, "definitions": definitions}
    schema = load_bytes(json.dumps(document).encode(), "t.json")
    assert isinstance(schema, JsonSchema)
    assert warnings(schema, "Pet") == ["The discriminator's property 'knid' is declared by no alternative."]


def test_alternatives_that_lead_back_without_a_word_are_said() -> None:
    schema = loaded(P=union("Q", propertyName="kind"), Q=union("P", propertyName="kind"))
    said = "An alternative only leads back to this definition and says nothing."
    assert said in warnings(schema, "P")
    assert fields(schema, "P") == []


def test_an_alternative_that_builds_on_the_union_keeps_its_own_fields() -> None:
    cat = {"allOf": [{"$ref": f"{SCHEMAS}/Pet"}, {**TYPED, "required": ["kind"]}]}
    schema = loaded(Pet=union("Cat", propertyName="kind"), Cat=cat)
    assert fields(schema, "Pet") == ["kind"]
    assert warnings(schema, "Pet") == []


SELF = "https://example.com/api/shop"


@pytest.mark.parametrize(
    "reference",
    [f"{SELF}#/components/schemas/Item", "shop#/components/schemas/Item", "/api/shop#/components/schemas/Item"],
)
def test_references_by_the_documents_own_address_stay_in_it(reference: str) -> None:
    order = {"type": "object", "properties": {"item": {"$ref": reference}}}
    document = {
        "openapi": "3.2.0",
        "$self": SELF,
        "info": {"title": "T", "version": "1"},
        "components": {
            "schemas": {"Order": order, "Item": {"type": "object", "properties": {"sku": {"type": "string"}}}}
        },
    }
    schema = load_bytes(json.dumps(document).encode(), "t.json")
    assert [field.key for field in walk(schema.root("Order"), depth=3, limit=9)] == ["item", "item.sku"]
    assert [note.text for note in schema.notes if note.severity != "info"] == []


def test_another_document_is_found_by_what_it_calls_itself(tmp_path: Path) -> None:
    (tmp_path / "parts.json").write_text(
        json.dumps({"openapi": "3.2.0", "$self": "https://example.com/api/parts", "info": {"title": "P", "version": "1"},
                    "components": {"schemas": {"Item": TYPED}}})
    )  # fmt: skip
    (tmp_path / "main.yaml").write_text(
        f"openapi: 3.2.0\n$self: {SELF}\ninfo: {{title: M, version: '1'}}\ncomponents:\n  schemas:\n"
        "    Order: {properties: {item: {$ref: 'parts#/components/schemas/Item'}}}\n"
    )
    schema = load(tmp_path / "main.yaml")
    assert [field.key for field in walk(schema.root("Order"), depth=3, limit=9)] == ["item", "item.kind"]
