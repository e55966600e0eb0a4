"""What the catalog says about a function: for people, for the checks, and for whoever must run it elsewhere."""

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

TEXT, NUMBER, LIST, OBJECT, LOGIC, DATE, FUNCTION, OTHER = (
    "Text", "Numbers", "Lists", "Objects", "Logic", "Dates and times", "Functions on items", "Other",
)  # fmt: skip
LOOKUP, DECIMAL, MONEY, DURATION, CODE, CHECK, PRIVACY, IDENTITY = (
    "Lookups", "Exact decimals", "Money", "Durations", "Country, currency and phone codes", "Check digits",
    "Hashing and masking", "Identifiers and numbers",
)  # fmt: skip

BLANK_GIVES_MISSING = (
    "A first argument that is null or missing gives missing; any other that is null counts as left out."
)
"""What our functions do with blank values unless they say otherwise."""


@frozen
class Gives:
    """What a function's result is, so that the checks know it without running it. Where it is silent, nothing is promised.

    ``type`` is one of `schema.model.TYPES` (``any``: unknown), ``format`` one of JSON Schema's or ``local-date-time``. ``missing`` tells when
    the result may be missing: ``blank`` where one of the first ``counts`` arguments is null or missing, ``never``, or ``maybe``.
    """

    type: str = "any"
    format: str = ""
    many: bool = False
    missing: str = "blank"
    counts: int = 1
    longest: int | str = ""
    """The most characters of a text: a number, or the name of a rule in `expression.results`."""
    shortest: int = 0
    least: float | None = None
    most: float | None = None
    rule: str = ""
    """The name of a rule in `expression.results` that knows more."""


@frozen
class Function:
    """A function. ``example`` is a whole expression without input and ``result`` its value as JSON, empty where it varies.

    Our own functions run by ``host`` (Python), by ``source`` (JSONata, which then is what is exported as well), or by both: then exports
    carry ``source``, which gives the same. A function without ``source`` must be supplied by whoever runs an export; ``vectors`` are
    expressions with their results as JSON, and ``fails`` expressions that must fail.
    """

    name: str
    signature: str
    group: str
    description: str
    example: str
    result: str
    own: bool = False
    typed: str = ""
    """The signature as JSONata writes it."""
    gives: Gives = Gives()
    blanks: str = BLANK_GIVES_MISSING
    host: Callable[..., Any] | None = field(default=None, eq=False)
    source: str = ""
    needs: tuple[str, ...] = ()
    """Functions and definitions of the prelude that ``source`` calls."""
    vectors: tuple[tuple[str, str], ...] = ()
    fails: tuple[str, ...] = ()
    pure: bool = True
    """Whether the same arguments always give the same result."""
    library: str = ""
    """The library whose data the result depends on."""

    @property
    def usage(self) -> str:
        """The function with its parameters: ``$substring(str, start[, length])``."""
        return f"${self.name}({self.signature})"

    @property
    def supplied(self) -> bool:
        """Whether whoever runs an exported expression must supply it."""
        return self.own and not self.source


def own(
    group: str, name: str, signature: str, typed: str, description: str, example: str, result: str, *, gives: Gives,
    host: Callable[..., Any] | None = None, source: str = "", needs: tuple[str, ...] = (), blanks: str = BLANK_GIVES_MISSING,
    vectors: tuple[tuple[str, str], ...] = (), fails: tuple[str, ...] = (), library: str = "",
) -> Function:  # fmt: skip
    """A function of ours."""
    return Function(
        name, signature, group, description, example, result, own=True, typed=typed, gives=gives, blanks=blanks, host=host,
        source=source, needs=needs, vectors=vectors, fails=fails, library=library,
    )  # fmt: skip
