"""Exporting for engineers' platforms from the command line: files, what is told, and exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.export import FORMATS
from fieldwright.report.platforms.comparing import (
    compared,
    json_same,
    place_of_difference,
    python_run,
    sample_files,
    samples_of,
)
from fieldwright.report.platforms.model import Refused, refusal_lines
from fieldwright.report.platforms.said import compared_line

from .translating import module

EXAMPLES = Path(__file__).parents[3] / "resources" / "examples"
SHIPMENTS = EXAMPLES / "wholesale-shipments" / "wholesale-shipments.fieldwright.json"


def test_a_python_module_is_written_compared_and_runs_as_a_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, again = tmp_path / "map.py", tmp_path / "again.py"
    assert main(["export", str(SHIPMENTS), "--to", "python", "-o", str(out)]) == 0
    told = capsys.readouterr().err
    assert "order to shipments: 26 rules translated\n" in told
    assert "Equal on 2 of 2 samples (cafe.json, canteen.json)." in told
    assert "Equal on 2 of 2 samples (cafe.json, canteen.json)." in out.read_text(encoding="utf-8")
    assert main(["export", str(SHIPMENTS), "--to", "python", "-o", str(again)]) == 0
    assert again.read_bytes() == out.read_bytes()
    products = [
        line.split(";") for line in (SHIPMENTS.parent / "products.csv").read_text(encoding="utf-8").splitlines()
    ]
    assert products
    done = subprocess.run(
        [sys.executable, "-I", str(out), str(tmp_path / "none.json")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "none.json" in done.stderr


def test_the_program_takes_json_in_and_gives_json_out(tmp_path: Path) -> None:
    from fieldwright.mapping.model import Parameter, Rule

    from ...mapping.benches import bench
    from .test_python_maps import SOURCE, TARGET

    one = bench(
        SOURCE,
        TARGET,
        (Rule("text", value="code & $params.p"), Rule("number", value="count / 4")),
        parameters=[Parameter("p", default="!")],
    )
    file = tmp_path / "map.py"
    file.write_text(module(one).text, encoding="utf-8")
    (tmp_path / "in.json").write_text('{"code": "ü", "count": 12345678901234567890}', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", str(file), str(tmp_path / "in.json"), "--param", 'p="?"'],
        capture_output=True,
        check=False,
    )
    assert json.loads(done.stdout) == {"text": "ü?", "number": 3086419725308642000}
    failing = subprocess.run(
        [sys.executable, "-I", str(file), "-"], input=b'{"count": "x"}', capture_output=True, check=False
    )
    assert failing.returncode == 1
    assert b"the rule for number failed" in failing.stderr


def test_a_difference_is_told_with_its_place_and_no_value(tmp_path: Path) -> None:
    project = load_project(SHIPMENTS).project
    bench = bench_for(project, Schemas(SHIPMENTS.parent), project.maps[0])
    samples = samples_of(bench, sample_files(project, bench, SHIPMENTS.parent))[:1]
    made = module(bench)
    assert [one.outcome for one in compared(samples, python_run(made), json_same)] == ["equal"]
    changed = evolve(made, text=made.text.replace('get(item, "orderNumber")', 'get(item, "orderNumbr")', 1))
    assert changed.text != made.text
    (found,) = compared(samples, python_run(changed), json_same)
    assert (found.outcome, found.detail) == ("different", "order is there on one side only")
    assert evolve(changed, compared=(found,)).different
    assert "DIFFERENT on cafe.json: order is there on one side only." in compared_line((found,))
    endless = evolve(made, text=made.text + "\nwhile True: pass\n")
    assert endless.text.endswith("pass\n")


def test_places_of_differences() -> None:
    assert place_of_difference({"a": [1, {"b": True}]}, {"a": [1.0, {"b": 1}]}) == "a[1].b differs"
    assert place_of_difference({"a": 1, "b": 2}, {"b": 2, "a": 1}) == "the result has its members in another order"
    assert place_of_difference([1], []) == "the result has 0 items instead of 1"
    assert place_of_difference({"a": None}, {"a": None}) == ""
    assert place_of_difference(1e21, 10**21) == ""


def test_platforms_are_among_the_formats() -> None:
    assert [one for one in FORMATS if FORMATS[one].suffix in (".py", ".xsl", ".dwl")] == ["python", "xslt", "dataweave"]


@pytest.mark.parametrize("to", ["python", "xslt"])
def test_a_sample_may_be_called_anything(tmp_path: Path, to: str) -> None:
    from lxml import etree

    from .xml_maps import COPIED, PAYLOADS, written

    project = written(tmp_path, {"map": COPIED})
    sample = tmp_path / "a'''--'- \u202e.xml"
    sample.write_text(PAYLOADS["small.xml"], encoding="utf-8")
    quotes = tmp_path / "quotes.xml"
    quotes.write_text(PAYLOADS["full.xml"], encoding="utf-8")
    out = tmp_path / "out"
    assert (
        main(["export", str(project), "--to", to, "-o", str(out), "--sample", str(sample), "--sample", str(quotes)])
        == 0
    )
    text = out.read_text(encoding="utf-8")
    assert "Equal on 5 of 5 samples" in text
    assert compile(text, "out", "exec") if to == "python" else etree.fromstring(text.encode()) is not None
    assert "\u202e" not in text


def test_a_sample_that_fails_in_a_rule_that_is_refused_is_not_compared() -> None:
    project = load_project(SHIPMENTS).project
    bench = bench_for(project, Schemas(SHIPMENTS.parent), project.maps[0])
    sample = evolve(samples_of(bench, sample_files(project, bench, SHIPMENTS.parent))[0], failed="it fails")
    refused = (Refused("no.such.field", "`value` does not parse"),)
    for failing, outcome in (({"no.such.field"}, "not run"), ({"order"}, "different")):
        one = evolve(sample, failing=frozenset(failing))
        (found,) = compared([one], lambda given: ("value", given.expected), json_same, refused)
        assert found.outcome == outcome


def test_rules_that_are_refused_for_one_reason_share_a_line_where_they_are_many() -> None:
    few = [Refused(name, "of a") for name in "xyz"]
    assert refusal_lines(few) == ("x: of a", "y: of a", "z: of a")
    many = [*few, Refused("w", "of a")]
    assert refusal_lines(many) == ("all of them: of a",)
    assert refusal_lines([*many, Refused("v", "of b")]) == ("4 rules: of a: x, y, z, w", "v: of b")
