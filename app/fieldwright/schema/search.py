"""Searching messages for fields by their words, nearest fields first, without walking what holds none of them.

Real schemas expand to billions of paths over a few thousand definitions. Whether a match lies below a definition, within so many levels,
is found out once and kept: only fields that lead to a match are ever made, and a search that finds nothing ends after as many steps as
there are definitions and levels.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

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
    return _said(shape).casefold()


def _said(shape: Shape) -> str:
    if shape.__class__ is LazyShape and not shape.seen.title:  # pyright: ignore[reportAttributeAccessIssue] - most are so
        return shape.name
    alternative, title = shape.alternative, shape.title
    return f"{shape.name} {alternative} {title}" if alternative or title else shape.name


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


def _any(_: object) -> bool:
    return True


@frozen
class Only:
    """Which fields are wanted, besides their words."""

    field: Callable[[Field], bool] = _any
    shape: Callable[[Shape], bool] = _any
    """What is said wherever the definition is used: what holds nothing of the kind is not walked."""
    leads: Callable[[Field], bool] = _any
    """Whether a wanted field may be below one."""
    recursive: bool = True
    """Whether a definition is entered again inside itself."""


class Known:
    """What is directly below the definitions of a schema, found out once for as many searches as there are."""

    def __init__(self) -> None:
        self._words: dict[Hashable, str] = {}
        self._ways: dict[Hashable, Mapping[Hashable, Shape]] = {}
        self._held: dict[Hashable, Shape] = {}  # what is known by its id must live as long as that

    def words(self, key: Hashable, shape: Shape) -> str:
        """The words of each field below, one a line."""
        found = self._words.get(key)
        if found is None:
            self._held[key] = shape
            found = self._words[key] = "\n".join([_said(one) for one in shape.expand()]).casefold()
        return found

    def ways(self, key: Hashable, shape: Shape) -> Mapping[Hashable, Shape]:
        """The definitions that lead further down."""
        found = self._ways.get(key)
        if found is None:
            self._held[key] = shape
            found = self._ways[key] = {_key(one): one for one in shape.expand() if not one.leaf}
        return found


class Finder:
    """One search in one schema: its words, and what has been found out about each of them."""

    def __init__(self, text: str, steps: Steps, only: Only = Only(), known: Known | None = None) -> None:
        self._words = text.casefold().split()
        self._steps = steps
        self._only = only
        self._known = known = known or Known()
        self._goal = _Sight(self._words[-1] if self._words else "", steps, known, only.shape)
        self._others = [(word, _Sight(word, steps, known)) for word in self._words[:-1]]

    def at(self, field: Field, level: int) -> Iterator[Field]:
        """The matches exactly so many levels below a field. Raises `StoppedError`.

        What is entered holds a match as near or nearer, so that the fields entered are at most those above what was found.
        """
        self._steps.visit()
        if level == 0:
            if self._is(field):
                yield field
        elif self._leads(field, level):
            if level == 1:
                for child in self._near(field):
                    self._steps.visit()
                    if self._is(child):
                        yield child
            else:
                for child in field.children():
                    if not child.shape.leaf:
                        yield from self.at(child, level - 1)

    def _near(self, field: Field) -> Sequence[Field]:
        """The fields below one that may match: where there are words, those that have the last."""
        children = field.children()
        if self._words:
            word, shape = self._words[-1], field.shape
            lines = self._known.words(_key(shape), shape).split("\n")
            if len(lines) == len(children):  # a title can have several lines
                return [child for child, line in zip(children, lines, strict=True) if word in line]
        return children

    def deeper(self, field: Field, level: int) -> bool:
        """Whether some definitions are only met more than so many levels below a field. Raises `StoppedError`."""
        met: set[Hashable] = {_key(field.shape)}
        here: dict[Hashable, Shape] = {} if field.shape.leaf else {_key(field.shape): field.shape}
        for _ in range(level):
            following: dict[Hashable, Shape] = {}
            for key, shape in here.items():
                self._steps.step()
                for one, child in self._known.ways(key, shape).items():
                    if one not in met:
                        met.add(one)
                        following[one] = child
            here = following
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


_EVER = 1 << 30
"""More levels than there are: what is not found within so many is nowhere below."""


class _Sight:
    """Whether a field that has a word, and is of a kind, lies below a definition, within so many levels."""

    def __init__(self, word: str, steps: Steps, known: Known, fits: Callable[[Shape], bool] = _any) -> None:
        self._word, self._fits = word, fits
        self._steps, self._known = steps, known
        self._near: dict[Hashable, int] = {}  # levels within which there is one
        self._none: dict[Hashable, int] = {}  # levels within which there is none
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
            if self._has(key, shape):
                self._near[key] = 1
                return True
        if levels > 1:
            ways = self._known.ways(key, shape)
            if any(self._reaches(one, child, levels - 1) for one, child in ways.items()):
                self._near[key] = levels
                return True
            if all(self._none.get(one) == _EVER for one in ways):
                levels = _EVER
        self._none[key] = levels
        return False

    def _has(self, key: Hashable, shape: Shape) -> bool:
        """Whether one of the fields directly below fits."""
        if self._word and self._word not in self._known.words(key, shape):
            return False
        if self._fits is _any:
            return True
        return any(self._fits(one) and (not self._word or self._word in words_of(one)) for one in shape.expand())


def _key(shape: Shape) -> Hashable:
    """What is below a shape, by its definition; an alternative may leave out what its base has, and is like no other."""
    return shape.definition if shape.definition is not None and not shape.alternative else id(shape)
