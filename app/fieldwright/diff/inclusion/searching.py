"""The texts in which a pattern is found, as a language.

A part of a pattern is turned into what it, and all that follows it, may be up to the text's end: so looking ahead is an
intersection. What follows depends on what stands before, of which three things are told apart: nothing, a word's character, another.
"""

from collections.abc import Callable
from typing import TypeAlias

from fieldwright.diff.inclusion.characters import WORDS, Characters, common, complement
from fieldwright.diff.inclusion.languages import NO_SETS, Language, Languages
from fieldwright.diff.inclusion.pattern_syntax import (
    Choice,
    Edge,
    Look,
    One,
    Repeat,
    Sequence,
    Tree,
    UntoldError,
    parsed,
)

_Rest: TypeAlias = tuple[Language, Language, Language]
"""What is left of the text: at its start, behind a word's character, behind another."""

_OTHERS = complement(WORDS)
_MOST_UNROLLED = 64


def searched(pattern: str, languages: Languages) -> Language:
    """All texts in which a pattern is found; raises `UntoldError` where that is beyond automata."""
    known = languages.patterns.get(pattern)
    if known is None:
        tree = parsed(pattern)
        if _looks_behind(tree):
            branches = tree.branches if isinstance(tree, Choice) else (tree,)
            known = languages.either([_behind(branch, languages) for branch in branches])
        else:
            known = _joined(languages.all, _rest(tree, _same(languages.all), languages), languages)
        languages.patterns[pattern] = known
    return known


def plain(tree: Tree, languages: Languages) -> Language:
    """The texts that a part without edges and looking around is."""
    match tree:
        case One(characters):
            return languages.one(characters)
        case Sequence(parts):
            made = languages.empty
            for part in reversed(parts):
                made = languages.sequence(plain(part, languages), made)
            return made
        case Choice(branches):
            return languages.either([plain(branch, languages) for branch in branches])
        case Repeat(part, least, most):
            return languages.repeat(plain(part, languages), least, most)
        case _:
            raise UntoldError("the pattern looks around where that cannot be followed")


def _joined(before: Language, rest: _Rest, languages: Languages) -> Language:
    """A text of a language and what may follow it."""
    start, word, other = rest
    if start is word is other:
        return languages.sequence(before, start)
    made = [start] if before.nullable else []
    if word is other:
        some = before if not before.nullable else languages.both((before, languages.some))
        made.append(languages.sequence(some, word))
    else:
        for last, then in ((WORDS, word), (_OTHERS, other)):
            ending = languages.sequence(languages.all, languages.one(last))
            made.append(languages.sequence(languages.both((before, ending)), then))
    return languages.either(made)


def _rest(tree: Tree, then: _Rest, languages: Languages) -> _Rest:
    """What may be left of the text where a part is to stand, then the rest."""
    if not _looks(tree):
        return _plain_rest(tree, then, languages)
    match tree:
        case Sequence(parts):
            for part in reversed(parts):
                then = _rest(part, then, languages)
            return then
        case Choice(branches):
            made = [_rest(branch, then, languages) for branch in branches]
            return _each(lambda place: languages.either([one[place] for one in made]))
        case Repeat(part, least, most):
            return _repeated(part, least, most, then, languages)
        case Edge(kind):
            return _edge(kind, then, languages)
        case Look(part, True, wanted):
            ahead = _rest(part, _same(languages.all), languages)
            return _each(
                lambda place: languages.both(
                    (then[place], ahead[place] if wanted else languages.complement(ahead[place]))
                )
            )
        case _:
            raise UntoldError("the pattern looks behind where that cannot be followed")


def _same(rest: Language) -> _Rest:
    return rest, rest, rest


def _each(made: Callable[[int], Language]) -> _Rest:
    return made(0), made(1), made(2)


def _plain_rest(tree: Tree, then: _Rest, languages: Languages) -> _Rest:
    start, word, other = then
    if start is word is other:
        made = languages.sequence(plain(tree, languages), start)
        return made, made, made
    if isinstance(tree, Sequence):
        for part in reversed(tree.parts):
            then = _rest(part, then, languages)
        return then
    if isinstance(tree, One) and word is not other:
        made = languages.either(
            (
                languages.sequence(languages.one(common(tree.characters, WORDS)), word),
                languages.sequence(languages.one(common(tree.characters, _OTHERS)), other),
            )
        )
        return made, made, made
    text = plain(tree, languages)
    some = languages.both((text, languages.some)) if text.nullable else text
    made = _joined(some, (languages.nothing, word, other), languages)
    if not text.nullable:
        return made, made, made
    return _each(lambda place: languages.either((made, then[place])))


def _repeated(part: Tree, least: int, most: int | None, then: _Rest, languages: Languages) -> _Rest:
    if max(least, most or 0) > _MOST_UNROLLED:
        raise UntoldError("the pattern looks around within a long repetition")
    if most is None:
        if _may_be_empty(part):
            raise UntoldError("the pattern looks around within a repetition of what may be empty")
        sets = _sets(part) | NO_SETS.union(*(one.sets for one in then))
        knots = _each(lambda place: languages.knot(nullable=then[place].nullable, sets=sets))
        again = _rest(part, knots, languages)
        for place in range(3):
            languages.tie(knots[place], languages.either((then[place], again[place])))
        then = knots
    else:
        last = then
        for _ in range(most - least):
            longer = _rest(part, then, languages)
            then = _each(lambda place, longer=longer: languages.either((last[place], longer[place])))
    for _ in range(least):
        then = _rest(part, then, languages)
    return then


def _edge(kind: str, then: _Rest, languages: Languages) -> _Rest:
    start, word, other = then
    if kind == "^":
        return start, languages.nothing, languages.nothing
    if kind == "$":
        return _each(lambda place: languages.both((then[place], languages.empty)))
    starts_word = languages.sequence(languages.one(WORDS), languages.all)
    starts_none = languages.complement(starts_word)
    inside, outside = (starts_none, starts_word) if kind == "b" else (starts_word, starts_none)
    return (
        languages.both((start, outside)),
        languages.both((word, inside)),
        languages.both((other, outside)),
    )


def _behind(tree: Tree, languages: Languages) -> Language:
    """The texts of a sequence that looks behind: its parts are joined from the left."""
    parts = tree.parts if isinstance(tree, Sequence) else (tree,)
    last = max((place for place, part in enumerate(parts) if _looks_behind(part)), default=-1)
    before, guards = languages.all, [languages.all]
    for place, part in enumerate(parts[: last + 1]):
        match part:
            case Edge("^") if place == 0:
                before = languages.empty
            case Look(inner, True, wanted) if before is languages.empty:
                ahead = _rest(inner, _same(languages.all), languages)[0]
                guards.append(ahead if wanted else languages.complement(ahead))
            case Look(inner, False, wanted):
                seen = _seen_behind(inner, languages)
                before = languages.both((before, seen if wanted else languages.complement(seen)))
            case _:
                before = languages.sequence(before, plain(part, languages))
    rest = _rest(Sequence(parts[last + 1 :]), _same(languages.all), languages)
    return languages.both((*guards, _joined(before, rest, languages)))


def _seen_behind(tree: Tree, languages: Languages) -> Language:
    if isinstance(tree, Choice):
        return languages.either([_seen_behind(branch, languages) for branch in tree.branches])
    parts = tree.parts if isinstance(tree, Sequence) else (tree,)
    if parts and parts[0] == Edge("^"):
        return plain(Sequence(parts[1:]), languages)
    return languages.sequence(languages.all, plain(tree, languages))


def _children(tree: Tree) -> tuple[Tree, ...]:
    match tree:
        case Sequence(parts) | Choice(parts):
            return parts
        case Repeat(part) | Look(part):
            return (part,)
        case _:
            return ()


def _looks(tree: Tree) -> bool:
    return isinstance(tree, (Edge, Look)) or any(_looks(part) for part in _children(tree))


def _looks_behind(tree: Tree) -> bool:
    return (isinstance(tree, Look) and not tree.ahead) or any(_looks_behind(part) for part in _children(tree))


def _sets(tree: Tree) -> frozenset[Characters]:
    if isinstance(tree, One):
        return frozenset((tree.characters, common(tree.characters, WORDS), common(tree.characters, _OTHERS), WORDS))
    return frozenset((WORDS,)).union(*(_sets(part) for part in _children(tree)))


def _may_be_empty(tree: Tree) -> bool:
    match tree:
        case One():
            return False
        case Sequence(parts):
            return all(_may_be_empty(part) for part in parts)
        case Choice(branches):
            return any(_may_be_empty(branch) for branch in branches)
        case Repeat(part, least, _):
            return not least or _may_be_empty(part)
        case _:
            return True
