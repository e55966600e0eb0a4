"""Reading options: what they are in a project's file, how the process that vets takes them, and tables and interchanges read together."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.files.records import from_record, to_record
from fieldwright.project.edits import set_reading, set_schema_samples
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.moving import moved
from fieldwright.project.sides import Schemas
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, walk
from fieldwright.schema.options import PLAIN, CsvOptions, ReadingOptions
from fieldwright.schema.samples import load_samples
from fieldwright.schema.values import read_value
from fieldwright.schema.vetting import Vetting

ORDER = (
    "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*U*00401*000000001*0*P*>~\n"
    "GS*PO*A*B*20260101*1200*1*X*004010~\nST*850*0001~\nBEG*00*SA*PO1**20260101~\nSE*3*0001~\nGE*1*1~\nIEA*1*000000001~\n"
)

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
_OPTIONS = st.builds(
    ReadingOptions,
    encoding=st.sampled_from(["", "cp1252", "utf-16"]),
    delimiter=st.none() | st.sampled_from([",", "\t", ""]),
    quote=st.none() | st.sampled_from(["'", ""]),
    escape=st.none() | st.just("\\"),
    header=st.none() | st.booleans(),
    skip=st.none() | st.integers(0, 9),
    definitions=_TEXTS,
    more=st.lists(_TEXTS, max_size=2).map(tuple),
    extra=st.dictionaries(_TEXTS.map("x-".__add__), st.none() | st.integers(0, 5), max_size=2),
)


def shown(schema: Schema, message: str = "") -> dict[str, str]:
    root = schema.root(message or schema.messages()[0].name)
    return {one.path: one.shape.type + "!" * one.shape.required for one in walk(root, depth=3, limit=50)}


@pytest.fixture(scope="module")
def vetting() -> Iterator[Vetting]:
    made = Vetting(seconds=20)
    yield made
    made.close()


# --- in a project ----------------------------------------------------------------------------------------------------


@given(_OPTIONS)
def test_options_come_back_from_a_project_as_they_were(options: ReadingOptions) -> None:
    assert from_record(ReadingOptions, json.loads(json.dumps(to_record(options)))) == options
    project = Project("p", schemas={"a": SchemaRef("a.csv", reading=options)})
    data = dump_project(project)
    again, _ = parse_project(data, "p.json")
    assert again == project
    assert dump_project(again) == data
    assert set(to_record(options)) == {*options.given, *options.extra}


def test_what_is_not_said_is_not_written() -> None:
    assert to_record(PLAIN) == {}
    assert to_record(ReadingOptions(delimiter="", header=False)) == {"delimiter": "", "header": False}
    assert not PLAIN
    assert ReadingOptions(header=False)
    assert ReadingOptions("utf-8", ";", skip=1, more=("b",)).csv == CsvOptions("utf-8", ";", skip=1)


@pytest.mark.parametrize(("given", "place"), [
    ({"header": "yes"}, "/schemas/a/reading/header"), ({"more": "b.json"}, "/schemas/a/reading/more"), ([], "/schemas/a/reading"),
])  # fmt: skip
def test_options_of_another_kind_name_their_place(given: Any, place: str) -> None:
    record = {"format": "1.0", "name": "p", "schemas": {"a": {"file": "a.csv", "reading": given}}}
    with pytest.raises(FieldwrightError, match=place):
        parse_project(json.dumps(record).encode(), "p.json")


def test_edits_say_how_a_schema_is_read_and_take_it_back(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b;c\n1,5;2\n")
    schemas = Schemas(tmp_path)
    before = Project("p", schemas={"a": SchemaRef("a.csv", load(tmp_path / "a.csv").digest)})
    said = set_reading(before, "a", ReadingOptions(delimiter=";"), schemas.get(before.schemas["a"]))
    assert list(shown(schemas.get(before.schemas["a"]))) == ["[].a", "[].`b;c`"]
    assert list(shown(schemas.get(said.schemas["a"]))) == ["[].`a,b`", "[].c"]
    assert set_reading(said, "a", PLAIN).schemas["a"].reading is None
    attached = set_schema_samples(said, "a", ["b.csv", "c.csv", "b.csv"])
    assert attached.schemas["a"].samples == ("b.csv", "c.csv")
    with pytest.raises(MissingError, match="no schema 'b'"):
        set_reading(before, "b", PLAIN)
    with pytest.raises(MissingError, match="no schema 'b'"):
        set_schema_samples(before, "b", [])


def test_paths_go_along_when_a_project_moves(tmp_path: Path) -> None:
    reading = ReadingOptions(definitions="names", more=("s/2.json",))
    project = Project("p", schemas={"a": SchemaRef("s/1.json", reading=reading, samples=("s/3.json",))})
    ref = moved(project, tmp_path, tmp_path / "deeper").schemas["a"]
    assert ref.reading is not None
    assert (ref.file, ref.samples) == ("../s/1.json", ("../s/3.json",))
    assert (ref.reading.definitions, ref.reading.more) == ("../names", ("../s/2.json",))
    assert ref.reading.within(tmp_path / "deeper").more == (str(tmp_path / "deeper" / "../s/2.json"),)


def test_a_schema_is_loaded_again_when_what_it_is_read_with_changes(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.json").write_text('{"a": 1}')
    ref = SchemaRef("1.json", reading=ReadingOptions(more=("2.json",)), samples=("2.json",))
    schemas = Schemas(tmp_path)
    first = schemas.get(ref)
    counted = schemas.beside(ref)
    assert (schemas.get(ref) is first, schemas.beside(ref) is counted) == (True, True)
    (tmp_path / "2.json").write_text('{"a": 1, "b": 2}')
    assert shown(schemas.get(ref)) == {"a": "integer!", "b": "integer"}
    assert schemas.beside(ref).messages["1"].fields["b"].present == 1


# --- the process that vets -------------------------------------------------------------------------------------------


def test_the_process_that_vets_reads_with_the_same_options(vetting: Vetting, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a;b\n"1;2\n')
    (tmp_path / "b.csv").write_text("b;c\n1;2\n")
    with pytest.raises(FieldwrightError, match="never closed"):
        vetting.load(tmp_path / "a.csv")
    options = ReadingOptions(quote="", delimiter=";", more=(str(tmp_path / "b.csv"),))
    assert list(shown(vetting.load(tmp_path / "a.csv", options=options))) == ["[].a", "[].b", "[].c"]
    (tmp_path / "b.csv").unlink()
    with pytest.raises(UnreadableError, match=r"b\.csv: there is no such file"):
        vetting.load(tmp_path / "a.csv", options=options)


# --- several tables, several interchanges ----------------------------------------------------------------------------


def test_tables_are_merged_by_their_titles(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name\n1,x\n2,y\n")
    (tmp_path / "b.csv").write_text("name;id;price\nz;3;4\n")
    (tmp_path / "c.csv").write_text("id,name\n5\n6,w,,behind\n")
    schema = load_samples([tmp_path / name for name in ("a.csv", "b.csv", "c.csv")])
    assert schema.format == "3 CSV tables"
    assert shown(schema) == {
        "[].id": "integer!", "[].name": "string", "[].price": "integer", "[].`column 4`": "string", "[].`column 5`": "string"
    }  # fmt: skip
    notes = {one.path: one.shape.notes[0].text for one in walk(schema.root("a"), depth=2, limit=9)}
    assert notes["[].price"] == "Inferred from 5 rows; 1 of them has it (20 %)."
    ragged = [one for one in schema.notes if one.severity == "warning"]
    assert [(one.origin.file, one.origin.line) for one in ragged] == [(tmp_path / "c.csv", 2), (tmp_path / "c.csv", 3)]
    assert read_value(b"name;id;price\nz;3;4\n", schema, schema.root("a"), "in.csv") == [
        {"id": 3, "name": "z", "price": 4}
    ]  # fmt: skip
    alone = load(tmp_path / "a.csv")
    assert schema.digest != alone.digest
    assert load_samples([tmp_path / "a.csv"]).digest == alone.digest


def test_tables_without_headers_are_merged_by_place(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1,x\n2,y\n")
    (tmp_path / "b.csv").write_text("3,z,4.5\n")
    schema = load(tmp_path / "a.csv", options=ReadingOptions(header=False, more=(str(tmp_path / "b.csv"),)))
    assert shown(schema) == {"[].`column 1`": "integer!", "[].`column 2`": "string!", "[].`column 3`": "string"}


def test_interchanges_are_merged(tmp_path: Path) -> None:
    (tmp_path / "a.edi").write_text(ORDER)
    (tmp_path / "b.edi").write_text(ORDER.replace("ST*850", "ST*855").replace("*PO1**", "*PO1*R*"))
    (tmp_path / "c.edi").write_text(ORDER.replace("*PO1**", "*PO1*R*"))
    schema = load_samples([tmp_path / name for name in ("a.edi", "b.edi", "c.edi")])
    assert schema.format == "3 X12 files"
    assert [one.name for one in schema.messages()] == ["850 004010", "855 004010", "interchange"]
    fields = {one.path: one.shape for one in walk(schema.root("850 004010"), depth=3, limit=50)}
    assert (fields["[].BEG.BEG03"].required, fields["[].BEG.BEG04"].required) == (True, False)
    assert fields["[].BEG.BEG03"].source.line == 4
    other = {one.path: one.shape for one in walk(schema.root("855 004010"), depth=3, limit=50)}
    assert other["[].BEG.BEG03"].source.line == 0
    (tmp_path / "d.edi").write_text("UNB+UNOA:1+A+B+260101:1200+1'\nUNH+1+ORDERS:D:96A:UN'\nUNT+2+1'\nUNZ+1+1'\n")
    with pytest.raises(UnreadableError, match=r"d\.edi: this is EDIFACT, and the first file is X12"):
        load_samples([tmp_path / "a.edi", tmp_path / "d.edi"])


def test_samples_that_are_packed_are_merged_too(tmp_path: Path) -> None:
    import gzip
    import zipfile

    (tmp_path / "a.json").write_text('{"a": 1}')
    (tmp_path / "b.json.gz").write_bytes(gzip.compress(b'{"a": 1, "b": 2}'))
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("c.json", '{"a": 1, "c": 3}')
    schema = load_samples([tmp_path / name for name in ("a.json", "b.json.gz", "c.zip")])
    assert shown(schema) == {"a": "integer!", "b": "integer", "c": "integer"}


def test_kinds_of_samples_are_not_mixed(tmp_path: Path) -> None:
    (tmp_path / "a.edi").write_text(ORDER)
    (tmp_path / "b.csv").write_text("a,b\n1,2\n")
    with pytest.raises(RefusedError, match="CSV and EDI samples cannot be one schema"):
        load_samples([tmp_path / "b.csv", tmp_path / "a.edi"])


def test_nothing_said_changes_nothing() -> None:
    data = b"a;b\n1;2\n"
    assert load_bytes(data, "a.csv").digest == load_bytes(data, "a.csv", options=PLAIN).digest
