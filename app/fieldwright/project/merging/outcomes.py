"""What a merge of one place came to: what is held, what it would be with ours or theirs chosen everywhere, and the choices that are open."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from fieldwright.files.json_text import escaped
from fieldwright.files.records import ABSENT


@frozen(eq=False)
class Choice:
    """Two sides that changed one place differently; ``tokens`` lead to it from where the outcome stands."""

    tokens: tuple[str, ...]
    base: Any
    ours: Any
    theirs: Any

    @property
    def place(self) -> str:
        """The tokens as a JSON pointer."""
        return "".join(f"/{escaped(one)}" for one in self.tokens)


@frozen(eq=False)
class Outcome:
    """``held`` is what stands in the project meanwhile: ours, or what is there where the other side has nothing."""

    held: Any
    ours: Any
    theirs: Any
    choices: tuple[Choice, ...] = ()

    def under(self, token: str) -> tuple[Choice, ...]:
        """The choices as seen from one level above."""
        return tuple(Choice((token, *one.tokens), one.base, one.ours, one.theirs) for one in self.choices)

    def mapped(self, change: Callable[[Any], Any]) -> "Outcome":
        """The outcome with something done to what it holds, each time."""
        if not self.choices:
            return clean(change(self.held))
        return Outcome(change(self.held), change(self.ours), change(self.theirs), self.choices)


def clean(value: Any) -> Outcome:
    """An outcome without a choice."""
    return Outcome(value, value, value)


def chosen(base: Any, ours: Any, theirs: Any) -> Outcome:
    """An outcome that is a choice as a whole."""
    return Outcome(theirs if ours is ABSENT else ours, ours, theirs, (Choice((), base, ours, theirs),))


def whole(outcome: Outcome, base: Any) -> Outcome:
    """The same with one choice between all of ours and all of theirs, where there are any: nothing in it can be chosen by itself."""
    if not outcome.choices:
        return outcome
    return Outcome(outcome.held, outcome.ours, outcome.theirs, (Choice((), base, outcome.ours, outcome.theirs),))
