"""Where a change of an interface is: parts that several operations share are told of once, and what only one version has is named."""

from typing import Any

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.contract import both_roles
from fieldwright.diff.policy import Policy
from tests.diff.contract.documents import API, GONE, Edits, edited, payload, schema

ZONE = {"name": "zone", "in": "query", "schema": {"type": "string"}}
GET, POST = "paths>/orders>get", "paths>/orders>post"
WRONG = "components>responses>wrong"
SHARED = {
    WRONG: {"description": "Wrong", **payload({"type": "string"})},
    f"{GET}>responses>400": {"$ref": "#/components/responses/wrong"},
    f"{POST}>responses>400": {"$ref": "#/components/responses/wrong"},
    "paths>/orders>parameters": [ZONE],
    f"{GET}>parameters>1": {"$ref": "#/components/parameters/page"},
    f"{POST}>parameters": [{"$ref": "#/components/parameters/page"}],
    "components>parameters>page": {"name": "page", "in": "query", "schema": {"type": "integer"}},
}


def told(document: Any, edits: Edits) -> list[tuple[str, str, str, int]]:
    changes = compare(schema(document), schema(edited(document, edits)), Policy("strict")).changes
    return [(one.id, one.message, one.path, one.places) for one in changes]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ({f"{WRONG}>description": "Not so"}, ("response-description-changed", "GET /orders response 400", "", 2)),
        ({f"{WRONG}>content>text/csv": {}}, ("response-media-type-added", "GET /orders response 400", "", 2)),
        ({"components>parameters>page>allowEmptyValue": True}, ("parameter-empty-allowed", "GET /orders parameters", "query.page", 2)),
        ({"components>parameters>page>schema>maximum": 9}, ("maximum-set", "GET /orders parameters", "query.page", 2)),
        ({"paths>/orders>parameters>0>required": True}, ("became-required", "GET /orders parameters", "query.zone", 2)),
        ({"servers>0>url": "https://new.test"}, ("server-address-changed", "", "", 3)),
        ({"security": GONE}, ("security-removed", "", "", 3)),
        (
            {f"{place}>headers": {"ETag": {"schema": {"type": "string"}}} for place in (f"{GET}>responses>200", f"{POST}>responses>201")},
            ("optional-field-added-open", "GET /orders response 200 headers", "ETag", 2),
        ),
    ],
)  # fmt: skip
def test_a_change_of_a_shared_part_is_told_once(edits: Edits, expected: tuple[str, str, str, int]) -> None:
    document = edited(API, SHARED)
    assert told(document, edits) == [expected]


def test_the_first_places_of_a_shared_part_are_kept() -> None:
    document = edited(API, SHARED)
    (one,) = compare(schema(document), schema(edited(document, {f"{WRONG}>description": "Not so"}))).changes
    assert [place.message for place in one.used] == ["GET /orders response 400", "POST /orders response 400"]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ({f"{GET}>parameters": GONE}, ("optional-field-removed-open", "GET /orders parameters", "query.limit", 1)),
        ({f"{POST}>parameters": [ZONE]}, ("optional-field-added-open", "POST /orders parameters", "query.zone", 1)),
        ({f"{GET}>parameters>1": {**ZONE, "in": "header"}}, ("optional-field-added-open", "GET /orders parameters", "header.zone", 1)),
        ({f"{GET}>responses>200>headers": {"ETag": {"schema": {"type": "string"}}}}, ("optional-field-added-open", "GET /orders response 200 headers", "ETag", 1)),
    ],
)  # fmt: skip
def test_parameters_and_headers_are_named_one_by_one(edits: Edits, expected: tuple[str, str, str, int]) -> None:
    assert told(API, edits) == [expected]


def test_an_operation_that_is_gone_takes_its_messages_and_callbacks_along() -> None:
    document = edited(
        API, {f"{POST}>callbacks": {"done": {"{$url}": {"post": {"responses": {"200": {"description": "ok"}}}}}}}
    )
    assert told(document, {POST: GONE}) == [("operation-removed", "POST /orders", "", 1)]
    assert told(edited(document, {POST: GONE}), {POST: document["paths"]["/orders"]["post"]}) == [
        ("operation-added", "POST /orders", "", 1)
    ]


def test_a_parameter_that_is_sent_elsewhere_is_followed() -> None:
    old, new = (
        schema(API),
        schema(edited(API, {f"{GET}>parameters>0>in": "header", f"{GET}>parameters>0>schema>maximum": 9})),
    )
    made = compare(old, new)
    assert [(one.id, one.path, one.old_path) for one in made.changes] == [
        ("parameter-place-changed", "header.limit", "query.limit"),
        ("maximum-set", "header.limit", "query.limit"),
    ]
    assert made.renames == {"GET /orders parameters": {"query.limit": "header.limit"}}


def test_a_parameter_of_several_values_is_followed() -> None:
    listed = edited(API, {f"{GET}>parameters>0>schema": {"type": "array", "items": {"type": "integer"}}})
    made = compare(schema(listed), schema(edited(listed, {f"{GET}>parameters>0>in": "header"})))
    assert [(one.id, one.path, one.old_path) for one in made.changes] == [
        ("parameter-place-changed", "header.limit[]", "query.limit[]")
    ]
    assert made.renames == {"GET /orders parameters": {"query.limit[]": "header.limit[]"}}
    assert [(one.id, one.path) for one in compare(schema(API), schema(listed)).changes] == [
        ("became-list", "query.limit[]")
    ]


def test_what_a_caller_supplies_hurts_both_roles() -> None:
    assert [both_roles(name) for name in ("GET /a parameters", "POST webhook:a parameters", "GET /a response 200")] == [
        True,
        False,
        False,
    ]
    (one,) = compare(schema(API), schema(edited(API, {f"{GET}>parameters>0>required": True}))).changes
    assert (one.source_severity, one.target_severity) == ("breaking", "breaking")


@pytest.mark.parametrize(
    ("access", "place"), [("readOnly", f"{POST}>requestBody"), ("writeOnly", f"{POST}>responses>201")]
)
def test_what_a_direction_does_not_carry_hurts_nobody(access: str, place: str) -> None:
    held = f"{place}>content>application/json>schema"
    base = edited(
        API, {held: {"type": "object", "properties": {"v": {"type": "string", "maxLength": 9, access: True}}}}
    )
    for limit in (5, 12):
        (one,) = compare(schema(base), schema(edited(base, {f"{held}>properties>v>maxLength": limit}))).changes
        assert (one.source_severity, one.target_severity) == ("safe", "safe")
        assert "-only" in one.because


def test_an_operation_that_may_have_moved_is_offered_not_asserted() -> None:
    item = {**API["paths"]["/orders"]["get"], "operationId": "all"}
    changes = compare(schema(API), schema(edited(API, {GET: GONE, "paths>/order": {"get": item}}))).changes
    assert [(one.id, one.because) for one in changes] == [
        ("operation-added", ""),
        ("operation-removed", "it may be GET /order now, whose path is much alike"),
    ]


def test_interfaces_of_other_sorts_have_no_contract_in_common() -> None:
    data = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}
    assert {one.id for one in compare(schema(API), schema(data)).changes}.isdisjoint(
        {"operation-removed", "server-removed"}
    )


@pytest.mark.parametrize(
    ("edits", "old", "new"),
    [
        ({"info>version": "2.0"}, "/info", "/info"),
        ({"servers>0>url": "https://new.test"}, "/servers", "/servers"),
        ({"security": [{"login": ["read"]}, {"key": []}]}, "/security", "/security"),
        ({"components>securitySchemes>key>name": "k"}, "/components/securitySchemes/key", "/components/securitySchemes/key"),
        ({GET: GONE}, "/paths/~1orders/get", "/paths/~1orders/get"),
        ({f"{GET}>responses>404": {"description": "No"}}, "/paths/~1orders/get", "/paths/~1orders/get"),
        ({f"{GET}>parameters>0>allowEmptyValue": True}, "/paths/~1orders/get/parameters/0", "/paths/~1orders/get/parameters/0"),
    ],
)  # fmt: skip
def test_a_change_says_where_it_stands_in_both_documents(edits: Edits, old: str, new: str) -> None:
    (one,) = compare(schema(API), schema(edited(API, edits))).changes
    assert (one.old_location.pointer, one.location.pointer) == (old, new)
