"""A change with the fields that it was found at."""

from attrs import evolve, frozen

from fieldwright.diff.model import Change
from fieldwright.schema.model import Field


@frozen
class Found:
    """A change, and the field in either version: None in the old one for what was added, in the new one for what was removed.

    Where the change is in a union or in the parent (an alternative, the order), both are the parent.
    """

    change: Change
    old: Field | None
    new: Field | None

    def with_(self, change: Change) -> "Found":
        """The same place with another change."""
        return evolve(self, change=change)
