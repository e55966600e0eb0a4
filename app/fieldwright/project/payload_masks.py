"""Files with payloads, masked: JSON, JSON lines, XML and tables, in the form that they had. Others cannot be masked and are said."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import sniffed
from fieldwright.files.xml_text import parse_xml
from fieldwright.project.masking import masked, masked_text
from fieldwright.schema.csv_sample import CsvSchema
from fieldwright.schema.made import CodedSchema
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, write_value

LINES = (".ndjson", ".jsonl")
"""How names of files end whose lines are payloads each."""

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

ShownField = Callable[[Field], bool]


@frozen(eq=False)
class Payload:
    """What a file with payloads is of, as far as is known: a message of a schema, and which of its fields are shown."""

    schema: Schema
    message: str
    shown: ShownField


@frozen
class MaskedFile:
    """A file's bytes with all values masked. ``message`` is what it was taken for, empty where it was masked without a schema.

    ``broken`` counts what the schema does not allow in the masked file, though it does in the file itself.
    """

    data: bytes
    message: str = ""
    broken: int = 0


def masked_file(data: bytes, file: Path, known: Sequence[Payload] = ()) -> MaskedFile | None:
    """The file masked as a payload of the first message that it is one of, else as what its text is; None where it cannot be masked.

    Raises a `FieldwrightError` where it cannot be read.
    """
    for one in known:
        found = _of_message(data, file, one)
        if found is not None:
            return found
    kind = "ndjson" if file.suffix.lower() in LINES else sniffed(data, file)
    if kind == "ndjson":
        return MaskedFile(_lines(data, file, masked))
    if kind == "json":
        return MaskedFile(_json(masked(load_json(data, file).value)))
    if kind == "xml":
        return MaskedFile(_plain_xml(data, file))
    if kind == "csv":
        return MaskedFile(_plain_table(data, file))
    return None


# --- with a schema -----------------------------------------------------------------------------------------------------


def _of_message(data: bytes, file: Path, one: Payload) -> MaskedFile | None:
    if isinstance(one.schema, CodedSchema) and not isinstance(one.schema, CsvSchema):
        return None  # interchanges and workbooks are not written as they were
    try:
        root = one.schema.root(one.message)
        if file.suffix.lower() in LINES and one.schema.medium == "json":
            return _of_lines(data, file, one, root)
        value = read_value(data, one.schema, root, file)
        made = write_value(_masked(value, root, one), one.schema, root)
    except FieldwrightError:
        return None
    return MaskedFile(made, one.message, _newly_broken(one, data, made, root, file))


def _of_lines(data: bytes, file: Path, one: Payload, root: Field) -> MaskedFile | None:
    top = root
    if root.shape.repeats:  # the message is of the list of lines
        return MaskedFile(_lines(data, file, lambda value: masked(value, top, one.shown)), one.message)
    first = next((line for line in data.splitlines() if line.strip()), b"{}")
    read_value(first, one.schema, root, file)
    return MaskedFile(_lines(data, file, lambda value: masked(value, top, one.shown)), one.message)


def _masked(value: Any, root: Field, one: Payload) -> Any:
    if one.schema.medium == "xml":
        return {name: masked(held, root, one.shown) for name, held in value.items()}
    return masked(value, root, one.shown)


def _newly_broken(one: Payload, before: bytes, after: bytes, root: Field, file: Path) -> int:
    """How many more places the schema does not allow."""
    try:
        check = validator(one.schema, one.message)
        if isinstance(one.schema, CodedSchema):
            old, new = (check(read_value(data, one.schema, root, file)) for data in (before, after))
        else:
            old, new = check(before), check(after)
    except (FieldwrightError, ValueError, RecursionError):
        return 0
    return max(0, len(new) - len(old))


# --- without one -------------------------------------------------------------------------------------------------------


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n").encode("utf-8", "surrogatepass")


def _lines(data: bytes, file: Path, mask: Callable[[Any], Any]) -> bytes:
    made = (
        json.dumps(mask(load_json(line, file).value), ensure_ascii=False, default=str)
        for line in data.splitlines()
        if line.strip()
    )
    return "".join(f"{line}\n" for line in made).encode("utf-8", "surrogatepass")


def _plain_xml(data: bytes, file: Path) -> bytes:
    """The document with every text and attribute masked; how elements are typed stays, comments and instructions go."""
    from lxml import etree

    root = parse_xml(data, file, comments=False)
    for node in list(root.iter()):
        if not isinstance(node.tag, str):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
            continue
        node.text = _masked_part(node.text)
        node.tail = _masked_part(node.tail)
        for name, value in node.attrib.items():
            if not str(name).startswith(_XSI):
                node.set(name, masked_text(str(value)))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _masked_part(text: str | None) -> str | None:
    if text is None or not text.strip():
        return text
    return masked_text(text) if text not in ("true", "false") else text


def _plain_table(data: bytes, file: Path) -> bytes:
    """The table in its dialect; the header stays."""
    from fieldwright.schema.csv_dialect import open_table, write_rows
    from fieldwright.schema.options import CsvOptions

    table = open_table(data, file, CsvOptions())
    header = [table.header.cells] if table.header is not None else []
    return write_rows([*header, *([_masked_cell(one) for one in row.cells] for row in table.rows)], table.dialect, file)


def _masked_cell(text: str) -> str:
    return text if text in ("true", "false") else masked_text(text)
