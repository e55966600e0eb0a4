"""How alike words are: the same, of one meaning, one the beginning of the other, or spelled nearly alike."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from fieldwright.mapping.suggest.words import Lexicon

Matrix = NDArray[Any]
"""Numbers from 0 to 1, one for each pair."""

SAME_MEANING = 0.8
UNLIKE = 0.3
"""What is left of the likeness of two known words that only look alike."""
NEAR = 0.75
"""How alike two spellings must be to count."""


def likeness(words: Sequence[str], lexicon: Lexicon) -> Matrix:
    """How alike each word is to each, 1 for itself."""
    size = len(words)
    made: Matrix = np.zeros((size, size), dtype=np.float32)
    if not size:
        return made
    long = [at for at, word in enumerate(words) if len(word) >= 4 and not word.isdigit()]
    if long:
        chosen = [words[at] for at in long]
        near = cdist(chosen, chosen, scorer=Levenshtein.normalized_similarity, score_cutoff=NEAR, dtype=np.float32)
        made[np.ix_(long, long)] = near * 0.9
    _parts(words, made)
    _apart(words, lexicon, made)
    _meanings(words, lexicon, made)
    np.fill_diagonal(made, 1.0)
    return made


def _parts(words: Sequence[str], made: Matrix) -> None:
    """Words that another begins with or holds."""
    holders = [(at, word) for at, word in enumerate(words) if len(word) > 3 and not word.isdigit()]
    for short, word in enumerate(words):
        size = len(word)
        if size < 3 or word.isdigit():
            continue
        for long, holder in holders:
            if len(holder) > size and word in holder:
                if holder.startswith(word):
                    value = 0.55 + 0.4 * size / len(holder)
                elif size >= 4:
                    value = 0.4 + 0.4 * size / len(holder)
                else:
                    continue
                if value > made[short, long]:
                    made[short, long] = made[long, short] = value


def _apart(words: Sequence[str], lexicon: Lexicon, made: Matrix) -> None:
    """Two words that are known and not of one root are two words, however alike they are spelled: ``count`` and ``country``."""
    known = [at for at, word in enumerate(words) if word in lexicon.stems]
    rows, columns = np.nonzero(np.triu(made[np.ix_(known, known)] > UNLIKE, 1)) if known else ((), ())
    for row, column in zip(rows, columns, strict=True):
        one, other = known[int(row)], known[int(column)]
        if not _of_one_root(words[one], words[other], lexicon.stems):
            made[one, other] = made[other, one] = UNLIKE


def _of_one_root(one: str, other: str, known: frozenset[str]) -> bool:
    short, long = sorted((one, other), key=len)
    size = 0
    while size < len(short) and short[size] == long[size]:
        size += 1
    rest = long[size:]
    if size == len(short) and (rest in known or f"{rest}e" in known):
        return True
    return size >= 4 and short[size:] in _ENDINGS and rest in _ENDINGS


_ENDINGS = frozenset(
    [
        "", "a", "abl", "able", "ag", "age", "al", "anc", "ance", "ant", "ar", "ary", "at", "ation", "ator", "c", "d", "e", "ed", "ee", "ement", "enc", "ence", "ency", "ent",
        "er", "es", "i", "ic", "ical", "ificat", "ication", "ing", "ion", "ional", "ionship", "ist", "ity", "iv", "ive", "iz", "izat", "ization", "ly", "ment", "n",
        "ness", "or", "ory", "s", "ship", "t", "ur", "ure", "y",
    ]
)  # fmt: skip
"""What may follow the root of two words of one root."""


def _meanings(words: Sequence[str], lexicon: Lexicon, made: Matrix) -> None:
    """Words of one group. One that is in several groups says less."""
    groups = [lexicon.groups.get(word, frozenset[int]()) for word in words]
    members: dict[int, list[int]] = {}
    for at, numbers in enumerate(groups):
        for number in numbers:
            members.setdefault(number, []).append(at)
    for places in members.values():
        for one in places:
            for other in places:
                value = SAME_MEANING / (len(groups[one]) * len(groups[other])) ** 0.25
                if one != other and value > made[one, other]:
                    made[one, other] = value
    at = {word: place for place, word in enumerate(words)}
    for left, right in lexicon.taught:
        if left in at and right in at:
            made[at[left], at[right]] = made[at[right], at[left]] = 0.95
