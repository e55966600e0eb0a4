"""Patterns as ECMA-262 writes them, read into a small tree.

What no finite automaton can follow (references back to a group) and what is not ECMA's raises `UntoldError`.
"""

from functools import lru_cache
from typing import TypeAlias

from attrs import define, frozen

from fieldwright.diff.inclusion.characters import (
    DIGITS,
    LINE_ENDS,
    SPACES,
    WORDS,
    Characters,
    category,
    complement,
    either_case,
    united,
)


class UntoldError(Exception):
    """A question is beyond the procedure; the message is the reason."""


@frozen
class One:
    """One character of a set."""

    characters: Characters


@frozen
class Sequence:
    """One after another."""

    parts: "tuple[Tree, ...]"


@frozen
class Choice:
    """One of several."""

    branches: "tuple[Tree, ...]"


@frozen
class Repeat:
    """A part at least and at most so many times; without end if ``most`` is None."""

    part: "Tree"
    least: int
    most: int | None


@frozen
class Edge:
    """``^``, ``$``, ``b`` for a word's edge and ``B`` for none."""

    kind: str


@frozen
class Look:
    """Looking ahead or behind for a part that must, or must not, stand there."""

    part: "Tree"
    ahead: bool
    wanted: bool


Tree: TypeAlias = One | Sequence | Choice | Repeat | Edge | Look

EMPTY = Sequence(())
_MOST_REPEATS = 2_000
_DEEPEST = 150


@lru_cache(maxsize=4_000)
def parsed(pattern: str) -> Tree:
    """The tree of a pattern; raises `UntoldError`."""
    reader = _Reader(pattern)
    tree = reader.choice(0)
    if reader.place < len(pattern):
        raise UntoldError("the pattern closes a group that it does not open")
    return tree


@define
class _Reader:
    text: str
    place: int = 0
    any_case: bool = False

    def choice(self, depth: int) -> Tree:
        if depth > _DEEPEST:
            raise UntoldError("the pattern is nested too deeply")
        before = self.any_case
        branches = [self._sequence(depth)]
        while self._take("|"):
            branches.append(self._sequence(depth))
        self.any_case = before
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self, depth: int) -> Tree:
        parts: list[Tree] = []
        while self.place < len(self.text) and self.text[self.place] not in "|)":
            part = self._term(depth)
            if part != EMPTY:
                parts.append(part)
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _term(self, depth: int) -> Tree:
        part = self._atom(depth)
        bounds = self._bounds()
        if bounds is None:
            return part
        self._take("?")
        if self.text[self.place : self.place + 1] in ("*", "+", "?"):
            raise UntoldError("the pattern repeats a repetition, or does so possessively")
        least, most = bounds
        if most is not None and most < least:
            raise UntoldError("the pattern's repetition ends before it begins")
        if max(least, most or 0) > _MOST_REPEATS:
            raise UntoldError("the pattern counts too far")
        if isinstance(part, (Edge, Look)):
            return part if least else EMPTY
        if bounds == (1, 1):
            return part
        return EMPTY if most == 0 else Repeat(part, least, most)

    def _bounds(self) -> tuple[int, int | None] | None:
        if self._take("*"):
            return 0, None
        if self._take("+"):
            return 1, None
        if self._take("?"):
            return 0, 1
        if self.text[self.place : self.place + 1] != "{":
            return None
        end = self.text.find("}", self.place)
        least, comma, most = self.text[self.place + 1 : end].partition(",") if end > 0 else ("", "", "")
        if not _number(least) or (most and not _number(most)):
            return None
        self.place = end + 1
        return int(least), int(most) if most else None if comma else int(least)

    def _atom(self, depth: int) -> Tree:
        character = self._next()
        match character:
            case "^" | "$":
                return Edge(character)
            case ".":
                return One(complement(LINE_ENDS))
            case "(":
                return self._group(depth)
            case "[":
                return One(self._brackets())
            case "\\":
                return self._escape()
            case "*" | "+" | "?":
                raise UntoldError("the pattern repeats nothing")
            case _:
                return self._set(_single(ord(character)))

    def _set(self, characters: Characters) -> Tree:
        return One(either_case(characters) if self.any_case else characters)

    def _group(self, depth: int) -> Tree:
        look: tuple[bool, bool] | None = None
        before = self.any_case
        if self._take("?"):
            for sign, meaning in _LOOKS.items():
                if self._take(sign):
                    look = meaning
                    break
            else:
                if self._take("i)"):
                    self.any_case = True
                    return EMPTY
                if self._take("i:"):
                    self.any_case = True
                elif self._take("<") or self._take("P<"):
                    end = self.text.find(">", self.place)
                    if end < 0:
                        raise UntoldError("the pattern has a group without a name's end")
                    self.place = end + 1
                elif not self._take(":"):
                    raise UntoldError("the pattern has a group of a kind that is not ECMA's")
        inner = self.choice(depth + 1)
        self.any_case = before
        if not self._take(")"):
            raise UntoldError("the pattern does not close a group")
        return inner if look is None else Look(inner, *look)

    def _escape(self) -> Tree:
        character = self._next()
        if character in "bB":
            return Edge(character)
        if character in "AzZ":
            if character == "Z":
                raise UntoldError("the pattern uses \\Z, which is not ECMA's")
            return Edge("^" if character == "A" else "$")
        if character == "k" or character in "123456789":
            raise UntoldError("the pattern refers back to a group")
        return self._set(self._escaped(character))

    def _escaped(self, character: str) -> Characters:
        if character in _CLASSES:
            return _CLASSES[character]
        if character in "pP":
            return self._property(character == "P")
        return _single(self._code(character))

    def _property(self, other: bool) -> Characters:
        if self._take("{"):
            end = self.text.find("}", self.place)
            name, self.place = self.text[self.place : end], end + 1
        else:
            name = self._next()
        found = category(name)
        if found is None:
            raise UntoldError(f"the pattern uses the Unicode property {name}")
        return complement(found) if other else found

    def _code(self, character: str) -> int:
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "c":
            letter = self._next()
            if not (letter.isascii() and letter.isalpha()):
                raise UntoldError("the pattern has an escape that is not ECMA's")
            return ord(letter) % 32
        if character == "x" and self.text[self.place : self.place + 1] != "{":
            return self._hexadecimal(2)
        if character in "xu":
            if self._take("{"):
                end = self.text.find("}", self.place)
                digits, self.place = self.text[self.place : end], end + 1
                return _hexadecimal(digits)
            code = self._hexadecimal(4)
            if 0xD800 <= code < 0xDC00 and self._take("\\u"):
                return 0x10000 + ((code - 0xD800) << 10) + (self._hexadecimal(4) - 0xDC00)
            return code
        if character.isascii() and character.isalnum():
            raise UntoldError(f"the pattern has the escape \\{character}, which is not ECMA's")
        return ord(character)

    def _hexadecimal(self, count: int) -> int:
        digits, self.place = self.text[self.place : self.place + count], self.place + count
        if len(digits) < count:
            raise UntoldError("the pattern ends within an escape")
        return _hexadecimal(digits)

    def _brackets(self) -> Characters:
        other = self._take("^")
        ranges: list[tuple[int, int]] = []
        while not self._take("]"):
            first = self._member()
            if self.text[self.place : self.place + 1] == "-" and self.text[self.place + 1 : self.place + 2] not in (
                "]",
                "",
            ):
                self.place += 1
                last = self._member()
                if len(first) != 1 or len(last) != 1 or first[0][0] != first[0][1] or last[0][0] != last[0][1]:
                    ranges.extend((*first, *last, (45, 45)))
                elif first[0][0] > last[0][0]:
                    raise UntoldError("the pattern has a range of characters that ends before it begins")
                else:
                    ranges.append((first[0][0], last[0][0]))
            else:
                ranges.extend(first)
        made = united(ranges)
        if self.any_case:
            made = either_case(made)
        return complement(made) if other else made

    def _member(self) -> Characters:
        character = self._next()
        if character != "\\":
            return _single(ord(character))
        escaped = self._next()
        return _single(8) if escaped == "b" else self._escaped(escaped)

    def _next(self) -> str:
        if self.place >= len(self.text):
            raise UntoldError("the pattern ends too early")
        self.place += 1
        return self.text[self.place - 1]

    def _take(self, wanted: str) -> bool:
        if self.text.startswith(wanted, self.place):
            self.place += len(wanted)
            return True
        return False


def _single(code: int) -> Characters:
    return ((code, code),)


def _number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def _hexadecimal(digits: str) -> int:
    try:
        code = int(digits, 16)
    except ValueError:
        raise UntoldError("the pattern has an escape that is no number") from None
    if code > 0x10FFFF:
        raise UntoldError("the pattern has an escape beyond Unicode")
    return code


_LOOKS = {"=": (True, True), "!": (True, False), "<=": (False, True), "<!": (False, False)}
_CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
_CLASSES: dict[str, Characters] = {
    "d": DIGITS, "D": complement(DIGITS), "w": WORDS, "W": complement(WORDS), "s": SPACES, "S": complement(SPACES),
}  # fmt: skip
