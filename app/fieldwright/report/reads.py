"""Which source fields each rule of a map reads, by following its expressions from the loops around it."""

from fieldwright.mapping.scopes import reads_of

__all__ = ["reads_of"]
