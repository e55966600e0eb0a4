"""The table of every kind of change (design section 7): one row each, with stable ids."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.diff.kinds.contract import CONTRACT
from fieldwright.diff.kinds.fields import FIELDS
from fieldwright.diff.kinds.limits import LIMITS
from fieldwright.diff.kinds.model import LENIENT, PRESETS, STANDARD, STRICT, Kind

__all__ = ["GROUPS", "KINDS", "LENIENT", "PRESETS", "STANDARD", "STRICT", "Kind"]

KINDS: Mapping[str, Kind] = MappingProxyType({one.id: one for one in (*CONTRACT, *FIELDS, *LIMITS)})
"""Every kind by its id."""

GROUPS: Mapping[str, str] = MappingProxyType(
    {"contract": "operations, parameters, responses, security, servers", "existence": "fields and messages that come, go, move or get another name",
     "requirement": "what must be there, and how often", "type": "types and formats", "limit": "lengths, ranges, patterns, counts",
     "values": "enums, constants and defaults", "structure": "alternatives, order, what else is allowed", "text": "what is said for people"}
)  # fmt: skip
"""The groups of kinds, with what they hold."""
