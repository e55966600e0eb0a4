"""The window of the help: contents and search at the left, the page at the right. It stands beside the work and never blocks it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.help.pages import FIRST, Page, pages
from fieldwright.desktop.language import tr
from fieldwright.desktop.text_lists import space_lists
from fieldwright.desktop.theme import CODE_FONT, Look, ui_font

CONTEXT = "help"
"""The property of a widget that names the page of the help about it and all that is in it."""
_ID = Qt.ItemDataRole.UserRole
_KNOWS = "knows the help"
_ABOUT = {
    "LookupDialog": "lookups", "LookupFileDialog": "lookups", "PasteDialog": "lookups", "FunctionDialog": "functions", "BlanksDialog": "rules",
    "ExplanationDialog": "samples", "SamplesDialog": "samples", "ReadingDialog": "schemas", "NewMapDialog": "start", "ComparePage": "schemas",
    "UpgradeDialog": "schemas", "ExportDialog": "exports", "ImportDialog": "team", "HistoryDialog": "team", "ReleaseDialog": "team", "ChoicesDialog": "team",
    "SendDialog": "team", "WhoDialog": "team", "ShownDialog": "team", "AcceptDialog": "findings", "MapStateDialog": "rules", "RenameDialog": "rules",
    "LearningDialog": "suggestions", "SuggestionsPanel": "suggestions", "SettingsPage": "flows", "FlowsRoom": "flows", "PickDialog": "flows", "RecoveryDialog": "safety",
    "PreferencesDialog": "preferences", "CatalogWindow": "catalog", "CatalogPage": "catalog", "ReconcileDialog": "tests", "TestsPage": "tests",
    "HandoverDialog": "flows",
}  # fmt: skip
"""The pages about dialogs and rooms, by the names of their classes."""
_ABOVE = {2: 18, 3: 12}
"""The room above headings, by their level."""


class HelpWindow(QDialog):
    """Shows a page. ``show_page`` goes to one; the search lists those that hold all words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self.resize(900, 640)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.contents = QListWidget()
        follow_selection(self.contents)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setUniformItemSizes(True)
        self.contents.currentItemChanged.connect(self._chosen)
        self.text = QTextBrowser()
        self.text.setObjectName("page")
        self.text.setAccessibleName(tr("The page"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(22)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.contents, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_page)
        look.changed.connect(self._dress)
        self._shown: Page | None = None
        self._list("")
        self.show_page(FIRST)
        contents = max(230, self.contents.sizeHintForColumn(0) + 40)
        split.setSizes([contents, self.width() - contents])

    def _list(self, words: str) -> None:
        kept = self._shown
        self.contents.blockSignals(True)
        self.contents.clear()
        for one in pages():
            if one.fits(words):
                item = QListWidgetItem(one.title)
                item.setData(_ID, one.id)
                self.contents.addItem(item)
        self.contents.blockSignals(False)
        if kept is not None:
            self._mark(kept.id)
        if self.contents.count() and self.contents.currentRow() < 0:
            self.contents.setCurrentRow(0)
        if words.strip():
            self._find(words)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(_ID))
            if self.search.text().strip():
                self._find(self.search.text())

    def _find(self, words: str) -> None:
        """Go to the first place of the longest word, and mark it."""
        cursor = self.text.textCursor()
        cursor.setPosition(0)
        self.text.setTextCursor(cursor)
        self.text.find(max(words.split(), key=len))

    def show_page(self, id_: str) -> None:
        """Show a page by its id; the first where there is none of that id."""
        if not any(one.id == id_ for one in pages()):
            id_ = FIRST
        self.search.clear()
        self._show(id_)
        self._mark(id_)

    def print_page(self) -> None:
        """Print the page, or write it as a PDF."""
        from fieldwright.desktop.printing.dialog import Offer, PrintDialog
        from fieldwright.desktop.printing.texts import TextContent

        page = self._shown
        if page is not None:
            offer = Offer(page.title, lambda: TextContent(page.title, page.text.partition("\n")[2].strip()))
            PrintDialog([offer], "Fieldwright", "", self).exec()

    def _mark(self, id_: str) -> None:
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item is not None and item.data(_ID) == id_:
                self.contents.blockSignals(True)
                self.contents.setCurrentRow(row)
                self.contents.blockSignals(False)

    def _show(self, id_: str) -> None:
        page = next(one for one in pages() if one.id == id_)
        if page is not self._shown:
            self._shown = page
            self._dress()

    @property
    def page(self) -> str:
        """The id of the page that is shown."""
        return self._shown.id if self._shown is not None else ""

    def _dress(self, *_: object) -> None:
        if self._shown is None:
            return
        document = self.text.document()
        theme = self._look.theme
        document.setDefaultFont(ui_font(10.5))
        document.setDefaultStyleSheet(
            f"code {{ font-family: '{CODE_FONT}'; color: {theme.tokens['accent_on_soft']}; }}"
        )
        self.text.setMarkdown(self._shown.text)
        _plainer(self.text, theme.tokens["line_strong"])
        space_lists(self.text.document())
        self.text.verticalScrollBar().setValue(0)


def _plainer(text: QTextBrowser, line: str) -> None:
    """Give code its font and tables their lines: Markdown has neither here."""
    from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextTable

    document = text.document()
    code = expression_font()
    code.setPixelSize(13)
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            part = at.fragment()
            if part.charFormat().fontFixedPitch():
                cursor = QTextCursor(document)
                cursor.setPosition(part.position())
                cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
                dress = QTextCharFormat()
                dress.setFont(code)
                cursor.mergeCharFormat(dress)
            at += 1
        cursor = QTextCursor(block)
        form = block.blockFormat()
        form.setTopMargin(_ABOVE.get(form.headingLevel(), 0))
        form.setBottomMargin(0 if cursor.currentTable() else 8)
        cursor.setBlockFormat(form)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorder(1)
            form.setBorderBrush(QBrush(QColor(line)))
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderCollapse(True)
            form.setCellPadding(5)
            form.setTopMargin(6)
            form.setBottomMargin(10)
            frame.setFormat(form)
            for column in range(frame.columns()):
                cell = frame.cellAt(0, column)
                bold = QTextCharFormat()
                bold.setFontWeight(QFont.Weight.DemiBold)
                cursor = cell.firstCursorPosition()
                cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(bold)


class HelpKey(QObject):
    """Shows the help for whatever has the focus; F1 does so in the window's dialogs too, which take no shortcuts of the window."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self.shown: HelpWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focused)

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Have the key in a dialog of ours, once it has the focus."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and not isinstance(dialog, HelpWindow) and not dialog.property(_KNOWS):
            dialog.setProperty(_KNOWS, True)
            QShortcut(QKeySequence(Qt.Key.Key_F1), dialog, self.about_focus)

    def about_focus(self) -> None:
        """Show the page about what has the focus."""
        self.open(page_about(QApplication.focusWidget()))

    def open(self, page: str = "") -> None:
        """Show a page; in front of a dialog that waits, as part of it."""
        modal = QApplication.activeModalWidget()
        parent = modal if modal is not None and not isinstance(modal, HelpWindow) else self._window
        if self.shown is None or self.shown.parent() is not parent:
            if self.shown is not None:
                self.shown.close()
                self.shown.deleteLater()
            self.shown = HelpWindow(self._look, parent)
            self.shown.destroyed.connect(self._gone)
        self.shown.show_page(page or FIRST)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()

    def _gone(self, *_: object) -> None:
        self.shown = None


def page_about(widget: QWidget | None) -> str:
    """The page about a widget: as it, or what it is in, says."""
    while widget is not None:
        page = widget.property(CONTEXT) or _ABOUT.get(type(widget).__name__)
        if isinstance(page, str) and page:
            return page
        widget = widget.parentWidget()
    return ""


def about(widget: QWidget, page: str) -> None:
    """Say which page of the help is about a widget and all that is in it."""
    widget.setProperty(CONTEXT, page)
