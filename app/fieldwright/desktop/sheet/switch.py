"""The two views of a map, of which one is shown: a control with two parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.language.keys import keys as keys_of
from fieldwright.desktop.theme import Look

VIEWS = (("map", tr("Map"), "map", tr("Fields side by side, with lines between them")), ("sheet", tr("Sheet"), "table", tr("One row a target field, as in a spreadsheet")))  # fmt: skip
"""The views: id, name, icon, and what each is."""


class ViewSwitch(QWidget):
    """See the module. ``asked`` carries the id of the view that somebody wants."""

    asked = Signal(str)

    def __init__(self, look: Look, shown: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(tr("View of the map"))
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for id_, name, _, meaning in VIEWS:
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(id_ == shown)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("Show as a sheet") if id_ == "sheet" else tr("Show as a map"))
            button.setToolTip(f"{meaning} ({keys_of(keys)})" if keys and id_ != shown else meaning)
            button.clicked.connect(lambda _=False, id_=id_: self._clicked(id_, shown))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[id_] = button
        look.changed.connect(self._dress)
        self._dress()

    def _clicked(self, id_: str, shown: str) -> None:
        self.buttons[shown].setChecked(True)
        if id_ != shown:
            self.asked.emit(id_)

    def _dress(self, *_: object) -> None:
        for id_, _name, icon, _meaning in VIEWS:
            self.buttons[id_].setIcon(self._look.icon(icon, "muted"))
