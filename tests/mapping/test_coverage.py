"""How far a map has come."""

import pytest
from attrs import evolve

from fieldwright.mapping.coverage import Coverage, coverage
from fieldwright.mapping.model import Dropped, Rule
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import TEXT, bench, many, record

PERSON = record(name=TEXT, note_=TEXT, address_=record(street=TEXT, city_=TEXT), lines=many(record(sku=TEXT, n_=TEXT)))


def counts(made: Bench, *dropped: str) -> Coverage:
    return coverage(evolve(made, map=evolve(made.map, dropped=tuple(Dropped(path) for path in dropped))))


def test_nothing_mapped_yet() -> None:
    made = counts(bench(PERSON, PERSON, {}))
    assert (made.target_total, made.target_mapped, made.required_total, made.required_mapped) == (3, 0, 2, 0)
    assert (made.source_total, made.source_used) == (2, 0)


def test_mapped_decided_and_undecided_fields() -> None:
    rules = {"name": "name", "note": Rule("", decision="not mapped")}
    made = counts(bench(PERSON, PERSON, rules))
    assert (made.target_mapped, made.target_decided) == (1, 1)
    assert made.target_undecided == made.target_total - 2
    assert (made.source_used, made.source_undecided) == (1, 1)


def test_required_fields_count_once_their_parent_is_used() -> None:
    before = counts(bench(PERSON, PERSON, {"name": "name"}))
    after = counts(bench(PERSON, PERSON, {"name": "name", "address.city": "address.city"}))
    assert after.required_total == before.required_total + 1
    assert after.required_mapped == before.required_mapped


def test_dropped_source_fields_are_decided() -> None:
    made = counts(bench(PERSON, PERSON, {"name": "name"}), "note")
    assert (made.source_used, made.source_dropped, made.source_undecided) == (1, 1, 0)


def test_dropping_an_object_drops_what_is_below() -> None:
    made = counts(bench(PERSON, PERSON, {"name": "name", "note": "address.city"}), "address")
    assert made.source_used == 2
    assert made.source_dropped == 1


def test_an_object_that_is_read_as_a_whole_uses_what_is_below() -> None:
    made = counts(bench(PERSON, record(t=TEXT), {"t": "$string(address) & address.city"}))
    assert made.source_used == 2


def test_fields_inside_a_loop() -> None:
    made = counts(bench(PERSON, PERSON, {"lines[]": "lines", "lines[].sku": "sku"}))
    assert made.target_mapped == 1
    assert made.required_mapped == 1
    assert made.source_used == 1


def test_blocks_count_each_by_itself() -> None:
    rules = [Rule("lines[a]"), Rule("lines[a].sku", value="name"), Rule("lines[b]"), Rule("lines[b].sku", value="name")]
    made = counts(bench(PERSON, PERSON, rules))
    assert made.target_mapped == 2


def test_a_limit_is_said() -> None:
    assert coverage(bench(PERSON, PERSON, {}), limit=2).truncated
    assert not coverage(bench(PERSON, PERSON, {})).truncated


@pytest.mark.parametrize("side", ["sources", "target"])
def test_a_missing_side_counts_nothing_of_it(side: str) -> None:
    whole = bench(PERSON, PERSON, {"name": "name"})
    made = coverage(evolve(whole, sources=()) if side == "sources" else evolve(whole, target=None))
    assert (made.source_total if side == "sources" else made.required_total) == 0


def test_record_has_the_documented_keys() -> None:
    assert set(coverage(bench(PERSON, PERSON, {})).as_record()) == {
        "target_total", "target_mapped", "target_decided", "required_total", "required_mapped", "source_total",
        "source_used", "source_dropped", "truncated",
    }  # fmt: skip
