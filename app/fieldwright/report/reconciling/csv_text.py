"""The listed records as CSV: one row a difference, or a record that is listed for something else. Read as the other CSV exports.

RFC 4180 in UTF-8; an apostrophe stands before text that a spreadsheet would take for a formula.
"""

import csv
import io

from fieldwright.project.reconciling.model import Reconciliation

COLUMNS = ("kind", "key", "field", "expected", "actual", "source_record", "target_record", "times")

_FORMULA = ("=", "+", "-", "@", "'", "\t", "\r", "\n")


def csv_of(result: Reconciliation) -> bytes:
    """The rows, UTF-8. A key of several parts has a column for each; a value that is missing is an empty cell."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    keys = [f"key {path}" for path in result.key]
    writer.writerow(["kind", *map(_inert, keys), *COLUMNS[2:]])
    for one in result.listed:
        key = [one.key[at] if at < len(one.key) else "" for at in range(len(result.key))]
        numbers = [str(number or "") for number in (one.source_record, one.target_record)]
        rows = [(each.path, each.expected or "", each.actual or "") for each in one.differences] or [("", "", "")]
        for row in rows:
            writer.writerow([one.kind, *map(_inert, (*key, *row)), *numbers, one.times if one.times > 1 else ""])
    return held.getvalue().encode("utf-8")


def _inert(text: str) -> str:
    """Text that UTF-8 holds and no spreadsheet takes for a formula."""
    told = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else "\\0" if c == "\0" else c for c in text)
    return f"'{told}" if told[:1] in _FORMULA and told else told
