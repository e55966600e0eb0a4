"""The application: language, fonts, theme, the window, and what happens to a mistake of ours.

The window's modules are imported when the language is known (`desktop.language`).
"""

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from fieldwright import __version__
from fieldwright.desktop.language import LANGUAGES, start, tr
from fieldwright.desktop.preferences.table import DENSITY, LANGUAGE, OPEN_LAST, ROWS, SIZE
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import NAMES, Look, system_theme, ui_font
from fieldwright.files.resources import resource
from fieldwright.files.worker import freeze_support

if TYPE_CHECKING:
    from fieldwright.desktop.connections import Connection
    from fieldwright.desktop.window import Window

RENDER_TIMEOUT = 60_000
"""Milliseconds that drawing the window to a picture may wait for its contents."""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, with a project file if one is given; the exit status."""
    freeze_support()
    given = list(sys.argv[1:] if argv is None else argv)
    settings = Settings()
    app = application(settings)
    start(os.environ.get("FIELDWRIGHT_LANGUAGE", "") or str(settings.value(LANGUAGE)))
    from fieldwright.desktop.field_delegate import set_row_height  # in the language that was just set
    from fieldwright.desktop.windows import Windows, taken_elsewhere

    set_row_height(ROWS[str(settings.value(DENSITY))])
    if taken_elsewhere(settings, given):
        return 0
    look = Look(settings.theme if settings.theme in NAMES else system_theme())
    look.apply()
    windows = Windows(look, settings)
    windows.listen()
    window = windows.new()
    previous = sys.excepthook
    sys.excepthook = told_in(lambda: windows.all[-1] if windows.all else window)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QGuiApplication.styleHints().colorSchemeChanged.connect(windows.follow_system)
    window.show()
    for path in given:
        windows.open(path)
    if not given and settings.value(OPEN_LAST):
        windows.restore()
    window.recovery.look()
    try:
        return app.exec()
    finally:
        windows.end()
        sys.excepthook = previous


def application(settings: Settings | None = None) -> QApplication:
    """The Qt application, made if there is none, with our fonts; in the size that the settings ask for."""
    present = QApplication.instance()
    if settings is not None and present is None:
        size = int(settings.value(SIZE))
        if size != 100:  # per cent
            os.environ.setdefault("QT_SCALE_FACTOR", f"{size / 100:g}")
    app = present if isinstance(present, QApplication) else QApplication([sys.argv[0] if sys.argv else "fieldwright"])
    app.setApplicationName("Fieldwright")
    app.setApplicationDisplayName("Fieldwright")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("fieldwright")
    for font in sorted(resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(font))
    app.setFont(ui_font())
    app.setWindowIcon(QIcon(str(resource("icons", "logo.svg"))))
    return app


def told_in(
    window: "Callable[[], Window]",
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An exception hook: a mistake of ours is said in the window, and in full on standard error; nothing is lost and the window stays."""

    def told(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        traceback.print_exception(kind, error, where)
        last = traceback.extract_tb(where)[-1:] if where else []
        place = f" ({Path(last[0].filename).name}:{last[0].lineno})" if last else ""
        what = f"{kind.__name__}: {error}{place}"
        text = tr("Something went wrong in Fieldwright itself: {what}. Your work is still here; save it.", what=what)
        window().notice.show_notice("error", text, error=error)

    return told


# --- a picture of the window -----------------------------------------------------------------------------------------


def render(
    project: str | Path | None, png: str | Path, *, theme: str = "light", size: tuple[int, int] = (1280, 800), scale: float = 1.0
) -> Path:  # fmt: skip
    """Draw the window with a project (None: the start page) into a PNG of ``size`` times ``scale`` pixels, and give its path.

    Everything is loaded first: schemas, checks, the sample's values. Raises `TimeoutError` where that takes too long, and `OSError`
    where the picture cannot be written.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(prefix="fieldwright") as forgotten:
        return _pictured(project, Path(png), Settings(Path(forgotten) / "window.ini"), theme, size, scale)


def _pictured(
    project: str | Path | None, to: Path, settings: Settings, theme: str, size: tuple[int, int], scale: float
) -> Path:
    app = application()
    from fieldwright.desktop.window import Window

    look = Look(theme)
    look.apply()
    window = Window(look, settings)
    window.resize(*size)
    try:
        window.show()
        if project is not None:
            window.document.open(project)
            _await(lambda: bool(window.document.benches) or bool(window.notice.kind))
            _show_something(window)
            _await(lambda: window.document.coverage is not None or bool(window.notice.kind))
        _await(lambda: not window.jobs.running)
        _pass(250)
        _await(lambda: not window.jobs.running)
        _pass(50)
        picture = QPixmap(round(size[0] * scale), round(size[1] * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(look.theme["base"])
        window.render(picture, QPoint())
        to.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(to), "PNG"):
            raise OSError(f"{to} could not be written")
        return to
    finally:
        window.hide()
        window.shut_down()
        window.deleteLater()
        app.processEvents()


def _show_something(window: "Window") -> None:
    """Select the rule that says the most, and if there is one, one with both ends in sight."""
    from fieldwright.desktop.connecting import connect
    from fieldwright.desktop.connections import EXPRESSION, LOOKUP, TARGET

    shown = window.document.map
    if shown is None or not shown.rules:
        return
    view, bench = window.map_view, window.document.bench
    seen = {
        (pane.tree.alias(index), field.key)
        for pane in (view.source, view.target)
        for index in map(pane.view.indexAt, (QPoint(40, y) for y in range(4, pane.view.viewport().height(), 12)))
        if (field := pane.tree.field(index)) is not None
    }

    def telling(link: "Connection") -> tuple[bool, bool, int]:
        ends = [(TARGET, link.field.key)] if link.field else []
        ends += [(alias, field.key) for alias, field in link.sources]
        formula = link.kind in (EXPRESSION, LOOKUP) and bool(link.sources) and bool(link.rule.value)
        return formula and len(ends) > 1 and seen.issuperset(ends), formula, len(link.rule.value)

    links = connect(bench).links if bench is not None else ()
    if links:
        view.jump(max(links, key=telling).target)


def _await(done: Callable[[], bool]) -> None:
    waited = 0
    while not done():
        if waited > RENDER_TIMEOUT:
            raise TimeoutError("the window was not ready in time")
        _pass(20)
        waited += 20


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _drawn() -> int:
    """``python -m fieldwright.desktop.application PROJECT OUT.png``: a picture of the window."""
    options = argparse.ArgumentParser(description="Draw the window with a project to a picture.")
    options.add_argument("project")
    options.add_argument("png")
    options.add_argument("--theme", choices=NAMES, default="light")
    options.add_argument("--language", choices=LANGUAGES, default="")
    options.add_argument("--size", default="1280x800", help="in points, WIDTHxHEIGHT")
    options.add_argument("--scale", type=float, default=1.0)
    given = options.parse_args()
    width, _, height = given.size.partition("x")
    application()
    start(given.language or LANGUAGES[0])
    render(given.project or None, given.png, theme=given.theme, size=(int(width), int(height)), scale=given.scale)
    return 0


if __name__ == "__main__":
    sys.exit(_drawn())
