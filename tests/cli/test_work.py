"""`new`, `check`, `run`, `test`, `export`, `findings`, `demo` as one would type them."""

import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource
from tests.project.schemas import files

FOLDER = resource("examples", "city-service-requests")
PROJECT = str(FOLDER / "city-service-requests.fieldwright.json")
SAMPLES = FOLDER / "city-service-requests.samples"
ORDER = {"id": "A1", "customer": {"first_name": "Ana", "city": "Vigo"}, "lines": [{"sku": "x", "qty": 2}, {"sku": "y"}]}

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def begun(tmp_path: Path, capsys: Capture) -> Path:
    """A project with suggested rules, made by the command."""
    order, invoice = files(tmp_path)
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(order), str(invoice), "-o", str(project), "--suggest"]) == 0
    assert "draft rules" in capsys.readouterr().err
    (tmp_path / "in.json").write_text(json.dumps(ORDER))
    return project


def test_new_writes_no_file_over(begun: Path, capsys: Capture) -> None:
    before = begun.read_bytes()
    assert (
        main(["new", str(begun.with_name("order.json")), str(begun.with_name("invoice.json")), "-o", str(begun)]) == 2
    )
    assert "exists already" in capsys.readouterr().err
    assert begun.read_bytes() == before


def test_new_refuses_an_unknown_message(tmp_path: Path, capsys: Capture) -> None:
    order, invoice = files(tmp_path)
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(order), str(invoice), "-o", str(project), "--source-message", "Ordr"]) == 2
    assert "Ordr" in capsys.readouterr().err
    assert not project.exists()


def test_check_has_the_documented_shape(capsys: Capture) -> None:
    assert main(["check", PROJECT, "--json"]) == 1
    record = json.loads(capsys.readouterr().out)
    assert set(record) == {"findings", "summary", "coverage", "buildability"}
    assert set(record["summary"]) == {"error", "warning", "info"}
    for one in record["findings"]:
        assert set(one) == {"id", "severity", "map", "target", "sources", "message", "mend", "mends"}
    assert [one["mends"] for one in record["findings"] if one["id"] == "L01"] == [["Write $substring(title, 0, 60)"]]
    assert [one["id"] for one in record["findings"] if one["severity"] == "error"] == ["N01"]
    (covered,) = record["coverage"].values()
    assert 0 < covered["target_mapped"] < covered["target_total"]
    (score,) = record["buildability"].values()
    assert set(score) == {"score", "rules", "rows", "lost"}
    assert 0 < score["score"] < 100
    for row in score["rows"]:
        assert set(row) == {"target", "score", "lost"}
        assert row["score"] == max(0, 100 - sum(one["points"] for one in row["lost"]))
    assert any(one["id"] == "N01" for row in score["rows"] for one in row["lost"])


@pytest.mark.parametrize(("fail_on", "status"), [("error", 1), ("warning", 1), ("never", 0)])
def test_check_falls_short_from_a_severity_on(capsys: Capture, fail_on: str, status: int) -> None:
    assert main(["check", PROJECT, "--fail-on", fail_on]) == status
    assert "WorkOrder.Header.CostCentre" in capsys.readouterr().out


def test_check_of_a_sound_map_is_zero(begun: Path, capsys: Capture) -> None:
    assert main(["check", str(begun)]) == 0
    assert capsys.readouterr().out


def test_check_puts_many_of_one_kind_together(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.json").write_text(
        json.dumps({"title": "A", "properties": {f"p{n}": {"type": "string"} for n in range(30)}})
    )
    (tmp_path / "b.json").write_text(json.dumps({"title": "B", "properties": {"q": {"type": "string"}}}))
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(tmp_path / "a.json"), str(tmp_path / "b.json"), "-o", str(project)]) == 0
    assert main(["check", str(project)]) == 0
    out = capsys.readouterr().out
    assert "30 times" in out
    assert "`p7`" not in out


def test_run_writes_what_the_rules_say(begun: Path, capsys: Capture) -> None:
    out = begun.with_name("out.json")
    assert main(["run", str(begun), str(begun.with_name("in.json")), "-o", str(out)]) == 0
    assert json.loads(out.read_text()) == {
        "id": "A1",
        "buyer": {"firstName": "Ana", "city": "Vigo"},
        "items": [{"sku": "x", "qty": 2}, {"sku": "y"}],
    }
    capsys.readouterr()
    assert main(["run", str(begun), str(begun.with_name("in.json"))]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "A1"


def test_run_takes_records_as_lines_and_as_an_array(begun: Path, capsys: Capture) -> None:
    orders = [{**ORDER, "id": f"A{n}"} for n in range(1203)]
    lines = begun.with_name("in.ndjson")
    lines.write_text("\n".join(map(json.dumps, orders)))
    out = begun.with_name("out.ndjson")
    assert main(["run", str(begun), str(lines), "-o", str(out)]) == 0
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == [one["id"] for one in orders]
    array = begun.with_name("array.json")
    array.write_text(json.dumps(orders[:3]))
    capsys.readouterr()
    assert main(["run", str(begun), str(array)]) == 0
    assert [one["id"] for one in json.loads(capsys.readouterr().out)] == ["A0", "A1", "A2"]


def test_run_on_several_payloads_fills_a_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    payloads = [str(SAMPLES / f"{name}.json") for name in ("pothole", "trail-tree")]
    assert main(["run", PROJECT, *payloads, "-o", str(out)]) == 1
    assert sorted(one.name for one in out.iterdir()) == ["pothole.xml", "trail-tree.xml"]
    assert ET.parse(out / "pothole.xml").getroot().tag.endswith("WorkOrder")


def test_run_says_violations_with_their_rule(capsys: Capture) -> None:
    assert main(["run", PROJECT, str(SAMPLES / "street-light.json")]) == 1
    said = capsys.readouterr()
    assert "R02 WorkOrder.Header.Subject" in said.err
    assert said.out.startswith("<?xml")


def test_run_does_not_write_over_its_input(begun: Path, capsys: Capture) -> None:
    payload = begun.with_name("in.json")
    before = payload.read_bytes()
    assert main(["run", str(begun), str(payload), "-o", str(payload)]) == 2
    assert "over the input" in capsys.readouterr().err
    assert payload.read_bytes() == before


def test_test_runs_the_cases(tmp_path: Path, capsys: Capture) -> None:
    junit = tmp_path / "junit.xml"
    status = main(["test", PROJECT, "--json", "--junit", str(junit)])
    record = json.loads(capsys.readouterr().out)
    assert status == (1 if record["summary"]["failed"] else 0)
    assert record["summary"]["passed"] + record["summary"]["failed"] == len(record["tests"]) > 0
    suite = ET.parse(junit).getroot()
    assert suite.get("tests") == str(len(record["tests"]))


def test_a_failing_case_says_what_differs(begun: Path, capsys: Capture) -> None:
    record = json.loads(begun.read_bytes())
    begun.with_name("expected.json").write_text(json.dumps({"id": "A1", "items": [{"sku": "x"}]}))
    record["tests"] = [{"name": "wrong", "input": "in.json", "expected": "expected.json"}]
    begun.write_text(json.dumps(record))
    assert main(["test", str(begun)]) == 1
    out = capsys.readouterr().out
    assert "FAILED" in out
    assert "buyer" in out
    assert "items[0]" in out


FIRST = {
    "xlsx": b"PK",
    "html": b"<!doctype html>",
    "markdown": b"#",
    "json": b"{",
    "csv": b"map,",
    "jsonata": b"",
}


@pytest.mark.parametrize("to", FIRST)
def test_export_writes_each_form(tmp_path: Path, to: str) -> None:
    out = tmp_path / f"spec.{to}"
    assert main(["export", PROJECT, "--to", to, "-o", str(out)]) == 0
    assert out.read_bytes()[:20].lower().startswith(FIRST[to].lower())
    assert b"WorkOrder" in out.read_bytes() or to == "xlsx"


def test_findings_lists_every_kind(capsys: Capture) -> None:
    assert main(["findings", "--json"]) == 0
    kinds: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    assert {"T01", "L01", "N01", "C01", "E01", "K01", "M01", "D01", "S01", "R01"} <= {one["id"] for one in kinds}
    assert all(one["title"] and one["meaning"] and one["mend"] for one in kinds)


def test_demo_does_the_whole_job(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "demo"
    assert main(["demo", str(folder)]) == 0
    out = capsys.readouterr().out
    for command in ("check", "run", "test", "export"):
        assert f"$ fieldwright {command}" in out
    written = {one.suffix for one in (folder / "city-service-requests" / "out").iterdir()}
    assert written == {".xml", ".xlsx", ".html", ".md", ".json", ".csv", ".jsonata", ".py", ".dwl"}
    second = folder / "wholesale-shipments" / "wholesale-shipments.fieldwright.json"
    assert main(["test", str(second)]) == 0
    assert main(["demo", str(folder)]) == 2
    assert "already" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["chek", "x"], ["run", PROJECT], ["export", PROJECT, "--to", "docx", "-o", "x"], ["--nonsense"]],
)
def test_wrong_arguments_are_one_line(arguments: list[str], capsys: Capture) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("fieldwright: ")
    assert said.count("\n") == 1
    assert "--help" in said


def test_help_and_version(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    assert "export" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("fieldwright 0.")


def test_the_window_without_a_display_is_said() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fieldwright"], capture_output=True, text=True, check=False, timeout=60,
        env={"PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    if sys.platform.startswith("linux"):
        assert done.returncode == 2
        assert done.stderr.startswith("fieldwright: there is no display")


def test_output_that_nobody_reads_is_no_mistake(tmp_path: Path) -> None:
    program = f"from fieldwright.cli import main; main(['findings'])  # {io.DEFAULT_BUFFER_SIZE}"
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait(60)
