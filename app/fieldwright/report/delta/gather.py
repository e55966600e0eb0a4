"""The delta specification of two versions of a project, or of a schema's new version that a project has taken in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import evolve

from fieldwright import __version__
from fieldwright.diff.impact.candidates import Candidate
from fieldwright.diff.impact.model import DROPPED, FIELD, LOOKUP, MAP, RULE, Hit, Impact
from fieldwright.diff.model import BREAKING, DOCS, RISKY, SAFE, TARGET, Change, worse
from fieldwright.expression.definitions import definitions_of
from fieldwright.expression.lookups import key_text
from fieldwright.files.records import ABSENT, to_record
from fieldwright.mapping.approval import BESIDE
from fieldwright.mapping.model import Lookup, Map, Rule
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_in
from fieldwright.project.marking import for_which
from fieldwright.project.model import Project
from fieldwright.project.sample_masks import Masks, without_sample_values
from fieldwright.project.steps import BROKEN, Step
from fieldwright.project.upgrading import Upgrade
from fieldwright.report.delta.model import (
    ADDED,
    CHANGED,
    DECIDE,
    LOOK,
    REMOVED,
    TO_ADD,
    Delta,
    ExampleLine,
    FieldLine,
    OpenLine,
    RowLine,
    RuleLine,
    SchemaLine,
)
from fieldwright.report.masks import mask_lines, masks_sentence
from fieldwright.report.visible import json_text
from fieldwright.report.wording.rules import rule_sentence

_TITLES = {
    "each": "for each of",
    "where": "where",
    "order_by": "ordered by",
    "group_by": "grouped by",
    "key": "under the name",
    "when": "only if",
}


def delta(before: Project, after: Project) -> Delta:
    """What differs between two versions of a project: rules, lookups, schemas, questions. Sample values in worked examples are masked."""
    was, masks = without_sample_values(before).project, without_sample_values(after)
    return _said(_Gathering(was, masks.project).delta(), masks)


def delta_of(upgrade: Upgrade, examples: Sequence[ExampleLine] = ()) -> Delta:
    """What a schema's new version has others change, with the reasons, and what is left open. ``examples`` were run on test inputs.

    Sample values in worked examples of the rules are masked.
    """
    was, masks = without_sample_values(upgrade.before).project, without_sample_values(upgrade.project)
    made = _said(_Gathering(was, masks.project, upgrade.targets, upgrade.impact, upgrade.log).delta(), masks)
    return evolve(made, examples=(*made.examples, *examples))


def _said(made: Delta, masks: Masks) -> Delta:
    """With a note of what is masked, where an example is shown at all."""
    shown = {(one.map, one.target) for one in made.examples}
    lines = [
        one for one in masks.told if any(one.map == name and one.where.endswith(f" {target}") for name, target in shown)
    ]
    if not lines:
        return made
    note = masks_sentence(
        mask_lines(lines, [one.name for one in masks.project.maps], several=len(masks.project.maps) > 1)
    )
    return evolve(made, notes=(*made.notes, note))


class _Gathering:
    def __init__(
        self, before: Project, after: Project, targets: Mapping[str, Mapping[str, str]] | None = None, impact: Impact | None = None,
        log: Sequence[Step] = (),
    ) -> None:  # fmt: skip
        self.before, self.after = before, after
        self.targets = targets or {}
        self.impact = impact
        self.log = log
        self.examples: list[ExampleLine] = []
        self.questions: list[OpenLine] = []
        self.unchanged = 0

    def delta(self) -> Delta:
        rules = tuple(line for pair in self._maps() for line in self._of_map(*pair))
        return Delta(
            project=self.after.name or self.before.name,
            version_before=self.before.version, version_after=self.after.version,
            generated_by=f"Fieldwright {__version__}",
            schemas=tuple(self._schemas()), rules=rules, fields=tuple(self._fields()),
            lookups=(*self._lookups(), *self._proposed()), examples=tuple(self.examples),
            open=(*self._open(), *self.questions), unchanged=self.unchanged,
            notes=self.impact.notes if self.impact is not None else (),
        )  # fmt: skip

    # -- rules

    def _maps(self) -> list[tuple[Map | None, Map | None]]:
        """The maps of both, paired by name; one that is alone on each side is the same under another name."""
        now = {one.name: one for one in self.after.maps}
        pairs: list[tuple[Map | None, Map | None]] = [(one, now.pop(one.name, None)) for one in self.before.maps]
        lone = [at for at, (_, new) in enumerate(pairs) if new is None]
        if len(lone) == 1 and len(now) == 1:
            pairs[lone[0]] = pairs[lone[0]][0], now.popitem()[1]
        return [*pairs, *((None, one) for one in now.values())]

    def _of_map(self, old: Map | None, new: Map | None) -> Iterator[RuleLine]:
        held = new or old
        assert held is not None
        name = held.name
        pairs = paired_rules(old.rules if old else (), new.rules if new else (), self.targets.get(name, {}))
        scopes = _scopes(self.before, old), _scopes(self.after, new)
        for was, is_ in pairs:
            line = self._line(name, was, is_, scopes)
            if line is None:
                self.unchanged += 1
                continue
            yield line
            if was is not None and is_ is not None and line.kind == CHANGED:
                self.examples += _examples(name, was, is_)
            if (
                is_ is not None
                and is_.question is not None
                and not is_.question.answer
                and (was is None or was.question != is_.question)
            ):
                self.questions.append(OpenLine("question", is_.question.text, name, is_.target))

    def _line(
        self, name: str, was: Rule | None, is_: Rule | None, scopes: tuple[Scopes | None, Scopes | None]
    ) -> RuleLine | None:
        held = was or is_
        assert held is not None
        hits = self._hits(name, held.target)
        kind = _kind(was, is_, hits)
        if not kind:
            return None
        step = next(
            (
                one
                for one in self.log
                if one.kind == BROKEN and is_ is not None and (one.map, one.target) == (name, is_.target)
            ),
            None,
        )
        rule = is_ or held
        return RuleLine(
            map=name, kind=kind, target=rule.target or "$",
            target_before=held.target if was is not None and held.target != rule.target else "",
            sentence_before=_sentence(was, scopes[0]), sentence_after=_sentence(is_, scopes[1]),
            before=expression_text(was), after=expression_text(is_),
            reasons=tuple(dict.fromkeys(_reason(one) for one in hits)),
            status=is_.status if is_ is not None else "",
            question=is_.question.text if is_ is not None and is_.question is not None and not is_.question.answer else "",
            candidates=_candidates(step.candidates if step is not None else ()),
        )  # fmt: skip

    def _hits(self, map_name: str, target: str) -> list[Hit]:
        if self.impact is None:
            return []
        found = self._by_rule.get((map_name, target), [])
        return [hit for hit in found if hit.severity in (BREAKING, RISKY)]

    @cached_property
    def _by_rule(self) -> Mapping[tuple[str, str], list[Hit]]:
        known: dict[tuple[str, str], list[Hit]] = {}
        for hit in self.impact.hits if self.impact is not None else ():
            if hit.what == RULE:
                known.setdefault((hit.map, hit.name), []).append(hit)
        return known

    # -- the rest

    def _schemas(self) -> Iterator[SchemaLine]:
        for name, new in self.after.schemas.items():
            old = self.before.schemas.get(name)
            if old is None or (old.file, old.digest) != (new.file, new.digest):
                was, digest = (old.file, old.digest) if old is not None else ("", "")
                yield SchemaLine(name, was, new.file, new.format, digest, new.digest)
        for name, old in self.before.schemas.items():
            if name not in self.after.schemas:
                yield SchemaLine(name, old.file, "", old.format, old.digest)

    def _fields(self) -> Iterator[FieldLine]:
        for one in self.impact.affected if self.impact is not None else ():
            by_side: dict[tuple[str, str, str, str], list[Hit]] = {}
            for hit in one.hits:
                if hit.what in (RULE, FIELD, DROPPED, MAP) and hit.severity != DOCS:
                    side = hit.side or (TARGET if hit.what == FIELD else "source")
                    now = hit.new_path or (hit.name if hit.what == FIELD else "")
                    by_side.setdefault((hit.map, side, hit.path, now), []).append(hit)
            for place, hits in by_side.items():
                yield _field_line(one.change, *place, hits)

    def _lookups(self) -> Iterator[RowLine]:
        old, new = ({one.name: one for one in project.lookups} for project in (self.before, self.after))
        for name in {**old, **new}:
            yield from _rows(name, old.get(name), new.get(name))

    def _proposed(self) -> Iterator[RowLine]:
        seen: set[tuple[str, str]] = set()
        for one in self.impact.affected if self.impact is not None else ():
            for hit in one.hits:
                key = hit.name, json_text(one.change.after)
                if (
                    hit.what == LOOKUP
                    and one.change.id == "enum-value-added"
                    and hit.severity != SAFE
                    and key not in seen
                ):
                    seen.add(key)
                    yield RowLine(hit.name, TO_ADD, key[1])

    def _open(self) -> Iterator[OpenLine]:
        asked = {(one.map, one.target) for one in self.questions}
        for one in self.log:
            if not one.done and not (one.kind == BROKEN and (one.map, one.target) in asked):
                yield OpenLine(one.kind, one.text, one.map, one.target)


def paired_rules(
    old: Sequence[Rule], new: Sequence[Rule], targets: Mapping[str, str]
) -> list[tuple[Rule | None, Rule | None]]:
    """The rules of two versions of a map, in the new one's order, those that are gone at the end.

    They are paired by target, ``targets`` being new targets by old ones; what is left is paired where both say the same for different targets.
    """
    waiting: dict[str, list[Rule]] = {}
    for one in old:
        waiting.setdefault(targets.get(one.target, one.target), []).append(one)
    pairs: list[tuple[Rule | None, Rule | None]] = []
    for one in new:
        held = waiting.get(one.target)
        pairs.append((held.pop(0) if held else None, one))
    left = [one for held in waiting.values() for one in held]
    for at, (was, is_) in enumerate(pairs):
        if was is None and is_ is not None:
            same = [one for one in left if _content(one, "target") == _content(is_, "target")]
            if len(same) == 1:
                left.remove(same[0])
                pairs[at] = same[0], is_
    return [*pairs, *((one, None) for one in left)]


def expression_text(rule: Rule | None) -> str:
    """All that a rule says, as an engineer builds it: its expression alone where there is no more to it."""
    if rule is None:
        return ""
    if rule.decision:
        return f"{rule.decision}: {rule.reason}" if rule.reason else rule.decision
    lines = [(_TITLES.get(name, name), text) for name, text in rule.expressions if name != "value"]
    if rule.constant is not ABSENT:
        lines.append(("constant", json_text(rule.constant)))
    if rule.value:
        lines.append(("value", rule.value))
    if rule.default is not ABSENT:
        lines.append((f"default for {', '.join(rule.default_for) or 'missing'}", json_text(rule.default)))
    if len(lines) == 1 and lines[0][0] in ("value", "constant"):
        return lines[0][1]
    return "\n".join(f"{name}: {text}" for name, text in lines)


def _kind(was: Rule | None, is_: Rule | None, hits: Sequence[Hit]) -> str:
    if was is None or is_ is None:
        return ADDED if was is None else REMOVED
    if any(one.mended == "open" and one.severity == BREAKING for one in hits):
        return DECIDE
    if _content(was) != _content(is_):
        return CHANGED
    return LOOK if hits else ""


def _content(rule: Rule, *without: str) -> dict[str, Any]:
    return {name: value for name, value in to_record(rule).items() if name not in BESIDE and name not in without}


def _scopes(project: Project, map_: Map | None) -> Scopes | None:
    return scopes_in(map_, functions=definitions_of(project.functions)) if map_ is not None else None


def _sentence(rule: Rule | None, scopes: Scopes | None) -> str:
    if rule is None or scopes is None:
        return ""
    return rule_sentence(rule, list(dict.fromkeys(read.path for _, read in reads_of_rule(rule, scopes))))


_SAID = ("E02", "E03")
"""Findings that say no more than that a field is gone."""


def _reason(hit: Hit) -> str:
    """What was said of the rule, with what the checks found in full."""
    text = hit.text.removeprefix(f"rule {hit.name} ")
    if hit.findings:
        text = text.removesuffix(": " + ", ".join(dict.fromkeys(one.id for one in hit.findings)))
        text += "".join(dict.fromkeys(f"; {one.id}: {one.message}" for one in hit.findings if one.id not in _SAID))
    return text


def _candidates(found: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(f"{one.path}{for_which(one, found)} ({one.reason})" for one in found)


def _examples(name: str, was: Rule, is_: Rule) -> Iterator[ExampleLine]:
    """The rule's worked examples; what came out before is known where the same input was an example then."""
    before = {json_text(one.input): json_text(one.output) for one in was.examples}
    for one in is_.examples:
        given = json_text(one.input)
        yield ExampleLine(name, is_.target, given, before.get(given, ""), json_text(one.output))


def _field_line(change: Change, map_name: str, side: str, before: str, now: str, hits: Sequence[Hit]) -> FieldLine:
    return FieldLine(
        map=map_name, side=side, path=now or before, path_before=before if now and before != now else "", id=change.id,
        severity=worse(*(one.severity for one in hits)), text=change.text, before=_shown(change.before), after=_shown(change.after),
        rules=tuple(dict.fromkeys(one.name for one in hits if one.what != MAP)),
    )  # fmt: skip


def _shown(value: Any) -> str:
    return "" if value is None else json_text(value)


def _rows(name: str, old: Lookup | None, new: Lookup | None) -> Iterator[RowLine]:
    was, is_ = ({key_text(row.key): row for row in one.rows} if one is not None else {} for one in (old, new))
    for key in {**was, **is_}:
        before, after = (json_text(held[key].value) if key in held else "" for held in (was, is_))
        if before != after:
            kind = ADDED if key not in was else REMOVED if key not in is_ else CHANGED
            yield RowLine(name, kind, key, before, after)
    if old is not None and new is not None:
        for title, text in _facts(old, new):
            yield RowLine(name, CHANGED, title, *text)


def _facts(old: Lookup, new: Lookup) -> Iterable[tuple[str, tuple[str, str]]]:
    facts = (("(not found)", "not_found"), ("(default)", "default"), ("(null)", "null"), ("(two ways)", "two_way"))
    for title, name in facts:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield title, (json_text(before), json_text(after))
