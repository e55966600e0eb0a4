"""What all forms of the report say alike: the counts, what was compared, and how."""

from fieldwright.project.reconciling.model import KINDS, Reconciliation


def headline(result: Reconciliation) -> str:
    """One sentence on what was found."""
    parts = [f"{count:,} {kind}" for kind, count in result.counts.items() if count]
    if result.failed:
        parts.append(f"{result.failed:,} source records that the map gave nothing for")
    return f"{'; '.join(parts).capitalize()}." if parts else "Nothing differs."


def count_lines(result: Reconciliation) -> list[tuple[str, str, str]]:
    """The counts, as what is counted, of the source, of the target; a number of both sides stands in the first, the other is empty."""
    source, target = result.source, result.target
    lines = [
        ("expected records" if result.map else "records", source.records, target.records),
        ("keys", source.keys, target.keys),
        ("keys on both sides", result.matched, None),
        ("missing in the target", result.missing, None),
        ("extra in the target", None, result.extra),
        ("keys more than once", source.duplicates, target.duplicates),
        ("records without a key", source.no_key, target.no_key),
        ("compared", result.compared, None),
        ("the same", result.same, None),
        ("differing", result.differing, None),
    ]
    if result.failed:
        lines.insert(1, ("source records that the map gave nothing for", result.failed, None))
    return [(label, _number(ours), _number(theirs)) for label, ours, theirs in lines]


def _number(count: int | None) -> str:
    return "" if count is None else f"{count:,}"


def facts(result: Reconciliation) -> list[tuple[str, str]]:
    """What was compared and how, as names and texts."""
    told = [
        ("Source", result.source.file), ("Target", result.target.file), ("Map", result.map or "none: the extracts are compared as they are"),
        ("Key", ", ".join(result.key)), ("Ignored", ", ".join(result.ignored)),
        ("Tolerances", ", ".join(f"{one.path} within {one.within}" for one in result.tolerances)),
        ("Compared", " ".join(result.comparing)),
        ("Values", "masked" if result.masked else "as they are in the extracts"),
        ("Notes", " ".join(result.notes)),
        ("Not compared", f"{', '.join(result.not_compared)}: no rule fills them" if result.not_compared else ""),
    ]  # fmt: skip
    return [(name, text) for name, text in told if text]


def more_lines(result: Reconciliation) -> list[str]:
    """What was found and is not listed."""
    return [f"{count:,} more {kind} are not listed." for kind, count in result.more.items()]


def meaning(kind: str) -> str:
    """What a record of a kind is listed for."""
    return KINDS[kind]


def shown(value: str | None) -> str:
    """A value, or that there is none."""
    return "(missing)" if value is None else value


def place(number: int) -> str:
    """A record's number, or that it is not known."""
    return f"{number:,}" if number else ""
