"""The columns of entries and systems: the text of each attribute, and how a text is read back. From this table workbooks, CSV and imports are made."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.project.catalog.model import LIFECYCLES, METHODS, MODES, RISKS, Catalog, Entry, Link, System
from fieldwright.project.catalog.rules.entries import QUARTER
from fieldwright.project.catalog.words import (
    Read,
    frequency_cell,
    plain,
    read_count,
    read_frequency,
    read_number,
    read_word,
    read_words,
)

Reader = Callable[[str], Read | None]


@frozen
class Attribute:
    """An attribute as a column: its key, title, the text of a record, and the value that a text means (None: not understood).

    ``width`` and ``choices`` are for workbooks; ``several`` texts are lines of a cell.
    """

    key: str
    title: str
    text: Callable[[Any], str | int]
    read: Reader
    width: int = 24
    choices: tuple[str, ...] = ()
    printed: bool = True


def _as_is(text: str) -> Read:
    return Read(text.strip())


def _kept(text: str) -> Read:
    return Read(text)


def _lines(text: str) -> Read:
    return Read(tuple(one for line in re.split(r"[\n;]", text) if (one := line.strip())))


def _yes(text: str) -> Read | None:
    known = plain(text)
    if known in ("yes", "y", "true", "x", "1", "ja", "oui", "si", "wahr", "vrai"):
        return Read(value=True)
    return Read(value=False) if known in ("", "no", "n", "false", "0", "nein", "non", "falsch", "faux") else None


def _quarter(text: str) -> Read | None:
    found = QUARTER.fullmatch(text.strip().upper())
    if found:
        return Read(text.strip().upper())
    other = re.fullmatch(r"[qt]([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*[qt]([1-4])", plain(text))
    return Read(f"{other[2] or other[3]}-Q{other[1] or other[4]}") if other else None


def _rank(text: str) -> Read | None:
    found = read_count(text)
    return found if found is not None and cast("int", found.value) > 0 else None


def _links(text: str) -> Read | None:
    made: list[Link] = []
    for line in text.split("\n"):
        if not line.strip():
            continue
        found = _LINK.fullmatch(line.strip())
        if found is None:
            return None
        flow, map_ = (found[3] if found[2] == kind else "" for kind in ("flow", "map"))
        made.append(Link(found[1], flow, map_))
    return Read(tuple(made))


_LINK = re.compile(r"(.+?\.json)(?:#(flow|map) (.+))?")


def link_text(link: Link) -> str:
    """A link as a cell shows it: ``shop.fieldwright.json#flow orders to invoices``."""
    part = f"#flow {link.flow}" if link.flow else f"#map {link.map}" if link.map else ""
    return f"{link.file}{part}"


def _word(which: str) -> Reader:
    def read(text: str) -> Read | None:
        return read_word(which, text)

    return read


def _words(which: str) -> Reader:
    def read(text: str) -> Read | None:
        return read_words(which, text)

    return read


def _get(name: str) -> Callable[[Any], str]:
    def text(record: Any) -> str:
        return str(getattr(record, name))

    return text


def _number(name: str) -> Callable[[Any], str | int]:
    def text(record: Any) -> str | int:
        value = getattr(record, name)
        return "" if value is None else cast("int", value)

    return text


def _joined(name: str) -> Callable[[Any], str]:
    def text(record: Any) -> str:
        return "; ".join(getattr(record, name))

    return text


ENTRY: tuple[Attribute, ...] = (
    Attribute("id", "Id", _get("id"), _as_is, 30),
    Attribute("element", "Data element", _get("element"), _as_is, 26),
    Attribute("source", "Source system", _get("source"), _as_is, 24),
    Attribute("source_owner", "Source owner", _get("source_owner"), _as_is, 24),
    Attribute("target", "Target system", _get("target"), _as_is, 24),
    Attribute("target_owner", "Target owner", _get("target_owner"), _as_is, 24),
    Attribute("new_per_month", "New a month", _number("new_per_month"), read_number, 12),
    Attribute("changed_per_month", "Changed a month", _number("changed_per_month"), read_number, 12),
    Attribute("frequency", "Update frequency", lambda one: frequency_cell(one.frequency), read_frequency, 22),
    Attribute("mode", "Synchronisation", _get("mode"), _word("mode"), 15, MODES),
    Attribute("trigger", "Trigger", _get("trigger"), _kept, 32),
    Attribute("method", "Integration method", _get("method"), _word("method"), 18, METHODS),
    Attribute("concerns", "Security concerns", _joined("concerns"), _words("concerns"), 26),
    Attribute("protections", "Protections", _joined("protections"), _words("protections"), 28),
    Attribute("protection", "How it is protected", _get("protection"), _kept, 32),
    Attribute("owner", "Integration owner", _get("owner"), _as_is, 26),
    Attribute("lifecycle", "Lifecycle", _get("lifecycle"), _word("lifecycle"), 11, LIFECYCLES),
    Attribute("status", "Status", _get("status"), _as_is, 14),
    Attribute("notes", "Notes", _get("notes"), _kept, 44),
    Attribute("volume", "Volume in words", _get("volume"), _kept, 30, printed=False),
    Attribute("effort", "Effort in days", _number("effort"), read_count, 10, printed=False),
    Attribute("risk", "Risk", _get("risk"), _word("risk"), 9, RISKS, printed=False),
    Attribute("quarter", "Quarter", _get("quarter"), _quarter, 11, printed=False),
    Attribute("rank", "Rank", _number("rank"), _rank, 8, printed=False),
    Attribute("links", "Projects", lambda one: "\n".join(map(link_text, one.links)), _links, 44, printed=False),
)  # fmt: skip
"""The columns of entries, in their order."""

SYSTEM: tuple[Attribute, ...] = (
    Attribute("name", "System", _get("name"), _as_is, 28),
    Attribute("aliases", "Also called", _joined("aliases"), _lines, 24),
    Attribute("owner", "Owner", _get("owner"), _as_is, 28),
    Attribute("description", "Description", _get("description"), _kept, 44),
    Attribute("vendor", "Vendor", _get("vendor"), _as_is, 20),
    Attribute("lifecycle", "Lifecycle", _get("lifecycle"), _word("lifecycle"), 11, LIFECYCLES),
    Attribute("api", "API", _get("api"), _as_is, 22),
    Attribute("record_of", "System of record for", _joined("record_of"), _lines, 36),
    Attribute("platform", "Platform", lambda one: "yes" if one.platform else "", _yes, 10, ("yes",)),
    Attribute("note", "Note", _get("note"), _kept, 36),
)  # fmt: skip
"""The columns of systems, in their order."""

ENTRY_KEYS: Mapping[str, Attribute] = MappingProxyType({one.key: one for one in ENTRY})
SYSTEM_KEYS: Mapping[str, Attribute] = MappingProxyType({one.key: one for one in SYSTEM})


def shown_entry(catalog: Catalog, entry: Entry, owners: Mapping[str, str] | None = None) -> Entry:
    """The entry as tables show it: who answers for its ends is said also where the systems say it."""
    known = owners if owners is not None else {one.name: one.owner for one in catalog.systems}
    return evolve(
        entry,
        source_owner=entry.source_owner or known.get(entry.source, ""),
        target_owner=entry.target_owner or known.get(entry.target, ""),
    )


def shown_entries(catalog: Catalog, entries: tuple[Entry, ...]) -> list[Entry]:
    """All of some entries as tables show them."""
    owners = {one.name: one.owner for one in catalog.systems}
    return [shown_entry(catalog, one, owners) for one in entries]


def cell_text(attribute: Attribute, record: Entry | System) -> str:
    """The text of a cell."""
    return str(attribute.text(record))


__all__ = ["ENTRY", "ENTRY_KEYS", "SYSTEM", "SYSTEM_KEYS", "Attribute", "cell_text", "link_text", "shown_entries", "shown_entry"]  # fmt: skip
