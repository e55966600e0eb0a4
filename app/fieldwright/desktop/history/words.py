"""What the dialog of differences says of a report, and how it writes the days of releases."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from fieldwright.desktop.language import day, number, tr, translated, within
from fieldwright.report.differences.model import DifferenceReport, Group

COUNTED: Mapping[str, str] = MappingProxyType({
    "project": tr("{count} in the project"), "schema": tr("{count} in schemas"), "map": tr("{count} in maps"), "source": tr("{count} in sources"),
    "rule": tr("{count} in rules"), "dropped field": tr("{count} in source fields not used"), "lookup": tr("{count} in lookups"),
    "parameter": tr("{count} in parameters"), "function": tr("{count} in functions"), "test case": tr("{count} in test cases"),
    "use case": tr("{count} in use cases"), "flow": tr("{count} in flows"), "comment": tr("{count} in comments"),
    "open choice": tr("{count} in open choices"), "acceptance": tr("{count} in acceptances"), "policy": tr("{count} in policies"),
    "shown field": tr("{count} in shown fields"), "release": tr("{count} in releases"),
})  # fmt: skip
"""How many differences are of a kind, by `project.differences.model.KINDS`."""

TITLES: Mapping[str, str] = MappingProxyType({
    "project": tr("The project"), "schema": tr("Schemas"), "map": tr("Maps"), "source": tr("Sources"), "rule": tr("Rules"),
    "dropped field": tr("Source fields not used"), "lookup": tr("Lookups"), "parameter": tr("Parameters"), "function": tr("Functions"),
    "test case": tr("Test cases"), "use case": tr("Use cases"), "flow": tr("Flows"), "comment": tr("Comments"),
    "open choice": tr("Choices left by merges"), "acceptance": tr("Accepted findings"), "policy": tr("Severities and policies"),
    "shown field": tr("Values shown in exports"), "release": tr("Releases"),
})  # fmt: skip
"""What the groups of each kind are called."""


def summary_words(report: DifferenceReport, listed: int | None = None) -> str:
    """How much differs, in one line; ``listed`` are those that a filter left."""
    if not report.groups:
        return tr("No differences")
    kinds = ", ".join(counted(kind, count) for kind, count in report.summary.items())
    total = sum(report.summary.values())
    said = tr("{n} differences: {kinds}", "{n} difference: {kinds}", total, kinds=kinds)
    return said if listed is None else tr("{differences}; {count} shown", differences=said, count=listed)


def counted(kind: str, count: int) -> str:
    """How many differences are of a kind."""
    said = COUNTED.get(kind, "")
    return said.format(count=number(count)) if said else f"{number(count)} {translated(kind)}"


def title_words(group: Group) -> str:
    """What a group of differences is called."""
    title = TITLES.get(group.kind, group.title)
    if not group.map:
        return title
    return (
        tr("Map {name}", name=group.map)
        if group.kind == "map"
        else tr("Map {name}: {what}", name=group.map, what=within(title))
    )


def day_words(text: str) -> str:
    """A day (ISO 8601) as people write it here; the text where it is none."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text
