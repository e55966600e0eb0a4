"""Asking for another name of a variable."""

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from fieldwright.desktop.expressions.names import why_not
from fieldwright.desktop.form_parts import answers, grid, label
from fieldwright.desktop.language import tr


class NameDialog(QDialog):
    """Asks for a variable's name, and says why one cannot be."""

    def __init__(self, text: str, name: str, known: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._name, self._known = text, name, known
        self.setWindowTitle(tr("Rename the Variable"))
        self.resize(380, 0)
        self.line = QLineEdit(name)
        self.line.setAccessibleName(tr("New name"))
        self.line.selectAll()
        self.problem = label("")
        self.problem.setObjectName("wrong")
        self.problem.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        buttons, self.ok = answers(self, tr("&Rename"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addLayout(grid((tr("&Name of ${name}", name=name), self.line)))
        box.addWidget(self.problem)
        box.addWidget(buttons)
        self.line.textChanged.connect(lambda _: self._look())
        self._look()

    def _look(self) -> None:
        why = why_not(self._text, self._name, self.new, self._known)
        self.problem.setText(why)
        self.ok.setEnabled(not why)

    @property
    def new(self) -> str:
        """The name that is typed, without ``$``."""
        return self.line.text().strip().removeprefix("$")


def ask_name(parent: QWidget, text: str, name: str, known: frozenset[str]) -> str:
    """Another name for a variable of an expression; empty where it stays."""
    dialog = NameDialog(text, name, known, parent)
    return dialog.new if dialog.exec() else ""
