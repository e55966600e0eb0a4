"""Which messages of two versions stand in one row, and what else stands in a row of its own."""

from collections.abc import Sequence

from fieldwright.desktop.compare.marks import ADDED, REMOVED, Names, what_of
from fieldwright.diff.model import Comparison
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Field, Schema


def message_pairs(comparison: Comparison) -> list[Names]:
    """The names of the messages that stand in one row, in the new version's order, what is gone behind what it stood behind."""
    olds = [one.name for one in comparison.old.messages()]
    news = [one.name for one in comparison.new.messages()]
    given = comparison.pairs or {name: name for name in olds if name in set(news)}
    known = set(news)
    pairs = {old: new for old, new in given.items() if new in known}
    behind: dict[str, list[Names]] = {}
    at = ""
    for name in olds:
        if name in pairs:
            at = pairs[name]
        else:
            behind.setdefault(at, []).append((name, ""))
    back = {new: old for old, new in pairs.items()}
    rows = list(behind.get("", ()))
    for name in news:
        rows.append((back.get(name, ""), name))
        rows += behind.get(name, ())
    return rows


def operations(comparison: Comparison, messages: Sequence[Names]) -> list[Names]:
    """What changes are told of that is no message: operations, by their names in both versions, empty where one has none."""
    known = {name for names in messages for name in names}
    found: dict[str, Names] = {}
    for one in comparison.changes:
        for name in (one.message, one.old_message):
            if name and name not in known:
                what = what_of(one) if one.id.startswith(("operation-", "message-", "definition-")) else ""
                found.setdefault(name, ("" if what == ADDED else name, "" if what == REMOVED else name))
    return list(found.values())


def root_of(schema: Schema, name: str) -> Field | None:
    """The root of a message, None where there is none of the name."""
    if not name:
        return None
    try:
        return schema.root(name)
    except FieldwrightError:
        return None
