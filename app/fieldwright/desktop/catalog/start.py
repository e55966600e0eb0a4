"""What the window of a catalog shows while none is open: the ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look
from fieldwright.desktop.way_page import WayPage, Ways

WAYS = (
    ("fill", "folder", tr("Fill from a folder of projects"), tr("Each flow of each project becomes an integration, and stays linked with it.")),
    ("import-file", "import", tr("Import a spreadsheet"), tr("Excel or CSV; its columns are recognised, and mapped by hand where they are not.")),
    ("open", "open", tr("Open a catalog"), tr("A file that ends in .catalog.json. You can also drop it here.")),
    ("new", "new", tr("Start an empty catalog"), tr("Type integrations in, or paste them from a spreadsheet.")),
    ("open-example", "example", tr("Open the example"), tr("A city's portfolio of 150 integrations, with faults for the review to find.")),
)  # fmt: skip


class CatalogStart(WayPage):
    """The page; ``asked`` carries the id of the way that was chosen."""

    asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        title = tr("All integrations of a portfolio in one place")
        lead = tr("See who sends what to whom, what is unprotected, doubled or without an owner, and what to do first.")
        super().__init__(look, title, lead, parent)
        self._large = Ways(look, WAYS, self.asked.emit)
        self.ways = self._large.buttons
        self.column.addLayout(self._large.grid)
        self.done()
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self, *_: object) -> None:
        self._large.dress()
