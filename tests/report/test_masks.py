"""Personal data planted in samples, worked examples and test payloads is in no export, unless it is asked for, field by field."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.mapping.model import Example, ProjectFunction, Question, Rule
from fieldwright.project import model
from fieldwright.project.format import save_project
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict, Shown
from fieldwright.project.start import started
from fieldwright.report.export import FORMATS
from fieldwright.schema.load import load

Capture = pytest.CaptureFixture[str]
CANARIES = ("Zebediah", "Quackenbush", "zeb.q", "4711-0815", "1931-02-07", "987654321", "Wombat Lane")
ORDERS = [
    {"id": f"O-{n}", "buyer": {"name": f"Zebediah Quackenbush {n % 3}", "mail": f"zeb.q{n % 3}@mail.example", "born": "1931-02-07"},
     "card": "4711-0815", "paid": 987654321 + n, "street": "Wombat Lane", "state": "open" if n % 2 else "paid"}
    for n in range(30)
]  # fmt: skip
TARGET = {
    "title": "Invoice", "type": "object",
    "properties": {"id": {"type": "string"}, "client": {"type": "string"}, "mail": {"type": "string", "format": "email"},
                   "state": {"enum": ["OPEN", "PAID"]}, "born": {"type": "string", "format": "date"}, "sum": {"type": "integer"}},
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose source is a sample, with samples attached, examples taken from them, and test cases on them."""
    source, target = tmp_path / "orders.json", tmp_path / "invoice.schema.json"
    source.write_text(json.dumps(ORDERS))
    target.write_text(json.dumps(TARGET))
    (tmp_path / "one.json").write_text(json.dumps(ORDERS[:1]))
    wrong = {**ORDERS[1], "paid": "Zebediah", "more": "Quackenbush"}
    (tmp_path / "other.json").write_text(json.dumps([wrong]))
    (tmp_path / "expected.json").write_text(json.dumps({"id": "O-0", "client": "Quackenbush"}))
    file = tmp_path / "p.fieldwright.json"
    made = started(load(source), load(source).messages()[0].name, load(target), "Invoice", file).project
    rules = (
        Rule("id", value="$[0].id", examples=(Example("O-0", "O-0", sample="one.json"),)),
        Rule("client", value="$[0].buyer.name", note="The whole name.", question=Question("One name only?"),
             examples=(Example({"buyer": {"name": "Zebediah Quackenbush 0"}}, "Zebediah Quackenbush 0", sample="one.json"), Example("Jane Doe", "Jane Doe"))),
        Rule("mail", value="$[0].buyer.mail", examples=(Example("zeb.q0@mail.example", "zeb.q0@mail.example", sample="one.json"),)),
        Rule("state", value="$uppercase($[0].state)", examples=(Example("open", "OPEN", sample="one.json"),)),
        Rule("born", value="$[0].buyer.born", examples=(Example("1931-02-07", "1931-02-07", sample="one.json"),)),
        Rule("sum", value="$[0].paid", examples=(Example(987654321, 987654321, sample="one.json"),)),
    )  # fmt: skip
    function = ProjectFunction(
        "hail", ("n",), '"Dear " & $n', examples=(Example("Zebediah", "Dear Zebediah", sample="one.json"),)
    )
    held = evolve(
        made, functions=(function,), tests=(model.TestCase("first", "one.json", "expected.json"),),
        maps=(evolve(made.maps[0], rules=rules, samples=("one.json",)),),
        schemas={name: evolve(ref, samples=("one.json", "other.json")) if "orders" in ref.file else ref for name, ref in made.schemas.items()},
    )  # fmt: skip
    return saved(held, file)


def saved(project: Project, file: Path) -> Path:
    save_project(project, file)
    return file


def texts_of(path: Path) -> str:
    """All that is in a file or folder, workbooks unpacked."""
    if path.is_dir():
        return "\n".join(texts_of(one) for one in sorted(path.iterdir()))
    data = path.read_bytes()
    if data[:2] != b"PK":
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(one).decode("utf-8", "replace") for one in archive.namelist())


def exported(project: Path, form: str, *more: str) -> str:
    out = project.with_name(f"out{FORMATS[form].suffix}")
    assert main(["export", str(project), "--to", form, "-o", str(out), *more]) == 0
    return texts_of(out)


@pytest.mark.parametrize("form", FORMATS)
def test_no_export_holds_values_of_samples(project: Path, form: str, capsys: Capture) -> None:
    text = exported(project, form)
    assert [one for one in CANARIES if one.lower() in text.lower()] == []
    assert "Sample values are masked in" in capsys.readouterr().err
    if form in ("html", "markdown", "json", "xlsx"):
        assert "Xxxxxxxx Xxxxxxxxxxx 9" in text
        assert "1999-09-09" in text
        assert "Jane Doe" in text  # written for the purpose
        assert "OPEN" in text  # a code of the schema
        assert "Sample values are masked in" in text


@pytest.mark.parametrize("form", ["html", "markdown", "json", "xlsx"])
def test_what_is_asked_for_is_shown_and_said(project: Path, form: str, capsys: Capture) -> None:
    text = exported(project, form, "--show", "source:buyer.born", "--show", "born")
    assert "1931-02-07" in text
    assert [one for one in CANARIES if one != "1931-02-07" and one in text] == []
    said = capsys.readouterr().err
    assert "shown in 2: " in said
    assert "born" in said.split("shown in")[1]
    assert "987654321" in exported(project, form, "--show-samples")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("source:buyer.brn", "there is no field 'orders to Invoice: source:buyer.brn' whose values could be shown: did you mean buyer.born or "),
        ("brn", "there is no field 'brn' whose values could be shown: did you mean born?"),
        ("nowhere.*", "there is no field 'nowhere.*' whose values could be shown: fieldwright fields lists the fields of a schema"),
    ],
)  # fmt: skip
def test_a_field_that_there_is_not_cannot_be_shown(project: Path, asked: str, told: str, capsys: Capture) -> None:
    out = project.with_name("out.md")
    assert main(["export", str(project), "--to", "markdown", "-o", str(out), "--show", asked]) == 2
    assert not out.exists()
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert told in lines[0]
    assert main(["export", str(project), "--to", "markdown", "-o", str(out), "--show", "buyer.*", "--show", "*"]) == 0


def test_a_field_that_the_project_shows_is_shown_with_who_decided_it(project: Path) -> None:
    from fieldwright.project.format import load_project

    held = load_project(project).project
    decided = (
        Shown("[].buyer.*", held.maps[0].name, "source", "agreed with the privacy officer", "Ada"),
        Shown("client", side="target"),
        Shown("mail", "another map"),
    )
    saved(evolve(held, shown=decided), project)
    record = json.loads(exported(project, "json"))
    examples = {one["target"]: (one["input"], one["output"]) for one in record["maps"][0]["examples"]}
    assert examples["client"][1] == '"Zebediah Quackenbush 0"' or examples["client"][1] == '"Jane Doe"'
    assert examples["mail"] == ('"zeb.q0@mail.example"', '"xxx.x9@xxxx.xxxxxxx"')
    assert examples["sum"] == ("999999999", "999999999")
    (line,) = [
        one for one in record["masks"] if one["place"] == "source:buyer.mail" and one["where"].startswith("worked")
    ]
    assert (line["state"], line["reason"]) == ("shown", "agreed with the privacy officer, Ada")


def test_changes_since_an_earlier_version_hold_no_values_of_samples(
    project: Path, tmp_path: Path, capsys: Capture
) -> None:
    from fieldwright.project.format import load_project

    held = load_project(project).project
    one = held.maps[0]
    rules = tuple(evolve(rule, value=f"$string({rule.value})") for rule in one.rules)
    later = saved(held.with_map(evolve(one, rules=rules)), tmp_path / "later.fieldwright.json")
    for form, name in (
        ("markdown", "d.md"),
        ("html", "d.html"),
        ("xlsx", "d.xlsx"),
        ("json", "d.json"),
        ("text", "d.txt"),
    ):
        out = tmp_path / name
        assert main(["impact", str(project), str(later), "--format", form, "-o", str(out)]) == 1
        assert [each for each in CANARIES if each in texts_of(out)] == []
    assert "Sample values are masked" in (tmp_path / "d.md").read_text()


def test_differences_of_projects_hold_no_values_of_samples(project: Path, tmp_path: Path, capsys: Capture) -> None:
    from fieldwright.project.format import load_project

    held = load_project(project).project
    one = held.maps[0]
    rules = tuple(
        evolve(rule, examples=(Example("Wombat Lane 4", "Wombat Lane 5", sample="other.json"),)) for rule in one.rules
    )
    later = saved(held.with_map(evolve(one, rules=rules)), tmp_path / "later.fieldwright.json")
    for form in ("text", "markdown", "html", "json"):
        assert main(["diff", str(project), str(later), "--format", form]) == 0
        text = capsys.readouterr().out
        assert "xample" in text
        assert [each for each in CANARIES if each in text] == []


@pytest.mark.parametrize("form", FORMATS)
def test_choices_that_a_merge_left_hold_no_values_of_samples(project: Path, form: str) -> None:
    from fieldwright.project.format import load_project

    held = load_project(project).project
    place = f"/maps/{held.maps[0].name}/rules/client"
    example = {"input": "Zebediah", "output": "Zebediah", "sample": "one.json"}
    choices = (
        Conflict(f"{place}/examples", [example], [{**example, "output": "Quackenbush"}], []),
        Conflict(f"{place}/examples/0/output", "Zebediah", "Quackenbush", "Wombat Lane"),
        Conflict(place, {"target": "client", "examples": [example]}, {"target": "client"}),
    )
    text = exported(saved(evolve(held, conflicts=choices), project), form)
    assert [one for one in CANARIES if one in text] == []


def test_a_part_of_an_input_is_shown_only_where_all_that_it_may_be_is_shown(tmp_path: Path) -> None:
    from fieldwright.mapping.model import Map, SourceRef, TargetRef
    from fieldwright.project.sample_masks import Asked, without_sample_values

    both = Rule("t", value="a.name & b.name", examples=(Example({"name": "Ann", "other": "Bo"}, "x", sample="s"),
                                                        Example({"a": {"name": "Ann"}, "b": {"name": "Bo"}}, "x", sample="s"), Example("Ann", "Cy", sample="s")))  # fmt: skip
    held = Project("p", maps=(Map("m", (SourceRef("s", "S"),), TargetRef("t", "T"), (both,)),))

    def inputs(*paths: str) -> list[object]:
        made = without_sample_values(held, asked=Asked(paths=paths)).project
        return [one.input for one in made.maps[0].rules[0].examples]

    assert inputs("a.name") == [{"name": "Xxx", "other": "Xx"}, {"a": {"name": "Ann"}, "b": {"name": "Xx"}}, "Xxx"]
    assert inputs("a.name", "b.*") == [
        {"name": "Ann", "other": "Xx"},
        {"a": {"name": "Ann"}, "b": {"name": "Bo"}},
        "Ann",
    ]
    assert without_sample_values(held, asked=Asked(everything=True)).project == held
