"""Why a pair is proposed, in words made from the numbers that proposed it, and what speaks against it."""

from collections.abc import Iterator, Sequence

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.evidence import Evidence
from fieldwright.mapping.suggest.kinds import kind_of
from fieldwright.mapping.suggest.names import is_generic
from fieldwright.mapping.suggest.shapes import SHAPES, shape_of
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import LITTLE, pieces

MOST = 5
"""Reasons of a pair."""

_KINDS = {
    "date": "both are dates or times",
    "flag": "both are yes or no",
    "link": "both are addresses of pages",
    "binary": "both hold files",
}
_SHAPED = {
    "date": "dates", "time": "dates with times", "email": "mail addresses", "link": "addresses of pages", "uuid": "UUIDs", "flag": "yes or no",
    "phone": "telephone numbers", "iban": "account numbers (IBAN)",
}  # fmt: skip


def reasons_of(evidence: Evidence, source: int, target: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What speaks for a pair whatever stands around it, the strongest first, in short sentences: what goes before the parents, and what goes behind."""
    one, other = evidence.sources[source], evidence.targets[target]
    first = (
        *_names(evidence, source, target),
        *_values(one, other, float(evidence.valued[source, target])),
        *_types(evidence, one, other, source, target),
    )
    return first, tuple(_descriptions(one, other, float(evidence.described[source, target])))


def around(evidence: Evidence, scores: Matrix, source: int, target: int, *, near: bool = False) -> tuple[str, ...]:
    """What speaks for a pair around it. ``near`` says that fields beside it are mapped to each other."""
    found = _parents(evidence, scores, evidence.sources[source], evidence.targets[target])
    return (*found, *(["fields beside them are mapped to each other"] if near else []))


NOTHING_ELSE = "it is the nearest in its place"
"""The reason where there is no other."""


def doubt_of(evidence: Evidence, scores: Matrix, source: int, target: int) -> str:
    """What speaks against a pair: that their own names say little and they are of two different things, or one is an object. Empty for nothing."""
    one, other = evidence.sources[source], evidence.targets[target]
    if one.leaf != other.leaf:
        inner, value = (other, one) if one.leaf else (one, other)
        return f"`{inner.names[-1]}` has fields below it and `{value.names[-1]}` is a value"
    words, others = evidence.source_words.own[source], evidence.target_words.own[target]
    if (
        is_generic(words) and is_generic(others) and one.parent >= 0 and other.parent >= 0
        and float(scores[one.parent, other.parent]) < 0.7 and not _akin(evidence, one.parent, other.parent)
    ):  # fmt: skip
        left, right = evidence.sources[one.parent].names[-1], evidence.targets[other.parent].names[-1]
        mine, theirs = f"{left}.{one.names[-1]}".lstrip("."), f"{right}.{other.names[-1]}".lstrip(".")
        return f"`{mine}` into `{theirs}` may be of two different things" if left != right else ""
    kind, theirs = kind_of(one, words), kind_of(other, others)
    if kind and theirs and kind != theirs:
        return f"one is a {_called(kind)} and the other a {_called(theirs)}"
    return ""


def _akin(evidence: Evidence, one: int, other: int) -> bool:
    """Whether the names of two parents have a word in common, or words of one meaning; where one has no words nothing speaks against it."""
    words, others = evidence.source_words.own[one], evidence.target_words.own[other]
    return (
        not words
        or not others
        or any(
            float(evidence.alike[evidence.place[word], evidence.place[two]]) >= 0.5 for word in words for two in others
        )
    )


def _called(kind: str) -> str:
    return {"flag": "yes or no", "link": "page's address", "binary": "file"}.get(kind, kind)


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
    if float(evidence.initials[source, target]):
        short, long = sorted((name, other), key=len)
        yield f"`{short}` is the initials of `{long}`"
        return
    shared = [word for word in dict.fromkeys(words) if word in others and word not in LITTLE]
    near = list(
        _near(evidence, [one for one in words if one not in shared], [one for one in others if one not in shared])
    )
    written = [
        (evidence.source_words.written.get(word, word), evidence.target_words.written.get(word, word))
        for word in shared
    ]
    alike = list(dict.fromkeys(max(pair, key=len) for pair in written if pair[0][:2] == pair[1][:2]))
    if alike:
        yield f"both names have {_listed(alike)}"
    meant = [f"`{one}` means the same as `{two}`" for one, two in written if one[:2] != two[:2]]
    if meant or near:
        yield "; ".join(dict.fromkeys([*meant, *near][:2]))


def _near(evidence: Evidence, words: Sequence[str], others: Sequence[str]) -> Iterator[str]:
    for word in dict.fromkeys(words):
        best = max(others, key=lambda one: float(evidence.alike[evidence.place[word], evidence.place[one]]), default="")
        like = float(evidence.alike[evidence.place[word], evidence.place[best]]) if best else 0.0
        if best and like >= 0.5:
            mine, theirs = (
                evidence.source_words.written.get(word, word),
                evidence.target_words.written.get(best, best),
            )
            if mine != theirs:
                how = (
                    "is like"
                    if word[:3] == best[:3]
                    else "means what you said for"
                    if 0.94 < like < 0.96
                    else "means the same as"
                )
                yield f"`{mine}` {how} `{theirs}`"


def _values(one: Entry, other: Entry, likeness: float) -> Iterator[str]:
    if likeness < 0:
        return
    mine, theirs = {value.lower(): value for value in one.values}, {value.lower() for value in other.values}
    same = [value for key, value in mine.items() if key in theirs]
    shape = shape_of(mine)
    if same and (likeness > 0.3 or len(same) == len(mine)):
        yield f"{len(same)} of {min(len(mine), len(theirs))} values are the same: {_listed(same[:3])}"
    elif shape in SHAPES and shape != "number" and shape == shape_of(theirs):
        yield f"the values of both are {_SHAPED[shape]}"
    elif shape and shape not in SHAPES and shape == shape_of(theirs):
        yield f"the values of both look alike: {_listed([one.values[0], other.values[0]])}"
    elif likeness > 0.3:
        yield "their values have words in common"


def _descriptions(one: Entry, other: Entry, likeness: float) -> Iterator[str]:
    if one.description and other.description and likeness >= 0.25:
        theirs = set(pieces(other.description))
        shared = [
            word
            for word in dict.fromkeys(pieces(one.description))
            if len(word) > 4 and word not in LITTLE and word in theirs
        ]
        if shared:
            yield f"both descriptions speak of {_listed(sorted(shared, key=len, reverse=True)[:3])}"


def _parents(evidence: Evidence, scores: Matrix, one: Entry, other: Entry) -> Iterator[str]:
    if one.parent >= 0 and other.parent >= 0 and float(scores[one.parent, other.parent]) >= 0.45:
        left, right = evidence.sources[one.parent].names[-1], evidence.targets[other.parent].names[-1]
        if left and right:
            yield f"parent `{left}` matches `{right}`" if left != right else f"both are of `{left}`"


def _types(evidence: Evidence, one: Entry, other: Entry, source: int, target: int) -> Iterator[str]:
    if one.type and one.type == other.type and one.type not in ("object", "any"):
        kind = {"string": "text", "boolean": "yes or no"}.get(one.type, one.type)
        limit = f" up to {one.longest}" if one.longest and one.longest == other.longest else ""
        yield f"both {kind}{limit}"
    elif bool(evidence.kind[source, target]):
        kind = kind_of(one, evidence.source_words.own[source])
        if kind in _KINDS:
            yield _KINDS[kind]


def _listed(words: Sequence[str]) -> str:
    made = [f"`{word}`" for word in words]
    return made[0] if len(made) == 1 else f"{', '.join(made[:-1])} and {made[-1]}"
