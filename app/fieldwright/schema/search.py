"""Searching messages for fields by their words, nearest fields first, without walking what holds none of them.

Real schemas expand to billions of paths over a few thousand definitions. Whether a match lies below a definition, within so many levels,
is found out once and kept: only fields that lead to a match are ever made, and a search that finds nothing ends after as many steps as
there are definitions and levels.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from fieldwright.schema.model import Field, Shape

VISITED = 200_000
"""Fields that one search looks at; one for several words that never stand together ends there."""


def search(
    roots: Field | Iterable[Field],
    text: str,
    *,
    depth: int,
    limit: int,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Field]:
    """Fields whose name, alternative or title has all words of ``text``, at most ``limit``: those nearest to their roots first.

    Where the last word is the field's, the others may also be those of the path that leads to it. ``depth`` counts levels below each
    root. Lazy: stop iterating and nothing more is looked at; ``stopped`` is asked now and then, and ends the search.
    """
    words = text.casefold().split()
    if not words or limit <= 0:
        return
    here = _Search(words, stopped)
    known: list[Field] = []
    coming = iter((roots,) if isinstance(roots, Field) else roots)
    try:
        for level in range(1, depth + 1):
            for root in known if level > 1 else _kept(coming, known):
                for found in here.at(root, level):
                    yield found
                    limit -= 1
                    if limit <= 0:
                        return
    except _StoppedError:
        return


def words_of(shape: Shape) -> str:
    """What a field is found by."""
    return f"{shape.name} {shape.alternative} {shape.title}".casefold()


def _kept(coming: Iterator[Field], known: list[Field]) -> Iterator[Field]:
    for root in coming:
        known.append(root)
        yield root


class _StoppedError(Exception):
    """The search is no longer wanted, or has looked at enough."""


class _Search:
    """One search: its words, and what has been found out about each of them."""

    def __init__(self, words: list[str], stopped: Callable[[], bool]) -> None:
        self._words = words
        self._sights = {word: _Sight(word, self._step) for word in words}
        self._stopped = stopped
        self._steps = self._visited = 0

    def at(self, field: Field, level: int) -> Iterator[Field]:
        """The matches exactly so many levels below a field.

        What is entered holds a match as near or nearer, so that the fields entered are at most those above what was found.
        """
        self._visit()
        if level == 0:
            if self._is(field):
                yield field
        elif self._leads(field, level):
            for child in field.children():
                if level > 1 or self._words[-1] in words_of(child.shape):
                    yield from self.at(child, level - 1)

    def _visit(self) -> None:
        self._visited += 1
        if self._visited > VISITED:
            raise _StoppedError
        self._step()

    def _step(self) -> None:
        self._steps += 1
        if self._steps % 64 == 0 and self._stopped():
            raise _StoppedError

    def _leads(self, field: Field, level: int) -> bool:
        if not self._sights[self._words[-1]].reaches(field.shape, level):
            return False
        if len(self._words) == 1:
            return True
        above = f"{field.path} {words_of(field.shape)}".casefold()
        return all(word in above or self._sights[word].reaches(field.shape, level) for word in self._words[:-1])

    def _is(self, field: Field) -> bool:
        text = words_of(field.shape)
        if self._words[-1] not in text:
            return False
        path = field.path.casefold()
        return all(word in text or word in path for word in self._words)


class _Sight:
    """Whether a field that has a word lies below a definition, within so many levels."""

    def __init__(self, word: str, step: Callable[[], None]) -> None:
        self._word = word
        self._step = step
        self._near: dict[Hashable, int] = {}  # levels within which there is one
        self._none: dict[Hashable, int] = {}  # levels within which there is none
        self._held: list[Any] = []  # what is known by its id must live as long as that

    def reaches(self, shape: Shape, levels: int) -> bool:
        """Whether one of the fields at most ``levels`` below has the word."""
        if shape.leaf or levels <= 0:
            return False
        key = shape.definition if shape.definition is not None else ("shape", id(shape))
        near = self._near.get(key)
        if near is not None and near <= levels:
            return True
        if self._none.get(key, 0) >= levels:
            return False
        self._step()
        if shape.definition is None:
            self._held.append(shape)
        children = shape.expand()
        if any(self._word in words_of(child) for child in children):
            self._near[key] = 1
            return True
        if any(self.reaches(child, levels - 1) for child in children):
            self._near[key] = levels
            return True
        self._none[key] = levels
        return False
