"""The forms of the delta specification."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from fieldwright.report.delta.html import html_of
from fieldwright.report.delta.markdown import markdown_of
from fieldwright.report.delta.model import Delta
from fieldwright.report.delta.workbook import workbook_of


def record_of(delta: Delta) -> dict[str, Any]:
    """The delta specification for programs; attributes of `report.delta.model` are the keys."""
    record: dict[str, Any] = attrs.asdict(delta)
    return {**record, "summary": delta.counts}


def json_of(delta: Delta) -> bytes:
    """The record as JSON."""
    return (json.dumps(record_of(delta), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


WRITERS: Mapping[str, Callable[[Delta], bytes]] = MappingProxyType(
    {"markdown": markdown_of, "html": html_of, "xlsx": workbook_of, "json": json_of}
)
"""What writes each form, by its name on the command line."""
