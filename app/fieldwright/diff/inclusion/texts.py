"""Texts: lengths, patterns and what is excluded."""

from random import Random
from typing import Any

from attrs import define, evolve, field

from fieldwright.diff.inclusion.automata import automaton, shortest
from fieldwright.diff.inclusion.digits import Digits
from fieldwright.diff.inclusion.languages import Language, Languages
from fieldwright.diff.inclusion.nodes import Atom, Found, Result, Untold
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.searching import searched
from fieldwright.diff.inclusion.values import found_in

_LONGEST_MADE = 100_000


@define
class TextFacts:
    """What is known of a text."""

    low: int = 0
    high: int | None = None
    patterns: frozenset[str] = frozenset()
    no_patterns: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()
    digits: Digits = field(factory=Digits)

    def copied(self) -> "TextFacts":
        """A copy that can be added to."""
        return evolve(self, digits=self.digits.copied())

    def add(self, atom: Atom) -> bool:
        """Take in a constraint; false if nothing is left."""
        match atom.name:
            case "shortest":
                self.low = max(self.low, atom.given[0])
            case "longest":
                self.high = atom.given[0] if self.high is None else min(self.high, atom.given[0])
            case "pattern":
                self.patterns |= {atom.given[0]}
            case "no pattern":
                self.no_patterns |= {atom.given[0]}
            case "except":
                self.excluded |= set(atom.given)
            case "digits":
                self.digits.hold(*atom.given)
            case _:
                self.digits.pass_over(*atom.given)
        if not self.digits.possible:
            return False
        return (self.high is None or self.low <= self.high) and not self.patterns & self.no_patterns

    def allows(self, value: Any) -> bool:
        """Whether a value fits; raises `UntoldError` for a pattern that cannot be run."""
        return (
            self.low <= len(value)
            and (self.high is None or len(value) <= self.high)
            and value not in self.excluded
            and all(found_in(one, value) for one in self.patterns)
            and not any(found_in(one, value) for one in self.no_patterns)
            and self.digits.allow(value)
        )

    def solved(self, languages: Languages, chance: Random | None) -> Result:
        """The shortest text that fits, or any if there is chance to choose by."""
        hard = bool(self.digits)
        if not (self.patterns or self.no_patterns):
            found = self._free(chance)
            return found if found is None or not hard else self._checked(found)
        try:
            language, opaque = self._language(languages)
            sure = not (hard or opaque)
            if chance is not None:
                machine = automaton(language, languages)
                for _ in range(4):
                    text = machine.sampled(chance, self.low, self.high)
                    if text is not None and text not in self.excluded and (sure or self.allows(text)):
                        return Found(text)
            text = shortest(language, languages, self.low, self.high)
            if text in self.excluded:
                language = self._without(language, languages)
                text = shortest(language, languages, self.low, self.high)
            if text is None:
                return None
            if sure or self.allows(text):
                return Found(text)
            texts = [
                *(self._by_syntax() if opaque else ()),
                *automaton(language, languages).texts(40, self.low, self.high),
            ]
        except UntoldError as error:
            if languages.effort.left < 0:
                return Untold(f"pattern: {error}")
            raise
        for text in texts:
            if self.allows(text):
                return Found(text)
        return Untold(f"pattern: {opaque}" if opaque else "totalDigits: no text was found that keeps to it")

    def _by_syntax(self) -> list[str]:
        """Texts made after the patterns' own syntax, some of which may match."""
        from fieldwright.mapping.counterexamples.patterns import matching

        return [text for pattern in sorted(self.patterns) for text in matching(pattern, self.low, self.high)]

    def _without(self, language: Language, languages: Languages) -> Language:
        """A language without the texts that are excluded."""
        return languages.both((language, *(languages.complement(languages.text(one)) for one in sorted(self.excluded))))

    def _language(self, languages: Languages) -> tuple[Language, str]:
        """What the patterns allow that can be followed, and why one cannot."""
        parts: list[Language] = []
        opaque = ""
        for given, wanted in ((self.patterns, True), (self.no_patterns, False)):
            for pattern in sorted(given):
                try:
                    one = searched(pattern, languages)
                except UntoldError as error:
                    if languages.effort.left < 0:
                        raise
                    opaque = str(error)
                    continue
                parts.append(one if wanted else languages.complement(one))
        return languages.both(parts), opaque

    def _free(self, chance: Random | None) -> Found | None:
        if self.high == 0:
            return None if "" in self.excluded else Found("")
        low = self.low
        if chance is not None:
            top = low + 6 if self.high is None else min(self.high, low + 200)
            low = chance.choice((low, top, chance.randint(low, top)))
        size = min(max(low, 0), _LONGEST_MADE)
        if size == 0 and "" not in self.excluded:
            return Found("")
        size = max(size, 1)
        letters = [chr(97 + one) for one in range(26)]
        if chance is not None:
            chance.shuffle(letters)
        code = 0x100
        while True:
            last = letters.pop(0) if letters else chr(code)
            code += 0 if letters else 1
            text = "a" * (size - 1) + last
            if text not in self.excluded:
                return Found(text)

    def _checked(self, found: Found) -> Result:
        longer = ("1" * (limit + 1) for limit in self.digits.more.values())
        decimals = ("0." + "1" * (limit + 1) for limit in self.digits.more.values())
        padded = ("1" * length for length in range(self.low, min(self.high or 40, 40) + 1))
        for text in (found.value, *longer, *decimals, *padded):
            if self.allows(text):
                return Found(text)
        return Untold("totalDigits: no text was found that keeps to it")
