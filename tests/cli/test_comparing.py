"""``fieldwright diff`` and ``changes``: two versions in, what changed and for whom out, with the exit status that CI asks for."""

import io
import json
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.diff.kinds import GROUPS, KINDS
from fieldwright.files.resources import resource

Capture = pytest.CaptureFixture[str]

KEYS = {
    "id",
    "severity",
    "source_severity",
    "target_severity",
    "message",
    "path",
    "location",
    "before",
    "after",
    "text",
}


def order(**facts: Any) -> dict[str, Any]:
    """A schema of orders; ``facts`` are further properties."""
    properties = {
        "id": {"type": "string"},
        "note": {"type": "string", "maxLength": 10, "description": "Any words."},
        **facts,
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object",
            "properties": properties, "required": ["id"]}  # fmt: skip


SHORTER = {"type": "string", "maxLength": 5, "description": "Any words."}
LONGER = {"type": "string", "maxLength": 50, "description": "Any words."}
RETOLD = {"type": "string", "maxLength": 10, "description": "A few words."}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_text(json.dumps(order(), indent=1))
    Path("new.json").write_text(json.dumps(order(note=SHORTER), indent=1))
    return tmp_path


def diff(capsys: Capture, *arguments: str | Path, status: int | None = None) -> dict[str, Any]:
    """What ``diff --format json`` prints."""
    done = main(["diff", *map(str, arguments), "--format", "json"])
    said = capsys.readouterr()
    assert said.out, said.err
    if status is not None:
        assert done == status
    return json.loads(said.out)


def complaint(capsys: Capture, *arguments: str | Path) -> str:
    assert main([str(one) for one in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("fieldwright: ")
    assert said.err.count("\n") == 1
    return said.err.removeprefix("fieldwright: ").strip()


# --- one pair of files -----------------------------------------------------------------------------------------------


def test_a_lowered_limit_breaks_those_who_write(here: Path, capsys: Capture) -> None:
    said = diff(capsys, "old.json", "new.json", status=1)
    (change,) = said["changes"]
    assert set(change) >= KEYS
    assert (change["id"], change["message"], change["path"]) == ("max-length-lowered", "Order", "note")
    assert (change["severity"], change["source_severity"], change["target_severity"]) == (
        "breaking",
        "safe",
        "breaking",
    )
    assert (change["before"], change["after"]) == (10, 5)
    place = change["location"]
    assert place["file"] == "new.json"
    assert '"note"' in Path("new.json").read_text().splitlines()[place["line"] - 1]
    assert said["summary"] == {"breaking": 1, "risky": 0, "safe": 0, "docs": 0}


def test_the_same_change_does_not_break_those_who_read(here: Path, capsys: Capture) -> None:
    said = diff(capsys, "old.json", "new.json", "--as", "source", status=0)
    assert said["summary"] == {"breaking": 0, "risky": 0, "safe": 1, "docs": 0}
    said = diff(capsys, "new.json", "old.json", "--as", "source", status=1)
    assert said["changes"][0]["id"] == "max-length-raised"


@pytest.mark.parametrize(("fail_on", "status"), [("breaking", 1), ("risky", 1), ("never", 0)])
def test_the_exit_status_follows_what_is_asked_for(here: Path, fail_on: str, status: int) -> None:
    assert main(["diff", "old.json", "new.json", "--fail-on", fail_on]) == status


def test_nothing_changed(here: Path, capsys: Capture) -> None:
    assert main(["diff", "old.json", "old.json"]) == 0
    assert "no changes" in capsys.readouterr().out


def test_text_has_a_line_a_change_below_its_message(here: Path, capsys: Capture) -> None:
    assert main(["diff", "old.json", "new.json"]) == 1
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("Order"))
    assert lines[at] == "Order: 1 breaking"
    assert lines[at + 1].startswith("  breaking as target  note  ")
    assert "10" in lines[at + 1]
    assert "5" in lines[at + 1]
    assert lines[at + 1].endswith("max-length-lowered")
    assert "\x1b" not in "".join(lines)


def test_colours_only_where_they_are_asked_for(here: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments, coloured in ((["--color", "always"], True), (["--color", "never"], False), ([], False)):
        main(["diff", "old.json", "new.json", *arguments])
        assert ("\x1b[" in capsys.readouterr().out) is coloured
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    main(["diff", "old.json", "new.json"])
    assert "\x1b[1;31m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["diff", "old.json", "new.json"])
    assert "\x1b" not in capsys.readouterr().out


def test_changes_of_texts_are_a_count_until_they_are_asked_for(here: Path, capsys: Capture) -> None:
    Path("retold.json").write_text(json.dumps(order(note=RETOLD)))
    assert main(["diff", "old.json", "retold.json"]) == 0
    said = capsys.readouterr().out
    assert "description-changed" not in said.splitlines()[2]
    assert "--severity docs lists them" in said
    assert main(["diff", "old.json", "retold.json", "--severity", "docs"]) == 0
    assert "Any words. -> A few words." in capsys.readouterr().out
    assert [one["id"] for one in diff(capsys, "old.json", "retold.json")["changes"]] == ["description-changed"]
    only = diff(capsys, "old.json", "retold.json", "--severity", "risky")
    assert (only["changes"], only["summary"]["docs"]) == ([], 1)


def test_a_long_group_is_cut_with_a_count(here: Path, capsys: Capture) -> None:
    wide = {f"f{at}": {"type": "string", "maxLength": 9} for at in range(40)}
    narrow = {f"f{at}": {"type": "string", "maxLength": 8} for at in range(40)}
    Path("a.json").write_text(json.dumps(order(**wide)))
    Path("b.json").write_text(json.dumps(order(**narrow)))
    main(["diff", "a.json", "b.json"])
    said = capsys.readouterr().out
    assert said.count("max-length-lowered\n") == 26  # 25 lines, and what it means
    assert "and 15 more here (15 breaking): --limit 0 lists all" in said
    main(["diff", "a.json", "b.json", "--limit", "0"])
    assert capsys.readouterr().out.count("  max-length-lowered\n") == 40


@pytest.mark.parametrize("by", ["message", "kind", "severity", "file", "path", "none"])
def test_every_grouping_has_every_change(here: Path, capsys: Capture, by: str) -> None:
    main(["diff", "old.json", "new.json", "--group-by", by])
    assert "max-length-lowered" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "json", "markdown", "html", "junit", "sarif"])
def test_every_form_is_written_to_a_file(here: Path, capsys: Capture, form: str) -> None:
    assert main(["diff", "old.json", "new.json", "--format", form, "-o", "out"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "out: 1 breaking (as source or target, preset strict)\n"
    assert "max-length-lowered" in Path("out").read_text(encoding="utf-8")


def test_across_formats(here: Path, capsys: Capture) -> None:
    Path("order.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Order"><xs:complexType><xs:sequence>'
        '<xs:element name="id" type="xs:string"/><xs:element name="note" type="xs:string" minOccurs="0"/>'
        "</xs:sequence></xs:complexType></xs:element></xs:schema>"
    )
    said = diff(capsys, "order.xsd", "new.json")
    assert (said["old"]["format"], said["new"]["format"][:11]) == ("XSD 1.0", "JSON Schema")
    assert [one["path"] for one in said["changes"] if one["id"] == "max-length-set"] == ["note"]


def test_a_schema_against_what_its_payloads_hold(here: Path, capsys: Capture) -> None:
    Path("one.json").write_text('{"id": "1", "note": null}')
    Path("two.json").write_text('{"id": "2", "extra": 5}')
    said = diff(capsys, "old.json", "one.json", "--new-also", "two.json")
    assert "JSON sample" in said["new"]["format"]
    assert {one["path"] for one in said["changes"]} >= {"extra"}


def test_tables_are_read_as_it_is_said(here: Path, capsys: Capture) -> None:
    Path("a.csv").write_text("sku;price\nA;1\n")
    Path("b.csv").write_text("sku|price|weight\nA|1|2\n")
    said = diff(capsys, "a.csv", "b.csv", "--old-read", "delimiter=semicolon", "--new-read", "delimiter=bar")
    assert "weight" in {one["path"].removeprefix("[].") for one in said["changes"]}
    assert "sku" not in {one["path"].removeprefix("[].") for one in said["changes"]}


def test_standard_input(here: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(Path("new.json").read_bytes())))
    said = diff(capsys, "old.json", "-", status=1)
    assert (said["new"]["name"], said["changes"][0]["location"]["file"]) == ("standard input", "standard input")
    assert "only once" in complaint(capsys, "diff", "-", "-")


def test_only_some_messages(here: Path, capsys: Capture) -> None:
    crm = resource("examples", "city-service-requests", "crm.openapi.yaml")
    text = crm.read_text(encoding="utf-8")
    Path("crm.yaml").write_text(text.replace("maxLength: 80", "maxLength: 79"), encoding="utf-8")
    assert "no message" in complaint(capsys, "diff", crm, "crm.yaml", "--message", "Nothing of it")
    assert diff(capsys, crm, crm, "--message", "ServiceRequest", status=0)["changes"] == []


def test_control_characters_of_a_schema_do_not_reach_the_terminal(here: Path, capsys: Capture) -> None:
    nasty = {"no\x1b[31m\u202ete": {"type": "string", "maxLength": 9, "description": "\x1b]0;title\x07"}}
    tighter = {"no\x1b[31m\u202ete": {"type": "string", "maxLength": 8, "description": "\x1b]0;other\x07\u00a0"}}
    Path("a.json").write_text(json.dumps(order(**nasty)))
    Path("b.json").write_text(json.dumps(order(**tighter)))
    for form in ("text", "json", "markdown", "html", "junit", "sarif"):
        main(["diff", "a.json", "b.json", "--format", form, "--severity", "docs"])
        said = capsys.readouterr().out
        assert not {"\x1b", "\x07", "\u202e"} & set(said), form
    (first, *_) = diff(capsys, "a.json", "b.json")["changes"]
    assert "\x1b" in first["path"]  # to a program it is what it is


# --- the team's policy -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.json", '{"severities": {"max-length-*": "risky"}}'),
        ("p.yaml", "severities:\n  max-length-lowered: {target: risky}\n"),
    ],
)
def test_a_policy_says_how_severe_a_kind_is(here: Path, capsys: Capture, name: str, text: str) -> None:
    Path(name).write_text(text)
    said = diff(capsys, "old.json", "new.json", "--policy", name, status=0)
    assert said["changes"][0]["target_severity"] == "risky"
    assert main(["diff", "old.json", "new.json", "--policy", name, "--fail-on", "risky"]) == 1


def test_what_is_ignored_is_counted_with_its_reason(here: Path, capsys: Capture) -> None:
    Path("p.json").write_text(json.dumps({"ignore": [{"path": "no*", "reason": "agreed on 3 May"}]}))
    said = diff(capsys, "old.json", "new.json", "--policy", "p.json", status=0)
    assert said["changes"] == []
    assert said["ignored"] == [
        {"id": "max-length-lowered", "message": "Order", "path": "note", "reason": "agreed on 3 May"}
    ]
    for given in ("max-length-lowered", "max-*", "note", "n*"):
        assert diff(capsys, "old.json", "new.json", "--ignore", given, status=0)["changes"] == []
    assert diff(capsys, "old.json", "new.json", "--ignore", "notes", status=1)["changes"]


def test_a_project_has_a_policy(here: Path, capsys: Capture) -> None:
    project = {"format": "1.0", "name": "p", "maps": [], "changes": {"severities": {"max-length-lowered": "safe"}}}
    Path("p.fieldwright.json").write_text(json.dumps(project))
    assert main(["diff", "old.json", "new.json", "--project", "p.fieldwright.json"]) == 0
    Path("p.json").write_text('{"severities": {"max-length-lowered": "breaking"}}')
    assert main(["diff", "old.json", "new.json", "--project", "p.fieldwright.json", "--policy", "p.json"]) == 1
    capsys.readouterr()
    Path("p.fieldwright.json").write_text(json.dumps({**project, "changes": {"ignore": [{"reason": "all"}]}}))
    assert "would ignore everything" in complaint(
        capsys, "diff", "old.json", "new.json", "--project", "p.fieldwright.json"
    )


def test_presets(here: Path, capsys: Capture) -> None:
    Path("more.json").write_text(json.dumps(order(more={"type": "string"})))
    strict, standard = (
        diff(capsys, "old.json", "more.json", "--preset", name)["changes"][0]["severity"]
        for name in ("strict", "standard")
    )
    assert (strict, standard) == ("breaking", "safe")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"severities": {"max-lenght-lowered": "safe"}}', r"p.json: there is no change 'max-lenght-lowered': did you mean max-length-lowered?"),
        ('{"severities": {"max-length-lowered": "bad"}}', "p.json: 'bad' is no severity"),
        ('{"preset": "mild"}', "p.json: unknown preset 'mild': use"),
        ("[1]", "p.json: this is no policy"),
        ('{"ignore": [}', "p.json:1: this is not valid JSON"),
    ],
)  # fmt: skip
def test_a_policy_that_cannot_be_meant(here: Path, capsys: Capture, text: str, said: str) -> None:
    Path("p.json").write_text(text)
    assert complaint(capsys, "diff", "old.json", "new.json", "--policy", "p.json").startswith(said)


# --- the baseline ----------------------------------------------------------------------------------------------------


def test_accepted_changes_do_not_count_and_stale_entries_are_said(here: Path, capsys: Capture) -> None:
    assert main(["diff", "old.json", "new.json", "--write-baseline", "b.txt"]) == 1
    assert "b.txt: 1 accepted change\n" in capsys.readouterr().err
    written = Path("b.txt").read_text()
    assert (
        written.splitlines()[1]
        == '{"id": "max-length-lowered", "message": "Order", "path": "note", "before": 10, "after": 5}'
    )
    said = diff(capsys, "old.json", "new.json", "--baseline", "b.txt", status=0)
    assert (said["changes"], said["accepted"], said["stale"]) == ([], 1, [])
    assert main(["diff", "old.json", "new.json", "--baseline", "b.txt"]) == 0
    assert "1 accepted by the baseline" in capsys.readouterr().out
    Path("new.json").write_text(json.dumps(order(note={**SHORTER, "maxLength": 4})))
    assert main(["diff", "old.json", "new.json", "--baseline", "b.txt"]) == 1
    assert 'stale in the baseline: {"id": "max-length-lowered"' in capsys.readouterr().err
    assert main(["diff", "old.json", "new.json", "--write-baseline", "b.txt", "--fail-on", "never"]) == 0
    assert '"after": 4' in Path("b.txt").read_text()


def test_a_baseline_is_the_same_bytes_each_time(here: Path) -> None:
    for name in ("b1", "b2"):
        main(["diff", "old.json", "new.json", "--write-baseline", name])
    assert Path("b1").read_bytes() == Path("b2").read_bytes()


@pytest.mark.parametrize(("text", "line"), [("[]", 1), ("what\n", 1), ('{"fieldwright": "baseline"}\n{"id": 5}\n', 2)])
def test_a_baseline_that_is_none(here: Path, capsys: Capture, text: str, line: int) -> None:
    Path("b.txt").write_text(text)
    assert complaint(capsys, "diff", "old.json", "new.json", "--baseline", "b.txt").startswith(f"b.txt:{line}: ")


# --- folders and archives --------------------------------------------------------------------------------------------


def test_folders_are_compared_file_by_file(here: Path, capsys: Capture) -> None:
    for folder, files in (("was", {"a.json": order(), "b.json": order(), "gone.json": order()}),
                          ("is", {"a.json": order(note=SHORTER), "b.json": order(), "come.json": {**order(), "title": "Quite another", "properties": {"x": {"type": "string"}}}})):  # fmt: skip
        Path(folder).mkdir()
        for name, value in files.items():
            Path(folder, name).write_text(json.dumps(value))
        Path(folder, "README.txt").write_text("No schema\n\nat all")
    said = diff(capsys, "was", "is", status=1)
    found = {(one["id"], one["file"], one["location"]["file"]) for one in said["changes"]}
    assert found == {
        ("file-removed", "gone.json", "was/gone.json"), ("file-added", "come.json", "is/come.json"), ("max-length-lowered", "a.json", "is/a.json"),
    }  # fmt: skip


def test_a_part_of_several_files_is_told_once_with_its_places(here: Path, capsys: Capture) -> None:
    for folder, length in (("was", 10), ("is", 5)):
        Path(folder).mkdir()
        note = {"type": "object", "properties": {"text": {"type": "string", "maxLength": length}}}
        Path(folder, "common.json").write_text(json.dumps({"Note": note}))
        for name in ("a.json", "b.json"):
            Path(folder, name).write_text(json.dumps(order(note={"$ref": "common.json#/Note"})))
    said = diff(capsys, "was", "is", status=1)
    (change,) = said["changes"]
    assert (change["id"], change["places"], change["location"]["file"]) == ("max-length-lowered", 2, "is/common.json")


def test_json_schemas_of_a_folder_are_one(here: Path, capsys: Capture) -> None:
    for folder, length in (("was", 10), ("is", 5)):
        Path(folder, "parts").mkdir(parents=True)
        note = {
            "$id": "https://example.org/note",
            "title": "Note",
            "type": "object",
            "properties": {"text": {"type": "string", "maxLength": length}},
        }
        Path(folder, "parts", "note.json").write_text(json.dumps({"$schema": order()["$schema"], **note}))
        Path(folder, "order.json").write_text(
            json.dumps(order(note={"$ref": "https://example.org/note"}, more={"$ref": "https://example.org/note"}))
        )
        Path(folder, f"{folder}.json").write_text(json.dumps({**order(), "title": folder}))
    found = {(one["id"], one["file"], one["places"]) for one in diff(capsys, "was", "is", status=1)["changes"]}
    assert found == {
        ("max-length-lowered", "parts/note.json", 3),  # note and more of the order, and the message itself
        ("file-renamed", "is.json", 1),
        ("title-changed", "is.json", 1),
    }


def test_an_included_xsd_file_is_compared_where_it_is_included(here: Path, capsys: Capture) -> None:
    schema = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{}</xs:schema>'
    for folder, length in (("was", 10), ("is", 5)):
        Path(folder, "parts").mkdir(parents=True)
        note = f'<xs:complexType name="Note"><xs:sequence><xs:element name="text"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="{length}"/></xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType>'
        Path(folder, "parts", "note.xsd").write_text(schema.format(note))
        Path(folder, "middle.xsd").write_text(schema.format('<xs:include schemaLocation="parts/note.xsd"/>'))
        for name in ("A", "B"):
            Path(folder, f"{name}.xsd").write_text(
                schema.format(f'<xs:include schemaLocation="middle.xsd"/><xs:element name="{name}" type="Note"/>')
            )
    (change,) = diff(capsys, "was", "is", status=1)["changes"]
    assert (change["id"], change["location"]["file"], change["path"]) == (
        "max-length-lowered",
        "is/parts/note.xsd",
        "A.text",
    )
    assert change["places"] >= 2


def test_a_file_that_can_no_longer_be_read_is_not_passed_over(here: Path, capsys: Capture) -> None:
    for folder, text in (("was", json.dumps(order())), ("is", '{"$schema": ')):
        Path(folder).mkdir()
        Path(folder, "a.json").write_text(text)
    (change,) = diff(capsys, "was", "is", "--fail-on", "risky", status=1)["changes"]
    assert (change["id"], change["severity"], change["file"]) == ("not-compared", "risky", "a.json")
    assert "JSON ends early" in change["because"]


def test_a_folder_and_a_file(here: Path, capsys: Capture) -> None:
    Path("folder").mkdir()
    assert "a folder cannot be compared with a file" in complaint(capsys, "diff", "folder", "new.json")
    assert "neither folder has a schema" in complaint(capsys, "diff", "folder", "folder")
    assert "ignoring everything" in complaint(capsys, "diff", "old.json", "new.json", "--ignore", "*")


def test_files_of_archives(here: Path, capsys: Capture) -> None:
    with zipfile.ZipFile("old.zip", "w") as archive:
        archive.writestr("in/order.json", json.dumps(order(note={"$ref": "note.json"})))
        archive.writestr("in/note.json", json.dumps({"type": "string", "maxLength": 10, "description": "Any words."}))
    (change,) = diff(capsys, "old.zip!in/order.json", "new.json", status=1)["changes"]
    assert (change["id"], change["before"]) == ("max-length-lowered", 10)


# --- revisions of git ------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A repository with orders at the tag v1.2, whose note is in a file of its own, and shorter notes now."""
    home = here / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))

    def git(*arguments: str) -> None:
        settings = [
            "-c",
            "user.name=T",
            "-c",
            "user.email=t@example.org",
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgsign=false",
        ]
        subprocess.run(["git", *settings, *arguments], cwd=here, check=True, capture_output=True)

    api = here / "api"
    api.mkdir()
    (api / "order.json").write_text(json.dumps(order(note={"$ref": "parts/note.json"})))
    (api / "parts").mkdir()
    (api / "parts" / "note.json").write_text(json.dumps({"type": "object", "properties": {"text": LONGER}}))
    git("init", "-q")
    git("add", "api")
    git("commit", "-q", "-m", "first")
    git("tag", "v1.2")
    (api / "parts" / "note.json").write_text(json.dumps({"type": "object", "properties": {"text": SHORTER}}))
    git("commit", "-q", "-am", "second")
    return git


def test_a_file_as_it_was_in_a_revision(repository: Callable[..., None], capsys: Capture) -> None:
    for given in ("api/order.json@v1.2", "api/order.json@HEAD~1", "api/order.json@main^{/first}"):
        (change,) = diff(capsys, given, "api/order.json", status=1)["changes"]
        assert (change["before"], change["after"]) == (50, 5)
        assert change["old_location"]["file"] == f"api/parts/note.json@{given.partition('@')[2]}"
        assert change["location"]["file"] == "api/parts/note.json"
    assert diff(capsys, "api/order.json@HEAD", "api/order.json", status=0)["changes"] == []
    assert diff(capsys, "api@v1.2", "api@HEAD", status=1)["summary"]["breaking"] == 1


def test_a_revision_seen_from_a_folder_below_and_of_a_deleted_file(
    repository: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: Capture, here: Path
) -> None:
    monkeypatch.chdir(here / "api" / "parts")
    assert diff(capsys, "../order.json@v1.2", "../order.json", status=1)["changes"][0]["before"] == 50
    Path("../order.json").unlink()
    assert diff(capsys, "../order.json@v1.2", "../order.json@HEAD", status=1)["changes"][0]["after"] == 5


def test_a_file_of_that_very_name_wins(repository: Callable[..., None], capsys: Capture) -> None:
    Path("api/order.json@v1.2").write_bytes(Path("api/order.json").read_bytes())
    assert diff(capsys, "api/order.json@v1.2", "api/order.json", status=0)["changes"] == []


def test_reading_a_revision_runs_nothing_of_the_repository(
    repository: Callable[..., None], here: Path, capsys: Capture
) -> None:
    mark = here / "ran"
    command = f"sh -c 'touch {mark}; cat'"
    Path("api/.gitattributes").write_text("* filter=evil diff=evil\n")
    for name in (
        "filter.evil.smudge",
        "filter.evil.clean",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.evil.command",
        "core.fsmonitor",
        "core.pager",
    ):
        repository("config", name, command)
    hooks = here / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {mark}\n")
        (hooks / name).chmod(0o755)
    assert diff(capsys, "api/order.json@v1.2", "api/order.json@HEAD", status=1)["changes"]
    assert not mark.exists()


def test_of_a_large_folder_only_what_is_named_is_read(
    repository: Callable[..., None], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldwright.diff.versions.AROUND", 1_000)
    folder = Path("großer [ordner]")
    folder.mkdir()
    (folder / "bestellung ä.json").write_text(json.dumps(order(note={"$ref": "teil ö.json"})))
    (folder / "teil ö.json").write_text(
        json.dumps({"type": "object", "properties": {"a": {"$ref": "last.json#/Last"}}})
    )
    (folder / "last.json").write_text(json.dumps({"Last": {"type": "object", "properties": {"b": LONGER}}}))
    (folder / "other.json").write_text(json.dumps(["x" * 2_000]))
    repository("add", ".")
    repository("commit", "-q", "-m", "third")
    (folder / "last.json").write_text(json.dumps({"Last": {"type": "object", "properties": {"b": SHORTER}}}))
    (change,) = diff(capsys, f"{folder}/bestellung ä.json@HEAD", f"{folder}/bestellung ä.json", status=1)["changes"]
    assert (change["path"], change["old_location"]["file"]) == ("note.a.b", f"{folder}/last.json@HEAD")


def test_an_unknown_revision_names_those_that_are_alike(repository: Callable[..., None], capsys: Capture) -> None:
    said = complaint(capsys, "diff", "api/order.json@v1.3", "api/order.json")
    assert said == "api/order.json@v1.3: git knows no revision 'v1.3': did you mean v1.2?"
    assert "git knows no revision '--all'" in complaint(capsys, "diff", "api/order.json@--all", "api/order.json")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("api/ordr.json@v1.2", "v1.2 has no file 'api/ordr.json'"),
        ("v1.2:api/order.json", "there is no such file: a file of a revision is written api/order.json@v1.2"),
        ("api/order.json@", "write PATH@REVISION"),
        ("../../../elsewhere.json@v1.2", "is in no git repository"),
        ("nothing.json", "there is no such file"),
        (
            "https://example.org/a@v1.2",
            "https://example.org/a@v1.2: this is a web address, and nothing is fetched: download it",
        ),
    ],
)
def test_what_is_not_in_the_repository(repository: Callable[..., None], capsys: Capture, given: str, said: str) -> None:
    assert said in complaint(capsys, "diff", given, "api/order.json")


def test_without_git(repository: Callable[..., None], capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    assert "git is not installed" in complaint(capsys, "diff", "api/order.json@v1.2", "api/order.json")


# --- bad input -------------------------------------------------------------------------------------------------------


def test_places_that_cannot_be_written_are_told_before_the_work(here: Path, capsys: Capture) -> None:
    assert "does not exist" in complaint(capsys, "diff", "old.json", "new.json", "-o", "no/where.html")
    assert "this is a folder" in complaint(capsys, "diff", "old.json", "new.json", "-o", ".")
    assert "does not exist" in complaint(capsys, "diff", "old.json", "new.json", "--write-baseline", "no/where")


def test_a_file_that_is_no_schema(here: Path, capsys: Capture) -> None:
    Path("bad.json").write_text('{"type": ')
    assert complaint(capsys, "diff", "old.json", "bad.json").startswith("bad.json:1: the JSON ends early")


# --- the table of kinds ----------------------------------------------------------------------------------------------


def test_every_kind_is_listed(capsys: Capture) -> None:
    assert main(["changes", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)["changes"]
    assert [one["id"] for one in said] == list(KINDS)
    assert all(one["title"] and one["meaning"] and one["group"] in GROUPS for one in said)
    assert {one[f"{role}_severity"] for one in said for role in ("source", "target")} == {
        "breaking",
        "risky",
        "safe",
        "docs",
    }


def test_one_kind_a_pattern_and_a_group(capsys: Capture) -> None:
    assert main(["changes", "max-length-lowered"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("max-length-lowered  maxLength lowered")
    assert "strict:    safe as source,  breaking as target" in said
    assert main(["changes", "limit", "--json"]) == 0
    assert {one["group"] for one in json.loads(capsys.readouterr().out)["changes"]} == {"limit"}
    assert main(["changes", "enum-*"]) == 0
    assert "enum-value-added" in capsys.readouterr().out


def test_severities_are_those_of_the_preset(capsys: Capture) -> None:
    assert main(["changes", "optional-field-added", "--preset", "standard", "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["changes"]
    assert (one["source_severity"], one["target_severity"]) == ("safe", "safe")


def test_a_kind_that_there_is_not(capsys: Capture) -> None:
    assert (
        complaint(capsys, "changes", "max-lenght-lowered")
        == "there is no change max-lenght-lowered: did you mean max-length-lowered?"
    )
