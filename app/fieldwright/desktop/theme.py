"""Light and dark: tokens from ``resources/themes``, as palette, style sheet, and colours for painting."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from attrs import field, frozen
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from fieldwright.desktop import icons
from fieldwright.files.resources import resource

NAMES = ("light", "dark", "contrast-light", "contrast-dark")
UI_FONT, CODE_FONT = "Inter", "JetBrains Mono"
_ROLE = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (_ROLE.Window, "window"),
    (_ROLE.WindowText, "text"),
    (_ROLE.Base, "base"),
    (_ROLE.AlternateBase, "alternate"),
    (_ROLE.Text, "text"),
    (_ROLE.Button, "window"),
    (_ROLE.ButtonText, "text"),
    (_ROLE.BrightText, "error"),
    (_ROLE.Highlight, "accent"),
    (_ROLE.HighlightedText, "accent_text"),
    (_ROLE.Accent, "accent"),
    (_ROLE.Link, "accent_on_soft"),
    (_ROLE.LinkVisited, "link_expression_strong"),
    (_ROLE.PlaceholderText, "faint"),
    (_ROLE.ToolTipBase, "base"),
    (_ROLE.ToolTipText, "text"),
    (_ROLE.Mid, "line_strong"),
    (_ROLE.Midlight, "line"),
    (_ROLE.Dark, "line_strong"),
    (_ROLE.Light, "base"),
    (_ROLE.Shadow, "line_strong"),
)


@frozen(eq=False)
class Theme:
    """A set of colours by name. ``tokens`` are hex texts."""

    name: str
    tokens: Mapping[str, str]
    _colours: dict[str, QColor] = field(factory=dict, repr=False)

    def __getitem__(self, token: str) -> QColor:
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.tokens[token])
        return found

    @property
    def dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name.endswith("dark")

    @property
    def strong(self) -> bool:
        """Whether more contrast is asked for: edges are drawn where otherwise a quiet ground tells enough."""
        return self.name.startswith("contrast")

    @property
    def other(self) -> str:
        """The name of the theme that is dark where this one is light, with as much contrast."""
        return self.name.replace("dark", "light") if self.dark else self.name.replace("light", "dark")


def load_theme(name: str) -> Theme:
    """A theme of ``resources/themes``."""
    tokens = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    return Theme(name, tokens)


def system_theme() -> str:
    """What the system prefers."""
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"contrast-{name}" if strong else name


TEXT_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", ("base", "window", "alternate", "canvas", "hover", "pressed", "selected", "selected_quiet", "accent_soft", "match",
              "error_soft", "warning_soft", "info_soft", "good_soft")),
    ("muted", ("base", "window", "alternate", "canvas", "hover", "selected")), ("faint", ("base", "window", "alternate")),
    ("disabled", ("base", "window")),
    ("error", ("base", "window", "hover", "selected", "error_soft")), ("warning", ("base", "window", "hover", "selected", "warning_soft")),
    ("info", ("base", "window", "hover", "selected", "info_soft")), ("good", ("base", "window", "hover", "selected", "good_soft")),
    ("accent_text", ("accent", "accent_hover")), ("accent_on_soft", ("base", "window", "accent_soft", "selected")),
    ("link_expression_strong", ("base", "canvas")), ("tooltip_text", ("tooltip",)),
    *((f"chip_{kind}_ink", (f"chip_{kind}",)) for kind in ("text", "number", "date", "boolean", "object")),
)  # fmt: skip
"""Which text stands on which grounds: at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3)."""

MARKS_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    *((name, ("canvas",)) for name in ("link", "link_strong", "link_expression", "link_expression_strong", "link_warning", "link_stub", "port")),
    ("accent", ("base", "window")), ("accent_line", ("base", "window", "canvas", "hover", "selected", "accent_soft")),
)  # fmt: skip
"""Which lines and marks that mean something are drawn on which grounds: at least 3 to 1 (success criterion 1.4.11)."""


class Look(QObject):
    """The theme in use, for everything that paints. ``changed`` carries the new theme."""

    changed = Signal(object)

    def __init__(self, name: str = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = load_theme(name)

    def icon(self, name: str, token: str = "text", *, selected: str = "") -> QIcon:  # noqa: S107 - a colour's name
        """An icon in a colour of the theme, and in another where it stands in a selected row."""
        return icons.icon(name, self.theme[token], self.theme["disabled"], self.theme[selected] if selected else None)

    def use(self, name: str) -> None:
        """Switch to a theme."""
        self.theme = load_theme(name)
        self.apply()
        self.changed.emit(self.theme)

    def apply(self) -> None:
        """Dress the application; what it wears is taken off first, or each step would dress every widget anew."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet("")
            if app.style().name() != "fusion":
                app.setStyle("Fusion")
            app.setPalette(palette(self.theme))
            app.setStyleSheet(style_sheet(self.theme))


@contextmanager
def undressed(*, in_sight: bool = False) -> Iterator[None]:
    """Dress widgets once, after all are made: Qt would dress a widget with all below it anew whenever it gets another parent.

    Where a window is in sight already, it keeps its dress, and what is made is dressed as it grows; unless ``in_sight``, for hundreds of
    widgets, which take longer than dressing the window twice.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or (not in_sight and any(one.isVisible() for one in app.topLevelWidgets())):
        yield
        return
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def palette(theme: Theme) -> QPalette:
    """A Fusion palette of a theme."""
    made = QPalette()
    for role, token in _ROLES:
        made.setColor(role, theme[token])
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.HighlightedText):
        made.setColor(_DISABLED, role, theme["disabled"])
    made.setColor(_DISABLED, _ROLE.Highlight, theme["selected_quiet"])
    return made


def draw_edge(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Draw an edge around what is selected, where more contrast is asked for than its ground has."""
    if theme.strong:
        for side in (
            rect.adjusted(0, 0, 0, 1 - rect.height()), rect.adjusted(0, rect.height() - 1, 0, 0),
            rect.adjusted(0, 0, 1 - rect.width(), 0), rect.adjusted(rect.width() - 1, 0, 0, 0),
        ):  # fmt: skip
            painter.fillRect(side, theme["text"])


def draw_row(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Draw the ground of a popup's row: of the selected one, and of the one under the pointer."""
    if state & QStyle.StateFlag.State_Selected:
        inside = rect.adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["accent_soft"])
        painter.drawRoundedRect(inside, 5, 5)
        draw_edge(painter, inside, theme)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme["hover"])


def ui_font(points: float = 9.75, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the window's text."""
    font = QFont(UI_FONT)
    font.setPixelSize(round(points * 4 / 3))
    font.setWeight(weight)
    return font


def style_sheet(theme: Theme) -> str:
    """What Fusion does not draw as quietly as we want it."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    text = (_SHEET + (_STRONG if theme.strong else "") + (_MIRRORED if mirrored else "")).replace(
        "@chevron", resource("themes", f"{theme.name}-chevron.svg").as_posix()
    )
    for place, way in (("@above", "up"), ("@before", "left"), ("@after", "right")):
        text = text.replace(place, resource("themes", f"{theme.name}-chevron-{way}.svg").as_posix())
    text = text.replace("@tick", resource("themes", "check.svg").as_posix())
    for place, name in (("@opened", "branch-down"), ("@closed", "branch-left" if mirrored else "branch-right")):
        text = text.replace(place, resource("themes", f"{name}.svg").as_posix())
    for token in sorted(theme.tokens, key=len, reverse=True):
        text = text.replace("@" + token + ";", theme.tokens[token] + ";").replace(
            "@" + token + " ", theme.tokens[token] + " "
        )
    return text


_SHEET = """
QToolTip { color: @text; background: @base; border: 1px solid @line_strong; padding: 4px 6px; }
QMainWindow, QMenuBar, QToolBar { background: @base; }
QMenuBar { border: 0; padding: 2px 6px 0 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @base; border: 1px solid @line_strong; padding: 4px; color: @text; }
QMenu::item { padding: 5px 26px 5px 8px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolBar { border: 0; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: @line; margin: 6px 8px; }
QToolButton { border: 0; border-radius: 5px; padding: 5px 8px; background: transparent; color: @text; }
QToolButton#mend { border: 1px solid @line_strong; padding: 1px 8px; }
QToolButton#mend:disabled { border: 1px solid @line; }
QToolButton#mend[popupMode="2"] { padding-right: 22px; }
QToolButton#mend:focus { border: 1px solid @accent_line; background: @accent_soft; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: url(@chevron); width: 10px; height: 10px; subcontrol-origin: padding; subcontrol-position: center right; right: 5px; }
QToolButton::menu-button { border: 0; width: 16px; background: transparent; }
QToolButton::menu-arrow { image: url(@chevron); width: 10px; height: 10px; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accent_soft; }
QToolButton:disabled { color: @disabled; }
QToolButton:focus { border: 1px solid @accent_line; padding: 4px 7px; }
QToolButton[popupMode="1"]:focus, QToolButton[popupMode="2"]:focus { padding-right: 19px; }
QStatusBar { background: @base; border-top: 1px solid @line; color: @text; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter#apart::handle { background: transparent; }
QTreeView, QListView, QTableView { border: 0; background: @base; alternate-background-color: @alternate; color: @text; outline: 0; }
QTreeView::branch:has-children:closed:selected { image: url(@closed); }
QTreeView::branch:has-children:open:selected { image: url(@opened); }
QTreeWidget#project { background: @window; padding: 0 0 8px 0; }
QTreeWidget#project::item { height: 25px; border: 0; }
QTreeWidget#project::item:hover { background: @hover; }
QTreeWidget#project::item:selected { background: @accent; color: @accent_text; }
QHeaderView { background: @base; border: 0; }
QHeaderView::section { background: @base; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 5px 8px; }
QHeaderView::section:vertical { border-bottom: 0; }
QDialog QHeaderView::section:vertical { border-bottom: 1px solid @line; }
QTabWidget::pane { border: 0; background: @base; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 14px 6px 10px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { background: @base; color: @text; border-bottom: 2px solid @accent_line; }
QTabBar::tab:focus { color: @accent_on_soft; }
QTabBar::scroller { width: 40px; }
QTabBar QToolButton { background: @window; border-radius: 0; padding: 0; }
QTabBar QToolButton:hover { background: @hover; }
QTabBar QToolButton::left-arrow { image: url(@before); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url(@after); width: 12px; height: 12px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: @base; color: @text; placeholder-text-color: @faint; }
QLineEdit { border: 1px solid @line_strong; border-radius: 5px; padding: 3px 6px; selection-background-color: @accent; selection-color: @accent_text; }
QLineEdit:focus { border: 1px solid @accent_line; }
QPlainTextEdit#expression, QPlainTextEdit#words { border: 1px solid @line_strong; border-radius: 5px; padding: 0 2px; selection-background-color: @accent; selection-color: @accent_text; }
QPlainTextEdit#expression:focus, QPlainTextEdit#words:focus { border: 1px solid @accent_line; }
QWidget#form, QScrollArea#form { background: @base; }
QTableView::item { padding: 0 5px; }
QTableView::item:focus:!selected { border: 1px solid @accent_line; padding: 0 4px; }
QLineEdit:disabled, QSpinBox:disabled { color: @disabled; background: @window; border: 1px solid @line; }
QPushButton { background: @base; color: @text; border: 1px solid @line_strong; border-radius: 5px; padding: 4px 14px; min-height: 17px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 1px solid @accent_line; }
QPushButton:default { background: @accent; color: @accent_text; border: 1px solid @accent; }
QPushButton:default:hover { background: @accent_hover; }
QPushButton:disabled { background: @window; color: @disabled; border: 1px solid @line; }
QCheckBox::indicator, QListView::indicator, QTreeWidget::indicator, QTableView::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @faint; background: @base; }
QCheckBox::indicator, QListView::indicator, QTreeWidget::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 1px solid @accent_line; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeWidget::indicator:checked, QTableView::indicator:checked { background: @accent; border: 1px solid @accent; image: url(@tick); }
QListView::indicator:selected, QTreeWidget::indicator:selected, QTableView::indicator:selected { border: 1px solid @accent_text; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border: 1px solid @line; background: @window; }
QCheckBox:focus, QRadioButton:focus { color: @accent_on_soft; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QSpinBox { border: 1px solid @line_strong; border-radius: 5px; padding: 3px 6px; min-height: 18px; selection-background-color: @accent; selection-color: @accent_text; }
QSpinBox:focus { border: 1px solid @accent_line; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QSpinBox QLineEdit:disabled { border: 0; padding: 0 0 0 6px; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @hover; }
QSpinBox::up-arrow { image: url(@above); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(@chevron); width: 10px; height: 10px; }
QComboBox { border: 1px solid @line_strong; border-radius: 5px; padding: 3px 8px; min-height: 18px; combobox-popup: 0; }
QComboBox:focus { border: 1px solid @accent_line; }
QComboBox:disabled { color: @disabled; background: @window; border: 1px solid @line; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @base; color: @text; border: 1px solid @line_strong; padding: 3px; selection-background-color: @accent_soft; selection-color: @text; outline: 0; }
QDialog, QMessageBox { background: @window; }
QDialog QListView { border: 1px solid @line_strong; border-radius: 5px; padding: 3px; }
QDialog QListView::item { padding: 3px 4px; border-radius: 3px; }
QDialog QListView::item:selected { background: @accent; color: @accent_text; }
QDialog QPlainTextEdit, QDialog QTextEdit { border: 1px solid @line_strong; border-radius: 5px; }
QDialog QPlainTextEdit:focus, QDialog QTextEdit:focus { border: 1px solid @accent_line; }
QDialog QTextEdit#page { border: 1px solid @base; border-radius: 0; }
QDialog QTextEdit#page:focus { border: 1px solid @accent_line; }
QDialog QTableView, QDialog QTreeView { border: 1px solid @line_strong; gridline-color: @line; }
QDialog QTreeView QHeaderView::section { padding: 5px 4px; }
QComboBox QAbstractItemView::item { padding: 3px 5px; min-height: 18px; border-radius: 3px; }
QComboBox QAbstractItemView::item:selected { background: @accent_soft; color: @text; }
QFileDialog { backward-icon: url(@before); forward-icon: url(@after); filedialog-parent-directory-icon: url(@above); }
QTableCornerButton::section { background: @base; border: 0; border-bottom: 1px solid @line; }
QListView#linked { border: 1px solid @line_strong; border-radius: 5px; padding: 3px; }
QListView#linked:focus { border: 1px solid @accent_line; }
QListView#linked::item { padding: 3px 4px; border-radius: 3px; }
QListView#linked::item:selected { background: @accent; color: @accent_text; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @scroll_hover; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel#pill { background: @accent_soft; color: @accent_on_soft; border-radius: 8px; padding: 1px 9px; }
QLabel#muted { color: @muted; }
QLabel#wrong { color: @error; }
QLabel#stale { color: @warning; }
QFrame#card { background: @base; border: 1px solid @line; border-radius: 6px; }
QFrame#card[picked="true"] { border: 1px solid @accent_line; }
QToolButton#card { padding: 1px 6px; color: @muted; }
QToolButton#card:focus { padding: 0 5px; }
QLabel#heading { color: @muted; padding: 11px 13px 7px 13px; }
QWidget#side { background: @window; }
QWidget#head { background: @base; border-bottom: 1px solid @line; }
QWidget#start, QScrollArea#start { background: @base; }
QPushButton#way { padding: 0; min-height: 92px; border: 1px solid @line; border-radius: 8px; background: @base; color: @text; }
QPushButton#way:hover { background: @hover; border: 1px solid @line_strong; }
QPushButton#way:focus { border: 1px solid @accent_line; }
QPushButton#recent { text-align: left; padding: 5px 8px; border: 0; border-radius: 5px; background: transparent; color: @text; }
QPushButton#gone { text-align: left; padding: 5px 8px; border: 0; border-radius: 5px; background: transparent; color: @faint; font-style: italic; }
QPushButton#gone:hover, QPushButton#gone:focus { background: @hover; }
QPushButton#recent:hover, QPushButton#recent:focus { background: @hover; }
QFrame#notice { background: @info_soft; border-bottom: 1px solid @line; }
QFrame#notice[kind="error"] { background: @error_soft; }
QFrame#notice[kind="warning"] { background: @warning_soft; }
QFrame#notice QLabel { background: transparent; color: @text; }
QProgressBar { border: 0; border-radius: 2px; background: @line; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
"""

_STRONG = """
QLineEdit:focus, QPlainTextEdit#expression:focus, QPlainTextEdit#words:focus, QComboBox:focus, QPushButton:focus, QSpinBox:focus { border: 2px solid @accent_line; }
QDialog QPlainTextEdit:focus, QDialog QTextEdit:focus { border: 2px solid @accent_line; }
QLineEdit:focus, QSpinBox:focus { padding: 2px 5px; }
QComboBox:focus { padding: 2px 7px; }
QSpinBox QLineEdit:focus { border: 0; padding: 0 0 0 6px; }
QToolButton:focus { border: 2px solid @accent_line; padding: 3px 6px; }
QListView::item:selected { border: 1px solid @text; }
QDialog QListView::item:selected, QListView#linked::item:selected { padding: 2px 3px; }
QTreeView::item:selected { background: @accent; color: @accent_text; }
QMenu::item:selected { border: 1px solid @text; }
QComboBox QAbstractItemView::item:selected { border: 1px solid @text; }
QTabBar::tab:selected { border-bottom: 3px solid @accent_line; }
"""
"""What is drawn more strongly where contrast is asked for."""

_MIRRORED = """
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-left: 20px; padding-right: 8px; }
QToolButton#mend[popupMode="2"] { padding-left: 22px; padding-right: 8px; }
QToolButton[popupMode="1"]:focus, QToolButton[popupMode="2"]:focus { padding-left: 19px; padding-right: 7px; }
QMenu::item { padding: 5px 8px 5px 26px; }
"""
"""Where paddings are on the other side from right to left: Qt moves what stands there, and leaves them where they are."""
