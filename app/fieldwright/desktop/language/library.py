"""Texts that the rooms below the window make (findings, errors, functions' documentation), in the window's language.

Those rooms know no Qt and write English, for files and the command line alike. ``resources/languages/library.json`` lists the sentences
that they write, with ``{0}`` where something is put in; a text is recognised by the sentence that says the most of it, and said again in
the window's language with what was put in. What is not recognised stays as it is.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache

from attrs import frozen
from PySide6.QtCore import QCoreApplication

from fieldwright.desktop.language import number, tr
from fieldwright.files.resources import resource

CONTEXT = "library"
"""The context of these texts in Qt's files."""
_LONGEST = 4_000
"""Characters of a text that is looked at."""
_DEEPEST = 5
_KEPT = 32_768
"""Texts whose words are kept: those of all findings of a large project, with what is put in, are said anew after every edit."""
_BETWEEN = re.compile(r"(?<=[a-z0-9)`'\"][.!?]) (?=[A-Z`])")
"""Between two sentences."""
_PLACE = re.compile(r"\{(\d+)\}")
_ABOUT = re.compile(
    r"(the whole|\S+) ((?:is|was|has|may|must|need|takes|holds|refers|now|no longer|stands|describes) .*)", re.DOTALL
)
"""What is said of a field, behind its name: "total is now a list"."""
_ASIDE = re.compile(r"(.*\S) \(([^()]*(?:\([^()]*\)[^()]*)*)\)", re.DOTALL)
"""A sentence with a mend or a reason behind it."""
_LED = (
    ("record {0}: {1}", re.compile(r"record (\d[\d,]*): (.+)", re.DOTALL)),
    ("with {0}: {1}", re.compile(r"with (\S+ = .+?): (.+)", re.DOTALL)),
)
"""What stands before a sentence: what is said of a record, or of a value."""
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A whole number as files have it."""
_NEEDED = 8
"""Letters of its own that make a sentence certain; one with fewer, such as ``{0} of {1}`` or ``as {0}``, may be anybody's words."""
_WHOLE = "the whole"
_THINGS = re.compile(r"(?:the )?(?:map|lookup|flow|step|use case|source|sheet|format)\b", re.IGNORECASE)
"""What names are put behind, which may be of several words."""
_NAMES = re.compile(r"""(?:`[^`]*`|'[^']*'|"[^"]*"|[^\s`'"])+|(?:(?:`[^`]*`|'[^']*'|"[^"]*"),? ?)+""")
"""A name, a number or names in quotes, and no words of a sentence."""


@frozen
class Sentence:
    """A sentence with places in it: its source, what is its own before, between and behind the places, and which places they are."""

    source: str
    own: tuple[str, ...]
    places: tuple[int, ...]
    longest: str
    """The longest of what is its own: few texts have it in them by chance."""
    said: int
    """How many characters are its own."""
    certain: bool
    """Whether a text that has its words is surely this sentence."""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        last = len(self.own) - 1
        pieces = (
            re.escape(one) + (_place_between(self.own, at) if at < last else "") for at, one in enumerate(self.own)
        )
        return re.compile("".join(pieces), re.DOTALL)

    @property
    def begins(self) -> str:
        """What stands before the first place."""
        return self.own[0]

    def put_in(self, text: str) -> dict[int, str] | None:
        """What stands in its places in a text; None where the text is not this sentence."""
        if not (text.startswith(self.own[0]) and text.endswith(self.own[-1])):
            return None
        found = self._pattern.fullmatch(text)
        return dict(zip(self.places, found.groups(), strict=True)) if found else None


@frozen
class Sentences:
    """All sentences: those without places, and the others by their first three characters."""

    whole: frozenset[str]
    starts: Mapping[str, tuple[Sentence, ...]]

    def like(self, *texts: str) -> Iterator[tuple[str, Sentence, dict[int, str]]]:
        """The sentences that one of some texts may be, with the text and what is put in: those that say more of it first."""
        starts = self.starts
        near = [
            (text, one)
            for text in texts
            for start in (text[:3], "")
            for one in starts.get(start, ())
            if one.longest in text
        ]
        for text, one in sorted(near, key=lambda pair: -pair[1].said):
            if (values := one.put_in(text)) is not None:
                yield text, one, values


def sentences(sources: Sequence[str]) -> Sentences:
    """Sentences by their sources, with ``{0}`` for what is put in; braces that stand for themselves are doubled there."""
    whole: set[str] = set()
    starts: dict[str, list[Sentence]] = {}
    for source in sources:
        pieces = _PLACE.split(source)
        if len(pieces) == 1:
            whole.add(source)
            continue
        own = tuple(one.replace("{{", "{").replace("}}", "}") for one in pieces[::2])
        made = Sentence(
            source,
            own,
            tuple(map(int, pieces[1::2])),
            max(own, key=len),
            sum(map(len, own)),
            certain=sum(map(str.isalpha, "".join(own))) >= _NEEDED or _THINGS.match(own[0]) is not None,
        )
        starts.setdefault(own[0][:3] if len(own[0]) >= 3 else "", []).append(made)
    return Sentences(frozenset(whole), {start: tuple(found) for start, found in starts.items()})


def _place_between(own: Sequence[str], at: int) -> str:
    """The pattern of a place behind a sentence's own text: what touches a word may be empty, such as a second half that is not always said."""
    before, behind = own[at], own[at + 1]
    touches = before[-1:].isalnum() or (not before and (at > 0 or behind[:1].isalpha()))
    return "(.*?)" if touches else "(.+?)"


@cache
def _known() -> Sentences:
    return sentences(json.loads(resource("languages", "library.json").read_text("utf-8")))


@lru_cache(maxsize=_KEPT)
def said_again(text: str, depth: int = 0) -> str:
    """A text of a library room in the language that is installed; itself where it is not known."""
    if not text or len(text) > _LONGEST or depth > _DEEPEST:
        return text
    known = _known()
    if text in known.whole:
        return QCoreApplication.translate(CONTEXT, text)
    if _GROUPED.fullmatch(text):
        return number(int(text.replace(",", "")))
    for source, pattern in _LED:
        if (led := pattern.fullmatch(text)) and (rest := said_again(led[2], depth + 1)) != led[2]:
            return QCoreApplication.translate(CONTEXT, source).format(said_again(led[1], depth + 1), rest)
    if (aside := _ASIDE.fullmatch(text)) and (said := _with_aside(aside[1], aside[2], depth)) is not None:
        return said
    before = {text: ""}
    if about := _ABOUT.fullmatch(text):
        name, rest = said_again(about[1], depth + 1) if about[1] == _WHOLE else about[1], about[2]
        if rest in known.whole:
            return f"{name} {QCoreApplication.translate(CONTEXT, rest)}"
        before[rest] = f"{name} "
    for of, sentence, values in known.like(*before):
        if (said := _filled(sentence, values, depth)) is not None:
            return before[of] + said
    return _in_parts(text, depth)


def _with_aside(text: str, aside: str, depth: int) -> str | None:
    """A sentence with what stands in brackets behind it, where both are known."""
    again = said_again(aside, depth + 1)
    if again == aside:
        return None
    said = said_again(text, depth + 1)
    return f"{said} ({again})" if said != text else None


def _filled(sentence: Sentence, values: Mapping[int, str], depth: int) -> str | None:
    """A sentence in the language with what is put in; None where it is not known, or the text only looks like it."""
    found = QCoreApplication.translate(CONTEXT, sentence.source)
    if found == sentence.source or any(_BETWEEN.search(value) for value in values.values()):
        return None
    inner = {place: said_again(value, depth + 1) for place, value in values.items()}
    doubtful = not sentence.certain and (depth > 0 or not sentence.begins)
    if doubtful and not all(_is_plain(value, inner[place]) for place, value in values.items()):
        return None
    return found.format(*(inner.get(at, "") for at in range(max(values) + 1)))


def _is_plain(value: str, again: str) -> bool:
    """Whether what is put in is a name, or something that is known."""
    return again != value or value in _known().whole or _NAMES.fullmatch(value) is not None


def _in_parts(text: str, depth: int) -> str:
    """A text that is known in parts only: sentences behind each other, one behind the place that it is about, or one with a full stop."""
    parts = _BETWEEN.split(text)
    if len(parts) > 1:
        return " ".join(said_again(one, depth + 1) for one in parts)
    *parts, last = text.split(", ")
    if not parts and " and " in last:
        before, _, last = last.rpartition(" and ")
        said = [said_again(one, depth + 1) for one in (before, last)]
        return tr("{first} and {last}", first=said[0], last=said[1]) if said[0] != before and said[1] != last else text
    if parts:
        said = [said_again(one, depth + 1) for one in (*parts, last)]
        if all(one != other for one, other in zip((*parts, last), said, strict=True)):
            return ", ".join(said)
    place, colon, rest = text.partition(": ")
    if colon and " " not in place:
        return f"{place}: {said_again(rest, depth + 1)}"
    if text.endswith("."):
        bare = said_again(text[:-1], depth + 1)
        return text if bare == text[:-1] else f"{bare}."
    return text
