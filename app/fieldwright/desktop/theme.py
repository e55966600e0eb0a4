"""Light and dark: the colours of ``resources/themes``, made into palette and style sheet; the bundled fonts."""

import json
import sys
from collections.abc import Mapping
from functools import cache
from string import Template
from types import MappingProxyType

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fieldwright.files.resources import resource

NAMES = ("light", "dark")
UI_FAMILY = "Inter"
CODE_FAMILY = "JetBrains Mono"
UI_SIZE = 13
"""Pixels, of the text of the window; Qt scales them with the screen."""


@frozen
class Theme:
    """One set of colours, by the names of the token files."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """A colour by its name."""
        return QColor(self.colours[name])


@cache
def theme(name: str) -> Theme:
    """The theme ``light`` or ``dark``."""
    found = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(found["name"], found["dark"], MappingProxyType(found["colours"]))


def theme_of(palette: QPalette) -> Theme:
    """The theme that a palette belongs to."""
    return theme("dark" if palette.color(QPalette.ColorRole.Base).lightness() < 128 else "light")


def colour(name: str, of: QWidget | QPalette | None = None) -> QColor:
    """A colour by its name, of the theme that a widget, a palette, or the application has."""
    if isinstance(of, QWidget):
        of = of.palette()
    return theme_of(of if of is not None else QApplication.palette()).colour(name)


def system_theme(app: QApplication) -> str:
    """What the desktop asks for."""
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, name: str) -> Theme:
    """Give the application a theme."""
    chosen = theme(name)
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen))
    return chosen


_ROLES = (
    (QPalette.ColorRole.Window, "window", "window"),
    (QPalette.ColorRole.WindowText, "text", "text-disabled"),
    (QPalette.ColorRole.Base, "window", "window"),
    (QPalette.ColorRole.AlternateBase, "row-alternate", "row-alternate"),
    (QPalette.ColorRole.Text, "text", "text-disabled"),
    (QPalette.ColorRole.PlaceholderText, "text-faint", "text-disabled"),
    (QPalette.ColorRole.Button, "panel", "panel"),
    (QPalette.ColorRole.ButtonText, "text", "text-disabled"),
    (QPalette.ColorRole.BrightText, "error", "error"),
    (QPalette.ColorRole.Highlight, "accent", "panel-line"),
    (QPalette.ColorRole.HighlightedText, "accent-text", "text-disabled"),
    (QPalette.ColorRole.Accent, "accent", "accent"),
    (QPalette.ColorRole.Link, "accent-ink", "text-disabled"),
    (QPalette.ColorRole.LinkVisited, "accent-ink", "text-disabled"),
    (QPalette.ColorRole.ToolTipBase, "tooltip", "tooltip"),
    (QPalette.ColorRole.ToolTipText, "tooltip-text", "tooltip-text"),
    (QPalette.ColorRole.Light, "window", "window"),
    (QPalette.ColorRole.Midlight, "hover", "hover"),
    (QPalette.ColorRole.Mid, "line", "line"),
    (QPalette.ColorRole.Dark, "field-line", "field-line"),
    (QPalette.ColorRole.Shadow, "field-line", "field-line"),
)
"""Qt's roles: the colour, and the one where a widget is disabled."""


def palette(chosen: Theme) -> QPalette:
    """The palette of a theme."""
    made = QPalette()
    for role, usual, disabled in _ROLES:
        made.setColor(role, chosen.colour(usual))
        made.setColor(QPalette.ColorGroup.Disabled, role, chosen.colour(disabled))
    return made


def style_sheet(chosen: Theme) -> str:
    """The style sheet of a theme."""
    tokens = {name.replace("-", "_"): value for name, value in chosen.colours.items()}
    icons = resource("icons").as_posix()
    text = resource("themes", "window.qss").read_text(encoding="utf-8")
    return Template(text).substitute(tokens, icons=icons, theme=chosen.name)


def add_fonts(app: QApplication) -> None:
    """Load the bundled fonts and make them the application's: without any installed font, text would be blank."""
    for file in sorted(resource("fonts").iterdir()):
        if file.suffix in {".otf", ".ttf"}:
            QFontDatabase.addApplicationFont(str(file))
    font = QFont(UI_FAMILY)
    font.setPixelSize(UI_SIZE)
    font.setHintingPreference(
        QFont.HintingPreference.PreferNoHinting
        if sys.platform != "win32"
        else QFont.HintingPreference.PreferDefaultHinting
    )
    app.setFont(font)


def code_font(size: int = UI_SIZE) -> QFont:
    """The font of expressions and payloads."""
    font = QFont(CODE_FAMILY)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(size)
    return font
