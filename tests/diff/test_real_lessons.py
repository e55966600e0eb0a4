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
