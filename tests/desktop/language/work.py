"""Work in the window, in a language: ``python -m tests.desktop.language.work LANGUAGE FOLDER`` writes there what the window writes.

An edit, a save, and an export of each form; also what is said, in ``said.json``, for it shall be in the language.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from fieldwright.desktop.application import application
from fieldwright.desktop.language import start
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource

EXAMPLE = "city-service-requests"
FORMS = ("xlsx", "html", "markdown", "json", "csv")


def work(language: str, folder: Path) -> None:
    """See the module."""
    application()
    start(language)
    from fieldwright.cli.app import main
    from fieldwright.desktop.settings import Settings
    from fieldwright.desktop.window import Window
    from fieldwright.files.author import VARIABLE

    os.environ[VARIABLE] = "Ada Lovelace"
    shutil.copytree(resource("examples", EXAMPLE), folder / EXAMPLE)
    window = Window(Look("light"), Settings(folder / "window.ini"))
    document = window.document
    project = folder / EXAMPLE / f"{EXAMPLE}.fieldwright.json"
    document.open(project)
    _until(lambda: document.coverage is not None and not window.jobs.running)
    window.map_view.jump("WorkOrder.Header.Subject")
    _until(lambda: not window.jobs.running)
    window.rule_panel.lines["default"].setText("1234567.5")
    window.rule_panel.commit()
    before = project.stat().st_mtime_ns
    window.actions_by_id["save"].trigger()
    _until(lambda: project.stat().st_mtime_ns != before and not window.jobs.running)
    for form in FORMS:
        main(["export", str(project), "--to", form, "-o", str(folder / f"out.{form}")])
    main(
        [
            "run",
            str(project),
            str(project.parent / f"{EXAMPLE}.samples" / "pothole.json"),
            "-o",
            str(folder / "out.xml"),
        ]
    )
    said = {
        "actions": sorted(action.text() for action in window.actions_by_id.values()),
        "findings": [window.findings_view.table.model().index(0, column).data() for column in range(3)],
    }
    (folder / "said.json").write_text(json.dumps(said, ensure_ascii=False), "utf-8")
    window.shut_down()


def _until(done: Callable[[], bool]) -> None:
    loop, waited = QEventLoop(), 0
    while not done():
        assert waited < 30_000, "that took too long"
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        waited += 20


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    work(sys.argv[1], Path(sys.argv[2]))
