"""Files that are read as the user says: encodings, tables, definitions, several samples, and samples beside a schema."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.project.format import load_project

SCHEMA = {
    "title": "Order",
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "status": {"enum": ["new", "paid"]},
        "note": {"type": "string", "maxLength": 4},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}}}},
    },
}
SAMPLES = (
    {"id": 1, "status": "new", "note": None, "lines": [{"sku": "a"}, {"sku": "b"}]},
    {"id": 2, "status": "secret-code", "note": "far too long", "lines": [{"sku": "a", "qty": 2}]},
    {"id": 3, "status": "new", "extra": {"deep": 1}},
)
EDI = (
    "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*U*00401*000000001*0*P*>~\n"
    "GS*PO*A*B*20260101*1200*1*X*004010~\nST*850*0001~\nBEG*00*SA*PÖ1**20260101~\nSE*3*0001~\nGE*1*1~\nIEA*1*000000001~\n"
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.schema.json").write_text(json.dumps(SCHEMA))
    (tmp_path / "samples").mkdir()
    for number, sample in enumerate(SAMPLES, 1):
        (tmp_path / "samples" / f"{number}.json").write_text(json.dumps(sample))
    return tmp_path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["fields", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def paths(listed: Any) -> list[str]:
    return [one["path"] for one in listed["fields"]]


# --- one file, read as the user says ---------------------------------------------------------------------------------


def test_a_table_that_is_recognised_wrongly_is_read_as_the_user_says(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "prices.csv").write_bytes("Stand, 1;2, 3\nx, y;ä, b\n1,5;2,5\n3,5;4,5\n".encode("cp850"))
    assert len(paths(printed(capsys, "prices.csv", "--message", "prices"))) == 3
    said = ["--delimiter", "semicolon", "--encoding", "cp850", "--skip", "1", "--header"]
    assert paths(printed(capsys, "prices.csv", "--message", "prices", *said)) == ["[].`x, y`", "[].`ä, b`"]
    without = printed(capsys, "prices.csv", "--message", "prices", *said[:4], "--skip", "2", "--no-header")
    assert paths(without) == ["[].`column 1`", "[].`column 2`"]
    assert main(["fields", "prices.csv", "--delimiter", ";", "--search", "x"]) == 0


@pytest.mark.parametrize(("word", "character"), [("tab", "\t"), (r"\t", "\t"), ("bar", "|"), ("^", "^")])
def test_delimiters_have_names(here: Path, capsys: pytest.CaptureFixture[str], word: str, character: str) -> None:
    (here / "t.txt").write_text(f"a{character}'b: 1'\n1{character}'2'\n")
    listed = printed(capsys, "t.txt", "--message", "t", "--delimiter", word, "--quote", "single")
    assert paths(listed) == ["[].a", "[].`b: 1`"]


def test_an_encoding_counts_for_text_of_any_format(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").write_bytes('{"Straße": 1}'.encode("cp850"))
    (here / "a.xml").write_bytes('<?xml version="1.0" encoding="UTF-8"?>\n<ä><b>1</b></ä>'.encode("utf-16-le"))
    (here / "a.ndjson").write_bytes('{"ä": 1}\n{"ä": 2, "b": "\u2028"}\n'.encode("utf-16"))
    (here / "a.edi").write_bytes(EDI.encode("cp850"))
    assert paths(printed(capsys, "a.json", "--message", "a")) != ["Straße"]
    assert paths(printed(capsys, "a.json", "--message", "a", "--encoding", "cp850")) == ["Straße"]
    assert paths(printed(capsys, "a.xml", "--message", "ä", "--encoding", "utf-16-le")) == ["ä.b"]
    lines = ["a.ndjson", "--message", "a", "--encoding", "utf-16"]
    assert paths(printed(capsys, *lines)) == ["ä", "b"]
    assert paths(printed(capsys, *lines, "--also", "a.ndjson")) == ["ä", "b"]
    listed = printed(capsys, "a.edi", "--message", "850 004010", "--under", "[].BEG", "--encoding", "cp850")
    assert paths(listed)[:3] == ["[].BEG.BEG01", "[].BEG.BEG02", "[].BEG.BEG03"]


def test_a_payload_is_read_as_the_sample_was(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.json").write_bytes('{"Straße": "x"}'.encode("cp850"))
    (here / "b.schema.json").write_text(
        '{"title": "b", "type": "object", "properties": {"Straße": {"type": "string"}}}'
    )
    said = ["--source-read", "encoding=cp850", "--suggest"]
    assert main(["new", "a.json", "b.schema.json", "-o", "p.fieldwright.json", *said]) == 0
    (here / "in.json").write_bytes('{"Straße": "Höhe"}'.encode("cp850"))
    capsys.readouterr()
    assert main(["run", "p.fieldwright.json", "in.json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"Straße": "Höhe"}


def test_names_of_edi_come_from_the_folder_that_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "names").mkdir()
    (here / "names" / "850.xml").write_text(
        '<transaction xid="850"><segment xid="BEG"><name>Beginning</name><element xid="BEG03"><data_ele>324</data_ele>'
        "<name>Purchase Order Number</name></element></segment></transaction>"
    )
    (here / "a.edi").write_text(EDI)
    said = ["a.edi", "--message", "850 004010", "--under", "[].BEG"]
    assert {one["description"] for one in printed(capsys, *said)["fields"]} == {None}
    named = printed(capsys, *said, "--definitions", "names")
    assert {one["path"]: one["description"] for one in named["fields"]}["[].BEG.BEG03"] == "324 Purchase Order Number"


def test_sheets_take_header_and_skipped_rows(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in (["2025", "2026"], ["x", "y"], [1, 2]):
        assert book.active is not None
        book.active.append(row)
    book.save(here / "a.xlsx")
    sheet = ["a.xlsx", "--message", "Sheet"]
    assert paths(printed(capsys, *sheet, "--skip", "1", "--header")) == ["[].x", "[].y"]
    assert paths(printed(capsys, *sheet, "--no-header")) == ["[].`column 1`", "[].`column 2`"]


def test_what_has_no_meaning_for_the_format_is_said(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fields", "order.schema.json", "--delimiter", "tab", "--skip", "2"]) == 0
    assert "no meaning for JSON Schema and was left out: delimiter, skip" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "said"), [
    (["samples/1.json", "--encoding", "klingon"], "there is no encoding 'klingon'"),
    (["samples/1.json", "--encoding", "zlib"], "there is no encoding 'zlib'"),
    (["samples/1.json", "--delimiter", "ab"], "'ab' is no delimiter"),
    (["samples/1.json", "--definitions", "nowhere"], "nowhere: there is no such folder"),
    (["samples/1.json", "--also", "nowhere.json"], "nowhere.json: there is no such file"),
    (["samples/1.json", "--also", "empty"], "empty: there are no files"),
    (["samples/1.json", "--also", "order.schema.json"], "order.schema.json: this is JSON Schema, which is no sample"),
    (["order.schema.json", "--also", "samples/1.json"], "order.schema.json: this is JSON Schema, which is no sample"),
    (["samples", "--encoding", "cp1252"], "for one file, not for a folder"),
    (["order.schema.json", "--samples", "nowhere.json"], "nowhere.json: there is no such file"),
    (["order.schema.json", "--samples", "samples", "--message", "Ordre"], "no message 'Ordre'"),
])  # fmt: skip
def test_what_cannot_be_meant_ends_in_one_line(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (here / "empty").mkdir()
    assert main(["fields", *arguments]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert said in told.err


# --- several samples, and samples beside a schema --------------------------------------------------------------------


@pytest.mark.parametrize("also", [["samples/2.json", "samples/3.json"], ["samples"], ["samples/[23].json"]])
def test_several_samples_are_one_schema(here: Path, capsys: pytest.CaptureFixture[str], also: list[str]) -> None:
    said = [part for one in also for part in ("--also", one)]
    if also == ["samples"]:
        (here / "samples" / "1.json").rename(here / "1.json")
        said = ["1.json", "--message", "1", *said]
    else:
        said = ["samples/1.json", "--message", "1", *said]
    listed = printed(capsys, *said)
    notes = {one["path"]: one["notes"] for one in listed["fields"]}
    assert [(one["path"], one["required"]) for one in listed["fields"]][:4] == [
        ("id", True), ("status", True), ("note", False), ("lines[]", False)
    ]  # fmt: skip
    assert "Inferred from 3 records; 2 of them have it (67 %)." in notes["note"]
    assert "Inferred: null in 1 of 2 (50 %)." in notes["note"]
    assert main(["fields", *said]) == 0
    told = capsys.readouterr().out
    assert "3 JSON samples" in told
    assert "2 of them have it (67 %)" in told


def test_samples_beside_a_schema_are_counted_by_field(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = printed(capsys, "order.schema.json", "--samples", "samples")
    assert listed["message"] == "Order"
    found = listed["occurring"]
    fields = {one["path"]: one for one in found["fields"]}
    assert (found["payloads"], found["truncated"]) == (3, False)
    assert fields["status"] == {
        "path": "status", "parents": 3, "present": 3, "presence": 1.0, "nulls": 0, "null_share": 0.0,
        "values": [{"value": "new", "count": 2}, {"value": "secret-code", "count": 1}], "more_values": False,
    }  # fmt: skip
    assert (fields["note"]["presence"], fields["note"]["nulls"], fields["note"]["null_share"]) == (0.6667, 1, 0.5)
    assert fields["lines[].sku"]["values"] == [{"value": "a", "count": 2}, {"value": "b", "count": 1}]
    told = {(one["path"], one["keyword"]): (one["file"], one["count"]) for one in found["disagreements"]}
    assert told == {
        ("note", "type"): ("samples/1.json", 1), ("note", "maxLength"): ("samples/2.json", 1), ("status", "enum"): ("samples/2.json", 1),
        ("lines[].qty", None): ("samples/2.json", 1), ("extra", None): ("samples/3.json", 1),
    }  # fmt: skip


def test_for_people_what_occurs_stands_below_each_field(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "broken.json").write_text("{")
    assert main(["fields", "order.schema.json", "--samples", "samples", "--samples", "broken.json"]) == 0
    told = capsys.readouterr()
    assert "in 3 of 3 (100 %): new (2), secret-code (1)" in told.out
    assert "in 2 of 3 (67 %), null in 1 (50 %): far too long (1)" in told.out
    assert "samples/2.json: warning S16: status has values that are not in the schema's list (once)" in told.err
    assert "broken.json: warning: " in told.err
    assert "secret-code" not in told.err


def test_a_sample_is_of_the_message_that_it_fits(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts: dict[str, Any] = {
        f"Party{n}": {"type": "object", "properties": {"name": {"type": "string"}}} for n in range(60)
    }
    parts |= {"Order": SCHEMA, "Any": {"type": "object"}}
    (here / "all.json").write_text(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": parts})
    )
    listed = printed(capsys, "all.json", "--samples", "samples/1.json")
    assert listed["message"] == "Order"
    assert [one["message"] for one in listed["occurring"]["files"]] == ["Order"]


def test_lines_and_lists_are_payloads_each(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "all.ndjson").write_text("".join(json.dumps(one) + "\n" for one in SAMPLES))
    (here / "list.json").write_text(json.dumps(SAMPLES))
    listed = printed(capsys, "order.schema.json", "--samples", "all.ndjson", "--samples", "list.json")
    assert [one["payloads"] for one in listed["occurring"]["files"]] == [3, 3]
    extra = next(one for one in listed["occurring"]["disagreements"] if one["path"] == "extra")
    assert (extra["file"], extra["line"], extra["count"]) == ("all.ndjson", 3, 2)


# --- in a project ----------------------------------------------------------------------------------------------------


def new(*further: str, source: str = "samples/1.json") -> Path:
    file = Path("p", "p.fieldwright.json")
    assert main(["new", source, "order.schema.json", "-o", str(file), *further]) == 0
    return file


def test_a_project_keeps_how_its_schemas_are_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "p").mkdir()
    (here / "t.csv").write_bytes("x, y;ä\n1,5;2\n3,5;4\n".encode("cp850"))
    said = ["delimiter=semicolon", "encoding=cp850", "header=yes", "skip=0"]
    file = new(*(part for one in said for part in ("--source-read", one)), source="t.csv")
    kept = json.loads(file.read_text())["schemas"]
    assert kept["t"]["reading"] == {"delimiter": ";", "encoding": "cp850", "header": True, "skip": 0}
    assert "reading" not in kept["order.schema"]
    capsys.readouterr()
    assert main(["check", str(file), "--json", "--fail-on", "never"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert not [one for one in checked["findings"] if one["id"][0] == "S"]
    assert sorted(path for one in checked["findings"] if one["id"] == "M01" for path in one["sources"]) == [
        "[].`x, y`", "[].ä"
    ]  # fmt: skip


def test_a_project_merges_samples_and_sees_when_they_change(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "p").mkdir()
    file = new("--source-also", "samples/2.json", "--source-read", "also=samples/3.json")
    reading = json.loads(file.read_text())["schemas"]["1"]["reading"]
    assert reading == {"more": ["../samples/2.json", "../samples/3.json"]}

    def ids() -> set[str]:
        capsys.readouterr()
        main(["check", str(file), "--json"])
        return {one["id"] for one in json.loads(capsys.readouterr().out)["findings"]}

    assert not {"S01", "S02"} & ids()
    (here / "samples" / "3.json").write_text('{"id": 1}')
    assert "S02" in ids()
    (here / "samples" / "3.json").unlink()
    assert "S01" in ids()


def test_attached_samples_that_disagree_are_findings_without_values(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "p").mkdir()
    file = new("--target-samples", "samples", "--target-samples", "gone.json")
    assert json.loads(file.read_text())["schemas"]["order.schema"]["samples"] == [
        "../samples/1.json", "../samples/2.json", "../samples/3.json", "../gone.json"
    ]  # fmt: skip
    capsys.readouterr()
    main(["check", str(file), "--json"])
    text = capsys.readouterr().out
    told = [one for one in json.loads(text)["findings"] if one["id"] in ("S16", "S17")]
    assert {(one["id"], one["severity"]) for one in told} == {("S16", "warning"), ("S17", "warning")}
    by_place = {one["target"]: one["message"] for one in told}
    assert by_place["status"] == "../samples/2.json: status has values that are not in the schema's list (once)"
    assert by_place["note"] in (
        "../samples/1.json: note is not of the schema's type string (once)",
        "../samples/2.json: note breaks the schema's maxLength 4 (once)",
    )
    assert "../gone.json: there is no such file" in by_place[""]
    assert "secret-code" not in text
    assert "far too long" not in text


def test_both_sides_of_one_file_cannot_be_read_in_two_ways(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["new", "samples/1.json", "samples/1.json", "-o", "p.fieldwright.json", "--source-read", "encoding=utf-8"]
    assert main(said) == 2
    assert "read in two ways" in capsys.readouterr().err
    assert main([*said, "--target-read", "encoding=utf-8"]) == 0


@pytest.mark.parametrize("pair", ["header=perhaps", "skip=-1", "colour=red", "delimiter", "encoding=klingon"])
def test_what_says_nothing_about_reading_is_refused(here: Path, capsys: pytest.CaptureFixture[str], pair: str) -> None:
    said = ["new", "samples/1.json", "order.schema.json", "-o", str(here / "p.fieldwright.json"), "--source-read", pair]
    assert main(said) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (here / "p.fieldwright.json").exists()


def test_the_project_file_comes_back_byte_for_byte(here: Path) -> None:
    (here / "p").mkdir()
    file = new("--source-also", "samples/2.json")
    record = json.loads(file.read_text())
    record["schemas"]["1"]["reading"]["ourOwnKey"] = {"a": [1]}
    file.write_text(json.dumps(record))
    project = load_project(file).project
    reading = project.schemas["1"].reading
    assert reading is not None
    assert (reading.more, dict(reading.extra)) == (("../samples/2.json",), {"ourOwnKey": {"a": [1]}})


def test_an_option_that_fits_no_more_is_a_finding(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "p").mkdir()
    file = new("--source-read", "delimiter=tab")
    capsys.readouterr()
    main(["check", str(file), "--json"])
    (found,) = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["id"] == "S15"]
    assert "JSON sample" in found["message"]
    assert "delimiter" in found["message"]


def test_a_check_without_samples_reads_nothing_of_them(here: Path) -> None:
    (here / "p").mkdir()
    file = new()
    code = (
        "import sys; from fieldwright.cli import main; main(['check', sys.argv[1]]);"
        "sys.exit(3 if 'jsonschema_rs' in sys.modules or 'jsonschema' in sys.modules else 0)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, check=False).returncode == 0


def test_samples_of_xml_and_tables_stand_beside_their_schemas(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "o.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="o"><xs:complexType><xs:sequence>'
        '<xs:element name="line" maxOccurs="9"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/>'
        "</xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>"
    )
    (here / "o.xml").write_text("<o><line>a</line><line>much too long</line></o>")
    (here / "strange.xml").write_text("<x/>")
    found = printed(capsys, "o.xsd", "--samples", "o.xml", "--samples", "strange.xml")["occurring"]
    (told,) = found["disagreements"]
    assert (told["path"], told["keyword"], told["value"]) == ("o.line[]", "length", "much too long")
    assert told["message"] == "o.line[] is longer or shorter than the schema allows"
    assert [bool(one["problem"]) for one in found["files"]] == [False, True]
    (here / "a.csv").write_text("id;name\n1;x\n2;y\n")
    (here / "b.csv").write_text("id;name\nz;x\n")
    found = printed(capsys, "a.csv", "--samples", "b.csv")["occurring"]
    assert {one["path"]: one["values"] for one in found["fields"]}["[].name"] == [{"value": "x", "count": 1}]
    assert [(one["path"], one["keyword"]) for one in found["disagreements"]] == [("[].id", "type")]
