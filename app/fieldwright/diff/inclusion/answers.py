"""Answers that are kept, and the questions that are open.

A question that comes up again while it is open is answered with no, since values are finite: the smallest value does not hold another
that satisfies the same. A no that rests on such an assumption is kept only as long as the open question may turn out to be answered so.
"""

from collections.abc import Callable
from typing import TypeAlias

from attrs import define, field

from fieldwright.diff.inclusion.nodes import Found, Item, Result, Untold

Key: TypeAlias = tuple[str, frozenset[Item]]
"""The kind that is asked for, or none, and the items."""

_MOST_FRAMES = 40
"""Questions within each other; each takes about ten calls of Python, which end at a thousand."""


@define
class _Frame:
    """A question that is open."""

    depth: int
    kept: int
    """How many answers were kept provisionally before it."""
    lowest: int
    """The lowest question whose answer is assumed here."""
    level: int
    """How many values the one that it is about lies within."""
    deferred: bool = False
    """Whether a question within was put off, being too deep."""


@define
class Answers:
    """The answers of one solver."""

    known: dict[Key, Result] = field(factory=dict)
    open: dict[Key, int] = field(factory=dict)
    deferred: dict[Key, None] = field(factory=dict)
    """Questions that were put off."""
    _frames: list[_Frame] = field(factory=list)
    _kept: list[tuple[Key, int]] = field(factory=list)
    _provisional: dict[Key, int] = field(factory=dict)

    @property
    def depth(self) -> int:
        """How many questions are open."""
        return len(self._frames)

    def assumed(self, key: Key, *, again: bool, same: bool) -> Untold | bool:
        """Whether no is the answer for now: to a question that is open, unless it is asked again all the same, or one that rests on such.

        Untold if it is asked of the same value, of which nothing smaller is known.
        """
        depth = None if again else self.open.get(key)
        if depth is not None and self._frames[depth].level == self._level(same):
            return Untold("$ref: the question comes back to itself")
        if depth is None:
            depth = self._provisional.get(key)
        if depth is None:
            return False
        self._assume(depth)
        return True

    def _level(self, same: bool) -> int:
        return self._frames[-1].level + (not same) if self._frames else 0

    def answered(self, key: Key, answer: Callable[[], Result], *, same: bool) -> Result:
        """The answer, kept as far as it can be; put off where too many questions are open. ``same``: it is about the same value."""
        depth = len(self._frames)
        if depth >= _MOST_FRAMES:
            self.deferred[key] = None
            for frame in self._frames:
                frame.deferred = True
            return Untold("$ref: the schemas are nested too deeply")
        above = self.open.get(key)
        frame = _Frame(depth, len(self._kept), depth, self._level(same))
        self._frames.append(frame)
        self.open[key] = depth
        try:
            result = answer()
        finally:
            if above is None:
                del self.open[key]
            else:
                self.open[key] = above
            self._frames.pop()
        self._keep(key, frame, result)
        return result

    def certain(self, question: Callable[[], Result]) -> tuple[Result, bool]:
        """The answer to a question, and whether it rests on no assumption; if it does and is not used, nothing else need to."""
        frame = self._frames[-1]
        before, frame.lowest = frame.lowest, len(self._frames)
        result = question()
        certain = frame.lowest >= len(self._frames)
        frame.lowest = before
        return result, certain

    def _assume(self, depth: int) -> None:
        if self._frames:
            self._frames[-1].lowest = min(self._frames[-1].lowest, depth)

    def _keep(self, key: Key, frame: _Frame, result: Result) -> None:
        if result is None and frame.lowest < frame.depth:
            self._assume(frame.lowest)
            self._kept.append((key, frame.lowest))
            self._provisional[key] = frame.lowest
            return
        if isinstance(result, Found) or not (isinstance(result, Untold) and frame.deferred):
            self.known[key] = result
        if result is None:
            self.known.update((one, None) for one, lowest in self._kept[frame.kept :] if lowest >= frame.depth)
        for one, _ in self._kept[frame.kept :]:
            self._provisional.pop(one, None)
        del self._kept[frame.kept :]
