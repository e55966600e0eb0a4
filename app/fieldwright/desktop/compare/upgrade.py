"""What taking a new version in would do, before it is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.theme import ui_font
from fieldwright.project.upgrading import Step, Upgrade

_COLUMNS = ("What", "Where", "Before and after")
MOST = 5_000


class UpgradeDialog(QDialog):
    """Lists what would be rewritten, and what is left to a person; accepted, the window does it as one edit."""

    def __init__(self, upgrade: Upgrade, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Take the New Version In")
        self.resize(1000, 560)
        done = [one for one in upgrade.log if one.done]
        left = list(upgrade.open)
        heading = QLabel(f"The schema {upgrade.schema} becomes {upgrade.comparison.new.file.name}")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(ui_font(11, ui_font().Weight.DemiBold))
        self.about = QLabel(
            f"{_many(len(done), 'step')} will be done, {_many(len(left), 'thing')} stay{'s' if len(left) == 1 else ''} for you to decide. "
            "Nothing is deleted, and one Undo takes it all back."
        )
        self.about.setObjectName("muted")
        self.about.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName("What taking the new version in does")
        self.list.setHeaderLabels(_COLUMNS)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setStyleSheet("QTreeWidget::item { padding: 4px 2px; }")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for title, steps in (("What is left to you", left), ("What is done", done)):
            if steps:
                self._group(title, steps)
        self.list.header().setStretchLastSection(True)
        for column, width in enumerate((480, 210)):
            self.list.setColumnWidth(column, width)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton("&Take It In", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.take.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        for widget in (heading, self.about):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addWidget(self.buttons)

    def _group(self, title: str, steps: list[Step]) -> None:
        group = QTreeWidgetItem([f"{title} ({len(steps):,})"])
        self.list.addTopLevelItem(group)
        for one in steps[:MOST]:
            place = ": ".join(part for part in (one.map, one.target or one.name) if part)
            became = " → ".join(part for part in (one.before, one.after) if part)
            row = QTreeWidgetItem([one.text, place, became])
            for column, text in enumerate((one.text, place, became)):
                row.setToolTip(column, plain_tip(text))
            for best in one.candidates[:7]:
                reason = f", {best.reason}" if best.reason else ""
                row.addChild(QTreeWidgetItem([f"may be {best.path} ({best.score:.0%}{reason})"]))
            group.addChild(row)
        group.setExpanded(True)


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'s' * (count != 1)}"
