"""Each breaking claim of a comparison gets an instance that shows it, or is judged down.

As target a change breaks if something that was valid no longer is; as source, if something is valid that was not. So for each role there is a
version that takes the instance, here called the inside, and one that refuses it, the outside.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from attrs import define, evolve, field, frozen

from fieldwright.diff.fields.found import Found
from fieldwright.diff.inclusion.decision import included
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import BREAKING, RISKY, ROLES, SOURCE, TARGET, Witness
from fieldwright.diff.witnesses.building import Held, Least, Steps, names_of
from fieldwright.diff.witnesses.candidates import Aspect, aspect_of, candidates
from fieldwright.diff.witnesses.checking import Checker, JsonChecker, Refusal
from fieldwright.diff.witnesses.places import Place, Side, places_of, renamed
from fieldwright.diff.witnesses.repairing import Repair, at, put, told
from fieldwright.diff.witnesses.trial import Trial, Turned
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Schema
from fieldwright.schema.xsd import XsdSchema

EFFORT = 200_000
"""What may be spent on one comparison, in checks of a small JSON value: some 50 microseconds each."""
AT_MOST = 400
"""Instances checked for one claim."""

SOLVING = 200
"""What a question of inclusion counts as; each step of it is some microseconds."""
MOST_SOLVED = 40
"""Members of an object that such a question looks into."""

_NAMES = {SOURCE: ("new", "old"), TARGET: ("old", "new")}


@frozen
class _Failed:
    """Why a claim has no witness. ``spent`` says that it was not looked for to the end, ``sure`` that a look elsewhere finds none either."""

    because: str
    spent: bool = False
    sure: bool = False


@define
class Witnesses:
    """Proves the claims of one comparison. Validators are made when they are needed, and kept."""

    old: Schema
    new: Schema
    effort: int = EFFORT
    checked: int = 0
    """What was spent so far."""
    _sides: tuple[Side, Side] | None = field(default=None)
    _checkers: tuple[Checker | None, Checker | None] | None = field(default=None)
    _spaces: dict[str, Mapping[str, str]] = field(factory=dict)

    def all_proved(self, founds: Sequence[Found]) -> list[Found]:
        """As `proved`, for all changes of a comparison; quicker than one by one where validators are dear."""
        claims = [(one, role) for one in founds for role in ROLES if one.change.as_(role) == BREAKING]
        if claims and isinstance(self.old, XsdSchema) and isinstance(self.new, XsdSchema):
            self._expect(claims)
        return [self.proved(one) for one in founds]

    def _expect(self, claims: Sequence[tuple[Found, str]]) -> None:
        sides, checkers = self._prepared()
        for found, role in claims:
            aspect = aspect_of(found.change.id)
            place = next(places_of(found, role, *sides, aspect.level), None) if aspect is not None else None
            if place is not None:
                names = {one.name for one in (*place.way, *place.other)}
                for checker, message in zip(
                    checkers if role == TARGET else checkers[::-1], (place.inside, place.outside), strict=True
                ):
                    if checker is not None:
                        checker.expect(message, names)

    def _prepared(self) -> tuple[tuple[Side, Side], tuple[Checker | None, Checker | None]]:
        if self._checkers is None or self._sides is None:
            self._checkers = _checker(self.old), _checker(self.new)
            self._sides = Side(self.old), Side(self.new)
        return self._sides, self._checkers

    def proved(self, found: Found) -> Found:
        """The change with a witness for each role in which it breaks; where none is found, it is risky in that role, and says what was tried."""
        change = found.change
        shown = {one.role for one in change.witnesses}
        roles = [role for role in ROLES if change.as_(role) == BREAKING and role not in shown]
        if not roles or KINDS[change.id].group == "contract" or (found.old is None and found.new is None):
            return found
        severities = {SOURCE: change.source_severity, TARGET: change.target_severity}
        witnesses: list[Witness] = []
        reasons: list[str] = []
        for role in roles:
            made = self._claim(found, role)
            if isinstance(made, Witness):
                witnesses.append(made)
                continue
            if made.because not in reasons:
                reasons.append(made.because)
            if not made.spent:
                severities[role] = RISKY
        because = " ".join([*([change.because] if change.because and reasons else []), *reasons]) or change.because
        judged = change.judged(severities[SOURCE], severities[TARGET], because)
        return found.with_(evolve(judged, witnesses=(*change.witnesses, *witnesses)))

    def _claim(self, found: Found, role: str) -> Witness | _Failed:
        if self.checked >= self.effort:
            return _Failed("Not checked: the effort for examples is used up.", spent=True)
        aspect = aspect_of(found.change.id)
        if aspect is None:
            return _Failed("Could not be checked: no example shows a change of this kind.")
        sides, both = self._prepared()
        checkers = both if role == TARGET else both[::-1]
        if checkers[0] is None or checkers[1] is None:
            lacking = (self.old, self.new)[both.index(None)]
            return _Failed(f"Could not be checked: nothing validates {lacking.format}.")
        if self.old.medium != self.new.medium:
            return _Failed(f"Could not be checked: {self.old.format} and {self.new.format} have no payloads in common.")
        first: _Failed | None = None
        for place in places_of(found, role, *sides, aspect.level):
            try:
                made = _Attempt(self, found, role, aspect, place, (checkers[0], checkers[1])).made()
            except FieldwrightError as error:
                made = _Failed(f"Could not be checked: {error.problem}.")
            if isinstance(made, Witness) or made.sure:
                return made
            first = first or made
        return first or _Failed(f"Could not be checked: the {_NAMES[role][0]} version has no place for the field.")

    def inner(self, role: str) -> Side:
        """The version that takes."""
        return self._prepared()[0][0 if role == TARGET else 1]

    def outer(self, role: str) -> Side:
        """The version that refuses."""
        return self._prepared()[0][1 if role == TARGET else 0]

    def spaces(self, role: str) -> Mapping[str, str]:
        """The namespaces of the version that refuses, by those of the one that takes."""
        if not self._spaces:
            from fieldwright.diff.witnesses.xml_checking import namespaces_of, spaces_between

            assert isinstance(self.old, XsdSchema)
            assert isinstance(self.new, XsdSchema)
            there = spaces_between(namespaces_of(self.old), namespaces_of(self.new))
            self._spaces = {TARGET: there, SOURCE: {other: one for one, other in there.items()}}
        return self._spaces[role]


def _checker(schema: Schema) -> Checker | None:
    if isinstance(schema, JsonSchema):
        return JsonChecker(schema)
    if isinstance(schema, XsdSchema):
        from fieldwright.diff.witnesses.xml_checking import XmlChecker

        return XmlChecker(schema)
    return None


@define
class _Attempt:
    """One claim being tried."""

    whole: Witnesses
    found: Found
    role: str
    aspect: Aspect
    place: Place
    checkers: tuple[Checker, Checker]
    tried: int = 0
    completing: int = 8
    """Instances that may still be completed."""

    def made(self) -> Witness | _Failed:
        """A witness, or why there is none."""
        trial = self._trial()
        if trial is None:
            return _Failed(
                f"Could not be checked: no example with the field was found that the {_NAMES[self.role][0]} version takes."
            )
        known = {one.key for one in told(self.outside(trial.base))}
        clean = not known or self._clean(trial)
        accepted = others = 0
        for instance in chain(candidates(self.aspect, trial), self._solved(trial)):
            if self.tried >= AT_MOST:
                break
            if self.inside(instance):
                completed = self._completed(instance, trial)
                if completed is None:
                    continue
                instance = completed
            accepted += 1
            refused = self.outside(instance)
            meant = [
                one
                for one in told(refused)
                if self._speaks(one, trial) and (clean or one.key not in known or self._at_place(one, trial))
            ]
            others += bool(refused)
            if not meant:
                continue
            meant.sort(key=lambda one: (one.key in known, not self._at_place(one, trial)))
            words = self.checkers[1].words(self.place.outside, self._translated(instance), meant[:1])
            if words:
                return Witness(self.role, self._shown(instance), words)
        inside, outside = _NAMES[self.role]
        if not accepted:
            return _Failed(f"Of {self.tried} examples for it the {inside} version takes none.")
        examples = "the example" if accepted == 1 else f"all {accepted} examples"
        if others:
            return _Failed(
                f"What the {outside} version refuses of {examples} that {'was' if accepted == 1 else 'were'} tried is due to other changes."
            )
        return _Failed(
            f"The {outside} version takes {examples} that {'was' if accepted == 1 else 'were'} tried for it.",
            sure=clean,
        )

    def _completed(self, instance: Any, trial: Trial) -> Any | None:
        """An instance with what it lacks besides the change; None where that is not found, or not to be looked for."""
        if not self.aspect.incomplete or self.completing <= 0 or isinstance(instance, Turned):
            return None
        self.completing -= 1
        root = (
            self.whole.inner(self.role).schema.root(self.place.inside)
            if trial.least.medium == "xml"
            else self.place.way[0]
        )
        return Repair(trial.least, root).taken(instance, self.inside)

    def inside(self, instance: Any) -> tuple[Refusal, ...]:
        """What the version refuses that should take an instance."""
        try:
            document = self.checkers[0].document(self.place.inside, instance)
        except FieldwrightError:
            return (Refusal((), "unwritten"),)
        return self._counted(self.checkers[0], self.place.inside, document)

    def outside(self, instance: Any) -> tuple[Refusal, ...]:
        """What the version refuses that should refuse it."""
        try:
            document = self._translated(instance)
        except FieldwrightError:
            return ()  # what cannot be written shows nothing
        return self._counted(self.checkers[1], self.place.outside, document)

    def _counted(self, checker: Checker, message: str, document: Any) -> tuple[Refusal, ...]:
        before = checker.spent
        refused = checker.refusals(message, document)
        self.tried += 1
        self.whole.checked += checker.spent - before
        return refused

    def _trial(self) -> Trial | None:
        """An instance that the inside version takes, as near as can be to what both take."""
        place, found = self.place, self.found
        least = Least(self.whole.old.medium)
        root = place.way[0]
        held = least.holding(place.way, whole=root.parent is None)
        if least.medium == "xml":
            root = self.whole.inner(self.role).schema.root(place.inside)
            held = Held({root.name: held.value}, (root.name, *held.steps), (root.name, *held.item))
        repair = Repair(least, root)
        base = repair.taken(held.value, self.inside)
        if base is None or at(base, held.steps, ABSENT) is ABSENT:
            return None
        if base is not held.value:
            base = repair.smaller(base, self.inside, held.steps)
        steps, item = held.steps, held.item
        if place.lacks:
            other = place.other[-1].shape
            name = other.name if other.name != "*" else next(iter(names_of(other, 1)), "key")
            steps = item = (*held.item, name)
            if not isinstance(at(base, held.item), dict):
                base = put(base, held.item, {})
                if self.inside(base):
                    return None
        base = repair.nearer(base, self.inside, self.outside, steps)
        inside, outside = (found.old, found.new) if self.role == TARGET else (found.new, found.old)
        return Trial(found.change, inside, outside, base, steps, item, least)

    def _solved(self, trial: Trial) -> Iterator[Any]:
        """What the procedure for inclusion finds between the two schemas of the field, where several keywords have to be seen together."""
        inside, outside = self.checkers
        if not self.aspect.solved or trial.inside is None or trial.outside is None:
            return
        if not isinstance(inside, JsonChecker) or not isinstance(outside, JsonChecker):
            return
        names = frozenset(child.name for one in (trial.inside, trial.outside) for child in one.children()[:MOST_SOLVED])
        one, other = inside.part(trial.inside, names), outside.part(trial.outside, names)
        if one is not None and other is not None:
            self.whole.checked += SOLVING
            answer = included(one, other, effort=SOLVING * 20)
            if answer.witness is not ABSENT:
                yield from trial.whole((answer.witness,))
                yield from trial.items((answer.witness,))

    def _clean(self, trial: Trial) -> bool:
        """Whether the outside version takes the instance with something else in the field's place, so that a refusal is due to the field."""
        return any(not self.outside(one) for one in self._references(trial))

    def _references(self, trial: Trial) -> Iterator[Any]:
        yield from trial.left_out()
        if trial.outside is not None and trial.steps:
            yield from trial.whole((trial.least.present(trial.outside),))

    def _speaks(self, refusal: Refusal, trial: Trial) -> bool:
        """Whether a refusal can be due to the change; what xmlschema says has no keywords, so the place tells."""
        of_xml = self.whole.old.medium == "xml" and self._at_place(refusal, trial)
        return of_xml or self.aspect.speaks_of(refusal.keyword)

    def _at_place(self, refusal: Refusal, trial: Trial) -> bool:
        """Whether a refusal is about the field itself: its value, or that it is there, or is not, under the name of either version."""
        if _at_place(refusal, trial.steps):
            return True
        other = self.place.other[-1].name if self.place.other and not self.place.lone else ""
        called = other and trial.steps and isinstance(trial.steps[-1], str) and other != trial.steps[-1]
        return bool(called) and _at_place(refusal, (*trial.steps[:-1], other))

    def _shown(self, instance: Any) -> Any:
        document = self.checkers[0].document(self.place.inside, instance)
        if not isinstance(self.checkers[0], JsonChecker):
            from fieldwright.diff.witnesses.xml_checking import shown

            return shown(document)
        return document

    def _translated(self, instance: Any) -> Any:
        """The payload as the other version would have it: with its names of what is above the field, and its namespaces."""
        document = self.checkers[0].document(self.place.inside, instance)
        if isinstance(self.checkers[0], JsonChecker):
            return renamed(document, self.place)
        from fieldwright.diff.witnesses.xml_checking import translated

        root = self.whole.outer(self.role).schema.root(self.place.outside)
        return translated(document, self.place, self.whole.spaces(self.role), root)


def _at_place(refusal: Refusal, steps: Steps) -> bool:
    """Whether a refusal is about the field itself: its value, or that it is there, or is not."""
    if refusal.steps[: len(steps)] == steps:
        return True
    return bool(steps) and refusal.steps == steps[:-1] and steps[-1] in refusal.names
