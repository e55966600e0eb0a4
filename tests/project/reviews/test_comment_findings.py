"""Open comments on fields, sources and maps that are gone are told by `check`, with what to do about them."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.format import dump_project, load_project
from fieldwright.project.reviewing import Comment

NAME = "city-service-requests.fieldwright.json"


def test_comments_on_what_is_gone_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = resource("examples", "city-service-requests")
    for one in folder.rglob("*"):
        if one.is_file():
            (tmp_path / one.relative_to(folder)).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / one.relative_to(folder)).write_bytes(one.read_bytes())
    file = tmp_path / NAME
    project = load_project(file).project
    map_ = project.maps[0]
    target, alias = map_.rules[0].target, map_.sources[0].alias
    comments = (
        Comment("there", map=map_.name, side="target", path=target, text="Fine."),
        Comment("whole", text="Fine."),
        Comment("done", map=map_.name, side="target", path="gone", state="done"),
        Comment("target", "question", map_.name, "target", "WorkOrder.Header.ExternalReferenc", "?", "Ada"),
        Comment("source", map=map_.name, side=alias, path="no.such.field", text="?"),
        Comment("alias", map=map_.name, side="nobody", path="id", text="?"),
        Comment("map", map="no such map", text="?"),
    )
    file.write_bytes(dump_project(evolve(project, comments=comments)))
    main(["check", str(file), "--json"])
    found = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["id"] == "B19"]
    by_id = {one["message"].split("(")[1].split(")")[0]: one for one in found}
    assert by_id.keys() == {"target", "source", "alias", "map"}
    one = by_id["target"]
    assert (one["severity"], one["map"], one["target"]) == (
        "warning",
        map_.name,
        "WorkOrder.Header.ExternalReferenc",
    )
    assert one["message"].startswith("the question of Ada at ")
    assert "Did you mean WorkOrder.Header.ExternalReference" in one["mend"]
    assert "--close target" in one["mend"]
    assert by_id["source"]["sources"] == ["no.such.field"]
    assert "no source 'nobody'" in by_id["alias"]["message"]
    assert (by_id["map"]["map"], "no map 'no such map'" in by_id["map"]["message"]) == ("", True)
    assert main(["findings"]) == 0
    assert "B19" in capsys.readouterr().out
    assert main(["comment", str(file), "--close", "target", "--author", "Ada"]) == 0
    capsys.readouterr()
    main(["check", str(file), "--json"])
    assert "ExternalReferenc (target)" not in capsys.readouterr().out
