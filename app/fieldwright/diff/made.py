"""A change with what the table says about its kind."""

from typing import Any

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import Change


def change(id: str, preset: str, text: str, **facts: Any) -> Change:
    """A change of a kind, with the severities of a preset; ``facts`` are further attributes of `Change`."""
    row = KINDS[id]
    source, target = row.under(preset)
    given: dict[str, Any] = {
        "source_severity": source,
        "target_severity": target,
        "hint": row.hint,
        "relation": row.relation,
        **facts,
    }
    return Change(id, text, **given)
