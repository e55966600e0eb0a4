"""Every format that a schema or sample can have: how a file of it is known, and what reads it. A row here is the way to add one.

What a file is follows from its content. `sniffed` names the kind of text; within a kind, the first row whose ``knows`` says yes takes
the file, so that narrow formats stand before wide ones. Readers are named, not imported: a file costs only its own.
"""

import hashlib
import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

from fieldwright.files.errors import UnreadableError
from fieldwright.files.reading import decoded
from fieldwright.schema.model import Note, Origin, Schema
from fieldwright.schema.options import PLAIN, TABLE, ReadingOptions

if TYPE_CHECKING:
    from fieldwright.schema.documents import Document

_XS = "{http://www.w3.org/2001/XMLSchema}"
_WSDL = ("{http://schemas.xmlsoap.org/wsdl/}definitions", "{http://www.w3.org/ns/wsdl}description")


@frozen(eq=False)
class Source:
    """A file to be read: its bytes, and what is made of them once for all formats that look."""

    data: bytes
    file: Path
    kind: str
    """As `files.reading.sniffed` says."""
    root: Path | None = None
    """The folder that everything read must lie in; None for the file's own."""
    remarks: list[Note] = field(factory=list)
    """What is noteworthy about the file itself, for the schema's notes."""
    options: ReadingOptions = PLAIN
    """What the user says about it. The bytes of text in a stated encoding are UTF-8 already, but for those of tables."""
    _made: dict[str, Any] = field(factory=dict, repr=False)

    @property
    def text(self) -> str:
        """The text, whatever its encoding."""
        if "text" not in self._made:
            self._made["text"] = decoded(self.data, self.file)
        return self._made["text"]

    @property
    def document(self) -> "Document":
        """JSON or YAML, parsed."""
        if "document" not in self._made:
            from fieldwright.schema.mended import document_of

            self._made["document"] = document_of(self)
        return self._made["document"]

    @property
    def value(self) -> Any:
        """The value of a JSON or YAML document."""
        return self.document.value

    @property
    def members(self) -> Mapping[str, Any]:
        """The members of a document that is an object; none for another."""
        return cast("dict[str, Any]", self.value) if isinstance(self.value, dict) else {}

    @property
    def element(self) -> Any:
        """The root element of an XML document (`files.xml_text.Element`)."""
        if "element" not in self._made:
            from fieldwright.schema.mended import element_of

            self._made["element"] = element_of(self)
        return self._made["element"]


@frozen
class Format:
    """One format. ``reader`` takes the `Source`; without one, ``mend`` says what to do instead."""

    id: str
    title: str
    kinds: tuple[str, ...]
    knows: Callable[[Source], bool]
    reader: Callable[[Source], Schema] | None = None
    mend: str = ""
    suffixes: tuple[str, ...] = ()
    extra: str = ""
    """The optional dependency group that it needs, as in ``fieldwright[avro]``; empty for none."""
    takes: tuple[str, ...] = ("encoding",)
    """The `ReadingOptions` that have a meaning for it."""


def lazily(place: str) -> Callable[[Source], Schema]:
    """A reader, ``module:function`` in `fieldwright.schema`, imported when it is called."""
    module, _, function = place.partition(":")

    def called(source: Source) -> Schema:
        return getattr(importlib.import_module(f"fieldwright.schema.{module}"), function)(source)

    return called


def _always(_: Source) -> bool:
    return True


def _openapi(source: Source) -> bool:
    from fieldwright.schema.openapi import openapi_version

    return bool(openapi_version(source.value))


def _json_schema(source: Source) -> bool:
    from fieldwright.schema.json_schema import is_json_schema

    return is_json_schema(source.value)


def _postman(source: Source) -> bool:
    info = str(source.members.get("info", ""))[:2000]
    return "_postman_id" in info or "schema.getpostman.com" in info


def _avro(source: Source) -> bool:
    from fieldwright.schema.avro import is_avro

    return is_avro(source.value)


def _workbook(source: Source) -> bool:
    from fieldwright.schema.excel_sample import is_workbook

    return is_workbook(source)


def _asyncapi(source: Source) -> bool:
    """A version, and something that only such documents have: a payload may have a field ``asyncapi``."""
    stated = source.members.get("asyncapi")
    telling = ("channels", "operations", "components", "info", "topics")
    return isinstance(stated, (str, float)) and any(isinstance(source.members.get(key), dict) for key in telling)


def _csdl_xml(source: Source) -> bool:
    namespace, _, name = str(source.element.tag).rpartition("}")
    return name in ("Edmx", "Schema") and ("/edm" in namespace or "/odata/" in namespace)


def _csdl_json(source: Source) -> bool:
    """A version, and a container or namespaces with things that have a kind."""
    stated = source.members.get("$Version")
    return isinstance(stated, str) and any(
        isinstance(space, dict) and any("$Kind" in str(one)[:400] for one in list(space.values())[:5])
        for name, space in source.members.items()
        if not name.startswith("$")
    )


def _read_xsd(source: Source) -> Schema:
    from fieldwright.schema.xsd import read_xsd

    return read_xsd(source.element, source.data, source.file)


def _read_xml_sample(source: Source) -> Schema:
    from fieldwright.schema.xml_sample import read_xml_sample

    return read_xml_sample(source.element, source.data, source.file)


def _read_openapi(source: Source) -> Schema:
    from fieldwright.schema.openapi import openapi_version, read_openapi

    return read_openapi(source.document, openapi_version(source.value), root=source.root)


def _read_json_schema(source: Source) -> Schema:
    from fieldwright.schema.json_schema import read_json_schema

    return read_json_schema(source.document, root=source.root)


def _read_json_sample(source: Source) -> Schema:
    from fieldwright.schema.json_sample import read_json_sample

    made = read_json_sample(source.document, root=source.root)
    made.payload_encoding = source.options.encoding
    return made


def _read_ndjson(source: Source) -> Schema:
    from fieldwright.schema.json_sample import read_ndjson

    made = read_ndjson(source.text, source.file, hashlib.sha256(source.data).digest(), root=source.root)
    made.payload_encoding = source.options.encoding
    return made


_VALUE = ("json", "yaml")
_SAMPLE = ("encoding", "more")

FORMATS: tuple[Format, ...] = (
    # XML
    Format("xsd", "XSD", ("xml",), lambda s: s.element.tag == f"{_XS}schema", _read_xsd, suffixes=(".xsd",)),
    Format("wsdl", "WSDL", ("xml",), lambda s: s.element.tag in _WSDL, lazily("wsdl:read_wsdl"), suffixes=(".wsdl",)),
    Format("csdl", "OData metadata", ("xml",), _csdl_xml, lazily("csdl:read_csdl_xml"), suffixes=(".xml", ".edmx", ".csdl")),
    Format("xml-sample", "XML sample", ("xml",), _always, _read_xml_sample, suffixes=(".xml",), takes=_SAMPLE),
    # JSON and YAML
    Format("postman", "Postman collection", _VALUE, _postman, lazily("postman:read_postman"), suffixes=(".json",)),
    Format("swagger-1-list", "Swagger 1.2 resource listing", _VALUE,
           lambda s: "swaggerVersion" in s.members and "apis" in s.members and not {"models", "resourcePath"} & s.members.keys(),
           mend="its models are in the files that it lists: convert them together to OpenAPI 3 and choose that", suffixes=(".json",)),
    Format("swagger-1", "Swagger 1.2", _VALUE, lambda s: "swaggerVersion" in s.members and "apis" in s.members,
           mend="convert it to OpenAPI 3 and choose that", suffixes=(".json",)),
    Format("asyncapi", "AsyncAPI", _VALUE, _asyncapi, lazily("asyncapi:read_asyncapi"), suffixes=(".yaml", ".yml", ".json")),
    Format("csdl-json", "OData metadata in JSON", _VALUE, _csdl_json, lazily("csdl:read_csdl_json"), suffixes=(".json",)),
    Format("avro", "Avro schema", ("json",), _avro, lazily("avro:read_avro"), suffixes=(".avsc", ".avpr", ".json")),
    Format("openapi", "OpenAPI", _VALUE, _openapi, _read_openapi, suffixes=(".yaml", ".yml", ".json")),
    Format("json-schema", "JSON Schema", _VALUE, _json_schema, _read_json_schema, suffixes=(".json", ".yaml", ".yml")),
    Format("json-sample", "JSON sample", _VALUE, _always, _read_json_sample, suffixes=(".json", ".yaml", ".yml"), takes=_SAMPLE),
    Format("csv", "CSV or TSV table", ("csv",), _always, lazily("csv_sample:read_csv"), suffixes=(".csv", ".tsv", ".tab", ".txt"), takes=(*_SAMPLE, *TABLE)),
    Format("excel", "Excel workbook", ("zip",), _workbook, lazily("excel_sample:read_excel"), suffixes=(".xlsx", ".xlsm"), takes=("header", "skip")),
    Format("edi", "X12 or EDIFACT interchange", ("edi",), _always, lazily("edi:read_edi"), suffixes=(".edi", ".x12", ".txt"), takes=(*_SAMPLE, "definitions")),
    Format("proto", "Protobuf", ("proto",), _always, lazily("protobuf:read_proto"), suffixes=(".proto",)),
    Format("graphql", "GraphQL schema", ("graphql",), _always, lazily("graphql_sdl:read_graphql"), suffixes=(".graphql", ".graphqls", ".gql"), extra="graphql"),
    Format("sql", "SQL tables", ("sql",), _always, lazily("sql_ddl:read_sql"), suffixes=(".sql", ".ddl"), extra="sql"),
    Format("ndjson", "JSON lines", ("ndjson",), _always, _read_ndjson, suffixes=(".ndjson", ".jsonl"), takes=_SAMPLE),
)  # fmt: skip
"""Every format, narrow ones before wide ones of the same kind."""

SUFFIXES = frozenset(suffix for one in FORMATS for suffix in one.suffixes)
"""How the names of files end that can be schemas or samples."""


def read(source: Source) -> Schema | None:
    """The schema in a file, or None where no format takes its kind. Raises `UnreadableError` for formats that are known and not read."""
    if source.kind in _VALUE:
        from fieldwright.schema.json_schema import check_schema_value

        check_schema_value(source.value, source.file)
    one = format_of(source)
    if one is None:
        return None
    if one.reader is None:
        raise UnreadableError(f"this is {_article(one.title)}, which cannot be loaded", mend=one.mend, file=source.file)
    _remark_on_name(source, one)
    remark_on_options(source, one)
    return one.reader(source)


def format_of(source: Source) -> Format | None:
    """The format of a file, or None where none takes its kind."""
    return next((one for one in FORMATS if source.kind in one.kinds and one.knows(source)), None)


def _remark_on_name(source: Source, found: Format) -> None:
    suffix = source.file.suffix.lower()
    if suffix in SUFFIXES and suffix not in found.suffixes:
        text = f"The file's name ends in {suffix}, but what it holds is {found.title}."
        source.remarks.append(Note("S12", text, Origin(source.file)))


def remark_on_options(source: Source, found: Format) -> None:
    """Keep a remark about what the user says and the format has no use for."""
    unfit = [name for name in source.options.given if name not in found.takes and name != "more"]
    if unfit:
        text = f"What is said about reading has no meaning for {found.title} and was left out: {', '.join(unfit)}."
        source.remarks.append(Note("S15", text, Origin(source.file), "warning"))


def _article(title: str) -> str:
    return f"{'an' if title[:1] in 'AEIOX' else 'a'} {title}"
