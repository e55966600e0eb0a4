"""Searching messages for fields by their words, nearest fields first, without walking what holds none of them.

Real schemas expand to billions of paths over a few thousand definitions. Whether a match lies below a definition, within so many levels,
is found out once and kept: only fields that lead to a match are ever made, and a search that finds nothing ends after as many steps as
there are definitions and levels.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator

from attrs import frozen

from fieldwright.schema.lazy_shapes import LazyShape
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

    The roots are of one schema. Where the last word is the field's, the others may also be those of the path that leads to it. ``depth``
    counts levels below each root. Lazy: stop iterating and nothing more is looked at; ``stopped`` is asked now and then, and ends the
    search.
    """
    if not text.split() or limit <= 0:
        return
    finder = Finder(text, Steps(stopped))
    known: list[Field] = []
    coming = iter((roots,) if isinstance(roots, Field) else roots)
    try:
        for level in range(1, depth + 1):
            for root in known if level > 1 else _kept(coming, known):
                for found in finder.at(root, level):
                    yield found
                    limit -= 1
                    if limit <= 0:
                        return
    except StoppedError:
        return


def words_of(shape: Shape) -> str:
    """What a field is found by."""
    if shape.__class__ is LazyShape and not shape.seen.title:  # pyright: ignore[reportAttributeAccessIssue] - most are so
        return shape.name.casefold()
    alternative, title = shape.alternative, shape.title
    return (f"{shape.name} {alternative} {title}" if alternative or title else shape.name).casefold()


def _kept(coming: Iterator[Field], known: list[Field]) -> Iterator[Field]:
    for root in coming:
        known.append(root)
        yield root


class StoppedError(Exception):
    """The search is no longer wanted, or has looked at enough."""


class Steps:
    """The work of one search. Raises `StoppedError` where it is to end; ``stopped`` is asked now and then."""

    def __init__(self, stopped: Callable[[], bool] = lambda: False) -> None:
        self._stopped = stopped
        self._steps = self._visited = 0

    def visit(self) -> None:
        """A field was looked at."""
        self._visited += 1
        if self._visited > VISITED:
            raise StoppedError
        self.step()

    def step(self) -> None:
        """Something else was done that takes about as long."""
        self._steps += 1
        if self._steps % 64 == 0 and self._stopped():
            raise StoppedError


@frozen
class Only:
    """Which fields are wanted, besides their words."""

    field: Callable[[Field], bool] = lambda _: True
    shape: Callable[[Shape], bool] = lambda _: True
    """What is said wherever the definition is used: what holds nothing of the kind is not walked."""
    leads: Callable[[Field], bool] = lambda _: True
    """Whether a wanted field may be below one."""
    recursive: bool = True
    """Whether a definition is entered again inside itself."""


class Finder:
    """One search in one schema: its words, and what has been found out about each of them."""

    def __init__(self, text: str, steps: Steps, only: Only = Only()) -> None:
        self._words = text.casefold().split()
        self._steps = steps
        self._only = only
        self._goal = _Sight(self._fits, steps)
        self._others = [(word, _Sight(_having(word), steps)) for word in self._words[:-1]]

    def at(self, field: Field, level: int) -> Iterator[Field]:
        """The matches exactly so many levels below a field. Raises `StoppedError`.

        What is entered holds a match as near or nearer, so that the fields entered are at most those above what was found.
        """
        self._steps.visit()
        if level == 0:
            if self._is(field):
                yield field
        elif self._leads(field, level):
            for child in field.children():
                if level > 1 or self._fits(child.shape):
                    yield from self.at(child, level - 1)

    def deeper(self, field: Field, level: int) -> bool:
        """Whether some definitions are only met more than so many levels below a field. Raises `StoppedError`."""
        met: set[Hashable] = {_key(field.shape)}
        here = [] if field.shape.leaf else [field.shape]
        held = list(here)  # what is known by its id must live as long as that
        for _ in range(level):
            following: list[Shape] = []
            for shape in here:
                self._steps.step()
                for child in shape.expand():
                    key = None if child.leaf else _key(child)
                    if key is not None and key not in met:
                        met.add(key)
                        following.append(child)
            here = following
            held += here
        return bool(here)

    def _fits(self, shape: Shape) -> bool:
        return (not self._words or self._words[-1] in words_of(shape)) and self._only.shape(shape)

    def _leads(self, field: Field, level: int) -> bool:
        if field.shape.leaf or not self._only.leads(field) or (not self._only.recursive and field.recursive):
            return False
        if not self._goal.reaches(field.shape, level):
            return False
        if not self._others:
            return True
        above = f"{field.path} {words_of(field.shape)}".casefold()
        return all(word in above or sight.reaches(field.shape, level) for word, sight in self._others)

    def _is(self, field: Field) -> bool:
        if not self._fits(field.shape) or not self._only.field(field):
            return False
        if not self._others:
            return True
        above = f"{field.path} {words_of(field.shape)}".casefold()
        return all(word in above for word, _ in self._others)


class _Sight:
    """Whether a field of a kind lies below a definition, within so many levels.

    The fields of a definition are read once; what is kept of them are the definitions that they lead to.
    """

    def __init__(self, fits: Callable[[Shape], bool], steps: Steps) -> None:
        self._fits = fits
        self._steps = steps
        self._near: dict[Hashable, int] = {}  # levels within which there is one
        self._none: dict[Hashable, int] = {}  # levels within which there is none
        self._ways: dict[Hashable, dict[Hashable, Shape]] = {}
        self._held: dict[Hashable, Shape] = {}  # what is known by its id must live as long as that

    def reaches(self, shape: Shape, levels: int) -> bool:
        """Whether one of the fields at most ``levels`` below fits."""
        return levels > 0 and not shape.leaf and self._reaches(_key(shape), shape, levels)

    def _reaches(self, key: Hashable, shape: Shape, levels: int) -> bool:
        near = self._near.get(key)
        if near is not None and near <= levels:
            return True
        none = self._none.get(key, 0)
        if none >= levels:
            return False
        self._steps.step()
        if not none:
            self._held[key] = shape
            if any(self._fits(child) for child in shape.expand()):
                self._near[key] = 1
                return True
        if levels > 1 and any(
            self._reaches(one, child, levels - 1) for one, child in self._ways_of(key, shape).items()
        ):
            self._near[key] = levels
            return True
        self._none[key] = levels
        return False

    def _ways_of(self, key: Hashable, shape: Shape) -> dict[Hashable, Shape]:
        ways = self._ways.get(key)
        if ways is None:
            ways = self._ways[key] = {_key(child): child for child in shape.expand() if not child.leaf}
        return ways


def _key(shape: Shape) -> Hashable:
    """What is below a shape, by its definition; an alternative may leave out what its base has, and is like no other."""
    return shape.definition if shape.definition is not None and not shape.alternative else id(shape)


def _having(word: str) -> Callable[[Shape], bool]:
    return lambda shape: word in words_of(shape)
