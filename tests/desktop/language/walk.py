"""A walk through every view in German: ``python -m tests.desktop.language.walk OUT.json [NAME...]`` writes what is wrong in each.

In a process of its own: texts are made when modules are imported. Whatever went through Qt's translation bears a mark that nobody sees;
a text that is shown without it was written past the translation, unless it is data: from the project, its schemas or its samples.
"""

import html
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from fieldwright.desktop import language
from fieldwright.desktop.application import application
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource
from tests.languages import compile_all

MARK = "\u2060"
"""A word joiner: no width, no break."""


class Marked(QTranslator):
    """Our translations, each with the mark; a text without one as it is, with the mark too."""

    def __init__(self, folder: Path, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self.inner, self.qt = QTranslator(), QTranslator()
        if not self.qt.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            raise OSError("Qt speaks no German here")
        if not self.inner.load("fieldwright_de", str(folder)):
            raise OSError("there is no German")

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        own = context in ("", "library")
        found = (self.inner if own else self.qt).translate(context, source, comment, n)  # type: ignore[arg-type]
        return MARK + (found or source) if found or own else None


def speak(folder: Path, *, right_to_left: bool = False) -> None:
    """Have the application speak German, with marks. Before the window is imported."""
    app = application()
    language.start("de")
    app.installTranslator(Marked(compile_all("de", folder).parent, app))
    if right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def texts(view: QWidget) -> Iterator[tuple[str, str]]:
    """What can be read in a view, or heard: where, and the text."""
    for one in (view, *view.findChildren(QWidget)):
        if not one.isVisibleTo(view) or one.objectName().startswith("qt_"):
            continue
        name = type(one).__name__
        yield f"{name} tip", one.toolTip()
        yield f"{name} name", one.accessibleName()
        yield f"{name} description", one.accessibleDescription()
        if one.isWindow():
            yield f"{name} title", one.windowTitle()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        elif isinstance(one, QLineEdit):
            yield f"{name} placeholder", one.placeholderText()
        elif isinstance(one, QGroupBox):
            yield name, one.title()
        elif isinstance(one, QTabBar):
            for at in range(one.count()):
                yield name, one.tabText(at)
                yield f"{name} tip", one.tabToolTip(at)
        elif isinstance(one, QComboBox):
            for at in range(min(one.count(), 40)):
                yield name, one.itemText(at)
        elif isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
            yield from ((name, text) for text in _cells(one))
        for action in one.actions():
            yield f"{name} action", action.text()
            yield f"{name} action tip", action.toolTip()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())
    seen = [
        one for one in range(columns) if not (isinstance(view, QTableView | QTreeView) and view.isColumnHidden(one))
    ]
    for column in seen:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(view.rootIndex()), 30)):
        for column in seen:
            index = model.index(row, column, view.rootIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                if isinstance(text := index.data(role), str):
                    yield text


_WORDS = re.compile(r"[A-Za-z]{3,}[,:;]? [a-z]{2,}|^&?[A-Z][a-z]{2,}…?$")
_BETWEEN = re.compile(r"  +|[\n;,:→·#/()]| — ")
_OURS = (
    "somebody changed the project's file since it was opened.", "mer&ge", "&save", "&discard", "&cancel",  # said by tests.desktop.everything
    "source field", "target field", "remark", "markdown", "json schema",
)  # fmt: skip

_NAMED = ("test-proposals",)
"""Views of names that the project gets with the next click, in English as all files."""
_RULE = r"(Always writes |Copies |Writes |Only if |Left empty by decision: |Written only if )"
"""How a rule begins in words, which are the specification's, and English."""


def past_translation(view: QWidget, data: str) -> list[str]:
    """Texts of a view that bear no mark, read like words, and are not put together from the data."""
    found: list[str] = []
    for where, text in dict.fromkeys(texts(view)):
        bare = html.unescape(re.sub(r"<[^>]+>", "", text)).strip()
        if bare and MARK not in text and _WORDS.search(bare) and not _held(bare, data):
            found.append(f"{where}: {bare[:160]}")
    return found


def _held(text: str, data: str) -> bool:
    """Whether a text, or each of its pieces, is data: as it is, or masked."""
    small = re.sub(r"\s+", " ", text.casefold())
    if small in data or small in _OURS or re.match(_RULE, text) or re.fullmatch(r"[Xx\s.,']+", text):
        return True
    pieces = [one for one in (one.strip(" —…×.\u200b").casefold() for one in _BETWEEN.split(text)) if one]
    return all(
        one in data
        or re.fullmatch(
            r"[x\s.,]+|[\d\s.,:]+|null|uc\d|(?:[\w-]+ )?(?:response|request|parameters)(?: \d+)?|flow .*|get|post|[\w@-]+(?:\[\]|\.[\w@-]+)+|mm|hh|ndjson",
            one,
        )
        for one in pieces
    )


def data_of(folder: Path) -> str:
    """All that the example's files hold, in small letters."""
    held = [path.read_text("utf-8", errors="replace") for path in sorted(folder.rglob("*")) if path.is_file()]
    held += [json.dumps(json.loads(path.read_bytes()), ensure_ascii=False) for path in sorted(folder.rglob("*.json"))]
    return re.sub(r"\s+", " ", "\n".join(held)).casefold()


def walked(names: tuple[str, ...]) -> dict[str, dict[str, list[str]]]:
    """The complaints by view and check."""
    from fieldwright.desktop.licences import parts
    from tests.desktop.audit import cut, double_in_menus, double_mnemonics
    from tests.desktop.everything import NAMES, Stage, walk

    found: dict[str, dict[str, list[str]]] = {}
    look = Look("light")
    look.apply()
    data = data_of(resource("examples")) + data_of(resource("help", "de"))
    data += "\n".join(f"{one.name}\n{one.licence}".casefold() for one in parts())
    with tempfile.TemporaryDirectory(prefix="fieldwright") as folder:
        os.environ["FIELDWRIGHT_SETTINGS"] = str(Path(folder) / "window.ini")
        stage = Stage(look, Path(folder))

        def see(name: str, view: QWidget) -> None:
            checks: dict[str, Any] = {
                "past": past_translation(view, data) if name not in _NAMED else [], "cut": cut(view), "double": double_mnemonics(view),
                "menus": double_in_menus(view),
            }  # fmt: skip
            found[name] = {check: complaints for check, complaints in checks.items() if complaints}

        walk(stage, see, names or NAMES)
        stage.close()
    return found


def main(given: list[str]) -> int:
    """Do what the module's docstring says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        speak(Path(folder), right_to_left="--right-to-left" in given)
        out, *names = [one for one in given if not one.startswith("--")]
        Path(out).write_text(json.dumps(walked(tuple(names)), ensure_ascii=False, indent=1), "utf-8")
    QCoreApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
