"""Which fields are offered for one that is gone, and in which order."""

import json
from pathlib import Path
from typing import Any

from fieldwright.diff.impact.candidates import Candidates, words_of
from fieldwright.diff.impact.pairing import Pairing
from fieldwright.schema.load import load
from fieldwright.schema.model import Field


def root(folder: Path, name: str, properties: dict[str, Any]) -> Field:
    """The root of a JSON Schema."""
    file = folder / name
    file.write_text(
        json.dumps(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "t",
                "type": "object",
                "properties": properties,
            }
        )
    )
    return load(file).root("t")


TEXT, NUMBER = {"type": "string"}, {"type": "number"}


def offered(
    folder: Path, old: dict[str, Any], new: dict[str, Any], path: str, exact: dict[str, str] | None = None
) -> list[str]:
    """The paths of the candidates for a field that is gone."""
    renames = {tuple(one.split(".")): tuple(now.split(".")) for one, now in (exact or {}).items()}
    pair = Pairing("t", "t", root(folder, "old.json", old), root(folder, "new.json", new), renames)
    field = pair.old_field(path)
    assert field is not None
    return [one.path for one in Candidates(pair).for_(field)]


def test_a_like_name_of_the_same_type_in_the_same_place_comes_first(tmp_path: Path) -> None:
    old = {"orderTotal": NUMBER, "id": TEXT}
    new = {
        "order_total_amount": NUMBER,
        "orderTitle": TEXT,
        "id": TEXT,
        "deep": {"type": "object", "properties": {"orderSum": NUMBER}},
    }
    assert offered(tmp_path, old, new, "orderTotal")[0] == "order_total_amount"


def test_what_was_there_before_is_less_likely_than_what_is_new(tmp_path: Path) -> None:
    old = {"mail": TEXT, "mailBox": TEXT}
    new = {"mailBox": TEXT, "mailbag": TEXT}
    assert offered(tmp_path, old, new, "mail") == ["mailbag", "mailBox"]


def test_what_another_field_is_called_now_is_not_new(tmp_path: Path) -> None:
    old = {"mail": TEXT, "post": TEXT}
    new = {"mailing": TEXT, "mailed": TEXT}
    assert offered(tmp_path, old, new, "mail", {"post": "mailing"}) == ["mailed", "mailing"]


def test_nothing_is_offered_where_nothing_is_alike(tmp_path: Path) -> None:
    assert (
        offered(tmp_path, {"mail": TEXT}, {"id": NUMBER, "x": {"type": "object", "properties": {"y": NUMBER}}}, "mail")
        == []
    )


def test_fields_that_recur_are_looked_through_once(tmp_path: Path) -> None:
    node = {"type": "object", "properties": {"child": {"$ref": "#/$defs/node"}, "label": TEXT}}
    file = tmp_path / "new.json"
    file.write_text(
        json.dumps(
            {"title": "t", "type": "object", "properties": {"node": {"$ref": "#/$defs/node"}}, "$defs": {"node": node}}
        )
    )
    pair = Pairing("t", "t", root(tmp_path, "old.json", {"labels": TEXT}), load(file).root("t"))
    field = pair.old_field("labels")
    assert field is not None
    assert [one.path for one in Candidates(pair).for_(field)] == ["node.label"]


def test_names_are_compared_by_their_words() -> None:
    assert words_of("customerFirstName") == words_of("customer_first_name") == words_of("@CustomerFirstName")
    assert words_of("HTTPServer2") == "http server 2"
