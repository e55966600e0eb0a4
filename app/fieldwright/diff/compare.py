"""Two versions of a schema, compared: the one way in."""

from fieldwright.diff.model import Comparison
from fieldwright.diff.policy import Policy
from fieldwright.schema.model import Schema


def compare(old: Schema, new: Schema, policy: Policy | None = None, *, messages: tuple[str, ...] = ()) -> Comparison:
    """All changes from one version to the other, of any formats; only those of some messages (of the old version) where they are named.

    Raises `MissingError` for a message that neither version has.
    """
    said = policy or Policy()
    preset = said.preset_for(new)
    for name in messages:
        old.root(name)
    return Comparison(old, new, preset=preset)
