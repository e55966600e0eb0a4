"""Changes of an interface stand by themselves: of several edits each is reported, and nothing else."""

from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.diff.compare import compare
from fieldwright.diff.policy import Policy
from tests.diff.contract.documents import API, edited, schema
from tests.diff.contract.pairs import AROUND, CALLS, LIMIT, LIST, OPERATIONS, SECURITY, Pair

PAIRS = [pair for pair in (*OPERATIONS, *CALLS, *SECURITY, *AROUND) if pair.document is API]


def apart(pairs: Iterable[Pair]) -> list[Pair]:
    """Those whose edits are not inside one another; an operation's own servers stand for the interface's, and a parameter and all responses are one thing."""
    chosen: list[Pair] = []
    taken: list[str] = []
    for pair in pairs:
        places = [*pair.old, *pair.new]
        places += ["servers" for place in places if "servers" in place.split(">")]
        places += [whole for place in places for whole in (LIMIT, f"{LIST}>responses") if place.startswith(whole)]
        if not any(
            f"{one}>".startswith(f"{other}>") or f"{other}>".startswith(f"{one}>") for one in places for other in taken
        ):
            chosen.append(pair)
            taken.extend(places)
    return chosen


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PAIRS), min_size=2, max_size=8, unique_by=id))
def test_of_several_edits_each_is_reported_and_nothing_else(drawn: list[Pair]) -> None:
    pairs = apart(drawn)
    versions = [
        edited(API, {key: value for pair in pairs for key, value in edits(pair).items()})
        for edits in (lambda pair: pair.old, lambda pair: pair.new)
    ]
    old, new = (schema(one) for one in versions)
    for before, after, expected in (
        (old, new, [pair.expected for pair in pairs]),
        (new, old, [pair.swapped for pair in pairs]),
    ):
        found = {one.id for one in compare(before, after, Policy("strict")).changes}
        assert found == {id for one in expected for id in one}
