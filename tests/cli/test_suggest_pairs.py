"""`suggest --pairs` as one would type it: rules with support and exceptions, as text and as JSON, and what is wrong in one line."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main

Capture = pytest.CaptureFixture[str]
CODES = {"N": "NEW", "P": "PAID", "S": "SENT"}


@pytest.fixture
def sides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two schemas, 40 orders as XML and 39 results as a table, one of them wrong and one of no order."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "in").mkdir()
    rows = ["ref;state;total"]
    for at in range(40):
        number, code, amount = f"A{at:03}", "NPS"[at % 3], 100 + at * 7
        (tmp_path / "in" / f"{at:03}.xml").write_text(
            f'<Order no="{number}"><Code>{code}</Code><Net>{amount}</Net><Line><Sku>x{at}</Sku></Line></Order>'
        )
        if at != 5:
            rows.append(f"{'Z9' if at == 7 else number};{CODES[code] if at != 9 else 'WRONG'};{amount * 2}")
    (tmp_path / "out.csv").write_text("\n".join(rows) + "\n")
    return tmp_path


def typed(folder: Path, *more: str) -> int:
    """``suggest`` for the folder's first order and the table."""
    sample, table = folder / "in" / "000.xml", folder / "out.csv"
    return main(
        [
            "suggest",
            str(sample),
            str(table),
            "--no-memory",
            "--by",
            "Order.@no=ref",
            *more,
            "--pairs",
            *(str(one) for one in (*sorted((folder / "in").iterdir()), table)),
        ]
    )


def test_as_json_each_rule_has_its_support_and_its_exceptions(sides: Path, capsys: Capture) -> None:
    assert typed(sides, "--json") == 0
    printed = capsys.readouterr()
    found: dict[str, dict[str, Any]] = {one["target"]: one for one in json.loads(printed.out)}
    state = found["[].state"]
    assert (state["kind"], state["support"], state["of"]) == ("lookup", 37, 38)
    assert [(one["pair"], one["expected"], one["got"]) for one in state["exceptions"]] == [
        ("009.xml / out.csv 9", "WRONG", "NEW")
    ]
    assert {row["key"]: row["value"] for row in state["lookup"]["rows"]} == CODES
    assert (found["[].total"]["expression"], found["[].total"]["band"]) == ("Order.Net * 2", "about 95 %")
    assert found["[].ref"]["source"] == "Order.`@no`"
    assert "005.xml: no target has the key 'A005'" in printed.err
    assert "no source has the key 'Z9'" in printed.err


def test_as_text_each_rule_says_in_how_many_it_holds_and_where_not(sides: Path, capsys: Capture) -> None:
    assert typed(sides) == 0
    printed = capsys.readouterr().out
    assert "holds in 37 of 38" in printed
    assert 'but 009.xml / out.csv 9: expected "WRONG", it gives "NEW"' in printed
    assert '"N" becomes "NEW"' in printed


def test_only_sure_rules_where_that_is_asked_for(sides: Path, capsys: Capture) -> None:
    assert typed(sides, "--json", "--min", "95") == 0
    assert {one["band"] for one in json.loads(capsys.readouterr().out)} == {"about 95 %"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--pairs", "nothing.json"], "nothing.json: there is no such file"),
        (["--pairs", "in", "out.csv"], "a folder stands for one side"),
        (["--pairs", "in/000.xml", "out.csv", "in/001.xml", "--by", "nothing"], "no source has a value at 'nothing'"),
        (["--pairs", "out.csv", "in/000.xml"], "out.csv"),
    ],
)  # fmt: skip
def test_what_cannot_be_paired_is_one_line(
    sides: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(sides)
    assert main(["suggest", "in/000.xml", "out.csv", "--no-memory", *arguments]) == 2
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("fieldwright: ")]
    assert len(told) == 1
    assert said in told[0]
