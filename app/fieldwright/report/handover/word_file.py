"""A Word file with what makes it ours: page, styles, footer with page numbers, and properties that say what it is."""

import io
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree

from fieldwright.files.errors import FieldwrightError, UnreadableError
from fieldwright.files.unpacking import Limits, members_of, packed
from fieldwright.report.handover.word import WordDocument

LIMITS = Limits(packed=60_000_000, unpacked=300_000_000, member=100_000_000)
"""What a Word file that is drafted again may hold."""

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_BLUE, _GREY = RGBColor(0x1F, 0x3A, 0x5F), RGBColor(0x55, 0x5F, 0x6B)


def new_file(title: str) -> WordDocument:
    """An empty document on A4 with our styles, its title above and the page's number below each page."""
    made: WordDocument = docx.Document()
    page = made.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    page.footer_distance = page.header_distance = Cm(1)
    _styles(made)
    head = page.header.paragraphs[0]
    head.style = made.styles["Header"]
    head.add_run(title)
    foot = page.footer.paragraphs[0]
    foot.style = made.styles["Footer"]
    foot.add_run("Page ")
    _field(foot._p, "PAGE")
    foot.add_run(" of ")
    _field(foot._p, "NUMPAGES")
    core = made.core_properties
    core.title, core.author, core.comments, core.last_modified_by = title, "", "", ""
    return made


def opened(data: bytes, file: Path) -> WordDocument:
    """The document of a file that somebody may have changed. Raises a `FieldwrightError` for one that is none, or that is a trap."""
    members = members_of(data, file, LIMITS)
    if any(b"<!DOCTYPE" in text[:4_000] for name, text in members.items() if name.endswith((".xml", ".rels"))):
        raise UnreadableError("this is not a plain Word document", mend="save it from Word or LibreOffice again", file=file)  # fmt: skip
    try:
        made: WordDocument = docx.Document(io.BytesIO(data))
        if made.element.body is None:
            raise ValueError
    except FieldwrightError:
        raise
    except (
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        IndexError,
        NotImplementedError,
        OSError,
        etree.XMLSyntaxError,
    ):
        raise UnreadableError(
            "this is not a Word document, or it is damaged", mend="save it from Word or LibreOffice again", file=file
        ) from None  # fmt: skip
    return made


def bytes_of(document: WordDocument, file: Path) -> bytes:
    """The document's file: the same bytes for the same document."""
    stream = io.BytesIO()
    document.save(stream)
    return packed(members_of(stream.getvalue(), file, LIMITS))


def properties(document: WordDocument) -> dict[str, str]:
    """The custom properties that are texts."""
    part = _part(document)
    if part is None:
        return {}
    try:
        root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return {}
    found: dict[str, str] = {}
    for one in root.iter(f"{{{_PROPERTIES}}}property"):
        text = one.findtext(f"{{{_VALUES}}}lpwstr")
        if text is not None:
            found[str(one.get("name"))] = text
    return found


def set_properties(document: WordDocument, values: Mapping[str, str], replaced: Iterable[str] = ()) -> None:
    """Write custom properties beside those that are there; those whose names begin with one of ``replaced`` go."""
    part = _part(document)
    names: Any = {None: _PROPERTIES, "vt": _VALUES}
    root = etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap=names)
    if part is not None:
        with suppress(etree.XMLSyntaxError):
            root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    starts = (*values, *replaced)
    for one in list(root):
        if str(one.get("name")).startswith(starts):
            root.remove(one)
    used = [int(one.get("pid") or 1) for one in root]
    for at, (name, value) in enumerate(values.items(), max(used, default=1) + 1):
        one = etree.SubElement(root, f"{{{_PROPERTIES}}}property", fmtid=_FORMAT, pid=str(at), name=name)
        etree.SubElement(one, f"{{{_VALUES}}}lpwstr").text = value
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    package = document.part.package
    if part is not None:
        part._blob = data  # pyright: ignore[reportPrivateUsage]
    else:
        package.relate_to(Part(PackURI("/docProps/custom.xml"), _CONTENT, data, package), _RELATION)


def _part(document: WordDocument) -> Part | None:
    for one in document.part.package.rels.values():
        if one.reltype == _RELATION and not one.is_external:
            return one.target_part
    return None


def _styles(document: Any) -> None:
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    _fonts(normal)
    for name, size, before in (
        ("Title", 24, 0),
        ("Heading 1", 16, 18),
        ("Heading 2", 13, 14),
        ("Heading 3", 11.5, 10),
        ("Heading 4", 10.5, 8),
    ):
        one = styles[name]
        one.font.name, one.font.size, one.font.bold, one.font.italic, one.font.color.rgb = (
            "Calibri",
            Pt(size),
            True,
            False,
            _BLUE,
        )
        one.paragraph_format.space_before, one.paragraph_format.space_after = Pt(before), Pt(4)
        one.paragraph_format.keep_with_next = True
        _fonts(one)
    border = styles["Title"].element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)
    caption = styles["Caption"]
    caption.font.name, caption.font.size, caption.font.bold, caption.font.italic, caption.font.color.rgb = (
        "Calibri",
        Pt(9),
        False,
        True,
        _GREY,
    )
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(8), Pt(3)
    caption.paragraph_format.keep_with_next = True
    _added(document, "Table Text", 9, after=0)
    code = _added(document, "Code", 9, after=6)
    code.font.name = "Consolas"
    _fonts(code, "Consolas")
    for level in (1, 2, 3):
        one = _added(document, f"toc {level}", 10.5, after=1)
        one.paragraph_format.left_indent = Cm(0.6 * (level - 1))
    _added(document, "TOC Heading", 13, after=4).font.bold = True
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor(0x1A, 0x56, 0xB0), True
    for name in ("Header", "Footer"):
        styles[name].font.size, styles[name].font.color.rgb = Pt(8.5), _GREY


def _added(document: Any, name: str, size: float, *, after: float) -> Any:
    held = document.styles
    made = held[name] if name in held else held.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    made.font.size = Pt(size)
    made.paragraph_format.space_after = Pt(after)
    return made


def _fonts(style: Any, name: str = "Calibri") -> None:
    """The font in every script, and not the theme's."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for which in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{which}"), None)
    for which in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{which}"), name)


def _field(paragraph: Any, instruction: str) -> None:
    made = OxmlElement("w:fldSimple")
    made.set(qn("w:instr"), f" {instruction} ")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    made.append(run)
    paragraph.append(made)
