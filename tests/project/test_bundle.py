"""Bundles: what is in them and what is not, masked samples, the way there and back, and what is refused of others."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.resources import resource
from fieldwright.files.unpacking import packed
from fieldwright.mapping.model import Example, Lookup, LookupFile, Rule
from fieldwright.project import model
from fieldwright.project.bundle import ALL, NONE, Bundle, bundle
from fieldwright.project.bundled import base_of, received, unbundle
from fieldwright.project.check import check_project
from fieldwright.project.edits import set_rule
from fieldwright.project.format import load_project, save_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.model import Project, Release
from fieldwright.project.reviewing import Shown
from fieldwright.project.sides import Schemas
from fieldwright.project.start import started
from fieldwright.schema.load import load
from tests.project.schemas import begun

Capture = pytest.CaptureFixture[str]


def made(project: Project, file: Path, samples: str = "masked") -> tuple[Bundle, dict[str, bytes]]:
    found = bundle(project, file, samples)
    with zipfile.ZipFile(io.BytesIO(found.data)) as archive:
        return found, {one: archive.read(one) for one in archive.namelist()}


def written(found: Bundle, path: Path) -> Path:
    path.write_bytes(found.data)
    return path


def left(found: Bundle) -> dict[str, str]:
    return {one.path: one.reason for one in found.left_out}


@pytest.mark.parametrize("name", ["city-service-requests", "wholesale-shipments"])
@pytest.mark.parametrize("samples", ["masked", "all", "none"])
def test_the_examples_are_bundled_and_open_as_they_were(name: str, samples: str, tmp_path: Path) -> None:
    file = resource("examples", name) / f"{name}.fieldwright.json"
    project = load_project(file).project
    found, members = made(project, file, samples)
    assert found.data == bundle(project, file, samples).data  # the same bytes
    there = load_project(written(found, tmp_path / "b.fieldwright.zip"))
    assert there.read_only
    assert there.bundle == tmp_path / "b.fieldwright.zip"
    findings = [(one.id, one.target) for one in check_project(there.project, there.folder).findings]
    if samples == NONE:
        assert findings.count(("O35", "")) >= len(project.tests)  # their inputs are not there
        findings = [one for one in findings if one != ("O35", "")]
    assert findings == [(one.id, one.target) for one in check_project(project, file.parent).findings]
    if samples == ALL:
        assert there.project == project
        for path, data in members.items():
            assert ".bundle/" in path or (file.parent / path).read_bytes() == data
        assert found.left_out == ()
    elif samples == NONE:
        assert not [path for path in members if ".samples/" in path]


def test_schemas_come_with_all_that_they_include_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    (folder / "xsd" / "common").mkdir(parents=True)
    (folder / "xsd" / "main.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="common/types.xsd"/>'
        '<xs:element name="Order"><xs:complexType><xs:sequence><xs:element name="id" type="Id"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
    )
    (folder / "xsd" / "common" / "types.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="Id"><xs:restriction base="xs:string"/></xs:simpleType></xs:schema>'
    )
    (folder / "xsd" / "other.xsd").write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>')
    (folder / "target.json").write_text(
        json.dumps(
            {
                "title": "T",
                "type": "object",
                "properties": {"id": {"$ref": "parts/id.json#/$defs/id"}, "late": {"$ref": "parts/late.json"}},
            }
        )
    )
    (folder / "parts").mkdir()
    (folder / "parts" / "id.json").write_text(json.dumps({"$defs": {"id": {"type": "string"}}}))
    (folder / "parts" / "late.json").write_text(json.dumps({"$ref": "later.json"}))
    (folder / "parts" / "later.json").write_text(json.dumps({"type": "string"}))
    (folder / "parts" / "unused.json").write_text("{}")
    (folder / "codes.csv").write_text("a,b\n1,2\n")
    file = folder / "p.fieldwright.json"
    held = started(load(folder / "xsd" / "main.xsd"), "Order", load(folder / "target.json"), "T", file).project
    held = evolve(held, lookups=(Lookup("codes", table=LookupFile("codes.csv", ("a",), "b")),))
    found, members = made(held, file)
    assert sorted(one for one in members if ".bundle/" not in one) == [
        "codes.csv", "p.fieldwright.json", "parts/id.json", "parts/late.json", "parts/later.json", "target.json", "xsd/common/types.xsd", "xsd/main.xsd",
    ]  # fmt: skip
    roles = {one.path: one.role for one in found.files}
    assert (roles["xsd/main.xsd"], roles["parts/later.json"], roles["codes.csv"]) == ("schema", "part", "table")
    manifest = json.loads(members["p.bundle/manifest.json"])
    assert {one["path"] for one in manifest["files"]} == set(members) - {"p.bundle/manifest.json"}


def test_a_folder_as_a_schema_comes_without_what_is_no_schema_in_it(tmp_path: Path) -> None:
    order, _ = (tmp_path / "schemas" / "order.json", (tmp_path / "schemas").mkdir())
    order.write_text(
        json.dumps(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "Order",
                "type": "object",
                "properties": {"id": {"type": "string"}},
            }
        )
    )
    (tmp_path / "schemas" / "payload.json").write_text(json.dumps({"name": "Zebediah"}))
    (tmp_path / "schemas" / "notes.txt").write_text("Zebediah")
    target = tmp_path / "t.json"
    target.write_text(json.dumps({"title": "T", "type": "object", "properties": {"id": {"type": "string"}}}))
    file = tmp_path / "p.fieldwright.json"
    held = started(load(tmp_path / "schemas"), "Order", load(target), "T", file).project
    found, members = made(held, file)
    assert sorted(one for one in members if ".bundle/" not in one) == [
        "p.fieldwright.json",
        "schemas/order.json",
        "t.json",
    ]
    opened = load_project(written(found, tmp_path / "b.zip"))
    assert not {"S01", "S02"} & {one.id for one in check_project(opened.project, opened.folder).findings}
    assert left(found)["schemas/payload.json"] == "it is no schema, and may be a sample"
    assert "schemas/payload.json" in made(held, file, ALL)[1]


def sampled(tmp_path: Path) -> tuple[Project, Path]:
    """A project with samples of each form, with personal data in all of them."""
    started_ = begun(tmp_path).project
    lines = [{"sku": "A-1", "qty": 2, "lots": [{"number": "Quackenbush"}]}]
    order = {
        "id": "Zebediah",
        "placed_at": "1931-02-07T10:11:12Z",
        "customer": {"first_name": "Zebediah", "city": "Quackenbush"},
        "lines": lines,
        "tags": ["Zebediah"],
    }
    (tmp_path / "one.json").write_text(json.dumps(order))
    (tmp_path / "more.ndjson").write_text(json.dumps(order) + "\n" + json.dumps({**order, "id": "Z2"}) + "\n")
    (tmp_path / "table.csv").write_text("name;born\nZebediah;1931-02-07\n")
    (tmp_path / "doc.xml").write_text(
        '<?xml version="1.0"?><!--Zebediah--><a xmlns="urn:x" name="Zebediah"><b>Quackenbush 7</b>Zebediah<c>true</c></a>'
    )
    (tmp_path / "expected.json").write_text(json.dumps({"id": "Zebediah"}))
    (tmp_path / "other.edi").write_text("ISA*00*Zebediah~")
    ref = next(name for name, one in started_.schemas.items() if one.file == "order.json")
    rule = Rule("id", value="id", examples=(Example("Zebediah", "Zebediah", sample="one.json"),))
    held = set_rule(started_, started_.maps[0].name, rule)
    samples = ("one.json", "more.ndjson", "table.csv", "doc.xml", "other.edi", "none.json")
    held = evolve(
        held, schemas={**held.schemas, ref: evolve(held.schemas[ref], samples=samples)},
        tests=(model.TestCase("t", "one.json", "expected.json"),), history=(Release("2026-01-01", "1.0", file="p.releases/1.0.fieldwright.json"),),
    )  # fmt: skip
    (tmp_path / "p.releases").mkdir()
    (tmp_path / "p.releases" / "1.0.fieldwright.json").write_text('{"Zebediah": 1}')
    return held, tmp_path / "p.fieldwright.json"


CANARIES = ("Zebediah", "Quackenbush", "1931-02-07")


def test_samples_are_masked_in_every_form_and_stay_valid(tmp_path: Path) -> None:
    held, file = sampled(tmp_path)
    found, members = made(held, file)
    whole = "\n".join(f"{name}\n{data.decode()}" for name, data in members.items())
    assert [one for one in CANARIES if one in whole] == []
    order = json.loads(members["one.json"])
    assert order["customer"] == {"first_name": "Xxxxxxxx", "city": "Xxxxxxxxxxx"}
    assert order["placed_at"] == "1999-09-09T09:09:09Z"
    assert (order["lines"][0]["sku"], order["lines"][0]["qty"]) == ("X-9", 9)
    assert members["more.ndjson"].count(b"\n") == 2
    assert members["table.csv"].decode() == "name;born\nXxxxxxxx;1999-09-09\n"
    assert b'name="Xxxxxxxx"' in members["doc.xml"]
    assert b"<b>Xxxxxxxxxxx 9</b>Xxxxxxxx<c>true</c>" in members["doc.xml"]
    assert left(found).keys() == {"other.edi", "none.json", "expected.json", "p.releases/1.0.fieldwright.json"}
    assert "there is no such file" in left(found)["none.json"]
    assert {one.path: (one.state, one.note) for one in found.files}["one.json"] == ("masked", "")
    there = found.project
    assert there.tests[0].expected == ""
    assert there.history[0].file == ""
    assert next(ref.samples for ref in there.schemas.values() if ref.samples) == (
        "one.json",
        "more.ndjson",
        "table.csv",
        "doc.xml",
    )
    assert held.tests[0].expected == "expected.json"


def test_fields_that_the_project_shows_are_shown_in_samples(tmp_path: Path) -> None:
    held, file = sampled(tmp_path)
    held = evolve(held, shown=(Shown("customer.city", held.maps[0].name, "source"),))
    _, members = made(held, file)
    assert json.loads(members["one.json"])["customer"] == {"first_name": "Xxxxxxxx", "city": "Quackenbush"}


def test_samples_can_be_asked_for_or_left_out(tmp_path: Path) -> None:
    held, file = sampled(tmp_path)
    found, members = made(held, file, ALL)
    assert left(found).keys() == {"none.json"}
    assert members["one.json"] == (tmp_path / "one.json").read_bytes()
    assert found.project == held
    found, members = made(held, file, NONE)
    assert not {"one.json", "more.ndjson", "table.csv", "doc.xml", "expected.json"} & set(members)
    assert [one for one in CANARIES if one in "".join(data.decode() for data in members.values())] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people.json", json.dumps([{"name": "Zebediah", "born": "1931-02-07", "n": 41, "code": "0042"}, {"name": "Quackenbush", "born": "1931-02-08", "n": 42, "code": "0043"}])),
        ("people.csv", "name,born,n,code\nZebediah,1931-02-07,41,0042\nQuackenbush,1931-02-08,42,0043\n"),
        ("people.xml", "<people><p><name>Zebediah</name><born>1931-02-07</born><n>41</n></p><p><name>Quackenbush</name><born>1931-02-08</born><n>42</n></p></people>"),
    ],
)  # fmt: skip
def test_a_schema_that_is_a_sample_is_masked_and_keeps_its_fields(name: str, text: str, tmp_path: Path) -> None:
    source = tmp_path / name
    source.write_text(text)
    target = tmp_path / "t.json"
    target.write_text(json.dumps({"title": "T", "type": "object", "properties": {"id": {"type": "string"}}}))
    file = tmp_path / "p.fieldwright.json"
    held = started(load(source), load(source).messages()[0].name, load(target), "T", file).project
    found, members = made(held, file, NONE)
    assert [one for one in CANARIES if one in members[name].decode()] == []
    opened = load_project(written(found, tmp_path / "b.zip"))
    ref = next(one for one in opened.project.schemas.values() if one.file == name)
    there, here = Schemas(opened.folder).get(ref), load(source)
    assert there.digest == ref.digest
    message = here.messages()[0].name

    def fields(schema: Any) -> list[tuple[str, str, str]]:
        from fieldwright.schema.model import walk

        return [(one.path, one.shape.type, one.shape.format) for one in walk(schema.root(message), depth=5, limit=100)]

    assert fields(there) == fields(here)


def test_files_outside_the_folder_are_left_out_and_said(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('{"secret": 1}')
    folder = tmp_path / "p"
    folder.mkdir()
    held = begun(folder).project
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    name = next(iter(held.schemas))
    ref = evolve(held.schemas[name], samples=("../secret.json", "link.json", str(tmp_path / "secret.json"), ""))
    held = evolve(held, schemas={**held.schemas, name: ref}, lookups=(Lookup("l", table=LookupFile("../secret.json")),))
    for samples in ("masked", ALL):
        found, members = made(held, folder / "p.fieldwright.json", samples)
        assert b"secret" not in b"".join(
            data for path, data in members.items() if not path.endswith(".fieldwright.json") and "manifest" not in path
        )
        assert {"../secret.json", "link.json", str(tmp_path / "secret.json")} <= left(found).keys()
        assert "outside the project's folder" in left(found)["link.json"]


def test_a_bundle_goes_there_and_back_with_the_base_it_was_made_of(tmp_path: Path) -> None:
    held, file = sampled(tmp_path)
    first = written(bundle(held, file), tmp_path / "out.fieldwright.zip")
    theirs = tmp_path / "theirs"
    there, _ = unbundle(first, theirs)
    assert base_of(first) == load_project(there).project
    opened = load_project(there)
    changed = set_rule(opened.project, opened.project.maps[0].name, Rule("note", value="id"))
    save_project(changed, there, opened=opened)
    back = written(bundle(changed, there), tmp_path / "back.fieldwright.zip")
    assert load_project(back).project == changed  # masks of masks are the same
    assert base_of(back) == opened.project  # the common base of both sides
    with pytest.raises(FieldwrightError, match="there is something already"):
        unbundle(first, theirs)


def test_a_bundle_that_comes_back_is_merged_without_its_masks(tmp_path: Path) -> None:
    held, file = sampled(tmp_path)
    first = written(bundle(held, file), tmp_path / "out.fieldwright.zip")
    there, _ = unbundle(first, tmp_path / "theirs")
    name = held.maps[0].name
    changed = set_rule(load_project(there).project, name, Rule("note", value="id"))
    save_project(changed, there)
    back = written(bundle(changed, there), tmp_path / "back.fieldwright.zip")
    ours = set_rule(held, name, Rule("labels[]", each="tags"))  # changed meanwhile
    merged = merge(base_of(back), ours, load_project(back).project)
    assert merged.project.conflicts == ()
    assert merged.project == set_rule(ours, name, Rule("note", value="id"))  # examples, samples and tests as they were


def test_a_bundle_is_not_written_to(tmp_path: Path, capsys: Capture) -> None:
    held, file = sampled(tmp_path)
    path = written(bundle(held, file), tmp_path / "b.fieldwright.zip")
    before = path.read_bytes()
    opened = load_project(path)
    for target in (path, opened.path, tmp_path / "elsewhere.fieldwright.json"):
        with pytest.raises(FieldwrightError, match="is in a bundle, which is not written to"):
            save_project(evolve(opened.project, owner="Ada"), target, opened=opened)
    for arguments in (["comment", str(path), ".", "x"], ["release", str(path), "9.0"]):
        assert main(arguments) == 2
        assert "unpack it first" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.releases/9*"))
    for arguments in (["check", str(path), "--fail-on", "never"], ["history", str(path)], ["review", str(path)],
                      ["export", str(path), "--to", "json", "-o", str(tmp_path / "x.json")]):  # fmt: skip
        assert main(arguments) == 0


# --- bundles of others -------------------------------------------------------------------------------------------------


def spoilt(change: Callable[[dict[str, bytes], dict[str, Any]], None]) -> Callable[[dict[str, bytes]], bytes]:
    def make(members: dict[str, bytes]) -> bytes:
        manifest = json.loads(members["p.bundle/manifest.json"])
        change(members, manifest)
        if "p.bundle/manifest.json" in members:
            members["p.bundle/manifest.json"] = json.dumps(manifest).encode()
        return packed(members)

    return make


def _changed(members: dict[str, bytes], _: dict[str, Any]) -> None:
    members["order.json"] += b" "


def _more(members: dict[str, bytes], _: dict[str, Any]) -> None:
    members["more.json"] = b"{}"


def _fewer(members: dict[str, bytes], _: dict[str, Any]) -> None:
    del members["order.json"]


def _newer(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["format"] = "2.0"


def _elsewhere(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["project"] = "../p.fieldwright.json"


def _unlisted(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["files"] = {"a": 1}


def _without(members: dict[str, bytes], _: dict[str, Any]) -> None:
    del members["p.bundle/manifest.json"]


def _twice(members: dict[str, bytes], _: dict[str, Any]) -> None:
    members["q.bundle/manifest.json"] = b"{}"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_changed, "order.json in the bundle is not what was bundled"),
        (_more, "holds other files than it says"),
        (_fewer, "holds other files than it says"),
        (_newer, "which this Fieldwright cannot read"),
        (_elsewhere, "holds other files than it says"),
        (_unlisted, "manifest is broken"),
        (_without, "is no bundle of a project"),
        (_twice, "is no bundle of a project"),
    ],
)
def test_bundles_that_are_not_what_they_say_are_refused(
    change: Callable[[dict[str, bytes], dict[str, Any]], None], said: str, tmp_path: Path, capsys: Capture
) -> None:
    held = begun(tmp_path).project
    _, members = made(held, tmp_path / "p.fieldwright.json")
    path = tmp_path / "b.fieldwright.zip"
    path.write_bytes(spoilt(change)(members))
    with pytest.raises(FieldwrightError, match=said):
        received(path)
    for arguments in (["check", str(path)], ["unbundle", str(path), "-o", str(tmp_path / "x")]):
        assert main(arguments) == 2
        told = capsys.readouterr().err
        assert said in told
        assert len(told.strip().splitlines()) == 1
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    "text",
    [b"[]", b"{", b"\xff\xfe", b'{"format": "1.0"}', b"[" * 100_000, b'{"format": "1.0", "files": [{"path": 1}]}'],
)
def test_broken_manifests_end_in_one_message(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "b.fieldwright.zip"
    path.write_bytes(packed({"p.bundle/manifest.json": text, "p.fieldwright.json": b"{}"}))
    with pytest.raises(FieldwrightError):
        received(path)


def test_a_project_in_a_bundle_that_is_none_is_refused(tmp_path: Path) -> None:
    held = begun(tmp_path).project
    _, members = made(held, tmp_path / "p.fieldwright.json")
    manifest = json.loads(members["p.bundle/manifest.json"])
    import hashlib

    members["p.fieldwright.json"] = b"[]"
    for one in manifest["files"]:
        if one["path"] == "p.fieldwright.json":
            one["sha256"] = hashlib.sha256(b"[]").hexdigest()
    members["p.bundle/manifest.json"] = json.dumps(manifest).encode()
    path = tmp_path / "b.fieldwright.zip"
    path.write_bytes(packed(members))
    with pytest.raises(FieldwrightError, match="is not a Fieldwright project"):
        load_project(path)
    with pytest.raises(FieldwrightError, match="is not a Fieldwright project"):
        unbundle(path, tmp_path / "x")


# --- as one would type it ------------------------------------------------------------------------------------------------


def test_the_commands_say_what_they_did(tmp_path: Path, capsys: Capture) -> None:
    held, file = sampled(tmp_path)
    save_project(held, file)
    out = tmp_path / "b.fieldwright.zip"
    assert main(["bundle", str(file), "-o", str(out), "--json"]) == 0
    told = capsys.readouterr()
    record = json.loads(told.out)
    assert {one["path"]: one["state"] for one in record["files"]}["one.json"] == "masked"
    assert "left out: expected.json (test): what is expected of the test case t" in told.err
    assert "masked: doc.xml, more.ndjson, one.json, table.csv" in told.err
    assert main(["unbundle", str(out), "-o", str(tmp_path / "x")]) == 0
    assert "samples are masked" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "x" / "p.fieldwright.json"), "--fail-on", "never"]) == 0
    capsys.readouterr()
    for arguments in (
        ["bundle", str(out), "-o", str(tmp_path / "c.zip")],
        ["bundle", str(file), "-o", str(tmp_path)],
        ["bundle", str(file), "-o", str(file)],
    ):
        assert main(arguments) == 2
        assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_bundle_is_compared_and_merged_on_the_command_line(tmp_path: Path, capsys: Capture) -> None:
    held, file = sampled(tmp_path)
    save_project(held, file)
    there, _ = unbundle(written(bundle(held, file), tmp_path / "out.fieldwright.zip"), tmp_path / "theirs")
    name = held.maps[0].name
    save_project(set_rule(load_project(there).project, name, Rule("note", value="id")), there)
    back = tmp_path / "back.fieldwright.zip"
    assert main(["bundle", str(there), "-o", str(back)]) == 0
    capsys.readouterr()
    assert main(["diff", str(tmp_path / "out.fieldwright.zip"), str(back)]) == 0
    said = capsys.readouterr().out
    assert "note" in said
    assert "example" not in said
    assert main(["impact", str(tmp_path / "out.fieldwright.zip"), str(back), "--format", "markdown"]) == 1
    assert "note" in capsys.readouterr().out
    assert main(["merge", str(back), str(file), str(back), "-o", str(file)]) == 0
    assert load_project(file).project == set_rule(held, name, Rule("note", value="id"))
    before = back.read_bytes()
    assert main(["merge", str(back), str(file), str(back), "-o", str(back)]) == 2
    assert main(["show", str(back)]) == 0
    assert back.read_bytes() == before
