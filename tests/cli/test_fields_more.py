"""`fieldwright fields` over all messages and whole folders: searching, the formats, the files that are no schema."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource

ORDER = {
    "title": "Order",
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "buyer": {"$ref": "#/$defs/Party"},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}}}},
    },
    "$defs": {
        "Party": {"type": "object", "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/Address"}}},
        "Address": {"type": "object", "properties": {"postCode": {"type": "string"}, "next": {"$ref": "#/$defs/Address"}}},
    },
}  # fmt: skip


@pytest.fixture
def order(tmp_path: Path) -> str:
    file = tmp_path / "order.json"
    file.write_text(json.dumps(ORDER, indent=1))
    return str(file)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["fields", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def paths(listed: Any) -> list[tuple[str, str]]:
    return [(one["message"], one["path"]) for one in listed["fields"]]


def test_a_word_is_searched_in_all_messages_nearest_first(capsys: pytest.CaptureFixture[str], order: str) -> None:
    listed = printed(capsys, order, "--search", "postcode")
    assert paths(listed) == [("Address", "postCode"), ("Party", "address.postCode"), ("Address", "next.postCode"),
                             ("Order", "buyer.address.postCode"), ("Party", "address.next.postCode"),
                             ("Address", "next.next.postCode")]  # fmt: skip
    assert (listed["search"], listed["truncated"]) == ("postcode", False)


def test_a_search_in_one_message_and_below_a_place(capsys: pytest.CaptureFixture[str], order: str) -> None:
    assert paths(printed(capsys, order, "--message", "Party", "--search", "code", "--depth", "2")) == [
        ("Party", "address.postCode")
    ]
    below = printed(capsys, order, "--message", "Order", "--under", "buyer.address", "--search", "code", "--depth", "1")
    assert paths(below) == [("Order", "buyer.address.postCode")]


def test_all_words_must_be_in_the_name_or_on_the_way(capsys: pytest.CaptureFixture[str], order: str) -> None:
    assert paths(printed(capsys, order, "--search", "buyer code", "--limit", "1")) == [
        ("Order", "buyer.address.postCode")
    ]
    assert printed(capsys, order, "--search", "seller code")["fields"] == []


def test_a_search_stops_at_its_limit_and_says_so(capsys: pytest.CaptureFixture[str], order: str) -> None:
    cut = printed(capsys, order, "--search", "postcode", "--depth", "60", "--limit", "9")
    assert (len(cut["fields"]), cut["truncated"]) == (9, True)
    assert main(["fields", order, "--search", "postcode", "--limit", "1"]) == 0
    said = capsys.readouterr()
    assert "postCode" in said.out
    assert "raise --limit" in said.err


def test_the_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fields", "--list-formats"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("OpenAPI", "XSD", "JSON Schema", ".xsd", "XML sample"))
    assert main(["fields", "--list-formats", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["formats"]
    assert {"id": "xsd", "title": "XSD", "suffixes": [".xsd"], "reads": True, "extra": None, "mend": None} in listed


def test_a_folders_messages_are_listed_by_file(capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(resource("examples", "city-service-requests"))
    assert main(["fields", folder]) == 0
    said = capsys.readouterr()
    assert "crm.openapi.yaml  (OpenAPI" in said.out
    assert "work-order.xsd  (XSD" in said.out
    assert "WorkOrder" in said.out


def test_what_is_no_schema_in_a_folder_is_said_and_not_fatal(
    capsys: pytest.CaptureFixture[str], order: str, tmp_path: Path
) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG....")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "broken.json").write_text('{"a": ')
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config.json").write_text("{}")
    listed = printed(capsys, str(tmp_path))
    assert [(one["file"], one["format"]) for one in listed["files"]] == [
        ("below/broken.json", None),
        ("order.json", "JSON Schema 2020-12"),
        ("photo.png", None),
    ]
    assert [m["name"] for m in listed["files"][1]["messages"]] == ["Order", "Party", "Address"]
    assert "ends early" in listed["files"][0]["problem"]
    assert main(["fields", str(tmp_path)]) == 0
    assert "photo.png: this is a picture" in capsys.readouterr().err
    found = printed(capsys, str(tmp_path), "--search", "sku")
    assert [(one["schema"], one["message"], one["path"]) for one in found["fields"]] == [
        ("order.json", "Order", "lines[].sku")
    ]


def test_a_folder_without_a_schema_and_no_name_at_all_are_unusable(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for arguments in ([str(tmp_path)], []):
        assert main(["fields", *arguments]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert said.err.startswith("fieldwright: ")
