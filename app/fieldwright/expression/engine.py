"""JSONata evaluation over jlens: compiled once, JSON text in and out, with limits, and errors that speak to people.

This is the only file that knows the engine. Positions are code points of the expression's own text.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import jlens
from attrs import frozen

from fieldwright.expression.failures import CompileError, EvaluationError, ExpressionError, HostError, StoppedError
from fieldwright.expression.problems import Problem, explained, nested_too_deeply


@frozen
class Limits:
    """What one evaluation may use: seconds, steps of the engine, calls inside each other, bytes of JSON in the result."""

    timeout: float = 2.0
    max_steps: int = 50_000_000
    max_depth: int = 5_000
    max_result_size: int = 64_000_000
    max_array_length: int = 5_000_000
    max_string_length: int = 64_000_000


DEFAULT_LIMITS = Limits()


Host = Mapping[str, Callable[..., Any]]
"""Host functions by name. They get null and missing both as None, and give missing when they return None."""


class Held:
    """A JSON value that the engine took once, to evaluate any number of expressions on it; threads may share it."""

    def __init__(self, text: str) -> None:
        """Raises `EvaluationError` for text that the engine does not take as JSON."""
        try:
            self.document = jlens.Document.from_json(text)
        except (ValueError, RecursionError) as error:
            raise EvaluationError(explained("F1005", str(error))) from None


class Compiled:
    """An expression ready to run. ``prefix`` is text before the expression that positions leave out."""

    def __init__(self, text: str, *, host: Host | None = None, prefix: str = "", suffix: str = "") -> None:
        self.text = text
        self._shift = len(prefix)
        try:
            self._expression = jlens.Expression(f"{prefix}{text}{suffix}")
            for name, implementation in (host or {}).items():
                self._expression.register_function(name, implementation)
        except jlens.JlensError as error:
            if prefix:  # report on the text as the author wrote it: its end is not the suffix
                Compiled(text)
            raise CompileError(self._problem(error)) from None
        except (ValueError, UnicodeEncodeError) as error:
            raise CompileError(explained("F1006", str(error), text=text)) from None

    def add(self, host: Host) -> None:
        """Makes further host functions known to it."""
        for name, implementation in host.items():
            self._expression.register_function(name, implementation)

    def evaluate_json(
        self, input_text: str | None, bindings: Mapping[str, Any] | None = None, *, timeout: float | None = None,
        max_steps: int | None = None, limits: Limits = DEFAULT_LIMITS, now: str | None = None,
    ) -> str | None:  # fmt: skip
        """The result as JSON text: None is missing, ``"null"`` is null. ``input_text`` None is no input at all.

        ``bindings`` maps names without ``$`` to JSON values. ``now`` fixes the clock (ISO 8601).
        """
        with self._told():
            return self._expression.evaluate_json(
                input_text, dict(bindings) if bindings else None,
                timeout=limits.timeout if timeout is None else timeout,
                max_steps=limits.max_steps if max_steps is None else max_steps,
                max_depth=limits.max_depth, max_result_size=limits.max_result_size,
                max_array_length=limits.max_array_length, max_string_length=limits.max_string_length, now=now,
            )  # fmt: skip

    def evaluate(
        self, value: Any, bindings: Mapping[str, Any] | None = None, *, timeout: float | None = None,
        max_steps: int | None = None, limits: Limits = DEFAULT_LIMITS,
    ) -> Any:  # fmt: skip
        """The result on a JSON value, of which only what the expression reaches is converted. None is null or missing: `evaluate_json` tells which."""
        try:
            return self._expression.evaluate(
                value, dict(bindings) if bindings else None,
                timeout=limits.timeout if timeout is None else timeout,
                max_steps=limits.max_steps if max_steps is None else max_steps,
                max_depth=limits.max_depth, max_result_size=limits.max_result_size,
                max_array_length=limits.max_array_length, max_string_length=limits.max_string_length,
            )  # fmt: skip
        except Exception as error:
            told = self.fault(error)
            if told is None:
                raise
            raise told from None

    def evaluate_held(
        self, held: Held, bindings: Mapping[str, Any], *, timeout: float, max_steps: int, limits: Limits = DEFAULT_LIMITS
    ) -> Any:  # fmt: skip
        """The result on a value that the engine holds, of which nothing is converted again. None is null or missing."""
        with self._told():
            return self._expression.evaluate_document(
                held.document, dict(bindings), timeout=timeout, max_steps=max_steps, max_depth=limits.max_depth,
                max_result_size=limits.max_result_size, max_array_length=limits.max_array_length,
                max_string_length=limits.max_string_length,
            )  # fmt: skip

    def _told(self) -> "_Told":
        return _Told(self)

    def fault(self, error: BaseException) -> ExpressionError | None:
        """What an error of the engine is called here; None for one that is none of its."""
        match error:
            case jlens.JlensError():
                problem = self._problem(error)
                return (StoppedError if problem.stopped else EvaluationError)(problem)
            case HostError():
                start = getattr(error, "start", None)
                where = max(-1, (start if isinstance(start, int) else getattr(error, "position", 0)) - self._shift)
                return EvaluationError(explained(error.code, str(error), start=where, end=where, text=self.text))
            case TypeError():  # more arguments than a host function takes
                detail = f"${str(error).replace('()', '')}"
                return EvaluationError(explained("F2006", detail, text=self.text))
            case ValueError():
                return EvaluationError(explained("F1005", str(error), text=self.text))
            case RecursionError():
                return StoppedError(nested_too_deeply(self.text))
            case MemoryError():
                return StoppedError(explained("F1003", "", text=self.text))
            case _:
                return None

    def reads(self) -> Mapping[str, Any]:
        """The engine's own view of what is read: ``{"input": tree, "bindings": {name: tree}}``."""
        return self._expression.reads()

    def _problem(self, error: jlens.JlensError) -> Problem:
        start, end, position = (getattr(error, name, None) for name in ("start", "end", "position"))
        if start is None:
            start = end = position
        places = [-1 if at is None else min(len(self.text), max(0, at - self._shift)) for at in (start, end)]
        return explained(
            error.code, str(error), start=places[0], end=places[1], token=getattr(error, "token", None),
            value=getattr(error, "value", None), text=self.text,
        )  # fmt: skip


class _Told:
    """Around an evaluation: raises what the engine raises as errors that speak to people."""

    __slots__ = ("_compiled",)

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        told = self._compiled.fault(error) if error is not None else None
        if told is not None:
            raise told from None


class Engine:
    """Compiles expressions, remembering the last ones, with a fixed set of host functions."""

    def __init__(self, host: Host | None = None, *, prefix: str = "", suffix: str = "", remember: int = 2_000) -> None:
        self._compile = lru_cache(maxsize=remember)(
            lambda text: Compiled(text, host=host, prefix=prefix, suffix=suffix)
        )

    def compiled(self, text: str) -> Compiled:
        """The compiled expression. Raises `CompileError`, also where it uses ``$eval``."""
        refuse_eval(text)
        return self._compile(text)


def refuse_eval(text: str) -> None:
    """Raises `CompileError` if the expression names ``$eval``, which would run text from the data as a program."""
    if "$eval" not in text:
        return
    from fieldwright.expression.syntax import parse, walk

    for node in walk(parse(text)):
        if node.kind == "variable" and node.value == "eval":
            raise CompileError(explained("F1001", "", start=node.start, end=node.end, text=text))
