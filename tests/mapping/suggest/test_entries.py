"""The fields of a side that has more of them than are looked at."""

from typing import Any

from fieldwright.mapping.suggest.entries import entries_of
from tests.mapping.benches import TEXT, bench, record


def large(groups: int, fields: int) -> dict[str, Any]:
    """Groups of values, with a group in each, whose values have something like attributes beside them."""
    inner = record(vatNumber=TEXT, **{"@scheme": TEXT})
    return record(
        **{f"g{at}": record(**{f"f{one}": TEXT for one in range(fields)}, party=inner) for at in range(groups)}
    )


def test_a_limit_cuts_what_is_deepest_and_attributes_first() -> None:
    made = bench(record(a=TEXT), large(4, 3), {})
    assert made.target is not None
    whole = entries_of(made.target)
    assert whole.complete
    assert len(whole.fields) == 1 + 4 + 4 * 4 + 4 * 2
    cut = entries_of(made.target, most=25)
    assert not cut.complete
    assert [one.path for one in cut.fields[-4:]] == [f"g{at}.party.vatNumber" for at in range(4)]
    assert entries_of(made.target, most=len(whole.fields)).complete


def test_what_is_around_a_field_is_listed_before_all_else() -> None:
    made = bench(record(a=TEXT), large(9, 9), {})
    assert made.target is not None
    paths = [one.path for one in entries_of(made.target, most=30, around="g8.party.vatNumber").fields]
    assert len(paths) == len(set(paths)) == 30
    assert {"g8.f8", "g8.party", "g8.party.vatNumber", "g0"} <= set(paths)
    parents = entries_of(made.target, most=30, around="g8.party.vatNumber").fields
    assert all(one.path.startswith(parents[one.parent].path) for one in parents if one.parent >= 0)
