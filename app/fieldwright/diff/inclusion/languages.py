"""Regular languages as expressions with union, intersection and complement, taken apart by derivatives.

A derivative of a language by a character is what may follow that character (Brzozowski 1964; Owens, Reppy and Turon 2009 for the
classes of characters). Equal expressions are one object, so that the derivatives are the states of an automaton.
"""

from collections.abc import Hashable, Iterable

from attrs import define, field

from fieldwright.diff.inclusion.characters import EVERY, Characters, common, holds, united
from fieldwright.diff.inclusion.effort import Effort

NO_SETS: frozenset[Characters] = frozenset()


@define(eq=False)
class Language:
    """A set of texts. Made by `Languages` only."""

    kind: str
    number: int
    nullable: bool
    """Whether the empty text is in it."""
    sets: frozenset[Characters]
    """What tells characters apart here."""
    parts: "tuple[Language, ...]" = ()
    characters: Characters = ()
    least: int = 0
    most: int | None = None
    follows: "dict[int, Language]" = field(factory=dict)
    """The derivatives known so far."""


@define
class Languages:
    """All languages of one question."""

    effort: Effort
    patterns: dict[str, Language] = field(factory=dict)
    """What patterns are found in, as `fieldwright.diff.inclusion.searching` keeps it."""
    automata: dict[int, object] = field(factory=dict)
    """The automata of languages, as `fieldwright.diff.inclusion.automata` keeps them."""
    nothing: Language = field(init=False)
    """No text."""
    empty: Language = field(init=False)
    """The empty text alone."""
    all: Language = field(init=False)
    """Every text."""
    some: Language = field(init=False)
    """Every text but the empty one."""
    _known: dict[Hashable, Language] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.nothing = self._made("nothing", nullable=False)
        self.empty = self._made("empty", nullable=True)
        self.all = self.complement(self.nothing)
        self.some = self._made("sequence", (self.one(EVERY), self.all), nullable=False)

    def one(self, characters: Characters) -> Language:
        """Each character of a set, alone."""
        if not characters:
            return self.nothing
        return self._made("one", nullable=False, sets=frozenset((characters,)), characters=characters)

    def text(self, text: str) -> Language:
        """One text."""
        made = self.empty
        for character in reversed(text):
            made = self.sequence(self.one(((ord(character), ord(character)),)), made)
        return made

    def sequence(self, first: Language, then: Language) -> Language:
        """A text of the first and a text of the other behind it."""
        if first.kind == "nothing" or then.kind == "empty":
            return first
        if first.kind == "empty" or then.kind == "nothing":
            return then
        if first.kind == "sequence":
            return self.sequence(first.parts[0], self.sequence(first.parts[1], then))
        everything = self.all
        if (first is everything and then.nullable) or (then is everything and first.nullable):
            return everything
        if first is everything and then.kind == "sequence" and then.parts[0] is everything:
            return then
        return self._made("sequence", (first, then), nullable=first.nullable and then.nullable)

    def repeat(self, part: Language, least: int, most: int | None) -> Language:
        """A part at least and at most so many times."""
        if part.nullable:
            least = 0
        if most == 0 or part.kind == "empty" or (part.kind == "nothing" and not least):
            return self.empty
        if part.kind == "nothing" or (least == 1 and most == 1):
            return part
        if most is None and part.kind == "one" and part.characters == EVERY and least < 2:
            return self.some if least else self.all
        if part.kind == "repeat" and part.least == 0 and part.most is None and least <= 1:
            return part
        return self._made("repeat", (part,), nullable=least == 0, least=least, most=most)

    def either(self, given: Iterable[Language]) -> Language:
        """What is in any of the languages."""
        parts, characters = self._flat(given, "either")
        if characters:
            single = self.one(united(one for each in characters for one in each))
            parts[single.number] = single
        everything = self.all
        if everything.number in parts or any(
            one.kind == "complement" and one.parts[0].number in parts for one in parts.values()
        ):
            return everything
        parts.pop(self.nothing.number, None)
        if self.empty.number in parts and any(one.nullable for one in parts.values() if one.kind != "empty"):
            parts.pop(self.empty.number)
        return self._joined("either", parts, self.nothing, any(one.nullable for one in parts.values()))

    def both(self, given: Iterable[Language]) -> Language:
        """What is in each of the languages."""
        parts, characters = self._flat(given, "both")
        if characters:
            shared = characters[0]
            for one in characters[1:]:
                shared = common(shared, one)
            single = self.one(shared)
            parts[single.number] = single
        if self.nothing.number in parts or any(
            one.kind == "complement" and one.parts[0].number in parts for one in parts.values()
        ):
            return self.nothing
        parts.pop(self.all.number, None)
        nullable = all(one.nullable for one in parts.values())
        if self.empty.number in parts:
            return self.empty if nullable else self.nothing
        return self._joined("both", parts, self.all, nullable)

    def complement(self, of: Language) -> Language:
        """What is not in a language."""
        if of.kind == "complement":
            return of.parts[0]
        return self._made("complement", (of,), nullable=not of.nullable)

    def without(self, first: Language, second: Language) -> Language:
        """What is in the first and not in the second."""
        return self.both((first, self.complement(second)))

    def knot(self, *, nullable: bool, sets: frozenset[Characters]) -> Language:
        """A language that is told later, by `tie`, in terms of itself behind at least one character."""
        return self._made("knot", nullable=nullable, sets=sets, name=len(self._known))

    def tie(self, knot: Language, meaning: Language) -> None:
        """Tell what a knot is."""
        knot.parts = (meaning,)

    def after(self, language: Language, code: int) -> Language:
        """What may follow a character."""
        known = language.follows.get(code)
        if known is None:
            self.effort.spend(1 + len(language.parts) // 2)
            known = self._derived(language, code)
            language.follows[code] = known
        return known

    def _derived(self, language: Language, code: int) -> Language:
        parts = language.parts
        match language.kind:
            case "one":
                return self.empty if holds(language.characters, code) else self.nothing
            case "sequence":
                first, then = parts
                stepped = self.sequence(self.after(first, code), then)
                return self.either((stepped, self.after(then, code))) if first.nullable else stepped
            case "repeat":
                most = None if language.most is None else language.most - 1
                rest = self.repeat(parts[0], max(0, language.least - 1), most)
                return self.sequence(self.after(parts[0], code), rest)
            case "either":
                return self.either([self.after(one, code) for one in parts])
            case "both":
                return self.both([self.after(one, code) for one in parts])
            case "complement":
                return self.complement(self.after(parts[0], code))
            case "knot":
                return self.after(parts[0], code)
            case _:
                return self.nothing

    def _flat(self, given: Iterable[Language], kind: str) -> tuple[dict[int, Language], list[Characters]]:
        parts: dict[int, Language] = {}
        characters: list[Characters] = []
        for one in given:
            for inner in one.parts if one.kind == kind else (one,):
                if inner.kind == "one":
                    characters.append(inner.characters)
                else:
                    parts[inner.number] = inner
        return parts, characters

    def _joined(self, kind: str, parts: dict[int, Language], none: Language, nullable: bool) -> Language:
        if len(parts) < 2:
            return next(iter(parts.values()), none)
        return self._made(kind, tuple(parts[number] for number in sorted(parts)), nullable=nullable)

    def _made(
        self,
        kind: str,
        parts: tuple[Language, ...] = (),
        *,
        nullable: bool,
        sets: frozenset[Characters] | None = None,
        characters: Characters = (),
        least: int = 0,
        most: int | None = None,
        name: int = 0,
    ) -> Language:
        key = (kind, tuple(one.number for one in parts), characters, least, most, name)
        known = self._known.get(key)
        if known is None:
            self.effort.spend()
            if sets is None:
                sets = NO_SETS.union(*(one.sets for one in parts)) if parts else NO_SETS
            known = Language(kind, len(self._known), nullable, sets, parts, characters, least, most)
            self._known[key] = known
        return known
