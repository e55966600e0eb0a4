"""Candidates of several fields: first and last name joined into a whole one, and a whole one split."""

from collections.abc import Callable, Iterator, Mapping, Set

from fieldwright.mapping.suggest.confidence import band
from fieldwright.mapping.suggest.evidence import Evidence
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.mapping.suggest.transforms import (
    JOINED,
    Chain,
    Transform,
    bare_path,
    expression_of,
    joined_names,
    loops_text,
    part_of_name,
    path_text,
    split_of,
)

SURE = 0.62
"""How sure such a candidate is: its names say it, and nothing has been measured."""

Chains = Callable[[int, int], Chain]
"""The chain of a field by its side (0 for sources) and place."""


def composed(
    evidence: Evidence, done: Set[str], best: Mapping[str, float], refused: Set[tuple[str, str, str]], given: tuple[Chains, str]
) -> Iterator[Candidate]:  # fmt: skip
    """The candidates for target fields that are whole names or parts of one. ``best`` is how sure the best other proposal of a field is."""
    targets = evidence.targets
    parts = list(joined_names(evidence.sources))
    whole = [
        at for at, one in enumerate(evidence.sources) if one.leaf and part_of_name(one.names[-1]) in ("full", "name")
    ]
    split = {place for pair in joined_names(targets) for place in pair}
    for column, other in enumerate(targets):
        if not other.leaf or bare_path(other.path) in done:
            continue
        part = part_of_name(other.names[-1])
        if part in ("full", "name") and column not in split:
            for first, last in parts:
                if not _beside(evidence, first, "full", "name"):
                    yield from _made(evidence, (first, last), column, JOINED, best, refused, given)
        if part in ("first", "last") and column in split and not parts:
            for row in whole:
                if part_of_name(evidence.sources[row].names[-1]) == "full" or _person(evidence, row):
                    yield from _made(evidence, (row,), column, split_of(part), best, refused, given)


def _beside(evidence: Evidence, at: int, *parts: str) -> bool:
    """Whether a field has one beside it that is such a part of a name."""
    parent = evidence.sources[at].parent
    return any(one.parent == parent and one.leaf and part_of_name(one.names[-1]) in parts for one in evidence.sources)


_PEOPLE = frozenset(
    [
        "person",
        "contact",
        "customer",
        "buyer",
        "employee",
        "patient",
        "user",
        "author",
        "recipient",
        "applicant",
        "member",
        "passenger",
        "guest",
        "driver",
    ]
)


def _person(evidence: Evidence, at: int) -> bool:
    parent = evidence.sources[at].parent
    return parent >= 0 and any(word in _PEOPLE for word in evidence.source_words.own[parent])


def _made(
    evidence: Evidence, rows: tuple[int, ...], column: int, made: Transform, best: Mapping[str, float], refused: Set[tuple[str, str, str]],
    given: tuple[Chains, str],
) -> Iterator[Candidate]:  # fmt: skip
    chain, primary = given
    fields = [evidence.sources[row] for row in rows]
    source, target = chain(0, rows[0]), chain(1, column)
    one, other = fields[0], evidence.targets[column]
    if (one.alias, one.path, other.path) in refused or len(source.loops) > len(target.loops):
        return
    loops = min(len(source.loops), len(target.loops))
    paths = [path_text(chain(0, row), loops, primary) for row in rows]
    named = " and ".join(f"`{each.names[-1]}`" for each in fields)
    near = one.parent < 0 or other.parent < 0 or float(evidence.named[one.parent, other.parent]) >= 0.3
    sure = SURE if near else SURE - 0.3
    yield Candidate(
        alias=one.alias,
        source=one.path,
        target=other.path,
        score=round(sure, 4),
        confidence=sure,
        band=band(sure),
        reasons=(f"{made.why}: {named} for `{other.names[-1]}`",),
        doubt=made.doubt,
        expression=expression_of(made.template, *paths),
        proposed=near and best.get(other.path, 0.0) < sure,
        template=made.template,
        also=fields[1].path if len(fields) > 1 else "",
        loops=loops_text(source, target, primary),
    )
