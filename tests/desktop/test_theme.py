"""Every theme can be read: text has the contrast that WCAG asks for, and so do the lines that mean something."""

import json

import pytest
from PySide6.QtGui import QColor, QPalette

from fieldwright.desktop.highlighter import TONES
from fieldwright.desktop.theme import MARKS_ON, NAMES, TEXT_ON, load_theme, palette, style_sheet
from fieldwright.files.resources import resource


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_text_stands_out_from_its_ground(name: str) -> None:
    theme = load_theme(name)
    wanted = 7.0 if name.startswith("contrast") else 4.5
    weak = {
        (ink, ground): round(contrast(theme[ink], theme[ground]), 2)
        for ink, grounds in TEXT_ON
        for ground in grounds
        if contrast(theme[ink], theme[ground]) < (4.5 if ink.startswith(("chip", "accent")) else wanted)
    }
    assert weak == {}


@pytest.mark.parametrize("name", NAMES)
def test_lines_and_marks_stand_out_from_their_ground(name: str) -> None:
    theme = load_theme(name)
    weak = {
        (mark, ground): round(contrast(theme[mark], theme[ground]), 2)
        for mark, grounds in MARKS_ON
        for ground in grounds
        if contrast(theme[mark], theme[ground]) < 3
    }
    assert weak == {}


@pytest.mark.parametrize("name", NAMES)
def test_expressions_can_be_read(name: str) -> None:
    ground = load_theme(name)["base"]
    tones = TONES["dark" if load_theme(name).dark else "light"]
    assert {
        one for one, colour in tones.items() if one != "bracket" and contrast(QColor(colour), ground) < 4.5
    } == set()


def test_themes_have_the_same_tokens_and_a_partner() -> None:
    tokens = {name: set(json.loads(resource("themes", f"{name}.json").read_text("utf-8"))) for name in NAMES}
    assert all(one == tokens["light"] for one in tokens.values())
    assert all(load_theme(load_theme(name).other).other == name for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_style_sheets_leave_no_token_unfilled(name: str) -> None:
    assert "@" not in style_sheet(load_theme(name))
    assert palette(load_theme(name)).color(QPalette.ColorRole.Base) == load_theme(name)["base"]
