"""Undo and redo: the list of earlier projects (design section 3), or of whatever else is edited as a value."""

import time
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from attrs import evolve, frozen

from fieldwright.project.model import Project
from fieldwright.project.reopening import reopened

Value = TypeVar("Value")


@frozen
class Step:
    """One edit: its name, when it was made (seconds since 1970), and whether it is done or undone now."""

    label: str
    when: float
    done: bool = True


@frozen
class _Edit(Generic[Value]):
    """An edit with the value on the side that is not looked at: before it where it is done, after it where it is undone."""

    value: Value
    label: str
    when: float


class Edits(Generic[Value]):
    """A value with every earlier and undone state of it, each with the name of the edit that led away from it. Unlimited."""

    def __init__(self, value: Value, clock: Callable[[], float] = time.time) -> None:
        self._value = value
        self._clock = clock
        self._done: list[_Edit[Value]] = []
        self._undone: list[_Edit[Value]] = []
        self._merge_key: object = None

    @property
    def value(self) -> Value:
        """What it is now."""
        return self._value

    def do(self, new: Value, label: str, *, merge: object = None) -> bool:
        """Make ``new`` the value; False where nothing changes. Edits in a row with the same ``merge`` are one step, as when typing."""
        if new == self._value:
            return False
        new = self._settled(new)
        if merge is None or merge != self._merge_key or not self._done:
            self._done.append(_Edit(self._value, label, self._clock()))
        else:
            self._done[-1] = evolve(self._done[-1], when=self._clock())
        self._merge_key = merge
        self._value = new
        self._undone.clear()
        return True

    def _settled(self, new: Value) -> Value:
        """What becomes of an edited value with the edit."""
        return new

    def undo(self) -> str:
        """Take the last edit back; its name, or empty where there is none."""
        return self._move(self._done, self._undone)

    def redo(self) -> str:
        """Do the last undone edit again; its name, or empty where there is none."""
        return self._move(self._undone, self._done)

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, empty for none."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would do again, empty for none."""
        return self._undone[-1].label if self._undone else ""

    # -- all of them

    @property
    def at(self) -> int:
        """How many edits are done now: 0 is the value as it was at the beginning."""
        return len(self._done)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every edit, the first first: those that are done, then those that were undone."""
        done = (Step(one.label, one.when) for one in self._done)
        return (*done, *(Step(one.label, one.when, done=False) for one in reversed(self._undone)))

    @property
    def states(self) -> Sequence[Value]:
        """The value at every place: before the first edit, and after each of `steps`; one more than they are."""
        return [*(one.value for one in self._done), self._value, *(one.value for one in reversed(self._undone))]

    def go(self, place: int) -> bool:
        """Go to where ``place`` edits are done, in one step; False where that is here. Raises `IndexError` where there are not so many."""
        if not 0 <= place <= len(self._done) + len(self._undone):
            raise IndexError(f"there is no place {place} among {len(self._done) + len(self._undone)} edits")
        if place == self.at:
            return False
        while place < self.at:
            self.undo()
        while place > self.at:
            self.redo()
        return True

    def rewrite(self, change: Callable[[Value], Value]) -> None:
        """Change the value and every state of it alike, without a step: when its relative paths start at another folder."""
        self._value = change(self._value)
        self._done = [evolve(one, value=change(one.value)) for one in self._done]
        self._undone = [evolve(one, value=change(one.value)) for one in self._undone]

    def break_merge(self) -> None:
        """The next edit is a step of its own."""
        self._merge_key = None

    def _move(self, taken: list[_Edit[Value]], given: list[_Edit[Value]]) -> str:
        self._merge_key = None
        if not taken:
            return ""
        one = taken.pop()
        given.append(evolve(one, value=self._value))
        self._value = one.value
        return one.label


class History(Edits[Project]):
    """A project with every earlier and undone state of it. A final map that an edit changes is set back to ready."""

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._value

    def _settled(self, new: Project) -> Project:
        return reopened(self._value, new)
