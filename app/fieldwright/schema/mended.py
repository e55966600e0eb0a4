"""Files that break the rules of their own text in ways that everybody understands: read all the same, and said."""

import re
from typing import TYPE_CHECKING, Any

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.schema.model import Note, Origin

if TYPE_CHECKING:
    from fieldwright.schema.documents import Document
    from fieldwright.schema.formats import Source

_DECLARATION = re.compile(r"\s*(<\?xml\b[^>]*\?>)")
_STATED = re.compile(rb"\s*<\?xml\b[^>]*?encoding\s*=\s*[\"']([\w.-]+)")


def document_of(source: "Source") -> "Document":
    """The document of JSON or YAML; of JSON with comments, trailing commas and bare keys, where that is all that is wrong with it."""
    from fieldwright.files.json5_text import plain_json
    from fieldwright.schema.documents import parsed

    try:
        return parsed(source.data, source.file, kind=source.kind)
    except SyntaxProblemError as error:
        plain = plain_json(source.text) if source.kind == "json" else None
        if plain is None:
            raise
        try:
            mended = parsed(plain.encode(), source.file, kind="json")
        except SyntaxProblemError:
            raise error from None
        text = (
            "The file is not plain JSON (comments, trailing commas, bare keys or single quotes); it was read as JSON5."
        )
        source.remarks.append(Note("S13", text, Origin(source.file, error.line), "warning"))
        return mended


def element_of(source: "Source") -> Any:
    """The root element of XML; of XML that begins with spaces, or that is not in the encoding that it states."""
    from fieldwright.files.xml_text import parse_xml

    try:
        return parse_xml(source.data, source.file)
    except SyntaxProblemError as error:
        mended = _mended(source.data)
        if mended is None:
            raise
        try:
            element = parse_xml(mended[0], source.file)
        except SyntaxProblemError:
            raise error from None
        source.remarks.append(Note("S13", mended[1], Origin(source.file, error.line), "warning"))
        return element


def _mended(data: bytes) -> tuple[bytes, str] | None:
    """The text in UTF-8 without a declaration, every line in its place, and what was wrong; None where it is something else."""
    found = _STATED.match(data[:1000])
    stated = found[1].decode() if found else "utf-8"
    try:
        text, problem = (
            data.decode(stated),
            "There are spaces or lines before the XML declaration; they were passed over.",
        )
    except LookupError:
        return None
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
        problem = f"The file says that it is {stated.upper()}, and is not; it was read as Windows-1252."
    declaration = _DECLARATION.match(text)
    if declaration is not None:
        text = text[: declaration.start(1)] + " " * len(declaration[1]) + text[declaration.end(1) :]
    return text.encode("utf-8", "replace"), problem
