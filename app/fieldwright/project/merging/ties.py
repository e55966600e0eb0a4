"""Attributes that only mean something together, and those that are computed: a merge does not mix the first, and asks nobody about the second."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast

from attrs import frozen

from fieldwright.files.records import ABSENT, from_record
from fieldwright.mapping.approval import BESIDE, said_of
from fieldwright.mapping.model import Example, LookupFile, Map, Question, Rule
from fieldwright.project.merging.outcomes import Choice, Outcome, clean
from fieldwright.project.merging.shapes import same
from fieldwright.project.model import Project, Release, SchemaRef

Record = Mapping[str, Any]


@frozen
class Tie:
    """Keys that stand or fall together; where sides differ in ``loose`` ones alone, each is merged by itself."""

    keys: tuple[str, ...]
    loose: frozenset[str] = frozenset()


TIES: Mapping[type[Any], tuple[Tie, ...]] = MappingProxyType({
    Rule: (
        Tie(("value", "constant", "each", "decision", "reason", "decided_by"), frozenset({"reason", "decided_by"})),
        Tie(("status", "approved_for", "approved_by", "approved_on")),
        Tie(("words", "words_for")),
    ),
    Question: (Tie(("text", "answer")),),
    Example: (Tie(("input", "output", "sample")),),
    LookupFile: (Tie(("file", "sheet", "digest", "keys", "value")),),
    SchemaRef: (Tie(("file", "digest", "format", "title")),),
    Release: (Tie(("file", "digest")),),
})  # fmt: skip

NEVER_ALONE: frozenset[tuple[type[Any], str]] = frozenset({
    (Rule, "approved_for"), (Rule, "words_for"), (LookupFile, "digest"), (SchemaRef, "digest"), (SchemaRef, "fields"), (Release, "digest"),
})  # fmt: skip
"""Keys that nobody can choose by: a choice in one of them is one between the records."""


def tied(
    cls: type[Any], found: Mapping[str, Outcome], base: Record, ours: Record, theirs: Record
) -> tuple[dict[str, Outcome], bool]:
    """The outcomes of a record's keys with what is tied taken from one side, and whether the record is to be chosen as a whole."""
    made = dict(found)
    together = any(found[key].choices for one, key in NEVER_ALONE if one is cls and key in found)
    for tie in TIES.get(cls, ()):
        differing = [key for key in tie.keys if not same(_held(ours, key), _held(theirs, key))]
        both = all(any(not same(_held(base, key), _held(side, key)) for key in tie.keys) for side in (ours, theirs))
        if both and len(differing) > 1 and not tie.loose.issuperset(differing):
            together = True
            for key in tie.keys:
                o, t = _held(ours, key), _held(theirs, key)
                made[key] = clean(o) if same(o, t) else Outcome(o, o, t, (Choice((), _held(base, key), o, t),))
    return made, together


def _held(record: Record, key: str) -> Any:
    return record.get(key, ABSENT)


def _newer(outcome: Outcome) -> Outcome:
    """Of two versions of the format the later: what either side needs is in it."""
    return clean(max((str(outcome.ours), str(outcome.theirs)), key=lambda one: [int(part) for part in one.split(".")]))


def _stale(outcome: Outcome) -> Outcome:
    """Of two digests of what was made final either: the map is neither any more, and says so."""
    return clean(min(str(one) for one in (outcome.ours, outcome.theirs) if one is not ABSENT))


COMPUTED: Mapping[tuple[type[Any], str], Callable[[Outcome], Outcome]] = MappingProxyType(
    {(Project, "format"): _newer, (Map, "final_for"): _stale}
)
"""Keys whose value follows from the two that there are."""


def settled(record: dict[str, Any], sides: tuple[Record, ...]) -> dict[str, Any]:
    """A merged rule whose approval, given without knowing for what, does not hold for what the merge made of it.

    Such an approval is recorded for what the rule said on the side that has it, so that it reads as one for an older definition.
    """
    if record.get("status") != "approved" or record.get("approved_for"):
        return record
    approved = [one for one in sides if one.get("status") == "approved"]
    if not approved or any(_content_same(one, record) for one in approved):
        return record
    digests = sorted(said_of(from_record(Rule, cast("dict[str, Any]", one))) for one in approved)
    return {**record, "approved_for": digests[0]}


def _content_same(one: Record, other: Record) -> bool:
    keys = (one.keys() | other.keys()) - BESIDE
    return all(same(_held(one, key), _held(other, key)) for key in keys)
