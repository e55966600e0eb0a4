"""The errors of expressions: one that does not parse, one that failed, one that was stopped."""

from fieldwright.expression.problems import Problem
from fieldwright.files import errors


class ExpressionError(errors.ExpressionError):
    """An expression that does not parse, failed, or was stopped. ``start`` and ``end`` are -1 where nothing says where.

    ``code`` is JSONata's own (``S0201``, ``T2002``, ``D3137``) or one of ours (``F1001``: see `problems`).
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message, mend=problem.mend)
        self.code = problem.code
        self.start = problem.start
        self.end = problem.end
        self.detail = problem

    @property
    def message(self) -> str:
        """The sentence for people, with the mend behind it."""
        return f"{self.problem}: {self.mend}" if self.mend else self.problem


class CompileError(ExpressionError):
    """The expression does not parse, or is refused."""


class EvaluationError(ExpressionError):
    """The expression failed on this input."""


class StoppedError(EvaluationError):
    """The evaluation used more time, steps, memory or room than it may."""


class HostError(Exception):
    """Raised by a host function: ``code`` and a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
