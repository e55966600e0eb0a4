"""Differences in the window's language.

The library says them in English, for files and the command line alike: ``Rule order.id: expression changed from `a` to `b```. Here the
parts of such a sentence are found again and said anew; what is not recognised stays as it is.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from fieldwright.desktop.history.saying_words import BARE, BRIEF, ENDINGS, NAMED, STATES, THINGS, WORDS
from fieldwright.desktop.history.words import day_words
from fieldwright.desktop.language import is_english, tr, translated

_ENDING = "|".join(map(re.escape, sorted(ENDINGS, key=len, reverse=True)))
_SUBJECT = re.compile(
    rf"(?P<noun>{'|'.join(map(re.escape, NAMED))}) (?P<name>.+?)(?: of map (?P<map>.+?))?(?: (?P<ending>{_ENDING}))?"
)
_RENAMED = re.compile(r"(?P<subject>.+?) (?P<how>fills another field now|is called so now), was (?P<was>.+)")
_CALLED = re.compile(r"(?P<label>.+?) is now called (?P<name>.+)")
_MAP = re.compile(r"Map (?P<name>.+) (?P<ending>added|removed), with (?P<count>[\d,]+) rules?")
_VALUE = r"(?:\".*?\"|`+.*?`+|[^\"`].*?)"
_CHANGED = re.compile(rf"(?P<label>.+?) changed from (?P<was>{_VALUE}) to (?P<now>.+)", re.DOTALL)
_BOTH = re.compile(r"(?P<more>.+) added, (?P<less>.+) removed", re.DOTALL)
_ONE = re.compile(r"(?P<label>.+?) (?P<ending>added|removed|asked)(?:: (?P<value>.+))?", re.DOTALL)
_NOW = re.compile(r"now (?P<now>.+), was (?P<was>.+)", re.DOTALL)
_APPROVED = re.compile(r"(?P<what>approved again|approved)(?: by (?P<by>.+?))?(?: on (?P<on>\S+))?")
_ORDER = re.compile(r"order of the (?P<noun>.+)s changed")
_ROWS = re.compile(r"(?P<count>[\d,]+) rows?")
_IS_VALUE = re.compile(r"[\"`\d\[{-]|(?:nothing|true|false)$")
_PREFIXES = sorted(WORDS, key=len, reverse=True)


@lru_cache(maxsize=8_192)
def said(sentence: str) -> str:
    """A difference's sentence."""
    if is_english():
        return sentence
    if found := _MAP.fullmatch(sentence):
        count = int(found["count"].replace(",", ""))
        rules = tr("{n} rules", "{n} rule", count)
        return tr(
            "{thing} {ending}, with {rules}",
            thing=subject_said(f"Map {found['name']}"),
            ending=ENDINGS[found["ending"]],
            rules=rules,
        )
    if found := _RENAMED.fullmatch(sentence):
        thing, was = subject_said(found["subject"]), found["was"]
        if found["how"].startswith("fills"):
            return tr("{thing} fills another field now, was {name}", thing=thing, name=was)
        return tr("{thing} is called so now, was {name}", thing=thing, name=was)
    head, mark, rest = sentence.partition(": ")
    if not mark and (found := _CALLED.fullmatch(sentence)):
        return tr("{thing} is now called {name}", thing=subject_said(found["label"]), name=found["name"])
    named = _SUBJECT.fullmatch(head)
    if named is None and head not in BARE and not head.startswith("Rules of map "):
        return translated(sentence)
    thing = subject_said(head)
    if named is not None and named["ending"]:
        thing = tr(
            "{thing} {ending}",
            thing=subject_said(head.removesuffix(f" {named['ending']}")),
            ending=ENDINGS[named["ending"]],
        )
        return f"{thing}: {brief_said(rest)}" if mark else thing
    return f"{thing}: {part_said(rest)}" if mark else thing


def subject_said(subject: str) -> str:
    """What a difference is about, such as ``Rule order.id of map orders``."""
    if is_english():
        return subject
    if subject in BARE:
        return BARE[subject]
    if subject.startswith("Rules of map "):
        return tr("{thing} of map {map}", thing=BARE["Rules"], map=subject.removeprefix("Rules of map "))
    found = _SUBJECT.fullmatch(subject)
    if found is None:
        return subject
    thing = NAMED[found["noun"]].format(name=found["name"])
    return tr("{thing} of map {map}", thing=thing, map=found["map"]) if found["map"] else thing


def text_said(text: str) -> str:
    """What differs of a thing that is named elsewhere, with a capital letter."""
    if is_english():
        return text
    made = part_said(f"{text[:1].lower()}{text[1:]}")
    return f"{made[:1].upper()}{made[1:]}"


def part_said(text: str) -> str:
    """What differs of a thing: ``description changed from "a" to "b"``."""
    if text in WHOLE:
        return WHOLE[text]
    if text in ENDINGS:
        return ENDINGS[text]
    if found := _APPROVED.fullmatch(text):
        made = WHOLE[found["what"]]
        made = tr("{approved} by {name}", approved=made, name=found["by"]) if found["by"] else made
        return tr("{approved} on {day}", approved=made, day=day_words(found["on"])) if found["on"] else made
    if found := _NOW.fullmatch(text):
        return tr("now {now}, was {before}", now=brief_said(found["now"]), before=brief_said(found["was"]))
    if " -> " in text and text.count(" -> ") == 1:
        return " -> ".join(map(value_said, text.split(" -> ")))
    if text.startswith("approval withdrawn, now "):
        return tr("approval withdrawn, now {state}", state=value_said(text.removeprefix("approval withdrawn, now ")))
    if found := _ORDER.fullmatch(text):
        return tr("order changed: {noun}", noun=WORDS.get(found["noun"], found["noun"]))
    head, mark, rest = text.partition(": ")
    plain = mark and not re.search(r"[\"`]| (?:added|removed|changed from) ?", head)
    if plain and not head.endswith((" added", " removed")):
        return f"{_label(head)}: {part_said(rest)}"
    return _values(text)


def _values(text: str) -> str:
    """How something differs, whose name may stand before."""
    if text in WHOLE:
        return WHOLE[text]
    if found := _CHANGED.fullmatch(text):
        was, now = value_said(found["was"]), value_said(found["now"])
        return tr("{what} changed from {before} to {now}", what=_label(found["label"]), before=was, now=now)
    if found := _CALLED.fullmatch(text):
        return tr("{thing} is now called {name}", thing=_label(found["label"]), name=found["name"])
    if found := _BOTH.fullmatch(text):
        return tr("{new} added, {old} removed", new=found["more"], old=found["less"])
    if found := _ONE.fullmatch(text):
        made = tr("{thing} {ending}", thing=_label(found["label"]), ending=ENDINGS[found["ending"]])
        return f"{made}: {found['value']}" if found["value"] else made
    if text.endswith(" changed"):
        return tr("{thing} {ending}", thing=_label(text.removesuffix(" changed")), ending=tr("changed"))
    return text


def _label(text: str) -> str:
    """A name that begins with what it is a name of: ``row "A"``, ``expression``."""
    if text in WORDS:
        return WORDS[text]
    word = next((one for one in _PREFIXES if text.startswith(f"{one} ")), "")
    rest = text[len(word) + 1 :]
    return f"{WORDS[word]} {value_said(rest)}" if word in THINGS or (word and _IS_VALUE.match(rest)) else text


def place_said(place: str) -> str:
    """A place in a project: ``map orders, rule order.id, expression``."""
    return place if is_english() else ", ".join(map(_label, place.split(", ")))


def brief_said(text: str) -> str:
    """What a thing that is new or gone says: ``copies `order.id```, ``3 rows``."""
    if found := _ROWS.fullmatch(text):
        return tr("{n} rows", "{n} row", int(found["count"].replace(",", "")))
    if text in WORDS:
        return WORDS[text]
    for start, words in BRIEF.items():
        if text == start or text.startswith((f"{start} ", f"{start}: ")):
            return f"{words}{text[len(start) :]}"
    return text


def value_said(text: str) -> str:
    """A value in a sentence; what is quoted stays as it is."""
    return STATES.get(text, text)


WHOLE: Mapping[str, str] = {
    "order changed": tr("order changed"),
    "explanation in own words looked at again": tr("explanation in own words looked at again"),
    "record of an approval changed": tr("record of an approval changed"),
    "approved": tr("approved"),
    "approved again": tr("approved again"),
}
"""What is said of things without names and values."""
