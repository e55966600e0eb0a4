"""Each breaking claim of a comparison gets an instance that shows it, or is judged down.

As target a change breaks if something that was valid no longer is; as source, if something is valid that was not. So for each role there is a
version that takes the instance, here called the inside, and one that refuses it, the outside.
"""

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, field

from fieldwright.diff.fields.found import Found
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import BREAKING, RISKY, ROLES, SOURCE, TARGET, Witness
from fieldwright.diff.witnesses.attempting import NAMES, Attempt, Failed
from fieldwright.diff.witnesses.building import Least
from fieldwright.diff.witnesses.candidates import aspect_of
from fieldwright.diff.witnesses.checking import Checker, JsonChecker
from fieldwright.diff.witnesses.copying import names_within
from fieldwright.diff.witnesses.places import Side, Way, places_of
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Schema
from fieldwright.schema.xsd import XsdSchema

EFFORT = 200_000
"""What may be spent on one comparison, in checks of a small JSON value: some 50 microseconds each."""
MEMBERS = 8
"""Members of a field's enum, or of the objects that it is in, that cost a claim as much as one such check: they are gone through several times."""


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
                names = {*_names(place.way), *_names(place.other), place.inside, place.outside}
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

    def _claim(self, found: Found, role: str) -> Witness | Failed:
        if self.checked >= self.effort:
            return Failed("Not checked: the effort for examples is used up.", spent=True)
        aspect = aspect_of(found.change.id)
        if aspect is None:
            return Failed("Could not be checked: no example shows a change of this kind.")
        self.checked += sum(len(one.shape.enum) for one in (found.old, found.new) if one is not None) // MEMBERS
        sides, both = self._prepared()
        checkers = both if role == TARGET else both[::-1]
        if checkers[0] is None or checkers[1] is None:
            lacking = (self.old, self.new)[both.index(None)]
            return Failed(f"Could not be checked: nothing validates {lacking.format}.")
        first: Failed | None = None
        for place in places_of(found, role, *sides, aspect.level):
            self.checked += sum(len(one.children()) for one in (*place.way[:-1], *place.other[:-1])) // MEMBERS
            try:
                made = Attempt(self, found, role, aspect, place, (checkers[0], checkers[1])).made()
            except FieldwrightError as error:
                made = Failed(f"Could not be checked: {error.problem}.")
            except RecursionError:
                made = Failed("Could not be checked: an example would be nested too deeply.")
            if isinstance(made, Witness) or made.sure:
                return made
            first = first or made
        return first or Failed(f"Could not be checked: the {NAMES[role][0]} version has no place for the field.")

    @property
    def of_one_medium(self) -> bool:
        """Whether both versions' payloads are JSON, or XML."""
        return self.old.medium == self.new.medium

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


def _names(way: Way) -> Iterator[str]:
    """The names of the elements and attributes of the least instance that has a field in it."""
    yield from (one.name for one in way)
    if way:
        yield from names_within(Least("xml").holding(way).value)


def _checker(schema: Schema) -> Checker | None:
    if isinstance(schema, JsonSchema):
        return JsonChecker(schema)
    if isinstance(schema, XsdSchema):
        from fieldwright.diff.witnesses.xml_checking import XmlChecker

        return XmlChecker(schema)
    return None
