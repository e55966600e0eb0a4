"""What a schema says of the operation that a step calls, so that nobody writes it down a second time and it stays true."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.operations.amounts import says_limit
from fieldwright.project.operations.calls import called, operation_of
from fieldwright.project.operations.volumes import own_limit_texts, shared_limit_texts
from fieldwright.project.use_cases import Step
from fieldwright.schema.model import Schema
from fieldwright.schema.operations import Interface, Operation, Parameter, Requirement, interface_of

MOST = 30
"""Parameters and answers that are told of one operation; the rest is counted."""

_PAGES = re.compile(
    r"^\$?(?:page|cursor|offset|limit|after|before|starting_?after|ending_?before|page_?(?:size|token|number|index)|per_?page|next_?(?:page_?)?token|continuation\w*|skip|top|first|max_?results|marker|pagesize)$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"^@?(?:odata\.)?(?:next\w*|has_?more|has_?next\w*|links?|page_?info|paging|pagination|total_?pages|continuation\w*)$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"</(?:p|li|div|tr|h\d)>|<br ?/?>", re.IGNORECASE)
_MARKS = re.compile(
    r"</?(?:a|b|i|p|u|em|li|ol|ul|br|div|span|code|pre|strong|small|table|t[rdh]|thead|tbody|h[1-6]|note|fullname|img|sup|sub)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
LONGEST = 20_000
"""How much of a description is looked at."""
_LIMITS = re.compile(r"rate.?limit|^retry-after$", re.IGNORECASE)


def filled(step: Step, schema: Schema) -> tuple[tuple[str, str], ...]:
    """What a schema says of the operation that a step names, as (heading, text); nothing where it has no such operation.

    Parameters, what is sent, the statuses of answers, security, how pages are fetched and limits of calls. Nothing of it is kept in the project.
    """
    interface = interface_of(schema)
    found = operation_of(interface, step.operation) if step.operation else None
    if found is None:
        return ()
    told: list[tuple[str, Iterable[str]]] = [
        ("Operation", _about(found)),
        ("Parameters", _cut([_parameter(one) for one in found.parameters])),
        ("Sends", _requests(found)),
        ("Answers", _cut([f"{one.status}: {one.description}" if one.description else one.status for one in found.responses])),
        ("Security", _security(found.security)),
        ("Pages", _pages(found, schema)),
        ("Rate limit", _rate_limits(found, interface, schema)),
    ]  # fmt: skip
    made = ((heading, "\n".join(dict.fromkeys(_line(text) for text in texts if text))) for heading, texts in told)
    return tuple((heading, text) for heading, text in made if text)


def _about(one: Operation) -> Iterator[str]:
    yield ": ".join(text for text in (called(one), one.summary) if text)
    if one.deprecated:
        yield f"Deprecated, gone from {one.sunset}." if one.sunset else "Deprecated."


def _parameter(one: Parameter) -> str:
    facts = ", ".join((one.place, *(["required"] if one.required else []), *(["deprecated"] if one.deprecated else [])))
    return f"{one.name} ({facts})" + (f": {one.description}" if one.description else "")


def _requests(one: Operation) -> Iterator[str]:
    for body in one.requests:
        said = ", ".join(text for text in (body.media_type, "required" if one.request_required else "") if text)
        yield f"{body.message} ({said})" if body.message and said else body.message or said


def _security(alternatives: tuple[tuple[Requirement, ...], ...]) -> Iterator[str]:
    if not alternatives:
        return
    ways = [" and ".join(_requirement(each) for each in one) or "none" for one in alternatives]
    yield ", or ".join(dict.fromkeys(ways))


def _requirement(one: Requirement) -> str:
    scopes = f" with {', '.join(one.scopes)}" if one.scopes else ""
    return f"{one.scheme}{f' ({one.kind})' if one.kind else ''}{scopes}"


def _pages(one: Operation, schema: Schema) -> Iterator[str]:
    """How more than one page is fetched: parameters that ask for one, and what an answer tells of the next."""
    names = [
        each.name for each in one.parameters if each.place in ("query", "querystring") and _PAGES.search(each.name)
    ]
    if names:
        yield f"asked for with {', '.join(names)}"
    told: list[str] = []
    for answer in one.responses:
        if answer.status[:1] != "2":
            continue
        for body in answer.bodies:
            told += [name for name in _names(schema, body.message) if _NEXT.search(name)]
        told += [name for name in _names(schema, answer.headers) if name.lower() == "link"]
    if told and (names or any(name.lower().lstrip("@").startswith(("next", "has", "odata.next")) for name in told)):
        yield f"told by {', '.join(dict.fromkeys(told))}"


def _rate_limits(one: Operation, interface: Interface, schema: Schema) -> Iterator[str]:
    for text in (*own_limit_texts(one), *shared_limit_texts(interface)):
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", _bare(text[:LONGEST])):
            if says_limit(sentence):
                yield sentence
    headers = [name for answer in one.responses for name in _names(schema, answer.headers) if _LIMITS.search(name)]
    if headers:
        yield f"told by {', '.join(dict.fromkeys(headers))}"


def _names(schema: Schema, message: str) -> list[str]:
    """The names of a message's fields."""
    if message:
        with suppress(FieldwrightError):
            return [one.name for one in schema.root(message).children()]
    return []


def _cut(texts: list[str]) -> list[str]:
    more = len(texts) - MOST
    return [*texts[:MOST], f"and {more:,} more"] if more > 0 else texts


def _bare(text: str) -> str:
    """A text without HTML's marks, which descriptions may have; what ends a paragraph ends a line."""
    if "<" in text:
        text = _MARKS.sub("", _ENDS.sub("\n", text))
    return unescape(text) if "&" in text else text


def _line(text: str) -> str:
    line = " ".join(_bare(text[:LONGEST]).split())
    return line if len(line) <= 400 else f"{line[:399]}…"
