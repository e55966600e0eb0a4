"""How much a difference hurts one rule: what is breaking for a reader in general may do no harm to this one."""

import re
from collections.abc import Sequence

from attrs import frozen

from fieldwright.diff.impact.model import OPEN
from fieldwright.diff.impact.uses import DROPS, LEAVES, READS, REPEATS, Use
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import BREAKING, DOCS, NARROWER, RISKY, SAFE, SOURCE, WIDER, Change
from fieldwright.mapping.findings import ERROR, WARNING, Finding

FAMILIES = {
    "existence": "EMNC", "requirement": "NCEM", "type": "TDLEK", "limit": "LTC", "values": "KTN", "structure": "CENTM", "contract": "M",
    "text": "",
}  # fmt: skip
"""The families of findings that a group of changes can bring about."""

DEPRECATION = frozenset({"became-deprecated", "no-longer-deprecated"})
"""Kinds of change that say nothing of values, and of which the checks speak all the same."""

_PLAIN = re.compile(r"\$?\$?(?:[A-Za-z_]\w*|`[^`]*`)?(?:\.(?:[A-Za-z_]\w*|`[^`]*`))*")

_CHECKED = re.compile(
    r"(type|enum|const)-.*|(enum-value)-.*|became-(optional|nullable|not-nullable|required|list|single|repeating|unrepeated)"
    r"|items-became-.*|(max-length|min-length|length|minimum|maximum|exclusive-minimum|exclusive-maximum|total-digits|fraction-digits"
    r"|min-items|max-items|min-occurs|max-occurs)-.*"
)
"""Kinds of change whose consequences for a value that is copied the static checks know for certain."""


@frozen
class Verdict:
    """How much it hurts, what is added to the sentence, and whether a person has to do something."""

    severity: str
    why: str = ""
    mended: str = ""


def judged(change: Change, role: str, use: Use, found: Sequence[Finding], *, id: str = "") -> Verdict:
    """The verdict on a difference at a field that a rule or decision uses. ``found`` is what the checks find now of it and did not before."""
    kind, given = id or change.id, change.as_(role)
    if use.verb == DROPS:
        return Verdict(DOCS if given == DOCS else SAFE, "nothing reads it")
    if use.verb == LEAVES:
        return _left_empty(given, found)
    if found:
        worst = _worst(found)
        return Verdict(worst, _named(found), OPEN if worst in (BREAKING, RISKY) else "")
    if given == DOCS:
        return Verdict(DOCS)
    if given == SAFE:
        return Verdict(SAFE, _why_safe(change, role))
    if use.verb == REPEATS and kind in ("became-optional", "became-nullable"):
        return Verdict(SAFE, "no items are then written")
    if is_exact(use) and _CHECKED.fullmatch(kind):
        said = "all that may come now still fits" if role == SOURCE else "all that is written still fits"
        return Verdict(SAFE, said)
    return Verdict(RISKY, "the checks cannot tell what it does here", OPEN)


def _left_empty(given: str, found: Sequence[Finding]) -> Verdict:
    if any(one.id == "N04" for one in found):
        return Verdict(BREAKING, _named(found), OPEN)
    return Verdict(DOCS if given == DOCS else SAFE, "it is decided that it stays empty")


def is_exact(use: Use) -> bool:
    """Whether a rule writes what it reads as it is, or a constant: then the checks see all of it."""
    rule = use.rule
    if rule is None:
        return False
    if rule.kind == "constant":
        return True
    return rule.kind == "value" and use.verb in (READS, "fills") and _PLAIN.fullmatch(rule.value.strip()) is not None


def of_group(change_id: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that a change of this kind can have brought about."""
    group = KINDS[change_id].group if change_id in KINDS else "structure"
    families = "M" if change_id in DEPRECATION else FAMILIES[group]
    return tuple(one for one in findings if one.id[0] in families)


def _worst(found: Sequence[Finding]) -> str:
    severities = {one.severity for one in found}
    return BREAKING if ERROR in severities else RISKY if WARNING in severities else SAFE


def _named(found: Sequence[Finding]) -> str:
    return ", ".join(dict.fromkeys(one.id for one in found))


def _why_safe(change: Change, role: str) -> str:
    if role == SOURCE:
        return "what may come now could come before" if change.relation == NARROWER else "it hurts nobody who reads it"
    return "what was valid stays valid" if change.relation == WIDER else "it hurts nobody who writes it"
