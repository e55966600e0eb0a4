"""An input as a stream of records, if it holds many: which kind it is follows from its content and from the map's source."""

from io import BufferedReader
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import RefusedError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import sniffed
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.records import Records, head_of, items_of, lines_of
from fieldwright.mapping.running.rowwise import record_path_of

ARRAY_LIMIT = 512_000_000


@frozen
class Input:
    """Records with what they are made of: ``kind`` is ``lines``, ``array``, ``table`` or ``xml``; ``items`` as in `Plan`."""

    records: Records
    kind: str
    items: bool = False


def input_of(runner: Runner, stream: BufferedReader, file: str | Path, *, record_path: str = "") -> Input | None:
    """The records of an input; None where it is one payload. ``record_path`` names the elements that are records, from the document's root.

    Raises `RefusedError` for an array where the message expects an object and the items are none.
    """
    medium = runner.source.schema.medium
    if medium == "json":
        return _json(runner, stream, file)
    if medium == "xml":
        return _xml(runner, stream, file, record_path)
    if medium == "csv" and record_path_of(runner.bench) is not None:
        from fieldwright.mapping.running.table_records import rows_of
        from fieldwright.schema.csv_sample import CsvSchema

        schema = runner.source.schema
        return Input(rows_of(stream, schema, file), "table", True) if isinstance(schema, CsvSchema) else None
    return None


def _json(runner: Runner, stream: BufferedReader, file: str | Path) -> Input | None:
    head = head_of(stream)
    kind = sniffed(head, file)
    many = runner.source.root.shape.repeats
    items = many and record_path_of(runner.bench) is not None
    if kind == "ndjson":
        return Input(lines_of(stream, file), "lines", items)
    begins = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if kind != "json" or begins[:1] != b"[" or (many and not items):
        return None
    first = begins[1:].lstrip()[:1]
    if not many and first not in (b"{", b"]"):
        load_json(stream.read(ARRAY_LIMIT), file)
        raise RefusedError(
            "the payload is an array, and the message expects an object",
            mend="give an object, or an array of objects", file=file,
        )  # fmt: skip
    return Input(items_of(stream, file), "array", items)


def _xml(runner: Runner, stream: BufferedReader, file: str | Path, record_path: str) -> Input | None:
    from fieldwright.mapping.running.xml_records import Wanted, elements_of, root_tag
    from fieldwright.schema.xml_layout import clark, local_of

    shape = runner.source.root.shape
    tag = clark(shape.namespace, local_of(shape))
    inside = record_path_of(runner.bench)
    steps = tuple(one.strip("`").removesuffix("[]").strip("`") for one in record_path.split(".") if one)
    found = root_tag(head_of(stream))
    if steps and steps[-1] == local_of(shape):
        return Input(elements_of(stream, Wanted(steps), file), "xml")
    if steps or (inside and found == tag):
        path = steps or tuple(one.removesuffix("[]").strip("`") for one in (inside or "").split("."))
        return Input(elements_of(stream, Wanted(path, wrapped=True), file), "xml", True)
    if found in ("", tag):
        return None
    if found.rpartition("}")[2] == "Envelope":
        return None
    return Input(elements_of(stream, Wanted(tag=tag), file), "xml") if _holds(head_of(stream), tag) else None


def _holds(head: bytes, tag: str) -> bool:
    """Whether the beginning of a document has an element of a name."""
    return tag.rpartition("}")[2].encode() in head
