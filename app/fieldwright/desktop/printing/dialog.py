"""Choosing what is printed, with a preview, to a printer or a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPalette
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import complain
from fieldwright.desktop.language import tr
from fieldwright.desktop.printing.paper import Content, Heading, printed
from fieldwright.desktop.printing.pdf import MARGINS, PAPERS, write_pdf
from fieldwright.files.errors import FieldwrightError

RESOLUTION = 300


@frozen
class Offer:
    """Something that can be printed, made when it is chosen."""

    words: str
    make: Callable[[], Content]


class PrintDialog(QDialog):
    """Shows what will be printed. ``written`` is the PDF that was written, if any."""

    def __init__(self, offers: Sequence[Offer], project: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers, self._project, self._folder = offers, project, folder
        self.written: Path | None = None
        self.setWindowTitle(tr("Print"))
        self.resize(1000, 700)
        self.what, self.paper, self.way = QComboBox(), QComboBox(), QComboBox()
        self.what.addItems([one.words for one in offers])
        self.paper.addItems(list(PAPERS))
        self.way.addItems([tr("As it fits"), tr("Upright"), tr("Across")])
        self.pages = QLabel()
        self.pages.setObjectName("muted")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, box in ((tr("&What"), self.what), (tr("&Paper"), self.paper), (tr("&Side"), self.way)):
            form.addRow(name, box)
            box.setAccessibleName(name.replace("&", ""))
            box.setMinimumWidth(210)
        self.printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer.setResolution(RESOLUTION)
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.setAccessibleName(tr("Preview"))
        for paper in self.preview.findChildren(QGraphicsView):  # it is what the focus goes to
            paper.setAccessibleName(tr("Preview"))
            paper.scene().setBackgroundBrush(
                self.palette().color(QPalette.ColorRole.Midlight)
            )  # Qt's own is light in every theme, and white paper needs another
        self.preview.paintRequested.connect(self._paint)
        self.to_printer, self.to_pdf, close = (
            QPushButton(tr("P&rint…")),
            QPushButton(tr("Save as P&DF…")),
            QPushButton(tr("&Close")),
        )
        self.to_printer.clicked.connect(self._print)
        self.to_pdf.clicked.connect(self.save)
        self.to_pdf.setDefault(True)
        close.clicked.connect(self.reject)
        earlier, following = QPushButton(tr("&Back")), QPushButton(tr("&Next"))
        earlier.clicked.connect(lambda: self.preview.setCurrentPage(max(1, self.preview.currentPage() - 1)))
        following.clicked.connect(lambda: self.preview.setCurrentPage(self.preview.currentPage() + 1))
        earlier.setAccessibleName(tr("The page before"))
        following.setAccessibleName(tr("The next page"))
        turning = QHBoxLayout()
        turning.addWidget(earlier)
        turning.addWidget(following)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addSpacing(10)
        left.addWidget(self.pages)
        left.addLayout(turning)
        left.addStretch(1)
        for button in (self.to_pdf, self.to_printer, close):
            left.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(14)
        row.addLayout(left)
        row.addWidget(self.preview, 1)
        for box in (self.what, self.paper, self.way):
            box.currentIndexChanged.connect(self._show)
        self._content: Content | None = None
        self._count = 0
        self._show()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def content(self) -> Content:
        """What is chosen."""
        if self._content is None:
            self._content = self._offers[max(0, self.what.currentIndex())].make()
        return self._content

    @property
    def layout_of_page(self) -> QPageLayout:
        """The paper as it is chosen."""
        across = self.way.currentIndex() == 2 or (self.way.currentIndex() == 0 and self.content.wide)
        way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(PAPERS[self.paper.currentText()]), way, MARGINS, QPageLayout.Unit.Point)

    def _show(self, *_: object) -> None:
        if self.sender() is self.what:
            self._content = None
        self.printer.setPageLayout(self.layout_of_page)
        self.preview.updatePreview()

    def _heading(self) -> Heading:
        return Heading(self._project, self.content.what)

    def _paint(self, printer: QPrinter) -> None:
        count = printed(self.content, self._heading(), printer, printer.resolution())
        self.pages.setText(tr("{n} pages", "{n} page", count))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.layout_of_page)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        try:
            printed(self.content, self._heading(), printer, printer.resolution())
        except OSError as error:
            complain(self, tr("It could not be printed."), error)
            return
        self.accept()

    def save(self) -> None:
        """Ask for a name, and write the PDF."""
        start = str(Path(self._folder or str(Path.home())) / f"{_as_name(self.content.what)}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), start, tr("PDF (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        try:
            write_pdf(self.content, self._heading(), path, self.layout_of_page)
        except (FieldwrightError, OSError) as error:
            complain(self, tr("The PDF was not written."), error)
            return
        self.written = path
        self.accept()


def _as_name(text: str) -> str:
    return "".join(one if one.isalnum() or one in " -_." else "-" for one in text).strip(" .")[:80] or tr("page")
