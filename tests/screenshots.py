"""Pictures of every view, in every theme, at two sizes: ``python -m tests.screenshots OUT [NAME...]`` writes them to be looked at.

``--language de`` draws them in German, ``--theme light`` and ``--size 1280x800`` those only.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.application import application
from fieldwright.desktop.language import LANGUAGES, start
from fieldwright.desktop.theme import NAMES as THEMES
from fieldwright.desktop.theme import Look

SIZES = {"1280x800": ((1280, 800), 1.0), "2560x1440": ((1280, 720), 2.0)}
"""Pixels, by the window's size in points and the scale."""


def picture(view: QWidget, scale: float = 1.0) -> QPixmap:
    """A view as it is shown now."""
    made = QPixmap(round(view.width() * scale), round(view.height() * scale))
    made.setDevicePixelRatio(scale)
    made.fill(view.palette().color(view.backgroundRole()))
    view.render(made, QPoint())
    return made


def write(
    out: Path, names: Sequence[str] = (), *, language: str = "en", themes: Sequence[str] = THEMES, sizes: Sequence[str] = tuple(SIZES),
    mirrored: bool = False,
) -> int:  # fmt: skip
    """Write the pictures of all views, or of some; how many. One language for each process: texts are made when modules are imported.

    ``mirrored`` lays them out from right to left, as for Arabic.
    """
    app = application()
    start(language)
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from tests.desktop.everything import NAMES, Stage, walk

    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="fieldwright") as folder:
        os.environ["FIELDWRIGHT_SETTINGS"] = str(Path(folder) / "window.ini")
        for theme in themes:
            look = Look(theme)
            look.apply()
            for size in sizes:
                points, scale = SIZES[size]
                stage = Stage(look, Path(folder) / theme / size, size=points)

                def see(name: str, view: QWidget, end: str = f"{theme}-{size}.png", scale: float = scale) -> None:
                    to = out / f"{name}-{end}"
                    if not picture(view, scale).save(str(to), "PNG"):
                        raise OSError(f"{to} could not be written")
                    written.append(to)

                walk(stage, see, tuple(names) or NAMES)
                stage.close()
    return len(written)


def main() -> None:
    """Do what the module's docstring says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("out", type=Path)
    options.add_argument("names", nargs="*")
    options.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    options.add_argument("--theme", choices=THEMES, nargs="+", default=THEMES)
    options.add_argument("--size", choices=tuple(SIZES), nargs="+", default=tuple(SIZES))
    options.add_argument("--mirrored", action="store_true", help="from right to left")
    given = options.parse_args()
    chosen = {"language": given.language, "themes": given.theme, "sizes": given.size, "mirrored": given.mirrored}
    drawn = write(given.out, given.names, **chosen)
    sys.stdout.write(f"{drawn:,} pictures in {given.out}\n")


if __name__ == "__main__":
    main()
