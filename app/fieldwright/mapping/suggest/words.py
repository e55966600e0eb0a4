"""Names of fields as words: split where they are joined, abbreviations written out, other languages translated, endings taken off."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from attrs import Factory, frozen

from fieldwright.files.resources import resource

LANGUAGES = ("de", "fr", "es")
"""The languages that are known beside English; each has a list of words with English ones."""

LITTLE = frozenset(
    [
        "of",
        "the",
        "a",
        "an",
        "to",
        "by",
        "in",
        "for",
        "on",
        "and",
        "or",
        "is",
        "be",
        "as",
        "with",
        "at",
        "from",
        "de",
        "la",
        "le",
        "des",
        "du",
        "del",
        "el",
        "los",
        "las",
        "der",
        "die",
        "das",
        "und",
        "von",
        "zur",
        "zum",
    ]
)
"""Words that say little about a field."""


def _stems_of(lexicon: "Lexicon") -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.known if word not in lexicon.abbreviations)


@frozen(eq=False)
class Lexicon:
    """What is known of words: abbreviations, groups of words that name the same, translations, and what people taught.

    ``groups`` has for a stem the numbers of the groups that it is in. ``taught`` are pairs of words that count as the same because somebody mapped them.
    """

    abbreviations: Mapping[str, tuple[str, ...]] = Factory(dict)
    groups: Mapping[str, frozenset[int]] = Factory(dict)
    languages: Mapping[str, Mapping[str, tuple[str, ...]]] = Factory(dict)
    known: frozenset[str] = frozenset()
    """Words that a run of letters may be made of."""
    taught: frozenset[tuple[str, str]] = frozenset()
    stems: frozenset[str] = Factory(_stems_of, takes_self=True)
    """The stems of the known words."""


@lru_cache(maxsize=1)
def built_in() -> Lexicon:
    """The lexicon that comes with the program."""
    abbreviations = {words[0]: tuple(words[1:]) for words in _lines("abbreviations")}
    listed = list(_lines("synonyms"))
    groups: dict[str, set[int]] = {}
    for number, words in enumerate(listed):
        for word in words:
            groups.setdefault(stem(word), set()).add(number)
    known = {word for words in listed for word in words} | {word for words in abbreviations.values() for word in words}
    known |= set(abbreviations) | {words[0] for words in _lines("common")}
    return Lexicon(
        abbreviations=MappingProxyType(abbreviations),
        groups=MappingProxyType({word: frozenset(numbers) for word, numbers in groups.items()}),
        languages=MappingProxyType(
            {name: MappingProxyType({words[0]: tuple(words[1:]) for words in _lines(name)}) for name in LANGUAGES}
        ),
        known=frozenset(known),
    )


@lru_cache(maxsize=100_000)
@lru_cache(maxsize=20_000)
def pieces(name: str) -> tuple[str, ...]:
    """The pieces of a name, small and without accents: between signs, and where capitals and digits begin.

    >>> pieces("orderID_2 strNr")
    ('order', 'id', '2', 'str', 'nr')
    """
    return tuple(found.lower() for run in re.findall(r"[^\W_]+", _folded(name)) for found in _PIECE.findall(run))


_PIECE = re.compile(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_A-Za-z]+")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without the endings of English plurals and verbs; short words stay."""
    if len(word) <= 3:
        return word
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(put) >= 3:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                break
            word = word[: len(word) - len(ending)] + put
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


_ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("ations", "at"), ("ation", "at"), ("ments", "ment"), ("ings", ""), ("ing", ""), ("edly", ""),
    ("ers", "er"), ("ors", "or"), ("ses", "s"), ("xes", "x"), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""),
)  # fmt: skip


def languages_of(names: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The languages beside English that a side's names are in: those of which it has several words that are not English ones."""
    seen = {piece for name in names for piece in pieces(name) if len(piece) > 2}
    foreign = {
        name: sum(1 for piece in seen if piece in words and piece not in lexicon.known)
        + sum(1 for piece in seen if len(piece) > 7 and piece not in lexicon.known and _joined(piece, words.keys()))
        for name, words in lexicon.languages.items()
    }
    enough = max(3, len(seen) // 12)
    return tuple(name for name, count in foreign.items() if count >= enough)


def words_in(name: str, lexicon: Lexicon, own: frozenset[str], languages: Sequence[str] = ()) -> tuple[str, ...]:
    """The stems of the words of a name. ``own`` are words of the two schemas, which run-together names may be made of."""
    return tuple(stem(one) for one, _ in whole_words(name, lexicon, own, languages))


def whole_words(
    name: str, lexicon: Lexicon, own: frozenset[str], languages: Sequence[str] = ()
) -> tuple[tuple[str, str], ...]:
    """The words of a name, each in English and as it is written."""
    return tuple(
        (one, word)
        for piece in pieces(name)
        for word in _parts(piece, lexicon, own, languages)
        for one in _meant(word, lexicon, languages)
    )


def _meant(word: str, lexicon: Lexicon, languages: Sequence[str]) -> tuple[str, ...]:
    for name in languages:
        if found := root_in(word, lexicon.languages[name]):
            return lexicon.languages[name][found]
    if len(word) <= 5 and word in lexicon.abbreviations:
        return lexicon.abbreviations[word]
    return (word,)


def in_english(word: str, lexicon: Lexicon, languages: Sequence[str]) -> tuple[str, ...]:
    """What a word of a text in one of some languages means, a compound by its parts and an inflected one by its root; itself where that is not known."""
    for name in languages:
        words = lexicon.languages[name]
        found = root_in(word, words)
        if found:
            return words[found]
        if len(word) > 7 and (made := _joined(word, words.keys())):
            return tuple(one for part in made for one in words[part])
    return (word,)


def root_in(word: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """The word of a list that another is an inflected form of, or spelled with ``ae`` for ``ä``; empty for none."""
    for spelled in dict.fromkeys((word, _without_umlauts(word))):
        for ending in ("", "en", "n", "e", "es", "s", "er", "em", "x"):
            root = spelled[: len(spelled) - len(ending)]
            if spelled.endswith(ending) and len(root) > 2:
                for one in (root, f"{root}e"):
                    if one in words:
                        return one
    return ""


def _without_umlauts(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _parts(piece: str, lexicon: Lexicon, own: frozenset[str], languages: Sequence[str]) -> Sequence[str]:
    if piece.isdigit() or piece in lexicon.known or piece in own or stem(piece) in lexicon.known:
        return (piece,)
    for name in languages:
        words = lexicon.languages[name]
        if root_in(piece, words):
            return (piece,)
        if made := _joined(piece, words.keys()) or _joined(_without_umlauts(piece), words.keys()):
            return made
    if len(piece) < 7:
        return (piece,)
    return _joined(piece, lexicon.known | own) or (piece,)


def _joined(piece: str, words: Iterable[str]) -> list[str]:
    """The fewest words that a run of letters is made of, with an s between German ones; empty where it is not."""
    known = words if isinstance(words, frozenset | set) else frozenset(words)
    size = len(piece)
    best: list[tuple[float, list[str]] | None] = [(0.0, []), *([None] * size)]
    for start in range(size):
        here = best[start]
        if here is None:
            continue
        for end in range(start + 2, min(size, start + 24) + 1):
            word = piece[start:end]
            if word in known:
                pass
            else:
                word = next((word[: -len(one)] for one in _JOINTS if word.endswith(one) and len(word) - len(one) > 3 and word[: -len(one)] in known), "")  # fmt: skip
                if not word:
                    continue
            cost = here[0] + (1.0 if len(word) > 3 else 1.6 if len(word) == 3 else 2.2)
            there = best[end]
            if there is None or cost < there[0]:
                best[end] = (cost, [*here[1], word])
    last = best[size]
    return last[1] if last is not None and 1 < len(last[1]) <= 5 and last[0] <= size / 3 + 0.2 else []


_JOINTS = ("s", "n", "en", "er", "e", "es")
"""What stands between the words of a German compound, and ends a plural."""


@lru_cache(maxsize=50_000)
def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(one for one in decomposed if not unicodedata.combining(one))


def _lines(name: str) -> Iterable[list[str]]:
    for line in resource("words", f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split()
