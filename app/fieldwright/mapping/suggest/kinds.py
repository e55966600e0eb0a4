"""What kind of values fields have, by their types, formats and names: dates, numbers, addresses of pages, yes or no."""

from collections.abc import Mapping, Sequence

import numpy as np

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.names import Reading
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import pieces, stem

CLASSES: Mapping[str, str] = {
    stem(word): name
    for name, words in {
        "date": "date time timestamp datetime year month day", "amount": "amount price cost total sum fee",
        "number": "quantity count number percent percentage rate", "code": "code", "id": "identifier", "name": "name title",
        "text": "description text note comment reason", "flag": "flag indicator",
    }.items()
    for word in words.split()
}  # fmt: skip
"""What a name's last word says of the kind of its values."""

_TYPES: Mapping[str, str] = {
    word: name
    for name, words in {
        "date": "date datetime dateTime date-time time timestamp instant duration gYear period", "number": "integer int long short number decimal double float amount "
        "quantity percentage money numeric positiveInt unsignedInt", "flag": "boolean bool indicator", "link": "url uri anyuri iri", "binary": "binary base64binary encodedbytes",
    }.items()
    for word in words.lower().split()
}  # fmt: skip
"""What a type or format says of it; text says nothing, as everything can be text."""

_NAMES: Mapping[str, str] = {
    stem(word): name
    for name, words in {
        "date": "date time timestamp datetime year month day", "link": "url uri link href website homepage webpage",
        "number": "quantity count percent percentage amount price rate", "flag": "flag indicator",
    }.items()
    for word in words.split()
}  # fmt: skip

_ASKING = frozenset(["is", "has", "can", "should", "was", "allow", "allows"])
"""With these begin names of what is true or false."""


def clashing(left: Reading, right: Reading) -> Matrix:
    """Where the last words of both names say what values they have, and say different things."""
    kinds = {name: at for at, name in enumerate(dict.fromkeys(CLASSES.values()), 1)}

    def of(side: Reading) -> Matrix:
        return np.array([kinds.get(CLASSES.get(words[-1], ""), 0) if words else 0 for words in side.own])

    one, other = of(left)[:, None], of(right)[None, :]
    return (one > 0) & (other > 0) & (one != other)


def of_kinds(
    sources: Sequence[Entry], targets: Sequence[Entry], left: Reading, right: Reading
) -> tuple[Matrix, Matrix]:
    """Where both fields are of one known kind, and where they are of two."""
    numbers = {name: at for at, name in enumerate(("date", "number", "flag", "link", "binary"), 1)}

    def of(fields: Sequence[Entry], side: Reading) -> Matrix:
        return np.array([numbers.get(kind_of(one, words), 0) for one, words in zip(fields, side.own, strict=True)])

    one, other = of(sources, left)[:, None], of(targets, right)[None, :]
    both = (one > 0) & (other > 0)
    return both & (one == other), both & (one != other)


def kind_of(one: Entry, words: Sequence[str]) -> str:
    """The kind of a field's values: date, number, flag, link, binary; empty where nothing says it."""
    for said in (one.format, *one.type.replace("|", " ").split()):
        if said.lower() in _TYPES:
            return _TYPES[said.lower()]
    first = pieces(one.names[-1])[:1]
    if first and first[0] in _ASKING and len(words) > 1:
        return "flag"
    return _NAMES.get(words[-1], "") if words else ""


def mixed(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """Where one is an object and the other a value."""
    one, other = (
        np.array([each.leaf for each in sources], dtype=bool),
        np.array([each.leaf for each in targets], dtype=bool),
    )
    return one[:, None] != other[None, :]
