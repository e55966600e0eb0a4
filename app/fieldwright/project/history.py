"""Undo and redo: the list of earlier projects (design section 3)."""

import time
from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from fieldwright.project.model import Project
from fieldwright.project.reopening import reopened


@frozen
class Step:
    """One edit: its name, when it was made (seconds since 1970), and whether it is done or undone now."""

    label: str
    when: float
    done: bool = True


@frozen
class _Edit:
    """An edit with the project on the side that is not looked at: before it where it is done, after it where it is undone."""

    project: Project
    label: str
    when: float


class History:
    """A project with every earlier and undone state of it, each with the name of the edit that led away from it. Unlimited."""

    def __init__(self, project: Project, clock: Callable[[], float] = time.time) -> None:
        self._project = project
        self._clock = clock
        self._done: list[_Edit] = []
        self._undone: list[_Edit] = []
        self._merge_key: object = None

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    def do(self, new: Project, label: str, *, merge: object = None) -> bool:
        """Make ``new`` the project; False where nothing changes. A final map that it changes is set back to ready. Edits in a row with the same ``merge`` are one step, as when typing."""
        if new == self._project:
            return False
        new = reopened(self._project, new)
        if merge is None or merge != self._merge_key or not self._done:
            self._done.append(_Edit(self._project, label, self._clock()))
        else:
            self._done[-1] = evolve(self._done[-1], when=self._clock())
        self._merge_key = merge
        self._project = new
        self._undone.clear()
        return True

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
        """How many edits are done now: 0 is the project as it was at the beginning."""
        return len(self._done)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every edit, the first first: those that are done, then those that were undone."""
        done = (Step(one.label, one.when) for one in self._done)
        return (*done, *(Step(one.label, one.when, done=False) for one in reversed(self._undone)))

    @property
    def states(self) -> Sequence[Project]:
        """The project at every place: before the first edit, and after each of `steps`; one more than they are."""
        return [*(one.project for one in self._done), self._project, *(one.project for one in reversed(self._undone))]

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

    def rewrite(self, change: Callable[[Project], Project]) -> None:
        """Change the project and every state of it alike, without a step: when its relative paths start at another folder."""
        self._project = change(self._project)
        self._done = [evolve(one, project=change(one.project)) for one in self._done]
        self._undone = [evolve(one, project=change(one.project)) for one in self._undone]

    def break_merge(self) -> None:
        """The next edit is a step of its own."""
        self._merge_key = None

    def _move(self, taken: list[_Edit], given: list[_Edit]) -> str:
        self._merge_key = None
        if not taken:
            return ""
        one = taken.pop()
        given.append(evolve(one, project=self._project))
        self._project = one.project
        return one.label
