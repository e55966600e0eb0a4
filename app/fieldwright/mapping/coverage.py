"""How far a map has come: of the fields that its specification lists, how many are filled, used or decided."""

from typing import Any

from attrs import asdict, frozen

from fieldwright.mapping.expand import ROW_LIMIT, Listed, is_leaf
from fieldwright.mapping.model import NOT_MAPPED
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.survey import Survey, Used, is_below


@frozen
class Coverage:
    """Counts of leaf fields, those that `expand` lists. Blocks of a repeating field count each by itself.

    A required field counts as such where its parents are used. ``truncated``: there are more fields than were looked at.
    """

    target_total: int = 0
    target_mapped: int = 0
    target_decided: int = 0
    required_total: int = 0
    required_mapped: int = 0
    source_total: int = 0
    source_used: int = 0
    source_dropped: int = 0
    truncated: bool = False

    @property
    def target_undecided(self) -> int:
        """Target fields without rule or decision."""
        return self.target_total - self.target_mapped - self.target_decided

    @property
    def source_undecided(self) -> int:
        """Source fields that are neither used nor dropped."""
        return self.source_total - self.source_used - self.source_dropped

    def as_record(self) -> dict[str, Any]:
        """As ``check --json`` prints it."""
        return asdict(self)


def coverage(bench: Bench, limit: int = ROW_LIMIT) -> Coverage:
    """The coverage of a bench's map. A side that is missing counts as it can be told from the rules."""
    return covered(Survey(bench, limit=limit))


def covered(survey: Survey) -> Coverage:
    """The coverage of what was surveyed."""
    rows = {one.path: one for one in survey.target.rows if is_leaf(one)}.values()
    mapped = [one for one in rows if is_mapped(one)]
    source_total = source_used = source_dropped = 0
    complete = survey.target.complete
    for alias, side in survey.sources.items():
        complete = complete and side.complete
        used, dropped = survey.used.get(alias, Used()), survey.dropped.get(alias, frozenset[str]())
        read = used.read
        for path in side.leaves:
            source_total += 1
            if path in read or path in used:
                source_used += 1
            elif is_below(path, dropped):
                source_dropped += 1
    return Coverage(
        target_total=len(rows),
        target_mapped=len(mapped),
        target_decided=sum(1 for one in rows if one.rule is not None and one.rule.kind == NOT_MAPPED),
        required_total=sum(1 for one in rows if _required(one)),
        required_mapped=sum(1 for one in mapped if _required(one)),
        source_total=source_total,
        source_used=source_used,
        source_dropped=source_dropped,
        truncated=not complete,
    )


def is_mapped(listed: Listed) -> bool:
    """Whether a rule writes the field."""
    return listed.rule is not None and listed.rule.kind in ("value", "constant", "each")


def _required(listed: Listed) -> bool:
    return listed.field is not None and listed.field.shape.required
