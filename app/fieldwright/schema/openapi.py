"""OpenAPI 2.0 (Swagger) to 3.2: the messages of its operations, and its components as messages."""

from pathlib import Path
from typing import Any, cast

from attrs import evolve

from fieldwright.schema.dialects import OPENAPI_20, OPENAPI_30, OPENAPI_31, OPENAPI_32, Dialect
from fieldwright.schema.documents import Document, Library
from fieldwright.schema.json_schema import JsonSchema, component_entries
from fieldwright.schema.model import Note
from fieldwright.schema.openapi_operations import Operations
from fieldwright.schema.references import Resolver

_VERSIONS: tuple[tuple[str, Dialect, str, str], ...] = (
    ("2.", OPENAPI_20, "OpenAPI 2.0", ""),
    ("3.0", OPENAPI_30, "OpenAPI 3.0", ""),
    ("3.1", OPENAPI_31, "OpenAPI 3.1", ""),
    ("3.2", OPENAPI_32, "OpenAPI 3.2", "OpenAPI {} has the schemas of 3.1"),
    ("3.", OPENAPI_32, "OpenAPI 3.2", "OpenAPI {} is read as 3.2"),
)
"""Versions by how they begin: dialect, name for people, and a note's text where it is read as another."""


def openapi_version(value: Any) -> str:
    """The version that a document states, if it is an OpenAPI document; ``3.0 guessed`` where only its form says so; else empty.

    A key ``openapi`` alone makes no OpenAPI document: the value must be a version, and paths, components or webhooks must be there.
    """
    if not isinstance(value, dict):
        return ""
    members = cast("dict[str, Any]", value)
    stated = members.get("openapi", members.get("swagger"))
    built = [key for key in ("paths", "components", "webhooks", "definitions") if isinstance(members.get(key), dict)]
    text = str(stated).strip() if isinstance(stated, (str, int, float)) and not isinstance(stated, bool) else ""
    if text.startswith(("2", "3")) and (built or isinstance(members.get("info"), dict)):
        return text if "." in text else f"{text}.0"
    known = stated is not None or "$schema" in members or "asyncapi" in members
    if not known and isinstance(members.get("paths"), dict) and (set(built) - {"paths"} or "info" in members):
        of_operations = all(str(key).startswith(("/", "x-")) for key in members["paths"])
        return "" if not of_operations else "2.0 guessed" if "definitions" in members else "3.0 guessed"
    return ""


def read_openapi(document: Document, version: str, *, root: Path | None = None) -> JsonSchema:
    """An OpenAPI document of a version that `openapi_version` gave."""
    number = version.removesuffix(" guessed")
    notes: list[Note] = []
    dialect, format_, note = next(
        ((dialect, name, note) for start, dialect, name, note in _VERSIONS if number.startswith(start)),
        (OPENAPI_31, "OpenAPI 3.1", ""),
    )
    if note:
        notes.append(Note("S12", f"{note.format(number)}.", document.origin("/openapi")))
    if version.endswith("guessed"):
        text = f"The document states no version; it is read as {format_}."
        notes.append(Note("S13", text, document.origin(""), "warning"))
    if dialect in (OPENAPI_20, OPENAPI_30):  # they have no $id; an "id" is a property
        document = evolve(document, mentions_ids=0)
    library = Library(document, root)
    resolver = Resolver(library)
    info = document.value.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    name = title.strip() if isinstance(title, str) and title.strip() else document.file.stem
    read = Operations(document, resolver, dialect is OPENAPI_20)
    entries = [*read.entries, *component_entries(document)]
    return JsonSchema(
        library,
        dialect,
        entries,
        name=name,
        format_=format_,
        resolver=resolver,
        notes=notes,
        interface=read.interface,
    )
