"""The specification for programs: JSON with stable keys, and the mapping rows as CSV.

CSV is RFC 4180: UTF-8 without a byte order mark, commas, CRLF, quotes where needed, a header line. Whoever opens it in a spreadsheet must not run
what a schema's author wrote, so an apostrophe is put before text that begins with one of ``=+-@'``, a tab or a line end; whoever takes the first
apostrophe of each value off again has the text. The JSON has the text as it is.
"""

import csv
import io
import json
from typing import Any

import attrs

from fieldwright.report.columns import MAPPING
from fieldwright.report.model import UNPUBLISHED, Spec
from fieldwright.report.published import SPEC_FORMAT, SPEC_SCHEMA_URL


def json_of(spec: Spec) -> bytes:
    """The whole specification; attributes of `report.model` are the keys, as `report.published` says."""
    record = {
        "$schema": SPEC_SCHEMA_URL,
        "format": SPEC_FORMAT,
        **attrs.asdict(spec, filter=_published, value_serializer=_plain),
    }
    text = json.dumps(record, ensure_ascii=False, indent=2)
    return _encoded(text + "\n")


def csv_of(spec: Spec) -> bytes:
    """The mapping rows of all maps; the map's name is the first column."""
    columns = sorted(MAPPING.columns, key=lambda column: column.key != "map")
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow([column.key for column in columns])
    for one in spec.maps:
        for row in one.rows:
            writer.writerow([_inert(_lone(str(column.text(row)))) for column in columns])
    return held.getvalue().encode("utf-8")


def _inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula; the first apostrophe taken off, it is the text."""
    return f"'{text}" if text[:1] in _FORMULA and text else text


_FORMULA = ("=", "+", "-", "@", "'", "\t", "\r", "\n")


def _published(attribute: Any, _value: Any) -> bool:
    return UNPUBLISHED not in attribute.metadata


def _plain(_instance: Any, _attribute: Any, value: Any) -> Any:
    return list(value) if isinstance(value, tuple) and not any(attrs.has(type(one)) for one in value) else value


def _encoded(text: str) -> bytes:
    """UTF-8, with halves of surrogate pairs as JSON escapes."""
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text).encode("utf-8")


def _lone(text: str) -> str:
    """Text that UTF-8 can hold, without NUL, which readers of CSV stop at."""
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else "\\0" if c == "\0" else c for c in text)
