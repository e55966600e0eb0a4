"""Lookups whose tables are in files beside the project: checked, run, exported; read only where a rule uses them."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.expression.engine import Compiled
from fieldwright.mapping.model import Lookup, LookupFile, Map, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.project.edits import rename_lookup
from fieldwright.project.format import load_project, save_project
from fieldwright.project.model import Project, SchemaRef

SOURCE = {
    "title": "In",
    "type": "object",
    "required": ["code", "country", "region"],
    "properties": {
        "code": {"type": "string", "enum": ["k1", "k2", "k9"]},
        "country": {"type": "string"},
        "region": {"type": "string"},
    },
}
TARGET = {"title": "Out", "type": "object", "properties": {"name": {"type": "string"}, "state": {"type": "string"}}}
CODES = LookupFile("codes.csv", ("Code",), "Name")

Capture = pytest.CaptureFixture[str]


def project(folder: Path, rules: dict[str, str], *lookups: Lookup) -> str:
    (folder / "in.schema.json").write_text(json.dumps(SOURCE))
    (folder / "out.schema.json").write_text(json.dumps(TARGET))
    (folder / "in.json").write_text(json.dumps({"code": "k2", "country": "US", "region": "01"}))
    made = Project(
        "P", schemas={"in": SchemaRef("in.schema.json"), "out": SchemaRef("out.schema.json")}, lookups=lookups,
        maps=(Map("m", (SourceRef("in", "In"),), TargetRef("out", "Out"), tuple(Rule(t, value=v) for t, v in rules.items())),),
    )  # fmt: skip
    file = folder / "p.fieldwright.json"
    save_project(made, file)
    return str(file)


def codes(folder: Path, rows: int = 3) -> None:
    (folder / "codes.csv").write_text("Code;Name\n" + "".join(f"k{n};=name {n}\n" for n in range(rows)))


def found(file: str, capsys: Capture) -> dict[str, str]:
    main(["check", file, "--json"])
    return {one["id"]: one["message"] for one in json.loads(capsys.readouterr().out)["findings"]}


def ran(file: str, capsys: Capture) -> Any:
    assert main(["run", file, str(Path(file).with_name("in.json"))]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_table_in_a_file_is_run_and_checked(tmp_path: Path, capsys: Capture) -> None:
    codes(tmp_path)
    file = project(tmp_path, {"name": '$translate("codes", code)'}, Lookup("codes", table=CODES))
    assert ran(file, capsys) == {"name": "=name 2"}
    said = found(file, capsys)
    assert '"k9"' in said["K03"]
    assert '"k0" cannot come' in said["K07"]
    assert "K11" not in said
    assert load_project(file).project.lookups[0].rows == ()


def test_a_table_in_a_workbook_with_keys_of_two_columns(tmp_path: Path, capsys: Capture) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("about", 0)
    sheet = book.create_sheet("states")
    for row in (["Country", "Region", "State"], ["US", "01", "Alabama"], ["US", 2, "Alaska"]):
        sheet.append(row)
    book.save(tmp_path / "states.xlsx")
    table = LookupFile("states.xlsx", ("country", "region"), "State", "states")
    lookup = Lookup("states", table=table, two_way=True)
    file = project(tmp_path, {"state": '$translate("states", [country, region])'}, lookup)
    assert ran(file, capsys) == {"state": "Alabama"}
    back = project(tmp_path, {"state": '$translateBack("states", "Alaska")[1]'}, lookup)
    assert ran(back, capsys) == {"state": "2"}


def test_a_missing_table_is_told_and_mended(tmp_path: Path, capsys: Capture) -> None:
    file = project(tmp_path, {"name": '$translate("codes", code)'}, Lookup("codes", not_found="leave out", table=CODES))
    assert "codes.csv" in found(file, capsys)["K11"]
    assert main(["run", file, str(tmp_path / "in.json")]) == 2
    assert "codes.csv" in capsys.readouterr().err
    codes(tmp_path)
    assert "K11" not in found(file, capsys)
    (tmp_path / "codes.csv").write_text("A;B\n1;2\n")
    assert "no column 'Code'" in found(file, capsys)["K11"]


def test_a_changed_table_is_told_until_it_is_attached_again(tmp_path: Path, capsys: Capture) -> None:
    from fieldwright.project.lookup_edits import attach_table

    codes(tmp_path)
    file = project(tmp_path, {"name": '$translate("codes", code)'}, Lookup("codes", not_found="leave out"))
    opened = load_project(file)
    save_project(attach_table(opened.project, "codes", tmp_path, CODES), file)
    assert "K12" not in found(file, capsys)
    codes(tmp_path, 4)
    assert "codes.csv" in found(file, capsys)["K12"]
    save_project(attach_table(load_project(file).project, "codes", tmp_path, CODES), file)
    assert "K12" not in found(file, capsys)


@pytest.mark.parametrize("name", ["../codes.csv", "/etc/passwd", "https://example.org/codes.csv", "link.csv"])
def test_a_table_outside_of_the_folder_is_refused(name: str, tmp_path: Path, capsys: Capture) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    codes(tmp_path)
    (inner / "link.csv").symlink_to(tmp_path / "codes.csv")
    lookup = Lookup("codes", table=evolve(CODES, file=name))
    file = project(inner, {"name": '$translate("codes", code)'}, lookup)
    assert "K11" in found(file, capsys)
    assert main(["run", file, str(inner / "in.json")]) == 2


def test_a_table_that_nothing_uses_is_never_opened(tmp_path: Path, capsys: Capture) -> None:
    lookup = Lookup("codes", table=evolve(CODES, file="nowhere.csv"))
    file = project(tmp_path, {"name": "code"}, lookup)
    assert "K11" not in found(file, capsys)
    assert ran(file, capsys) == {"name": "k2"}
    out = tmp_path / "spec.json"
    assert main(["export", file, "--to", "json", "-o", str(out)]) == 0
    assert json.loads(out.read_text())["lookups"][0]["rows"] == []


def test_broken_tables_end_in_one_line(tmp_path: Path, capsys: Capture) -> None:
    file = project(tmp_path, {"name": '$translate("codes", code)'}, Lookup("codes", table=CODES))
    for data in (
        b"",
        b"\x00\x01",
        b"PK\x03\x04broken",
        b"<html><body>no</body></html>",
        b'Code;Name\n"k1;never closed\n',
        b"Code\nk1\n",
    ):
        (tmp_path / "codes.csv").write_bytes(data)
        assert "K11" in found(file, capsys), data
        assert main(["run", file, str(tmp_path / "in.json")]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_a_large_table_is_exported_beside_the_expression(tmp_path: Path, capsys: Capture) -> None:
    codes(tmp_path, 6_000)
    lookup = Lookup("codes", not_found="leave out", table=CODES)
    file = project(tmp_path, {"name": '$translate("codes", code)'}, lookup)
    out = tmp_path / "m.jsonata"
    assert main(["export", file, "--to", "jsonata", "-o", str(out)]) == 0
    text = out.read_text()
    assert "$lookupTables" in text
    assert len(text) < 4_000
    tables = json.loads((tmp_path / "m.tables.json").read_text())
    made = Compiled(text).evaluate_json('{"code": "k2"}', {"lookupTables": tables})
    assert json.loads(made or "") == {"name": "=name 2"}
    codes(tmp_path, 5_000)
    assert main(["export", file, "--to", "jsonata", "-o", str(out)]) == 0
    assert json.loads(Compiled(out.read_text()).evaluate_json('{"code": "k2"}') or "") == {"name": "=name 2"}
    capsys.readouterr()


def test_many_records_find_their_rows_in_a_large_table(tmp_path: Path) -> None:
    codes(tmp_path, 50_000)
    lookup = Lookup("codes", not_found="leave out", table=CODES)
    file = project(tmp_path, {"name": '$translate("codes", code)'}, lookup)
    lines = "".join(json.dumps({"code": f"k{n * 17}", "country": "", "region": ""}) + "\n" for n in range(2_000))
    (tmp_path / "in.ndjson").write_text(lines)
    out = tmp_path / "out.ndjson"
    assert main(["run", file, str(tmp_path / "in.ndjson"), "-o", str(out)]) in (0, 1)
    made = [json.loads(line) for line in out.read_text().splitlines()]
    assert made[:2] == [{"name": "=name 0"}, {"name": "=name 17"}]
    assert len(made) == 2_000


def test_the_specification_says_what_the_lookup_does(tmp_path: Path, capsys: Capture) -> None:
    codes(tmp_path)
    lookup = Lookup("codes", null="default", null_default="-", two_way=True, table=CODES)
    file = project(tmp_path, {"name": '$translate("codes", code)'}, lookup)
    out = tmp_path / "spec.json"
    assert main(["export", file, "--to", "json", "-o", str(out)]) == 0
    told = json.loads(out.read_text())["lookups"][0]
    assert told["null"] == 'Writes "-".'
    assert "read backwards too" in told["ways"]
    assert "codes.csv" in told["file"]
    assert told["coverage"] == ['name: 2 of 3 source codes have a row; none for "k9"; never reached: "k0".']
    assert [row["key"] for row in told["rows"]] == ['"k0"', '"k1"', '"k2"']
    capsys.readouterr()


def test_a_table_that_a_function_reads_is_told_when_it_is_missing(tmp_path: Path, capsys: Capture) -> None:
    lookup = Lookup("codes", not_found="leave out", table=CODES)
    file = project(tmp_path, {"name": "$named(code)"}, lookup)
    functions = (ProjectFunction("named", ("c",), '$translate("codes", $c)'),)
    save_project(evolve(load_project(file).project, functions=functions), file)
    assert "which a function reads" in found(file, capsys)["K11"]
    codes(tmp_path)
    assert "K11" not in found(file, capsys)
    assert ran(file, capsys) == {"name": "=name 2"}
    renamed = rename_lookup(load_project(file).project, "codes", evolve(lookup, name="names"))
    assert renamed.functions[0].expression == '$translate("names", $c)'
