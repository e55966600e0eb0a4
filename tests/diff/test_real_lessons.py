"""What was wrong with comparisons of real schemas, each as a small pair."""

from pathlib import Path
from typing import Any

from tests.diff.pairs import json_pair

_TOOL = {"type": "object", "properties": {"vendor": {"type": "string"}, "name": {"type": "string"}}}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _told(folder: Path, old: Any, new: Any) -> list[tuple[str, str]]:
    return [(one.id, one.path) for one in json_pair(folder, old, new)]


def test_the_items_of_a_list_are_the_same_where_something_else_may_stand_for_it(tmp_path: Path) -> None:
    listed = _object(tools={"type": "array", "items": _TOOL, "uniqueItems": True, "title": "Tools"})
    other = _object(components={"type": "array", "items": {"type": "string"}})
    mixed = _object(tools={"title": "Tools", "oneOf": [other, {"type": "array", "items": _TOOL, "uniqueItems": True}]})
    assert _told(tmp_path / "more", listed, mixed) == [("type-widened", "tools")]
    assert _told(tmp_path / "less", mixed, listed) == [("type-narrowed", "tools[]")]


def test_what_changes_in_the_items_of_such_a_list_is_told_of_them(tmp_path: Path) -> None:
    longer = _object(vendor={"type": "string"}, name={"type": "string"}, version={"type": "string"})
    old = _object(tools={"type": "array", "items": _TOOL})
    new = _object(tools={"oneOf": [{"type": "object", "properties": {"a": {}}}, {"type": "array", "items": longer}]})
    assert _told(tmp_path, old, new) == [("type-widened", "tools"), ("optional-field-added-open", "tools[].version")]


def test_an_object_that_may_be_a_list_too_is_as_it_was(tmp_path: Path) -> None:
    old = _object(identity=_TOOL)
    new = _object(identity={"oneOf": [{"type": "array", "items": _TOOL}, _TOOL]})
    assert _told(tmp_path, old, new) == [("type-widened", "identity")]


def _forms(*forms: dict[str, Any]) -> dict[str, Any]:
    return _object(phase={"oneOf": list(forms)})


def _form(*names: str, title: str = "", **more: Any) -> dict[str, Any]:
    made = {**_object(**{name: {"type": "string"} for name in names}), "required": [*names], **more}
    return {**made, "additionalProperties": False, **({"title": title} if title else {})}


def test_a_form_that_got_a_name_is_the_same(tmp_path: Path) -> None:
    old = _forms(_form("phase"), _form("name", "description"))
    new = _forms(_form("phase", title="Known"), _form("name", "description", title="Own"))
    assert {id for id, _ in _told(tmp_path, old, new)} == {"title-changed"}


def test_forms_without_names_are_paired_by_what_they_hold(tmp_path: Path) -> None:
    one, two, three = _form("iban", "bic"), _form("card", "expiry"), _form("wallet", "phone")
    assert _told(tmp_path / "turned", _forms(one, two), _forms(two, one)) == []
    assert _told(tmp_path / "more", _forms(one, two), _forms(three, one, two)) == [
        ("alternative-added", "phase<option 1>")
    ]


def test_forms_that_a_constant_tells_apart_are_not_the_same(tmp_path: Path) -> None:
    def rule(name: str) -> dict[str, Any]:
        return {**_object(type={"const": name}, parameters={"type": "object"}), "required": ["type"], "title": name}

    told = _told(tmp_path, _forms(rule("queue"), rule("limit")), _forms(rule("review"), rule("limit")))
    assert told == [("alternative-added", "phase<review>"), ("alternative-removed", "phase<queue>")]


def test_a_definition_whose_uses_have_texts_of_their_own_tells_of_its_own(tmp_path: Path) -> None:
    def schema(text: str) -> dict[str, Any]:
        use = {"type": "array", "description": "All tools", "items": {"$ref": "#/$defs/Tool"}}
        return {**_object(tools=use), "$defs": {"Tool": {**_TOOL, "description": text}}}

    (one,) = json_pair(tmp_path, schema("A tool"), schema("A tool that makes things"))
    assert (one.id, one.message, one.path) == ("description-changed", "Tool", "")


def test_a_condition_is_compared_by_itself(tmp_path: Path) -> None:
    def schema(definition: str, **fields: Any) -> dict[str, Any]:
        kind = {"if": {"required": ["kind"]}, "then": {"properties": {"kind": {"$ref": f"#/$defs/{definition}"}}}}
        return {**_object(kind={"type": "string"}, **fields), **kind, "$defs": {definition: {"enum": ["a", "b"]}}}

    told = _told(tmp_path, schema("Kind1"), schema("Kind2", size={"type": "integer"}))
    assert ("optional-field-added-open", "size") in told
    assert not [id for id, _ in told if id.startswith("condition")]


def test_what_each_item_of_one_list_had_does_not_move_to_those_of_another(tmp_path: Path) -> None:
    def schema(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
        maps = {name: {"type": "object", "additionalProperties": one} for name, one in (("a", first), ("b", second))}
        return _object(**maps)

    plain, marked = _object(size={"type": "integer"}), _object(size={"type": "integer"}, weight={"type": "number"})
    told = _told(tmp_path, schema(marked, plain), schema(plain, marked))
    assert told == [("optional-field-removed-open", "a.*.weight"), ("optional-field-added-open", "b.*.weight")]


def test_a_field_that_only_one_of_several_forms_has_now_did_not_move(tmp_path: Path) -> None:
    pages = {"type": "array", "items": _object(page={"type": "string"}), "minItems": 1}
    old = _object(payload=_object(action={"type": "string"}, issue={"type": "integer"}, pages=pages))
    issue, wiki = _object(action={"type": "string"}, issue={"type": "integer"}), _object(pages=pages)
    told = _told(tmp_path, old, _object(payload={"oneOf": [{**issue, "title": "issue"}, {**wiki, "title": "wiki"}]}))
    assert not [id for id, _ in told if id == "field-moved"]


def test_a_field_that_one_of_several_forms_has_is_not_gone(tmp_path: Path) -> None:
    old = _object(license=_object(id={"type": "string"}, expression={"type": "string"}, text={"type": "string"}))
    new = _forms(_form("id", "text"), _form("expression"))["properties"]["phase"]
    told = _told(tmp_path, old, _object(license=new))
    assert not [path for id, path in told if id.startswith(("optional-field", "required-field", "became"))]


def test_the_last_forms_that_are_left_are_the_same(tmp_path: Path) -> None:
    old = _forms(_form("id", "url"), _form("expression"))
    new = _forms(_form("id", "url"), _form("expression", "details", "licensing", title="Expression"))
    ids = {id for id, _ in _told(tmp_path, old, new)}
    assert ids == {"title-changed", "required-field-added"}


def test_lists_of_one_kind_of_items_or_another_hold_both(tmp_path: Path) -> None:
    places = {"type": "array", "items": [_form("expression")], "minItems": 1, "maxItems": 1}
    more = {**places, "items": [{**_form("expression", "note"), "required": ["expression"]}]}
    old, new = (
        {**_object(licenses={"oneOf": [{"type": "array", "items": _form("id")}, one]}), "$schema": "http://json-schema.org/draft-07/schema#"}
        for one in (places, more)
    )  # fmt: skip
    assert _told(tmp_path, old, new) == [("optional-field-added", "licenses[].note")]


def test_an_object_beside_other_types_stays_closed(tmp_path: Path) -> None:
    closed = {**_TOOL, "additionalProperties": False}
    old, new = _object(tool=closed), _object(tool={"oneOf": [{"type": "array", "items": closed}, closed]})
    assert _told(tmp_path, old, new) == [("type-widened", "tool")]


def test_a_limit_that_all_listed_values_keep_to_says_nothing(tmp_path: Path) -> None:
    codes = {"type": "string", "enum": ["app", "library"]}
    old = _object(a={**codes, "pattern": "^(.*)$"}, b={**codes, "maxLength": 7})
    assert _told(tmp_path, old, _object(a=codes, b=codes)) == []
    assert _told(tmp_path / "less", _object(a=codes), _object(a={**codes, "maxLength": 6})) != []


def test_definitions_that_are_called_by_addresses_with_versions_are_the_same(tmp_path: Path) -> None:
    def schema(version: str, **more: Any) -> dict[str, Any]:
        address = f"http://orders.test/definitions/{version}"
        parts = {"Order": _object(tool={"$ref": f"{address}/Tool.json"}), "Tool": {**_TOOL, **more}}
        named = {f"{address}/{name}.json": {"$id": f"{address}/{name}.json", **one} for name, one in parts.items()}
        return {**_object(order={"$ref": f"{address}/Order.json"}), "definitions": named}

    assert _told(tmp_path / "same", schema("2.4.0"), schema("2.5.0")) == []
    (one,) = json_pair(tmp_path, schema("2.4.0"), schema("2.5.0", required=["name"]))
    assert (one.id, one.path, one.definition) == ("became-required", "order.tool.name", "Tool")


def test_a_definition_that_only_new_fields_refer_to_by_its_address_is_not_listed(tmp_path: Path) -> None:
    address = "http://orders.test/definitions/Place.json"
    places = {"definitions": {address: {"$id": address, **_TOOL}}}
    told = _told(
        tmp_path, _object(a={"type": "string"}), {**_object(a={"type": "string"}, b={"$ref": address}), **places}
    )
    assert told == [("optional-field-added-open", "b")]


def test_a_text_of_a_definition_is_told_once_for_all_lists_that_show_it(tmp_path: Path) -> None:
    def schema(text: str) -> dict[str, Any]:
        lists = {"description": text, "type": "array", "items": _TOOL}
        fields = {name: {"$ref": "#/$defs/Tools"} for name in ("made", "used", "lost")}
        return {**_object(**fields), "$defs": {"Tools": lists}}

    (one,) = json_pair(tmp_path, schema("Tools"), schema("All the tools there are"))
    assert (one.id, one.path) == ("description-changed", "made[]")


def test_the_same_new_text_of_two_fields_is_told_of_both(tmp_path: Path) -> None:
    def schema(text: str) -> dict[str, Any]:
        lists = {"type": "array", "items": {"$ref": "#/$defs/Tool"}, "description": text}
        return {**_object(made=lists, used=lists), "$defs": {"Tool": _TOOL}}

    told = _told(tmp_path, schema("Tools"), schema("All the tools there are"))
    assert told == [("description-changed", "made[]"), ("description-changed", "used[]")]


def test_the_title_of_the_only_form_that_is_left_is_not_new(tmp_path: Path) -> None:
    one, two = _form("id", title="Plain"), _form("expression", title="Expression")
    assert _told(tmp_path, _forms(one, two), _forms(one)) == [("alternative-removed", "phase<Expression>")]
    assert _told(tmp_path / "back", _forms(one), _forms(one, two)) == [("alternative-added", "phase<Expression>")]


def test_a_form_without_fields_may_be_the_one_that_is_left(tmp_path: Path) -> None:
    bare, two = (
        {"type": "object", "title": "Bare", "additionalProperties": False},
        _form("expression", title="Expression"),
    )
    assert _told(tmp_path, _forms(bare, two), _forms(bare)) == [("alternative-removed", "phase<Expression>")]


def test_a_limit_of_a_list_is_its_own_whatever_its_items_are(tmp_path: Path) -> None:
    def schema(**limits: Any) -> dict[str, Any]:
        lists = {"type": "array", "items": {"$ref": "#/$defs/Tool"}, **limits}
        return {**_object(made=lists, used=lists), "$defs": {"Tool": _TOOL}}

    told = _told(tmp_path, schema(), schema(maxItems=3))
    assert told == [("max-items-set", "made[]"), ("max-items-set", "used[]")]
