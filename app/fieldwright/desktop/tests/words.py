"""What the words of test cases that stand in the project are called in the window: kinds, outcomes, differences, sides of conditions."""

import re
from collections.abc import Mapping

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.tests.running import FAILS, OLD, PASSES, UNKNOWN
from fieldwright.project.test_cases import BOUNDARY, NEGATIVE, NORMAL, VOLUME
from fieldwright.project.testing.model import EXTRA, FINDING, MISSING, ORDER, PROBLEM, VALUE

KINDS: Mapping[str, str] = {
    NORMAL: tr("normal"), BOUNDARY: tr("boundary"), NEGATIVE: tr("negative"), VOLUME: tr("volume"),
}  # fmt: skip
OUTCOMES: Mapping[str, str] = {
    PASSES: tr("passed"), FAILS: tr("failed"), OLD: tr("out of date"), UNKNOWN: tr("not run"),
}  # fmt: skip
DIFFERENCES: Mapping[str, str] = {
    MISSING: tr("missing"), EXTRA: tr("not expected"), VALUE: tr("another value"), ORDER: tr("another order"), FINDING: tr("found"),
    PROBLEM: tr("cannot run"),
}  # fmt: skip
_SIDES: Mapping[str, str] = {
    "holds": tr("{target}: never so that {condition} holds"),
    "does not hold": tr("{target}: never so that {condition} does not hold"),
    "is there": tr("{target}: never so that {condition} is there"),
    "is not there": tr("{target}: never so that {condition} is not there"),
    "has a value": tr("{target}: never so that {condition} has a value"),
    "stands in": tr("{target}: never so that {condition} stands in"),
}
"""By the sides of `project.cases.branches`."""


def untaken(target: str, condition: str, side: str) -> str:
    """That no test case takes a side of a condition."""
    said = _SIDES.get(side)
    return said.format(target=target, condition=condition) if said else f"{target}: {condition} {side}"


@frozen
class _Said:
    """A sentence about a difference: how it is recognised, and what it is of a test case, and between before and after an edit."""

    pattern: re.Pattern[str]
    words: str
    before: str = ""


_DIFFERENCES = (
    _Said(re.compile(r"(?P<path>.+?) is missing; expected (?P<expected>.+)", re.DOTALL), tr("{path} is missing; expected {expected}"), tr("{path} is missing; it was {expected}")),
    _Said(re.compile(r"(?P<path>.+?) is (?P<actual>.+?); expected (?P<expected>.+)", re.DOTALL), tr("{path} is {actual}; expected {expected}"), tr("{path} is {actual}; it was {expected}")),
    _Said(re.compile(r"(?P<path>.+?) is (?P<actual>.+); not expected", re.DOTALL), tr("{path} is {actual}; not expected"), tr("{path} is {actual}; it was not there")),
    _Said(re.compile(r"(?P<path>.+?) is not expected: (?P<actual>.+)", re.DOTALL), tr("{path} is not expected: {actual}"), tr("{path} was not there: {actual}")),
    _Said(re.compile(r"(?P<path>.+?) has (?P<actual>\S+) items; expected (?P<expected>\S+)"), tr("{path} has {actual} items; expected {expected}"), tr("{path} has {actual} items; it was {expected}")),
    _Said(re.compile(r"(?P<path>.+?) has the same items in another order"), tr("{path} has the same items in another order")),
    _Said(re.compile(r"(?P<path>.+?) is another value than the expected one, like it in form \((?P<form>.+)\)", re.DOTALL), tr("{path} is another value than the expected one, like it in form ({form})")),
    _Said(re.compile(r"(?P<id>[A-Z]\d+)(?: \((?P<title>[^)]*)\))?(?: at (?P<place>.+?))? was expected and not found(?:; it was found at (?P<other>.+))?"), tr("{finding} was expected and not found")),
    _Said(re.compile(r"(?P<id>[A-Z]\d+)(?: at (?P<place>.+?))?: (?P<message>.+)", re.DOTALL), "{finding}: {message}"),
)  # fmt: skip
"""As `project.testing` says them, the more telling first."""
_PLAIN: Mapping[str, str] = {
    "nothing is written any more": tr("nothing is written any more"),
    "something is written now": tr("something is written now"),
    "it is written otherwise, with the same values": tr("it is written otherwise, with the same values"),
    "something was written; it was expected that nothing is": tr("something was written; it was expected that nothing is"),
    "the output": tr("the output"),
}  # fmt: skip


def difference(text: str, *, before: bool = False) -> str:
    """A difference that a test case or an edit makes, in the window's language; with ``before`` what was expected is what was there."""
    if text in _PLAIN:
        return _PLAIN[text]
    for one in _DIFFERENCES:
        found = one.pattern.fullmatch(text)
        if found is not None:
            return _again(one, found.groupdict(), before=before)
    return translated(text)


def _again(one: _Said, found: dict[str, str | None], *, before: bool) -> str:
    held = {name: value or "" for name, value in found.items()}
    if "path" in held:
        held["path"] = _PLAIN.get(held["path"], held["path"])
    if "message" in held:
        held["message"] = translated(held["message"])
    if "id" in held:
        held["finding"] = finding(held["id"], held.get("title", ""), held.get("place", ""))
    said = (one.before if before and one.before else one.words).format_map(held)
    return tr("{said}; it was found at {place}", said=said, place=held["other"]) if held.get("other") else said


def finding(id_: str, title: str = "", target: str = "") -> str:
    """A finding by its id, what it is called and where it is."""
    name = f"{id_} ({translated(title)})" if title else id_
    return tr("{finding} at {place}", finding=name, place=target) if target else name


def named(kind: str) -> str:
    """What a kind of test case is called; one that is not known as it is."""
    return KINDS.get(kind, kind)


def progressed(doing: str, done: int, of: int) -> str:
    """How far some work is."""
    told = translated(doing)
    return tr("{doing} ({done} of {of})", doing=told, done=done, of=of) if of else told
