"""``fieldwright settings``, and running and exporting for one customer."""

import json
from pathlib import Path

import jsonschema
import pytest

from fieldwright.cli import main
from fieldwright.project.format import save_project
from tests.project.customers.projects import example
from tests.project.customers.test_settling import ORDER

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "p.fieldwright.json"
    save_project(example(tmp_path), path)
    return path


def settings(folder: Path, text: str) -> Path:
    path = folder / "acme.settings.json"
    path.write_text(text)
    return path


GOOD = """{
  "customer": "Acme",
  "parameters": {"ledger": 5010, "currency": "pound"},
  "rules": {"orders: memo": false},
  "lookups": {"tax codes": [{"key": "full", "value": "S20"}, {"key": "half", "value": "Z0"}, {"key": "none", "value": "Z0"}]}
}"""


def test_what_can_be_set_is_listed(file: Path, capsys: Capture) -> None:
    assert main(["settings", str(file)]) == 0
    told = capsys.readouterr().out
    lines = [line.split() for line in told.splitlines()]
    assert lines[0] == ["WHO", "DECIDES", "WHERE", "NAME", "LABEL", "ALLOWED", "DEFAULT"]
    assert ["each", "customer", "rules", "orders:", "id", "Invoice", "number", "shop", "|", "own", '"shop"'] in lines
    assert ["fixed", "for", "all", "parameters", "shop"] in lines
    assert told.endswith("7 each customer, 1 fixed for all\n")


def test_what_can_be_set_as_json(file: Path, capsys: Capture) -> None:
    assert main(["settings", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["settings"]
    ledger = next(one for one in told if one["name"] == "ledger")
    assert (ledger["scope"], ledger["default"], ledger["schema"]) == (
        "customer",
        4000,
        {"type": "integer", "minimum": 1000, "maximum": 9999},
    )


def test_a_project_in_which_nothing_can_be_set_says_so(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "p.fieldwright.json"
    save_project(example(tmp_path, maps=(), lookups=(), parameters=(), flows=()), path)
    assert main(["settings", str(path)]) == 0
    assert "all is the same for every customer" in capsys.readouterr().out


def test_the_form_and_new_settings_are_written_and_agree(file: Path, tmp_path: Path, capsys: Capture) -> None:
    form, new = tmp_path / "form.json", tmp_path / "acme.settings.json"
    assert main(["settings", str(file), "--schema", str(form), "--new", str(new)]) == 0
    written = json.loads(new.read_bytes())
    assert written["customer"] == "acme"
    jsonschema.Draft202012Validator(json.loads(form.read_bytes())).validate(written)
    first = form.read_bytes()
    assert main(["settings", str(file), "--schema", str(form)]) == 0
    assert form.read_bytes() == first
    assert main(["settings", str(file), "--check", str(new)]) == 0
    assert capsys.readouterr().out.endswith("1 settings file: no problems\n")
    assert main(["settings", str(file), "--new", str(new)]) == 2
    assert "the file exists already" in capsys.readouterr().err


def test_what_is_wrong_is_told_with_file_and_line(file: Path, tmp_path: Path, capsys: Capture) -> None:
    bad = settings(tmp_path, GOOD.replace('"pound"', '"puond"'))
    assert main(["settings", str(file), "--check", str(bad)]) == 1
    told = capsys.readouterr().out
    assert f"{bad}:3: error: currency (Currency): it is none of the options euro, pound: Did you mean pound?" in told
    assert main(["settings", str(file), "--check", str(bad), "--json"]) == 1
    record = json.loads(capsys.readouterr().out)
    assert record["summary"] == {"error": 1, "warning": 0, "info": 0}
    assert record["files"][0]["problems"][0]["place"] == "/parameters/currency"


def test_a_file_that_is_no_settings_is_unusable(file: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main(["settings", str(file), "--check", str(settings(tmp_path, "[]"))]) == 2
    assert "acme.settings.json:1: the settings must be one JSON object" in capsys.readouterr().err
    assert main(["settings", str(file), "--check", str(tmp_path / "none.json")]) == 2


def test_run_gives_what_the_customer_gets(file: Path, tmp_path: Path, capsys: Capture) -> None:
    order = tmp_path / "order.json"
    order.write_text(json.dumps(ORDER))
    asked = ["run", str(file), str(order), "--settings", str(settings(tmp_path, GOOD))]
    assert main(asked) == 0
    got = json.loads(capsys.readouterr().out)
    assert (got["ledger"], got["currency"], got["taxCode"], "memo" in got) == (5010, "GBP", "Z0", False)
    assert main([*asked, "--param", "ledger=6000"]) == 0
    assert json.loads(capsys.readouterr().out)["ledger"] == 6000
    assert main([*asked, "--explain", "currency"]) == 0
    assert "GBP" in capsys.readouterr().out


def test_run_refuses_settings_that_do_not_agree(file: Path, tmp_path: Path, capsys: Capture) -> None:
    order = tmp_path / "order.json"
    order.write_text(json.dumps(ORDER))
    bad = settings(tmp_path, GOOD.replace("5010", "1"))
    assert main(["run", str(file), str(order), "--settings", str(bad)]) == 2
    assert "acme.settings.json:3: ledger (Ledger):" in capsys.readouterr().err


def test_a_specification_for_one_customer_says_so(file: Path, tmp_path: Path) -> None:
    said = settings(tmp_path, GOOD)
    to = tmp_path / "spec.md"
    assert main(["export", str(file), "--to", "markdown", "-o", str(to), "--settings", str(said)]) == 0
    text = to.read_text()
    assert "Shop to accounting (Acme)" in text
    assert "As it is for Acme" in text
    assert "Switched off in the settings of Acme" in text


def test_a_workbook_for_one_customer_is_not_taken_back(file: Path, tmp_path: Path, capsys: Capture) -> None:
    said, to, before = settings(tmp_path, GOOD), tmp_path / "spec.xlsx", file.read_bytes()
    assert main(["export", str(file), "--to", "xlsx", "-o", str(to), "--settings", str(said)]) == 0
    capsys.readouterr()
    for options in ((), ("--apply",)):
        assert main(["import", str(file), str(to), *options]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert "spec.xlsx: the workbook was exported for Acme, and what that customer has set would be written" in line
        assert "export it without --settings" in line
    assert file.read_bytes() == before
    assert main(["export", str(file), "--to", "xlsx", "-o", str(to)]) == 0
    assert main(["import", str(file), str(to)]) == 0


def test_a_bundle_is_opened_too(file: Path, tmp_path: Path, capsys: Capture) -> None:
    bundle = tmp_path / "p.fwbundle"
    assert main(["bundle", str(file), "-o", str(bundle)]) == 0
    assert main(["settings", str(bundle), "--check", str(settings(tmp_path, GOOD))]) == 0
    assert "no problems" in capsys.readouterr().out
