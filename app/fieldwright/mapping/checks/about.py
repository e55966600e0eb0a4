"""What a check is about, so that it is not asked about rules and values that have nothing of it: most rules copy a field."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

AnyCheck = TypeVar("AnyCheck", bound=Callable[..., Any])

UNFIT, MANY, NULLABLE, ITEMS, CONSTANT = "unfit", "many", "nullable", "items", "constant"
"""The marks of a value that is written: its type is not simply the target's; it may be many; it may be null; it fills a repeating target as a
whole; it is no expression's result."""
PROBLEM = "problem"
"""The mark of a rule of which an expression has something wrong."""
ELEMENT = "element"
"""The mark of a rule that fills nothing by itself (`Rule.kind`)."""


def about(*marks: str) -> Callable[[AnyCheck], AnyCheck]:
    """A check that finds something only where there is one of the marks.

    A mark is a kind of part of an expression (`nodes.KINDS`), an attribute of a rule with a dot before it, or one of those named here.
    """

    def marked(check: AnyCheck) -> AnyCheck:
        check.__dict__["about"] = frozenset(marks)
        return check

    return marked


@lru_cache(maxsize=2_000)
def concerned(checks: tuple[AnyCheck, ...], marks: frozenset[str]) -> tuple[AnyCheck, ...]:
    """The checks that may find something where there are these marks and no others."""
    found: list[AnyCheck] = []
    for one in checks:
        asked: frozenset[str] | None = one.__dict__.get("about")
        if asked is None or not asked.isdisjoint(marks):
            found.append(one)
    return tuple(found)
