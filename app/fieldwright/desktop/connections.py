"""What a map's rules join: for each rule its target field, the source fields that it reads, and of what kind the link is."""

import re
from collections.abc import Iterable, Mapping
from operator import is_

from attrs import Factory, frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.expression.lineage import reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR, WARNING, Finding
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.scopes import Scopes, scopes_of
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

_LINKED = frozenset({"each", "when", "value", "key"})
"""Of a loop, the expressions whose fields are linked, beside what it is joined with: not what only chooses, sorts or compares."""

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


@frozen(eq=False)
class Connections:
    """All links of a map, and what they say about the fields of both sides."""

    links: tuple[Connection, ...] = ()
    kinds: Mapping[Key, str] = Factory(dict)
    """The kind of link at a field that has one; of a source field that was deliberately dropped, `NONE`."""
    above: frozenset[Key] = frozenset()
    """Fields that have such a field below."""
    basis: tuple[object, ...] = ()
    """The sides and loops that the links were made with."""

    def of_target(self, key: str) -> tuple[Connection, ...]:
        """The links that end at a target field."""
        return tuple(one for one in self.links if one.field is not None and one.field.key == key)

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
        read = (one for one in self.links if any((of, found.key) == key for of, found in one.sources))
        return tr("mapped to {paths}", paths=_listed([one.target for one in read]))


@frozen(eq=False)
class Marks:
    """The worst severity of the findings at fields, and below them."""

    here: Mapping[Key, str] = Factory(dict)
    below: Mapping[Key, str] = Factory(dict)
    text: Mapping[Key, tuple[str, ...]] = Factory(dict)
    talk: Mapping[Key, tuple[str, ...]] = Factory(dict)
    """What is said openly of fields: comments that are not closed, questions that are not answered."""
    talk_below: frozenset[Key] = frozenset()


def connect(bench: Bench, before: Connections | None = None) -> Connections:
    """The links of a map. Rules that do not parse, or lead nowhere, have none, or none at that end.

    ``before`` are the links before an edit: those of rules that the edit left alone are taken over.
    """
    basis = (bench.target, *bench.sources, *(rule for rule in bench.map.rules if rule.each))
    known: dict[int, Connection] = {}
    if before is not None and len(basis) == len(before.basis) and all(map(is_, basis, before.basis)):
        known = {id(one.rule): one for one in before.links}
    scopes = scopes_of(bench)
    links = tuple(known.get(id(rule)) or _connection(bench, rule, scopes) for rule in bench.map.rules)
    kinds: dict[Key, str] = {}
    above: set[Key] = set()
    for link in links:
        if link.field is not None:
            kinds[(TARGET, link.field.key)] = link.kind
            _climb(TARGET, link.field, above)
        for alias, source in link.sources:
            kinds[(alias, source.key)] = link.kind if link.kind != NONE else VALUE
            _climb(alias, source, above)
    for one in bench.map.dropped:
        for side in bench.sources:
            found = side.field(one.path) if side.alias == one.alias else None
            if found is not None:
                kinds.setdefault((one.alias, found.key), NONE)
    return Connections(links, kinds, frozenset(above), basis)


def mark(bench: Bench, findings: Iterable[Finding], project: Project | None = None) -> Marks:
    """Where the findings of a map are, errors and warnings only, and of which fields something is said in the project."""
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
    talk, talk_below = _talk(bench, project) if project is not None else ({}, frozenset[Key]())
    return Marks(here, below, text, talk, talk_below)


def _talk(bench: Bench, project: Project) -> tuple[dict[Key, tuple[str, ...]], frozenset[Key]]:
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
        for rule in bench.map.rules
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


def _connection(bench: Bench, rule: Rule, scopes: Scopes) -> Connection:
    field = bench.target.field(rule.target) if bench.target is not None else None
    sides = {side.alias: side for side in bench.sources}
    found: dict[Key, tuple[str, Field]] = {}
    for attribute, text in rule.expressions:
        if rule.each and attribute not in _LINKED and not attribute.endswith(".source"):
            continue
        try:
            read = reads(text, scopes.of(rule, attribute))
        except FieldwrightError:
            continue
        for one in read:
            side = sides.get(one.alias or scopes.root.root_alias)
            source = (side.field(one.path) if one.path else side.root) if side is not None else None
            if source is not None:
                found.setdefault((one.alias, source.key), (one.alias, source))
    return Connection(rule, field, kind_of(rule), tuple(found.values()))


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
