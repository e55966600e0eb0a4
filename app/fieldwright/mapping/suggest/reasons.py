"""Why a pair is proposed, in words made from the numbers that proposed it, and what speaks against it."""

from collections.abc import Iterator, Sequence

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.evidence import GENERIC, Evidence
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import LITTLE, pieces

MOST = 4
"""Reasons of a pair."""


def reasons_of(evidence: Evidence, scores: Matrix, source: int, target: int) -> tuple[str, ...]:
    """What speaks for a pair, the strongest first, in short sentences."""
    one, other = evidence.sources[source], evidence.targets[target]
    found = [
        *_names(evidence, source, target),
        *_values(one, other, float(evidence.valued[source, target])),
        *_descriptions(one, other, float(evidence.described[source, target])),
        *_parents(evidence, scores, one, other),
        *_types(one, other),
    ]
    return tuple(found[:MOST])


def doubt_of(evidence: Evidence, scores: Matrix, source: int, target: int) -> str:
    """What speaks against a pair whose own names say little: that they are of two different things. Empty for nothing."""
    one, other = evidence.sources[source], evidence.targets[target]
    words, others = evidence.source_words.own[source], evidence.target_words.own[target]
    if not (_little(words) and _little(others)) or one.parent < 0 or other.parent < 0:
        return ""
    if float(scores[one.parent, other.parent]) >= 0.5:
        return ""
    return f"`{one.names[-1]}` is of `{one.names[-2]}` and `{other.names[-1]}` of `{other.names[-2]}`, which may be two things"


def _little(words: Sequence[str]) -> bool:
    return all(word in GENERIC or word in LITTLE for word in words)


def _names(evidence: Evidence, source: int, target: int) -> Iterator[str]:
    name, other = evidence.sources[source].names[-1], evidence.targets[target].names[-1]
    if name == other:
        yield f"same name `{name}`"
        return
    if pieces(name) == pieces(other):
        yield f"same name but for its spelling: `{name}` and `{other}`"
        return
    words, others = evidence.source_words.own[source], evidence.target_words.own[target]
    if words and sorted(words) == sorted(others):
        yield f"same words after splitting `{name}` and `{other}`"
        return
    shared = [word for word in words if word in others and word not in LITTLE]
    near = list(
        _near(evidence, [one for one in words if one not in shared], [one for one in others if one not in shared])
    )
    if shared:
        yield f"both names have {_listed(shared)}"
    if near:
        yield "; ".join(f"`{one}` is like `{two}`" for one, two in near[:2])


def _near(evidence: Evidence, words: Sequence[str], others: Sequence[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        best = max(others, key=lambda one: float(evidence.alike[evidence.place[word], evidence.place[one]]), default="")
        if best and float(evidence.alike[evidence.place[word], evidence.place[best]]) >= 0.5:
            yield word, best


def _values(one: Entry, other: Entry, likeness: float) -> Iterator[str]:
    if likeness <= 0.3:
        return
    mine, theirs = {value.lower(): value for value in one.values}, {value.lower() for value in other.values}
    same = [value for key, value in mine.items() if key in theirs]
    if same:
        yield f"{len(same)} of {min(len(mine), len(theirs))} values are the same: {_listed(same[:3])}"
    else:
        yield "their values have words in common"


def _descriptions(one: Entry, other: Entry, likeness: float) -> Iterator[str]:
    if one.description and other.description and likeness >= 0.25:
        shared = [
            word
            for word in dict.fromkeys(pieces(one.description))
            if len(word) > 4 and word not in LITTLE and word in pieces(other.description)
        ]
        if shared:
            yield f"both descriptions speak of {_listed(sorted(shared, key=len, reverse=True)[:3])}"


def _parents(evidence: Evidence, scores: Matrix, one: Entry, other: Entry) -> Iterator[str]:
    if one.parent >= 0 and other.parent >= 0 and float(scores[one.parent, other.parent]) >= 0.45:
        left, right = evidence.sources[one.parent].names[-1], evidence.targets[other.parent].names[-1]
        yield f"parent `{left}` matches `{right}`" if left != right else f"both are of `{left}`"


def _types(one: Entry, other: Entry) -> Iterator[str]:
    if one.type and one.type == other.type and one.type not in ("object", "any"):
        kind = {"string": "text"}.get(one.type, one.type)
        limit = f" up to {one.longest}" if one.longest and one.longest == other.longest else ""
        yield f"both {kind}{limit}"


def _listed(words: Sequence[str]) -> str:
    made = [f"`{word}`" for word in words]
    return made[0] if len(made) == 1 else f"{', '.join(made[:-1])} and {made[-1]}"
