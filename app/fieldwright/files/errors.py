"""What can be wrong with an input, as values: the file, the place, what is wrong, how to mend it."""

from pathlib import Path


class FieldwrightError(Exception):
    """An input that cannot be used. Shown as one line, ``FILE:LINE: what is wrong: how to mend it``.

    ``file`` is the file as the user named it, or None where there is none; ``line`` counts from 1, 0 when unknown;
    ``problem`` and ``mend`` are sentences without a full stop, on one line each.
    """

    wanted: Path | None = None
    """Where a file would have to lie for this to be right; None where a file does not help."""

    def __init__(self, problem: str, *, mend: str = "", file: str | Path | None = None, line: int = 0) -> None:
        super().__init__(problem)
        self.problem = " ".join(problem.split())
        self.mend = " ".join(mend.split())
        self.file = str(file) if file is not None else None
        self.line = line

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.file and self.line else self.file
        return ": ".join(part for part in (place, self.problem, self.mend) if part)

    def located(self, file: str | Path, line: int = 0) -> "FieldwrightError":
        """The same error with a file and line, kept where it already names its own."""
        if self.file is None:
            self.file = str(file)
            self.line = self.line or line
        return self


class UnreadableError(FieldwrightError):
    """The file is missing, a directory, empty, too large, of an unknown kind, or not what its text says it is."""


class SyntaxProblemError(FieldwrightError):
    """The text breaks its own grammar: JSON, YAML, XML."""


class RefusedError(FieldwrightError):
    """Reading on would be unsafe: a DTD, a path outside the folder, too deep, too many nodes, the network."""


class MissingError(FieldwrightError):
    """Something that was asked for by name is not there: a message, a path, a map, a table."""


class ExpressionError(FieldwrightError):
    """An expression that does not parse, or failed or was stopped when it ran."""


class SaveError(FieldwrightError):
    """The file could not be saved. What was on disk before is still there."""


class ChangedOnDiskError(SaveError):
    """Somebody else saved the file since it was read."""


class CancelledError(FieldwrightError):
    """The user stopped the work."""
