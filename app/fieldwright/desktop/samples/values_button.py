"""The button that shows values of payloads, or masks them again: on every page with payloads it is the same switch."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.theme import Look


class ValuesButton(QToolButton):
    """Is down while values are shown."""

    def __init__(self, veil: Veil, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil, self._look = veil, look
        words = tr("Show values")  # without a letter: it stands beside other panes, whose letters it would take
        self.setText(words)
        self.setToolTip(
            tr("Show the values of payloads as they are. While they are masked, a shared screen shows nobody's data")
        )
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        self.setCheckable(True)
        look.changed.connect(self._dress)
        self._dress()
        self.speak(in_words=True)
        self.toggled.connect(veil.show)
        veil.changed.connect(self._follow)  # of a method, so that it ends with the dialog that holds the button
        self._follow()

    def speak(self, *, in_words: bool) -> None:
        """Have words beside the picture, or the picture alone where there is little room."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if in_words else style.ToolButtonIconOnly)

    def _dress(self, *_: object) -> None:
        self.setIcon(self._look.icon("eye", "muted"))

    def _follow(self) -> None:
        self.setChecked(self._veil.shown)
