"""One way in for every file: what is loaded, and one clear error for what is not. Real schemas where the corpus is."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import TYPES, Field, field_at, walk
from fieldwright.schema.validation import validator
from tests.corpus import corpus
from tests.load_report import WHOLE, opened_whole, schema_files


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "x.json", "empty"),
        (b"\n ", "x.json", "empty"),
        (b"null", "x.json", "only null"),
        (b"5", "x.json", "single value"),
        (b'"{\\"openapi\\": \\"3.0.0\\"}"', "x.json", "one text that holds JSON"),
        (b"<html><title>Login</title>", "x.json", "web page (title: Login)"),
        (b"PK\x03\x04xxxx", "x.xsd", "zip archive"),
        (b"\x1f\x8b\x08xxxx", "x.json", "gzip"),
        (b"version https://git-lfs.github.com/spec/v1\n", "x.json", "git lfs pull"),
        (b"\x00\x01\x02\x03" * 30, "x.json", "binary"),
        (b'{"a": [1,', "x.json", "ends early, at line 1, column 10"),
        (b"[" * 100_000, "x.json", "nested too deeply"),
        (b"a: [1\nb: 2", "x.yaml", "not valid YAML at line 2"),
        (b"{'a': None}", "x.json", "double quotes"),
        (b'{"swaggerVersion": "1.2", "apis": []}', "x.json", "Swagger 1.2"),
        (b'{"asyncapi": "1.2.0", "topics": {}}', "x.json", "AsyncAPI 1.2.0"),
    ],
)
def test_what_is_no_schema_gets_one_clear_line(data: bytes, name: str, words: str) -> None:
    with pytest.raises(FieldwrightError) as caught:
        load_bytes(data, name)
    text = str(caught.value)
    assert words in text
    assert text.startswith(name)
    assert "\n" not in text
    assert caught.value.mend


def test_text_in_windows_1252_is_read_with_a_note() -> None:
    schema = load_bytes('{"type": "object", "properties": {"straße": {}}}'.encode("cp1252"), "x.json")
    assert [child.name for child in schema.root("x").children()] == ["straße"]
    assert "Windows-1252" in schema.notes[0].text


def test_the_digest_is_that_of_the_bytes() -> None:
    one = load_bytes(b'{"type": "object"}', "x.json")
    assert one.digest.startswith("sha256:")
    assert one.digest == load_bytes(b'{"type": "object"}', "y.json").digest
    assert one.digest != load_bytes(b'{"type":  "object"}', "x.json").digest


def test_json_named_xsd_and_flow_yaml_are_read_by_content() -> None:
    assert load_bytes(b'{"openapi": "3.0.0", "paths": {}}', "x.xsd").format == "OpenAPI 3.0"
    assert load_bytes(b"{openapi: 3.0.0, paths: {}}", "x.yaml").format == "OpenAPI 3.0"


KEYWORDS = ["type", "properties", "items", "required", "enum", "$ref", "allOf", "oneOf", "anyOf", "additionalProperties", "const", "format",
            "discriminator", "definitions", "prefixItems", "minItems", "if", "then", "$id", "$anchor", "nullable", "default", "a"]  # fmt: skip
junk = st.sampled_from(
    [
        None,
        True,
        False,
        -1,
        1.5,
        "string",
        "object",
        "array",
        "#",
        "#/definitions/a",
        "#/properties/a",
        "#/a/b",
        "a",
        "[",
        "date",
        "null",
    ]
)
trees = st.recursive(
    junk,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=5),
    max_leaves=25,
)
documents = st.dictionaries(st.sampled_from(KEYWORDS), trees, min_size=1, max_size=6)


@given(
    documents,
    st.sampled_from(
        [
            {"$schema": "http://json-schema.org/draft-07/schema#"},
            {"$schema": "https://json-schema.org/draft/2020-12/schema"},
            {},
        ]
    ),
)
@settings(max_examples=300, deadline=None)
def test_any_document_is_read_or_refused(document: dict[str, object], more: dict[str, object]) -> None:
    schema = load_bytes(json.dumps({**document, **more}).encode(), "x.json")
    for message in schema.messages():
        root = schema.root(message.name)
        for field in walk(root, depth=4, limit=60):
            assert field.shape.source.line == 0 or field.shape.source.line == 1
            assert all(part in TYPES for part in field.shape.types)
        for payload in ({}, [{}], "text", {"a": {"a": None}}):
            validator(schema, message.name)(payload)


def test_two_threads_may_expand_at_once() -> None:
    node = {"allOf": [{"$ref": "#/definitions/A"}, {"properties": {"n": {"$ref": "#/definitions/B"}}}]}
    names = [chr(65 + i) for i in range(20)]
    definitions = {
        name: {"properties": {f"p{other}": {"$ref": f"#/definitions/{other}"} for other in names}} for name in names
    }
    schema = load_bytes(
        json.dumps({"definitions": {**definitions, "Z": node}, "$ref": "#/definitions/Z"}).encode(), "x.json"
    )
    with ThreadPoolExecutor(4) as pool:
        counts = set(
            pool.map(
                lambda name: sum(1 for _ in walk(schema.root(name), depth=3, limit=3000)), ["A", "B", "C", "D"] * 3
            )
        )
    assert counts == {3000}
    assert not schema.notes


# --- real schemas ----------------------------------------------------------------------------------------------------


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("path", "format_", "message", "fields"),
    [
        (
            "01-stripe-oas30/openapi/apis-guru/stripe.com.json",
            "OpenAPI 3.0",
            "GET /v1/invoices/{invoice} response 200",
            {"lines.data[].amount": "integer", "customer": "object|string", "customer_address.city": "string"},
        ),
        (
            "03-kubernetes/openapi/apis-guru/kubernetes.io.json",
            "OpenAPI 3.0",
            "io.k8s.api.core.v1.Pod",
            {"spec.containers[].ports[].containerPort": "integer", "metadata.labels.*": "string"},
        ),
        (
            "17-fhir-json-schema/jsonschema/fhir/fhir.schema.json",
            "JSON Schema draft-06",
            "Patient",
            {"name[].given[]": "string", "contact[].name.family": "string"},
        ),
    ],
)
def test_large_schemas_list_their_fields_in_well_under_two_seconds(
    path: str, format_: str, message: str, fields: dict[str, str]
) -> None:
    file = corpus(*path.split("/"))
    started = time.process_time()
    schema = load(file)
    assert schema.format == format_
    assert schema.messages()
    root = schema.root(message)
    listed = list(walk(root, depth=4, limit=5000))
    assert len(listed) > 100
    assert all(field.shape.source.line for field in listed)
    assert time.process_time() - started < 4
    for name, type_ in fields.items():
        found = field_at(root, name)
        assert found is not None, name
        assert found.shape.type == type_


@pytest.mark.corpus
@pytest.mark.parametrize("folder", WHOLE)
def test_real_files_load_or_say_why_not(folder: str) -> None:
    files = [file for file in schema_files(corpus(folder)) if opened_whole(file)]
    refused: list[str] = []
    for file in files:
        try:
            schema = load(file)
        except FieldwrightError as error:
            refused.append(str(error))
            continue
        messages = schema.messages()
        for message in [*messages[:15], *messages[15:][-12:]]:
            root: Field = schema.root(message.name)
            for field in walk(root, depth=4, limit=150):
                assert field.shape.type
                assert field.shape.source.line >= 0
        assert all(note.kind for note in schema.notes)
    assert [said for said in refused if "\n" in said] == []
    assert len(refused) < len(files) * (0.3 if folder == "28-failures-A" else 0.1)


@pytest.mark.corpus
def test_a_folder_of_schemas_that_name_one_another_by_id_is_followed() -> None:
    root = corpus("19-adobe-xdm")
    file = next(root.rglob("profile-personal-details.schema.json"))
    schema = load(file, root=root)
    for _ in walk(schema.root(schema.messages()[0].name), depth=4, limit=500):
        pass
    assert not [note for note in schema.notes if note.kind in ("S10", "S11")]


@pytest.mark.corpus
def test_instances_are_valid_or_not_as_their_makers_say() -> None:
    folder = corpus("16-cyclonedx-json-xsd-proto")
    file = next(folder.rglob("bom-1.5.schema.json"))
    schema = load(file)
    check = validator(schema, schema.messages()[0].name)
    seen = {"valid": 0, "invalid": 0}
    for payload in sorted(folder.rglob("*1.5*.json")):
        said = payload.name.split("-")[0]
        if said not in seen or "1.5" not in str(payload) or payload.name.endswith(".schema.json"):
            continue
        violations = check(json.loads(payload.read_bytes()))
        seen[said] += 1
        assert bool(violations) == (said == "invalid"), (payload.name, violations[:3])
    if not seen["valid"]:
        pytest.skip("no instances of 1.5 here")


@pytest.mark.corpus
def test_the_json_schema_test_suite_agrees() -> None:
    """All but references to the network, draft-03's schemas in ``type``, and recursion through ``$dynamicRef``."""
    from fieldwright.schema.bundle import bundled
    from fieldwright.schema.documents import Node, parsed
    from fieldwright.schema.json_schema import read_json_schema
    from fieldwright.schema.validation import json_validator

    wrong: list[tuple[str, str, str]] = []
    right = 0
    for file in sorted(corpus("25-json-schema-test-suite-A").rglob("tests/draft*/*.json")):
        draft = file.parent.name.replace("draft", "draft-0").replace("draft-020", "draft/20")
        if draft == "draft-03" or file.name in ("refRemote.json", "defs.json") or file.name.startswith("unevaluated"):
            continue
        for case in json.loads(file.read_bytes()):
            given = case["schema"]
            if isinstance(given, dict) and "$schema" not in given:
                given = {"$schema": f"https://json-schema.org/{draft}/schema", **given}
            document = parsed(json.dumps(given).encode(), Path("suite.json"), kind="json")
            schema = read_json_schema(document)
            check = json_validator(bundled(Node(document, "", document.value), schema.resolver, schema.dialect))
            for one in case["tests"]:
                if (not check(one["data"])) == one["valid"]:
                    right += 1
                else:
                    wrong.append((draft, case["description"], one["description"]))
    assert right > 2500
    known = ("remote ref, containing refs itself", "from changing the base uri")
    assert [one for one in wrong if not any(words in one[1] for words in known)] == []
