"""What the specification says beside its rows: use cases and flows, loops, test cases, questions and comments."""

from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.mapping.model import Join, Question, Rule
from fieldwright.project import model
from fieldwright.project.format import load_project
from fieldwright.project.reviewing import DONE, Comment, Reply
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase, Volume
from fieldwright.report.gathering.loops import join_words
from fieldwright.report.spec import spec_of
from tests.report.handmade import RULES, project_of, spec_made


def test_a_use_case_names_what_serves_and_proves_it() -> None:
    project = project_of(
        use_cases=(UseCase("UC1", "Roads", actor="Resident", measure="95 of 100", rules=("orders: Kind",)), UseCase("UC2")),
        flows=(Flow("hand over", ("UC1",), steps=(Step("map", map="orders"), Step("send", map="elsewhere"))),),
        tests=(model.TestCase("a hole", "in.json", "out.json", use_case="UC1"), model.TestCase("a tree", "t.json", map="orders")),
    )  # fmt: skip
    first, second = spec_made(project).use_cases
    assert first.facts == (
        ("Who wants it", "Resident"),
        ("Measured by", "95 of 100"),
        ("Served by the rules", "orders: Kind"),
    )
    assert (first.flows, first.maps, first.tests) == (("hand over",), ("orders",), ("a hole",))
    assert (second.facts, second.flows, second.maps, second.tests) == ((), (), (), ())


def test_a_flow_tells_its_facts_and_what_happens_when_it_fails_under_headings() -> None:
    flow = Flow(
        "hand over", ("UC1",), trigger="An event.", volume=Volume(per_run="1", peak="40 an hour"), retry="3 times", alert="The desk.",
        steps=(Step("retrieve", "Read it.", "crm", "GET /requests"), Step("map", map="orders", failure="Dead letter.")),
        environments=(Environment("test", "https://a.example", "made up"),), settings=(Setting("days", "Operations", "14", "Kept."),),
    )  # fmt: skip
    told, other = spec_made(project_of(flows=(flow, evolve(flow, name="hand-over")))).flows
    assert told.facts == (("Trigger", "An event."), ("Records in a run", "1"), ("Peak", "40 an hour"))
    assert told.failures == (("Retry", "3 times"), ("Alert", "The desk."))
    assert [(one.number, one.kind, one.actor, one.operation, one.map, one.failure) for one in told.steps] == [
        (1, "retrieve", "crm", "GET /requests", "", ""),
        (2, "map", "", "", "orders", "Dead letter."),
    ]
    assert told.environments == (("test", "https://a.example", "made up"),)
    assert told.settings == (("days", "Operations", "14", "Kept."),)
    assert told.anchor != other.anchor


def test_test_cases_name_files_and_never_hold_payloads() -> None:
    case = model.TestCase(
        "t", "in.json", "out.xml", "", "It works.", ("a.b",), {"stock": "s.csv"}, {"tenant": "x"}, "UC1"
    )
    (line,) = spec_made(project_of(tests=(case,))).tests
    assert (line.map, line.input, line.expected) == ("orders", "in.json\nstock: s.csv", "out.xml")
    assert (line.ignored, line.parameters, line.use_case) == (("a.b",), ('tenant = "x"',), "UC1")


def test_loops_say_what_they_repeat_over_and_are_joined_with() -> None:
    tasks = Rule(
        "Task[]", each="lines", alias="line", where="count > 0", order_by="count", group_by="what",
        joins=(Join("stock", "$erp.stock", "left", "what", "sku", "first"), Join("part", "parts", "own"), Join("price", "prices", "position")),
    )  # fmt: skip
    rules = tuple(tasks if one.target == "Task[]" else one for one in RULES)
    (line,) = spec_made(project_of(rules)).loops
    assert (line.target, line.over, line.name, line.where, line.order, line.group) == (
        "Task[]",
        "lines",
        "$line",
        "count > 0",
        "count",
        "what",
    )
    assert line.joins == (
        "$stock: every item, with its partner in `$erp.stock` where there is one: `what` is its `sku`; of several partners the first counts",
        "$part: each item with the items of its own `parts`",
        "$price: each item with the one at the same place of `prices`",
    )
    assert line.anchor == next(
        row.anchor for row in spec_made(project_of(rules)).maps[0].rows if row.target == "Task[]"
    )


def test_an_inner_join_says_that_items_without_a_partner_go() -> None:
    said = join_words(Join("a", "$b", "inner", "x", "y", "error"))
    assert said == "$a: only items that have a partner in `$b`: `x` is its `y`; several partners are an error"


def test_questions_stand_in_one_list_open_ones_first_by_when_they_are_due() -> None:
    rules = (
        Rule("Number", value="id", question=Question("Late?", due="2026-12-24")),
        Rule("Kind", value="category", question=Question("Done?", answer="Yes.")),
        Rule("Remark", value="id", question=Question("Early?", "Bo", "2026-12-01", "", "Ann", "2026-11-01")),
    )
    comments = (
        Comment("c1", "question", "orders", "source", "category", "Codes?", "Bo", "2026-11-02", "Ann", replies=(Reply("Ann", "2026-11-03", "Soon."),)),
        Comment("c2", "question", "orders", text="The map?", state=DONE),
        Comment("c3", "comment", "orders", "target", "Kind", "A remark."),
    )  # fmt: skip
    project = project_of(
        rules, comments=comments, use_cases=(UseCase("UC1", "Roads", questions=(Question("Which?"),)),), flows=(Flow("f", questions=(Question("When?"),)),)
    )  # fmt: skip
    spec = spec_made(project)
    assert [(one.text, one.place, one.open) for one in spec.questions] == [
        ("Early?", "Remark", True),
        ("Late?", "Number", True),
        ("Codes?", "category of the source source", True),
        ("Which?", "Use case UC1: Roads", True),
        ("When?", "Flow f", True),
        ("Done?", "Kind", False),
        ("The map?", "The map orders", False),
    ]
    codes = spec.questions[2]
    assert (codes.answer, codes.asked_of, codes.at) == ("Ann, 2026-11-03: Soon.", "Ann", ("comments", "c1"))
    assert codes.anchor == next(row.anchor for row in spec.maps[0].source_rows if row.path == "category")
    assert [one.text for one in spec.comments] == ["Codes?", "The map?", "A remark."]
    assert spec.comments[2].anchor == next(row.anchor for row in spec.maps[0].rows if row.target == "Kind")


def test_the_examples_show_something_of_everything() -> None:
    for name in ("city-service-requests", "wholesale-shipments"):
        folder = resource("examples", name)
        spec = spec_of(load_project(folder / f"{name}.fieldwright.json").project, folder)
        for part in ("use_cases", "flows", "tests", "loops", "reused", "questions", "comments"):
            assert getattr(spec, part), (name, part)
        maps = {one.name for one in spec.maps}
        cases = {one.id for one in spec.use_cases}
        assert all(set(one.maps) and one.flows and one.tests for one in spec.use_cases)
        for flow in spec.flows:
            assert set(flow.use_cases) <= cases
            assert {step.map for step in flow.steps} - {""} <= maps
            assert {step.actor for step in flow.steps} - {""} <= {one.name for one in spec.cover.schemas}
            assert len(flow.failures) >= 5
