"""PDFs: written whole beside the place where they are wanted, and put there in one step."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from fieldwright import __version__
from fieldwright.desktop.printing.paper import Content, Heading, printed
from fieldwright.files.saving import save_bytes

RESOLUTION = 600
MARGINS = QMarginsF(40, 36, 40, 30)
_METRIC = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter, "A3": QPageSize.PageSizeId.A3}
PAPERS: Mapping[str, QPageSize.PageSizeId] = MappingProxyType(
    _SIZES if _METRIC else {name: _SIZES[name] for name in ("Letter", "A4", "A3")}
)
"""Sizes of paper, that of the country first."""


def layout_for(content: Content) -> QPageLayout:
    """The usual paper, on the side that something wants."""
    way = QPageLayout.Orientation.Landscape if content.wide else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(next(iter(PAPERS.values()))), way, MARGINS, QPageLayout.Unit.Point)


def pdf_of(content: Content, heading: Heading, layout: QPageLayout | None = None) -> bytes:
    """Something as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{heading.what} — {heading.project}" if heading.project else heading.what)
    writer.setCreator(f"Fieldwright {__version__}")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(layout or layout_for(content))
    printed(content, heading, writer, RESOLUTION)
    return bytes(buffer.data().data())


def write_pdf(content: Content, heading: Heading, path: Path, layout: QPageLayout | None = None) -> None:
    """Write something as a PDF. Raises a `SaveError` where it cannot be written; what was there stays then."""
    save_bytes(path, pdf_of(content, heading, layout))
