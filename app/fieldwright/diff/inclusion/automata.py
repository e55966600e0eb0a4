"""What is in a language: whether anything, the shortest text, some others."""

from collections.abc import Iterator
from functools import lru_cache
from random import Random

from attrs import define, field

from fieldwright.diff.inclusion.characters import Characters, plainest, some, told_apart
from fieldwright.diff.inclusion.languages import Language, Languages
from fieldwright.diff.inclusion.pattern_syntax import UntoldError

_FEW = 5
"""Beginnings of texts from which all characters are gone through."""

_LONGEST = 20_000
"""Characters of a text that is looked for."""


@lru_cache(maxsize=4_000)
def _steps(sets: frozenset[Characters]) -> tuple[tuple[int, Characters], ...]:
    return tuple((plainest(part), part) for part in told_apart(sets))


def shortest(language: Language, languages: Languages, least: int = 0, most: int | None = None) -> str | None:
    """The shortest text of a length within limits, the most readable of these; None if there is none."""
    if most is not None and most < least:
        return None
    if least == 0:
        return _shortest_of_any(language, languages, most)
    return _shortest_of_length(language, languages, least, most)


def _shortest_of_any(language: Language, languages: Languages, most: int | None) -> str | None:
    steps = _steps(language.sets)
    cameby: dict[int, tuple[Language, int] | None] = {language.number: None}
    layer, length = [language], 0
    while layer:
        for one in layer:
            if one.nullable:
                return _traced(one, cameby)
        if most is not None and length == most:
            return None
        length += 1
        following: list[Language] = []
        for one in layer:
            for code, _ in steps:
                after = languages.after(one, code)
                languages.effort.spend(0)
                if after.number not in cameby and after.kind != "nothing":
                    cameby[after.number] = (one, code)
                    following.append(after)
        layer = following
    return None


def _traced(last: Language, cameby: dict[int, tuple[Language, int] | None]) -> str:
    codes: list[int] = []
    came = cameby[last.number]
    while came is not None:
        before, code = came
        codes.append(code)
        came = cameby[before.number]
    return "".join(map(chr, reversed(codes)))


def _shortest_of_length(language: Language, languages: Languages, least: int, most: int | None) -> str | None:
    if least > _LONGEST:
        raise UntoldError("the texts are too long to be looked for")
    steps = _steps(language.sets)
    layers: list[dict[int, tuple[Language, Language | None, int]]] = [{language.number: (language, None, 0)}]
    seen: set[frozenset[int]] = set()
    while most is None or len(layers) - 1 <= most:
        length = len(layers) - 1
        layer = layers[-1]
        if length >= least:
            for one, _, _ in layer.values():
                if one.nullable:
                    return _traced_back(one, layers)
            key = frozenset(layer)
            if key in seen:
                return None
            seen.add(key)
        following: dict[int, tuple[Language, Language | None, int]] = {}
        for one, _, _ in layer.values():
            for code, _ in steps:
                after = languages.after(one, code)
                if after.kind != "nothing" and after.number not in following:
                    following[after.number] = (after, one, code)
        if not following or length > _LONGEST:
            return None
        languages.effort.spend(len(following) // 16)
        layers.append(following)
    return None


def _traced_back(last: Language, layers: list[dict[int, tuple[Language, Language | None, int]]]) -> str:
    codes: list[int] = []
    one = last
    for layer in reversed(layers[1:]):
        _, before, code = layer[one.number]
        codes.append(code)
        assert before is not None
        one = before
    return "".join(map(chr, reversed(codes)))


@define
class Automaton:
    """All states of a language that lead to a text of it."""

    start: int
    ends: frozenset[int]
    steps: dict[int, list[tuple[Characters, int]]] = field(factory=dict)
    nearest: dict[int, int] | None = None

    def texts(self, limit: int, least: int = 0, most: int | None = None) -> Iterator[str]:
        """At most so many texts of lengths within limits, the shorter before the longer."""
        layer: list[tuple[str, int]] = [("", self.start)]
        length, given, kept = 0, 0, max(64, 4 * limit)
        longest = min(_LONGEST, least + len(self.steps) + limit)
        while layer and (most is None or length <= most) and length <= longest:
            if length >= least:
                for text, state in layer:
                    if state in self.ends:
                        yield text
                        given += 1
                        if given >= limit:
                            return
            following: list[tuple[str, int]] = []
            for text, state in layer:
                for characters, after in self.steps.get(state, ()):
                    each = limit if len(layer) < _FEW else 2
                    following.extend((text + chr(code), after) for code in some(characters, each))
            layer, length = _spread(following, kept), length + 1

    def sampled(self, chance: Random, least: int = 0, most: int | None = None) -> str | None:
        """A text of a length within limits, by chance; None if chance did not find one."""
        nearest = self._distances()
        state, text = self.start, ""
        soft = least + chance.choice((0, 1, 3, 8))
        while state in nearest:
            arrows = [one for one in self.steps.get(state, ()) if one[1] in nearest]
            if most is not None:
                arrows = [one for one in arrows if len(text) + 1 + nearest[one[1]] <= most]
            done = state in self.ends and len(text) >= least
            if done and (not arrows or len(text) >= soft or chance.random() < 0.3):
                return text
            if not arrows or len(text) > _LONGEST:
                return None
            if len(text) >= soft:
                closest = min(nearest[one[1]] for one in arrows)
                arrows = [one for one in arrows if nearest[one[1]] == closest]
            characters, state = chance.choice(arrows)
            text += chr(chance.choice(some(characters, 26)))
        return None

    def _distances(self) -> dict[int, int]:
        """How many characters lead from each state to an end."""
        if self.nearest is None:
            leading: dict[int, set[int]] = {}
            for state, here in self.steps.items():
                for _, after in here:
                    leading.setdefault(after, set()).add(state)
            self.nearest = dict.fromkeys(self.ends, 0)
            layer = list(self.ends)
            while layer:
                following: list[int] = []
                for state in layer:
                    for before in leading.get(state, ()):
                        if before not in self.nearest:
                            self.nearest[before] = self.nearest[state] + 1
                            following.append(before)
                layer = following
        return self.nearest


def _spread(found: list[tuple[str, int]], kept: int) -> list[tuple[str, int]]:
    """Some of the texts, those of every state among them."""
    if len(found) <= kept:
        return found
    of_state: dict[int, list[tuple[str, int]]] = {}
    for one in found:
        of_state.setdefault(one[1], []).append(one)
    each = max(1, kept // len(of_state))
    return [one for group in of_state.values() for one in group[:each]]


def automaton(language: Language, languages: Languages) -> Automaton:
    """The automaton of a language; raises `UntoldError` if it is too large."""
    known = languages.automata.get(language.number)
    if isinstance(known, Automaton):
        return known
    steps = _steps(language.sets)
    states: dict[int, Language] = {language.number: language}
    arrows: dict[int, list[tuple[Characters, int]]] = {}
    leading: dict[int, set[int]] = {}
    waiting = [language]
    while waiting:
        one = waiting.pop()
        here = arrows.setdefault(one.number, [])
        for code, characters in steps:
            after = languages.after(one, code)
            if after.kind == "nothing":
                continue
            here.append((characters, after.number))
            leading.setdefault(after.number, set()).add(one.number)
            if after.number not in states:
                states[after.number] = after
                waiting.append(after)
    ends = frozenset(number for number, one in states.items() if one.nullable)
    alive, waiting_numbers = set(ends), list(ends)
    while waiting_numbers:
        for before in leading.get(waiting_numbers.pop(), ()):
            if before not in alive:
                alive.add(before)
                waiting_numbers.append(before)
    kept = {number: [one for one in here if one[1] in alive] for number, here in arrows.items() if number in alive}
    made = Automaton(language.number, ends, kept)
    languages.automata[language.number] = made
    return made
