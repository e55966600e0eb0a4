"""Pictures of every view, in every theme, at two sizes: ``python -m tests.screenshots OUT [NAME...]`` writes them to be looked at.

``--language de`` draws them in German, ``--theme light`` and ``--size 1280x800`` those only (after the names). ``--accept [NAME...]`` keeps how
they look now as how they are to look (`tests.desktop.golden`).
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.application import application
from fieldwright.desktop.language import LANGUAGES, start
from fieldwright.desktop.theme import NAMES as THEMES
from fieldwright.desktop.theme import Look

if TYPE_CHECKING:
    from tests.desktop.stage import Stage

SIZES = {"1280x800": ((1280, 800), 1.0), "2560x1440": ((1280, 720), 2.0)}
"""Pixels, by the window's size in points and the scale."""


def picture(view: QWidget, scale: float = 1.0) -> QPixmap:
    """A view as it is shown now."""
    made = QPixmap(round(view.width() * scale), round(view.height() * scale))
    made.setDevicePixelRatio(scale)
    made.fill(view.palette().color(view.backgroundRole()))
    view.render(made, QPoint())
    return made


WALKED = ("light", "1280x800")
"""The theme and size in which `tests.desktop.test_everyone` walks through the views."""
Drawn = Callable[[str, QWidget, QPixmap, "Stage"], object]
"""What is done with the picture of a view."""


def draw(names: Sequence[str], theme: str, size: str, folder: Path, drawn: Drawn) -> None:
    """Draw views in a theme and a size, one after another. In a process with an application that speaks a language already."""
    from tests.desktop.audit import lost_focus
    from tests.desktop.everything import walk
    from tests.desktop.stage import Stage

    look = Look(theme)
    look.apply()
    points, scale = SIZES[size]
    stage = Stage(look, folder, size=points)

    def see(name: str, view: QWidget) -> None:
        drawn(name, view, picture(view, scale), stage)
        if (theme, size) == WALKED:
            lost_focus(view)  # as there: where Tab has been is seen in the views after it

    walk(stage, see, tuple(names))
    stage.close()


def write(
    out: Path | None, names: Sequence[str] = (), *, language: str = "en", themes: Sequence[str] = THEMES, sizes: Sequence[str] = tuple(SIZES),
    mirrored: bool = False, accept: bool = False,
) -> int:  # fmt: skip
    """Write the pictures of all views, or of some; how many. One language for each process: texts are made when modules are imported.

    ``mirrored`` lays them out from right to left, as for Arabic; ``accept`` keeps how they look.
    """
    app = application()
    start(language)
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from tests.desktop import golden
    from tests.desktop.everything import NAMES

    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    written: list[str] = []
    with tempfile.TemporaryDirectory(prefix="fieldwright") as folder:
        os.environ["FIELDWRIGHT_SETTINGS"] = str(Path(folder) / "window.ini")
        for theme, size in product(themes, sizes):
            grids: dict[str, str] = {}

            def see(name: str, view: QWidget, made: QPixmap, stage: "Stage", end: str = f"{theme}-{size}.png", grids: dict[str, str] = grids) -> None:  # fmt: skip
                if out is not None and not made.save(str(out / f"{name}-{end}"), "PNG"):
                    raise OSError(f"{out / name}-{end} could not be written")
                written.append(name)
                if accept and name not in golden.FOREIGN and (not names or name in names):
                    grids[name] = golden.grid_of(made.toImage(), view, stage.look.theme["base"], stage.folder).text()

            all_of_them = not names or (
                accept and (theme, size) == WALKED
            )  # a view may show what was done at the one before
            draw(NAMES if all_of_them else tuple(names), theme, size, Path(folder) / f"{theme}-{size}", see)
            if accept:
                kept = golden.kept()
                before = kept.get(golden.key(theme, size), {}) if names else {}
                golden.keep({**kept, golden.key(theme, size): {**before, **grids}})
    return len(written)


def main() -> None:
    """Do what the module's docstring says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "names", nargs="*", metavar="OUT NAME", help="a folder for the pictures, then views; with --accept only views"
    )
    options.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    options.add_argument("--theme", choices=THEMES, nargs="+", default=THEMES)
    options.add_argument("--size", choices=tuple(SIZES), nargs="+", default=tuple(SIZES))
    options.add_argument("--mirrored", action="store_true", help="from right to left")
    options.add_argument("--accept", action="store_true", help="keep how the views look now as how they are to look")
    given = options.parse_args()
    if not given.accept and not given.names:
        options.error("a folder for the pictures is needed")
    out, names = (None, given.names) if given.accept else (Path(given.names[0]), given.names[1:])
    chosen = {"language": given.language, "themes": given.theme, "sizes": given.size, "mirrored": given.mirrored}
    drawn = write(out, names, accept=given.accept, **chosen)
    sys.stdout.write(f"{drawn:,} pictures {f'in {out}' if out is not None else 'are how views are to look'}\n")


if __name__ == "__main__":
    main()
