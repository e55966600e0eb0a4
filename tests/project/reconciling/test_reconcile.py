"""Two extracts are given, with a map between them or without: what is missing, extra, duplicate or different is found, all and only that."""

from _thread import interrupt_main
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.errors import CancelledError, FieldwrightError, MissingError
from fieldwright.mapping.model import Rule
from fieldwright.project.reconciling.model import (
    DIFFERING,
    DUPLICATE_TARGET,
    EXTRA,
    MISSING,
    NO_KEY_TARGET,
    Asked,
    Comparing,
    Difference,
    Reconciliation,
)  # fmt: skip
from fieldwright.project.reconciling.reconcile import reconcile
from fieldwright.project.reconciling.store import Store
from fieldwright.project.test_cases import Tolerance
from tests.project.reconciling.made import LINES, PLAIN, order, project, row, write

KEY = Asked(key=("id",), values=True, jobs=1)
FORMS = ("csv", "ndjson", "json", "xlsx")


def planted(folder: Path, form: str, source: str = "ndjson") -> tuple[Path, Path]:
    """Eight orders: one missing, one extra, one twice, one without a key, one with another city and amount."""
    orders = [order(number) for number in range(8)]
    rows = [row(one) for one in orders]
    rows[3]["place"]["city"], rows[3]["amount"] = "Bruges", 99.25
    extra = row(order(70))
    nobody = row(order(71)) | {"id": ""}
    return write(folder / f"source.{source}", orders), write(
        folder / f"target.{form}", [*reversed(rows[1:]), rows[5], extra, nobody]
    )


def listed(result: Reconciliation, kind: str) -> list[tuple[str, ...]]:
    return [one.key for one in result.listed if one.kind == kind]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("evaluator", [False, True])
def test_finds_what_is_planted_in_every_form(tmp_path: Path, form: str, evaluator: bool) -> None:
    source, target = planted(tmp_path, form)
    result = reconcile(project(tmp_path), "", source, target, evolve(KEY, evaluator=evaluator), folder=tmp_path)
    assert (result.source.records, result.target.records, result.matched, result.compared) == (8, 10, 7, 6)
    assert listed(result, MISSING) == [("O-0000",)]
    assert listed(result, EXTRA) == [("O-0070",)]
    assert listed(result, DUPLICATE_TARGET) == [("O-0005",)]
    assert [one.target_record for one in result.listed if one.kind == NO_KEY_TARGET] == [10]
    (differing,) = [one for one in result.listed if one.kind == DIFFERING]
    assert (differing.key, differing.source_record, differing.target_record) == (("O-0003",), 4, 5)
    assert differing.differences == (Difference("place.city", "Ghent", "Bruges"), Difference("amount", "3.5", "99.25"))
    assert {one.path: one.differing for one in result.fields if one.differing} == {"place.city": 1, "amount": 1}
    assert result.plain is not evaluator
    assert result.differs


def test_a_table_as_the_source_is_read_into_the_fields_of_its_message(tmp_path: Path) -> None:
    source, target = planted(tmp_path, "csv", "csv")
    result = reconcile(project(tmp_path), "", source, target, KEY, folder=tmp_path)
    assert (result.missing, result.extra, result.differing, result.compared) == (1, 1, 1, 6)


def test_equal_extracts_differ_in_nothing(tmp_path: Path) -> None:
    orders = [order(number) for number in range(5)]
    source, target = write(tmp_path / "s.ndjson", orders), write(tmp_path / "t.ndjson", map(row, orders))
    result = reconcile(project(tmp_path), "", source, target, KEY, folder=tmp_path)
    assert not result.differs
    assert result.same == 5


def test_lists_are_compared_item_by_item_with_their_places(tmp_path: Path) -> None:
    lines = [{"sku": "a", "qty": 1}, {"sku": "b", "qty": 2}]
    source = write(tmp_path / "s.ndjson", [order(number, lines=lines) for number in range(3)])
    rows = [row(order(number)) | {"lines": [{"sku": "a", "count": 1}, {"sku": "b", "count": 2}]} for number in range(3)]
    rows[1]["lines"][1]["count"] = 3
    rows[2]["lines"].append({"sku": "c", "count": 9})
    target = write(tmp_path / "t.json", rows)
    made = project(tmp_path, (*PLAIN, *LINES))
    result = reconcile(made, "", source, target, KEY, folder=tmp_path)
    assert {one.path: one.differing for one in result.fields if one.differing} == {"lines[].count": 1, "lines[]": 1}
    assert ("lines[1].count", "2", "3") in [
        (d.path, d.expected, d.actual) for one in result.listed for d in one.differences
    ]
    ignored = reconcile(made, "", source, target, evolve(KEY, ignore=("lines",)), folder=tmp_path)
    assert not ignored.differs
    allowed = reconcile(
        made, "", source, target, evolve(KEY, tolerances=(Tolerance("lines[].count", "1"),)), folder=tmp_path
    )
    assert (allowed.differing, {one.path for one in allowed.fields if one.within_tolerance}) == (1, {"lines[].count"})


def same(folder: Path, source: list[dict[str, Any]], target: list[dict[str, Any]], form: str = "csv", **more: Any) -> Reconciliation:  # fmt: skip
    asked = Asked(**{"key": ("id",), "same": True, "values": True, **more})
    return reconcile(None, "", write(folder / f"s.{form}", source), write(folder / f"t.{form}", target), asked)


@pytest.mark.parametrize(
    ("more", "one", "other"),
    [
        ({"comparing": Comparing(numbers=True)}, "1.0", "1"),
        ({"comparing": Comparing(case=True)}, "Ghent", "GHENT"),
        ({"comparing": Comparing(trim=True)}, "Ghent", " Ghent "),
        ({"comparing": Comparing(dates=True)}, "2026-03-01T01:00:00+01:00", "2026-03-01T00:00:00Z"),
        ({"tolerances": (Tolerance("value", "0.01"),)}, "10.00", "10.01"),
        ({"tolerances": (Tolerance("value", "1 %"),)}, "200", "201.5"),
        ({"tolerances": (Tolerance("value", "2 s"),)}, "2026-03-01T00:00:00Z", "2026-03-01T00:00:02Z"),
        ({"ignore": ("value",)}, "a", "b"),
    ],
)
def test_what_counts_as_the_same(tmp_path: Path, more: dict[str, Any], one: str, other: str) -> None:
    source, target = [{"id": "1", "value": one}], [{"id": "1", "value": other}]
    assert same(tmp_path, source, target).differing == 1
    assert same(tmp_path, source, target, **more).differing == 0


def test_json_tells_null_missing_and_texts_from_numbers_unless_asked_otherwise(tmp_path: Path) -> None:
    source = [{"id": "1", "v": None}, {"id": "2"}, {"id": "3", "v": "1"}, {"id": "4", "v": 1.0}, {"id": "5", "v": True}]
    target = [{"id": "1"}, {"id": "2", "v": ""}, {"id": "3", "v": 1}, {"id": "4", "v": 1}, {"id": "5", "v": "true"}]
    result = same(tmp_path, source, target, "ndjson")
    found = {one.key[0]: (one.differences[0].expected, one.differences[0].actual) for one in result.listed}
    assert found == {"1": ("null", None), "2": (None, ""), "3": ('"1"', "1"), "5": ("true", '"true"')}
    assert same(tmp_path, source, target, "ndjson", comparing=Comparing(blanks=True, numbers=True)).differing == 1


def test_numbers_keep_every_digit(tmp_path: Path) -> None:
    (tmp_path / "s.ndjson").write_text('{"id": "1", "v": 12345678901234567890.12345678901}\n')
    (tmp_path / "t.ndjson").write_text('{"id": "1", "v": 12345678901234567890.12345678902}\n')
    result = reconcile(None, "", tmp_path / "s.ndjson", tmp_path / "t.ndjson", Asked(key=("id",), same=True))
    assert result.differing == 1


def test_a_key_of_several_parts_and_another_name_in_the_source(tmp_path: Path) -> None:
    source = [{"no": a, "pos": b, "v": "x"} for a in "12" for b in "12"]
    target = [{"id": one["no"], "pos": one["pos"], "v": "x"} for one in source[1:]]
    result = same(tmp_path, source, target, key=("id", "pos"), source_key=("no", "pos"))
    assert (result.missing, result.differing, listed(result, MISSING)) == (1, 0, [("1", "1")])


def test_a_key_is_proposed_and_said(tmp_path: Path) -> None:
    source, target = planted(tmp_path, "csv")
    result = reconcile(project(tmp_path), "", source, target, evolve(KEY, key=()), folder=tmp_path)
    assert result.key == ("id",)
    assert result.notes == (
        "The key was proposed: id. It tells 80 % of the records apart, and 87.5 % of its values are on both sides.",
    )
    found = same(
        tmp_path, [{"a": x, "b": y} for x in "12" for y in "12"], [{"a": x, "b": y} for x in "12" for y in "12"], key=()
    )
    assert found.key == ("a", "b")


def test_a_key_that_is_not_there_is_refused_with_what_is(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="key's field nr: choose of: id, v"):
        same(tmp_path, [{"id": "1", "v": "x"}], [{"id": "1", "v": "x"}], key=("nr",))


def test_values_and_keys_are_masked_unless_asked_for_and_the_list_says_where_it_stopped(tmp_path: Path) -> None:
    source = [{"id": f"Ann{number}", "v": "secret 1"} for number in range(9)]
    target = [{"id": f"Ann{number}", "v": "secret 2 more"} for number in range(9)]
    result = same(tmp_path, source, target, values=False, listed=4)
    assert result.differing == 9
    assert len(result.listed) == 4
    assert result.more == {DIFFERING: 5}
    assert "secret" not in str(result.listed)
    assert "Ann" not in str(result.listed)
    assert [one.source_record for one in result.listed] == [1, 2, 3, 4]


def test_fields_that_no_rule_fills_are_told_and_not_compared(tmp_path: Path) -> None:
    one = order(1)
    target = write(tmp_path / "t.ndjson", [row(one) | {"audit": {"by": "me"}}])
    result = reconcile(project(tmp_path), "", write(tmp_path / "s.ndjson", [one]), target, KEY, folder=tmp_path)
    assert (result.differs, result.not_compared) == (False, ("audit.by",))


def test_records_that_the_map_refuses_are_counted_with_the_reason(tmp_path: Path) -> None:
    orders = [order(1), order(2, status="lost")]
    source, target = write(tmp_path / "s.ndjson", orders), write(tmp_path / "t.ndjson", [row(order(1)), row(order(2))])
    result = reconcile(project(tmp_path, not_found="error"), "", source, target, KEY, folder=tmp_path)
    assert (result.failed, result.extra, result.plain) == (1, 1, False)
    assert result.failures[0].startswith("record 2: state: lookup codes has no row for lost")
    masked = reconcile(
        project(tmp_path, not_found="error"), "", source, target, Asked(key=("id",), jobs=1), folder=tmp_path
    )
    assert masked.failures == ("record 2: state: the rule failed (R04)",)


def test_rules_that_are_not_plain_are_evaluated(tmp_path: Path) -> None:
    rules = (
        *PLAIN[:4],
        Rule("amount", value="$round(amount * 2, 2)"),
        Rule("label", value="$params.prefix & $uppercase(note)"),
    )
    orders = [order(number) for number in range(4)]
    rows = [{**row(one), "amount": one["amount"] * 2, "label": f"A{one['note'].upper()}"} for one in orders]
    rows[2]["label"] = "A"
    for one in rows:
        del one["currency"]
    source, target = write(tmp_path / "s.json", orders), write(tmp_path / "t.ndjson", rows)
    result = reconcile(project(tmp_path, rules), "", source, target, KEY, folder=tmp_path)
    assert (result.plain, result.differing, result.fields[0].path) == (False, 1, "label")


def test_work_can_be_stopped_and_leaves_no_files(tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.mkdir()

    def stop(doing: str, _records: int) -> None:
        if doing == "reading the target":
            raise CancelledError("stopped")

    source, target = planted(tmp_path, "csv")
    with pytest.raises(CancelledError):
        reconcile(project(tmp_path), "", source, target, evolve(KEY, temporary=room), folder=tmp_path, progress=stop)
    assert list(room.iterdir()) == []


@pytest.mark.parametrize("error", [CancelledError, KeyboardInterrupt])
def test_a_query_that_runs_is_stopped(error: type[BaseException], tmp_path: Path) -> None:
    asked: list[str] = []

    def told(doing: str, _records: int) -> None:
        asked.append(doing)
        if len(asked) == 2 and error is CancelledError:
            raise CancelledError("stopped")
        if len(asked) == 2:
            interrupt_main()  # as Ctrl+C does, while the query runs

    endless = "SELECT count(*) FROM range(100000000) a, range(1000000) b WHERE a.range % 7 = b.range % 5"
    with pytest.raises(error), Store(memory=64, temporary=tmp_path, progress=told) as store:
        store.one(endless)
    assert asked[:2] == ["comparing"] * 2
    assert list(tmp_path.iterdir()) == []


def test_a_map_without_its_schema_or_project_is_refused(tmp_path: Path) -> None:
    source, target = planted(tmp_path, "csv")
    made = project(tmp_path)
    (tmp_path / "row.schema.json").unlink()
    with pytest.raises(FieldwrightError, match="cannot run"):
        reconcile(made, "", source, target, KEY, folder=tmp_path)
    with pytest.raises(MissingError, match="no map"):
        reconcile(None, "", source, target, KEY)


def test_xml_extracts_of_the_same_shape(tmp_path: Path) -> None:
    (tmp_path / "s.xml").write_text("<all><o id='1'><city>Ghent</city></o><o id='2'><city>Mol</city></o></all>")
    (tmp_path / "t.xml").write_text("<all><o id='2'><city>Moll</city></o><o id='3'/></all>")
    result = reconcile(None, "", tmp_path / "s.xml", tmp_path / "t.xml", Asked(key=("`@id`",), same=True, values=True))
    assert (result.missing, result.extra, result.differing) == (1, 1, 1)
    assert result.listed[-1].differences == (Difference("city", "Mol", "Moll"),)
