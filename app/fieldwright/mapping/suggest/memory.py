"""What a person or team mapped and refused before, and the words that they taught: a local, readable dictionary.

A JSON object: ``accepted`` and ``refused`` are pairs of fields by their last two names, with the projects that have them; ``synonyms`` are groups of words
that mean the same, ``abbreviations`` short words with what they stand for. It can be edited by hand. Nothing is written without being asked for.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import Factory, frozen

from fieldwright.files.author import settings_file
from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.suggest.words import Lexicon, pieces, stem

FORMAT = 1
LIMIT = 16_000_000
"""The largest dictionary, in bytes."""

MOST = 50_000
"""Pairs that are kept."""

Key = tuple[str, str]
"""The last two names of a source field and of a target field, small: ``item.uom`` and ``line.unitofmeasure``."""


@frozen
class Learned:
    """How many projects map a pair of fields, and how many refuse it. ``place`` says whether the names above agree too."""

    accepted: int = 0
    refused: int = 0
    place: bool = True

    def reasons(self) -> tuple[str, ...]:
        """What is said of it."""
        if not self.accepted:
            return ()
        where = "a project" if self.accepted == 1 else f"{self.accepted} projects"
        return (f"you mapped this in {where}" if self.place else f"you mapped fields of these names in {where}",)

    def applied(self, sure: float) -> float:
        """A confidence with it."""
        if self.accepted > self.refused:
            return 1 - (1 - sure) * (0.3 if self.place else 0.6) ** min(self.accepted - self.refused, 3)
        return sure * 0.4 if self.refused > self.accepted else sure


def _by_last_name(memory: "Memory") -> Mapping[Key, frozenset[str]]:
    found: dict[Key, frozenset[str]] = {}
    for (one, other), projects in memory.accepted.items():
        key = one.rpartition(".")[2], other.rpartition(".")[2]
        found[key] = found.get(key, frozenset()) | projects
    return found


@frozen(eq=False)
class Memory:
    """A dictionary as it is used. ``accepted`` and ``refused`` have the names of projects by pair."""

    accepted: Mapping[Key, frozenset[str]] = Factory(dict)
    refused: Mapping[Key, frozenset[str]] = Factory(dict)
    synonyms: tuple[tuple[str, ...], ...] = ()
    abbreviations: Mapping[str, tuple[str, ...]] = Factory(dict)
    _last: Mapping[Key, frozenset[str]] = Factory(_by_last_name, takes_self=True)

    def of_pair(self, source: Sequence[str], target: Sequence[str]) -> Learned:
        """What is known of two fields, by their names from the root."""
        if not self.accepted and not self.refused:
            return _NEW
        key = key_of(source), key_of(target)
        if key in self.accepted or key in self.refused:
            return Learned(len(self.accepted.get(key, ())), len(self.refused.get(key, ())))
        last = key[0].rpartition(".")[2], key[1].rpartition(".")[2]
        return Learned(len(self._last[last]), 0, place=False) if last in self._last else _NEW

    def taught(self, lexicon: Lexicon) -> Lexicon:
        """A lexicon with the words of this dictionary; of an accepted pair of names of one word each, the two words mean the same."""
        pairs = {(stem(one), stem(two)) for group in self.synonyms for one in group for two in group if one < two}
        for (one, other), projects in self.accepted.items():
            mine, theirs = one.rpartition(".")[2], other.rpartition(".")[2]
            if projects and mine != theirs and mine.isalpha() and theirs.isalpha() and max(len(mine), len(theirs)) < 16:
                pairs.add((stem(mine), stem(theirs)))
        if not pairs and not self.abbreviations:
            return lexicon
        known = lexicon.known | {word for group in self.synonyms for word in group} | frozenset(self.abbreviations)
        return Lexicon(
            {**lexicon.abbreviations, **self.abbreviations},
            lexicon.groups,
            lexicon.languages,
            known,
            lexicon.taught | pairs,
        )

    def with_pairs(self, pairs: Iterable[tuple[Key, str]], *, refused: bool = False) -> "Memory":
        """The dictionary with further pairs, each with the name of its project."""
        held = dict(self.refused if refused else self.accepted)
        for key, project in pairs:
            if key in held or len(held) < MOST:
                held[key] = held.get(key, frozenset()) | {project}
        return (
            Memory(self.accepted, held, self.synonyms, self.abbreviations)
            if refused
            else Memory(held, self.refused, self.synonyms, self.abbreviations)
        )

    def joined(self, other: "Memory") -> "Memory":
        """Both dictionaries as one; the same project counts once."""
        made = self
        for refused, held in ((False, other.accepted), (True, other.refused)):
            made = made.with_pairs(
                ((key, one) for key, projects in held.items() for one in sorted(projects)), refused=refused
            )
        synonyms = tuple(dict.fromkeys((*self.synonyms, *other.synonyms)))
        return Memory(made.accepted, made.refused, synonyms, {**other.abbreviations, **self.abbreviations})


_NEW = Learned()
NOTHING = Memory()
"""Nothing learned."""


def key_of(names: Sequence[str]) -> str:
    """A field by its last two names, small and without signs.

    >>> key_of(("Order", "lines", "unit_price"))
    'lines.unitprice'
    """
    return ".".join("".join(pieces(name)) for name in names[-2:] if pieces(name))


def memory_file() -> Path:
    """Where the user's dictionary is: beside the other settings."""
    return settings_file().with_name("suggestions.json")


def load_memory(file: Path) -> Memory:
    """The dictionary of a file; nothing where there is none. Raises a `FieldwrightError` where it cannot be read."""
    if not file.exists():
        return NOTHING
    value = load_json(read_bytes(file, limit=LIMIT), file).value
    try:
        return memory_in(cast("Mapping[str, Any]", value))
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        mend = "mend the file, or remove it; fieldwright suggest --no-memory does without"
        raise SyntaxProblemError(f"this is no dictionary of suggestions: {error}", mend=mend, file=file) from None


def memory_in(value: Mapping[str, Any]) -> Memory:
    """The dictionary that a JSON object says. Raises `KeyError`, `TypeError` or `ValueError` where it says none."""

    def pairs(name: str) -> dict[Key, frozenset[str]]:
        found: dict[Key, frozenset[str]] = {}
        for one in value.get(name) or ():
            key = key_of(str(one["source"]).split(".")), key_of(str(one["target"]).split("."))
            found[key] = found.get(key, frozenset()) | frozenset(str(each) for each in one.get("projects") or ["?"])
        return found

    if value.get("format", FORMAT) != FORMAT:
        raise ValueError(f"it is of format {value.get('format')}, and {FORMAT} is known")
    synonyms = tuple(tuple(str(word).lower() for word in group) for group in value.get("synonyms") or ())
    short = {
        str(word).lower(): tuple(pieces(str(text))) for word, text in (value.get("abbreviations") or {}).items() if pieces(str(text))
    }  # fmt: skip
    return Memory(pairs("accepted"), pairs("refused"), synonyms, short)


def record_of(memory: Memory) -> dict[str, Any]:
    """The dictionary as a JSON object, sorted, so that it can be compared and merged."""

    def pairs(held: Mapping[Key, frozenset[str]]) -> list[dict[str, Any]]:
        return [
            {"source": one, "target": other, "projects": sorted(projects)}
            for (one, other), projects in sorted(held.items())
        ]

    return {
        "format": FORMAT,
        "abbreviations": {word: " ".join(text) for word, text in sorted(memory.abbreviations.items())},
        "synonyms": [list(group) for group in sorted(memory.synonyms)],
        "accepted": pairs(memory.accepted),
        "refused": pairs(memory.refused),
    }


def save_memory(memory: Memory, file: Path) -> None:
    """Write a dictionary. Raises `SaveError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    save_bytes(file, (json.dumps(record_of(memory), ensure_ascii=False, indent=2) + "\n").encode())


def words_taught(memory: Memory) -> int:
    """How many pairs and words a dictionary has."""
    return len(memory.accepted) + len(memory.refused) + len(memory.synonyms) + len(memory.abbreviations)
