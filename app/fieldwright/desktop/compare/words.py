"""What is said about a change: why it has its severity for a role, what was before and after, and where it is."""

import json
from collections.abc import Mapping
from typing import Any

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import (
    BY_RELATION,
    NARROWER,
    OTHER,
    RISKY,
    SAME,
    SOURCE,
    TARGET,
    UNTOLD,
    WIDER,
    Change,
    Witness,
)

MOST = 4_000
"""Characters of a value or an instance that are shown."""

_WHY: Mapping[tuple[str, str], str] = {
    (NARROWER, SOURCE): "All that comes now was valid before, too.",
    (NARROWER, TARGET): "Something that we wrote, and that was valid, is refused now.",
    (WIDER, SOURCE): "Something may come now that was not valid before, and that what reads it need not know.",
    (WIDER, TARGET): "All that we wrote stays valid.",
    (OTHER, SOURCE): "Something may come now that was not valid before.",
    (OTHER, TARGET): "Something that we wrote, and that was valid, is refused now.",
    (SAME, SOURCE): "What is valid is as it was.",
    (SAME, TARGET): "What is valid is as it was.",
    (UNTOLD, SOURCE): "Whether something may come that was not valid before cannot be told.",
    (UNTOLD, TARGET): "Whether something that we wrote is refused now cannot be told.",
}


def why(change: Change, role: str, preset: str) -> str:
    """Why a change has its severity for a role."""
    rule = BY_RELATION.get(change.relation, (RISKY, RISKY))[role == TARGET]
    said = _WHY.get((change.relation, role), "")
    severity = change.as_(role)
    if severity == rule:
        return said
    kind = KINDS.get(change.id)
    by_preset = kind is not None and preset and kind.under(preset)[role == TARGET] == severity
    taken = f"the preset {preset} takes it" if by_preset else "here it is taken"
    return f"{said} Still, {taken} as {severity}." if said else f"{taken[:1].upper()}{taken[1:]} as {severity}."


def shown(value: Any) -> str:
    """A value before or after, as text of several lines."""
    if isinstance(value, str):
        return cut(value)
    try:
        return cut(json.dumps(value, ensure_ascii=False, indent=2, default=str))
    except (TypeError, ValueError):
        return cut(str(value))


def instance_text(witness: Witness) -> str:
    """A witness's instance as text: XML as it is, anything else as JSON."""
    if isinstance(witness.instance, str) and witness.instance.lstrip()[:1] == "<":
        return cut(witness.instance)
    return cut(json.dumps(witness.instance, ensure_ascii=False, indent=2, default=str))


def cut(text: str) -> str:
    """Text that is not longer than what is shown."""
    return text if len(text) <= MOST else f"{text[:MOST]}…"


def witness_text(witness: Witness) -> str:
    """What an instance shows."""
    if witness.role == SOURCE:
        said = "As source: this is valid now, and was not before."
    else:
        said = "As target: this was valid before, and no longer is."
    return f"{said} {witness.problem}".strip()
