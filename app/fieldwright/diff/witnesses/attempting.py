"""One claim being tried: an instance that the one version takes, and the instances made from it that the other should refuse."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, evolve, frozen

from fieldwright.diff.fields.found import Found
from fieldwright.diff.inclusion.decision import included
from fieldwright.diff.model import SOURCE, TARGET, Witness
from fieldwright.diff.witnesses.building import Held, Least, Steps, names_of
from fieldwright.diff.witnesses.candidates import Aspect, candidates
from fieldwright.diff.witnesses.carrying import Carrier
from fieldwright.diff.witnesses.checking import Checker, JsonChecker, Refusal
from fieldwright.diff.witnesses.places import Place, Side, Way, renamed
from fieldwright.diff.witnesses.repairing import Refuses, Repair, at, put, told
from fieldwright.diff.witnesses.trial import Trial, Turned
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT

if TYPE_CHECKING:
    from fieldwright.diff.witnesses.proving import Witnesses

AT_MOST = 400
"""Instances checked for one claim."""
SOLVING = 200
"""What a question of inclusion counts as; each step of it is some microseconds."""
MOST_SOLVED = 40
"""Members of an object that such a question looks into."""

NAMES = {SOURCE: ("new", "old"), TARGET: ("old", "new")}


@frozen
class Failed:
    """Why a claim has no witness. ``spent`` says that it was not looked for to the end, ``sure`` that a look elsewhere finds none either."""

    because: str
    spent: bool = False
    sure: bool = False


@define
class Attempt:
    """One claim being tried."""

    whole: "Witnesses"
    found: Found
    role: str
    aspect: Aspect
    place: Place
    checkers: tuple[Checker, Checker]
    tried: int = 0
    known: dict[tuple[bool, str], tuple[Refusal, ...]] = Factory(dict)
    """What is known to be refused of a payload, by the inside version or the other."""
    carrier: Carrier | None = None
    """What takes the field's value to the other version's instance, where that is of another medium."""
    completing: int = 8
    """Instances that may still be completed."""

    def made(self) -> Witness | Failed:
        """A witness, or why there is none."""
        trial = self._trial()
        if trial is None:
            return Failed(
                f"Could not be checked: no example with the field was found that the {NAMES[self.role][0]} version takes."
            )
        known = {one.key for one in told(self.outside(trial.base))}
        clean = not known or self.carrier is not None or self._clean(trial)
        accepted = others = 0
        for instance in chain(candidates(self.aspect, trial), self._solved(trial)):
            if self.tried >= AT_MOST:
                break
            if self.inside(instance):
                completed = self._completed(instance)
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
        inside, outside = NAMES[self.role]
        if not accepted:
            return Failed(f"Of {self.tried} examples for it the {inside} version takes none.")
        examples = "the example" if accepted == 1 else f"all {accepted} examples"
        if others:
            return Failed(
                f"What the {outside} version refuses of {examples} that {'was' if accepted == 1 else 'were'} tried is due to other changes."
            )
        return Failed(
            f"The {outside} version takes {examples} that {'was' if accepted == 1 else 'were'} tried for it.",
            sure=clean,
        )

    def _completed(self, instance: Any) -> Any | None:
        """An instance with what it lacks besides the change; None where that is not found, or not to be looked for."""
        if not self.aspect.incomplete or self.completing <= 0 or isinstance(instance, Turned):
            return None
        self.completing -= 1
        return self._repair(self.whole.inner(self.role), self.place.inside, self.place.way).taken(instance, self.inside)

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
        key = (checker is self.checkers[0], checker.text(document))
        if key not in self.known:
            before = checker.spent
            self.known[key] = checker.refusals(message, document)
            self.tried += 1
            self.whole.checked += checker.spent - before
        return self.known[key]

    def _trial(self) -> Trial | None:
        """An instance that the inside version takes, as near as can be to what both take."""
        place, found = self.place, self.found
        inner = self.whole.inner(self.role)
        held = self._held(inner, place.inside, place.way, self.inside)
        if held is None:
            return None
        repair, base = self._repair(inner, place.inside, place.way), held.value
        least, steps, item = repair.least, held.steps, held.item
        if place.lacks:
            other = place.other[-1].shape
            name = other.name if other.name != "*" else next(iter(names_of(other, 1)), "key")
            steps = item = (*held.item, name)
            if not isinstance(at(base, held.item), dict):
                base = put(base, held.item, {})
                if self.inside(base):
                    return None
        if self.whole.of_one_medium:
            base = repair.nearer(base, self.inside, self.outside, steps)
        else:
            outer = self.whole.outer(self.role)
            own = self._held(outer, place.outside, place.other, self._outer_refusals) if place.other else None
            if own is None:
                return None
            self.carrier = Carrier.over(own, place, steps, base)
        inside, outside = (found.old, found.new) if self.role == TARGET else (found.new, found.old)
        return Trial(found.change, inside, outside, base, steps, item, least)

    def _held(self, side: Side, message: str, way: Way, refuses: Refuses) -> Held | None:
        """The least instance of a message that a version takes and that has the field in it; None where none is found."""
        repair = self._repair(side, message, way)
        held = repair.least.holding(way, whole=way[0].parent is None)
        if repair.least.medium == "xml":
            name = repair.root.name
            held = Held({name: held.value}, (name, *held.steps), (name, *held.item))
        made = repair.taken(held.value, refuses)
        if made is None or at(made, held.steps, ABSENT) is ABSENT:
            return None
        return held if made is held.value else evolve(held, value=repair.smaller(made, refuses, held.steps))

    def _repair(self, side: Side, message: str, way: Way) -> Repair:
        medium = side.schema.medium
        return Repair(Least(medium), side.schema.root(message) if medium == "xml" else way[0])

    def _outer_refusals(self, instance: Any) -> tuple[Refusal, ...]:
        """What the outside version refuses of an instance of its own."""
        try:
            document = self.checkers[1].document(self.place.outside, instance)
        except FieldwrightError:
            return (Refusal((), "unwritten"),)
        return self._counted(self.checkers[1], self.place.outside, document)

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
        of_xml = self.whole.outer(self.role).schema.medium == "xml" and self._at_place(refusal, trial)
        return of_xml or self.aspect.speaks_of(refusal.keyword)

    def _at_place(self, refusal: Refusal, trial: Trial) -> bool:
        """Whether a refusal is about the field itself: its value, or that it is there, or is not, under the name of either version."""
        if _at_place(refusal, trial.steps if self.carrier is None else self.carrier.steps):
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
        if self.carrier is not None:
            return self.checkers[1].document(self.place.outside, self.carrier.carried(instance))
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
