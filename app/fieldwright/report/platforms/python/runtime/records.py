"""Classes of plain values."""

import dataclasses
from collections.abc import Callable
from typing import Any


def frozen(cls: Any = None, *, eq: bool = True) -> Any:
    """A class whose attributes are given once."""
    made: Callable[[Any], Any] = dataclasses.dataclass(frozen=True, eq=eq)
    return made if cls is None else made(cls)
