"""The functions that rules call: in the header of the exported expression, and in the specification's table."""

import io
import json
from pathlib import Path

from openpyxl import load_workbook

from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.signatures import parameters
from fieldwright.mapping.model import Example, Map, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.report.html import html_of
from fieldwright.report.jsonata import jsonata_of
from fieldwright.report.model import Spec
from fieldwright.report.spec import spec_of
from fieldwright.report.spec_markdown import markdown_of
from fieldwright.report.tables import json_of
from fieldwright.report.wording.calls import OWN
from fieldwright.report.wording.phrases import phrase
from fieldwright.report.workbook import workbook_of

SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "T", "type": "object", "properties": {
    name: {"type": "string"} for name in ("day", "key", "sum", "id")}}  # fmt: skip


def spec(folder: Path) -> Spec:
    (folder / "t.json").write_text(json.dumps(SCHEMA))
    rules = (
        Rule("day", value='$formatDate(day, "[D01].[M01].[Y0001]")'),
        Rule("key", value='$padLeft(key, 8, "0") & $sequence()'),
        Rule("sum", value="$gross(sum)"),
        Rule("id", value="$uppercase(id)"),
    )
    own = ProjectFunction("gross", ("net",), '$decimalMultiply($net, "1.19")', "With tax.", (Example("1", "1.19"),))
    map_ = Map("m", (SourceRef("t", "T"),), TargetRef("t", "T"), rules)
    project = Project("p", schemas={"t": SchemaRef("t.json")}, maps=(map_,), functions=(own,))
    return spec_of(project, folder)


def test_the_table_says_what_each_means_and_who_supplies_it(tmp_path: Path):
    made = spec(tmp_path)
    told = {one.name: one for one in made.functions}
    assert list(told) == ["gross", "padLeft", "decimalMultiply", "formatDate", "sequence"]
    assert told["formatDate"].where.startswith("Whoever runs the exported expression must supply it")
    assert told["padLeft"].where == "Defined in the exported expression."
    assert told["gross"].vectors == ('$gross("1") -> "1.19"',)
    assert told["decimalMultiply"].used_by == ("sum",)
    assert any("must be given the functions $formatDate: " in line for one in made.guide for line in one.lines)
    assert '$formatDate("2026-03-05", "[H01]") -> an error' in told["formatDate"].vectors


def test_every_form_has_the_table(tmp_path: Path):
    made = spec(tmp_path)
    book = load_workbook(io.BytesIO(workbook_of(made)))
    assert [cell.value for cell in book["Functions"]["A"]][1:] == ["Function", *(one.usage for one in made.functions)]
    assert "$formatDate(date, picture" in html_of(made).decode()
    assert "## Functions" in markdown_of(made).decode()
    assert [one["name"] for one in json.loads(json_of(made))["functions"]] == [one.name for one in made.functions]


def test_the_exported_expression_says_what_the_runtime_must_supply(tmp_path: Path):
    made = spec(tmp_path)
    header, _, text = jsonata_of(made, made.maps[0]).decode().partition(" */\n")
    assert "must supply these functions" in header
    assert "$formatDate(date, picture[, zone[, language]]): " in header
    assert '"05.03.2026"' in header
    assert "Bind $recordNumber" in header
    assert "$padLeft(text" not in header
    assert "$gross := function($net)" in text
    assert "$padLeft := function" in text
    assert "$formatDate := " not in text


def test_calls_of_our_functions_are_said_in_words():
    assert phrase('$padLeft(key, 8, "0")') == '`key` filled on the left to 8 characters with "0"'
    assert phrase('$coalesce(note, "none")') == '`note`, or if it is missing or null, "none"'
    assert phrase('$isBlank(note) ? "x" : $left(note, 3)') == (
        '"x" if `note` is missing, null or blank, otherwise the first 3 characters of `note`'
    )
    for name, count in OWN:
        own = FUNCTIONS[name]
        assert own.own
        takes = len(parameters(name))
        needed = sum("?" not in marks for _, marks in parameters(name))
        assert needed <= count <= takes, name
