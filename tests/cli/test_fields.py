"""`fieldwright fields`: messages, fields to a depth, and the JSON of design section 9."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource

CRM = str(resource("examples", "city-service-requests", "crm.openapi.yaml"))
WORK_ORDER = str(resource("examples", "city-service-requests", "work-order.xsd"))

FIELD_KEYS = {
    "path", "name", "type", "format", "required", "nullable", "repeats", "min_occurs", "max_occurs", "constraints", "enum", "description",
    "deprecated", "access", "recursive", "line", "file", "pointer", "notes",
}  # fmt: skip

TREE = {
    "title": "Node",
    "type": "object",
    "properties": {
        "name": {"type": ["string", "null"], "maxLength": 5},
        "colour": {"enum": ["red", "green"], "description": "What it looks like."},
        "children": {"type": "array", "minItems": 1, "maxItems": 4, "items": {"$ref": "#"}},
    },
    "required": ["name"],
}


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["fields", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def tree(tmp_path: Path) -> str:
    file = tmp_path / "node.json"
    file.write_text(json.dumps(TREE, indent=1))
    return str(file)


def test_messages_are_listed_with_their_field_counts(capsys: pytest.CaptureFixture[str]) -> None:
    listed = printed(capsys, CRM)
    assert set(listed) == {"schema", "messages"}
    names = [one["name"] for one in listed["messages"]]
    assert any(name.startswith("GET ") and "response 200" in name for name in names)
    assert all({"name", "field_count"} <= set(one) for one in listed["messages"])


def test_a_messages_fields_have_every_key(capsys: pytest.CaptureFixture[str], tree: str) -> None:
    listed = printed(capsys, tree, "--message", "Node", "--depth", "1")
    assert listed["message"] == "Node"
    assert listed["truncated"] is False
    assert all(set(one) == FIELD_KEYS for one in listed["fields"])
    name, colour, children = listed["fields"]
    assert (name["path"], name["type"], name["required"], name["nullable"]) == ("name", "string", True, True)
    assert name["constraints"] == {"maxLength": 5}
    assert (colour["enum"], colour["description"]) == (["red", "green"], "What it looks like.")
    assert (children["path"], children["repeats"], children["min_occurs"], children["max_occurs"]) == (
        "children[]",
        True,
        1,
        4,
    )
    assert children["recursive"] is True
    assert (name["line"], name["file"], name["pointer"]) == (5, tree, "/properties/name")
    assert name["notes"] == []


def test_depth_limit_and_place(capsys: pytest.CaptureFixture[str], tree: str) -> None:
    assert len(printed(capsys, tree, "--message", "Node", "--depth", "3")["fields"]) == 9
    cut = printed(capsys, tree, "--message", "Node", "--depth", "60", "--limit", "7")
    assert (len(cut["fields"]), cut["truncated"]) == (7, True)
    below = printed(capsys, tree, "--message", "Node", "--under", "children[].children[]", "--depth", "1")
    assert [one["path"] for one in below["fields"]] == [
        f"children[].children[].{n}" for n in ("name", "colour", "children[]")
    ]


def test_xml_fields_start_at_the_root_element(capsys: pytest.CaptureFixture[str]) -> None:
    listed = printed(capsys, WORK_ORDER, "--message", "WorkOrder", "--depth", "2")
    paths = [one["path"] for one in listed["fields"]]
    assert paths[0] == "WorkOrder.`@schemaVersion`"
    assert "WorkOrder.Header" in paths
    assert "WorkOrder.Header.Subject" in printed_paths(capsys, WORK_ORDER, "WorkOrder", "4")


def printed_paths(capsys: pytest.CaptureFixture[str], file: str, message: str, depth: str) -> list[str]:
    return [one["path"] for one in printed(capsys, file, "--message", message, "--depth", depth)["fields"]]


def test_people_get_a_table(capsys: pytest.CaptureFixture[str], tree: str) -> None:
    assert main(["fields", tree]) == 0
    assert "Node" in capsys.readouterr().out
    assert main(["fields", tree, "--message", "Node", "--depth", "2"]) == 0
    out = capsys.readouterr().out
    assert "children[].colour" in out or "colour" in out
    assert "string" in out


def test_an_unknown_message_or_place_is_said(capsys: pytest.CaptureFixture[str], tree: str) -> None:
    for arguments in (["--message", "Nod"], ["--message", "Node", "--under", "children[].colour.x"]):
        assert main(["fields", tree, *arguments]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert said.err.startswith("fieldwright: ")


def test_json_is_json_whatever_characters_a_schema_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = "a\u00a0b\x7f\x1b[31m\u202e\ue000\U000e0001"
    file = tmp_path / "odd.json"
    file.write_text(
        json.dumps({"title": "Odd", "type": "object", "properties": {"x": {"type": "string", "description": odd}}})
    )
    assert printed(capsys, str(file), "--message", "Odd")["fields"][0]["description"] == odd
