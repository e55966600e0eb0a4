"""Two files that are to be compared, read as the same sort: ``{}`` beside a JSON Schema is one too, and no payload."""

from typing import Any

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.dialects import KEYWORDS
from fieldwright.schema.documents import parsed
from fieldwright.schema.json_schema import read_json_schema
from fieldwright.schema.load import bytes_of
from fieldwright.schema.model import Schema

_SAMPLE = "JSON sample"


def of_one_sort(old: Schema, new: Schema) -> tuple[Schema, Schema]:
    """Both schemas; one that was taken for a payload, and says nothing that a JSON Schema could not, is read as such beside another."""
    if old.format.startswith("JSON Schema") and new.format == _SAMPLE:
        return old, _as_schema(new)
    if new.format.startswith("JSON Schema") and old.format == _SAMPLE:
        return _as_schema(old), new
    return old, new


def _as_schema(sample: Schema) -> Schema:
    try:
        document = parsed(bytes_of(sample.file), sample.file)
    except (FieldwrightError, OSError):
        return sample
    return read_json_schema(document) if _could_be(document.value) else sample


def _could_be(value: Any) -> bool:
    """Whether a JSON value can be a schema: true, false, or an object of nothing but its keywords."""
    return isinstance(value, bool) or (isinstance(value, dict) and all(key in KEYWORDS for key in value))  # pyright: ignore[reportUnknownVariableType]
