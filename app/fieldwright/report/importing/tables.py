"""The tables of a workbook whose cells come back, and what can be done in each."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.report.importing import adding, lookups, others, rules, sources
from fieldwright.report.importing.around import TableEdits


def rule_said(cells: Mapping[str, str]) -> bool:
    """Whether a row of the mapping as exported was of a rule."""
    kind = cells.get("kind", "")
    if kind:
        return kind not in rules.NONE
    return any(text for key, text in cells.items() if key not in ("sentence", "kind"))


TABLES: Mapping[str, TableEdits] = MappingProxyType({
    "mapping": TableEdits(rules.MAPPING, lambda place: place[3], rules.rule_there, adding.add_rule, rules.remove, rule_said),
    "loops": TableEdits(rules.LOOPS, lambda place: place[3], rules.rule_there),
    "sources": TableEdits(sources.SOURCES, lambda place: place[4], sources.there),
    "lookups": TableEdits(lookups.LOOKUPS, lookups.what, lookups.there, lookups.add, lookups.remove, follow=lookups.follow),
    "parameters": TableEdits(others.PARAMETERS, lambda place: place[1], others.parameter_there, others.add_parameter, others.remove_parameter),
    "questions": TableEdits(others.QUESTIONS, lambda place: place[3] if len(place) > 3 else "comment", others.question_there),
    "comments": TableEdits(others.COMMENTS, lambda _place: "comment", others.comment_there),
})  # fmt: skip
"""What can be done in each table."""

DOES = frozenset({"kind", "expression", "condition", "default", "over", "where", "order", "group"})
"""The columns that say what a rule does."""

LENGTHS = {"mapping": 4, "loops": 4, "sources": 5, "lookups": 4, "parameters": 2, "questions": 2, "comments": 2}
"""How long the places of a table's rows are at least."""
