"""Our pictures made to stand alone: with their colours and fonts in them, and each line of text an element of its own.

A page of the exports gives the pictures' classes a meaning by its style sheet; Qt, Word and drawing programs know none, and Qt no places of lines within a text.
"""

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from fieldwright.desktop.theme import UI_FONT, Theme

SVG = "{http://www.w3.org/2000/svg}"
FAMILIES = f"{UI_FONT}, 'Segoe UI', 'Liberation Sans', sans-serif"
SCALE = 2
"""Pixels of a picture for each unit."""

STYLES: tuple[tuple[frozenset[str], Mapping[str, str]], ...] = tuple(
    (frozenset(names.split()), MappingProxyType(dict(zip(facts[::2], facts[1::2], strict=True))))
    for names, *facts in (
        ("say", "fill", "text"),
        ("say strong", "font-weight", "600"),
        ("say soft", "fill", "muted"),
        ("say answer", "fill", "muted"),
        ("say code", "fill", "chip_text_ink"),
        ("say fails", "fill", "error"),
        ("say when", "fill", "muted"),
        ("system", "fill", "window", "stroke", "line_strong"),
        ("map", "fill", "accent_soft", "stroke", "link"),
        ("system hub", "fill", "accent_soft", "stroke", "link"),
        ("note", "fill", "alternate", "stroke", "line_strong"),
        ("note fails", "fill", "error_soft", "stroke", "none"),
        ("note when", "fill", "base", "stroke-dasharray", "3 3"),
        ("note start", "fill", "base", "stroke-dasharray", "3 3"),
        ("note then", "fill", "good_soft", "stroke", "none"),
        ("lane", "fill", "none", "stroke", "line_strong"),
        ("message", "fill", "none", "stroke", "port", "stroke-width", "1.4"),
        ("message back", "stroke", "faint", "stroke-dasharray", "4 3"),
        ("head", "fill", "port"),
    )
)
"""What classes mean: attributes and the theme's tokens, or values; later rows win."""


def standing_alone(svg: str, theme: Theme, *, ground: bool = False) -> str:
    """The picture as it is drawn in a theme, with the theme's ground behind it where asked for. Empty for an empty one."""
    if not svg:
        return ""
    root = etree.fromstring(svg, etree.XMLParser(resolve_entities=False, no_network=True))
    root.set("font-family", FAMILIES)
    root.set("font-size", "12")
    for one in list(root.iter(etree.Element)):
        names = frozenset(one.attrib.pop("class", "").split())
        for needed, facts in STYLES:
            if needed <= names:
                for attribute, value in facts.items():
                    one.set(attribute, theme.tokens.get(value, value))
        if one.tag == f"{SVG}text":
            _split(one)
    if ground:
        width, height = root.get("width", "0"), root.get("height", "0")
        back = etree.Element(f"{SVG}rect", {"x": "0", "y": "0", "width": width, "height": height, "fill": theme.tokens["base"]})  # fmt: skip
        root.insert(0, back)
    return etree.tostring(root, encoding="unicode")


def _split(text: etree._Element) -> None:  # pyright: ignore[reportPrivateUsage]
    """Make each line of a text one of its own."""
    parent = text.getparent()
    assert parent is not None
    at = parent.index(text)
    facts = {str(name): str(value) for name, value in text.attrib.items()}
    lines = [
        etree.Element(f"{SVG}text", {**facts, "x": line.get("x", "0"), "y": line.get("y", "0")})
        for line in text
    ]  # fmt: skip
    for made, line in zip(lines, text, strict=True):
        made.text = line.text
    tail = text.tail
    parent.remove(text)
    for further, made in enumerate(lines):
        parent.insert(at + further, made)
        made.tail = tail


def renderer_of(alone: str) -> QSvgRenderer:
    """What paints a picture that stands alone. Qt's takes a list of fonts for the name of one."""
    return QSvgRenderer(QByteArray(alone.replace(FAMILIES, UI_FONT, 1).encode()))


def image_of(alone: str, scale: float = SCALE) -> QImage:
    """The picture as pixels, on what it has as its ground."""
    renderer = renderer_of(alone)
    size = renderer.defaultSize() * scale
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(0)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return made
