"""The pack as an engineer uses it: its pytest module is run on our own runs, which pass, and on an integration that is wrong, which does not."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.testing.tolerances import DURATION, agrees, within_of
from tests.project.testing.test_running import IN, OUT, project_with

Capture = pytest.CaptureFixture[str]
APP = Path(__file__).parents[3] / "app"
SECRET = "Tr0ub4dor&3-correct"

CASES: tuple[dict[str, Any], ...] = (
    {"name": "well", "payload": IN, "output": {**OUT, "sum": 11.004, "at": "x"}, "ignore": ["at"], "tolerances": [{"path": "sum", "within": "0.01"}], "masked": True, "proves": "It | works."},
    {"name": "refused", "payload": {**IN, "kind": "zz"}, "findings": [{"id": "R04", "rejected": True}], "kind": "negative", "generated": "lookup"},
    {"name": "by whom", "payload": IN, "output": {**OUT, "by": "you & me"}, "parameters": {"user": "you & me"}, "masked": True},
    {"name": "of somebody", "payload": {**IN, "at": "Zaphodine"}, "output": OUT},
)  # fmt: skip

ADAPTER = """
import subprocess, sys, tempfile
from fieldwright_pack import Refused

def transform(map_name, payload, parameters, sources):
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(payload)
        file.flush()
        told = [f"--param={name}={value}" for name, value in parameters.items()]
        done = subprocess.run([sys.executable, "-m", "fieldwright", "run", PROJECT, file.name, "--map", map_name, *told], capture_output=True)
    if done.returncode:
        raise Refused(done.stderr.decode())
    return done.stdout
"""

WRONG = """
import json

def transform(map_name, payload, parameters, sources):
    return json.dumps({"key": "x1", "code": "B", "sum": 11.02, "by": parameters.get("user", "me"), "more": 1})
"""


def packed(folder: Path, *arguments: str) -> int:
    return main(["pack", str(folder / "p.fieldwright.json"), "-o", str(folder / "pack"), *arguments])


def run(folder: Path) -> tuple[int, str]:
    told = {**os.environ, "PYTHONPATH": str(APP), "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", "."], cwd=folder / "pack", env=told, capture_output=True, timeout=100, check=False
    )  # fmt: skip
    return done.returncode, done.stdout.decode() + done.stderr.decode()


def test_our_own_runs_pass_and_a_wrong_integration_does_not(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES)
    assert packed(tmp_path) == 1
    said = capsys.readouterr()
    assert said.out.startswith("3 test cases in ")
    assert "left out: of somebody: nobody says that its payload is masked" in said.err
    adapter = tmp_path / "pack" / "adapter.py"
    adapter.write_text(f"PROJECT = {str(tmp_path / 'p.fieldwright.json')!r}\n{ADAPTER}")
    status, said_there = run(tmp_path)
    assert (status, "3 passed" in said_there) == (0, True), said_there
    adapter.write_text(WRONG)
    status, said_there = run(tmp_path)
    assert status == 1
    assert "3 failed" in said_there
    for text in ('code is "B"; expected "A"', "more is 1; not expected", "sum is 11.02", "it was accepted, and is to be refused: R04"):  # fmt: skip
        assert text.lower() in said_there.lower(), said_there
    assert not any(b"Zaphodine" in one.read_bytes() for one in (tmp_path / "pack").rglob("*") if one.is_file())


def test_where_an_error_is_expected_a_refusal_is_right_too(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, {"name": "c", "payload": {**IN, "kind": "zz"}, "findings": [{"id": "R04", "target": "code"}], "masked": True})  # fmt: skip
    assert packed(tmp_path) == 0
    (tmp_path / "pack" / "adapter.py").write_text("from fieldwright_pack import Refused\ndef transform(*_):\n    raise Refused\n")  # fmt: skip
    assert run(tmp_path)[0] == 0
    (tmp_path / "pack" / "adapter.py").write_text("def transform(*_):\n    return '{}'\n")
    assert run(tmp_path)[0] == 0
    capsys.readouterr()


def test_an_adapter_that_is_not_filled_in_says_so(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, CASES[0])
    assert packed(tmp_path) == 0
    status, said = run(tmp_path)
    assert status == 1
    assert "fill in adapter.transform, or set INTEGRATION_URL" in said
    capsys.readouterr()


def test_what_people_changed_stays(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES[:2])
    assert packed(tmp_path) == 0
    pack = tmp_path / "pack"
    (pack / "adapter.py").write_text("mine")
    (pack / "README.md").unlink()
    project_with(tmp_path, CASES[1])
    capsys.readouterr()
    assert packed(tmp_path, "--json") == 1
    record = json.loads(capsys.readouterr().out)
    assert (pack / "adapter.py").read_text() == "mine"
    assert record["kept"] == ["adapter.py"]
    assert {"README.md", "cases.json"} <= set(record["written"])
    assert record["outdated"] == ["cases/well/expected.json", "cases/well/input.json"]
    (pack / ".fieldwright-pack.json").write_text('{"files": {"../../p.fieldwright.json": "x", "README.md": 1}}')
    assert packed(tmp_path) == 1
    assert "kept as somebody changed it" in capsys.readouterr().err
    assert main(["pack", str(tmp_path / "p.fieldwright.json"), "-o", str(tmp_path / "s.schema.json")]) == 2
    capsys.readouterr()


def test_values_are_packed_only_when_asked_for_and_broken_cases_never(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES, {"name": "gone", "input": "gone.json", "masked": True}, {"name": "lost", "payload": 1, "map": "nope"})  # fmt: skip
    assert packed(tmp_path, "--values") == 1
    said = capsys.readouterr()
    assert said.out.startswith("4 test cases in ")
    assert "left out: gone: " in said.err
    assert "left out: lost: the project has no map 'nope'" in said.err
    assert main(["pack", str(tmp_path / "p.fieldwright.json"), "-o", str(tmp_path / "x"), "--map", "nope"]) == 2
    capsys.readouterr()


def test_the_readme_tells_what_is_there(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES)
    packed(tmp_path)
    page = (tmp_path / "pack" / "README.md").read_text("utf-8")
    assert "| well | m | normal | It \\| works. | what is in the file expected |" in page
    assert "| refused | m | negative |  | R04 \\(Lookup had no row\\); nothing is written |" in page.replace("(", "\\(").replace(")", "\\)").replace("\\\\", "\\")  # fmt: skip
    assert "* of somebody: nobody says" in page
    assert '| user | string | "me" |' in page
    capsys.readouterr()


@pytest.mark.parametrize("name", ["city-service-requests", "wholesale-shipments"])
def test_the_examples_pass_their_own_pack(name: str, tmp_path: Path, capsys: Capture) -> None:
    """What is expected, given back, differs in nothing: XML and JSON are read on both sides alike."""
    assert main(["pack", str(resource("examples", name) / f"{name}.fieldwright.json"), "-o", str(tmp_path / "pack"), "--values"]) == 0  # fmt: skip
    (tmp_path / "pack" / "adapter.py").write_text(
        "from fieldwright_pack import cases\n"
        "def transform(map_name, payload, parameters, sources):\n"
        "    return next(one.expected for one in cases() if one.payload == payload)\n"
    )
    assert run(tmp_path)[0] == 0
    capsys.readouterr()


# --- the comparison ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def support(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("pack")
    shutil.copy(resource("pack", "fieldwright_pack.py"), folder)
    sys.path.insert(0, str(folder))
    import fieldwright_pack  # pyright: ignore[reportMissingImports]

    yield fieldwright_pack
    sys.path.remove(str(folder))


@pytest.mark.parametrize(
    ("format_", "expected", "actual", "said"),
    [
        ("xml", "<a xmlns='u'><b>1</b><c x='1'/></a>", "<p:a xmlns:p='u'>\n <p:b> 1 </p:b><p:c x='1'></p:c></p:a>", []),
        ("xml", "<a><b>1</b></a>", "<a><b>2</b></a>", ['a.b is "2"; expected "1"']),
        ("xml", "<a><b>1</b><b>2</b></a>", "<a><b>2</b><b>1</b></a>", ["a.b has the same items in another order"]),
        ("xml", "<a/>", "<a", ["what was written cannot be read as xml: "]),
        ("csv", "k;v\n1;a\n2;b\n", "v;k\nb;2\na;1\n", ["the output has the same items in another order"]),
        ("csv", "k;v\n1;a\n2;b\n", "k;v\n1;a\n", ['[1] (k "2") is missing; expected {"k": "2", "v": "b"}']),
        ("json", '{"a": 0.1}', '{"a": 0.10}', []),
        ("json", '{"a": 12345678901234567890.1}', '{"a": 12345678901234567890.2}', ["a is"]),
        ("json", "[1]", "", ["nothing was written"]),
        ("text", "a\r\nb\n", "a\nb", []),
    ],
)  # fmt: skip
def test_values_count_not_how_they_are_written(support: Any, format_: str, expected: str, actual: str, said: list[str]) -> None:  # fmt: skip
    case = support.Case("c", "m", format_, b"", expected.encode(), delimiter=";")
    found = support.differences_of(case, actual)
    assert len(found) == len(said)
    assert all(one.startswith(start) for one, start in zip(found, said, strict=True)), found


VALUES = st.one_of(
    st.integers(-999, 999), st.floats(-9, 9).map(lambda one: round(one, 3)), st.sampled_from(["1.10", "1.11", "x", "10:00", "10:00:01"]),
    st.sampled_from(["2026-01-01", "2026-01-02T00:00:00", "2026-01-02T00:00:01Z"]), st.booleans(), st.none(),
)  # fmt: skip


@given(VALUES, VALUES, st.sampled_from(["0.01", "1", "10 %", "1 s", "1 d"]))
def test_tolerances_are_those_of_fieldwright(support: Any, one: Any, other: Any, text: str) -> None:
    within = within_of(text)
    assert within is not None
    told = within.kind, str(within.duration.total_seconds() if within.kind == DURATION else within.amount)
    equal = one == other and isinstance(one, bool) == isinstance(other, bool)
    assert support.same(one, other, told) is (equal or agrees(one, other, within))


NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None, reason="Node is not installed")
def test_what_postman_runs_compares_alike() -> None:
    asked = [
        [{"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1}, [], {}], [{"a": 1}, {"a": 2}, [], {}], [{"a": 1}, {"a": 2}, ["a"], {}],
        [{"a": 10}, {"a": 10.01}, [], {"a": {"kind": "amount", "most": 0.01}}], [{"a": "2026-01-01T00:00:00Z"}, {"a": "2026-01-01T00:00:03Z"}, [], {"a": {"kind": "duration", "most": 2}}],
        [[{"x": 1}], [], [], {}], [{"a": None}, {}, [], {}], [{}, {"a": 0}, [], {}], [{"a": {}}, {"a": []}, [], {}],
    ]  # fmt: skip
    script = (
        resource("pack", "compare.js").read_text()
        + f"""
    console.log(JSON.stringify({json.dumps(asked)}.map(function (one) {{ return compare(one[0], one[1], one[2], one[3], "", "", []); }})));"""
    )
    done = subprocess.run([str(NODE), "-"], input=script.encode(), capture_output=True, check=True, timeout=60)
    assert json.loads(done.stdout) == [
        [], ["a is 2; expected 1"], [], [], ['a is "2026-01-01T00:00:03Z"; expected "2026-01-01T00:00:00Z"'],
        ["the output has 0 items; expected 1"], ["a is missing"], ["a is not expected"], ["a is []; expected {}"],
    ]  # fmt: skip


# --- Postman -----------------------------------------------------------------------------------------------------------

API: dict[str, Any] = {
    "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "servers": [{"url": "https://{where}.example/v1/", "variables": {"where": {"default": "api"}}}],
    "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}, "login": {"type": "http", "scheme": "basic"}}},
    "paths": {
        "/things/{id}": {"get": {
            "summary": "One thing", "security": [{"login": []}], "responses": {"200": {"description": "ok"}, "404": {"description": "none"}},
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}, {"name": "page", "in": "query", "schema": {"type": "integer"}},
                           {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}}, {"name": "Authorization", "in": "header", "schema": {"type": "string"}}]}},
        "/things": {"post": {"security": [{"key": []}], "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}, "responses": {"201": {"description": "made"}}}},
    },
}  # fmt: skip
FLOW: dict[str, Any] = {
    "name": "things", "environments": [{"name": "Test system", "address": "https://test.example"}], "authentication": f"password: {SECRET}",
    "steps": [
        {"kind": "retrieve", "system": "api", "operation": "GET /things/{id}", "text": f"token={SECRET}"}, {"kind": "map", "map": "m"},
        {"kind": "send", "system": "api", "operation": "POST /things", "failure": "Tell somebody."}, {"kind": "send", "system": "t", "operation": "PUT /other/{no}/x"},
        {"kind": "notify", "text": "mail"},
    ],
}  # fmt: skip


def test_a_customers_settings_go_with_the_case(tmp_path: Path, capsys: Capture) -> None:
    name = "shop-accounting"
    assert main(["pack", str(resource("examples", name) / f"{name}.fieldwright.json"), "-o", str(tmp_path / "pack")]) == 0  # fmt: skip
    cases = json.loads((tmp_path / "pack" / "cases.json").read_text("utf-8"))["cases"]
    held = next(one for one in cases if "settings" in one.get("sources", {}))
    assert json.loads((tmp_path / "pack" / held["sources"]["settings"]).read_text("utf-8"))
    assert held["parameters"]
    made = json.loads((tmp_path / "pack" / "postman" / "collection.json").read_text("utf-8"))
    used = set(re.findall(r"\{\{(\w+)\}\}", json.dumps(made["item"])))
    there = {one["key"] for one in made["variable"]}
    for file in (tmp_path / "pack" / "postman").glob("*.environment.json"):
        assert used <= there | {one["key"] for one in json.loads(file.read_text("utf-8"))["values"]}
    capsys.readouterr()


def collection(folder: Path) -> dict[str, Any]:
    (folder / "api.json").write_text(json.dumps(API))
    schemas = {"s": {"file": "s.schema.json"}, "t": {"file": "t.schema.json"}, "api": {"file": "api.json"}}
    project_with(folder, *CASES[:3], schemas=schemas, flows=[FLOW])
    assert packed(folder) == 0
    text = (folder / "pack" / "postman" / "collection.json").read_text("utf-8")
    assert SECRET not in text
    return json.loads(text)


def test_the_collection_has_the_shape_that_postman_reads(tmp_path: Path, capsys: Capture) -> None:
    made = collection(tmp_path)
    assert made["info"]["schema"] == "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    assert re.fullmatch(r"[0-9a-f-]{36}", made["info"]["_postman_id"])
    assert all(set(one) == {"key", "value", "type"} for one in made["variable"])
    for folder in made["item"]:
        assert {"name", "item"} <= set(folder)
        for one in folder["item"]:
            request = one["request"]
            assert set(one) == {"name", "request", "response", "event"}
            assert set(request) <= {"method", "header", "url", "description", "body", "auth"}
            assert {"method", "header", "url"} <= set(request)
            assert all({"key", "value"} <= set(each) for each in (*request["header"], *request["url"].get("query", ()), *request["url"].get("variable", ())))  # fmt: skip
            assert isinstance(request["url"]["host"], list)
            (event,) = one["event"]
            assert (event["listen"], event["script"]["type"]) == ("test", "text/javascript")
            assert all(isinstance(line, str) for line in event["script"]["exec"])
            if "body" in request:
                assert request["body"]["mode"] == "raw"
            if "auth" in request:
                assert request["auth"]["type"] in request["auth"]
    capsys.readouterr()


def test_calls_are_filled_from_the_schemas_and_the_flow(tmp_path: Path, capsys: Capture) -> None:
    cases, flow = collection(tmp_path)["item"]
    get, post, put = (one["request"] for one in flow["item"])
    assert (get["method"], get["url"]["raw"], get["url"]["path"]) == (
        "GET",
        "{{api_url}}/things/:id",
        ["things", ":id"],
    )
    assert [(one["key"], one["disabled"]) for one in get["url"]["query"]] == [("page", True)]
    assert [(one["key"], one["value"]) for one in get["header"]] == [("X-Trace", "{{$guid}}")]
    assert [one["value"] for one in get["auth"]["basic"]] == ["{{api_user}}", "{{api_password}}"]
    assert post["auth"]["apikey"][0]["value"] == "X-Key"
    assert json.loads(post["body"]["raw"])["key"] == "x1"
    assert "On failure: Tell somebody." in post["description"]
    assert (put["method"], put["url"]["raw"]) == ("PUT", "{{t_url}}/other/:no/x")
    assert "[201]" in flow["item"][1]["event"][0]["script"]["exec"][0]
    told = [[each["key"] for each in one["request"]["url"]["query"]] for one in cases["item"]]
    assert told == [["map"], ["map"], ["map", "user"]]
    assert "within(400, 499)" in cases["item"][1]["event"][0]["script"]["exec"][0]
    environment = json.loads((tmp_path / "pack" / "postman" / "test_system.environment.json").read_text())
    values = {one["key"]: (one["value"], one["type"]) for one in environment["values"]}
    assert values["api_password"] == ("", "secret")
    assert values["api_url"] == ("https://api.example/v1", "default")
    capsys.readouterr()


def test_a_case_whose_target_is_gone_is_left_out_with_the_reason(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, CASES[0])
    (tmp_path / "t.schema.json").unlink()
    assert packed(tmp_path) == 1
    said = capsys.readouterr()
    assert said.out.startswith("0 test cases in ")
    assert "left out: well: " in said.err
    assert "t.schema.json" in said.err


def test_nothing_from_elsewhere_is_packed_and_odd_names_stay_readable(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (tmp_path / "mine.json").write_text(json.dumps({**IN, "id": SECRET}))
    (folder / "link.json").symlink_to(tmp_path / "mine.json")
    outside = ({"input": "../mine.json"}, {"input": str(tmp_path / "mine.json")}, {"input": "link.json"}, {"payload": IN, "expected": "../mine.json"}, {"payload": IN, "inputs": {"a": "../mine.json"}}, {"payload": IN, "settings": "../mine.json"})  # fmt: skip
    odd = ("NUL", "../../up", "\ud800", "a/b", "A B", "x" * 300, "")
    cases = [{"name": f"out {at}", "masked": True, **one} for at, one in enumerate(outside)]
    project_with(folder, *cases, *({"name": one, "payload": IN, "output": OUT, "masked": True} for one in odd))
    assert packed(folder, "--values") == 1
    assert capsys.readouterr().err.count("lies outside the project's folder") == len(outside)
    pack = folder / "pack"
    assert not any(SECRET.encode() in one.read_bytes() for one in pack.rglob("*") if one.is_file())
    assert sorted(one.name for one in (pack / "cases").iterdir()) == sorted(["nul-case", "up", "case", "a-b", "a-b-2", "x" * 50, "case-2"])  # fmt: skip
    (pack / "adapter.py").write_text(
        f"def transform(*given):\n    return {json.dumps(json.dumps(OUT))}\n\n\nclass Refused(Exception): ...\n"
    )
    status, said = run(folder)
    assert (status, f"{len(odd)} passed" in said) == (0, True), said
