"""Pictures of every view, in every theme, at two sizes: ``python -m tests.screenshots OUT [NAME...]`` writes them to be looked at.

``--language de`` draws them in German, ``--theme light`` and ``--size 1280x800`` those only (after the names). ``--accept [NAME...]`` keeps how
they look now as how they are to look (`tests.desktop.golden`), ``--compare`` tells how they differ from that.

Those at 200 % are drawn in a process of their own, whose screen is such a one: Qt draws what is made for a screen, icons above all, as finely as that is.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
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
    mirrored: bool = False, accept: bool = False, differs: list[str] | None = None,
) -> int:  # fmt: skip
    """Write the pictures of all views, or of some, for the screen that is there; how many. One language for each process: texts are made when modules are imported.

    ``mirrored`` lays them out from right to left, as for Arabic; ``accept`` keeps how they look; ``differs`` takes how they differ from what is kept.
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
            under = golden.key(theme, size)

            def see(name: str, view: QWidget, made: QPixmap, stage: "Stage", under: str = under, grids: dict[str, str] = grids) -> None:  # fmt: skip
                if out is not None and not made.save(str(out / f"{name}-{under}.png"), "PNG"):
                    raise OSError(f"{out / name}-{under}.png could not be written")
                written.append(name)
                if differs is not None:
                    told = golden.compared(name, under, made.toImage(), view, stage, golden.kept().get(under, {}))
                    differs.extend([told] if told else [])
                if accept and name not in golden.FOREIGN and (not names or name in names):
                    grids[name] = golden.grid_of(made.toImage(), view, stage.look.theme["base"], stage.folder).text()

            all_of_them = not names or (
                (accept or differs is not None) and (theme, size) == WALKED
            )  # a view may show what was done at the one before
            draw(NAMES if all_of_them else tuple(names), theme, size, Path(folder) / f"{theme}-{size}", see)
            if accept:
                kept = golden.kept()
                before = kept.get(golden.key(theme, size), {}) if names else {}
                golden.keep({**kept, golden.key(theme, size): {**before, **grids}})
    return len(written)


def on_their_screens(arguments: Sequence[str], sizes: Sequence[str]) -> int:
    """Do the same for each size in a process with such a screen; 0 where all went well."""
    worst = 0
    for size in sizes:
        (width, height), scale = SIZES[size]
        screen = {"name": size, "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": scale}  # fmt: skip
        with tempfile.TemporaryDirectory(prefix="fieldwright") as folder:
            file = Path(folder) / "screen.json"
            file.write_text(json.dumps({"screens": [screen]}), "utf-8")
            surroundings = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
            again = [sys.executable, "-m", "tests.screenshots", *arguments, "--size", size]
            worst = max(worst, subprocess.run(again, env=surroundings, check=False).returncode)
    return worst


def fits(size: str) -> bool:
    """Whether the screen is as fine as a size asks for."""
    return QGuiApplication.primaryScreen().devicePixelRatio() == SIZES[size][1]


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
    options.add_argument("--compare", action="store_true", help="tell how the views differ from how they are to look")
    given = options.parse_args()
    if not given.accept and not given.names:
        options.error("a folder for the pictures is needed")
    application()
    here = [size for size in given.size if fits(size)]
    elsewhere = [size for size in given.size if size not in here]
    out, names = (None, given.names) if given.accept else (Path(given.names[0]), given.names[1:])
    differs: list[str] | None = [] if given.compare else None
    if here:
        drawn = write(
            out, names, language=given.language, themes=given.theme, sizes=here, mirrored=given.mirrored, accept=given.accept, differs=differs
        )  # fmt: skip
        told = f"{drawn:,} pictures {f'in {out}' if out is not None else 'are how views are to look'}"
        sys.stdout.write("".join(f"{one}\n" for one in (differs if differs is not None else [told])))
        sys.stdout.flush()
    flags = [f"--{name}" for name in ("mirrored", "accept", "compare") if getattr(given, name)]
    same = [*given.names, "--language", given.language, "--theme", *given.theme, *flags]
    sys.exit(max(int(bool(differs)), on_their_screens(same, elsewhere)))


if __name__ == "__main__":
    main()
