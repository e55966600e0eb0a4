"""Pictures that stand alone: their colours are in them, and Qt, which knows no lines within a text, draws every line at its place."""

import re

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.flows.pictures import AROUND, DATA, SEQUENCE, drawn
from fieldwright.desktop.flows.svg import image_of, renderer_of, standing_alone
from fieldwright.desktop.theme import Look, load_theme
from fieldwright.project.use_cases import Flow, Step
from tests.desktop.flows.conftest import SHOP

LONG = "Donaudampfschifffahrtsgesellschaftskapitän " * 3 + "مرحبا بالعالم <b>&amp;"
ODD = Flow("odd", steps=(Step("send", LONG, "accounting", "POST /x", when=LONG, success=LONG, failure=LONG),))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", [SEQUENCE, DATA, AROUND])
@pytest.mark.parametrize("flow", [SHOP.flows[0], ODD], ids=["usual", "long"])
def test_a_picture_that_stands_alone_is_drawn(look: Look, flow: Flow, view: int, theme: str) -> None:
    svg = drawn(SHOP, flow, view).svg
    alone = standing_alone(svg, load_theme(theme), ground=True)
    assert "class=" not in alone
    assert "tspan" not in alone
    assert alone.count("<text ") == svg.count("<tspan ")
    assert renderer_of(alone).isValid()
    picture = image_of(alone, 1)
    assert colours(picture) > 20
    assert picture.pixelColor(1, 1) == QColor(load_theme(theme).tokens["base"])


def test_every_line_of_a_text_is_drawn_at_its_own_height(look: Look) -> None:
    alone = standing_alone(drawn(SHOP, ODD, SEQUENCE).svg, load_theme("light"))
    places = [(float(x), float(y)) for x, y in re.findall(r'<text [^>]*x="([\d.]+)" y="([\d.]+)"', alone)]
    assert len(places) > 10
    assert len(set(places)) == len(places)


def test_characters_that_no_file_can_hold_are_told_as_such(look: Look) -> None:
    odd = "a\x00b\ud800c\ufffe\x1b"
    flow = Flow(odd, trigger=odd, steps=(Step("send", odd, odd, odd, odd, odd, odd, odd),))
    for view in (SEQUENCE, DATA, AROUND):
        made = drawn(SHOP, flow, view)
        for text in (made.words, made.mermaid, standing_alone(made.svg, load_theme("light"))):
            assert text
            assert "\x00" not in text.encode().decode()


def test_nothing_to_draw_is_nothing(qapp: QApplication) -> None:
    assert drawn(SHOP, Flow("empty"), SEQUENCE).svg == ""
    assert standing_alone("", load_theme("light")) == ""


def colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)})
