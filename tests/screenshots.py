"""Pictures of every view, in every theme, at two sizes: ``python -m tests.screenshots OUT [NAME...]`` writes them to be looked at."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

SIZES = {"1280x800": ((1280, 800), 1.0), "2560x1440": ((1280, 720), 2.0)}
"""Pixels, by the window's size in points and the scale."""


def picture(view: QWidget, scale: float = 1.0) -> QPixmap:
    """A view as it is shown now."""
    made = QPixmap(round(view.width() * scale), round(view.height() * scale))
    made.setDevicePixelRatio(scale)
    made.fill(view.palette().color(view.backgroundRole()))
    view.render(made, QPoint())
    return made


def write(out: Path, names: tuple[str, ...] = ()) -> int:
    """Write the pictures of all views, or of some; how many."""
    from fieldwright.desktop.application import application
    from fieldwright.desktop.theme import NAMES as THEMES
    from fieldwright.desktop.theme import Look
    from tests.desktop.everything import NAMES, Stage, walk

    out.mkdir(parents=True, exist_ok=True)
    application()
    written: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="fieldwright") as folder:
        os.environ["FIELDWRIGHT_SETTINGS"] = str(Path(folder) / "window.ini")
        for theme in THEMES:
            look = Look(theme)
            look.apply()
            for size, (points, scale) in SIZES.items():
                stage = Stage(look, Path(folder) / theme / size, size=points)

                def see(name: str, view: QWidget, end: str = f"{theme}-{size}.png", scale: float = scale) -> None:
                    to = out / f"{name}-{end}"
                    if not picture(view, scale).save(str(to), "PNG"):
                        raise OSError(f"{to} could not be written")
                    written.append(to)

                walk(stage, see, names or NAMES)
                stage.close()
    return len(written)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if len(sys.argv) < 2:
        sys.exit("usage: python -m tests.screenshots OUT [NAME...]")
    sys.stdout.write(f"{write(Path(sys.argv[1]), tuple(sys.argv[2:])):,} pictures in {sys.argv[1]}\n")
