"""A change at something that uses a field, before it is judged."""

from attrs import frozen

from fieldwright.diff.impact.judging import Verdict
from fieldwright.diff.impact.uses import Use
from fieldwright.diff.model import Change


@frozen(eq=False)
class Entry:
    """A change, what it reaches, in which role the schema is used there, and the sentence so far.

    ``id`` is the kind of difference found here, empty for what is gone or elsewhere; ``paths`` are the bare paths, old and new, that it was found by;
    ``alias`` is the source's, or `diff.model.TARGET`. A ``verdict`` that is given needs no judging.
    """

    change: Change
    role: str
    use: Use
    said: str
    id: str = ""
    paths: frozenset[str] = frozenset()
    alias: str = ""
    new_path: str = ""
    verdict: Verdict | None = None
