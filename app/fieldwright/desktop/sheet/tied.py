"""What ties the sheet to the window: it stands in the map's place, and shares the map's selection, rule panel and candidates."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget

from fieldwright.desktop.help.window import about as about_page
from fieldwright.desktop.samples.payload import text_of
from fieldwright.desktop.sheet.page import SheetPage

if TYPE_CHECKING:
    from fieldwright.desktop.samples.payload import Record
    from fieldwright.desktop.window import Window


class Sheet(QObject):
    """Made when somebody first asks for it; the map is not disturbed before."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        settings = window.settings
        self.page = SheetPage(
            window.document, window.look, window.jobs, lambda: window.who.name, settings.layout("sheet")
        )
        self.page.keep = lambda text: settings.set_layout("sheet", text)
        self.page.said.connect(window.status.say)
        self.page.view_asked.connect(lambda _: self.show(False))
        self.page.full_asked.connect(self._edit)
        self.page.candidates_asked.connect(lambda under, back: window.suggestions.offer(under, back))
        about_page(self.page, "sheet")
        self.views = QStackedWidget()
        sizes = window.upright.sizes()
        at = window.upright.indexOf(window.map_view)
        window.upright.replaceWidget(at, self.views)
        window.upright.setStretchFactor(at, 3)
        self.views.addWidget(window.map_view)
        self.views.addWidget(self.page)
        window.map_view.show()
        window.upright.setSizes(sizes)
        if window.record_shown is not None:
            self.show_record(window.record_shown)

    def show_record(self, record: "Record") -> None:
        """Compute what is in sight on another record of the sample."""
        self.page.in_sight.show_record(text_of(record))

    @property
    def is_shown(self) -> bool:
        """Whether the sheet stands in the map's place."""
        return self.views.currentWidget() is self.page

    def show(self, shown: bool) -> None:
        """Show the sheet, or the map again."""
        if not shown:
            self.page.commit()
        if self._window.is_split:
            if shown:
                self._window.split.show_sheet()
                return
            if not self.is_shown:
                self._window.map_view.focus_target()
                return
        self.views.setCurrentWidget(self.page if shown else self._window.map_view)
        if shown:
            self.page.focus_table()
        else:
            self._window.map_view.focus_target()
        self._window.place_changed()

    def _edit(self, attribute: str) -> None:
        """Open the large editor, once the cell's own is gone; the focus comes back to the cell."""
        editor = self._window.rule_panel.expressions.get(attribute)
        if editor is None:
            return
        self._window.tabs.setCurrentIndex(0)
        editor.setFocus()
        QTimer.singleShot(0, self, self._in_large)

    def _in_large(self) -> None:
        self._window.edit_expression()
        if self.is_shown:
            self.page.focus_table()
