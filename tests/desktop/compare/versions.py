"""Two versions of a schema as files, and whoever looks at their comparison in the window."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fieldwright.desktop.compare.page import ComparePage
from fieldwright.desktop.compare.row_painter import arrow_left, halves
from fieldwright.desktop.jobs import Jobs
from fieldwright.diff.model import Change
from tests.desktop.opened import LONG

TEXT = {"type": "string"}
ADDRESS = {
    "type": "object", "properties": dict.fromkeys(("street", "zip", "city", "country", "state"), TEXT), "additionalProperties": False,
}  # fmt: skip
OLD: dict[str, Any] = {
    "title": "Customer", "type": "object", "required": ["id", "name"], "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "maxLength": 20}, "name": TEXT, "status": {"type": "string", "enum": ["open", "closed"]},
        "email": TEXT, "phone": TEXT, "fax": TEXT, "vat": TEXT, "notes": TEXT,
        "home": {"$ref": "#/definitions/Address"}, "work": {"$ref": "#/definitions/Address"},
        "legacy": {"type": "object", "properties": {"code": TEXT, "origin": TEXT}},
        "quiet": {"type": "object", "properties": {"one": TEXT, "two": TEXT}},
    },
    "definitions": {"Address": ADDRESS},
}  # fmt: skip


def newer() -> dict[str, Any]:
    """What became of it: a limit, a code, a requirement, a text, one field more and one less; and in the address, another limit."""
    made = deepcopy(OLD)
    fields = made["properties"]
    fields["id"]["maxLength"] = 10
    fields["status"]["enum"].append("frozen")
    made["required"].append("email")
    fields["email"] = {"type": "string", "description": "Where to write to."}
    del fields["legacy"]
    fields["consent"] = {"type": "object", "properties": {"marketing": {"type": "boolean"}}}
    made["definitions"]["Address"]["properties"]["city"] = {"type": "string", "maxLength": 40}
    return made


def written(folder: Path, old: Mapping[str, Any] = OLD, new: Mapping[str, Any] | None = None) -> tuple[Path, Path]:
    """Both versions as files."""
    paths = folder / "customer-1.json", folder / "customer-2.json"
    for path, schema in zip(paths, (old, newer() if new is None else new), strict=True):
        path.write_text(json.dumps(schema, indent=1), "utf-8")
    return paths


class Looker:
    """Whoever compares two versions on a page."""

    def __init__(self, qtbot: QtBot, page: ComparePage, jobs: Jobs) -> None:
        self.qtbot, self.page, self.jobs = qtbot, page, jobs
        self.view, self.tree, self.list = self.page.view, self.page.tree, self.page.list
        self.messages: list[str] = []
        page.said.connect(self.messages.append)

    def compare(self, old: Path, new: Path) -> "Looker":
        """Drop two files."""
        self.page.dropped([str(old), str(new)])
        self.there()
        return self

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(happened, timeout=LONG)

    def there(self) -> None:
        """Wait for the comparison."""
        self.until(lambda: self.page.is_showing or bool(self.said))
        self.until(lambda: not self.jobs.running)
        QApplication.processEvents()

    def step(self, step: int = 1) -> None:
        """Go to the next change."""
        self.page.step(step)
        QApplication.processEvents()

    @property
    def said(self) -> str:
        """What went wrong, as the page says it."""
        return self.page.chooser.said.text()

    # -- trees

    def rows(self) -> list[tuple[str, str, str]]:
        """The rows as they stand: sign, old half, new half."""
        tree = self.tree
        return [(tree.what(node), tree.title(node, 0), tree.title(node, 1)) for node in self.view.order]

    def node(self, old: str, new: str) -> int:
        """The row with these halves."""
        found = [node for node in self.view.order if (self.tree.title(node, 0), self.tree.title(node, 1)) == (old, new)]
        assert found, self.rows()
        return found[0]

    def click(self, node: int, *, side: int = 0, arrow: bool = False) -> None:
        """Click a row in a half."""
        index = self.tree.index_of_node(node)
        self.view.scrollTo(index)
        QApplication.processEvents()
        left = halves(self.view.viewport().width())[side][0] + arrow_left(self.tree.depths[node])
        at = QPoint(left + (5 if arrow else 60), self.view.visualRect(index).center().y())
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    # -- list

    @property
    def listed(self) -> list[Change]:
        """The changes in the list, from the top."""
        return [self.list.model.changes[at] for at in self.list.model.listed]

    @property
    def current(self) -> Change | None:
        """The change that the details tell of."""
        return self.page.details.change

    def details(self) -> str:
        """All that the details say."""
        pane = self.page.details
        labels = [one.text() for one in pane.widget().findChildren(QLabel)]
        buttons = [one.text() for kind in (QPushButton, QToolButton) for one in pane.widget().findChildren(kind)]
        return "\n".join([*labels, *buttons])
