"""XML text to elements, guarded: no DTD, no entities, no network, bounded depth and size."""

import re
from pathlib import Path
from typing import Any, cast

from lxml import etree

from fieldwright.files.errors import RefusedError, SyntaxProblemError
from fieldwright.files.reading import encoding_of, unusable

MAX_DEPTH = 200
MAX_NODES = 2_000_000

Element = Any
"""An lxml element. lxml has no types of its own."""

_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.S)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+(?P<name>[^\s\[>]+)\s*(?P<id>(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*)(?:\[(?P<subset>.*?)\]\s*)?>", re.S
)
_HOLDS_TEXT = frozenset("\"'%&")
"""What a DTD's own declarations need for texts of entities and attributes, and for references to them."""
_ENTITY = re.compile(r"<!ENTITY\s+(?:%\s+)?[\w.:-]+\s+(?P<rest>\"[^\"]*\"|'[^']*'|[^>]*)", re.S)
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (MAX_DEPTH + 1) + ")")
_COUNT = etree.XPath("count(//*) + count(//@*)")  # a union takes the square of their number
_PLACE = re.compile(r",? line \d+, column \d+.*$")


def parse_xml(data: bytes, file: str | Path, *, max_depth: int = MAX_DEPTH, max_nodes: int = MAX_NODES,
              comments: bool = True) -> Element:  # fmt: skip
    """The root element of an XML document.

    Raises `SyntaxProblemError` with the line where it is not well-formed, and `RefusedError` for a DTD that could do harm (`check_doctype`;
    others are passed over), for nesting deeper than ``max_depth`` and for more than ``max_nodes`` elements and attributes.
    Without ``comments``, comments and processing instructions are left out.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xfe\xff"):
        raise unusable("empty", file)
    allowed = check_doctype(data, file)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        attribute_defaults=False,
        remove_comments=not comments,
        remove_pis=not comments,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise xml_problem(error, file) from None
    except (ValueError, LookupError) as error:
        raise SyntaxProblemError(f"the XML cannot be read ({error})", mend="save it as UTF-8", file=file) from None
    if not allowed and root.getroottree().docinfo.internalDTD is not None:
        raise refused_dtd(file)
    if len(data) > max_depth * 4:
        deep = _TOO_DEEP if max_depth == MAX_DEPTH else etree.XPath("boolean(" + "/*" * (max_depth + 1) + ")")
        if deep(root):
            raise RefusedError(
                f"the XML is nested more than {max_depth} levels deep",
                mend="check that it is what you meant",
                file=file,
            )
    if len(data) > max_nodes * 4 and cast("float", _COUNT(root)) > max_nodes:
        raise RefusedError(
            f"the XML has more than {max_nodes:,} elements and attributes", mend="choose a smaller file", file=file
        )
    return root


def check_doctype(data: bytes, file: str | Path) -> bool:
    """Whether the document has a DTD that is passed over; raises `RefusedError` for one that could do harm.

    Passed over are those that only name a file, which is never read, those that hold no text (declarations of elements), and that of
    XML Schema itself, with its few entities.
    """
    if b"DOCTYPE" not in data and b"\x00" not in data[:200]:
        return False
    text = data[:200_000].decode(encoding_of(data[:4096]), "replace").removeprefix("\ufeff")
    prolog = _PROLOG.match(text)
    at = prolog.end() if prolog else 0
    if not text.startswith("<!DOCTYPE", at):
        return False
    found = _DOCTYPE.match(text, at)
    line = text.count("\n", 0, at) + 1
    subset = (found["subset"] or "") if found is not None else "%"
    if "<!ENTITY" not in subset and not _HOLDS_TEXT.intersection(subset):
        return True
    if found is None or "XMLSchema.dtd" not in found["id"]:
        raise refused_dtd(file, line)
    entities = [one["rest"] for one in _ENTITY.finditer(subset)]
    if len(subset) > 4000 or any(one[:1] not in "\"'" or "&" in one or "%" in one for one in entities):
        raise refused_dtd(file, line)
    return True


def refused_dtd(file: str | Path, line: int = 0) -> RefusedError:
    """The error for a DTD that could do harm."""
    return RefusedError(
        "the XML has a document type declaration (DTD), which is refused because it can make a small file huge or read other files",
        mend="remove <!DOCTYPE ...> from the file",
        file=file,
        line=line,
    )


def xml_problem(error: etree.XMLSyntaxError, file: str | Path) -> RefusedError | SyntaxProblemError:
    """What the parser says about a document, with the line."""
    text = _PLACE.sub("", str(error.msg or "it breaks the grammar of XML")).strip()
    line = error.lineno or 0
    if "xcessive depth" in text or "huge" in text.lower() or "amplification" in text or "entity loop" in text:
        return RefusedError(
            f"the XML is too deep or too large to be read safely ({text})",
            mend="check that it is what you meant",
            file=file,
            line=line,
        )
    return SyntaxProblemError(f"the XML is not well-formed: {text}", mend="correct the file", file=file, line=line)
