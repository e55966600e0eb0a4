"""From a project to the specification."""

from pathlib import Path

from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.project.format import load_project
from fieldwright.report.export import export
from fieldwright.report.html import html_of
from fieldwright.report.model import MappingRow
from fieldwright.report.spec import spec_of
from fieldwright.report.spec_markdown import markdown_of
from tests.report.handmade import RULES, project_of, spec_made


def row(target: str) -> MappingRow:
    return next(one for one in spec_made().maps[0].rows if one.target == target)


def test_every_target_field_has_a_row_and_required_ones_say_where() -> None:
    said = {one.target: one.required_text for one in spec_made().maps[0].rows}
    assert said["Number"] == "required"
    assert said["Contact.Name"] == "required where there is a Contact"
    assert said["Task[].Depot"] == "required in each Task[]"
    assert said["Remark"] == ""


def test_a_field_without_a_rule_is_a_gap_only_where_it_is_required() -> None:
    assert row("Priority").sentence == "Nothing fills this required field yet."
    assert row("Remark").sentence == "Undecided: no rule and no decision yet."
    assert row("Contact").kind == "filled below"


def test_a_row_says_what_it_reads_and_of_what_type() -> None:
    assert [(one.path, one.type) for one in row("Contact.Mail").sources] == [("requester.email", "string (email)")]
    assert not row("Gone").sources[0].known
    assert row("Task[].Text").loop == "lines where count > 0"
    assert row("Kind").lookups == ("kinds",)


def test_values_that_the_source_promises_are_told_from_those_it_does_not() -> None:
    assert "never missing" in row("Number").absent
    assert "never missing" in row("Task[].Text").absent  # required in each item that the loop goes over
    assert "never missing" not in row("Task[].Quantity").absent


def test_findings_stand_at_their_rows_and_link_to_them() -> None:
    spec = spec_made()
    finding = next(one for one in spec.findings if one.target == "Task[].Depot")
    assert finding.anchor == row("Task[].Depot").anchor
    assert row("Task[].Depot").findings == (finding,)


def test_every_source_field_ends_as_used_dropped_or_undecided() -> None:
    states = {one.path: one.state for one in spec_made().maps[0].source_rows}
    assert states["requester"] == "used below"
    assert states["requester.name"] == states["lines[].count"] == "used"
    assert states["internal"] == "dropped"
    assert states["created"] == "undecided"


def test_a_dropped_object_takes_its_fields_with_it_and_an_object_read_whole_uses_them() -> None:
    project = project_of((Rule("Remark", value="$string(requester)"),))
    reads = {"Remark": (("source", "requester"), ("source", "lines.what"))}
    rows = spec_made(project, reads={"orders": reads}, findings=()).maps[0].source_rows
    assert {one.path: one.state for one in rows}["requester"] == "used"


def test_counts_are_of_fields_that_hold_values() -> None:
    counts = spec_made().maps[0].counts
    assert (counts.target_total, counts.target_mapped, counts.target_decided) == (11, 7, 1)
    assert (counts.required_mapped, counts.required_total) == (4, 6)
    assert (counts.errors, counts.warnings, counts.infos, counts.questions) == (3, 1, 1, 1)


def test_anchors_are_different_for_all_rows() -> None:
    rules = (*RULES, Rule("a-b", value="x"), Rule("a.b", value="x"), Rule("`a.b`", value="x"))
    anchors = [one.anchor for one in spec_made(project_of(rules)).maps[0].rows]
    assert len(set(anchors)) == len(anchors)


def test_a_schema_that_could_not_be_read_leaves_the_rules_readable() -> None:
    project = project_of()
    spec = spec_made(project, benches={})
    assert [one.target for one in spec.maps[0].rows] == [rule.target for rule in project.maps[0].rules]
    assert spec.maps[0].rows[0].sentence == "Copies `id`."


def test_the_same_project_gives_the_same_specification() -> None:
    assert spec_made() == spec_made()
    assert spec_made().cover.created == ""


def test_the_cover_says_which_schema_changed() -> None:
    states = {one.name: one.state for one in spec_made().cover.schemas}
    assert states == {"crm": "as recorded", "works": "changed since recorded"}


def test_one_map_of_several_can_be_taken() -> None:
    project = project_of()
    both = evolve(project, maps=(project.maps[0], evolve(project.maps[0], name="other")))
    spec = spec_made(both)
    assert [one.name for one in spec.maps] == ["orders", "other"]
    assert any("--map orders" in line for passage in spec.guide for line in passage.lines)


def test_loops_say_their_names_joins_and_groups_and_maps_what_blank_values_become() -> None:
    tasks = Rule(
        "Task[]", each="lines", where="count > 0", alias="line", group_by="what", order_by="count",
        joins=(Join("stock", "$erp.stock", "left", "what", "sku", "first"), Join("part", "parts", "own")),
    )  # fmt: skip
    start = project_of(tuple(tasks if one.target == "Task[]" else one for one in RULES))
    project = evolve(start, maps=(evolve(start.maps[0], blanks=Blanks("leave out", missing="null")),))
    spec = spec_made(project)
    rows = {one.target: one for one in spec.maps[0].rows}
    loop = (
        "lines as $line left join $erp.stock as $stock on what = sku, first of several own join parts as $part "
        "where count > 0 ordered by count grouped by what"
    )
    assert rows["Task[].Text"].loop == rows["Task[]"].loop == loop
    assert "null: left out, which the target refuses" in rows["Contact.Name"].absent.splitlines()
    told = [line for passage in spec.guide for line in passage.lines]
    said = "A value that is null is left out, and a value that is missing becomes null, unless the rule says otherwise or its default is for that."
    assert said in told
    for made in (markdown_of(spec), html_of(spec)):
        assert b"$line" in made
    assert all(said not in line for passage in spec_made().guide for line in passage.lines)


def test_the_specification_says_how_well_a_stranger_could_build_it(tmp_path: Path) -> None:
    folder = resource("examples", "city-service-requests")
    project = load_project(folder / "city-service-requests.fieldwright.json").project
    made = spec_of(project, folder)
    (one,) = made.maps
    assert one.counts.buildability is not None
    assert 0 < one.counts.buildability < 100
    assert any(text.startswith("N01 ") for text in one.counts.lost)
    rows = {row.target: row for row in one.rows}
    assert rows["WorkOrder.Header.CostCentre"].buildability == 0
    assert rows["WorkOrder.Header.Subject"].buildability == 95
    assert rows["WorkOrder.Header.Subject"].lost == ("−5 B15: the rule for `WorkOrder.Header.Subject` is a draft",)
    assert all(
        row.buildability == 100 - sum(int(text[1:].split()[0]) for text in row.lost)
        for row in one.rows
        if row.buildability
    )
    for to, place in (("markdown", "Buildability: "), ("html", "<b>Buildability</b>"), ("csv", "buildability")):
        out = tmp_path / f"spec.{to}"
        export(project, folder, to, out)
        assert place in out.read_text("utf-8")
