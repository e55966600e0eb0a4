"""What is said about a change: why it has its severity for a role, what was before and after, and where it is."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from fieldwright.desktop.language import tr, translated
from fieldwright.diff.impact.model import APPROVAL, DROPPED, EXAMPLE, FIELD, LOOKUP, MAP, RULE, TEST
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.kinds.model import LENIENT, STANDARD, STRICT
from fieldwright.diff.model import (
    BOTH,
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
from fieldwright.diff.policy import AUTO

MOST = 4_000
"""Characters of a value or an instance that are shown."""

_WHY: Mapping[tuple[str, str], str] = {
    (NARROWER, SOURCE): tr("All that comes now was valid before, too."),
    (NARROWER, TARGET): tr("Something that we wrote, and that was valid, is refused now."),
    (WIDER, SOURCE): tr("Something may come now that was not valid before, and that what reads it need not know."),
    (WIDER, TARGET): tr("All that we wrote stays valid."),
    (OTHER, SOURCE): tr("Something may come now that was not valid before."),
    (OTHER, TARGET): tr("Something that we wrote, and that was valid, is refused now."),
    (SAME, SOURCE): tr("What is valid is as it was."),
    (SAME, TARGET): tr("What is valid is as it was."),
    (UNTOLD, SOURCE): tr("Whether something may come that was not valid before cannot be told."),
    (UNTOLD, TARGET): tr("Whether something that we wrote is refused now cannot be told."),
}


SEVERITY_WORDS: Mapping[str, str] = {
    "breaking": tr("breaking"), "risky": tr("risky"), "safe": tr("safe"), "docs": tr("docs"),
}  # fmt: skip
"""What people read of how much a change hurts."""
ROLE_WORDS: Mapping[str, str] = {SOURCE: tr("source"), TARGET: tr("target"), BOTH: tr("both")}
"""What people read of whom it hurts."""
WHAT_WORDS: Mapping[str, str] = {
    "added": tr("added"), "removed": tr("removed"), "changed": tr("changed"), "renamed": tr("renamed"), "moved": tr("moved"),
}  # fmt: skip
"""What people read of what happened, by the words that have a sign."""
GROUP_WORDS: Mapping[str, str] = {
    "contract": tr("contract"), "existence": tr("existence"), "requirement": tr("requirement"), "type": tr("type"), "limit": tr("limit"),
    "values": tr("values"), "structure": tr("structure"), "text": tr("text"),
}  # fmt: skip
"""What people read of the groups of kinds."""
PRESET_WORDS: Mapping[str, str] = {
    AUTO: tr("auto"), STRICT: tr("strict"), STANDARD: tr("standard"), LENIENT: tr("lenient"),
}  # fmt: skip
"""What people read of the presets of severities."""
_HIT: Mapping[str, Callable[[int], str]] = {
    RULE: lambda count: tr("{n} rules", "{n} rule", count),
    LOOKUP: lambda count: tr("{n} lookups", "{n} lookup", count),
    TEST: lambda count: tr("{n} test cases", "{n} test case", count),
    APPROVAL: lambda count: tr("{n} approvals", "{n} approval", count),
    DROPPED: lambda count: tr("{n} dropped fields", "{n} dropped field", count),
    EXAMPLE: lambda count: tr("{n} worked examples", "{n} worked example", count),
    FIELD: lambda count: tr("{n} fields", "{n} field", count),
    MAP: lambda count: tr("{n} maps", "{n} map", count),
}
HIT_WORDS: Mapping[str, str] = {
    RULE: tr("rule"), LOOKUP: tr("lookup"), TEST: tr("test case"), APPROVAL: tr("approval"), DROPPED: tr("dropped field"),
    EXAMPLE: tr("worked example"), FIELD: tr("field"), MAP: tr("map"),
}  # fmt: skip
"""What people read of what of a project can be hit."""


def hit_counts(counts: Mapping[str, int]) -> str:
    """How much of a project is hit, by what it is."""
    return ", ".join(_HIT[what](count) for what, count in counts.items())


def why(change: Change, role: str, preset: str) -> str:
    """Why a change has its severity for a role."""
    rule = BY_RELATION.get(change.relation, (RISKY, RISKY))[role == TARGET]
    said = _WHY.get((change.relation, role), "")
    severity = change.as_(role)
    if severity == rule:
        return said
    kind = KINDS.get(change.id)
    by_preset = kind is not None and preset and kind.under(preset)[role == TARGET] == severity
    words = {"preset": PRESET_WORDS.get(preset, preset), "severity": SEVERITY_WORDS[severity]}
    if not said:
        return tr("The preset {preset} takes it as {severity}.", **words) if by_preset else tr("Here it is taken as {severity}.", **words)  # fmt: skip
    still = tr("Still, the preset {preset} takes it as {severity}.", **words) if by_preset else tr("Still, here it is taken as {severity}.", **words)  # fmt: skip
    return f"{said} {still}"


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
        said = tr("As source: this is valid now, and was not before.")
    else:
        said = tr("As target: this was valid before, and no longer is.")
    return f"{said} {translated(witness.problem)}".strip()
