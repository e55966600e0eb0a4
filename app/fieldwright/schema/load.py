"""Any schema or sample, by its content: the one way in. Each reader is imported when a file needs it."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.reading import NOT_A_SCHEMA, SCHEMA_LIMIT, decoded, html_error, read_bytes, sniffed, unusable
from fieldwright.schema.model import Schema

if TYPE_CHECKING:
    from fieldwright.schema.documents import Document

_XSD = "{http://www.w3.org/2001/XMLSchema}schema"
_WSDL = ("{http://schemas.xmlsoap.org/wsdl/}definitions", "{http://www.w3.org/ns/wsdl}description")


def load(path: str | Path, *, limit: int = SCHEMA_LIMIT, root: Path | None = None) -> Schema:
    """The schema in a file, whatever its format. Files that it refers to must lie in ``root``, its own folder unless given.

    Raises a `FieldwrightError` that names the file, the place and the mend.
    """
    return load_bytes(read_bytes(path, limit=limit), path, root=root)


def load_bytes(data: bytes, path: str | Path, *, root: Path | None = None) -> Schema:
    """As `load`, from bytes that were read from ``path``."""
    file = Path(path)
    try:
        return _loaded(data, file, root)
    except FieldwrightError as error:
        raise error.located(path) from None
    except RecursionError:
        raise RefusedError("the file is nested too deeply", mend="check that it is a schema", file=path) from None


def _loaded(data: bytes, file: Path, root: Path | None) -> Schema:
    kind = sniffed(data, file)
    if kind == "html":
        raise html_error(data, file)
    if kind in NOT_A_SCHEMA:
        raise unusable(kind, file)
    if kind == "xml":
        return _read_xml(data, file)
    if kind == "ndjson":
        from fieldwright.schema.json_sample import read_ndjson

        return read_ndjson(decoded(data, file), file, hashlib.sha256(data).digest(), root=root)
    from fieldwright.schema.documents import parsed

    return _read_value(parsed(data, file, kind=kind), root)


def _read_value(document: "Document", root: Path | None) -> Schema:
    from fieldwright.schema.json_sample import read_json_sample
    from fieldwright.schema.json_schema import check_schema_value, is_json_schema, read_json_schema
    from fieldwright.schema.openapi import openapi_version, read_openapi

    value: Any = document.value
    check_schema_value(value, document.file)
    refuse_known(value, document.file)
    version = openapi_version(value)
    if version:
        return read_openapi(document, version, root=root)
    if is_json_schema(value):
        return read_json_schema(document, root=root)
    return read_json_sample(document, root=root)


_KNOWN: tuple[tuple[Callable[[dict[str, Any]], bool], str, str], ...] = (
    (lambda v: "_postman_id" in str(v.get("info", "")) or "schema.getpostman.com" in str(v.get("info", ""))[:2000],
     "this is a Postman collection, which cannot be loaded yet", "export the API as OpenAPI, or save one request's body as JSON"),
    (lambda v: "swaggerVersion" in v and "apis" in v,
     "this is Swagger 1.2, which cannot be loaded", "convert it to OpenAPI 3 and choose that"),
    (lambda v: isinstance(v.get("asyncapi"), str),
     "this is an AsyncAPI document, which cannot be loaded yet", "save the message's payload schema as a JSON Schema file"),
)  # fmt: skip
"""Documents of other kinds that would otherwise be taken for samples: how they are known, what is wrong, the mend."""


def refuse_known(value: Any, file: Path) -> None:
    """Raises `UnreadableError` for formats that are known and not read."""
    if not isinstance(value, dict):
        return
    for known, problem, mend in _KNOWN:
        if known(cast("dict[str, Any]", value)):
            raise UnreadableError(problem, mend=mend, file=file)


def _read_xml(data: bytes, file: Path) -> Schema:
    from fieldwright.files.xml_text import parse_xml
    from fieldwright.schema.xml_sample import read_xml_sample
    from fieldwright.schema.xsd import read_xsd

    element = parse_xml(data, file)
    if element.tag == _XSD:
        return read_xsd(element, data, file)
    if element.tag in _WSDL:
        mend = "save the xs:schema inside its types as an .xsd file and choose that"
        raise UnreadableError("this is a WSDL document, which cannot be loaded yet", mend=mend, file=file)
    return read_xml_sample(element, data, file)
