"""Paths of fields as text, and their steps (design section 4)."""

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

_PLAIN = re.compile(r"[^\W\d]\w*")
_NAMES = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*", re.ASCII)
"""A path of nothing but plain names, as most are."""
_WORDS = frozenset({"and", "or", "in", "true", "false", "null", "function"})
_STEP = re.compile(
    r"`(?P<quoted>[^`]*)`|(?P<plain>\*|[^.\[\]`<>\s][^.\[\]`<>]*)|\[(?P<inside>[^\]]*)\]|<(?P<alt>[^>]*)>"
)


def quoted(name: str) -> str:
    """A name as a path's step: in backticks unless JSONata takes it plain. A backtick in a name becomes ``'``."""
    if ((name.isascii() and name.isidentifier()) or _PLAIN.fullmatch(name)) and name not in _WORDS:
        return name
    return "`" + name.replace("`", "'") + "`"


@lru_cache(maxsize=50_000)
def step_text(name: str, repeats: bool) -> str:
    """The step of a name, with ``[]`` if it repeats."""
    step = name
    if name != "*" and not (name.startswith("[") and name.endswith("]")):
        step = quoted(name)
    return f"{step}[]" if repeats and step != "[]" else step


def join(path: str, step: str) -> str:
    """A path with a step behind; tuple items and nested arrays follow without a dot."""
    return path + step if not path or step.startswith("[") else f"{path}.{step}"


def value_path(path: str) -> str:
    """A path without alternatives' marks."""
    return re.sub(r"(`[^`]*`)|<[^>`]*>", r"\1", path) if "<" in path else path


@frozen
class Step:
    """One step of a path: a ``name``, or a position ``[0]``; ``brackets`` are what follows it: ``""`` for ``[]``, or a block's name."""

    name: str
    brackets: tuple[str, ...] = ()
    alternative: str = ""

    @property
    def repeats(self) -> bool:
        """Whether the step stands for many items."""
        return bool(self.brackets)


def is_plain(path: str) -> bool:
    """Whether a path is names alone, which need no quotes, and that with no brackets."""
    return _NAMES.fullmatch(path) is not None


_step = lru_cache(maxsize=20_000)(Step)
"""The step of a plain name: paths share most of theirs."""


@lru_cache(maxsize=20_000)
def parse_path(path: str) -> tuple[Step, ...]:
    """A path's steps; ``$`` and the empty path are no step. Raises ValueError for text that is no path.

    >>> [step.name for step in parse_path("order.lines[].`@currencyID`")]
    ['order', 'lines', '@currencyID']
    """
    if _NAMES.fullmatch(path):
        return tuple([_step(name) for name in path.split(".")])
    steps: list[Step] = []
    at = 1 if path.startswith("$") else 0
    if path[at : at + 1] == ".":
        at += 1
    while at < len(path):
        found = _STEP.match(path, at)
        if not found or found.end() == at:
            raise ValueError(f"{path!r} is not a path at character {at + 1}")
        if found["alt"] is not None:
            last = steps.pop() if steps else Step("")
            steps.append(evolve(last, alternative=found["alt"]))
        elif found["inside"] is not None:
            if found["inside"].isdigit():
                steps.append(Step(f"[{found['inside']}]"))
            else:
                last = steps.pop() if steps else Step("")
                steps.append(evolve(last, brackets=(*last.brackets, found["inside"])))
        else:
            steps.append(Step(found["quoted"] if found["quoted"] is not None else found["plain"]))
        at = found.end()
        if at < len(path) and path[at] == "." and at + 1 < len(path):
            at += 1
        elif at < len(path) and path[at] not in "[<":
            raise ValueError(f"{path!r} is not a path at character {at + 1}")
    return tuple(steps)


def format_path(steps: Sequence[Step]) -> str:
    """The text of steps: the inverse of `parse_path`."""
    path = ""
    for one in steps:
        text = one.name if one.name in {"", "*"} or (one.name[0] == "[" and one.name[-1] == "]") else quoted(one.name)
        text += "".join(f"[{inside}]" for inside in one.brackets)
        path = join(path, text)
        if one.alternative:
            path += f"<{one.alternative}>"
    return path
