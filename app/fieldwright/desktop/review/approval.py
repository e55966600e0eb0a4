"""What is said of a rule's approval: by whom, when, and whether for what the rule and its fields are now."""

from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.approving import APPROVED, is_stale


def approval_words(bench: Bench | None, rule: Rule) -> tuple[str, bool]:
    """What is said of an approval, empty where there is none; and whether it was given for an older definition."""
    if rule.status != APPROVED:
        return "", False
    given = " ".join(
        part
        for part in (f"by {rule.approved_by}" if rule.approved_by else "", f"on {rule.approved_on}" if rule.approved_on else "")
        if part
    )  # fmt: skip
    if bench is not None and is_stale(bench, rule):
        return " ".join(part for part in ("Approved for an older definition", given) if part), True
    return f"Approved {given}" if given else "", False
