"""`merge` and `choose` as one would type them."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.format import dump_project, load_project, parse_project

Capture = pytest.CaptureFixture[str]
EXAMPLE = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json").read_bytes()
TARGET = "WorkOrder.Header.ExternalReference"


def written(folder: Path, name: str, **facts: Any) -> Path:
    """The example with something said of one rule, in a file."""
    project = parse_project(EXAMPLE, "x")[0]
    here = project.maps[0]
    rule = here.rule(TARGET)
    assert rule is not None
    file = folder / f"{name}.fieldwright.json"
    file.write_bytes(dump_project(set_rule(project, here.name, evolve(rule, **facts))))
    return file


def value_in(file: Path) -> str:
    rule = load_project(file).project.maps[0].rule(TARGET)
    return rule.value if rule else ""


@pytest.fixture
def three(tmp_path: Path) -> tuple[str, str, str]:
    files = (written(tmp_path, "base"), written(tmp_path, "ours", value="a"), written(tmp_path, "theirs", value="b"))
    return str(files[0]), str(files[1]), str(files[2])


def test_a_clean_merge_is_printed_or_written(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    base, ours, theirs = (
        written(tmp_path, "base"),
        written(tmp_path, "ours", value="a"),
        written(tmp_path, "theirs", note="n"),
    )
    assert main(["merge", str(base), str(ours), str(theirs)]) == 0
    printed = capsysbinary.readouterr()
    rule = parse_project(printed.out, "x")[0].maps[0].rule(TARGET)
    assert rule is not None
    assert (rule.value, rule.note) == ("a", "n")
    assert printed.err == b""
    assert main(["merge", str(base), str(ours), str(theirs), "-o", str(ours)]) == 0
    assert ours.read_bytes() == printed.out
    assert main(["merge", str(base), str(base), str(theirs)]) == 0
    assert capsysbinary.readouterr().out == theirs.read_bytes()


def test_what_cannot_be_decided_is_written_and_said_and_chosen(
    three: tuple[str, str, str], tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "merged one.fieldwright.json"
    assert main(["merge", *three, "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert f"rule {TARGET}: expression: a choice is open between `a` (ours) and `b` (theirs)" in said
    assert f"1 choice is left to you: fieldwright choose '{out}'" in said
    assert value_in(out) == "a"
    assert main(["choose", str(out)]) == 1
    listed = capsys.readouterr().out.splitlines()
    assert listed[0] == f"/maps/request to work order/rules/{TARGET}/value"
    assert main(["choose", str(out), listed[0], "--json"]) == 1
    (one,) = json.loads(capsys.readouterr().out)["choices"]
    assert (one["ours"], one["theirs"], one["target"]) == ("a", "b", TARGET)
    assert main(["choose", str(out), listed[0], "--take", "theirs"]) == 0
    assert value_in(out) == "b"
    assert main(["choose", str(out)]) == 0
    assert "nothing is left to choose" in capsys.readouterr().out


@pytest.mark.parametrize(("take", "value"), [("ours", "a"), ("theirs", "b"), ("base", "requestId"), ("held", "a")])
def test_one_side_everywhere(three: tuple[str, str, str], tmp_path: Path, take: str, value: str) -> None:
    out = tmp_path / "out.fieldwright.json"
    main(["merge", *three, "-o", str(out)])
    assert main(["choose", str(out), "--all", "--take", take]) == 0
    assert value_in(out) == value
    assert load_project(out).project.conflicts == ()


def test_an_earlier_choice_stays_and_does_not_fail_a_clean_merge(
    three: tuple[str, str, str], tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "out.fieldwright.json"
    main(["merge", *three, "-o", str(out)])
    opened = load_project(out).project
    other = tmp_path / "other.fieldwright.json"
    other.write_bytes(dump_project(set_rule(opened, opened.maps[0].name, Rule("New.Field", value="x"))))
    capsys.readouterr()
    assert main(["merge", str(out), str(out), str(other), "-o", str(tmp_path / "again.fieldwright.json")]) == 0
    assert "1 choice of an earlier merge still open" in capsys.readouterr().err


def test_numbers_keep_their_spelling_and_unknown_keys_stay(tmp_path: Path) -> None:
    texts = ['"x-rate": 1.10', '"x-rate": 1.10, "x-more": 0.12345678901234567890123', '"x-rate": 1.100']
    files: list[Path] = []
    for at, text in enumerate(texts):
        files.append(tmp_path / f"{at}.fieldwright.json")
        files[-1].write_text('{"format": "1.0", "name": "p", "maps": [], ' + text + "}")
    out = tmp_path / "out.json"
    assert main(["merge", *map(str, files), "-o", str(out)]) == 0
    assert '"x-rate": 1.100,' not in out.read_text()  # the last key has no comma
    assert '"x-more": 0.12345678901234567890123,' in out.read_text()
    assert '"x-rate": 1.100\n' in out.read_text()


def test_an_empty_base_is_none(three: tuple[str, str, str], tmp_path: Path, capsys: Capture) -> None:
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    out = tmp_path / "out.json"
    assert main(["merge", str(empty), three[1], three[1], "-o", str(out)]) == 0
    assert out.read_bytes() == Path(three[1]).read_bytes()
    assert main(["merge", str(empty), three[1], three[2], "-o", str(out)]) == 1
    assert len(load_project(out).project.conflicts) == 1


BAD = {
    "broken": (b'{"format": "1.0", "maps": [', "the JSON ends early"),
    "another": (b'{"openapi": "3.1.0"}', "this is not a Fieldwright project"),
    "newer": (
        b'{"format": "2.0", "name": "p", "maps": []}',
        "newer than 1.0, which this Fieldwright cannot merge: update Fieldwright",
    ),
    "markers": (EXAMPLE.replace(b'  "maps"', b'<<<<<<< HEAD\n  "maps"'), "this is not valid JSON"),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_what_cannot_be_merged_is_one_line_and_nothing_is_written(
    three: tuple[str, str, str], tmp_path: Path, capsys: Capture, name: str, at: int
) -> None:
    data, said = BAD[name]
    files = [*three]
    Path(files[at]).write_bytes(data)
    before = Path(files[1]).read_bytes()
    assert main(["merge", *files, "-o", files[1], "--path", "sub/p.fieldwright.json"]) == 2
    line = capsys.readouterr().err
    assert line.startswith(f"fieldwright: sub/p.fieldwright.json ({('base', 'ours', 'theirs')[at]})")
    assert said in line
    assert line.count("\n") == 1
    assert Path(files[1]).read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--take", "ours"], "say where"),
        (["/nowhere", "--take", "ours"], "there is nothing to choose at '/nowhere'"),
        (["/nowhere"], "there is nothing to choose at '/nowhere'"),
        (["/name", "--all", "--take", "ours"], "exclude each other"),
    ],
)
def test_a_choice_that_is_none(three: tuple[str, str, str], capsys: Capture, arguments: list[str], said: str) -> None:
    assert main(["choose", three[0], *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_choice_written_by_hand_that_does_not_fit_is_said(tmp_path: Path, capsys: Capture) -> None:
    file = written(tmp_path, "p")
    record = json.loads(file.read_bytes())
    record["conflicts"] = [{"place": "/maps/request to work order/rules", "ours": 5, "theirs": []}]
    file.write_text(json.dumps(record))
    before = file.read_bytes()
    assert main(["choose", str(file), "--all", "--take", "ours"]) == 2
    assert "must be a list" in capsys.readouterr().err
    assert file.read_bytes() == before
