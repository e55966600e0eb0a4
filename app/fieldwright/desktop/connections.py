"""What a map's rules join: for each rule its target field, the source fields that it reads, and of what kind the link is."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import is_

from attrs import Factory, evolve, frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR, WARNING, Finding
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.reviewing import OPEN
from fieldwright.schema.model import Field

VALUE, EXPRESSION, LOOKUP, LOOP, CONSTANT, NONE = "value", "expression", "lookup", "loop", "constant", NOT_MAPPED
"""The kinds of links."""
KIND_NAMES = {
    VALUE: tr("value", "kind of link"),
    EXPRESSION: tr("expression", "kind of link"),
    LOOKUP: tr("lookup", "kind of link"),
    LOOP: tr("loop", "kind of link"),
    CONSTANT: tr("constant", "kind of link"),
    NONE: tr("not mapped", "kind of link"),
}
"""What people call them."""

TARGET = "target"
"""The side's name of the target, as an alias names a source."""

_PLAIN = re.compile(r"\s*\$?\$?\.?(?:`[^`]*`|[^\W\d]\w*+|\.|\[\])*+\s*")

Key = tuple[str, str]
"""A field on a side: the source's alias or `TARGET`, and the field's key in its message."""


@frozen(eq=False)
class Connection:
    """One rule as a link. ``sources`` are the fields that it reads, without those that the schema does not have."""

    rule: Rule
    field: Field | None
    kind: str
    sources: tuple[tuple[str, Field], ...] = ()

    @property
    def target(self) -> str:
        """The rule's target as written."""
        return self.rule.target


@frozen(eq=False, slots=False)
class Connections:
    """All links of a map, and what they say about the fields of both sides. Made by `connecting.connect`."""

    links: tuple[Connection, ...] = ()
    kinds: Mapping[Key, str] = Factory(dict)
    """The kind of link at a field that has one; of a source field that was deliberately dropped, `NONE`."""
    above: Mapping[Key, int] = Factory(dict)
    """Of the fields that have such fields below, how many."""
    basis: tuple[object, ...] = ()
    """The sides that the links were made with."""
    at: Mapping[Key, tuple[Connection, ...]] = Factory(dict)
    """The links at a field, in no order."""
    ends: Sequence[Key] = ()
    """The fields with links, sorted."""
    mapped: Mapping[Key, int] = Factory(dict)
    """For every group how many values in it have a rule, those that are decided against included."""
    counts: Mapping[str, int] = Factory(dict)
    """How many links there are of each kind."""
    lines: int = 0
    """How many lines they are."""
    rules: tuple[Rule, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    dropped_keys: frozenset[Key] = frozenset()
    loops: tuple[Connection, ...] = ()
    """Those whose rules repeat."""
    asking: tuple[Connection, ...] = ()
    """Those whose rules have a question that is not answered."""
    gone: tuple[Connection, ...] = ()
    """The links that those before had, and these have not."""
    come: tuple[Connection, ...] = ()
    since: object = None
    """The ``token`` of those before."""
    token: object = Factory(object)

    def of_target(self, key: str) -> tuple[Connection, ...]:
        """The links that end at a target field."""
        return self.in_order(self.at.get((TARGET, key), ()))

    def in_order(self, links: Iterable[Connection]) -> tuple[Connection, ...]:
        """Some of the links in the order of their rules, each once."""
        found = tuple(links)
        if len(found) < 2:
            return found
        places = self._places
        return tuple(sorted(dict.fromkeys(found), key=lambda one: places[id(one)]))

    def place_of(self, link: Connection) -> int:
        """The place of a link among all."""
        return self._places[id(link)]

    @cached_property
    def _places(self) -> Mapping[int, int]:
        return dict(zip(map(id, self.links), range(len(self.links)), strict=True))

    def with_any(self, keys: Iterable[Key]) -> tuple[Connection, ...]:
        """The links at some fields."""
        return self.in_order(one for key in keys for one in self.at.get(key, ()))

    def below(self, key: Key) -> Iterator[Key]:
        """The fields with links below a field."""
        alias, text = key
        for begin in (f"{text}.", f"{text}<", f"{text}[") if text else ("",):
            for place in range(bisect_left(self.ends, (alias, begin)), len(self.ends)):
                end = self.ends[place]
                if end[0] != alias or not end[1].startswith(begin):
                    break
                if end[1]:
                    yield end

    def spoken(self, key: Key) -> str:
        """What the links at a field say, for those who do not see them: what it is filled from, or what it fills."""
        kind = self.kinds.get(key)
        if kind in (None, NONE):
            return tr("decided against") if kind else ""
        alias, name = key
        if alias == TARGET:
            links = self.of_target(name)
            if any(one.kind == CONSTANT for one in links):
                value = next(str(one.rule.constant) for one in links if one.kind == CONSTANT)
                return tr("always {value}", value=value)
            paths = [found.value_path or tr("the whole source") for one in links for _, found in one.sources]
            if not paths:
                return tr("mapped")
            listed = _listed(paths)
            return tr("repeats over {paths}", paths=listed) if kind == LOOP else tr("mapped from {paths}", paths=listed)
        read = self.with_any((key,))
        return tr("mapped to {paths}", paths=_listed([one.target for one in read]))


def ends_of(link: Connection) -> list[tuple[Key, Field]]:
    """The fields at the ends of a link."""
    found = [((alias, field.key), field) for alias, field in link.sources]
    return [((TARGET, link.field.key), link.field), *found] if link.field is not None else found


@frozen(eq=False)
class Marks:
    """The worst severity of the findings at fields, and below them."""

    here: Mapping[Key, str] = Factory(dict)
    below: Mapping[Key, str] = Factory(dict)
    text: Mapping[Key, tuple[str, ...]] = Factory(dict)
    talk: Mapping[Key, tuple[str, ...]] = Factory(dict)
    """What is said openly of fields: comments that are not closed, questions that are not answered."""
    talk_below: frozenset[Key] = frozenset()
    basis: tuple[object, ...] = ()
    """What the marks of findings were made of."""
    said: tuple[object, ...] = ()
    """What the talk was made of."""


def mark(
    bench: Bench, findings: Sequence[Finding], project: Project, connections: Connections, before: Marks | None = None
) -> Marks:
    """Where the findings of a map are, errors and warnings only, and of which fields something is said in the project.

    What stands in the marks ``before`` an edit is taken over where the edit did not change it.
    """
    basis = (findings, bench.map.name, bench.target, *bench.sources)
    said = (project.comments, connections.asking)
    before = before or Marks()
    same, silent = _alike(basis, before.basis), _alike(said, before.said)
    if same and silent:
        return before
    made = evolve(before, basis=basis) if same else _found(bench, findings, basis)
    if silent:
        return evolve(made, talk=before.talk, talk_below=before.talk_below, said=before.said)
    talk, talk_below = _talk(bench, project, connections.asking)
    return evolve(made, talk=talk, talk_below=talk_below, said=said)


def _alike(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))


def _found(bench: Bench, findings: Iterable[Finding], basis: tuple[object, ...]) -> Marks:
    here: dict[Key, str] = {}
    below: dict[Key, str] = {}
    text: dict[Key, tuple[str, ...]] = {}
    for one in findings:
        if one.severity not in (ERROR, WARNING) or one.map not in ("", bench.map.name):
            continue
        for alias, found in _places(bench, one):
            key = (alias, found.key)
            here[key] = _worse(here.get(key), one.severity)
            text[key] = (*text.get(key, ()), translated(one.message))
            up = found.parent
            while up is not None:
                below[(alias, up.key)] = _worse(below.get((alias, up.key)), one.severity)
                up = up.parent
    return Marks(here, below, text, basis=basis)


def _talk(
    bench: Bench, project: Project, links: Iterable[Connection]
) -> tuple[dict[Key, tuple[str, ...]], frozenset[Key]]:
    said = [
        (one.side, one.path, ": ".join((one.author or tr("somebody"), one.text)))
        for one in project.comments
        if one.state == OPEN and one.side and one.map == bench.map.name
    ]
    said += [
        (
            TARGET,
            rule.target,
            tr("{author} asks: {text}", author=rule.question.author or tr("somebody"), text=rule.question.text),
        )
        for rule in (one.rule for one in links)
        if rule.question is not None and not rule.question.answer
    ]
    sides = {TARGET: bench.target, **{one.alias: one for one in bench.sources}}
    here: dict[Key, tuple[str, ...]] = {}
    above: set[Key] = set()
    for alias, path, text in said:
        side = sides.get(alias)
        found = (side.field(path) if path else side.root) if side is not None else None
        if found is not None:
            key = (alias, found.key)
            here[key] = (*here.get(key, ()), text)
            _climb(alias, found, above)
    return here, frozenset(above)


def kind_of(rule: Rule) -> str:
    """What a rule's link looks like."""
    if rule.decision:
        return NONE
    if rule.each:
        return LOOP
    if not rule.value:
        return EXPRESSION if rule.constant is ABSENT else CONSTANT
    if "$translate" in rule.value:
        return LOOKUP
    return VALUE if _PLAIN.fullmatch(rule.value) else EXPRESSION


def _places(bench: Bench, one: Finding) -> list[tuple[str, Field]]:
    if one.target:
        found = bench.target.field(one.target) if bench.target is not None else None
        return [(TARGET, found)] if found is not None else []
    return [
        (side.alias, found) for path in one.sources for side in bench.sources if (found := side.field(path)) is not None
    ]


def _listed(paths: Iterable[str]) -> str:
    all_ = list(dict.fromkeys(paths))
    listed = ", ".join(all_[:4])
    return tr("{paths} and {more} more", paths=listed, more=len(all_) - 4) if len(all_) > 4 else listed


def _climb(alias: str, field: Field, above: set[Key]) -> None:
    up = field.parent
    while up is not None and (alias, up.key) not in above:
        above.add((alias, up.key))
        up = up.parent


def _worse(one: str | None, other: str) -> str:
    return ERROR if ERROR in (one, other) else WARNING
