"""What taking a new version in would do, before it is done; and saying which field another one has become, where that is not certain."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import ui_font
from fieldwright.diff.impact.candidates import Candidate
from fieldwright.project.upgrading import Step, Upgrade

_COLUMNS = (tr("What"), tr("Where"), tr("Before and after"))
MOST = 5_000
"""Steps of a kind that are listed."""
_CANDIDATE = Qt.ItemDataRole.UserRole


class UpgradeDialog(QDialog):
    """Lists what would be rewritten, and what is left to a person; accepted, the window does it as one edit.

    ``again`` gives the upgrade with new paths by old ones that somebody has chosen.
    """

    def __init__(
        self, upgrade: Upgrade, jobs: Jobs, again: Callable[[Mapping[str, str]], Upgrade], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.upgrade = upgrade
        self._jobs, self._again = jobs, again
        self._chosen: dict[str, str] = {}
        self._offered: dict[str, Candidate] = {}
        self.setWindowTitle(tr("Take the New Version In"))
        self.resize(1000, 560)
        heading = QLabel(
            tr("The schema {schema} becomes {name}", schema=upgrade.schema, name=upgrade.comparison.new.file.name)
        )
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(ui_font(11, ui_font().Weight.DemiBold))
        self.about = _label()
        self.about.setObjectName("muted")
        self.list = QTreeWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("What taking the new version in does"))
        self.list.setHeaderLabels(_COLUMNS)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setStyleSheet("QTreeWidget::item { padding: 4px 2px; }")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setStretchLastSection(True)
        for column, width in enumerate((480, 210)):
            self.list.setColumnWidth(column, width)
        self.list.itemChanged.connect(self._ticked)
        self.list.currentItemChanged.connect(lambda item, _: self.whole.setText(_whole(item)))
        self.whole = _label()
        self.whole.setMinimumHeight(36)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setAccessibleDescription(tr("The selected step"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Looking what it does then"))
        self.busy.hide()
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton(tr("&Take It In"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        for widget in (self.whole, self.busy, self.buttons):
            box.addWidget(widget)
        self._show()

    def _show(self) -> None:
        done = [one for one in self.upgrade.log if one.done]
        left = list(self.upgrade.open)
        offers = any(one.candidates for one in left) or bool(self._chosen)
        said = [
            tr("{done}, {left} for you to decide. Nothing is deleted, and one Undo takes it all back.",
               done=tr("{n} steps will be done", "{n} step will be done", len(done)),
               left=tr("{n} things stay", "{n} thing stays", len(left))),
            *([tr("Tick the field that stands for one that is gone, and the rules follow it.")] if offers else []),
        ]  # fmt: skip
        self.about.setText(" ".join(said))
        with QSignalBlocker(self.list):
            self.list.clear()
            if self._chosen:
                group = self._group(tr("What you have chosen ({count})", count=len(self._chosen)))
                for old, new in self._chosen.items():
                    group.addChild(_choice(self._offered[old], tr("{old} is {new} now", old=old, new=new), chosen=True))
            for title, steps in ((tr("What is left to you"), left), (tr("What is done"), done)):
                if steps:
                    group = self._group(f"{title} ({number(len(steps))})")
                    for one in steps[:MOST]:
                        group.addChild(self._step(one))
            self.list.expandAll()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem([title])
        self.list.addTopLevelItem(group)
        return group

    def _step(self, one: Step) -> QTreeWidgetItem:
        place = ": ".join(part for part in (one.map, one.target or one.name) if part)
        became = " → ".join(part for part in (one.before, one.after) if part)
        said = translated(one.text)
        row = QTreeWidgetItem([said, place, became])
        for column, text in enumerate((said, place, became)):
            row.setToolTip(column, plain_tip(text))
        for best in one.candidates:
            words = (
                tr("{old} is {new} now", old=best.old, new=best.path)
                if best.old
                else tr("it is {new} now", new=best.path)
            )
            row.addChild(_choice(best, words, chosen=False))
        return row

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        """Follow what somebody says, or no longer."""
        best: Candidate | None = item.data(0, _CANDIDATE)
        if best is None or column != 0:
            return
        wanted = {old: new for old, new in self._chosen.items() if old != best.old}
        if item.checkState(0) == Qt.CheckState.Checked:
            wanted[best.old] = best.path
            self._offered[best.old] = best
        self._busy(True)
        self._jobs.start(
            self._again, wanted, done=lambda made: self._follow(wanted, made), failed=self._failed,
            label=tr("Looking what it does then"), key=(self, "again"),
        )  # fmt: skip

    def _follow(self, chosen: dict[str, str], made: Upgrade) -> None:
        self._busy(False)
        self._chosen, self.upgrade = chosen, made
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self._show()
        self.whole.setText(line(error))

    def _busy(self, on: bool) -> None:
        self.busy.setVisible(on)
        self.list.setEnabled(not on)
        self.take.setEnabled(not on)


def _choice(best: Candidate, words: str, *, chosen: bool) -> QTreeWidgetItem:
    """A field that may stand for one that is gone, to be ticked."""
    sure = tr("{percent}% sure", percent=round(100 * best.score))
    row = QTreeWidgetItem([words, "", f"{sure}, {translated(best.reason)}" if best.reason else sure])
    row.setToolTip(0, plain_tip(words))
    row.setToolTip(2, plain_tip(row.text(2)))
    if best.old:
        row.setData(0, _CANDIDATE, best)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
    return row


def _whole(item: QTreeWidgetItem | None) -> str:
    """All that a row says, where it is cut."""
    return "\n".join(item.text(column) for column in (0, 2) if item.text(column)) if item is not None else ""


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
