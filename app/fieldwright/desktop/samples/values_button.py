"""The button that shows values of payloads, or masks them again: on every page with payloads it is the same switch."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.veil import Veil


class ValuesButton(QToolButton):
    """Is down while values are shown."""

    def __init__(self, veil: Veil, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil = veil
        words = tr("Show va&lues")
        self.setText(words)
        self.setToolTip(
            tr("Show the values of payloads as they are. While they are masked, a shared screen shows nobody's data")
        )
        self.setAccessibleName(words.replace("&", ""))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.toggled.connect(veil.show)
        veil.changed.connect(self._follow)  # of a method, so that it ends with the dialog that holds the button
        self._follow()

    def _follow(self) -> None:
        self.setChecked(self._veil.shown)
