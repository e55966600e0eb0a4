"""Shapes of which a reader says a part at first, and the rest when somebody looks at it."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from attrs import fields

from fieldwright.schema.model import Shape

_KNOWN = frozenset(one.name for one in fields(Shape))

Below = tuple[bool, Hashable, Callable[[], "tuple[Shape, ...]"]]
"""What is below a shape: its ``leaf``, ``definition`` and ``expand``."""
_BELOW = ("leaf", "definition", "expand")
_NO_MORE: Below = (True, None, tuple)


class Siblings(Protocol):
    """What makes the shapes of a definition's members, by their names."""

    def make(self, name: str, /) -> Shape:
        """The whole shape."""
        ...

    def near(self, name: str, /) -> Below | None:
        """What is below it, for those who walk and search and read nothing else; None where that takes the whole."""
        ...


class Single:
    """`Siblings` of one alone: functions with their arguments, so that others share the functions and little is made for each."""

    __slots__ = ("_arguments", "_below", "_make", "_near")

    def __init__(
        self,
        make: Callable[..., Shape],
        arguments: tuple[Any, ...],
        near: Callable[..., Below | None] | None = None,
    ) -> None:
        self._make, self._near, self._arguments = make, near, arguments
        self._below: Below | None = None

    def make(self, _name: str, /) -> Shape:
        """See `Siblings`."""
        return self._make(*self._arguments)

    def near(self, _name: str, /) -> Below | None:
        """See `Siblings`."""
        if self._below is None and self._near is not None:
            self._below = self._near(*self._arguments)
        return self._below


class Glance(NamedTuple):
    """What can be told of a shape at sight; None where it cannot. Siblings share them: most members say the same."""

    title: str = ""
    repeats: bool = False
    leaf: bool | None = None
    required: bool | None = None


if TYPE_CHECKING:
    _AsShape = Shape
else:
    _AsShape = object  # it holds five values in place of all that a shape has


class LazyShape(_AsShape):
    """A shape of which a reader has said a part; the first look at anything else makes the whole.

    Nodes with a thousand children are opened and a screen of them is looked at. What was seen has to be what ``siblings`` make.
    """

    __slots__ = ("_held", "name", "seen")

    alternative = ""  # pyright: ignore[reportAssignmentType]

    def __init__(self, name: str, seen: Glance, siblings: Siblings) -> None:
        self.name = name  # pyright: ignore[reportAttributeAccessIssue]
        self.seen = seen
        self._held: Siblings | Shape = siblings

    @property
    def title(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """See `Shape`."""
        return self.seen[0]

    @property
    def repeats(self) -> bool:  # pyright: ignore[reportIncompatibleVariableOverride]
        """See `Shape`."""
        return self.seen[1]

    @property
    def leaf(self) -> bool:  # pyright: ignore[reportIncompatibleVariableOverride]
        """See `Shape`."""
        leaf = self.seen[2]
        return self._found("leaf") if leaf is None else leaf

    @property
    def required(self) -> bool:  # pyright: ignore[reportIncompatibleVariableOverride]
        """See `Shape`."""
        required = self.seen[3]
        return self._found("required") if required is None else required

    def __getattr__(self, name: str) -> Any:  # asked for what is no slot and no property
        if name not in _KNOWN and name not in _SAID:
            raise AttributeError(name)
        return self._found(name)

    def _found(self, name: str) -> Any:
        held = self._held
        if isinstance(held, Shape):
            return getattr(held, name)
        if name in _BELOW:
            below = _NO_MORE if self.seen[2] else held.near(self.name)
            if below is not None:
                return below[_BELOW.index(name)]
        whole = self._held = held.make(self.name)
        return getattr(whole, name)


_SAID = ("types", "with_")
"""What a shape says that it does not hold."""
