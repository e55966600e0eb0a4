"""Bad input: one line that names the file, what is wrong and the mend; exit status 2; never a traceback, a hang, or a lost file."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource
from tests.project.schemas import files

Capture = pytest.CaptureFixture[str]

EXAMPLE = resource("examples", "city-service-requests")
PROJECT = EXAMPLE / "city-service-requests.fieldwright.json"
BOMB = (
    b'<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY l0 "ha">'
    + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))
    + b"]>\n<a>&l11;</a>"
)
OUTSIDE_ENTITY = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
HTML = b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body></body></html>"
DEEP = 100_000


def complaint(capsys: Capture, *arguments: str | Path) -> str:
    """The one line on standard error of a command that cannot do its work."""
    started = time.process_time()
    status = main([str(one) for one in arguments])
    said = capsys.readouterr()
    assert (status, said.out) == (2, ""), said.err
    assert said.err.startswith("fieldwright: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert "mistake in Fieldwright" not in said.err
    assert time.process_time() - started < 10
    return said.err.removeprefix("fieldwright: ").strip()


def placed(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


BAD_FILES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.json", b"", r"a\.json: the file is empty: \w+"),
    "only white space": ("a.yaml", b" \n\t\n", r"empty"),
    "HTML named .json": ("a.json", HTML, r"a\.json: this is a web page \(title: Sign in\), not a schema: download"),
    "HTML named .xsd": ("a.xsd", HTML, r"web page"),
    "truncated JSON": ("a.json", b'{"openapi": "3.1.0",\n "paths": {"/a":', r"a\.json:2: the JSON ends early"),
    "truncated string": ("a.json", b'{"openapi": "3.1', r"a\.json:1: the JSON ends early"),
    "wrong JSON": ("a.json", b'{"type": "object",\n "a"}', r"a\.json:2: this is not valid JSON"),
    "wrong YAML": ("a.yaml", b"openapi: 3.1.0\npaths:\n  /a: [1\n  b: }", r"a\.yaml:\d+: "),
    "YAML with a tab": ("a.yaml", b"openapi: 3.1.0\n\tpaths: {}\n", r"a\.yaml:2: "),
    "YAML anchors for ever": ("a.yaml", b"a: &a [x]\n" + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(12)),
                             r"a\.yaml"),
    "DTD bomb": ("a.xsd", BOMB, r"a\.xsd:2: the XML has a document type declaration .*: remove"),
    "outside entity": ("a.xml", OUTSIDE_ENTITY, r"a\.xml:1: the XML has a document type declaration"),
    "truncated XML": ("a.xsd", b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n<xs:element', r"a\.xsd:2: the XML is not well-formed"),
    "nested brackets": ("a.json", b"[" * DEEP + b"]" * DEEP, r"a\.json: the file is nested too deeply"),
    "nested objects": ("a.json", b'{"a":' * DEEP + b"1" + b"}" * DEEP, r"nested too deeply"),
    "open brackets": ("a.json", b"[" * DEEP, r"nested too deeply|ends early"),
    "nested YAML": ("a.yaml", b"a: " + b"[" * DEEP, r"a\.yaml"),
    "nested XML": ("a.xml", b"<a>" * DEEP + b"</a>" * DEEP, r"a\.xml"),
    "a picture": ("a.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), r"a\.json"),
    "a zip": ("a.json", b"PK\x03\x04" + bytes(60), r"a\.json"),
    "not text": ("a.xml", b"<a>\xff\x00\x01\xff</a>", r"a\.xml"),
    "a git-lfs pointer": ("a.json", b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n", r"a\.json"),
    "no schema": ("a.xsd", b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>', r"a\.xsd:1: the schema declares nothing"),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD_FILES)
def test_schemas_that_cannot_be_read(kind: str, tmp_path: Path, capsys: Capture) -> None:
    name, data, said = BAD_FILES[kind]
    bad = placed(tmp_path, name, data)
    assert re.search(said, complaint(capsys, "fields", bad))
    order, _ = files(tmp_path)
    assert re.search(said, complaint(capsys, "new", order, bad, "-o", tmp_path / "p.fieldwright.json"))
    assert not (tmp_path / "p.fieldwright.json").exists()


@pytest.mark.parametrize("command", ["fields", "check", "run", "export", "test"])
def test_files_that_are_not_there_or_folders(command: str, tmp_path: Path, capsys: Capture) -> None:
    more = {"run": [PROJECT], "export": ["--to", "json", "-o", tmp_path / "out.json"]}.get(command, [])
    assert re.search(r"missing\.json: .+: .+", complaint(capsys, command, tmp_path / "missing.json", *more))
    folder = complaint(capsys, command, tmp_path, *more)
    assert str(tmp_path) in folder
    assert "folder" in folder
    assert not (tmp_path / "out.json").exists()


PAYLOADS: dict[str, tuple[str, bytes, str]] = {
    "empty": ("in.json", b"", r"in\.json: the file is empty"),
    "HTML": ("in.json", HTML, r"in\.json: this is a web page \(title: Sign in\), not JSON"),
    "truncated": ("in.json", b'{"id": "A1",\n "customer": {', r"in\.json:2: the JSON ends early"),
    "XML": ("in.json", b"<order/>", r"in\.json:1: this is XML, and JSON is expected"),
    "an array of texts": ("in.json", b'["a"]', r"in\.json: .*array"),
    "a text": ("in.json", b'"a"', r"in\.json:1: .*expects an object"),
    "another document": ("in.json", b'{"invoice_no": 1, "amount": 2}', r"in\.json:1: .*not what the source says"),
    "nested": ("in.json", b"[" * DEEP + b"]" * DEEP, r"in\.json: the file is nested too deeply"),
    "not text": ("in.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), r"in\.json"),
}  # fmt: skip


@pytest.fixture
def begun(tmp_path: Path, capsys: Capture) -> Path:
    order, invoice = files(tmp_path)
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(order), str(invoice), "-o", str(project), "--suggest"]) == 0
    capsys.readouterr()
    return project


@pytest.mark.parametrize("kind", PAYLOADS)
def test_payloads_that_are_not_what_the_source_says(kind: str, begun: Path, capsys: Capture) -> None:
    name, data, said = PAYLOADS[kind]
    payload = placed(begun.parent, name, data)
    out = begun.with_name("out.json")
    assert re.search(said, complaint(capsys, "run", begun, payload, "-o", out))
    assert not out.exists()


def test_a_payload_with_wrong_values_is_run_and_said(begun: Path, capsys: Capture) -> None:
    payload = placed(begun.parent, "in.json", b'{"id": 5, "customer": "Ana", "lines": [{"qty": "many"}]}')
    status = main(["run", str(begun), str(payload)])
    said = capsys.readouterr()
    assert status in (0, 1)
    assert "R03" in said.err
    assert "Traceback" not in said.err


def test_xml_payloads_with_a_dtd_or_another_root(tmp_path: Path, capsys: Capture) -> None:
    xsd = placed(tmp_path, "a.xsd", b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:string"/></xs:schema>')  # fmt: skip
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(xsd), str(xsd), "-o", str(project), "--suggest"]) == 0
    capsys.readouterr()
    for data, said in (
        (BOMB, "document type declaration"),
        (OUTSIDE_ENTITY, "document type declaration"),
        (b"<b/>", "starts with 'b' without a namespace, and the message 'a' expects"),
        (b'{"a": 1}', "the payload is JSON"),
        (HTML, "web page"),
        (b"<a>" * DEEP + b"</a>" * DEEP, "too deep|nested"),
    ):
        assert re.search(said, complaint(capsys, "run", project, placed(tmp_path, "in.xml", data)))


# --- references ------------------------------------------------------------------------------------------------------

REFERENCES = ("http://127.0.0.1:9/x.{0}", "https://example.invalid/x.{0}", "file:///etc/passwd", "/etc/passwd", "../../../../../../etc/passwd")  # fmt: skip


@pytest.mark.parametrize("reference", REFERENCES)
@pytest.mark.parametrize("kind", ["xsd", "json"])
def test_references_outside_are_findings_and_not_fetched(
    kind: str, reference: str, tmp_path: Path, capsys: Capture
) -> None:
    folder = tmp_path / "a" / "b" / "c"
    folder.mkdir(parents=True)
    place = reference.format(kind)
    if kind == "xsd":
        text = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="{place}"/><xs:element name="v" type="xs:int"/></xs:schema>'
    else:
        text = json.dumps(
            {"title": "v", "type": "object", "properties": {"a": {"$ref": place}, "b": {"type": "integer"}}}
        )
    file = placed(folder, f"v.{kind}", text.encode())
    assert main(["fields", str(file), "--message", "v", "--depth", "2"]) == 2
    people = capsys.readouterr()
    assert people.err.count("\n") == 1
    assert people.err.startswith(f"fieldwright: {file}:1: ")
    assert "put a copy beside the schema" in people.err
    assert people.out.startswith("v ")  # what can be read is there all the same
    assert "root:" not in people.out + people.err
    assert main(["fields", str(file), "--json"]) == 2
    listed = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in listed["schema"]["notes"] if one["severity"] == "warning"] == ["S11"]


# --- projects --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "run", "export", "test"])
def test_a_project_cut_in_half(command: str, tmp_path: Path, capsys: Capture) -> None:
    whole = PROJECT.read_bytes()
    half = placed(tmp_path, "half.fieldwright.json", whole[: len(whole) // 2])
    more = {"run": [PROJECT], "export": ["--to", "json", "-o", tmp_path / "out.json"]}.get(command, [])
    assert re.search(
        r"half\.fieldwright\.json:\d+: the JSON ends early, .*: get the whole file",
        complaint(capsys, command, half, *more),
    )
    assert half.read_bytes() == whole[: len(whole) // 2]


def test_every_prefix_of_a_project_ends_in_one_line(tmp_path: Path, capsys: Capture) -> None:
    whole = PROJECT.read_bytes()
    for size in range(0, len(whole) - 2, 401):
        complaint(capsys, "check", placed(tmp_path, "cut.fieldwright.json", whole[:size]))


WRONG_PROJECTS: dict[str, tuple[Any, str]] = {
    "a list": ([], "not a Fieldwright project"),
    "another file": ({"name": "x", "version": "1"}, "not a Fieldwright project"),
    "no version": ({"format": None, "maps": []}, "the format's version is null"),
    "maps is no list": ({"format": "1.0", "maps": {}}, "maps"),
    "a rule without target": ({"format": "1.0", "maps": [{"name": "m", "sources": [], "target": {"schema": "a", "message": "b"}, "rules": [{}]}]},
                              "target"),
    "a target is null": ({"format": "1.0", "maps": [{"name": "m", "sources": [], "target": None}]}, "/maps/0/target must be an object, not null"),
    "a value is a number": ({"format": "1.0", "maps": [{"name": "m", "sources": [], "target": {"schema": "a", "message": "b"},
                             "rules": [{"target": "a", "value": 5}]}]}, "value"),
}  # fmt: skip


@pytest.mark.parametrize("kind", WRONG_PROJECTS)
def test_projects_with_something_wrong_in_them(kind: str, tmp_path: Path, capsys: Capture) -> None:
    record, said = WRONG_PROJECTS[kind]
    file = placed(tmp_path, "p.fieldwright.json", json.dumps(record, indent=2).encode())
    assert said in complaint(capsys, "check", file)


def changed(folder: Path, change: Callable[[Any], None]) -> Path:
    """The example project with something in it changed; its schemas are referred to where they are."""
    record = json.loads(PROJECT.read_bytes())
    for ref in record["schemas"].values():
        (folder / ref["file"]).write_bytes((EXAMPLE / ref["file"]).read_bytes())
    change(record)
    return placed(folder, "p.fieldwright.json", json.dumps(record, indent=2).encode())


@pytest.mark.parametrize("command", ["check", "run", "export", "test"])
def test_a_project_of_a_newer_version_is_left_alone(command: str, tmp_path: Path, capsys: Capture) -> None:
    file = changed(tmp_path, lambda record: record.update(format="9.0", novelty={"a": 1}))
    before = file.read_bytes()
    more = {"run": [PROJECT], "export": ["--to", "json", "-o", tmp_path / "out.json"]}.get(command, [])
    said = complaint(capsys, command, file, *more)
    assert "newer" in said
    assert "update Fieldwright" in said
    assert file.read_bytes() == before
    assert not (tmp_path / "out.json").exists()


def test_a_newer_version_that_cannot_be_understood_is_said(tmp_path: Path, capsys: Capture) -> None:
    file = changed(tmp_path, lambda record: record.update(format="9.0", maps={"by": "name"}))
    assert "update Fieldwright" in complaint(capsys, "check", file)


def test_a_project_whose_schema_is_gone(tmp_path: Path, capsys: Capture) -> None:
    file = changed(tmp_path, lambda _: None)
    (tmp_path / "work-order.xsd").unlink()
    assert main(["check", str(file)]) == 1
    assert "S01" in capsys.readouterr().out
    assert "work-order.xsd" in complaint(
        capsys, "run", file, EXAMPLE / "city-service-requests.samples" / "pothole.json"
    )


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "/dev/zero", "n" * 5000, ".", "http://127.0.0.1:9/x.xsd"])
def test_a_project_whose_schema_has_no_possible_name(name: str, tmp_path: Path, capsys: Capture) -> None:
    file = changed(tmp_path, lambda record: next(iter(record["schemas"].values())).update(file=name))
    assert main(["check", str(file)]) == 1
    assert "S01" in capsys.readouterr().out
    assert main(["export", str(file), "--to", "json", "-o", str(tmp_path / "out.json")]) in (0, 2)
    assert "mistake in Fieldwright" not in capsys.readouterr().err


# --- expressions -----------------------------------------------------------------------------------------------------

LOOPS = (
    "($f := function($n) { $f($n + 1) }; $f(0))",
    "$sum([1..9999999].($ * $sum([1..9999])))",
    "($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $length($f('ab', 60)))",
    "$length($pad('x', 9000000000))",
)


def looping(begun: Path, expression: str, payload: bytes) -> list[str]:
    """The command that runs a project, one of whose rules is the expression, on records that reach it."""
    record = json.loads(begun.read_bytes())
    rule = next(one for one in record["maps"][0]["rules"] if one["target"] == "id")
    rule["value"] = expression
    begun.write_text(json.dumps(record))
    return ["run", str(begun), str(placed(begun.parent, "in.ndjson" if b"\n" in payload else "in.json", payload))]


PAYLOAD = b'{"id": "A1", "customer": {"first_name": "Ana"}, "lines": []}'


@pytest.mark.parametrize("expression", LOOPS)
def test_an_expression_that_loops_for_ever_is_stopped(expression: str, begun: Path, capsys: Capture) -> None:
    command = looping(begun, expression, PAYLOAD)
    started = time.perf_counter()
    status = main(command)
    seconds = time.perf_counter() - started
    said = capsys.readouterr()
    assert status == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert re.match(rf"fieldwright: {re.escape(str(begun))}: the rule for id was stopped: .+: .+", said.err)
    assert seconds < 30


def test_the_record_whose_expression_loops_is_named(begun: Path, capsys: Capture) -> None:
    assert main(looping(begun, LOOPS[2], PAYLOAD + b"\n" + PAYLOAD)) == 2
    assert "record 1: the rule for id was stopped" in capsys.readouterr().err


# --- saving ----------------------------------------------------------------------------------------------------------

LIMITED = """
import resource, signal, sys
sys.dont_write_bytecode = True  # Python itself would keep half a compiled module for everybody
from fieldwright.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits of file size are POSIX")
@pytest.mark.parametrize("command", ["new", "run", "export"])
def test_a_full_disk_leaves_what_was_there(command: str, begun: Path) -> None:
    payload = placed(begun.parent, "in.json", b'{"id": "A1", "customer": {"first_name": "Ana"}, "lines": []}')
    out = begun.with_name("out.json")
    if command != "new":
        out.write_bytes(b"what was there before")
    arguments = {
        "new": ["new", begun.with_name("order.json"), begun.with_name("invoice.json"), "-o", out],
        "run": ["run", begun, payload, "-o", out],
        "export": ["export", begun, "--to", "json", "-o", out],
    }[command]
    before = {one.name: one.read_bytes() for one in begun.parent.iterdir()}
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2, done.stderr
    assert re.fullmatch(r"fieldwright: .*out\.json: not saved: .*: .*\n", done.stderr)
    assert {one.name: one.read_bytes() for one in begun.parent.iterdir()} == before


def test_outputs_into_folders_that_are_not_there(begun: Path, capsys: Capture) -> None:
    payload = placed(begun.parent, "in.json", b'{"id": "A1"}')
    nowhere = begun.parent / "nowhere" / "out.json"
    for arguments in (
        ("run", begun, payload, "-o", nowhere),
        ("export", begun, "--to", "html", "-o", nowhere),
        ("new", begun.with_name("order.json"), begun.with_name("invoice.json"), "-o", nowhere),
    ):
        assert "nowhere" in complaint(capsys, *arguments)


def test_arguments_that_name_nothing_are_told_in_plain_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "example"
    shutil.copytree(resource("examples", "city-service-requests"), folder)
    project = str(folder / "city-service-requests.fieldwright.json")
    out = str(tmp_path / "out.py")
    for arguments, told in (
        (["export", project, "--to", "pdf", "-o", out], "'--to': 'pdf' is not one of"),
        (["export", project, "--to", "python", "-o", out, "--sample", "none.json"], "none.json: there is no such file"),
        (["choose", project, "/maps/x", "--take", "ours"], "the project has no choices that are open"),
        (["comment", project, "--reply", "c1"], "give TEXT, in quotes"),
    ):
        assert main(arguments) == 2
        said = capsys.readouterr().err
        assert told in said
        assert said.count("\n") == 1
    assert not Path(out).exists()
