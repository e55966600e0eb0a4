"""The name that was meant, in bounded time: names are compared one by one, and files come from anywhere."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from fieldwright.expression.problems import nearest

LONGEST = 200
"""Names beyond that are no slips of the pen."""
MOST = 5_000
"""Names that are looked at."""


def near(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name most like a wrong one, or an empty text."""
    if len(name) > LONGEST:
        return ""
    return _near(name, tuple(islice((one for one in known if len(one) <= LONGEST), MOST)), cutoff)


@lru_cache(maxsize=64)  # a project is checked after each edit
def _near(name: str, known: tuple[str, ...], cutoff: float) -> str:
    return nearest(name, known, cutoff)
