"""What the parts of the procedure ask of the whole: whether all of some items can hold for one value."""

from collections.abc import Callable, Hashable, Iterable
from random import Random
from typing import Any, Protocol

from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.nodes import Item, Literal, Result


class Asked(Protocol):
    """The procedure as its parts see it."""

    documents: Documents
    effort: Effort
    chance: Random | None
    """What values are chosen by; None for the plainest ones."""

    placeable: dict[Hashable, bool]
    """Whether demands can be met, as `fieldwright.diff.inclusion.objects` keeps it."""

    @property
    def depth(self) -> int:
        """How many questions are open."""
        ...

    def solve(self, items: Iterable[Item], kind: str = "") -> Result:
        """A value, of a kind if one is given, for which all of the items hold."""
        ...

    def certain(self, question: Callable[[], Result]) -> tuple[Result, bool]:
        """The answer to a question, and whether it rests on no assumption about one that is still open."""
        ...

    def several(self, literals: Iterable[Literal], count: int) -> tuple[list[Any], bool]:
        """At most so many different values, and whether it is sure that there are no more if there are fewer."""
        ...
