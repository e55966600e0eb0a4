"""The two bars of the compare view: what can be done with the comparison, and the names of both versions above their trees."""

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from fieldwright.desktop.canvas.marked_bar import WIDTH
from fieldwright.desktop.compare.exports import EXPORTS
from fieldwright.desktop.compare.row_painter import GUTTER
from fieldwright.desktop.compare.words import PRESET_WORDS
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.diff.kinds import PRESETS
from fieldwright.diff.policy import AUTO

_ABOUT_AUTO = tr("what fits the format: contracts of interfaces as API teams read them, all others to the letter")


class CompareBar(QWidget):
    """What can be done with a comparison; without one, only going back. ``export_asked`` carries an `exports.Export`."""

    back = Signal()
    upgrade_asked = Signal()
    judged = Signal()
    folded = Signal()
    swapped = Signal()
    other_asked = Signal()
    export_asked = Signal(object)

    def __init__(self, look: Look, role: QComboBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._of_project = False
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back_button = _button("", tr("Close the comparison"), tr("Close the comparison (Esc)"), self.back.emit)
        self.title = ElidedLabel(ui_font(10.5, QFont.Weight.DemiBold), mode=Qt.TextElideMode.ElideMiddle)
        self.title.setMinimumWidth(150)
        self.title.setAccessibleDescription(tr("Comparison"))
        self.counts = QLabel()
        self.counts.setObjectName("pill")
        self.counts.setFont(ui_font(8.4))
        self.counts.setAccessibleDescription(tr("How many changes"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(70)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Comparing again"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Preset of severities"))
        self.preset.setMinimumContentsLength(13)
        self.preset.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for name, about in ((AUTO, _ABOUT_AUTO), *PRESETS.items()):
            self.preset.addItem(PRESET_WORDS[name].capitalize(), name)
            self.preset.setItemData(self.preset.count() - 1, translated(about), Qt.ItemDataRole.ToolTipRole)
        self.preset.currentIndexChanged.connect(lambda _: self.judged.emit())
        self.fold_button = _button(
            tr("Fold"), tr("Fold what is unchanged"), tr("Fold what is unchanged into one row"), self.folded.emit
        )
        self.fold_button.setCheckable(True)
        self.fold_button.setChecked(True)
        self.swap_button = _button("", tr("Swap the versions"), tr("Compare the other way round"), self.swapped.emit)
        self.take_button = _button(
            tr("Take the new version in…"),
            tr("Take the new version in"),
            tr("See what it would do to the project, and do it as one edit"),
            self.upgrade_asked.emit,
        )
        self.export_button = _button(
            tr("Export"), tr("Export the changes"), tr("Write the changes to a file"), lambda: None
        )
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        menu.aboutToShow.connect(self.offer_exports)
        self.exports: dict[str, QAction] = {}
        for id_, one in EXPORTS.items():
            if one.delta and not any(EXPORTS[known].delta for known in self.exports):
                menu.addSeparator()
            self.exports[id_] = menu.addAction(one.title)
            self.exports[id_].triggered.connect(lambda _=False, one=one: self.export_asked.emit(one))
        self.export_button.setMenu(menu)
        self.other_button = _button(
            "", tr("Compare other versions"), tr("Compare other versions…"), self.other_asked.emit
        )
        row = QHBoxLayout(self)
        margins(row, 8, 5, 12, 5)
        row.setSpacing(6)
        row.addWidget(self.back_button)
        row.addWidget(self.title)
        row.addWidget(self.counts)
        row.addStretch(1)
        row.addWidget(self.progress)
        self.tools: tuple[QWidget, ...] = (
            self.take_button,
            role,
            self.preset,
            self.fold_button,
            self.export_button,
            self.swap_button,
            self.other_button,
        )
        for one in self.tools:
            row.addWidget(one)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self, *_: object) -> None:
        self.back_button.setIcon(self._look.icon("arrow-left", "text"))
        self.take_button.setIcon(self._look.icon("check", "accent_line"))
        self.fold_button.setIcon(self._look.icon("collapse", "muted"))
        self.export_button.setIcon(self._look.icon("export", "muted"))
        self.swap_button.setIcon(self._look.icon("swap", "muted"))
        self.other_button.setIcon(self._look.icon("open", "muted"))

    def offer_exports(self) -> None:
        """Offer what is of a project only where there is one."""
        for id_, one in EXPORTS.items():
            self.exports[id_].setVisible(not one.delta or self._of_project)

    def show_comparison(self, title: str, counts: str, preset: str, *, of_project: bool) -> None:
        """Show what is compared; without counts, that nothing is."""
        self._of_project = of_project
        self.title.say(title)
        self.counts.setText(counts)
        self.counts.setVisible(bool(counts))
        for one in self.tools:
            one.setVisible(bool(counts) and (one is not self.take_button or of_project))
        self.progress.hide()
        self.preset.setItemText(
            0,
            tr("Auto ({preset})", preset=PRESET_WORDS.get(preset, preset))
            if preset
            else PRESET_WORDS[AUTO].capitalize(),
        )

    def say_preset(self) -> None:
        """Say in the tip what the chosen preset assumes."""
        about = self.preset.currentData(Qt.ItemDataRole.ToolTipRole)
        self.preset.setToolTip(
            tr(
                "Whose severities count. {preset}: {meaning}",
                preset=PRESET_WORDS[self.preset.currentData()].capitalize(),
                meaning=about,
            )
        )


@frozen
class Side:
    """One of the two versions: the word for it, and how its name and its kind of schema are called."""

    word: str
    version: str
    kind: str


_SIDES = (
    Side(tr("Old"), tr("Old version"), tr("Old version's kind of schema")),
    Side(tr("New"), tr("New version"), tr("New version's kind of schema")),
)


class Heads(QWidget):
    """The names and kinds of both versions, each above its half of the rows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, WIDTH, 0)
        row.setSpacing(0)
        self.pictures: list[QLabel] = []
        self.names: list[ElidedLabel] = []
        self.badges: list[QLabel] = []
        for side in _SIDES:
            half = QWidget()
            line_ = QHBoxLayout(half)
            line_.setContentsMargins(12, 7, 12, 7)
            line_.setSpacing(6)
            picture, word = QLabel(), QLabel(side.word)
            word.setObjectName("muted")
            name = ElidedLabel(ui_font(9.75, QFont.Weight.DemiBold), mode=Qt.TextElideMode.ElideMiddle)
            name.setAccessibleDescription(side.version)
            badge = QLabel()
            badge.setObjectName("pill")
            badge.setFont(ui_font(8.4))
            badge.setTextFormat(Qt.TextFormat.PlainText)
            badge.setAccessibleDescription(side.kind)
            for one, stretch in ((picture, 0), (word, 0), (name, 1), (badge, 0)):
                line_.addWidget(one, stretch)
            row.addWidget(half, 1)
            if side is _SIDES[0]:
                row.addSpacing(GUTTER)
            self.pictures.append(picture)
            self.names.append(name)
            self.badges.append(badge)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self, *_: object) -> None:
        for picture in self.pictures:
            picture.setPixmap(self._look.icon("schema", "muted").pixmap(16, 16))

    def show_side(self, side: int, name: str, place: str, kind: str) -> None:
        """Show one version."""
        self.names[side].say(name)
        self.names[side].setToolTip(plain_tip(place))
        self.badges[side].setText(kind)


def _button(text: str, name: str, tip: str, call: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _=False: call())
    return button
