"""Descriptions compared: by their words, rare ones counting more, and with the other side's names where it has no descriptions."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.names import Reading
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import LITTLE, Lexicon, in_english, pieces, stem

LITTLE_WORDS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "ist",
            "ein",
            "eine",
            "einer",
            "des",
            "dem",
            "den",
            "für",
            "wird",
            "werden",
            "mit",
            "im",
            "zu",
            "von",
            "oder",
            "auf",
            "nicht",
            "sich",
            "als",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "est",
            "une",
            "du",
            "pour",
            "dans",
            "et",
            "ou",
            "par",
            "sur",
            "qui",
            "que",
            "au",
            "aux",
            "ce",
            "cette",
            "avec",
        ]
    ),
    "es": frozenset(
        ["el", "los", "las", "una", "para", "del", "es", "en", "que", "por", "con", "se", "como", "al", "su", "o", "y"]
    ),
}
"""Words that texts of a language are full of."""

Texts = Sequence[Sequence[str]]
"""Texts as the stems of their words."""


def texts_of(fields: Sequence[Entry], lexicon: Lexicon) -> Texts:
    """The descriptions of a side as stems of English words, without those that say little."""
    texts = [pieces(one.description) for one in fields]
    languages = language_of(texts)
    little = frozenset[str]().union(LITTLE, *(LITTLE_WORDS[name] for name in languages))
    known: dict[str, list[str]] = {}

    def meant(word: str) -> list[str]:
        if word not in known:
            found = in_english(word, lexicon, languages) if languages else (word,)
            known[word] = [stem(one) for one in found]
        return known[word]

    return [[one for word in words if word not in little and len(word) > 1 for one in meant(word)] for words in texts]


def language_of(texts: Texts) -> tuple[str, ...]:
    """The language beside English that some texts are in, as a tuple of its name; empty for English and for none that is known."""
    words = [word for text in texts[:2_000] for word in text]
    counts = {name: sum(1 for word in words if word in little) for name, little in LITTLE_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return (best,) if len(words) >= 6 and counts[best] >= 0.1 * len(words) else ()


def text_likeness(left: Texts, right: Texts) -> Matrix:
    """The cosine of two lists of texts by their words, rare ones counting more."""
    counts: dict[str, int] = {}
    for text in (*left, *right):
        for word in set(text):
            counts[word] = counts.get(word, 0) + 1
    size = len(left) + len(right)
    both = {word for text in left for word in text} & {word for text in right for word in text}
    place = {word: at for at, word in enumerate(sorted(both))}
    return _weighed(left, counts, size, place) @ _weighed(right, counts, size, place).T


def _weighed(texts: Texts, counts: Mapping[str, int], size: int, place: Mapping[str, int]) -> Matrix:
    """Texts as weights of the words that both sides have, as long as all their words together make them."""
    made: Matrix = np.zeros((len(texts), max(len(place), 1)), dtype=np.float32)
    rare = {word: math.log(1 + size / count) for word, count in counts.items()}
    for row, text in enumerate(texts):
        times: dict[str, int] = {}
        for word in text:
            times[word] = times.get(word, 0) + 1
        long = math.sqrt(sum(count * rare[word] ** 2 for word, count in times.items())) or 1.0
        for word, count in times.items():
            if word in place:
                made[row, place[word]] = math.sqrt(count) * rare[word] / long
    return made


def with_names(side: Reading, texts: Texts) -> Texts:
    """Names and descriptions as one text each."""
    return [[*words, *text] for words, text in zip(side.own, texts, strict=True)]


def spoken(texts: Texts, place: Mapping[str, int], lexicon: Lexicon) -> Matrix:
    """For each field, how far its description says each word of names: 1 for the word itself, less for one of the same meaning."""
    made: Matrix = np.zeros((len(texts), max(len(place), 1)), dtype=np.float32)
    members: dict[int, list[int]] = {}
    for word, at in place.items():
        for number in lexicon.groups.get(word, ()):
            members.setdefault(number, []).append(at)
    for row, text in enumerate(texts):
        for word in set(text):
            for number in lexicon.groups.get(word, ()):
                made[row, members.get(number, [])] = np.maximum(made[row, members.get(number, [])], 0.6)
        for word in set(text):
            if word in place:
                made[row, place[word]] = 1.0
    return made
