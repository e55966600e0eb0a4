"""What an exported workbook carries of the project that it was made of, so that edits in it can be told from edits beside it.

The stamp is JSON text in the cells of the first column of a hidden sheet (`stamp_texts`, `stamp_from`). Each table that can be edited has a column of row
ids; the stamp holds, by the table's key and the row's id, the texts of the columns that may be edited exactly as they stand in the cells, and where each table is.

`EDITED` says which columns come back, and which text each holds.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import UnreadableError

SHEET = "fieldwright"
"""The hidden sheet's name."""

ID_KEY = "id"
"""The key of the column that holds a row's id."""

FORMAT = "1.0"
"""The stamp's version: a newer minor one is read, a newer major one is not."""

MARK = "Fieldwright workbook"
"""What the first cell of the stamp begins with; behind it stand the format, the number of cells that follow, and the digest of their text."""

EDITED: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "mapping": {
            "sentence": "the words of the rule as shown, made or written; an edited one is written",
            "kind": "the rule's kind; unmapped and filled below where there is no rule",
            "expression": "value, else each, else the constant as JSON",
            "condition": "when",
            "default": "the default as JSON, empty for none",
            "reason": "the reason for not mapping",
            "decided_by": "who decided that",
            "status": "draft, ready, approved; empty where there is no rule",
            "owner": "owner",
            "note": "note",
            "question": "the question's text alone",
            "asked_of": "of whom it is asked",
            "due": "when it is due",
            "answer": "the answer, empty while it is open",
        },
        "sources": {
            "state": "used, used below, dropped, undecided; dropped and undecided can be given",
            "reason": "the reason for dropping",
            "decided_by": "who decided that",
        },
        "lookups": {
            "key": "the key as JSON",
            "value": "the value as JSON",
            "note": "note",
        },
        "parameters": {
            "type": "type",
            "default": "the default as JSON, empty for none",
            "description": "description",
        },
        "questions": {
            "text": "the question",
            "asked_of": "of whom it is asked",
            "due": "when it is due",
            "answer": "the answer, empty while it is open",
        },
        "comments": {
            "state": "open, done",
            "reply": "empty; what is written there is a new reply",
        },
    }
)
"""The columns that can be edited, by the table's key and the column's key, and the text that their cells hold.

Places of rows: ``("maps", MAP, "rules", TARGET)`` for mapping, also where there is no rule yet; ``("maps", MAP, "sources", ALIAS, PATH)``;
``("lookups", NAME, "rows", KEY)`` with the key as JSON, for a further row of the same key with its number (``"2"``) behind it; ``("parameters", NAME)``; for a rule's question the rule's place and ``"question"``;
``("comments", ID)``.
"""


@frozen
class StampedRow:
    """A row as exported: what it is of (``("maps", "orders", "rules", "order.id")``), and the texts of its columns that may be edited, by the column's key.

    An empty text may be left out. ``others`` are marks of the texts that cannot be edited (`marks_of`), so that an edit of one is noticed. ``locked`` are the
    keys of columns whose cells here do not hold the text as it is, because it was cut or has what no cell can show, or that this row does not take back:
    an edit of one is told and not taken.
    """

    place: tuple[str, ...]
    cells: Mapping[str, str] = Factory(dict)
    others: str = ""
    locked: tuple[str, ...] = ()


@frozen
class StampedSheet:
    """A sheet that holds a table, or a part of one: its name, the number of its head's row, its columns from the left as (key, title).

    ``edited`` are the keys of those that may be edited. ``of`` is what the places of all its rows begin with, where that is one thing:
    ``("lookups", "kinds")``.
    """

    table: str
    title: str
    head: int = 1
    columns: tuple[tuple[str, str], ...] = ()
    edited: tuple[str, ...] = ()
    of: tuple[str, ...] = ()

    @property
    def others(self) -> tuple[str, ...]:
        """The keys of the columns that cannot be edited, in their order, without that of the ids."""
        return tuple(key for key, _ in self.columns if key != ID_KEY and key not in self.edited)


@frozen
class Stamp:
    """The project that a workbook was made of, and the rows of its tables: by the table's key, then the row's id."""

    project: str
    version: str = ""
    program: str = ""
    tables: Mapping[str, Mapping[str, StampedRow]] = Factory(dict)
    sheets: tuple[StampedSheet, ...] = ()
    customer: str = ""
    """For whom it was exported, with what that customer has set; empty where it is the project for all."""


def row_id(*place: str) -> str:
    """The id of a row: ten hex digits that are the same for the same place in every export.

    >>> row_id("maps", "orders", "rules", "order.id")
    '512ecaf2bd'
    """
    return hashlib.sha256("\x1f".join(place).encode("utf-8", "surrogatepass")).hexdigest()[:10]


def marks_of(texts: Iterable[str]) -> str:
    """Marks of a row's texts in the columns `StampedSheet.others`, in that order: four hex digits each."""
    return "".join(mark_of(text) for text in texts)


def mark_of(text: str) -> str:
    """Four hex digits for a cell's text, white space at the ends of lines and tabs aside: spreadsheets do not keep them."""
    plain = "\n".join(line.rstrip() for line in text.replace("\t", "").rstrip().split("\n"))
    return f"{zlib.crc32(plain.encode('utf-8', 'surrogatepass')) & 0xFFFF:04x}"


# --- as texts of cells ------------------------------------------------------------------------------------------------

_CHUNK = 30_000


def stamp_texts(stamp: Stamp) -> list[str]:
    """The texts of the cells that carry a stamp, from the top: ASCII that no spreadsheet changes, each within what a cell holds."""
    text = json.dumps(_record(stamp), ensure_ascii=True, separators=(",", ":"))
    text = text.replace("_x", "\\u005fx").replace("  ", "\\u0020\\u0020")
    chunks: list[str] = []
    at = 0
    while at < len(text):
        end = min(at + _CHUNK, len(text))
        while end < len(text) and " " in text[end - 1 : end + 1]:
            end -= 1
        chunks.append(text[at:end])
        at = end
    return [f"{MARK} {FORMAT} {len(chunks)} {_digest(text)}", *chunks]


def stamp_from(texts: Sequence[str]) -> Stamp:
    """The stamp that cells carry. Raises `UnreadableError` saying what is wrong with them: no stamp, a newer format, edited or cut."""
    words = texts[0].split() if texts else []
    if words[:2] != MARK.split() or len(words) < 5:
        raise UnreadableError("the sheet does not begin as a Fieldwright workbook's", mend=_AGAIN)
    version, count, digest = words[2:5]
    if version.split(".")[0] != FORMAT.split(".")[0]:
        raise UnreadableError(
            f"the workbook was made by a newer Fieldwright (format {version[:12]})", mend="update Fieldwright"
        )
    text = "".join(texts[1 : 1 + int(count)]) if count.isascii() and count.isdigit() and len(count) < 8 else ""
    if _digest(text) != digest:
        raise UnreadableError("what was noted of the export was edited or cut", mend=_AGAIN)
    try:
        made = _stamp(json.loads(text))
        sound = _is_sound(made)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        made, sound = None, False
    if made is None or not sound:
        raise UnreadableError("what was noted of the export is no such note", mend=_AGAIN)
    return made


_AGAIN = "export the workbook again"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _record(stamp: Stamp) -> dict[str, Any]:
    return {
        "project": stamp.project,
        "version": stamp.version,
        "program": stamp.program,
        **({"customer": stamp.customer} if stamp.customer else {}),
        "sheets": [[one.table, one.title, one.head, one.columns, one.edited, one.of] for one in stamp.sheets],
        "tables": {
            table: {
                mark: [row.place, {key: text for key, text in row.cells.items() if text}, row.others, row.locked]
                for mark, row in rows.items()
            }
            for table, rows in stamp.tables.items()
        },
    }


def _stamp(record: dict[str, Any]) -> Stamp:
    return Stamp(
        project=record["project"],
        version=record["version"],
        program=record["program"],
        tables={
            table: {
                mark: StampedRow(tuple(place), cells, others, tuple(locked))
                for mark, (place, cells, others, locked) in rows.items()
            }
            for table, rows in record["tables"].items()
        },
        sheets=tuple(
            StampedSheet(table, title, head, tuple((key, name) for key, name in columns), tuple(edited), tuple(of))
            for table, title, head, columns, edited, of in record["sheets"]
        ),
        customer=record.get("customer", ""),
    )


def _is_sound(stamp: Stamp) -> bool:
    """Whether all that is a text is one: a stamp comes from a file that anybody may have written."""
    texts: list[object] = [stamp.project, stamp.version, stamp.program, stamp.customer]
    for one in stamp.sheets:
        texts += [one.table, one.title, *one.edited, *one.of, *(text for pair in one.columns for text in pair)]
        if type(one.head) is not int:
            return False
    for rows in stamp.tables.values():
        for row in rows.values():
            texts += [*row.place, *row.locked, row.others, *row.cells.values()]
            if not row.place:
                return False
    return all(type(one) is str for one in texts)
