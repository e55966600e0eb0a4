"""Pictures of the window in both themes and at two sizes, kept in ``out/screenshots`` to be looked at."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldwright.desktop.application import render
from fieldwright.desktop.theme import NAMES, Look
from fieldwright.files.resources import resource

PROJECT = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json")
PICTURES = Path(__file__).resolve().parents[2] / "out" / "screenshots"
SIZES = {"1280x800": ((1280, 800), 1.0), "2560x1440": ((1707, 960), 1.5)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_window_is_drawn(look: Look, theme: str, size: str) -> None:
    points, scale = SIZES[size]
    picture = QImage(
        str(render(PROJECT, PICTURES / f"window-{theme}-{size}.png", theme=theme, size=points, scale=scale))
    )
    look.apply()
    assert f"{picture.width()}x{picture.height()}" in (size, "2560x1440")
    assert (look_of(picture) < 90) == (theme == "dark")
    assert colours(picture) > 200
    assert different_from(picture, top=0.45, bottom=0.65, left=0.42, right=0.75) > 20  # links between the trees


@pytest.mark.parametrize("theme", NAMES)
def test_the_start_page_is_drawn(look: Look, theme: str) -> None:
    picture = QImage(str(render(None, PICTURES / f"start-{theme}.png", theme=theme)))
    look.apply()
    assert (look_of(picture) < 90) == theme.endswith("dark")
    assert colours(picture) > 50


def look_of(picture: QImage) -> int:
    """The lightness of most of the picture."""
    small = picture.scaled(64, 40)
    values = sorted(small.pixelColor(x, y).lightness() for x in range(64) for y in range(40))
    return values[len(values) // 2]


def colours(picture: QImage) -> int:
    width = picture.width()
    points = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return len(set().union(*(points[y * width : (y + 1) * width : 3] for y in range(0, picture.height(), 2))))


def different_from(picture: QImage, *, top: float, bottom: float, left: float, right: float) -> int:
    """How many points of a part are not its most common colour."""
    width, height = picture.width(), picture.height()
    seen = [picture.pixel(x, y) for x in range(int(width * left), int(width * right), 2) for y in range(int(height * top), int(height * bottom), 2)]  # fmt: skip
    return len(seen) - seen.count(max(set(seen), key=seen.count))
