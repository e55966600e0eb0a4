"""Undo and redo: the list of earlier projects (design section 3)."""

from collections.abc import Callable

from fieldwright.project.model import Project
from fieldwright.project.reopening import reopened


class History:
    """A project with every earlier and undone state of it, each with the name of the edit that led away from it. Unlimited."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._done: list[tuple[Project, str]] = []
        self._undone: list[tuple[Project, str]] = []
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
            self._done.append((self._project, label))
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
        return self._done[-1][1] if self._done else ""

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would do again, empty for none."""
        return self._undone[-1][1] if self._undone else ""

    def rewrite(self, change: Callable[[Project], Project]) -> None:
        """Change the project and every state of it alike, without a step: when its relative paths start at another folder."""
        self._project = change(self._project)
        self._done = [(change(project), label) for project, label in self._done]
        self._undone = [(change(project), label) for project, label in self._undone]

    def break_merge(self) -> None:
        """The next edit is a step of its own."""
        self._merge_key = None

    def _move(self, taken: list[tuple[Project, str]], given: list[tuple[Project, str]]) -> str:
        self._merge_key = None
        if not taken:
            return ""
        project, label = taken.pop()
        given.append((self._project, label))
        self._project = project
        return label
