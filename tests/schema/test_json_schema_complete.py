"""JSON Schema as a whole: references of every kind, several files, folders, and the official test suite."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import UnreadableError
from fieldwright.schema.documents import parsed
from fieldwright.schema.json_schema import JsonSchema, read_json_schema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, field_at, walk
from fieldwright.schema.validation import validator
from tests.corpus import corpus

DRAFT2019 = "https://json-schema.org/draft/2019-09/schema"
DRAFT2020 = "https://json-schema.org/draft/2020-12/schema"


def schema_of(document: Any, name: str = "order.json") -> Schema:
    return load_bytes(json.dumps(document, indent=1).encode(), name)


def shown(schema: Schema, message: str = "", depth: int = 3) -> dict[str, str]:
    root = schema.root(message or schema.messages()[0].name)
    return {f.path: f.shape.type + "!" * f.shape.required for f in walk(root, depth=depth, limit=100)}


def texts(schema: Schema) -> str:
    return " ".join(note.text for note in schema.notes)


# --- references ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reference", "home"),
    [
        ("#/$defs/sku", {"$defs": {"sku": {"type": "integer"}}}),
        ("#/definitions/sku", {"definitions": {"sku": {"type": "integer"}}}),
        ("#sku", {"$defs": {"A": {"$anchor": "sku", "type": "integer"}}}),
        ("#sku", {"$defs": {"A": {"$dynamicAnchor": "sku", "type": "integer"}}}),
        ("#sku", {"$defs": {"A": {"$id": "#sku", "type": "integer"}}}),
        ("sku.json", {"$id": "https://a.example/root.json", "$defs": {"A": {"$id": "sku.json", "type": "integer"}}}),
        ("https://a.example/sku.json", {"$id": "https://a.example/", "$defs": {"A": {"$id": "sku.json", "type": "integer"}}}),
        ("urn:example:sku", {"$defs": {"A": {"$id": "urn:example:sku", "type": "integer"}}}),
        ("#/$defs/a~1b%25", {"$defs": {"a/b%": {"type": "integer"}}}),
    ],
)  # fmt: skip
def test_a_reference_by_pointer_anchor_or_id(reference: str, home: dict[str, Any]) -> None:
    assert shown(schema_of({"properties": {"x": {"$ref": reference}}, **home})) == {"x": "integer"}


def test_an_id_of_draft_04_is_followed() -> None:
    document = {"$schema": "http://json-schema.org/draft-04/schema#", "id": "http://a.example/root.json", "properties":
                {"x": {"$ref": "#sku"}, "y": {"$ref": "http://a.example/other.json"}},
                "definitions": {"A": {"id": "#sku", "type": "integer"}, "B": {"id": "other.json", "type": "boolean"}}}  # fmt: skip
    assert shown(schema_of(document)) == {"x": "integer", "y": "boolean"}


def test_an_id_beside_a_reference_is_none_in_old_drafts() -> None:
    parts = {"a": {"$id": "http://a.example/other/", "definitions": {}}, "foo": {"$id": "foo.json", "type": "integer"}}
    document = {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "http://a.example/", "definitions": parts,
                "properties": {"x": {"$id": "http://a.example/other/", "$ref": "foo.json"}}}  # fmt: skip
    assert shown(schema_of(document)) == {"x": "integer"}


def tree(strict: bool) -> dict[str, Any]:
    plain = {
        "$id": "https://a.example/tree", "$dynamicAnchor": "node", "type": "object",
        "properties": {"data": {"type": "string"}, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
    }  # fmt: skip
    own = {"$dynamicAnchor": "node"} if strict else {}
    return {"$schema": DRAFT2020, "$id": "https://a.example/own", **own, "$ref": "tree", "properties": {"more": {"type": "integer"}},
            "unevaluatedProperties": False, "$defs": {"tree": plain}}  # fmt: skip


def test_a_dynamic_reference_means_the_outermost_schema_with_the_anchor() -> None:
    strict, loose = schema_of(tree(True)), schema_of(tree(False))
    assert field_at(strict.root(strict.messages()[0].name), "children[].more")
    assert field_at(loose.root(loose.messages()[0].name), "children[].more") is None
    payload = {"children": [{"data": "x", "more": 1}, {"dat": 1}]}
    found = validator(strict, strict.messages()[0].name)(payload)
    assert [(one.path, one.keyword) for one in found] == [("children[1].dat", "unevaluatedProperties")]
    assert validator(loose, loose.messages()[0].name)(payload) == ()


def test_a_generic_list_takes_its_items_from_who_uses_it() -> None:
    generic = {
        "$id": "list",
        "type": "array",
        "items": {"$dynamicRef": "#item"},
        "$defs": {"any": {"$dynamicAnchor": "item"}},
    }

    def of(name: str, type_: str) -> dict[str, Any]:
        return {"$id": name, "$ref": "list", "$defs": {"item": {"$dynamicAnchor": "item", "type": type_}}}

    document = {"$schema": DRAFT2020, "$id": "https://a.example/root", "type": "object",
                "properties": {"a": {"$ref": "texts"}, "b": {"$ref": "numbers"}, "c": {"$ref": "list"}},
                "$defs": {"list": generic, "texts": of("texts", "string"), "numbers": of("numbers", "number")}}  # fmt: skip
    schema = schema_of(document)
    assert shown(schema) == {"a[]": "string", "b[]": "number", "c[]": "any"}
    found = validator(schema, schema.messages()[0].name)({"a": ["x", 1], "b": [1, "x"], "c": [1, "x"]})
    assert [one.path for one in found] == ["a[1]", "b[1]"]


def test_a_recursive_reference_of_2019_means_the_outermost_recursive_schema() -> None:
    plain = {"$id": "tree", "$recursiveAnchor": True, "type": "object",
             "properties": {"children": {"type": "array", "items": {"$recursiveRef": "#"}}}}  # fmt: skip
    document = {"$schema": DRAFT2019, "$id": "https://a.example/own", "$recursiveAnchor": True, "$ref": "tree",
                "properties": {"more": {"type": "integer"}}, "$defs": {"tree": plain}}  # fmt: skip
    schema = schema_of(document)
    assert field_at(schema.root(schema.messages()[0].name), "children[].children[].more")


def test_the_published_schema_of_json_schema_is_shown_with_all_its_vocabularies() -> None:
    schema = schema_of({"$schema": DRAFT2020, "properties": {"x": {"$ref": DRAFT2020}}})
    root = schema.root(schema.messages()[0].name)
    for path in ("x.properties.*.minLength", "x.items.items.$defs.*.$ref"):
        assert field_at(root, path), path
    found = validator(schema, schema.messages()[0].name)({"x": {"properties": {"a": {"minLength": -1}}}})
    assert [one.path for one in found] == ["x.properties.a.minLength"]


# --- several files ---------------------------------------------------------------------------------------------------


def put(folder: Path, name: str, document: Any) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(document, indent=1))
    return file


PARTY = {"type": "object", "properties": {"name": {"type": "string"}}}


@pytest.mark.parametrize(
    ("reference", "file", "said"),
    [
        ("common/party.json", "common/party.json", False),
        ("common/party.json#/$defs/Party", "common/party.json", False),
        ("https://a.example/schemas/v2/party", "x/y.json", False),
        ("https://elsewhere.example/schemas/common/party.json", "common/party.json", True),
        ("../shared/party.json", "party.json", True),
        ("C:\\\\schemas\\\\party.json", "party.json", True),
        ("file:///C:/schemas/common/party.json", "common/party.json", True),
    ],
)
def test_a_file_is_found_by_its_path_its_id_or_where_its_path_ends(
    reference: str, file: str, said: bool, tmp_path: Path
) -> None:
    put(tmp_path, file, {"$id": "https://a.example/schemas/v2/party", **PARTY, "$defs": {"Party": PARTY}})
    put(tmp_path, "a/other.json", {"type": "integer"})
    schema = load(put(tmp_path, "order.json", {"type": "object", "properties": {"to": {"$ref": reference}}}))
    found = shown(schema)
    if ".." in reference:  # outside the folder: never followed there
        assert found == {"to": "any"}
        return
    assert found == {"to": "object", "to.name": "string"}
    assert ("is taken to be" in texts(schema)) is said


def test_of_several_files_that_an_address_could_mean_none_is_taken(tmp_path: Path) -> None:
    put(tmp_path, "a/party.json", PARTY)
    put(tmp_path, "b/party.json", PARTY)
    order = {
        "type": "object",
        "properties": {"x": {"$ref": "https://a.example/party.json"}, "y": {"$ref": "https://a.example/b/party.json"}},
    }
    schema = load(put(tmp_path, "order.json", order))
    assert shown(schema) == {"x": "any", "y": "object", "y.name": "string"}
    assert "nothing is fetched" in texts(schema)


def test_the_digest_counts_files_found_by_id(tmp_path: Path) -> None:
    put(tmp_path, "x.json", {"$id": "https://a.example/party", **PARTY})
    file = put(
        tmp_path,
        "order.json",
        {"type": "object", "properties": {"to": {"$ref": "https://a.example/party#/properties/name"}}},
    )
    before = load(file).digest
    put(tmp_path, "x.json", {"$id": "https://a.example/party", **PARTY, "title": "Changed"})
    assert load(file).digest != before


# --- folders ---------------------------------------------------------------------------------------------------------


def test_a_folder_is_one_schema_with_the_roots_of_all_its_files(tmp_path: Path) -> None:
    party = {
        "$id": "https://a.example/party",
        "title": "Party",
        "$schema": DRAFT2019,
        **PARTY,
        "$defs": {"Code": {"type": "string"}},
    }
    put(tmp_path, "types/party.schema.json", party)
    order = {"type": "object", "$schema": DRAFT2019, "properties": {"to": {"$ref": "https://a.example/party"}}}
    put(tmp_path, "order.schema.json", order)
    put(tmp_path, "order.example.json", {"to": {"name": "x"}})
    (tmp_path / "broken.json").write_text('{"type": ')
    (tmp_path / "notes.txt").write_text("not a schema")
    schema = load(tmp_path)
    assert (schema.name, schema.format) == (tmp_path.name, "folder of JSON Schema 2019-09")
    assert [(one.name, one.kind) for one in schema.messages()] == [
        ("order", "root"),
        ("Party", "root"),
        ("Code", "component"),
    ]
    assert shown(schema) == {"to": "object", "to.name": "string"}
    name = field_at(schema.root("order"), "to.name")
    assert name is not None
    assert (name.shape.source.file, name.shape.source.line) == ((tmp_path / "types/party.schema.json").resolve(), 7)
    assert "broken.json is left out: " in texts(schema)
    assert "no JSON Schemas are left out: order.example.json." in texts(schema)
    assert [one.path for one in validator(schema, "order")({"to": {"name": 1}})] == ["to.name"]
    before = schema.digest
    put(tmp_path, "order.schema.json", {**order, "title": "Changed"})
    assert load(tmp_path).digest != before


def test_a_folder_without_schemas_is_said(tmp_path: Path) -> None:
    put(tmp_path, "a.json", {"b": 1})
    with pytest.raises(UnreadableError, match="no JSON Schema is in it"):
        load(tmp_path)


@pytest.mark.corpus
def test_adobes_schemas_refer_to_one_another_by_id_across_folders() -> None:
    schema = load(corpus("19-adobe-xdm"))
    messages = schema.messages()
    assert len(messages) > 400
    listed = sum(1 for one in messages for _ in walk(schema.root(one.name), depth=3, limit=200))
    assert listed > 10_000
    assert [note.text for note in schema.notes if note.kind in ("S10", "S11")] == []


# --- the official test suite -----------------------------------------------------------------------------------------

DIALECTS = {
    "draft3": "http://json-schema.org/draft-03/schema#",
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": DRAFT2019,
    "draft2020-12": DRAFT2020,
    "v1": "https://json-schema.org/v1",
}
EXCEPTIONS = (
    ("format", "formats other than date and date-time annotate, as JSON Schema has it, and break no payload"),
    ("refRemote.json", "the remote file is not in the corpus"),
    ("content.json", "contentEncoding and contentMediaType annotate"),
    ("unknownKeyword.json", "an $id counts wherever it stands: OpenAPI documents hold schemas under any key"),
    ("zeroTerminatedFloats.json", "1.0 is an integer, as in all later drafts"),
    ("propertyDependencies", "a proposal that no dialect has"),
    ("v1/ref.json", "the meta-schema of v1 is not published in the registry of meta-schemas"),
    ("draft3", "draft-03 is read as far as draft-04 has the same"),
)
"""Where a payload may be judged otherwise than by the suite: a part of the file's name, and why."""


def groups(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for file in sorted((folder / "tests").rglob("*.json")):
        name = file.relative_to(folder / "tests").as_posix()
        for group in json.loads(file.read_text()):
            yield name, name.partition("/")[0], group


def read(value: Any, folder: Path) -> JsonSchema:
    remotes = folder / "remotes"
    return read_json_schema(parsed(json.dumps(value).encode(), remotes / "case.json", kind="json"), root=remotes)


@pytest.mark.corpus
def test_the_official_suite_loads_and_agrees() -> None:
    folder = corpus("25-json-schema-test-suite-A", "jsonschema", "test-suite")
    total, excused, wrong = Counter[str](), Counter[str](), list[str]()
    for name, draft, group in groups(folder):
        given = group["schema"]
        schema = read({"$schema": DIALECTS[draft], **given} if isinstance(given, dict) else given, folder)
        message = schema.messages()[0].name
        assert sum(1 for _ in walk(schema.root(message), depth=4, limit=300)) <= 300
        check = validator(schema, message)
        reason = next((part for part, _ in EXCEPTIONS if part in name), "")
        for case in group["tests"]:
            total[draft] += 1
            if (check(case["data"]) == ()) != case["valid"]:
                excused[reason] += 1
                if not reason:
                    wrong.append(f"{name}: {group['description']}: {case['description']}")
    assert wrong == []
    assert sum(total.values()) > 5000
    assert sum(excused.values()) < 0.15 * sum(total.values()), excused
    assert sum(excused[part] for part, _ in EXCEPTIONS if part != "format") < 100, excused
