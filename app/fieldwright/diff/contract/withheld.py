"""Fields that a direction does not carry: read-only ones are not sent, write-only ones do not come back."""

from fieldwright.diff.fields.found import Found
from fieldwright.diff.model import BREAKING, RISKY
from fieldwright.schema.json_shapes import WITHHELD
from fieldwright.schema.model import Field

_SAYS = {"request": "it is not sent: it is read-only", "response": "it does not come: it is write-only"}


def why_idle(found: Found, kind: str) -> str:
    """Why a change hurts nobody, because it is in a field that messages of a kind do not carry in either version; empty where it may.

    One that is in several places is left as it is: the others may be in messages that carry it.
    """
    fields = [one for one in (found.old, found.new) if one is not None]
    hurts = found.change.severity in (BREAKING, RISKY)
    if not hurts or kind not in WITHHELD or found.change.places > 1 or not fields:
        return ""
    return _SAYS[kind] if all(_withheld(one, WITHHELD[kind]) for one in fields) else ""


def _withheld(field: Field, access: str) -> bool:
    return any(one.shape.access == access for one in field.upwards())
