"""Every theme can be read: text has the contrast that WCAG asks for, and so do the lines that mean something."""

import json
from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from fieldwright.desktop.highlighter import TONES, theme_of
from fieldwright.desktop.theme import MARKS_ON, NAMES, TEXT_ON, Look, load_theme, palette, style_sheet
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
        if contrast(theme[ink], theme[ground]) < (4.5 if ink.startswith(("chip", "accent", "disabled")) else wanted)
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
    tones, wanted = TONES[theme_of(palette(load_theme(name)))], 7.0 if name.startswith("contrast") else 4.5
    assert tones is TONES[name]
    assert {
        one for one, colour in tones.items() if one != "bracket" and contrast(QColor(colour), ground) < wanted
    } == set()


# Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB: how the colours look to who sees no red, no green, or no blue.
SEEN_BY = {
    "everybody": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopes": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopes": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopes": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def _lab(colour: QColor, matrix: tuple[tuple[float, float, float], ...]) -> tuple[float, float, float]:
    """A colour as somebody sees it, in CIELAB under D65."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in matrix)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("eyes", SEEN_BY)
@pytest.mark.parametrize("name", NAMES)
def test_severities_are_told_apart_by_every_eye(name: str, eyes: str) -> None:
    theme = load_theme(name)
    seen = {one: _lab(theme[one], SEEN_BY[eyes]) for one in ("error", "warning", "good")}
    far = {(one, other): round(dist(seen[one], seen[other])) for one, other in combinations(seen, 2)}
    assert {pair: apart for pair, apart in far.items() if apart < 12} == {}  # about 2.3 is what can just be noticed


def test_themes_have_the_same_tokens_and_a_partner() -> None:
    tokens = {name: set(json.loads(resource("themes", f"{name}.json").read_text("utf-8"))) for name in NAMES}
    assert all(one == tokens["light"] for one in tokens.values())
    assert all(load_theme(load_theme(name).other).other == name for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_style_sheets_leave_no_token_unfilled(name: str) -> None:
    assert "@" not in style_sheet(load_theme(name))
    assert palette(load_theme(name)).color(QPalette.ColorRole.Base) == load_theme(name)["base"]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_field_is_for_can_be_read_while_it_is_empty(name: str, look: Look) -> None:
    look.use(name)
    for field in (QLineEdit(), QPlainTextEdit(), QTextEdit()):
        field.ensurePolished()
        ink = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (ink.alpha(), ink.name()) == (255, look.theme["faint"].name())
