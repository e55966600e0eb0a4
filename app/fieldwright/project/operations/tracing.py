"""What serves and proves each use case: flows, maps, rules and test cases; and what serves none."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from fieldwright.files.errors import MissingError
from fieldwright.project.model import Project
from fieldwright.project.reviews.places import TARGET, place_of
from fieldwright.project.test_cases import NEGATIVE as NEGATIVE_KIND
from fieldwright.project.test_cases import TestCase
from fieldwright.project.use_cases import Flow, UseCase

NEGATIVE = re.compile(
    r"\bnegative\b|\breject|\brefus|\binvalid\b|\bfail|\berror|\bmissing\b|\bmalformed\b|\bwrong\b|\bunknown\b|\bnot (?:found|allowed|known|there|sent|written)\b"
    r"|\bbad\b|\bbroken\b|\blacks?\b|\blacking\b|\bincomplete\b|\bduplicate|\btoo (?:long|large|many|small|short)\b|\bout of range\b|\bwithout\b|\bno such\b|\b[45]\d\d\b",
    re.IGNORECASE,
)  # fmt: skip
"""Words of a test case's name, or of what it proves, that tell that it tries what is wrong, missing or refused."""


def is_negative(case: TestCase) -> bool:
    """Whether a test case tries something that is not the ordinary case: as it says itself, or as far as its words tell."""
    if case.kind:
        return case.kind == NEGATIVE_KIND
    return bool(case.findings or NEGATIVE.search(case.name) or NEGATIVE.search(case.proves))


@frozen
class Trace:
    """A use case with what serves and proves it. ``case`` is None for all that serves no use case."""

    case: UseCase | None
    flows: tuple[Flow, ...] = ()
    maps: tuple[str, ...] = ()
    """The maps of its flows and links, in the project's order."""
    whole: tuple[str, ...] = ()
    """Those of the maps of which all rules serve it."""
    rules: tuple[tuple[str, str], ...] = ()
    """The rules that it names itself, as (map, target)."""
    broken: tuple[str, ...] = ()
    """Links to rules that there are not."""
    tests: tuple[TestCase, ...] = ()

    @property
    def negative(self) -> tuple[TestCase, ...]:
        """The test cases that try what is wrong, missing or refused."""
        return tuple(one for one in self.tests if is_negative(one))


@frozen(slots=False)
class Tracing:
    """The traces of a project."""

    project: Project

    @cached_property
    def of_cases(self) -> tuple[Trace, ...]:
        """A trace for each use case."""
        return tuple(map(self._of, self.project.use_cases))

    @cached_property
    def loose(self) -> Trace:
        """What serves no use case: flows, maps with rules that serve none, and test cases."""
        known = {one.id for one in self.project.use_cases}
        flows = tuple(one for one in self.project.flows if known.isdisjoint(one.use_cases))
        tests = tuple(one for one in self.project.tests if one.use_case not in known)
        return Trace(None, flows, tuple(name for name, found in self.unserved.items() if found), tests=tests)

    @cached_property
    def unserved(self) -> Mapping[str, tuple[str, ...]]:
        """By map, the targets of the rules that serve no use case."""
        whole = {name for one in self.of_cases for name in one.whole}
        linked = {pair for one in self.of_cases for pair in one.rules}
        made: dict[str, tuple[str, ...]] = {}
        for one in self.project.maps:
            if one.name in whole:
                continue
            named = {target for name, target in linked if name == one.name}
            made[one.name] = tuple(rule.target for rule in one.rules if named.isdisjoint(_around(rule.target)))
        return made

    @cached_property
    def unused_maps(self) -> tuple[str, ...]:
        """The maps that no flow uses."""
        used = {step.map for flow in self.project.flows for step in flow.steps}
        return tuple(one.name for one in self.project.maps if one.name not in used)

    @cached_property
    def _reached(self) -> Mapping[str, frozenset[str]]:
        """By map, the targets of its rules and all that is above them."""
        return {
            one.name: frozenset(path for rule in one.rules for path in _around(rule.target))
            for one in self.project.maps
        }

    def _linked(self, link: str) -> tuple[str, str] | None:
        """The map and target of a link ``MAP: TARGET``, the target empty where it names a whole map; None where there is no such rule."""
        try:
            place = place_of(link, self.project)
        except MissingError:
            return None
        if not place.map or place.side not in ("", TARGET):
            return None
        if place.path and place.path not in self._reached[place.map]:
            return None
        return place.map, place.path

    def _of(self, case: UseCase) -> Trace:
        flows = tuple(one for one in self.project.flows if case.id in one.use_cases)
        whole = {step.map for flow in flows for step in flow.steps if step.map}
        rules: list[tuple[str, str]] = []
        broken: list[str] = []
        for link in case.rules:
            found = self._linked(link)
            if found is None:
                broken.append(link)
            elif found[1]:
                rules.append(found)
            else:
                whole.add(found[0])
        tests = tuple(one for one in self.project.tests if one.use_case == case.id)
        named = whole | {name for name, _ in rules}
        maps = [one.name for one in self.project.maps if one.name in named]
        return Trace(
            case, flows, tuple(maps), tuple(name for name in maps if name in whole), tuple(rules), tuple(broken), tests
        )


def rule_links(project: Project) -> Iterator[str]:
    """Every rule as a link names it."""
    for one in project.maps:
        for rule in one.rules:
            yield f"{one.name}: {rule.target}"


def _around(target: str) -> Iterator[str]:
    """A target, and all paths that it is below."""
    yield target
    for found in _STEP.finditer(target):
        if found.start():
            yield target[: found.start()]


_STEP = re.compile(r"[.\[]")
