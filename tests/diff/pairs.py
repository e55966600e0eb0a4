"""Two small versions of a schema, written and compared as a user would."""

import json
from pathlib import Path
from typing import Any

from fieldwright.diff.compare import compare
from fieldwright.diff.model import Change, Comparison
from fieldwright.diff.policy import Policy
from fieldwright.schema.load import load

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OPENAPI = {"openapi": "3.0.3", "info": {"title": "Orders", "version": "1"}, "paths": {}}


def written(folder: Path, name: str, value: Any) -> Path:
    """A file with a document: JSON of a value, or text as it is."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return file


def compared(folder: Path, old: Any, new: Any, *, suffix: str = ".json", preset: str = "auto") -> Comparison:
    """The comparison of two documents."""
    before, after = (load(written(folder, f"{name}/schema{suffix}", one)) for name, one in (("old", old), ("new", new)))
    return compare(before, after, Policy(preset))


def json_pair(folder: Path, old: Any, new: Any, *, preset: str = "strict") -> tuple[Change, ...]:
    """The changes between two JSON Schemas."""
    marked = [{"$schema": DIALECT, "title": "Order", **one} for one in (old, new)]
    return compared(folder, *marked, preset=preset).changes


def operation(schema: Any, *, request: Any = None, components: Any = None, **more: Any) -> dict[str, Any]:
    """An OpenAPI document with one operation that answers with a schema, and takes one."""
    content = {"application/json": {"schema": schema}}
    made: dict[str, Any] = {"responses": {"200": {"description": "ok", "content": content}}}
    if request is not None:
        made["requestBody"] = {"content": {"application/json": {"schema": request}}}
    document = {**OPENAPI, "paths": {"/orders": {"post" if request is not None else "get": made}}, **more}
    return {**document, "components": {"schemas": components}} if components else document


def xsd(body: str, *, namespace: str = "urn:orders") -> str:
    """An XSD with a body, in a namespace."""
    return (
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{namespace}" targetNamespace="{namespace}" '
        f'elementFormDefault="qualified">{body}</xs:schema>'
    )
