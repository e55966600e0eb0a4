"""Bodies of a Postman collection as JSON Schemas that say what their samples had."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import check_nesting
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.inference import inferred
from fieldwright.schema.keywords import NOTES, SEEN

_VARIABLE = re.compile(r'"(?:[^"\\]|\\.)*"|\{\{([^{}"]{1,200})\}\}|//[^\n]*')
"""A string, a variable outside of one, or a comment."""

_MARK = "\u0000"
"""Stands before a variable that had no quotes: its type is not known."""


def text_schema(text: str, file: Path) -> tuple[dict[str, Any], str]:
    """The schema of a body that is JSON, XML or other text, and how it is sent, for a note; empty for JSON."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "<":
        try:
            return inferred([_xml_value(text, file)]), "Sent as XML; attributes are shown as @name, text as #text."
        except FieldwrightError as error:
            return _plain(text), f"Sent as text: it looks like XML, but {error.problem}."
    if start in ("{", "["):
        try:
            return _json(text, file), ""
        except (ValueError, RecursionError, FieldwrightError):
            return _plain(text), "Sent as text: it looks like JSON, but cannot be read as such."
    try:
        return inferred([json.loads(text)]), ""
    except (ValueError, RecursionError):
        return _plain(text), "Sent as text."


def _plain(text: str) -> dict[str, Any]:
    return {"type": "string", "examples": [text[:200]]}


def _json(text: str, file: Path) -> dict[str, Any]:
    check_nesting(text, file)
    try:
        return inferred([json.loads(text)])
    except ValueError:
        schema = inferred([json.loads(_VARIABLE.sub(_quoted, text))])
        _untyped(schema)
        return schema


def _quoted(found: re.Match[str]) -> str:
    if found[1] is not None:
        return json.dumps(f"{_MARK}{found[0]}")
    return "" if found[0].startswith("/") else found[0]


def _untyped(schema: dict[str, Any]) -> None:
    """Takes the type from values that were variables."""
    waiting = [schema]
    while waiting:
        one = waiting.pop()
        examples = one.get("examples")
        if isinstance(examples, list) and examples and str(examples[0]).startswith(_MARK):
            one["examples"] = [str(examples[0])[1:]]
            one.pop("type", None)
            one.pop("format", None)
            one[NOTES] = ["The sample has a variable here, so its type is not known."]
        waiting.extend(cast("dict[str, Any]", one.get("properties", {})).values())
        if isinstance(one.get("items"), dict):
            waiting.append(one["items"])


def _xml_value(text: str, file: Path) -> dict[str, Any]:
    element = parse_xml(text.strip().encode(), file)
    return {_local(element.tag): _element_value(element)}


def _element_value(element: Element) -> Any:
    made: dict[str, Any] = {f"@{_local(key)}": value for key, value in element.attrib.items()}
    for child in element.iterchildren("*"):
        name, value = _local(child.tag), _element_value(child)
        if name not in made:
            made[name] = value
        elif isinstance(made[name], list):
            made[name].append(value)
        else:
            made[name] = [made[name], value]
    text = (element.text or "").strip()
    if not made:
        return text
    if text:
        made["#text"] = text
    return made


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def form_schema(entries: list[tuple[str, Mapping[str, Any]]]) -> tuple[dict[str, Any], dict[str, str]]:
    """The object of a form, a query, headers or variables from its entries (pointer, entry), and the pointer of each field's schema.

    Entries that are switched off are optional; a key that stands several times repeats; a file is binary.
    """
    members: dict[str, Any] = {}
    required: dict[str, bool] = {}
    places: dict[str, str] = {}
    for pointer, entry in entries:
        name = entry.get("key")
        if not isinstance(name, str) or not name:
            continue
        needed = entry.get("disabled") is not True
        if name in members:
            known = members[name]
            if known.get("type") != "array":
                members[name] = {"type": "array", "items": known}
            required[name] = required[name] or needed
            continue
        members[name] = _field(entry)
        required[name] = needed
        places[name] = pointer
    schema = {
        "type": "object",
        "properties": members,
        "required": [name for name, needed in required.items() if needed],
    }
    return schema, places


def _field(entry: Mapping[str, Any]) -> dict[str, Any]:
    value = entry.get("value")
    if entry.get("type") == "file":
        made: dict[str, Any] = {"type": "string", "format": "binary"}
    else:
        made = inferred([value if isinstance(value, str) else ""])
        made.pop("$schema", None)
        made.pop(SEEN, None)
        if not value:
            made["examples"] = []
        made["type"] = "string"
    described = entry.get("description")
    text = described.get("content") if isinstance(described, dict) else described
    if isinstance(text, str) and text.strip():
        made["description"] = text.strip()
    return made
