"""What is said of a rule's approval: by whom, when, and whether for what the rule and its fields are now."""

from fieldwright.desktop.language import day_of, tr
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.approving import APPROVED, is_stale


def approval_words(bench: Bench | None, rule: Rule, *, short: bool = False) -> tuple[str, bool]:
    """What is said of an approval, empty where there is none; and whether it was given for an older definition.

    ``short`` is for where it is clear that an approval is spoken of.
    """
    if rule.status != APPROVED:
        return "", False
    stale = bench is not None and is_stale(bench, rule)
    words = (_SHORT if short else _FULL)[stale, bool(rule.approved_by), bool(rule.approved_on)]
    return words.format(name=rule.approved_by, day=day_of(rule.approved_on)), stale


_FULL = {
    (False, False, False): "",
    (False, True, False): tr("Approved by {name}"),
    (False, False, True): tr("Approved on {day}"),
    (False, True, True): tr("Approved by {name} on {day}"),
    (True, False, False): tr("Approved for an older definition"),
    (True, True, False): tr("Approved for an older definition by {name}"),
    (True, False, True): tr("Approved for an older definition on {day}"),
    (True, True, True): tr("Approved for an older definition by {name} on {day}"),
}
_SHORT = {
    (False, False, False): "",
    (False, True, False): tr("by {name}"),
    (False, False, True): tr("on {day}"),
    (False, True, True): tr("by {name} on {day}"),
    (True, False, False): tr("for an older definition"),
    (True, True, False): tr("for an older definition by {name}"),
    (True, False, True): tr("for an older definition on {day}"),
    (True, True, True): tr("for an older definition by {name} on {day}"),
}
"""What is said, by whether it is for an older definition, whether it says by whom, and whether when."""
