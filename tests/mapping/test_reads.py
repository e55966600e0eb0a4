"""What each rule reads."""

from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import reads_of
from tests.report.handmade import READS, RULES, bench_of, project_of


def reads(*rules: Rule) -> dict[str, list[str]]:
    found = reads_of(bench_of(project_of(rules)))
    return {target: [path for _, path in pairs] for target, pairs in found.items()}


def test_the_example_reads_what_was_written_down_by_hand() -> None:
    found = reads_of(bench_of(project_of()))
    assert {target: pairs for target, pairs in found.items() if pairs} == READS
    assert found["Contact.Phone"] == ()
    assert set(found) == {rule.target for rule in RULES}


def test_inside_a_loop_names_are_the_items_and_two_dollars_the_source() -> None:
    found = reads(
        Rule("Task[]", each="lines", where="count > 0"), Rule("Task[].Text", value="what & $$.id", when="count")
    )
    assert found == {"Task[]": ["lines", "lines.count"], "Task[].Text": ["lines.count", "lines.what", "id"]}


def test_in_a_named_block_the_items_are_those_of_its_own_loop() -> None:
    found = reads(
        Rule("Task[a]", each="lines"),
        Rule("Task[a].Text", value="what"),
        Rule("Task[b]"),
        Rule("Task[b].Text", value="id"),
    )
    assert found["Task[a].Text"] == ["lines.what"]
    assert found["Task[b].Text"] == ["id"]


def test_items_that_are_computed_are_no_source_fields() -> None:
    found = reads(
        Rule("Task[]", each='$split(requester.name, " ")'), Rule("Task[].Text", value="$uppercase($) & $$.id")
    )
    assert found == {"Task[]": ["requester.name"], "Task[].Text": ["id"]}


def test_broken_expressions_read_nothing_and_stop_nothing() -> None:
    assert reads(Rule("Number", value="id &"), Rule("Remark", value="id")) == {"Number": [], "Remark": ["id"]}
