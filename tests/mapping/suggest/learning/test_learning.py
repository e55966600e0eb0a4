"""Rules are learned from pairs of payloads: what was planted is found again, with its exceptions, and chance is not."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Learned, Learning, Pair, Pairs
from tests.mapping.suggest.learning.judging import judged
from tests.mapping.suggest.learning.planted import (
    ARTICLES,
    BOOKINGS,
    CLAIMS,
    INVOICES,
    NOTICES,
    ORDERS,
    Planted,
    digits,
    word,
)  # fmt: skip


def learned(rows: list[tuple[Any, Any]], **more: Any) -> Learning:
    """What pairs of values teach; the target is JSON."""
    return learn(Pairs(tuple(Pair(f"pair {at}", a, b) for at, (a, b) in enumerate(rows, 1))), typed=True, **more)


def rule(found: Learning, target: str) -> Learned:
    """The rule of a target."""
    one = found.of_target(target)
    assert one is not None, f"nothing was learned for {target}"
    return one


@pytest.mark.parametrize("one", [ORDERS, INVOICES, ARTICLES, NOTICES, BOOKINGS, CLAIMS], ids=lambda one: one.name)
def test_planted_rules_are_found_in_noise(one: Planted, tmp_path: Path) -> None:
    found = judged(one, tmp_path, pairs=50, noise=0.03)
    assert found.right >= 0.85 * found.planted, found.missed
    assert found.right >= 0.95 * found.learned, found.wrong


def test_a_rule_says_where_it_does_not_hold() -> None:
    rows = [({"id": f"A{at}"}, {"ref": f"A{at}" if at != 7 else "B7"}) for at in range(1, 41)]
    one = rule(learned(rows), "ref")
    assert (one.kind, one.expression, one.support, one.of) == ("copy", "id", 39, 40)
    assert [(e.pair, e.expected, e.got) for e in one.exceptions] == [("pair 7", "B7", "A7")]
    assert "39 of 40" in one.words


def test_a_missing_value_is_an_exception_of_its_own() -> None:
    rows = [({"id": f"A{at}"}, {"ref": f"A{at}"} if at != 3 else {}) for at in range(1, 31)]
    one = rule(learned(rows), "ref")
    assert one.exceptions[0].expected is ABSENT


def test_two_fields_of_the_same_values_are_both_shown_the_likelier_name_first() -> None:
    r = random.Random(1)
    rows: list[tuple[Any, Any]] = []
    for _ in range(20):
        number = digits(r, 6)
        rows.append(({"billTo": {"number": number}, "shipTo": {"number": number}}, {"shipToNumber": number}))
    one = rule(learned(rows), "shipToNumber")
    assert one.expression == "shipTo.number"
    assert [other.expression for other in one.alternatives] == ["billTo.number"]


def test_few_pairs_teach_no_lookup_of_keys_that_are_all_different() -> None:
    r = random.Random(2)
    rows = [({"code": word(r), "x": r.random()}, {"text": word(r)}) for _ in range(12)]
    assert learned(rows).of_target("text") is None


def test_two_pairs_of_the_same_value_are_no_constant() -> None:
    found = learned([({"a": "x1"}, {"b": "W"}), ({"a": "x2"}, {"b": "W"})])
    assert found.of_target("b") is None or rule(found, "b").confidence < 0.8


def test_chance_teaches_nothing() -> None:
    r = random.Random(3)
    fields = [f"f{at}" for at in range(40)]
    rows = [
        (
            {name: r.choice(("A", "B", "C")) if at % 2 else r.randint(0, 9) for at, name in enumerate(fields)},
            {f"t{at}": r.choice(("X", "Y", "Z")) if at % 3 else r.random() < 0.5 for at in range(30)},
        )
        for _ in range(60)
    ]
    assert [one.target for one in learned(rows).rules] == []


def test_a_code_table_has_the_rows_that_occur_and_a_name_that_is_free() -> None:
    table = {"N": "NEW", "P": "PAID", "S": "SENT"}
    rows = [({"state": code}, {"status": table[code]}) for code in "NPSNPSSPNNPS" * 2]
    one = rule(learned(rows, taken=("state to status",)), "status")
    assert one.kind == "lookup"
    assert one.lookup == "state to status 2"
    assert {row.key: row.value for row in one.rows} == table
    assert one.table is not None
    assert one.expression == '$translate("state to status 2", state)'


def test_a_field_that_is_missing_has_a_default() -> None:
    rows = [
        ({"id": at, **({"note": f"n{at}"} if at % 3 else {})}, {"note": f"n{at}" if at % 3 else "none"})
        for at in range(30)
    ]
    one = rule(learned(rows), "note")
    assert (one.expression, one.default) == ("note", "none")
    assert (one.rule.value, one.rule.default) == ("note", "none")
    assert one.support == one.of == 30


def test_products_are_rounded_where_the_target_is() -> None:
    r = random.Random(4)
    rows: list[tuple[Any, Any]] = []
    for _ in range(30):
        quantity, price = r.randint(1, 9), round(r.uniform(1, 90), 2)
        rows.append(({"quantity": quantity, "price": price}, {"total": round(quantity * price, 2)}))
    assert rule(learned(rows), "total").expression == "$round(quantity * price, 2)"


def test_a_filter_and_an_order_are_learned_with_the_list() -> None:
    r = random.Random(5)
    rows: list[tuple[Any, Any]] = []
    for _ in range(30):
        items: list[dict[str, Any]] = [
            {"name": word(r), "kind": r.choice(("A", "B")), "rank": r.randint(1, 999)} for _ in range(r.randint(2, 6))
        ]
        kept = sorted((one for one in items if one["kind"] == "A"), key=lambda one: -one["rank"])
        rows.append(({"items": items}, {"list": [{"label": one["name"], "rank": one["rank"]} for one in kept]}))
    one = rule(learned(rows), "list[]")
    assert (one.each, one.where, one.order_by) == ("items", 'kind = "A"', ">rank")
    assert rule(learned(rows), "list[].label").expression == "name"


def test_lists_in_lists_are_learned() -> None:
    r = random.Random(6)
    rows: list[tuple[Any, Any]] = []
    for _ in range(20):
        made: list[dict[str, Any]] = [
            {"id": digits(r, 5), "parts": [{"sku": word(r)} for _ in range(r.randint(1, 3))]}
            for _ in range(r.randint(1, 3))
        ]
        wanted: list[dict[str, Any]] = [
            {"no": one["id"], "pieces": [{"article": part["sku"].lower()} for part in one["parts"]]} for one in made
        ]
        rows.append(({"orders": made}, {"docs": wanted}))
    found = learned(rows)
    assert rule(found, "docs[].pieces[]").each == "parts"
    assert rule(found, "docs[].pieces[].article").expression == "$lowercase(sku)"
    assert rule(found, "docs[].pieces[].article").inside == ("docs[]", "docs[].pieces[]")


def test_the_same_pairs_teach_the_same(tmp_path: Path) -> None:
    first, second = (judged(CLAIMS, tmp_path, pairs=30).learning for _ in range(2))
    assert first.rules == second.rules


# --- limits and bad input --------------------------------------------------------------------------------------------


def test_learning_stops_where_somebody_stops_it() -> None:
    with pytest.raises(CancelledError):
        learned([({"a": "x"}, {"b": "x"})] * 5, cancelled=lambda: True)


def test_learning_stops_when_its_time_is_over_and_keeps_what_it_has() -> None:
    rows = [({f"f{n}": f"{n}-{at}" for n in range(50)}, {f"t{n}": f"{n}-{at}" for n in range(50)}) for at in range(50)]
    found = learned(rows, seconds=0.0)
    assert not found.complete
    assert any("stopped" in note for note in found.notes)


def test_payloads_that_no_expression_can_read_are_left_out() -> None:
    rows = [({"a": f"v{at}"}, {"b": f"v{at}"}) for at in range(20)]
    found = learned([({"a": float("nan")}, {"b": 1}), *rows, ({"a": "\ud800"}, {"b": 1})])
    assert [one.split(":")[0] for one in found.unpaired] == ["pair 1 was left out", "pair 22 was left out"]
    assert rule(found, "b").expression == "a"
    with pytest.raises(FieldwrightError, match="pair 1 was left out: it has NaN"):
        learned([({"a": float("nan")}, {"b": 1})])


def test_deep_and_wide_payloads_end() -> None:
    deep: Any = "x"
    for _ in range(55):
        deep = {"d": [deep]}
    wide = {f"k{at}": at for at in range(5_000)}
    found = learned(
        [({"deep": deep, **wide, "id": f"id-{n}"}, {"deep": deep, "id": f"id-{n}", **wide}) for n in range(3)],
        seconds=2.0,
    )
    assert not found.complete


def test_kinds_that_change_from_pair_to_pair_do_not_matter() -> None:
    odd: list[Any] = [None, 1, "a", True, [], {}, [1, "a"], {"x": 1}, 1e300, -0.0, "", "\x00", 10**30]
    rows = [({"a": value, "id": f"id{at}"}, {"b": odd[-at], "id": f"id{at}"}) for at, value in enumerate(odd)]
    assert rule(learned(rows), "id").expression == "id"


def test_records_can_be_written_as_json() -> None:
    from fieldwright.cli.learning import record_of_learned

    found = learned([({"id": f"A{at}"}, {"ref": f"A{at}"}) for at in range(30)])
    record = json.loads(json.dumps(record_of_learned(found.rules[0], "source")))
    assert (record["source"], record["target"], record["support"], record["of"], record["exceptions"]) == (
        "id",
        "ref",
        30,
        30,
        [],
    )
    assert record["band"] == "about 95 %"
