"""A map between two small schemas, shown by the map view, and the mouse and keyboard of whoever looks at it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.canvas.preview import Preview
from fieldwright.desktop.connections import TARGET
from fieldwright.desktop.document import Document
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.model import Field
from tests.project.schemas import INVOICE, ORDER


class Shown:
    """An open document with its view."""

    def __init__(self, qtbot: QtBot, look: Look, jobs: Jobs, size: tuple[int, int] = (1100, 700)) -> None:
        self.qtbot = qtbot
        self.document = Document(jobs)
        self.failed: list[BaseException] = []
        self.document.failed.connect(self.failed.append)
        self.view = MapView(self.document, look, jobs)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.said: list[str] = []
        self.view.message.connect(self.said.append)
        self.asked: list[bool] = []
        self.view.rule_asked.connect(lambda: self.asked.append(True))
        with qtbot.waitExposed(self.view):
            self.view.show()

    def open(
        self, folder: Path, rules: Iterable[Rule] = (), *, schemas: Mapping[str, Any] | None = None, sources: int = 1
    ) -> "Shown":
        """Open a map from Order to Invoice, or between other schemas."""
        project = project_of(folder, rules, schemas=schemas, sources=sources)
        self.document.new(project, folder / "p.fieldwright.json")
        self.qtbot.waitUntil(lambda: self.document.bench is not None, timeout=20_000)
        self.checked()
        return self

    def aim_at(self, folder: Path, elements: str) -> None:
        """Have an XML document `Doc` as the target, with some elements of an XSD."""
        head = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Doc"><xs:complexType><xs:sequence>'
        whole = f"{head}{elements}</xs:sequence></xs:complexType></xs:element></xs:schema>"
        (folder / "target.xsd").write_text(whole)
        here = self.document.project
        schemas = {**here.schemas, "target": SchemaRef("target.xsd")}
        maps = (evolve(here.maps[0], target=TargetRef("target", "Doc")),)
        self.document.do(evolve(here, schemas=schemas, maps=maps), "another target")
        self.qtbot.waitUntil(lambda: "Doc" in self.names(self.view.target), timeout=20_000)

    def checked(self) -> None:
        """Wait until the checks of the last edit are there."""
        with self.qtbot.waitSignal(self.document.checked, timeout=20_000):
            self.document.check()
        QApplication.processEvents()

    # -- reading

    @property
    def rules(self) -> dict[str, Rule]:
        assert self.document.map is not None
        return {rule.target: rule for rule in self.document.map.rules}

    def side(self, pane: SidePane) -> tuple[str, Field]:
        bench = self.document.bench
        assert bench is not None
        if pane is self.view.target:
            assert bench.target is not None
            return TARGET, bench.target.root
        return bench.sources[0].alias, bench.sources[0].root

    def field(self, pane: SidePane, path: str, alias: str = "") -> Field:
        bench = self.document.bench
        assert bench is not None
        sides = (bench.target,) if pane is self.view.target else bench.sources
        side = next(one for one in sides if one is not None and alias in ("", one.alias))
        found = side.field(path) if path else side.root
        assert found is not None, path
        return found

    def names(self, pane: SidePane) -> list[str]:
        """The rows, as they are listed."""
        return [pane.tree.title(node) for node in pane.view.order]

    def row(self, pane: SidePane, path: str) -> QPoint:
        """The middle of a field's row in the viewport."""
        index = pane.tree.index_of(self.side(pane)[0], self.field(pane, path))
        assert index.isValid(), path
        pane.view.scrollTo(index)
        QApplication.processEvents()
        return pane.view.visualRect(index).center()

    # -- doing

    def click(self, pane: SidePane, path: str) -> None:
        self.qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=self.row(pane, path))

    def press(self, pane: SidePane, key: Qt.Key) -> None:
        pane.view.setFocus()
        self.qtbot.keyClick(pane.view, key)

    def fold(self, pane: SidePane, path: str, *, opened: bool = False) -> None:
        index = pane.tree.index_of(self.side(pane)[0], self.field(pane, path))
        pane.view.setExpanded(index, opened)
        QApplication.processEvents()

    def find(self, pane: SidePane, text: str, filter_: str = "all") -> None:
        """Search, and wait for what is found."""
        before = pane.tree.found
        pane.search.setText(text)
        pane.set_filter(filter_)
        self.qtbot.waitUntil(lambda: pane.tree.found is not before, timeout=10_000)
        QApplication.processEvents()

    def drag(self, source: str, target: str, *more: str, copy: bool = False) -> bool:
        """Drag a source field, or several, onto a target field; whether the drop was taken."""
        self.choose(self.view.source, source, *more)
        return self.drag_selected(self.view.source, self.view.target, target, copy=copy)

    def drag_selected(self, pane: SidePane, onto: SidePane, path: str, *, copy: bool = False) -> bool:
        """Drag what is selected on a side onto a field."""
        at = self.row(onto, path)
        taken: list[bool] = []
        pane.view.run_drag = lambda drag: taken.append(
            _drop(drag, onto.view, at, copy=copy)
        )  # what the system would do
        pane.view.startDrag(Qt.DropAction.CopyAction)
        QApplication.processEvents()
        return taken[0]

    def choose(self, pane: SidePane, path: str, *more: str) -> None:
        """Click a field, and further ones with Ctrl."""
        self.click(pane, path)
        for one in more:
            self.qtbot.mouseClick(
                pane.view.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.ControlModifier,
                self.row(pane, one),
            )

    def offered(self) -> list[str]:
        """What the menu that stands open offers."""
        self.qtbot.waitUntil(lambda: self.view.placing.menu is not None)
        menu = self.view.placing.menu
        assert menu is not None
        return [
            one.text().replace("&&", "\x00").replace("&", "").replace("\x00", "&")
            for one in menu.actions()
            if one.text()
        ]

    def take(self, words: str) -> None:
        """Choose from that menu what begins with some words."""
        at = next(at for at, text in enumerate(self.offered()) if text.startswith(words))
        menu = self.view.placing.menu
        assert menu is not None
        [one for one in menu.actions() if one.text()][at].trigger()
        menu.close()
        QApplication.processEvents()

    def preview(self) -> Preview:
        """The dialog that shows what would be mapped."""
        self.qtbot.waitUntil(lambda: self.view.placing.preview is not None)
        preview = self.view.placing.preview
        assert preview is not None
        return preview

    def accept(self) -> None:
        """Map what that dialog shows."""
        self.preview().ok.click()
        QApplication.processEvents()

    def paint(self) -> None:
        self.view.links.repaint()


def _drop(drag: QDrag, onto: FieldView, at: QPoint, *, copy: bool = False) -> bool:
    data, action = drag.mimeData(), Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.ControlModifier if copy else Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, left, held)
    QApplication.sendEvent(onto.viewport(), enter)
    move = QDragMoveEvent(at, action, data, left, held)
    QApplication.sendEvent(onto.viewport(), move)
    drop = QDropEvent(QPointF(at), action, data, left, held)
    QApplication.sendEvent(onto.viewport(), drop)
    return drop.isAccepted()


def element_of_text(name: str, occurs: str = 'minOccurs="0"') -> str:
    """An XSD's element that holds text and has an attribute."""
    text = '<xs:extension base="xs:string"><xs:attribute name="lang"/></xs:extension>'
    return f'<xs:element name="{name}" {occurs}><xs:complexType><xs:simpleContent>{text}</xs:simpleContent></xs:complexType></xs:element>'


def project_of(
    folder: Path, rules: Iterable[Rule] = (), *, schemas: Mapping[str, Any] | None = None, sources: int = 1
) -> Project:
    """A project of one map; ``schemas`` are the source's and the target's."""
    source, target = (schemas or {"source": ORDER, "target": INVOICE}).values()
    for name, schema in (("source", source), ("target", target)):
        (folder / f"{name}.json").write_text(json.dumps(schema))
    aliases = ["source", *(f"more{at}" for at in range(1, sources))]
    refs = tuple(SourceRef("source", source.get("title", "source"), alias) for alias in aliases)
    map_ = Map("m", refs, TargetRef("target", target.get("title", "target")), tuple(rules))
    named = {"source": SchemaRef("source.json"), "target": SchemaRef("target.json")}
    return evolve(Project("p"), schemas=named, maps=(map_,))
